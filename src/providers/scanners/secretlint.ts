import { type Scanner, splitTargets } from '../../core/findings/scanner.ts'
import { secretlint as reader } from '../findings/secretlint.ts'

const CONFIGS = ['.secretlintrc', '.secretlintrc.{json,yml,yaml,js,cjs}']
const PRESET = '{"rules":[{"id":"@secretlint/secretlint-rule-preset-recommend"}]}'

export const secretlint: Scanner<'secretlint'> = {
  tool: 'secretlint',
  looksAt: 'all files below the folder, by .secretlintrc or else the recommended preset',
  network: 'nothing',
  program: 'secretlint',
  install: { by: 'npm', lock: 'secretlint' },
  version: ['--version'],
  reader,

  plan({ args, report, files }) {
    const isGiven = args.some((arg) => arg.startsWith('--secretlintrc'))
    const isThere = CONFIGS.some((glob) => files(glob).length > 0)
    const config = isGiven || isThere ? [] : [`--secretlintrcJSON=${PRESET}`]
    const { targets, options } = splitTargets(args, ['**/*'])
    const output = ['--format=json', `--output=${report}`, '--no-color', '--no-terminalLink']
    return { args: [...output, ...config, ...options, ...targets], report: 'file' }
  },
  judge({ exitCode }) {
    return exitCode <= 1 ? { found: exitCode === 1 } : { broke: `secretlint exited with ${exitCode}.` }
  },
}
