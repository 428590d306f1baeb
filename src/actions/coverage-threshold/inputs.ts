import { Flags } from '../../core/coverage/flags.ts'
import { Thresholds } from '../../core/coverage/minima.ts'
import { Tagged } from '../../core/provider.ts'
import { coverageFormats } from '../../providers/coverage/formats.ts'
import { choice, deciding, defaulted, flag, integer, list, optional, percent, text, yaml } from '../../runner/forms.ts'
import { gateInputs } from '../../runner/gate-inputs.ts'
import { comment } from '../telling-inputs.ts'

/** The inputs of coverage-threshold in the order of its README. */
export const inputs = {
  reports: defaulted(
    list,
    'Paths and globs of the reports, one a line; `format=path` names the format, `!glob` takes files out. Empty: the usual places are searched.',
    [],
  ),
  format: defaulted(
    choice(['auto', ...coverageFormats]),
    'The format of all reports, where their content is not to be asked.',
    'auto',
  ),
  'min-lines': deciding(optional(percent, 'Least percentage of covered lines.', '80')),
  'min-branches': deciding(optional(percent, 'Least percentage of covered branches.', '75')),
  'min-functions': deciding(optional(percent, 'Least percentage of covered functions.', '85')),
  'min-statements': deciding(optional(percent, 'Least percentage of covered statements.', 'not judged')),
  'min-patch': deciding(optional(percent, 'Least percentage of the changed lines that can be covered.', 'not judged')),
  'small-patch': deciding(
    defaulted(
      integer(),
      'A change with fewer lines that can be covered than this is shown and not judged by `min-patch`.',
      0,
    ),
  ),
  'min-file-lines': deciding(
    optional(percent, 'Least percentage of covered lines of every single file.', 'not judged'),
  ),
  thresholds: deciding(
    defaulted(
      yaml(Thresholds, 'YAML, glob → minima'),
      'Least percentages of parts: a number for lines, or `lines`, `branches`, `functions`, `statements`. A glob judges the sum of its files.',
      {},
    ),
  ),
  exclude: deciding(defaulted(list, 'Globs of files that do not count, one a line.', [])),
  'max-decrease': deciding(
    optional(
      percent,
      'Most percentage points that a metric may lose against the base, lines that the change deletes left out.',
      'not judged',
    ),
  ),
  'base-report': optional(text, 'Path of a report of the base, in any format. It takes the place of `baseline`.'),
  baseline: optional(
    yaml(Tagged, 'YAML, by `type`'),
    'Where the coverage of each commit is kept, to compare with and to carry on.',
    'nowhere',
  ),
  'save-baseline': defaulted(
    choice(['auto', 'true', 'false']),
    'Whether this run is kept as the coverage of its commit. `auto`: on a push to the default branch.',
    'auto',
  ),
  ratchet: deciding(defaulted(flag, 'No metric may fall below the best that the baseline knows.', false)),
  'ratchet-reset': deciding(optional(text, 'Why the best is to be forgotten: the ratchet starts anew from this run.')),
  flags: defaulted(
    yaml(Flags, 'YAML, name → globs'),
    'Parts of a monorepo. One that no report speaks of this time is carried forward from the baseline, with its age.',
    {},
  ),
  diff: optional(text, 'Path of a unified diff with the change to judge.', 'git is asked'),
  badge: optional(text, 'Path to write a badge to, as SVG.'),
  comment,
  'comment-report': {
    ...optional(
      text,
      'Path of the JSON report of another run: only its comment is written, for pull requests from forks. The file is treated as hostile.',
    ),
    inputOnly: true,
  },
  annotations: defaulted(
    flag,
    'Annotate changed lines that are not covered: ten of them, the rest at a check run where the job has `checks: write`.',
    true,
  ),
  ...gateInputs,
} as const
