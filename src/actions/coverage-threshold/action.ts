import { type Context, defineAction } from '../../runner/action.ts'
import { inputs } from './inputs.ts'

const percent = (what: string) => `Percent of covered ${what}, rounded down to 2 decimals; empty when not measured.`
const covered = (what: string) => `Number of covered ${what}; empty when not measured.`
const total = (what: string) => `Number of ${what} that can be covered; empty when not measured.`

/** Judges what tests covered: in all, in files, in parts, in changed lines, and against the base. */
export const coverageThreshold = defineAction({
  name: 'coverage-threshold',
  description:
    'Judges coverage from any report: in all, per file, per part, in the changed lines and against the base.',
  inputs,
  outputs: {
    lines: percent('lines'),
    'lines-covered': covered('lines'),
    'lines-total': total('lines'),
    branches: percent('branches'),
    'branches-covered': covered('branches'),
    'branches-total': total('branches'),
    functions: percent('functions'),
    'functions-covered': covered('functions'),
    'functions-total': total('functions'),
    statements: percent('statements'),
    'statements-covered': covered('statements'),
    'statements-total': total('statements'),
    patch: percent('changed lines'),
    'patch-covered': covered('changed lines'),
    'patch-total': total('changed lines'),
  },
  report: async () => (await import('../../core/report/coverage-report.ts')).CoverageReport,
  branding: { icon: 'check-circle', color: 'green' },
  baseFile: async (path, host) => (await import('../base-file.ts')).baseFile(path, host),
  run: async (values, context: Context) => (await import('./run.ts')).run(values, context),
})
