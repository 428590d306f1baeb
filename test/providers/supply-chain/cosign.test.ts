import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyByCosign } from '../../../src/providers/supply-chain/cosign.ts'
import { freePort } from '../../support/http-server.ts'
import { part, placeOf } from '../../support/parts.ts'
import { worldWith } from '../../support/scanner-world.ts'
import { temporaryFolder } from '../../support/temporary/folder.ts'

const absent = part('cosign') === undefined || part('docker-registry') === undefined
const PATIENCE = 120_000

describe.skipIf(absent)('cosign against a registry on loopback', () => {
  const folder = temporaryFolder('cosign')
  const file = (name: string) => join(folder, name)
  const image = (digest: string) => `127.0.0.1:${port}/app@${digest}`
  let port: number
  let registry: ChildProcess
  let world: ReturnType<typeof worldWith>
  let signed: string
  let unsigned: string

  beforeAll(async () => {
    port = await freePort()
    world = worldWith(['cosign'], { COSIGN_PASSWORD: 'test', HOME: folder, TUF_ROOT: file('tuf') })
    writeFileSync(
      file('registry.yml'),
      `version: 0.1\nlog: { level: error, accesslog: { disabled: true } }\nstorage: { filesystem: { rootdirectory: ${file('registry')} } }\nhttp: { addr: '127.0.0.1:${port}' }\n`,
    )
    registry = spawn(placeOf('docker-registry'), ['serve', file('registry.yml')], { stdio: 'ignore' })
    await answers(`http://127.0.0.1:${port}/v2/`)
    signed = await push('signed')
    unsigned = await push('unsigned')
    for (const name of ['own', 'other']) await cosign('generate-key-pair', '--output-key-prefix', file(name))
    const key = ['--key', file('own.key'), '--tlog-upload=false', '--yes']
    await cosign('sign', ...key, image(signed))
    writeFileSync(file('statement.json'), '{"made":"in a test"}')
    await cosign('attest', ...key, '--type', 'custom', '--predicate', file('statement.json'), image(signed))
  }, PATIENCE)
  afterAll(() => void registry.kill())

  const verify = (digest: string, key = 'own', attestation?: string) =>
    verifyByCosign(world, { image: image(digest), signer: { key: file(`${key}.pub`), log: false }, attestation })

  it(
    'verifies what was signed with the key',
    async () => {
      expect(await verify(signed)).toEqual({ state: 'verified' })
    },
    PATIENCE,
  )

  it.each([
    ['a missing signature', () => verify(unsigned), 'no signatures found'],
    ['an altered digest', () => verify(`sha256:${'0'.repeat(64)}`), 'no signatures found'],
    ['a signature by another key', () => verify(signed, 'other'), 'no matching signatures'],
    ['a missing attestation', () => verify(unsigned, 'own', 'custom'), 'no matching attestations'],
    ['an attestation of another type', () => verify(signed, 'own', 'slsaprovenance1'), 'attestations'],
  ])(
    'refuses %s',
    async (_, ask, why) => {
      expect(await ask()).toEqual({ state: 'refused', why: expect.stringContaining(why) })
    },
    PATIENCE,
  )

  it(
    'verifies an attestation',
    async () => {
      expect(await verify(signed, 'own', 'custom')).toEqual({ state: 'verified' })
    },
    PATIENCE,
  )

  it(
    'knows a registry that does not answer, and a key that is not there, from a refusal',
    async () => {
      const nowhere = {
        image: `127.0.0.1:${await freePort()}/app@${signed}`,
        signer: { key: file('own.pub'), log: false },
      }
      expect(await verifyByCosign(world, nowhere)).toEqual({
        state: 'unanswered',
        why: expect.stringContaining('refused'),
      })
      expect(await verify(signed, 'nobody')).toEqual({
        state: 'unanswered',
        why: expect.stringContaining('loading public key'),
      })
    },
    PATIENCE,
  )

  it('verifies nothing that has only a tag', async () => {
    const asked = { image: `127.0.0.1:${port}/app:signed`, signer: { key: file('own.pub') } }
    expect(await verifyByCosign(world, asked)).toMatchObject({ state: 'unanswered' })
  })

  async function cosign(...args: readonly string[]): Promise<void> {
    const { exitCode, stderr } = await world.run(['cosign', ...args], { cwd: folder }, AbortSignal.timeout(PATIENCE))
    if (exitCode !== 0) throw new Error(stderr)
  }

  /** Pushes an image without layers and returns its digest. */
  async function push(tag: string): Promise<string> {
    const base = `http://127.0.0.1:${port}/v2/app`
    const config = JSON.stringify({
      architecture: 'amd64',
      os: 'linux',
      config: { Labels: { tag } },
      rootfs: { type: 'layers', diff_ids: [] },
    })
    const upload = await fetch(`${base}/blobs/uploads/`, { method: 'POST' })
    const place = new URL(upload.headers.get('location') ?? '', base)
    place.searchParams.set('digest', digestOf(config))
    await fetch(place, { method: 'PUT', body: config, headers: { 'content-type': 'application/octet-stream' } })
    const mediaType = 'application/vnd.oci.image.manifest.v1+json'
    const blob = {
      mediaType: 'application/vnd.oci.image.config.v1+json',
      digest: digestOf(config),
      size: config.length,
    }
    const manifest = JSON.stringify({ schemaVersion: 2, mediaType, config: blob, layers: [] })
    const put = await fetch(`${base}/manifests/${tag}`, {
      method: 'PUT',
      body: manifest,
      headers: { 'content-type': mediaType },
    })
    expect(put.status).toBe(201)
    return digestOf(manifest)
  }
})

function digestOf(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`
}

async function answers(url: string): Promise<void> {
  const end = Date.now() + 20_000
  while (
    !(await fetch(url).then(
      (response) => response.ok,
      () => false,
    ))
  ) {
    if (Date.now() > end) throw new Error(`${url} does not answer`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
