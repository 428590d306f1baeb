import { expect, it } from 'vitest'
import { raisesOf, shownRaises } from '../../../src/core/report/security-raises.ts'
import { finding } from './security-findings.ts'

const flaw = (rule: string, pkg: string, fixedIn: string[], through?: string[]) =>
  finding(rule, 'high', { package: pkg, version: '1.0.0', fixedIn, ...(through && { through }) })

it('raises a package once, to the newest version that one of its findings needs', () => {
  expect(
    raisesOf([
      flaw('CVE-2026-1001', 'a', ['1.2.0']),
      flaw('CVE-2026-1002', 'b', ['1.10.0', '2.0.0'], ['x']),
      flaw('CVE-2026-1003', 'b', ['1.9.0'], ['y', 'x']),
    ]),
  ).toEqual([
    { package: 'b', from: '1.0.0', to: '1.10.0', through: ['x', 'y'], findings: 2 },
    { package: 'a', from: '1.0.0', to: '1.2.0', through: [], findings: 1 },
  ])
})

it('leaves out what no version fixes', () => {
  expect(raisesOf([flaw('CVE-2026-1001', 'a', []), finding('B602', 'high', { kind: 'code' })])).toEqual([])
})

it('shows what ends most of what blocks, and counts the rest', () => {
  const blocked = ['a', 'b', 'b'].map((name, i) => ({
    ...flaw(`CVE-2026-100${i}`, `${name}\n`, ['1.2.0']),
    disposition: 'blocked' as const,
  }))
  expect(shownRaises([...blocked, flaw('CVE-2026-1009', 'c', ['2.0.0'])], 1)).toEqual({
    rows: [{ package: 'b', from: '1.0.0', to: '1.2.0', through: [], findings: 2 }],
    total: 2,
  })
})
