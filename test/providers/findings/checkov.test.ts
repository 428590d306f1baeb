import { expect, it } from 'vitest'
import { checkov } from '../../../src/providers/findings/checkov.ts'
import { fingerprintOf } from '../../../src/providers/findings/shared/fingerprint.ts'
import { jsonReport } from '../../support/json-report.ts'

const CANARY = ['canary', 'of', 'checkov'].join('-')
const FAILED = {
  check_id: 'CKV_AWS_18',
  check_name: 'Ensure the S3 bucket has access logging enabled',
  check_result: { result: 'FAILED' },
  code_block: [[2, `  password = "${CANARY}"\n`]],
  file_path: '/main.tf',
  repo_file_path: '/infra/main.tf',
  file_line_range: [1, 4],
  resource: 'aws_s3_bucket.b',
  severity: null,
  guideline: 'https://docs.example/logging',
}
const SUMMARY = { passed: 7, failed: 1, skipped: 0, parsing_errors: 0, resource_count: 2, checkov_version: '3.3.30' }

function framework(check_type: string, results: object, summary: object = {}) {
  return { check_type, results, summary: { ...SUMMARY, ...summary } }
}
const read = (report: unknown) => checkov.read(jsonReport(report))[0]

it('reads the failed checks of all frameworks as one scan, without code', () => {
  const workflow = framework('github_actions', { failed_checks: [FAILED], parsing_errors: ['/bad.yml'] }, { passed: 1 })
  const scan = read([framework('terraform', { failed_checks: [FAILED] }), workflow])
  expect(scan).toMatchObject({
    tool: 'checkov',
    toolVersion: '3.3.30',
    reported: 2,
    couldNotScan: undefined,
    partial: ['/bad.yml could not be parsed'],
    lookedAt: '10 checks',
  })
  expect(scan?.findings.map(({ kind }) => kind)).toEqual(['config', 'workflow'])
  expect(scan?.findings[0]).toMatchObject({
    rule: 'CKV_AWS_18',
    severity: 'unrated',
    title: 'Ensure the S3 bucket has access logging enabled',
    detail: 'aws_s3_bucket.b',
    spot: { path: 'infra/main.tf', line: 1, endLine: 4 },
    fingerprint: fingerprintOf('aws_s3_bucket.b'),
    url: 'https://docs.example/logging',
  })
  expect(JSON.stringify(scan)).not.toContain(CANARY)
})

it('keeps skipped checks as suppressed without counting them', () => {
  const skipped = { ...FAILED, check_result: { result: 'SKIPPED', suppress_comment: 'not needed' } }
  const scan = read(framework('terraform', { failed_checks: [], skipped_checks: [skipped] }, { passed: 0 }))
  expect(scan).toMatchObject({ reported: 0, couldNotScan: undefined })
  expect(scan?.findings[0]?.suppressed).toBe('not needed')
})

it('takes the path in the scanned folder when the other one leads out of where it ran', () => {
  const outside = { ...FAILED, repo_file_path: '/../../tmp/main.tf' }
  expect(read(framework('terraform', { failed_checks: [outside] }))?.findings[0]?.spot?.path).toBe('main.tf')
})

it('tells of a secret nothing but its rule and place', () => {
  const scan = read(framework('secrets', { failed_checks: [{ ...FAILED, check_id: 'CKV_SECRET_2' }] }))
  expect(scan?.findings[0]).toMatchObject({ kind: 'secret', rule: 'CKV_SECRET_2', detail: undefined })
})

it('reads vulnerable packages', () => {
  const vulnerability_details = {
    id: 'CVE-2021-33503',
    severity: 'high',
    cvss: 7.5,
    package_name: 'urllib3',
    package_version: '1.26.3',
    status: 'fixed in 1.26.5',
    link: 'https://nvd.example',
  }
  const scan = read(framework('sca_package', { failed_checks: [{ ...FAILED, vulnerability_details }] }))
  expect(scan?.findings[0]).toMatchObject({
    kind: 'dependency',
    rule: 'CVE-2021-33503',
    severity: 'high',
    score: 7.5,
    package: { name: 'urllib3', version: '1.26.3' },
    fixedIn: ['1.26.5'],
  })
})

it('is no scan when nothing was checked', () => {
  expect(read({ passed: 0, failed: 0, skipped: 0, resource_count: 0, checkov_version: '3.3.30' })).toMatchObject({
    toolVersion: '3.3.30',
    reported: 0,
    couldNotScan: 'Checkov checked nothing.',
  })
})
