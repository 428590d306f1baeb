import { expect, it } from 'vitest'
import { hideCredentials, withoutCredentials } from '../../../../src/providers/findings/shared/credentials.ts'

/** Put together here, so that no scanner of this repository finds them. */
const CREDENTIALS = [
  ['gh', 'p_', 'a1B2'.repeat(9)],
  ['github', '_pat_', 'a1B2'.repeat(6)],
  ['gl', 'pat-', 'a1B2'.repeat(5)],
  ['AK', 'IA', 'A1B2'.repeat(4)],
  ['AI', 'za', 'a1B2c'.repeat(7)],
  ['xo', 'xb-', '1234567890-abcdef'],
  ['sk', '_live_', 'a1B2'.repeat(6)],
  ['np', 'm_', 'a1B2'.repeat(9)],
  ['ey', 'J', 'hbGciOiJIUzI1NiJ9', '.ey', 'JzdWIiOiIxMjM0NSJ9', '.c2lnbmF0dXJlIQ'],
].map((parts) => parts.join(''))

it.each(CREDENTIALS.map((credential, at) => [at, credential]))('credential %i is not shown', (_, credential) => {
  expect(withoutCredentials(`A secret: ${credential}.`)).toMatch(/^A secret: \*\*\*\.?$/)
})

it.each(['eval(template)', 'akia is no key', 'ghp_short', 'CVE-2021-44228 in lodash 4.17.15', 'eyJust a word.'])(
  '%s stays as it is',
  (text) => expect(withoutCredentials(text)).toBe(text),
)

it('a private key goes to its end, and one that is cut off to the end of the text', () => {
  const [begin, end] = ['BEGIN', 'END'].map((word) => `-----${word} RSA PRIVATE KEY-----`)
  expect(withoutCredentials(`a ${begin}\nMIIE\n${end} b`)).toBe('a *** b')
  expect(withoutCredentials(`a ${begin}\nMIIE and more`)).toBe('a ***')
})

it('no text of a scan holds one', () => {
  const secret = ['gh', 'p_', 'a1B2'.repeat(9)].join('')
  const finding = { kind: 'code', rule: 'r', severity: 'high', aliases: [], cwe: [], fixedIn: [] } as const
  const findings = [
    { ...finding, title: `Found ${secret}` },
    { ...finding, title: 'Nothing', detail: `see ${secret}` },
    { ...finding, title: 'Flow', flows: [[{ spot: { path: 'a' }, message: secret }, { spot: { path: 'b' } }]] },
  ]
  const hidden = hideCredentials({ tool: 't', findings, reported: 3, partial: [] })
  expect(hidden.findings.map(({ title, detail }) => [title, detail])).toEqual([
    ['Found ***', undefined],
    ['Nothing', 'see ***'],
    ['Flow', undefined],
  ])
  expect(hidden.findings[2]?.flows).toEqual([[{ spot: { path: 'a' }, message: '***' }, { spot: { path: 'b' } }]])
})
