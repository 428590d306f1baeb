import { code, escapeMarkdown, steady, table } from './markdown.ts'
import { NOTHING, showCount } from './numbers.ts'
import { fold, more, type Part } from './parts.ts'
import type { ScanRow, SecurityReport } from './security-report.ts'
import { showDatabase, showLookedAt, showSeverities } from './security-words.ts'
import { plural, showPath } from './words.ts'

/** What one tool left out, in one place. */
const MOST_LEFT_OUT = 5

/** The tools that could not scan, each with the reason: what they would have found nobody knows. */
export function failedScansPart({ scans }: SecurityReport, most: number): Part {
  const failed = scans.filter(({ status }) => status === 'could-not-scan')
  const lines = failed
    .slice(0, most)
    .map((row) => `- 💥 **${name(row)}** (${code(showPath(row.source))}): ${escapeMarkdown(row.reason ?? '', 500)}`)
  const intro = 'What these would have found is not known.'
  const text =
    failed.length === 0 ? '' : `### Could not scan\n\n${intro}\n\n${lines.join('\n')}${more(failed, most, 'scan')}`
  return { name: 'could not scan', rank: 8, text }
}

/** The scans that left something out, and what. */
export function partialScansPart({ scans }: SecurityReport, most: number): Part {
  const partial = scans.filter((row) => row.status === 'scanned' && row.partial.length > 0)
  const lines = partial.slice(0, most).map((row) => {
    const left = row.partial.length - MOST_LEFT_OUT
    const shown = row.partial.slice(0, MOST_LEFT_OUT).map((line) => `  - ${escapeMarkdown(line)}`)
    return [`- ⚠️ **${name(row)}** left out:`, ...shown, ...(left > 0 ? [`  - and ${showCount(left)} more`] : [])].join(
      '\n',
    )
  })
  const text =
    partial.length === 0 ? '' : `### Scanned only in part\n\n${lines.join('\n')}${more(partial, most, 'scan')}`
  return { name: 'scanned in part', rank: 7, text }
}

/** Every scan with the proof of what it did, folded. */
export function scansPart(report: SecurityReport, most: number): Part {
  const { scans } = report
  if (scans.length === 0) return { name: 'scans', rank: 3, text: '' }
  const exits = scans.some(({ exitCode }) => exitCode !== undefined)
  const rows = scans
    .slice(0, most)
    .map((row) => [
      name(row),
      row.status === 'scanned' ? (row.partial.length > 0 ? '⚠️ in part' : '✅ scanned') : '💥 could not scan',
      escapeMarkdown(showLookedAt(row)),
      steady(showCount(row.reported)),
      row.reported === 0 ? '' : showSeverities(row.bySeverity),
      escapeMarkdown(showDatabase(row, report)),
      ...(exits ? [row.exitCode === undefined ? NOTHING : String(row.exitCode)] : []),
      code(showPath(row.source)),
    ])
  const header = [
    'Tool',
    'Status',
    'Looked at',
    'Reported:',
    'Of them',
    'Database',
    ...(exits ? ['Exit code:'] : []),
    'Report',
  ]
  const body = `${table(header, rows)}${more(scans, most, 'scan')}`
  return { name: 'scans', rank: 3, text: fold(`${plural(scans.length, 'scan')}, before uniting`, body) }
}

function name({ tool, toolVersion }: ScanRow): string {
  return escapeMarkdown([tool, toolVersion].filter(Boolean).join(' '), 80)
}
