import type { QualityReader, QualityReport } from '../../core/quality/report.ts'
import { type JsonObject, listOf } from '../reports/json-object.ts'
import { firstFieldsOf, hasAll } from '../reports/json-opening.ts'
import { readAssertions } from './lighthouse/assertions.ts'
import { readManifest } from './lighthouse/manifest.ts'

export const lhci: QualityReader<'lhci'> = {
  format: 'lhci',
  title: 'Lighthouse CI (manifest.json of its filesystem target, assertion-results.json)',
  counting:
    'Manifest: the scores of each page’s representative run, from 0 to 100; with several pages a plain name is the worst of them. Assertions: those at the level error are limits, those at warn that do not hold are warnings.',

  recognises(opening) {
    const first = firstFieldsOf(opening)
    return (
      hasAll(first, 'url', 'isRepresentativeRun', 'summary') || hasAll(first, 'operator', 'passed', 'expected', 'level')
    )
  },

  read(source) {
    const entries = listOf(source)
    return entries[0]?.raw('isRepresentativeRun') === undefined ? ofAssertions(entries) : ofManifest(entries)
  },
}

const NOTHING = {
  about: 'page',
  tool: 'Lighthouse CI',
  annotations: [],
  metrics: [],
  limits: [],
  warnings: [],
} as const

function ofManifest(entries: readonly JsonObject[]): QualityReport {
  const { metrics, unscored, pages } = readManifest(entries)
  const doubt = unscored.length === 0 ? undefined : `There is no score for ${unscored.join(', ')}.`
  return { ...NOTHING, metrics, inconclusive: pages === 0 ? 'No run stands for its page.' : doubt }
}

/** The file holds what did not hold; with nothing to say it is an empty list. */
function ofAssertions(entries: readonly JsonObject[]): QualityReport {
  return { ...NOTHING, ...readAssertions(entries) }
}
