import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { canaryInputs } from '../test/support/canary-inputs.ts'
import { startDist } from '../test/support/run-dist.ts'
import type { Behaviour } from '../test/support/stack/app.ts'
import type { LoadSummary } from '../test/support/stack/load.ts'
import { renderLog } from '../test/support/stack/render-log.ts'
import { type Stack, startStack } from '../test/support/stack/stack.ts'

interface Scenario {
  readonly name: string
  readonly story: string
  readonly canary: Behaviour
  readonly phase: 'promoted' | 'aborted'
}

const SCENARIOS: readonly Scenario[] = [
  { name: 'healthy', story: 'v2 is as good as v1', canary: 'healthy', phase: 'promoted' },
  { name: 'errors', story: 'v2 answers 5 % of its requests with an error', canary: { errors: 0.05 }, phase: 'aborted' },
  { name: 'hangs', story: 'v2 passes its health check and answers nothing else', canary: 'hang', phase: 'aborted' },
]
const RATE = 300
/** A service that never fails would need far more requests to prove that the next version is as good. */
const BASE_ERRORS = 0.01

/** What a rollout ended with: what the action says, what the clients saw, and where the traffic really is. */
interface Ending {
  readonly succeeded: boolean
  readonly outputs: Readonly<Record<string, string>>
  /** Path of the job summary. */
  readonly summary: string
  readonly load: LoadSummary
  /** Percent of the requests that the proxy gives to v2. */
  readonly weight: number
  readonly seconds: number
}

/** Clients that never retry and a proxy that draws for each request: nothing clusters here, and who says so need not learn it. */
const ANALYSIS = '{ dispersion: 1 }'

function inputs(stack: Stack, folder: string): Record<string, string> {
  return canaryInputs(stack, folder, {
    environment: 'demo',
    metrics: `traffic: { type: scrape, stable: '{stable}/metrics', canary: '{canary}/metrics', interval: 2s }`,
    health: `[{ type: http, url: '{canary}/health', period: 1s, success-threshold: 2 }]`,
    analysis: ANALYSIS,
    steps: '[{ weight: 25, min-bake: 4s, bake: 20s }, { weight: 50, min-bake: 4s, bake: 20s }]',
  })
}

/** Runs the bundled action over a stack of its own; `folder` keeps the Journal, the reports and the summary. */
async function rollOut({ canary }: Scenario, folder: string, signal: AbortSignal): Promise<Ending> {
  await mkdir(folder)
  await using stack = await startStack({ canary, rate: RATE, baseErrors: BASE_ERRORS })
  const started = performance.now()
  await using step = startDist('canary-shift', inputs(stack, folder), { temp: folder, onLine: print })
  signal.addEventListener('abort', () => step.kill('SIGINT'), { once: true })
  if (signal.aborted) step.kill('SIGINT')
  const { code, outputs, summary, post } = await step.ended
  const seconds = (performance.now() - started) / 1_000
  const summaryPath = join(folder, 'summary.md')
  await writeFile(summaryPath, summary)
  const succeeded = code === 0 && (post?.code ?? 0) === 0
  return { succeeded, outputs, summary: summaryPath, load: await stack.stop(), weight: stack.proxy.weight(), seconds }
}

function print(line: string): void {
  const shown = renderLog(line)
  if (shown !== undefined) console.log(shown.replace(/^/gm, '    '))
}

function tell({ outputs, summary, load, weight, seconds }: Ending): void {
  const { verdict, phase, reason, html, report } = outputs
  const failed = ((100 * load.failed) / Math.max(1, load.served + load.failed)).toFixed(2)
  const rows = {
    verdict: verdict && `${verdict} (${reason})`,
    phase: phase && `${phase}, ${weight} % of the traffic on v2`,
    time: `${seconds.toFixed(1)} s`,
    requests: `${load.served} served, ${load.failed} failed (${failed} %) at ${Math.round(load.rate)} a second`,
    html,
    report,
    summary,
  }
  console.log()
  for (const [name, value] of Object.entries(rows)) console.log(`  ${name.padEnd(9)} ${value || 'none'}`)
}

/** What is not as it should be, judged by the action, its exit and the proxy itself; nothing when all is well. */
function mistakes({ phase }: Scenario, { succeeded, outputs, load, weight }: Ending): string[] {
  const promoted = phase === 'promoted'
  const expectations: [string, unknown, unknown][] = [
    ['phase', outputs['phase'], phase],
    ['success of the step', succeeded, promoted],
    ['percent on v2', weight, promoted ? 100 : 0],
    ['at least 200 requests a second', load.rate >= 200, true],
  ]
  return expectations
    .filter(([, actual, expected]) => actual !== expected)
    .map(([name, actual, expected]) => `${name}: expected ${expected}, was ${actual}`)
}

async function main(signal: AbortSignal): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'sluice-demo-'))
  const started = performance.now()
  console.log(`Three rollouts of v2 on 127.0.0.1, each with ${RATE} requests a second from clients that never retry;`)
  console.log(`a healthy version fails ${BASE_ERRORS * 100} % of them, like the old one.`)
  console.log(
    'Two steps of 4 to 20 s, a scrape every 2 s; the defaults are five steps of 30 to 180 s, a scrape every 5 s.',
  )
  console.log(`analysis: ${ANALYSIS} says that errors come alone; by default that is learned from v1 first.`)
  let right = 0
  for (const [index, scenario] of SCENARIOS.entries()) {
    console.log(`\n${index + 1}/${SCENARIOS.length} ${scenario.story}: it should be ${scenario.phase}\n`)
    const ending = await rollOut(scenario, join(folder, scenario.name), signal)
    tell(ending)
    if (signal.aborted) return 130
    const found = mistakes(scenario, ending)
    for (const mistake of found) console.log(`  WRONG     ${mistake}`)
    if (found.length === 0) right += 1
  }
  const seconds = Math.round((performance.now() - started) / 1_000)
  console.log(`\n${right} of ${SCENARIOS.length} rollouts ended as they should, in ${seconds} s.`)
  return right === SCENARIOS.length ? 0 : 1
}

const cancelled = new AbortController()
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => cancelled.abort())
process.exitCode = await main(cancelled.signal)
