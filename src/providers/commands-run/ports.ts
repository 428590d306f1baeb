import type { Clock } from '../../core/clock.ts'
import type { ReportFormat } from '../../core/quality/line-format.ts'
import type { QualityReport } from '../../core/quality/report.ts'
import type { WatchProcess } from '../../core/world.ts'
import type { Found } from '../reports/find.ts'

/** What running checks needs of the outside. */
export interface Ports {
  readonly watch: WatchProcess
  readonly clock: Clock
  readonly log: {
    /** A line that is never obeyed as a workflow command. */
    line(text: string): void
    /** The same, folded under a title. */
    group(title: string, text: string): Promise<void>
  }
  /** Reads files as one report, in the format that the user named if any. Throws a SluiceError. */
  read(found: readonly Found[], format: ReportFormat): QualityReport
}

/** Where checks run. Paths are absolute. */
export interface Place {
  readonly workingDirectory: string
  /** A folder of the job that is not the repository's. */
  readonly temp: string
  /** Folders in front of PATH, such as node_modules/.bin. */
  readonly path: readonly string[]
}
