import type { Finding, Package } from '../../../core/findings/finding.ts'
import { type Severity, severityOf, severityOfScore } from '../../../core/findings/severity.ts'
import { bandOfScore2 } from '../shared/cvss.ts'
import { mask } from '../shared/mask.ts'
import { advisoryIn, cweIn, distinct } from '../shared/names.ts'
import { packageOfPurl } from '../shared/purl.ts'
import { spotOf } from '../shared/spot.ts'
import type { CheckReport, Dependency, Flaw } from './report.ts'

export function findingsIn(report: CheckReport): Finding[] {
  return report.dependencies.flatMap((dependency) => {
    if (dependency.flaws.length === 0) return []
    const about = packageOf(dependency)
    return dependency.flaws.map((flaw) => findingOf(flaw, about, dependency))
  })
}

function findingOf(flaw: Flaw, about: Package, { path }: Dependency): Finding {
  return {
    kind: 'dependency',
    rule: flaw.name,
    severity: severityIn(flaw),
    score: flaw.score,
    title: mask(`${flaw.name} in ${about.name}`),
    detail: flaw.description && mask(flaw.description),
    aliases: distinct([advisoryIn(flaw.name)]),
    cwe: cweIn(flaw.cwes),
    package: about,
    fixedIn: distinct(flaw.fixedIn),
    // What follows names a package inside of the file: "x.jar: shaded/…", "package-lock.json?lodash".
    spot: spotOf(path?.replace(/(?:: .*|\?[^/\\]*)$/s, '')),
    exploited: flaw.exploited || undefined,
    suppressed: flaw.suppressed && mask(flaw.suppressed),
  }
}

function severityIn({ severity, score, score2 }: Flaw): Severity {
  const said = severityOf(severity)
  if (said !== 'unrated') return said
  return score === undefined ? bandOfScore2(score2) : severityOfScore(score)
}

const TEST_SCOPE = /:(?:test|testCompileClasspath|testRuntimeClasspath)$/i

function packageOf({ file, ids, projects, includedBy }: Dependency): Package {
  const known = ids.map((id) => packageOfPurl(id)).find((each) => each !== undefined)
  return {
    ...(known ?? { name: file }),
    development: projects.length > 0 ? projects.every((project) => TEST_SCOPE.test(project)) : undefined,
    through: distinct(includedBy.map((id) => packageOfPurl(id)?.name ?? id)).slice(0, 10),
  }
}
