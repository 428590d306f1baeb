import type { CoverageReader } from '../../core/coverage/reader.ts'
import type { CoverageReport } from '../../core/coverage/report.ts'
import type { Source } from '../../core/reports/source.ts'
import { scanXml, type XmlElement } from '../reports/xml.ts'
import { addCounter, type Counters, someCounted } from './jacoco/counters.ts'
import { createMethods } from './jacoco/methods.ts'
import { type GroupedFile, tellApart } from './jacoco/modules.ts'
import { createLines } from './jacoco/sourcefile.ts'
import { createXmlEdge } from './xml/edge.ts'

/** https://www.jacoco.org/jacoco/trunk/coverage/report.dtd */
export const jacoco: CoverageReader<'jacoco'> = {
  format: 'jacoco',
  writers: 'JaCoCo, Kover, gcovr `--jacoco`, Pester, …',
  counting:
    'The counters of each `sourcefile` count, in groups too: `LINE`, `BRANCH` and `METHOD`, never those of classes or the sums above. A line is covered when one of its instructions ran. Instructions are no statements. The `line` and `method` elements say where, when they add up to the counters; else a file is only counted. Files of the same path in different groups are different files. Counters of the root are only compared, except in a report without any source file: then they count.',
  recognises: (opening) =>
    opening.syntax === 'xml' &&
    opening.root === 'report' &&
    /\bJACOCO\b|jacoco|<(?:sessioninfo|group|package)[\s>]/.test(opening.text),
  read,
}

function read(source: Source): CoverageReport {
  const edge = createXmlEdge(source)
  const [methods, lines] = [createMethods(edge), createLines(edge)]
  const files: GroupedFile[] = []
  const groups: string[] = []
  const open: string[] = []
  const declared: Counters = {}
  let counters: Counters = {}
  let [folder, name] = ['', '']

  function count(element: XmlElement): void {
    const of = open.at(-2)
    if (of === 'sourcefile') addCounter(edge, counters, element)
    else if (of === 'method') methods.addCounter(element)
    else if (of === 'report') addCounter(edge, declared, element)
  }

  const begin = new Map<string, (element: XmlElement) => void>(
    Object.entries({
      counter: count,
      group: (element: XmlElement) => groups.push(edge.path(element, 'name')),
      package: (element: XmlElement) => {
        folder = (element.attribute('name') ?? '').replaceAll('\\', '/')
      },
      class: methods.beginClass,
      method: methods.beginMethod,
      sourcefile: (element: XmlElement) => {
        name = edge.path(element, 'name')
      },
    }),
  )

  const end = new Map<string, () => void>(
    Object.entries({
      group: () => groups.pop(),
      package: methods.endPackage,
      class: methods.endClass,
      sourcefile: () => {
        files.push({ group: groups.join('/'), file: lines.end(pathOf(folder, name), counters, methods.take(name)) })
        counters = {}
      },
    }),
  )

  scanXml(source, {
    open(element) {
      open.push(element.name)
      if (element.name !== 'line') begin.get(element.name)?.(element)
      else if (open.at(-2) === 'sourcefile') lines.add(element)
      if (open.length === 1 && element.name !== 'report')
        throw edge.broken(element, `The root element is "${element.name}".`)
    },
    close(closed) {
      open.pop()
      end.get(closed)?.()
    },
  })
  const alone = files.length === 0 && someCounted(declared)
  if (alone) edge.say('no source file is in it; the counters of its root element count')
  return {
    files: tellApart(files),
    roots: [],
    totals: alone ? declared : {},
    declared: alone ? {} : declared,
    warnings: edge.warnings(),
  }
}

/** Some writers put folders into the name of a source file too. */
function pathOf(folder: string, name: string): string {
  return folder === '' || name.startsWith(`${folder}/`) ? name : `${folder}/${name}`
}
