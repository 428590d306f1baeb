import { countSeverities, type Severity } from '../../../src/core/findings/severity.ts'
import { SecurityReport } from '../../../src/core/report/security-report.ts'
import { HOSTILE } from './samples.ts'
import { BLOCKING, OTHERS, WAIVER, WARNING } from './security-findings.ts'

const NONE = countSeverities([])

/** A pull request with what blocks, a tool that could not scan, one that scanned a part, and waivers to look after. */
export function failing(): SecurityReport {
  return SecurityReport.parse({
    schemaVersion: 1,
    action: 'security-scan',
    verdict: 'failed',
    reason: 'dependencies: 3 findings block and osv-scanner could not scan; access-control: 1 finding blocks',
    startedAt: '2026-11-21T12:00:00.000Z',
    finishedAt: '2026-11-21T12:00:41.000Z',
    checks: [
      {
        name: 'code: blocking findings',
        operator: '<=',
        expected: 0,
        actual: 0,
        verdict: 'warned',
        because: '1 warns',
      },
      { name: 'dependencies: blocking findings', operator: '<=', expected: 0, actual: 3, verdict: 'failed' },
      {
        name: 'dependencies: osv-scanner',
        operator: null,
        expected: null,
        actual: null,
        verdict: 'errored',
        because: 'could not scan: no package sources found',
      },
    ],
    gates: [
      gate('code', 'warned', ['1 finding warns'], [0, 1, 0], { high: 1 }),
      gate(
        'dependencies',
        'failed',
        ['3 findings block', 'osv-scanner: could not scan: no package sources found'],
        [3, 0, 1],
        { critical: 3 },
      ),
      gate('container', 'warned', ['1 finding warns'], [0, 1, 0], { medium: 1, info: 1 }),
      gate('access-control', 'failed', ['1 finding blocks', '1 finding warns'], [1, 1, 0], {
        critical: 1,
        unrated: 1,
      }),
      gate('compliance', 'inconclusive', ['backup verified: reports/backup.json is not there.'], [0, 0, 0], {}),
    ],
    scans: [
      scan('trivy', 6, {
        toolVersion: '0.68.1',
        bySeverity: { ...NONE, critical: 2, medium: 1, low: 2, info: 1 },
        lookedAt: '412 packages',
        databaseAt: '2026-11-20T06:12:00Z',
        exitCode: 0,
      }),
      scan('npm-audit', 1, { bySeverity: { ...NONE, critical: 1 }, lookedAt: '1204 packages', exitCode: 1 }),
      scan('gitleaks', 1, { toolVersion: '8.30.1', bySeverity: { ...NONE, unrated: 1 }, exitCode: 2 }),
      scan('semgrep', 1, {
        toolVersion: '1.146.0',
        bySeverity: { ...NONE, high: 1 },
        lookedAt: '87 files',
        partial: ['src/legacy/parser.js: syntax error at line 210', 'src/generated.ts: larger than 1 MB'],
        exitCode: 0,
      }),
      scan('osv-scanner', 0, {
        status: 'could-not-scan',
        reason: 'no package sources found (exit code 128); it looked at nothing',
        exitCode: 128,
      }),
    ],
    findings: [...WARNING, ...OTHERS, ...BLOCKING],
    waivers: {
      expired: [{ ...WAIVER, id: 'GHSA-gxpj-cx7g-858c', package: 'npm/debug', expires: '2026-11-01' }],
      unused: [
        { rule: 'generic-api-key', path: 'test/**', reason: 'made up', owner: 'team-ops', expires: '2027-01-31' },
      ],
    },
    licenses: [
      { license: 'MIT', family: 'permissive', packages: ['express', 'debug'], verdict: 'passed' },
      {
        license: 'AGPL-3.0-only',
        family: 'network copyleft',
        packages: ['pdf-tools'],
        verdict: 'warned',
        because: 'AGPL-3.0-only is on deny-licenses',
      },
    ],
    ages: [
      {
        package: 'left-pad',
        version: '0.0.3',
        newest: '1.3.0',
        behindDays: 1480,
        ageDays: 4200,
        verdict: 'warned',
        because: 'the newest release is 1480 days ahead; 180 are allowed (max-age)',
      },
    ],
    score: 41,
    sarif: { path: 'sluice.sarif', runs: 4, results: 8, leftOut: 0, uploaded: 'taken by code scanning' },
    sbom: { path: 'sbom.spdx.json', format: 'SPDX 2.3', packages: 1616 },
    supplyChain: [
      {
        name: 'commit signature',
        operator: null,
        expected: null,
        actual: null,
        verdict: 'passed',
        because: 'signed by a key of team-web',
      },
      {
        name: 'image signature',
        operator: null,
        expected: null,
        actual: null,
        verdict: 'failed',
        because: 'no signature was found for this digest',
      },
    ],
    warnings: ['.github/waivers.yml is changed here; the copy of the base branch was obeyed.'],
  })
}

function gate(
  name: string,
  verdict: string,
  because: readonly string[],
  [blocked, warned, waived]: readonly [number, number, number],
  bySeverity: Partial<Record<Severity, number>>,
) {
  return {
    gate: name,
    verdict,
    state: verdict,
    because,
    blocked,
    warned,
    waived,
    bySeverity: { ...NONE, ...bySeverity },
  }
}

function scan(tool: string, reported: number, more: object) {
  return { tool, source: `reports/${tool}.json`, status: 'scanned', reported, bySeverity: NONE, partial: [], ...more }
}

/** One scanner that found nothing. */
export function passing(): SecurityReport {
  const { schemaVersion, action, startedAt, finishedAt, scans } = failing()
  return {
    ...{ schemaVersion, action, startedAt, finishedAt },
    verdict: 'passed',
    reason: '1 tool scanned, nothing found',
    checks: [{ name: 'code: blocking findings', operator: '<=', expected: 0, actual: 0, verdict: 'passed' }],
    gates: [{ ...failing().gates[0]!, verdict: 'passed', state: 'passed', because: [], warned: 0, bySeverity: NONE }],
    scans: [{ ...scans[3]!, reported: 0, bySeverity: NONE, partial: [] }],
    findings: [],
    waivers: { expired: [], unused: [] },
    warnings: [],
  }
}

/** As much as there can be of everything. */
export function large(count: number): SecurityReport {
  const report = failing()
  const many = <Row>(make: (i: number) => Row) => Array.from({ length: count }, (_, i) => make(i))
  const rows = [...BLOCKING, ...WARNING, ...OTHERS]
  return {
    ...report,
    findings: many((i) => ({ ...rows[i % rows.length]!, key: `k${i}`, line: i + 1 })),
    scans: many((i) => ({ ...report.scans[3 + (i % 2)]!, tool: `tool-${i}` })),
    checks: many((i) => ({ ...report.checks[0]!, name: `check ${i}` })),
    waivers: { expired: many(() => WAIVER), unused: many(() => WAIVER) },
    licenses: many((i) => ({ ...report.licenses![1]!, packages: [`package-${i}`] })),
    ages: many(() => report.ages![0]!),
    supplyChain: many(() => report.supplyChain![1]!),
    warnings: many((i) => `warning ${i}`),
  }
}

/** A report in which every text from outside is hostile. */
export function hostile(): SecurityReport {
  return hostileTexts(failing())
}

const OURS = new Set(['action', 'verdict', 'state', 'gate', 'kind', 'severity', 'disposition', 'status', 'operator'])

/** The same with every text that is no word of ours replaced, however deep; times stay. */
function hostileTexts<T>(value: T, name = ''): T {
  if (typeof value === 'string') {
    if (OURS.has(name) || /^\d{4}-.*T.*Z$/.test(value)) return value
    return (name === 'suggestion' ? `- id: ${JSON.stringify(HOSTILE)}\n  reason:` : HOSTILE) as T
  }
  if (Array.isArray(value)) return value.map((each) => hostileTexts(each)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, hostileTexts(each, key)])) as T
}
