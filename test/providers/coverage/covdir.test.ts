import { expect, it } from 'vitest'
import { covdir } from '../../../src/providers/coverage/covdir.ts'
import { refusal } from '../../support/report-source.ts'
import { readJson, shown } from './json-report.ts'

const node = (linesCovered: number, linesTotal: number, rest: object) => ({
  name: 'ignored',
  linesCovered,
  linesTotal,
  ...rest,
})

it('walks the tree of folders, from the root of the disk too', () => {
  const report = node(2, 4, {
    children: {
      '/': node(1, 2, { children: { tmp: node(1, 2, { children: { 'a.c': node(1, 2, { coverage: [7, -1, 0] }) } }) } }),
      src: node(1, 2, { children: { 'b.c': node(1, 2, { coverage: [0, 1] }) } }),
    },
  })
  const read = readJson(covdir, report)
  expect(shown(read)).toEqual(['/tmp/a.c: lines 1/2; 1:7 3:0', 'src/b.c: lines 1/2; 1:0 2:1'])
  expect(read.declared).toEqual({ lines: { covered: 2, total: 4 } })
})

it('believes the totals of a file that its lines do not add up to', () => {
  expect(shown(readJson(covdir, node(5, 9, { children: { a: node(5, 9, { coverage: [1, 0] }) } })))).toEqual([
    'a: lines 5/9 (count); 1:1 2:0',
  ])
})

it('reads folders of any depth', () => {
  let tree = node(0, 1, { coverage: [0] })
  for (let depth = 0; depth < 2_000; depth++) tree = node(0, 1, { children: { d: tree } })
  expect(readJson(covdir, tree).files).toHaveLength(1)
})

it.each([
  [node(0, 0, { children: { a: node(0, 0, {}) } }), 'a: coverage should be a list and is missing.'],
  [node(0, 0, { children: { a: { coverage: [] } } }), 'a: lines, covered should be a whole number and is missing.'],
  [node(0, 0, { children: { a: node(0, 1, { coverage: [null] }) } }), 'a: coverage[0] should be a count and is null.'],
])('refuses %j', (value, why) => {
  expect(refusal(() => readJson(covdir, value))).toBe(`line ?: ${why}`)
})
