import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ms } from '../../../core/duration.ts'
import type { Scanner, ScanProof } from '../../../core/findings/scanner.ts'
import { SluiceError } from '../../../core/problem.ts'
import type { World } from '../../../core/world.ts'
import { installProgram } from './install.ts'

/** A program that answers, and what it says of itself. */
export interface Program {
  readonly path: string
  readonly from: ScanProof['from']
  readonly version: string | undefined
  readonly databaseAt: string | undefined
}

export interface Wanted {
  readonly folder: string
  /** The folder where tools may be installed; undefined: they may not. */
  readonly tools: string | undefined
}

const PATIENCE = ms(60_000)
const VERSION = /\d+\.\d+[\w.+-]*/

/**
 * The program of a scanner: the project's own, then that on PATH, then the pinned one of its registry. A text says why there
 * is none.
 */
export async function findProgram(
  world: World,
  scanner: Scanner,
  { folder, tools }: Wanted,
  signal: AbortSignal,
): Promise<Program | string> {
  const { program, install, version } = scanner
  if (version.length === 0) return { path: program, from: 'path', version: undefined, databaseAt: undefined }
  const own = join(folder, 'node_modules', '.bin', program)
  const isOfProject = 'by' in install && install.by === 'npm' && existsSync(own)
  const found = await ask(world, scanner, isOfProject ? own : program, signal)
  if (found !== undefined) return { ...found, from: isOfProject ? 'project' : 'path' }
  if ('never' in install) return `${program} is not on PATH. ${install.never}`
  if (tools === undefined) return `${program} is not on PATH, and nothing may be installed.`
  const path = await installProgram(world, { program, installation: install, tools }, signal)
  const installed = await ask(world, scanner, path, signal)
  const pinned = install.by === 'go' ? install.version.replace(/^v/, '') : undefined
  if (installed === undefined) return `${program} was installed and does not start.`
  return { ...installed, from: 'installed', version: installed.version ?? pinned }
}

/** undefined: it cannot be started. That it fails to tell its version says nothing yet. */
async function ask(world: World, scanner: Scanner, path: string, signal: AbortSignal) {
  try {
    const limited = AbortSignal.any([signal, world.clock.timeout(PATIENCE)])
    const { stdout, stderr } = await world.run([path, ...scanner.version], { env: scanner.env }, limited)
    const said = `${stdout}\n${stderr}`
    return { path, version: versionIn(said), databaseAt: scanner.database?.(stdout) }
  } catch (thrown) {
    if (thrown instanceof SluiceError && thrown.problem.code === 'command-not-started') return undefined
    throw thrown
  }
}

/** The first number, or that of the line "Version:", which may have none where the program was built by hand. */
function versionIn(said: string): string | undefined {
  const [line = said] = /^\W*version"?:.*$/im.exec(said) ?? []
  return VERSION.exec(line)?.[0]
}
