import type { Finding } from '../../../core/findings/finding.ts'
import type { ScanReport } from '../../../core/findings/scan.ts'
import type { Source } from '../../../core/reports/source.ts'
import { broken } from '../../reports/broken.ts'
import { mask } from '../shared/mask.ts'
import { purlOf } from '../shared/purl.ts'

/** Package, vulnerable versions, installed version, advisory, number; later fields are scores that need a key. */
type Tuple = readonly [string, string, string, string, string, ...unknown[]]

export function isTuple(value: unknown): value is Tuple {
  return Array.isArray(value) && value.length >= 5 && value.slice(0, 5).every((each) => typeof each === 'string')
}

/** The report of `safety check --json`, version 1: a list of lists. It does not say what was looked at. */
export function scanOfTuples(source: Source, entries: readonly unknown[]): ScanReport {
  const findings = entries.map((entry, index) => {
    if (!isTuple(entry)) throw broken(source, undefined, `[${index}] has to be a list of at least five texts.`)
    return readTuple(entry)
  })
  const silent = 'Safety names nothing that it looked at.'
  return { tool: 'safety', findings, reported: findings.length, partial: findings.length === 0 ? [silent] : [] }
}

function readTuple([name, , version, advisory, rule]: Tuple): Finding {
  const [cve] = /\bCVE-\d{4}-\d{4,}\b/i.exec(advisory) ?? []
  return {
    kind: 'dependency',
    rule,
    severity: 'unrated',
    title: `${cve ?? rule} in ${name}`,
    detail: mask(advisory),
    aliases: cve === undefined ? [] : [cve.toUpperCase()],
    cwe: [],
    package: { name, version, ecosystem: 'pypi', purl: purlOf('pypi', name, version) },
    fixedIn: [],
  }
}
