import { EventEmitter } from 'node:events'
import { beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Verdict } from '../../src/core/verdict.ts'
import { defineAction } from '../../src/runner/action.ts'
import { gateInputs } from '../../src/runner/gate-inputs.ts'
import { runAction } from '../../src/runner/run-action.ts'
import { fakeHost } from '../support/fake-host.ts'
import { temporaryFolder } from '../support/temporary/folder.ts'

let folder: string
beforeEach(() => void (folder = temporaryFolder('gate')))

const gate = (verdict: Verdict) =>
  defineAction({
    name: 'demo',
    description: 'For tests.',
    inputs: gateInputs,
    outputs: {},
    report: async () => z.object({}),
    branding: { icon: 'box', color: 'blue' },
    run: async () => ({ verdict, reason: 'so it is', outputs: {}, report: {}, summary: '' }),
  })

async function live(verdict: Verdict, inputs: Readonly<Record<string, string>>) {
  const { host, seen } = fakeHost({ inputs, workspace: folder, temp: folder })
  await runAction(gate(verdict), host, false, new EventEmitter())
  return seen
}

describe('a gate that only reports', () => {
  it.each<Verdict>(['inconclusive', 'errored', 'failed'])('tells %s and lets the step succeed', async (verdict) => {
    const { failures, log, outputs } = await live(verdict, { 'report-only': 'true' })
    expect({ failures, log, verdict: outputs['verdict'] }).toEqual({
      failures: [],
      log: [`warning: demo ${verdict}: so it is`],
      verdict,
    })
  })

  it('fails as ever when it is not asked to', async () => {
    expect((await live('failed', {})).failures).toEqual(['demo failed: so it is'])
  })

  it('still fails on mistakes in its inputs: nothing could be decided', async () => {
    expect((await live('passed', { 'report-only': 'true', 'on-inconclusive': 'maybe' })).failures).toHaveLength(1)
  })
})
