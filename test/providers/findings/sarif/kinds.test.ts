import { expect, it } from 'vitest'
import { fingerprintOf } from '../../../../src/providers/findings/shared/fingerprint.ts'
import { locationOf, readRun } from '../../../support/sarif-log.ts'

const SECRET = ['AKIA', 'CANARY0123456789'].join('')
const MAIL = ['jane', 'example.com'].join('@')

function read(name: string, result: object, rule: object = {}) {
  const { ruleId = 'R' } = result as { ruleId?: string }
  return readRun({ results: [{ message: { text: 'm' }, ...result }] }, { name, rules: [{ id: ruleId, ...rule }] })
    .findings[0]
}

it.each([
  ['gitleaks', { ruleId: 'aws' }, {}, 'secret'],
  ['Bandit', { ruleId: 'B106' }, {}, 'secret'],
  ['Bandit', { ruleId: 'B602' }, {}, 'code'],
  ['Trivy', { ruleId: 'DS-0002' }, { name: 'Misconfiguration' }, 'config'],
  ['Trivy', { ruleId: 'aws' }, { name: 'Secret' }, 'secret'],
  ['Trivy', { ruleId: 'CVE-2021-1234' }, { name: 'OsPackageVulnerability' }, 'dependency'],
  ['Checkov', { ruleId: 'CKV_SECRET_2' }, {}, 'secret'],
  ['hadolint', { ruleId: 'DL3008' }, {}, 'config'],
  ['zizmor', { ruleId: 'zizmor/artipacked' }, {}, 'workflow'],
  ['ESLint', { ruleId: 'no-eval' }, {}, 'lint'],
  ['ESLint', { ruleId: 'security/detect-eval' }, {}, 'code'],
  ['Snyk Open Source', { ruleId: 'SNYK-JS-LODASH-1' }, {}, 'dependency'],
  ['Other', { ruleId: 'x' }, { properties: { tags: ['secret'] } }, 'secret'],
  ['CodeQL', { ruleId: 'js/eval' }, {}, 'code'],
])('takes a result of %s with %j for %s%s', (tool, result, rule, kind) => {
  expect(read(tool, result, rule)?.kind).toBe(kind)
})

it('masks secrets and addresses, and knows the secret again by its hash', () => {
  const found = read('gitleaks', {
    ruleId: 'aws',
    message: { text: `found ${SECRET} of ${MAIL}` },
    locations: [locationOf({ uri: 'a' }, { startLine: 1, snippet: { text: SECRET } })],
    partialFingerprints: { email: MAIL, primaryLocationLineHash: 'x' },
  })
  expect(found).toMatchObject({ detail: 'found *** of ***', fingerprint: fingerprintOf(SECRET) })
  expect(JSON.stringify(found)).not.toContain('CANARY')
})

it('masks the password that Bandit quotes', () => {
  const password = ['canary', 'of', 'bandit'].join('-')
  const found = read('Bandit', { ruleId: 'B105', message: { text: `Possible hardcoded password: '${password}'` } })
  expect(found).toMatchObject({ title: 'Possible hardcoded password: ***', fingerprint: fingerprintOf(password) })
  expect(JSON.stringify(found)).not.toContain(password)
})

it('knows code again by the hash of GitHub when there is no snippet', () => {
  const hash = '39fa2ee980eb94b0:1'
  expect(read('CodeQL', { partialFingerprints: { primaryLocationLineHash: hash } })?.fingerprint).toBe(
    fingerprintOf(hash),
  )
  expect(read('CodeQL', {})?.fingerprint).toBeUndefined()
})

const SCOUT = `Vulnerability   : CVE-2023-4911
  Severity        : HIGH
  Package         : pkg:deb/debian/glibc@2.36-9?os_distro=bookworm
  Affected range  : <2.36-9+deb12u3
  Fixed version   : 2.36-9+deb12u3
  EPSS Score      : 0.014`

it.each([
  [
    'Trivy',
    'Package: lodash\nInstalled Version: 4.17.15\nVulnerability CVE-2021-1234\nFixed Version: 4.17.21',
    {},
    ['lodash', '4.17.15', ['4.17.21']],
  ],
  [
    'Grype',
    'A high vulnerability',
    { help: { text: 'Vulnerability X\nPackage: lodash\nVersion: 4.17.15\nFix Version: 4.17.21\nType: npm' } },
    ['lodash', '4.17.15', ['4.17.21']],
  ],
  ['Docker Scout', SCOUT, {}, ['glibc', '2.36-9', ['2.36-9+deb12u3']]],
  ['osv-scanner', "Package '@a/b@1.0' is vulnerable to 'CVE-2021-1234'.", {}, ['@a/b', '1.0', []]],
  ['Other', 'text', {}, [undefined, undefined, []]],
])('finds the package in the texts of %s', (tool, text, rule, [name, version, fixedIn]) => {
  const found = read(tool, { ruleId: 'CVE-2021-1234-lodash', message: { text } }, rule)
  expect([found?.package?.name, found?.package?.version, found?.fixedIn]).toEqual([name, version, fixedIn])
  expect(found?.rule).toBe('CVE-2021-1234')
})

it('finds the package in the name of a logical location, and aliases among older names of the rule', () => {
  const locations = [{ logicalLocations: [{ fullyQualifiedName: 'lodash@4.17.15' }] }]
  const found = read(
    'osv-scanner',
    { ruleId: 'CVE-2021-1234', locations },
    { deprecatedIds: ['GHSA-35jh-r3h4-6jhm', 'old-name'] },
  )
  expect(found).toMatchObject({
    aliases: ['CVE-2021-1234', 'GHSA-35jh-r3h4-6jhm'],
    package: { name: 'lodash', version: '4.17.15' },
  })
})
