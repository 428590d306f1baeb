import { ms } from '../../core/duration.ts'
import { HealthPolicy } from '../../core/health/health.ts'
import { fill, unknownPlaceholders } from '../../core/placeholders.ts'
import { SluiceError } from '../../core/problem.ts'
import { problems } from '../../core/problems/index.ts'
import type { Provider, Registry, Tagged } from '../../core/provider.ts'
import { BUILT_IN_METRICS } from '../../core/rollout/condition-config.ts'
import { WORDS, type Word } from '../../core/rollout/event.ts'
import type { CanaryPlan } from '../../core/rollout/plan.ts'
import { metrics } from '../../providers/metrics/index.ts'
import { probes } from '../../providers/probes/index.ts'
import { routers } from '../../providers/routers/index.ts'
import { stores } from '../../providers/stores/index.ts'
import { traffic } from '../../providers/traffic/index.ts'
import { chooseProvider } from '../../runner/choose-provider.ts'
import type { InputValues } from '../../runner/forms.ts'
import { showPath } from '../../runner/inputs.ts'
import { judge } from '../../runner/mistakes.ts'
import { type inputs, LOCK_WORDS, type LockWord } from './inputs.ts'

export type Values = InputValues<typeof inputs>

/** A provider that was found and whose settings are sound; `make` creates its port once the roles of the slots are known. */
export interface Chosen<Port> {
  make(words: Readonly<Record<string, string>>, world: Parameters<Provider<string, never, Port>['create']>[1]): Port
  /** Whether its settings speak of the canary, so that they can be pointed at the stable version as well. */
  readonly speaksOfCanary: boolean
}

/** Everything that was chosen, checked as a whole: all mistakes of all providers at once. */
export async function choose(values: Values, journalPath: string) {
  const mistakes: string[] = [...crossChecks(values)]
  const pick = async <Port>(registry: Registry<Port>, path: string, given: Tagged): Promise<Chosen<Port>> => {
    const result = await find(registry, path, given, values)
    if (Array.isArray(result)) mistakes.push(...result)
    return Array.isArray(result) ? MISTAKEN : result
  }
  const { traffic: source, providers = {} } = values.metrics ?? {}
  const chosen = {
    router: values.router && (await pick(routers, 'router', values.router)),
    store: await pick(stores, 'store', withPlace(values, journalPath)),
    traffic: source && (await pick(traffic, 'metrics.traffic', withoutInterval(source))),
    providers: await each(providers, (given, name) => pick(metrics, `metrics.providers.${name}`, given)),
    health: await Promise.all(values.health.map((given, i) => pickProbe(pick, mistakes, given, `health[${i}]`))),
  }
  if (mistakes.length > 0) throw new SluiceError(problems.inputsInvalid(mistakes))
  return chosen
}
export type Choice = Awaited<ReturnType<typeof choose>>

const MISTAKEN: Chosen<never> = {
  make: () => {
    throw new Error('made from settings that are mistaken')
  },
  speaksOfCanary: false,
}

type Pick = <Port>(registry: Registry<Port>, path: string, given: Tagged) => Promise<Chosen<Port>>

async function pickProbe(pick: Pick, mistakes: string[], given: Tagged, path: string) {
  const names = Object.keys(HealthPolicy.shape)
  const [timing, rest] = split(given, (key) => names.includes(key))
  const policy = judge(HealthPolicy, timing)
  if ('mistakes' in policy)
    mistakes.push(...policy.mistakes.map((mistake) => `"${path}${showPath(mistake.path)}": ${mistake.expected}`))
  return {
    probe: await pick(probes, path, rest as Tagged),
    policy: 'value' in policy ? policy.value : HealthPolicy.parse({}),
  }
}

function split(given: object, goesLeft: (key: string) => boolean) {
  const entries = Object.entries(given)
  return [entries.filter(([key]) => goesLeft(key)), entries.filter(([key]) => !goesLeft(key))].map(
    Object.fromEntries,
  ) as [object, object]
}

function withoutInterval({ interval: _, ...source }: Tagged): Tagged {
  return source as Tagged
}

/** A store that does not say where: the `file` has its place on the machine, `github` one for each environment. */
function withPlace({ store, environment }: Values, path: string): Tagged {
  const place = store.type === 'file' ? { path } : store.type === 'github' ? { environment } : {}
  return { ...place, ...store }
}

async function each<In, Out>(
  given: Readonly<Record<string, In>>,
  work: (value: In, name: string) => Promise<Out>,
): Promise<Record<string, Out>> {
  return Object.fromEntries(
    await Promise.all(Object.entries(given).map(async ([name, value]) => [name, await work(value, name)] as const)),
  )
}

async function find<Port>(
  registry: Registry<Port>,
  path: string,
  given: Tagged,
  values: Values,
): Promise<Chosen<Port> | string[]> {
  const unknown = unknownPlaceholders(given, [...Object.keys(words(values, [])), 'weight', 'rest', 'query'])
  if (unknown.length > 0)
    return unknown.map(({ path: where, name }) => `"${path}.${where}" speaks of {${name}}, which is not known here`)
  const found = await chooseProvider(registry, path, fill(given, words(values, SAMPLE)))
  if ('mistakes' in found) return [...found.mistakes]
  return {
    make: (filled, world) => found.provider.create(found.provider.config.parse(fill(given, filled)), world),
    speaksOfCanary: JSON.stringify(given).includes('{canary'),
  }
}

const SAMPLE = ['http://127.0.0.1:1', 'http://127.0.0.1:2']

/** What the placeholders mean when the stable version is in the first of `addresses` and the canary in the second. */
export function words(
  { slots = {}, version, environment }: Values,
  addresses: readonly string[],
  names = Object.keys(slots),
) {
  const [stable = '', canary = ''] = addresses
  const [stableSlot = '', canarySlot = ''] = names
  return { stable, canary, 'stable-slot': stableSlot, 'canary-slot': canarySlot, version, environment }
}

function crossChecks(values: Values): string[] {
  const { slots, mode, version, command, router, metrics: given } = values
  if (lockWord(values) !== undefined) return lockChecks(values)
  const returns = values['after-promotion'] === 'return'
  const known = [...Object.keys(given?.providers ?? {}), ...(given?.traffic === undefined ? [] : BUILT_IN_METRICS)]
  const unknown = given?.conditions.filter(({ metric }) => !known.includes(metric)) ?? []
  const checks: [boolean, string][] = [
    [router === undefined && mode !== 'shadow', `"router" is required in "mode: ${mode}"`],
    [given === undefined, `"metrics" is required in "mode: ${mode}"`],
    [
      slots === undefined && !returns && mode !== 'shadow',
      '"slots" is required with "after-promotion: swap": the slots change roles, so their addresses have to be known; use {stable} and {canary} elsewhere',
    ],
    [returns && values['return-command'] === undefined, '"return-command" is required with "after-promotion: return"'],
    [
      (mode === 'run' || mode === 'shadow') && version === '' && command === undefined,
      `"version" is required in "mode: ${mode}"`,
    ],
  ]
  return [
    ...checks.filter(([wrong]) => wrong).map(([, mistake]) => mistake),
    ...unknown.map(
      ({ metric }) =>
        `"metrics.conditions" asks for "${metric}": expected one of ${known.join(', ') || 'the names of providers'}`,
    ),
  ]
}

/** The word of a person on the lock; undefined when there is none. */
export function lockWord({ command }: Values): LockWord | undefined {
  return LOCK_WORDS.find((word) => word === command)
}

/** A word on the lock needs nothing of what shifts traffic. */
function lockChecks({ mode, command, 'lock-reason': reason = '' }: Values): string[] {
  const checks: [boolean, string][] = [
    [mode === 'shadow' || mode === 'replay', `"command: ${command}" is not for "mode: ${mode}"`],
    [command === 'lock' && reason.trim() === '', '"lock-reason" is required with "command: lock"'],
  ]
  return checks.filter(([wrong]) => wrong).map(([, mistake]) => mistake)
}

/** The word of a person on the rollout; undefined when there is none. */
export function rolloutWord({ command }: Values): Word | undefined {
  return WORDS.find((word) => word === command)
}

/** All that decides the rollout, as it is pinned in its Journal. */
export function planOf(values: Values): CanaryPlan {
  const { steps, analysis, metrics: given, deadline, health } = values
  const thresholds = health.map((probe) => HealthPolicy.shape['failure-threshold'].parse(probe['failure-threshold']))
  return {
    steps: [...steps],
    analysis,
    conditions: [...(given?.conditions ?? [])],
    traffic: given?.traffic !== undefined,
    scrapeInterval: given?.traffic?.interval ?? DEFAULT_INTERVAL,
    refusalThreshold: Math.min(3, ...thresholds),
    onAbort: values['on-abort'],
    afterPromotion: values['after-promotion'],
    ...(values['hold-back'] !== undefined && { holdBack: values['hold-back'] }),
    ...(deadline !== undefined && { deadline }),
  }
}

const DEFAULT_INTERVAL = ms(5_000)
