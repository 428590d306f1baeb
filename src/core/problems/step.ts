import type { Problem } from '../problem.ts'

/** What can keep a step from ending as it should. */
export const stepProblems = {
  cancelled: (because: string): Problem => ({
    code: 'cancelled',
    what: `The step was ${because} before it had decided.`,
    fix: 'Run the workflow again; what was begun was taken back, or the next run takes it up.',
  }),
  endedUndecided: (action: string): Problem => ({
    code: 'ended-undecided',
    what: `${action} came to an end without a decision.`,
    why: 'Nothing was left to wait for although the work was not done.',
    fix: 'This is a defect in Sluice. Please report it with the debug log.',
  }),
  publishFailed: (what: string, why: string): Problem => ({
    code: 'publish-failed',
    what: `The ${what} could not be written: ${why}.`,
    why: 'Later steps would read something else than what was decided, so the step fails.',
    fix: "Check the free space and the permissions of the runner's temporary folder.",
  }),
} satisfies Record<string, (...args: never[]) => Problem>
