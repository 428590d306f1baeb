import { metricsOf } from './cvss-metrics.ts'

const IMPACT = new Map([
  ['H', 0.56],
  ['L', 0.22],
  ['N', 0],
])
const VECTOR = new Map([
  ['N', 0.85],
  ['A', 0.62],
  ['L', 0.55],
  ['P', 0.2],
])
const COMPLEXITY = new Map([
  ['L', 0.77],
  ['H', 0.44],
])
const PRIVILEGES = new Map([
  ['N', 0.85],
  ['L', 0.62],
  ['H', 0.27],
])
const PRIVILEGES_CHANGED = new Map([
  ['N', 0.85],
  ['L', 0.68],
  ['H', 0.5],
])
const INTERACTION = new Map([
  ['N', 0.85],
  ['R', 0.62],
])

/**
 * The base score, 0 to 10, of a CVSS 3.0 or 3.1 vector (FIRST, CVSS v3.1 specification, section 7.1); undefined for any
 * other vector and for one that lacks a base metric.
 */
export function scoreOfVector3(vector: string): number | undefined {
  if (!/^CVSS:3\.[01]\//.test(vector)) return undefined
  const metrics = metricsOf(vector)
  const changed = metrics.get('S') === 'C'
  const value = (name: string, weights: ReadonlyMap<string, number>) =>
    weights.get(metrics.get(name) ?? '') ?? Number.NaN
  const [c, i, a] = [value('C', IMPACT), value('I', IMPACT), value('A', IMPACT)]
  const base = 1 - (1 - c) * (1 - i) * (1 - a)
  const impact = changed ? 7.52 * (base - 0.029) - 3.25 * (base - 0.02) ** 15 : 6.42 * base
  const privileges = value('PR', changed ? PRIVILEGES_CHANGED : PRIVILEGES)
  const exploitability = 8.22 * value('AV', VECTOR) * value('AC', COMPLEXITY) * privileges * value('UI', INTERACTION)
  const total = (changed ? 1.08 : 1) * (impact + exploitability)
  if (Number.isNaN(total) || !['U', 'C'].includes(metrics.get('S') ?? '')) return undefined
  return impact <= 0 ? 0 : roundUp(Math.min(total, 10))
}

/** To one decimal, as appendix A of the specification rounds. */
function roundUp(score: number): number {
  const scaled = Math.round(score * 100_000)
  return scaled % 10_000 === 0 ? scaled / 100_000 : (Math.floor(scaled / 10_000) + 1) / 10
}
