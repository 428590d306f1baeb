import type { Problem } from '../problem.ts'

/** What can keep GitHub from giving or taking something. None of it changes a verdict. */
export const githubProblems = {
  githubNotHere: (): Problem => ({
    code: 'github-not-here',
    what: 'Comments, check runs, uploads and artifacts were left out: this is no run of GitHub Actions.',
    fix: 'Nothing to do. They come when the step runs in a workflow.',
  }),
  githubNoToken: (): Problem => ({
    code: 'github-no-token',
    what: 'Comments, check runs, uploads and artifacts were left out: the step has no token.',
    fix: 'Leave "github-token" at its default, or give it a token. The verdict is the same without it.',
  }),
  githubReadOnly: (who: 'a fork' | 'Dependabot'): Problem => ({
    code: 'github-read-only',
    what: `Comments, check runs and uploads were left out: the token of a pull request from ${who} may only read.`,
    why: 'GitHub gives such runs no more, so that nobody can write with your rights. The verdict is the same without it.',
    fix: 'The job summary has everything. For a comment as well, use the template with "workflow_run".',
  }),
  githubForbidden: (what: string, permission: string, answer: string): Problem => ({
    code: 'github-forbidden',
    what: `GitHub did not allow ${what}, so it was left out: ${answer}.`,
    why: `The token of the job needs "${permission}".`,
    fix: `Add "${permission}" under "permissions:" of the job. Once one is named there, those not named are none.`,
  }),
  githubTokenRefused: (what: string, answer: string): Problem => ({
    code: 'github-token-refused',
    what: `GitHub did not take the token for ${what}, so it was left out: ${answer}.`,
    fix: 'Leave "github-token" at its default, or renew the token that is given there.',
  }),
  githubNotFound: (what: string, permission: string, url: string): Problem => ({
    code: 'github-not-found',
    what: `GitHub knows nothing at ${url}, so ${what} was left out.`,
    why: `It answers the same way where the token may not look: a private repository needs "${permission}".`,
    fix: `Check that the number or the commit is of this repository, and that the job has "${permission}".`,
  }),
  githubRefused: (what: string, answer: string): Problem => ({
    code: 'github-refused',
    what: `GitHub did not accept ${what}, so it was left out: ${answer}.`,
    fix: 'Correct what GitHub names. Where nothing is yours to correct, please report it with the debug log.',
  }),
  githubFeatureOff: (what: string, answer: string): Problem => ({
    code: 'github-feature-off',
    what: `${what} was left out, because it is turned off for the repository: ${answer}.`,
    fix: 'Turn the feature on in the settings of the repository, or leave it: the verdict is the same without it.',
  }),
  githubLimited: (what: string, until: string): Problem => ({
    code: 'github-limited',
    what: `GitHub limits how much is asked of it, until ${until}, so ${what} was left out.`,
    why: 'All jobs of a repository share one limit.',
    fix: 'Run the job again later, or let fewer jobs run at once.',
  }),
  githubUnreachable: (what: string, why: string): Problem => ({
    code: 'github-unreachable',
    what: `GitHub gave no usable answer about ${what}, so it was left out: ${why}.`,
    fix: 'See https://www.githubstatus.com, and check the proxy of the runner if it has one.',
  }),
} satisfies Record<string, (...args: never[]) => Problem>
