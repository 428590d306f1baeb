import type { Severity } from '../../../src/core/findings/severity.ts'
import type { FindingRow } from '../../../src/core/report/security-report.ts'

/** One that holds. */
export const WAIVER = {
  id: 'CVE-2020-28500',
  package: 'npm/lodash',
  reason: 'the slow function is never called',
  owner: 'team-web',
  expires: '2026-12-24',
}

/** A finding of a package, with what is given on top. */
export function finding(rule: string, severity: Severity, more: Partial<FindingRow> = {}): FindingRow {
  return {
    key: `dependency | ${rule} | ${more.package ?? ''}`,
    kind: 'dependency',
    rule,
    severity,
    title: `Title of ${rule}`,
    tools: ['trivy'],
    aliases: [rule],
    gate: 'dependencies',
    disposition: 'passed',
    because: `${severity} is below high (warn-on)`,
    ...more,
  }
}

/** What blocks: two of one package, one that comes through others, a secret. */
export const BLOCKING: readonly FindingRow[] = [
  finding('CVE-2021-44228', 'critical', {
    title: 'Log4Shell: remote code execution by a logged text',
    package: 'org.apache.logging.log4j:log4j-core',
    version: '2.14.1',
    fixedIn: ['2.3.1', '2.12.2', '2.15.0'],
    fix: 'raise org.apache.logging.log4j:log4j-core to 2.15.0 or newer',
    path: 'services/billing/pom.xml',
    line: 41,
    tools: ['dependency-check', 'trivy', 'grype'],
    aliases: ['CVE-2021-44228', 'GHSA-jfh8-c2jp-5v3q'],
    disposition: 'blocked',
    because: 'critical is at least critical (block-on)',
    ratings: [
      { tool: 'trivy', rule: 'CVE-2021-44228', severity: 'critical' },
      { tool: 'grype', rule: 'GHSA-jfh8-c2jp-5v3q', severity: 'high' },
    ],
    disagreement: true,
    exploited: true,
    epss: 0.94358,
    suggestion:
      '- id: CVE-2021-44228\n  package: "pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1"\n  reason:\n  owner:\n  expires: 2026-12-21',
  }),
  finding('CVE-2021-45046', 'critical', {
    title: 'Log4j: incomplete fix of CVE-2021-44228',
    package: 'org.apache.logging.log4j:log4j-core',
    version: '2.14.1',
    fixedIn: ['2.12.2', '2.16.0'],
    fix: 'raise org.apache.logging.log4j:log4j-core to 2.16.0 or newer',
    path: 'services/billing/pom.xml',
    line: 41,
    tools: ['trivy', 'grype'],
    aliases: ['CVE-2021-45046', 'GHSA-7rjr-3q55-vv33'],
    disposition: 'blocked',
    because: 'critical is at least critical (block-on)',
    suggestion: '- id: CVE-2021-45046\n  reason:\n  owner:\n  expires: 2026-12-21',
  }),
  finding('GHSA-gxpj-cx7g-858c', 'critical', {
    title: 'Regular expression denial of service in debug',
    package: 'debug',
    version: '2.2.0',
    fixedIn: ['2.6.9', '3.1.0'],
    through: ['express', 'mocha'],
    fix: 'raise the direct dependencies express and mocha until debug is 2.6.9 or newer',
    path: 'package-lock.json',
    line: 3120,
    spots: [
      { path: 'package-lock.json', line: 3120 },
      { path: 'web/package-lock.json', line: 88 },
    ],
    tools: ['npm-audit'],
    disposition: 'blocked',
    because: 'critical is at least critical (block-on); its waiver expired on 2026-11-01',
    suggestion: '- id: GHSA-gxpj-cx7g-858c\n  package: npm/debug\n  reason:\n  owner:\n  expires: 2026-12-21',
  }),
  finding('aws-access-token', 'critical', {
    key: 'secret | config/prod.env | 3f6a…',
    kind: 'secret',
    title: 'AWS access key',
    path: 'config/prod.env',
    line: 3,
    endLine: 4,
    aliases: [],
    tools: ['gitleaks', 'trufflehog'],
    gate: 'access-control',
    disposition: 'blocked',
    because: 'unrated, here critical, is at least critical (block-on)',
    fix: 'revoke it where it was issued, keep its successor in a secret store, and take it out of the file',
    suggestion: '- rule: aws-access-token\n  path: config/prod.env\n  reason:\n  owner:\n  expires: 2026-12-21',
  }),
]

/** What warns: code, an image, a workflow. */
export const WARNING: readonly FindingRow[] = [
  finding('B602', 'high', {
    kind: 'code',
    title: 'subprocess call with shell=True identified, security issue.',
    path: 'tools/release.py',
    line: 77,
    aliases: [],
    tools: ['bandit', 'semgrep'],
    gate: 'code',
    disposition: 'warned',
    because: 'high is at least low (warn-on)',
  }),
  finding('DL3018', 'medium', {
    kind: 'config',
    title: 'Pin versions in apk add.',
    path: 'Dockerfile',
    line: 6,
    aliases: [],
    tools: ['hadolint'],
    gate: 'container',
    disposition: 'warned',
    because: 'medium is at least low (warn-on)',
  }),
  finding('unpinned-uses', 'unrated', {
    kind: 'workflow',
    title: 'unpinned action reference',
    path: '.github/workflows/deploy.yml',
    line: 12,
    aliases: [],
    tools: ['zizmor'],
    gate: 'access-control',
    disposition: 'warned',
    because: 'no tool rates it, and what is unrated warns',
  }),
]

/** What was waived, what was set aside, and what is below every limit. */
export const OTHERS: readonly FindingRow[] = [
  finding('CVE-2020-28500', 'medium', {
    package: 'lodash',
    version: '4.17.20',
    fixedIn: ['4.17.21'],
    path: 'package-lock.json',
    line: 41,
    disposition: 'waived',
    because: 'the slow function is never called (team-web, until 2026-12-24)',
    waiver: WAIVER,
  }),
  finding('CVE-2011-3374', 'low', {
    package: 'apt',
    version: '2.6.1',
    gate: 'container',
    disposition: 'suppressed',
    because: 'set aside by trivy: will not be fixed',
  }),
  finding('CVE-2005-2541', 'info', { package: 'tar', version: '1.34', gate: 'container', path: 'image.tar', line: 1 }),
]
