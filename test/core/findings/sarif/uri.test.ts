import { describe, expect, it } from 'vitest'
import { pathOf, uriOf } from '../../../../src/core/findings/sarif/uri.ts'
import { finding, vulnerability } from '../samples.ts'

it.each([
  ['src/a b/c#d?.py', 'src/a%20b/c%23d%3F.py'],
  ['C:/code/ü%.c', 'C%3A/code/%C3%BC%25.c'],
  ['half \ud800 of one', 'half%20%EF%BF%BD%20of%20one'],
  ['@scope/[id].ts', '@scope/%5Bid%5D.ts'],
])('%j becomes the URI %s', (path, uri) => {
  expect(uriOf(path)).toBe(uri)
})

describe('the path of a finding', () => {
  const at = (path: string) => pathOf(finding({ spot: { path } }), 'bandit')

  it('stays below the repository', () => {
    expect(at('./src/../a.py')).toBe('a.py')
    expect(at('../../etc/passwd')).toBe('etc/passwd')
    expect(at('file:///srv/app/a.py')).toBe('srv/app/a.py')
    expect(at('src\\a.py')).toBe('src/a.py')
  })

  it('of a web page is its address without login, query and fragment', () => {
    const url = 'https://joe:pass@shop.example/cart/pay?token=x#y'
    expect(pathOf(finding({ kind: 'web', url }), 'zap')).toBe('shop.example/cart/pay')
  })

  it('of a package without a file is its ecosystem and name', () => {
    expect(pathOf(vulnerability({ spot: undefined }), 'npm-audit')).toBe('npm/lodash')
    expect(pathOf(vulnerability({ package: { name: '../x' }, spot: undefined }), 'npm-audit')).toBe('x')
  })

  it('of anything else is the tool', () => {
    expect(pathOf(finding({ spot: { path: '/' } }), 'bandit')).toBe('bandit')
    expect(pathOf(finding({ kind: 'web', url: 'nowhere' }), 'zap')).toBe('zap')
  })
})
