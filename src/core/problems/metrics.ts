import type { Problem } from '../problem.ts'

/** What can be wrong with a measurement. A measurement that is a problem is never a pass. */
export const metricProblems = {
  metricNotNumber: (provider: string, query: string, answer: string): Problem => ({
    code: 'metric-not-number',
    what: `${provider} answered \`${query}\` with "${answer}", which is no finite number.`,
    why: 'A condition compares one number; NaN, infinity and text are none.',
    fix: 'Let the query answer with one plain number, or with nothing when there is no data.',
  }),
  metricAmbiguous: (provider: string, query: string, answers: number): Problem => ({
    code: 'metric-ambiguous',
    what: `${provider} answered \`${query}\` with ${answers} numbers.`,
    why: 'A condition compares one number; picking one of several would be a guess.',
    fix: 'Aggregate in the query, for example with sum() or max().',
  }),
  expositionInvalid: (source: string, line: number, text: string, why: string): Problem => ({
    code: 'exposition-invalid',
    what: `${source} is not Prometheus text at line ${line}: ${why}.`,
    why: `The line reads "${text}".`,
    fix: 'Point at the metrics endpoint of the version; it has to answer in the Prometheus text format.',
  }),
} satisfies Record<string, (...args: never[]) => Problem>
