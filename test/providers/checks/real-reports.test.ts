import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { checksReaders } from '../../../src/providers/checks/index.ts'
import { openingOf } from '../../../src/providers/reports/opening.ts'
import { openSource } from '../../../src/providers/reports/source.ts'

const FOLDER = new URL('../../fixtures/quality/reports/', import.meta.url).pathname

/** File → format, tests in all, then passed, failed, errors, skipped, flaky. */
const EXPECTED: Readonly<Record<string, readonly [string, number, number, number, number, number, number]>> = {
  'pytest-plain.xml': ['junit', 17, 5, 6, 3, 3, 0],
  'pytest-reruns.xml': ['junit', 17, 6, 5, 3, 3, 1],
  'pytest-collect.xml': ['junit', 18, 5, 6, 4, 3, 0],
  'unittest-xml.xml': ['junit', 8, 1, 2, 3, 2, 0],
  'nose2.xml': ['junit', 8, 1, 3, 2, 2, 0],
  'robot.xml': ['junit', 3, 1, 1, 0, 1, 0],
  'gotestsum.xml': ['junit', 10, 3, 6, 0, 1, 0],
  'gotest.json': ['go-test', 9, 3, 5, 1, 1, 0],
  'gotestsum-rerun.xml': ['junit', 7, 3, 3, 0, 1, 1],
  'gotest-rerun.json': ['go-test', 7, 3, 3, 0, 1, 1],
  'jest-junit.xml': ['junit', 7, 3, 2, 1, 1, 0],
  'jest.json': ['jest', 5, 2, 1, 1, 2, 1],
  'mocha.json': ['mocha', 6, 2, 2, 0, 2, 1],
  'mocha.tap': ['tap', 6, 2, 2, 0, 2, 0],
  'node.tap': ['tap', 7, 1, 4, 0, 2, 0],
  'node-junit.xml': ['junit', 9, 3, 4, 0, 2, 0],
  'tape.tap': ['tap', 3, 1, 1, 0, 1, 0],
  'node-tap.tap': ['tap', 4, 2, 1, 0, 1, 0],
  'playwright-junit.xml': ['junit', 14, 6, 4, 0, 4, 0],
  'playwright.json': ['playwright', 14, 6, 4, 0, 4, 2],
  'vitest-junit.xml': ['junit', 6, 3, 1, 0, 2, 0],
}

it.each(Object.entries(EXPECTED))('%s is known by one reader and counted: %j', (file, expected) => {
  const source = openSource(join(FOLDER, file), file)
  const readers = checksReaders.filter((reader) => reader.recognises(openingOf(source)))
  const [reader] = readers
  const { total, passed, failed, errors, skipped, flaky } = reader?.read(source).tests ?? {}
  expect(readers).toHaveLength(1)
  expect([reader?.format, total, passed, failed, errors, skipped, flaky]).toEqual(expected)
})

it('each report of a real tool has its numbers here', () => {
  expect(readdirSync(FOLDER).filter((name) => name !== 'README.md')).toEqual(Object.keys(EXPECTED).sort())
})
