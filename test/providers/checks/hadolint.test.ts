import { expect, it } from 'vitest'
import { hadolint } from '../../../src/providers/checks/hadolint.ts'
import { jsonReport } from '../../support/json-report.ts'
import { printed } from '../../support/printed.ts'

const FOUND = { path: 'Dockerfile', line: 2, level: 'notice', rule: 'DL3059', message: 'Multiple RUN' }

it('reads JSON and what it prints', () => {
  const entry = { code: 'DL3059', column: 1, file: 'Dockerfile', level: 'info', line: 2, message: 'Multiple RUN' }
  expect(hadolint.read(jsonReport([entry])).annotations).toEqual([{ ...FOUND, column: 1 }])
  expect(hadolint.read(printed('Dockerfile:2 DL3059 info: Multiple RUN')).annotations).toEqual([FOUND])
})

it('counts a Dockerfile that cannot be parsed as an error', () => {
  expect(hadolint.read(printed("Dockerfile:1:1 unexpected 'F'")).annotations).toEqual([
    { path: 'Dockerfile', line: 1, column: 1, level: 'error', rule: 'DL1000', message: "unexpected 'F'" },
  ])
})
