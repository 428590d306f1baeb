import type { ProbeResult } from '../core/health/probe.ts'
import { oneLine } from '../core/one-line.ts'
import { explain, SluiceError } from '../core/problem.ts'

/** What an attempt says; a problem of the outside world is being down with its reason, anything else a defect that is thrown on. */
export async function attemptOf(look: () => Promise<ProbeResult>): Promise<ProbeResult> {
  try {
    const { up, detail } = await look()
    return { up, detail: oneLine(detail) }
  } catch (thrown) {
    if (thrown instanceof SluiceError) return { up: false, detail: oneLine(explain(thrown.problem)) }
    throw thrown
  }
}
