import type { QualityReader } from '../../core/quality/report.ts'
import { readText } from './lint/read-text.ts'
import type { TextForm } from './lint/text-form.ts'

const SAYS =
  ' ?: (?<level>error|warning|message|info)\\s+(?<rule>[A-Za-z]+\\d+)\\s*: (?<message>.*?)(?: \\[[^\\[\\]]+\\])?$'
const PLACE = '\\((?<line>\\d+)(?:-(?<endLine>\\d+))?(?:,(?<column>\\d+))?(?:-\\d+|,\\d+,\\d+)?\\)'

const MSBUILD: TextForm = {
  tool: 'MSBuild',
  findings: [
    { pattern: new RegExp(`^\\s*(?:\\d+>)?(?<path>\\S.*?)${PLACE}${SAYS}`) },
    { pattern: new RegExp(`^\\s*(?:\\d+>)?[A-Z]+${SAYS}`) },
    { pattern: new RegExp(`^\\s*(?:\\d+>)?(?<path>(?:[A-Za-z]:)?[^:\\s][^:]*?)${SAYS}`) },
  ],
  once: 'line',
  count: /^\s*(?<errors>\d+) Error\(s\)$/,
}

export const msbuild: QualityReader<'msbuild'> = {
  format: 'msbuild',
  title: 'MSBuild and dotnet build (what they print)',
  counting:
    'One for each error and warning; MSBuild prints them again at the end of a build, and lines that are alike but for their indentation count once.',
  recognises: () => false,
  read: (source) => readText(source, MSBUILD),
}
