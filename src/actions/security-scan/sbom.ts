import { copyFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { SecurityReport } from '../../core/report/security-report.ts'
import { writeIn } from '../../providers/files.ts'
import type { Sourced } from './read.ts'

const SBOMS = new Set(['spdx', 'cyclonedx', 'syft'])

/** Passes the first SBOM among the scans on, byte for byte. undefined: none was asked for, or there is none. */
export function passSbom(path: string | undefined, scans: readonly Sourced[], folder: string): SecurityReport['sbom'] {
  if (path === undefined) return undefined
  const found = scans.find(({ report }) => SBOMS.has(report.tool) && report.couldNotScan === undefined)
  if (found === undefined) return undefined
  const file = resolve(folder, path)
  writeIn(file, () => copyFileSync(found.file ?? resolve(folder, found.source), file))
  return { path: file, format: found.report.tool, packages: found.report.packages?.length ?? 0 }
}
