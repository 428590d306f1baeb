/** Notices of distributors that gather several vulnerabilities in one: such a name is an alias of none of them. */
const BUNDLE =
  /^(?:RH[SBE]A-|ELSA-|ALSA-|RLSA-|DSA-|DLA-|DTSA-|USN-|LSN-|SUSE-|OPENSUSE-|ALAS|MGASA-|GLSA-|FEDORA-|CISCO-SA-|ICSA-|MFSA)/

/** A name that is the same in every tool: letters, a dash, and more. "1523" is one of a tool's own. */
const PUBLIC = /^[A-Z]\w*-[\w.-]*\d/

/** The spelling by which two names of one advisory are equal: capitals, but small letters after "GHSA-". */
export function spellAdvisory(name: string): string {
  const capitals = name.trim().toUpperCase()
  return capitals.startsWith('GHSA-') ? `GHSA-${capitals.slice(5).toLowerCase()}` : capitals
}

export function isCve(name: string): boolean {
  return name.startsWith('CVE-')
}

/** Whether the name, as `spellAdvisory` spells it, gathers several advisories. */
export function isBundle(name: string): boolean {
  return BUNDLE.test(name)
}

/** A package that is an attack itself (OSV "MAL-…"): always critical, whatever a tool makes of it. */
export function isMalware(name: string): boolean {
  return name.startsWith('MAL-')
}

/** All names of an advisory as one tool tells them, in one spelling; what only that tool knows carries the tool's name. */
export function advisoryNames(tool: string, rule: string, aliases: readonly string[]): string[] {
  const own = spellAdvisory(rule)
  const names = new Set([PUBLIC.test(own) ? own : `${tool}:${rule}`])
  for (const alias of aliases) {
    const name = spellAdvisory(alias)
    if (name !== '' && name !== own) names.add(name)
  }
  return [...names]
}

/** The name that people know best: CVE, then GHSA, then any other public one; the first by the alphabet among equals. */
export function bestName(names: Iterable<string>): string {
  let best = ''
  for (const name of names) if (best === '' || better(name, best)) best = name
  return best
}

function better(name: string, than: string): boolean {
  const difference = rank(name) - rank(than)
  return difference < 0 || (difference === 0 && name < than)
}

function rank(name: string): number {
  if (isCve(name)) return 0
  if (name.startsWith('GHSA-')) return 1
  if (isBundle(name)) return 3
  return PUBLIC.test(name) ? 2 : 4
}
