const NOTE = '\n\n_The rest was cut: GitHub takes no more here. The job summary and the report have all of it._\n'

/** As much of `markdown`, in whole lines, as fits in `limit` characters; where it was cut it says so. */
export function clip(markdown: string, limit: number): { readonly text: string; readonly isCut: boolean } {
  if (markdown.length <= limit) return { text: markdown, isCut: false }
  const start = markdown.slice(0, limit - NOTE.length)
  const end = start.lastIndexOf('\n')
  return { text: `${(end > 0 ? start.slice(0, end) : start).trimEnd()}${NOTE}`, isCut: true }
}
