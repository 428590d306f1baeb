import type { Count, PerMetric } from '../../core/coverage/count.ts'
import type { CoverageReader } from '../../core/coverage/reader.ts'
import type { CoverageReport, FileCoverage, Measured } from '../../core/coverage/report.ts'
import type { Source } from '../../core/reports/source.ts'
import { scanXml, type XmlElement } from '../reports/xml.ts'
import { createClassReader } from './cobertura/class.ts'
import { type Header, readHeader, readRoot } from './cobertura/header.ts'
import { dialectOf } from './xml/dialect.ts'
import { createXmlEdge } from './xml/edge.ts'

/** https://github.com/cobertura/cobertura/blob/master/cobertura/src/test/resources/dtds/coverage-04.dtd */
export const cobertura: CoverageReader<'cobertura'> = {
  format: 'cobertura',
  writers:
    'Cobertura, coverage.py `xml`, coverlet, gcovr, PHPUnit, istanbul, simplecov-cobertura, slather, gocover-cobertura, MATLAB, …',
  counting:
    'Lines: the lines of each `class`, united by `filename`; the copies in its methods count only where the class has none of its own. A line with one of two conditions met is covered. Branches: the "(1/2)" of `condition-coverage`, numbered on their line; a branch line without it has one. Functions: the methods; one is covered when any of its lines ran. Branches are not measured when no line speaks of them, functions when there is no method. The totals of the root are only compared, except for what the body does not have at all: then they count, with a warning for lines.',
  recognises: (opening) => dialectOf(opening) === 'cobertura',
  read,
}

function read(source: Source): CoverageReport {
  const edge = createXmlEdge(source)
  const current = createClassReader(edge)
  const files: FileCoverage[] = []
  const roots: string[] = []
  let header: Header | undefined
  let inSource = false

  function open(element: XmlElement): void {
    const { name } = element
    if (name === 'line') current.addLine(element)
    else if (name === 'method') current.beginMethod(element)
    else if (name === 'class') current.begin(element)
    else if (name === 'source') inSource = true
    else if (header === undefined) {
      if (name !== 'coverage') throw edge.broken(element, `The root element is "${name}".`)
      header = readHeader(element)
    }
  }

  scanXml(source, {
    open,
    close(name) {
      if (name === 'method') current.endMethod()
      else if (name === 'source') inSource = false
      else if (name === 'class') files.push(current.end())
    },
    text(text) {
      if (inSource) roots.push(...readRoot(text))
    },
  })
  const kept = files.map((file) => onlyMeasured(file, current.branched, current.methods))
  const stated = settle(header, kept, current.branched)
  if (stated.totals.lines !== undefined) edge.say('no line is in it; the totals of its root element count')
  return { files: kept, roots, ...stated, warnings: edge.warnings() }
}

/** What the root element says is compared where the body has it, and counts where the body has nothing of it. */
function settle(header: Header | undefined, files: readonly FileCoverage[], branched: boolean): Stated {
  const lined = files.some(({ detail }) => detail !== undefined && detail.lines.length > 0)
  const [totals, declared]: [{ lines?: Count; branches?: Count }, { lines?: Count; branches?: Count }] = [{}, {}]
  const { lines, branches } = header ?? {}
  if (lines !== undefined && !lined && lines.total > 0) totals.lines = lines
  else if (lines !== undefined) declared.lines = lines
  if (branches !== undefined && !branched && branches.total > 0) totals.branches = branches
  else if (branches !== undefined) declared.branches = branches
  return { totals, declared }
}

type Stated = Readonly<Record<'totals' | 'declared', PerMetric<Count>>>

function onlyMeasured({ measured, ...file }: FileCoverage, branched: boolean, methods: boolean): FileCoverage {
  const { lines, branches, functions } = measured
  const kept: { lines?: Measured; branches?: Measured; functions?: Measured } = {}
  if (lines !== undefined) kept.lines = lines
  if (branched && branches !== undefined) kept.branches = branches
  if (methods && functions !== undefined) kept.functions = functions
  return { ...file, measured: kept }
}
