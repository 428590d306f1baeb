import type { Annotation, QualityReader } from '../../core/quality/report.ts'
import { hadolint as findings } from '../findings/hadolint.ts'
import { type JsonObject, listOf } from '../reports/json-object.ts'
import { annotationOf } from './lint/annotation.ts'
import { isJson } from './lint/is-json.ts'
import { levelOf } from './lint/levels.ts'
import { lintReport } from './lint/lint-report.ts'
import { PATH } from './lint/located.ts'
import { readText } from './lint/read-text.ts'
import type { TextForm } from './lint/text-form.ts'

const TTY: TextForm = {
  tool: 'hadolint',
  findings: [
    {
      pattern: new RegExp(
        `^${PATH}:(?<line>\\d+) (?<rule>(?:DL|SC)\\d+) (?<level>error|warning|info|style): (?<message>.*)$`,
      ),
    },
    { pattern: new RegExp(`^${PATH}:(?<line>\\d+):(?<column>\\d+) (?<message>\\S.*)$`), always: { rule: 'DL1000' } },
  ],
}

export const hadolint: QualityReader<'hadolint'> = {
  format: 'hadolint',
  title: 'hadolint (formats json and tty)',
  counting: 'One for each entry; info and style are notices, a Dockerfile that cannot be parsed is an error.',
  recognises: (opening) => findings.recognises(opening),
  read: (source) =>
    isJson(source)
      ? lintReport({ tool: 'hadolint', annotations: listOf(source).map(annotationIn) })
      : readText(source, TTY),
}

function annotationIn(entry: JsonObject): Annotation {
  return annotationOf({
    path: entry.text('file'),
    line: entry.numberIf('line'),
    column: entry.numberIf('column'),
    level: levelOf(entry.text('level')),
    rule: entry.text('code'),
    message: entry.text('message'),
  })
}
