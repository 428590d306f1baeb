import { succeeds } from '../verdict.ts'
import type { Attempt } from './attempt.ts'
import { judgeAttempt, judgeCheck, mayRetry } from './judge-check.ts'
import type { Stage } from './stage-config.ts'
import { isOver, isRunning, isWaiting, type Task } from './task.ts'

/** All checks of a run. Plain data; `next` says what to do, `advance` what became of it. */
export interface Schedule {
  readonly stages: readonly Stage[]
  readonly tasks: readonly Task[]
  /** How many may run at once. */
  readonly limit: number
  /** Whether a check that decided nothing stops the later stages. */
  readonly onInconclusive: 'fail' | 'warn'
  /** Milliseconds since the epoch of the last event. */
  readonly now: number
  /** Index of the stage under way; as many as there are stages when all is over. */
  readonly stage: number
  /** Name of the stage that stopped all later ones. */
  readonly blockedBy?: string | undefined
  /** Nothing starts any more. */
  readonly isCancelled?: boolean | undefined
  /** When each stage that was entered began and, if it is over, ended. */
  readonly times: readonly { readonly began: number; readonly ended?: number }[]
}

export type Effect =
  | { readonly do: 'start'; readonly task: number }
  | { readonly do: 'stop'; readonly task: number; readonly because: 'timed-out' | 'cancelled' }

/** What came back, or time that went by. `at` is milliseconds since the epoch. */
export type Event =
  | { readonly type: 'started'; readonly task: number; readonly at: number }
  | {
      readonly type: 'stopping'
      readonly task: number
      readonly because: 'timed-out' | 'cancelled'
      readonly at: number
    }
  | { readonly type: 'ended'; readonly task: number; readonly at: number; readonly attempt: Attempt }
  | { readonly type: 'time'; readonly at: number }
  | { readonly type: 'cancelled'; readonly at: number }

/** The beginning: nothing runs yet; checks that need no run are over already. */
export function startSchedule(
  tasks: readonly Task[],
  stages: readonly Stage[],
  settings: Pick<Schedule, 'limit' | 'onInconclusive'>,
  at: number,
): Schedule {
  return settle({ ...settings, stages, tasks, now: at, stage: 0, times: [{ began: at }] })
}

/** What is to be done now; empty while there is only waiting. */
export function next(schedule: Schedule): Effect[] {
  const { tasks, limit, now, stages, stage } = schedule
  const late = tasks.flatMap((task, at): Effect[] =>
    dueAt(task) <= now ? [{ do: 'stop', task: at, because: 'timed-out' }] : [],
  )
  const free = Math.max(0, limit - tasks.filter(isRunning).length)
  const waiting = tasks.flatMap((task, at) => (task.stage === stages[stage]?.name && isWaiting(task) ? [at] : []))
  return [...late, ...waiting.slice(0, free).map((task): Effect => ({ do: 'start', task }))]
}

/** When a run has to be ended if it does not end by itself; undefined while none has to. */
export function wakeAt({ tasks }: Schedule): number | undefined {
  const earliest = Math.min(...tasks.map(dueAt))
  return Number.isFinite(earliest) ? earliest : undefined
}

function dueAt({ runningSince, stopping, config }: Task): number {
  if (runningSince === undefined || stopping !== undefined) return Number.POSITIVE_INFINITY
  return runningSince + config.timeout
}

/** Whether nothing runs and nothing is left to run. */
export const isFinished = ({ tasks }: Schedule): boolean => tasks.every(isOver)

/** Pure: the schedule after an event. */
export function advance(before: Schedule, event: Event): Schedule {
  const schedule = { ...before, now: event.at }
  switch (event.type) {
    case 'time':
      return schedule
    case 'cancelled':
      return cancel(schedule)
    case 'started':
      return change(schedule, event.task, (task) => ({ ...task, runningSince: event.at }))
    case 'stopping':
      return change(schedule, event.task, (task) => ({ ...task, stopping: event.because }))
    case 'ended':
      return settle(change(schedule, event.task, (task) => ended(task, event.attempt)))
  }
}

function change(schedule: Schedule, index: number, make: (task: Task) => Task): Schedule {
  return { ...schedule, tasks: schedule.tasks.map((task, at) => (at === index ? make(task) : task)) }
}

/** A run is over: again if it may come out otherwise and runs are left, else the check is judged. */
function ended({ runningSince: _, stopping, ...task }: Task, attempt: Attempt): Task {
  const attempts = [...task.attempts, attempt]
  const { flaky, retries = flaky ? 2 : 0 } = task.config
  const again = stopping !== 'cancelled' && mayRetry(attempt, judgeAttempt(attempt, task.config))
  if (again && attempts.length <= retries) return { ...task, attempts }
  return { ...task, attempts, result: judgeCheck(attempts, task.config) }
}

/** Moves on from stages that are over, and past all that is left once one of them blocks. */
function settle(schedule: Schedule): Schedule {
  const { stages, stage, tasks, times, now } = schedule
  const here = tasks.filter((task) => task.stage === stages[stage]?.name)
  if (schedule.isCancelled === true || stage >= stages.length || !here.every(isOver)) return schedule
  const over = [...times.slice(0, stage), { began: times[stage]?.began ?? now, ended: now }]
  const blocks = here.some(({ result }) => !succeeds(result!.verdict, schedule.onInconclusive))
  if (blocks) return skipRest({ ...schedule, times: over, stage: stages.length, blockedBy: stages[stage]!.name })
  const isLast = stage + 1 === stages.length
  return settle({ ...schedule, stage: stage + 1, times: isLast ? over : [...over, { began: now }] })
}

function skipRest(schedule: Schedule): Schedule {
  const because = `skipped: the stage "${schedule.blockedBy}" did not pass`
  const tasks = schedule.tasks.map((task): Task => skip(task, schedule, because))
  return { ...schedule, tasks }
}

/** A later check is skipped even where it was already known to have nothing to do. */
function skip(task: Task, { stages, blockedBy }: Schedule, because: string): Task {
  const order = (name: string | undefined) => stages.findIndex((stage) => stage.name === name)
  if (order(task.stage) <= order(blockedBy)) return task
  return { ...task, skipped: 'stage', result: { verdict: 'inconclusive', because } }
}

/** Nothing starts any more; what runs is to be ended by the one who runs it. */
function cancel(schedule: Schedule): Schedule {
  const tasks = schedule.tasks.map((task): Task => {
    if (isRunning(task)) return { ...task, stopping: 'cancelled' }
    return isOver(task) ? task : { ...task, result: { verdict: 'errored', because: 'was cancelled before it began' } }
  })
  return { ...schedule, tasks, isCancelled: true }
}
