import { oneLine } from '../../one-line.ts'
import { showUrl } from '../../sensitive.ts'
import { type Finding, isAboutSecurity } from '../finding.ts'
import { isAboutPackage } from '../member.ts'
import { worstSeverity } from '../severity.ts'
import { LIMITS } from './limits.ts'
import type { SarifLevel, SarifRule } from './log.ts'
import { levelOf, precisionOf, securitySeverity } from './score.ts'
import { headline, helpOf, type Mask, masked, paragraph } from './texts.ts'

const PLAIN_ID = /^[!-~]{1,255}$/

/**
 * The id of a rule. GitHub keeps one severity for each rule, and a vulnerability is not equally bad in all packages, so each
 * package has its own: "CVE-2021-44228-log4j-core", as Grype names them.
 */
export function ruleIdOf(finding: Finding): string {
  const { rule, package: pkg } = finding
  const own = isAboutPackage(finding) && pkg !== undefined && !rule.includes(pkg.name) ? `${rule}-${pkg.name}` : rule
  return (PLAIN_ID.test(own) ? own : oneLine(own, LIMITS.name)) || finding.kind
}

/** The rule of some findings, the worst first: it is as bad as the worst of them. */
export function ruleOf(id: string, findings: readonly [Finding, ...Finding[]], mask: Mask): SarifRule {
  const [first] = findings
  const isSecurity = isAboutSecurity(first)
  // What a linter says of one place is not what its rule says.
  const worst = masked(isSecurity ? first : { ...first, detail: undefined }, mask)
  const severity = worstSeverity(findings.map((each) => each.severity))
  const short = headline(worst)
  const level = levelOf(severity)
  return {
    id,
    shortDescription: { text: short },
    fullDescription: { text: paragraph(worst.detail, LIMITS.description) ?? short },
    help: { text: helpOf(worst) },
    helpUri: addressOf(worst),
    defaultConfiguration: { level },
    properties: {
      tags: tagsOf(findings, isSecurity),
      precision: precisionOf(worst),
      'security-severity': isSecurity
        ? securitySeverity(
            severity,
            findings.map(({ score }) => score),
          )
        : undefined,
      'problem.severity': isSecurity ? undefined : PROBLEMS[level],
    },
  }
}

const PROBLEMS: Readonly<Record<SarifLevel, string>> = { error: 'error', warning: 'warning', note: 'recommendation' }

/** Of a web page the address is where it was found, not where to read about it. */
function addressOf({ kind, url }: Finding): string | undefined {
  if (kind === 'web' || url === undefined || !URL.canParse(url)) return undefined
  const { protocol, href } = new URL(url)
  return protocol === 'https:' || protocol === 'http:' ? showUrl(href) : undefined
}

function tagsOf(findings: readonly Finding[], isSecurity: boolean): string[] {
  const tags = new Set([...(isSecurity ? ['security'] : []), ...findings.slice(0, 1).map(({ kind }) => kind)])
  for (const { cwe } of findings) {
    for (const each of cwe) tags.add(`external/cwe/cwe-${String(each).padStart(3, '0')}`)
    if (tags.size > LIMITS.tags) break
  }
  return [...tags].slice(0, LIMITS.tags)
}
