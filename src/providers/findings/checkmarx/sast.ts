import type { Finding } from '../../../core/findings/finding.ts'
import type { ScanReport } from '../../../core/findings/scan.ts'
import { severityOf } from '../../../core/findings/severity.ts'
import { readNumber } from '../../../core/numeral.ts'
import type { Source } from '../../../core/reports/source.ts'
import { broken } from '../../reports/broken.ts'
import { fingerprintOfLine } from '../shared/fingerprint.ts'
import { mask } from '../shared/mask.ts'
import { countOf } from '../shared/partial.ts'
import { spotOf } from '../shared/spot.ts'
import { childOf, childrenOf, listIn, textIn, type XmlNode, xmlTree } from '../shared/xml-tree.ts'

const ATTRIBUTES = ['name', 'cweId', 'Severity', 'FileName', 'Line', 'Column', 'FalsePositive', 'state', 'DeepLink']
const OF_THE_SCAN = ['FilesScanned', 'CheckmarxVersion']

/** The XML report of Checkmarx SAST: queries, each with its results, each with the path of the data. */
export function scanOfXml(source: Source): ScanReport {
  const report = xmlTree(source, { attributes: [...ATTRIBUTES, ...OF_THE_SCAN], without: new Set() })
  if (report.name !== 'CxXMLResults')
    throw broken(source, 1, `Its root is <${report.name}>; it has to be <CxXMLResults>.`)
  const queries = childrenOf(report, 'Query')
  const findings = queries.flatMap((query) =>
    childrenOf(query, 'Result').map((result) => readResult(source, query, result)),
  )
  const files = numberIn(report, 'FilesScanned')
  return {
    tool: 'checkmarx',
    toolVersion: report.attributes.get('CheckmarxVersion'),
    findings,
    reported: findings.length,
    couldNotScan: files === 0 && findings.length === 0 ? 'Checkmarx looked at 0 files.' : undefined,
    partial: files === undefined && findings.length === 0 ? ['Checkmarx names no file that it looked at.'] : [],
    lookedAt: files === undefined || files === 0 ? undefined : countOf(files, 'file'),
  }
}

function readResult(source: Source, query: XmlNode, result: XmlNode): Finding {
  const rule = query.attributes.get('name')
  if (rule === undefined) throw broken(source, undefined, 'A <Query> has no name.')
  const line = numberIn(result, 'Line')
  const cwe = numberIn(query, 'cweId')
  return {
    kind: 'code',
    rule,
    severity: severityOf(result.attributes.get('Severity') ?? query.attributes.get('Severity')),
    title: mask(rule.replaceAll('_', ' ')),
    aliases: [],
    cwe: cwe !== undefined && cwe > 0 ? [cwe] : [],
    fixedIn: [],
    spot: spotOf(result.attributes.get('FileName'), { line, column: numberIn(result, 'Column') }),
    fingerprint: fingerprintOfLine(codeAt(result, line)),
    url: result.attributes.get('DeepLink'),
    suppressed: suppressionOf(result),
  }
}

function numberIn(node: XmlNode, name: string): number | undefined {
  return readNumber(node.attributes.get(name) ?? '')
}

/** A path begins where the result stands, with the line of code. */
function codeAt(result: XmlNode, line: number | undefined): string | undefined {
  const [start] = listIn(result, 'Path', 'PathNode')
  const lines = listIn(start, 'Snippet', 'Line')
  const shown = lines.find((each) => textIn(each, 'Number') === String(line))
  return childOf(shown, 'Code')?.text
}

function suppressionOf(result: XmlNode): string | undefined {
  const isFalse = /^true$/i.test(result.attributes.get('FalsePositive') ?? '')
  return isFalse || result.attributes.get('state') === '1' ? 'not exploitable' : undefined
}
