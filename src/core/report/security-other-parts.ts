import { code, escapeMarkdown, table } from './markdown.ts'
import { NOTHING, showCount } from './numbers.ts'
import { fold, more, type Part } from './parts.ts'
import { sarifLine } from './sarif-row.ts'
import type { LicenseRow, SecurityReport } from './security-report.ts'
import { showWaiver } from './security-words.ts'
import { join, plural, VERDICT_ICONS } from './words.ts'

/** The waivers that need somebody: expired ones, and those that nothing was found for. */
export function waiversPart({ waivers: { expired, unused } }: SecurityReport, most: number): Part {
  const part = { name: 'waivers', rank: 6 }
  const all = [...expired, ...unused]
  if (all.length === 0) return { ...part, text: '' }
  const rows = all
    .slice(0, most)
    .map((row, i) => [
      i < expired.length ? `expired ${escapeMarkdown(row.expires)}` : 'matches nothing',
      code(showWaiver(row)),
      escapeMarkdown(row.owner),
      escapeMarkdown(row.reason),
    ])
  const body = `${table(['Waiver', 'About', 'Owner', 'Reason'], rows)}${more(all, most, 'waiver')}`
  return { ...part, text: `### Waivers to look after\n\n${body}` }
}

/** What was waived, by whom and until when, folded. */
export function waivedPart({ findings }: SecurityReport, most: number): Part {
  const waived = findings.filter((row) => row.disposition === 'waived')
  if (waived.length === 0) return { name: 'waived', rank: 2, text: '' }
  const rows = waived
    .slice(0, most)
    .map(({ severity, rule, package: pkg, path, waiver }) => [
      severity,
      code(rule, 120),
      code(pkg ?? path ?? '', 150),
      waiver === undefined ? NOTHING : escapeMarkdown(waiver.expires, 20),
      escapeMarkdown(waiver?.owner ?? '', 80),
      escapeMarkdown(waiver?.reason ?? ''),
    ])
  const body = table(['Severity', 'Finding', 'Where', 'Until', 'Owner', 'Reason'], rows)
  return {
    name: 'waived',
    rank: 2,
    text: fold(`${showCount(waived.length)} waived`, `${body}${more(waived, most, 'waived finding')}`),
  }
}

/** The licences, those that did not pass first, folded where all did. */
export function licensesPart({ licenses = [] }: SecurityReport, most: number): Part {
  const bad = licenses.filter(({ verdict }) => verdict !== 'passed')
  const part = { name: 'licences', rank: 3 }
  if (bad.length === 0) return { ...part, text: '' }
  const rows = bad
    .slice(0, most)
    .map((row) => [
      `${VERDICT_ICONS[row.verdict]} ${row.verdict}`,
      code(row.license),
      escapeMarkdown(row.family),
      escapeMarkdown(packagesOf(row)),
      escapeMarkdown(row.because ?? ''),
    ])
  const body = table(['Verdict', 'Licence', 'Family', 'Packages', 'Because'], rows)
  return { ...part, text: `### Licences\n\n${body}${more(bad, most, 'licence')}` }
}

/** "left-pad, express and 12 more". */
export function packagesOf({ packages }: LicenseRow): string {
  return join(packages)
}

/** Packages that are too old or too new. */
export function agesPart({ ages = [] }: SecurityReport, most: number): Part {
  const bad = ages.filter(({ verdict }) => verdict !== 'passed')
  if (bad.length === 0) return { name: 'ages', rank: 3, text: '' }
  const rows = bad
    .slice(0, most)
    .map((row) => [
      `${VERDICT_ICONS[row.verdict]} ${row.verdict}`,
      code(row.package, 150),
      code(row.version, 60),
      row.newest === undefined ? NOTHING : code(row.newest, 60),
      escapeMarkdown(row.because),
    ])
  const body = table(['Verdict', 'Package', 'Installed', 'Newest', 'Because'], rows)
  const heading = `${plural(bad.length, 'package')} too old or too new`
  return { name: 'ages', rank: 3, text: fold(heading, `${body}${more(bad, most, 'package')}`) }
}

/** Signatures and provenance, each with what came of it. */
export function supplyChainPart({ supplyChain = [] }: SecurityReport, most: number): Part {
  const lines = supplyChain.slice(0, most).map(({ verdict, name, because }) => {
    const why = because === undefined ? '' : `: ${escapeMarkdown(because, 500)}`
    return `- ${VERDICT_ICONS[verdict]} **${escapeMarkdown(name)}**${why}`
  })
  const text =
    supplyChain.length === 0 ? '' : `### Supply chain\n\n${lines.join('\n')}${more(supplyChain, most, 'check')}`
  return { name: 'supply chain', rank: 7, text }
}

/** What was written for code scanning, and the list of packages. */
export function writtenPart(report: SecurityReport): Part {
  const lines = writtenLines(report).map((line) => escapeMarkdown(line, 800))
  return { name: 'whereabouts', rank: 4, text: lines.join('\n\n') }
}

/** The same as plain sentences. */
export function writtenLines({ sarif, sbom }: SecurityReport): string[] {
  return [
    ...(sarif === undefined ? [] : [sarifLine(sarif)]),
    ...(sbom === undefined ? [] : [`SBOM: ${plural(sbom.packages, 'package')} (${sbom.format}), ${sbom.path}`]),
  ]
}
