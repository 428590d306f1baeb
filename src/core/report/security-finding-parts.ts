import { html } from './html.ts'
import { code, escapeMarkdown, table } from './markdown.ts'
import { NOTHING, showCount } from './numbers.ts'
import { fold, type Part } from './parts.ts'
import { shownRaises } from './security-raises.ts'
import type { FindingRow, SecurityReport } from './security-report.ts'
import { type Shown, shown } from './security-shown.ts'
import {
  advisoryUrl,
  findings,
  otherNames,
  showDisagreement,
  showOthers,
  showPackage,
  showThreat,
} from './security-words.ts'
import { waiverFile } from './security-yaml.ts'
import { join, showPlace } from './words.ts'

/** Each finding that blocks, the worst first: what and where it is, how to fix it, and which rule blocks it. */
export function blockersPart(report: SecurityReport, most: number): Part {
  const blocked = shown(report.findings, 'blocked', most)
  const text = blocked.total === 0 ? '' : `### What blocks\n\n${blocked.rows.map(blocker).join('\n')}${rest(blocked)}`
  return { name: 'what blocks', rank: 10, text }
}

function blocker(row: FindingRow): string {
  const lines = [
    `- **${row.severity}** ${ruleOf(row)} ${escapeMarkdown(row.title)}`,
    [where(row), `found by ${escapeMarkdown(join(row.tools))}`].filter(Boolean).join(', '),
    row.fix !== undefined && `**Fix:** ${escapeMarkdown(row.fix, 500)}`,
    `**Why:** ${escapeMarkdown(trace(row), 800)}`,
  ]
  return lines.filter(Boolean).join('\n  - ')
}

/** Gate, rule of the policy, and all that was weighed. */
export function trace(row: FindingRow): string {
  const names = otherNames(row)
  const also = names.length > 0 ? `also known as ${join(names)}` : undefined
  return [`${row.gate}: ${row.because}`, showThreat(row), showDisagreement(row), also]
    .filter((text) => text !== undefined)
    .join('; ')
}

function ruleOf({ rule }: FindingRow): string {
  const url = advisoryUrl(rule)
  return url === undefined ? code(rule, 120) : html`<a href="${url}">${rule}</a>`.html
}

function where(row: FindingRow): string {
  const [pkg, place] = [showPackage(row), showPlace(row)]
  const at = [pkg !== undefined && code(pkg), place !== undefined && code(place)].filter(Boolean)
  return [at.join(' in '), showOthers(row)].filter(Boolean).join(' ')
}

/** The packages whose raising ends what blocks, where that is shorter than the findings themselves. */
export function raisesPart({ findings: all }: SecurityReport, most: number): Part {
  const raises = shownRaises(all, most)
  const part = { name: 'what to raise', rank: 9 }
  if (raises.rows.every((raise) => raise.findings === 1)) return { ...part, text: '' }
  const rows = raises.rows.map((raise) => [
    code(raise.package, 150),
    raise.from === '' ? NOTHING : code(raise.from, 60),
    code(raise.to, 60),
    raise.through.length === 0 ? '' : escapeMarkdown(join(raise.through)),
    showCount(raise.findings),
  ])
  const body = table(['Package', 'From', 'To', 'Brought in by', 'Blocking findings it ends:'], rows)
  const left = raises.total - rows.length
  const note = left > 0 ? `\n\n${left} more to raise in the JSON report.` : ''
  return { ...part, text: `### What to raise\n\n${body}${note}` }
}

/** The waivers that would let through what blocks, as YAML to copy, folded. */
export function suggestionsPart(report: SecurityReport, most: number): Part {
  const { rows } = shown(report.findings, 'blocked', most)
  const yaml = waiverFile(rows.map(({ suggestion = '' }) => suggestion))
  const body = `Accepting one takes a reason, an owner and the day on which it ends, in the file of waivers:\n\n\`\`\`yaml\n${yaml}\n\`\`\``
  const text = yaml === '' ? '' : fold('Waivers that would apply, to copy', body)
  return { name: 'waivers to copy', rank: 5, text }
}

/** What warns, folded. */
export function warnedPart(report: SecurityReport, most: number): Part {
  const warned = shown(report.findings, 'warned', most)
  if (warned.total === 0) return { name: 'what warns', rank: 4, text: '' }
  const fixable = warned.rows.some(({ fix }) => fix !== undefined)
  const rows = warned.rows.map((row) => [
    row.severity,
    `${ruleOf(row)} ${escapeMarkdown(row.title, 160)}`,
    where(row),
    ...(fixable ? [escapeMarkdown(row.fix ?? '')] : []),
    escapeMarkdown(join(row.tools)),
    escapeMarkdown(trace(row)),
  ])
  const body = table(['Severity', 'Finding', 'Where', ...(fixable ? ['Fix'] : []), 'Found by', 'Because'], rows)
  const heading = `${findings(warned.total)} ${warned.total === 1 ? 'warns' : 'warn'}`
  return { name: 'what warns', rank: 4, text: fold(heading, `${body}${rest(warned)}`) }
}

function rest({ rows, total }: Shown): string {
  const left = total - rows.length
  return left > 0 ? `\n\n${showCount(left)} more ${left === 1 ? 'finding' : 'findings'} in the JSON report.` : ''
}
