import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ScannerRun } from '../../../src/core/findings/scanner.ts'
import { grype } from '../../../src/providers/scanners/grype.ts'
import { npmAudit } from '../../../src/providers/scanners/npm-audit.ts'
import { osvScanner } from '../../../src/providers/scanners/osv-scanner.ts'
import { pipAudit } from '../../../src/providers/scanners/pip-audit.ts'
import type { Repository } from '../../support/git-repository.ts'
import { serve } from '../../support/http-server.ts'
import { part } from '../../support/parts.ts'
import { scan, worldWith } from '../../support/scanner-world.ts'
import { temporaryFolder } from '../../support/temporary/folder.ts'
import { vulnerableRepository } from '../../support/vulnerable-repository.ts'

let repository: Repository
let empty: string
beforeAll(() => {
  repository = vulnerableRepository()
  empty = temporaryFolder('empty')
})

const PATIENCE = 120_000

describe('npm audit', () => {
  it(
    'is no scan when the registry refuses its advisories',
    async () => {
      await using registry = await serve(() => ({ status: 405, headers: { allow: 'GET,HEAD' } }))
      const world = worldWith([], { npm_config_registry: registry.url })
      expect(reasonOf(await scan(world, npmAudit, { folder: repository.folder }))).toMatch(/405 Method Not Allowed/)
      expect(registry.received.map(({ path }) => path)).toContain('/-/npm/v1/security/advisories/bulk')
    },
    PATIENCE,
  )

  it(
    'asks the registry even where npm is told to stay offline, which would call everything clean',
    async () => {
      await using registry = await serve(() => ({ status: 405 }))
      const world = worldWith([], { npm_config_registry: registry.url, npm_config_offline: 'true' })
      expect(reasonOf(await scan(world, npmAudit, { folder: repository.folder }))).toMatch(/405 Method Not Allowed/)
    },
    PATIENCE,
  )

  it(
    'tells what is vulnerable from what broke when the registry answers',
    async () => {
      const lodash = [
        {
          id: 1,
          url: 'https://github.com/advisories/GHSA-p6mc-m468-83gw',
          title: 'Prototype Pollution',
          severity: 'high',
          vulnerable_versions: '<4.17.19',
          cwe: ['CWE-1321'],
          cvss: { score: 7.4, vectorString: null },
        },
      ]
      await using registry = await serve(({ path }) =>
        path.endsWith('/bulk') ? { json: { lodash } } : { status: 404 },
      )
      const world = worldWith([], { npm_config_registry: registry.url })
      const { scans, proof } = await scan(world, npmAudit, { folder: repository.folder })
      expect(scans).toMatchObject([{ tool: 'npm-audit', couldNotScan: undefined, reported: 1 }])
      expect(scans[0]?.findings).toMatchObject([{ kind: 'dependency', severity: 'high', package: { name: 'lodash' } }])
      expect(proof).toMatchObject({ from: 'path', exitCode: 0, version: expect.stringMatching(/^\d+\./) })
    },
    PATIENCE,
  )

  it(
    'is no scan without a lockfile',
    async () => {
      const world = worldWith([])
      expect(reasonOf(await scan(world, npmAudit, { folder: empty }))).toMatch(/^ENOLOCK: /)
    },
    PATIENCE,
  )
})

describe.skipIf(part('pip-audit') === undefined)('pip-audit', () => {
  // PyPI itself is asked for the package, and cannot be another one.
  it('is no scan when it skipped every package, though it exits with 0 and knows of no vulnerability', {
    retry: 2,
    timeout: PATIENCE,
  }, async () => {
    const folder = temporaryFolder('python')
    writeFileSync(join(folder, 'requirements.txt'), 'sluice-has-no-such-package==1.0\n')
    const world = worldWith(['pip-audit'])
    const run = await scan(world, pipAudit, { folder, args: ['--no-deps', '--disable-pip'] })
    expect(reasonOf(run)).toMatch(/^pip-audit skipped every package\. .*could not be audited/)
    expect(run.proof).toMatchObject({ exitCode: 0, version: '2.10.1' })
  })

  it('does not run where there is nothing of Python, as it would audit itself', async () => {
    const world = worldWith(['pip-audit'])
    expect(reasonOf(await scan(world, pipAudit, { folder: empty }))).toMatch(/^There is no requirements/)
  })

  it(
    'tells a list that it cannot read from a finding',
    async () => {
      const world = worldWith(['pip-audit'])
      const run = await scan(world, pipAudit, { folder: empty, args: ['-r', 'nowhere.txt'] })
      expect(reasonOf(run)).toMatch(/^pip-audit exited with 1\. .*invalid requirements input/)
    },
    PATIENCE,
  )
})

describe.skipIf(part('osv-scanner') === undefined)('OSV-Scanner', () => {
  it(
    'is no scan where it finds no packages',
    async () => {
      const world = worldWith(['osv-scanner'])
      const run = await scan(world, osvScanner, { folder: temporaryFolder('nothing') })
      expect(reasonOf(run)).toMatch(/^OSV-Scanner found no packages to look at\..*No package sources found/)
    },
    PATIENCE,
  )

  it(
    'is no scan without its database, though it writes a report without results',
    async () => {
      const world = worldWith(['osv-scanner'], { OSV_SCANNER_LOCAL_DB_CACHE_DIRECTORY: empty })
      const run = await scan(world, osvScanner, { folder: repository.folder, args: ['--offline'] })
      expect(reasonOf(run)).toMatch(/^OSV-Scanner failed\. .*(?:offline|database|db)/)
      expect(run.proof.exitCode).toBe(127)
    },
    PATIENCE,
  )
})

describe.skipIf(part('grype') === undefined)('Grype', () => {
  it(
    'is no scan without its database',
    async () => {
      const world = worldWith(['grype'], { GRYPE_DB_CACHE_DIR: empty, GRYPE_DB_AUTO_UPDATE: 'false' })
      const run = await scan(world, grype, { folder: repository.folder })
      expect(reasonOf(run)).toMatch(/^Grype exited with 1\. .*failed to load vulnerability db/)
    },
    PATIENCE,
  )
})

function reasonOf({ scans, proof }: ScannerRun): string | undefined {
  expect(scans).toHaveLength(1)
  expect(proof.errors[0]).toBe(scans[0]?.couldNotScan)
  return scans[0]?.couldNotScan
}
