import type { FileCoverage } from '../../../core/coverage/report.ts'

/** A file with the groups it is in, outermost first. */
export interface GroupedFile {
  readonly group: string
  readonly file: FileCoverage
}

/** Files of different groups are different ones: where they have the same path, their groups are put before it. */
export function tellApart(files: readonly GroupedFile[]): FileCoverage[] {
  const groups = new Map<string, string>()
  const shared = new Set<string>()
  for (const { group, file } of files) {
    if ((groups.get(file.path) ?? group) !== group) shared.add(file.path)
    groups.set(file.path, group)
  }
  return files.map(({ group, file }) =>
    shared.has(file.path) && group !== '' ? { ...file, path: `${group}/${file.path}` } : file,
  )
}
