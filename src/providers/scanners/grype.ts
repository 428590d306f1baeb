import { type Scanner, splitTargets } from '../../core/findings/scanner.ts'
import { grype as reader } from '../findings/grype.ts'

export const grype: Scanner<'grype'> = {
  tool: 'grype',
  looksAt: 'the packages of the folder; `grype NAME` for an image, `grype sbom:FILE` for an SBOM',
  network: 'its database, unless it is in its cache',
  program: 'grype',
  install: { by: 'go', module: 'github.com/anchore/grype/cmd/grype', version: 'v0.110.0' },
  version: ['version'],
  env: { GRYPE_CHECK_FOR_APP_UPDATE: 'false' },
  reader,

  plan({ args, report }) {
    const { targets, options } = splitTargets(args, ['dir:.'])
    return { args: [...targets, '--output=json', `--file=${report}`, ...options], report: 'file' }
  },
  // Findings fail it only with `--fail-on`, by 2.
  judge({ exitCode }) {
    return exitCode === 0 || exitCode === 2 ? { found: exitCode === 2 } : { broke: `Grype exited with ${exitCode}.` }
  },
}
