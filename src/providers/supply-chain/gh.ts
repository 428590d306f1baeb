import { ms } from '../../core/duration.ts'
import { parseImage, readGh, type Verification } from '../../core/findings/supply-chain-image.ts'
import { lastLines } from '../../core/one-line.ts'
import { explain, toProblem } from '../../core/problem.ts'
import type { World } from '../../core/world.ts'

export interface ProvenanceCheck {
  /** An image by its digest, or the path of a file. */
  readonly subject: { readonly image: string } | { readonly file: string }
  /** Whose workflow made it: "owner/repository". */
  readonly repository: string
  /** "owner/repository/.github/workflows/release.yml", where only that one may. */
  readonly workflow?: string | undefined
}

const PATIENCE = ms(180_000)

/** Asks the user's gh for the provenance that GitHub keeps. It never throws: what could not be asked is `unanswered`. */
export async function verifyByGh(
  world: World,
  { subject, repository, workflow }: ProvenanceCheck,
): Promise<Verification> {
  const image = 'image' in subject ? subject.image : undefined
  if (image !== undefined && parseImage(image) === undefined)
    return { state: 'unanswered', why: `${image} does not name an image by its digest (NAME@sha256:…).` }
  const target = 'file' in subject ? subject.file : `oci://${image}`
  const signer = workflow === undefined ? [] : ['--signer-workflow', workflow]
  const argv = ['gh', 'attestation', 'verify', target, '--repo', repository, ...signer, '--format', 'json']
  try {
    const { exitCode, stderr } = await world.run(argv, {}, world.clock.timeout(PATIENCE))
    return readGh(exitCode, lastLines(stderr))
  } catch (thrown) {
    return { state: 'unanswered', why: explain(toProblem(thrown)) }
  }
}
