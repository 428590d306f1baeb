import { expect, it } from 'vitest'
import { childEnvironment } from '../../../src/runner/world/child-environment.ts'

it('keeps what a `run:` step would see, and silences what speaks for the step', () => {
  const own = {
    HOME: '/h',
    PATH: '/bin',
    'INPUT_GITHUB-TOKEN': 'secret',
    STATE_x: '1',
    ACTIONS_RUNTIME_TOKEN: 'secret',
    ACTIONS_CACHE_URL: 'https://cache',
    GITHUB_OUTPUT: '/out',
    GITHUB_STATE: '/state',
    GITHUB_TOKEN: 'given',
  }
  expect(childEnvironment(own, { ONE: '1' }, ['/first'])).toEqual({
    HOME: '/h',
    PATH: '/first:/bin',
    GITHUB_OUTPUT: '/dev/null',
    GITHUB_STATE: '/dev/null',
    GITHUB_TOKEN: 'given',
    ONE: '1',
  })
})

it('names no file that the runner did not', () => {
  expect(childEnvironment({}, {}, [])).toEqual({})
})
