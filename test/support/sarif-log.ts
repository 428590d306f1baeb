import type { ScanReport } from '../../src/core/findings/scan.ts'
import { sarif } from '../../src/providers/findings/sarif.ts'
import { jsonReport } from './json-report.ts'

/** The scan that a SARIF file with one run of the tool "Scanner" is read as. */
export function readRun(run: object, driver: object = {}): ScanReport {
  const [scan] = sarif.read(
    jsonReport({ version: '2.1.0', runs: [{ tool: { driver: { name: 'Scanner', ...driver } }, ...run }] }),
  )
  if (scan === undefined) throw new Error('There is no scan.')
  return scan
}

/** A location in a file. */
export function locationOf(artifactLocation: object, region?: object): object {
  return { physicalLocation: { artifactLocation, ...(region === undefined ? {} : { region }) } }
}
