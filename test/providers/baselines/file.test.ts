import { mkdtempSync, rmSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { fileBaselines } from '../../../src/providers/baselines/file.ts'
import { baselineAt } from '../../support/baseline.ts'
import { baselineStoreContract } from '../../support/baseline-store-contract.ts'
import { fakeWorld } from '../../support/fake-world.ts'

const SHA = 'a'.repeat(40)
const open = (path: string) => fileBaselines.create({ type: 'file', path }, fakeWorld())

async function place() {
  const path = await mkdtemp(join(tmpdir(), 'sluice-baselines-'))
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true }) }
}

baselineStoreContract({
  name: 'file',
  fresh() {
    const path = mkdtempSync(join(tmpdir(), 'sluice-baselines-'))
    return { open: () => open(path), [Symbol.dispose]: () => rmSync(path, { recursive: true }) }
  },
})

it('a folder keeps one file for each commit, and makes itself', async () => {
  await using at = await place()
  const folder = join(at.path, 'a', 'b')
  expect(await open(folder).read(SHA)).toBeUndefined()
  await open(folder).write(baselineAt(SHA))
  await open(folder).write(baselineAt(SHA, { at: '2026-02-01T00:00:00Z' }))
  expect(await open(folder).read(SHA)).toEqual(baselineAt(SHA, { at: '2026-02-01T00:00:00Z' }))
  expect(await readdir(folder)).toEqual([`${SHA}.json`])
})

it('what is no commit is not looked for', async () => {
  await using at = await place()
  await writeFile(join(at.path, 'secret.json'), '{}')
  await mkdir(join(at.path, 'folder'))
  expect(await open(join(at.path, 'folder')).read('../secret')).toBeUndefined()
})

it('what cannot be understood is a problem, and so is what cannot be read or written', async () => {
  await using at = await place()
  await writeFile(join(at.path, `${SHA}.json`), '{"schemaVersion":1')
  await expect(open(at.path).read(SHA)).rejects.toMatchObject({ problem: { code: 'baseline-broken' } })
  const inFile = open(join(at.path, `${SHA}.json`))
  await expect(inFile.read(SHA)).rejects.toMatchObject({ problem: { code: 'baseline-unreachable' } })
  await expect(inFile.write(baselineAt(SHA))).rejects.toMatchObject({ problem: { code: 'baseline-not-stored' } })
})
