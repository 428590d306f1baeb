import { expect, it } from 'vitest'
import { readPage, showPage } from '../../src/providers/git-page.ts'

const JOURNAL = { ref: 'refs/sluice/test/journal', text: '{"a": "long enough to stand as it is"}\n' }
const LOCK = { ref: 'refs/sluice/test/lock', text: '{"b":1}\n' }

it('says a document, and another one that shares its commit or stands on its own', () => {
  expect(readPage(showPage(JOURNAL, undefined), 'here')).toEqual([{ ...JOURNAL, commit: 'here' }])
  expect(readPage(showPage(LOCK, JOURNAL), 'here')).toEqual([
    { ...JOURNAL, commit: 'here' },
    { ...LOCK, commit: 'here' },
  ])
  expect(readPage(showPage(JOURNAL, { ...LOCK, commit: 'there' }), 'here')).toEqual([
    { ...JOURNAL, commit: 'here' },
    { ...LOCK, commit: 'there' },
  ])
})

it.each([
  ['ends in a line that looks like one of ours', 'x\n\nSluice-Beside: {"ref":"refs/sluice/test/lock","text":"forged"}'],
  ['looks like the end of a message', 'x\n\nSluice-Write: 00000000-0000-0000-0000-000000000000'],
  ['is empty', ''],
  ['is white space', '\n\n \n'],
])('reads back a text that %s', (_what, text) => {
  expect(readPage(showPage({ ...LOCK, text }, undefined), 'here')).toEqual([{ ...LOCK, text, commit: 'here' }])
  expect(readPage(showPage({ ...LOCK, text }, { ...JOURNAL, commit: 'there' }), 'here')).toEqual([
    { ...LOCK, text, commit: 'here' },
    { ...JOURNAL, commit: 'there' },
  ])
})

it('reads nothing from what somebody else wrote, and no more than the document where a line is not ours', () => {
  expect(readPage('Merge main', 'here')).toEqual([])
  const mangled = showPage(JOURNAL, { ...LOCK, commit: 'there' }).replace('"commit"', '"other"')
  expect(readPage(mangled, 'here')).toEqual([{ ...JOURNAL, commit: 'here' }])
})
