import { describe, expect, it } from 'vitest'
import { sarif } from '../../../../src/providers/findings/sarif.ts'
import { jsonReport } from '../../../support/json-report.ts'

interface Step {
  readonly path?: string
  readonly line?: number
  readonly text?: string
  readonly index?: number
}

function locationOf({ path, line = 1, text }: Step) {
  return {
    location: {
      ...(path !== undefined && {
        physicalLocation: { artifactLocation: { uri: path, uriBaseId: '%SRCROOT%' }, region: { startLine: line } },
      }),
      ...(text !== undefined && { message: { text } }),
    },
  }
}

/** The flows of one result that has these thread flows, each in a code flow of its own. */
function flowsOf(flows: readonly (readonly Step[])[], shared: readonly Step[] = []) {
  const codeFlows = flows.map((steps) => ({
    threadFlows: [
      { locations: steps.map((step) => (step.index === undefined ? locationOf(step) : { index: step.index })) },
    ],
  }))
  const results = [
    { ruleId: 'js/xss', message: { text: 'x' }, locations: [locationOf({ path: 'a.js' }).location], codeFlows },
  ]
  const run = { tool: { driver: { name: 'CodeQL' } }, threadFlowLocations: shared.map(locationOf), results }
  return sarif.read(jsonReport({ version: '2.1.0', runs: [run] }))[0]?.findings[0]?.flows
}

describe('the code flows of a result', () => {
  it('are kept with the places that a value passes and what is said of each', () => {
    const steps = [
      { path: 'src/in%20put.js', line: 3, text: 'req.body' },
      { path: 'src/out.js', line: 9 },
    ]
    expect(flowsOf([steps])).toEqual([
      [
        { spot: { path: 'src/in put.js', line: 3 }, message: 'req.body' },
        { spot: { path: 'src/out.js', line: 9 }, message: undefined },
      ],
    ])
  })

  it('may stand once for all results, and leave out what stands in no file', () => {
    expect(flowsOf([[{ index: 1 }, { text: 'nowhere' }, { index: 7 }]], [{ path: 'a.js' }, { path: 'b.js' }])).toEqual([
      [{ spot: { path: 'b.js', line: 1 }, message: undefined }],
    ])
    expect(flowsOf([[{ text: 'nowhere' }], []])).toBeUndefined()
    expect(flowsOf([])).toBeUndefined()
  })

  it('hide e-mail addresses', () => {
    expect(flowsOf([[{ path: 'a.js', text: 'mail to joe@example.com' }]])?.[0]?.[0]?.message).toBe('mail to ***')
  })

  it('have 1000 steps at most: a longer one loses its middle, and others that do not fit are left out', () => {
    const long = (length: number, path: string) => Array.from({ length }, (_, index) => ({ path, line: index + 1 }))
    const [first, ...others] = flowsOf([long(1_500, 'a.js'), long(2, 'b.js')]) ?? []
    expect([first?.length, others.length]).toEqual([1_000, 0])
    expect([first?.[499], first?.[500]].map((step) => step?.spot.line)).toEqual([500, 1_001])
    const short = flowsOf([long(600, 'a.js'), long(600, 'b.js'), long(400, 'c.js')])
    expect(short?.map((flow) => [flow[0]?.spot.path, flow.length])).toEqual([
      ['a.js', 600],
      ['c.js', 400],
    ])
  })
})
