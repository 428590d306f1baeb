/** A line of TAP that says how a test ended. */
export interface Point {
  readonly isOk: boolean
  readonly id: number | undefined
  readonly description: string
  readonly directive: 'skip' | 'todo' | undefined
  /** Whether its subtests follow in braces. */
  readonly opens: boolean
}

const POINT = /^(not )?ok\b(?:[ \t]+(\d+)\b)?[ \t]*(.*)$/
const DIRECTIVE = /(?:^|\s)#\s*(skip|todo)\S*(?:\s|$)/i

/** https://testanything.org/tap-version-14-specification.html: "#" in front of a directive follows a blank and no backslash. */
export function pointOf(line: string): Point | undefined {
  const [whole, not, id, rest = ''] = POINT.exec(line) ?? []
  if (whole === undefined) return undefined
  const opens = /\{\s*$/.test(rest)
  const text = opens ? rest.replace(/\s*\{\s*$/, '') : rest
  const found = DIRECTIVE.exec(text)
  const description = (found === null ? text : text.slice(0, found.index)).replace(/^-\s+|^-$/, '').trim()
  return {
    isOk: not === undefined,
    id: id === undefined ? undefined : Number(id),
    description: description.replace(/\\([#\\])/g, '$1'),
    directive: found?.[1]?.toLowerCase() as Point['directive'],
    opens,
  }
}

/** Whether it counts against the run: what is to do, or was left out, does not. */
export function isFailure({ isOk, directive }: Point): boolean {
  return !isOk && directive === undefined
}
