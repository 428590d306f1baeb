import type { Exposition } from './exposition.ts'
import { BLIND } from './families.ts'

const SHOWN = 5

/** Why an answer has none of the series that were looked for: an exporter that is known to lack them, or what it has instead. */
export function explainAbsence({ samples }: Exposition, wanted: readonly string[]): string {
  const names = [...new Set(samples.map(({ name }) => name))]
  const blind = names.find((name) => Object.hasOwn(BLIND, name))
  if (blind !== undefined && !wanted.includes(blind)) return BLIND[blind]!
  const looked = `it has no ${wanted.join(', ')}`
  if (names.length === 0) return `${looked}: it has no series at all`
  const nearest = nearestNames(names, wanted)
  return nearest.length === 0
    ? `${looked}, nor anything like it`
    : `${looked}; the nearest it has: ${nearest.join(', ')}`
}

/** The names that share most words with the wanted ones, best first. */
function nearestNames(names: readonly string[], wanted: readonly string[]): readonly string[] {
  const words = new Set(wanted.flatMap(wordsOf))
  return names
    .map((name) => ({ name, shared: wordsOf(name).filter((word) => words.has(word)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((left, right) => right.shared - left.shared || left.name.length - right.name.length)
    .slice(0, SHOWN)
    .map(({ name }) => name)
}

/** Suffixes and units say nothing about what is counted. */
const SUFFIXES = ['total', 'count', 'sum', 'bucket', 'seconds', 'created', 'server', 'process']

function wordsOf(name: string): readonly string[] {
  return name.split(/[_:.]/).filter((word) => !SUFFIXES.includes(word))
}
