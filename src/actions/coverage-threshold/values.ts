import type { InputValues } from '../../runner/forms.ts'
import type { inputs } from './inputs.ts'

export type Values = InputValues<typeof inputs>
