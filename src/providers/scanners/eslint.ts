import { type Scanner, splitTargets } from '../../core/findings/scanner.ts'
import { eslint as reader } from '../findings/eslint.ts'

export const eslint: Scanner<'eslint'> = {
  tool: 'eslint',
  looksAt: 'the folder, by the configuration of the project',
  network: 'nothing',
  program: 'eslint',
  install: { by: 'npm', lock: 'eslint' },
  version: ['--version'],
  reader,

  plan({ args, report }) {
    const { targets, options } = splitTargets(args, ['.'])
    const output = ['--format', 'json', '--output-file', report]
    return { args: [...targets, ...options, ...output], report: 'file' }
  },
  judge({ exitCode, stderr }) {
    if (exitCode <= 1) return { found: exitCode === 1 }
    const [why = ''] = /^(?:ESLint couldn't find|\w*Error:).*$/m.exec(stderr) ?? []
    return { broke: `ESLint exited with ${exitCode}. ${why}`.trimEnd() }
  },
}
