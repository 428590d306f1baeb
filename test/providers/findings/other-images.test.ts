import { describe, expect, it } from 'vitest'
import { readScans, told } from '../../support/told-findings.ts'

const CVSS4 = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:N/VA:N/SC:N/SI:N/SA:N'

describe('images and folders', () => {
  const results = (...Results: readonly object[]) => ({
    SchemaVersion: 2,
    ArtifactName: '.',
    ArtifactType: 'filesystem',
    Results,
  })

  it('Trivy: licences of packages and of files, and none of the system', () => {
    const license = { Category: 'restricted', Severity: 'HIGH', PkgName: 'ua-parser-js', Name: 'AGPL-3.0-only' }
    const file = { Category: 'notice', Severity: 'LOW', PkgName: '', FilePath: 'vendor/LICENSE', Name: 'Apache-2.0' }
    const [scan] = readScans(
      results(
        { Target: 'OS Packages', Class: 'license' },
        {
          Target: 'package-lock.json',
          Class: 'license',
          Licenses: [license, { ...license, Severity: 'UNKNOWN', Name: 'Custom' }],
        },
        { Target: 'Loose File License(s)', Class: 'license-file', Licenses: [file] },
      ),
    )
    expect(scan).toMatchObject({ reported: 3, couldNotScan: undefined, partial: [] })
    expect(told(scan)).toEqual([
      'AGPL-3.0-only high ua-parser-js@',
      'Custom unrated ua-parser-js@',
      'Apache-2.0 low vendor/LICENSE:',
    ])
  })

  it('Trivy: what passed is no finding, what it was told to ignore is set aside, and a vector of CVSS 4 is a score', () => {
    const failed = { ID: 'DS002', Title: 'root', Severity: 'HIGH', Status: 'FAIL', CauseMetadata: { StartLine: 1 } }
    const ignored = {
      Type: 'misconfiguration',
      Status: 'ignored',
      Statement: 'accepted',
      Finding: { ...failed, ID: 'DS026' },
    }
    const flaw = {
      VulnerabilityID: 'GHSA-aaaa-bbbb-cccc',
      PkgName: 'x',
      Severity: 'UNKNOWN',
      CVSS: { ghsa: { V40Vector: CVSS4 } },
    }
    const [scan] = readScans(
      results(
        {
          Target: 'Dockerfile',
          Class: 'config',
          Type: 'dockerfile',
          Misconfigurations: [failed, { ...failed, ID: 'DS005', Status: 'PASS' }],
          ExperimentalModifiedFindings: [ignored],
        },
        { Target: 'package-lock.json', Class: 'lang-pkgs', Type: 'npm', Vulnerabilities: [flaw] },
      ),
    )
    expect(scan?.reported).toBe(2)
    expect(told(scan)).toEqual([
      'DS002 high Dockerfile:1',
      'GHSA-aaaa-bbbb-cccc unrated x@',
      'DS026 high Dockerfile:1 (ignored: accepted)',
    ])
    expect(scan?.findings[1]?.score).toBe(8.7)
  })

  it('Grype: likely and known to be exploited, under its GHSA with its CVE, rated by its own word', () => {
    const flaw = {
      id: 'GHSA-jfh8-c2jp-5v3q',
      severity: 'Critical',
      cvss: [{ version: '4.0', vector: CVSS4 }],
      knownExploited: [{ cve: 'CVE-2021-44228' }],
      epss: [{ cve: 'CVE-2021-44228', epss: 0.94358 }],
      fix: { versions: ['2.15.0'], state: 'fixed' },
    }
    const artifact = { name: 'log4j-core', version: '2.14.1', type: 'java-archive', locations: [{ path: '/app.jar' }] }
    const match = { vulnerability: flaw, relatedVulnerabilities: [{ id: 'CVE-2021-44228' }], artifact }
    const descriptor = { name: 'grype', version: '0.110.0', db: { status: { built: '2026-11-20T06:28:00Z' } } }
    const [scan] = readScans({
      matches: [match],
      source: { type: 'image', target: { userInput: 'app:1' } },
      descriptor,
    })
    expect(scan).toMatchObject({ reported: 1, databaseAt: '2026-11-20T06:28:00Z', lookedAt: 'image app:1' })
    expect(scan?.findings[0]).toMatchObject({
      severity: 'critical',
      score: 8.7,
      aliases: ['GHSA-jfh8-c2jp-5v3q', 'CVE-2021-44228'],
      epss: 0.94358,
      exploited: true,
    })
  })

  it('OSV-Scanner 2: a record of Go that is not called and one of Alpine under the name of its CVE', () => {
    const go = { id: 'GO-2023-1840', aliases: ['CVE-2023-29403'], affected: [] }
    const alpine = { id: 'ALPINE-CVE-2018-25032', upstream: ['CVE-2018-25032'] }
    const of = (name: string, ecosystem: string, flaw: { id: string }, more: object = {}) => ({
      package: { name, version: '1', ecosystem },
      vulnerabilities: [flaw],
      groups: [{ ids: [flaw.id], max_severity: '7.8', ...more }],
    })
    const uncalled = { experimental_analysis: { [go.id]: { called: false, unimportant: false } } }
    const [scan] = readScans({
      results: [
        { source: { path: '/src/go.mod', type: 'lockfile' }, packages: [of('stdlib', 'Go', go, uncalled)] },
        { source: { path: '/lib/apk/db/installed', type: 'os' }, packages: [of('zlib', 'Alpine:v3.10', alpine)] },
      ],
      experimental_config: { licenses: { summary: false, allowlist: null } },
    })
    expect(told(scan)).toEqual([
      'GO-2023-1840 high stdlib@1 (the vulnerable code is not called)',
      'ALPINE-CVE-2018-25032 high zlib@1',
    ])
    expect(scan?.findings[1]?.aliases).toContain('CVE-2018-25032')
  })
})
