import { joinParts, type Part } from './parts.ts'
import { qualityParts } from './quality-both.ts'
import { fixesPart } from './quality-fix.ts'
import { metricsPart, outputsPart, slowestPart, stagesPart, writtenPart } from './quality-other-parts.ts'
import { headingLine } from './quality-parts.ts'
import type { QualityReport } from './quality-report.ts'
import { tidyQuality } from './quality-tidy.ts'

/** GitHub drops a summary above 1 MiB; other steps of the same action may add to it. */
const LIMIT = 900_000

/** Most rows of one kind, and lines of one output. */
const MOST = { rows: 50, checks: 100, fixes: 10, diff: 60, outputs: 10, lines: 40, slowest: 10, warnings: 20 }

/**
 * The job summary about quality, as Markdown: the verdict first, then what to do, each check, the limits, the tests that
 * failed, what was found in files and, folded, what a fix would change and the outputs of what did not pass. It never exceeds the limit: the least
 * important parts are left out, and it says which.
 */
export function renderQualitySummary(
  given: QualityReport,
  { limitBytes = LIMIT }: { readonly limitBytes?: number } = {},
): string {
  const report = tidyQuality(given)
  const parts: Part[] = [
    ...qualityParts(report, MOST),
    fixesPart(report, MOST.fixes, MOST.diff),
    outputsPart(report, MOST.outputs, MOST.lines),
    stagesPart(report, MOST.rows),
    slowestPart(report, MOST.slowest),
    metricsPart(report, MOST.rows),
    writtenPart(report),
  ]
  return joinParts(parts, Math.min(limitBytes, LIMIT), `${headingLine(report)}\n`)
}
