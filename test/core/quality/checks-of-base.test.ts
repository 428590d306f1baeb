import { describe, expect, it } from 'vitest'
import { checksOfBase } from '../../../src/core/quality/checks-of-base.ts'

describe('the checks of a change', () => {
  it('are decided as the base has them, and run as the change says', () => {
    const here = [{ name: 'lint', run: 'new lint', policy: 'warn', report: 'a.xml' }]
    const base = [{ name: 'lint', run: 'old lint', minimum: 9 }]
    expect(checksOfBase(here, base)).toEqual([{ name: 'lint', run: 'new lint', report: 'a.xml', minimum: 9 }])
  })

  it('keep those that the change takes away, and have those that it adds', () => {
    const base = [{ name: 'lint', run: 'lint' }]
    const here = [{ name: 'tests', run: 'tests', policy: 'warn' }]
    expect(checksOfBase(here, base)).toEqual([...base, ...here])
    expect(checksOfBase(undefined, base)).toEqual(base)
    expect(checksOfBase(here, undefined)).toEqual(here)
  })

  it('are those of the base where the change has something else than a list', () => {
    expect(checksOfBase('lint', [{ name: 'lint' }])).toEqual([{ name: 'lint' }])
    expect(checksOfBase([1], [{ name: 'lint' }])).toEqual([{ name: 'lint' }])
  })
})
