import type { Flow, FlowStep } from '../../../core/findings/finding.ts'
import { LIMITS } from '../../../core/findings/sarif/limits.ts'
import type { JsonObject } from '../../reports/json-object.ts'
import { mask } from '../shared/mask.ts'
import type { Places } from './places.ts'

/** Reads the code flows of the results of a run: how a value gets from where it comes in to where it does harm. */
export type Flows = (result: JsonObject) => readonly Flow[] | undefined

/** Each thread flow is a flow. Steps that stand in no file are left out, and so is what GitHub would not show. */
export function flowsOf(run: JsonObject, places: Places): Flows {
  const shared = run.list('threadFlowLocations')

  function stepOf(given: JsonObject): FlowStep[] {
    const index = given.numberIf('index')
    const location = given.object('location') ?? (index === undefined ? undefined : shared[index]?.object('location'))
    const spot = location === undefined ? undefined : places(location).spot
    if (spot === undefined) return []
    const message = location?.object('message')?.textIf('text')
    return [{ spot, message: message && mask(message) }]
  }

  return (result) => {
    if (result.raw('codeFlows') === undefined) return undefined
    const flows: Flow[] = []
    let room: number = LIMITS.flowSteps
    for (const thread of result.list('codeFlows').flatMap((flow) => flow.list('threadFlows'))) {
      const steps = thread.list('locations')
      if (steps.length > room && flows.length > 0) continue
      const read = withoutMiddle(steps, room).flatMap(stepOf)
      if (read.length > 0) flows.push(read)
      room -= read.length
    }
    return flows.length === 0 ? undefined : flows
  }
}

/** What comes in and what does harm stand at the ends. */
function withoutMiddle<Step>(steps: readonly Step[], most: number): readonly Step[] {
  if (steps.length <= most) return steps
  const half = Math.floor(most / 2)
  return [...steps.slice(0, half), ...steps.slice(steps.length - half)]
}
