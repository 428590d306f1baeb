import type { World } from '../../src/core/world.ts'
import { createWorld } from '../../src/runner/world/world.ts'
import { type FakeClock, fakeClock } from './fake-clock.ts'
import { fakeHost } from './fake-host.ts'

/** A world that nothing leaves: every port throws unless the test gives it, and secrets are only remembered. */
export function fakeWorld(
  ports: Partial<World> = {},
): World & { readonly clock: FakeClock; readonly secrets: readonly string[] } {
  const secrets: string[] = []
  const refuse = (port: string) => () => Promise.reject(new Error(`this test gave no ${port}`))
  return {
    http: refuse('http'),
    run: refuse('run'),
    connect: refuse('connect'),
    converse: refuse('converse'),
    github: refuse('github'),
    ...ports,
    clock: fakeClock(1_700_000_000_000),
    secret: (value) => void secrets.push(value),
    secrets,
  }
}

/** The real world with its own clock; secrets are remembered instead of masked. */
export function realWorld(): World & { readonly secrets: readonly string[] } {
  const { host, seen } = fakeHost()
  return { ...createWorld({ host, githubToken: undefined }), secrets: seen.secrets }
}
