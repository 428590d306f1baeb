export interface Table {
  readonly title: string
  /** A sentence or two under the title. */
  readonly about?: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** For a terminal: columns side by side. */
export function asText({ title, about, head, rows }: Table): string {
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]!.length)))
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd()
  return [title, ...(about === undefined ? [] : [about]), line(head), ...rows.map(line), ''].join('\n')
}

/** For a page. */
export function asMarkdown({ title, about, head, rows }: Table): string {
  const line = (row: readonly string[]) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  const body = [line(head), line(head.map(() => '---')), ...rows.map(line)]
  return [`### ${title}`, '', ...(about === undefined ? [] : [about, '']), ...body, ''].join('\n')
}

/** Short: whole from 10 on, one digit below. */
export function short(value: number): string {
  if (Number.isNaN(value)) return '-'
  if (!Number.isFinite(value)) return 'never'
  if (value >= 1_000) return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ' ')
  return value >= 10 ? value.toFixed(0) : value.toFixed(1)
}

/** A share as percent: one digit below 10 %. */
export function percent(count: number, of: number): string {
  const value = (100 * count) / of
  return value === 0 || value >= 10 ? `${Math.round(value)}%` : `${value.toFixed(value < 1 ? 2 : 1)}%`
}
