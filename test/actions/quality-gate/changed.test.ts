import { describe, expect, it } from 'vitest'
import { openChanges } from '../../../src/actions/quality-gate/changed.ts'
import type { ChangedFilesResult, GitHub, GitHubEvent } from '../../../src/core/github.ts'
import type { QualityCheck } from '../../../src/core/report/quality-report.ts'
import { run } from '../../../src/runner/world/processes.ts'
import { check } from '../../core/quality/samples.ts'
import { fakeWorld } from '../../support/fake-world.ts'
import { createRepository } from '../../support/git-repository.ts'
import { going } from '../../support/github/run.ts'

const wanting = [check('style', { 'changed-files': '*.ts' })]

/** A pull request that changes a.ts, and what was asked of git and of GitHub. */
function scene(listed: ChangedFilesResult | undefined = undefined) {
  const repository = createRepository()
  const baseSha = repository.commit({ 'old.ts': '1\n' })
  const headSha = repository.commit({ 'a.ts': '1\n', 'old.ts': null })
  const asked: string[] = []
  const world = fakeWorld({
    run: (argv, options, signal) => {
      asked.push(argv[0] ?? '')
      return run(argv, options, signal)
    },
  })
  const event = { name: 'pull_request', pullRequest: { number: 7, baseSha, headSha, baseRef: 'main' } } as GitHubEvent
  const changedFiles = async () => {
    asked.push('github')
    return listed
  }
  const open = (folder = repository.folder) =>
    openChanges(folder, world, { event, changedFiles } as unknown as GitHub, going)
  return { open, asked }
}

function rows(annotations: number): { readonly checks: QualityCheck[] } {
  const annotation = { path: 'a.ts', level: 'error', rule: '', message: 'm' } as const
  return { checks: [{ annotations: Array.from({ length: annotations }, () => annotation) } as unknown as QualityCheck] }
}

describe('the changed files', () => {
  it('are asked of nobody while nobody needs them', async () => {
    const given = scene()
    const changes = given.open()
    expect(await changes.forChecks([check('all')])).toEqual({ unknown: 'nobody asked' })
    expect(await changes.forAnnotations(rows(1))).toEqual(new Set())
    expect(given.asked).toEqual([])
  })

  it('are asked once for checks and annotations', async () => {
    const given = scene()
    const changes = given.open()
    expect(await changes.forChecks(wanting)).toEqual({ files: ['a.ts'] })
    const { length } = given.asked
    expect(await changes.forAnnotations(rows(2))).toEqual(new Set(['a.ts']))
    expect(given.asked.length).toBe(length)
    expect(given.asked).not.toContain('github')
  })

  it('come from GitHub where git cannot tell, for checks only', async () => {
    const file = { previousPath: undefined, additions: 1, deletions: 0, patch: undefined }
    const given = scene({
      outcome: 'listed',
      files: [
        { ...file, path: 'a.ts', status: 'added' },
        { ...file, path: 'old.ts', status: 'removed' },
      ],
      isCut: false,
    })
    const changes = given.open('/')
    expect(await changes.forAnnotations(rows(2))).toEqual(new Set())
    expect(given.asked).not.toContain('github')
    expect(await changes.forChecks(wanting)).toEqual({ files: ['a.ts'] })
  })

  it('are unknown, and why, where neither can tell', async () => {
    const given = scene({ outcome: 'listed', files: [], isCut: true })
    expect(await given.open('/').forChecks(wanting)).toMatchObject({ unknown: expect.stringContaining('commit') })
  })
})
