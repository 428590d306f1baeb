import type { Annotation, Level, QualityReader } from '../../core/quality/report.ts'
import { NO_RUN, runsOf } from '../findings/sarif/log.ts'
import { openRun, type Run } from '../findings/sarif/run.ts'
import { sarif as findings } from '../findings/sarif.ts'
import { withoutCredentials } from '../findings/shared/credentials.ts'
import { annotationOf } from './lint/annotation.ts'
import { lintReport } from './lint/lint-report.ts'

export const sarif: QualityReader<'sarif'> = {
  format: 'sarif',
  title: 'SARIF 2.1.0 of any tool (ESLint, Ruff, golangci-lint, hadolint, Semgrep, …)',
  counting:
    'One for each place of each result, by its level: error, warning, and note and none as notices; what is open or under review warns. Suppressed results (unless that is under review or rejected), those of the kinds pass and notApplicable and those that are absent since the baseline are left out. A run that did not succeed or told of errors, one without `results`, and a file without runs decide nothing.',
  recognises: (opening) => findings.recognises(opening),

  read(source) {
    const runs = runsOf(source).map(openRun)
    const [first] = runs
    if (first === undefined) return lintReport({ tool: 'SARIF', annotations: [], inconclusive: NO_RUN })
    const tools = [...new Set(runs.map(({ driver }) => driver))]
    const isOne = tools.length === 1
    return lintReport({
      tool: isOne ? first.driver : 'SARIF',
      toolVersion: isOne ? first.toolVersion : undefined,
      ...(!isOne && { tools }),
      annotations: runs.flatMap((run) => annotationsOf(run, isOne)),
      inconclusive: runs.map(troubleOf).find((trouble) => trouble !== undefined),
    })
  },
}

function troubleOf({ driver, missing, failed, partial }: Run): string | undefined {
  const [error] = partial
  const why = missing ?? failed ?? (error === undefined ? undefined : `It told of an error: ${error}`)
  return why === undefined ? undefined : withoutCredentials(`${driver} could not do its work: ${why}`)
}

const LEVELS = new Map<string, Level>([
  ['error', 'error'],
  ['warning', 'warning'],
  ['open', 'warning'],
  ['note', 'notice'],
  ['none', 'notice'],
])

function annotationsOf({ driver, results, levelOf, findingsOf }: Run, isOne: boolean): Annotation[] {
  return results.flatMap((result) => {
    const level = levelOf(result)
    return findingsOf(result)
      .filter(({ suppressed }) => suppressed === undefined)
      .map(({ spot, rule, title, detail }) => ({
        ...annotationOf({
          ...spot,
          path: spot?.path,
          level: LEVELS.get(level) ?? 'error',
          rule,
          message: withoutCredentials(detail ?? title),
        }),
        ...(!isOne && { tool: driver }),
      }))
  })
}
