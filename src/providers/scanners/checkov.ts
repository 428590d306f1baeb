import { join } from 'node:path'
import type { Scanner } from '../../core/findings/scanner.ts'
import { checkov as reader } from '../findings/checkov.ts'

/** These ask a service. */
const REMOTE = ['sca_package', 'sca_image', 'github_configuration', 'gitlab_configuration', 'bitbucket_configuration']

export const checkov: Scanner<'checkov'> = {
  tool: 'checkov',
  looksAt: 'settings below the folder: Terraform, Kubernetes, Dockerfiles, workflows, …',
  network: 'nothing',
  program: 'checkov',
  install: { by: 'pip', lock: 'checkov' },
  version: ['--version'],
  reader,

  // 1 is its code for findings and for errors; with `--soft-fail` only errors are left. It chooses the name of the file itself.
  plan({ args, report }) {
    const folder = `${report}s`
    const isChosen = args.some((arg) => /^--(?:skip-)?framework\b/.test(arg))
    const without = isChosen ? [] : ['--skip-framework', ...REMOTE]
    const output = [
      '--output=json',
      `--output-file-path=${folder}`,
      '--soft-fail',
      '--quiet',
      '--compact',
      '--skip-download',
    ]
    return {
      args: ['--directory=.', ...output, ...without, ...args],
      report: { path: join(folder, 'results_json.json') },
    }
  },
  judge({ exitCode }) {
    if (exitCode !== 0) return { broke: `Checkov exited with ${exitCode}.` }
    return {}
  },
}
