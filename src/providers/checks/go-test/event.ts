import type { Source } from '../../../core/reports/source.ts'
import { parseJson } from '../../json-text.ts'
import { textAt } from '../../reports/ascii.ts'
import { broken } from '../../reports/broken.ts'
import { isFields } from '../../reports/json-object.ts'
import { eachLine } from '../../reports/lines.ts'

/** One line of `go test -json`: https://pkg.go.dev/cmd/test2json */
export interface Event {
  readonly action: string
  readonly package: string
  readonly test: string
  readonly output: string
  /** The build that a failed package waited for, and the package that a line of a build is of. */
  readonly build: string
  /** Milliseconds since 1970; NaN where there is none. */
  readonly time: number
}

const BRACE = 123

/** Visits the events; lines that do not begin with "{" are what `go` prints beside them. */
export function eachEvent(source: Source, visit: (event: Event) => void): void {
  eachLine(source, (bytes, from, to, line) => {
    if (bytes[from] !== BRACE) return
    const value = parseJson(textAt(bytes, from, to))?.value
    if (!isFields(value)) throw broken(source, line, 'The line begins like a JSON object and is none.')
    const text = (name: string) => (typeof value[name] === 'string' ? value[name] : '')
    const action = text('Action')
    if (action === '') throw broken(source, line, 'The event has no action.')
    const build = text('FailedBuild') || text('ImportPath')
    const time = Date.parse(text('Time'))
    visit({ action, package: text('Package'), test: text('Test'), output: text('Output'), build, time })
  })
}
