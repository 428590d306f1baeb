import { describe, expect, it } from 'vitest'
import { githubDouble } from '../../support/github/double.ts'
import { BOT, going, workflowRun } from '../../support/github/run.ts'

const MARKER = '<!-- sluice:coverage-threshold:main -->'
const CALLS = '/repos/acme/shop/issues'
const WRITE = { permissions: { 'pull-requests': 'write' } } as const
const comment = (body: string) => ({ pullRequest: 7, marker: MARKER, body: `${MARKER}\n${body}` })

describe('the one comment of an action', () => {
  it('is created, then updated where it stands, then left as it is', async () => {
    await using double = await githubDouble()
    const { github } = workflowRun(double, WRITE)
    const url = 'https://github.test/acme/shop/pull/7#issuecomment-1'
    expect(await github.upsertComment(comment('70 %'), going)).toEqual({ outcome: 'created', url, isCut: false })
    expect(await github.upsertComment(comment('80 %'), going)).toEqual({ outcome: 'updated', url, isCut: false })
    expect(await github.upsertComment(comment('80 %\r\n'), going)).toEqual({ outcome: 'unchanged', url, isCut: false })
    expect(double.state.comments).toEqual([{ id: 1, issue: 7, body: `${MARKER}\n80 %`, user: BOT }])
    expect(double.calls.map((call) => call.split('?')[0])).toEqual([
      `GET ${CALLS}/7/comments`,
      `POST ${CALLS}/7/comments`,
      `GET ${CALLS}/7/comments`,
      `PATCH ${CALLS}/comments/1`,
      `GET ${CALLS}/7/comments`,
    ])
  })

  it('is found behind three hundred others', async () => {
    await using double = await githubDouble()
    for (let id = 1_000; id < 1_300; id++) double.state.comments.push({ id, issue: 7, body: 'me too', user: BOT })
    double.state.comments.push({ id: 5_000, issue: 7, body: `${MARKER}\nold`, user: BOT })
    const { github } = workflowRun(double, WRITE)
    expect(await github.upsertComment(comment('new'), going)).toMatchObject({ outcome: 'updated' })
    expect(double.calls).toHaveLength(5)
    expect(double.state.comments.at(-1)).toMatchObject({ id: 5_000, body: `${MARKER}\nnew` })
  })

  it('is never one that a person wrote with our marker in it', async () => {
    await using double = await githubDouble()
    const body = `${MARKER}\nedit this, please`
    double.state.comments.push({ id: 500, issue: 7, body, user: { login: 'mallory', type: 'User' } })
    const { github } = workflowRun(double, WRITE)
    expect(await github.upsertComment(comment('ours'), going)).toMatchObject({ outcome: 'created' })
    expect(double.state.comments[0]).toMatchObject({ body })
  })

  it('is never one of another key, nor one that quotes the marker', async () => {
    await using double = await githubDouble()
    const bodies = ['<!-- sluice:coverage-threshold:other -->\nx', `> ${MARKER}`]
    bodies.forEach((body, i) => void double.state.comments.push({ id: 500 + i, issue: 7, body, user: BOT }))
    const { github } = workflowRun(double, WRITE)
    expect(await github.upsertComment(comment('ours'), going)).toMatchObject({ outcome: 'created' })
    expect(double.state.comments.map(({ body }) => body)).toEqual([...bodies, `${MARKER}\nours`])
  })

  it('gets its marker in front when the body does not have it', async () => {
    await using double = await githubDouble()
    const { github } = workflowRun(double, WRITE)
    await github.upsertComment({ pullRequest: 7, marker: MARKER, body: 'plain' }, going)
    expect(double.state.comments[0]?.body).toBe(`${MARKER}\nplain`)
  })

  it('is cut after a line when it is longer than GitHub takes, and says so', async () => {
    await using double = await githubDouble()
    const { github } = workflowRun(double, WRITE)
    const result = await github.upsertComment(comment('a line of twenty-two.\n'.repeat(4_000)), going)
    expect(result).toMatchObject({ outcome: 'created', isCut: true })
    const { body = '' } = double.state.comments[0] ?? {}
    expect(body.length).toBeLessThanOrEqual(65_536)
    expect(body.length).toBeGreaterThan(65_400)
    expect(body).toMatch(/twenty-two\.\n\n_The rest was cut: GitHub takes no more here\..*_\n$/)
  })

  it('belongs to the person whose token is given', async () => {
    await using double = await githubDouble()
    const ada = { login: 'ada', type: 'User' } as const
    const permissions = { issues: 'write' } as const
    const { github } = workflowRun(double, { token: 'ghp_of_ada' })
    double.grant('ghp_of_ada', { account: ada, permissions })
    double.state.comments.push({ id: 500, issue: 7, body: `${MARKER}\nx`, user: BOT })
    double.state.comments.push({ id: 501, issue: 7, body: `${MARKER}\nx`, user: ada })
    expect(await github.upsertComment(comment('y'), going)).toMatchObject({ outcome: 'updated' })
    expect(double.state.comments.map(({ body }) => body)).toEqual([`${MARKER}\nx`, `${MARKER}\ny`])
    expect(double.calls[0]).toBe('GET /user')
  })
})

describe('a comment and a bad connection', () => {
  it('is made once when the answer to its creation is lost', async () => {
    await using double = await githubDouble()
    double.faults.next(`POST ${CALLS}`, 'lost')
    const { github } = workflowRun(double, WRITE)
    expect(await github.upsertComment(comment('x'), going)).toMatchObject({ outcome: 'unchanged' })
    expect(double.state.comments).toHaveLength(1)
  })

  it('is made once when its creation did not arrive', async () => {
    await using double = await githubDouble()
    double.faults.next(`POST ${CALLS}`, 'cut', { status: 502 })
    const { github } = workflowRun(double, WRITE)
    expect(await github.upsertComment(comment('x'), going)).toMatchObject({ outcome: 'created' })
    expect(double.state.comments).toHaveLength(1)
  })

  it('is one again after a creation that was delivered twice', async () => {
    await using double = await githubDouble()
    double.faults.next(`POST ${CALLS}`, 'twice')
    const { github } = workflowRun(double, WRITE)
    await github.upsertComment(comment('x'), going)
    expect(double.state.comments).toHaveLength(2)
    expect(await github.upsertComment(comment('y'), going)).toMatchObject({ outcome: 'updated' })
    expect(double.state.comments).toEqual([{ id: 1, issue: 7, body: `${MARKER}\ny`, user: BOT }])
  })

  it('is one again after a read that did not know it yet', async () => {
    await using double = await githubDouble()
    const { github } = workflowRun(double, WRITE)
    await github.upsertComment(comment('x'), going)
    double.faults.next(`GET ${CALLS}`, 'stale')
    expect(await github.upsertComment(comment('y'), going)).toMatchObject({ outcome: 'created' })
    expect(await github.upsertComment(comment('z'), going)).toMatchObject({ outcome: 'updated' })
    expect(double.state.comments.map(({ body }) => body)).toEqual([`${MARKER}\nz`])
  })

  it('is made anew when somebody removed it in between', async () => {
    await using double = await githubDouble()
    const { github } = workflowRun(double, WRITE)
    await github.upsertComment(comment('x'), going)
    await github.upsertComment({ pullRequest: 7, marker: '<!-- other -->', body: 'o' }, going)
    double.state.comments.shift()
    double.faults.next(`GET ${CALLS}`, 'stale')
    expect(await github.upsertComment(comment('y'), going)).toMatchObject({ outcome: 'created' })
    expect(double.state.comments.map(({ body }) => body)).toEqual(['<!-- other -->\no', `${MARKER}\ny`])
  })

  it('is left out when GitHub stays broken, after three creations', async () => {
    await using double = await githubDouble()
    double.faults.next(`POST ${CALLS}`, { status: 500 }, { status: 500 }, { status: 500 })
    const { github, seen } = workflowRun(double, WRITE)
    const result = await github.upsertComment(comment('x'), going)
    expect(result).toMatchObject({ outcome: 'left-out', problem: { code: 'github-unreachable' } })
    expect(seen.log.filter((line) => line.startsWith('notice:'))).toHaveLength(1)
  })
})
