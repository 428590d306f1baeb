import { type CodeSpot, FILES, SPOTS, spots } from './world.ts'

/** The reports of scanners of code, settings and secrets, 10 000 findings each. */
export const CODE_REPORTS: Readonly<Record<string, () => unknown>> = {
  bandit: () => ({
    errors: [],
    generated_at: '2026-01-01T00:00:00Z',
    metrics: { _totals: { loc: 80_000 } },
    results: spots().map(ofBandit),
  }),
  semgrep: () => ({
    version: '1.150.0',
    results: spots().map(ofSemgrep),
    errors: [],
    paths: { scanned: Array.from({ length: FILES }, (_, index) => `src/file-${index}.py`) },
  }),
  gitleaks: () => spots().map(ofGitleaks),
  hadolint: () =>
    spots().map(({ path, line, index }) => ({
      file: `${path}.Dockerfile`,
      line,
      column: 1,
      code: `DL3${String(index % 60).padStart(3, '0')}`,
      level: LEVELS[index % 3],
      message: 'Pin versions in apt-get install',
    })),
  eslint: () => {
    const all = spots()
    return Array.from({ length: FILES }, (_, index) => ofEslint(all.slice(index * SPOTS, (index + 1) * SPOTS)))
  },
  sarif: () => ({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'CodeQL',
            semanticVersion: '2.20.0',
            rules: Array.from({ length: 50 }, (_, index) => ruleOf(index)),
          },
        },
        results: spots().map(ofSarif),
      },
    ],
  }),
}

const LEVELS = ['error', 'warning', 'info']
const TEXT = 'A shell is started with text that comes from outside of the program. '

function ofBandit({ path, line, code, index }: CodeSpot) {
  return {
    code: `${line} ${code}\n`,
    filename: `./${path}`,
    issue_confidence: 'HIGH',
    issue_cwe: { id: 78, link: 'https://cwe.mitre.org/data/definitions/78.html' },
    issue_severity: ['HIGH', 'MEDIUM', 'LOW'][index % 3],
    issue_text: TEXT.trim(),
    line_number: line,
    line_range: [line],
    col_offset: 4,
    more_info: 'https://bandit.readthedocs.io/en/latest/plugins/b602.html',
    test_id: `B6${String(index % 20).padStart(2, '0')}`,
    test_name: 'subprocess_popen_with_shell_equals_true',
  }
}

function ofSemgrep({ path, line, code, index }: CodeSpot) {
  return {
    check_id: `python.lang.security.audit.rule-${index % 100}`,
    path,
    start: { line, col: 5 },
    end: { line, col: 40 },
    extra: {
      message: TEXT.repeat(2).trim(),
      metadata: { cwe: ['CWE-78: OS Command Injection'], confidence: 'MEDIUM', references: ['https://semgrep.dev/r'] },
      severity: ['ERROR', 'WARNING', 'INFO'][index % 3],
      fingerprint: 'requires login',
      lines: code,
    },
  }
}

function ofGitleaks({ path, line, index }: CodeSpot) {
  const secret = `made-up-${index.toString(36)}-for-the-bench`
  return {
    RuleID: 'generic-api-key',
    Description: 'Detected a generic API key.',
    StartLine: line,
    EndLine: line,
    StartColumn: 5,
    EndColumn: 40,
    Match: `key = "${secret}"`,
    Secret: secret,
    File: path,
    SymlinkFile: '',
    Commit: '',
    Entropy: 4.1,
    Author: '',
    Email: '',
    Date: '',
    Message: '',
    Tags: [],
    Fingerprint: `${path}:generic-api-key:${line}`,
  }
}

function ofEslint(of: readonly CodeSpot[]) {
  return {
    filePath: `/repository/${of[0]?.path}`,
    messages: of.map(({ line, index }) => ({
      ruleId: `security/rule-${index % 30}`,
      severity: 1 + (index % 2),
      message: TEXT.trim(),
      line,
      column: 5,
      endLine: line,
      endColumn: 40,
    })),
    suppressedMessages: [],
    errorCount: of.length / 2,
    warningCount: of.length / 2,
  }
}

function ruleOf(index: number) {
  return {
    id: `py/rule-${index}`,
    shortDescription: { text: TEXT.trim() },
    fullDescription: { text: TEXT.trim() },
    help: { text: TEXT.repeat(3).trim() },
    defaultConfiguration: { level: 'error' },
    properties: { tags: ['security', 'external/cwe/cwe-078'], precision: 'high', 'security-severity': '8.8' },
  }
}

function ofSarif({ path, line, code, index }: CodeSpot) {
  return {
    ruleId: `py/rule-${index % 50}`,
    ruleIndex: index % 50,
    level: 'error',
    message: { text: TEXT.trim() },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: path, uriBaseId: '%SRCROOT%' },
          region: { startLine: line, startColumn: 5, endColumn: 40, snippet: { text: code } },
        },
      },
    ],
  }
}
