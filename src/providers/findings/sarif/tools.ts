import type { FindingKind } from '../../../core/findings/finding.ts'
import { advisoryIn } from '../shared/names.ts'
import type { Rule } from './rule.ts'

/** These rate nothing, or give every result the same level. */
const UNRATED = new Set([
  'gitleaks',
  'trufflehog',
  'detect-secrets',
  'osv-scanner',
  'dependency-check',
  'actionlint',
  'checkov',
])

/** Whether the level of a result of this tool says how bad it is. */
export function ratesByLevel(tool: string): boolean {
  return !UNRATED.has(tool)
}

const KINDS = new Map<string, FindingKind>([
  ['gitleaks', 'secret'],
  ['trufflehog', 'secret'],
  ['secretlint', 'secret'],
  ['detect-secrets', 'secret'],
  ['ggshield', 'secret'],
  ['checkov', 'config'],
  ['hadolint', 'config'],
  ['kics', 'config'],
  ['terrascan', 'config'],
  ['tfsec', 'config'],
  ['zizmor', 'workflow'],
  ['actionlint', 'workflow'],
  ['scorecard', 'workflow'],
  ['zap', 'web'],
  ['eslint', 'lint'],
])

const SECRET = /^(?:B10[567]|G101|CKV_SECRET_\d+)$/
const OF_TRIVY = new Map<string | undefined, FindingKind>([
  ['Misconfiguration', 'config'],
  ['Secret', 'secret'],
  ['License', 'license'],
])

/** What the results of a rule are about. */
export function kindOf(tool: string, id: string, rule: Rule | undefined): FindingKind {
  if (SECRET.test(id)) return 'secret'
  if (tool === 'trivy' && OF_TRIVY.has(rule?.name)) return OF_TRIVY.get(rule?.name) ?? 'config'
  if (advisoryIn(id) !== undefined || /^SNYK-/.test(id)) return 'dependency'
  const known = KINDS.get(tool)
  if (known === 'lint' && (rule?.tags.includes('security') || /^security\//.test(id))) return 'code'
  return known ?? (rule?.tags.some((tag) => /^secrets?$/i.test(tag)) ? 'secret' : 'code')
}
