import type { QualityReader, QualityReport } from '../../core/quality/report.ts'
import type { Opening, Source } from '../../core/reports/source.ts'
import { fieldsOf } from '../reports/json-opening.ts'
import { eachEvent } from './go-test/event.ts'
import { createPackages } from './go-test/packages.ts'
import { createTestLog } from './tests/log.ts'
import { testReport } from './tests/report.ts'

const ACTIONS = 'start|run|pause|cont|pass|bench|fail|output|skip|attr|artifacts|build-output|build-fail'
const EVENT = new RegExp(`^\\{(?=[^\\n]*"Action":"(?:${ACTIONS})")[^\\n]*"(?:Package|ImportPath)":"`, 'm')

/** https://pkg.go.dev/cmd/test2json */
export const goTest: QualityReader<'go-test'> = {
  format: 'go-test',
  title: '`go test -json`',
  counting:
    'Every test and every subtest, as gotestsum counts them. A test that began and never ended is an error. A package that failed without a failed test (it was not built, it panicked, it exited) is one error and no test. A test that failed and runs again in the same file (`gotestsum --rerun-fails`) was tried again.',
  recognises,
  read,
}

function recognises(opening: Opening): boolean {
  if (opening.syntax === 'text') return EVENT.test(opening.text)
  const fields = fieldsOf(opening)
  return typeof fields?.['Action'] === 'string' && ('Package' in fields || 'ImportPath' in fields)
}

function read(source: Source): QualityReport {
  const log = createTestLog()
  const packages = createPackages(log)
  let [first, last, brokenBuilds] = [Number.NaN, Number.NaN, 0]
  eachEvent(source, (event) => {
    if (event.action === 'build-fail') brokenBuilds++
    if (!Number.isNaN(event.time)) {
      if (Number.isNaN(first)) first = event.time
      last = event.time
    }
    packages.see(event)
  })
  packages.end()
  return testReport(log, {
    tool: 'go test',
    durationMs: last - first,
    inconclusive: brokenBuilds > 0 && log.failures === 0 ? 'A build failed, and no package did.' : undefined,
  })
}
