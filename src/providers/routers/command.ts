import { z } from 'zod'
import { fill } from '../../core/placeholders.ts'
import type { Provider } from '../../core/provider.ts'
import type { Router } from '../../core/rollout/router.ts'
import { runToSucceed, showCommand } from '../commands.ts'
import { Argv, Surroundings } from '../forms.ts'
import { maskValues } from '../secrets.ts'
import { takeWeight, weightWords } from '../weights.ts'

const CommandRouter = z.strictObject({
  type: z.literal('command'),
  set: Argv.describe('sets the weight; `{weight}` and `{rest}` (what is left to 100) are filled in'),
  get: Argv.describe('prints the weight as its only output'),
  ...Surroundings,
})

/** A router with a command line: one command sets the weight of the second slot, another prints it. */
export const commandRouter: Provider<'command', typeof CommandRouter, Router> = {
  type: 'command',
  config: CommandRouter,

  create({ set, get, cwd, env }, world) {
    maskValues(world.secret, env)
    return {
      async weight(signal) {
        const output = await runToSucceed(world, get, { cwd, env }, signal)
        return takeWeight(output, output, showCommand(get))
      },
      async setWeight(percent, signal) {
        await runToSucceed(world, fill(set, weightWords(percent)), { cwd, env }, signal)
      },
    }
  },
}
