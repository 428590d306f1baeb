import { describe, expect, it } from 'vitest'
import { tidyCheck, tidyTexts } from '../../../src/core/report/tidy-texts.ts'

describe('texts of a row', () => {
  it('are one line each and capped, and what is no text stays as it is', () => {
    const row = { path: 'a\nb', uploaded: 'x'.repeat(9), runs: 2, because: undefined, more: ['a\nb'] }
    expect(tidyTexts(row, 5)).toStrictEqual({
      path: 'a b',
      uploaded: 'xxxx…',
      runs: 2,
      because: undefined,
      more: ['a\nb'],
    })
  })

  it('are longer than the name of a check may be', () => {
    const long = 'x'.repeat(600)
    const { name, because } = tidyCheck({ name: long, because: long }, 500)
    expect([name.length, because.length]).toEqual([300, 500])
  })
})
