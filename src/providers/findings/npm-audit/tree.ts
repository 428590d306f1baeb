import type { Finding } from '../../../core/findings/finding.ts'
import type { ScanReport } from '../../../core/findings/scan.ts'
import type { Source } from '../../../core/reports/source.ts'
import { isFields, JsonObject } from '../../reports/json-object.ts'
import { proofOf } from '../advisories/report.ts'
import { dependencyGraph } from '../shared/dependency-graph.ts'
import { type Entry, readAdvisory } from './advisory.ts'

/**
 * The report of npm 7 and later: packages by name, each with what it is vulnerable `via`: advisories of its own, and the
 * names of packages that it needs. Only versions that have to be vulnerable are linked; circles are possible.
 */
export function scanOfTree(source: Source, report: JsonObject): ScanReport {
  const vulnerabilities = report.object('vulnerabilities')
  if (vulnerabilities === undefined) throw report.broken('vulnerabilities', 'is missing.')
  const names = vulnerabilities.names()
  const entries = names.flatMap((name) => {
    const fields = vulnerabilities.object(name)
    return fields === undefined ? [] : [entryOf(source, name, fields)]
  })
  const findings = findingsIn(entries)
  const looked = report.object('metadata')?.object('dependencies')?.numberIf('total')
  return { tool: 'npm-audit', findings, reported: names.length, ...proofOf('npm audit', looked, names.length) }
}

function findingsIn(entries: readonly Entry[]): Finding[] {
  const asked = entries.filter(({ direct }) => direct === true).map(({ name }) => name)
  const graph = dependencyGraph(
    entries.map(({ name, needs }) => [name, needs]),
    new Set(asked),
  )
  const findings = new Map<string, Finding>()
  for (const entry of entries)
    for (const advisory of entry.advisories) {
      const key = JSON.stringify([advisory.raw('source'), advisory.textIf('name') ?? entry.name, entry.name])
      if (!findings.has(key)) findings.set(key, readAdvisory(advisory, entry, graph.through(entry.name)))
    }
  return [...findings.values()]
}

function entryOf(source: Source, name: string, fields: JsonObject): Entry {
  const via = fields.raw('via')
  if (!Array.isArray(via)) throw fields.broken('via', 'has to be a list.')
  const needs: string[] = []
  const advisories: JsonObject[] = []
  for (const [index, each] of via.entries()) {
    if (typeof each === 'string') needs.push(each)
    else if (isFields(each)) advisories.push(new JsonObject(source, each, fields, 'via', index))
    else throw fields.broken(`via[${index}]`, 'has to be the name of a package or an advisory.')
  }
  const direct = fields.raw('isDirect') === undefined ? undefined : fields.flag('isDirect')
  return { name, needs, advisories, direct, fields }
}
