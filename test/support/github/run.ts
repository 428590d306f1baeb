import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { vi } from 'vitest'
import type { GitHub } from '../../../src/core/github.ts'
import { type GitHubOptions, openGitHub } from '../../../src/runner/github/github.ts'
import { type FakeClock, fakeClock } from '../fake-clock.ts'
import { fakeHost, type Seen } from '../fake-host.ts'
import { temporaryFolder } from '../temporary/folder.ts'
import type { GitHubDouble } from './double.ts'

export const TOKEN = 'ghs_the_token_of_a_job'
export const BOT = { login: 'github-actions[bot]', type: 'Bot' } as const
export const HEAD = 'a'.repeat(40)
export const BASE = 'b'.repeat(40)
export const NOW = 1_700_000_000_000

export interface RunOptions extends GitHubOptions {
  readonly event?: string
  readonly payload?: unknown
  readonly permissions?: Readonly<Record<string, 'read' | 'write'>>
  readonly token?: string
  readonly env?: Readonly<Record<string, string>>
}

/** One run of a workflow against the double, with the permissions that its job has. Time passes only in its waits. */
export function workflowRun(
  double: Pick<GitHubDouble, 'api' | 'grant'>,
  {
    event = 'pull_request',
    payload = pullRequest(),
    permissions = {},
    token = TOKEN,
    env = {},
    ...options
  }: RunOptions = {},
): { readonly github: GitHub; readonly seen: Seen; readonly clock: FakeClock; readonly secrets: readonly string[] } {
  double.grant(token, { account: BOT, permissions })
  const path = join(temporaryFolder('event'), 'event.json')
  writeFileSync(path, JSON.stringify(payload))
  const { host, seen } = fakeHost({
    env: { ...variables(path), GITHUB_EVENT_NAME: event, GITHUB_API_URL: double.api, ...env },
  })
  const clock = fakeClock(NOW)
  const secrets: string[] = []
  const world = { clock, secret: (value: string) => void secrets.push(value) }
  return { github: openGitHub(host, world, token, options), seen, clock, secrets }
}

/** What the runner tells the steps of a run about pull request 7 of acme/shop, whose payload lies at `eventPath`. */
export function variables(eventPath: string) {
  return {
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_SHA: HEAD,
    GITHUB_REF: 'refs/pull/7/merge',
    GITHUB_RUN_ID: '99',
    GITHUB_RUN_ATTEMPT: '2',
    GITHUB_ACTOR: 'ada',
  }
}

/** The payload of an event on pull request 7 of acme/shop. */
export function pullRequest(head = 'acme/shop', changed_files = 1) {
  return {
    repository: { default_branch: 'main' },
    pull_request: {
      number: 7,
      changed_files,
      head: { sha: HEAD, repo: { full_name: head } },
      base: { sha: BASE, ref: 'main', repo: { full_name: 'acme/shop' } },
    },
  }
}

/** A signal that nobody aborts. */
export const going = new AbortController().signal

/** The result of work that meets a fault: once it has, time passes by so much, as when no answer comes. */
export async function pastFaults<T>(
  { faults }: Pick<GitHubDouble, 'faults'>,
  clock: FakeClock,
  duration: number,
  work: Promise<T>,
): Promise<T> {
  await vi.waitUntil(() => faults.left === 0)
  clock.advance(duration)
  return await work
}
