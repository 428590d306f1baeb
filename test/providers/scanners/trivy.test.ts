import { expect, it } from 'vitest'
import { trivy } from '../../../src/providers/scanners/trivy.ts'
import { scan } from '../../support/scanner-world.ts'
import { standIn } from '../../support/stand-in.ts'
import { CANARY } from '../../support/vulnerable-repository.ts'

/** The report of a folder as Trivy 0.5x writes it, cut to what one of each kind needs. */
const REPORT = {
  SchemaVersion: 2,
  ArtifactName: '.',
  ArtifactType: 'filesystem',
  Results: [
    {
      Target: 'package-lock.json',
      Class: 'lang-pkgs',
      Type: 'npm',
      Packages: [{ ID: 'lodash@4.17.15', Name: 'lodash', Version: '4.17.15' }],
      Vulnerabilities: [
        {
          VulnerabilityID: 'CVE-2020-8203',
          PkgID: 'lodash@4.17.15',
          PkgName: 'lodash',
          InstalledVersion: '4.17.15',
          FixedVersion: '4.17.19',
          Severity: 'HIGH',
        },
      ],
    },
    {
      Target: 'settings.txt',
      Class: 'secret',
      Secrets: [
        {
          RuleID: 'github-pat',
          Category: 'GitHub',
          Severity: 'CRITICAL',
          Title: 'GitHub Token',
          StartLine: 1,
          EndLine: 1,
          Match: `token = "${CANARY}"`,
          Code: { Lines: [{ Number: 1, Content: `token = "${CANARY}"` }] },
        },
      ],
    },
  ],
}

/** Speaks the documented command line: `trivy version --format json`, `trivy fs --format json --output F --exit-code N … .`. */
function trivyThat(does: string) {
  const version = { Version: '0.58.1', VulnerabilityDB: { Version: 2, UpdatedAt: '2026-11-20T06:17:21.3Z' } }
  return standIn(
    'trivy',
    `if (args[0] === 'version') { console.log(${JSON.stringify(JSON.stringify(version))}); process.exit() }\n${does}`,
  )
}

it('reads what Trivy found and proves the scan with its version and the age of its database', async () => {
  const report = JSON.stringify(JSON.stringify(REPORT))
  const tool = trivyThat(`
    if (args[0] !== 'fs' || args.at(-1) !== '.' || after('--format') !== 'json') process.exit(1)
    fs.writeFileSync(after('--output'), ${report}); process.exit(Number(after('--exit-code')))`)
  const run = await scan(tool.world, trivy, { folder: tool.folder })
  expect(run.scans).toMatchObject([{ tool: 'trivy', reported: 2, couldNotScan: undefined }])
  expect(run.scans[0]?.findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
    'CVE-2020-8203 high',
    'github-pat critical',
  ])
  expect(run.proof).toMatchObject({
    version: '0.58.1',
    databaseAt: '2026-11-20T06:17:21.3Z',
    exitCode: 42,
    lookedAt: '1 package',
  })
  expect(JSON.stringify(run)).not.toContain(CANARY)
})

it('is no scan when Trivy ends as it does without its database', async () => {
  const tool = trivyThat(
    `console.error('FATAL\\tFatal error\\trun error: init error: DB error: failed to download vulnerability DB'); process.exit(1)`,
  )
  const { scans } = await scan(tool.world, trivy, { folder: tool.folder })
  expect(scans[0]?.couldNotScan).toBe(
    'Trivy exited with 1. FATAL Fatal error run error: init error: DB error: failed to download vulnerability DB',
  )
})

it('scans an image when it is told to', async () => {
  const tool = trivyThat(
    `if (args[0] !== 'image' || args.at(-1) !== 'app:1') process.exit(1)
    fs.writeFileSync(after('--output'), JSON.stringify({ SchemaVersion: 2, ArtifactName: args.at(-1), Results: [{ Target: args.at(-1), Class: 'os-pkgs', Type: 'debian' }] }))`,
  )
  const { scans, proof } = await scan(tool.world, trivy, { folder: tool.folder, args: ['image', 'app:1'] })
  expect(scans).toMatchObject([{ reported: 0, couldNotScan: undefined, lookedAt: '1 target' }])
  expect(proof.command).toMatch(/^trivy image --format json /)
})
