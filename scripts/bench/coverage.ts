import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { asText } from './canary/table.ts'
import { CONTESTS, type Contest, GROWTH } from './coverage/goals.ts'
import { median, type Run, run } from './coverage/measure.ts'
import { writeReport } from './coverage/reports/report.ts'

const ROUNDS = 3
const MEGABYTE = 1e6
const MEBIBYTE = 2 ** 20
const USAGE = `Usage: node scripts/bench/coverage.ts [--only FORMAT] [--megabytes 100]
Makes large reports, reads each with our reader and with a peer, and fails when a goal is missed.`

interface Result {
  readonly contest: Contest
  readonly bytes: number
  readonly ours: readonly Run[]
  readonly theirs: readonly Run[]
  readonly half: readonly Run[]
}

/** Takes ours and theirs in turn, so that a busy moment of the machine hits all alike. */
function compete(contest: Contest, folder: string, bytes: number): Result {
  const [whole, half] = [join(folder, contest.format), join(folder, `${contest.format}-half`)]
  const written = writeReport(whole, contest.form, bytes)
  writeReport(half, contest.form, bytes / 2)
  const rounds = Array.from({ length: ROUNDS }, () => ({
    ours: run('ours', contest.format, whole),
    theirs: run(contest.peer, contest.format, whole),
    half: run('ours', contest.format, half),
  }))
  rmSync(whole)
  rmSync(half)
  return {
    contest,
    bytes: written,
    ours: rounds.map((round) => round.ours),
    theirs: rounds.map((round) => round.theirs),
    half: rounds.map((round) => round.half),
  }
}

function judge({ contest, bytes, ours, theirs, half }: Result) {
  const time = (runs: readonly Run[]) => median(runs.map(({ milliseconds }) => milliseconds))
  const peak = Math.max(...ours.map((each) => each.peak))
  const growth = time(ours) / time(half)
  const missed = [
    ...(time(ours) > time(theirs) * contest.share ? ['time'] : []),
    ...(peak > (contest.memory ?? Number.POSITIVE_INFINITY) ? ['memory'] : []),
    ...(growth > GROWTH ? ['growth'] : []),
  ]
  const seconds = (runs: readonly Run[]) => `${(time(runs) / 1_000).toFixed(2)} s`
  const times = (ratio: number) => (ratio >= 1 ? `${ratio.toFixed(1)}x faster` : `${(1 / ratio).toFixed(2)}x its time`)
  const row = [
    contest.format,
    `${(bytes / MEGABYTE).toFixed(0)} MB`,
    seconds(ours),
    `${seconds(theirs)} ${contest.peer}`,
    times(time(theirs) / time(ours)),
    times(1 / contest.share),
    `${(peak / MEBIBYTE).toFixed(0)} MiB`,
    contest.memory === undefined ? 'any' : `${contest.memory / MEBIBYTE} MiB`,
    seconds(half),
    `${growth.toFixed(2)} of ${GROWTH}`,
    missed.length === 0 ? 'met' : `missed: ${missed.join(', ')}`,
  ]
  return { row, missed, seen: JSON.stringify(ours[0]?.seen) }
}

function main(only: string | undefined, bytes: number): void {
  const contests = CONTESTS.filter(({ format }) => only === undefined || format === only)
  if (contests.length === 0) throw new Error(`no format is called ${only}`)
  const folder = mkdtempSync(join(tmpdir(), 'sluice-coverage-'))
  try {
    const judged = contests.map((contest) => {
      console.error(`${contest.format} …`)
      const result = judge(compete(contest, folder, bytes))
      console.error(`  read as ${result.seen}`)
      return result
    })
    const head = ['format', 'size', 'ours', 'peer', 'ours is', 'goal', 'peak', 'goal', 'half size', 'growth', '']
    console.log(
      asText({ title: `Medians of ${ROUNDS}, Node ${process.version}`, head, rows: judged.map(({ row }) => row) }),
    )
    if (judged.some(({ missed }) => missed.length > 0)) process.exitCode = 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

try {
  const { values } = parseArgs({ options: { only: { type: 'string' }, megabytes: { type: 'string', default: '100' } } })
  main(values.only, Number(values.megabytes) * MEGABYTE)
} catch (thrown) {
  console.error(`${thrown instanceof Error ? thrown.message : thrown}\n\n${USAGE}`)
  process.exitCode = 2
}
