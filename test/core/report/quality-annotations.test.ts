import { expect, it } from 'vitest'
import { qualityAnnotations } from '../../../src/core/report/quality-annotations.ts'
import { command, failing, hostile, passing } from './quality-samples.ts'

const said = (path: string, line: number, level: 'error' | 'warning' | 'notice' = 'error') => ({
  ...{ path, line, level, rule: 'r', message: 'm' },
})

it('has errors before warnings, and failing tests before what linters say', () => {
  const { annotations, leftOut } = qualityAnnotations(failing())
  expect(annotations.map(({ level, file, line, title }) => [level, file, line, title])).toEqual([
    ['error', 'test/cart.test.ts', 31, 'unit: cart > adds tax'],
    ['error', 'test/db.test.ts', undefined, 'unit'],
    ['error', 'src/cart.ts', 12, 'eslint: no-undef'],
    ['error', 'src/api/pay.ts', 3, 'eslint'],
    ['warning', 'src/cart.ts', 4, 'eslint: no-console'],
  ])
  expect(leftOut).toEqual({ error: 1, warning: 0, notice: 0 })
})

it('puts what is in changed files first, but no warning before an error', () => {
  const { annotations } = qualityAnnotations(failing(), new Set(['src/cart.ts', 'test/db.test.ts']))
  expect(annotations.map(({ file, line }) => `${file}:${line}`)).toEqual([
    'test/db.test.ts:undefined',
    'src/cart.ts:12',
    'test/cart.test.ts:31',
    'src/api/pay.ts:3',
    'src/cart.ts:4',
  ])
})

it('has a column only in one line, and lines only where they are known', () => {
  const place = ({ level, title, message, ...rest }: ReturnType<typeof qualityAnnotations>['annotations'][number]) =>
    rest
  const rows = [
    { ...said('a', 3), endLine: 5, column: 2 },
    { ...said('b', 3), endLine: 3, column: 2 },
    { ...said('c', 0), endLine: 9, column: 2 },
  ]
  const { annotations } = qualityAnnotations({ checks: [command('x', { verdict: 'failed', annotations: rows })] })
  expect(annotations.map(place)).toEqual([
    { file: 'a', line: 3, endLine: 5 },
    { file: 'b', line: 3, column: 2 },
    { file: 'c' },
  ])
})

it('calls nothing an error that a check got through with', () => {
  const levels = (['passed', 'warned', 'failed', 'errored'] as const).map((verdict) =>
    qualityAnnotations({ checks: [command('x', { verdict, annotations: [said('a', 1)] })] }).annotations.map(
      ({ level }) => level,
    ),
  )
  expect(levels).toEqual([['warning'], ['warning'], ['error'], ['error']])
})

it('has at most ten of each level and counts the others, also those without a place', () => {
  const many = (['error', 'warning', 'notice'] as const).flatMap((level) =>
    Array.from({ length: 13 }, (_, i) => said(i === 0 ? '' : 'a.ts', i, level)),
  )
  const { annotations, rest, leftOut } = qualityAnnotations({
    checks: [command('x', { verdict: 'failed', annotations: many })],
  })
  expect(annotations.map(({ level, line }) => `${level} ${line}`)).toEqual(
    ['error', 'warning', 'notice'].flatMap((level) => Array.from({ length: 10 }, (_, i) => `${level} ${i + 1}`)),
  )
  expect(rest.map(({ level, line }) => `${level} ${line}`)).toEqual(
    ['error', 'warning', 'notice'].flatMap((level) => [`${level} 11`, `${level} 12`]),
  )
  expect(leftOut).toEqual({ error: 3, warning: 3, notice: 3 })
})

it('is nothing where nothing was found', () => {
  expect(qualityAnnotations(passing())).toEqual({
    annotations: [],
    rest: [],
    leftOut: { error: 0, warning: 0, notice: 0 },
  })
})

it('has only short lines as texts', () => {
  const long = { ...said('a.ts', 1), rule: 'r'.repeat(900), message: 'm'.repeat(9_000) }
  const checks = [...hostile().checks, command('x', { annotations: [long] })]
  for (const { title, message } of qualityAnnotations({ checks }).annotations) {
    expect(title.length).toBeLessThanOrEqual(200)
    expect(message.length).toBeLessThanOrEqual(1_000)
    expect(`${title}${message}`).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
  }
})
