import type { Scanner } from '../../core/findings/scanner.ts'
import { semgrep as reader } from '../findings/semgrep.ts'

const CONFIGS = ['.semgrep.yml', '.semgrep.yaml', '.semgrep/**/*.yml', '.semgrep/**/*.yaml']

export const semgrep: Scanner<'semgrep'> = {
  tool: 'semgrep',
  looksAt: 'what git tracks of the folder, by .semgrep.yml or the rules in .semgrep; without them by `p/default`',
  network: 'rules that are not in the repository; nothing with local ones',
  program: 'semgrep',
  install: { by: 'pip', lock: 'semgrep' },
  version: ['--version', '--disable-version-check'],
  env: { SEMGREP_SEND_METRICS: 'off', SEMGREP_ENABLE_VERSION_CHECK: '0' },
  reader,

  plan({ args, report, files }) {
    const isGiven = args.some((arg) => /^(?:--config\b|-[cf]$|--pattern\b|-e$)/.test(arg))
    const own = CONFIGS.filter((glob) => files(glob).length > 0).map((glob) => glob.split('/', 1)[0])
    const configs = isGiven ? [] : own.length > 0 ? [...new Set(own)] : ['p/default']
    const quiet = ['--metrics=off', '--disable-version-check', '--quiet']
    const output = ['--json', `--output=${report}`, '--error']
    return {
      args: ['scan', ...quiet, ...output, ...configs.map((config) => `--config=${config}`), ...args],
      report: 'file',
    }
  },
  judge({ exitCode }) {
    return exitCode <= 1 ? { found: exitCode === 1 } : { broke: `Semgrep exited with ${exitCode}.` }
  },
}
