import { beforeAll, describe, expect, it } from 'vitest'
import { python } from '../../../src/providers/presets/python.ts'
import { pythonTools } from '../../support/quality-tools.ts'
import { places, runPreset, told } from './run-preset.ts'

describe('the preset for Python, with the real tools', () => {
  let tools = ''
  beforeAll(() => {
    tools = pythonTools()
  }, 600_000)

  it('finds nothing in a good project', { timeout: 120_000 }, async () => {
    expect(told(await runPreset(python, 'python/good', { '.venv': tools }))).toEqual({
      Black: 'passed: nothing found',
      isort: 'passed: ',
      Flake8: 'passed: ',
      Pylint: 'passed: pylint-score is 10, at least 7',
      MyPy: 'passed: nothing found',
      Bandit: 'passed: ',
      'pip-audit': expect.stringMatching(/^(?:passed|warned): /),
      'TODO and FIXME': 'passed: ',
      pytest: 'passed: 1 tests passed',
    })
  })

  it('finds what is wrong in a bad one', { timeout: 120_000 }, async () => {
    const tasks = await runPreset(python, 'python/bad', { '.venv': tools })
    expect(told(tasks)).toEqual({
      Black: 'failed: 1 error',
      isort: 'failed: 1 error',
      Flake8: 'failed: 3 errors',
      Pylint: 'failed: pylint-score is 2.5, at least 7',
      MyPy: 'failed: 1 error',
      Bandit: 'failed: 1 error',
      'pip-audit': expect.stringMatching(/^(?:passed|warned): /),
      'TODO and FIXME': 'warned: exited with 1',
      pytest: 'failed: 1 of 1 tests failed',
    })
    expect(places(tasks, 'MyPy')).toEqual(['total.py:5 return-value'])
    expect(places(tasks, 'Bandit')).toEqual(['total.py:2 B404', 'total.py:4 B602'])
  })

  it('without its tools says how they are installed', async () => {
    expect(told(await runPreset(python, 'python/good', {}, { PATH: '/usr/bin:/bin' }))).toEqual({
      Black: missing('black'),
      isort: missing('isort'),
      Flake8: missing('flake8'),
      Pylint: missing('pylint'),
      MyPy: missing('mypy'),
      Bandit: missing('bandit'),
      'pip-audit': missing('pip-audit', 'warned'),
      'TODO and FIXME': 'passed: ',
      pytest: missing('pytest'),
    })
  })
})

const missing = (program: string, verdict = 'errored') =>
  `${verdict}: there is no program "${program}" on PATH; install it: pip install ${program}`
