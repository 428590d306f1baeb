/** Every evaluation ends in one of these, best first. The order is the severity order. */
export const VERDICTS = ['passed', 'warned', 'inconclusive', 'errored', 'failed'] as const
export type Verdict = (typeof VERDICTS)[number]

/** The worst of several verdicts. Nothing evaluated is not a pass: it is inconclusive. */
export function worst(verdicts: Iterable<Verdict>): Verdict {
  const ranks = Array.from(verdicts, (verdict) => VERDICTS.indexOf(verdict))
  return ranks.length === 0 ? 'inconclusive' : VERDICTS[Math.max(...ranks)]!
}

/** Whether a step with this verdict succeeds; `inconclusive` succeeds only where the user said "warn". */
export function succeeds(verdict: Verdict, onInconclusive: 'fail' | 'warn'): boolean {
  if (verdict === 'inconclusive') return onInconclusive === 'warn'
  return verdict === 'passed' || verdict === 'warned'
}
