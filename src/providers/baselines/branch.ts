import { z } from 'zod'
import { type Baseline, readBaseline, writeBaseline } from '../../core/coverage/baseline.ts'
import type { BaselineStore } from '../../core/coverage/baseline-store.ts'
import { ms } from '../../core/duration.ts'
import { explain, SluiceError, toProblem } from '../../core/problem.ts'
import { coverageProblems } from '../../core/problems/coverage.ts'
import type { Provider } from '../../core/provider.ts'
import type { World } from '../../core/world.ts'
import { type Branch, type BranchEntry, type BranchState, openBranch } from '../git/branch.ts'
import { openGit } from '../git/git.ts'

const BRANCH = /^(?!.*(?:\.\.|\/\/|\/\.|\.lock(?:\/|$)))[\w][\w./-]*(?<![./])$/

const BranchBaselines = z.strictObject({
  type: z.literal('branch'),
  branch: z
    .string()
    .regex(BRANCH, 'expected the name of a branch')
    .default('sluice-baselines')
    .describe('branch of its own, that holds nothing else; it is made when it is not there'),
  remote: z
    .string()
    .regex(/^[^-\s]\S*$/, 'expected the name of a remote')
    .default('origin')
    .describe('remote of the checkout that has the branch'),
  keep: z.int().min(1).max(5_000).default(200).describe('how many commits are kept; the oldest go first'),
  folder: z.string().min(1).default('.').describe('folder of the checkout'),
})

const ENTRY = /^\d{4}-\d\d-\d\dT\d{9}Z-([0-9a-f]{40,64})\.json$/
const ATTEMPTS = 8

/**
 * Baselines on a branch of the repository itself. The branch has one commit without a past, replaced at every write and
 * only over the one that was read (compare and swap): what is dropped is gone, and the repository does not grow.
 */
export const branchBaselines: Provider<'branch', typeof BranchBaselines, BaselineStore> = {
  type: 'branch',
  config: BranchBaselines,

  create({ branch: name, remote, keep, folder }, world) {
    const branch = openBranch(openGit(world, folder), { name, remote })
    const location = `branch ${name} of ${remote}`
    let seen: Promise<BranchState> | undefined
    const look = () => {
      seen ??= branch.look().catch((thrown: unknown) => {
        const why = explain(toProblem(thrown))
        throw new SluiceError(coverageProblems.baselineUnreachable(location, why), { cause: thrown })
      })
      return seen
    }

    return {
      location,
      async read(commit) {
        const { entries } = await look()
        const entry = entries.find((each) => commitOf(each) === commit)
        return entry === undefined ? undefined : readBaseline(await branch.read(entry), `${entry.name} on ${location}`)
      },
      async write(baseline) {
        try {
          await replaceUntilDone(branch, baseline, keep, world)
        } catch (thrown) {
          const why = explain(toProblem(thrown))
          throw new SluiceError(coverageProblems.baselineNotStored(location, why), { cause: thrown })
        } finally {
          seen = undefined
        }
      },
    }
  },
}

async function replaceUntilDone(branch: Branch, baseline: Baseline, keep: number, { clock }: World): Promise<void> {
  const text = writeBaseline(baseline)
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const state = await branch.look()
    const entries = withEntry(state.entries, baseline, keep)
    if ((await branch.replace(state, entries, text, `Coverage of ${baseline.commit}`)) === 'done') return
    // Those who lost a race must not meet again.
    await clock.sleep(ms(Math.random() * 500 * 2 ** Math.min(attempt, 5)))
  }
  throw new SluiceError(
    coverageProblems.gitFailed('git push', `${ATTEMPTS} times somebody else wrote first, or the remote failed.`),
  )
}

/** The entries with a new one for the baseline, without the oldest; what is not ours on the branch stays. */
function withEntry(entries: readonly BranchEntry[], { commit, at }: Baseline, keep: number): readonly BranchEntry[] {
  const others = entries.filter((entry) => commitOf(entry) === undefined)
  const kept = entries
    .filter((entry) => commitOf(entry) !== undefined && commitOf(entry) !== commit)
    .sort((one, other) => (one.name < other.name ? 1 : -1))
    .slice(0, keep - 1)
  const time = new Date(at).toISOString().replace(/[:.]/g, '')
  return [...others, ...kept, { name: `${time}-${commit}.json`, blob: undefined }]
}

function commitOf({ name }: BranchEntry): string | undefined {
  return ENTRY.exec(name)?.[1]
}
