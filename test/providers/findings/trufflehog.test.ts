import { expect, it } from 'vitest'
import { fingerprintOf } from '../../../src/providers/findings/shared/fingerprint.ts'
import { trufflehog } from '../../../src/providers/findings/trufflehog.ts'
import { openingOf } from '../../../src/providers/reports/opening.ts'
import { refusal, reportSource } from '../../support/report-source.ts'

const SECRET = ['AKIA', 'CANARY0123456789'].join('')
const FOUND = {
  SourceMetadata: { Data: { Git: { commit: 'abc', file: 'conf.txt', email: 'Jane <jane@example.com>', line: 3 } } },
  DetectorName: 'AWS',
  Verified: false,
  Raw: SECRET,
  RawV2: `${SECRET}:more`,
  Redacted: SECRET.slice(0, 12),
  ExtraData: { account: SECRET },
}
const log = (level: string, more: object) => JSON.stringify({ level, ts: 'now', logger: 'trufflehog', ...more })
const finished = (chunks: number) => log('info-0', { msg: 'finished scanning', chunks, bytes: 10 })

function read(...lines: (string | object)[]) {
  const source = reportSource(lines.map((each) => (typeof each === 'string' ? each : JSON.stringify(each))).join('\n'))
  expect(trufflehog.recognises(openingOf(source))).toBe(true)
  return trufflehog.read(source)[0]
}

it('reads secrets among log lines, and drops what was found', () => {
  const scan = read(log('info-0', { msg: 'running source' }), FOUND, finished(5))
  expect(scan).toEqual({
    tool: 'trufflehog',
    reported: 1,
    couldNotScan: undefined,
    partial: [],
    lookedAt: '5 chunks',
    findings: [
      {
        kind: 'secret',
        rule: 'AWS',
        severity: 'unrated',
        title: 'AWS secret',
        detail: 'in commit abc',
        aliases: [],
        cwe: [],
        fixedIn: [],
        spot: { path: 'conf.txt', line: 3 },
        fingerprint: fingerprintOf(SECRET),
        url: undefined,
        confidence: 'unverified',
      },
    ],
  })
})

it('reads a single secret', () => {
  expect(read(FOUND)?.reported).toBe(1)
})

it.each([
  ['verified', { Verified: true }],
  ['unverified', {}],
  ['unknown', { VerificationError: 'timeout' }],
])('calls a secret %s', (confidence, more) => {
  expect(read({ ...FOUND, ...more })?.findings[0]?.confidence).toBe(confidence)
})

it('is no scan when it failed or looked at nothing, and partial when something went wrong', () => {
  expect(read(finished(0), finished(0))?.couldNotScan).toBe('TruffleHog looked at 0 chunks.')
  expect(read(log('fatal', { msg: 'cannot open repository' }), finished(3))?.couldNotScan).toBe(
    'cannot open repository',
  )
  expect(read(FOUND, log('error', { msg: 'could not read a.zip', error: SECRET }))).toMatchObject({
    couldNotScan: undefined,
    partial: ['could not read a.zip'],
  })
})

it('names the line that was cut off, and not what it holds', () => {
  const cut = JSON.stringify(FOUND).slice(0, -10)
  expect(refusal(() => read(FOUND, cut))).toBe('line 2: The line begins like a JSON object and is none.')
})
