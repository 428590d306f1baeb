import { expect, it } from 'vitest'
import { eslint } from '../../../src/providers/findings/eslint.ts'
import { fingerprintOf } from '../../../src/providers/findings/shared/fingerprint.ts'
import { jsonReport } from '../../support/json-report.ts'
import { refusal } from '../../support/report-source.ts'

const file = (messages: object[], more: object = {}) => ({
  filePath: 'src/a.js',
  messages,
  suppressedMessages: [],
  errorCount: 0,
  warningCount: 0,
  source: 'const a = 1\n  eval(x)\n',
  ...more,
})
const EVAL = {
  ruleId: 'no-eval',
  severity: 1,
  message: '`eval` can be harmful.',
  line: 2,
  column: 3,
  endLine: 2,
  endColumn: 7,
}
const UNUSED = { ruleId: 'no-unused-vars', severity: 2, message: "'a' is never used.", line: 1, column: 7 }
const BROKEN = {
  ruleId: null,
  fatal: true,
  severity: 2,
  message: 'Parsing error: Unexpected token =',
  line: 1,
  column: 7,
}
const IGNORED = { ruleId: null, fatal: false, severity: 1, message: 'File ignored because of a matching pattern.' }
const read = (value: unknown) => eslint.read(jsonReport(value))[0]

it('reads messages with their line of code', () => {
  const scan = read([file([EVAL, UNUSED])])
  expect(scan).toMatchObject({ tool: 'eslint', reported: 2, lookedAt: '1 file', partial: [] })
  expect(scan?.findings).toEqual([
    {
      kind: 'code',
      rule: 'no-eval',
      severity: 'medium',
      title: '`eval` can be harmful.',
      aliases: [],
      cwe: [],
      fixedIn: [],
      spot: { path: 'src/a.js', line: 2, endLine: 2, column: 3, endColumn: 7 },
      fingerprint: fingerprintOf('eval(x)'),
    },
    expect.objectContaining({ kind: 'lint', rule: 'no-unused-vars', severity: 'high' }),
  ])
})

it('keeps suppressed messages apart, and names directives that suppress nothing', () => {
  const suppressions = [{ kind: 'directive', justification: 'wanted' }]
  const idle = { ruleId: null, severity: 1, message: 'Unused eslint-disable directive', line: 1, column: 1 }
  const scan = read([file([idle], { suppressedMessages: [{ ...UNUSED, suppressions }] })])
  expect(scan?.reported).toBe(1)
  expect(scan?.findings).toMatchObject([{ rule: 'unused-disable-directive' }, { suppressed: 'directive: wanted' }])
})

it('shows nothing of a secret that a message quotes', () => {
  const secret = ['canary', 'of', 'eslint'].join('-')
  const message = { ...UNUSED, ruleId: 'no-secrets/no-secrets', message: `High entropy: "${secret}"` }
  const scan = read([file([message], { source: `const a = '${secret}'` })])
  expect(scan?.findings[0]).toMatchObject({
    kind: 'secret',
    title: 'High entropy: "***"',
    fingerprint: fingerprintOf(secret),
  })
  expect(JSON.stringify(scan)).not.toContain(secret)
})

it('is partial when a file was not read, and no scan when none was', () => {
  const left = 'src/a.js: Parsing error: Unexpected token ='
  expect(read([file([BROKEN]), file([EVAL])])).toMatchObject({ reported: 1, couldNotScan: undefined, partial: [left] })
  expect(read([file([BROKEN])])?.couldNotScan).toBe(left)
  expect(read([file([IGNORED])])?.couldNotScan).toBe('src/a.js: File ignored because of a matching pattern.')
  expect(read([])?.couldNotScan).toBe('ESLint looked at 0 files.')
})

it('knows both of its formats', () => {
  const whole = { results: [file([])], metadata: { cwd: '/', rulesMeta: {} } }
  expect(eslint.recognises({ syntax: 'json', value: [file([])] })).toBe(true)
  expect(eslint.recognises({ syntax: 'json', value: whole })).toBe(true)
  expect(read(whole)).toMatchObject({ reported: 0, couldNotScan: undefined, lookedAt: '1 file' })
  expect(eslint.recognises({ syntax: 'json', value: { results: [], errors: [] } })).toBe(false)
})

it('refuses a file without its list', () => {
  expect(refusal(() => read([{ filePath: 'a.js' }]))).toBe('line ?: entries[0].messages is missing.')
})
