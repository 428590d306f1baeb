import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asText } from './canary/table.ts'
import { median } from './coverage/measure.ts'
import { compile, ours, type Run, theirs, writeReports, writeSarif } from './security/measure.ts'
import { writeRepository } from './security/world.ts'

const ROUNDS = 5
const FINDINGS = 100_000
const MEBIBYTE = 2 ** 20
const GOAL = { seconds: 3, memory: 400 * MEBIBYTE, faster: 3 }

const seconds = (milliseconds: number) => `${(milliseconds / 1_000).toFixed(2)} s`
const timeOf = (runs: readonly Run[]) => median(runs.map(({ milliseconds }) => milliseconds))
const peakOf = (runs: readonly Run[]) => Math.max(...runs.map(({ peak }) => peak))

/** Ten reports of ten tools as these write them, then the same findings as ten SARIF files beside SARIF Multitool. */
function main(folder: string): void {
  compile()
  console.error('writing ten reports …')
  writeRepository(folder)
  const native = writeReports(folder)
  const sarif = writeSarif(folder, native)
  const rounds = Array.from({ length: ROUNDS }, (_, index) => {
    console.error(`round ${index + 1} of ${ROUNDS} …`)
    return { native: ours(folder, native), sarif: ours(folder, sarif), peer: theirs(folder, sarif) }
  })
  const own = rounds.map((round) => round.native)
  const same = rounds.map((round) => round.sarif)
  const peer = median(rounds.map((round) => round.peer))
  const faster = peer / timeOf(same)
  const [seen] = own
  console.error(JSON.stringify(seen))
  const rows = [
    rowOf('time, ten formats', seconds(timeOf(own)), `${GOAL.seconds} s`, timeOf(own) <= GOAL.seconds * 1_000),
    rowOf('memory, ten formats', mebibytes(peakOf(own)), mebibytes(GOAL.memory), peakOf(own) <= GOAL.memory),
    rowOf('findings read', String(seen?.findings), String(FINDINGS), seen?.findings === FINDINGS),
    rowOf(
      'time, ten SARIF files',
      `${seconds(timeOf(same))} (Multitool ${seconds(peer)}, ${faster.toFixed(1)}x)`,
      `${GOAL.faster}x faster`,
      faster >= GOAL.faster,
    ),
    rowOf('memory, ten SARIF files', mebibytes(peakOf(same)), 'any', true),
  ]
  const title = `${FINDINGS} findings read, united, judged and written; medians of ${ROUNDS}, whole processes, Node ${process.version}`
  console.log(asText({ title, head: ['what', 'is', 'goal', ''], rows }))
  if (rows.some((row) => row.includes('missed'))) process.exitCode = 1
}

function rowOf(what: string, is: string, goal: string, met: boolean): string[] {
  return [what, is, goal, met ? 'met' : 'missed']
}

function mebibytes(bytes: number): string {
  return `${(bytes / MEBIBYTE).toFixed(0)} MiB`
}

const folder = mkdtempSync(join(tmpdir(), 'sluice-security-'))
try {
  main(folder)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
