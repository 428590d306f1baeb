import { globSync } from 'node:fs'
import { sep } from 'node:path'

const NEVER = new Set(['.git', 'node_modules'])
const MOST = 1_000

/** Paths below the folder that match, with "/" between folders, sorted, at most a thousand. */
export function filesBelow(folder: string, glob: string): readonly string[] {
  const found = globSync(glob, { cwd: folder, withFileTypes: true, exclude: (entry) => NEVER.has(entry.name) })
  const files = found.filter((entry) => entry.isFile()).map((entry) => `${entry.parentPath}${sep}${entry.name}`)
  return files
    .map((file) =>
      file
        .slice(folder.length)
        .split(sep)
        .filter((part) => part !== '')
        .join('/'),
    )
    .sort()
    .slice(0, MOST)
}
