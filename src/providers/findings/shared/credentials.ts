import type { Finding, Flow } from '../../../core/findings/finding.ts'
import type { ScanReport } from '../../../core/findings/scan.ts'

/** What credentials of well-known services look like; their prefixes are made to be found. Sources: the rules of gitleaks 8. */
const SHAPES = [
  /\bgh[pousr]_[A-Za-z0-9]{36,255}/,
  /\bgithub_pat_\w{22,255}/,
  /\bglpat-[\w-]{20,64}/,
  /\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}\b/,
  /\bAIza[\w-]{35}/,
  /\bxox[abeoprs]-[\w-]{10,255}/,
  /\b[rs]k_(?:live|test|prod)_\w{10,255}/,
  /\bnpm_[A-Za-z0-9]{36}/,
  /\bpypi-AgEI[\w-]{50,1000}/,
  /\bSG\.[\w-]{16,64}\.[\w-]{16,64}/,
  /\beyJ[\w-]{8,4000}\.eyJ[\w-]{8,4000}\.[\w-]{0,1000}/,
  /-----BEGIN [A-Z ]{0,40}PRIVATE KEY[\s\S]*?(?:-----END [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----|$)/,
]
/** As one, a text is walked through once. */
const CREDENTIALS = new RegExp(SHAPES.map(({ source }) => source).join('|'), 'g')

/** A text without what can only be a credential, each replaced by "***". Messages of rules may quote the code they matched. */
export function withoutCredentials(text: string): string {
  return text.replace(CREDENTIALS, '***')
}

/** A scan whose texts hold none: a rule of the user's may quote what it matched, and no field says that it is a secret. */
export function hideCredentials(scan: ScanReport): ScanReport {
  const hideIn = (finding: Finding): Finding => {
    const [title, detail] = [withoutCredentials(finding.title), finding.detail && withoutCredentials(finding.detail)]
    const same = title === finding.title && detail === finding.detail
    const hidden = same ? finding : { ...finding, title, detail }
    return hidden.flows === undefined ? hidden : { ...hidden, flows: hidden.flows.map(hideInFlow) }
  }
  const hideInFlow = (flow: Flow): Flow =>
    flow.map((step) => (step.message === undefined ? step : { ...step, message: withoutCredentials(step.message) }))
  return { ...scan, findings: scan.findings.map(hideIn) }
}
