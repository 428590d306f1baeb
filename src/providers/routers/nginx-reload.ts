import { readFile, rm } from 'node:fs/promises'
import { z } from 'zod'
import type { Clock } from '../../core/clock.ts'
import { ms } from '../../core/duration.ts'
import { oneLine } from '../../core/one-line.ts'
import { explain, SluiceError, toProblem } from '../../core/problem.ts'
import { problems } from '../../core/problems/index.ts'
import type { Provider } from '../../core/provider.ts'
import type { Router } from '../../core/rollout/router.ts'
import { readAddress } from '../addresses.ts'
import { askToSucceed } from '../answers.ts'
import { runToSucceed } from '../commands.ts'
import { fileReason, replaceFile, unlessGone } from '../files.ts'
import { AbsolutePath, Argv } from '../forms.ts'
import { firstDifference, type IncludeSettings, writeInclude } from '../nginx-include.ts'
import { expectWeight, takeWeight } from '../weights.ts'

/** What can stand in a directive without quotes and without ending it. */
const WORD = String.raw`[^\s;{}#'"\\$]+`
const SERVER = new RegExp(`^${WORD}(?: ${WORD})*$`)
const OURS = / (?:weight=\S*|down|backup)(?: |$)/

const Server = z
  .string()
  .regex(SERVER, 'expected an address with parameters such as "10.0.0.1:8080 max_fails=3"')
  .refine((server) => !OURS.test(server), 'expected no weight, down or backup: the weight decides about them')

const NginxReloadRouter = z.strictObject({
  type: z.literal('nginx-reload'),
  file: AbsolutePath.describe('include in the http block that belongs to Sluice'),
  upstream: z
    .string()
    .regex(/^[\w.-]+$/, 'expected the name of an upstream')
    .describe('name of the upstream that your `proxy_pass` uses'),
  first: Server.describe('address of the first slot, with parameters of `server` where they are needed'),
  second: Server.describe('address of the second slot'),
  directives: z
    .array(
      z.string().regex(new RegExp(`^(?!server )[a-z_]+(?: ${WORD})*$`), 'expected a directive such as "keepalive 32"'),
    )
    .default([])
    .describe('more directives of the upstream, such as `keepalive 32`'),
  status: z
    .string()
    .refine(
      (status) => /^(?:127\.|::1$)/.test(readAddress(status)?.host ?? ''),
      'expected an address on loopback such as "127.0.0.1:9081"',
    )
    .describe('where the running configuration tells its weight; the include listens there'),
  test: Argv.default(['nginx', '-t']).describe('has to succeed before anything is reloaded'),
  reload: Argv.default(['nginx', '-s', 'reload']).describe('loads the configuration'),
})

/** nginx by a reload: the weights stand in an include of ours, and the running configuration tells which ones it has. */
export const nginxReloadRouter: Provider<'nginx-reload', typeof NginxReloadRouter, Router> = {
  type: 'nginx-reload',
  config: NginxReloadRouter,

  create({ file, test, reload, ...settings }, world) {
    const url = `http://${settings.status}/`
    const weight = async (signal: AbortSignal) => {
      const { body } = await askToSucceed(world, { url }, signal)
      return takeWeight(body, body, url)
    }
    return {
      weight,
      async setWeight(percent, signal) {
        const text = writeInclude(settings, expectWeight(percent))
        const before = await readOwn(file, settings)
        await replaceFile(file, text)
        try {
          await runToSucceed(world, test, {}, signal)
        } catch (thrown) {
          throw await putBack(file, before, thrown)
        }
        await runToSucceed(world, reload, {}, signal)
        await settled(() => weight(signal), percent, world.clock, signal)
      },
    }
  },
}

/** nginx starts the new workers a tenth of a second before it tells the old ones to stop. */
const CALM = 300
const PATIENCE = 3_000
const LOOK_EVERY = ms(20)

/**
 * Until the old workers have stopped, the one or the other answers, so one answer proves nothing: waits until all were the
 * new weight for a while. Not for ever: whoever set the weight reads it back.
 */
async function settled(
  weight: () => Promise<number>,
  wanted: number,
  { now, sleep }: Clock,
  signal: AbortSignal,
): Promise<void> {
  const end = now() + PATIENCE
  let since = Number.POSITIVE_INFINITY
  while (now() < end && now() - since < CALM && !signal.aborted) {
    const seen = await weight().catch(() => undefined)
    since = seen === wanted ? Math.min(since, now()) : Number.POSITIVE_INFINITY
    await sleep(LOOK_EVERY, signal)
  }
}

/** The include as it is, undefined when there is none yet; a SluiceError `include-edited` when it is not as we write it. */
async function readOwn(file: string, settings: IncludeSettings): Promise<string | undefined> {
  const text = await unlessGone(readFile(file, 'utf8')).catch((thrown: unknown) => {
    throw new SluiceError(problems.fileUnreadable(file, fileReason(thrown)), { cause: thrown })
  })
  const difference = text === undefined ? undefined : firstDifference(text, settings)
  if (difference === undefined) return text
  const { found, expected } = difference
  throw new SluiceError(problems.includeEdited(file, oneLine(found, 120) || 'nothing', expected || 'nothing'))
}

/** Takes the new include away and returns what is to be thrown: why nginx did not want it, and what became of it. */
async function putBack(file: string, before: string | undefined, refusal: unknown): Promise<SluiceError> {
  const problem = toProblem(refusal)
  const because = (why: string) => new SluiceError({ ...problem, why }, { cause: refusal })
  try {
    await (before === undefined ? rm(file, { force: true }) : replaceFile(file, before))
    return because('The include is again what it was, and nothing was reloaded.')
  } catch (thrown) {
    return because(`Nothing was reloaded, but the include could not be put back: ${explain(toProblem(thrown))}`)
  }
}
