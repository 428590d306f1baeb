import { join } from 'node:path'
import process from 'node:process'
import { expect, it } from 'vitest'
import type { World } from '../../../src/core/world.ts'
import { commandRouter } from '../../../src/providers/routers/command.ts'
import { fakeWorld, realWorld } from '../../support/fake-world.ts'
import { routerContract } from '../../support/router-contract.ts'
import { temporaryFolder } from '../../support/temporary/folder.ts'

const read = (set: readonly string[], get: readonly string[], settings: object = {}) =>
  commandRouter.config.parse({ type: 'command', set, get, ...settings })
const node = (script: string, ...args: string[]) => [process.execPath, '-e', script, '--', ...args]

function running(set: readonly string[], get: readonly string[]) {
  const settings = read(set, get)
  return { create: (world: World) => commandRouter.create(settings, world), async [Symbol.asyncDispose]() {} }
}

async function keeping() {
  const folder = temporaryFolder('router')
  const file = JSON.stringify(join(folder, 'weight'))
  const set = node(`require('node:fs').writeFileSync(${file}, process.argv[1])`, '{weight}')
  const get = node(`console.log(require('node:fs').readFileSync(${file}, 'utf8'))`)
  return running(set, get)
}

routerContract({
  name: 'command',
  working: keeping,
  refusing: async () => running(node('process.exit(2)'), node('process.exit(2)')),
  refusal: 'command-failed',
  unreachable: async () => running(['no-such-program-here'], ['no-such-program-here']),
  unreachability: 'command-not-started',
  answering: async (text) => running(node(''), node('process.stdout.write(process.argv[1])', text)),
  hanging: async () => running(node('setInterval(() => {}, 1000)'), node('setInterval(() => {}, 1000)')),
})

it('fills in the weight and the rest in every argument', async () => {
  const asked: unknown[] = []
  const world = fakeWorld({
    run: async (argv, options) => {
      asked.push(argv, options)
      return { exitCode: 0, stdout: '', stderr: '' }
    },
  })
  const settings = read(['lb', 'set', 'new={weight}', 'old={rest}', '{other}'], ['lb'], {
    cwd: '/srv',
    env: { LB_TOKEN: 'abcd' },
  })
  await commandRouter.create(settings, world).setWeight(12.5, AbortSignal.timeout(1_000))
  expect(asked).toEqual([['lb', 'set', 'new=12.5', 'old=87.5', '{other}'], { cwd: '/srv', env: { LB_TOKEN: 'abcd' } }])
  expect(world.secrets).toEqual(['abcd'])
})

it('says how the command failed, with its last words', async () => {
  const settings = read(node('console.error("no such\\nbackend"); process.exit(4)'), node(''))
  const problem = { code: 'command-failed', what: expect.stringMatching(/exited with 4: no such backend\.$/) }
  await expect(
    commandRouter.create(settings, realWorld()).setWeight(1, AbortSignal.timeout(9_000)),
  ).rejects.toMatchObject({ problem })
})
