import { readReports } from '../../../src/actions/security-scan/read.ts'
import { judge } from '../../../src/core/findings/judge.ts'
import { Policy } from '../../../src/core/findings/policy.ts'
import { rulesOf } from '../../../src/core/findings/rules.ts'
import { unite } from '../../../src/core/findings/unite.ts'
import { writePieces } from '../../../src/providers/files.ts'
import { matcherOf } from '../../../src/providers/globs.ts'
import { freeGarbage } from '../../../src/providers/memory.ts'
import { packSarif } from '../../../src/providers/sarif/pack.ts'
import { placeFindings } from '../../../src/providers/sarif/places.ts'
import { RepositoryFiles } from '../../../src/providers/sarif/repository-files.ts'

/** What one run did, and how long each part of it took in milliseconds. */
export interface Scanned {
  readonly findings: number
  readonly united: number
  readonly verdict: string
  readonly results: number
  readonly parts: Readonly<Record<string, number>>
}

/** All that the gate does, by its own code: recognises and reads the reports, places, unites and judges them, and writes the SARIF. */
export function scan(root: string, reports: readonly string[], out: string): Scanned {
  const parts: Record<string, number> = {}
  let started = performance.now()
  const done = (part: string) => {
    parts[part] = Math.round(performance.now() - started)
    started = performance.now()
  }
  const files = new RepositoryFiles(root)
  const where = { files, roots: ['/repository'], folder: '' }
  const read = readReports(reports, root).map(({ report }) => report)
  const failed = read.find(({ couldNotScan }) => couldNotScan !== undefined)
  if (failed !== undefined) throw new Error(`${failed.tool}: ${failed.couldNotScan}`)
  const scans = placeFindings(read, where)
  done('read')
  const rules = rulesOf(Policy.parse({}))
  const findings = unite(scans, rules.unite)
  freeGarbage()
  done('unite')
  const { verdict } = judge({ findings, scans, rules, waivers: [], matcherOf, now: 0 })
  done('judge')
  const packed = packSarif(scans, { category: 'sluice', files })
  writePieces(out, packed.sarif)
  done('write')
  return {
    findings: scans.reduce((sum, each) => sum + each.findings.length, 0),
    united: findings.length,
    verdict,
    results: packed.runs.reduce((sum, each) => sum + each.results, 0),
    parts,
  }
}
