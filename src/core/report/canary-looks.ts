import type { TickRow } from './canary-report.ts'
import { turns } from './canary-words.ts'

/** A look and its number from 1, or how many were left out between two that are shown. */
export type Shown = { readonly number: number; readonly row: TickRow } | { readonly leftOut: number }

/**
 * At most `most` looks: when there are more, the first, the newest, and those at which the course changed, the newest of them
 * first. What is left out between them is counted.
 */
export function chooseLooks(ticks: readonly TickRow[], most: number): Shown[] {
  const newest = ticks.slice(-Math.ceil(most / 2)).reverse()
  const order = new Set([...ticks.slice(0, 1), ...newest, ...turns(ticks).reverse(), ...ticks.slice(0, most)])
  const kept = ticks.length <= most ? new Set(ticks) : new Set([...order].slice(0, most))
  const shown: Shown[] = []
  for (const [i, row] of ticks.entries()) {
    const last = shown.at(-1)
    if (kept.has(row)) shown.push({ number: i + 1, row })
    else if (last !== undefined && 'leftOut' in last) shown[shown.length - 1] = { leftOut: last.leftOut + 1 }
    else shown.push({ leftOut: 1 })
  }
  return shown
}
