import { resolve } from 'node:path'
import type { ScanReport } from '../../core/findings/scan.ts'
import type { GitHub } from '../../core/github.ts'
import { ownRunOf } from '../../core/quality/own-run.ts'
import type { QualityReport as Read } from '../../core/quality/report.ts'
import { scansOf } from '../../core/quality/scans.ts'
import type { Schedule } from '../../core/quality/schedule.ts'
import type { QualityCheck } from '../../core/report/quality-report.ts'
import type { SarifRow } from '../../core/report/sarif-row.ts'
import type { World } from '../../core/world.ts'
import { listFiles } from '../../providers/git/files.ts'
import { pathBelow } from '../../providers/reports/find.ts'
import { placeFindings } from '../../providers/sarif/places.ts'
import { RepositoryFiles } from '../../providers/sarif/repository-files.ts'
import type { Context } from '../../runner/action.ts'
import { publishSarif, wantsSarif } from '../publish-sarif.ts'
import type { Asked } from './read.ts'
import type { Values } from './values.ts'

/** What was read, in the order of the rows of the report. */
interface Done {
  readonly schedule: Schedule
  readonly reports: readonly Asked[]
  readonly checks: readonly QualityCheck[]
}

/** The SARIF of what the checks found, where it is wanted; undefined where not. */
export async function sarifOf(
  done: Done,
  values: Values,
  world: World,
  github: GitHub,
  context: Context,
): Promise<SarifRow | undefined> {
  if (!wantsSarif(values, github)) return undefined
  const folder = context.workingDirectory
  const { root } = await listFiles(world, folder)
  const files = new RepositoryFiles(root)
  const read = readOf(done)
  const rows = done.checks.map((check, at) => {
    const { report, below } = read[at] ?? {}
    const where = { files, roots: [root, folder], folder: pathBelow(root, resolve(folder, below ?? '.')) }
    return { ...check, scans: placeFindings(scansIn(check, report), where) }
  })
  const scans = rows.flatMap((row) => row.scans)
  return publishSarif({ scans, files, own: ownRunOf(rows), hide: context.host.hide }, values, github, context)
}

function scansIn({ because = '', kind, exitCode }: QualityCheck, report: Read | undefined): ScanReport[] {
  return scansOf({ because, isClean: kind !== 'command' || exitCode === 0, report })
}

function readOf({ schedule, reports }: Done) {
  return [
    ...schedule.tasks.map(({ config, attempts }) => {
      const read = attempts.at(-1)?.read
      const report = read !== undefined && 'report' in read ? read.report : undefined
      return { report, below: config['working-directory'] }
    }),
    ...reports.map((each) => ({ report: 'report' in each ? each.report : undefined, below: undefined })),
  ]
}
