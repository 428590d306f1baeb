import { execFileSync } from 'node:child_process'
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { commentOnly } from '../../../src/actions/coverage-threshold/comment-only.ts'
import type { Values } from '../../../src/actions/coverage-threshold/values.ts'
import type { Context } from '../../../src/runner/action.ts'
import { temporaryFolder } from '../../support/temporary/folder.ts'

it.each<[string, (path: string) => void, string]>([
  ['absent', () => {}, 'there is no such file or folder'],
  ['a folder', (path) => mkdirSync(path), 'it is a folder'],
  ['a pipe that nobody writes to', (path) => void execFileSync('mkfifo', [path]), 'it is no regular file'],
  ['empty', (path) => writeFileSync(path, ''), 'it is empty'],
  ['no JSON', (path) => writeFileSync(path, '{"a":'), 'it is no report of coverage-threshold: It is no JSON.'],
  ['of another form', (path) => writeFileSync(path, '[]'), 'it is no report of coverage-threshold: the document: '],
  [
    'too large',
    (path) => {
      writeFileSync(path, '')
      truncateSync(path, 2 ** 26 + 1)
    },
    'it has 67108865 bytes; at most 67108864 are read',
  ],
])('a report of another run that is %s is a problem', async (_, make, why) => {
  const workingDirectory = temporaryFolder('comment')
  make(join(workingDirectory, 'report.json'))
  const context = { workingDirectory } as Context
  await expect(commentOnly('report.json', {} as Values, context)).rejects.toMatchObject({
    problem: { code: 'report-unreadable', why: expect.stringContaining(why) },
  })
})
