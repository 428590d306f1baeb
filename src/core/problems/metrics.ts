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
  metricIncomplete: (provider: string, query: string, warnings: string): Problem => ({
    code: 'metric-incomplete',
    what: `${provider} answered \`${query}\` with a warning: ${warnings}.`,
    why: 'A number that may lack a part of the data is not judged.',
    fix: 'Mend what the warning names, or set "warnings: ignore" when the number is good without it.',
  }),
  queryRefused: (provider: string, query: string, why: string): Problem => ({
    code: 'query-refused',
    what: `${provider} could not answer \`${query}\`: ${why}.`,
    fix: 'Try the query on the page of Prometheus itself: it has to give an answer there, and within the timeout.',
  }),
  answerUnreadable: (provider: string, query: string, answer: string): Problem => ({
    code: 'answer-unreadable',
    what: `${provider} answered \`${query}\` with something else than its API gives: ${answer}.`,
    why: 'A proxy or a login page may have answered in its place.',
    fix: 'Let "url" be the base address, without /api/v1, and give what a proxy in between asks for ("token", "headers").',
  }),
  expositionInvalid: (source: string, line: number, text: string, why: string): Problem => ({
    code: 'exposition-invalid',
    what: `${source} is not Prometheus text at line ${line}: ${why}.`,
    why: `The line reads "${text}".`,
    fix: 'Point at the metrics endpoint of the version; it has to answer in the Prometheus text format.',
  }),
} satisfies Record<string, (...args: never[]) => Problem>
