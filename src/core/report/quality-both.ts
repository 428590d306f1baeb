import type { Part } from './parts.ts'
import { disappearedPart, failingPart, flakyPart, remarksPart } from './quality-finding-parts.ts'
import { budgetsPart } from './quality-other-parts.ts'
import { outlookPart } from './quality-outlook.ts'
import { checksPart, headingPart, limitsPart, troublesPart, warningsPart } from './quality-parts.ts'
import type { QualityReport } from './quality-report.ts'

/** Most rows of each kind. */
export interface QualityRoom {
  readonly rows: number
  readonly checks: number
  readonly warnings: number
}

/** What the summary and the comment about quality tell alike, in their order. */
export function qualityParts(report: QualityReport, { rows, checks, warnings }: QualityRoom): [Part, ...Part[]] {
  return [
    headingPart(report),
    troublesPart(report, rows),
    checksPart(report, checks),
    limitsPart(report, rows),
    failingPart(report, rows),
    disappearedPart(report, rows),
    remarksPart(report, rows),
    flakyPart(report, rows),
    budgetsPart(report, rows),
    warningsPart(report, warnings),
    outlookPart(report),
  ]
}
