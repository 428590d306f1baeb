import { oneLine } from '../../core/one-line.ts'
import { SluiceError } from '../../core/problem.ts'
import { problems } from '../../core/problems/index.ts'

export interface Sample {
  readonly name: string
  readonly labels: ReadonlyMap<string, string>
  /** As it stands there: NaN and the infinities are values of the format. */
  readonly value: number
}

/** One answer of a metrics endpoint. */
export interface Exposition {
  readonly samples: readonly Sample[]
  /** Names that a `# TYPE` line declares; a family without samples has counted nothing yet. */
  readonly declared: ReadonlySet<string>
}

/**
 * Reads Prometheus' text format 0.0.4 and OpenMetrics, exemplars and quoted names included. A SluiceError
 * `exposition-invalid` names the first line that is not in the format, or a series that is there twice.
 */
export function parseExposition(text: string, source: string): Exposition {
  const samples: Sample[] = []
  const declared = new Set<string>()
  const series = new Set<string>()
  let ended = false
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim()
    const fail: Fail = (why) => {
      throw new SluiceError(problems.expositionInvalid(source, index + 1, oneLine(line, 120), why))
    }
    if (line === '') continue
    if (ended) fail('there is something after "# EOF"')
    if (line.startsWith('#')) {
      ended = line === '# EOF'
      readComment(line, declared, fail)
      continue
    }
    const sample = readSample(line, fail)
    const identity = identityOf(sample)
    if (series.has(identity)) fail('this series is there twice')
    series.add(identity)
    samples.push(sample)
  }
  return { samples, declared }
}

/** A sample as people write it: `http_requests_total{code="500"}`. */
export function showSeries({ name, labels }: Pick<Sample, 'name' | 'labels'>): string {
  const pairs = Array.from(labels, ([label, value]) => `${label}=${JSON.stringify(value)}`)
  return pairs.length === 0 ? name : `${name}{${pairs.join(',')}}`
}

function identityOf({ name, labels }: Sample): string {
  return JSON.stringify([name, ...Array.from(labels).sort(([left], [right]) => (left < right ? -1 : 1))])
}

type Fail = (why: string) => never

const TYPES = /^# *TYPE\s+(\S+)\s+(?:counter|gauge|histogram|gaugehistogram|summary|untyped|unknown|info|stateset)$/

function readComment(line: string, declared: Set<string>, fail: Fail): void {
  if (!/^#\s*TYPE\s/.test(line)) return
  const name = TYPES.exec(line)?.[1] ?? fail('a TYPE line has a name and a type of the format')
  declared.add(name.replaceAll('"', ''))
}

const NAME = /[a-zA-Z_:][a-zA-Z0-9_:]*/y
const LABEL = /[a-zA-Z_][a-zA-Z0-9_]*/y
const QUOTED = /"(?:[^"\\]|\\.)*"/y
const BLANK = /[ \t]+/y
const OPENING = /\{[ \t]*/y
const CLOSING = /\}/y
const COMMA = /,[ \t]*/y
const EQUALS = /[ \t]*=[ \t]*/y
const WORD = /[^\s#{}"]+/y

function readSample(line: string, fail: Fail): Sample {
  const cursor = cursorOn(line)
  const bare = cursor.take(NAME)
  cursor.take(BLANK)
  const { name: quoted, labels } = cursor.take(OPENING) === undefined ? NO_LABELS : readBraces(cursor, fail)
  if (bare !== undefined && quoted !== undefined) fail('it has two names')
  const name = bare ?? quoted ?? fail('it begins with no metric name')
  const value = readValue(cursor, fail)
  readTimestamp(cursor, fail)
  readExemplar(cursor, fail)
  return { name, labels, value }
}

interface Braces {
  /** A name that is no plain word stands quoted inside the braces. */
  readonly name?: string | undefined
  readonly labels: ReadonlyMap<string, string>
}

const NO_LABELS: Braces = { labels: new Map() }

function readBraces(cursor: Cursor, fail: Fail): Braces {
  const labels = new Map<string, string>()
  let name: string | undefined
  while (cursor.take(CLOSING) === undefined) {
    const [label, value] = readLabel(cursor, fail)
    if (labels.has(label)) fail(`the label ${label} is there twice`)
    if (value !== undefined) labels.set(label, value)
    else if (name === undefined && labels.size === 0) name = label
    else fail(`the label ${label} has no value`)
    cursor.take(BLANK)
    if (cursor.take(COMMA) === undefined && !cursor.sees('}')) fail('its labels do not end with "}"')
  }
  return { name, labels }
}

/** A label with its value, or a quoted metric name, which has none. */
function readLabel(cursor: Cursor, fail: Fail): readonly [string, string | undefined] {
  const label = cursor.take(LABEL) ?? unquote(cursor.take(QUOTED), fail) ?? fail('a label has no name')
  if (cursor.take(EQUALS) === undefined) return [label, undefined]
  return [label, unquote(cursor.take(QUOTED), fail) ?? fail(`the label ${label} has no value in quotes`)]
}

const ESCAPES: Readonly<Record<string, string>> = { '\\\\': '\\', '\\"': '"', '\\n': '\n' }

function unquote(quoted: string | undefined, fail: Fail): string | undefined {
  return quoted
    ?.slice(1, -1)
    .replace(/\\./g, (sequence) => ESCAPES[sequence] ?? fail(`${sequence} is no escape of the format`))
}

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i
const SPECIAL: Readonly<Record<string, number>> = {
  nan: Number.NaN,
  inf: Number.POSITIVE_INFINITY,
  '+inf': Number.POSITIVE_INFINITY,
  '-inf': Number.NEGATIVE_INFINITY,
}

/** Reads a number as the format writes it, NaN and infinities included; undefined for anything else. */
export function readValueText(word: string): number | undefined {
  return NUMBER.test(word) ? Number(word) : SPECIAL[word.toLowerCase()]
}

function readValue(cursor: Cursor, fail: Fail): number {
  cursor.take(BLANK)
  const word = cursor.take(WORD) ?? fail('it has no value')
  return readValueText(word) ?? fail(`"${word}" is no number`)
}

function readTimestamp(cursor: Cursor, fail: Fail): void {
  cursor.take(BLANK)
  const word = cursor.take(WORD)
  if (word !== undefined && !NUMBER.test(word)) fail(`"${word}" is no timestamp`)
  cursor.take(BLANK)
}

/** An exemplar tells nothing that is counted; it only has to be one. */
function readExemplar(cursor: Cursor, fail: Fail): void {
  if (cursor.take(/#[ \t]*\{[ \t]*/y) !== undefined) {
    readBraces(cursor, fail)
    readValue(cursor, fail)
    readTimestamp(cursor, fail)
  }
  if (!cursor.atEnd()) fail('there is something after its value')
}

interface Cursor {
  take(pattern: RegExp): string | undefined
  sees(text: string): boolean
  atEnd(): boolean
}

function cursorOn(line: string): Cursor {
  let at = 0
  return {
    take(pattern) {
      pattern.lastIndex = at
      const found = pattern.exec(line)?.[0]
      at += found?.length ?? 0
      return found
    },
    sees: (text) => line.startsWith(text, at),
    atEnd: () => at === line.length,
  }
}
