import { cpSync, mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { createRepository, type Repository } from './git-repository.ts'

const FIXTURE = new URL('../fixtures/security/vulnerable', import.meta.url).pathname

/** Looks like a token of GitHub to every scanner, and is none. It is put together here so that no scanner of ours finds it. */
export const CANARY = ['gh', 'p_', 'x7Kd93Lq', 'Vb2Zt8Rm', 'Wc5Ny1Hs', 'Pg6Jf4Ae', 'Uo0T'].join('')
/** An e-mail address that has no business in a report. */
export const MAIL = ['canary', 'mail.example.com'].join('@')

/** A repository made vulnerable on purpose, with the canary in two files and in a commit that removed it from a third. */
export function vulnerableRepository(): Repository {
  const repository = createRepository()
  const { folder } = repository
  cpSync(FIXTURE, folder, { recursive: true })
  // Under their real names the workflows of the fixture would be workflows of this repository to some tools.
  mkdirSync(join(folder, '.github'))
  renameSync(join(folder, 'workflows'), join(folder, '.github/workflows'))
  repository.commit({ 'old.txt': `${secretLine('old')}\n` }, `a secret of ${MAIL}`)
  repository.commit({
    'old.txt': null,
    'settings.txt': `${secretLine('token')}\n`,
    'app/settings.js': `export const token = '${CANARY}'; eval(token)\n`,
  })
  return repository
}

function secretLine(name: string): string {
  return `${name} = "${CANARY}"`
}
