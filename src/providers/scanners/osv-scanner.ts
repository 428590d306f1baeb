import type { ScanEnd, Scanner } from '../../core/findings/scanner.ts'
import { osvScanner as reader } from '../findings/osv-scanner.ts'
import { countOf } from '../findings/shared/partial.ts'

const WHY: Readonly<Record<number, string>> = {
  127: 'OSV-Scanner failed.',
  128: 'OSV-Scanner found no packages to look at.',
  129: 'OSV-Scanner was refused by its service.',
  130: 'OSV-Scanner cannot use its configuration.',
}

export const osvScanner: Scanner<'osv-scanner'> = {
  tool: 'osv-scanner',
  looksAt: 'lockfiles and SBOMs below the folder; `osv-scanner scan image NAME` for an image',
  network: 'osv.dev and deps.dev; `--offline-vulnerabilities` takes a database that is already there',
  program: 'osv-scanner',
  install: { by: 'go', module: 'github.com/google/osv-scanner/v2/cmd/osv-scanner', version: 'v2.5.0' },
  version: ['--version'],
  reader,

  plan({ args, report }) {
    const isMode = args[0] === 'scan'
    const output = ['--format=json', `--output-file=${report}`]
    const all = isMode
      ? [...args.slice(0, 2), ...output, ...args.slice(2)]
      : ['scan', 'source', ...output, '--recursive', ...args, '.']
    return { args: all, report: 'file' }
  },
  judge,
}

/** A failed run leaves a report of no results. */
function judge({ exitCode, stderr }: ScanEnd) {
  if (exitCode > 1) return { broke: WHY[exitCode] ?? `OSV-Scanner exited with ${exitCode}.` }
  const packages = Array.from(stderr.matchAll(/ and found (\d+) packages?/g), ([, count]) => Number(count))
  const total = packages.reduce((sum, count) => sum + count, 0)
  const partial = Array.from(
    stderr.matchAll(/^(?:Error during extraction|failed resolution for).*$/gm),
    ([line]) => line,
  )
  return { found: exitCode === 1, partial, ...(total > 0 ? { lookedAt: countOf(total, 'package') } : {}) }
}
