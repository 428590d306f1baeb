import { z } from 'zod'
import type { Probe } from '../../core/health/probe.ts'
import type { Provider } from '../../core/provider.ts'
import { lastWords, showCommand, showExit } from '../commands.ts'
import { Argv, Surroundings } from '../forms.ts'
import { attemptOf } from '../probe-results.ts'
import { maskValues } from '../secrets.ts'

const CommandProbe = z.strictObject({
  type: z.literal('command'),
  command: Argv.describe('program and arguments; 0 is healthy'),
  ...Surroundings,
})

/** Up when the command exits with 0. The detail ends with the last lines of what it said. */
export const commandProbe: Provider<'command', typeof CommandProbe, Probe> = {
  type: 'command',
  config: CommandProbe,

  create({ command, cwd, env }, { run, secret }) {
    maskValues(secret, env)
    return {
      target: showCommand(command),
      attempt: (signal) =>
        attemptOf(async () => {
          const result = await run(command, { cwd, env }, signal)
          const said = lastWords(result)
          return { up: result.exitCode === 0, detail: `${showExit(result, signal)}${said === '' ? '' : `: ${said}`}` }
        }),
    }
  },
}
