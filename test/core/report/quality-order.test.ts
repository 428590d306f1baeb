import { expect, it } from 'vitest'
import {
  failingTests,
  flakyChecks,
  keptFromRunning,
  limitsOf,
  overBudget,
  remarks,
  runsOf,
  slowest,
  troubles,
  withOutput,
  worstOf,
} from '../../../src/core/report/quality-order.ts'
import { command, failing, passing } from './quality-samples.ts'

const names = (rows: readonly { readonly name: string }[]) => rows.map(({ name }) => name)

it('has what did not pass, the worst first, without what never ran', () => {
  expect(names(troubles(failing()))).toEqual(['eslint', 'unit', 'p95', 'bundle', 'prettier', 'smoke'])
  expect(names(keptFromRunning(failing()))).toEqual(['e2e'])
  expect(troubles(passing())).toEqual([])
})

it('tells limits from what was run', () => {
  expect(names(limitsOf(failing()))).toEqual(['p95', 'errors', 'bundle'])
  expect(names(runsOf(failing()))).toEqual(['eslint', 'prettier', 'docs', 'unit', 'smoke', 'e2e', 'reports/k6.json'])
})

it('keeps the worst of too many, in their order', () => {
  expect(names(worstOf(runsOf(failing()), 3))).toEqual(['eslint', 'unit', 'e2e'])
  expect(worstOf(runsOf(failing()), 7)).toHaveLength(7)
})

it('tells failing tests from what linters say, errors first', () => {
  expect(failingTests(failing()).map(({ annotation }) => annotation.rule)).toEqual([
    'cart > adds tax',
    'pay > refuses',
    '',
  ])
  expect(remarks(failing()).map(({ annotation }) => annotation.message)).toEqual([
    "'tax' is not defined.",
    'Parsing error',
    'Unexpected console.',
  ])
})

it('has the slowest first, without what took no time', () => {
  expect(names(slowest(failing(), 2))).toEqual(['unit', 'eslint'])
  expect(slowest(failing(), 99)).toHaveLength(4)
})

it('has stages and checks over their budget, the furthest over first', () => {
  expect(overBudget(failing())).toEqual([
    { what: 'check', name: 'unit', durationMs: 372_000, budgetMs: 300_000 },
    { what: 'stage', name: 'tests', durationMs: 372_000, budgetMs: 360_000 },
  ])
  expect(overBudget({ checks: [command('a', { durationMs: 5, budgetMs: 5 })], stages: [] })).toEqual([])
})

it('knows what was repeated and what has flaky tests', () => {
  expect(names(flakyChecks(failing()))).toEqual(['unit', 'smoke'])
})

it('has the outputs of what did not pass, where there are any', () => {
  expect(names(withOutput(failing()))).toEqual(['unit', 'prettier'])
  expect(
    withOutput({ checks: [command('a', { output: 'fine' }), command('b', { verdict: 'failed', output: ' \n' })] }),
  ).toEqual([])
})
