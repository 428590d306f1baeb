import { expect, it } from 'vitest'
import { checkmarx } from '../../../src/providers/findings/checkmarx.ts'
import { fingerprintOf } from '../../../src/providers/findings/shared/fingerprint.ts'
import { jsonReport } from '../../support/json-report.ts'
import { refusal, reportSource } from '../../support/report-source.ts'

const result = (attributes: string) => `<Result FileName="src\\Users.java" Line="39" Column="59" ${attributes}>
  <Path><PathNode><FileName>src/Users.java</FileName><Line>39</Line>
    <Snippet><Line><Number>39</Number><Code>   rows = run(query);</Code></Line></Snippet></PathNode>
  <PathNode><Line>58</Line></PathNode></Path></Result>`
const xml = (results: string, files = 480) =>
  checkmarx.read(
    reportSource(
      `<CxXMLResults FilesScanned="${files}" CheckmarxVersion="8.6.0"><Query name="Stored_XSS" cweId="79" Severity="Low">${results}</Query></CxXMLResults>`,
    ),
  )[0]
const json = (results: unknown, totalCount?: number) =>
  checkmarx.read(jsonReport({ results, totalCount, scanID: 'x' }))[0]

it('reads the results of SAST', () => {
  const scan = xml(result('Severity="High" FalsePositive="False" state="0"'))
  expect(scan).toMatchObject({ tool: 'checkmarx', toolVersion: '8.6.0', reported: 1, lookedAt: '480 files' })
  expect(scan?.findings).toEqual([
    {
      kind: 'code',
      rule: 'Stored_XSS',
      severity: 'high',
      title: 'Stored XSS',
      aliases: [],
      cwe: [79],
      fixedIn: [],
      spot: { path: 'src/Users.java', line: 39, column: 59 },
      fingerprint: fingerprintOf('rows = run(query);'),
    },
  ])
})

it('keeps what is not exploitable as suppressed', () => {
  const scan = xml(result('FalsePositive="True"') + result('FalsePositive="False" state="1"') + result('state="4"'))
  expect(scan?.findings.map(({ suppressed }) => suppressed)).toEqual(['not exploitable', 'not exploitable', undefined])
  expect(scan?.findings[0]?.severity).toBe('low')
})

it('is no scan of 0 files, and refuses other XML', () => {
  expect(xml('', 0)?.couldNotScan).toBe('Checkmarx looked at 0 files.')
  expect(refusal(() => checkmarx.read(reportSource('<suite/>')))).toBe(
    'line 1: Its root is <suite>; it has to be <CxXMLResults>.',
  )
  expect(xml('')).toMatchObject({ reported: 0, couldNotScan: undefined })
})

const SAST = {
  type: 'sast',
  id: '1',
  status: 'RECURRENT',
  state: 'TO_VERIFY',
  severity: 'HIGH',
  description: 'The application runs a query.',
  data: { queryName: 'SQL_Injection', nodes: [{ fileName: '/src/A.java', line: 53, column: 54 }, { line: 63 }] },
  vulnerabilityDetails: { cweId: 89, cvss: {} },
}
const KICS = {
  type: 'kics',
  id: '2',
  state: 'NOT_EXPLOITABLE',
  severity: 'MEDIUM',
  data: { queryName: 'Missing User Instruction', filename: '/Dockerfile', line: 1 },
  vulnerabilityDetails: { cvss: {} },
}
const SCA = {
  type: 'sca',
  id: 'CVE-2013-7285',
  state: 'TO_VERIFY',
  severity: 'HIGH',
  data: {
    packageIdentifier: 'Maven-com.thoughtworks.xstream:xstream-1.4.5',
    scaPackageData: {
      locations: ['pom.xml'],
      dependencyPaths: [[{ name: 'org.top:kit' }, { name: 'com.thoughtworks.xstream:xstream' }]],
      isDirectDependency: false,
    },
    recommendedVersion: '1.4.17',
  },
  vulnerabilityDetails: { cweId: 'CWE-78', cvssScore: 9.8, cveName: 'CVE-2013-7285' },
}

it('reads the results of the engines of Checkmarx One', () => {
  const scan = json([SAST, KICS, SCA])
  expect(scan).toMatchObject({ reported: 3, partial: [] })
  expect(scan?.findings).toMatchObject([
    {
      kind: 'code',
      rule: 'SQL_Injection',
      severity: 'high',
      cwe: [89],
      detail: 'The application runs a query.',
      spot: { path: 'src/A.java', line: 53, column: 54 },
    },
    { kind: 'config', spot: { path: 'Dockerfile', line: 1 }, suppressed: 'not exploitable' },
    {
      kind: 'dependency',
      rule: 'CVE-2013-7285',
      score: 9.8,
      cwe: [78],
      package: {
        name: 'com.thoughtworks.xstream:xstream',
        version: '1.4.5',
        purl: 'pkg:maven/com.thoughtworks.xstream/xstream@1.4.5',
        direct: false,
        through: ['org.top:kit'],
      },
      fixedIn: ['1.4.17'],
      spot: { path: 'pom.xml' },
    },
  ])
})

it('reads packages that are named in other ways', () => {
  const data = [{ packageName: 'tar', packageVersion: '1.34+dfsg-1' }, { packageIdentifier: 'Npm-is-odd-2.1.4' }]
  const scan = json(data.map((each) => ({ ...SCA, data: each, vulnerabilityDetails: {} })))
  expect(scan?.findings.map((each) => [each.package?.name, each.package?.version])).toEqual([
    ['tar', '1.34+dfsg-1'],
    ['is-odd', '2.1.4'],
  ])
})

it('shows nothing of a secret', () => {
  const canary = ['canary', 'of', 'checkmarx'].join('-')
  const description = `The password "${canary}" is in the code.`
  const query = { ...SAST, description, data: { queryName: 'Use_Of_Hardcoded_Password' } }
  const engine = { ...SAST, type: 'sscs-secret-detection', description, data: { ruleName: 'x', snippet: canary } }
  const scan = json([query, engine])
  expect(scan?.findings[1]?.kind).toBe('secret')
  expect(JSON.stringify(scan)).not.toContain(canary)
})

it('is partial when it holds fewer results than there are', () => {
  expect(json([SAST], 75)?.partial).toEqual(['The report holds 1 of 75 results.'])
  expect(json(null, 0)).toEqual({ tool: 'checkmarx', findings: [], reported: 0, partial: [] })
  expect(refusal(() => json(null, 3))).toBe('line ?: results is missing.')
})

it('knows its reports', () => {
  expect(checkmarx.recognises({ syntax: 'xml', root: 'CxXMLResults', attributes: {}, text: '' })).toBe(true)
  expect(checkmarx.recognises({ syntax: 'json', value: { results: [], totalCount: 0, scanID: 'x' } })).toBe(true)
  expect(checkmarx.recognises({ syntax: 'json', value: { results: [], errors: [] } })).toBe(false)
})
