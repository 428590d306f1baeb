import { metricsOf } from './cvss-metrics.ts'

const WEIGHTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  AV: { L: 0.395, A: 0.646, N: 1 },
  AC: { H: 0.35, M: 0.61, L: 0.71 },
  Au: { M: 0.45, S: 0.56, N: 0.704 },
  C: { N: 0, P: 0.275, C: 0.66 },
  I: { N: 0, P: 0.275, C: 0.66 },
  A: { N: 0, P: 0.275, C: 0.66 },
}

/**
 * The base score, 0 to 10, of a CVSS 2 vector, in brackets or not (FIRST, CVSS v2 guide, section 3.2.1); undefined for any
 * other vector and for one that lacks a base metric.
 */
export function scoreOfVector2(vector: string): number | undefined {
  const plain = vector
    .trim()
    .replace(/^\((.*)\)$/, '$1')
    .replace(/^CVSS2#/i, '')
  if (!plain.startsWith('AV:')) return undefined
  const metrics = metricsOf(plain)
  const weight = (name: string) => WEIGHTS[name]?.[metrics.get(name) ?? ''] ?? Number.NaN
  const impact = 10.41 * (1 - (1 - weight('C')) * (1 - weight('I')) * (1 - weight('A')))
  const exploitability = 20 * weight('AV') * weight('AC') * weight('Au')
  const score = (0.6 * impact + 0.4 * exploitability - 1.5) * (impact === 0 ? 0 : 1.176)
  return Number.isNaN(score) ? undefined : Math.round(score * 10) / 10
}
