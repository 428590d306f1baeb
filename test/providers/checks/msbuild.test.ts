import { expect, it } from 'vitest'
import { msbuild } from '../../../src/providers/checks/msbuild.ts'
import { printed } from '../../support/printed.ts'

const WARNING = "src\\A.cs(229,30): warning CS0618: 'Q' is obsolete: 'Use [B]' [C:\\x\\P.csproj]"

it('counts once what MSBuild says again at the end', () => {
  expect(msbuild.read(printed(`  1>${WARNING}`, 'Build succeeded.', `\t${WARNING}`)).annotations.length).toBe(1)
  expect(msbuild.read(printed(WARNING, 'Build succeeded.', WARNING, '    0 Error(s)')).annotations).toEqual([
    {
      path: 'src/A.cs',
      line: 229,
      column: 30,
      level: 'warning',
      rule: 'CS0618',
      message: "'Q' is obsolete: 'Use [B]'",
    },
  ])
})

it('keeps paths with brackets, places of several kinds, and what has no place', () => {
  const report = msbuild.read(
    printed(
      'C:\\Program Files (x86)\\M.targets(135,9): warning MSB3884: Could not find rule set. [C:\\P.csproj]',
      '  12>a.cpp(7): error C2065: undeclared identifier',
      '/src/P.csproj : error NU1101: Unable to find package X.',
      'MSBUILD : error MSB1009: Project file does not exist.',
    ),
  )
  expect(report.annotations.map(({ path, line, column, level, rule }) => [path, line, column, level, rule])).toEqual([
    ['C:/Program Files (x86)/M.targets', 135, 9, 'warning', 'MSB3884'],
    ['a.cpp', 7, undefined, 'error', 'C2065'],
    ['/src/P.csproj', undefined, undefined, 'error', 'NU1101'],
    ['', undefined, undefined, 'error', 'MSB1009'],
  ])
})

it('passes a build that says that it has no errors', () => {
  expect(msbuild.read(printed('Build succeeded.', '    0 Warning(s)', '    0 Error(s)'))).toMatchObject({
    annotations: [],
    inconclusive: undefined,
  })
})
