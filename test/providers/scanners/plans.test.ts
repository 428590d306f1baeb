import { describe, expect, it } from 'vitest'
import type { ScanPlan } from '../../../src/core/findings/scanner.ts'
import { scanners } from '../../../src/providers/scanners/index.ts'

const FILES: Readonly<Record<string, readonly string[]>> = {
  '**/Dockerfile': ['Dockerfile', 'web/Dockerfile'],
  'requirements*.txt': ['requirements-dev.txt', 'requirements.txt'],
  '.github/workflows/*.yml': ['.github/workflows/ci.yml'],
}

function argsOf(tool: string, args: readonly string[], files = FILES): readonly string[] | string {
  const scanner = scanners.find((each) => each.tool === tool)
  const place = { folder: '/nowhere', report: '/t/report', args, files: (glob: string) => files[glob] ?? [] }
  const plan: ScanPlan | { readonly nothing: string } | undefined = scanner?.plan(place)
  if (plan === undefined) return 'no such scanner'
  return 'nothing' in plan ? plan.nothing : plan.args
}

describe('what a scanner is called with', () => {
  it.each([
    ['hadolint', ['--ignore', 'DL3008'], ['--ignore', 'DL3008', '--', 'Dockerfile', 'web/Dockerfile']],
    ['hadolint', ['web/Dockerfile'], ['--', 'web/Dockerfile']],
    ['pip-audit', [], ['-r', 'requirements-dev.txt', '-r', 'requirements.txt']],
    ['pip-audit', ['--index-url', 'https://pypi.example'], ['-r', 'requirements-dev.txt', '-r', 'requirements.txt']],
    ['grype', ['--fail-on', 'high'], ['--fail-on', 'high']],
    ['semgrep', ['--config', 'rules.yml'], ['--config', 'rules.yml']],
    ['semgrep', [], ['--config=p/default']],
    ['actionlint', ['-ignore', 'x'], ['-ignore', 'x', '.github/workflows/ci.yml']],
    ['trivy', ['image', 'app:1', '--scanners', 'vuln'], ['app:1', '--scanners', 'vuln']],
  ])('%s %j', (tool, args, end) => {
    expect(argsOf(tool, args).slice(-end.length)).toEqual(end)
  })

  it.each([
    ['grype', [], 'dir:.'],
    ['grype', ['app:1'], 'app:1'],
    ['eslint', ['--max-warnings', '0'], '.'],
    ['gitleaks', ['--redact'], 'dir'],
    ['gitleaks', ['git'], 'git'],
    ['trivy', [], 'fs'],
  ])('%s %j begins with what it looks at: %s', (tool, args, first) => {
    expect(argsOf(tool, args)[0]).toBe(first)
  })

  it.each(['hadolint', 'pip-audit', 'actionlint'])('%s is not called where there is nothing for it', (tool) => {
    expect(argsOf(tool, [], {})).toMatch(/^There is no /)
  })

  it('keeps zizmor offline unless it has a token', () => {
    expect(argsOf('zizmor', [])).toContain('--offline')
    expect(argsOf('zizmor', ['--gh-token', 't'])).not.toContain('--offline')
  })
})
