import type { Baseline } from '../../src/core/coverage/baseline.ts'

/** A baseline with nothing in it but what a test says. */
export function baselineAt(commit: string, given: Partial<Baseline> = {}): Baseline {
  return { schemaVersion: 1, commit, at: '2026-01-31T12:00:00Z', totals: {}, files: [], flags: [], best: {}, ...given }
}
