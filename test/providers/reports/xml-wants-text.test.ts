import { expect, test } from 'vitest'
import { scanXml } from '../../../src/providers/reports/xml.ts'
import { reportSource } from '../../support/report-source.ts'

test('a text that is not wanted where it stands is left out, however the report is cut into pieces', () => {
  const report = '<a><b>no &amp; <![CDATA[<no>]]></b><c>yes &amp; <![CDATA[<yes>]]></c><b>no</b></a>'
  for (let piece = 1; piece < report.length; piece++) {
    const texts: string[] = []
    let wanted = false
    scanXml(reportSource(report, piece), {
      open: ({ name }) => {
        wanted = name === 'c'
      },
      text: (text) => texts.push(text),
      wantsText: () => wanted,
    })
    expect(texts).toEqual(['yes & <yes>'])
  }
})

test('values of one place in the table are kept apart, with and without references and letters that are not ASCII', () => {
  const values = ['a', 'b', 'a', 'é', 'a&amp;b', 'a&amp;b', '', 'x'.repeat(60)]
  const read: (string | undefined)[] = []
  const report = `<r>${values.map((value) => `<v t="${value}"/>`).join('')}</r>`
  scanXml(reportSource(report), { open: (element) => void (element.name === 'v' && read.push(element.attribute('t'))) })
  expect(read).toEqual(['a', 'b', 'a', 'é', 'a&b', 'a&b', '', 'x'.repeat(60)])
})

test('a value is copied when it is plain, and otherwise left to be asked for as a text', () => {
  const copies: string[] = []
  const report = `<r><v t="plain"/><v t="é"/><v t="a&lt;b"/><v/><v t="${'x'.repeat(1_001)}"/></r>`
  scanXml(reportSource(report), {
    open(element) {
      const into = Buffer.alloc(2_000, '.')
      if (element.name === 'v') copies.push(`${element.copy('t', into, 2)} ${into.toString('latin1', 0, 8)}`)
    },
  })
  expect(copies[0]).toBe('5 ..plain.')
  expect(copies.slice(1).map((copy) => copy.split(' ')[0])).toEqual(['-1', '-1', '-1', '-1'])
})
