import type { Problem } from '../problem.ts'

/** What can keep GitHub from keeping what has to be on record. */
export const recordProblems = {
  githubRecordNeeds: (what: string, permission: string, answer: string): Problem => ({
    code: 'github-record-needs',
    what: `GitHub did not allow ${what}: ${answer}.`,
    why: `The token of the job needs "${permission}".`,
    fix: `Add "${permission}" under "permissions:" of the job. Once one is named there, those not named are none.`,
  }),
  githubRecordRefused: (what: string, answer: string): Problem => ({
    code: 'github-record-refused',
    what: `GitHub did not accept ${what}: ${answer}.`,
    fix: 'Look for a rule of the repository that forbids it. Where there is none, please report it with the debug log.',
  }),
  githubRecordUnreachable: (what: string, why: string): Problem => ({
    code: 'github-record-unreachable',
    what: `GitHub gave no usable answer about ${what}: ${why}.`,
    fix: 'See https://www.githubstatus.com, check the proxy of the runner if it has one, and run the job again.',
  }),
  githubRecordNotHere: (because: string): Problem => ({
    code: 'github-record-not-here',
    what: `GitHub cannot keep anything for this step: ${because}.`,
    fix: 'Run the step in a workflow with "github-token" at its default, or choose another "store".',
  }),
} satisfies Record<string, (...args: never[]) => Problem>
