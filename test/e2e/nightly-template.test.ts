import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type ActRepository, actRepository } from '../support/act.ts'
import { part } from '../support/parts.ts'
import { nodeProject, TESTED, UNTESTED } from '../support/scratch-project.ts'

const act = part('act')
const gitleaks = part('gitleaks')
const syft = part('syft')
const NIGHTLY = '.github/workflows/nightly.yml'
const TEMPLATE = await readFile(new URL('../../workflows-templates/nightly.yml', import.meta.url), 'utf8')
const GATES = `quality-gate:
  checks: [{ name: syntax, run: [node, --check, add.js] }]
coverage-threshold: { reports: lcov.info, exclude: ['*.test.js'] }
security-scan:
  scanners: [gitleaks, syft]
  sbom: sbom.spdx.json
  licenses: { deny: [strong-copyleft], unknown: allow }
  policy: { access-control: { unrated: critical } }
`

describe('the template nightly.yml, as it stands', () => {
  const { on, permissions, jobs } = parse(TEMPLATE)

  it('runs at two in the night and by hand', () => {
    expect(on).toEqual({ schedule: [{ cron: '0 2 * * *' }], workflow_dispatch: null })
  })

  it('may write findings to code scanning and nothing else', () => {
    expect(permissions).toEqual({})
    expect(jobs.gates.permissions).toEqual({ actions: 'read', contents: 'read', 'security-events': 'write' })
  })
})

describe.skipIf(act === undefined || gitleaks === undefined || syft === undefined)(
  'the template nightly.yml, run by act',
  { timeout: 120_000 },
  () => {
    const repositoryWith = (files: Readonly<Record<string, string>>) =>
      actRepository(act ?? '', () => ({ ...files, [NIGHTLY]: TEMPLATE, '.github/sluice-nightly.yml': GATES }), {
        programs: { gitleaks: gitleaks ?? '', syft: syft ?? '' },
      })

    it('passes a good project, and keeps its reports and its SBOM', async () => {
      await using repository = await repositoryWith(nodeProject(TESTED))
      const { exitCode, log } = await repository.dispatch(NIGHTLY, {}).ended
      expect({ exitCode, said: verdictOf(log) }).toEqual({ exitCode: 0, said: 'passed' })
      expect((await readdir(repository.artifacts)).sort()).toEqual(['nightly-reports', 'sbom'])
      expect(await packagesOf(repository)).toContain('scratch-part')
    })

    it('fails by a licence that is refused, a secret in the history and lost coverage, all in one night', async () => {
      const key = ['ghp', 'A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8'].join('_')
      const files = { ...nodeProject(UNTESTED, 'GPL-3.0-only'), 'notes.txt': `token = "${key}"\n` }
      await using repository = await repositoryWith(files)
      const { exitCode, log } = await repository.dispatch(NIGHTLY, {}).ended
      expect({ exitCode, said: verdictOf(log) }).toEqual({ exitCode: 1, said: 'failed' })
      expect(log).toContain('coverage-threshold failed')
      expect(log).toContain('security-scan failed')
      expect(log).toContain('GPL-3.0-only')
      expect(log).toContain('notes.txt')
      expect(log).not.toContain(key)
      expect((await readdir(repository.artifacts)).sort()).toEqual(['nightly-reports', 'sbom'])
    })
  },
)

const verdictOf = (log: string) => /One verdict: (\w+)/.exec(log)?.[1]

async function packagesOf({ artifacts }: ActRepository): Promise<string[]> {
  const sbom = JSON.parse(await readFile(join(artifacts, 'sbom', 'sbom.spdx.json'), 'utf8'))
  return sbom.packages.map(({ name }: { readonly name: string }) => name)
}
