import { stringify } from 'yaml'
import type { Action } from '../../src/runner/action.ts'
import { COMMON_OUTPUTS, commonInputs } from '../../src/runner/common-inputs.ts'
import type { Input, Inputs } from '../../src/runner/forms.ts'
import { NOTICE } from './generated.ts'

/** Every input of an action in the order of its README: its own, then the ones all share. */
export function allInputs(action: Action): Inputs {
  return { ...action.inputs, ...commonInputs('.') }
}

/** Every output of an action: its own, then the ones all share. */
export function allOutputs(action: Action): Readonly<Record<string, string>> {
  return { ...action.outputs, ...COMMON_OUTPUTS }
}

/** The action.yml. Defaults live in the code, so that what a user gave can be told from what nobody did. */
export function manifest(action: Action): string {
  const main = 'main.js'
  const text = stringify(
    {
      name: `Sluice ${action.name}`,
      description: action.description,
      author: 'Sluice contributors',
      branding: action.branding,
      inputs: Object.fromEntries(Object.entries(allInputs(action)).map(([name, input]) => [name, declared(input)])),
      outputs: Object.fromEntries(
        Object.entries(allOutputs(action)).map(([name, description]) => [name, { description }]),
      ),
      runs: { using: 'node24', main, ...(action.post && { post: main }) },
    },
    { lineWidth: 0, singleQuote: true },
  )
  return `# ${NOTICE}\n${text}`
}

function declared({ description, required, fallback, manifestDefault = '' }: Input<unknown>) {
  const text = fallback === '' ? description : `${description} Default: ${showFallback(fallback)}.`
  return { description: text, required, default: manifestDefault }
}

/** A default in Markdown: a value as code, a sentence as it is. */
export function showFallback(fallback: string): string {
  return /^[^ ]+$|^[[{]/.test(fallback) ? `\`${fallback}\`` : fallback
}

/** The script that GitHub starts, for main and for post: it opens the bundle at its own door. */
export function stub(name: string): string {
  return `// ${NOTICE}\nimport { open } from '../dist/index.js'\n\nawait open('${name}')\n`
}
