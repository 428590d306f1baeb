import { pathOf } from './path.ts'

/** A place that a trace of calls names. */
export interface Frame {
  readonly path: string
  readonly line: number
  readonly column?: number | undefined
}

/** How languages write a place in a trace: path, line and perhaps column. */
const FORMS: readonly RegExp[] = [
  /File "([^"]+)", line (\d+)/,
  /((?:file:\/\/|node:|(?<![a-z])[a-z]:)?[^\s():"']+\.(?:[cm]?[jt]sx?|vue|svelte)):(\d+):(\d+)/i,
  /\sin (.+?):line (\d+)/,
  /^\s*at .*\sin ((?:[a-z]:)?[^\s:<>]+\.(?:cs|fs|vb)):(\d+)\s*$/i,
  /^\s*(?:#\s*)?((?:[a-z]:)?[^\s:]+\.(?:rb|feature)):(\d+)(?::in\b|$)/i,
  /^\s*(?:#\d+ )?((?:[a-z]:)?[^\s:()]+\.(?:php|phpt))(?::|\()(\d+)\)?(?::|\s*$)/i,
  /^((?:[a-z]:)?[^\s:"'()]+\.py):(\d+)(?::|$)/i,
]
const LONGEST_LINE = 500
const MOST_LINES = 400
/** Code that is not the project's. */
const FOREIGN =
  /(?:^|\/)(?:node_modules|site-packages|dist-packages|gems|vendor|\.yarn)\/|^node:|^\/\/|^internal\/|^<|\/lib\/python\d|^\/usr\/lib\//

/** The places in the project's code that a text names, the one nearest to the failure first. */
export function framesIn(text: string): Frame[] {
  const lines = text.slice(0, MOST_LINES * LONGEST_LINE).split('\n', MOST_LINES)
  const found = lines.flatMap((line) => (line.length > LONGEST_LINE ? [] : frameIn(line)))
  const own = found.filter(({ path }) => !FOREIGN.test(path))
  return /\.py$/.test(own[0]?.path ?? '') ? own.reverse() : own
}

function frameIn(line: string): Frame[] {
  for (const form of FORMS) {
    const [, path, number, column] = form.exec(line) ?? []
    if (path !== undefined)
      return [{ path: pathOf(path), line: Number(number), column: column ? Number(column) : undefined }]
  }
  return []
}
