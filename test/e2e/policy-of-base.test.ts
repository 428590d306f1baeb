import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createRepository, type Repository } from '../support/git-repository.ts'
import { runDist } from '../support/run-dist.ts'

const FILE = '.github/sluice.yml'
const STRICT = `
coverage-threshold: { min-lines: 90 }
security-scan: { block-on: low }
quality-gate:
  checks:
    - { name: tests, run: exit 1 }
`
const LOOSE = `
coverage-threshold: { min-lines: 10 }
security-scan: { block-on: none }
quality-gate:
  report-only: true
  checks:
    - { name: tests, run: exit 1, policy: warn }
`
const FILES = {
  'a.js': 'x',
  'lcov.info': 'SF:a.js\nDA:1,1\nDA:2,0\nLF:2\nLH:1\nend_of_record\n',
  'eslint.json': JSON.stringify([
    {
      filePath: 'a.js',
      messages: [{ ruleId: 'no-eval', severity: 2, message: 'No eval.', line: 1, column: 1 }],
      suppressedMessages: [],
      errorCount: 1,
      warningCount: 0,
      fatalErrorCount: 0,
      fixableErrorCount: 0,
      fixableWarningCount: 0,
    },
  ]),
}
const INPUTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'coverage-threshold': { reports: 'lcov.info' },
  'security-scan': { reports: 'eslint.json' },
  'quality-gate': {},
}

/** Runs a gate as GitHub runs it for a pull request that has been merged into its base for the run. */
async function gate(action: string, { folder }: Repository, base: string, head: string, sha: string) {
  const pull = { number: 7, head: { sha: head }, base: { sha: base, ref: 'main' } }
  const event = join(folder, '.git/event.json')
  const { writeFileSync } = await import('node:fs')
  writeFileSync(event, JSON.stringify({ pull_request: pull }))
  const result = await runDist(
    action,
    { ...INPUTS[action], comment: 'false', annotations: 'false' },
    {
      workspace: folder,
      temp: join(folder, '.git'),
      env: {
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_EVENT_PATH: event,
        GITHUB_REPOSITORY: 'me/app',
        GITHUB_SHA: sha,
      },
    },
  )
  return { ...result, report: JSON.parse(readFileSync(result.outputs['report'] ?? '', 'utf8')) }
}

it.each(Object.keys(INPUTS))(
  '%s judges a change by the policy of its base and shows what it would change',
  async (action) => {
    const repository = createRepository()
    const base = repository.commit({ ...FILES, [FILE]: STRICT })
    repository.git('switch', '--quiet', '--create', 'topic')
    const head = repository.commit({ [FILE]: LOOSE })
    repository.git('switch', '--quiet', 'main')
    repository.git('merge', '--quiet', '--no-ff', '--message', 'merge', 'topic')
    const sha = repository.git('rev-parse', 'HEAD')
    const { code, outputs, report, summary } = await gate(action, repository, base, head, sha)
    expect([code, outputs['verdict']]).toEqual([1, 'failed'])
    expect(report.warnings.join('\n')).toContain('that of the base holds.')
    expect(summary).toContain('that of the base holds')
  },
)

it.each(Object.keys(INPUTS))('%s warns where the base cannot be had', async (action) => {
  const repository = createRepository()
  const head = repository.commit({ ...FILES, [FILE]: LOOSE })
  const { code, outputs, report } = await gate(action, repository, 'a'.repeat(40), head, head)
  expect([code, outputs['verdict']]).toEqual([0, 'warned'])
  expect(report.checks).toContainEqual(expect.objectContaining({ name: 'policy of the base', verdict: 'warned' }))
})
