import type { Problem } from '../core/problem.ts'

/** A problem as the log shows it: what, why, what to do about it, and its code. */
export function problemText({ code, what, why, fix }: Problem): string {
  return [what, why, `Fix: ${fix}`, `(${code})`].filter(Boolean).join('\n')
}

/** A problem as the job summary shows it. What came from outside stands in a fence that it cannot close. */
export function problemSummary(action: string, problem: Problem): string {
  const what = [problem.what, problem.why].filter(Boolean).join('\n')
  const fence = '`'.repeat(Math.max(3, ...[...what.matchAll(/`+/g)].map(([run]) => run.length + 1)))
  return [
    `## 💥 ${action}: errored`,
    '',
    `${fence}text`,
    what,
    fence,
    '',
    `**Fix:** ${problem.fix} (\`${problem.code}\`)`,
    '',
  ].join('\n')
}
