import { beforeAll, describe, expect, it } from 'vitest'
import type { Scanner, ScannerRun } from '../../../src/core/findings/scanner.ts'
import { actionlint } from '../../../src/providers/scanners/actionlint.ts'
import { bandit } from '../../../src/providers/scanners/bandit.ts'
import { checkov } from '../../../src/providers/scanners/checkov.ts'
import { eslint } from '../../../src/providers/scanners/eslint.ts'
import { gitleaks } from '../../../src/providers/scanners/gitleaks.ts'
import { hadolint } from '../../../src/providers/scanners/hadolint.ts'
import { secretlint } from '../../../src/providers/scanners/secretlint.ts'
import { semgrep } from '../../../src/providers/scanners/semgrep.ts'
import { syft } from '../../../src/providers/scanners/syft.ts'
import { zizmor } from '../../../src/providers/scanners/zizmor.ts'
import type { Repository } from '../../support/git-repository.ts'
import { type Part, part } from '../../support/parts.ts'
import { scan, worldWith } from '../../support/scanner-world.ts'
import { CANARY, MAIL, vulnerableRepository } from '../../support/vulnerable-repository.ts'

/** What each has to find in the repository, as "rule path:line", and what it says it looked at. */
const TOOLS: readonly {
  readonly part: Part
  readonly scanner: Scanner
  readonly finds: readonly string[]
  readonly lookedAt: RegExp
  readonly version: RegExp
}[] = [
  {
    part: 'actionlint',
    scanner: actionlint,
    finds: ['expression .github/workflows/ci.yml:10'],
    lookedAt: /^1 file$/,
    version: /^1\.7\.12$/,
  },
  {
    part: 'bandit',
    scanner: bandit,
    finds: ['B602 app/server.py:7', 'B506 app/server.py:11'],
    lookedAt: /^1 file$/,
    version: /^1\.9\.4$/,
  },
  {
    part: 'checkov',
    scanner: checkov,
    finds: ['CKV_DOCKER_3 Dockerfile:1', 'CKV2_GHA_1 .github/workflows/ci.yml:2'],
    lookedAt: /checks$/,
    version: /^3\.3\.30$/,
  },
  { part: 'eslint', scanner: eslint, finds: ['no-eval app/render.js:3'], lookedAt: /files$/, version: /^10\.15\.0$/ },
  {
    part: 'gitleaks',
    scanner: gitleaks,
    finds: ['github-pat old.txt:1', 'github-pat settings.txt:1', 'github-pat app/settings.js:1'],
    lookedAt: /^2 commits, \d+ bytes$/,
    version: /./,
  },
  {
    part: 'hadolint',
    scanner: hadolint,
    finds: ['DL3007 Dockerfile:1', 'DL3008 Dockerfile:2'],
    lookedAt: /^1 file$/,
    version: /^2\.15\.1$/,
  },
  {
    part: 'secretlint',
    scanner: secretlint,
    finds: ['@secretlint/secretlint-rule-github settings.txt:1'],
    lookedAt: /files$/,
    version: /^13\.0\.6$/,
  },
  {
    part: 'semgrep',
    scanner: semgrep,
    finds: ['semgrep.eval-of-a-template app/render.js:3', 'semgrep.secret-in-the-code settings.txt:1'],
    lookedAt: /files$/,
    version: /^1\.182\.0$/,
  },
  { part: 'syft', scanner: syft, finds: [], lookedAt: /packages$/, version: /./ },
  {
    part: 'zizmor',
    scanner: zizmor,
    finds: ['dangerous-triggers .github/workflows/ci.yml:1', 'template-injection .github/workflows/ci.yml:10'],
    lookedAt: /^1 file$/,
    version: /^1\.32\.0$/,
  },
]

let repository: Repository
beforeAll(() => {
  repository = vulnerableRepository()
})

describe.each(TOOLS)('$part on a vulnerable repository', (tool) => {
  it.skipIf(part(tool.part) === undefined)(
    'finds what is planted, proves that it scanned, and tells no secret',
    async () => {
      const world = worldWith([tool.part])
      const run = await scan(world, tool.scanner, { folder: repository.folder })
      expect(run.scans.map(({ couldNotScan }) => couldNotScan)).toEqual([undefined])
      expect(placesOf(run)).toEqual(expect.arrayContaining([...tool.finds]))
      expect(run.proof.lookedAt ?? '').toMatch(tool.lookedAt)
      expect(run.proof).toMatchObject({ tool: tool.part, from: 'path', exitCode: expect.any(Number) })
      expect(run.proof.version ?? 'unknown').toMatch(tool.version)
      expect(JSON.stringify(run)).not.toContain(CANARY)
      expect(JSON.stringify(run)).not.toContain(MAIL)
    },
    300_000,
  )
})

function placesOf({ scans }: ScannerRun): string[] {
  return scans.flatMap(({ findings }) =>
    findings.map(({ rule, spot }) => `${rule} ${spot?.path.replace(`${repository.folder}/`, '')}:${spot?.line ?? 0}`),
  )
}
