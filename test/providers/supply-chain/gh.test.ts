import { expect, it } from 'vitest'
import { verifyByGh } from '../../../src/providers/supply-chain/gh.ts'
import { standIn } from '../../support/stand-in.ts'

const IMAGE = `ghcr.io/acme/app@sha256:${'a'.repeat(64)}`
const ask = (script: string) => {
  const tool = standIn('gh', `if (args.slice(0, 2).join(' ') !== 'attestation verify') process.exit(9)\n${script}`)
  return verifyByGh(tool.world, { subject: { image: IMAGE }, repository: 'acme/app' })
}

it('verifies what gh verifies, by the digest and for one repository', async () => {
  const line = `oci://${IMAGE} --repo acme/app --format json`
  expect(await ask(`process.exit(args.slice(2).join(' ') === '${line}' ? 0 : 1)`)).toEqual({ state: 'verified' })
})

it('knows "no attestation" from "could not ask"', async () => {
  expect(await ask(`console.error('Error: no attestations found'); process.exit(1)`)).toMatchObject({
    state: 'refused',
  })
  expect(await ask(`console.error('gh: To use GitHub CLI, set GH_TOKEN'); process.exit(4)`)).toEqual({
    state: 'unanswered',
    why: 'gh: To use GitHub CLI, set GH_TOKEN',
  })
})

it('verifies nothing that has only a tag', async () => {
  const tool = standIn('gh', '')
  const asked = { subject: { image: 'ghcr.io/acme/app:1' }, repository: 'acme/app' }
  expect(await verifyByGh(tool.world, asked)).toMatchObject({ state: 'unanswered' })
})
