import type { CoverageReader } from '../../core/coverage/reader.ts'
import { type CoverageReport, counted, type FileCoverage } from '../../core/coverage/report.ts'
import type { Source } from '../../core/reports/source.ts'
import { scanXml, type XmlElement } from '../reports/xml.ts'
import { linesOf } from './json/measured.ts'
import { createXmlEdge } from './xml/edge.ts'
import { createStatements, type Statements } from './xml/statements.ts'

/** https://github.com/scoverage/scalac-scoverage-plugin, `ScoverageXmlWriter`. */
export const scoverage: CoverageReader<'scoverage'> = {
  format: 'scoverage',
  writers: 'scoverage (`scoverage.xml`, not its `cobertura.xml`)',
  counting:
    'Statements: those that are not `ignored`, known by their place in the file. Branches: the statements with `branch="true"`. Lines are not measured; for changed lines a line is covered when any of its statements ran. Functions are not measured.',
  recognises: (opening) => opening.syntax === 'xml' && opening.root === 'scoverage',
  read,
}

interface OpenFile {
  readonly statements: Statements
  readonly branches: Statements
}

function read(source: Source): CoverageReport {
  const edge = createXmlEdge(source)
  const files = new Map<string, OpenFile>()
  let declared: CoverageReport['declared'] = {}
  let fallback = ''

  function fileOf(element: XmlElement): OpenFile {
    const path = element.attribute('source') ? edge.path(element, 'source') : fallback
    if (path === '') throw edge.broken(element, 'A statement is in no file.')
    const known = files.get(path) ?? { statements: createStatements(), branches: createStatements() }
    files.set(path, known)
    return known
  }

  function addStatement(element: XmlElement): void {
    if (element.attribute('ignored') === 'true') return
    const { statements, branches } = fileOf(element)
    const line = edge.line(element, 'line')
    const hits = edge.hits(element, 'invocation-count')
    const place = `${edge.text(element, 'start')}-${element.attribute('end')}`
    statements.add(line, hits, place)
    if (element.attribute('branch') === 'true') branches.add(line, hits, place)
  }

  scanXml(source, {
    open(element) {
      const { name } = element
      if (name === 'statement') addStatement(element)
      else if (name === 'class') fallback = element.attribute('filename')?.replaceAll('\\', '/') ?? ''
      else if (name === 'scoverage') {
        const [covered, total] = [
          edge.optional(element, 'statements-invoked'),
          edge.optional(element, 'statement-count'),
        ]
        if (covered !== undefined && total !== undefined) declared = { statements: { covered, total } }
      }
    },
  })
  return { files: Array.from(files, settle), roots: [], totals: {}, declared, warnings: edge.warnings() }
}

function settle([path, open]: readonly [string, OpenFile]): FileCoverage {
  const statements = open.statements.take()
  return {
    path,
    measured: { statements: counted(statements), branches: counted(open.branches.take()) },
    detail: linesOf(statements),
  }
}
