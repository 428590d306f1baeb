import type { Scanner } from '../../core/findings/scanner.ts'
import { bandit as reader } from '../findings/bandit.ts'

export const bandit: Scanner<'bandit'> = {
  tool: 'bandit',
  looksAt: 'the Python files of the folder',
  network: 'nothing',
  program: 'bandit',
  install: { by: 'pip', lock: 'bandit' },
  version: ['--version'],
  reader,

  // 1 is its code for findings and for some errors; with `--exit-zero` only errors are left.
  plan: ({ args, report }) => ({
    args: ['--recursive', '.', '--format', 'json', '--output', report, '--quiet', '--exit-zero', ...args],
    report: 'file',
  }),
  judge({ exitCode }) {
    if (exitCode !== 0) return { broke: `Bandit exited with ${exitCode}.` }
    return {}
  },
}
