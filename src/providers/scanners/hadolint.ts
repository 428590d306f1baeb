import { type Scanner, splitTargets } from '../../core/findings/scanner.ts'
import { hadolint as reader } from '../findings/hadolint.ts'
import { countOf } from '../findings/shared/partial.ts'

const DOCKERFILES = ['**/Dockerfile', '**/Dockerfile.*', '**/*.Dockerfile', '**/Containerfile']
const NOT_ONE = /\.(?:dockerignore|md|sh)$/

export const hadolint: Scanner<'hadolint'> = {
  tool: 'hadolint',
  looksAt: 'every Dockerfile and Containerfile below the folder',
  network: 'nothing',
  program: 'hadolint',
  install: { by: 'pip', lock: 'hadolint' },
  version: ['--version'],
  reader,

  plan({ args, files }) {
    const found = [...new Set(DOCKERFILES.flatMap((glob) => files(glob)))].filter((file) => !NOT_ONE.test(file))
    const { targets, options } = splitTargets(args, found)
    if (targets.length === 0) return { nothing: 'There is no Dockerfile below the folder.' }
    return {
      args: ['--format', 'json', '--no-fail', ...options, '--', ...targets],
      report: 'stdout',
      lookedAt: countOf(targets.length, 'file'),
    }
  },
  judge({ exitCode }) {
    if (exitCode !== 0) return { broke: `hadolint exited with ${exitCode}.` }
    return {}
  },
}
