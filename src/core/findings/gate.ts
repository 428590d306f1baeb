import type { Finding } from './finding.ts'
import { isOfSystem } from './package-id.ts'

/** The five gates, in the order in which they are shown. */
export const GATES = ['code', 'dependencies', 'container', 'access-control', 'compliance'] as const
export type Gate = (typeof GATES)[number]

const OF_AN_IMAGE =
  /(?:^|\/)(?:[^/]*\.)?(?:dockerfile|containerfile)(?:\.[^/]*)?$|(?:^|\/)(?:docker-)?compose[^/]*\.ya?ml$/i
const IMAGE_RULES = /^(?:DL\d{4}|(?:AVD-)?(?:DS|KSV)-?\d+|CKV2?_(?:DOCKER|K8S)_\d+)$/i

/**
 * The gate at which a finding stands unless the policy says otherwise:
 * packages of a system and settings of images → container; other packages and their licences → dependencies; secrets,
 * workflows and every other setting (permissions, networks) → access-control; the rest → code.
 */
export function gateOf(finding: Finding): Gate {
  switch (finding.kind) {
    case 'dependency':
    case 'license':
      return isOfSystem(finding.package?.ecosystem) ? 'container' : 'dependencies'
    case 'config':
      return OF_AN_IMAGE.test(finding.spot?.path ?? '') || IMAGE_RULES.test(finding.rule)
        ? 'container'
        : 'access-control'
    case 'secret':
    case 'workflow':
      return 'access-control'
    default:
      return 'code'
  }
}

const HOMES: Readonly<Record<string, readonly Gate[]>> = {
  'npm-audit': ['dependencies'],
  'yarn-audit': ['dependencies'],
  'pnpm-audit': ['dependencies'],
  'dependency-check': ['dependencies'],
  'osv-scanner': ['dependencies'],
  'pip-audit': ['dependencies'],
  'cargo-audit': ['dependencies'],
  safety: ['dependencies'],
  snyk: ['dependencies'],
  cyclonedx: ['dependencies'],
  spdx: ['dependencies'],
  syft: ['dependencies'],
  licenses: ['dependencies'],
  ages: ['dependencies'],
  trivy: ['dependencies', 'container'],
  grype: ['dependencies', 'container'],
  'docker-scout': ['container'],
  hadolint: ['container'],
  gitleaks: ['access-control'],
  trufflehog: ['access-control'],
  secretlint: ['access-control'],
  zizmor: ['access-control'],
  actionlint: ['access-control'],
  checkov: ['access-control'],
}

/** The gates that miss something when a tool could not scan. A tool that is not known here looks at code. */
export function homesOf(tool: string): readonly Gate[] {
  return Object.hasOwn(HOMES, tool) ? HOMES[tool]! : ['code']
}

/** Lists of what is there. That they hold no finding says nothing: nobody looked for one. */
const INVENTORIES = new Set(['cyclonedx', 'spdx', 'syft'])

export function isInventory(tool: string): boolean {
  return INVENTORIES.has(tool)
}
