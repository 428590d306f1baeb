import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { actRepository } from '../support/act.ts'
import { part } from '../support/parts.ts'

const act = part('act')
const CI = '.github/workflows/ci.yml'
const TEMPLATE = await readFile(new URL('../../workflows-templates/ci.yml', import.meta.url), 'utf8')

/** A project without dependencies whose tests write a report of coverage. */
function project(code: string, gates: string): Record<string, string> {
  const report = '--test-reporter=lcov --test-reporter-destination=lcov.info'
  const manifest = {
    name: 'scratch',
    version: '1.0.0',
    type: 'module',
    scripts: { test: `node --test --experimental-test-coverage ${report} add.test.js` },
  }
  const lock = { name: 'scratch', version: '1.0.0', lockfileVersion: 3, packages: { '': manifest } }
  return {
    [CI]: TEMPLATE,
    '.github/sluice.yml': gates,
    'package.json': JSON.stringify(manifest),
    'package-lock.json': JSON.stringify(lock),
    'add.js': code,
    'add.test.js': `import test from 'node:test'\nimport assert from 'node:assert'\nimport { add } from './add.js'\ntest('adds', () => assert.equal(add(1, 2), 3))\n`,
  }
}

const GOOD = 'export function add(a, b) {\n  return a + b\n}\n'
const UNTESTED = `${GOOD}${Array.from({ length: 20 }, (_, i) => `export function f${i}() {\n  return ${i}\n}\n`).join('')}`
const GATES = `coverage-threshold: { reports: lcov.info, exclude: ['*.test.js'] }
quality-gate:
  checks: [{ name: syntax, run: [node, --check, add.js] }]
security-scan:
  policy: { compliance: { checks: [{ name: lock file, file: package-lock.json }] } }
`

describe.skipIf(act === undefined)('the template ci.yml with the root action, run by act', { timeout: 120_000 }, () => {
  it('passes a good change with one verdict and one artifact of all reports', async () => {
    await using repository = await actRepository(act ?? '', () => project(GOOD, GATES))
    const { exitCode, log } = await repository.dispatch(CI, {}).ended
    expect({ exitCode, said: /One verdict: \w+/.exec(log)?.[0] }).toEqual({ exitCode: 0, said: 'One verdict: passed' })
    expect(await readdir(repository.artifacts)).toEqual(['sluice-reports'])
  })

  it('fails a bad one, and the gates after the one that failed still report', async () => {
    await using repository = await actRepository(act ?? '', () => project(UNTESTED, GATES))
    const { exitCode, log } = await repository.dispatch(CI, {}).ended
    expect({ exitCode, said: /One verdict: \w+/.exec(log)?.[0] }).toEqual({ exitCode: 1, said: 'One verdict: failed' })
    expect(log).toContain('coverage-threshold failed')
    expect(log).toContain('security-scan passed')
  })

  it('is never green when the file names no gate', async () => {
    await using repository = await actRepository(act ?? '', () => project(GOOD, '{}\n'))
    const { exitCode, log } = await repository.dispatch(CI, {}).ended
    expect({ exitCode, said: /One verdict: \w+/.exec(log)?.[0] }).toEqual({
      exitCode: 1,
      said: 'One verdict: inconclusive',
    })
  })
})
