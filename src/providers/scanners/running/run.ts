import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Milliseconds, showDuration } from '../../../core/duration.ts'
import type { ScanReport } from '../../../core/findings/scan.ts'
import { noScan, type Scanner, type ScannerRun, type ScanPlan, type ScanProof } from '../../../core/findings/scanner.ts'
import { explain, toProblem } from '../../../core/problem.ts'
import type { World } from '../../../core/world.ts'
import { lastWords, showCommand } from '../../commands.ts'
import { withoutCredentials } from '../../findings/shared/credentials.ts'
import { mask } from '../../findings/shared/mask.ts'
import { judged } from './judged.ts'
import { filesBelow } from './place.ts'
import { findProgram, type Program } from './program.ts'
import { keepOutput, readReport, remove, stampOf } from './read.ts'

export interface ScannerOptions {
  /** Absolute path of the folder to scan. */
  readonly folder: string
  readonly args: readonly string[]
  /** The folder where tools may be installed; undefined: they may not. */
  readonly tools: string | undefined
  /** For everything: finding, installing, running. */
  readonly timeout: Milliseconds
  /** Absolute path where the report is left for others: for an SBOM. Reports of others may hold secrets and are deleted. */
  readonly keep?: string | undefined
}

type Attempt = Pick<ScannerRun, 'scans'> & { readonly proof: Partial<ScanProof> }

/**
 * Runs one scanner and reads its report. Never throws for what the tool does: not there, not installed, broken, too slow,
 * a report that is missing or cannot be read, each is a scan with `couldNotScan`.
 */
export async function runScanner(
  world: World,
  scanner: Scanner,
  options: ScannerOptions,
  signal: AbortSignal,
): Promise<ScannerRun> {
  const startedAt = world.clock.now()
  const limit = world.clock.timeout(options.timeout)
  const place = await mkdtemp(join(tmpdir(), 'sluice-scan-'))
  const late = `It did not end within ${showDuration(options.timeout)}.`
  try {
    const limited = AbortSignal.any([signal, limit])
    const attempt = await attemptScan(world, scanner, { ...options, place }, limited).catch((thrown: unknown) =>
      failed(scanner, explain(toProblem(thrown))),
    )
    const ended = limit.aborted ? late : signal.aborted ? 'The job was cancelled.' : undefined
    const { scans, proof } = ended === undefined ? attempt : { ...failed(scanner, ended), proof: attempt.proof }
    return { scans, proof: proofOf(scanner, { ...proof, startedAt, durationMs: world.clock.now() - startedAt }, scans) }
  } finally {
    await remove(place)
  }
}

interface Scan extends ScannerOptions {
  /** A folder that is gone afterwards. */
  readonly place: string
}

async function attemptScan(world: World, scanner: Scanner, scan: Scan, signal: AbortSignal): Promise<Attempt> {
  const { folder, args } = scan
  const report = scan.keep ?? join(scan.place, 'report')
  const plan = scanner.plan({ folder, args, report, files: (glob) => filesBelow(folder, glob) })
  if ('nothing' in plan) return failed(scanner, plan.nothing)
  const program = await findProgram(world, scanner, scan, signal)
  if (typeof program === 'string') return failed(scanner, program)
  return await runProgram(world, { scanner, plan, program, folder, report }, signal)
}

interface Called {
  readonly scanner: Scanner
  readonly plan: ScanPlan
  readonly program: Program
  readonly folder: string
  readonly report: string
}

async function runProgram(world: World, called: Called, signal: AbortSignal): Promise<Attempt> {
  const { scanner, plan, program, folder } = called
  const report = typeof plan.report === 'object' ? plan.report.path : called.report
  const argv = [program.path, ...plan.args]
  const before = await stampOf(report)
  const result = await world.run(argv, { cwd: folder, env: scanner.env }, signal)
  const cut = plan.report === 'stdout' ? await keepOutput(report, result.stdout) : undefined
  const after = await stampOf(report)
  const about = { from: program.from, version: program.version, databaseAt: program.databaseAt }
  const proof = {
    ...about,
    command: withoutCredentials(mask(showCommand([scanner.program, ...plan.args]))),
    exitCode: result.exitCode,
  }
  if (result.exitCode === null) return { ...failed(scanner, 'It was ended by a signal.'), proof }
  if (cut !== undefined) return { ...failed(scanner, cut), proof }
  const { exitCode, stdout, stderr } = result
  const wroteReport = after !== undefined && after !== before
  const judgement = scanner.judge({ exitCode, stdout, stderr, wroteReport })
  const end = { scanner, plan, judgement, said: withoutCredentials(mask(lastWords(result))), wroteReport, exitCode }
  const scans = await judged(end, () => readReport(scanner.reader, scanner.tool, report))
  return { scans: scans.map((each) => withProgram(each, program)), proof }
}

function withProgram(scan: ScanReport, { version, databaseAt }: Program): ScanReport {
  return {
    ...scan,
    toolVersion: /\d/.test(scan.toolVersion ?? '') ? scan.toolVersion : version,
    databaseAt: scan.databaseAt ?? databaseAt,
  }
}

function failed(scanner: Scanner, why: string): Attempt {
  return { scans: [noScan(scanner.tool, mask(why))], proof: {} }
}

function proofOf(
  { tool }: Scanner,
  proof: Partial<ScanProof> & Pick<ScanProof, 'startedAt' | 'durationMs'>,
  scans: readonly ScanReport[],
): ScanProof {
  const [first] = scans
  const errors = scans.flatMap(({ couldNotScan, partial }) => [...(couldNotScan ? [couldNotScan] : []), ...partial])
  return {
    ...{ tool, from: 'missing', exitCode: null, ...proof },
    version: first?.toolVersion ?? proof.version,
    lookedAt: first?.lookedAt,
    databaseAt: first?.databaseAt ?? proof.databaseAt,
    errors,
  }
}
