import {
  NETWORK_COPYLEFT,
  PERMISSIVE,
  RESTRICTED,
  SOFTENING_EXCEPTIONS,
  STRONG_COPYLEFT,
  WEAK_COPYLEFT,
} from './license-table.ts'

/** What a licence asks, the least first. `unknown`: no list knows it, and nobody guesses. */
export const LICENSE_FAMILIES = [
  'permissive',
  'weak-copyleft',
  'strong-copyleft',
  'network-copyleft',
  'restricted',
  'unknown',
] as const
export type LicenseFamily = (typeof LICENSE_FAMILIES)[number]

interface Known {
  readonly id: string
  readonly family: LicenseFamily
}

const words = (text: string) => text.trim().split(/\s+/)
const rows = (family: LicenseFamily, text: string) =>
  words(text).map((id): [string, Known] => [id.toLowerCase(), { id, family }])

const KNOWN = new Map<string, Known>([
  ...rows('permissive', PERMISSIVE),
  ...rows('weak-copyleft', WEAK_COPYLEFT),
  ...rows('strong-copyleft', STRONG_COPYLEFT),
  ...rows('network-copyleft', NETWORK_COPYLEFT),
  ...rows('restricted', RESTRICTED),
])
const SOFTENING = new Set(words(SOFTENING_EXCEPTIONS).map((id) => id.toLowerCase()))

/** Deprecated ids (SPDX) that became a licence with an exception. */
const WITH_EXCEPTION: Readonly<Record<string, string>> = {
  'gpl-2.0-with-gcc-exception': 'GPL-2.0-only WITH GCC-exception-2.0',
  'gpl-2.0-with-autoconf-exception': 'GPL-2.0-only WITH Autoconf-exception-2.0',
  'gpl-2.0-with-bison-exception': 'GPL-2.0-only WITH Bison-exception-2.2',
  'gpl-2.0-with-classpath-exception': 'GPL-2.0-only WITH Classpath-exception-2.0',
  'gpl-2.0-with-font-exception': 'GPL-2.0-only WITH Font-exception-2.0',
  'gpl-3.0-with-gcc-exception': 'GPL-3.0-only WITH GCC-exception-3.1',
  'gpl-3.0-with-autoconf-exception': 'GPL-3.0-only WITH Autoconf-exception-3.0',
}

/** What manifests write for want of an id, and what it can only mean. A name without version is any version of it. */
const SAID: Readonly<Record<string, string>> = {
  'mit license': 'MIT',
  'the mit license': 'MIT',
  'apache 2': 'Apache-2.0',
  'apache 2.0': 'Apache-2.0',
  'apache-2': 'Apache-2.0',
  'apache license 2.0': 'Apache-2.0',
  'apache license, version 2.0': 'Apache-2.0',
  'apache software license': 'Apache-2.0',
  'bsd 2-clause': 'BSD-2-Clause',
  'bsd 3-clause': 'BSD-3-Clause',
  'bsd license': 'BSD-3-Clause',
  bsd: 'BSD-3-Clause',
  'isc license': 'ISC',
  'public domain': 'CC0-1.0',
  'mozilla public license 2.0 (mpl 2.0)': 'MPL-2.0',
  gpl: 'GPL-1.0-or-later',
  gplv2: 'GPL-2.0-only',
  'gplv2+': 'GPL-2.0-or-later',
  gplv3: 'GPL-3.0-only',
  'gplv3+': 'GPL-3.0-or-later',
  lgpl: 'LGPL-2.0-or-later',
  lgplv3: 'LGPL-3.0-only',
  agpl: 'AGPL-1.0-or-later',
  agplv3: 'AGPL-3.0-only',
}

/** The expression that a text stands for, where it is one of those that people write instead. */
export function spellLicense(text: string): string {
  const plain = text.trim().replace(/\s+/g, ' ')
  const lower = plain.toLowerCase()
  return own(WITH_EXCEPTION, lower) ?? own(SAID, lower) ?? plain
}

/** The id as SPDX spells it, of the GNU licences with what their deprecated ids left out: "GPL-3.0" is GPL-3.0-only. */
export function spellLicenseId(license: string, orLater: boolean): string {
  const version = /^(?:[al]?gpl|gfdl)-\d\.\d$/i.test(license)
  const spelled = version ? `${license}-${orLater ? 'or-later' : 'only'}` : license
  return KNOWN.get(spelled.toLowerCase())?.id ?? spelled
}

/** The family of a licence, with its exception. An exception that no list knows softens nothing. */
export function familyOf(id: string, exception?: string): LicenseFamily {
  const family = KNOWN.get(id.toLowerCase())?.family ?? 'unknown'
  const isSoftened = exception !== undefined && SOFTENING.has(exception.toLowerCase())
  return family === 'strong-copyleft' && isSoftened ? 'weak-copyleft' : family
}

function own(table: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}
