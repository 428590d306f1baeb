import { type Collector, createCollector } from '../../../core/coverage/collector.ts'
import { keyOf } from '../../../core/coverage/key.ts'
import { isFields } from '../../reports/json-object.ts'
import type { Edge } from '../json/edge.ts'

/** The functions of each file by path: those that begin at one place (instances of a template or generic) are one. */
export function functionsOf(edge: Edge, value: unknown): ReadonlyMap<string, Collector> {
  const byFile = new Map<string, Collector>()
  for (const [index, entry] of edge.list(value, 'functions').entries()) {
    const { filenames, regions, count } = edge.fields(entry, 'functions', index)
    const [file] = edge.list(filenames, `functions[${index}].filenames`)
    const [first] = edge.list(regions, `functions[${index}].regions`)
    if (first === undefined) continue
    const [line, column] = edge.list(first, `functions[${index}].regions[0]`)
    const path = edge.path(file, `functions[${index}].filenames[0]`)
    const functions = byFile.get(path) ?? createCollector(16)
    byFile.set(path, functions)
    functions.add(
      edge.line(line, 'functions', index),
      edge.hits(count, `functions[${index}].count`),
      keyOf(String(column)),
    )
  }
  return byFile
}

/** Two ways for each entry: how often the condition was true and how often it was false. */
export function addBranches(edge: Edge, collector: Collector, value: unknown, place: string): void {
  for (const [index, entry] of edge.list(value, place).entries()) {
    const [line, column, lastLine, lastColumn, taken, notTaken] = edge.list(entry, place, index)
    const condition = `${column},${lastLine},${lastColumn}`
    collector.add(edge.line(line, place, index), edge.hits(taken, place, index), keyOf(`${condition},true`))
    collector.add(edge.line(line, place, index), edge.hits(notTaken, place, index), keyOf(`${condition},false`))
  }
}

/** Whether any data of the report counts a branch: where none does, the compiler was not asked to (Rust, old Clang). */
export function measuresBranches(data: readonly unknown[]): boolean {
  return data.some((entry) => {
    const totals = isFields(entry) ? entry['totals'] : undefined
    const branches = isFields(totals) ? totals['branches'] : undefined
    return isFields(branches) && branches['count'] !== 0
  })
}
