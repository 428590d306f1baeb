import type { CheckRow } from '../report/check-row.ts'
import type { Verdict } from '../verdict.ts'

/** An image by its content: "ghcr.io/acme/app@sha256:…". A tag may be another image a moment later. */
export interface ImageName {
  readonly name: string
  readonly digest: string
}

const BY_DIGEST = /^([a-z0-9][\w.:/-]*)@(sha256:[0-9a-f]{64})$/

/** undefined: it does not name an image by its digest. */
export function parseImage(text: string): ImageName | undefined {
  const [, name, digest] = BY_DIGEST.exec(text) ?? []
  return name === undefined || digest === undefined ? undefined : { name, digest }
}

/** What a verifier said: yes; no, and why; or that it could not tell, and why. */
export type Verification =
  | { readonly state: 'verified' }
  | { readonly state: 'refused' | 'unanswered'; readonly why: string }

/** One row: a refusal fails, and what could not be told is inconclusive. */
export function judgeVerification(name: string, verification: Verification): CheckRow {
  const verdicts = { verified: 'passed', refused: 'failed', unanswered: 'inconclusive' } as const
  const verdict: Verdict = verdicts[verification.state]
  const because = verification.state === 'verified' ? 'It was verified.' : verification.why
  return { name, operator: null, expected: null, actual: null, verdict, because }
}

/** cosign 2: none for this image (10, 11), none that fits (12), none with a certificate (13). */
const REFUSALS = new Set([10, 11, 12, 13])
const REFUSED =
  /no (?:matching )?(?:signatures|attestations)|none of the (?:expected identities|attestations)|no signatures found/i

/** How cosign ended; whatever is not a clear no (a registry that does not answer, a key that is not there) is no answer. */
export function readCosign(exitCode: number | null, said: string): Verification {
  if (exitCode === 0) return { state: 'verified' }
  const why = said || `cosign exited with ${exitCode}.`
  return { state: exitCode !== null && (REFUSALS.has(exitCode) || REFUSED.test(said)) ? 'refused' : 'unanswered', why }
}

/** gh exits with 1 for everything, so only its words tell. */
const NOT_ATTESTED = /no attestations found|verif\w+ failed|failed to verify|no attestation.* match|HTTP 404/i

export function readGh(exitCode: number | null, said: string): Verification {
  if (exitCode === 0) return { state: 'verified' }
  return {
    state: exitCode === 1 && NOT_ATTESTED.test(said) ? 'refused' : 'unanswered',
    why: said || `gh exited with ${exitCode}.`,
  }
}
