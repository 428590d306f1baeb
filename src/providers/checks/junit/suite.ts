import type { XmlElement } from '../../reports/xml.ts'
import type { TestLog } from '../tests/log.ts'
import { createRepeats, createReruns, noRepeats, type Repeats } from '../tests/repeats.ts'

/** A `testsuite`, or the root, while its tests are read. */
export interface Suite {
  readonly name: string
  readonly file: string | undefined
  readonly tool: string | undefined
  readonly repeats: Repeats
  /** Marks of the names of the tests that failed: only theirs can come again as their next try. */
  readonly failed: Set<number>
  /** What the last test of it belongs to, its mark, and how its name begins: one text for all of them. */
  owner: string
  mark: number
  prefix: string
}

/** Names that tools give to what holds all of their tests. */
const TOOLS: ReadonlyMap<string, string> = new Map([
  ['jest tests', 'jest'],
  ['vitest tests', 'vitest'],
  ['Mocha Tests', 'mocha'],
  ['pytest tests', 'pytest'],
  ['pytest', 'pytest'],
])
/** They write a test once, however often it was tried: the same name again is another test. */
const ONCE = new Set(['jest', 'vitest', 'mocha', 'eslint'])

export function suiteOf(element: XmlElement, parent: Suite | undefined, log: TestLog): Suite {
  const name = element.attribute('name') ?? ''
  const tool = element.attribute('package') === 'org.eslint' ? 'eslint' : (TOOLS.get(name) ?? parent?.tool)
  return {
    name,
    file: element.attribute('file') ?? parent?.file,
    tool,
    repeats: repeatsOf(tool, parent, log),
    failed: new Set(),
    owner: '',
    mark: 0,
    prefix: '',
  }
}

function repeatsOf(tool: string | undefined, parent: Suite | undefined, log: TestLog): Repeats {
  if (tool === 'pytest') return parent?.tool === 'pytest' ? parent.repeats : createReruns(log)
  return tool !== undefined && ONCE.has(tool) ? noRepeats(log) : createRepeats(log)
}

/** Whether an element claims failures; its numbers are believed in nothing else. */
export function claimsFailures(element: XmlElement): boolean {
  return (element.integer('failures') ?? 0) > 0 || (element.integer('errors') ?? 0) > 0
}

/** Milliseconds of a `time` in seconds, with a comma between thousands or without. */
export function millisecondsOf(time: string | undefined): number | undefined {
  if (time === undefined || !/^\d[\d,]*(?:\.\d+)?$/.test(time)) return undefined
  return Math.round(Number(time.replaceAll(',', '')) * 1_000)
}
