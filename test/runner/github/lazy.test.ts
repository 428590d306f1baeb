import { expect, it } from 'vitest'
import { filesIn, importsOf, read } from '../../contract/sources.ts'

const HERE = 'runner/github/'
const files = filesIn('src', '.ts')

it('Octokit is imported by one file only', () => {
  expect(files.filter((file) => importsOf(read(`src/${file}`)).some((name) => name.startsWith('@octokit/')))).toEqual([
    'runner/github/client.ts',
  ])
})

it('a step loads GitHub only when it needs it: nobody outside imports it but by import() or as a type', () => {
  const outside = files.filter((file) => !file.startsWith(HERE))
  const eager = /^(?:import (?!type\b)[^'"]*|\} )from '[^']*(?:runner|\.)\/github\/[^']*'/m
  expect(
    outside.filter((file) => eager.test(read(`src/${file}`).replace(/^import type [^;]*?from '[^']*'/gm, ''))),
  ).toEqual([])
  expect("import { openGitHub } from '../../runner/github/github.ts'").toMatch(eager)
})
