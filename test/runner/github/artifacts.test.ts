import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type GitHubDouble, githubDouble } from '../../support/github/double.ts'
import { BASE, going, TOKEN, workflowRun } from '../../support/github/run.ts'
import { zipOf } from '../../support/github/zip.ts'

const READ = { permissions: { actions: 'read' } } as const
const WANTED = { commit: BASE, artifact: 'baseline', file: 'coverage.json' }
const text = (result: unknown) => Buffer.from((result as { content: Uint8Array }).content).toString()

function addRun(double: GitHubDouble, id: number, rest: Partial<GitHubDouble['state']['runs'][number]> = {}) {
  const created_at = `2026-01-01T00:00:${String(id % 60).padStart(2, '0')}Z`
  const run = { id, head_sha: BASE, head_branch: 'main', event: 'push', conclusion: 'success', created_at }
  double.state.runs.push({ ...run, from: 'acme/shop', ...rest })
}

function addArtifact(double: GitHubDouble, run: number, content: Buffer, rest = {}) {
  const digest = `sha256:${createHash('sha256').update(content).digest('hex')}`
  double.state.artifacts.push({ id: run * 10, run, name: 'baseline', expired: false, digest, content, ...rest })
}
const archive = (content: string) => zipOf({ name: 'coverage.json', content })

describe('a file that an earlier run left', () => {
  it('comes from the newest run that has it', async () => {
    await using double = await githubDouble()
    for (const id of [11, 13, 12, 14]) addRun(double, id)
    addArtifact(double, 11, archive('old'))
    addArtifact(double, 13, archive('new'))
    addArtifact(double, 14, archive('gone'), { expired: true })
    const { github } = workflowRun(double, READ)
    const result = await github.artifact(WANTED, going)
    expect(result).toMatchObject({
      outcome: 'found',
      runId: 13,
      runUrl: 'https://github.test/acme/shop/actions/runs/13',
      createdAt: '2026-01-01T00:00:13Z',
    })
    expect(text(result)).toBe('new')
    expect(double.calls.filter((call) => call.endsWith('/zip'))).toHaveLength(1)
  })

  it('is downloaded from a signed address that never sees the token', async () => {
    await using double = await githubDouble()
    addRun(double, 11)
    addArtifact(double, 11, archive('x'))
    const { github, seen } = workflowRun(double, READ)
    await github.artifact(WANTED, going)
    expect(double.calls.at(-1)).toBe('GET /storage/110?sig=signed-for-a-minute')
    expect(double.violations).toEqual([])
    expect(seen.log.join('\n')).not.toMatch(/signed-for-a-minute|ghs_/)
    expect(TOKEN).toMatch(/^ghs_/)
  })

  it('may have been uploaded without an archive around it', async () => {
    await using double = await githubDouble()
    addRun(double, 11)
    addArtifact(double, 11, Buffer.from('{"plain": true}'))
    const { github } = workflowRun(double, READ)
    expect(text(await github.artifact(WANTED, going))).toBe('{"plain": true}')
  })

  it('is fetched again when the storage stumbles', async () => {
    await using double = await githubDouble()
    addRun(double, 11)
    addArtifact(double, 11, archive('x'))
    double.faults.next('/storage/', { status: 503 }, 'cut', 'lost')
    const { github, clock } = workflowRun(double, READ)
    expect(await github.artifact(WANTED, going)).toMatchObject({ outcome: 'found' })
    expect(clock.slept).toEqual([1_000, 2_000, 4_000])
  })
})

describe('a run that nobody should trust', () => {
  it.each([
    ['a pull request', { event: 'pull_request' }],
    ['a pull request with the rights of the base', { event: 'pull_request_target' }],
    ['a fork whose branch is called main, too', { from: 'mallory/shop' }],
    ['another branch', { head_branch: 'feature' }],
    ['a failure', { conclusion: 'failure' }],
    ['another commit', { head_sha: 'c'.repeat(40) }],
  ])('%s', async (_name, rest) => {
    await using double = await githubDouble()
    addRun(double, 11, rest)
    addArtifact(double, 11, archive('hostile'))
    const { github } = workflowRun(double, READ)
    const because = `no run of the default branch succeeded at ${BASE}`
    expect(await github.artifact(WANTED, going)).toEqual({ outcome: 'none', because })
  })
})

describe('an artifact that is there and cannot be read', () => {
  it.each([
    ['changed on the way', archive('x'), { digest: `sha256:${'0'.repeat(64)}` }, 'what came is not what was uploaded'],
    ['without the file', zipOf({ name: 'other', content: 'x' }), {}, 'it has no file coverage.json'],
    ['cut off', archive('x').subarray(0, -1), {}, 'it is no zip archive, or it was cut off'],
  ])('%s', async (_name, content, rest, why) => {
    await using double = await githubDouble()
    addRun(double, 11)
    addArtifact(double, 11, content, rest)
    const { github } = workflowRun(double, READ)
    const because = `artifact baseline of https://github.test/acme/shop/actions/runs/11: ${why}`
    expect(await github.artifact(WANTED, going)).toEqual({ outcome: 'unreadable', because })
  })
})

describe('no artifact', () => {
  it('is none, and no problem', async () => {
    await using double = await githubDouble()
    addRun(double, 11)
    const { github, seen } = workflowRun(double, READ)
    const because = `no run at ${BASE} has an artifact "baseline" that has not expired`
    expect(await github.artifact(WANTED, going)).toEqual({ outcome: 'none', because })
    expect(seen.log.filter((line) => line.startsWith('notice:'))).toEqual([])
  })

  it('expires between the list and the download', async () => {
    await using double = await githubDouble()
    addRun(double, 11)
    addArtifact(double, 11, archive('x'))
    double.faults.next('/zip', { status: 410 })
    const { github } = workflowRun(double, READ)
    expect(await github.artifact(WANTED, going)).toMatchObject({ outcome: 'none' })
  })

  it('is no answer about it when the job may not look', async () => {
    await using double = await githubDouble()
    const { github } = workflowRun(double, { permissions: { contents: 'read' } })
    expect(await github.artifact(WANTED, going)).toMatchObject({
      outcome: 'left-out',
      problem: { code: 'github-forbidden', why: 'The token of the job needs "actions: read".' },
    })
  })
})
