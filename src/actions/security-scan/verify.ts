import { mkdtempSync, writeFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { judgeCommits } from '../../core/findings/supply-chain-commits.ts'
import { judgeVerification } from '../../core/findings/supply-chain-image.ts'
import type { Verify } from '../../core/findings/verify-config.ts'
import type { GitHubEvent } from '../../core/github.ts'
import { explain, SluiceError } from '../../core/problem.ts'
import type { CheckRow } from '../../core/report/check-row.ts'
import type { World } from '../../core/world.ts'
import { chooseBase } from '../../providers/git/base.ts'
import { baseCopy } from '../../providers/git/base-copy.ts'
import { openGit } from '../../providers/git/git.ts'
import { headOf } from '../../providers/git/history.ts'
import { signaturesOf } from '../../providers/supply-chain/commits.ts'
import { type Signer, verifyByCosign } from '../../providers/supply-chain/cosign.ts'
import { verifyByGh } from '../../providers/supply-chain/gh.ts'
import { baseCommit } from '../base-commit.ts'
import { gitEvent } from '../git-event.ts'

/** Where a run verifies. */
export interface VerifyPlace {
  readonly folder: string
  /** Root of the repository. */
  readonly root: string
  readonly temp: string
  readonly event: GitHubEvent | undefined
}

/** One row for the commits of the change, and one for each image and artifact that is verified. */
export async function verifyAll(
  { commits, images, provenance }: Verify,
  place: VerifyPlace,
  world: World,
): Promise<CheckRow[]> {
  const rows = commits === undefined ? [] : [await verifyCommits(commits, place, world)]
  for (const { image, attestation, ...by } of images) {
    const verification = await verifyByCosign(world, { image, attestation, signer: signerOf(by, place.folder) })
    rows.push(judgeVerification(`${attestation ?? 'signature'} of ${image}`, verification))
  }
  for (const { image, file, repository, workflow } of provenance) {
    const subject = image === undefined ? { file: resolve(place.folder, file ?? '') } : { image }
    const verification = await verifyByGh(world, { subject, repository, workflow })
    rows.push(judgeVerification(`provenance of ${image ?? file}`, verification))
  }
  return rows
}

function signerOf(
  { key, log, identity = '', issuer = '' }: Omit<Verify['images'][number], 'image'>,
  folder: string,
): Signer {
  if (key === undefined) return { identity, issuer }
  return { key: key.includes('://') ? key : resolve(folder, key), log }
}

async function verifyCommits(
  { 'allowed-signers': signers }: NonNullable<Verify['commits']>,
  place: VerifyPlace,
  world: World,
): Promise<CheckRow> {
  try {
    const git = openGit(world, place.root)
    const head = (await headOf(git)) ?? ''
    const own = place.event?.pullRequest?.headSha ?? place.event?.mergeGroup?.headSha ?? head
    const base = place.event === undefined ? undefined : (await chooseBase(git, gitEvent(place.event), head)).commit
    const allowedSigners = signers === undefined ? undefined : await trustedSigners(signers, place, world)
    return judgeCommits(await signaturesOf(world, place.root, { head: own, base, allowedSigners }))
  } catch (thrown) {
    if (!(thrown instanceof SluiceError)) throw thrown
    const { problem } = thrown
    return judgeVerification('commit signatures', { state: 'unanswered', why: `${explain(problem)} ${problem.fix}` })
  }
}

/** The keys as the base of a pull request has them: a change cannot vouch for itself. */
async function trustedSigners(path: string, { folder, root, temp, event }: VerifyPlace, world: World): Promise<string> {
  const base = await baseCommit(world, root, event)
  if (base === undefined) return resolve(folder, path)
  const copy = await baseCopy(world, root, base, relative(root, resolve(folder, path)).split(sep).join('/'))
  const file = join(mkdtempSync(join(temp, 'sluice-signers-')), 'allowed_signers')
  writeFileSync(file, copy.state === 'there' ? copy.text : '')
  return file
}
