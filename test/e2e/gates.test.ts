import { readdir, readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { actRepository } from '../support/act.ts'
import { part } from '../support/parts.ts'
import { pythonTools } from '../support/quality-tools.ts'
import { nodeProject, pythonProject, TESTED, UNTESTED } from '../support/scratch-project.ts'

const act = part('act')
const CI = '.github/workflows/ci.yml'
const TEMPLATE = await readFile(new URL('../../workflows-templates/ci.yml', import.meta.url), 'utf8')

const project = (code: string, gates: string) => ({ ...nodeProject(code), [CI]: TEMPLATE, '.github/sluice.yml': gates })
const GATES = `coverage-threshold: { reports: lcov.info, exclude: ['*.test.js'] }
quality-gate:
  sarif: quality.sarif
  checks: [{ name: syntax, run: [node, --check, add.js] }]
security-scan:
  policy: { compliance: { checks: [{ name: lock file, file: package-lock.json }] } }
`

describe.skipIf(act === undefined)('the template ci.yml with the root action, run by act', { timeout: 120_000 }, () => {
  it('passes a good change with one verdict and one artifact of all reports', async () => {
    await using repository = await actRepository(act ?? '', () => project(TESTED, GATES))
    const { exitCode, log } = await repository.dispatch(CI, {}).ended
    expect({ exitCode, said: /One verdict: \w+/.exec(log)?.[0] }).toEqual({ exitCode: 0, said: 'One verdict: passed' })
    expect(await readdir(repository.artifacts)).toEqual(['sluice-reports'])
    expect(await readdir(`${repository.artifacts}/sluice-reports`)).toContain('quality.sarif')
  })

  it('fails a bad one, and the gates after the one that failed still report', async () => {
    await using repository = await actRepository(act ?? '', () => project(UNTESTED, GATES))
    const { exitCode, log } = await repository.dispatch(CI, {}).ended
    expect({ exitCode, said: /One verdict: \w+/.exec(log)?.[0] }).toEqual({ exitCode: 1, said: 'One verdict: failed' })
    expect(log).toContain('coverage-threshold failed')
    expect(log).toContain('security-scan passed')
  })

  it('is never green when the file names no gate', async () => {
    await using repository = await actRepository(act ?? '', () => project(TESTED, '{}\n'))
    const { exitCode, log } = await repository.dispatch(CI, {}).ended
    expect({ exitCode, said: /One verdict: \w+/.exec(log)?.[0] }).toEqual({
      exitCode: 1,
      said: 'One verdict: inconclusive',
    })
  })
})

const PYTHON_GATES = `quality-gate: { preset: python }
coverage-threshold: { reports: coverage.xml, min-lines: 80 }
`

describe.skipIf(act === undefined)('the template ci.yml in a project of Python, with the real tools', () => {
  let tools = ''
  beforeAll(() => {
    tools = pythonTools()
  }, 600_000)

  const run = async (kind: 'good' | 'bad') => {
    const files = { ...(await pythonProject(kind)), [CI]: TEMPLATE, '.github/sluice.yml': PYTHON_GATES }
    await using repository = await actRepository(act ?? '', () => files, { links: { '.venv': tools } })
    return await repository.dispatch(CI, {}).ended
  }

  it('passes a good change', { timeout: 240_000 }, async () => {
    const { exitCode, log } = await run('good')
    expect(log).toMatch(/quality-gate (?:passed|warned): /)
    expect(log).toContain('coverage-threshold passed')
    expect({ exitCode, said: /One verdict: (?:passed|warned)/.test(log) }).toEqual({ exitCode: 0, said: true })
  })

  it('fails a bad one by what each tool found', { timeout: 240_000 }, async () => {
    const { exitCode, log } = await run('bad')
    expect({ exitCode, said: /One verdict: \w+/.exec(log)?.[0] }).toEqual({ exitCode: 1, said: 'One verdict: failed' })
    for (const check of ['Black', 'isort', 'Flake8', 'Pylint', 'MyPy', 'Bandit'])
      expect(log).toMatch(new RegExp(`${check}[^\\n]*failed`))
  })
})
