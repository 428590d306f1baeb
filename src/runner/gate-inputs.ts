import { deciding, defaulted, flag, text } from './forms.ts'

/** The inputs that every gate has besides its own. */
export const gateInputs = {
  'report-only': deciding(
    defaulted(
      flag,
      'Decide and show everything, and let the step succeed: the outputs and the report tell the truth.',
      false,
    ),
  ),
  'comment-key': defaulted(text, 'Tells the comments of several uses in one pull request apart.', 'default'),
} as const
