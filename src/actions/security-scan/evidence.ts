import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { ms } from '../../core/duration.ts'
import type { Evidence, EvidenceCheck } from '../../core/findings/evidence.ts'
import { readJsonPath } from '../../core/json-path.ts'
import { explain, toProblem } from '../../core/problem.ts'
import type { World } from '../../core/world.ts'
import { fileReason } from '../../providers/files.ts'

const PATIENCE = ms(300_000)

/** Looks for the evidence of every check: the age and size of a file, the number in a report, the end of a command. */
export async function gatherEvidence(
  checks: readonly EvidenceCheck[],
  folder: string,
  world: World,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Evidence>> {
  const found = new Map<string, Evidence>()
  // One after the other: commands of a pipeline may need the same things.
  for (const check of checks)
    found.set(check.name, 'run' in check ? await runCheck(check.run, folder, world, signal) : look(check, folder))
  return found
}

type FileOrReport = Exclude<EvidenceCheck, { run: unknown }>

function look(check: FileOrReport, folder: string): Evidence {
  const path = 'report' in check ? check.report : check.file
  try {
    const { mtimeMs, size } = statSync(resolve(folder, path))
    if (!('report' in check)) return { modifiedAt: mtimeMs, bytes: size }
    const value = readJsonPath(JSON.parse(readFileSync(resolve(folder, path), 'utf8')), check.value)
    return { modifiedAt: mtimeMs, bytes: size, value: typeof value === 'number' ? value : null }
  } catch (thrown) {
    return {
      missing: `${path} cannot be read: ${thrown instanceof SyntaxError ? 'it is no JSON' : fileReason(thrown)}.`,
    }
  }
}

/** A list is argv; a line is for bash, as the user chose. */
async function runCheck(
  run: string | readonly string[],
  folder: string,
  world: World,
  signal: AbortSignal,
): Promise<Evidence> {
  const argv = typeof run === 'string' ? ['bash', '-euo', 'pipefail', '-c', run] : run
  try {
    const within = AbortSignal.any([signal, world.clock.timeout(PATIENCE)])
    return { exitCode: (await world.run(argv, { cwd: folder }, within)).exitCode }
  } catch (thrown) {
    return { missing: explain(toProblem(thrown)) }
  }
}
