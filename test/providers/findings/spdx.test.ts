import { expect, it } from 'vitest'
import { spdx } from '../../../src/providers/findings/spdx.ts'
import { openingOf } from '../../../src/providers/reports/opening.ts'
import { jsonReport } from '../../support/json-report.ts'
import { refusal, reportSource } from '../../support/report-source.ts'

const DOCUMENT = {
  spdxVersion: 'SPDX-2.3',
  creationInfo: { creators: ['Organization: Anchore, Inc', 'Tool: syft-1.50.0'] },
  packages: [
    { SPDXID: 'SPDXRef-root', name: 'app', licenseDeclared: 'GPL-3.0-only' },
    {
      SPDXID: 'SPDXRef-a',
      name: 'a',
      versionInfo: '1.0',
      licenseConcluded: 'NOASSERTION',
      licenseDeclared: 'MIT',
      externalRefs: [{ referenceType: 'purl', referenceLocator: 'pkg:npm/a@1.0?x=y' }],
    },
    { SPDXID: 'SPDXRef-b', name: 'b', licenseConcluded: 'NONE' },
  ],
  relationships: [
    { spdxElementId: 'SPDXRef-DOCUMENT', relationshipType: 'DESCRIBES', relatedSpdxElement: 'SPDXRef-root' },
    { spdxElementId: 'SPDXRef-root', relationshipType: 'DEPENDS_ON', relatedSpdxElement: 'SPDXRef-a' },
    { spdxElementId: 'SPDXRef-b', relationshipType: 'DEV_DEPENDENCY_OF', relatedSpdxElement: 'SPDXRef-a' },
  ],
}
const PACKAGES = [
  { name: 'a', version: '1.0', ecosystem: 'npm', purl: 'pkg:npm/a@1.0', direct: true, license: 'MIT' },
  { name: 'b', direct: false, development: true },
]
const TAGS = `SPDXVersion: SPDX-2.2
# a comment
Creator: Tool: syft-1.50.0
DocumentComment: <text>first
PackageName: not one
</text>
Relationship: SPDXRef-DOCUMENT DESCRIBES SPDXRef-root

PackageName: app
SPDXID: SPDXRef-root

PackageName: a
SPDXID: SPDXRef-a
PackageVersion: 1.0
PackageLicenseConcluded: NOASSERTION
PackageLicenseDeclared: <text>MIT</text>
ExternalRef: PACKAGE-MANAGER purl pkg:npm/a@1.0
FileName: ./a.js
SPDXID: SPDXRef-file
PackageName: b
SPDXID: SPDXRef-b
Relationship: SPDXRef-root DEPENDS_ON SPDXRef-a
Relationship: SPDXRef-b DEV_DEPENDENCY_OF SPDXRef-a
`

it.each([
  ['JSON', jsonReport(DOCUMENT)],
  ['tags', reportSource(TAGS)],
  ['tags of Windows', reportSource(TAGS.replaceAll('\n', '\r\n'))],
])('reads packages and licences of %s, without what the document describes', (_name, source) => {
  expect(spdx.recognises(openingOf(source))).toBe(true)
  expect(spdx.read(source)).toEqual([
    {
      tool: 'spdx',
      toolVersion: 'syft-1.50.0',
      findings: [],
      reported: 0,
      couldNotScan: undefined,
      partial: [],
      lookedAt: '2 packages',
      packages: PACKAGES,
    },
  ])
})

it('keeps a package that is described when there is no other', () => {
  const [root] = DOCUMENT.packages
  const [scan] = spdx.read(jsonReport({ ...DOCUMENT, packages: [root] }))
  expect(scan?.packages).toMatchObject([{ name: 'app', license: 'GPL-3.0-only' }])
})

it('is no scan without packages', () => {
  expect(spdx.read(jsonReport({ ...DOCUMENT, packages: [] }))[0]?.couldNotScan).toBe('The SBOM lists no package.')
})

it('names the line that breaks the rules', () => {
  expect(refusal(() => spdx.read(reportSource('SPDXVersion: SPDX-2.3\nnothing here')))).toBe(
    'line 2: The line is no tag with a value.',
  )
  expect(refusal(() => spdx.read(reportSource('SPDXVersion: SPDX-2.3\nCreatorComment: <text>open\nend')))).toBe(
    'line 2: A text of CreatorComment does not end.',
  )
})
