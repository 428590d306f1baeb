import { mkdir } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { z } from 'zod'
import { readBaseline, writeBaseline } from '../../core/coverage/baseline.ts'
import type { BaselineStore } from '../../core/coverage/baseline-store.ts'
import { ms } from '../../core/duration.ts'
import { explain, SluiceError, toProblem } from '../../core/problem.ts'
import { problems } from '../../core/problems/index.ts'
import type { Provider } from '../../core/provider.ts'
import { replaceFile } from '../files.ts'

const PATIENCE = ms(120_000)

const ArtifactBaselines = z.strictObject({
  type: z.literal('artifact'),
  name: z.string().min(1).default('sluice-baseline').describe('name of the artifact'),
  path: z
    .string()
    .min(1)
    .default('sluice-baseline.json')
    .describe('where the baseline of this run is written, for `actions/upload-artifact`'),
  reach: z
    .int()
    .min(1)
    .max(200)
    .default(20)
    .describe('how many commits back are asked for: each takes two calls of the API'),
})

/**
 * Baselines as artifacts of earlier runs of the default branch. Reading asks GitHub; writing only writes the file, and a later
 * step of the job uploads it.
 */
export const artifactBaselines: Provider<'artifact', typeof ArtifactBaselines, BaselineStore> = {
  type: 'artifact',
  config: ArtifactBaselines,

  create({ name, path, reach }, world) {
    const location = `artifact ${name}`
    return {
      location,
      reach,
      async read(commit) {
        const github = await world.github()
        const wanted = { commit, artifact: name, file: basename(path) }
        const result = await github.artifact(wanted, world.clock.timeout(PATIENCE))
        if (result.outcome === 'none') return undefined
        if (result.outcome === 'found')
          return readBaseline(new TextDecoder().decode(result.content), `${location} of ${result.runUrl}`)
        if (result.outcome === 'unreadable') throw new SluiceError(problems.baselineBroken(location, result.because))
        throw new SluiceError(problems.baselineUnreachable(location, explain(result.problem)))
      },
      async write(baseline) {
        try {
          await mkdir(dirname(path), { recursive: true })
          await replaceFile(path, writeBaseline(baseline))
        } catch (thrown) {
          throw new SluiceError(problems.baselineNotStored(path, explain(toProblem(thrown))), { cause: thrown })
        }
      },
    }
  },
}
