import { mkdtempDisposableSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { runDist } from '../../test/support/run-dist.ts'
import { startNginx } from '../../test/support/servers/nginx.ts'
import { startApp } from '../../test/support/stack/app.ts'
import { startLoad } from '../../test/support/stack/load.ts'
import { seededRandom } from '../../test/support/stack/random.ts'
import { createPolicy } from './canary-policy.ts'

/** One world, played twice: by the bundled action over a real nginx, and by the decision code in a simulation. */
const WORLD = { rate: 300, base: 0.01, bad: 0.05, scrapeSeconds: 5, steps: [10, 25, 50, 75, 100] }
const RUNS = 10
const SIMULATED = 400

/** Seconds from the first weight to the abort, on the grid of scrapes; undefined when it was not aborted. */
async function real(seed: number): Promise<number | undefined> {
  using temporary = mkdtempDisposableSync(join(tmpdir(), 'sluice-real-'))
  const folder = temporary.path
  await using stable = await startApp({ version: 'v1', baseErrors: WORLD.base, seed: 2 * seed })
  await using canary = await startApp({ version: 'v2', behaviour: { errors: WORLD.bad }, seed: 2 * seed + 1 })
  await using proxy = await startNginx({ first: stable.url, second: canary.url })
  await using load = startLoad({ url: proxy.url, rate: WORLD.rate })
  const { outputs } = await runDist(
    'canary-shift',
    {
      environment: 'bench',
      version: 'v2',
      slots: `{ blue: '${stable.url}', green: '${canary.url}' }`,
      router: stringify(proxy.router),
      metrics: `traffic: { type: scrape, stable: '{stable}/metrics', canary: '{canary}/metrics', interval: ${WORLD.scrapeSeconds}s }`,
      steps: JSON.stringify(WORLD.steps),
      store: `{ type: file, path: '${join(folder, 'journal.json')}' }`,
    },
    { temp: folder },
  )
  await load.stop()
  const { ticks } = JSON.parse(readFileSync(outputs['report']!, 'utf8'))
  return outputs['phase'] === 'aborted' ? ticks.length * WORLD.scrapeSeconds : undefined
}

/** The same in a simulation without history: independent requests, exact shares. */
function simulated(seed: number): number | undefined {
  const random = seededRandom(seed)
  const failing = (requests: number, share: number) =>
    Array.from({ length: requests }, random).filter((drawn) => drawn < share).length
  const policy = createPolicy({ steps: WORLD.steps, scrapeSeconds: WORLD.scrapeSeconds })
  let weight = policy.weight
  for (let t = WORLD.scrapeSeconds; t <= 1_200; t += WORLD.scrapeSeconds) {
    const all = WORLD.rate * WORLD.scrapeSeconds
    const given = Math.round((all * weight) / 100)
    const arm = (requests: number, share: number) => ({ requests, errors: failing(requests, share), buckets: [] })
    const seen = {
      t,
      dt: WORLD.scrapeSeconds,
      weight,
      canary: arm(given, WORLD.bad),
      stable: arm(all - given, WORLD.base),
    }
    const decided = policy.observe(seen)
    if (decided.decision !== 'continue') return decided.decision === 'abort' ? t : undefined
    weight = decided.weight
  }
  return undefined
}

function median(times: readonly (number | undefined)[]): number {
  return times.map((time) => time ?? Number.POSITIVE_INFINITY).toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!
}

const played: (number | undefined)[] = []
for (let run = 1; run <= RUNS; run++) {
  played.push(await real(run))
  console.log(
    `run ${run} of ${RUNS} over nginx: ${played.at(-1) === undefined ? 'not aborted' : `aborted after ${played.at(-1)} s`}`,
  )
}
const [over, said] = [median(played), median(Array.from({ length: SIMULATED }, (_, seed) => simulated(seed + 1)))]
console.log(
  `median over nginx ${over} s, median of ${SIMULATED} simulated rollouts ${said} s; a scrape is ${WORLD.scrapeSeconds} s`,
)
if (Math.abs(over - said) > WORLD.scrapeSeconds) process.exitCode = 1
