import { describe, expect, it } from 'vitest'
import { ms } from '../../../src/core/duration.ts'
import { githubDouble } from '../../support/github/double.ts'
import type { Fault } from '../../support/github/faults.ts'
import { going, NOW, type RunOptions, workflowRun } from '../../support/github/run.ts'

const WRITE: RunOptions = { permissions: { 'pull-requests': 'write' } }
const COMMENT = { pullRequest: 7, marker: '<!-- m -->', body: 'x' }
const in20Seconds = String(NOW / 1_000 + 20)

describe('a limit', () => {
  it.each<[string, Fault, number]>([
    ['429 with retry-after', { status: 429, headers: { 'retry-after': '7' } }, 7_000],
    ['403 with retry-after', { status: 403, headers: { 'retry-after': '30' } }, 30_000],
    [
      '403 with nothing remaining until a time',
      { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': in20Seconds } },
      21_000,
    ],
    ['429 without a word', { status: 429 }, 60_000],
    [
      '403 that speaks of a secondary rate limit',
      { status: 403, message: 'You have exceeded a secondary rate limit.' },
      60_000,
    ],
  ])('%s is waited for, whatever was asked', async (_name, fault, wait) => {
    await using double = await githubDouble()
    double.faults.next('GET', fault)
    double.faults.next('POST', fault)
    const { github, clock, seen } = workflowRun(double, WRITE)
    expect(await github.upsertComment(COMMENT, going)).toMatchObject({ outcome: 'created' })
    expect(clock.slept[0]).toBe(wait)
    expect(clock.slept).toHaveLength(2)
    expect(double.state.comments).toHaveLength(1)
    expect(seen.log.filter((line) => !line.startsWith('debug:'))).toEqual([])
  })

  it('without a time is waited for twice as long each time', async () => {
    await using double = await githubDouble()
    double.faults.next('GET', { status: 429 }, { status: 429 })
    const { github, clock } = workflowRun(double, WRITE)
    await github.upsertComment(COMMENT, going)
    expect(clock.slept).toEqual([60_000, 120_000])
  })

  it('that lasts longer than five minutes leaves it out, and says until when', async () => {
    await using double = await githubDouble()
    double.faults.next('GET', { status: 429, headers: { 'retry-after': '3600' } })
    const { github, clock } = workflowRun(double, WRITE)
    expect(await github.upsertComment(COMMENT, going)).toMatchObject({
      outcome: 'left-out',
      problem: { code: 'github-limited', what: expect.stringContaining('until 2023-11-14T23:13:20.000Z') },
    })
    expect(clock.slept).toEqual([])
  })
})

describe('GitHub that stumbles', () => {
  it.each<[string, Fault]>([
    ['500', { status: 500 }],
    ['502', { status: 502 }],
    ['503', { status: 503 }],
    ['504', { status: 504 }],
    ['a cut connection', 'cut'],
    ['a lost answer', 'lost'],
    ['half of an answer', 'half'],
    ['a page of somebody else', 'page'],
  ])('%s is asked again, later each time', async (_name, fault) => {
    await using double = await githubDouble()
    double.faults.next('GET', fault, fault, fault, fault)
    const { github, clock } = workflowRun(double, WRITE)
    expect(await github.upsertComment(COMMENT, going)).toMatchObject({ outcome: 'created' })
    expect(clock.slept).toEqual([1_000, 2_000, 4_000, 8_000])
  })

  it('five times is left out with the reason', async () => {
    await using double = await githubDouble()
    double.faults.next('GET', ...Array.from({ length: 5 }, () => 'cut' as const))
    const { github } = workflowRun(double, WRITE)
    expect(await github.upsertComment(COMMENT, going)).toMatchObject({
      outcome: 'left-out',
      problem: {
        code: 'github-unreachable',
        what: expect.stringContaining('the connection was closed before the answer was complete'),
      },
    })
    expect(double.calls).toHaveLength(5)
  })

  it('says when to come back, and is believed', async () => {
    await using double = await githubDouble()
    double.faults.next('GET', { status: 503, headers: { 'retry-after': '90' } })
    const { github, clock } = workflowRun(double, WRITE)
    await github.upsertComment(COMMENT, going)
    expect(clock.slept).toEqual([90_000])
  })

  it('is not asked again what it refused', async () => {
    await using double = await githubDouble()
    double.faults.next('POST', { status: 422, message: 'Validation Failed' })
    const { github } = workflowRun(double, WRITE)
    expect(await github.upsertComment(COMMENT, going)).toMatchObject({
      outcome: 'left-out',
      problem: { code: 'github-refused', what: expect.stringContaining('422 Validation Failed') },
    })
    expect(double.calls).toHaveLength(2)
  })
})

describe('an answer that does not come', () => {
  it('is given up by its timeout and asked for again', async () => {
    await using double = await githubDouble()
    double.faults.next('GET', 'silent')
    const { github, clock } = workflowRun(double, { ...WRITE, timeout: ms(60_000) })
    const result = github.upsertComment(COMMENT, going)
    await until(() => double.calls.length === 1)
    clock.advance(60_000)
    expect(await result).toMatchObject({ outcome: 'created' })
  })

  it('is given up at once when the job is cancelled', async () => {
    await using double = await githubDouble()
    double.faults.next('GET', 'silent')
    const { github, clock } = workflowRun(double, WRITE)
    const cancelled = new AbortController()
    const result = github.upsertComment(COMMENT, cancelled.signal)
    await until(() => double.calls.length === 1)
    cancelled.abort()
    expect(await result).toMatchObject({ outcome: 'left-out', problem: { code: 'github-unreachable' } })
    expect(clock.slept).toEqual([])
    expect(double.calls).toHaveLength(1)
  })
})

describe('calls', () => {
  it('wait for each other, and writes for a second', async () => {
    await using double = await githubDouble()
    const { github, clock } = workflowRun(double, WRITE)
    const comments = ['a', 'b', 'c'].map((key) => ({ ...COMMENT, marker: `<!-- ${key} -->` }))
    await Promise.all(comments.map((comment) => github.upsertComment(comment, going)))
    expect(double.state.comments.map(({ body }) => body)).toEqual(['<!-- a -->\nx', '<!-- b -->\nx', '<!-- c -->\nx'])
    expect(clock.slept).toEqual([1_000, 1_000])
  })
})

/** Lets the machine work until something has happened; it is a matter of milliseconds. */
async function until(happened: () => boolean): Promise<void> {
  while (!happened()) await new Promise((resolve) => setImmediate(resolve))
}
