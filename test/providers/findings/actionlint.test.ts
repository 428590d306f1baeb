import { expect, it } from 'vitest'
import { actionlint } from '../../../src/providers/findings/actionlint.ts'
import { fingerprintOf } from '../../../src/providers/findings/shared/fingerprint.ts'
import { openingOf } from '../../../src/providers/reports/opening.ts'
import { jsonReport } from '../../support/json-report.ts'
import { refusal, reportSource } from '../../support/report-source.ts'

const ERROR = {
  message: '"github.event.pull_request.title" is potentially untrusted',
  filepath: '.github/workflows/ci.yml',
  line: 9,
  column: 23,
  kind: 'expression',
  snippet: '      - run: echo ${{ github.event.pull_request.title }}\n                      ^~~~',
  end_column: 53,
}
const line = (value: object) => JSON.stringify(value)

it('reads an error as an unrated finding of a workflow', () => {
  expect(actionlint.read(jsonReport([ERROR]))).toEqual([
    {
      tool: 'actionlint',
      reported: 1,
      partial: [],
      findings: [
        {
          kind: 'workflow',
          rule: 'expression',
          severity: 'unrated',
          title: '"github.event.pull_request.title" is potentially untrusted',
          aliases: [],
          cwe: [],
          fixedIn: [],
          spot: { path: '.github/workflows/ci.yml', line: 9, column: 23, endColumn: 53 },
          fingerprint: fingerprintOf('- run: echo ${{ github.event.pull_request.title }}'),
        },
      ],
    },
  ])
})

it.each([
  ['two lines', `${line(ERROR)}\n${line({ ...ERROR, line: 10 })}\n`, 2],
  ['one line', line(ERROR), 1],
  ['lines of Windows', `${line(ERROR)}\r\n${line(ERROR)}\r\n`, 2],
])('knows and reads one object a line: %s', (_name, text, count) => {
  const source = reportSource(text)
  expect(actionlint.recognises(openingOf(source))).toBe(true)
  expect(actionlint.read(source)[0]?.reported).toBe(count)
})

it('names the line that was cut off', () => {
  expect(refusal(() => actionlint.read(reportSource(`${line(ERROR)}\n${line(ERROR).slice(0, 40)}`)))).toBe(
    'line 2: The line begins like a JSON object and is none.',
  )
})
