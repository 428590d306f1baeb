import { z } from 'zod'
import type { MetricProvider } from '../../core/metrics/metric-provider.ts'
import { readNumber } from '../../core/numeral.ts'
import { oneLine } from '../../core/one-line.ts'
import { fill } from '../../core/placeholders.ts'
import { SluiceError } from '../../core/problem.ts'
import { problems } from '../../core/problems/index.ts'
import type { Provider } from '../../core/provider.ts'
import { runToSucceed, showCommand } from '../commands.ts'
import { Argv, Surroundings } from '../forms.ts'
import { maskValues } from '../secrets.ts'

const CommandMetric = z.strictObject({
  type: z.literal('command'),
  command: Argv.describe(
    'prints one number, or nothing when there is no data; `{query}` is filled in, and is in SLUICE_QUERY, too',
  ),
  ...Surroundings,
})

/** Any program that answers a query with one number on its standard output. */
export const commandMetric: Provider<'command', typeof CommandMetric, MetricProvider> = {
  type: 'command',
  config: CommandMetric,

  create({ command, cwd, env }, world) {
    maskValues(world.secret, env)
    return {
      async measure(query, signal) {
        const surroundings = { cwd, env: { ...env, SLUICE_QUERY: query } }
        const output = await runToSucceed(world, fill(command, { query }), surroundings, signal)
        return readAnswer(output, showCommand(command), oneLine(query, 120))
      },
    }
  },
}

function readAnswer(output: string, command: string, query: string): number | null {
  const words = output.split(/\s+/).filter((word) => word !== '')
  if (words.length === 0) return null
  const numbers = words.map(readNumber)
  if (numbers.includes(undefined)) {
    throw new SluiceError(problems.metricNotNumber(command, query, oneLine(output, 120)))
  }
  if (numbers.length > 1) throw new SluiceError(problems.metricAmbiguous(command, query, numbers.length))
  return numbers[0]!
}
