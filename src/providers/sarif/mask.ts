import { mask } from '../findings/shared/mask.ts'

/** Shapes that only secrets have, as their issuers document them, and whole private keys. */
const SECRETS =
  /\b(?:gh[pousr]_\w{36,}|github_pat_\w{22,}|glpat-[\w-]{20,}|(?:AKIA|ASIA)[A-Z\d]{16}|xox[abeoprs]-[\w-]{10,}|[rs]k_live_\w{16,}|AIza[\w-]{35}|npm_\w{36}|pypi-\w{50,}|SG\.[\w-]{16,}\.[\w-]{16,}|eyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]*)|-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g
const LOGIN = /(?<=\/\/)[^\s/@:]+:[^\s/@]+(?=@)/g

/**
 * A text as it may be uploaded: readers have masked what their tools found, and this catches what a tool quotes besides:
 * tokens of known shapes, private keys, logins in addresses, e-mail addresses.
 */
export function maskForUpload(text: string): string {
  const known = text.replace(SECRETS, '***')
  return mask(known.includes('://') ? known.replace(LOGIN, '***') : known)
}
