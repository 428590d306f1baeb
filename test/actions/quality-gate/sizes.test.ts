import { describe, expect, it } from 'vitest'
import { qualityStep } from './step.ts'

const SLA = [
  '- { metric: bundle-size, operator: "<", expected: 1 MB }',
  '- { metric: bundle-size-gzip, operator: "<", expected: 200 B }',
  '- { metric: "bundle-size-brotli{dist/b.js}", operator: "<", expected: 1 kB }',
].join('\n')

describe('a bundle', () => {
  it('is one row, whatever number of files it has, and its sizes meet conditions', async () => {
    const step = qualityStep()
    step.write('dist/a.js', 'a();\n'.repeat(1_000))
    step.write('dist/b.js', 'b();\n'.repeat(1_000))
    step.write('dist/b.test.js', 'c();\n')
    const { report } = await step.run({ reports: 'size=dist/*.js\n!dist/*.test.js', sla: SLA })
    expect(report.checks.map(({ name, verdict, unit = '' }) => [name, verdict, unit])).toEqual([
      ['dist/*.js', 'passed', ''],
      ['bundle-size', 'passed', 'bytes'],
      ['bundle-size-gzip', 'passed', 'bytes'],
      ['bundle-size-brotli{dist/b.js}', 'passed', 'bytes'],
    ])
    expect(report.checks[0]?.because).toMatch(/^2 files, 10 kB \(gzip \d+ bytes, brotli \d+ bytes\)$/)
  })

  it('is measured by a check that builds it, all of it, also what the build left as it was', async () => {
    const step = qualityStep()
    step.write('dist/old.js', 'old();\n')
    const checks = '- { name: build, run: "echo new > dist/new.js", report: dist/*.js, format: size }'
    const { report } = await step.run({ checks, sla: '- { metric: bundle-size, operator: "<", expected: 10 B }' })
    expect(report.checks.map(({ verdict, because }) => [verdict, because])).toEqual([
      ['passed', expect.stringContaining('2 files, 11 bytes')],
      ['failed', '11 bytes; expected < 10 bytes'],
    ])
  })

  it('may not outgrow that of the base', async () => {
    const step = qualityStep()
    step.write('dist/a.js', 'x'.repeat(1_100))
    step.write('base/a.js', 'x'.repeat(1_000))
    const sla = '- { metric: bundle-size, operator: "<=", relative: { to: "size=base/*.js", tolerance: 5% } }'
    const { report } = await step.run({ reports: 'size=dist/*.js', sla })
    expect(report.checks[1]).toMatchObject({ verdict: 'failed', expected: 1_050, actual: 1_100, unit: 'bytes' })
  })

  it('that is not there is never green', async () => {
    const step = qualityStep()
    expect((await step.run({ reports: 'size=dist/*.js' })).report.verdict).toBe('errored')
  })

  it('is judged by the preset for Node where there is one', async () => {
    const step = qualityStep()
    step.write('package.json', '{}')
    step.write('dist/app.js', 'x'.repeat(1_000_001))
    const { report } = await step.run({ preset: 'node' })
    const rows = report.checks.map(({ name, verdict }) => [name, verdict])
    expect(rows).toContainEqual(['dist/**/*.{js,mjs,cjs,css}', 'passed'])
    expect(rows).toContainEqual(['bundle size', 'failed'])
  })
})
