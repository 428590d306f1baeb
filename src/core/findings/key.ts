import type { AliasGroups } from './alias-groups.ts'
import type { Member } from './member.ts'
import { isAboutPackage } from './member.ts'
import { showPackage } from './package-id.ts'

/** The last part of a rule's name: rules keep it wherever their folder lies ("rules.python.eval" and "python.eval"). */
export function ruleFamily(rule: string): string {
  return rule.slice(Math.max(rule.lastIndexOf('.'), rule.lastIndexOf('/'), rule.lastIndexOf(':')) + 1).toLowerCase()
}

/**
 * What a finding is known by from run to run, in readable parts. Severity, title and line number are no part of it:
 * - a package: canonical advisory, package URL without qualifiers, project (folder of the manifest);
 * - a secret: its fingerprint and file; one that the tool has hidden: rule and file;
 * - code: file, hash of the line, CWE or rule family;
 * - anything else: file, rule family, fingerprint of the resource or line where there is one.
 */
export function stableKey(member: Member, aliases: AliasGroups): string {
  const { finding, path, project } = member
  if (isAboutPackage(finding)) {
    const pkg = member.package === undefined ? '' : showPackage(member.package)
    return join(finding.kind, aliases.canonical(member.names), pkg, pkg === '' ? path : project)
  }
  const family = ruleFamily(finding.rule)
  switch (finding.kind) {
    case 'secret':
      return join('secret', path, finding.fingerprint ?? family)
    case 'code': {
      const named = finding.cwe.length === 0 ? family : `CWE-${Math.min(...finding.cwe)}`
      return join('code', path, finding.fingerprint ?? '', named)
    }
    default:
      return join(finding.kind, path, family, finding.fingerprint ?? '')
  }
}

function join(kind: string, ...parts: readonly [string, string, string?]): string {
  const [first, second, third] = parts
  return `${kind} | ${first} | ${second}${third === undefined ? '' : ` | ${third}`}`
}
