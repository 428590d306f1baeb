import { expect, test } from 'vitest'
import { rspec } from '../../../src/providers/checks/rspec.ts'
import { openingOf } from '../../../src/providers/reports/opening.ts'
import { refusal, reportSource } from '../../support/report-source.ts'

const one = (status: string, more: object = {}) => ({
  full_description: `It ${status}`,
  status,
  file_path: './spec/a_spec.rb',
  line_number: 4,
  ...more,
})
const text = (examples: object[], summary: object = {}, more: object = {}) =>
  JSON.stringify({ version: '3.13.0', examples, summary: { duration: 0.25, ...summary }, summary_line: '', ...more })
const read = (examples: object[], summary?: object, more?: object) =>
  rspec.read(reportSource(text(examples, summary, more)))

test('examples are counted; a failure stands at the line of its own file', () => {
  const exception = {
    class: 'E',
    message: 'no',
    backtrace: ["./lib/a.rb:11:in `call'", "./spec/a_spec.rb:7:in `block'"],
  }
  const report = read([one('passed'), one('failed', { exception }), one('pending')])
  expect(report).toMatchObject({
    tests: { total: 3, passed: 1, failed: 1, errors: 0, skipped: 1, flaky: 0 },
    annotations: [{ path: 'spec/a_spec.rb', line: 7, rule: 'It failed' }],
    toolVersion: '3.13.0',
    durationMs: 250,
  })
  expect(report.annotations[0]?.message.startsWith('E: no\n')).toBe(true)
})

test('errors outside of the examples are errors and no tests', () => {
  const report = read(
    [],
    { errors_outside_of_examples_count: 1 },
    { messages: ['An error occurred while loading ./spec/b_spec.rb.'] },
  )
  expect(report).toMatchObject({ tests: { total: 0, errors: 1 }, inconclusive: undefined })
  expect(report.annotations[0]?.message).toBe('An error occurred while loading ./spec/b_spec.rb.')
})

test('a status that is not known is refused, failures that are not shown decide nothing', () => {
  expect(refusal(() => read([one('maybe')]))).toContain('examples[0].status is "maybe", which is not known.')
  expect(read([one('passed')], { failure_count: 1 }).inconclusive).toBe(
    'It says that examples failed, and shows none that did.',
  )
})

test('it is known by its fields', () => {
  expect(rspec.recognises(openingOf(reportSource(text([]))))).toBe(true)
  expect(rspec.recognises(openingOf(reportSource('{"examples":[]}')))).toBe(false)
})
