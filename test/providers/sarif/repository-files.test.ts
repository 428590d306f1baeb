import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { RepositoryFiles } from '../../../src/providers/sarif/repository-files.ts'
import { temporaryFolder } from '../../support/temporary/folder.ts'

const folder = temporaryFolder('files')
const root = join(folder, 'repository')

beforeAll(() => {
  mkdirSync(join(root, 'src'), { recursive: true })
  writeFileSync(join(folder, 'outside'), 'secret')
  writeFileSync(join(root, 'src', 'a.py'), `\ufeffé${'x'.repeat(300_000)}`)
  writeFileSync(join(root, '..a'), 'dots')
  symlinkSync(join(folder, 'outside'), join(root, 'link'))
  execFileSync('mkfifo', [join(root, 'pipe')])
})

describe('a file of the repository', () => {
  it('is read whole or in pieces, byte order mark included', () => {
    const files = new RepositoryFiles(root)
    const pieces = [...files.pieces('src/a.py')]
    expect(pieces.length).toBeGreaterThan(1)
    expect(pieces.join('')).toBe(files.text('src/a.py'))
    expect(pieces[0]?.slice(0, 3)).toBe('\ufefféx')
  })

  it('may have a name that begins with dots', () => {
    expect(new RepositoryFiles(root).text('..a')).toBe('dots')
  })
})

it.each(['../outside', '../../../../../../etc/passwd', 'link', 'pipe', 'src', '', 'gone', 'a\0b'])(
  '%j is not there',
  (path) => {
    const files = new RepositoryFiles(root)
    expect(files.has(path)).toBe(false)
    expect(files.text(path)).toBeUndefined()
    expect([...files.pieces(path)]).toEqual([])
  },
)
