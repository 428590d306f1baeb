import { describe, expect, it } from 'vitest'
import { familyOf, spellLicenseId } from '../../../src/core/findings/license-family.ts'
import { judgeLicense, LicensePolicy } from '../../../src/core/findings/license-policy.ts'
import { scanLicenses } from '../../../src/core/findings/license-scan.ts'
import { readExpression } from '../../../src/core/findings/spdx.ts'
import { scan } from './samples.ts'

describe('an SPDX expression', () => {
  const id = (license: string) => ({ license, orLater: false })
  it.each([
    ['MIT', id('MIT')],
    ['mit or (Apache-2.0 and ISC)', { any: [id('mit'), { all: [id('Apache-2.0'), id('ISC')] }] }],
    ['A OR B AND C', { any: [id('A'), { all: [id('B'), id('C')] }] }],
    [
      'GPL-2.0+ WITH Classpath-exception-2.0',
      { license: 'GPL-2.0', orLater: true, exception: 'Classpath-exception-2.0' },
    ],
    ['MIT/Apache-2.0', { any: [id('MIT'), id('Apache-2.0')] }],
    ['DocumentRef-a:LicenseRef-b', id('DocumentRef-a:LicenseRef-b')],
  ])('%s', (text, expected) => {
    expect(readExpression(text)).toEqual(expected)
  })
  it.each([
    '',
    '(MIT',
    'MIT)',
    'MIT OR',
    'OR MIT',
    'MIT Apache-2.0',
    'SEE LICENSE IN x',
    'NOASSERTION',
    'MIT WITH',
    '()',
    'a\n;b',
  ])('%j is none', (text) => {
    expect(readExpression(text)).toBeUndefined()
  })
  it('is not read when it is deep or long enough to hurt', () => {
    expect(readExpression(`${'('.repeat(2_000)}MIT${')'.repeat(2_000)}`)).toBeUndefined()
    expect(readExpression('MIT OR '.repeat(1_000).concat('MIT'))).toBeUndefined()
  })
})

describe('the family of a licence', () => {
  it.each([
    ['MIT', 'permissive'],
    ['0BSD', 'permissive'],
    ['unlicense', 'permissive'],
    ['LGPL-3.0-only', 'weak-copyleft'],
    ['MPL-2.0', 'weak-copyleft'],
    ['GPL-3.0-or-later', 'strong-copyleft'],
    ['AGPL-3.0-only', 'network-copyleft'],
    ['SSPL-1.0', 'network-copyleft'],
    ['BUSL-1.1', 'restricted'],
    ['CC-BY-NC-4.0', 'restricted'],
    ['LicenseRef-mine', 'unknown'],
    ['constructor', 'unknown'],
  ])('%s: %s', (license, family) => {
    expect(familyOf(license)).toBe(family)
  })
  it('is softened by an exception for linking, and by no other', () => {
    expect(familyOf('GPL-2.0-only', 'Classpath-exception-2.0')).toBe('weak-copyleft')
    expect(familyOf('GPL-2.0-only', 'openvpn-openssl-exception')).toBe('strong-copyleft')
    expect(familyOf('GPL-2.0-only', 'my-exception')).toBe('strong-copyleft')
    expect(familyOf('AGPL-3.0-only', 'Classpath-exception-2.0')).toBe('network-copyleft')
    expect(familyOf('Apache-2.0', 'LLVM-exception')).toBe('permissive')
  })
  it('is that of what a deprecated id became', () => {
    expect([spellLicenseId('gpl-3.0', false), spellLicenseId('LGPL-2.1', true), spellLicenseId('mit', false)]).toEqual([
      'GPL-3.0-only',
      'LGPL-2.1-or-later',
      'MIT',
    ])
  })
})

describe('a policy of licences', () => {
  const answer = (text: string | undefined, policy: object) => {
    const { answer: given, license } = judgeLicense(text, LicensePolicy.parse(policy))
    return `${given}: ${license}`
  }
  const noCopyleft = { deny: ['strong-copyleft', 'network-copyleft'] }
  it.each([
    ['MIT', 'allowed: MIT'],
    ['GPL-3.0', 'denied: GPL-3.0-only'],
    ['(MIT OR GPL-3.0-only)', 'allowed: MIT'],
    ['MIT AND AGPL-3.0', 'denied: AGPL-3.0-only'],
    ['(MIT AND GPL-2.0-only) OR (Apache-2.0 AND ISC)', 'allowed: Apache-2.0'],
    ['GPL-2.0-with-classpath-exception', 'allowed: GPL-2.0-only WITH Classpath-exception-2.0'],
    ['GPL', 'denied: GPL-1.0-or-later'],
    ['Apache License 2.0', 'allowed: Apache-2.0'],
    ['SEE LICENSE IN LICENSE.md', 'warned: SEE LICENSE IN LICENSE.md'],
    [undefined, 'warned: none told'],
    ['MIT OR LicenseRef-x', 'allowed: MIT'],
    ['MIT AND LicenseRef-x', 'warned: LicenseRef-x'],
  ])('%s without copyleft is %s', (text, expected) => {
    expect(answer(text, noCopyleft)).toBe(expected)
  })
  it('that allows refuses everything else', () => {
    const policy = { allow: ['permissive', 'MPL-*'], unknown: 'deny' }
    expect([answer('MPL-2.0', policy), answer('LGPL-2.1', policy), answer('mine', policy)]).toEqual([
      'allowed: MPL-2.0',
      'denied: LGPL-2.1-only',
      'denied: mine',
    ])
  })
  it('heeds an id before a family, and what is denied before what is allowed', () => {
    const policy = { deny: ['weak-copyleft', 'MIT'], allow: ['permissive', 'MPL-2.0', 'MIT'] }
    expect([answer('MPL-2.0', policy), answer('EPL-2.0', policy), answer('MIT', policy)]).toEqual([
      'allowed: MPL-2.0',
      'denied: EPL-2.0',
      'denied: MIT',
    ])
  })
  it('takes a deprecated id for both of what it became', () => {
    const policy = { deny: ['GPL-3.0'] }
    expect([answer('GPL-3.0-only', policy), answer('GPL-3.0+', policy), answer('GPL-2.0', policy)]).toEqual([
      'denied: GPL-3.0-only',
      'denied: GPL-3.0-or-later',
      'allowed: GPL-2.0-only',
    ])
    expect([answer('GPL-3.0', { deny: ['GPL-3.0+'] }), answer('x', { deny: ['unknown'] })]).toEqual([
      'allowed: GPL-3.0-only',
      'denied: x',
    ])
  })
})

describe('the scan of licences', () => {
  const packages = [
    { name: 'a', version: '1', ecosystem: 'npm', license: 'MIT' },
    { name: 'b', version: '2', ecosystem: 'npm', license: 'GPL-3.0-only' },
    { name: 'c', version: '3', ecosystem: 'npm', license: 'NOASSERTION' },
  ]
  const policy = { deny: ['strong-copyleft'] }
  it('tells what is refused and what is not known', () => {
    const { findings, lookedAt } = scanLicenses(
      [scan('syft', [], { packages }), scan('trivy', [], { packages })],
      policy,
    )
    expect(findings.map(({ rule, severity, title }) => [rule, severity, title])).toEqual([
      ['GPL-3.0-only', 'critical', 'b 2: GPL-3.0-only is strong-copyleft, which is denied'],
      ['none told', 'medium', 'c 3: its licence is not known (none told)'],
    ])
    expect(lookedAt).toBe('3 packages')
  })
  it('takes the worst where lists differ', () => {
    const other = [{ name: 'a', version: '1', ecosystem: 'npm', license: 'GPL-2.0' }]
    const { findings } = scanLicenses(
      [scan('syft', [], { packages: [packages[0]!] }), scan('trivy', [], { packages: other })],
      policy,
    )
    expect(findings.map(({ rule }) => rule)).toEqual(['GPL-2.0-only'])
  })
  it('sets aside what is excepted, with the reason', () => {
    const { findings } = scanLicenses([scan('syft', [], { packages })], {
      ...policy,
      exceptions: { 'npm/b@2': 'bought' },
    })
    expect(findings.map(({ suppressed }) => suppressed)).toEqual(['bought', undefined])
  })
  it('of nothing is could-not-scan', () => {
    const broken = scan('syft', [], { packages, couldNotScan: 'broken' })
    expect(scanLicenses([broken], policy).couldNotScan).toBe('No report lists packages with their licences.')
  })
})
