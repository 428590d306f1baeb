import { changesPart, filesPart, inputsPart } from './coverage-file-parts.ts'
import {
  checksPart,
  flagsPart,
  headingLine,
  headingPart,
  totalsPart,
  troublesPart,
  warningsPart,
} from './coverage-parts.ts'
import type { CoverageReport } from './coverage-report.ts'
import { tidyCoverage } from './coverage-tidy.ts'
import { code } from './markdown.ts'
import { joinParts, type Part } from './parts.ts'

/** GitHub drops a summary above 1 MiB; other steps of the same action may add to it. */
const LIMIT = 900_000

/** Most rows of one kind. */
const MOST = { checks: 50, files: 50, flags: 50, inputs: 50, warnings: 20 }

/**
 * The job summary about coverage, as Markdown: verdict and totals first, then what to do, the changed lines that no test ran,
 * the worst files, and the reports it is from. It never exceeds the limit: the least important parts are left out, and it
 * says which.
 */
export function renderCoverageSummary(
  given: CoverageReport,
  { limitBytes = LIMIT, artifact }: { readonly limitBytes?: number; readonly artifact?: string | undefined } = {},
): string {
  const report = tidyCoverage(given)
  const parts = [
    headingPart(report),
    totalsPart(report),
    troublesPart(report, MOST.checks),
    changesPart(report, MOST.files),
    filesPart(report, MOST.files),
    flagsPart(report, MOST.flags),
    warningsPart(report, MOST.warnings),
    checksPart(report, MOST.checks),
    inputsPart(report, MOST.inputs),
    whereabouts(artifact),
  ]
  return joinParts(parts, Math.min(limitBytes, LIMIT), `${headingLine(report)}\n`)
}

function whereabouts(artifact: string | undefined): Part {
  const where = 'the file named by the output `html`'
  const text =
    artifact === undefined
      ? `All files and the trend are in the HTML report: ${where}.`
      : `All files and the trend are in the HTML report: the artifact ${code(artifact)}, where the workflow uploads it, or else ${where}.`
  return { name: 'whereabouts', rank: 3, text }
}
