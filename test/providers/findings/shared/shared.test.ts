import { describe, expect, it } from 'vitest'
import { dependencyGraph } from '../../../../src/providers/findings/shared/dependency-graph.ts'
import { fingerprintOfLine, numberedLine } from '../../../../src/providers/findings/shared/fingerprint.ts'
import { mask } from '../../../../src/providers/findings/shared/mask.ts'
import { advisoryIn, licenseOf } from '../../../../src/providers/findings/shared/names.ts'
import { partialOf } from '../../../../src/providers/findings/shared/partial.ts'
import { barePurl, packageOfPurl, purlOf, purlType } from '../../../../src/providers/findings/shared/purl.ts'

describe('a dependency graph', () => {
  const edges: [string, string[]][] = [
    ['near', ['far']],
    ['other', ['middle']],
    ['middle', ['far', 'other']],
    ['far', ['middle']],
  ]
  const graph = dependencyGraph(edges, new Set(['near', 'other']))

  it('names the direct dependencies that bring a package in, the nearest first, and ends in circles', () => {
    expect(graph.through('far')).toEqual(['near', 'other'])
    expect(graph.through('middle')).toEqual(['other', 'near'])
    expect(graph.through('near')).toEqual([])
    expect([graph.direct('near'), graph.direct('far')]).toEqual([true, false])
  })

  it('says nothing when nobody says what is direct', () => {
    const silent = dependencyGraph(edges, new Set())
    expect([silent.direct('near'), silent.through('far')]).toEqual([undefined, []])
  })

  it('goes through a long chain once, and names ten at most', () => {
    const chain = Array.from({ length: 20_000 }, (_, at): [string, string[]] => [`p${at}`, [`p${at + 1}`]])
    const long = dependencyGraph(chain, new Set(Array.from({ length: 50 }, (_, at) => `p${at}`)))
    expect(long.through('p20000')).toEqual(['p49', 'p48', 'p47', 'p46', 'p45', 'p44', 'p43', 'p42', 'p41', 'p40'])
  })
})

it('takes qualifiers off package URLs and reads what they name', () => {
  expect(barePurl('pkg:deb/debian/curl@7.8%2B1?arch=amd64#sub')).toBe('pkg:deb/debian/curl@7.8%2B1')
  expect(barePurl('lodash')).toBeUndefined()
  expect(packageOfPurl('pkg:deb/debian/curl@7.8%2B1?arch=amd64')).toMatchObject({
    name: 'curl',
    version: '7.8+1',
    ecosystem: 'deb',
  })
  expect(packageOfPurl('pkg:maven/org.a/b@1')).toMatchObject({ name: 'org.a:b', version: '1' })
  expect(packageOfPurl('pkg:npm/%40a/b')).toMatchObject({ name: '@a/b', version: undefined })
  expect(packageOfPurl('nothing')).toBeUndefined()
})

it('makes package URLs of languages only', () => {
  expect(purlOf('npm', '@a/b', '1.0')).toBe('pkg:npm/%40a/b@1.0')
  expect(purlOf('maven', 'org.a:b', '1')).toBe('pkg:maven/org.a/b@1')
  expect(purlOf('pypi', 'Foo_Bar', undefined)).toBe('pkg:pypi/foo-bar')
  expect(purlOf('deb', 'curl', '1')).toBeUndefined()
  expect([purlType('Debian:11'), purlType('crates.io'), purlType('npm'), purlType('')]).toEqual([
    'deb',
    'cargo',
    'npm',
    undefined,
  ])
})

it('masks addresses and secrets, and leaves what is too short to be one', () => {
  const mail = ['jane.doe+x', 'mail.example.co.uk'].join('@')
  expect(mask(`by ${mail}, key s3cret!`, ['s3cret!', 'by', undefined, '  '])).toBe('by ***, key ***')
  expect(mask('actions/checkout@v3 and lodash@4.17')).toBe('actions/checkout@v3 and lodash@4.17')
})

it('takes lines for the same however they are indented, and says nothing of empty ones', () => {
  expect(fingerprintOfLine('\tfoo(  x )')).toBe(fingerprintOfLine('  foo( x )'))
  expect([fingerprintOfLine('  '), fingerprintOfLine('requires login'), fingerprintOfLine(undefined)]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
  expect(numberedLine('9 a\n10 b\n101 c', 10)).toBe('b')
  expect(numberedLine('9: a', 10)).toBeUndefined()
})

it('knows advisories by their names and joins licences', () => {
  expect(advisoryIn('CVE-2021-44228-log4j-core')).toBe('CVE-2021-44228')
  expect(advisoryIn('GHSA-35jh-r3h4-6jhm')).toBe('GHSA-35jh-r3h4-6jhm')
  expect(advisoryIn('js/eval')).toBeUndefined()
  expect(licenseOf(['MIT', undefined, 'MIT', 'A OR B'])).toBe('MIT AND (A OR B)')
  expect(licenseOf([])).toBeUndefined()
})

it('shows twenty things that were left out and how many more', () => {
  const lines = partialOf(Array.from({ length: 25 }, (_, at) => `file ${at}\nmore`))
  expect([lines.length, lines[0], lines[20]]).toEqual([21, 'file 0 more', 'and 5 more'])
})
