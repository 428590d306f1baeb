import { isSensitive } from '../core/sensitive.ts'
import type { World } from '../core/world.ts'

/** A shorter value would mask innocent text all over the log. */
const SHORTEST = 4

type Mask = World['secret']

/** Masks the values of headers or variables whose names say that they are secret; of "Bearer x", x as well. */
export function maskValues(secret: Mask, values: Readonly<Record<string, string>> | undefined): void {
  for (const [name, value] of Object.entries(values ?? {})) if (isSensitive(name)) maskValue(secret, value)
}

/** Masks what an address carries in secret: its password, and parameters whose names say so. */
export function maskUrl(secret: Mask, address: string): void {
  if (!URL.canParse(address)) return
  const { password, searchParams } = new URL(address)
  for (const form of new Set([password, decoded(password)])) mask(secret, form)
  for (const [name, value] of searchParams) if (isSensitive(name)) mask(secret, value)
}

/** Masks everything that a request carries in secret. */
export function maskRequest(
  secret: Mask,
  { url, headers }: { readonly url: string; readonly headers?: Readonly<Record<string, string>> | undefined },
): void {
  maskUrl(secret, url)
  maskValues(secret, headers)
}

function maskValue(secret: Mask, value: string): void {
  mask(secret, value)
  const credentials = /^[a-z][\w-]*\s+(\S+)$/i.exec(value.trim())?.[1]
  if (credentials !== undefined) mask(secret, credentials)
}

function mask(secret: Mask, value: string): void {
  if (value.length >= SHORTEST) secret(value)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
