import { expect, it } from 'vitest'
import { z } from 'zod'
import { Rollout } from '../../../src/core/rollout/rollout.ts'
import { grownRollout } from '../../support/grown-rollout.ts'

it('is the same rollout after it was written and read', () => {
  const rollout = grownRollout()
  expect(Rollout.parse(JSON.parse(JSON.stringify(z.encode(Rollout, rollout))))).toEqual(rollout)
})
