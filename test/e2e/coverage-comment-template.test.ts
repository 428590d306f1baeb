import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { actRepository } from '../support/act.ts'
import { githubDouble } from '../support/github/double.ts'
import { BOT, HEAD, TOKEN } from '../support/github/run.ts'
import { part } from '../support/parts.ts'
import { runDist } from '../support/run-dist.ts'

const act = part('act')
const WORKFLOW = '.github/workflows/coverage-comment.yml'
const TEMPLATE = await readFile(new URL('../../workflows-templates/coverage-comment.yml', import.meta.url), 'utf8')

const payload = {
  action: 'completed',
  repository: { full_name: 'acme/shop', default_branch: 'main' },
  workflow_run: {
    id: 55,
    head_sha: HEAD,
    event: 'pull_request',
    head_branch: 'topic',
    head_repository: { owner: { login: 'eve' } },
  },
}

describe.skipIf(act === undefined)('the template coverage-comment.yml, run by act', { timeout: 60_000 }, () => {
  it('writes the comment of a run that was not allowed to', async () => {
    await using double = await githubDouble()
    double.grant(TOKEN, { account: BOT, permissions: { actions: 'read', 'pull-requests': 'write' } })
    double.state.pulls.push({ number: 12, state: 'open', head: 'eve:topic', sha: HEAD })
    await using repository = await actRepository(act ?? '', () => ({ [WORKFLOW]: TEMPLATE }))
    const artifact = join(repository.artifacts, 'sluice-coverage')
    await mkdir(artifact, { recursive: true })
    await writeFile(join(repository.scratch, 'lcov.info'), 'SF:a.js\nDA:1,1\nDA:2,0\nend_of_record\n')
    const first = await runDist('coverage-threshold', {}, { workspace: repository.scratch, temp: repository.scratch })
    await writeFile(join(artifact, 'report.json'), await readFile(first.outputs['report'] ?? ''))
    const env = { GITHUB_API_URL: double.api, GITHUB_REPOSITORY: 'acme/shop', GITHUB_TOKEN: TOKEN }
    const run = await (await repository.trigger('workflow_run', WORKFLOW, payload, env)).ended
    expect({ exitCode: run.exitCode, comments: double.state.comments.length, log: run.log }).toMatchObject({
      exitCode: 0,
      comments: 1,
    })
    expect(double.state.comments[0]).toMatchObject({ issue: 12 })
    expect(double.state.comments[0]?.body).toContain('50.00 %')
  })

  it('does nothing for a run that was no pull request', async () => {
    await using double = await githubDouble()
    await using repository = await actRepository(act ?? '', () => ({ [WORKFLOW]: TEMPLATE }))
    const other = { ...payload, workflow_run: { ...payload.workflow_run, event: 'push' } }
    const env = { GITHUB_API_URL: double.api, GITHUB_REPOSITORY: 'acme/shop', GITHUB_TOKEN: TOKEN }
    expect((await (await repository.trigger('workflow_run', WORKFLOW, other, env)).ended).exitCode).toBe(0)
    expect(double.calls).toEqual([])
  })
})
