import { execFileSync } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { asText } from '../canary/table.ts'
import { median } from '../coverage/measure.ts'

const ROUNDS = 5
const CHECKS = 200
const GOAL = 1.5
const WORKER = join(import.meta.dirname, 'parallel-worker.ts')

/** Milliseconds of a whole process, start and end included. */
function time(program: string, args: readonly string[], input: string): number {
  const began = performance.now()
  execFileSync(program, args, { input, stdio: ['pipe', 'ignore', 'inherit'] })
  return performance.now() - began
}

const jobs = 'true\n'.repeat(CHECKS)
const rounds = Array.from({ length: ROUNDS }, () => ({
  ours: time(process.execPath, [WORKER, '--checks', String(CHECKS)], ''),
  theirs: time('parallel', ['--will-cite', '--jobs', String(availableParallelism())], jobs),
}))
const [ours, theirs] = [median(rounds.map((round) => round.ours)), median(rounds.map((round) => round.theirs))]
const share = ours / theirs
const seconds = (milliseconds: number) => `${(milliseconds / 1_000).toFixed(2)} s`
const title = `${CHECKS} checks of \`true\`, ${availableParallelism()} at once; medians of ${ROUNDS}, whole processes, taken in turn`
const rows = [
  ['ours', seconds(ours), ''],
  ['GNU parallel', seconds(theirs), ''],
  ['ours / GNU parallel', share.toFixed(2), `at most ${GOAL}: ${share <= GOAL ? 'met' : 'missed'}`],
]
console.log(asText({ title, head: ['what', 'is', 'goal'], rows }))
if (share > GOAL) process.exitCode = 1
