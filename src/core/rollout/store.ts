/** Who acts on a Journal: enough to tell whether they still can. */
export interface Owner {
  /** The run of GitHub Actions and its attempt, or "local". */
  readonly run: string
  readonly host: string
  readonly pid: number
  /** When that process started, as the system tells it; guards against a process id that was used again. */
  readonly processStart: string
}

export interface Stored {
  readonly text: string
  /** Changes with every write; a write names the one it has seen. */
  readonly revision: string
}

/** Where the Journal lives: one document with compare and swap. */
export interface Store {
  /** Where it is, as people would look for it. */
  readonly location: string
  /** `undefined` when nothing was ever stored. */
  read(): Promise<Stored | undefined>
  /** Replaces what was read as `after` (`undefined`: nothing). A SluiceError `journal-moved` when somebody wrote in between. */
  write(text: string, after: string | undefined): Promise<string>
  /** Whether the owner can still act. "unknown": it lives elsewhere and cannot be asked. */
  liveness(owner: Owner): Promise<'alive' | 'over' | 'unknown'>
}
