import type { Opening } from '../../../core/reports/source.ts'

/** Three formats call their root "coverage". */
export type Dialect = 'cobertura' | 'clover' | 'sonar'

export function dialectOf(opening: Opening): Dialect | undefined {
  if (opening.syntax !== 'xml' || opening.root !== 'coverage') return undefined
  const { attributes, text } = opening
  if ('line-rate' in attributes || 'lines-valid' in attributes) return 'cobertura'
  if ('clover' in attributes || 'generated' in attributes) return 'clover'
  if (/<(?:packages|sources)[\s/>]/.test(text)) return 'cobertura'
  if (/<project[\s/>]/.test(text)) return 'clover'
  return attributes['version'] === '1' ? 'sonar' : undefined
}
