import { expect, it } from 'vitest'
import { dependencyCheck } from '../../../src/providers/findings/dependency-check.ts'
import { jsonReport } from '../../support/json-report.ts'
import { refusal, reportSource } from '../../support/report-source.ts'

const FLAW = {
  source: 'NVD',
  name: 'CVE-2020-9488',
  severity: 'LOW',
  cvssv2: { score: 4.3, severity: 'MEDIUM' },
  cvssv3: { baseScore: 3.7, baseSeverity: 'LOW' },
  cwes: ['CWE-295'],
  description: 'Reported by someone@example.com.',
  vulnerableSoftware: [
    { software: { id: 'cpe:2.3:a:apache:log4j', vulnerabilityIdMatched: 'true', versionEndExcluding: '2.13.2' } },
    { software: { id: 'cpe:2.3:a:oracle:x', versionEndExcluding: '9.9' } },
  ],
}
const JAR = {
  fileName: 'log4j-api-2.12.4.jar',
  filePath: 'lib\\app.jar: shaded/log4j-api-2.12.4.jar',
  packages: [{ id: 'pkg:maven/org.apache.logging.log4j/log4j-api@2.12.4' }],
  projectReferences: ['shop:test'],
  includedBy: [{ reference: 'pkg:maven/org.top/kit@1.0.0' }],
  vulnerabilities: [FLAW],
}
const report = (dependencies: object[], scanInfo: object = {}) => ({
  reportSchema: '1.1',
  scanInfo: {
    engineVersion: '10.0.4',
    dataSource: [
      { name: 'NVD API Last Modified', timestamp: '2026-01-14T14:00:01Z' },
      { name: 'NVD API Last Checked', timestamp: '2026-01-15T15:27:20Z' },
    ],
    ...scanInfo,
  },
  dependencies,
})
const read = (value: unknown) => dependencyCheck.read(jsonReport(value))[0]
const flaw = (more: object) => read(report([{ ...JAR, vulnerabilities: [{ ...FLAW, ...more }] }]))?.findings[0]

const XML = `<?xml version="1.0"?>
<analysis xmlns="https://jeremylong.github.io/DependencyCheck/dependency-check.4.1.xsd"><scanInfo>
<engineVersion>10.0.4</engineVersion>
<dataSource><name>NVD API Last Checked</name><timestamp>2026-01-15T15:27:20Z</timestamp></dataSource></scanInfo>
<dependencies><dependency isVirtual="false"><fileName>log4j-api-2.12.4.jar</fileName>
<filePath>lib/app.jar: shaded/log4j-api-2.12.4.jar</filePath>
<evidenceCollected><evidence><name>x</name></evidence></evidenceCollected>
<projectReferences><projectReference>shop:test</projectReference></projectReferences>
<includedBy><reference>pkg:maven/org.top/kit@1.0.0</reference></includedBy>
<identifiers><package confidence="HIGH"><id>pkg:maven/org.apache.logging.log4j/log4j-api@2.12.4</id></package></identifiers>
<vulnerabilities><vulnerability source="NVD"><name>CVE-2020-9488</name><severity>LOW</severity>
<cvssV2><score>4.3</score></cvssV2><cvssV3><baseScore>3.7</baseScore></cvssV3><cwes><cwe>CWE-295</cwe></cwes>
<description>Reported by someone@example.com.</description>
<vulnerableSoftware><software vulnerabilityIdMatched="true" versionEndExcluding="2.13.2">cpe</software>
<software versionEndExcluding="9.9">cpe</software></vulnerableSoftware></vulnerability></vulnerabilities>
</dependency></dependencies></analysis>`

it.each([
  ['JSON', () => read(report([JAR]))],
  ['XML', () => dependencyCheck.read(reportSource(XML))[0]],
])('reads %s', (_, scan) => {
  expect(scan()).toEqual({
    tool: 'dependency-check',
    toolVersion: '10.0.4',
    findings: [
      {
        kind: 'dependency',
        rule: 'CVE-2020-9488',
        severity: 'low',
        score: 3.7,
        title: 'CVE-2020-9488 in org.apache.logging.log4j:log4j-api',
        detail: 'Reported by ***.',
        aliases: ['CVE-2020-9488'],
        cwe: [295],
        package: {
          name: 'org.apache.logging.log4j:log4j-api',
          version: '2.12.4',
          ecosystem: 'maven',
          purl: 'pkg:maven/org.apache.logging.log4j/log4j-api@2.12.4',
          development: true,
          through: ['org.top:kit'],
        },
        fixedIn: ['2.13.2'],
        spot: { path: 'lib/app.jar' },
      },
    ],
    reported: 1,
    partial: [],
    lookedAt: '1 dependency',
    databaseAt: '2026-01-15T15:27:20Z',
  })
})

it.each([
  [{ severity: 'moderate', cvssv3: undefined, cvssv2: undefined }, 'medium', undefined],
  [{ severity: 'unknown', cvssv3: undefined, cvssv2: undefined }, 'unrated', undefined],
  [{ severity: '0.0', cvssv3: undefined, cvssv2: undefined }, 'unrated', undefined],
  [{ severity: undefined, cvssv4: { baseScore: 9.3 } }, 'critical', 9.3],
  [{ severity: undefined, cvssv3: undefined, cvssv2: { score: 10 } }, 'high', undefined],
])('rates %j as %s', (more, severity, score) => {
  expect(flaw(more)).toMatchObject({ severity, score })
})

it('knows what is exploited, and keeps suppressed vulnerabilities apart', () => {
  expect(flaw({ knownExploitedVulnerability: { Name: 'x' } })?.exploited).toBe(true)
  const jar = { ...JAR, vulnerabilities: undefined, suppressedVulnerabilities: [{ ...FLAW, notes: 'not used' }] }
  const scan = read(report([jar]))
  expect(scan?.reported).toBe(0)
  expect(scan?.findings[0]?.suppressed).toBe('not used')
})

it('names a file that is no known package by its name, and cuts a package in a lock file off its path', () => {
  const scan = read(report([{ ...JAR, packages: [], filePath: 'web/package-lock.json?lodash:4.17' }]))
  expect(scan?.findings[0]).toMatchObject({
    package: { name: 'log4j-api-2.12.4.jar' },
    spot: { path: 'web/package-lock.json' },
  })
})

it('is partial when the analysis failed somewhere, and no scan of 0 dependencies', () => {
  const analysisExceptions = [{ exception: { message: 'UpdateException: no data', stackTrace: ['a.java:1'] } }]
  expect(read(report([JAR], { analysisExceptions }))).toMatchObject({
    couldNotScan: undefined,
    partial: ['UpdateException: no data'],
  })
  expect(read(report([], { analysisExceptions }))?.couldNotScan).toBe(
    'Dependency-Check looked at 0 dependencies. UpdateException: no data',
  )
  expect(dependencyCheck.read(reportSource('<analysis><dependencies/></analysis>'))[0]?.couldNotScan).toBe(
    'Dependency-Check looked at 0 dependencies.',
  )
})

it('refuses a report without its dependencies', () => {
  expect(refusal(() => read({ reportSchema: '1.1' }))).toBe('line ?: dependencies is missing.')
  expect(refusal(() => dependencyCheck.read(reportSource('<analysis/>')))).toBe('line ?: <dependencies> is missing.')
})

it('knows its reports', () => {
  const attributes = { xmlns: 'https://jeremylong.github.io/DependencyCheck/dependency-check.2.5.xsd' }
  expect(dependencyCheck.recognises({ syntax: 'xml', root: 'analysis', attributes, text: '' })).toBe(true)
  expect(dependencyCheck.recognises({ syntax: 'xml', root: 'analysis', attributes: {}, text: '' })).toBe(false)
  expect(dependencyCheck.recognises({ syntax: 'json', value: report([]) })).toBe(true)
})
