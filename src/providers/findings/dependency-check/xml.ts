import { readNumber } from '../../../core/numeral.ts'
import type { Source } from '../../../core/reports/source.ts'
import { broken } from '../../reports/broken.ts'
import { distinct } from '../shared/names.ts'
import { reasonOf } from '../shared/reason.ts'
import { childOf, childrenOf, listIn, textIn, type XmlNode, xmlTree } from '../shared/xml-tree.ts'
import { type CheckReport, type Dependency, databaseAtOf, type Flaw } from './report.ts'

const WITHOUT = new Set(['evidenceCollected', 'relatedDependencies', 'references', 'stackTrace', 'credits'])
const ATTRIBUTES = ['vulnerabilityIdMatched', 'versionEndExcluding']

export function reportOfXml(source: Source): CheckReport {
  const report = xmlTree(source, { attributes: ATTRIBUTES, without: WITHOUT })
  const scan = childOf(report, 'scanInfo')
  if (childOf(report, 'dependencies') === undefined) throw broken(source, undefined, '<dependencies> is missing.')
  const sources = childrenOf(scan, 'dataSource')
  return {
    version: textIn(scan, 'engineVersion'),
    databaseAt: databaseAtOf(sources.map((each) => [textIn(each, 'name') ?? '', textIn(each, 'timestamp')])),
    exceptions: listIn(scan, 'analysisExceptions', 'exception').map(
      (each) => reasonOf([textIn(each, 'message')]) || 'The analysis failed without a message.',
    ),
    dependencies: listIn(report, 'dependencies', 'dependency').map((each) => readDependency(source, each)),
  }
}

function readDependency(source: Source, node: XmlNode): Dependency {
  const file = textIn(node, 'fileName')
  if (file === undefined) throw broken(source, undefined, 'A <dependency> has no <fileName>.')
  const flaws = childOf(node, 'vulnerabilities')
  const read = (flaw: XmlNode) => readFlaw(source, flaw, flaw.name === 'suppressedVulnerability')
  return {
    file,
    path: textIn(node, 'filePath'),
    ids: idsIn(childOf(node, 'identifiers'), 'package'),
    projects: listIn(node, 'projectReferences', 'projectReference').map(({ text }) => text.trim()),
    includedBy: listIn(node, 'includedBy', 'reference').map((each) => textIn(each, 'id') ?? each.text.trim()),
    flaws: [...childrenOf(flaws, 'vulnerability'), ...childrenOf(flaws, 'suppressedVulnerability')].map(read),
  }
}

function idsIn(node: XmlNode | undefined, name: string): string[] {
  return childrenOf(node, name).flatMap((each) => textIn(each, 'id') ?? [])
}

function readFlaw(source: Source, node: XmlNode, suppressed: boolean): Flaw {
  const name = textIn(node, 'name')
  if (name === undefined) throw broken(source, undefined, 'A <vulnerability> has no <name>.')
  const score = (within: string, each: string) => readNumber(textIn(childOf(node, within), each) ?? '')
  const matched = listIn(node, 'vulnerableSoftware', 'software').filter(
    ({ attributes }) => attributes.get('vulnerabilityIdMatched') === 'true',
  )
  return {
    name,
    severity: textIn(node, 'severity'),
    score: score('cvssV4', 'baseScore') ?? score('cvssV3', 'baseScore'),
    score2: score('cvssV2', 'score'),
    description: textIn(node, 'description'),
    cwes: listIn(node, 'cwes', 'cwe').map(({ text }) => text),
    fixedIn: distinct(matched.map(({ attributes }) => attributes.get('versionEndExcluding'))),
    exploited: childOf(node, 'knownExploitedVulnerability') !== undefined,
    suppressed: suppressed ? (textIn(node, 'notes') ?? 'suppressed') : undefined,
  }
}
