import { LicensePolicy } from '../../core/findings/license-policy.ts'
import { Policy } from '../../core/findings/policy.ts'
import { Verify } from '../../core/findings/verify-config.ts'
import { choice, deciding, defaulted, duration, flag, list, optional, text, yaml } from '../../runner/forms.ts'
import { gateInputs } from '../../runner/gate-inputs.ts'
import { comment, sarifInputs } from '../telling-inputs.ts'

const LIMITS = ['critical', 'high', 'medium', 'low', 'info', 'none'] as const

/** The inputs of security-scan in the order of its README. */
export const inputs = {
  scanners: defaulted(
    list,
    'Scanners to run, one a line, each with arguments of its own if need be: `semgrep --config rules/`. `command` runs any other.',
    [],
  ),
  install: defaulted(
    flag,
    'Install a scanner that is not there, at a pinned version, from its package registry and with its check of integrity.',
    true,
  ),
  'scan-timeout': defaulted(duration, 'How long one scanner may take, its installation included.', '10m'),
  reports: defaulted(
    list,
    'Paths and globs of reports that tools have written, one a line; `tool=path` names the tool, `!glob` takes files out.',
    [],
  ),
  'block-on': deciding(defaulted(choice(LIMITS), 'Severity from which on a finding blocks.', 'critical')),
  'warn-on': deciding(defaulted(choice(LIMITS), 'Severity from which on a finding warns.', 'low')),
  policy: deciding(defaulted(yaml(Policy), 'What counts, per gate, and how findings are rated.', {})),
  environment: deciding(optional(text, 'Where the result goes, for gates that block only there (`block-in`).')),
  waivers: deciding(
    optional(
      text,
      'Path of the waivers. In a pull request those of its base hold: a change to them is shown and not obeyed.',
      '.github/waivers.yml',
    ),
  ),
  'base-report': deciding(optional(text, 'Path of the JSON report of the base, for gates that are `new-only`.')),
  baseline: deciding(
    optional(
      text,
      'Path of the ratchet: findings that are accepted as they are until they are fixed. It is made when it is not there, and only shrinks.',
    ),
  ),
  'deny-licenses': deciding(defaulted(list, 'SPDX ids or families of licences that are refused, one a line.', [])),
  licenses: deciding(
    optional(yaml(LicensePolicy), 'The whole policy of licences: `deny`, `allow`, `unknown`, `exceptions`.'),
  ),
  'max-age': deciding(
    optional(duration, 'Warn when the newest release of a package is ahead of the installed one by more.'),
  ),
  'min-age': deciding(optional(duration, 'Refuse a package that was released less than this before.')),
  verify: deciding(
    optional(
      yaml(Verify),
      'What of the supply chain is verified: signatures of `commits`, `images` by cosign, `provenance` by gh.',
    ),
  ),
  ...sarifInputs('auto', 'sluice'),
  sbom: optional(text, 'Path to pass the SBOM on to: the first SPDX or CycloneDX document among the reports.'),
  comment,
  annotations: defaulted(
    flag,
    'Annotate what blocks and what warns, changed files first: ten of each level, the rest at a check run where the job has `checks: write`.',
    true,
  ),
  ...gateInputs,
} as const
