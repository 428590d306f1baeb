import type { Finding, FindingKind, Package } from '../../../core/findings/finding.ts'
import { severityOf } from '../../../core/findings/severity.ts'
import type { JsonObject } from '../../reports/json-object.ts'
import { fingerprintOf } from '../shared/fingerprint.ts'
import { mask } from '../shared/mask.ts'
import { cweIn, distinct } from '../shared/names.ts'
import { spotOf } from '../shared/spot.ts'

/** One check of a framework that failed, or that a comment told Checkov to skip. Its code is left out: it may hold a secret. */
export function readCheck(framework: string, check: JsonObject): Finding {
  const flaw = check.object('vulnerability_details')
  const id = flaw?.textIf('id')
  const rule = id ?? check.text('check_id')
  const [line, endLine] = rangeOf(check.raw('file_line_range'))
  const resource = check.textIf('resource')
  return {
    kind: flaw === undefined ? kindOf(framework) : 'dependency',
    rule,
    severity: severityOf(flaw?.textIf('severity') ?? check.textIf('severity')),
    score: flaw?.numberIf('cvss'),
    title: mask(check.textIf('short_description') ?? check.textIf('check_name') ?? rule),
    detail: resource === undefined || framework === 'secrets' ? undefined : mask(resource),
    aliases: distinct([id]),
    cwe: cweIn([check.textIf('check_name') ?? '']),
    package: flaw && packageOf(flaw),
    fixedIn: distinct([fixOf(flaw)]),
    spot: spotOf(pathOf(check), { line, endLine }),
    fingerprint: resource === undefined ? undefined : fingerprintOf(resource),
    url: flaw?.textIf('link') ?? check.textIf('guideline'),
    suppressed: suppressionOf(check),
  }
}

const KINDS = new Map<string, FindingKind>([
  ['secrets', 'secret'],
  ['github_actions', 'workflow'],
  ['gitlab_ci', 'workflow'],
  ['azure_pipelines', 'workflow'],
  ['bitbucket_pipelines', 'workflow'],
  ['circleci_pipelines', 'workflow'],
  ['sast', 'code'],
])

function kindOf(framework: string): FindingKind {
  return KINDS.get(framework) ?? (framework.startsWith('sast_') ? 'code' : 'config')
}

function packageOf(flaw: JsonObject): Package | undefined {
  const name = flaw.textIf('package_name')
  return name === undefined ? undefined : { name, version: flaw.textIf('package_version') }
}

function fixOf(flaw: JsonObject | undefined): string | undefined {
  const [, version] = /^fixed in (.+)$/.exec(flaw?.textIf('status') ?? '') ?? []
  return version ?? (flaw?.textIf('lowest_fixed_version') || undefined)
}

/** Relative to where Checkov ran when that is a folder above the file, else to the folder that was scanned; "/" in front goes. */
function pathOf(check: JsonObject): string {
  const inside = check.textIf('repo_file_path')
  const path = inside === undefined || inside.includes('..') ? check.text('file_path') : inside
  return path.replace(/^[/\\]+(?=.)/, '')
}

function rangeOf(range: unknown): (number | undefined)[] {
  return Array.isArray(range) ? range.map((each) => (typeof each === 'number' ? each : undefined)) : []
}

function suppressionOf(check: JsonObject): string | undefined {
  const result = check.object('check_result')
  if (result?.textIf('result') !== 'SKIPPED') return undefined
  return mask(result.textIf('suppress_comment') ?? 'skipped')
}
