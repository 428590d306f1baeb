import type { Spot } from '../../../core/findings/finding.ts'
import type { JsonObject } from '../../reports/json-object.ts'
import { spotOf } from '../shared/spot.ts'

/** Where an issue or a hotspot stands; undefined for one of a whole project. */
export type PlaceOf = (entry: JsonObject) => Spot | undefined

/** Components are known by their keys, "project:path"; the answer lists them with their paths. */
export function placesOf(report: JsonObject): PlaceOf {
  const paths = new Map(report.list('components').map((each) => [each.text('key'), each.textIf('path')]))
  return (entry) => {
    const component = entry.textIf('component') ?? ''
    const path = paths.has(component) ? paths.get(component) : pathIn(component, entry.textIf('project'))
    const range = entry.object('textRange')
    return spotOf(path, {
      line: range?.numberIf('startLine') ?? entry.numberIf('line'),
      endLine: range?.numberIf('endLine'),
      column: afterStart(range?.numberIf('startOffset')),
      endColumn: afterStart(range?.numberIf('endOffset')),
    })
  }
}

function pathIn(component: string, project: string | undefined): string | undefined {
  if (component === project) return undefined
  if (project !== undefined && component.startsWith(`${project}:`)) return component.slice(project.length + 1)
  return component.slice(component.lastIndexOf(':') + 1)
}

/** Offsets count from 0. */
function afterStart(offset: number | undefined): number | undefined {
  return offset === undefined ? undefined : offset + 1
}
