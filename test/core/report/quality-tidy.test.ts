import { expect, it } from 'vitest'
import { tidyAnnotation, tidyQuality, tidyTest } from '../../../src/core/report/quality-tidy.ts'
import { failing, hostile } from './quality-samples.ts'

const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u

it('changes nothing of a report whose texts are short lines', () => {
  expect(tidyQuality(failing())).toEqual(failing())
})

it('makes one short line of every text but those that are made ready when they are shown', () => {
  const { checks, disappeared: _, ...report } = tidyQuality(hostile())
  const rows = checks.map(({ annotations: _annotations, output: _output, fixed, ...row }) => [row, fixed?.because])
  const texts = [...JSON.stringify([report, rows]).matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([text]) => JSON.parse(text))
  expect(texts.filter((text) => UNSAFE.test(text))).toEqual([])
})

it('bounds how long they are, and how many warnings a check has', () => {
  const text = 'x'.repeat(9_000)
  const [check] = failing().checks
  const report = tidyQuality({
    ...failing(),
    reason: text,
    checks: [{ ...check!, name: text, because: text, fix: text, warnings: Array(50).fill(text) }],
  })
  const [row] = report.checks
  expect([report.reason, row!.name, row!.because!, row!.fix!].map(({ length }) => length)).toEqual([
    1_000, 100, 500, 200,
  ])
  expect(row!.warnings!.map(({ length }) => length)).toEqual(Array(20).fill(500))
})

it('makes annotations and names of tests ready', () => {
  const row = tidyAnnotation({ path: 'a\nb', level: 'error', rule: 'r\n1', message: 'x\ny'.repeat(500) })
  expect(row).toMatchObject({ path: 'a\nb', rule: 'r 1' })
  expect(row.message).toHaveLength(500)
  expect(tidyTest('a\u202eb\n')).toBe('a b')
})
