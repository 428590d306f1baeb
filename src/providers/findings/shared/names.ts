const CWE = /\bCWE[-_ ]?(\d{1,5})\b/gi
const ADVISORY =
  /^(?:CVE-\d{4}-\d{4,}|GHSA(?:-[0-9a-z]{4}){3}|PYSEC-\d{4}-\d+|RUSTSEC-\d{4}-\d{4}|GO-\d{4}-\d{4,}|OSV-\d{4}-\d+|MAL-\d{4}-\d+)/i

/** The numbers of the weaknesses that texts name, each once: "CWE-79: Cross-site Scripting" is 79. */
export function cweIn(texts: Iterable<string>): number[] {
  const numbers = new Set<number>()
  for (const text of texts) {
    CWE.lastIndex = 0
    for (let found = CWE.exec(text); found !== null; found = CWE.exec(text)) numbers.add(Number(found[1]))
  }
  return [...numbers]
}

/** The public advisory that a name begins with: "CVE-2021-44228-log4j-core" begins with "CVE-2021-44228". */
export function advisoryIn(name: string): string | undefined {
  return ADVISORY.exec(name)?.[0]
}

/** Texts without repetitions and empty ones, in order. */
export function distinct(texts: Iterable<string | undefined>): string[] {
  const found = new Set<string>()
  for (const text of texts) if (text !== undefined && text !== '') found.add(text)
  return [...found]
}

/** Known licences as one SPDX expression: all of them are to be kept. undefined when there is none. */
export function licenseOf(licenses: readonly (string | undefined)[]): string | undefined {
  const known = distinct(licenses)
  if (known.length <= 1) return known[0]
  return known.map((license) => (/ (?:OR|AND|WITH) /i.test(license) ? `(${license})` : license)).join(' AND ')
}
