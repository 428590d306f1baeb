import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parseGoProfile } from './go-regexp.ts'

/** Reads the report at a path in the peer's own way; what it makes of it is returned, so that nothing is left out. */
export type Peer = (path: string) => Promise<unknown>

type ParseLcov = (path: string, done: (error: unknown, files: unknown) => void) => void

/** Each brings the code it needs before the clock starts. */
export const PEERS: Readonly<Record<string, () => Promise<Peer>>> = {
  'lcov-parse': async () => {
    const parse: ParseLcov = createRequire(import.meta.url)('lcov-parse')
    return (path) => new Promise((done, fail) => parse(path, (error, files) => (error ? fail(error) : done(files))))
  },
  'fast-xml-parser': async () => {
    const { XMLParser } = await import('fast-xml-parser')
    return async (path) => new XMLParser({ ignoreAttributes: false }).parse(readFileSync(path, 'utf8'))
  },
  'JSON.parse': async () => async (path) => JSON.parse(readFileSync(path, 'utf8')),
  'a regular expression on each line': async () => async (path) => parseGoProfile(readFileSync(path, 'utf8')),
}
