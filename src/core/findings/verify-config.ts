import { z } from 'zod'

const image = z.string().min(1).describe('an image by its digest: NAME@sha256:…')

const Commits = z.strictObject({
  'allowed-signers': z
    .string()
    .min(1)
    .optional()
    .describe(
      'path of the keys that are trusted, as `gpg.ssh.allowedSignersFile` has it; in a pull request that of the base',
    ),
})

const ImageCheck = z
  .strictObject({
    image,
    key: z.string().min(1).optional().describe('public key of cosign: a path, or a reference to a key store'),
    log: z.boolean().optional().describe('`false`: the signature need not be in the transparency log'),
    identity: z.string().min(1).optional().describe('keyless: who signed'),
    issuer: z.string().min(1).optional().describe('keyless: who vouches for that identity'),
    attestation: z.string().min(1).optional().describe('type of an attestation to verify instead of the signature'),
  })
  .refine(
    ({ key, identity, issuer }) =>
      (key === undefined) !== (identity === undefined) && (identity === undefined) === (issuer === undefined),
    'expected `key`, or `identity` with `issuer`',
  )

const Provenance = z
  .strictObject({
    image: image.optional(),
    file: z.string().min(1).optional().describe('path of an artifact, instead of `image`'),
    repository: z.string().min(1).describe('whose workflow made it: owner/repository'),
    workflow: z.string().min(1).optional().describe('only this one may'),
  })
  .refine(({ image: of, file }) => (of === undefined) !== (file === undefined), 'expected `image` or `file`')

/** The input `verify`: what of the supply chain is verified, by the user's own git, cosign and gh. */
export const Verify = z.strictObject({
  commits: Commits.optional().describe('every commit of the change has to be signed by a trusted key'),
  images: z.array(ImageCheck).default([]).describe('signatures and attestations, by cosign'),
  provenance: z.array(Provenance).default([]).describe('provenance that GitHub keeps, by gh'),
})
export type Verify = z.output<typeof Verify>
