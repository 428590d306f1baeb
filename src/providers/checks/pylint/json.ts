import type { Annotation, QualityReport } from '../../../core/quality/report.ts'
import type { Source } from '../../../core/reports/source.ts'
import { type JsonObject, listOf, objectOf } from '../../reports/json-object.ts'
import { annotationOf, fromOne } from '../lint/annotation.ts'
import { levelOf } from '../lint/levels.ts'
import { lintReport } from '../lint/lint-report.ts'
import { scoreMetric } from './score.ts'

/** Pylint's JSON: a list of messages, or, as json2, an object that has the rating too. */
export function readPylintJson(source: Source): QualityReport {
  if (Array.isArray(source.json())) return lintReport({ tool: 'Pylint', annotations: listOf(source).map(annotationIn) })
  const report = objectOf(source)
  const statistics = report.object('statistics')
  return lintReport({
    tool: 'Pylint',
    annotations: report.list('messages').map(annotationIn),
    metrics: scoreMetric(statistics?.numberIf('score')),
    inconclusive: statistics?.numberIf('modulesLinted') === 0 ? 'Pylint looked at 0 modules.' : undefined,
  })
}

function annotationIn(message: JsonObject): Annotation {
  return annotationOf({
    path: message.textIf('path') ?? message.textIf('module'),
    line: message.numberIf('line'),
    endLine: message.numberIf('endLine'),
    column: fromOne(message.numberIf('column')),
    level: levelOf(message.text('type')),
    rule: message.textIf('symbol'),
    message: message.text('message'),
  })
}
