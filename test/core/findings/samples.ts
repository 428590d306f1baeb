import type { Finding, Package } from '../../../src/core/findings/finding.ts'
import type { ScanReport } from '../../../src/core/findings/scan.ts'
import { type UnitedFinding, unite } from '../../../src/core/findings/unite.ts'

/** A finding of code with only what a test is about. */
export function finding(given: Partial<Finding> = {}): Finding {
  return {
    kind: 'code',
    rule: 'B602',
    severity: 'high',
    title: 'a title',
    aliases: [],
    cwe: [],
    fixedIn: [],
    ...given,
  }
}

/** A vulnerability of lodash 4.17.15 in the lock file of the root. */
export function vulnerability(given: Partial<Finding> = {}, pkg: Partial<Package> = {}): Finding {
  return finding({
    kind: 'dependency',
    rule: 'CVE-2020-8203',
    package: { name: 'lodash', version: '4.17.15', ecosystem: 'npm', ...pkg },
    spot: { path: 'package-lock.json' },
    ...given,
  })
}

export function secret(given: Partial<Finding> = {}): Finding {
  return finding({
    kind: 'secret',
    rule: 'aws-access-key',
    severity: 'unrated',
    fingerprint: 'f00d',
    spot: { path: 'src/a.ts', line: 3 },
    ...given,
  })
}

export function scan(tool: string, findings: readonly Finding[] = [], given: Partial<ScanReport> = {}): ScanReport {
  return { tool, findings, reported: findings.length, partial: [], ...given }
}

/** What comes of one finding of one tool. */
export function united(given: Finding, tool = 'trivy'): UnitedFinding {
  return unite([scan(tool, [given])])[0]!
}

/** A matcher of paths for tests that are not about globs: "folder/**" or a whole path. */
export function prefixMatcher(glob: string): (path: string) => boolean {
  return (path) => (glob.endsWith('**') ? path.startsWith(glob.slice(0, -2)) : path === glob)
}
