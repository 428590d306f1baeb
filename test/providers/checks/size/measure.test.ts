import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { measure } from '../../../../src/providers/checks/size/measure.ts'
import { run } from '../../../../src/runner/world/processes.ts'
import { temporaryFolder } from '../../../support/temporary/folder.ts'

let folder = ''
beforeEach(() => void (folder = temporaryFolder('size')))

const found = (...paths: readonly string[]) =>
  paths.map((path) => ({ file: join(folder, path), path, named: undefined }))
const TEXT = 'export const greeting = "hello";\n'.repeat(200)

it('measures files as they are and as a server sends them, each for itself', async () => {
  writeFileSync(join(folder, 'a.js'), TEXT)
  writeFileSync(join(folder, 'b.css'), '')
  const { metrics, warnings } = measure(found('a.js', 'b.css'))
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value
  const gzip = await run(['gzip', '-9', '--no-name', '--keep', join(folder, 'a.js')], {}, new AbortController().signal)
  expect(gzip.exitCode).toBe(0)
  expect([value('bundle-size'), value('bundle-size{a.js}'), value('bundle-size{b.css}')]).toEqual([6_600, 6_600, 0])
  expect(Math.abs(value('bundle-size-gzip{a.js}')! - readFileSync(join(folder, 'a.js.gz')).length)).toBeLessThan(20)
  expect(value('bundle-size-brotli{a.js}')).toBeLessThan(value('bundle-size-gzip{a.js}')!)
  expect(value('bundle-size-gzip')).toBe(value('bundle-size-gzip{a.js}')! + value('bundle-size-gzip{b.css}')!)
  expect(warnings).toEqual([])
})

it('does not compress more than there is time for', () => {
  writeFileSync(join(folder, 'a.js'), TEXT)
  expect(measure(found('a.js'), 6_600).metrics).toHaveLength(6)
  expect(measure(found('a.js'), 6_599).metrics).toHaveLength(2)
})

it('refuses what is no file', () => {
  mkdirSync(join(folder, 'dist'))
  const unreadable = expect.objectContaining({ problem: expect.objectContaining({ code: 'report-unreadable' }) })
  expect(() => measure(found('dist'))).toThrow(unreadable)
  expect(() => measure(found('gone.js'))).toThrow(unreadable)
})
