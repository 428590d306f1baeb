import type { QualityReader } from '../../core/quality/report.ts'
import { listOf, objectOf } from '../reports/json-object.ts'
import { fieldsOf, firstFieldsOf, hasAll } from '../reports/json-opening.ts'
import { medianRun } from './lighthouse/median-run.ts'
import { readRun } from './lighthouse/run.ts'

export const lighthouse: QualityReader<'lighthouse'> = {
  format: 'lighthouse',
  title: 'Lighthouse (JSON: one run, or a list of runs over one page)',
  counting:
    'Scores of the categories from 0 to 100, numbers of the audits in ms and bytes, `page-load` for the load event. Of several runs the one in the middle counts, whole. A run that failed, and a category without a score, decide nothing.',

  recognises: (opening) =>
    [fieldsOf(opening), firstFieldsOf(opening)].some((run) => hasAll(run, 'lighthouseVersion', 'categories', 'audits')),

  read(source) {
    if (!Array.isArray(source.json())) return readRun(objectOf(source))
    const runs = listOf(source)
    const middle = medianRun(runs.map(readRun))
    return middle ?? { ...readRun(objectOf(source, {})), inconclusive: 'There is no run of Lighthouse in it.' }
  },
}
