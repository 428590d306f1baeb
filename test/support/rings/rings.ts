import { EventEmitter } from 'node:events'
import { canaryShift } from '../../../src/actions/canary-shift/action.ts'
import { post } from '../../../src/actions/canary-shift/post.ts'
import { run } from '../../../src/actions/canary-shift/run.ts'
import { type Journal, parseJournal } from '../../../src/core/rollout/journal.ts'
import { parseLock } from '../../../src/core/rollout/lock.ts'
import type { World } from '../../../src/core/world.ts'
import type { Action } from '../../../src/runner/action.ts'
import { openGitHub } from '../../../src/runner/github/github.ts'
import { runAction } from '../../../src/runner/run-action.ts'
import { type FakeClock, fakeClock } from '../fake-clock.ts'
import { fakeHost, type Seen } from '../fake-host.ts'
import { elsewhere, jobOf, type RunOfCanary, textOn } from '../github/canary.ts'
import { seededRandom } from '../stack/random.ts'
import { temporaryFolder } from '../temporary/folder.ts'
import { type Hub, hub } from './hub.ts'
import { type Life, life } from './mortal.ts'
import { type Errors, type Shop, shop } from './shop.ts'

export const HOUR = 3_600_000

/** The rings of an enterprise, with a person who looks before everybody gets it. */
const INPUTS = {
  environment: 'test',
  mode: 'tick',
  slots: "{ blue: 'http://blue', green: 'http://green' }",
  router: `
type: http
set: { method: PUT, url: 'http://proxy/weight', body: '{"weight": {weight}}' }
get: { url: 'http://proxy/weight', path: weight }`,
  metrics: "traffic: { type: scrape, stable: '{stable}/metrics', canary: '{canary}/metrics', interval: 5m }",
  health: "[{ type: http, url: '{canary}/health' }]",
  steps: `
- { weight: 1, min-bake: 1h, bake: 1h }
- { weight: 5, min-bake: 6h, bake: 6h }
- { weight: 25, min-bake: 24h, bake: 24h, pause: person }
- 100`,
}

export interface RingsGiven {
  readonly seed: number
  /** Share of the requests to the new version that fail; `at` is what has passed since the start, in milliseconds. */
  readonly canary?: Errors
  /** Share of the ticks whose process dies. */
  readonly dying?: number
  /** Share of GitHub's calls that fail. */
  readonly failing?: number
}

/** How one tick ended. `killed`: its process died, and nobody heard of it. */
export interface Ticked {
  readonly killed: boolean
  readonly outputs: Readonly<Record<string, string>>
  readonly failures: readonly string[]
  readonly calls: readonly string[]
  /** How many of its calls failed. */
  readonly faults: number
  /** Whether it found the work of a process that had died. */
  readonly tookOver: boolean
  readonly log: readonly string[]
}

export interface Rings {
  readonly clock: FakeClock
  readonly shop: Shop
  readonly hub: Hub
  /** The Journal as it stands, read strictly; undefined before the first write. */
  journal(): Journal | undefined
  /** Milliseconds since the start. */
  since(): number
  /** One job of a workflow with these further inputs, as the runner runs it: the step, then what comes after the job. */
  tick(more?: Readonly<Record<string, string>>, fate?: Fate): Promise<Ticked>
}

/** What chance decides where a test does not. */
export interface Fate {
  /** The wait for the world that is its last, from 0, and whether what it waits for is done all the same. */
  readonly dies?: Parameters<typeof life>[0]
  /** Another attempt of the last run, and not a run of its own. */
  readonly isRerun?: boolean
}

const START = 1_700_000_000_000
/** GitHub takes its time to see that a runner is gone. */
const NOTICED = 10 * 60_000
const KEPT_JOBS = 30

/** An environment and its GitHub under a clock of their own, where processes die and calls fail by chance. */
export function rings({ seed, canary = () => 0.005, dying = 0.05, failing = 0.05 }: RingsGiven): Rings {
  const random = seededRandom(seed)
  const clock = fakeClock(START)
  const since = () => clock.now() - START
  const temp = temporaryFolder('rings')
  const errors = { stable: () => 0.005, canary: () => canary(since()) }
  const place = shop({ now: clock.now, random, rate: 40, ...errors })
  const changed = () => void [read('journal', parseJournal), read('lock', parseLock)]
  const github = hub({ clock, random, failing, changed })
  const read = reader(github)
  const lost: { readonly run: number; readonly at: number }[] = []
  let usual = 20
  let job: Required<Pick<RunOfCanary, 'run' | 'attempt'>> = { run: 0, attempt: 1 }

  const noticeEnded = () => {
    for (const one of github.state.jobs)
      if (lost.every(({ run, at }) => run !== one.run || at <= clock.now())) one.status = 'completed'
    github.state.jobs.splice(0, github.state.jobs.length - KEPT_JOBS)
  }
  const tick: Rings['tick'] = async (more = {}, fate = {}) => {
    noticeEnded()
    const wasLost = lost.at(-1)?.run === job.run && lost.at(-1)!.at <= clock.now()
    job =
      (fate.isRerun ?? (wasLost && random() < 0.5))
        ? { ...job, attempt: job.attempt + 1 }
        : { run: job.run + 1, attempt: 1 }
    const dies = random() < dying ? { at: Math.floor(random() * usual), isDone: random() < 0.5 } : undefined
    const own = life(fate.dies ?? dies)
    const before = { calls: github.calls.length, failed: github.failed }
    const seen = await lived({ own, github, place, clock, temp, more, job })
    if (seen === 'killed') {
      lost.push({ run: job.run, at: clock.now() + Math.floor(random() * NOTICED) })
      elsewhere(github)
    } else usual = own.waits
    const { outputs = {}, failures = [], log = [] } = seen === 'killed' ? {} : seen
    return {
      killed: seen === 'killed',
      outputs,
      failures,
      log,
      calls: github.calls.slice(before.calls),
      faults: github.failed - before.failed,
      tookOver: log.some((line) => line.startsWith('warning: Taking over')),
    }
  }
  return {
    clock,
    shop: place,
    hub: github,
    since,
    tick,
    journal: () => read('journal', parseJournal),
  }
}

interface Lived {
  readonly own: Life
  readonly github: Hub
  readonly place: Shop
  readonly clock: FakeClock
  readonly temp: string
  readonly more: Readonly<Record<string, string>>
  readonly job: RunOfCanary
}

async function lived(given: Lived): Promise<Seen | 'killed'> {
  const { own, github, temp, more, job } = given
  const { inputs, options } = jobOf(github, { ...INPUTS, ...more }, job)
  const { clock } = given
  const step = (state: Readonly<Record<string, string>>) =>
    fakeHost({ inputs, state, env: options.env ?? {}, workspace: temp, temp, now: clock.now })
  const main = step({})
  const action = actionIn(worldOf(given, main.host, inputs['github-token']))
  const stepRun = async () => {
    await runAction(action, main.host, false, new EventEmitter())
    const after = step(main.seen.state)
    await runAction(action, after.host, true, new EventEmitter())
    main.seen.failures.push(...after.seen.failures)
    main.seen.log.push(...after.seen.log)
    return main.seen
  }
  return Promise.race([own.death, stepRun()])
}

function worldOf(
  { own, github, place, clock }: Lived,
  host: Parameters<typeof openGitHub>[0],
  token: string | undefined,
): World {
  const { mortal } = own
  const refuse = () => Promise.reject(new Error('there is no such port here'))
  const mortalClock = { ...clock, sleep: mortal(clock.sleep) }
  const opened = openGitHub(host, { clock: mortalClock, secret: () => {} }, token, { web: mortal(github.web) })
  const http: World['http'] = async (request, signal) => {
    clock.advance(20)
    return place.http(request, signal)
  }
  return {
    http: mortal(http),
    run: refuse,
    connect: refuse,
    converse: refuse,
    clock: mortalClock,
    github: async () => opened,
    secret: () => {},
  }
}

/** The action as it ships, in a world of ours. */
function actionIn(world: World): Action {
  const inWorld: typeof canaryShift = {
    ...canaryShift,
    run: (values, context) => run(values, context, world),
    post: (values, context) => post(values, context, world),
  }
  return inWorld as unknown as Action
}

/** Reads what an environment keeps in GitHub, each state once; throws where one cannot be read or is larger than it may be. */
function reader({ state }: Pick<Hub, 'state'>) {
  const known = new Map<string, { readonly head: string; readonly value: unknown }>()
  return <Value>(name: 'journal' | 'lock', parse: (text: string, location: string) => Value): Value | undefined => {
    const head = state.git.refs.get(`refs/sluice/test/${name}`)
    if (head === undefined) return undefined
    const before = known.get(name)
    if (before?.head === head) return before.value as Value
    const text = textOn({ state }, name) ?? ''
    if (text.length > LARGEST) throw new Error(`a ${name} of ${text.length} characters`)
    const value = parse(text, name)
    known.set(name, { head, value })
    return value
  }
}

const LARGEST = 8_192
