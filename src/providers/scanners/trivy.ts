import type { Scanner } from '../../core/findings/scanner.ts'
import { trivy as reader } from '../findings/trivy.ts'

const FOUND = 42
const MODES = new Set([
  'fs',
  'filesystem',
  'image',
  'repo',
  'repository',
  'config',
  'rootfs',
  'sbom',
  'vm',
  'kubernetes',
  'k8s',
])

export const trivy: Scanner<'trivy'> = {
  tool: 'trivy',
  looksAt: 'the files of the folder: packages, settings, secrets; `trivy image NAME` for an image',
  network: 'its databases, unless they are in its cache',
  program: 'trivy',
  install: { never: 'No package registry has it; install it in a step before, pinned by its digest.' },
  version: ['version', '--format', 'json'],
  database,
  env: { TRIVY_NO_PROGRESS: 'true', TRIVY_SKIP_VERSION_CHECK: 'true' },
  reader,

  plan({ args, report }) {
    const [first = ''] = args
    const isMode = MODES.has(first)
    const output = ['--format', 'json', '--output', report, '--exit-code', `${FOUND}`]
    const files = isMode ? args.slice(1) : [...args, '--list-all-pkgs', '--scanners', 'vuln,misconfig,secret', '.']
    return { args: [isMode ? first : 'fs', ...output, ...files], report: 'file' }
  },
  judge({ exitCode }) {
    return exitCode === 0 || exitCode === FOUND
      ? { found: exitCode === FOUND }
      : { broke: `Trivy exited with ${exitCode}.` }
  },
}

/** When the database of vulnerabilities was made. */
function database(said: string): string | undefined {
  return /"VulnerabilityDB":\s*\{[^}]*"UpdatedAt":\s*"([^"]+)"/.exec(said)?.[1]
}
