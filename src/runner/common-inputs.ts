import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'
import { choice, deciding, defaulted, type InputValues, optional, secret, text } from './forms.ts'

/** The inputs that every action has. `workspace` is what the working directory is relative to. */
export function commonInputs(workspace: string) {
  return {
    config: {
      ...optional(
        text,
        'Path of the pipeline file. Inputs win over it; where it is absent they decide alone.',
        '.github/sluice.yml',
      ),
      inputOnly: true,
    },
    'working-directory': defaulted(
      folder(workspace),
      'Folder that paths are relative to, and where commands run.',
      '.',
    ),
    'github-token': {
      ...optional(
        secret,
        'Token for what needs GitHub. Empty: all of that is left out, with one notice; the verdict does not change.',
        'the token of the job',
      ),
      inputOnly: true,
      manifestDefault: '${{ github.token }}',
    },
    'on-inconclusive': deciding(
      defaulted(
        choice(['fail', 'warn']),
        'Whether a step that is `inconclusive` fails or succeeds with a warning.',
        'fail',
      ),
    ),
  } as const
}
export type CommonValues = InputValues<ReturnType<typeof commonInputs>>

/** A folder that exists; its value is its absolute path. */
function folder(workspace: string) {
  const schema = z
    .string('expected the path of a folder')
    .transform((path) => resolve(workspace, path))
    .refine(
      (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true,
      'expected the path of a folder that exists',
    )
  return { ...text, schema, describe: 'path of a folder' }
}

/** The outputs that every action has, and what they say. */
export const COMMON_OUTPUTS = {
  verdict: '`passed`, `warned`, `inconclusive`, `errored` or `failed`; always written.',
  reason: 'The verdict in one line of plain text; always written.',
  report: 'Absolute path of the JSON report; written for every verdict.',
  html: 'Absolute path of the HTML report, one self-contained file; empty when none was drawn.',
} as const
