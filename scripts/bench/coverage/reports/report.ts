import { closeSync, openSync, writeSync } from 'node:fs'
import { type CodeFile, codeFile } from './code.ts'

/** How to write one format. */
export interface Form {
  readonly begin: string
  /** What one file of code is in it; `again`: a file that the report has had already. */
  file(file: CodeFile, again: boolean): string
  readonly between: string
  readonly end: string
  /** Whether files may come again, as they do when reports are put behind one another. */
  readonly repeats: boolean
}

const PIECE = 1 << 20
const REPEAT_EACH = 40

/** Writes a report of about `bytes` bytes and returns how many it has become. */
export function writeReport(path: string, form: Form, bytes: number): number {
  const descriptor = openSync(path, 'w')
  let [written, waiting, index, first] = [0, form.begin, 0, true]
  const flush = () => {
    written += writeSync(descriptor, waiting)
    waiting = ''
  }
  const add = (file: CodeFile, again: boolean) => {
    waiting += `${first ? '' : form.between}${form.file(file, again)}`
    first = false
    if (waiting.length > PIECE) flush()
  }
  while (written + waiting.length < bytes) {
    const file = codeFile(index++)
    add(file, false)
    if (form.repeats && index % REPEAT_EACH === 0) add(file, true)
  }
  waiting += form.end
  flush()
  closeSync(descriptor)
  return written
}
