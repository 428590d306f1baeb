import { z } from 'zod'
import type { Release } from '../../core/findings/age.ts'
import type { World } from '../../core/world.ts'
import { createSource, type ReleaseSource, readInstant, type SourceSettings } from './source.ts'

/** A packument of the npm registry as far as it is read; `time` is only in the full one. */
const Packument = z.object({
  'dist-tags': z.object({ latest: z.string().optional() }).optional(),
  time: z.record(z.string(), z.unknown()),
  versions: z.record(z.string(), z.unknown()),
})

/** Releases of the npm registry: `GET /<name>`, "time" by version. What was unpublished has a time and no version. */
export function npmReleases(world: World, settings: SourceSettings = {}): ReleaseSource {
  return createSource(world, settings, {
    ecosystem: 'npm',
    url: 'https://registry.npmjs.org',
    path: (name) => encodeURIComponent(name).replace(/^%40/, '@'),
    read(document) {
      const { 'dist-tags': tags, time, versions } = Packument.parse(document)
      const releases = Object.keys(versions).flatMap((version): Release[] => {
        const at = readInstant(Object.hasOwn(time, version) ? time[version] : undefined)
        return at === undefined ? [] : [{ version, at, preRelease: version.includes('-') }]
      })
      return { releases, latest: tags?.latest }
    },
  })
}
