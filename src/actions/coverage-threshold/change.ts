import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { ChangedFile } from '../../core/coverage/change.ts'
import { readDiff } from '../../core/coverage/diff.ts'
import type { GitHub, ChangedFile as ListedFile } from '../../core/github.ts'
import { type Problem, SluiceError } from '../../core/problem.ts'
import { problems } from '../../core/problems/index.ts'
import type { World } from '../../core/world.ts'
import { fileReason } from '../../providers/files.ts'
import { changedSince } from '../../providers/git/changes.ts'
import { gitEvent } from '../git-event.ts'

/** The change that is judged: what it does to each file, and since when. */
export interface Change {
  readonly files: readonly ChangedFile[]
  /** What it was found by comparing with, in words. */
  readonly from: string
  /** The commit it began from; undefined when a file or GitHub told the change. */
  readonly base: string | undefined
}
export type ChangeOrProblem = Change | { readonly problem: Problem }

/** The change as the user gives it, else as git knows it, else as GitHub lists it for the pull request. */
export async function changeOf(
  given: string | undefined,
  folder: string,
  world: World,
  github: GitHub,
  signal: AbortSignal,
): Promise<ChangeOrProblem> {
  if (given !== undefined) return { files: readDiff(await textOf(given, folder), given), from: given, base: undefined }
  try {
    const { diff, from, commit } = await changedSince(world, folder, gitEvent(github.event))
    return { files: readDiff(diff), from: `${from}, ${commit.slice(0, 7)}`, base: commit }
  } catch (thrown) {
    if (!(thrown instanceof SluiceError)) throw thrown
    const { problem } = thrown
    return (problem.code === 'history-missing' ? await listed(github, signal) : undefined) ?? { problem }
  }
}

async function textOf(path: string, folder: string): Promise<string> {
  try {
    return await readFile(resolve(folder, path), 'utf8')
  } catch (thrown) {
    throw new SluiceError(problems.fileUnreadable(path, fileReason(thrown)), { cause: thrown })
  }
}

/** The change as GitHub lists it, for a checkout that does not know what it began from; undefined when GitHub cannot say either. */
async function listed(github: GitHub, signal: AbortSignal): Promise<Change | undefined> {
  const { pullRequest } = github.event ?? {}
  if (pullRequest === undefined) return undefined
  const result = await github.changedFiles(pullRequest.number, signal)
  if (result.outcome !== 'listed' || result.isCut || !result.files.every(isWhole)) return undefined
  const diff = result.files.map(section).join('')
  return { files: readDiff(diff, 'The list of changed files'), from: "GitHub's list of changed files", base: undefined }
}

/** GitHub leaves the lines of large files out. */
function isWhole({ patch, additions, deletions }: ListedFile): boolean {
  return patch !== undefined || additions + deletions === 0
}

function section({ path, previousPath = path, status, patch = '' }: ListedFile): string {
  const name = (folder: string, file: string) => JSON.stringify(`${folder}/${file}`)
  const [before, after] = [name('a', previousPath), name('b', path)]
  const sides = `--- ${status === 'added' ? '/dev/null' : before}\n+++ ${status === 'removed' ? '/dev/null' : after}\n`
  const rename =
    status === 'renamed' ? `rename from ${JSON.stringify(previousPath)}\nrename to ${JSON.stringify(path)}\n` : ''
  const created = { added: 'new file mode 100644\n', removed: 'deleted file mode 100644\n' }
  const mode = status === 'added' || status === 'removed' ? created[status] : ''
  return `diff --git ${before} ${after}\n${mode}${rename}${patch === '' ? '' : `${sides}${patch}\n`}`
}
