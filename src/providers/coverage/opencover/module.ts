import { type Collector, createCollector } from '../../../core/coverage/collector.ts'
import { keyOf } from '../../../core/coverage/key.ts'
import { counted, type FileCoverage } from '../../../core/coverage/report.ts'
import type { XmlElement } from '../../reports/xml.ts'
import { linesOf } from '../json/measured.ts'
import type { XmlEdge } from '../xml/edge.ts'
import { createStatements, type Statements } from '../xml/statements.ts'

/** Gathers the methods of all modules by file. */
export interface Modules {
  /** Numbers of files hold within one module. */
  beginModule(): void
  addFile(element: XmlElement): void
  beginMethod(): void
  nameMethod(name: string): void
  setFile(element: XmlElement): void
  addPoint(element: XmlElement): void
  addBranch(element: XmlElement): void
  endMethod(): void
  files(): FileCoverage[]
}

interface OpenFile {
  readonly statements: Statements
  readonly branches: Statements
  readonly functions: Collector
}

interface Method {
  uid: string | undefined
  name: string
  first: { readonly file: OpenFile; readonly line: number } | undefined
  hits: number
}

const ROOM = 64
/** What .NET writes for code that no line of a source file stands for. */
const HIDDEN = 0xfeefee

export function createModules(edge: XmlEdge): Modules {
  const files = new Map<string, OpenFile>()
  let paths = new Map<string, string>()
  let method: Method = { uid: undefined, name: '', first: undefined, hits: 0 }

  function fileOf(element: XmlElement): OpenFile {
    const uid = element.attribute('fileid') ?? method.uid
    const path = uid === undefined ? undefined : paths.get(uid)
    if (path === undefined)
      throw edge.broken(element, `There is no file with the uid ${uid ?? '(none)'} in this module.`)
    const known = files.get(path) ?? {
      statements: createStatements(),
      branches: createStatements(),
      functions: createCollector(ROOM),
    }
    files.set(path, known)
    return known
  }

  function addPoint(element: XmlElement): void {
    const line = edge.line(element, 'sl')
    if (line === 0 || line === HIDDEN) return
    const [file, hits] = [fileOf(element), edge.hits(element, 'vc')]
    const place = ['sc', 'el', 'ec'].map((name) => element.attribute(name)).join(':')
    file.statements.add(line, hits, place)
    if (method.first === undefined || line < method.first.line) method.first = { file, line }
    method.hits = Math.max(method.hits, hits)
  }

  return {
    beginModule() {
      paths = new Map()
    },
    addFile: (element) => paths.set(edge.text(element, 'uid'), edge.path(element, 'fullPath')),
    beginMethod() {
      method = { uid: undefined, name: '', first: undefined, hits: 0 }
    },
    nameMethod(name) {
      method.name = name
    },
    setFile(element) {
      method.uid = edge.text(element, 'uid')
    },
    addPoint,
    addBranch(element) {
      const line = element.integer('sl') === undefined ? (method.first?.line ?? 0) : edge.line(element, 'sl')
      if (line === 0 || line === HIDDEN) return
      const place = ['offset', 'path', 'offsetend'].map((name) => element.attribute(name)).join(':')
      fileOf(element).branches.add(line, edge.hits(element, 'vc'), place)
    },
    endMethod() {
      method.first?.file.functions.add(method.first.line, method.hits, keyOf(method.name))
    },
    files: () => Array.from(files, settle),
  }
}

function settle([path, { statements, branches, functions }]: readonly [string, OpenFile]): FileCoverage {
  const points = statements.take()
  const detail = linesOf(points)
  return {
    path,
    measured: {
      lines: counted(detail),
      branches: counted(branches.take()),
      functions: counted(functions.take()),
      statements: counted(points),
    },
    detail,
  }
}
