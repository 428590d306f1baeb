import { expect, it } from 'vitest'
import { childOf, listIn, textIn, xmlTree } from '../../../../src/providers/findings/shared/xml-tree.ts'
import { reportSource } from '../../../support/report-source.ts'

it('keeps what is wanted, without prefixes', () => {
  const source = reportSource('<x:a v="1" w="2"><list><b> one </b><c><b>no</b></c><b/></list></x:a>')
  const tree = xmlTree(source, { attributes: ['v'], without: new Set(['c']) })
  expect(tree.name).toBe('a')
  expect([...tree.attributes]).toEqual([['v', '1']])
  expect(listIn(tree, 'list', 'b').map(({ text }) => text.trim())).toEqual(['one', ''])
  expect(textIn(childOf(tree, 'list'), 'b')).toBe('one')
  expect(childOf(childOf(tree, 'list'), 'c')).toBeUndefined()
})
