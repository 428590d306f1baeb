import type { Annotation, QualityReport, TestCounts } from './report.ts'

/** The reports of one check as one: a tool may write a file per suite, or per package. */
export function mergeReports(reports: readonly [QualityReport, ...QualityReport[]]): QualityReport {
  const [first, ...others] = reports
  if (others.length === 0) return first
  const tests = reports.flatMap(({ tests }) => tests ?? [])
  const names = reports.flatMap(({ names }) => [...(names ?? [])])
  const durations = reports.flatMap(({ durationMs }) => durationMs ?? [])
  const undecided = reports.filter(({ inconclusive }) => inconclusive !== undefined)
  const tools = [...new Set(reports.flatMap((report) => report.tools ?? [report.tool]))]
  const isOne = tools.length === 1
  return {
    about: first.about,
    tool: first.tool,
    toolVersion: first.toolVersion,
    annotations: reports.flatMap(isOne ? ({ annotations }) => annotations : annotationsOf),
    metrics: reports.flatMap(({ metrics }) => metrics),
    limits: reports.flatMap(({ limits }) => limits),
    warnings: reports.flatMap(({ warnings }) => warnings),
    ...(!isOne && { tools }),
    ...(tests.length > 0 && { tests: sum(tests) }),
    ...(names.length > 0 && { names }),
    ...(durations.length > 0 && { durationMs: durations.reduce((total, each) => total + each, 0) }),
    ...(isUndecided(undecided, reports) && { inconclusive: undecided[0]!.inconclusive }),
  }
}

/** Whose word each is: the tools differ. */
function annotationsOf({ tool, annotations }: QualityReport): Annotation[] {
  return annotations.map((annotation) => ({ tool, ...annotation }))
}

/** A suite without tests beside suites with some decides nothing; anything else that gave up is not made good by others. */
function isUndecided(undecided: readonly QualityReport[], all: readonly QualityReport[]): boolean {
  const empty = undecided.every(({ tests }) => tests !== undefined && tests.total === 0)
  return undecided.length > 0 && !(empty && undecided.length < all.length)
}

function sum(counts: readonly TestCounts[]): TestCounts {
  const of = (key: keyof TestCounts) => counts.reduce((total, each) => total + each[key], 0)
  return {
    total: of('total'),
    passed: of('passed'),
    failed: of('failed'),
    errors: of('errors'),
    skipped: of('skipped'),
    flaky: of('flaky'),
  }
}
