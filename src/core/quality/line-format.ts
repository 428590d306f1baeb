import { z } from 'zod'
import { translate } from './errorformat.ts'
import type { LinePattern } from './line-pattern.ts'

/** What a pattern may tell of a line, as the names of its groups. */
export const LINE_GROUPS = ['path', 'line', 'endLine', 'column', 'level', 'rule', 'message'] as const

/** A mark below a line of code, whose length says the column. */
export const POINTER = 'pointer'

/** How a report is to be read: the name of a format, or what its lines look like; undefined: by what is in it. */
export type ReportFormat = string | readonly LinePattern[] | undefined

const EXPECTED = 'expected a pattern, or a list of patterns'

/** One pattern or several, of which the first that matches a line counts. Every mistake in each, and in all together, is told. */
export const LineFormat = z
  .union([z.string(), z.array(z.string()).min(1, EXPECTED)], EXPECTED)
  .transform((given, context): readonly LinePattern[] => {
    const texts = typeof given === 'string' ? [given] : given
    const all = texts.map(readLinePattern)
    const patterns = all.map(({ pattern }) => pattern)
    for (const message of mistakesOfAll(patterns))
      context.issues.push({ code: 'custom', message, input: given, path: [] })
    for (const [at, { mistakes }] of all.entries())
      for (const message of mistakes)
        context.issues.push({
          code: 'custom',
          message,
          input: texts[at],
          path: typeof given === 'string' ? [] : [at],
        })
    return patterns
  })

const NAME = /^[a-z][a-z0-9-]*$/
const EXPECTED_NAME = 'expected a name of small letters, digits and dashes'

/** The input `line-formats`: formats of the user's own, by the names that `reports` and `format` use. */
export const LineFormats = z.record(z.string(), LineFormat).superRefine(
  (formats, context) => {
    for (const name of Object.keys(formats))
      if (!NAME.test(name)) context.addIssue({ code: 'custom', message: EXPECTED_NAME, path: [name] })
  },
  { when: () => true },
)
export type LineFormats = z.output<typeof LineFormats>

/** A pattern as its user wrote it: a regular expression with named groups, or the items of an errorformat such as `%f:%l: %m`. */
export function readLinePattern(text: string): { readonly pattern: LinePattern; readonly mistakes: readonly string[] } {
  const isRegular = /\(\?<\w+>/.test(text) || !/%[+-]?[a-zA-Z]/.test(text)
  if (isRegular) return { pattern: { source: text }, mistakes: mistakesIn(text) }
  const { pattern, mistakes } = translate(text)
  return { pattern, mistakes: mistakes.length > 0 ? mistakes : mistakesOfFormat(pattern) }
}

/** Of several lines, any may have the message. */
function mistakesOfFormat({ source, part, isPassedOver }: LinePattern): string[] {
  if (part === undefined && isPassedOver !== true) return mistakesIn(source)
  return groupsIn(source) === undefined ? [NO_EXPRESSION] : []
}

/** What continues a message needs one that begins, and a message without a level some line that says it. */
function mistakesOfAll(patterns: readonly LinePattern[]): string[] {
  const begun = patterns.filter(({ part }) => part === 'begins')
  const more = patterns.filter(({ part }) => part === 'continues' || part === 'ends')
  const isSaid = [...begun, ...more].some(({ source, isWhole }) => isWhole === true || source.includes('(?<message>'))
  return [
    ...(more.length > 0 && begun.length === 0 ? ['%C and %Z continue a message that no pattern begins'] : []),
    ...(begun.some(({ isPassedOver }) => isPassedOver !== true) && !isSaid ? [NO_MESSAGE] : []),
  ]
}

const NO_EXPRESSION = 'it is no regular expression'
const NO_MESSAGE = 'it needs the group (?<message>…), or %m'

function mistakesIn(source: string): string[] {
  const names = groupsIn(source)
  if (names === undefined) return [NO_EXPRESSION]
  const unknown = names.filter((name) => name !== POINTER && !LINE_GROUPS.some((group) => group === name))
  return [
    ...(unknown.length > 0 ? [`there is no group "${unknown.join('", "')}"; there are ${LINE_GROUPS.join(', ')}`] : []),
    ...(names.includes('message') ? [] : [NO_MESSAGE]),
  ]
}

/** A pattern that may also match nothing shows all its groups. */
function groupsIn(source: string): string[] | undefined {
  try {
    return Object.keys(new RegExp(`${source}|`).exec('')?.groups ?? {})
  } catch {
    return undefined
  }
}
