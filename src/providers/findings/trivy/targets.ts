import type { Source } from '../../../core/reports/source.ts'
import { type JsonObject, listOf, objectOf } from '../../reports/json-object.ts'

/** What a finding needs to know of the result it stands in. */
export interface Target {
  readonly name: string
  readonly class: string | undefined
  readonly type: string | undefined
}

/** Where the resources of a cluster stand: since 0.51, in a summary, and before. */
const OF_A_CLUSTER = ['Resources', 'Findings', 'Vulnerabilities', 'Misconfigurations']

/** The results of a report in any of its shapes, and what Trivy says it could not look at. */
export function targetsOf(source: Source): {
  readonly results: readonly JsonObject[]
  readonly failures: readonly string[]
} {
  if (Array.isArray(source.json())) return { results: listOf(source), failures: [] }
  const report = objectOf(source)
  if (report.raw('ClusterName') === undefined) return { results: report.list('Results'), failures: [] }
  const resources = OF_A_CLUSTER.flatMap((name) => report.list(name))
  return {
    results: resources.flatMap((resource) => resource.list('Results')),
    failures: resources.flatMap((resource) => {
      const error = resource.textIf('Error')
      return error ? [`${nameOf(resource)}: ${error}`] : []
    }),
  }
}

function nameOf(resource: JsonObject): string {
  return ['Namespace', 'Kind', 'Name']
    .map((name) => resource.textIf(name))
    .filter(Boolean)
    .join('/')
}
