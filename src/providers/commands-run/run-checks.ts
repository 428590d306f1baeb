import { ms } from '../../core/duration.ts'
import type { Attempt, Ending } from '../../core/quality/attempt.ts'
import { endLine, progressLine } from '../../core/quality/progress.ts'
import { advance, type Effect, isFinished, next, type Schedule, wakeAt } from '../../core/quality/schedule.ts'
import { isRunning } from '../../core/quality/task.ts'
import { createMailbox, type Mailbox } from './mailbox.ts'
import type { Place, Ports } from './ports.ts'
import { runOnce } from './run-once.ts'

/** How often the log is told what runs: soon at first, then seldom. */
const TELL = { soon: 10_000, seldom: 60_000, soonUntil: 120_000 } as const

type Letter =
  | { readonly task: number; readonly attempt: Attempt }
  | { readonly task: number; readonly thrown: unknown }
  | 'cancelled'

/** Checks under way. */
interface Job {
  schedule: Schedule
  toldAt: number
  readonly startedAt: number
  readonly running: Map<number, AbortController>
  readonly mail: Mailbox<Letter>
  readonly place: Place
  readonly ports: Ports
}

/**
 * Runs a schedule to its end and returns it. Nothing is decided here: `next` says what to do, `advance` hears what became of
 * it. When the signal aborts, everything that runs is ended; it returns when nothing of it is left.
 */
export async function runChecks(start: Schedule, place: Place, ports: Ports, signal: AbortSignal): Promise<Schedule> {
  const startedAt = ports.clock.now()
  const mail = createMailbox<Letter>()
  const job: Job = { schedule: start, toldAt: startedAt, startedAt, running: new Map(), mail, place, ports }
  const cancel = () => mail.put('cancelled')
  if (signal.aborted) cancel()
  signal.addEventListener('abort', cancel, { once: true })
  try {
    while (!isFinished(job.schedule)) {
      for (const effect of next(job.schedule)) perform(job, effect)
      await hear(job, await mail.take((wake) => ports.clock.sleep(pauseOf(job), wake)))
      tell(job)
    }
    return job.schedule
  } catch (thrown) {
    await endAll(job)
    throw thrown
  } finally {
    signal.removeEventListener('abort', cancel)
  }
}

function perform(job: Job, effect: Effect): void {
  const { task, do: what } = effect
  const at = job.ports.clock.now()
  if (what === 'stop') {
    job.schedule = advance(job.schedule, { type: 'stopping', task, because: effect.because, at })
    job.running.get(task)?.abort({ how: effect.because } satisfies Ending)
    return
  }
  const { attempts } = job.schedule.tasks[task]!
  job.schedule = advance(job.schedule, { type: 'started', task, at })
  const controller = new AbortController()
  job.running.set(task, controller)
  const run = { task: job.schedule.tasks[task]!, key: `check-${task}-${attempts.length}`, signal: controller.signal }
  runOnce(run, job.place, job.ports).then(
    (attempt) => job.mail.put({ task, attempt }),
    (thrown: unknown) => job.mail.put({ task, thrown }),
  )
}

async function hear(job: Job, letter: Letter | undefined): Promise<void> {
  const at = job.ports.clock.now()
  if (letter === undefined) {
    job.schedule = advance(job.schedule, { type: 'time', at })
  } else if (letter === 'cancelled') {
    job.schedule = advance(job.schedule, { type: 'cancelled', at })
    for (const controller of job.running.values()) controller.abort({ how: 'cancelled' } satisfies Ending)
  } else if ('thrown' in letter) {
    job.running.delete(letter.task)
    throw letter.thrown
  } else {
    await over(job, letter.task, letter.attempt, at)
  }
}

async function over(job: Job, index: number, attempt: Attempt, at: number): Promise<void> {
  const { output = '' } = attempt
  job.running.delete(index)
  job.schedule = advance(job.schedule, { type: 'ended', task: index, at, attempt })
  const task = job.schedule.tasks[index]!
  const again = `${task.config.name}: run ${task.attempts.length} did not pass, trying again`
  const title = task.result === undefined ? again : endLine(task)
  if (output === '') job.ports.log.line(title)
  else await job.ports.log.group(title, output)
}

/** Something broke in here: nothing that was started may outlive it. */
async function endAll({ running, mail, ports }: Job): Promise<void> {
  for (const controller of running.values()) controller.abort({ how: 'cancelled' } satisfies Ending)
  while (running.size > 0) {
    const letter = await mail.take((wake) => ports.clock.sleep(ms(TELL.soon), wake))
    if (letter === undefined) return
    if (letter !== 'cancelled') running.delete(letter.task)
  }
}

/** Until a run is late or the log is due. */
function pauseOf(job: Job) {
  const now = job.ports.clock.now()
  const due = Math.min(wakeAt(job.schedule) ?? Number.POSITIVE_INFINITY, job.toldAt + intervalOf(job, now))
  return ms(Math.max(0, due - now))
}

const intervalOf = ({ startedAt }: Job, now: number) => (now - startedAt < TELL.soonUntil ? TELL.soon : TELL.seldom)

function tell(job: Job): void {
  const now = job.ports.clock.now()
  if (now - job.toldAt < intervalOf(job, now)) return
  job.toldAt = now
  if (job.schedule.tasks.some(isRunning)) job.ports.log.line(progressLine({ ...job.schedule, now }))
}
