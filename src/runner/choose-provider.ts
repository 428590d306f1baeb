import type { z } from 'zod'
import type { Provider, Registry, Tagged } from '../core/provider.ts'
import { showPath } from './inputs.ts'
import { judge } from './mistakes.ts'

export type ChosenProvider<Port> =
  | { readonly provider: Provider<string, z.ZodObject, Port>; readonly config: z.output<z.ZodObject> }
  | { readonly mistakes: readonly string[] }

/** The provider that settings name by their `type`, loaded, and its settings judged by its own form. `path` is where they stand. */
export async function chooseProvider<Port>(
  registry: Registry<Port>,
  path: string,
  given: Tagged,
): Promise<ChosenProvider<Port>> {
  const load = Object.hasOwn(registry, given.type) ? registry[given.type] : undefined
  if (load === undefined)
    return { mistakes: [`"${path}.type" is "${given.type}": expected one of ${Object.keys(registry).join(', ')}`] }
  const provider = await load()
  const judged = judge(provider.config, given)
  if ('mistakes' in judged)
    return { mistakes: judged.mistakes.map((mistake) => `"${path}${showPath(mistake.path)}": ${mistake.expected}`) }
  return { provider, config: judged.value }
}
