import { z } from 'zod'
import type { Release } from '../../core/findings/age.ts'
import type { World } from '../../core/world.ts'
import { createSource, type ReleaseSource, readInstant, type SourceSettings } from './source.ts'

/** The JSON of a project on PyPI as far as it is read: the files of each version. */
const Project = z.object({
  releases: z.record(
    z.string(),
    z.array(z.object({ upload_time_iso_8601: z.string(), yanked: z.boolean().optional() })),
  ),
})

/** Versions by PEP 440 that are no final release: "1.0rc1", "1.0.dev1", "1.0-beta.2". */
const PRE_RELEASE = /(?:a|b|c|rc|alpha|beta|pre|preview|dev)[-_.]?\d*(?:$|[.+])/i

/** Releases on PyPI: `GET /pypi/<name>/json`. A version came out with its first file, and is yanked if all its files are. */
export function pypiReleases(world: World, settings: SourceSettings = {}): ReleaseSource {
  return createSource(world, settings, {
    ecosystem: 'pypi',
    url: 'https://pypi.org',
    path: (name) => `pypi/${encodeURIComponent(name)}/json`,
    read(document) {
      const releases = Object.entries(Project.parse(document).releases).flatMap(([version, files]): Release[] => {
        const times = files.flatMap((file) => readInstant(file.upload_time_iso_8601) ?? [])
        if (times.length === 0) return []
        const yanked = files.every((file) => file.yanked === true)
        return [{ version, at: Math.min(...times), yanked, preRelease: PRE_RELEASE.test(version) }]
      })
      return { releases }
    },
  })
}
