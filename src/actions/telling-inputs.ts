import { choice, defaulted, optional, text } from '../runner/forms.ts'

const WHETHER = ['auto', 'true', 'false'] as const

/** The input of every gate that keeps a comment. */
export const comment = defaulted(
  choice(WHETHER),
  'One comment in the pull request, kept up to date. `auto`: where the token may write one.',
  'auto',
)

/** The inputs of a gate that writes SARIF, with its defaults. */
export function sarifInputs(upload: (typeof WHETHER)[number], category: string) {
  return {
    sarif: optional(text, 'Path to write the SARIF to, within the limits of GitHub.'),
    upload: defaulted(
      choice(WHETHER),
      'Upload the SARIF to code scanning. `auto`: where the token may. It never changes the verdict.',
      upload,
    ),
    category: defaulted(text, 'Tells uploads of one commit apart.', category),
  } as const
}
