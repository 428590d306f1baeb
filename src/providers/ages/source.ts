import type { Releases } from '../../core/findings/age.ts'
import { explain, toProblem } from '../../core/problem.ts'
import type { World } from '../../core/world.ts'
import { askToSucceed } from '../answers.ts'
import { parseJson } from '../json-text.ts'

/** A registry that tells when releases came out. */
export interface ReleaseSource {
  /** As in package URLs. */
  readonly ecosystem: string
  /** All releases of a package, or in one line why there is no answer; it never rejects. */
  ask(name: string, signal: AbortSignal): Promise<Releases | { readonly unanswered: string }>
}

export interface SourceSettings {
  /** Address of a mirror. */
  readonly url?: string | undefined
  readonly token?: string | undefined
}

interface Registry {
  readonly ecosystem: string
  readonly url: string
  path(name: string): string
  /** Throws at what is no document of the registry. */
  read(document: unknown): Releases
}

/** The documents of the greatest packages are 20 to 40 MB; what is larger is not asked for twice. */
const MOST_BYTES = 64 * 1024 * 1024

export function createSource(world: World, settings: SourceSettings, registry: Registry): ReleaseSource {
  const { url = registry.url, token } = settings
  if (token !== undefined) world.secret(token)
  const headers = { accept: 'application/json', ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) }
  return {
    ecosystem: registry.ecosystem,
    async ask(name, signal) {
      const address = `${url.replace(/\/+$/, '')}/${registry.path(name)}`
      try {
        const answer = await askToSucceed(world, { url: address, headers, redirects: 3, maxBytes: MOST_BYTES }, signal)
        return read(registry, parseJson(answer.body)?.value)
      } catch (thrown) {
        return { unanswered: explain(toProblem(thrown)) }
      }
    },
  }
}

function read(registry: Registry, document: unknown): Releases | { readonly unanswered: string } {
  try {
    return registry.read(document)
  } catch {
    return { unanswered: 'The answer of the registry does not tell when releases came out.' }
  }
}

/** Milliseconds since the epoch of a time in ISO 8601; undefined for anything else. */
export function readInstant(text: unknown): number | undefined {
  const at = typeof text === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(text) ? Date.parse(text) : Number.NaN
  return Number.isFinite(at) ? at : undefined
}
