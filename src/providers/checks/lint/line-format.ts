import { createContext, Script } from 'node:vm'
import type { LinePattern } from '../../../core/quality/line-pattern.ts'
import type { Annotation, QualityReader } from '../../../core/quality/report.ts'
import type { Source } from '../../../core/reports/source.ts'
import { broken } from '../../reports/broken.ts'
import { draftOf } from './draft.ts'
import { lintReport } from './lint-report.ts'
import type { Groups } from './text-form.ts'
import { eachTextLine } from './text-lines.ts'

/** Lines that one time limit is for. */
const BATCH = 1000
/** The engine looks for an interruption while it goes back in a search, so that no pattern outlives its time. */
const SEARCH = new Script(`lines.map((line) => {
  for (const [at, pattern] of patterns.entries()) {
    const match = pattern.exec(line)
    if (match !== null) return { at, groups: match.groups }
  }
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
    counting: 'One for each line that one of them matches; a level that it does not name is an error.',
    recognises: () => false,
    read(source) {
      const annotations = annotationsIn(source, patterns, limits)
      const inconclusive = annotations.length === 0 ? `No line matches ${words(patterns)}.` : undefined
      return lintReport({ tool: format, annotations, inconclusive })
    },
  }
}

const words = ({ length }: readonly LinePattern[]) => (length === 1 ? 'the pattern' : 'one of the patterns')

function annotationsIn(
  source: Source,
  patterns: readonly LinePattern[],
  { milliseconds }: PatternLimits,
): Annotation[] {
  const annotations: Annotation[] = []
  const matches = searcher(patterns, milliseconds)
  const forms = patterns.map(({ source: text, level }) => ({
    pattern: new RegExp(text),
    ...(level !== undefined && { always: { level } }),
  }))
  let batch: string[] = []
  const search = (last: number) => {
    const found = matches(batch)
    if (found === undefined)
      throw broken(
        source,
        last,
        `Searching the ${batch.length} lines up to this one for ${words(patterns)} takes too long.`,
      )
    for (const match of found)
      if (match?.groups !== undefined && patterns[match.at]?.isPassedOver !== true)
        annotations.push(draftOf({ finding: forms[match.at]!, groups: match.groups }).annotation())
    batch = []
  }
  let lines = 0
  eachTextLine(source, (text, line) => {
    batch.push(text)
    lines = line
    if (batch.length === BATCH) search(line)
  })
  if (batch.length > 0) search(lines)
  return annotations
}

interface Match {
  /** Which of the patterns. */
  readonly at: number
  readonly groups: Groups | undefined
}
type Search = (lines: readonly string[]) => readonly (Match | undefined)[] | undefined

/** What the patterns find in lines; undefined when the time was not enough. */
function searcher(patterns: readonly LinePattern[], timeout: number): Search {
  const world: { readonly patterns: readonly RegExp[]; lines: readonly string[] } = {
    patterns: patterns.map(({ source }) => new RegExp(source)),
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
