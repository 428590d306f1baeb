import type { z } from 'zod'
import type { World } from './world.ts'

/** One provider: the tag users write as `type`, the form of its settings, and how to make its port from them. */
export interface Provider<Type extends string, Config extends z.ZodObject, Port> {
  readonly type: Type
  readonly config: Config
  create(config: z.output<Config>, world: World): Port
}

/** What a registry knows before the provider's file is loaded: only the ones in use are. */
export type Registry<Port> = Readonly<Record<string, () => Promise<Provider<string, z.ZodObject, Port>>>>
