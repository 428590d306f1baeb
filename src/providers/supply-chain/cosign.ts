import { ms } from '../../core/duration.ts'
import { parseImage, readCosign, type Verification } from '../../core/findings/supply-chain-image.ts'
import { lastLines } from '../../core/one-line.ts'
import { explain, toProblem } from '../../core/problem.ts'
import type { World } from '../../core/world.ts'

/** By key, or by who signed it where (keyless, through Sigstore's log). */
export type Signer =
  | { readonly key: string; readonly log?: boolean | undefined }
  | { readonly identity: string; readonly issuer: string }

export interface ImageCheck {
  /** By digest; what has only a tag is never verified. */
  readonly image: string
  readonly signer: Signer
  /** The type of an attestation, "slsaprovenance1": it is verified instead of the signature. */
  readonly attestation?: string | undefined
}

const PATIENCE = ms(180_000)

/** Asks the user's cosign. It never throws: what could not be asked is `unanswered`. */
export async function verifyByCosign(world: World, check: ImageCheck): Promise<Verification> {
  if (parseImage(check.image) === undefined)
    return { state: 'unanswered', why: `${check.image} does not name an image by its digest (NAME@sha256:…).` }
  const { attestation } = check
  const command = attestation === undefined ? ['verify'] : ['verify-attestation', '--type', attestation]
  const argv = ['cosign', ...command, ...trust(check.signer), '--output', 'json', check.image]
  try {
    const { exitCode, stderr } = await world.run(argv, {}, world.clock.timeout(PATIENCE))
    return readCosign(exitCode, wordsOf(stderr))
  } catch (thrown) {
    return { state: 'unanswered', why: explain(toProblem(thrown)) }
  }
}

function trust(signer: Signer): string[] {
  if ('identity' in signer)
    return ['--certificate-identity', signer.identity, '--certificate-oidc-issuer', signer.issuer]
  return ['--key', signer.key, ...(signer.log === false ? ['--insecure-ignore-tlog'] : [])]
}

/** Its own reason stands behind "Error:"; the warnings before it are about other things. */
function wordsOf(stderr: string): string {
  const [, said] = /^Error: (.*)/m.exec(stderr) ?? []
  return lastLines(said ?? stderr)
}
