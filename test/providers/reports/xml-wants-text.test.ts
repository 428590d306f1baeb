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
