import type { TestLog } from '../tests/log.ts'
import { createRepeats, type Repeats } from '../tests/repeats.ts'
import type { Failure, Outcome } from '../tests/run.ts'
import type { Event } from './event.ts'

const MOST_OUTPUT = 8_000
const ENDS: ReadonlyMap<string, Outcome> = new Map([
  ['pass', 'passed'],
  ['fail', 'failed'],
  ['skip', 'skipped'],
])
const PLACE = /^\s*(\w[\w.-]*_test\.go):(\d+):/m
const BUILD_PLACE = /^(?:vet: )?(\S+\.go):(\d+)(?::(\d+))?:/m

interface Package {
  readonly repeats: Repeats
  /** What the tests that run now have printed. */
  readonly running: Map<string, string>
  output: string
  /** Whether a test of it failed since it began. */
  failed: boolean
}

/** Follows the tests of all packages from their events. */
export interface Packages {
  see(event: Event): void
  /** The tests that never ended broke. */
  end(): void
}

export function createPackages(log: TestLog): Packages {
  const packages = new Map<string, Package>()
  const builds = new Map<string, string>()

  function packageOf(name: string): Package {
    const known = packages.get(name)
    if (known !== undefined) return known
    const made = { repeats: createRepeats(log), running: new Map<string, string>(), output: '', failed: false }
    packages.set(name, made)
    return made
  }

  function endTest(of: Package, { package: name, test }: Event, outcome: Outcome): void {
    const output = of.running.get(test) ?? ''
    of.running.delete(test)
    if (outcome === 'failed' || outcome === 'error') of.failed = true
    of.repeats.add(test, { name: `${name} > ${test}`, outcome, failure: () => failureOf(name, output) })
  }

  function endPackage(of: Package, event: Event): void {
    breakRunning(of, event)
    if (event.action === 'fail' && !of.failed) {
      const built = builds.get(event.build)
      log.broke(event.package, () => (built === undefined ? failureOf(event.package, of.output) : buildFailure(built)))
    }
    ;[of.failed, of.output] = [false, '']
  }

  function breakRunning(of: Package, event: Event): void {
    for (const test of [...of.running.keys()]) {
      const output = of.running.get(test) ?? ''
      of.running.set(test, `The test never ended.\n${output}`)
      endTest(of, { ...event, test }, 'error')
    }
  }

  function seeIn(of: Package, event: Event): void {
    const { action, test, output } = event
    const outcome = ENDS.get(action)
    if (action === 'run') of.running.set(test, '')
    else if (action === 'output' && test !== '') of.running.set(test, added(of.running.get(test), output))
    else if (action === 'output') of.output = added(of.output, output)
    else if (outcome !== undefined && test !== '') endTest(of, event, outcome)
    else if (outcome !== undefined) endPackage(of, event)
  }

  return {
    see(event) {
      if (event.action === 'build-output') builds.set(event.build, added(builds.get(event.build), event.output))
      if (event.package !== '') seeIn(packageOf(event.package), event)
    },
    end() {
      for (const [name, of] of packages)
        breakRunning(of, { action: '', package: name, test: '', output: '', build: '', time: Number.NaN })
    },
  }
}

/** The beginning is kept: that is where a test says what it expected. */
function added(before = '', output: string): string {
  if (before.length >= MOST_OUTPUT || /^\s*=== (?:RUN|PAUSE|CONT|NAME) /.test(output)) return before
  return before + output.slice(0, MOST_OUTPUT)
}

/** Traces name the file alone; the package says where it stands, as coverage profiles of Go do. */
function failureOf(name: string, output: string): Failure {
  const [, file, line] = PLACE.exec(output) ?? []
  if (file === undefined) return { message: output }
  return { message: output, path: `${name}/${file}`, line: Number(line) }
}

function buildFailure(output: string): Failure {
  const [, path, line, column] = BUILD_PLACE.exec(output) ?? []
  return { message: output, path, line: Number(line), column: Number(column) }
}
