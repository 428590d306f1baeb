import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CONTESTS } from '../../../../scripts/bench/coverage/goals.ts'
import { ours } from '../../../../scripts/bench/coverage/ours.ts'
import { parseGoProfile } from '../../../../scripts/bench/coverage/peers/go-regexp.ts'
import { PEERS } from '../../../../scripts/bench/coverage/peers/index.ts'
import { codeFile, covered, linesOf } from '../../../../scripts/bench/coverage/reports/code.ts'
import { writeReport } from '../../../../scripts/bench/coverage/reports/report.ts'
import { temporaryFolder } from '../../../support/temporary/folder.ts'

describe.each(CONTESTS)('the report made for $format', ({ format, form, peer }) => {
  it('is as large as asked, and our reader counts in it what was made', async () => {
    const folder = temporaryFolder('made')
    const path = join(folder, 'report')
    const bytes = writeReport(path, { ...form, repeats: false }, 60_000)
    expect((await stat(path)).size).toBe(bytes)
    expect(bytes).toBeGreaterThan(60_000)
    const { files, totals, warnings } = (await (await ours(format))(path)) as Awaited<ReturnType<typeof made>>
    expect(warnings).toEqual([])
    if (format !== 'go') expect(totals.lines).toEqual((await made(files)).totals.lines)
    expect(await (await PEERS[peer]?.())?.(path)).toBeTruthy()
  })
})

async function made(files: number) {
  const lines = Array.from({ length: files }, (_, index) => linesOf(codeFile(index))).flat()
  const totals = { lines: { covered: covered(lines, ({ hits }) => hits > 0), total: lines.length } }
  return { files, totals, warnings: [] as string[] }
}

it('the peer for Go counts a block once', () => {
  const profile = 'mode: set\na.go:1.1,2.2 3 0\na.go:1.1,2.2 3 1\nb.go:1.1,2.2 2 0\n'
  expect(parseGoProfile(profile)).toEqual({ covered: 3, total: 5 })
})
