import type { Problem } from '../problem.ts'

/** What can be wrong between coverage and the history of the repository. */
export const coverageProblems = {
  diffBroken: (source: string, line: number, why: string): Problem => ({
    code: 'diff-broken',
    what: `${source} is broken at line ${line}.`,
    why,
    fix: 'Give the output of `git diff --unified=0 BASE...HEAD` as it is, or of `diff -u`; a diff that was cut off or edited cannot be trusted.',
  }),
  historyMissing: (commit: string): Problem => ({
    code: 'history-missing',
    what: `What this change began from is not in the checkout: ${commit}.`,
    why: 'The checkout is shallow: it has only the newest commits.',
    fix: 'Set "fetch-depth: 0" at actions/checkout.',
  }),
  baseUnknown: (why: string): Problem => ({
    code: 'base-unknown',
    what: 'What this change began from is not known.',
    why,
    fix: 'Set "fetch-depth: 0" at actions/checkout, or give the change as a file with "diff".',
  }),
  changeNotCheckedOut: (head: string): Problem => ({
    code: 'change-not-checked-out',
    what: `The change under test is not what is checked out: ${head}.`,
    why: 'The checkout is the base itself or does not contain the change, so no changed line can be seen.',
    fix: 'Check out the commit whose tests wrote the reports; under pull_request that is what actions/checkout takes by itself.',
  }),
  gitFailed: (command: string, why: string): Problem => ({
    code: 'git-failed',
    what: `\`${command}\` failed.`,
    why,
    fix: 'Run the command by hand in the checkout. The working directory has to be inside of a git repository.',
  }),
  baselineBroken: (location: string, why: string): Problem => ({
    code: 'baseline-broken',
    what: `The stored baseline ${location} cannot be used.`,
    why,
    fix: 'Delete it; the next run on the base branch stores a new one.',
  }),
  baselineUnreachable: (location: string, why: string): Problem => ({
    code: 'baseline-unreachable',
    what: `The baselines at ${location} could not be reached.`,
    why,
    fix: 'Check that the remote exists and that the checkout kept its credentials ("persist-credentials").',
  }),
  baselineNotStored: (location: string, why: string): Problem => ({
    code: 'baseline-not-stored',
    what: `The baseline could not be stored at ${location}.`,
    why,
    fix: 'Give the job "permissions: contents: write", and let no rule protect that branch: it is replaced at every write.',
  }),
} satisfies Record<string, (...args: never[]) => Problem>
