import { expect, it } from 'vitest'
import { measuredFilesReport } from '../../../../src/providers/checks/size/measured-files.ts'

it('names sums and files, as they are and as servers send them', () => {
  const files = [
    { path: 'dist/a.js', raw: 100, gzip: 40, brotli: 30 },
    { path: 'dist/b.js', raw: 10, gzip: 9, brotli: 8 },
  ]
  expect(measuredFilesReport(files).metrics.map(({ name, value }) => [name, value])).toEqual([
    ['bundle-size', 110],
    ['bundle-size{dist/a.js}', 100],
    ['bundle-size{dist/b.js}', 10],
    ['bundle-size-gzip', 49],
    ['bundle-size-gzip{dist/a.js}', 40],
    ['bundle-size-gzip{dist/b.js}', 9],
    ['bundle-size-brotli', 38],
    ['bundle-size-brotli{dist/a.js}', 30],
    ['bundle-size-brotli{dist/b.js}', 8],
  ])
})

it('decides nothing without a file', () => {
  expect(measuredFilesReport([])).toMatchObject({ metrics: [], inconclusive: 'There is no file to measure.' })
})

it('says that files were too large to be compressed', () => {
  const { metrics, warnings } = measuredFilesReport([{ path: 'a.js', raw: 9_000_000 }])
  expect(metrics.map(({ name }) => name)).toEqual(['bundle-size', 'bundle-size{a.js}'])
  expect(warnings).toEqual(['The files are too large to be compressed here: only bundle-size was measured.'])
})
