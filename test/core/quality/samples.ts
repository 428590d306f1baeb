import type { Attempt } from '../../../src/core/quality/attempt.ts'
import type { CheckConfig } from '../../../src/core/quality/check-config.ts'
import { Checks } from '../../../src/core/quality/checks.ts'
import type { Annotation, QualityReport, TestCounts } from '../../../src/core/quality/report.ts'
import { scansOf } from '../../../src/core/quality/scans.ts'
import type { Stage } from '../../../src/core/quality/stage-config.ts'
import { type ChangedFiles, type Task, tasksOf } from '../../../src/core/quality/task.ts'

/** A check that only needs what a test is about. */
export function check(name: string, config: object = {}): CheckConfig {
  return Checks.parse([{ name, run: ['true'], ...config }])[0]!
}

export function stagesNamed(...names: readonly string[]): Stage[] {
  return names.map((name) => ({ name, policy: 'warn' }))
}

export function tasks(
  configs: readonly CheckConfig[],
  stages: readonly Stage[] = stagesNamed('checks'),
  changed: ChangedFiles = { files: [] },
): Task[] {
  return tasksOf(configs, stages, changed, (glob) => (path) => path.endsWith(glob.replace('*', '')))
}

export function exited(exitCode: number, more: Partial<Attempt> = {}): Attempt {
  return { startedAt: 0, durationMs: 1_000, ending: { how: 'exited', exitCode }, ...more }
}

export function report(more: Partial<QualityReport> = {}): QualityReport {
  return { about: 'lint', tool: 'tool', annotations: [], metrics: [], limits: [], warnings: [], ...more }
}

export function testReport(counts: Partial<TestCounts>): QualityReport {
  const tests = { total: 0, passed: 0, failed: 0, errors: 0, skipped: 0, flaky: 0, ...counts }
  return report({ about: 'tests', tests })
}

/** What a linter found, on a line. */
export function annotation(more: Partial<Annotation> = {}): Annotation {
  return { path: 'src/a.ts', line: 3, level: 'error', rule: 'eqeqeq', message: 'Use ===.', ...more }
}

/** The scans of a check whose command exited with 2. */
export function scans(given: QualityReport | undefined, isClean = true) {
  return scansOf({ because: 'exited with 2', isClean, report: given })
}
