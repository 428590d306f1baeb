import { rm, stat, writeFile } from 'node:fs/promises'
import type { FindingsReader, ScanReport } from '../../../core/findings/scan.ts'
import { noScan } from '../../../core/findings/scanner.ts'
import { explain, toProblem } from '../../../core/problem.ts'
import { hideCredentials } from '../../findings/shared/credentials.ts'
import { openSource } from '../../reports/source.ts'

/** What a report may have; more is no scan, as it could not be read. */
const MOST_BYTES = 500 * 2 ** 20
const CUT = /^\[the first \d+ bytes of the output were cut\]/

/** Bytes and time of a report; undefined when there is none. */
export async function stampOf(file: string): Promise<string | undefined> {
  const found = await stat(file).catch(() => undefined)
  return found === undefined || !found.isFile() || found.size === 0 ? undefined : `${found.size} ${found.mtimeMs}`
}

/** Puts what a tool said where its report has to be; a text says why that is not all of it. */
export async function keepOutput(file: string, stdout: string): Promise<string | undefined> {
  if (CUT.test(stdout)) return 'Its report has more than 1 MiB, which is all that is kept of what a program says.'
  if (stdout.trim() !== '') await writeFile(file, stdout, { mode: 0o600 })
  return undefined
}

/** Reads a report with the tool's reader. Whatever is wrong with it is a scan that could not be done. */
export async function readReport(reader: FindingsReader, tool: string, file: string): Promise<readonly ScanReport[]> {
  try {
    const { size } = await stat(file)
    if (size > MOST_BYTES) return [noScan(tool, `Its report has ${size} bytes; at most ${MOST_BYTES} are read.`)]
    const scans = reader.read(openSource(file, `of ${tool}`))
    const named = scans.map((scan) =>
      hideCredentials({ ...scan, tool: scan.tool === reader.format ? tool : scan.tool }),
    )
    return named.length > 0 ? named : [noScan(tool, 'Its report speaks of no scan.')]
  } catch (thrown) {
    return [noScan(tool, explain(toProblem(thrown)))]
  }
}

export function remove(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 3 })
}
