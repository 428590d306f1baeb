import type { Health } from '../health/health.ts'
import type { Observation } from './judge.ts'
import type { Lesson } from './learned.ts'
import type { Rollout } from './rollout.ts'

/** A person's word, given by dispatch. */
export const WORDS = ['resume', 'promote', 'abort', 'freeze'] as const
export type Word = (typeof WORDS)[number]

/** What came back from an effect, or from outside. `at` is milliseconds since the epoch. */
export type Event =
  | {
      readonly type: 'proven'
      readonly at: number
      readonly origin?: Rollout['origin']
      readonly health?: Rollout['judge']['health'] | undefined
    }
  | { readonly type: 'unproven'; readonly at: number; readonly because: string }
  | {
      readonly type: 'observed'
      readonly at: number
      readonly observation: Observation
      readonly origin?: Rollout['origin']
    }
  | {
      readonly type: 'learned'
      readonly at: number
      readonly health: readonly Health[]
      /** Absent when the look brought none: the first one is only an origin. */
      readonly lesson?: Lesson | undefined
      readonly origin?: Rollout['origin']
    }
  | { readonly type: 'moved'; readonly at: number; readonly seen: number }
  | { readonly type: 'word'; readonly at: number; readonly word: Word }
  | { readonly type: 'stopped'; readonly at: number; readonly because: string }
