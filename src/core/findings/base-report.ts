import { z } from 'zod'
import { SluiceError } from '../problem.ts'
import { findingsProblems } from '../problems/findings.ts'
import { type Known, knownBy } from './known.ts'

/** What is needed of the JSON report of another run; the rest may be as it likes. */
const BaseReport = z.object({
  findings: z.array(z.object({ key: z.string().min(1), keys: z.array(z.string()).optional() })),
})

/** The findings of a JSON report that security-scan wrote on the base; anything else is a SluiceError `base-report-broken`. */
export function readBaseReport(report: unknown, path: string): Known {
  const result = BaseReport.safeParse(report)
  if (result.success) return knownBy(result.data.findings.flatMap(({ key, keys = [] }) => [key, ...keys]))
  const [issue] = result.error.issues
  const why = `${issue?.path.join('.') || 'the document'}: ${issue?.message}.`
  throw new SluiceError(findingsProblems.baseReportBroken(path, why))
}
