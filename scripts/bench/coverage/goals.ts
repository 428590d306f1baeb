import { coberturaForm } from './reports/cobertura.ts'
import { goForm } from './reports/go.ts'
import { istanbulForm } from './reports/istanbul.ts'
import { jacocoForm } from './reports/jacoco.ts'
import { lcovForm } from './reports/lcov.ts'
import type { Form } from './reports/report.ts'

/** What one format is measured against. */
export interface Contest {
  readonly format: string
  readonly form: Form
  /** A name in `PEERS`. */
  readonly peer: string
  /** How much of the peer's time ours may take. */
  readonly share: number
  /** The most memory, in bytes; undefined where a report has to be read whole. */
  readonly memory: number | undefined
}

const MEMORY = 250 * 2 ** 20

/** Twice the bytes may take at most so many times as long: twice, and what a busy machine adds. */
export const GROWTH = 2.5

export const CONTESTS: readonly Contest[] = [
  { format: 'lcov', form: lcovForm, peer: 'lcov-parse', share: 1 / 5, memory: MEMORY },
  { format: 'cobertura', form: coberturaForm, peer: 'fast-xml-parser', share: 1 / 5, memory: MEMORY },
  { format: 'jacoco', form: jacocoForm, peer: 'fast-xml-parser', share: 1 / 5, memory: MEMORY },
  { format: 'istanbul', form: istanbulForm, peer: 'JSON.parse', share: 1.5, memory: undefined },
  { format: 'go', form: goForm, peer: 'a regular expression on each line', share: 1 / 3, memory: MEMORY },
]
