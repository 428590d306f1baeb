import { z } from 'zod'
import { ms } from '../../core/duration.ts'
import type { Provider } from '../../core/provider.ts'
import type { Store } from '../../core/rollout/store.ts'
import { deploymentLog } from '../deployment-log.ts'
import { gitDocuments } from '../git-documents.ts'
import { refPart } from '../ref-names.ts'
import { livenessOfRun } from '../run-liveness.ts'

const GitHubStore = z.strictObject({
  type: z.literal('github'),
  environment: z
    .string()
    .min(1, 'expected the name of an environment')
    .describe('whose Journal and lock these are; without it the input `environment`'),
  refs: z
    .string()
    .regex(/^refs\/[a-z0-9_-]+(\/[a-z0-9_-]+)*$/, 'expected the beginning of a ref, such as refs/sluice')
    .default('refs/sluice')
    .describe(
      'what their refs begin with: outside of branches and tags, so that no rule, list or checkout meets them; `refs/heads/sluice` where only branches are taken',
    ),
})

/** All waiting for GitHub within one reading or writing; the deployments hold up traffic that is being shifted. */
const PATIENCE = ms(90_000)
const PATIENCE_TO_TELL = ms(20_000)

/**
 * The Journal and the lock as chains of commits in the repository, each on a ref of its own that only moves forward, and the
 * deployments as the record that people see.
 */
export const githubStore: Provider<'github', typeof GitHubStore, Store> = {
  type: 'github',
  config: GitHubStore,

  create({ environment, refs }, world) {
    const signal = () => world.clock.timeout(PATIENCE)
    const folder = `${refs}/${refPart(environment)}/`
    const document = gitDocuments({ github: world.github, signal, folder })
    return {
      ...document('journal'),
      lock: document('lock'),
      lease: ms(900_000),
      lookEvery: ms(30_000),
      deployments: deploymentLog({
        github: world.github,
        signal: () => world.clock.timeout(PATIENCE_TO_TELL),
        environment,
      }),
      liveness: (owner) => livenessOfRun(owner, world, world.github, signal()),
    }
  },
}
