import type { Finding, Spot } from '../../core/findings/finding.ts'
import type { FindingsReader } from '../../core/findings/scan.ts'
import { severityOf } from '../../core/findings/severity.ts'
import { type JsonObject, listOf } from '../reports/json-object.ts'
import { firstFieldsOf, hasAll } from '../reports/json-opening.ts'
import { fingerprintOfLine } from './shared/fingerprint.ts'
import { mask } from './shared/mask.ts'
import { spotOf } from './shared/spot.ts'

export const zizmor: FindingsReader<'zizmor'> = {
  format: 'zizmor',
  title: 'zizmor (JSON)',
  counting: 'One for each entry, ignored ones included as suppressed. Severity is zizmor’s own; Unknown is unrated.',

  recognises: (opening) => hasAll(firstFieldsOf(opening), 'ident', 'determinations', 'locations'),

  read(source) {
    const findings = listOf(source).map(readEntry)
    return [{ tool: 'zizmor', findings, reported: findings.length, partial: [] }]
  },
}

function readEntry(entry: JsonObject): Finding {
  const determined = entry.object('determinations')
  const locations = entry.list('locations')
  const primary = locations.find((each) => each.object('symbolic')?.textIf('kind') === 'Primary') ?? locations[0]
  const note = primary?.object('symbolic')?.textIf('annotation')
  return {
    kind: 'workflow',
    rule: entry.text('ident'),
    severity: severityOf(determined?.textIf('severity')),
    title: mask(entry.text('desc')),
    detail: note === undefined ? undefined : mask(note),
    aliases: [],
    cwe: [],
    fixedIn: [],
    spot: primary && spotIn(primary),
    fingerprint: fingerprintOfLine(primary?.object('concrete')?.textIf('feature')?.split('\n')[0]),
    url: entry.textIf('url'),
    suppressed: entry.flag('ignored') ? 'ignored by a comment or by zizmor’s configuration' : undefined,
    confidence: determined?.textIf('confidence'),
  }
}

/** Rows and columns of zizmor count from 0. */
function spotIn(location: JsonObject): Spot | undefined {
  const place = location.object('concrete')?.object('location')
  const [start, end] = [place?.object('start_point'), place?.object('end_point')]
  const from1 = (point: JsonObject | undefined, name: string) => {
    const value = point?.numberIf(name)
    return value === undefined ? undefined : value + 1
  }
  return spotOf(pathIn(location.object('symbolic')?.object('key')), {
    line: from1(start, 'row'),
    endLine: from1(end, 'row'),
    column: from1(start, 'column'),
    endColumn: from1(end, 'column'),
  })
}

/** The file of a location; its name has changed between versions. */
function pathIn(key: JsonObject | undefined): string | undefined {
  const local = key?.object('Local')
  return local?.textIf('verbatim_path') ?? local?.textIf('given_path') ?? key?.object('Remote')?.textIf('path')
}
