import { oneLine } from '../one-line.ts'

/** A row with all texts that stand in it itself on one line each, without hidden characters, and of `limit` characters at most. */
export function tidyTexts<Row extends object>(row: Row, limit: number): Row {
  const entries = Object.entries(row).map(([name, value]) => [
    name,
    typeof value === 'string' ? oneLine(value, limit) : value,
  ])
  return Object.fromEntries(entries) as Row
}

/** The same for a row of `checks`, whose name is never longer than a name. */
export function tidyCheck<Row extends { readonly name: string }>(row: Row, limit: number): Row {
  return { ...tidyTexts(row, limit), name: oneLine(row.name) }
}
