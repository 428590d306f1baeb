import { oneLine } from '../../../core/one-line.ts'
import type { Metric, QualityReport } from '../../../core/quality/report.ts'
import type { JsonObject } from '../../reports/json-object.ts'
import { auditMetrics } from './audits.ts'
import { scoreMetric } from './score.ts'

/** One run of Lighthouse over one page. A category without a score, because an audit of it broke, decides nothing. */
export function readRun(report: JsonObject): QualityReport {
  const categories = report.object('categories')
  const scores = (categories?.names() ?? []).map((name) => ({ name, category: categories?.object(name) }))
  const unscored = scores.filter(({ category }) => category?.raw('score') === undefined && isWeighed(category))
  return {
    about: 'page',
    tool: 'Lighthouse',
    toolVersion: report.textIf('lighthouseVersion'),
    annotations: [],
    metrics: [
      ...scores.flatMap(({ name, category }) => scoreOf(name, category)),
      ...auditMetrics(report.object('audits')),
    ],
    limits: [],
    durationMs: roundedIf(report.object('timing')?.numberIf('total')),
    inconclusive:
      errorOf(report.object('runtimeError')) ??
      doubt(
        unscored.map(({ name }) => name),
        scores.length,
      ),
    warnings: report.texts('runWarnings').map((warning) => oneLine(warning)),
  }
}

function scoreOf(name: string, category: JsonObject | undefined): Metric[] {
  const score = category?.numberIf('score')
  return score === undefined ? [] : [scoreMetric(name, score)]
}

/** A category all of whose audits have no weight never has a score. */
function isWeighed(category: JsonObject | undefined): boolean {
  const audits = category?.list('auditRefs') ?? []
  return audits.length === 0 || audits.some((audit) => (audit.numberIf('weight') ?? 0) > 0)
}

function errorOf(error: JsonObject | undefined): string | undefined {
  const code = error?.textIf('code')
  if (code === undefined || code === 'NO_ERROR') return undefined
  return oneLine(`Lighthouse could not look at the page: ${code} ${error?.textIf('message') ?? ''}`)
}

function doubt(unscored: readonly string[], categories: number): string | undefined {
  if (categories === 0) return 'Lighthouse looked at no category.'
  return unscored.length === 0 ? undefined : `Lighthouse gives no score for ${unscored.join(', ')}: an audit broke.`
}

function roundedIf(value: number | undefined): number | undefined {
  return value === undefined ? undefined : Math.round(value)
}
