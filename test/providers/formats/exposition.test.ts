import { describe, expect, it } from 'vitest'
import { parseExposition, showSeries } from '../../../src/providers/formats/exposition.ts'
import { timed } from '../../support/cpu-time.ts'

const parse = (text: string) =>
  parseExposition(text, 'http://app/metrics').samples.map((sample) => [showSeries(sample), sample.value])

describe('a line of the format', () => {
  it.each([
    ['up 1', 'up', 1],
    ['  up\t 1  ', 'up', 1],
    ['job:errors:rate5m 0.25', 'job:errors:rate5m', 0.25],
    ['a{} 1', 'a', 1],
    ['a{code="200"} 1', 'a{code="200"}', 1],
    ['a{code="200",} 1', 'a{code="200"}', 1],
    ['a { code = "200" , b="c" } 1', 'a{code="200",b="c"}', 1],
    ['a{b="c} 2 #"} 1', 'a{b="c} 2 #"}', 1],
    ['a{b="q\\"s\\\\n\\n"} 1', 'a{b="q\\"s\\\\n\\n"}', 1],
    ['a{b="grün"} 1', 'a{b="grün"}', 1],
    ['a{__proto__="x"} 1', 'a{__proto__="x"}', 1],
    ['{"http.requests",code="200"} 1', 'http.requests{code="200"}', 1],
    ['{"http.requests"} 1', 'http.requests', 1],
    ['a{"status.code"="200"} 1', 'a{status.code="200"}', 1],
    ['a 1.5e3', 'a', 1500],
    ['a -0.5E-1', 'a', -0.05],
    ['a +Inf', 'a', Number.POSITIVE_INFINITY],
    ['a -inf', 'a', Number.NEGATIVE_INFINITY],
    ['a NaN', 'a', Number.NaN],
    ['a 1 1395066363000', 'a', 1],
    ['a 1 1395066363.25', 'a', 1],
    ['a{b="c"} 1 # {trace_id="x"} 0.67 1520879607.789', 'a{b="c"}', 1],
    ['a 1 1520879607 # {} 3', 'a', 1],
  ])('%s', (line, series, value) => {
    expect(parse(line)).toEqual([[series, value]])
  })
})

it('reads a whole answer, with comments, empty lines, CRLF and no line feed at its end', () => {
  const text = '# HELP a What it is {not a label\r\n# TYPE a counter\r\na 1\r\n\r\n#a comment\r\n# EOFs are no end\nb 2'
  expect(parse(text)).toEqual([
    ['a', 1],
    ['b', 2],
  ])
})

it('knows what is declared but has counted nothing', () => {
  const { declared, samples } = parseExposition('# TYPE http_requests counter\n# TYPE "a.b" gauge\n', 'x')
  expect({ declared: [...declared], samples }).toEqual({ declared: ['http_requests', 'a.b'], samples: [] })
})

it('reads OpenMetrics to its end', () => {
  const text = '# TYPE a counter\n# UNIT a seconds\na_total 1\na_created 1.6e9\n# EOF\n'
  expect(parse(text)).toEqual([
    ['a_total', 1],
    ['a_created', 1_600_000_000],
  ])
})

it('reads nothing from nothing', () => {
  expect(parse('')).toEqual([])
})

it('reads 100 000 series in seconds, not in minutes', () => {
  const lines = Array.from(
    { length: 100_000 },
    (_, index) => `http_requests_total{path="/${index}",code="200"} ${index}`,
  )
  const { made, took } = timed(() => parseExposition(lines.join('\n'), 'x'))
  expect(made.samples).toHaveLength(100_000)
  expect(took).toBeLessThan(10_000)
})

describe('what is not in the format', () => {
  it.each([
    ['<!doctype html>', 1, 'it begins with no metric name'],
    ['{"status":"ok"}', 1, 'its labels do not end with "}"'],
    ['a 1\nb', 2, 'it has no value'],
    ['a 1\n\nb one', 3, '"one" is no number'],
    ['a 0x10', 1, '"0x10" is no number'],
    ['a 1_000', 1, '"1_000" is no number'],
    ['a 1 soon', 1, '"soon" is no timestamp'],
    ['a 1 2 3', 1, 'there is something after its value'],
    ['a 1 # comment', 1, 'there is something after its value'],
    ['a 1 # {b="c"}', 1, 'it has no value'],
    ['1a 1', 1, 'it begins with no metric name'],
    ['a-b 1', 1, '"-b" is no number'],
    ['a{b} 1', 1, 'it has two names'],
    ['a{b="c" 1', 1, 'its labels do not end with "}"'],
    ['a{b="c"', 1, 'its labels do not end with "}"'],
    ['a{b="c} 1', 1, 'the label b has no value in quotes'],
    ['a{b=c} 1', 1, 'the label b has no value in quotes'],
    ['a{b="c" d="e"} 1', 1, 'its labels do not end with "}"'],
    ['a{,} 1', 1, 'a label has no name'],
    ['a{1b="c"} 1', 1, 'a label has no name'],
    ['a{b="c",b="d"} 1', 1, 'the label b is there twice'],
    ['a{b="\\t"} 1', 1, '\\t is no escape of the format'],
    ['{b="c"} 1', 1, 'it begins with no metric name'],
    ['a{"b"} 1', 1, 'it has two names'],
    ['# TYPE a', 1, 'a TYPE line has a name and a type of the format'],
    ['# TYPE a kounter', 1, 'a TYPE line has a name and a type of the format'],
    ['a 1\n# EOF\nb 2', 3, 'there is something after "# EOF"'],
    ['a{b="c",d="e"} 1\na{d="e",b="c"} 2', 2, 'this series is there twice'],
    ['a 1\na 1 1395066363000', 2, 'this series is there twice'],
  ])('%j is named with its line %d: %s', (text, line, why) => {
    const problem = { code: 'exposition-invalid', what: expect.stringContaining(`at line ${line}: ${why}`) }
    expect(() => parse(text)).toThrow(expect.objectContaining({ problem: expect.objectContaining(problem) }))
  })

  it('is shown in one short line', () => {
    const text = `<\u001b[1m${'x'.repeat(10_000)}`
    const why = expect.stringMatching(/^The line reads "\P{Cc}{1,120}"\.$/u)
    expect(() => parse(text)).toThrow(expect.objectContaining({ problem: expect.objectContaining({ why }) }))
  })
})
