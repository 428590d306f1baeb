import type { Watched } from '../../core/health/wait.ts'
import type { MetricProvider } from '../../core/metrics/metric-provider.ts'
import type { Role, TrafficSource } from '../../core/metrics/traffic.ts'
import type { Router } from '../../core/rollout/router.ts'
import type { World } from '../../core/world.ts'

/** All that a rollout acts on and looks at, made for the roles that its slots have now. */
export interface Rig {
  readonly world: World
  /** Percent on the canary, whichever slot that is. */
  readonly router: Router
  /** In shadow: the percent that the canary really has, for nothing is set; `undefined` where nobody can tell. */
  readonly realWeight?: ((signal: AbortSignal) => Promise<number | undefined>) | undefined
  readonly traffic?: TrafficSource | undefined
  /** Asks the provider of a condition about the version in a role. */
  readonly providers: Readonly<Record<string, Readonly<Record<Role, MetricProvider>>>>
  /** The probes, pointed at the slot of a role. */
  readonly probes: Readonly<Record<Role, readonly Watched[]>>
  /** argv of the command that makes the new version stable in the stable slot (`after-promotion: return`). */
  readonly makeStable?: readonly string[] | undefined
}

/** What a person sees while it happens. */
export interface Narrator {
  info(line: string): void
  warn(line: string): void
}
