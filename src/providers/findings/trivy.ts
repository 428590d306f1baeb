import type { FindingsReader } from '../../core/findings/scan.ts'
import { objectOf } from '../reports/json-object.ts'
import { fieldsOf, firstFieldsOf, hasAll } from '../reports/json-opening.ts'
import { countOf, partialOf } from './shared/partial.ts'
import { readResult } from './trivy/result.ts'
import { targetsOf } from './trivy/targets.ts'

export const trivy: FindingsReader<'trivy'> = {
  format: 'trivy',
  title: 'Trivy (JSON: image, fs, repo, config, SBOM, k8s)',
  counting:
    'One for each vulnerability, failed misconfiguration, secret and licence of all results; what Trivy was told to ignore is suppressed and not counted. Severity is Trivy’s (its SeveritySource); UNKNOWN is unrated. A report without results names nothing that was looked at, and is partial.',

  recognises(opening) {
    const one = fieldsOf(opening)
    if (hasAll(one, 'ClusterName'))
      return ['Resources', 'Findings', 'Vulnerabilities', 'Misconfigurations'].some((name) => hasAll(one, name))
    if (hasAll(one, 'SchemaVersion', 'ArtifactName')) return true
    const first = firstFieldsOf(opening)
    return (
      hasAll(first, 'Target') &&
      ['Vulnerabilities', 'Misconfigurations', 'Class', 'Type'].some((name) => hasAll(first, name))
    )
  },

  read(source) {
    const { results, failures } = targetsOf(source)
    const read = results.map(readResult)
    const findings = read.flatMap((each) => each.findings)
    const modified = read.flatMap((each) => each.modified)
    const packages = read.flatMap((each) => each.packages)
    const left = partialOf(failures)
    const nothing = results.length === 0
    return [
      {
        tool: 'trivy',
        toolVersion: versionOf(source.json()),
        findings: [...findings, ...modified],
        reported: findings.length,
        couldNotScan: nothing && left.length > 0 ? left.join('; ') : undefined,
        partial: nothing && left.length === 0 ? ['Trivy names nothing that it looked at.'] : left,
        lookedAt:
          packages.length > 0
            ? countOf(packages.length, 'package')
            : nothing
              ? undefined
              : countOf(results.length, 'target'),
        packages: packages.length > 0 ? packages : undefined,
      },
    ]

    function versionOf(value: unknown): string | undefined {
      return Array.isArray(value) ? undefined : objectOf(source, value).object('Trivy')?.textIf('Version')
    }
  },
}
