import { expect, it } from 'vitest'
import { cyclonedx } from '../../../src/providers/findings/cyclonedx.ts'
import { openingOf } from '../../../src/providers/reports/opening.ts'
import { jsonReport } from '../../support/json-report.ts'
import { reportSource } from '../../support/report-source.ts'

const BOM = {
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  metadata: {
    tools: { components: [{ name: 'syft', version: '1.50.0' }] },
    component: { 'bom-ref': 'app', name: 'app' },
  },
  components: [
    { 'bom-ref': 'os', type: 'operating-system', name: 'debian' },
    {
      'bom-ref': 'core',
      type: 'library',
      group: 'org.apache',
      name: 'log4j-core',
      version: '2.13.2',
      purl: 'pkg:maven/org.apache/log4j-core@2.13.2?type=jar',
      licenses: [{ license: { id: 'Apache-2.0' } }],
      components: [{ 'bom-ref': 'api', type: 'library', name: 'log4j-api', licenses: [{ expression: 'MIT OR X' }] }],
    },
  ],
  dependencies: [
    { ref: 'app', dependsOn: ['core'] },
    { ref: 'core', dependsOn: ['api'] },
  ],
  vulnerabilities: [
    {
      id: 'CVE-2021-44228',
      references: [{ id: 'GHSA-jfh8-c2jp-5v3q' }],
      ratings: [
        { severity: 'high' },
        { severity: 'critical', score: 10, method: 'CVSSv31' },
        { score: 9.3, method: 'CVSSv2' },
      ],
      cwes: [502],
      affects: [{ ref: 'core', versions: [{ version: '2.16.0', status: 'unaffected' }] }, { ref: 'api' }],
      properties: [{ name: 'grype:fixed_versions', value: '2.15.0' }],
    },
  ],
}
const read = (more: object) => cyclonedx.read(jsonReport({ ...BOM, ...more }))[0]

const CORE = {
  name: 'org.apache:log4j-core',
  version: '2.13.2',
  ecosystem: 'maven',
  purl: 'pkg:maven/org.apache/log4j-core@2.13.2',
  license: 'Apache-2.0',
  direct: true,
}
const API = { name: 'log4j-api', license: 'MIT OR X', direct: false }

it('reads a finding for each component that is affected, and all packages', () => {
  const scan = read({})
  expect(scan).toMatchObject({ tool: 'cyclonedx', toolVersion: 'syft 1.50.0', reported: 2, lookedAt: '3 components' })
  expect(scan?.packages).toEqual([CORE, API])
  expect(scan?.findings[0]).toEqual({
    kind: 'dependency',
    rule: 'CVE-2021-44228',
    severity: 'critical',
    score: 10,
    title: 'CVE-2021-44228 in org.apache:log4j-core',
    aliases: ['CVE-2021-44228', 'GHSA-jfh8-c2jp-5v3q'],
    cwe: [502],
    package: { ...CORE, through: [] },
    fixedIn: ['2.16.0', '2.15.0'],
  })
  expect(scan?.findings[1]?.package).toEqual({ ...API, through: ['org.apache:log4j-core'] })
})

it.each([
  [[{ score: 9.8, method: 'CVSSv3' }], 'critical'],
  [[{ score: 9.8, method: 'CVSSv2' }], 'high'],
  [[{ severity: 'unknown', score: 5, method: 'other' }], 'unrated'],
  [[], 'unrated'],
])('rates %j as %s', (ratings, severity) => {
  const [flaw] = BOM.vulnerabilities
  expect(read({ vulnerabilities: [{ ...flaw, ratings }] })?.findings[0]?.severity).toBe(severity)
})

it('suppresses what the analysis sets aside, and loses no vulnerability without a component', () => {
  const vulnerabilities = [
    { id: 'CVE-1', analysis: { state: 'not_affected', justification: 'code_not_reachable' } },
    { id: 'CVE-2', analysis: { state: 'in_triage' } },
  ]
  expect(read({ vulnerabilities })?.findings.map(({ rule, suppressed }) => [rule, suppressed])).toEqual([
    ['CVE-1', 'not_affected: code_not_reachable'],
    ['CVE-2', undefined],
  ])
})

it('is no scan when it lists nothing', () => {
  expect(read({ components: [], vulnerabilities: [] })?.couldNotScan).toBe('The SBOM lists no component.')
})

const FLAW = `<v:vulnerability ref="core"><v:id>CVE-2018-7489</v:id><v:ratings><v:rating>
  <v:score><v:base>9.8</v:base></v:score><v:severity>Critical</v:severity><v:method>CVSSv3</v:method>
  </v:rating></v:ratings><v:cwes><v:cwe>184</v:cwe></v:cwes></v:vulnerability>`
const TARGETS = `<vulnerability bom-ref="x"><id>CVE-2021-44228</id><source><name>NVD</name><url>https://nvd.example</url></source>
  <ratings><rating><score>10</score><method>CVSSv31</method></rating></ratings>
  <affects><target><ref>core</ref><versions><version><version>2.16</version><status>unaffected</status></version></versions></target>
  </affects></vulnerability>`
const COMPONENT = `<component type="library" bom-ref="core"><group>org.apache</group><name>log4j-core</name><version>2.13.2</version>
  <hashes><hash alg="MD5">00</hash></hashes><licenses><license><id>Apache-2.0</id></license></licenses>
  <purl>pkg:maven/org.apache/log4j-core@2.13.2</purl></component>`

function xml(flaws: string) {
  return `<?xml version="1.0"?><bom xmlns="http://cyclonedx.org/schema/bom/1.4" xmlns:v="http://cyclonedx.org/schema/ext/vulnerability/1.0">
  <metadata><component bom-ref="app"><name>app</name></component></metadata><components>${COMPONENT}</components>
  <dependencies><dependency ref="app"><dependency ref="core"/></dependency></dependencies>${flaws}</bom>`
}

it.each([
  ['the extension', `<v:vulnerabilities>${FLAW}</v:vulnerabilities>`, 'CVE-2018-7489', 9.8, []],
  ['the schema', `<vulnerabilities>${TARGETS}</vulnerabilities>`, 'CVE-2021-44228', 10, ['2.16']],
])('reads XML with vulnerabilities of %s', (_name, flaws, rule, score, fixedIn) => {
  const source = reportSource(xml(flaws))
  expect(cyclonedx.recognises(openingOf(source))).toBe(true)
  const [scan] = cyclonedx.read(source)
  expect(scan).toMatchObject({ reported: 1, packages: [CORE], lookedAt: '1 component' })
  expect(scan?.findings[0]).toMatchObject({ rule, score, severity: 'critical', package: CORE, fixedIn })
})

it('lists components in the order of the XML, those inside others after them', () => {
  const one = (name: string, inside = '') => `<component type="library"><name>${name}</name>${inside}</component>`
  const components = one('a', `<components>${one('b')}${one('c')}</components>`) + one('d')
  const bom = `<bom xmlns="http://cyclonedx.org/schema/bom/1.4"><components>${components}</components></bom>`
  const [scan] = cyclonedx.read(reportSource(bom))
  expect(scan?.packages?.map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd'])
})
