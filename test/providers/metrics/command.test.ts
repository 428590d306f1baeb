import process from 'node:process'
import { expect, it } from 'vitest'
import type { World } from '../../../src/core/world.ts'
import { commandMetric } from '../../../src/providers/metrics/command.ts'
import { fakeWorld, realWorld } from '../../support/fake-world.ts'
import { metricProviderContract } from '../../support/metric-provider-contract.ts'

const read = (command: readonly string[], settings: object = {}) =>
  commandMetric.config.parse({ type: 'command', command, ...settings })

async function running(...command: string[]) {
  return { create: (world: World) => commandMetric.create(read(command), world), async [Symbol.asyncDispose]() {} }
}
const node = (script: string, ...args: string[]) => running(process.execPath, '-e', script, '--', ...args)
const print = (text: string) => node('process.stdout.write(process.argv[1])', text)

metricProviderContract({
  name: 'command',
  answering: (...numbers) => print(numbers.join('\n')),
  saying: print,
  echoing: () => node('console.log(process.argv[1])', '{query}'),
  refusing: () => node('process.exit(1)'),
  refusal: 'command-failed',
  unreachable: () => running('no-such-program-here'),
  unreachability: 'command-not-started',
})

it.each(['\n', '  \r\n'])('takes %j for no data', async (output) => {
  await using situation = await print(output)
  expect(await situation.create(realWorld()).measure('q', AbortSignal.timeout(9_000))).toBeNull()
})

it.each([
  ['1 2', 'metric-ambiguous'],
  ['1\nwarning: late', 'metric-not-number'],
])('answers %j with %s', async (output, code) => {
  await using situation = await print(output)
  const measured = situation.create(realWorld()).measure('q', AbortSignal.timeout(9_000))
  await expect(measured).rejects.toMatchObject({ problem: { code } })
})

it('gives the query as an argument and as SLUICE_QUERY, untouched by any shell', async () => {
  const script =
    'console.log(process.argv[1] === process.env.SLUICE_QUERY && process.argv[1] === "$(id); {app=\\"x\\"}" ? 1 : 0)'
  await using situation = await node(script, '{query}')
  expect(await situation.create(realWorld()).measure('$(id); {app="x"}', AbortSignal.timeout(9_000))).toBe(1)
})

it('masks the variables that are secret', () => {
  const world = fakeWorld()
  commandMetric.create(read(['m'], { env: { API_KEY: 'abcd', REGION: 'europe' } }), world)
  expect(world.secrets).toEqual(['abcd'])
})
