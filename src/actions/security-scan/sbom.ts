import { copyFileSync, mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { SluiceError } from '../../core/problem.ts'
import { problems } from '../../core/problems/index.ts'
import type { SecurityReport } from '../../core/report/security-report.ts'
import { fileReason } from '../../providers/files.ts'
import type { Sourced } from './read.ts'

const SBOMS = new Set(['spdx', 'cyclonedx', 'syft'])

/** Passes the first SBOM among the scans on, byte for byte. undefined: none was asked for, or there is none. */
export function passSbom(path: string | undefined, scans: readonly Sourced[], folder: string): SecurityReport['sbom'] {
  if (path === undefined) return undefined
  const found = scans.find(({ report }) => SBOMS.has(report.tool) && report.couldNotScan === undefined)
  if (found === undefined) return undefined
  const file = resolve(folder, path)
  try {
    mkdirSync(dirname(file), { recursive: true })
    copyFileSync(found.file ?? resolve(folder, found.source), file)
  } catch (thrown) {
    throw new SluiceError(problems.fileUnwritable(file, fileReason(thrown)), { cause: thrown })
  }
  return { path: file, format: found.report.tool, packages: found.report.packages?.length ?? 0 }
}
