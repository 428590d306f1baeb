import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { lighthouse } from '../../../src/providers/checks/lighthouse.ts'
import { jsonReport } from '../../support/json-report.ts'
import { readReal, realReports } from '../../support/real-reports.ts'

const [GOOD, POOR] = ['http://127.0.0.1:4173/', 'http://127.0.0.1:4173/poor']
const parsed = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../fixtures/checks/${name}`, import.meta.url), 'utf8'))
const numbersOf = (name: string) => {
  const [format, { metrics, inconclusive, toolVersion }] = readReal(name)
  return { format, toolVersion, inconclusive, metrics: new Map(metrics.map((metric) => [metric.name, metric.value])) }
}

it.each(['lighthouse-12.6.1', 'lighthouse-13.5.0'])('reads a page that %s looked at as it says itself', (folder) => {
  const { format, toolVersion, inconclusive, metrics } = numbersOf(`${folder}/page.json`)
  const { audits, categories } = parsed(`${folder}/page.json`)
  expect([format, `lighthouse-${toolVersion}`, inconclusive]).toEqual(['lighthouse', folder, undefined])
  expect(metrics.get('performance')).toBe(categories.performance.score * 100)
  expect([metrics.get('seo'), metrics.get('cumulative-layout-shift')]).toEqual([100, 0])
  expect(metrics.get('largest-contentful-paint')).toBe(audits['largest-contentful-paint'].numericValue)
  expect(metrics.get('page-load')).toBe(audits.metrics.details.items[0].observedLoad)
})

it('decides nothing about a page that could not be loaded', () => {
  const { inconclusive, metrics } = numbersOf('lighthouse-13.5.0/broken.json')
  expect(inconclusive).toContain('Lighthouse could not look at the page: CHROME_INTERSTITIAL_ERROR')
  expect(metrics.size).toBe(0)
})

it('takes the run that Lighthouse CI takes', () => {
  const names = ['lhci/poor-1.json', 'lhci/poor-2.json', 'lhci/poor-3.json']
  const runs = parsed('lhci/manifest.json').filter(({ url }: { url: string }) => url === POOR)
  const index = runs.findIndex(({ isRepresentativeRun }: { isRepresentativeRun: boolean }) => isRepresentativeRun)
  expect(lighthouse.read(jsonReport(names.map(parsed)))).toEqual(readReal(names[index] ?? '')[1])
})

it('reads the manifest of Lighthouse CI', () => {
  const { format, inconclusive, metrics } = numbersOf('lhci/manifest.json')
  expect([format, inconclusive]).toEqual(['lhci', undefined])
  expect([metrics.get('seo'), metrics.get(`seo{${GOOD}}`), metrics.get(`seo{${POOR}}`)]).toEqual([0, 100, 0])
})

it('judges the assertions of Lighthouse CI as it does', () => {
  const [format, { limits, annotations }] = readReal('lhci/assertion-results.json')
  expect([format, limits.length]).toEqual(['lhci', 6])
  expect(limits.filter(({ isKept }) => !isKept).map(({ name }) => name)).toEqual([
    `categories.seo minScore >= 0.9 on ${POOR}`,
    `document-title minScore >= 0.9 on ${POOR}`,
  ])
  expect(annotations.map(({ level, rule }) => `${level} ${rule}`)).toEqual([
    'warning total-byte-weight',
    'warning unsized-images',
    'warning total-byte-weight',
    'warning unsized-images',
  ])
})

it('each report about a page is read here', () => {
  expect(realReports('page')).toEqual([
    'lhci/assertion-results.json',
    'lhci/manifest.json',
    'lhci/poor-1.json',
    'lhci/poor-2.json',
    'lhci/poor-3.json',
    'lighthouse-12.6.1/page.json',
    'lighthouse-13.5.0/broken.json',
    'lighthouse-13.5.0/page.json',
  ])
})
