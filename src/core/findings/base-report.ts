import { z } from 'zod'
import { readDocument } from '../json-document.ts'
import { SluiceError } from '../problem.ts'
import { findingsProblems } from '../problems/findings.ts'
import { type Known, knownBy } from './known.ts'

/** What is needed of the JSON report of another run; the rest may be as it likes. */
const BaseReport = z.object({
  findings: z.array(z.object({ key: z.string().min(1), keys: z.array(z.string()).optional() })),
})

/** The findings of a JSON report that security-scan wrote on the base; anything else is a SluiceError `base-report-broken`. */
export function readBaseReport(text: string, path: string): Known {
  const broken = (why: string) => new SluiceError(findingsProblems.baseReportBroken(path, why))
  const { findings } = readDocument(BaseReport, text, broken)
  return knownBy(findings.flatMap(({ key, keys = [] }) => [key, ...keys]))
}
