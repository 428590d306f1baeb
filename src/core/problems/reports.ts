import type { Problem } from '../problem.ts'

/** What can be wrong with a report that a tool has written. */
export const reportProblems = {
  reportUnreadable: (path: string, why: string): Problem => ({
    code: 'report-unreadable',
    what: `The report ${path} could not be read.`,
    why,
    fix: 'Check that the tool that writes it ran, and that the path is the one it wrote to.',
  }),
  reportBroken: (path: string, line: number | undefined, why: string): Problem => ({
    code: 'report-broken',
    what: `The report ${path} is broken${line === undefined ? '' : ` at line ${line}`}.`,
    why,
    fix: 'Run the tool again; a report that was cut off or edited cannot be trusted.',
  }),
  reportUnknown: (path: string, formats: readonly string[]): Problem => ({
    code: 'report-unknown',
    what: `Nothing here knows the format of the report ${path}.`,
    why: `Known are ${formats.join(', ')}.`,
    fix: 'Write one of these formats, or name the format if the report is too small to show it.',
  }),
  reportNotThis: (path: string, format: string, seen: string): Problem => ({
    code: 'report-not-this',
    what: `The report ${path} is no ${format}.`,
    why: seen,
    fix: 'Name the format the tool really writes, or leave it out so that it is recognised.',
  }),
  reportsMissing: (patterns: readonly string[]): Problem => ({
    code: 'reports-missing',
    what: `No report was found at ${patterns.join(', ')}.`,
    fix: 'Check that the step that writes it ran before this one, and that the pattern is relative to the working directory.',
  }),
} satisfies Record<string, (...args: never[]) => Problem>
