import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { bandOfVectors2, scoreOfVectors } from '../../../../src/providers/findings/shared/cvss.ts'
import { scoreOfVector2 } from '../../../../src/providers/findings/shared/cvss2.ts'
import { scoreOfVector3 } from '../../../../src/providers/findings/shared/cvss3.ts'
import { scoreOfVector4 } from '../../../../src/providers/findings/shared/cvss4.ts'

// Of the specifications, the examples that go with them, and FIRST's own calculators.
describe('the base score of', () => {
  it.each([
    ['AV:N/AC:L/Au:N/C:N/I:N/A:C', 7.8],
    ['(AV:N/AC:L/Au:N/C:C/I:C/A:C)', 10],
    ['AV:L/AC:H/Au:N/C:C/I:C/A:C', 6.2],
    ['AV:N/AC:L/Au:N/C:N/I:N/A:N', 0],
    ['AV:N/AC:L', undefined],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', undefined],
  ])('CVSS 2: %s is %s', (vector, score) => expect(scoreOfVector2(vector)).toBe(score))

  it.each([
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', 9.8],
    ['CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H', 10],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N', 6.1],
    ['CVSS:3.1/AV:L/AC:H/PR:H/UI:R/S:U/C:L/I:N/A:N', 1.8],
    ['CVSS:3.1/AV:P/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', 6.8],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N', 0],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/C:H/I:H/A:H', undefined],
    ['CVSS:3.1/AV:N', undefined],
    ['', undefined],
  ])('CVSS 3: %s is %s', (vector, score) => expect(scoreOfVector3(vector)).toBe(score))

  it.each([
    ['AV:L/AC:L/AT:P/PR:L/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N', 7.3],
    ['AV:N/AC:L/AT:P/PR:N/UI:P/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N', 7.7],
    ['AV:N/AC:L/AT:P/PR:N/UI:N/VC:H/VI:L/VA:L/SC:N/SI:N/SA:N', 8.3],
    ['AV:L/AC:L/AT:N/PR:N/UI:P/VC:L/VI:N/VA:N/SC:N/SI:N/SA:N', 4.8],
    ['AV:N/AC:L/AT:N/PR:N/UI:A/VC:N/VI:N/VA:N/SC:L/SI:L/SA:N', 5.1],
    ['AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:N/VA:N/SC:N/SI:N/SA:N', 8.7],
    ['AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H', 10],
    ['AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H/E:U/CR:L/MAV:P', 10],
    ['AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:N/SC:N/SI:N/SA:N', 0],
    ['AV:N/AC:L/AT:N/PR:N/UI:N/VC:X/VI:N/VA:N/SC:N/SI:N/SA:N', undefined],
    ['AV:N/AC:L', undefined],
  ])('CVSS 4: %s is %s', (vector, score) => expect(scoreOfVector4(`CVSS:4.0/${vector}`)).toBe(score))
})

/** Every vector of base metrics, in the order of these values. */
function every(prefix: string, values: Readonly<Record<string, string>>): string[] {
  const vectors = Object.entries(values).reduce<string[]>(
    (all, [name, letters]) => all.flatMap((start) => Array.from(letters, (letter) => `${start}/${name}:${letter}`)),
    [prefix],
  )
  return vectors.map((vector) => vector.replace(/^\//, ''))
}

/** SHA-256 of all scores, each followed by a space. */
function digest(vectors: readonly string[], scoreOf: (vector: string) => number | undefined): string {
  const scores = vectors.map((vector) => `${scoreOf(vector)?.toFixed(1)} `)
  return createHash('sha256').update(scores.join('')).digest('hex')
}

// The digests are those of the scores that `cvss` 3.6 of PyPI computes, which Red Hat wrote and FIRST's calculators began as.
describe('all vectors have the score that the reference implementation gives them', () => {
  const IMPACTS = { VC: 'HLN', VI: 'HLN', VA: 'HLN', SC: 'HLN', SI: 'HLN', SA: 'HLN' }
  const three = { AV: 'NALP', AC: 'LH', PR: 'NLH', UI: 'NR', S: 'UC', C: 'HLN', I: 'HLN', A: 'HLN' }

  it('the 729 of CVSS 2', () => {
    const all = every('', { AV: 'LAN', AC: 'HML', Au: 'MSN', C: 'NPC', I: 'NPC', A: 'NPC' })
    expect([all.length, digest(all, scoreOfVector2)]).toEqual([
      729,
      '0d7f597f3dfe6d2aa59a2fdc8f08a60db941e58712969a57185138f53c627e52',
    ])
  })

  it('the 5184 of CVSS 3.0 and 3.1', () => {
    const all = [...every('CVSS:3.0', three), ...every('CVSS:3.1', three)]
    expect([all.length, digest(all, scoreOfVector3)]).toEqual([
      5_184,
      '758197dfa06b70e4ea45ccf7b4e08d13fa9d2471f9bdd09f17f149edb7f1235a',
    ])
  })

  it('the 104 976 of CVSS 4', () => {
    const all = every('CVSS:4.0', { AV: 'NALP', AC: 'LH', AT: 'NP', PR: 'NLH', UI: 'NPA', ...IMPACTS })
    expect([all.length, digest(all, scoreOfVector4)]).toEqual([
      104_976,
      'd70158036aff0942928c92f7e1bf30e7a5b6f0bc197b88d668e965c34f7ce8f3',
    ])
  })
})

describe('of several vectors', () => {
  it('the worst score counts, and CVSS 2 is another scale', () => {
    const vectors = [
      'CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N',
      'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:N/VA:N/SC:N/SI:N/SA:N',
      'AV:N/AC:L/Au:N/C:C/I:C/A:C',
    ]
    expect(scoreOfVectors(vectors)).toBe(8.7)
    expect(scoreOfVectors(['HIGH', 'AV:N/AC:L/Au:N/C:C/I:C/A:C'])).toBeUndefined()
    expect(bandOfVectors2(vectors)).toBe('high')
    expect(bandOfVectors2([])).toBe('unrated')
  })
})
