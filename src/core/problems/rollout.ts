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
    what: `Somebody else wrote to ${location} in between.`,
    why: 'Two runs acted on the same rollout; the one that wrote first goes on.',
    fix: 'Let one run at a time shift an environment, for example with a concurrency group.',
  }),
  journalCorrupt: (location: string, why: string): Problem => ({
    code: 'journal-corrupt',
    what: `The Journal at ${location} cannot be read: ${why}`,
    why: 'Without it nobody knows what was under way, so nothing was changed.',
    fix: 'Look at the live weight of the router, set it as you need it, then remove or repair the Journal.',
  }),
  journalNewer: (location: string, form: number): Problem => ({
    code: 'journal-newer',
    what: `The Journal at ${location} has the form ${form}, which this version of Sluice does not know.`,
    why: 'A newer version wrote it. Nothing was changed.',
    fix: 'Use that version or a newer one wherever this environment is acted on.',
  }),
  journalUnreachable: (location: string, why: string): Problem => ({
    code: 'journal-unreachable',
    what: `The record at ${location} could not be reached: ${why}.`,
    fix: 'Check the path and its permissions.',
  }),
  rolloutUnderWay: (environment: string, who: string, until: string): Problem => ({
    code: 'rollout-under-way',
    what: `${environment} is held by ${who}, which can still act; its lease ends at ${until}.`,
    why: 'Two runs must not shift the same traffic. Nothing was changed.',
    fix: 'Wait for it to end, or cancel it: a cancelled rollout takes its traffic back.',
  }),
  environmentLocked: (environment: string, by: string, reason: string): Problem => ({
    code: 'environment-locked',
    what: `${environment} was locked by ${by}: ${reason}`,
    why: 'Nothing new begins until a person unlocks it; what was under way goes on. Nothing was changed.',
    fix: 'Run once with "command: unlock" when it may begin again.',
  }),
  lockUnreadable: (location: string, why: string): Problem => ({
    code: 'lock-unreadable',
    what: `The lock at ${location} cannot be read: ${why}`,
    why: 'Without it nobody knows who acts, so nothing was changed.',
    fix: 'Make sure that no run acts on the environment, then run once with "command: unlock": it puts a new lock there.',
  }),
  lockContended: (location: string): Problem => ({
    code: 'lock-contended',
    what: `The lock at ${location} was changed by others again and again.`,
    why: 'Many runs ask for the same environment at once. Nothing was changed.',
    fix: 'Run again, and let one run at a time shift an environment, for example with a concurrency group.',
  }),
  lockLost: (environment: string): Problem => ({
    code: 'lock-lost',
    what: `Another run holds ${environment} by now.`,
    why: 'This one did not renew its lease in time, or was believed to be over. It does nothing more.',
    fix: 'Look at the other run: it goes on with the rollout.',
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
