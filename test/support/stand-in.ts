import { chmodSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import type { World } from '../../src/core/world.ts'
import { realWorld } from './fake-world.ts'
import { temporaryFolder } from './temporary/folder.ts'

/** A program of a test on PATH: real processes, whose behaviour is written as JavaScript with `args` and `fs` at hand. */
export interface StandIn {
  readonly world: World
  readonly folder: string
}

export function standIn(program: string, script: string): StandIn {
  const folder = temporaryFolder('stand-in')
  const file = join(folder, program)
  const head = `#!${process.execPath}\nconst fs = require('node:fs'); const args = process.argv.slice(2)\n`
  writeFileSync(file, `${head}const after = (flag) => args[args.indexOf(flag) + 1]\n${script}\n`)
  chmodSync(file, 0o755)
  const world = realWorld()
  const PATH = `${folder}${delimiter}${process.env['PATH']}`
  return {
    folder,
    world: {
      ...world,
      run: (argv, options, signal) => world.run(argv, { ...options, env: { ...options.env, PATH } }, signal),
    },
  }
}
