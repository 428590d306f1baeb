import type { CheckRow } from '../report/check-row.ts'
import type { Verdict } from '../verdict.ts'

/**
 * What git makes of a signature (`%G?` of git-log): `unknown-key` is a right signature by somebody who is not among the trusted;
 * `unchecked` one that could not be checked at all, as its key or its program is missing.
 */
export type SignatureState = 'good' | 'unknown-key' | 'expired' | 'revoked' | 'bad' | 'unchecked' | 'none'

export interface CommitSignature {
  readonly commit: string
  readonly state: SignatureState
}

const STATES: Readonly<Record<string, SignatureState>> = {
  G: 'good',
  U: 'unknown-key',
  X: 'expired',
  Y: 'expired',
  R: 'revoked',
  B: 'bad',
  E: 'unchecked',
  N: 'none',
}

/** A letter that git does not have is a signature that could not be checked. */
export function signatureState(letter: string): SignatureState {
  return STATES[letter] ?? 'unchecked'
}

const WORDS: Readonly<Record<SignatureState, string>> = {
  good: 'is signed by a trusted key',
  'unknown-key': 'is signed by a key that is not trusted',
  expired: 'has a signature that is expired, or by a key that is',
  revoked: 'is signed by a key that was revoked',
  bad: 'has a signature that does not fit it',
  unchecked: 'has a signature that could not be checked',
  none: 'is not signed',
}
const SHOWN = 3

/** Every commit needs a good signature. One that could not be checked is inconclusive, and so is no commit at all. */
export function judgeCommits(signatures: readonly CommitSignature[]): CheckRow {
  const row = (verdict: Verdict, because: string): CheckRow => ({
    ...{ name: 'commit signatures', operator: null, expected: null, actual: null, verdict, because },
  })
  const wrong = signatures.filter(({ state }) => state !== 'good' && state !== 'unchecked')
  const open = signatures.filter(({ state }) => state === 'unchecked')
  if (wrong.length > 0) return row('failed', tell(wrong))
  if (open.length > 0) return row('inconclusive', tell(open))
  if (signatures.length === 0) return row('inconclusive', 'There is no commit to check.')
  return row(
    'passed',
    `${signatures.length === 1 ? 'The commit is' : `All ${signatures.length} commits are`} signed by trusted keys.`,
  )
}

function tell(commits: readonly CommitSignature[]): string {
  const shown = commits.slice(0, SHOWN).map(({ commit, state }) => `${commit.slice(0, 10)} ${WORDS[state]}`)
  const more = commits.length - shown.length
  return `${[...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('; ')}.`
}
