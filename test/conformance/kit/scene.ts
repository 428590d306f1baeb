import { join } from 'node:path'
import { stringify } from 'yaml'
import type { Backends, TestProxy } from '../../support/servers/proxy.ts'
import { type App, type Behaviour, startApp } from '../../support/stack/app.ts'
import { temporaryFolder } from '../../support/temporary/folder.ts'

/** Two versions behind a real proxy, a place for the Journal, and the inputs of the action over them. */
export interface Scene extends AsyncDisposable {
  readonly apps: { readonly stable: App; readonly canary: App }
  readonly proxy: TestProxy
  readonly folder: string
  readonly journal: string
  inputs(more?: Readonly<Record<string, string>>): Record<string, string>
}

/** `canary` is how the new version behaves; a healthy one never fails by itself, so that every failure is the shift's. */
export async function startScene(
  start: (backends: Backends) => Promise<TestProxy>,
  canary: Behaviour = 'healthy',
): Promise<Scene> {
  await using started = new AsyncDisposableStack()
  const folder = temporaryFolder('scene')
  const apps = {
    stable: started.use(await startApp({ version: 'v1', baseErrors: 0, seed: 3 })),
    canary: started.use(await startApp({ version: 'v2', baseErrors: 0, behaviour: canary, seed: 4 })),
  }
  const proxy = started.use(await start({ first: apps.stable.url, second: apps.canary.url }))
  const journal = join(folder, 'journal.json')
  const parts = started.move()
  const inputs = (more: Readonly<Record<string, string>> = {}) => ({
    environment: 'scene',
    version: 'v2',
    slots: `{ blue: '${apps.stable.url}', green: '${apps.canary.url}' }`,
    router: stringify(proxy.router),
    metrics: `traffic: { type: scrape, stable: '{stable}/metrics', canary: '{canary}/metrics', interval: 500ms }`,
    health: `[{ type: http, url: '{canary}/health', period: 200ms, success-threshold: 2 }]`,
    steps:
      '[{ weight: 10, min-bake: 1s, bake: 2s }, { weight: 50, min-bake: 1s, bake: 2s }, { weight: 75, min-bake: 1s, bake: 2s }]',
    analysis: '{ latency: false }',
    store: `{ type: file, path: '${journal}' }`,
    ...more,
  })
  return { apps, proxy, folder, journal, inputs, [Symbol.asyncDispose]: () => parts.disposeAsync() }
}
