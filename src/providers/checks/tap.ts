import type { QualityReader, QualityReport } from '../../core/quality/report.ts'
import type { Source } from '../../core/reports/source.ts'
import { textAt } from '../reports/ascii.ts'
import { eachLine } from '../reports/lines.ts'
import { failureOf } from './tap/place.ts'
import { isFailure, type Point, pointOf } from './tap/point.ts'
import { createTestLog } from './tests/log.ts'
import { testReport } from './tests/report.ts'
import type { Outcome } from './tests/run.ts'

const BEGINS =
  /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*(?:TAP version 1[234]\b|1\.\.\d+[ \t]*(?:#[^\n]*)?(?:\r?\n|$)|(?:not )?ok(?: \d+\b|\r?\n| -))/
const PLAN = /^1\.\.(\d+)\s*(?:#\s*(.*))?$/
const BAIL_OUT = /^\s*Bail out!\s*(.*)$/i
const MOST_DIAGNOSTICS = 16_000

/** https://testanything.org */
export const tap: QualityReader<'tap'> = {
  format: 'tap',
  title: 'TAP (Test Anything Protocol 12 to 14)',
  counting:
    'Every test point that is not indented; subtests are part of theirs. `# SKIP` is skipped, and so is a `not ok` with `# TODO`, which by the specification is no failure. A plan that is missing or was not kept and a number that comes twice are one error each and no test. After "Bail out!" nothing counts, and the report is inconclusive, as it is when a subtest failed inside of a test that is ok.',
  recognises: (opening) => opening.syntax === 'text' && BEGINS.test(opening.text),
  read,
}

function read(source: Source): QualityReport {
  const log = createTestLog()
  const ids = new Set<number>()
  let pending: { readonly point: Point; diagnostics: string } | undefined
  let [planned, why, bailed, contradicts]: [number | undefined, string, string | undefined, string | undefined] = [
    undefined,
    '',
    undefined,
    undefined,
  ]
  let [count, yaml, braces, nestedFailed] = [0, false, false, false]

  function end(): void {
    if (pending === undefined) return
    const { point, diagnostics } = pending
    pending = undefined
    log.add({
      name: point.description || `test ${point.id ?? count}`,
      outcome: outcomeOf(point),
      failure: () => failureOf(diagnostics),
    })
  }

  function begin(point: Point): void {
    end()
    count++
    const id = point.id ?? count
    if (ids.has(id)) log.broke(`test ${id}`, () => ({ message: `The number ${id} comes twice.` }))
    ids.add(id)
    pending = { point, diagnostics: '' }
    braces = point.opens
    if (!braces) judgeNested(point)
  }

  function judgeNested(point: Point): void {
    if (nestedFailed && point.isOk && point.directive === undefined)
      contradicts ??= `A subtest of "${point.description}" failed, and the test is ok.`
    nestedFailed = false
  }

  function indented(line: string): void {
    if (/^\s+---\s*$/.test(line)) yaml = true
    else if (/^\s+\.\.\.\s*$/.test(line)) yaml = false
    else if (!yaml) {
      const inner = pointOf(line.trimStart())
      if (inner !== undefined && isFailure(inner)) nestedFailed = true
    }
    diagnose(line)
  }

  function diagnose(line: string): void {
    if (pending !== undefined && pending.diagnostics.length < MOST_DIAGNOSTICS)
      pending.diagnostics += `${line.slice(0, 2_000)}\n`
  }

  function flush(line: string): void {
    yaml = false
    const plan = PLAN.exec(line)
    const point = plan === null ? pointOf(line) : undefined
    if (plan !== null) [planned, why] = [Number(plan[1]), plan[2] ?? '']
    else if (point !== undefined) begin(point)
    else if (line.startsWith('}') && braces && pending !== undefined) {
      braces = false
      judgeNested(pending.point)
    } else if (line.startsWith('#')) diagnose(line.replace(/^#\s?/, ''))
  }

  eachLine(source, (bytes, from, to) => {
    if (bailed !== undefined || from === to) return
    const line = textAt(bytes, from, to)
    const [, reason] = yaml ? [] : (BAIL_OUT.exec(line) ?? [])
    if (reason !== undefined) bailed = `The run bailed out${reason === '' ? '.' : `: ${reason.slice(0, 300)}`}`
    else if (/^\s/.test(line)) indented(line)
    else flush(line)
  })
  end()
  if (bailed === undefined) judgePlan()

  function judgePlan(): void {
    if (planned === undefined && count > 0)
      log.broke('the plan', () => ({ message: 'It has no plan: it may have ended early.' }))
    if (planned !== undefined && planned !== count)
      log.broke('the plan', () => ({ message: `It planned ${planned} tests and ran ${count}.` }))
  }

  const skipped =
    planned === 0 && count === 0 ? `Nothing was planned${why === '' ? '.' : `: ${why.slice(0, 300)}`}` : undefined
  return testReport(log, { tool: 'tap', inconclusive: bailed ?? contradicts ?? skipped })
}

function outcomeOf(point: Point): Outcome {
  if (point.directive === 'skip' || (point.directive === 'todo' && !point.isOk)) return 'skipped'
  return point.isOk ? 'passed' : 'failed'
}
