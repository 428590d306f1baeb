import { masks } from './masks.ts'

/** What variables with a secret in them are called. */
const SECRET =
  /TOKEN|SECRET|PASSW(?:OR)?D|PASSPHRASE|CREDENTIAL|(?:API|ACCESS|PRIVATE|SIGNING|ENCRYPTION|LICEN[CS]E)_?KEY|_DSN$/i
/** A shorter value hides more words than secrets. */
const LEAST = 6

/** Whether a variable of this name holds a secret, as far as a name can tell. */
export function isSecretName(name: string): boolean {
  return SECRET.test(name)
}

/** The values of an environment that are secret by the name of their variable. */
export function secretsIn(environment: Readonly<Record<string, string | undefined>>): string[] {
  return Object.entries(environment).flatMap(([name, value = '']) =>
    isSecretName(name) && value.trim().length >= LEAST ? [value] : [],
  )
}

/** The text with `***` for each secret, in each form that a log would mask; the longest first, as one may hold another. */
export function withoutSecrets(text: string, secrets: Iterable<string>): string {
  const forms = [...new Set(Array.from(secrets, masks).flat())].filter((form) => form.length >= LEAST)
  return forms.sort((a, b) => b.length - a.length).reduce((left, form) => left.replaceAll(form, '***'), text)
}
