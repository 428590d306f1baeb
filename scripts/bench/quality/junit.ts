import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { asText } from '../canary/table.ts'
import { median, type Run } from '../coverage/measure.ts'
import { PEERS } from './junit-peers.ts'
import { type Written, writeJUnit } from './junit-report.ts'

const ROUNDS = 3
const MEGABYTE = 1e6
const MEBIBYTE = 2 ** 20
const GOAL = { milliseconds: 1_000, memory: 200 * MEBIBYTE, faster: 4 }
const WORKER = join(import.meta.dirname, 'junit-worker.ts')
const USAGE = `Usage: node scripts/bench/quality/junit.ts [--megabytes 50]
Makes a large JUnit report, reads it with our reader and with others from npm, and fails when a goal is missed.`

function run(who: string, path: string): Run {
  return JSON.parse(execFileSync(process.execPath, [WORKER, who, path], { encoding: 'utf8' }))
}

/** Takes all in turn, so that a busy moment of the machine hits them alike. */
function compete(path: string): Map<string, Run[]> {
  const all = new Map(['ours', ...PEERS].map((who) => [who, [] as Run[]]))
  for (let round = 0; round < ROUNDS; round++) for (const [who, runs] of all) runs.push(run(who, path))
  return all
}

const timeOf = (runs: readonly Run[]) => median(runs.map(({ milliseconds }) => milliseconds))
const peakOf = (runs: readonly Run[]) => Math.max(...runs.map(({ peak }) => peak))

function judge(all: ReadonlyMap<string, readonly Run[]>, { bytes, total, failed, skipped }: Written): boolean {
  const ours = all.get('ours') ?? []
  const faster = Math.min(...PEERS.map((who) => timeOf(all.get(who) ?? []))) / timeOf(ours)
  const seen = JSON.stringify(ours[0]?.seen)
  const passed = total - failed - skipped
  const right = seen === JSON.stringify({ total, passed, failed, errors: 0, skipped, flaky: 0 })
  const rows = [...all].map(([who, runs]) => [
    who,
    `${(timeOf(runs) / 1_000).toFixed(2)} s`,
    `${(peakOf(runs) / MEBIBYTE).toFixed(0)} MiB`,
  ])
  const goals = [
    ['time at most 1 s', timeOf(ours) <= GOAL.milliseconds],
    ['memory at most 200 MiB', peakOf(ours) <= GOAL.memory],
    [`at least ${GOAL.faster}x faster than the fastest other: ${faster.toFixed(1)}x`, faster >= GOAL.faster],
    [`read as ${seen}`, right],
  ] as const
  const title = `JUnit, ${(bytes / MEGABYTE).toFixed(0)} MB, ${total} tests; medians of ${ROUNDS}, Node ${process.version}`
  console.log(asText({ title, head: ['reader', 'time', 'peak'], rows }))
  for (const [goal, met] of goals) console.log(`${met ? 'met' : 'missed'}: ${goal}`)
  return goals.every(([, met]) => met)
}

function main(bytes: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-junit-'))
  try {
    const path = join(folder, 'junit.xml')
    const written = writeJUnit(path, bytes)
    if (!judge(compete(path), written)) process.exitCode = 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

try {
  const { values } = parseArgs({ options: { megabytes: { type: 'string', default: '50' } } })
  main(Number(values.megabytes) * MEGABYTE)
} catch (thrown) {
  console.error(`${thrown instanceof Error ? thrown.message : thrown}\n\n${USAGE}`)
  process.exitCode = 2
}
