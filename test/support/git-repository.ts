import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { temporaryFolder } from './temporary/folder.ts'

const ENV = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.com',
}

/** A real repository in a temporary folder of its own. */
export interface Repository {
  readonly folder: string
  git(...args: readonly string[]): string
  /** Writes files (null: removes), commits everything and returns the hash of the commit. */
  commit(files: Readonly<Record<string, string | null>>, message?: string): string
  write(path: string, text: string): void
  /** Another checkout of it, as `git clone` makes it. */
  clone(...options: readonly string[]): Repository
}

export function createRepository(...options: readonly string[]): Repository {
  const folder = temporaryFolder('repository')
  run(folder, ['init', '--quiet', '--initial-branch=main', ...options])
  return repositoryIn(folder)
}

function repositoryIn(folder: string): Repository {
  const git = (...args: readonly string[]) => run(folder, args)
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return {
    folder,
    git,
    write,
    commit(files, message = 'a commit') {
      for (const [path, text] of Object.entries(files)) {
        if (text === null) rmSync(join(folder, path))
        else write(path, text)
      }
      git('add', '--all')
      git('commit', '--quiet', '--allow-empty', '--message', message)
      return git('rev-parse', 'HEAD')
    },
    clone(...options) {
      const other = temporaryFolder('clone')
      run(other, ['clone', '--quiet', ...options, `file://${folder}`, '.'])
      return repositoryIn(other)
    },
  }
}

function run(cwd: string, args: readonly string[]): string {
  const env = { ...process.env, ...ENV }
  return execFileSync('git', args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trimEnd()
}
