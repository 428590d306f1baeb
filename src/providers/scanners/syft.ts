import { type Scanner, splitTargets } from '../../core/findings/scanner.ts'
import { spdx as reader } from '../findings/spdx.ts'

export const syft: Scanner<'syft'> = {
  tool: 'syft',
  looksAt: 'the packages of the folder, as an SBOM in SPDX; `syft NAME` for an image',
  network: 'nothing',
  program: 'syft',
  install: { by: 'go', module: 'github.com/anchore/syft/cmd/syft', version: 'v1.42.3' },
  version: ['version'],
  env: { SYFT_CHECK_FOR_APP_UPDATE: 'false' },
  reader,

  plan({ args, report }) {
    const { targets, options } = splitTargets(args, ['dir:.'])
    return { args: ['scan', ...targets, `--output=spdx-json=${report}`, '--quiet', ...options], report: 'file' }
  },
  judge({ exitCode }) {
    if (exitCode !== 0) return { broke: `syft exited with ${exitCode}.` }
    return {}
  },
}
