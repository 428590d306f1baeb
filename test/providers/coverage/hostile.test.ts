import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { combine } from '../../../src/core/coverage/combine.ts'
import { SluiceError } from '../../../src/core/problem.ts'
import { coverageReaders } from '../../../src/providers/coverage/index.ts'
import { recognise } from '../../../src/providers/reports/recognise.ts'
import { openSource } from '../../../src/providers/reports/source.ts'
import { temporaryFolder } from '../../support/temporary/folder.ts'

const FIXTURES = new URL('../../fixtures/coverage', import.meta.url).pathname
const place = temporaryFolder('hostile')

/** Every report that a real tool wrote for us. */
const reports = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:xml|json|info|lcov|out|gcov)$|\.resultset\.json$/.test(path) && !path.startsWith('projects/'))
  .sort()

/** What the report says, or the problem that it is; anything else is a defect. */
function outcome(bytes: Uint8Array, named?: string) {
  const file = join(place, 'report')
  writeFileSync(file, bytes)
  try {
    const source = openSource(file, 'report')
    const reader = recognise(coverageReaders, source, named)
    return {
      format: reader.format,
      totals: combine([{ path: 'report', format: reader.format, report: reader.read(source) }], (path) => path).totals,
    }
  } catch (thrown) {
    if (thrown instanceof SluiceError) return { problem: thrown.problem.code }
    throw thrown
  }
}

describe.each(reports)('%s', (path) => {
  const bytes = readFileSync(join(FIXTURES, path))
  const whole = outcome(bytes)
  const text = bytes.toString('utf8')

  it('is known by one reader', () => {
    expect(whole).toHaveProperty('format')
  })

  it('says the same with a byte order mark, in UTF-16, and with the line ends of Windows', () => {
    expect(outcome(Buffer.from(`\ufeff${text}`))).toEqual(whole)
    expect(outcome(Buffer.from(`\ufeff${text}`, 'utf16le'))).toEqual(whole)
    expect(outcome(Buffer.from(text.replaceAll(/\r?\n/g, '\r\n')))).toEqual(whole)
  })

  it('is never more covered than it is when it was cut off, and is a problem or less of a report', () => {
    for (let part = 1; part < 24; part++) {
      const cut = outcome(bytes.subarray(0, Math.floor((bytes.length * part) / 24)))
      if ('problem' in cut) continue
      for (const [metric, count] of Object.entries(cut.totals))
        expect(count?.covered ?? 0).toBeLessThanOrEqual(
          whole.totals?.[metric as 'lines']?.covered ?? Number.POSITIVE_INFINITY,
        )
    }
  })

  it('is a problem and no crash when its bytes are noise, or another format is named', () => {
    const noise = Buffer.from(bytes)
    for (let i = 7; i < noise.length; i += 61) noise[i] = (noise[i]! * 31 + i) & 0xff
    expect(() => outcome(noise)).not.toThrow()
    for (const { format } of coverageReaders) expect(() => outcome(bytes.subarray(0, 4_000), format)).not.toThrow()
  })
})

it('all formats that could be made here are among them', () => {
  expect(reports.length).toBeGreaterThan(20)
})
