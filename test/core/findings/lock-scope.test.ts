import { describe, expect, it } from 'vitest'
import { readLockScopes } from '../../../src/core/findings/lock-scope.ts'

const LOCK = {
  lockfileVersion: 3,
  packages: {
    '': { name: 'app', devDependencies: { mocha: '1' } },
    'node_modules/lodash': { version: '4.17.15' },
    'node_modules/mocha': { version: '1.0.0', dev: true },
    'node_modules/mocha/node_modules/lodash': { version: '3.0.0', dev: true },
    'node_modules/fsevents': { version: '2.0.0', devOptional: true },
    'node_modules/alias': { name: 'real', version: '1.0.0', dev: true },
    'node_modules/own': { link: true, resolved: 'packages/own' },
  },
}

describe('a package of package-lock.json', () => {
  const scopeOf = readLockScopes(LOCK)

  it.each([
    [{ name: 'mocha' }, true],
    [{ name: 'lodash', version: '4.17.15' }, false],
    [{ name: 'lodash', version: '3.0.0' }, true],
    [{ name: 'lodash' }, false],
    [{ name: 'lodash', installedAt: ['node_modules/mocha/node_modules/lodash'] }, true],
    [{ name: 'lodash', installedAt: ['node_modules/mocha/node_modules/lodash', 'node_modules/lodash'] }, false],
    [{ name: 'lodash', installedAt: ['node_modules/gone'] }, false],
    [{ name: 'fsevents' }, false],
    [{ name: 'real' }, true],
    [{ name: 'own' }, undefined],
    [{ name: 'other' }, undefined],
  ])('%j is for development alone: %s', (pkg, expected) => expect(scopeOf(pkg)).toBe(expected))

  it('is told by the file of npm 6 as well', () => {
    const nested = { lodash: { version: '3.0.0', dev: true } }
    const of = readLockScopes({
      dependencies: { lodash: { version: '4.0.0' }, mocha: { dev: true, dependencies: nested } },
    })
    expect([{ name: 'lodash' }, { name: 'mocha' }, { name: 'lodash', version: '3.0.0' }].map(of)).toEqual([
      false,
      true,
      true,
    ])
  })

  it.each([undefined, [], { packages: [] }, { packages: { a: { dev: 'yes' } } }])('%j says nothing', (lock) => {
    expect(readLockScopes(lock)({ name: 'a' })).toBeUndefined()
  })
})
