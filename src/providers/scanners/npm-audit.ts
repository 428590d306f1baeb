import type { Scanner } from '../../core/findings/scanner.ts'
import { npmAudit as reader } from '../findings/npm-audit.ts'

export const npmAudit: Scanner<'npm-audit'> = {
  tool: 'npm-audit',
  looksAt: 'package-lock.json or npm-shrinkwrap.json of the folder',
  network: 'the advisories of the registry; an endpoint that refuses (405) is no scan',
  program: 'npm',
  install: { never: 'It comes with Node.' },
  version: ['--version'],
  reader,

  // `--audit-level=none` keeps findings from failing it, so that 1 is left for what broke; offline it would call everything clean.
  plan: ({ args }) => ({
    args: ['audit', '--json', '--audit-level=none', '--offline=false', ...args],
    report: 'stdout',
  }),
  judge({ exitCode }) {
    if (exitCode !== 0) return { broke: `npm audit exited with ${exitCode}.` }
    return {}
  },
}
