import type { Finding } from '../../../core/findings/finding.ts'
import type { ScanReport } from '../../../core/findings/scan.ts'

/** What credentials of well-known services look like; their prefixes are made to be found. Sources: the rules of gitleaks 8. */
const CREDENTIALS = [
  /\bgh[pousr]_[A-Za-z0-9]{36,255}/g,
  /\bgithub_pat_\w{22,255}/g,
  /\bglpat-[\w-]{20,64}/g,
  /\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}\b/g,
  /\bAIza[\w-]{35}/g,
  /\bxox[abeoprs]-[\w-]{10,255}/g,
  /\b[rs]k_(?:live|test|prod)_\w{10,255}/g,
  /\bnpm_[A-Za-z0-9]{36}/g,
  /\bpypi-AgEI[\w-]{50,1000}/g,
  /\bSG\.[\w-]{20,24}\.[\w-]{39,50}/g,
  /\beyJ[\w-]{10,4000}\.eyJ[\w-]{10,4000}\.[\w-]{10,1000}/g,
  /-----BEGIN [A-Z ]*PRIVATE KEY[\s\S]*/g,
]

/** A text without what can only be a credential, each replaced by "***". Messages of rules may quote the code they matched. */
export function withoutCredentials(text: string): string {
  return CREDENTIALS.reduce((masked, pattern) => masked.replace(pattern, '***'), text)
}

/** A scan whose texts hold none: a rule of the user's may quote what it matched, and no field says that it is a secret. */
export function hideCredentials(scan: ScanReport): ScanReport {
  const known = new Map<string, string>()
  const hide = (text: string): string => {
    let hidden = known.get(text)
    if (hidden === undefined) known.set(text, (hidden = withoutCredentials(text)))
    return hidden
  }
  const hideIn = (finding: Finding): Finding => {
    const { title, detail } = finding
    const hidden = { ...finding, title: hide(title) }
    return detail === undefined ? hidden : { ...hidden, detail: hide(detail) }
  }
  return { ...scan, findings: scan.findings.map(hideIn) }
}
