import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import type { SarifLog } from '../../../src/core/findings/sarif/log.ts'
import { packSarif } from '../../../src/providers/sarif/pack.ts'
import { RepositoryFiles } from '../../../src/providers/sarif/repository-files.ts'
import { finding, scan, secret } from '../../core/findings/samples.ts'
import { temporaryFolder } from '../../support/temporary/folder.ts'

const root = temporaryFolder('pack')
beforeAll(() => writeFileSync(join(root, 'a.py'), ' a\nb\n  \t\tc\n d'))

/** Findings that do not get small by compression. */
function many(count: number) {
  return Array.from({ length: count }, (_, index) =>
    finding({
      title: createHash('sha512').update(String(index)).digest('hex'),
      spot: { path: 'a.py', line: index + 1 },
    }),
  )
}
const logOf = (sarif: readonly string[]): SarifLog => JSON.parse(sarif.join(''))

describe('an upload', () => {
  it('has the hashes of the lines that its results stand in', () => {
    const files = new RepositoryFiles(root)
    const findings = [2, 3, 99].map((line) => finding({ spot: { path: 'a.py', line } }))
    const { sarif } = packSarif([scan('bandit', findings)], { category: 'sluice', files })
    const prints = logOf(sarif).runs[0]?.results.map((each) => each.partialFingerprints.primaryLocationLineHash)
    expect(prints).toEqual(['54703d4cd895b18:1', '180aee12dab6264:1', '342ae2:1'])
  })

  it('has 5000 results of a tool at most, and counts the others', () => {
    const { sarif, runs } = packSarif([scan('bandit', many(5_003))], { category: 'sluice' })
    expect(runs).toEqual([{ tool: 'bandit', results: 5_000, leftOut: 3, setAside: 0 }])
    expect(logOf(sarif).runs[0]?.results).toHaveLength(5_000)
  })

  it('loses results until it is small enough', () => {
    const { sarif, runs } = packSarif([scan('bandit', many(5_000))], { category: 'sluice', largest: 300_000 })
    expect(gzipSync(sarif.join('')).length).toBeLessThanOrEqual(300_000)
    expect(runs).toEqual([{ tool: 'bandit', results: 2_500, leftOut: 2_500, setAside: 0 }])
  })

  it('has nothing of what was waived, and no secret', () => {
    const token = `ghp${'_'}${'a1B2'.repeat(9)}`
    const waived = secret({ title: 'waived' })
    const told = secret({ title: `token ${token}`, detail: `by joe@mail.example: ${token}`, fingerprint: 'beef' })
    const { sarif, runs } = packSarif([scan('gitleaks', [waived, told])], {
      category: 'sluice',
      isWaived: (each) => each === waived,
    })
    expect(runs).toEqual([{ tool: 'gitleaks', results: 1, leftOut: 0, setAside: 1 }])
    expect(sarif.join('')).not.toMatch(/a1B2|joe@|waived/)
  })

  it('has no run where no tool could scan', () => {
    const failed = { ...scan('bandit'), couldNotScan: 'It crashed.' }
    expect(packSarif([failed], { category: 'sluice' })).toMatchObject({
      runs: [],
      withheld: [{ tool: 'Bandit', why: 'It crashed.' }],
    })
  })
})
