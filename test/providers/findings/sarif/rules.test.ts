import { expect, it } from 'vitest'
import { readRun } from '../../../support/sarif-log.ts'

const rule = (id: string, text: string, more: object = {}) => ({ id, shortDescription: { text }, ...more })
const OF_THE_DRIVER = [rule('A', 'A of the driver'), rule('B', 'B of the driver')]
const PACK = {
  name: 'pack',
  guid: 'FFC64C90-42B6-44CE-8BEB-F6B7DAE649E5',
  rules: [rule('C', 'C of the pack'), rule('A', 'A of the pack')],
}

function read(result: object, run: object = {}) {
  const tool = { driver: { name: 'Scanner', rules: OF_THE_DRIVER }, extensions: [PACK] }
  return readRun({ tool, results: [{ message: { text: 'message' }, ...result }], ...run }).findings[0]
}

it.each([
  [{ ruleId: 'B' }, 'B', 'B of the driver'],
  [{ ruleIndex: 1 }, 'B', 'B of the driver'],
  [{ ruleId: 'A', ruleIndex: 1 }, 'A', 'A of the driver'],
  [{ ruleId: 'B/part' }, 'B/part', 'B of the driver'],
  [{ ruleId: 'C' }, 'C', 'C of the pack'],
  [{ rule: { index: 1, toolComponent: { index: 0 } } }, 'A', 'A of the pack'],
  [{ rule: { id: 'A', toolComponent: { guid: 'ffc64c90-42b6-44ce-8beb-f6b7dae649e5' } } }, 'A', 'A of the pack'],
  [{ ruleId: 'A', rule: { index: 1, toolComponent: { name: 'pack' } } }, 'A', 'A of the pack'],
  [{ ruleId: 'unknown' }, 'unknown', 'message'],
  [{ ruleId: 'unknown', ruleIndex: -1 }, 'unknown', 'message'],
  [{}, 'without-rule', 'message'],
  [{ ruleId: 'constructor' }, 'constructor', 'message'],
])('finds the rule of %j', (result, id, title) => {
  expect(read(result)).toMatchObject({ rule: id, title })
})

const TAXONOMIES = [{ name: 'OWASP' }, { name: 'CWE', guid: 'AAAA', taxa: [{ id: '79' }] }]

it.each([
  [{ toolComponent: { name: 'CWE' }, id: '327' }, [327]],
  [{ toolComponent: { name: 'CWE' }, id: 'CWE-327' }, [327]],
  [{ toolComponent: { guid: 'aaaa' }, id: '327' }, [327]],
  [{ toolComponent: { index: 1 }, index: 0 }, [79]],
  [{ toolComponent: { name: 'OWASP' }, id: '327' }, []],
])('reads weaknesses from the relation to %j', (target, cwe) => {
  const related = rule('A', 'A', { relationships: [{ target }] })
  const scan = readRun(
    { results: [{ ruleId: 'A', message: { text: 'm' } }], taxonomies: TAXONOMIES },
    { rules: [related] },
  )
  expect(scan.findings[0]?.cwe).toEqual(cwe)
})

it('reads weaknesses from tags, properties and taxa, each once', () => {
  const tagged = rule('A', 'A', { properties: { tags: ['CWE-79: Cross-site', 'external/cwe/cwe-089'], cwe: 'CWE-79' } })
  const taxa = [{ id: '532', toolComponent: { name: 'CWE' } }]
  const results = [{ ruleId: 'A', message: { text: 'm' }, taxa, properties: { cwe: 'CWE-89 again' } }]
  expect(readRun({ results }, { rules: [tagged] }).findings[0]?.cwe).toEqual([79, 89, 532])
})

it('prefers the message to a title that only repeats the rule', () => {
  const rules = [rule('eval', 'Semgrep Finding: eval'), rule('artipacked', 'artipacked')]
  const results = rules.map(({ id }) => ({
    ruleId: id === 'eval' ? id : `zizmor/${id}`,
    message: { text: `about ${id}` },
  }))
  const titles = readRun({ results }, { rules: [rules[0], rule('zizmor/artipacked', 'artipacked')] }).findings
  expect(titles.map((each) => [each.rule, each.title])).toEqual([
    ['eval', 'about eval'],
    ['artipacked', 'about artipacked'],
  ])
})
