import { resolve } from 'node:path'
import type { BaselineStore } from '../../core/coverage/baseline-store.ts'
import type { GitHub } from '../../core/github.ts'
import { SluiceError } from '../../core/problem.ts'
import { problems } from '../../core/problems/index.ts'
import type { World } from '../../core/world.ts'
import { baselines } from '../../providers/baselines/index.ts'
import { listFiles, type RepositoryFiles } from '../../providers/git/files.ts'
import { openGit } from '../../providers/git/git.ts'
import { headOf } from '../../providers/git/history.ts'
import type { Context } from '../../runner/action.ts'
import { chooseProvider } from '../../runner/choose-provider.ts'
import { createWorld } from '../../runner/world/world.ts'
import type { Values } from './values.ts'

/** What a step works with; nothing was read of any report yet. */
export interface Opened {
  readonly world: World
  readonly github: GitHub
  readonly store: BaselineStore | undefined
  readonly repository: RepositoryFiles
  /** The commit that is checked out; undefined outside of a repository. */
  readonly commit: string | undefined
}

/** Checks the settings of the providers and looks at the repository. */
export async function open(values: Values, context: Context): Promise<Opened> {
  const { workingDirectory } = context
  const world = createWorld(context)
  const store = await storeOf(values, world, workingDirectory)
  const [github, repository, commit] = await Promise.all([
    world.github(),
    listFiles(world, workingDirectory),
    headOf(openGit(world, workingDirectory)).catch(() => undefined),
  ])
  return { world, github, store, repository, commit }
}

async function storeOf({ baseline }: Values, world: World, folder: string): Promise<BaselineStore | undefined> {
  if (baseline === undefined) return undefined
  const chosen = await chooseProvider(baselines, 'baseline', inFolder(baseline, folder))
  if ('mistakes' in chosen) throw new SluiceError(problems.inputsInvalid(chosen.mistakes))
  return chosen.provider.create(chosen.config, world)
}

/** Paths of a provider's settings are relative to the working directory, like all others. */
function inFolder(given: NonNullable<Values['baseline']>, folder: string): NonNullable<Values['baseline']> {
  if (given.type === 'branch') return { ...given, folder: resolve(folder, String(given['folder'] ?? '.')) }
  return typeof given['path'] === 'string' ? { ...given, path: resolve(folder, given['path']) } : given
}
