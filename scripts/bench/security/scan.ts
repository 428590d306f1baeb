import { writeFileSync } from 'node:fs'
import { judge } from '../../../src/core/findings/judge.ts'
import { Policy } from '../../../src/core/findings/policy.ts'
import { rulesOf } from '../../../src/core/findings/rules.ts'
import type { ScanReport } from '../../../src/core/findings/scan.ts'
import { unite } from '../../../src/core/findings/unite.ts'
import { findingsReaders } from '../../../src/providers/findings/index.ts'
import { matcherOf } from '../../../src/providers/globs.ts'
import { openingOf } from '../../../src/providers/reports/opening.ts'
import { openSource } from '../../../src/providers/reports/source.ts'
import { packSarif } from '../../../src/providers/sarif/pack.ts'
import { placeFindings } from '../../../src/providers/sarif/places.ts'
import { RepositoryFiles } from '../../../src/providers/sarif/repository-files.ts'

const readers = new Map(findingsReaders.map((reader) => [reader.format, reader]))

/** What one run did, and how long each part of it took in milliseconds. */
export interface Scanned {
  readonly findings: number
  readonly united: number
  readonly verdict: string
  readonly results: number
  readonly parts: Readonly<Record<string, number>>
}

/** All that the gate does: opens and recognises the reports, reads, places, unites and judges them, and writes the SARIF. */
export function scan(
  root: string,
  reports: readonly (readonly [format: string, path: string])[],
  out: string,
): Scanned {
  const parts: Record<string, number> = {}
  let started = performance.now()
  const done = (part: string) => {
    parts[part] = Math.round(performance.now() - started)
    started = performance.now()
  }
  const files = new RepositoryFiles(root)
  const where = { files, roots: ['/repository'], folder: '' }
  const scans = reports.flatMap(([format, path]) => placeFindings(readReport(format, path), where))
  done('read')
  const rules = rulesOf(Policy.parse({}))
  const findings = unite(scans, rules.unite)
  done('unite')
  const { verdict } = judge({ findings, scans, rules, waivers: [], matcherOf, now: 0 })
  done('judge')
  const packed = packSarif(scans, { category: 'sluice', files })
  writeFileSync(out, packed.sarif)
  done('write')
  return {
    findings: scans.reduce((sum, each) => sum + each.findings.length, 0),
    united: findings.length,
    verdict,
    results: packed.runs.reduce((sum, each) => sum + each.results, 0),
    parts,
  }
}

function readReport(format: string, path: string): readonly ScanReport[] {
  const source = openSource(path, path)
  const reader = readers.get(format)
  if (reader?.recognises(openingOf(source)) !== true) throw new Error(`${path} was not recognised`)
  return reader.read(source)
}
