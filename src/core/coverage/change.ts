/** A block of changed lines without an unchanged one in between: what stood there, and what stands there now. */
export interface Run {
  readonly oldLine: number
  readonly oldLines: number
  readonly newLine: number
  readonly newLines: number
}

/** What a change does to one file. Line numbers count from 1 and ascend; those of `added` and `moved` are of the new file. */
export interface ChangedFile {
  /** Where it is now; of a deleted file, where it was. */
  readonly path: string
  /** Where it came from, when it was renamed or copied. */
  readonly previousPath: string | undefined
  readonly status: 'added' | 'deleted' | 'modified' | 'renamed' | 'copied'
  /** Its content was not compared; it has no lines here. */
  readonly binary: boolean
  /** Lines that are new. */
  readonly added: Int32Array
  /** Lines that stood elsewhere before and were taken out there. */
  readonly moved: Int32Array
  /** Lines of the old file that are gone. */
  readonly deleted: Int32Array
  /** Lines of the old file that stand elsewhere now. */
  readonly movedAway: Int32Array
  readonly runs: readonly Run[]
}
