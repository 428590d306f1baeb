import { coverageProblems } from './coverage.ts'
import { findingsProblems } from './findings.ts'
import { githubProblems } from './github.ts'
import { inputProblems } from './inputs.ts'
import { metricProblems } from './metrics.ts'
import { recordProblems } from './record.ts'
import { reportProblems } from './reports.ts'
import { rolloutProblems } from './rollout.ts'
import { stepProblems } from './step.ts'
import { worldProblems } from './world.ts'

/** The catalogue by what a problem is about; a README tells the groups that its action can meet. */
export const problemGroups = {
  inputs: inputProblems,
  world: worldProblems,
  metrics: metricProblems,
  rollout: rolloutProblems,
  reports: reportProblems,
  coverage: coverageProblems,
  findings: findingsProblems,
  github: githubProblems,
  record: recordProblems,
  step: stepProblems,
} as const

/** The catalogue. One function per problem, so a code cannot exist without its explanation. */
export const problems = {
  ...inputProblems,
  ...worldProblems,
  ...metricProblems,
  ...rolloutProblems,
  ...reportProblems,
  ...coverageProblems,
  ...findingsProblems,
  ...githubProblems,
  ...recordProblems,
  ...stepProblems,
}
