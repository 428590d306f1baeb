import { expect, it } from 'vitest'
import type { SarifLog } from '../../../../src/core/findings/sarif/log.ts'
import { planRuns } from '../../../../src/core/findings/sarif/plan.ts'
import { writeLog } from '../../../../src/core/findings/sarif/write.ts'
import { finding, scan } from '../samples.ts'

it('code flows are written with relative addresses and masked messages, and none that is empty', () => {
  const flows = [
    [
      { spot: { path: 'src/a b.js', line: 3, column: 2 }, message: 'password hunter2' },
      { spot: { path: './../out.js' } },
    ],
    [{ spot: { path: '..', line: 1 } }],
  ]
  const { runs } = planRuns([scan('codeql', [finding({ flows })])])
  const mask = (text: string) => text.replace('hunter2', '***')
  const log: SarifLog = JSON.parse([...writeLog(runs, { category: 'c', mask })].join(''))
  const at = (uri: string, region: object) => ({ physicalLocation: { artifactLocation: { uri }, region } })
  expect(log.runs[0]?.results[0]?.codeFlows).toEqual([
    {
      threadFlows: [
        {
          locations: [
            {
              location: { ...at('src/a%20b.js', { startLine: 3, startColumn: 2 }), message: { text: 'password ***.' } },
            },
            { location: at('out.js', { startLine: 1 }) },
          ],
        },
      ],
    },
  ])
})
