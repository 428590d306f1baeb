import { closeSync, openSync, writeSync } from 'node:fs'

const PIECE = 1 << 20
const TESTS_PER_SUITE = 40
const FAILS_EACH = 50
const SKIPS_EACH = 70
const PRINTS_EACH = 8

/** What a report of that many tests has to be read as. */
export interface Written {
  readonly bytes: number
  readonly total: number
  readonly failed: number
  readonly skipped: number
}

/** Writes a report of about `bytes` bytes as Surefire writes them: traces under failures, and here and there what a test printed. */
export function writeJUnit(path: string, bytes: number): Written {
  const descriptor = openSync(path, 'w')
  let [written, waiting, index, failed, skipped] = [
    0,
    '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n',
    0,
    0,
    0,
  ]
  const flush = () => {
    written += writeSync(descriptor, waiting)
    waiting = ''
  }
  while (written + waiting.length < bytes) {
    waiting += begin(Math.floor(index / TESTS_PER_SUITE))
    for (let i = 0; i < TESTS_PER_SUITE; i++, index++) {
      waiting += testCase(index)
      if (index % FAILS_EACH === 0) failed++
      else if (index % SKIPS_EACH === 0) skipped++
    }
    waiting += '</testsuite>\n'
    if (waiting.length > PIECE) flush()
  }
  waiting += '</testsuites>\n'
  flush()
  closeSync(descriptor)
  return { bytes: written, total: index, failed, skipped }
}

function begin(suite: number): string {
  return `<testsuite name="${className(suite)}" time="1.25" tests="${TESTS_PER_SUITE}" errors="0" skipped="0" failures="0">\n<properties><property name="java.version" value="21.0.2"/></properties>\n`
}

function className(suite: number): string {
  return `com.example.shop.part${suite % 97}.Order${suite}Test`
}

function testCase(index: number): string {
  const suite = className(Math.floor(index / TESTS_PER_SUITE))
  const head = `<testcase name="keepsTheOrderOf${index}AsItWasGiven" classname="${suite}" time="0.0${index % 90}"`
  if (index % FAILS_EACH === 0) return `${head}>\n${failure(suite, index)}</testcase>\n`
  if (index % SKIPS_EACH === 0) return `${head}>\n<skipped message="needs a &quot;database&quot;"/>\n</testcase>\n`
  if (index % PRINTS_EACH === 0)
    return `${head}>\n<system-out><![CDATA[${'12:00:01 INFO  order was kept\n'.repeat(6)}]]></system-out>\n</testcase>\n`
  return `${head}/>\n`
}

function failure(suite: string, index: number): string {
  const file = suite.slice(suite.lastIndexOf('.') + 1)
  const frames = Array.from(
    { length: 8 },
    (_, i) => `\tat org.junit.runners.Runner${i}.run(Runner${i}.java:${70 + i})\n`,
  )
  return `<failure message="expected:&lt;${index}&gt; but was:&lt;0&gt;" type="java.lang.AssertionError"><![CDATA[java.lang.AssertionError: expected:<${index}> but was:<0>\n\tat ${suite}.keepsTheOrder(${file}.java:42)\n${frames.join('')}]]></failure>\n`
}
