import fc from 'fast-check'
import { expect, it } from 'vitest'
import { refusal } from '../../support/report-source.ts'
import { xmlEvents } from './xml-events.ts'

const parts = fc.constantFrom(
  ...[
    '<r>',
    '</r>',
    '<é a="1"/>',
    '<e a=\'&amp;€\' b="2">',
    '</e>',
    '\n',
    ' ',
    'text',
    '&lt;',
    '&#8364;',
    '&bad;',
    '&',
  ],
  ...[
    '<!-- - -->',
    '<![CDATA[<]]&]]>',
    '<?pi ?>',
    '<?xml version="1.0"?>',
    '<!DOCTYPE r [<!ENTITY x "]>">]>',
    '<',
    '>',
  ],
  ...['<e a="1" a="1">', '<e\n a = "x"\n/>', '"', ']]>', '--', '😀'],
)
const body = fc.array(parts, { maxLength: 30 }).map((all) => all.join(''))
const documents = fc.oneof(
  body,
  body.map((inside) => `<?xml version="1.0"?>\n<r>${inside}</r>\n`),
)

it('tells the same of the same bytes however they are cut', () => {
  fc.assert(
    fc.property(documents, fc.integer({ min: 1, max: 40 }), (document, piece) => {
      expect(refusal(() => xmlEvents(document, ['a', 'b'], piece))).toBe(refusal(() => xmlEvents(document)))
    }),
    { numRuns: 2_000 },
  )
})

it('never takes a report for whole that lost its end', () => {
  const whole = '<?xml version="1.0"?><r a="1"><e b="&amp;">text<![CDATA[x]]></e><!-- c --><e/></r>'
  const kept = Array.from(whole.slice(1), (_, length) => refusal(() => xmlEvents(whole.slice(0, length))))
  expect(kept.filter((answer) => !answer.startsWith('line 1: '))).toEqual([])
})
