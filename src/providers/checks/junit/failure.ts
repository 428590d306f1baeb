import { placeOf } from '../tests/place.ts'
import { joined } from '../tests/plain-text.ts'
import type { Failure } from '../tests/run.ts'

/** What is known of a failed test. */
export interface Failed {
  readonly tool: string | undefined
  readonly headline: string | undefined
  readonly text: string
  readonly file: string | undefined
  readonly line: number | undefined
  readonly className: string | undefined
  readonly suite: string
}

const LINT = /^\s*line (\d+), col (\d+), /

export function failureOf({ tool, headline, text, file, line, className, suite }: Failed): Failure {
  const message = joined(headline, text)
  if (tool === 'eslint') {
    const [, at, column] = LINT.exec(text) ?? []
    return { message, path: file ?? suite, line: Number(at), column: Number(column) }
  }
  // pytest counts the lines of its attributes from 0.
  const known = tool === 'pytest' && line !== undefined ? line + 1 : line
  // Surefire gives a nested class by the words it is shown as, Ant what broke before its tests as a class of JUnit's own.
  const classes = className === undefined || className === suite ? [suite] : [className, suite]
  return { message, ...placeOf(text === '' ? (headline ?? '') : text, { file, line: known, classes }) }
}
