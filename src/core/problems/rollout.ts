import type { Problem } from '../problem.ts'

/** What can keep a rollout from being decided. */
export const rolloutProblems = {
  weightUnreadable: (answer: string, path: string): Problem => ({
    code: 'weight-unreadable',
    what: `The router's answer has no weight at "${path}": ${answer}.`,
    why: 'A weight is a number from 0 to 100; success is what the router reports, not what was asked.',
    fix: 'Correct the settings of the router, so that it answers with the percent of the second slot.',
  }),
  weightOutOfRange: (weight: number): Problem => ({
    code: 'weight-out-of-range',
    what: `${weight} is no weight, so nothing was asked of the router.`,
    why: 'A weight is a number from 0 to 100.',
    fix: 'This is a defect in Sluice. Please report it with the debug log.',
  }),
  weightNotExact: (weight: number, why: string): Problem => ({
    code: 'weight-not-exact',
    what: `The router cannot hold ${weight} % exactly, so nothing was asked of it.`,
    why,
    fix: 'Use whole percents in "steps".',
  }),
  includeEdited: (path: string, found: string, expected: string): Problem => ({
    code: 'include-edited',
    what: `${path} is not what Sluice wrote: it has \`${found}\` where \`${expected}\` belongs. Nothing was changed.`,
    why: 'Somebody edited it, or the settings of the router changed; overwriting it would undo what they did.',
    fix: 'Make the file and the settings of the router agree; spaces and comments do not matter.',
  }),
  haproxyRefused: (command: string, answer: string): Problem => ({
    code: 'haproxy-refused',
    what: `HAProxy answered \`${command}\` with: ${answer}`,
    fix: 'Check the names of the backend and its servers; setting a weight needs a socket with "level admin".',
  }),
  serverOutOfRotation: (server: string): Problem => ({
    code: 'server-out-of-rotation',
    what: `HAProxy keeps ${server} in maintenance or drain, so no weight would bring it traffic. Nothing was changed.`,
    why: 'Somebody took it out on purpose.',
    fix: 'Set its state to "ready" when it may serve, then run again.',
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
  weightUnexpected: (slot: string, weight: number): Problem => ({
    code: 'weight-unexpected',
    what: `The router gives ${weight} % to ${slot}, and the Journal knows of no rollout that did so.`,
    why: 'Somebody else set it, or the Journal was lost. Nothing was changed.',
    fix: 'Give all traffic to the slot that is live, or run once with "command: abort", which does it.',
  }),
  slotUnknown: (location: string, live: string, slots: readonly string[]): Problem => ({
    code: 'slot-unknown',
    what: `The Journal at ${location} says that "${live}" is live, but the slots are ${slots.join(' and ')}.`,
    fix: 'Keep the names and the order of the slots, or move the Journal away once no rollout is under way.',
  }),
  recordingUnreadable: (path: string, why: string): Problem => ({
    code: 'recording-unreadable',
    what: `${path} is no recording of a canary: ${why}.`,
    fix: 'Give a file that a run wrote with "record", and the same version of Sluice or a newer one.',
  }),
  versionAborted: (version: string, because: string): Problem => ({
    code: 'version-aborted',
    what: `${version} was aborted before: ${because}.`,
    why: 'The same build is not tried again by itself.',
    fix: 'Deploy another version, or set "retry: true" when what failed was not the version.',
  }),
  trafficNotReturned: (what: string, because: string): Problem => ({
    code: 'traffic-not-returned',
    what: `The traffic could not be proven to be back on the stable version: ${because}.`,
    why: what,
    fix: 'Set the weight of the router by hand now, then run once in mode "tick": it goes on where this run stopped.',
  }),
} satisfies Record<string, (...args: never[]) => Problem>
