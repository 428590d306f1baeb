const BLOCK = /^(.+):(\d+)\.(\d+),(\d+)\.(\d+) (\d+) (\d+)$/

/** A Go profile by a regular expression on each line, repeated blocks as one: what `x/tools/cover.ParseProfiles` did first. */
export function parseGoProfile(text: string): { covered: number; total: number } {
  const files = new Map<string, Map<string, { statements: number; count: number }>>()
  for (const line of text.split('\n')) {
    const [whole, file = '', l1, c1, l2, c2, statements, count] = BLOCK.exec(line) ?? []
    if (whole === undefined) continue
    const blocks = files.get(file) ?? new Map<string, { statements: number; count: number }>()
    files.set(file, blocks)
    const place = `${l1}.${c1},${l2}.${c2}`
    const known = blocks.get(place)
    if (known === undefined) blocks.set(place, { statements: Number(statements), count: Number(count) })
    else known.count += Number(count)
  }
  return totals(files)
}

function totals(files: ReadonlyMap<string, ReadonlyMap<string, { statements: number; count: number }>>) {
  let [covered, total] = [0, 0]
  for (const blocks of files.values())
    for (const { statements, count } of blocks.values()) {
      total += statements
      if (count > 0) covered += statements
    }
  return { covered, total }
}
