import { type Context, defineAction } from '../../runner/action.ts'
import { inputs } from './inputs.ts'

/** The checks a project names, run in stages and judged in one place. */
export const qualityGate = defineAction({
  name: 'quality-gate',
  description:
    'Runs the checks a project names, in stages, and judges the reports of tests, linters and load tests in one place.',
  inputs,
  outputs: {
    passed: 'Number of checks that passed.',
    warned: 'Number of checks that warned.',
    failed: 'Number of checks that failed, broke or decided nothing.',
    'tests-total': 'Number of tests in all reports; empty when none has any.',
    'tests-failed': 'Number of tests that failed or broke; empty when no report has any.',
    sarif: 'Absolute path of the SARIF that was written; empty when there is none.',
  },
  report: async () => (await import('../../core/report/quality-report.ts')).QualityReport,
  branding: { icon: 'check-square', color: 'orange' },
  baseFile: async (path, host) => (await import('../base-file.ts')).baseFile(path, host),
  run: async (values, context: Context) => (await import('./run.ts')).run(values, context),
})
