import { describe, expect, it } from 'vitest'
import { clover } from '../../../src/providers/coverage/clover.ts'
import { cobertura } from '../../../src/providers/coverage/cobertura.ts'
import { dotcover } from '../../../src/providers/coverage/dotcover.ts'
import { jacoco } from '../../../src/providers/coverage/jacoco.ts'
import { opencover } from '../../../src/providers/coverage/opencover.ts'
import { scoverage } from '../../../src/providers/coverage/scoverage.ts'
import { sonar } from '../../../src/providers/coverage/sonar-generic.ts'
import { openingOf } from '../../../src/providers/reports/opening.ts'
import { reportSource } from '../../support/report-source.ts'
import { refusalOf } from './xml-report.ts'

const READERS = [clover, cobertura, dotcover, jacoco, opencover, scoverage, sonar]

it.each([
  ['<coverage line-rate="1" version="1"/>', ['cobertura']],
  ['<coverage version="x"><sources/></coverage>', ['cobertura']],
  ['<coverage lines-valid="1" generated="1"/>', ['cobertura']],
  ['<coverage generated="1" clover="3.2.0"/>', ['clover']],
  ['<coverage><project name="p"/></coverage>', ['clover']],
  ['<coverage version="1"/>', ['sonar']],
  ['<coverage version="2"/>', []],
  ['<coverage/>', []],
  ['<report name="a"><sessioninfo id="x"/></report>', ['jacoco']],
  ['<!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd"><report name="a"/>', ['jacoco']],
  ['<report name="a"/>', []],
  ['<CoverageSession/>', ['opencover']],
  ['<scoverage\nstatement-count="1"/>', ['scoverage']],
  ['<Root CoveredStatements="1" TotalStatements="2"/>', ['dotcover']],
  ['<Root/>', []],
  ['<testsuites/>', []],
])('%s is %j', (content, formats) => {
  const opening = openingOf(reportSource(content))
  expect(READERS.filter((reader) => reader.recognises(opening)).map(({ format }) => format)).toEqual(formats)
})

describe.each(READERS)('$format', (reader) => {
  it('refuses a report that was cut off, and entities', () => {
    expect(refusalOf(reader, '<coverage>\n<a')).toMatch(/^line \d: /)
    expect(refusalOf(reader, '<!DOCTYPE r [<!ENTITY x "y">]>\n<r>&x;</r>')).toMatch(
      /^line 2: The (entity|root element)/,
    )
  })
})
