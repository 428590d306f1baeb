import { expect, it } from 'vitest'
import { securityAnnotations } from '../../../src/core/report/security-annotations.ts'
import { HOSTILE } from './samples.ts'
import { finding } from './security-findings.ts'
import { failing, hostile } from './security-samples.ts'

it('makes an error of what blocks, a warning of what warns, and a notice of the rest', () => {
  const { annotations, leftOut } = securityAnnotations(failing())
  expect(annotations.map(({ level, file, line, title }) => [level, file, line, title])).toEqual([
    ['error', 'services/billing/pom.xml', 41, 'critical: CVE-2021-44228'],
    ['error', 'config/prod.env', 3, 'critical: aws-access-token'],
    ['error', 'package-lock.json', 3120, 'critical: GHSA-gxpj-cx7g-858c'],
    ['error', 'services/billing/pom.xml', 41, 'critical: CVE-2021-45046'],
    ['warning', 'tools/release.py', 77, 'high: B602'],
    ['warning', 'Dockerfile', 6, 'medium: DL3018'],
    ['warning', '.github/workflows/deploy.yml', 12, 'unrated: unpinned-uses'],
    ['notice', 'image.tar', 1, 'info: CVE-2005-2541'],
  ])
  expect(leftOut).toEqual({ error: 0, warning: 0, notice: 0 })
})

it('says what it is, how to fix it, what blocks it and who found it', () => {
  expect(securityAnnotations(failing()).annotations[1]).toEqual({
    level: 'error',
    file: 'config/prod.env',
    line: 3,
    endLine: 4,
    title: 'critical: aws-access-token',
    message:
      'AWS access key. Fix: revoke it where it was issued, keep its successor in a secret store, and take it out of the file. Blocked by access-control: unrated, here critical, is at least critical (block-on). Found by gitleaks, trufflehog',
  })
})

it('puts what is in changed files first, but nothing that warns before what blocks', () => {
  const changed = new Set(['config/prod.env', 'Dockerfile'])
  const files = securityAnnotations(failing(), changed).annotations.map(({ file }) => file)
  expect(files.slice(0, 2)).toEqual(['config/prod.env', 'services/billing/pom.xml'])
  expect(files.slice(4, 6)).toEqual(['Dockerfile', 'tools/release.py'])
})

it('has at most ten of each level and counts the others, also those without a place', () => {
  const rows = (['blocked', 'warned', 'passed'] as const).flatMap((disposition) =>
    Array.from({ length: 12 }, (_, i) =>
      finding(`CVE-2026-100${i}`, 'high', { disposition, path: 'a.ts', line: i + 1 }),
    ),
  )
  const { annotations, rest, leftOut } = securityAnnotations({
    findings: [...rows, finding('CVE-2026-2000', 'critical', { disposition: 'blocked' })],
  })
  expect(annotations.map(({ level }) => level).join()).toBe(
    [...Array(10).fill('error'), ...Array(10).fill('warning'), ...Array(10).fill('notice')].join(),
  )
  expect(rest.map(({ level }) => level)).toEqual(['error', 'error', 'warning', 'warning', 'notice', 'notice'])
  expect(leftOut).toEqual({ error: 3, warning: 2, notice: 2 })
})

it('has none for what was waived or set aside', () => {
  const findings = (['waived', 'suppressed', 'baseline'] as const).map((disposition) =>
    finding('CVE-2026-1000', 'critical', { disposition, path: 'a.ts', line: 1 }),
  )
  expect(securityAnnotations({ findings })).toEqual({
    annotations: [],
    rest: [],
    leftOut: { error: 0, warning: 0, notice: 0 },
  })
})

it('leaves lines out that are not told, and every text is one short line', () => {
  const row = finding('r', 'low', { path: 'a.ts', title: `${HOSTILE} ${'x'.repeat(5_000)}` })
  const [annotation] = securityAnnotations({ findings: [row] }).annotations
  expect(Object.keys(annotation!)).toEqual(['level', 'file', 'title', 'message'])
  for (const { title, message } of [annotation!, ...securityAnnotations(hostile()).annotations]) {
    expect(title.length).toBeLessThanOrEqual(200)
    expect(message.length).toBeLessThan(2_200)
    expect(`${title}${message}`).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
  }
})
