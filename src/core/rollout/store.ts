import type { Milliseconds } from '../duration.ts'
import type { DeploymentRecord } from './deployment-record.ts'

/** Who acts: enough to tell whether they still can. */
export interface Owner {
  /** The run of GitHub Actions and its attempt ("99.2"), or "local". */
  readonly run: string
  /** Name of the runner, as the jobs of a run name it; absent outside of GitHub Actions. */
  readonly runner?: string | undefined
  readonly host: string
  readonly pid: number
  /** When that process started, as the system tells it; guards against a process id that was used again. */
  readonly processStart: string
}

/** "unknown": it lives elsewhere and cannot be asked. */
export type Liveness = 'alive' | 'over' | 'unknown'

export interface Stored {
  readonly text: string
  /** Changes with every write; a write names the one it has seen. */
  readonly revision: string
}

/** One text with compare and swap. */
export interface Document {
  /** Where it is, as people would look for it. */
  readonly location: string
  /** `undefined` when nothing was ever stored. A SluiceError `journal-unreachable` says why it cannot be read. */
  read(): Promise<Stored | undefined>
  /**
   * Replaces what was read as `after` (`undefined`: nothing) and returns the new revision. A SluiceError `journal-moved` when
   * somebody wrote in between. What will be written `beside` it next may be prepared with it.
   */
  write(text: string, after: string | undefined, beside?: Beside): Promise<string>
}

/** What another document of the same store is about to become. It is not written yet. */
export interface Beside {
  readonly location: string
  readonly text: string
  readonly after: string | undefined
}

/** Where an environment keeps what has to outlive a job: its Journal, and the lock that says who may act. */
export interface Store extends Document {
  /** Read before the Journal: what is taken after a revision of the lock was free since the Journal was read. */
  readonly lock: Document
  /** How long a holder is believed that cannot be asked, unless it renews. */
  readonly lease: Milliseconds
  /** What came of a look alone is not written more often than this; what is intended or decided is written at once. */
  readonly lookEvery: Milliseconds
  /** Where people see what is deployed; absent where the store has no such place. */
  readonly deployments?: DeploymentRecord | undefined
  /** Whether the owner can still act. */
  liveness(owner: Owner): Promise<Liveness>
}
