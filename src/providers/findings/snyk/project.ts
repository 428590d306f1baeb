import type { Finding } from '../../../core/findings/finding.ts'
import type { JsonObject } from '../../reports/json-object.ts'
import { spotOf } from '../shared/spot.ts'
import { readIssue } from './issue.ts'

export interface Project {
  readonly findings: readonly Finding[]
  /** Entries in the report, one for each chain. */
  readonly entries: number
  readonly dependencies: number | undefined
}

export function readProject(project: JsonObject): Project {
  if (project.raw('vulnerabilities') === undefined) throw project.broken('vulnerabilities', 'is missing.')
  const entries = project.list('vulnerabilities')
  const ignored = project.object('filtered')?.list('ignore') ?? []
  // Of an image the target is its Dockerfile, which is not where a package stands.
  const isImage = project.raw('docker') !== undefined
  const path = project.textIf('displayTargetFile') ?? project.textIf('targetFile')
  const spot = isImage ? undefined : spotOf(path)
  const findings = [...distinctOf(entries), ...distinctOf(ignored)].map((chains) => readIssue(chains, spot))
  return { findings, entries: entries.length, dependencies: project.numberIf('dependencyCount') }
}

/** The entries that differ in nothing but the chain to their package. */
function distinctOf(entries: readonly JsonObject[]): readonly JsonObject[][] {
  const byKey = new Map<string, JsonObject[]>()
  for (const entry of entries) {
    const key = JSON.stringify([entry.text('id'), nameOf(entry), entry.textIf('version')])
    const known = byKey.get(key)
    if (known === undefined) byKey.set(key, [entry])
    else known.push(entry)
  }
  return [...byKey.values()]
}

function nameOf(entry: JsonObject): string | undefined {
  return entry.textIf('name') ?? entry.textIf('packageName')
}
