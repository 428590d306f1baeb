import { mkdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { readBaseline, writeBaseline } from '../../core/coverage/baseline.ts'
import type { BaselineStore } from '../../core/coverage/baseline-store.ts'
import { explain, SluiceError, toProblem } from '../../core/problem.ts'
import { coverageProblems } from '../../core/problems/coverage.ts'
import type { Provider } from '../../core/provider.ts'
import { fileReason, replaceFile, unlessGone } from '../files.ts'
import { hashOf } from '../git/history.ts'

const FileBaselines = z.strictObject({
  type: z.literal('file'),
  path: z
    .string()
    .min(1, 'expected the path of a folder')
    .describe(
      'folder with one `<commit>.json` for each commit; keep it with a cache, an artifact or a disk of your own',
    ),
})

/** Baselines as files in a folder. */
export const fileBaselines: Provider<'file', typeof FileBaselines, BaselineStore> = {
  type: 'file',
  config: FileBaselines,

  create({ path: location }) {
    const folder = resolve(location)
    return {
      location,
      async read(commit) {
        if (hashOf(commit) === undefined) return undefined
        const text = await unlessGone(readFile(join(folder, `${commit}.json`), 'utf8')).catch((thrown: unknown) => {
          throw new SluiceError(coverageProblems.baselineUnreachable(location, fileReason(thrown)), { cause: thrown })
        })
        return text === undefined ? undefined : readBaseline(text, join(location, `${commit}.json`))
      },
      async write(baseline) {
        try {
          await mkdir(folder, { recursive: true })
          await replaceFile(join(folder, `${baseline.commit}.json`), writeBaseline(baseline))
        } catch (thrown) {
          const why = thrown instanceof SluiceError ? explain(toProblem(thrown)) : fileReason(thrown)
          throw new SluiceError(coverageProblems.baselineNotStored(location, why), { cause: thrown })
        }
      },
    }
  },
}
