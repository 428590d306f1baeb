import { createPolicy } from './canary-policy.ts'
import { argo } from './peers/argo.ts'
import { fixedThreshold } from './peers/fixed-threshold.ts'
import { flagger } from './peers/flagger.ts'
import { kayenta } from './peers/kayenta.ts'
import type { CreatePolicy } from './policy.ts'

/** All that lead rollouts in the bench: Sluice by default and with other times, and the peers as documented. */
export const POLICIES = {
  sluice: createPolicy,
  'sluice fast': (config) => createPolicy({ ...config, maxStepSeconds: 60 }),
  'sluice hold-back': (config) => createPolicy({ ...config, bakeSeconds: 300 }),
  'sluice probe': (config) => createPolicy({ ...config, steps: [1, ...config.steps] }),
  script: fixedThreshold,
  argo: argo(3),
  'argo limit 0': argo(0),
  flagger,
  kayenta,
} satisfies Readonly<Record<string, CreatePolicy>>

export type PolicyName = keyof typeof POLICIES

/** Those whose figures stand side by side for every world. */
export const COMPARED: readonly PolicyName[] = ['sluice', 'script', 'argo', 'argo limit 0', 'flagger', 'kayenta']
