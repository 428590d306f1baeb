import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openSource } from '../../../src/providers/reports/source.ts'
import { refusal } from '../../support/report-source.ts'
import { temporaryFolder } from '../../support/temporary/folder.ts'

function place() {
  const folder = temporaryFolder('source')
  const path = join(folder, 'report')
  return {
    path,
    folder,
    open: async (content: string | Uint8Array) => {
      await writeFile(path, content)
      return openSource(path, 'out/report')
    },
  }
}

function whole(chunks: Iterable<Uint8Array>): string {
  return Buffer.concat(Array.from(chunks, (chunk) => Buffer.from(chunk))).toString()
}

const UTF16 = Buffer.from('\uFEFFTN:\nSF:ä.c\n', 'utf16le')

it.each([
  ['plain text', Buffer.from('SF:ä.c\n'), 'SF:ä.c\n'],
  ['text without an end of its last line', Buffer.from('a\nb'), 'a\nb'],
  ['a byte order mark', Buffer.from('\uFEFFTN:\n'), 'TN:\n'],
  ['UTF-16 of little endian', UTF16, 'TN:\nSF:ä.c\n'],
  ['UTF-16 of big endian', Buffer.from(UTF16).swap16(), 'TN:\nSF:ä.c\n'],
])('gives %s as text and in pieces', async (_, content, text) => {
  const at = place()
  const source = await at.open(content)
  expect([source.text(), whole(source.chunks()), whole(source.chunks())]).toEqual([text, text, text])
  expect(source.path).toBe('out/report')
})

it('gives a large report in pieces of bounded size', async () => {
  const at = place()
  const text = '0123456789abcde\n'.repeat(200_000)
  const source = await at.open(text)
  const sizes = Array.from(source.chunks(), ({ length }) => length)
  expect(Math.max(...sizes)).toBeLessThanOrEqual(1 << 20)
  expect(whole(source.chunks())).toBe(text)
})

it('keeps no file open when nobody asks for more', async () => {
  const at = place()
  const source = await at.open('x'.repeat(3 << 20))
  const before = readdirSync('/proc/self/fd').length
  for (let i = 0; i < 20; i++) for (const _ of source.chunks()) break
  expect(readdirSync('/proc/self/fd').length).toBeLessThan(before + 20)
})

it('parses JSON once, and names the line where it is none', async () => {
  const at = place()
  const source = await at.open('\uFEFF{"a": [1]}')
  expect(source.json()).toEqual({ a: [1] })
  expect(source.json()).toBe(source.json())
  const doubled = await at.open('{\n"a": 1}\n{')
  expect(refusal(() => doubled.json())).toBe('line 3: It is no JSON.')
  const cut = await at.open('{\n"a": [1,\n')
  expect(refusal(() => cut.json())).toBe('line 2: It is no JSON: it ends too early.')
})

it.each([
  ['it is empty', (path: string) => writeFile(path, '')],
  ['it is a folder', (path: string) => mkdir(path)],
  ['it is no regular file', async (path: string) => void execFileSync('mkfifo', [path])],
  ['there is no such file or folder', async () => {}],
  ['there is no such file or folder', (path: string) => symlink('nowhere', path)],
])('refuses what cannot be read: %s', async (why, make) => {
  const at = place()
  await make(at.path)
  const problem = { code: 'report-unreadable', what: 'The report out/report could not be read.', why }
  expect(() => openSource(at.path, 'out/report')).toThrow(
    expect.objectContaining({ problem: expect.objectContaining(problem) }),
  )
})
