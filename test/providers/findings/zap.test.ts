import { expect, it } from 'vitest'
import { zap } from '../../../src/providers/findings/zap.ts'
import { jsonReport } from '../../support/json-report.ts'
import { reportSource } from '../../support/report-source.ts'

const CANARY = ['canary', 'of', 'zap'].join('-')
const ALERT = {
  pluginid: '10011',
  alertRef: '10011-1',
  alert: 'Cookie Without Secure Flag',
  name: 'Cookie Without Secure Flag',
  riskcode: '1',
  confidence: '2',
  desc: '<p>A cookie &amp; no flag.</p><p>Ask someone@example.com.</p>',
  instances: [
    {
      uri: `https://me:${CANARY}@shop.example/cart?token=${CANARY}#x`,
      method: 'GET',
      param: 'sid',
      evidence: CANARY,
      attack: CANARY,
    },
  ],
  count: '3',
  solution: '<p>Set it.</p>',
  otherinfo: CANARY,
  cweid: '614',
}
const SITE = { '@name': 'https://shop.example', '@host': 'shop.example', alerts: [ALERT] }
const json = (site: unknown) => zap.read(jsonReport({ '@version': '2.16.1', site }))[0]
const xml = (inside: string) =>
  zap.read(reportSource(`<?xml version="1.0"?>\n<OWASPZAPReport version="2.9.0">${inside}</OWASPZAPReport>`))[0]

const IN_XML = `<site name="https://shop.example"><alerts><alertitem>
  <pluginid>10011</pluginid><alertRef>10011-1</alertRef><name>Cookie Without Secure Flag</name>
  <riskcode>1</riskcode><confidence>2</confidence>
  <desc>&lt;p&gt;A cookie &amp;amp; no flag.&lt;/p&gt;&lt;p&gt;Ask someone@example.com.&lt;/p&gt;</desc>
  <instances><instance><uri>https://me:${CANARY}@shop.example/cart?token=${CANARY}</uri><method>GET</method>
  <param>sid</param><evidence>${CANARY}</evidence><requestheader>authorization: ${CANARY}</requestheader></instance></instances>
  <count>3</count><solution>&lt;p&gt;Set it.&lt;/p&gt;</solution><otherinfo>${CANARY}</otherinfo><cweid>614</cweid>
</alertitem></alerts></site>`

it.each([
  ['JSON', () => json([SITE])],
  ['JSON without a list of sites', () => json(SITE)],
  ['XML', () => xml(IN_XML)],
])('reads an alert of %s and drops what people log in with', (_, read) => {
  const scan = read()
  expect(scan).toMatchObject({ tool: 'zap', reported: 1, lookedAt: '1 site', couldNotScan: undefined })
  expect(scan?.findings).toEqual([
    {
      kind: 'web',
      rule: '10011-1',
      severity: 'low',
      title: 'Cookie Without Secure Flag',
      detail:
        'At GET https://shop.example/cart, parameter sid (3 instances).\n\nA cookie & no flag.\nAsk ***.\n\nSet it.',
      aliases: [],
      cwe: [614],
      fixedIn: [],
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
      url: 'https://shop.example/cart',
      suppressed: undefined,
      confidence: 'medium',
    },
  ])
  expect(JSON.stringify(scan)).not.toContain(CANARY)
})

it('tells the same alert of two sites apart', () => {
  const scan = json([SITE, { ...SITE, '@name': 'https://other.example' }])
  expect(new Set(scan?.findings.map(({ fingerprint }) => fingerprint)).size).toBe(2)
})

it.each([
  ['3', 'high'],
  ['2', 'medium'],
  ['0', 'info'],
  ['7', 'unrated'],
])('rates the risk %s as %s', (riskcode, severity) => {
  expect(json([{ ...SITE, alerts: [{ ...ALERT, riskcode }] }])?.findings[0]?.severity).toBe(severity)
})

it('keeps what ZAP calls a false positive as suppressed', () => {
  const scan = json([{ ...SITE, alerts: [{ ...ALERT, confidence: '0', cweid: '-1' }] }])
  expect(scan?.findings[0]).toMatchObject({ suppressed: 'false positive', cwe: [] })
})

it('is no scan without a site, and one of a site without alerts', () => {
  expect(xml('')?.couldNotScan).toBe('ZAP names no site that it looked at.')
  expect(json([])?.couldNotScan).toBe('ZAP names no site that it looked at.')
  expect(xml('<site name="https://shop.example"><alerts></alerts></site>')).toMatchObject({
    reported: 0,
    couldNotScan: undefined,
    lookedAt: '1 site',
  })
})

it('knows its reports', () => {
  expect(zap.recognises({ syntax: 'xml', root: 'OWASPZAPReport', attributes: {}, text: '' })).toBe(true)
  expect(zap.recognises({ syntax: 'json', value: { '@version': '2', site: [SITE] } })).toBe(true)
  expect(zap.recognises({ syntax: 'json', value: { '@version': '2', site: [{ name: 'x' }] } })).toBe(false)
})
