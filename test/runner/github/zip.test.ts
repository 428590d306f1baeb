import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isZip, unzip } from '../../../src/runner/github/zip.ts'
import { zipOf } from '../../support/github/zip.ts'
import { temporaryFolder } from '../../support/temporary/folder.ts'

const LIMIT = 1_000_000

describe('a file of an archive', () => {
  it.each([0, 8] as const)('is read when it is packed by method %i', (method) => {
    const archive = zipOf({ name: 'other', content: 'x' }, { name: 'a/b.json', content: '{"é":1}', method })
    expect(isZip(archive)).toBe(true)
    expect(unzip(archive, 'a/b.json', LIMIT)?.toString()).toBe('{"é":1}')
  })

  it('may be empty, or not there', () => {
    const archive = zipOf({ name: 'empty', content: '' })
    expect(unzip(archive, 'empty', LIMIT)).toEqual(Buffer.alloc(0))
    expect(unzip(archive, 'absent', LIMIT)).toBeUndefined()
    expect(unzip(zipOf(), 'absent', LIMIT)).toBeUndefined()
  })

  it('is read from what Python writes', () => {
    const folder = temporaryFolder('zip')
    writeFileSync(join(folder, 'data.txt'), 'data '.repeat(1_000))
    execFileSync('python3', ['-m', 'zipfile', '-c', 'x.zip', 'data.txt'], { cwd: folder })
    expect(unzip(readFileSync(join(folder, 'x.zip')), 'data.txt', LIMIT)?.toString()).toBe('data '.repeat(1_000))
  })
})

describe('an archive that is wrong', () => {
  const good = zipOf({ name: 'a', content: 'content of a' })
  const changed = (at: number, byte: number) =>
    Buffer.concat([good.subarray(0, at), Buffer.from([byte]), good.subarray(at + 1)])

  it.each([
    ['cut off', good.subarray(0, good.length - 1), 'it is no zip archive, or it was cut off'],
    ['no archive', Buffer.from('PK\x03\x04 and then nothing of the kind'), 'it is no zip archive, or it was cut off'],
    ['a directory elsewhere', changed(good.length - 6, 0xff), 'its directory is broken'],
    [
      'a bomb that says so',
      zipOf({ name: 'a', content: Buffer.alloc(LIMIT + 1) }),
      'has 1000001 bytes, more than 1000000',
    ],
    ['a bomb that does not', zipOf({ name: 'a', content: Buffer.alloc(LIMIT), claimed: 10 }), /larger than 10 bytes/],
    ['less than it says', zipOf({ name: 'a', content: 'x', claimed: 10 }), 'not as long as it says'],
  ])('%s', (_name, archive, why) => {
    expect(() => unzip(archive, 'a', LIMIT)).toThrow(why)
  })
})
