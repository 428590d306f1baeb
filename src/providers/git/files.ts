import { readdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { SluiceError } from '../../core/problem.ts'
import type { World } from '../../core/world.ts'
import { emptyTree, openGit } from './git.ts'

/** The files of a repository, as paths from its root with "/" between folders. */
export interface RepositoryFiles {
  /** Absolute path of the root. */
  readonly root: string
  readonly files: readonly string[]
  /** Whether git named them; without git they are all files of the folder. */
  readonly tracked: boolean
}

const MOST_FILES = 500_000
const SKIPPED = new Set(['.git', '.hg', '.svn', 'node_modules'])

/** What git tracks of the repository that `folder` is in; what lies in the folder when there is no git or no repository. */
export async function listFiles(world: World, folder: string): Promise<RepositoryFiles> {
  const tracked = await listTracked(world, folder).catch((thrown: unknown) => {
    if (isWithoutGit(thrown)) return undefined
    throw thrown
  })
  return tracked ?? { root: resolve(folder), files: await walk(folder), tracked: false }
}

async function listTracked(world: World, folder: string): Promise<RepositoryFiles | undefined> {
  const git = openGit(world, folder)
  const root = await git.ask('rev-parse', '--show-toplevel')
  if (root === undefined || root === '') return undefined
  // `ls-files` by another name: only the diff family can write to a file, and this list may be long.
  const options = ['--cached', '--name-only', '-z', '--no-renames', '--no-relative', '--no-ext-diff']
  const text = await git.diff([...options, await emptyTree(git), '--'])
  return { root: resolve(root), files: [...new Set(text.split('\0'))].filter((name) => name !== ''), tracked: true }
}

function isWithoutGit(thrown: unknown): boolean {
  return thrown instanceof SluiceError && thrown.problem.code === 'command-not-started'
}

/** All files below a folder, folder by folder; links are not followed. */
async function walk(folder: string): Promise<readonly string[]> {
  const files: string[] = []
  const left = ['']
  for (let at = left.pop(); at !== undefined && files.length < MOST_FILES; at = left.pop()) {
    const entries = await readdir(resolve(folder, at), { withFileTypes: true }).catch(() => [])
    for (const entry of entries) {
      const path = at === '' ? entry.name : `${at}/${entry.name}`
      if (entry.isFile()) files.push(path)
      else if (entry.isDirectory() && !SKIPPED.has(entry.name)) left.push(path)
    }
  }
  return files.sort()
}
