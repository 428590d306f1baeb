import type { Scanner, ScannerLine } from '../../core/findings/scanner.ts'
import { actionlint } from './actionlint.ts'
import { bandit } from './bandit.ts'
import { checkov } from './checkov.ts'
import { commandScanner } from './command.ts'
import { eslint } from './eslint.ts'
import { gitleaks } from './gitleaks.ts'
import { grype } from './grype.ts'
import { hadolint } from './hadolint.ts'
import { npmAudit } from './npm-audit.ts'
import { osvScanner } from './osv-scanner.ts'
import { pipAudit } from './pip-audit.ts'
import { secretlint } from './secretlint.ts'
import { semgrep } from './semgrep.ts'
import { syft } from './syft.ts'
import { trivy } from './trivy.ts'
import { zizmor } from './zizmor.ts'

/** All tools that are run by name, in the order of the README. */
export const scanners: readonly Scanner[] = [
  actionlint,
  bandit,
  checkov,
  eslint,
  gitleaks,
  grype,
  hadolint,
  npmAudit,
  osvScanner,
  pipAudit,
  secretlint,
  semgrep,
  syft,
  trivy,
  zizmor,
]

/** What the input `scanners` may name. */
export const SCANNER_NAMES: readonly string[] = [...scanners.map(({ tool }) => tool), 'command']

/** The scanner of one line of the input; undefined for a name that is not in `SCANNER_NAMES`. */
export function scannerFor({ tool, args }: ScannerLine): Scanner | undefined {
  return tool === 'command' ? commandScanner(args) : scanners.find((scanner) => scanner.tool === tool)
}
