import { join } from 'node:path'
import type { PackageFile } from './package-json.ts'
import type { PresetCheck } from './shared.ts'

/** A runner of tests: the package or script that shows it, and the command that writes a report. */
interface Runner {
  isUsed(file: PackageFile): boolean
  check(report: string): PresetCheck
}

const RUNNERS: readonly Runner[] = [
  {
    isUsed: (file) => file.uses('vitest'),
    check: (report) => ({
      name: 'Vitest',
      run: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
      report,
      format: 'vitest',
    }),
  },
  {
    isUsed: (file) => file.uses('jest') || file.uses('react-scripts'),
    check: (report) => ({
      name: 'Jest',
      run: ['jest', '--ci', '--json', `--outputFile=${report}`],
      report,
      format: 'jest',
    }),
  },
  {
    isUsed: (file) => file.uses('mocha'),
    check: (report) => ({
      name: 'Mocha',
      run: ['mocha', '--reporter', 'json', '--reporter-option', `output=${report}`],
      report,
      format: 'mocha',
    }),
  },
  {
    isUsed: (file) => file.uses('ava'),
    check: () => ({ name: 'AVA', run: ['ava', '--tap'], report: '-', format: 'tap' }),
  },
  {
    isUsed: ({ scripts }) => /\bnode\b.* --test\b/.test(scripts['test'] ?? ''),
    check: (report) => ({ name: 'node --test', run: nodeTest(report), report, format: 'junit' }),
  },
]

function nodeTest(report: string): string[] {
  const reporters = ['--test-reporter=spec', '--test-reporter-destination=stdout']
  return ['node', '--test', ...reporters, '--test-reporter=junit', `--test-reporter-destination=${report}`]
}

/** The tests of a project: with the runner that it uses, else its own script, which only its exit code judges. */
export function nodeTests(file: PackageFile, temp: string): PresetCheck[] {
  const used = RUNNERS.find((runner) => runner.isUsed(file))
  const unit = used?.check(join(temp, 'unit-tests.report')) ?? ownScript(file)
  const e2e = file.uses('@playwright/test') ? [playwright(join(temp, 'playwright.json'))] : []
  return [...(unit === undefined ? [] : [{ ...unit, stage: 'unit' }]), ...e2e]
}

/** The script that `npm init` writes fails and says that there is no test. */
function ownScript({ scripts }: PackageFile): PresetCheck | undefined {
  const { test } = scripts
  if (test === undefined || test.includes('no test specified')) return undefined
  return { name: 'npm test', run: ['npm', 'test'] }
}

function playwright(report: string): PresetCheck {
  return {
    name: 'Playwright',
    stage: 'e2e',
    run: ['playwright', 'test', '--reporter=json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    report,
    format: 'playwright',
  }
}
