import { createCollector } from '../../core/coverage/collector.ts'
import type { CoverageReader } from '../../core/coverage/reader.ts'
import { type CoverageReport, counted, type FileCoverage } from '../../core/coverage/report.ts'
import type { Source } from '../../core/reports/source.ts'
import { scanXml, type XmlElement } from '../reports/xml.ts'
import { dialectOf } from './xml/dialect.ts'
import { createXmlEdge } from './xml/edge.ts'
import { createOrdinals } from './xml/ordinals.ts'

/** https://docs.sonarsource.com/sonarqube-server/latest/analyzing-source-code/test-coverage/generic-test-data/ */
export const sonar: CoverageReader<'sonar'> = {
  format: 'sonar',
  writers: 'SonarQube generic test coverage (gcovr `--sonarqube`, xccov-to-sonarqube-generic, …)',
  counting:
    'Lines: one per `lineToCover`; it is covered or not, without a count. Branches: `branchesToCover` and `coveredBranches` of a line, numbered on it; not measured when no line has them. Functions and statements are not measured.',
  recognises: (opening) => dialectOf(opening) === 'sonar',
  read,
}

function read(source: Source): CoverageReport {
  const edge = createXmlEdge(source)
  const [lines, branches] = [createCollector(), createOrdinals(edge)]
  const files: FileCoverage[] = []
  let path: string | undefined
  let branched = false

  function addLine(element: XmlElement): void {
    if (path === undefined) throw edge.broken(element, 'A "lineToCover" is in no "file".')
    const line = edge.line(element, 'lineNumber')
    if (line === 0) return
    const covered = edge.text(element, 'covered')
    if (covered !== 'true' && covered !== 'false')
      throw edge.broken(element, `covered="${covered}" is neither true nor false.`)
    lines.add(line, covered === 'true' ? 1 : 0)
    const total = edge.optional(element, 'branchesToCover')
    if (total === undefined) return
    branched = true
    branches.add(element, line, edge.optional(element, 'coveredBranches') ?? 0, total)
  }

  scanXml(source, {
    open(element) {
      if (element.name === 'lineToCover') addLine(element)
      else if (element.name === 'file') path = edge.path(element, 'path')
    },
    close(name) {
      if (name !== 'file' || path === undefined) return
      const detail = lines.take()
      files.push({ path, measured: { lines: counted(detail), branches: counted(branches.take()) }, detail })
      path = undefined
    },
  })
  return {
    files: branched ? files : files.map(withoutBranches),
    roots: [],
    totals: {},
    declared: {},
    warnings: edge.warnings(),
  }
}

function withoutBranches({ measured: { branches: _, ...measured }, ...file }: FileCoverage): FileCoverage {
  return { ...file, measured }
}
