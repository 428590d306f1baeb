import { execFileSync } from 'node:child_process'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { World } from '../../../src/core/world.ts'
import { signaturesOf } from '../../../src/providers/supply-chain/commits.ts'
import { realWorld } from '../../support/fake-world.ts'
import { createRepository, type Repository } from '../../support/git-repository.ts'
import { temporaryFolder } from '../../support/temporary/folder.ts'

/** Short, as gpg-agent's socket has to lie in it. */
const keys = temporaryFolder('keys')
const allowedSigners = join(keys, 'allowed')
const world: World = {
  ...realWorld(),
  run: (argv, options, signal) =>
    realWorld().run(argv, { ...options, env: { ...options.env, GNUPGHOME: keys } }, signal),
}
const MAIL = 'a@example.com'
const gpg = (...args: readonly string[]) =>
  execFileSync('gpg', ['--homedir', keys, '--batch', '--quiet', ...args], { stdio: 'pipe' })

let repository: Repository
/** Makes an empty commit that is signed with these settings of git. */
const sign = (...settings: readonly string[]) => {
  const options = settings.flatMap((each) => ['-c', each])
  process.env['GNUPGHOME'] = keys
  repository.git(...options, 'commit', '--quiet', '--allow-empty', '--gpg-sign', '--message', 'signed')
  return repository.git('rev-parse', 'HEAD')
}
const byKey = (name: string) => sign('gpg.format=ssh', `user.signingkey=${join(keys, name)}.pub`)

beforeAll(() => {
  chmodSync(keys, 0o700)
  for (const name of ['own', 'strange'])
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(keys, name)])
  gpg('--passphrase', '', '--quick-generate-key', `A <${MAIL}>`, 'ed25519', 'sign', 'never')
  writeFileSync(allowedSigners, `${MAIL} namespaces="git" ${readFileSync(join(keys, 'own.pub'), 'utf8')}`)
  repository = createRepository()
})
afterAll(() => {
  execFileSync('gpgconf', ['--homedir', keys, '--kill', 'gpg-agent'])
  delete process.env['GNUPGHOME']
})

const stateOf = async (head: string, signers: string | undefined = allowedSigners) => {
  const [only] = await signaturesOf(world, repository.folder, { head, allowedSigners: signers })
  return only?.state
}
/** The commit with other words under the same signature. */
const altered = (commit: string) => {
  const file = join(keys, 'commit')
  writeFileSync(file, `${repository.git('cat-file', 'commit', commit)}\n`.replace(/signed\n$/, 'altered\n'))
  return repository.git('hash-object', '-t', 'commit', '-w', file)
}

describe('the signature of a commit', () => {
  it('is none where nobody signed', async () => {
    expect(await stateOf(repository.commit({}))).toBe('none')
  })

  it('is good by an SSH key that is allowed, of an unknown key otherwise', async () => {
    expect(await stateOf(byKey('own'))).toBe('good')
    expect(await stateOf(byKey('strange'))).toBe('unknown-key')
  })

  it('is good by a key of OpenPGP that is in the keyring', async () => {
    expect(await stateOf(sign(`user.signingkey=${MAIL}`))).toBe('good')
  })

  it('is bad when the commit was altered afterwards', async () => {
    expect(await stateOf(altered(byKey('own')))).toBe('bad')
    expect(await stateOf(altered(sign(`user.signingkey=${MAIL}`)))).toBe('bad')
  })

  it('is never good by SSH where nobody is allowed, whatever the repository itself configures', async () => {
    const head = byKey('own')
    repository.git('config', 'gpg.ssh.allowedSignersFile', allowedSigners)
    repository.git('config', 'gpg.ssh.program', '/bin/true')
    const [only] = await signaturesOf(world, repository.folder, { head })
    repository.git('config', '--remove-section', 'gpg.ssh')
    expect(only?.state).toBe('unknown-key')
  })
})

it('looks at every commit that the base does not have', async () => {
  const base = repository.commit({})
  const [unsigned, signed] = [repository.commit({}), byKey('own')]
  const found = await signaturesOf(world, repository.folder, { head: signed, base, allowedSigners })
  expect(found).toEqual([
    { commit: signed, state: 'good' },
    { commit: unsigned, state: 'none' },
  ])
})

it('refuses what is no commit, so that it cannot be an option', async () => {
  await expect(signaturesOf(world, repository.folder, { head: '--output=x' })).rejects.toMatchObject({
    problem: { code: 'git-failed', why: '--output=x is no commit.' },
  })
})
