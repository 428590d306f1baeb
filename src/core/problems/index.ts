import { inputProblems } from './inputs.ts'
import { metricProblems } from './metrics.ts'
import { rolloutProblems } from './rollout.ts'
import { stepProblems } from './step.ts'
import { worldProblems } from './world.ts'

/** The catalogue. One function per problem, so a code cannot exist without its explanation. */
export const problems = { ...inputProblems, ...worldProblems, ...metricProblems, ...rolloutProblems, ...stepProblems }
