import { expect, it } from 'vitest'
import { secretlint } from '../../../src/providers/findings/secretlint.ts'
import { fingerprintOf } from '../../../src/providers/findings/shared/fingerprint.ts'
import { jsonReport } from '../../support/json-report.ts'
import { refusal } from '../../support/report-source.ts'

const SECRET = ['canary', 'of', 'secretlint'].join('-')
const CONTENT = `x = 1\ntoken = "${SECRET}"\n`
const FROM = CONTENT.indexOf(SECRET)
const MESSAGE = {
  message: `found GitHub Token(personal): ${SECRET}`,
  range: [FROM, FROM + SECRET.length],
  type: 'message',
  ruleId: '@secretlint/secretlint-rule-github',
  loc: { start: { line: 2, column: 9 }, end: { line: 2, column: 29 } },
  severity: 'error',
  docsUrl: 'https://example.com/rule',
  data: { KEY: SECRET },
}
const file = (messages: object[]) => ({
  filePath: './src/a.txt',
  sourceContent: CONTENT,
  sourceContentType: 'text',
  messages,
})
const read = (value: unknown) => secretlint.read(jsonReport(value))[0]

it('reads a secret and shows nothing of it', () => {
  const scan = read([file([MESSAGE]), file([])])
  expect(scan).toEqual({
    tool: 'secretlint',
    findings: [
      {
        kind: 'secret',
        rule: '@secretlint/secretlint-rule-github',
        severity: 'unrated',
        title: 'found GitHub Token(personal)',
        aliases: [],
        cwe: [],
        fixedIn: [],
        spot: { path: 'src/a.txt', line: 2, endLine: 2, column: 10, endColumn: 30 },
        fingerprint: fingerprintOf(SECRET),
        url: 'https://example.com/rule',
      },
    ],
    reported: 1,
    couldNotScan: undefined,
    partial: [],
    lookedAt: '2 files',
  })
  expect(JSON.stringify(scan)).not.toContain(SECRET)
})

it('hides a secret that stands in front of the colon too', () => {
  const [finding] = read([file([{ ...MESSAGE, message: `found ${SECRET}` }])])?.findings ?? []
  expect(finding?.title).toBe('found ***')
})

it.each([
  ['warning', 'medium'],
  ['info', 'info'],
])('rates what the configuration calls %s as %s', (severity, rated) => {
  expect(read([file([{ ...MESSAGE, severity }])])?.findings[0]?.severity).toBe(rated)
})

it('is no scan of 0 files, and refuses a file without its list', () => {
  expect(read([])?.couldNotScan).toBe('secretlint looked at 0 files.')
  expect(refusal(() => read([{ filePath: 'a' }]))).toBe('line ?: entries[0].messages is missing.')
})

it('knows its reports', () => {
  expect(secretlint.recognises({ syntax: 'json', value: [file([])] })).toBe(true)
  expect(secretlint.recognises({ syntax: 'json', value: [{ filePath: 'a', messages: [], errorCount: 0 }] })).toBe(false)
})
