import type { Metric } from '../../../core/quality/report.ts'
import type { JsonObject } from '../../reports/json-object.ts'
import { metricOf } from '../metrics/metric-name.ts'
import { scoreMetric } from './score.ts'

/** What a manifest of Lighthouse CI says: the scores of the run that stands for each page. */
export interface Manifest {
  readonly metrics: readonly Metric[]
  /** Pages with their categories that have no score: "https://example.org/ performance". */
  readonly unscored: readonly string[]
  readonly pages: number
}

/** Scores of the representative runs. With several pages a plain name is the worst of them, and each page has its own. */
export function readManifest(entries: readonly JsonObject[]): Manifest {
  const runs = entries.filter((entry) => entry.flag('isRepresentativeRun'))
  const scores = runs.flatMap((run) => {
    const summary = run.object('summary')
    const url = run.text('url')
    return (summary?.names() ?? []).map((name) => ({ url, name, score: summary?.numberIf(name) }))
  })
  const known = scores.flatMap(({ url, name, score }) =>
    score === undefined ? [] : [{ url, metric: scoreMetric(name, score) }],
  )
  const all = known.map(({ metric }) => metric)
  return {
    metrics: runs.length > 1 ? [...worst(all), ...known.map(onPage)] : all,
    // A category that was not asked for is null on every page.
    unscored: scores
      .filter(({ name, score }) => score === undefined && all.some((metric) => metric.name === name))
      .map(({ url, name }) => `${url} ${name}`),
    pages: runs.length,
  }
}

function onPage({ url, metric }: { readonly url: string; readonly metric: Metric }): Metric {
  return { ...metric, name: metricOf(metric.name, url) }
}

function worst(metrics: readonly Metric[]): Metric[] {
  const least = new Map<string, Metric>()
  for (const metric of metrics)
    if (metric.value < (least.get(metric.name)?.value ?? Number.POSITIVE_INFINITY)) least.set(metric.name, metric)
  return [...least.values()]
}
