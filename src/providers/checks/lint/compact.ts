import type { FindingForm } from './text-form.ts'

/** The format "compact" of ESLint and stylelint. */
export const compactLine: FindingForm = {
  pattern:
    /^(?<path>\S.*): line (?<line>\d+), col (?<column>\d+), (?<level>[A-Za-z]+) - (?<message>.*?)(?: \((?<rule>[\w@/.-]+)\))?$/,
}
