import type { Finding } from '../../core/findings/finding.ts'
import type { FindingsReader, ScanReport } from '../../core/findings/scan.ts'
import { jsonEntries } from '../reports/json-lines.ts'
import type { JsonObject } from '../reports/json-object.ts'
import { fieldsOf, firstFieldsOf, hasAll } from '../reports/json-opening.ts'
import { fingerprintOfSecret } from './shared/fingerprint.ts'
import { countOf, partialOf } from './shared/partial.ts'
import { spotOf } from './shared/spot.ts'

const LOG = /^\{"level":.*"logger":"trufflehog"/m
const SECRET = /^\{"SourceMetadata":.*"DetectorName":/m

export const trufflehog: FindingsReader<'trufflehog'> = {
  format: 'trufflehog',
  title: 'TruffleHog 3 (JSON, one object a line)',
  counting:
    'One for each secret. TruffleHog rates nothing: all are unrated; verified, unverified and unknown (the check itself failed) are the confidence. The secret is dropped when it is read. Log lines among them say what was looked at and what went wrong.',

  recognises(opening) {
    if (opening.syntax === 'text') return SECRET.test(opening.text) || LOG.test(opening.text)
    return [fieldsOf(opening), firstFieldsOf(opening)].some(
      (fields) => hasAll(fields, 'SourceMetadata', 'DetectorName') || fields?.['logger'] === 'trufflehog',
    )
  },

  read(source) {
    const entries = jsonEntries(source)
    const findings = entries.filter((entry) => entry.raw('SourceMetadata') !== undefined).map(readSecret)
    return [{ tool: 'trufflehog', findings, reported: findings.length, ...proofOf(entries, findings.length) }]
  },
}

/** What the log lines say of the scan itself. */
function proofOf(
  entries: readonly JsonObject[],
  found: number,
): Pick<ScanReport, 'couldNotScan' | 'partial' | 'lookedAt'> {
  const logs = entries.filter((entry) => typeof entry.raw('level') === 'string')
  const wrong = (level: RegExp) => logs.filter((log) => level.test(log.text('level'))).map(messageOf)
  const chunks = logs.find((log) => log.textIf('msg') === 'finished scanning')?.numberIf('chunks')
  const fatal = wrong(/^(?:fatal|panic|dpanic)$/)
  const nothing = chunks === 0 && found === 0 ? ['TruffleHog looked at 0 chunks.'] : []
  const reasons = [...fatal, ...nothing]
  return {
    couldNotScan: reasons.length === 0 ? undefined : partialOf(reasons).join('; '),
    partial: partialOf(wrong(/^error$/)),
    lookedAt: chunks === undefined ? undefined : countOf(chunks, 'chunk'),
  }
}

/** Its other fields may hold addresses and parts of what was found. */
function messageOf(log: JsonObject): string {
  return log.textIf('msg') ?? 'TruffleHog failed without a message.'
}

function readSecret(entry: JsonObject): Finding {
  const place = placeOf(entry)
  const detector = entry.text('DetectorName')
  const commit = place?.textIf('commit')
  return {
    kind: 'secret',
    rule: detector,
    severity: 'unrated',
    title: `${detector} secret`,
    detail: commit ? `in commit ${commit}` : undefined,
    aliases: [],
    cwe: [],
    fixedIn: [],
    spot: spotOf(place?.textIf('file') || undefined, { line: place?.numberIf('line') }),
    fingerprint: fingerprintOfSecret(entry.textIf('Raw') || entry.textIf('RawV2')),
    url: place?.textIf('link') || undefined,
    confidence: confidenceOf(entry),
  }
}

function confidenceOf(entry: JsonObject): string {
  if (entry.flag('Verified')) return 'verified'
  return entry.raw('VerificationError') === undefined ? 'unverified' : 'unknown'
}

/** Each source has its own name for the place: Git, Filesystem, Docker, S3, … */
function placeOf(entry: JsonObject): JsonObject | undefined {
  const data = entry.object('SourceMetadata')?.object('Data')
  const [name] = data?.names() ?? []
  return name === undefined ? undefined : data?.object(name)
}
