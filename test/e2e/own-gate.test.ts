import { readFileSync } from 'node:fs'
import { delimiter, dirname } from 'node:path'
import { expect, it } from 'vitest'
import { QualityReport } from '../../src/core/report/quality-report.ts'
import { ROOT } from '../contract/sources.ts'
import { runDist } from '../support/run-dist.ts'
import { temporaryFolder } from '../support/temporary/folder.ts'

it('passes this repository by .github/sluice.yml, all but the report of these tests', {
  timeout: 240_000,
}, async () => {
  const temp = temporaryFolder('own')
  const { outputs, log } = await runDist('quality-gate', {}, { workspace: ROOT, temp, env: { PATH: pathOfRunner() } })
  expect(outputs['verdict'], log).toBe('passed')
  const { checks } = QualityReport.parse(JSON.parse(readFileSync(outputs['report'] ?? '', 'utf8')))
  expect(checks.map(({ name, verdict, exitCode }) => ({ name, verdict, exitCode }))).toEqual([
    { name: 'Biome', verdict: 'passed', exitCode: 0 },
    { name: 'Types', verdict: 'passed', exitCode: 0 },
    { name: 'Generated', verdict: 'passed', exitCode: 0 },
  ])
})

/** npm puts the programs of this package on PATH for a test; a step of a workflow has to find them itself. */
function pathOfRunner(): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.endsWith('node_modules/.bin'))
  return [dirname(process.execPath), ...folders].join(delimiter)
}
