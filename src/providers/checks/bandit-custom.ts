import type { Level, QualityReader } from '../../core/quality/report.ts'
import { withoutPassword } from '../findings/shared/bandit-password.ts'
import { located } from './lint/located.ts'
import { readText } from './lint/read-text.ts'
import type { FindingForm, TextForm } from './lint/text-form.ts'

const LEVELS: Readonly<Record<string, Level>> = { HIGH: 'error', MEDIUM: 'warning', LOW: 'notice' }
const RULE = '(?<rule>B\\d{3})(?:\\[bandit\\])?'
const SEVERITY = '(?<level>LOW|MEDIUM|HIGH|UNDEFINED)'

const own: Pick<FindingForm, 'level' | 'shown'> = {
  level: ({ level = '' }) => LEVELS[level] ?? 'warning',
  shown: ({ rule = '', message = '' }) => withoutPassword(rule, message),
}

const BANDIT: TextForm = {
  tool: 'Bandit',
  findings: [
    { pattern: located(`:\\s*${RULE}:?\\s*${SEVERITY}:?\\s+(?<message>.+)$`), ...own },
    { pattern: located(`:\\s*\\[?${SEVERITY}\\]?:?\\s*\\[?${RULE}\\]?:?\\s+(?<message>.+)$`), ...own },
  ],
  broke: /^\[main\]\s+ERROR\s/,
}

export const banditCustom: QualityReader<'bandit-custom'> = {
  format: 'bandit-custom',
  title: 'Bandit (format custom: the template it has by default, or one with the same parts)',
  counting:
    'One for each line. HIGH is an error, MEDIUM and UNDEFINED a warning, LOW a notice. Passwords that a message quotes are not shown. security-scan reads Bandit’s JSON.',
  recognises: () => false,
  read: (source) => readText(source, BANDIT),
}
