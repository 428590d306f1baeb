import { describe, expect, it } from 'vitest'
import { headline, helpOf, masked, messageOf, paragraph, sentence } from '../../../../src/core/findings/sarif/texts.ts'
import { finding, vulnerability } from '../samples.ts'

const mask = (text: string) => text.replaceAll('hunter2', '***')

describe('a message', () => {
  it('of a package says what it has, what mends it and what brings it in', () => {
    const through = vulnerability(
      { title: 'Prototype pollution', fixedIn: ['4.17.19', '5.0.0'] },
      { through: ['express', 'koa'] },
    )
    expect(messageOf(through)).toBe(
      'lodash 4.17.15 has CVE-2020-8203: Prototype pollution. Fixed in 4.17.19, 5.0.0. Brought in by express, koa.',
    )
  })

  it('does not name the advisory twice', () => {
    expect(messageOf(vulnerability({ title: 'CVE-2020-8203 in lodash' }))).toBe(
      'lodash 4.17.15: CVE-2020-8203 in lodash.',
    )
  })

  it('of code is its title and what the tool says, each once', () => {
    expect(messageOf(finding({ title: 'Unsafe', detail: 'in f()' }))).toBe('Unsafe. in f().')
    expect(messageOf(finding({ title: 'Unsafe', detail: 'Unsafe call\nof f()!' }))).toBe('Unsafe call of f()!')
  })

  it('is masked, has at most 1024 characters, and is never empty', () => {
    expect(messageOf(masked(finding({ title: 'password hunter2', detail: 'password hunter2' }), mask))).toBe(
      'password ***.',
    )
    expect(messageOf(finding({ title: 'x'.repeat(5_000) }))).toHaveLength(1_023)
    expect(messageOf(finding({ title: '', detail: '\u0000' }))).toBe('B602.')
  })
})

describe('the texts of a rule', () => {
  it('name package and advisory in the headline', () => {
    expect(headline(vulnerability({ title: 'Prototype pollution' }))).toBe(
      'Prototype pollution (lodash, CVE-2020-8203)',
    )
    expect(headline(finding({ title: ' ' }))).toBe('B602')
  })

  it('tell in the help all there is to know', () => {
    const known = vulnerability({ detail: 'See hunter2', fixedIn: ['4.17.21'], aliases: ['GHSA-x'], cwe: [77] })
    expect(helpOf(masked(known, mask)).split('\n\n')).toEqual([
      'See ***',
      'Package: lodash',
      'Fixed in: 4.17.21',
      'Known as: GHSA-x',
      'Weakness: CWE-77',
    ])
    expect(helpOf(finding({ title: '' }))).toBe('B602')
  })
})

it('a paragraph keeps its lines and loses control characters', () => {
  expect(paragraph(' a\n\tb\u001b[31m\u202e ', 100)).toBe('a\n\tb[31m')
  expect(paragraph('🎈🎈🎈', 2)).toBe('🎈…')
  expect(paragraph('\u0007 ', 9)).toBeUndefined()
})

it('a sentence ends with a full stop, or as it ended', () => {
  expect(['a', 'a.', 'a?', ' '].map(sentence)).toEqual(['a.', 'a.', 'a?', undefined])
})
