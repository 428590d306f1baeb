import type { Problem } from '../problem.ts'

/** What can be wrong with what findings are compared with. */
export const findingsProblems = {
  findingsBaselineBroken: (path: string, why: string): Problem => ({
    code: 'findings-baseline-broken',
    what: `The baseline of findings ${path} cannot be used.`,
    why,
    fix: 'Restore it from the history of the repository, or delete it to start anew with what is found today.',
  }),
  baseReportBroken: (path: string, why: string): Problem => ({
    code: 'base-report-broken',
    what: `The base report ${path} cannot be used.`,
    why,
    fix: 'Give the JSON report that security-scan wrote on the base, or leave it out: everything is new then.',
  }),
} satisfies Record<string, (...args: never[]) => Problem>
