/** The runner drops the whole summary of a step above 1 MiB; a little is kept for the note. */
const LIMIT = 1024 * 1024 - 200
const NOTE = '\n\n_The rest was cut: a job summary holds 1 MiB. The report has all of it._\n'

/** As much of `markdown`, in whole lines, as fits behind the `used` bytes that are already there; where it was cut it says so. */
export function fitSummary(markdown: string, used: number): string {
  const room = LIMIT - used
  if (Buffer.byteLength(markdown) <= room) return markdown
  if (room <= 0) return ''
  const cut = Buffer.from(markdown).subarray(0, room).toString()
  return cut.slice(0, cut.lastIndexOf('\n') + 1) + NOTE
}
