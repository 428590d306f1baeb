import { readNumber } from '../../../core/numeral.ts'
import type { Source } from '../../../core/reports/source.ts'
import { isFields, type JsonObject, objectOf } from '../../reports/json-object.ts'
import { reasonOf } from '../shared/reason.ts'
import { textsOf } from '../shared/texts.ts'
import { type CheckReport, type Dependency, databaseAtOf, type Flaw } from './report.ts'

export function reportOfJson(source: Source): CheckReport {
  const report = objectOf(source)
  if (report.raw('dependencies') === undefined) throw report.broken('dependencies', 'is missing.')
  const scan = report.object('scanInfo')
  const sources = scan?.list('dataSource') ?? []
  return {
    version: scan?.textIf('engineVersion'),
    databaseAt: databaseAtOf(sources.map((each) => [each.textIf('name') ?? '', each.textIf('timestamp')])),
    exceptions: (scan?.list('analysisExceptions') ?? []).map(messageOf),
    dependencies: report.list('dependencies').map(readDependency),
  }
}

function messageOf(entry: JsonObject): string {
  const exception = isFields(entry.raw('exception')) ? entry.object('exception') : entry
  return reasonOf([exception?.textIf('message')]) || 'The analysis failed without a message.'
}

function readDependency(entry: JsonObject): Dependency {
  const suppressed = entry.list('suppressedVulnerabilities').map((flaw) => readFlaw(flaw, true))
  return {
    file: entry.text('fileName'),
    path: entry.textIf('filePath'),
    ids: entry.list('packages').flatMap((each) => each.textIf('id') ?? []),
    projects: entry.texts('projectReferences'),
    includedBy: entry.list('includedBy').flatMap((each) => each.textIf('reference') ?? []),
    flaws: [...entry.list('vulnerabilities').map((flaw) => readFlaw(flaw, false)), ...suppressed],
  }
}

function readFlaw(flaw: JsonObject, suppressed: boolean): Flaw {
  return {
    name: flaw.text('name'),
    severity: flaw.textIf('severity'),
    score: scoreIn(flaw.object('cvssv4'), 'baseScore') ?? scoreIn(flaw.object('cvssv3'), 'baseScore'),
    score2: scoreIn(flaw.object('cvssv2'), 'score'),
    description: flaw.textIf('description'),
    cwes: [...textsOf(flaw.raw('cwes')), ...textsOf(flaw.raw('cwe'))],
    fixedIn: flaw.list('vulnerableSoftware').flatMap(fixesIn),
    exploited: flaw.raw('knownExploitedVulnerability') !== undefined,
    suppressed: suppressed ? flaw.textIf('notes') || 'suppressed' : undefined,
  }
}

function scoreIn(rating: JsonObject | undefined, name: string): number | undefined {
  const value = rating?.raw(name)
  return typeof value === 'number' ? value : readNumber(typeof value === 'string' ? value : '')
}

/** Of all software that an advisory names, the one that was matched with the dependency. */
function fixesIn(entry: JsonObject): string[] {
  const software = isFields(entry.raw('software')) ? entry.object('software') : undefined
  if (String(software?.raw('vulnerabilityIdMatched')) !== 'true') return []
  return textsOf(software?.raw('versionEndExcluding'))
}
