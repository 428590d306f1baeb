import { createContext, Script } from 'node:vm'
import type { LinePattern } from '../../../core/quality/line-pattern.ts'
import type { QualityReader } from '../../../core/quality/report.ts'
import type { Source } from '../../../core/reports/source.ts'
import { broken } from '../../reports/broken.ts'
import { lintReport } from './lint-report.ts'
import { isMore, type Matches, Messages, type Read } from './messages.ts'
import { eachTextLine } from './text-lines.ts'

/** Lines that one time limit is for. */
const BATCH = 1000
/** The engine looks for an interruption while it goes back in a search, so that no pattern outlives its time. */
const SEARCH = new Script(`lines.map((line) => {
  let inside
  for (const [at, pattern] of patterns.entries()) {
    if (inside !== undefined && continues[at]) continue
    const match = pattern.exec(line)
    if (match === null) continue
    const found = { at, groups: match.groups }
    if (!continues[at]) return { inside: inside ?? found, outside: found }
    inside = found
  }
  return { inside }
})`)

/** How long the patterns may search a thousand lines. */
export interface PatternLimits {
  readonly milliseconds: number
}

/**
 * A reader of lines that patterns of the user's describe; `format` is what it is called. Of a line the first 8 KiB are looked
 * at, without colours. Patterns that need more than two seconds for a thousand lines are stopped: `report-broken` names the
 * lines. Nothing found decides nothing: the patterns may be wrong.
 */
export function lineFormat(
  patterns: readonly LinePattern[],
  format = 'line-format',
  limits: PatternLimits = { milliseconds: 2000 },
): QualityReader {
  return {
    format,
    title: 'Lines that patterns of yours describe',
    counting:
      'One for each message that they match, of one line or several; a level that it does not name is an error.',
    recognises: () => false,
    read(source) {
      const { annotations, isCutOff } = messagesIn(source, patterns, limits)
      const none = annotations.length === 0 ? `No line matches ${words(patterns)}.` : undefined
      const inconclusive = isCutOff ? 'It ends within a message, before its text.' : none
      return lintReport({ tool: format, annotations, inconclusive })
    },
  }
}

const words = ({ length }: readonly LinePattern[]) => (length === 1 ? 'the pattern' : 'one of the patterns')

function messagesIn(source: Source, patterns: readonly LinePattern[], { milliseconds }: PatternLimits): Read {
  const messages = new Messages(patterns)
  const find = searcher(patterns, milliseconds)
  let batch: string[] = []
  const search = (last: number) => {
    const found = find(batch)
    if (found === undefined)
      throw broken(
        source,
        last,
        `Searching the ${batch.length} lines up to this one for ${words(patterns)} takes too long.`,
      )
    for (const [at, matches] of found.entries()) messages.line(batch[at] ?? '', matches)
    batch = []
  }
  let lines = 0
  eachTextLine(source, (text, line) => {
    batch.push(text)
    lines = line
    if (batch.length === BATCH) search(line)
  })
  if (batch.length > 0) search(lines)
  return messages.end()
}

type Search = (lines: readonly string[]) => readonly Matches[] | undefined

/** What the patterns find in lines; undefined when the time was not enough. */
function searcher(patterns: readonly LinePattern[], timeout: number): Search {
  const world: {
    readonly patterns: readonly RegExp[]
    readonly continues: readonly boolean[]
    lines: readonly string[]
  } = {
    patterns: patterns.map(({ source }) => new RegExp(source)),
    continues: patterns.map(isMore),
    lines: [],
  }
  const context = createContext(world)
  return (lines) => {
    world.lines = lines
    try {
      return SEARCH.runInContext(context, { timeout })
    } catch (thrown) {
      if (isTimeout(thrown)) return undefined
      throw thrown
    }
  }
}

/** The error may be of the world that the pattern runs in, where `Error` is another one. */
function isTimeout(thrown: unknown): boolean {
  return (
    typeof thrown === 'object' && thrown !== null && 'code' in thrown && thrown.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  )
}
