import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SluiceError } from '../../core/problem.ts'
import { coverageProblems } from '../../core/problems/coverage.ts'
import { lastWords } from '../commands.ts'
import { type Git, inTemporaryFolder } from './git.ts'

/** A file at the top of the branch; its content is not read yet. */
export interface BranchEntry {
  readonly name: string
  /** Hash of its content; undefined: the new content that is being written. */
  readonly blob: string | undefined
}

/** A branch as it was seen. */
export interface BranchState {
  /** Its commit; undefined when the remote has no such branch. */
  readonly tip: string | undefined
  readonly entries: readonly BranchEntry[]
}

/** A branch of a remote that holds a few files and no past. Neither the working tree nor its index is touched. */
export interface Branch {
  look(): Promise<BranchState>
  read(entry: BranchEntry): Promise<string>
  /**
   * Replaces what was seen by other files, those without a hash with `text`. "moved": somebody wrote in between or the
   * network failed, nothing was changed. A SluiceError `git-failed` for anything else.
   */
  replace(seen: BranchState, entries: readonly BranchEntry[], text: string, message: string): Promise<'done' | 'moved'>
}

const WHO = 'github-actions[bot]'
const MAIL = '41898282+github-actions[bot]@users.noreply.github.com'
const IDENTITY = {
  GIT_AUTHOR_NAME: WHO,
  GIT_AUTHOR_EMAIL: MAIL,
  GIT_COMMITTER_NAME: WHO,
  GIT_COMMITTER_EMAIL: MAIL,
}

/** What git says of a push that may succeed when it is tried again. */
const PASSING =
  /stale info|fetch first|non-fast-forward|cannot lock ref|incorrect old value|failed to update ref|reference already exists|unable to resolve reference|could not resolve host|timed out|early EOF|RPC failed|hung up|connection reset|HTTP 5\d\d|error: 5\d\d/i

export function openBranch(git: Git, { name, remote }: { readonly name: string; readonly remote: string }): Branch {
  const theirs = `refs/heads/${name}`
  const ours = `refs/sluice/${name}`

  async function look(): Promise<BranchState> {
    const listed = await git.tell(['ls-remote', '--quiet', '--', remote, theirs])
    if (listed.trim() === '') return { tip: undefined, entries: [] }
    await git.tell([
      'fetch',
      '--quiet',
      '--no-tags',
      '--no-write-fetch-head',
      '--no-recurse-submodules',
      '--no-auto-gc',
      '--',
      remote,
      `+${theirs}:${ours}`,
    ])
    const tip = (await git.tell(['rev-parse', '--verify', `${ours}^{commit}`])).trim()
    const tree = await git.tell(['ls-tree', '-z', '--full-tree', tip])
    return {
      tip,
      entries: Array.from(tree.matchAll(/\d+ blob ([0-9a-f]+)\t([^\0]+)\0/g), ([, blob, file]) => ({
        blob,
        name: file!,
      })),
    }
  }

  /** `cat-file` by another name: it writes to a file, and the content may be long. */
  const read = ({ blob = '' }: BranchEntry) =>
    inTemporaryFolder(async (place) => {
      const folder = (await git.tell(['rev-parse', '--absolute-git-dir'])).trimEnd()
      const file = await git.tell([`--git-dir=${folder}`, `--work-tree=${place}`, 'unpack-file', blob], { cwd: place })
      return await readFile(join(place, file.trim()), 'utf8')
    })

  async function replace(seen: BranchState, entries: readonly BranchEntry[], text: string, message: string) {
    const fresh = (await git.tell(['hash-object', '-w', '--stdin'], { input: text })).trim()
    const rows = entries.map((entry) => `100644 blob ${entry.blob ?? fresh}\t${entry.name}\0`)
    const tree = (await git.tell(['mktree', '-z'], { input: rows.join('') })).trim()
    if (seen.tip !== undefined && (await git.ask('rev-parse', `${seen.tip}^{tree}`)) === tree) return 'done'
    const commit = (await git.tell(['commit-tree', '-m', message, tree], { env: IDENTITY })).trim()
    return await push(commit, seen.tip)
  }

  async function push(commit: string, tip: string | undefined): Promise<'done' | 'moved'> {
    const lease = `--force-with-lease=${theirs}:${tip ?? ''}`
    const options = ['--porcelain', '--no-verify', '--no-follow-tags', '--no-signed', '--recurse-submodules=no']
    const result = await git.run(['push', ...options, lease, '--', remote, `${commit}:${theirs}`])
    if (result.exitCode === 0) return 'done'
    const said = `${result.stdout}\n${result.stderr}`
    if (PASSING.test(said) || result.exitCode === null) return 'moved'
    const refusal = /^!\t.*$/m.exec(result.stdout)?.[0].split('\t').at(-1)
    throw new SluiceError(coverageProblems.gitFailed(`git push ${remote} ${name}`, refusal ?? lastWords(result)))
  }

  return { look, read, replace }
}
