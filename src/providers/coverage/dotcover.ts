import type { Count } from '../../core/coverage/count.ts'
import type { CoverageReader } from '../../core/coverage/reader.ts'
import { type CoverageReport, counted, type FileCoverage } from '../../core/coverage/report.ts'
import type { Source } from '../../core/reports/source.ts'
import { scanXml, type XmlElement } from '../reports/xml.ts'
import { linesOf } from './json/measured.ts'
import { createXmlEdge } from './xml/edge.ts'
import { createStatements, type Statements } from './xml/statements.ts'

/** https://www.jetbrains.com/help/dotcover/Running_Coverage_Analysis_from_the_Command_LIne.html, report types `XML` and `DetailedXML`. */
export const dotcover: CoverageReader<'dotcover'> = {
  format: 'dotcover',
  writers: 'JetBrains dotCover (`DetailedXML`; of `XML` only the total is known)',
  counting:
    'Statements: each `Statement`, known by where it begins and ends; one that stands in several methods counts in each, as in the totals of dotCover. A report of the type `XML` has none: its total counts. Lines are not measured; for changed lines a line is covered when any of its statements ran. Branches and functions are not measured.',
  recognises: (opening) =>
    opening.syntax === 'xml' && opening.root === 'Root' && 'TotalStatements' in opening.attributes,
  read,
}

function read(source: Source): CoverageReport {
  const edge = createXmlEdge(source)
  const paths = new Map<string, string>()
  const files = new Map<string, Statements>()
  let total: Count | undefined

  function addStatement(element: XmlElement): void {
    const index = edge.text(element, 'FileIndex')
    const path = paths.get(index)
    if (path === undefined) throw edge.broken(element, `There is no file with the index ${index}.`)
    const covered = edge.text(element, 'Covered').toLowerCase()
    if (covered !== 'true' && covered !== 'false')
      throw edge.broken(element, `Covered="${covered}" is neither true nor false.`)
    const place = ['Column', 'EndLine', 'EndColumn'].map((name) => element.attribute(name)).join(':')
    const statements = files.get(path) ?? createStatements()
    files.set(path, statements)
    statements.add(edge.line(element, 'Line'), covered === 'true' ? 1 : 0, place)
  }

  scanXml(source, {
    open(element) {
      const { name } = element
      if (name === 'Statement') addStatement(element)
      else if (name === 'File') paths.set(edge.text(element, 'Index'), edge.path(element, 'Name'))
      else if (name === 'Root')
        total = { covered: edge.total(element, 'CoveredStatements'), total: edge.total(element, 'TotalStatements') }
    },
  })
  const stated = total === undefined ? {} : { statements: total }
  return {
    files: Array.from(files, settle),
    roots: [],
    totals: files.size === 0 ? stated : {},
    declared: files.size === 0 ? {} : stated,
    warnings: edge.warnings(),
  }
}

function settle([path, open]: readonly [string, Statements]): FileCoverage {
  const statements = open.take()
  return { path, measured: { statements: counted(statements) }, detail: linesOf(statements) }
}
