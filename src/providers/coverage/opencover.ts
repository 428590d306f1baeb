import type { CoverageReader } from '../../core/coverage/reader.ts'
import type { CoverageReport } from '../../core/coverage/report.ts'
import type { Source } from '../../core/reports/source.ts'
import { scanXml, type XmlElement } from '../reports/xml.ts'
import { createModules } from './opencover/module.ts'
import { createXmlEdge } from './xml/edge.ts'

/** https://github.com/OpenCover/opencover/blob/master/main/OpenCover.Documentation, also written by coverlet and AltCover. */
export const opencover: CoverageReader<'opencover'> = {
  format: 'opencover',
  writers: 'OpenCover, coverlet (`opencover`), AltCover',
  counting:
    'Statements: the sequence points; hidden ones are left out. Lines: the lines on which one begins, covered when any of them ran. Branches: the branch points by offset and path; OpenCover itself adds one for each method. Functions: the methods with a sequence point; one is covered when any of them ran. What has `skippedDueTo` is left out.',
  recognises: (opening) => opening.syntax === 'xml' && opening.root === 'CoverageSession',
  read,
}

function read(source: Source): CoverageReport {
  const edge = createXmlEdge(source)
  const modules = createModules(edge)
  const open: string[] = []
  let declared: CoverageReport['declared'] = {}
  let skippedFrom = Number.POSITIVE_INFINITY

  function readSummary(element: XmlElement): void {
    if (open.at(-2) !== 'CoverageSession') return
    const [covered, total] = [
      edge.optional(element, 'visitedSequencePoints'),
      edge.optional(element, 'numSequencePoints'),
    ]
    if (covered !== undefined && total !== undefined) declared = { statements: { covered, total } }
  }

  const begin = new Map<string, (element: XmlElement) => void>(
    Object.entries({
      SequencePoint: modules.addPoint,
      BranchPoint: modules.addBranch,
      Module: modules.beginModule,
      Method: modules.beginMethod,
      File: modules.addFile,
      FileRef: modules.setFile,
      Summary: readSummary,
    }),
  )

  scanXml(source, {
    open(element) {
      open.push(element.name)
      if (element.attribute('skippedDueTo') !== undefined) skippedFrom = Math.min(skippedFrom, open.length)
      if (open.length < skippedFrom) begin.get(element.name)?.(element)
    },
    close(name) {
      if (name === 'Method' && open.length < skippedFrom) modules.endMethod()
      if (open.length === skippedFrom) skippedFrom = Number.POSITIVE_INFINITY
      open.pop()
    },
    text(text) {
      if (open.at(-1) === 'Name' && open.at(-2) === 'Method') modules.nameMethod(text)
    },
  })
  return { files: modules.files(), roots: [], totals: {}, declared, warnings: edge.warnings() }
}
