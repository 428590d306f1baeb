import { z } from 'zod'
import type { ProbeResult } from '../core/health/probe.ts'
import { readJsonPath } from '../core/json-path.ts'
import { oneLine } from '../core/one-line.ts'
import type { HttpResponse } from '../core/world.ts'
import { parseJson } from './json-text.ts'

/** The form of an expected status: 204, "204", or a range such as "200-399". */
export const StatusRange = z.union(
  [
    z.int().min(100).max(599),
    z
      .string()
      .regex(/^[1-5]\d\d(?:-[1-5]\d\d)?$/)
      .refine((range) => isAscending(range)),
  ],
  'expected a status such as 204, or a range such as "200-399"',
)
type StatusRange = z.output<typeof StatusRange>

/** What an answer has to be. */
export interface Expectations {
  readonly status: StatusRange | readonly StatusRange[]
  readonly body?: string | undefined
  readonly json?: Readonly<Record<string, string | number | boolean | null>> | undefined
  readonly 'expected-headers'?: Readonly<Record<string, string>> | undefined
}

/** Compares an answer with what was expected of it and names every difference. */
export function judgeAnswer(answer: HttpResponse, expected: Expectations): ProbeResult {
  const differences = [
    ...statusDifference(answer, expected),
    ...headerDifferences(answer, expected),
    ...bodyDifference(answer, expected),
    ...jsonDifferences(answer, expected),
  ]
  const detail = [`answered ${answer.status}${showLocation(answer)}`, ...differences].join('; ')
  return { up: differences.length === 0, detail: oneLine(detail) }
}

function showLocation({ headers }: HttpResponse): string {
  const location = headers['location']
  return location === undefined ? '' : ` with a redirect to ${oneLine(location, 120)}`
}

function statusDifference({ status, body }: HttpResponse, expected: Expectations): readonly string[] {
  const ranges = [expected.status].flat().map(String)
  if (ranges.some((range) => contains(range, status))) return []
  const said = oneLine(body, 120)
  return [`expected ${ranges.join(' or ')}${said === '' ? '' : `; it said: ${said}`}`]
}

function contains(range: string, status: number): boolean {
  const [low, high] = ends(range)
  return status >= low && status <= high
}

function isAscending(range: string): boolean {
  const [low, high] = ends(range)
  return low <= high
}

function ends(range: string): readonly [number, number] {
  const [low, high = low] = range.split('-').map(Number)
  return [low!, high!]
}

function headerDifferences({ headers }: HttpResponse, expected: Expectations): readonly string[] {
  return Object.entries(expected['expected-headers'] ?? {}).flatMap(([name, value]) => {
    const actual = headers[name.toLowerCase()]
    if (actual === value) return []
    return [`header ${name} is ${actual === undefined ? 'absent' : quoted(actual)}, expected ${quoted(value)}`]
  })
}

function bodyDifference({ body }: HttpResponse, { body: text }: Expectations): readonly string[] {
  if (text === undefined || body.includes(text)) return []
  return [`the body does not contain ${quoted(text)}: ${oneLine(body, 80) || 'it is empty'}`]
}

function jsonDifferences({ body }: HttpResponse, { json = {} }: Expectations): readonly string[] {
  const wanted = Object.entries(json)
  if (wanted.length === 0) return []
  const document = parseJson(body)
  if (document === undefined) return [`the body is no JSON: ${oneLine(body, 80) || 'it is empty'}`]
  return wanted.flatMap(([path, value]) => {
    const actual = readJsonPath(document.value, path)
    return actual === value ? [] : [`${path} is ${show(actual)}, expected ${show(value)}`]
  })
}

function show(value: unknown): string {
  return value === undefined ? 'absent' : oneLine(JSON.stringify(value), 80)
}

function quoted(text: string): string {
  return `"${oneLine(text, 80)}"`
}
