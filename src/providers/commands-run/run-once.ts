import { statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { SluiceError } from '../../core/problem.ts'
import type { Attempt, Ending, ReadReport } from '../../core/quality/attempt.ts'
import type { CheckConfig, Command } from '../../core/quality/check-config.ts'
import type { ReportFormat } from '../../core/quality/line-format.ts'
import type { Task } from '../../core/quality/task.ts'
import type { WatchResult } from '../../core/world.ts'
import { SIZE } from '../checks/size/measure.ts'
import { findReports } from '../reports/find.ts'
import { argvOf } from './argv.ts'
import { type CapturedOutput, captureOutput } from './captured-output.ts'
import { installLine } from './install-lines.ts'
import { KEPT_OUTPUT, KILL_AFTER } from './limits.ts'
import { outputText } from './output-text.ts'
import type { Place, Ports } from './ports.ts'
import { readAll, readNewReports, reportsBefore } from './report-files.ts'
import { createRing, type Ring } from './ring.ts'

/** A run of a check that is to be made. `key` names its files in the temporary folder; no other run has it. */
export interface Run {
  readonly task: Task
  readonly key: string
  /** Aborts when the run is to be ended; its reason says why, as an `Ending`. */
  readonly signal: AbortSignal
}

/** Makes one run of a check: starts it, keeps the end of its output, reads its report. Whatever happens is an answer. */
export async function runOnce(run: Run, place: Place, ports: Ports): Promise<Attempt> {
  const { config } = run.task
  const startedAt = ports.clock.now()
  const since = () => ports.clock.now() - startedAt
  if (config.run === undefined) {
    const read = readEarlier(config, place, ports)
    return { startedAt, durationMs: since(), ending: { how: 'only-report' }, read }
  }
  const ring = createRing(KEPT_OUTPUT)
  using captured = config.report === '-' ? captureOutput(join(place.temp, `${run.key}.out`)) : undefined
  const folder = folderOf(config, place)
  const before = reportsBefore(config.report ?? '', folder)
  const { ending, remarks } = await start(run, config.run, folder, place, ports, ring, captured)
  const durationMs = since()
  const read = ending.how === 'exited' ? readReport(config, folder, before, captured, place, ports) : undefined
  const isRemark =
    ending.how === 'exited' && ending.exitCode === 0 && captured?.isAside === true && decidesNothing(read)
  return { startedAt, durationMs, ending, read: isRemark ? undefined : read, remarks, output: outputText(ring) }
}

const folderOf = (config: CheckConfig, { workingDirectory }: Place) =>
  resolve(workingDirectory, config['working-directory'] ?? '.')

async function start(
  { task, key, signal }: Run,
  command: Command,
  folder: string,
  place: Place,
  { watch }: Ports,
  ring: Ring,
  captured: CapturedOutput | undefined,
): Promise<{ ending: Ending; remarks: string[] }> {
  const onOutput = (bytes: Uint8Array, isError: boolean) => {
    ring.write(bytes)
    captured?.write(bytes, isError)
  }
  const list =
    task.files === undefined ? {} : { SLUICE_CHANGED_FILES: listOf(task.files, join(place.temp, `${key}.files`)) }
  const options = { cwd: folder, env: { ...task.config.env, ...list }, path: place.path, grace: KILL_AFTER, onOutput }
  try {
    const result = await watch(argvOf(command, task.files), options, signal)
    const remarks = result.hadStrays && !signal.aborted ? ['left processes behind, which were ended'] : []
    return { ending: endingOf(result, command, signal, ring), remarks }
  } catch (thrown) {
    if (!(thrown instanceof SluiceError)) throw thrown
    return { ending: notStarted(thrown, command, folder), remarks: [] }
  }
}

/** Names as git has them, separated and ended by NUL: `xargs -0` and every language can read it. */
function listOf(files: readonly string[], path: string): string {
  writeFileSync(path, files.map((name) => `${name}\0`).join(''))
  return path
}

function endingOf({ exitCode, signal: name }: WatchResult, command: Command, signal: AbortSignal, ring: Ring): Ending {
  if (signal.aborted) return signal.reason as Ending
  if (exitCode === null) return { how: 'signalled', signal: name ?? 'a signal' }
  const missing = typeof command === 'string' && exitCode === 127 ? notFoundBy(ring) : undefined
  if (missing === undefined) return { how: 'exited', exitCode }
  return { how: 'not-started', because: `there is no program "${missing}" on PATH`, install: installLine(missing) }
}

/** The program that bash looked for in vain. */
function notFoundBy(ring: Ring): string | undefined {
  const lines = ring.bytes().toString('utf8').trimEnd().split('\n').slice(-5).reverse()
  return lines.map((line) => /(?:^|: )([^\s:]+): command not found$/.exec(line.trim())?.[1]).find(Boolean)
}

function notStarted(thrown: SluiceError, command: Command, folder: string): Ending {
  const program = Array.isArray(command) ? command[0]! : 'bash'
  const code = thrown.cause instanceof Error && 'code' in thrown.cause ? thrown.cause.code : ''
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true
  if (code !== 'ENOENT' || !isFolder) return { how: 'not-started', because: thrown.problem.what.replace(/\.$/, '') }
  return { how: 'not-started', because: `there is no program "${program}" on PATH`, install: installLine(program) }
}

/** Many tools say nothing when they find nothing: then the exit code decides alone. */
function readReport(
  config: CheckConfig,
  folder: string,
  before: ReturnType<typeof reportsBefore>,
  captured: CapturedOutput | undefined,
  place: Place,
  ports: Ports,
): ReadReport | undefined {
  const { report, format } = config
  const { read } = ports
  // A build leaves alone what is as it was, and all of it is what is shipped.
  if (format === SIZE) return readEarlier(config, place, ports)
  if (report === undefined) return undefined
  if (captured?.isEmpty) return undefined
  const found =
    captured === undefined
      ? readNewReports(report, folder, before, formatOf(config), read)
      : readOutput(captured, config, read)
  return saysNothing(config, found) ? undefined : found
}

function readOutput(captured: CapturedOutput, config: CheckConfig, read: Ports['read']): ReadReport {
  captured.finish()
  if (captured.isCut) return { unread: 'its output is too long to be a report' }
  return readAll([{ file: captured.file, path: 'its output', named: undefined }], formatOf(config), read)
}

const formatOf = (config: CheckConfig): ReportFormat => config['line-format'] ?? config.format

/** Lines of which none is a finding are as good as none: only the exit code knows whether all is well. */
function saysNothing(config: CheckConfig, read: ReadReport): boolean {
  return config['line-format'] !== undefined && 'report' in read && read.report.annotations.length === 0
}

/** A quiet tool that found nothing, and a remark of npm or of bash beside it, which is no report. */
function decidesNothing(read: ReadReport | undefined): boolean {
  return read !== undefined && 'report' in read && read.report.inconclusive !== undefined
}

function readEarlier(config: CheckConfig, place: Place, { read }: Ports): ReadReport {
  const { found } = findReports([config.report ?? ''], folderOf(config, place), [])
  if (found.length === 0) return { unread: `there is no report at ${config.report}` }
  return readAll(found, formatOf(config), read)
}
