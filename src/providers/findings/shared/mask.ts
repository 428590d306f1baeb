const MAIL = /[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,8}[a-z]{2,24}\b/gi
/** A shorter one would mask half of a sentence, and cannot be a secret worth its name. */
const SHORTEST_SECRET = 4

/** A text of a report without e-mail addresses and without these secrets, each replaced by "***". */
export function mask(text: string, secrets: readonly (string | undefined)[] = []): string {
  const known = secrets.filter((secret) => secret !== undefined && secret.trim().length >= SHORTEST_SECRET)
  let masked = text
  for (const secret of known) masked = masked.replaceAll(String(secret), '***')
  return masked.includes('@') ? masked.replace(MAIL, '***') : masked
}
