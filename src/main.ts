import { z } from 'zod'
import { doors } from './actions/index.ts'
import { SluiceError } from './core/problem.ts'
import { problems } from './core/problems/index.ts'
import type { Action } from './runner/action.ts'
import { githubHost } from './runner/github-host.ts'
import { runAction } from './runner/run-action.ts'

// Schemas are used once or twice in the life of a step: compiling them to code first costs more than it saves.
z.config({ jitless: true })

/** How long the process may linger after the step has ended, should something still hold it. Milliseconds. */
const LINGER = 2_000

/** Runs the action of this name, as its main step or as its `post`; the state says which. It never throws. */
export async function open(name: string): Promise<void> {
  const isPost = githubHost.state('isPost') !== ''
  if (!isPost) githubHost.saveState('isPost', 'true')
  await runAction(await behind(name), githubHost, isPost)
  setTimeout(() => process.exit(), LINGER).unref()
}

/** The action of this name, or one in its place that fails the step and says why it could not be had. */
async function behind(name: string): Promise<Action> {
  try {
    const door = Object.hasOwn(doors, name) ? doors[name] : undefined
    if (door === undefined) throw new SluiceError(problems.doorUnknown(name, Object.keys(doors)))
    return await door()
  } catch (thrown) {
    return closed(name, thrown)
  }
}

function closed(name: string, thrown: unknown): Action {
  const fails = () => Promise.reject(thrown)
  const branding = { icon: 'x', color: 'red' }
  return { name, description: '', inputs: {}, outputs: {}, branding, report: fails, run: fails }
}
