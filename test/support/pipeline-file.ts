import type { Stack } from './stack/stack.ts'

/** The pipeline file of a user whose canary is the stack; `more` are further lines of its section. */
export function pipelineFile({ urls }: Stack, steps: string, journal: string, more = ''): string {
  return `
canary-shift:
  slots: { blue: '${urls.stable}', green: '${urls.canary}' }
  router:
    type: http
    set: { method: PUT, url: '${urls.control}/weight', body: '{"weight": {weight}}' }
    get: { url: '${urls.control}/weight', path: weight }
  metrics:
    traffic: { type: scrape, stable: '{stable}/metrics', canary: '{canary}/metrics', interval: 1s }
  health: [{ type: http, url: '{canary}/health', period: 1s }]
  steps: ${steps}
  store: { type: file, path: '${journal}' }
${more}`
}
