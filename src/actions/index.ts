import type { Action } from '../runner/action.ts'

/** One door per action, by the name users write. Its code is loaded when it is opened, and no other's. */
export const doors: Readonly<Record<string, () => Promise<Action>>> = {
  'quality-gate': async () => (await import('./quality-gate/action.ts')).qualityGate,
  'security-scan': async () => (await import('./security-scan/action.ts')).securityScan,
  'coverage-threshold': async () => (await import('./coverage-threshold/action.ts')).coverageThreshold,
  'canary-shift': async () => (await import('./canary-shift/action.ts')).canaryShift,
}
