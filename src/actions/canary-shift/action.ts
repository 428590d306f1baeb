import { type Context, defineAction } from '../../runner/action.ts'
import { inputs } from './inputs.ts'

/** Shifts traffic to a new version step by step, judges it against the stable one, and takes the traffic back by itself. */
export const canaryShift = defineAction({
  name: 'canary-shift',
  description:
    'Shifts traffic to a new version a little at a time, notices when it is worse, and takes the traffic back by itself.',
  inputs,
  outputs: {
    phase: '`idle`, `progressing`, `paused`, `frozen`, `promoted` or `aborted`.',
    weight: 'Percent of the traffic on the canary, as the router reported it last.',
    step: 'Number of the step that the rollout is at, from 1; empty when none is under way.',
    live: 'Name of the slot that holds the stable version now.',
    recording: 'Absolute path of the recording that was written or replayed; empty when there is none.',
    artifact:
      'A name for the artifact with the reports, the one that the summary speaks of: the environment and the attempt.',
    'next-tick-at':
      'In `mode: tick`: when the next look is due, ISO 8601; a tick before half of that time only waits. Empty when no rollout is under way.',
  },
  report: async () => (await import('../../core/report/canary-report.ts')).CanaryReport,
  branding: { icon: 'git-branch', color: 'blue' },
  run: async (values, context: Context) => (await import('./run.ts')).run(values, context),
  post: async (values, context: Context) => (await import('./post.ts')).post(values, context),
})
