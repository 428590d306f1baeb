import { expect, it } from 'vitest'
import { shellcheck } from '../../../src/providers/checks/shellcheck.ts'
import { jsonReport } from '../../support/json-report.ts'
import { printed } from '../../support/printed.ts'

const COMMENT = { file: 'v.sh', line: 3, endLine: 4, column: 6, level: 'style', code: 2086, message: 'Quote [it].' }
const FOUND = { path: 'v.sh', line: 3, column: 6, level: 'notice', rule: 'SC2086', message: 'Quote [it].' }

it('reads json, json1 and gcc', () => {
  expect(shellcheck.read(jsonReport([COMMENT])).annotations).toEqual([{ ...FOUND, endLine: 4 }])
  expect(shellcheck.read(jsonReport({ comments: [COMMENT] })).annotations).toEqual([{ ...FOUND, endLine: 4 }])
  expect(shellcheck.read(printed('v.sh:3:6: note: Quote [it]. [SC2086]')).annotations).toEqual([FOUND])
})

it('knows its JSON', () => {
  expect(shellcheck.recognises({ syntax: 'json', value: [COMMENT] })).toBe(true)
  expect(shellcheck.recognises({ syntax: 'json', value: { comments: [COMMENT] } })).toBe(true)
  expect(shellcheck.recognises({ syntax: 'json', value: [{ ...COMMENT, code: 'DL3008' }] })).toBe(false)
})
