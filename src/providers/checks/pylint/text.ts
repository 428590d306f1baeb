import type { QualityReport } from '../../../core/quality/report.ts'
import type { Source } from '../../../core/reports/source.ts'
import { PATH } from '../lint/located.ts'
import { readText } from '../lint/read-text.ts'
import type { TextForm } from '../lint/text-form.ts'
import { eachTextLine } from '../lint/text-lines.ts'
import { scoreMetric } from './score.ts'

const CODE = '(?<rule>(?<level>[A-Z])?\\d{0,5})'
const SYMBOL = '(?:\\((?<symbol>[\\w-]+)\\))?'
const TAIL = '(?<message>.*?)(?: \\((?<symbol>[a-z][a-z0-9-]+)\\))?$'

const PYLINT: TextForm = {
  tool: 'Pylint',
  heading: /^\*{5,} Module (?<path>\S+)/,
  findings: [
    { pattern: new RegExp(`^${PATH}:(?<line>\\d+):(?<column>\\d+): ${CODE}: ${TAIL}`), columnsFromZero: true },
    { pattern: new RegExp(`^${PATH}:(?<line>\\d+): \\[${CODE}${SYMBOL},[^\\]]*\\] (?<message>\\S.*)$`) },
    { pattern: new RegExp(`^${PATH}(?::[\\w.]+)?:(?<line>\\d+): \\[${CODE}(?:,[^\\]]*)?\\] ${TAIL}`) },
    { pattern: new RegExp(`^(?<path>\\S.*)\\((?<line>\\d+)\\): \\[${CODE}${SYMBOL}[\\w.]*\\] (?<message>\\S.*)$`) },
    {
      pattern: new RegExp(`^(?<rule>(?<level>[CRWEFI])\\d{0,4}):\\s*(?<line>\\d+),\\s*(?<column>\\d+): ${TAIL}`),
      columnsFromZero: true,
    },
  ],
  clean: /^Your code has been rated at /,
  broke: /^usage: pylint/,
}

const RATED = /^Your code has been rated at (-?\d+(?:\.\d+)?)\/10/

/** What Pylint prints, in any of its formats for people and for editors. */
export function readPylintText(source: Source): QualityReport {
  let rating: number | undefined
  eachTextLine(source, (text) => {
    const rated = RATED.exec(text)?.[1]
    if (rated !== undefined) rating = Number(rated)
  })
  return { ...readText(source, PYLINT), metrics: scoreMetric(rating) }
}
