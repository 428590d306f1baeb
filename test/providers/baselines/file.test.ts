import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { fileBaselines } from '../../../src/providers/baselines/file.ts'
import { baselineAt } from '../../support/baseline.ts'
import { baselineStoreContract } from '../../support/baseline-store-contract.ts'
import { fakeWorld } from '../../support/fake-world.ts'
import { temporaryFolder } from '../../support/temporary/folder.ts'

const SHA = 'a'.repeat(40)
const open = (path: string) => fileBaselines.create({ type: 'file', path }, fakeWorld())

baselineStoreContract({
  name: 'file',
  fresh() {
    const path = temporaryFolder('baselines')
    return { open: () => open(path) }
  },
})

it('a folder keeps one file for each commit, and makes itself', async () => {
  const path = temporaryFolder('baselines')
  const folder = join(path, 'a', 'b')
  expect(await open(folder).read(SHA)).toBeUndefined()
  await open(folder).write(baselineAt(SHA))
  await open(folder).write(baselineAt(SHA, { at: '2026-02-01T00:00:00Z' }))
  expect(await open(folder).read(SHA)).toEqual(baselineAt(SHA, { at: '2026-02-01T00:00:00Z' }))
  expect(await readdir(folder)).toEqual([`${SHA}.json`])
})

it('what is no commit is not looked for', async () => {
  const path = temporaryFolder('baselines')
  await writeFile(join(path, 'secret.json'), '{}')
  await mkdir(join(path, 'folder'))
  expect(await open(join(path, 'folder')).read('../secret')).toBeUndefined()
})

it('what cannot be understood is a problem, and so is what cannot be read or written', async () => {
  const path = temporaryFolder('baselines')
  await writeFile(join(path, `${SHA}.json`), '{"schemaVersion":1')
  await expect(open(path).read(SHA)).rejects.toMatchObject({ problem: { code: 'baseline-broken' } })
  const inFile = open(join(path, `${SHA}.json`))
  await expect(inFile.read(SHA)).rejects.toMatchObject({ problem: { code: 'baseline-unreachable' } })
  await expect(inFile.write(baselineAt(SHA))).rejects.toMatchObject({ problem: { code: 'baseline-not-stored' } })
})
