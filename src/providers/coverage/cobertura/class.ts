import { createCollector } from '../../../core/coverage/collector.ts'
import type { Count } from '../../../core/coverage/count.ts'
import { keyOf } from '../../../core/coverage/key.ts'
import { counted, type FileCoverage } from '../../../core/coverage/report.ts'
import type { XmlElement } from '../../reports/xml.ts'
import type { XmlEdge } from '../xml/edge.ts'
import { createOrdinals } from '../xml/ordinals.ts'

/** Gathers the classes of a report, one after the other. */
export interface ClassReader {
  begin(element: XmlElement): void
  beginMethod(element: XmlElement): void
  addLine(element: XmlElement): void
  endMethod(): void
  end(): FileCoverage
  /** Whether any line of the report spoke of branches. */
  readonly branched: boolean
  /** Whether there was any method in the report. */
  readonly methods: boolean
}

/** Values of `condition-coverage` that were read; a report has few different ones. */
const MOST_KNOWN = 1_000
const CONDITIONS = /\(\s*(\d+)\s*\/\s*(\d+)\s*\)/

interface Method {
  readonly key: number
  readonly rate: string | undefined
  line: number
  hits: number
}

function createConditions(): (written: string) => Count | undefined {
  const known = new Map<string, Count | undefined>()
  return (written) => {
    if (known.has(written)) return known.get(written)
    const [, covered, total] = CONDITIONS.exec(written) ?? []
    const count = total === undefined ? undefined : { covered: Number(covered), total: Number(total) }
    if (known.size < MOST_KNOWN) known.set(written, count)
    return count
  }
}

export function createClassReader(edge: XmlEdge): ClassReader {
  const [lines, ofMethods, functions] = [createCollector(), createCollector(), createCollector()]
  const readConditions = createConditions()
  const [branches, branchesOfMethods] = [createOrdinals(edge), createOrdinals(edge)]
  let [path, className, branched, methods] = ['', '', false, false]
  let method: Method | undefined

  function begin(element: XmlElement): void {
    if (path !== '') throw edge.broken(element, 'A class is inside of a class.')
    path = edge.path(element, 'filename')
    className = element.attribute('name') ?? ''
  }

  function beginMethod(element: XmlElement): void {
    mustBeInside(element)
    const identity = [className, element.attribute('name'), element.attribute('signature')].join('\0')
    method = { key: keyOf(identity), rate: element.attribute('line-rate'), line: 0, hits: 0 }
    methods = true
  }

  function mustBeInside(element: XmlElement): void {
    if (path === '') throw edge.broken(element, `A ${element.name} is in no class.`)
  }

  /** A class lists its lines itself, and most writers repeat them in its methods: these count only where there are no others. */
  function addLine(element: XmlElement): void {
    mustBeInside(element)
    const line = edge.line(element, 'number')
    if (line === 0) return
    const hits = edge.hits(element, 'hits')
    if (method === undefined) lines.add(line, hits)
    else {
      ofMethods.add(line, hits)
      method.line = method.line === 0 ? line : Math.min(line, method.line)
      method.hits = Math.max(method.hits, hits)
    }
    addBranches(element, line, hits)
  }

  function addBranches(element: XmlElement, line: number, hits: number): void {
    const branch = element.attribute('branch')
    const conditions = element.attribute('condition-coverage')
    if (branch === undefined && conditions === undefined) return
    branched = true
    if (branch?.toLowerCase() === 'false') return
    const to = method === undefined ? branches : branchesOfMethods
    const counts = readConditions(conditions ?? '')
    if (counts === undefined) to.add(element, line, hits > 0 ? 1 : 0, 1)
    else to.add(element, line, counts.covered, counts.total)
  }

  function endMethod(): void {
    if (method === undefined) return
    const { line, hits, rate, key } = method
    functions.add(line, line === 0 && Number(rate) > 0 ? 1 : hits, key)
    method = undefined
  }

  function end(): FileCoverage {
    const own = lines.size > 0
    const [ownLines, ownBranches] = [lines.take(), branches.take()]
    const [otherLines, otherBranches] = [ofMethods.take(), branchesOfMethods.take()]
    const detail = own ? ownLines : otherLines
    const measured = {
      lines: counted(detail),
      branches: counted(own ? ownBranches : otherBranches),
      functions: counted(functions.take()),
    }
    const file = { path, detail, measured }
    path = ''
    return file
  }

  return {
    begin,
    beginMethod,
    addLine,
    endMethod,
    end,
    get branched() {
      return branched
    },
    get methods() {
      return methods
    },
  }
}
