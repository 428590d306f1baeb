import type { Evidence } from '../../core/findings/evidence.ts'
import type { Finding } from '../../core/findings/finding.ts'
import { GATES } from '../../core/findings/gate.ts'
import { type Judgement, judge } from '../../core/findings/judge.ts'
import { rulesOf } from '../../core/findings/rules.ts'
import type { ScanReport } from '../../core/findings/scan.ts'
import { securityScore } from '../../core/findings/score.ts'
import { unite } from '../../core/findings/unite.ts'
import { waivedFindings } from '../../core/findings/waived.ts'
import type { GitHub } from '../../core/github.ts'
import type { SecurityReport } from '../../core/report/security-report.ts'
import { findingRow, gateRow, scanRow } from '../../core/report/security-rows.ts'
import { worst } from '../../core/verdict.ts'
import type { World } from '../../core/world.ts'
import { listFiles } from '../../providers/git/files.ts'
import { matcherOf } from '../../providers/globs.ts'
import { freeGarbage } from '../../providers/memory.ts'
import { pathBelow } from '../../providers/reports/find.ts'
import { placeFindings } from '../../providers/sarif/places.ts'
import { RepositoryFiles } from '../../providers/sarif/repository-files.ts'
import type { Context, Outcome } from '../../runner/action.ts'
import { createWorld } from '../../runner/world/world.ts'
import { publishSarif } from '../publish-sarif.ts'
import { gatherEvidence } from './evidence.ts'
import { keepBaseline, knownOf, readKnown } from './known.ts'
import { scanPackages } from './packages.ts'
import { readReports, type Sourced } from './read.ts'
import { reasonOf } from './reason.ts'
import { runScanners } from './run-scanners.ts'
import { passSbom } from './sbom.ts'
import { tell } from './tell.ts'
import type { Values } from './values.ts'
import { verifyAll } from './verify.ts'
import { readWaivers } from './waivers.ts'

/** Reads what scanners have written, judges it at every gate, and tells what became of it. */
export async function run(values: Values, context: Context): Promise<Outcome> {
  const { workingDirectory: folder, signal } = context
  const world = createWorld(context)
  const github = await world.github()
  const { root } = await listFiles(world, folder)
  const files = new RepositoryFiles(root)
  const rules = rulesOf(values.policy, limitsOf(values), [root, folder])
  const known = readKnown(values['base-report'], values.baseline, folder)
  const { waivers, warnings } = await readWaivers({ given: values.waivers, folder, root }, github.event, world)
  const scanned = await scan(values, world, context)
  const where = { files, roots: [root, folder], folder: pathBelow(root, folder) }
  const scans = placeFindings(reportsOf(scanned), where)
  const findings = unite(scans, rules.unite)
  freeGarbage()
  const evidence = await evidenceFor(rules, folder, world, signal)
  const judgement = judge({
    findings,
    scans,
    rules,
    waivers,
    matcherOf,
    base: known.base,
    baseline: knownOf(known.baseline),
    evidence,
    now: world.clock.now(),
  })
  const place = { folder, root, temp: context.host.temp, event: github.event }
  const supplyChain = values.verify === undefined ? undefined : await verifyAll(values.verify, place, world)
  const kept =
    values.baseline === undefined
      ? undefined
      : await keepBaseline(values.baseline, known.baseline, judgement, scans, folder)
  const waived = waivedFindings(scans, judgement.findings, [root, folder])
  const isWaived = (finding: Finding) => waived.has(finding)
  const sarif = await publishSarif({ scans, files, isWaived }, values, github, context)
  const said = [...context.policy.notes, ...warnings, ...(kept === undefined ? [] : [kept])]
  const sbom = passSbom(values.sbom, scanned, folder)
  const report = reportOf({ judgement, scanned, scans, warnings: said, sarif, sbom, supplyChain }, world, context)
  return tell(report, await changedFiles(values, github, signal), values, github, context)
}

/** What was read and what was run, and then what is asked about the packages of both. */
async function scan(values: Values, world: World, context: Context): Promise<Sourced[]> {
  const read = readReports(values.reports, context.workingDirectory)
  const scans = [...read, ...(await runScanners(values, world, context))]
  return [...scans, ...(await scanPackages(reportsOf(scans), values, world, context.signal))]
}

const reportsOf = (scanned: readonly Sourced[]): ScanReport[] => scanned.map(({ report }) => report)

function limitsOf(values: Values) {
  return { blockOn: values['block-on'], warnOn: values['warn-on'], environment: values.environment }
}

function evidenceFor(
  rules: ReturnType<typeof rulesOf>,
  folder: string,
  world: World,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Evidence>> {
  const checks = GATES.flatMap((gate) => rules.gate(gate).checks)
  return gatherEvidence(checks, folder, world, signal)
}

interface Told {
  readonly judgement: Judgement
  readonly scanned: readonly Sourced[]
  readonly scans: readonly ScanReport[]
  readonly warnings: readonly string[]
  readonly sarif: SecurityReport['sarif']
  readonly sbom: SecurityReport['sbom']
  readonly supplyChain: SecurityReport['supplyChain']
}

function reportOf(told: Told, world: World, { startedAt, host, policy }: Context): SecurityReport {
  const { judgement, scanned, scans, warnings, sarif, sbom, supplyChain = [] } = told
  const rows = judgement.findings.map((finding) => findingRow(finding, world.clock.now()))
  const decided = worst([...judgement.gates, ...supplyChain].map((each) => each.verdict))
  const verdict = worst([decided, ...policy.rows.map((each) => each.verdict)])
  const score = securityScore(judgement.findings, scans)
  const waiversIn = (state: string) =>
    judgement.waivers.flatMap((use) => (use.state === state ? [{ ...use.waiver }] : []))
  return {
    schemaVersion: 1,
    action: 'security-scan',
    verdict,
    reason: reasonOf(verdict, judgement.gates, [...supplyChain, ...policy.rows]),
    startedAt: new Date(startedAt).toISOString(),
    finishedAt: new Date(host.now()).toISOString(),
    checks: [...judgement.checks, ...supplyChain, ...policy.rows],
    gates: judgement.gates.map((gate) => gateRow(gate, rows)),
    scans: scans.map((report, i) => scanRow(report, scanned[i]?.source ?? '', scanned[i]?.exitCode)),
    findings: rows,
    waivers: { expired: waiversIn('expired'), unused: waiversIn('unused') },
    ...(score !== null && { score }),
    ...(sarif !== undefined && { sarif }),
    ...(sbom !== undefined && { sbom }),
    ...(supplyChain.length > 0 && { supplyChain: [...supplyChain] }),
    warnings: [...warnings],
  }
}

/** The files of the change, for annotations where people look first; none where they are not known, or nobody annotates. */
async function changedFiles(
  { annotations }: Values,
  github: GitHub,
  signal: AbortSignal,
): Promise<ReadonlySet<string>> {
  const number = github.event?.pullRequest?.number
  if (!annotations || number === undefined) return new Set()
  const result = await github.changedFiles(number, signal)
  return new Set(result.outcome === 'listed' ? result.files.map(({ path }) => path) : [])
}
