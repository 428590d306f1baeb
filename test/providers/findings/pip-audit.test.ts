import { expect, it } from 'vitest'
import { pipAudit } from '../../../src/providers/findings/pip-audit.ts'
import { jsonReport } from '../../support/json-report.ts'
import { refusal } from '../../support/report-source.ts'

const DJANGO = {
  name: 'Django',
  version: '3.2.9',
  vulns: [
    {
      id: 'PYSEC-2021-439',
      fix_versions: ['2.2.25', '3.2.10'],
      aliases: ['CVE-2021-44420'],
      description: 'Newlines could bypass access control.',
    },
  ],
}
const CLEAN = { name: 'adal', version: '1.2.2', vulns: [] }
const SKIPPED = { name: 'kit', skip_reason: 'Dependency not found on PyPI and could not be audited: kit (1.0)' }
const read = (value: unknown) => pipAudit.read(jsonReport(value))[0]

it.each([
  ['a list', [DJANGO, CLEAN]],
  ['an object', { dependencies: [DJANGO, CLEAN], fixes: [] }],
])('reads %s', (_, value) => {
  const scan = read(value)
  expect(pipAudit.recognises({ syntax: 'json', value })).toBe(true)
  expect(scan).toMatchObject({ tool: 'pip-audit', reported: 1, lookedAt: '2 packages', partial: [] })
  expect(scan?.findings).toEqual([
    {
      kind: 'dependency',
      rule: 'PYSEC-2021-439',
      severity: 'unrated',
      title: 'PYSEC-2021-439 in Django',
      detail: 'Newlines could bypass access control.',
      aliases: ['PYSEC-2021-439', 'CVE-2021-44420'],
      cwe: [],
      package: { name: 'Django', version: '3.2.9', ecosystem: 'pypi', purl: 'pkg:pypi/django@3.2.9' },
      fixedIn: ['2.2.25', '3.2.10'],
    },
  ])
})

it('is partial when it skipped a package', () => {
  const scan = read({ dependencies: [CLEAN, SKIPPED] })
  expect(scan).toMatchObject({ couldNotScan: undefined, lookedAt: '1 package' })
  expect(scan?.partial).toEqual(['kit: Dependency not found on PyPI and could not be audited: kit (1.0)'])
})

it('is no scan when it skipped all packages, or had none', () => {
  expect(read({ dependencies: [SKIPPED], fixes: [] })?.couldNotScan).toMatch(/^pip-audit skipped every package\. kit: /)
  expect(read({ dependencies: [] })?.couldNotScan).toBe('pip-audit looked at 0 packages.')
})

it('leaves the dependencies of other tools alone', () => {
  const other = { reportSchema: '1.1', scanInfo: {}, dependencies: [{ fileName: 'a.jar' }] }
  expect(pipAudit.recognises({ syntax: 'json', value: other })).toBe(false)
  expect(pipAudit.recognises({ syntax: 'json', value: { ...other, dependencies: [] } })).toBe(false)
  expect(pipAudit.recognises({ syntax: 'json', value: { dependencies: [] } })).toBe(true)
})

it('refuses a package that was neither audited nor skipped', () => {
  expect(refusal(() => read([{ name: 'kit', version: '1.0' }]))).toBe('line ?: entries[0].vulns has to be a list.')
})
