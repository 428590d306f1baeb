import { writeFileSync } from 'node:fs'
import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { replaceFile, unlessGone, writeIn } from '../../src/providers/files.ts'
import { temporaryFolder } from '../support/temporary/folder.ts'

it('replaces a file by a new one that everybody can read', async () => {
  const folder = temporaryFolder('files')
  const path = join(folder, 'weight')
  await writeFile(path, 'old')
  await chmod(path, 0o600)
  const { ino } = await stat(path)
  await replaceFile(path, 'new')
  expect(await readFile(path, 'utf8')).toBe('new')
  expect((await stat(path)).mode & 0o777).toBe(0o644)
  expect((await stat(path)).ino).not.toBe(ino)
  expect(await readdir(folder)).toEqual(['weight'])
})

it('is read whole at any moment', { timeout: 20_000 }, async () => {
  const folder = temporaryFolder('files')
  const path = join(folder, 'weight')
  const texts = ['a', 'b'].map((letter) => letter.repeat(100_000))
  await replaceFile(path, texts[0]!)
  const writing = (async () => {
    for (let n = 0; n < 50; n++) await replaceFile(path, texts[n % 2]!)
    return 'done'
  })()
  let seen: string
  do {
    seen = await readFile(path, 'utf8')
    expect(texts).toContain(seen)
  } while ((await Promise.race([writing, Promise.resolve('busy')])) === 'busy')
})

it.each([
  ['there is no such file or folder', (folder: string) => join(folder, 'absent', 'weight')],
  ['its path leads through something that is no folder', (folder: string) => join(folder, 'file', 'weight')],
  ['it is a folder', (folder: string) => join(folder, 'folder')],
])('says why it could not: %s', async (why, path) => {
  const folder = temporaryFolder('files')
  await writeFile(join(folder, 'file'), '')
  await mkdir(join(folder, 'folder'))
  const problem = { code: 'file-unwritable', what: `${path(folder)} could not be written: ${why}.` }
  await expect(replaceFile(path(folder), 'x')).rejects.toMatchObject({ problem })
  expect((await readdir(folder)).sort()).toEqual(['file', 'folder'])
})

it('takes only absence for absence', async () => {
  const folder = temporaryFolder('files')
  expect(await unlessGone(readFile(join(folder, 'absent')))).toBeUndefined()
  await expect(unlessGone(readFile(folder))).rejects.toThrow('EISDIR')
})

it('makes the folders of a file that is written, and says why it cannot be', async () => {
  const folder = temporaryFolder('files')
  const path = join(folder, 'a', 'b', 'badge.svg')
  writeIn(path, () => writeFileSync(path, '<svg/>'))
  expect(await readFile(path, 'utf8')).toBe('<svg/>')
  const below = join(path, 'more')
  expect(() => writeIn(below, () => writeFileSync(below, ''))).toThrow(
    expect.objectContaining({ problem: expect.objectContaining({ code: 'file-unwritable' }) }),
  )
})
