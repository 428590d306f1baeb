import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { planRuns } from '../../../src/core/findings/sarif/plan.ts'
import { writeLog } from '../../../src/core/findings/sarif/write.ts'
import { findingsReaders } from '../../../src/providers/findings/index.ts'
import { openSource } from '../../../src/providers/reports/source.ts'
import { multitool } from '../../../test/support/multitool.ts'
import { CODE_REPORTS } from './code.ts'
import { PACKAGE_REPORTS } from './packages.ts'
import type { Scanned } from './scan.ts'

const ROOT = join(import.meta.dirname, '../../..')
const BUNDLE = join(ROOT, '.build/bench/security')
const WORKER = join(BUNDLE, 'index.js')

/** Compiles and bundles what is measured, as what ships is: to strip types and to find 300 files takes Node time and memory. */
export function compile(): void {
  const bin = (name: string) => join(ROOT, 'node_modules/.bin', name)
  execFileSync(bin('tsc'), ['-p', import.meta.dirname], { stdio: 'inherit' })
  const worker = join(ROOT, '.build/bench/scripts/bench/security/worker.js')
  execFileSync(bin('ncc'), ['build', worker, '-o', BUNDLE, '--minify', '--quiet'], { stdio: 'inherit' })
}

export interface Run extends Scanned {
  /** From the start of the process to its end. */
  readonly milliseconds: number
  readonly peak: number
}
export type Reports = readonly (readonly [format: string, path: string])[]

/** Writes the ten reports, each as its tool writes it. */
export function writeReports(folder: string): Reports {
  return Object.entries({ ...PACKAGE_REPORTS, ...CODE_REPORTS }).map(([format, make]) => {
    const path = join(folder, `${format}.json`)
    writeFileSync(path, JSON.stringify(make()))
    return [format, path]
  })
}

/** The same findings as ten SARIF files, none left out. */
export function writeSarif(folder: string, reports: Reports): Reports {
  return reports.map(([format, path]) => {
    const reader = findingsReaders.find((each) => each.format === format)
    const { runs } = planRuns(reader?.read(openSource(path, path)) ?? [], { most: Number.POSITIVE_INFINITY })
    const file = join(folder, `${format}.sarif`)
    writeFileSync(file, [...writeLog(runs, { category: format, mask: (text) => text })].join(''))
    return ['sarif', file]
  })
}

export function ours(root: string, reports: Reports): Run {
  const out = join(root, 'ours.sarif')
  const given = reports.map(([, path]) => path)
  const started = performance.now()
  const said = execFileSync(process.execPath, [WORKER, root, out, ...given], { encoding: 'utf8' })
  const milliseconds = performance.now() - started
  rmSync(out)
  return { ...JSON.parse(said), milliseconds }
}

/** Milliseconds that SARIF Multitool takes to merge the files into one. */
export function theirs(root: string, reports: Reports): number {
  const options = ['--output-directory', root, '--output-file', 'theirs.sarif', '--log', 'ForceOverwrite']
  const started = performance.now()
  execFileSync(multitool(), ['merge', ...reports.map(([, path]) => path), ...options], { stdio: 'ignore' })
  const milliseconds = performance.now() - started
  rmSync(join(root, 'theirs.sarif'))
  return milliseconds
}
