import { showDuration } from '../duration.ts'
import type { Schedule } from './schedule.ts'
import { isOver, isRunning, isWaiting, type Task } from './task.ts'

const SHOWN = 4

/** One line about a schedule under way: what runs and for how long, and what is left. */
export function progressLine({ tasks, now }: Pick<Schedule, 'tasks' | 'now'>): string {
  const running = tasks.filter(isRunning).map((task) => runningFor(task, now))
  const waiting = tasks.filter(isWaiting).map(({ config }) => config.name)
  const parts = [
    `${tasks.filter(isOver).length} of ${tasks.length} checks are over`,
    ...(running.length > 0 ? [`running: ${some(running)}`] : []),
    ...(waiting.length > 0 ? [`left: ${some(waiting)}`] : []),
  ]
  return parts.join('; ')
}

function runningFor({ config, runningSince = 0, attempts, stopping }: Task, now: number): string {
  const run = attempts.length === 0 ? '' : `, run ${attempts.length + 1}`
  const ending = stopping === undefined ? '' : ', being ended'
  return `${config.name} (${seconds(now - runningSince)} of at most ${showDuration(config.timeout)}${run}${ending})`
}

/** One line about a check that is over, with its place among all. */
export function endLine({ config, result, attempts, skipped }: Task): string {
  const took = attempts.reduce((sum, { durationMs }) => sum + durationMs, 0)
  const time = skipped === undefined ? ` after ${showDuration(took)}` : ''
  return `${config.name}: ${result?.verdict ?? 'running'}${time}${result?.because ? `: ${result.because}` : ''}`
}

const seconds = (duration: number) => `${Math.max(0, Math.floor(duration / 1_000))}s`

function some(names: readonly string[]): string {
  const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : ''
  return `${names.slice(0, SHOWN).join(', ')}${more}`
}
