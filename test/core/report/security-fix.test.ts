import { expect, it } from 'vitest'
import { fixFor, fixVersion } from '../../../src/core/report/security-fix.ts'
import { finding } from './security-findings.ts'

it.each([
  ['the oldest fixed version after the installed one', '2.13.0', ['2.3.1', '2.16.0', '2.15.0'], '2.15.0'],
  ['the newest where the installed one is not told', undefined, ['2.3.1', '2.16.0', '2.15.0'], '2.16.0'],
  ['the newest where none is newer', '3.0.0', ['2.3.1', '2.16.0'], '2.16.0'],
  ['versions as numbers, not as letters', '4.9.0', ['4.17.21', '4.10.0'], '4.10.0'],
  ['none where none is known', '1.0.0', [], undefined],
])('chooses %s', (_, version, fixedIn, expected) => {
  expect(fixVersion({ version, fixedIn })).toBe(expected)
})

const lodash = finding('CVE-2021-23337', 'high', { package: 'lodash', version: '4.17.15', fixedIn: ['4.17.21'] })

it.each([
  ['a direct package', lodash, 'raise lodash to 4.17.21 or newer'],
  [
    'one that comes through another',
    { ...lodash, through: ['grunt'] },
    'raise the direct dependency grunt until lodash is 4.17.21 or newer',
  ],
  [
    'one that comes through many',
    { ...lodash, through: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] },
    'raise the direct dependencies a, b, c, d, e and 2 more until lodash is 4.17.21 or newer',
  ],
  [
    'a package of the image',
    { ...lodash, gate: 'container' as const, package: 'openssl' },
    'raise openssl to 4.17.21 in the image, or build on a newer base',
  ],
  [
    'one without a fix',
    { ...lodash, fixedIn: [] },
    'no fixed version is known: replace it, or waive it until there is one',
  ],
  [
    'malware',
    { ...lodash, aliases: ['MAL-2026-7'] },
    'remove it at once: the package itself is an attack; change every secret it could read',
  ],
  ['a licence', { ...lodash, kind: 'license' as const }, 'replace the package, or allow its licence'],
  ['code', { ...lodash, kind: 'code' as const }, undefined],
])('says what to do about %s', (_, given, expected) => {
  expect(fixFor(given)).toBe(expected)
})
