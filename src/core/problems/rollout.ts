import type { Problem } from '../problem.ts'

/** What can keep a rollout from being decided. */
export const rolloutProblems = {
  weightUnreadable: (answer: string, path: string): Problem => ({
    code: 'weight-unreadable',
    what: `The router's answer has no weight at "${path}": ${answer}.`,
    why: 'A weight is a number from 0 to 100; success is what the router reports, not what was asked.',
    fix: 'Correct the "get" of the router so that it answers with the percent of the second slot.',
  }),
  journalMoved: (location: string): Problem => ({
    code: 'journal-moved',
    what: `Somebody else wrote the Journal at ${location} in between.`,
    why: 'Two runs acted on the same rollout; the one that wrote first goes on.',
    fix: 'Let one run at a time shift an environment, for example with a concurrency group.',
  }),
  journalCorrupt: (location: string, why: string): Problem => ({
    code: 'journal-corrupt',
    what: `The Journal at ${location} cannot be read: ${why}.`,
    why: 'Without it nobody knows what was under way, so nothing was changed.',
    fix: 'Look at the live weight of the router, set it as you need it, then remove or repair the Journal.',
  }),
  journalUnreachable: (location: string, why: string): Problem => ({
    code: 'journal-unreachable',
    what: `The Journal at ${location} could not be reached: ${why}.`,
    fix: 'Check the path and its permissions.',
  }),
  rolloutUnderWay: (environment: string, version: string, who: string): Problem => ({
    code: 'rollout-under-way',
    what: `A rollout of ${version} to ${environment} is under way, held by ${who}.`,
    why: 'Two runs must not shift the same traffic. Nothing was changed.',
    fix: 'Wait for it to end, or cancel it: a cancelled rollout takes its traffic back.',
  }),
} satisfies Record<string, (...args: never[]) => Problem>
