import type { Count, Metric, PerMetric } from '../../core/coverage/count.ts'
import type { CoverageReader } from '../../core/coverage/reader.ts'
import { type CoverageReport, countOf, type FileCoverage, type Measured } from '../../core/coverage/report.ts'
import type { Source } from '../../core/reports/source.ts'
import { scanXml, type XmlElement } from '../reports/xml.ts'
import { createCloverFile } from './clover/file.ts'
import { type Metrics, readMetrics } from './clover/metrics.ts'
import { dialectOf } from './xml/dialect.ts'
import { createXmlEdge } from './xml/edge.ts'

/** https://openclover.org/doc/manual/latest/general--xml-report-format.html */
export const clover: CoverageReader<'clover'> = {
  format: 'clover',
  writers: 'OpenClover, PHPUnit, istanbul (`clover`), gcovr `--clover`',
  counting:
    "Lines: the lines with a statement or a condition; the line of a method's head is none. Statements, branches (conditionals) and functions (methods): the `metrics` of each file count; its lines say where, when they add up to them. PHPUnit calls a method covered when all of its statements are. What no file has any of is not measured: writers put 0 for what they do not know. `testproject` is left out.",
  recognises: (opening) => dialectOf(opening) === 'clover',
  read,
}

function read(source: Source): CoverageReport {
  const edge = createXmlEdge(source)
  const current = createCloverFile(edge)
  const open: string[] = []
  const files: FileCoverage[] = []
  let path: string | undefined
  let [ofFile, ofProject, inTests]: [Metrics | undefined, Metrics | undefined, boolean] = [undefined, undefined, false]

  function addLine(element: XmlElement): void {
    if (path === undefined) throw edge.broken(element, 'A line is in no file.')
    current.add(element)
  }

  function addMetrics(element: XmlElement): void {
    const of = open.at(-2)
    if (of === 'file') ofFile = readMetrics(edge, element)
    else if (of === 'project') ofProject = readMetrics(edge, element)
  }

  scanXml(source, {
    open(element) {
      const { name } = element
      open.push(name)
      if (name === 'testproject') inTests = true
      if (inTests) return
      if (name === 'line') addLine(element)
      else if (name === 'metrics') addMetrics(element)
      else if (name === 'file') path = edge.path(element, element.attribute('path') ? 'path' : 'name')
    },
    close(name) {
      open.pop()
      if (name === 'testproject') inTests = false
      if (name !== 'file' || path === undefined) return
      files.push(current.end(path, ofFile))
      ;[path, ofFile] = [undefined, undefined]
    },
  })
  const measured = measuredBy(files)
  return {
    files: files.map((file) => ({ ...file, measured: onlyIn<Measured>(file.measured, measured) })),
    roots: [],
    totals: files.length === 0 ? withoutNothing(ofProject ?? {}) : {},
    declared: onlyIn<Count>(ofProject ?? {}, measured),
    warnings: edge.warnings(),
  }
}

const ALWAYS: readonly Metric[] = ['lines', 'statements']

function measuredBy(files: readonly FileCoverage[]): readonly Metric[] {
  const some = (metric: Metric) =>
    files.some(({ measured }) => measured[metric] !== undefined && countOf(measured[metric]).total > 0)
  return [...ALWAYS, ...(['branches', 'functions'] as const).filter(some)]
}

function onlyIn<Value extends Measured | Count>(of: PerMetric<Value>, metrics: readonly Metric[]): PerMetric<Value> {
  const kept: { [Name in Metric]?: Value } = {}
  for (const metric of metrics) if (of[metric] !== undefined) kept[metric] = of[metric]
  return kept
}

function withoutNothing(of: PerMetric<Count>): PerMetric<Count> {
  return onlyIn(
    of,
    (['statements', 'branches', 'functions'] as const).filter((metric) => (of[metric]?.total ?? 0) > 0),
  )
}
