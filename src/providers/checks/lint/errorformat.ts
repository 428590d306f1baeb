import { createContext, Script } from 'node:vm'
import { SluiceError } from '../../../core/problem.ts'
import { problems } from '../../../core/problems/index.ts'
import type { Annotation, QualityReader } from '../../../core/quality/report.ts'
import type { Source } from '../../../core/reports/source.ts'
import { broken } from '../../reports/broken.ts'
import { draftOf } from './draft.ts'
import { lintReport } from './lint-report.ts'
import type { Groups } from './text-form.ts'
import { eachTextLine } from './text-lines.ts'

const GROUPS = ['path', 'line', 'endLine', 'column', 'level', 'rule', 'message']
/** Lines that one time limit is for. */
const BATCH = 1000
/** The engine looks for an interruption while it goes back in a search, so that no pattern outlives its time. */
const SEARCH = new Script('lines.map((line) => pattern.exec(line)?.groups)')

/** How long a pattern may search a thousand lines. */
export interface PatternLimits {
  readonly milliseconds: number
}

/** What is wrong with a pattern of the user's; undefined when nothing is. */
export function mistakeIn(pattern: string): string | undefined {
  const compiled = compile(pattern)
  if (compiled === undefined) return 'It is no regular expression.'
  const names = groupsIn(pattern)
  const unknown = names.filter((name) => !GROUPS.includes(name))
  if (unknown.length > 0) return `There is no group "${unknown.join('", "')}"; there are ${GROUPS.join(', ')}.`
  return names.includes('message') ? undefined : 'It needs the group (?<message>…).'
}

/**
 * A reader of lines that a regular expression of the user's describes, with the named groups path, line, endLine, column,
 * level, rule and message. Of a line the first 8 KiB are looked at, without colours. A pattern that needs more than two
 * seconds for a thousand lines is stopped: `report-broken` names the lines. A SluiceError `inputs-invalid` for a pattern with
 * a mistake in it. Nothing found decides nothing: the pattern may be wrong.
 */
export function lineFormat(
  pattern: string,
  limits: PatternLimits = { milliseconds: 2000 },
): QualityReader<'errorformat'> {
  const mistake = mistakeIn(pattern)
  if (mistake !== undefined) throw new SluiceError(problems.inputsInvalid([`the pattern ${pattern}: ${mistake}`]))
  return {
    format: 'errorformat',
    title: 'Lines that a regular expression of yours describes',
    counting: 'One for each line that it matches; a level that it does not name is an error.',
    recognises: () => false,
    read(source) {
      const annotations = annotationsIn(source, new RegExp(pattern), limits)
      const inconclusive = annotations.length === 0 ? 'No line matches the regular expression.' : undefined
      return lintReport({ tool: 'errorformat', annotations, inconclusive })
    },
  }
}

function annotationsIn(source: Source, pattern: RegExp, { milliseconds }: PatternLimits): Annotation[] {
  const annotations: Annotation[] = []
  let batch: string[] = []
  const matches = searcher(pattern, milliseconds)
  const search = (last: number) => {
    const found = matches(batch)
    if (found === undefined)
      throw broken(source, last, `The regular expression takes too long for the ${batch.length} lines up to this one.`)
    for (const groups of found)
      if (groups !== undefined) annotations.push(draftOf({ finding: { pattern }, groups }).annotation())
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

type Search = (lines: readonly string[]) => readonly (Groups | undefined)[] | undefined

/** What the pattern finds in lines; undefined when the time was not enough. */
function searcher(pattern: RegExp, timeout: number): Search {
  const world: { readonly pattern: RegExp; lines: readonly string[] } = { pattern, lines: [] }
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

function compile(pattern: string): RegExp | undefined {
  try {
    return new RegExp(pattern)
  } catch {
    return undefined
  }
}

/** A pattern that may also match nothing shows all its groups. */
function groupsIn(pattern: string): string[] {
  return Object.keys(new RegExp(`${pattern}|`).exec('')?.groups ?? {})
}
