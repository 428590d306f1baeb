import { expect, it } from 'vitest'
import { fingerprintOf } from '../../../src/providers/findings/shared/fingerprint.ts'
import { trivy } from '../../../src/providers/findings/trivy.ts'
import { jsonReport } from '../../support/json-report.ts'

const VULNERABILITY = {
  VulnerabilityID: 'CVE-2021-23337',
  VendorIDs: ['GHSA-35jh-r3h4-6jhm'],
  PkgID: 'lodash@4.17.15',
  PkgName: 'lodash',
  PkgIdentifier: { PURL: 'pkg:npm/lodash@4.17.15' },
  InstalledVersion: '4.17.15',
  FixedVersion: '4.17.21, 5.0.0',
  SeveritySource: 'ghsa',
  Severity: 'HIGH',
  CVSS: { ghsa: { V3Score: 7.2, V2Score: 6.5 }, nvd: { V3Score: 9.9 } },
  CweIDs: ['CWE-94'],
  Title: 'lodash: command injection',
  PrimaryURL: 'https://avd.example/cve-2021-23337',
}
const LOCK = { Target: 'web/package-lock.json', Class: 'lang-pkgs', Type: 'npm' }
const PACKAGES = [
  { ID: 'app@1', Name: 'app', Version: '1', Relationship: 'root', DependsOn: ['async@3.0.0'] },
  { ID: 'async@3.0.0', Name: 'async', Version: '3.0.0', Relationship: 'direct', DependsOn: ['lodash@4.17.15'] },
  {
    ID: 'lodash@4.17.15',
    Name: 'lodash',
    Version: '4.17.15',
    Relationship: 'indirect',
    Dev: true,
    Licenses: ['MIT'],
    Locations: [{ StartLine: 12, EndLine: 15 }],
  },
]

function read(...results: object[]) {
  return trivy.read(
    jsonReport({ SchemaVersion: 2, Trivy: { Version: '0.69.1' }, ArtifactName: '.', Results: results }),
  )[0]
}

it('reads a vulnerability with its place in the lock file and who brings it in', () => {
  const scan = read({ ...LOCK, Packages: PACKAGES, Vulnerabilities: [VULNERABILITY] })
  expect(scan).toMatchObject({ tool: 'trivy', toolVersion: '0.69.1', reported: 1, lookedAt: '3 packages', partial: [] })
  expect(scan?.findings).toEqual([
    {
      kind: 'dependency',
      rule: 'CVE-2021-23337',
      severity: 'high',
      score: 7.2,
      title: 'lodash: command injection',
      detail: undefined,
      aliases: ['CVE-2021-23337', 'GHSA-35jh-r3h4-6jhm'],
      cwe: [94],
      package: {
        name: 'lodash',
        version: '4.17.15',
        ecosystem: 'npm',
        purl: 'pkg:npm/lodash@4.17.15',
        direct: false,
        development: true,
        through: ['async'],
        license: 'MIT',
      },
      fixedIn: ['4.17.21', '5.0.0'],
      spot: { path: 'web/package-lock.json', line: 12, endLine: 15 },
      url: 'https://avd.example/cve-2021-23337',
    },
  ])
})

it.each([
  [{ ghsa: { V3Score: 7.2, V40Score: 8.7 } }, 8.7],
  [{ nvd: { V3Score: 9.9 }, redhat: { V3Score: 5 } }, 9.9],
  [{ redhat: { V3Score: 5 } }, 5],
  [{ ghsa: { V2Score: 5 } }, undefined],
])('takes the score of %j: %s', (CVSS, score) => {
  expect(read({ ...LOCK, Vulnerabilities: [{ ...VULNERABILITY, CVSS }] })?.findings[0]?.score).toBe(score)
})

it('has no file for the packages of a system, and the file of an installed package', () => {
  const system = read({
    Target: 'app:1 (debian 12)',
    Class: 'os-pkgs',
    Type: 'debian',
    Vulnerabilities: [VULNERABILITY],
  })
  expect(system?.findings[0]?.spot).toBeUndefined()
  const java = { Target: 'Java', Class: 'lang-pkgs', Type: 'jar' }
  expect(read({ ...java, Vulnerabilities: [VULNERABILITY] })?.findings[0]?.spot).toBeUndefined()
  const inside = { ...VULNERABILITY, PkgPath: 'lib/a.jar' }
  expect(read({ ...java, Vulnerabilities: [inside] })?.findings[0]?.spot).toEqual({ path: 'lib/a.jar' })
})

it('counts failed misconfigurations only', () => {
  const check = { ID: 'AVD-AWS-0143', Title: 'No policies of users', Severity: 'LOW' }
  const cause = { Resource: 'aws_iam.x', StartLine: 20, EndLine: 24, Code: { Lines: [{ Content: 'canary' }] } }
  const scan = read({
    Target: 'main.tf',
    Class: 'config',
    Misconfigurations: [
      { ...check, Status: 'FAIL', CauseMetadata: cause },
      { ...check, Status: 'PASS' },
      { ...check, Status: 'EXCEPTION' },
    ],
  })
  expect(scan?.reported).toBe(1)
  expect(scan?.findings[0]).toMatchObject({
    kind: 'config',
    severity: 'low',
    spot: { path: 'main.tf', line: 20, endLine: 24 },
    fingerprint: fingerprintOf('aws_iam.x'),
  })
  expect(JSON.stringify(scan)).not.toContain('canary')
})

it('drops what it found of a secret', () => {
  const secret = {
    RuleID: 'github-pat',
    Severity: 'CRITICAL',
    Title: 'GitHub Token',
    StartLine: 24,
    Match: 'ENV PAT=canary',
  }
  const scan = read({ Target: 'Dockerfile', Class: 'secret', Secrets: [secret] })
  expect(scan?.findings[0]).toMatchObject({
    kind: 'secret',
    severity: 'critical',
    spot: { path: 'Dockerfile', line: 24 },
  })
  expect(JSON.stringify(scan)).not.toContain('canary')
})

it('reads licences, and lists the packages that have them', () => {
  const license = { Severity: 'HIGH', Category: 'restricted', PkgName: 'busybox', FilePath: '', Name: 'GPL-2.0' }
  const scan = read({ Target: 'OS Packages', Class: 'license', Licenses: [license] })
  expect(scan?.findings[0]).toMatchObject({
    kind: 'license',
    rule: 'GPL-2.0',
    title: 'busybox is under GPL-2.0 (restricted)',
  })
  expect(scan?.packages).toEqual([{ name: 'busybox', license: 'GPL-2.0' }])
})

it('keeps what it was told to ignore as suppressed without counting it', () => {
  const modified = {
    Type: 'vulnerability',
    Status: 'ignored',
    Statement: 'not used',
    Source: '.trivyignore',
    Finding: VULNERABILITY,
  }
  const scan = read({ ...LOCK, ExperimentalModifiedFindings: [modified] })
  expect(scan?.reported).toBe(0)
  expect(scan?.findings[0]).toMatchObject({ rule: 'CVE-2021-23337', suppressed: 'ignored: not used: .trivyignore' })
})

it('reads reports of clusters and says which resources could not be looked at', () => {
  const resources = [
    { Namespace: 'default', Kind: 'Deployment', Name: 'app', Results: [{ ...LOCK, Vulnerabilities: [VULNERABILITY] }] },
    { Namespace: 'default', Kind: 'Pod', Name: 'b', Error: 'unable to pull' },
  ]
  const [scan] = trivy.read(jsonReport({ ClusterName: 'k', Resources: resources }))
  expect(scan).toMatchObject({ reported: 1, couldNotScan: undefined, partial: ['default/Pod/b: unable to pull'] })
  const [none] = trivy.read(jsonReport({ ClusterName: 'k', Resources: resources.slice(1) }))
  expect(none?.couldNotScan).toBe('default/Pod/b: unable to pull')
})

it('reads the list of results of older versions', () => {
  expect(trivy.read(jsonReport([{ Target: 'app', Vulnerabilities: null }]))[0]).toMatchObject({
    reported: 0,
    partial: [],
  })
})

it.each([[{}], [{ Results: null }], [{ Results: [] }]])('is not clean without results: %j', (more) => {
  const [scan] = trivy.read(jsonReport({ SchemaVersion: 2, ArtifactName: '.', ...more }))
  expect(scan).toMatchObject({ reported: 0, partial: ['Trivy names nothing that it looked at.'] })
})
