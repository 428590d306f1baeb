import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { node } from '../../../src/providers/presets/node.ts'
import type { Preset } from '../../../src/providers/presets/preset.ts'
import { openProject } from '../../../src/providers/presets/project.ts'
import { python } from '../../../src/providers/presets/python.ts'
import { temporaryFolder } from '../../support/temporary/folder.ts'

/** What a preset plans for a project of these files. */
function plan(preset: Preset, files: Readonly<Record<string, string>>) {
  const folder = temporaryFolder('plan')
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return preset.plan(openProject(folder), '/temp')
}
const packageOf = (devDependencies: readonly string[], scripts: object = {}) => ({
  'package.json': JSON.stringify({
    scripts,
    devDependencies: Object.fromEntries(devDependencies.map((name) => [name, '*'])),
  }),
})
const names = (given: ReturnType<typeof plan>) => given.checks.map(({ name, policy }) => `${name} ${policy}`)

describe('a Node project', () => {
  it('is blocked by what it names, and warned by what is merely usual', () => {
    expect(names(plan(node, packageOf(['eslint'])))).toEqual(['ESLint block', 'Prettier warn', 'TODO and FIXME warn'])
    expect(names(plan(node, { ...packageOf([]), '.prettierrc': '' })).slice(0, 2)).toEqual([
      'ESLint warn',
      'Prettier block',
    ])
  })

  it('with Biome needs no other linter', () => {
    expect(names(plan(node, packageOf(['@biomejs/biome'])))).toEqual(['Biome block', 'TODO and FIXME warn'])
  })

  it.each([
    [packageOf(['vitest']), 'Vitest', '/temp/unit-tests.report', 'vitest'],
    [packageOf(['jest']), 'Jest', '/temp/unit-tests.report', 'jest'],
    [packageOf(['mocha']), 'Mocha', '/temp/unit-tests.report', 'mocha'],
    [packageOf(['ava']), 'AVA', '-', 'tap'],
    [packageOf([], { test: 'node --test' }), 'node --test', '/temp/unit-tests.report', 'junit'],
    [packageOf([], { test: 'make test' }), 'npm test', undefined, undefined],
  ])('runs its tests with the runner it has: %j', (files, name, report, format) => {
    expect(plan(node, files).checks.at(-1)).toMatchObject({ name, stage: 'unit', ...(report && { report, format }) })
  })

  it('without tests has no check of them', () => {
    const files = packageOf([], { test: 'echo "Error: no test specified" && exit 1' })
    expect(plan(node, files).checks.at(-1)?.name).toBe('TODO and FIXME')
  })

  it('has its bundle and its Lighthouse reports judged where they are there', () => {
    expect(plan(node, packageOf([]))).toMatchObject({ reports: [], sla: [] })
    expect(plan(node, { ...packageOf([]), 'dist/types.d.ts': '' })).toMatchObject({ reports: [], sla: [] })
    const built = plan(node, { ...packageOf([]), 'dist/a.js': '', '.lighthouseci/lhr-1.json': '{}' })
    expect(built.reports.map(({ format }) => format)).toEqual(['size', 'lighthouse'])
    expect(built.sla.map(({ metric, operator, expected }) => [metric, operator, expected?.value])).toEqual([
      ['bundle-size', '<', 1_000_000],
      ['performance', '>=', 90],
    ])
  })

  it('whose package.json is broken is a problem', () => {
    const broken = () => plan(node, { 'package.json': '{' })
    expect(broken).toThrow(expect.objectContaining({ problem: expect.objectContaining({ code: 'file-unreadable' }) }))
  })
})

describe('a Python project', () => {
  it('is blocked by what it names, and warned by what is merely usual', () => {
    expect(names(plan(python, { 'requirements.txt': 'black==25.1\nflake8-bugbear\n', 'mypy.ini': '' }))).toEqual([
      'Black block',
      'isort warn',
      'Flake8 warn',
      'Pylint warn',
      'MyPy block',
      'Bandit warn',
      'pip-audit warn',
      'TODO and FIXME warn',
      'pytest block',
    ])
  })

  it('with Ruff needs no other linter of style, and with Safety no pip-audit', () => {
    const given = plan(python, { 'pyproject.toml': '[tool.ruff]\n[dependency-groups]\ndev = ["safety"]' })
    expect(names(given).map((each) => each.split(' ')[0])).toEqual([
      'Ruff',
      'Pylint',
      'MyPy',
      'Bandit',
      'Safety',
      'TODO',
      'pytest',
    ])
  })

  it('has the requirements of each file audited', () => {
    const audit = plan(python, { 'requirements.txt': '' }).checks.find(({ name }) => name === 'pip-audit')
    expect(audit?.run).toEqual(['pip-audit', '--progress-spinner', 'off', '--requirement', 'requirements.txt'])
  })
})
