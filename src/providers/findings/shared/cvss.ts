import { type Severity, severityOfScore } from '../../../core/findings/severity.ts'
import { scoreOfVector2 } from './cvss2.ts'
import { scoreOfVector3 } from './cvss3.ts'
import { scoreOfVector4 } from './cvss4.ts'

/** The base score of the worst of some CVSS 3 and 4 vectors; undefined when none of them is one. */
export function scoreOfVectors(vectors: readonly string[]): number | undefined {
  let worst: number | undefined
  for (const vector of vectors) {
    const score = scoreOfVector4(vector) ?? scoreOfVector3(vector)
    if (score !== undefined && (worst === undefined || score > worst)) worst = score
  }
  return worst
}

/** The worst band of some CVSS 2 vectors; another scale than that of 3 and 4, so it counts only where there is none of these. */
export function bandOfVectors2(vectors: readonly string[]): Severity {
  const scores = vectors.flatMap((vector) => scoreOfVector2(vector) ?? [])
  return scores.length === 0 ? 'unrated' : bandOfScore2(Math.max(...scores))
}

/** CVSS 2 has no critical: 7.0 to 10 is high (NVD). */
export function bandOfScore2(score: number | undefined): Severity {
  const band = severityOfScore(score)
  return band === 'critical' ? 'high' : band
}
