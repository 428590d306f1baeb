import { join } from 'node:path'
import type { Stack } from './stack/stack.ts'

/** The inputs of a workflow step over the stack, with times of a second so that a rollout takes a few. */
export function canaryInputs(
  { urls }: Pick<Stack, 'urls'>,
  folder: string,
  more: Readonly<Record<string, string>> = {},
): Record<string, string> {
  return {
    environment: 'test',
    version: 'v2',
    slots: `{ blue: '${urls.stable}', green: '${urls.canary}' }`,
    router: `
type: http
set: { method: PUT, url: '${urls.control}/weight', body: '{"weight": {weight}}' }
get: { url: '${urls.control}/weight', path: weight }`,
    metrics: `traffic: { type: scrape, stable: '{stable}/metrics', canary: '{canary}/metrics', interval: 500ms }`,
    health: `[{ type: http, url: '{canary}/health', period: 100ms, success-threshold: 2 }]`,
    steps: '[{ weight: 10, min-bake: 1s, bake: 2s }, { weight: 50, min-bake: 1s, bake: 2s }]',
    store: `{ type: file, path: '${join(folder, 'journal.json')}' }`,
    ...more,
  }
}
