import process from 'node:process'
import { expect, it } from 'vitest'
import { commandProbe } from '../../../src/providers/probes/command.ts'
import { fakeWorld, realWorld } from '../../support/fake-world.ts'
import { probeContract, situation } from '../../support/probe-contract.ts'

const read = (command: readonly string[], settings: object = {}) =>
  commandProbe.config.parse({ type: 'command', command, ...settings })
const running = (...command: string[]) => situation((world) => commandProbe.create(read(command), world))
const node = (script: string) => running(process.execPath, '-e', script)

probeContract({
  name: 'command',
  up: () => node(''),
  down: () => node('process.exit(1)'),
  unreachable: () => running('no-such-program-here'),
  hanging: () => node('setInterval(() => {}, 1000)'),
  verbose: () => node('console.error("\\u001b[31mbad\\u0007\\n".repeat(999) + "x".repeat(999)); process.exit(1)'),
})

it.each([
  ['console.log("a\\nb"); console.error("c\\nd\\ne\\nf"); process.exit(3)', 'exited with 3: d e f'],
  ['console.log("only this"); process.exit(3)', 'exited with 3: only this'],
  ['process.kill(process.pid, "SIGKILL")', 'was ended by a signal'],
])('after %s it says "%s"', async (script, detail) => {
  const probe = commandProbe.create(read([process.execPath, '-e', script]), realWorld())
  expect(await probe.attempt(AbortSignal.timeout(10_000))).toEqual({ up: false, detail })
})

it('runs in its folder with its variables, and masks those that are secret', async () => {
  const world = realWorld()
  const script = 'process.exit(process.cwd() === "/" && process.env.API_TOKEN === "abcd1234" ? 0 : 1)'
  const settings = read([process.execPath, '-e', script], { cwd: '/', env: { API_TOKEN: 'abcd1234', MODE: 'test' } })
  expect(await commandProbe.create(settings, world).attempt(AbortSignal.timeout(10_000))).toMatchObject({ up: true })
  expect(world.secrets).toEqual(['abcd1234'])
})

it('names the command as its target', () => {
  expect(commandProbe.create(read(['curl', '-f', 'http://x']), fakeWorld()).target).toBe('curl -f http://x')
})

it.each([
  { command: 'curl -f' },
  { command: [] },
  { command: [''] },
  { command: [1] },
  {},
  { command: ['a'], shell: true },
])('refuses the settings %j', (settings) => {
  expect(commandProbe.config.safeParse({ type: 'command', ...settings }).success).toBe(false)
})
