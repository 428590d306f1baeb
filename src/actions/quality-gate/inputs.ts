import { Checks } from '../../core/quality/checks.ts'
import { checksOfBase } from '../../core/quality/checks-of-base.ts'
import { LineFormats } from '../../core/quality/line-format.ts'
import { OutlookForm } from '../../core/quality/outlook-config.ts'
import { Sla } from '../../core/quality/sla-config.ts'
import { Stages } from '../../core/quality/stage-config.ts'
import { choice, deciding, defaulted, flag, integer, list, optional, text, yaml } from '../../runner/forms.ts'
import { gateInputs } from '../../runner/gate-inputs.ts'
import { comment, sarifInputs } from '../telling-inputs.ts'

/** The inputs of quality-gate in the order of its README. */
export const inputs = {
  preset: defaulted(
    choice(['auto', 'node', 'python', 'none']),
    'Checks for a kind of project; `auto` recognises it from its files where neither `checks` nor `reports` are given.',
    'auto',
  ),
  checks: deciding(
    defaulted(
      yaml(Checks, 'YAML list'),
      'The checks to run, each with its command, stage, policy and report. They come after those of the preset.',
      [],
    ),
    checksOfBase,
  ),
  stages: deciding(
    defaulted(
      yaml(Stages, 'YAML list'),
      'The stages in their order: names, or `name` with `minimum`, `budget`, `policy`. After a block later ones are skipped.',
      [],
    ),
  ),
  reports: defaulted(
    list,
    'Paths and globs of reports to judge, one a line: tests, linters, load tests, page speed; `format=path` names the format.',
    [],
  ),
  'line-formats': defaulted(
    yaml(LineFormats, 'YAML map'),
    'Formats of your own for reports of lines, by name: an errorformat (`%f:%l: %m`) or a regular expression with named groups.',
    {},
  ),
  sla: deciding(
    defaulted(yaml(Sla, 'YAML list'), 'Conditions over what the reports measured, absolute or against a base.', []),
  ),
  'base-tests': optional(
    text,
    'Path or glob of the test reports of the base: tests that disappeared since are a warning, all of them a failure.',
  ),
  outlook: defaulted(
    yaml(OutlookForm, '`true`, `false`, a number of runs, or YAML'),
    'How likely the change is to fail, learnt from earlier runs of this workflow. It decides nothing unless `below` says a limit.',
    false,
  ),
  ...sarifInputs('false', 'sluice-quality'),
  parallel: optional(integer(1, 64), 'How many checks run at once.', 'as many as there are cores'),
  comment,
  annotations: defaulted(
    flag,
    'Annotate what was found, changed files first: ten of each level, the rest at a check run where the job has `checks: write`.',
    true,
  ),
  ...gateInputs,
} as const
