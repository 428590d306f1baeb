import type { FindingsReader } from '../../core/findings/scan.ts'
import { fieldsOf } from '../reports/json-opening.ts'
import { findingsOf } from './cyclonedx/findings.ts'
import { bomOfJson } from './cyclonedx/json.ts'
import { bomOfXml } from './cyclonedx/xml.ts'
import { countOf } from './shared/partial.ts'

export const cyclonedx: FindingsReader<'cyclonedx'> = {
  format: 'cyclonedx',
  title: 'CycloneDX 1.2 to 1.6 (JSON and XML)',
  counting:
    'One for each component that a vulnerability affects, and one for a vulnerability that names none. Severity is the worst word of its ratings, else the band of the best CVSS score. What the analysis calls not affected, a false positive or resolved is suppressed. An SBOM without components and vulnerabilities is no scan.',

  recognises(opening) {
    if (opening.syntax !== 'xml') return fieldsOf(opening)?.['bomFormat'] === 'CycloneDX'
    return (
      /(?:^|:)bom$/.test(opening.root) &&
      /cyclonedx\.org\/schema\/bom/.test(Object.values(opening.attributes).join(' '))
    )
  },

  read(source) {
    const [start] = source.chunks()
    const bom = /^\s*</.test(new TextDecoder().decode(start?.subarray(0, 64))) ? bomOfXml(source) : bomOfJson(source)
    const { findings, packages } = findingsOf(bom)
    const nothing = bom.components.length === 0 && findings.length === 0
    return [
      {
        tool: 'cyclonedx',
        toolVersion: bom.writer,
        findings,
        reported: findings.length,
        couldNotScan: nothing ? 'The SBOM lists no component.' : undefined,
        partial: [],
        lookedAt: bom.components.length === 0 ? undefined : countOf(bom.components.length, 'component'),
        packages,
      },
    ]
  },
}
