import { z } from 'zod'
import type { World } from './world.ts'

/** Settings of a provider: `type` chooses it, and its own form judges the rest. */
export const Tagged = z.looseObject({ type: z.string('expected the type of a provider') })
export type Tagged = z.output<typeof Tagged>

/** One provider: the tag users write as `type`, the form of its settings, and how to make its port from them. */
export interface Provider<Type extends string, Config extends z.ZodObject, Port> {
  readonly type: Type
  readonly config: Config
  create(config: z.output<Config>, world: World): Port
}

/** What a registry knows before the provider's file is loaded: only the ones in use are. */
export type Registry<Port> = Readonly<Record<string, () => Promise<Provider<string, z.ZodObject, Port>>>>
