import { type CommitSignature, signatureState } from '../../core/findings/supply-chain-commits.ts'
import { SluiceError } from '../../core/problem.ts'
import { coverageProblems } from '../../core/problems/coverage.ts'
import type { World } from '../../core/world.ts'
import { openGit } from '../git/git.ts'

export interface CommitRange {
  /** The newest commit. */
  readonly head: string
  /** Those that it can reach are not looked at; undefined: only `head` is. */
  readonly base?: string | undefined
  /** Absolute path of a file as `gpg.ssh.allowedSignersFile` has it. It must not come from the change itself. */
  readonly allowedSigners?: string | undefined
}

/** What a repository configures must not choose who checks. */
const PROGRAMS = [
  'gpg.program=gpg',
  'gpg.openpgp.program=gpg',
  'gpg.ssh.program=ssh-keygen',
  'gpg.x509.program=gpgsm',
  'gpg.minTrustLevel=undefined',
]
const MOST = 5_000
const HASH = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/

/** The signatures of all commits of a range as the user's git, gpg and ssh-keygen see them; a SluiceError `git-failed` without. */
export async function signaturesOf(
  world: World,
  folder: string,
  { head, base, allowedSigners = '/dev/null' }: CommitRange,
): Promise<readonly CommitSignature[]> {
  const wrong = [head, base].find((commit) => commit !== undefined && !HASH.test(commit))
  if (wrong !== undefined) throw new SluiceError(coverageProblems.gitFailed('git log', `${wrong} is no commit.`))
  const settings = [...PROGRAMS, `gpg.ssh.allowedSignersFile=${allowedSigners}`].flatMap((each) => ['-c', each])
  const range = base === undefined ? ['--max-count=1', head] : [`--max-count=${MOST + 1}`, head, `^${base}`]
  const git = openGit(world, folder)
  const listed = await git.tell([
    ...settings,
    'log',
    '--no-show-signature',
    '--no-color',
    '--format=%H %G?',
    ...range,
    '--',
  ])
  const lines = listed.split('\n').filter((line) => line !== '')
  if (lines.length > MOST)
    throw new SluiceError(coverageProblems.gitFailed('git log', `The range has more than ${MOST} commits.`))
  return lines.map((line) => {
    const [commit = '', letter = ''] = line.split(' ')
    return { commit, state: signatureState(letter) }
  })
}
