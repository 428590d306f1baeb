import { z } from 'zod'
import { AnalysisSettings } from '../../core/analysis/settings.ts'
import { Duration, ms } from '../../core/duration.ts'
import { Tagged } from '../../core/provider.ts'
import { ConditionConfig } from '../../core/rollout/condition-config.ts'
import { WORDS } from '../../core/rollout/event.ts'
import { DEFAULT_STEPS, Steps } from '../../core/rollout/plan.ts'
import { MODES } from '../../core/rollout/verdict.ts'
import { choice, defaulted, duration, flag, optional, required, text, yaml } from '../../runner/forms.ts'

const Traffic = Tagged.extend({ interval: Duration.default(ms(5_000)) })

/** A person's word on the lock of an environment. */
export const LOCK_WORDS = ['lock', 'unlock', 'status'] as const
export type LockWord = (typeof LOCK_WORDS)[number]

/** Where numbers come from, and the absolute conditions on them. */
export const Metrics = z
  .strictObject({
    traffic: Traffic.optional(),
    providers: z.record(z.string(), Tagged).default({}),
    conditions: z.array(ConditionConfig).default([]),
  })
  .refine(
    ({ traffic, conditions }) => traffic !== undefined || conditions.length > 0,
    'expected `traffic` or `conditions`: without either nothing is judged',
  )

/** Two names, in order: all traffic is on the first at the start, and the router's weight is the share of the second. */
export const Slots = z
  .record(
    z.string().regex(/^[a-z][a-z0-9-]*$/, 'expected names such as blue and green'),
    z.string('expected an address'),
  )
  .refine((slots) => Object.keys(slots).length === 2, 'expected exactly two slots, each with its address')

export const Argv = z.array(z.string('expected text')).min(1, 'expected a command and its arguments, as a list')

/** The inputs of canary-shift in the order of its README. */
export const inputs = {
  environment: required(text, 'What is shifted: one Journal and one rollout at a time each.'),
  version: defaulted(
    text,
    'The version that runs in the canary slot. Empty in `mode: tick`: only go on with what is under way.',
    '',
  ),
  router: optional(
    yaml(Tagged, 'YAML, by `type`'),
    'What moves the traffic. Its weight is the percent of the second slot. Required in `run` and `tick`.',
  ),
  metrics: optional(
    yaml(Metrics),
    'Where the counters of both versions come from (`traffic`), other `providers`, and absolute `conditions`. Required but in `replay`.',
  ),
  slots: optional(
    yaml(Slots),
    'The two slots and their addresses. `{stable}` and `{canary}` in other inputs become the address of the slot that has that role now.',
  ),
  health: defaulted(
    yaml(z.array(Tagged), 'YAML list'),
    'Probes on the canary, before it gets traffic and as long as the traffic is shared.',
    [],
  ),
  steps: defaulted(
    yaml(Steps),
    'The ramp: weights alone, or with `min-bake`, `bake`, `pause`, `analysis`.',
    DEFAULT_STEPS,
  ),
  analysis: defaulted(yaml(AnalysisSettings), 'How the canary is judged against the stable version.', {}),
  mode: defaulted(
    choice(MODES),
    '`run`: to its end in this job. `tick`: one idempotent step, then `next-tick-at`. `shadow`: judges, never acts. `replay`: decides again from a recording.',
    'run',
  ),
  command: optional(
    choice([...WORDS, ...LOCK_WORDS]),
    "A person's word on the rollout that is under way, or on the lock of the environment.",
  ),
  'lock-reason': optional(text, 'For `command: lock`: why nothing new may begin, in one line.'),
  'on-abort': defaulted(
    choice(['rollback', 'freeze']),
    'What a bad canary leads to: its traffic goes back, or nothing is raised until a person or the deadline decides.',
    'rollback',
  ),
  'after-promotion': defaulted(
    choice(['swap', 'return']),
    '`swap`: the slots change roles. `return`: `return-command` makes the new version stable in the old slot, then the traffic returns there.',
    'swap',
  ),
  'return-command': optional(
    yaml(Argv, 'YAML list'),
    'For `after-promotion: return`: the command, as a list of arguments.',
  ),
  'hold-back': optional(
    duration,
    'Watch this long after the ramp with 5 % left on the old version: the only way to see slow leaks.',
  ),
  deadline: optional(
    duration,
    'Longest time of a rollout, pauses for a person left out; then it is taken back.',
    'twice what the steps can take, at least 30m',
  ),
  retry: defaulted(flag, 'Try a version again that was aborted before.', false),
  record: optional(text, 'Path to write a recording to, in any mode: all that was seen and decided, for `replay`.'),
  recording: optional(text, 'For `mode: replay`: path of the recording.'),
  store: defaulted(
    yaml(Tagged, 'YAML, by `type`'),
    'Where the Journal and the lock are kept. `file` needs a disk that outlives the job, `github` none.',
    { type: 'file' },
  ),
} as const
