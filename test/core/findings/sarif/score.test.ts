import { describe, expect, it } from 'vitest'
import { levelOf, precisionOf, securitySeverity } from '../../../../src/core/findings/sarif/score.ts'
import { finding } from '../samples.ts'

describe('security-severity', () => {
  it('is the highest score in the band of the severity', () => {
    expect(securitySeverity('high', [7.2, undefined, 8.1])).toBe('8.1')
  })

  it('is the middle of the band where the score tells another one', () => {
    expect(securitySeverity('low', [9.8])).toBe('2.0')
    expect(securitySeverity('critical', [])).toBe('9.5')
    expect(securitySeverity('high', [8.96])).toBe('8.0')
    expect(securitySeverity('medium', [0])).toBe('5.5')
  })

  it('is not there for what GitHub has no band for', () => {
    expect(securitySeverity('info', [0])).toBeUndefined()
    expect(securitySeverity('unrated', [9.8])).toBeUndefined()
  })
})

it('a level follows the severity, and what nobody rated is a warning', () => {
  expect((['critical', 'high', 'medium', 'low', 'info', 'unrated'] as const).map(levelOf)).toEqual([
    'error',
    'error',
    'warning',
    'note',
    'note',
    'warning',
  ])
})

it('a precision is one of the four words of GitHub, or none', () => {
  expect(precisionOf(finding({ confidence: 'HIGH' }))).toBe('high')
  expect(precisionOf(finding({ confidence: 'Very High' }))).toBe('very-high')
  expect(precisionOf(finding({ confidence: 'UNDEFINED' }))).toBeUndefined()
})
