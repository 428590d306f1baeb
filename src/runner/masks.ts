/** All texts that would show a secret: itself, and as URLs, JSON and base64 write it. Empty text has none. */
export function masks(secret: string): string[] {
  if (secret.trim() === '') return []
  const json = JSON.stringify(secret).slice(1, -1)
  return [...new Set([secret, encodeURIComponent(secret), json, Buffer.from(secret).toString('base64')])]
}
