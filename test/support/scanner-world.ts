import { symlinkSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { ms } from '../../src/core/duration.ts'
import type { Scanner, ScannerRun } from '../../src/core/findings/scanner.ts'
import type { World } from '../../src/core/world.ts'
import { runScanner, type ScannerOptions } from '../../src/providers/scanners/running/run.ts'
import { realWorld } from './fake-world.ts'
import { type Part, placeOf } from './parts.ts'
import { temporaryFolder } from './temporary/folder.ts'

/** The real world with these parts on PATH, by their own names; `env` comes on top of what a scanner sets. */
export function worldWith(parts: readonly Part[], env: Readonly<Record<string, string>> = {}): World {
  const programs = temporaryFolder('programs')
  for (const part of parts) symlinkSync(placeOf(part), join(programs, part))
  const world = realWorld()
  const PATH = `${programs}${delimiter}${process.env['PATH']}`
  return {
    ...world,
    run: (argv, options, signal) => world.run(argv, { ...options, env: { PATH, ...options.env, ...env } }, signal),
  }
}

/** Runs a scanner for real, without installing anything. */
export async function scan(
  world: World,
  scanner: Scanner,
  options: Partial<ScannerOptions> & { readonly folder: string },
): Promise<ScannerRun> {
  const defaults = { args: [], tools: undefined, timeout: ms(240_000) }
  return await runScanner(world, scanner, { ...defaults, ...options }, new AbortController().signal)
}
