import { withoutCredentials } from '../findings/shared/credentials.ts'
import { mask } from '../findings/shared/mask.ts'

const LOGIN = /(?<=\/\/)[^\s/@:]+:[^\s/@]+(?=@)/g

/**
 * A text as it may be uploaded: readers have masked what their tools found, and this catches what a tool quotes besides:
 * credentials of known shapes, logins in addresses, e-mail addresses.
 */
export function maskForUpload(text: string): string {
  const known = withoutCredentials(text)
  return mask(known.includes('://') ? known.replace(LOGIN, '***') : known)
}
