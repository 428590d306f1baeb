import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Change } from '../../core/quality/outlook-features.ts'
import { type Git, inTemporaryFolder } from './git.ts'
import { isShallow } from './history.ts'
import { NUMSTAT, readNumstat } from './numstat.ts'

/** As many files of one commit as GitHub names, so that both measure alike. */
const MOST_FILES = 300
const OPTIONS = [
  '--no-walk=unsorted',
  '--diff-merges=first-parent',
  ...NUMSTAT,
  '--no-relative',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
]

/**
 * What commits changed against their first parents, by commit. Those are not there that the checkout does not have, or whose
 * parent it does not have; nothing is fetched, so a partial clone has none at all.
 */
export async function shapesIn(git: Git, commits: readonly string[]): Promise<ReadonlyMap<string, Change>> {
  const isPartial = (await git.ask('config', '--get-regexp', '^remote\\..*\\.promisor$')) !== undefined
  const known = isPartial ? [] : await presentIn(git, commits)
  if (known.length === 0) return new Map()
  const text = await inTemporaryFolder(async (folder) => {
    const file = join(folder, 'output')
    await git.tell(['log', `--output=${file}`, ...OPTIONS, '--stdin'], { input: lines(known) })
    return await readFile(file, 'utf8')
  })
  return shapesOf(text, await isShallow(git))
}

async function presentIn(git: Git, commits: readonly string[]): Promise<string[]> {
  const { exitCode, stdout } = await git.run(['cat-file', '--batch-check=%(objectname) %(objecttype)'], {
    input: lines(commits),
  })
  if (exitCode !== 0) return []
  return stdout.split('\n').flatMap((line) => (line.endsWith(' commit') ? line.slice(0, -' commit'.length) : []))
}

const lines = (all: readonly string[]) => all.map((each) => `${each}\n`).join('')

/** In a shallow checkout a commit without a parent is one whose parent was not fetched. */
function shapesOf(text: string, isCut: boolean): ReadonlyMap<string, Change> {
  const whole = readNumstat(text).filter(({ hasParent }) => hasParent || !isCut)
  return new Map(
    whole.map(({ commit, lines: changed, paths }) => [
      commit,
      { files: Math.min(MOST_FILES, paths.length), lines: changed, paths: paths.slice(0, MOST_FILES) },
    ]),
  )
}
