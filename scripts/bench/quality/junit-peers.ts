import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { openingOf } from '../../../src/providers/reports/opening.ts'
import { openSource } from '../../../src/providers/reports/source.ts'

/** Reads the report at a path; what it makes of it is returned, so that nothing is left out. */
export type Reader = (path: string) => Promise<unknown>

const load = createRequire(import.meta.url)

/** Opens a report, recognises it and reads it: all that a gate does before it judges. */
async function ours(): Promise<Reader> {
  const { junit } = await import('../../../src/providers/checks/junit.ts')
  return async (path) => {
    const source = openSource(path, path)
    if (!junit.recognises(openingOf(source))) throw new Error('the report was not recognised')
    return junit.read(source).tests
  }
}

/** Each brings the code it needs before the clock starts. */
export const READERS: Readonly<Record<string, () => Promise<Reader>>> = {
  ours,
  'test-results-parser': async () => {
    const { parse }: { parse(options: object): unknown } = load('test-results-parser')
    return async (path) => parse({ type: 'junit', files: [path] })
  },
  junit2json: async () => {
    const { parse }: { parse(xml: string): Promise<unknown> } = load('junit2json')
    return (path) => parse(readFileSync(path, 'utf8'))
  },
}
export const PEERS = Object.keys(READERS).filter((name) => name !== 'ours')
