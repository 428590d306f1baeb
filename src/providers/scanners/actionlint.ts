import type { Scanner } from '../../core/findings/scanner.ts'
import { actionlint as reader } from '../findings/actionlint.ts'
import { countOf } from '../findings/shared/partial.ts'

const WORKFLOWS = ['.github/workflows/*.yml', '.github/workflows/*.yaml']

export const actionlint: Scanner<'actionlint'> = {
  tool: 'actionlint',
  looksAt: 'the workflows of the folder; what they run too where shellcheck and pyflakes are on PATH',
  network: 'nothing',
  program: 'actionlint',
  install: { by: 'go', module: 'github.com/rhysd/actionlint/cmd/actionlint', version: 'v1.7.12' },
  version: ['-version'],
  reader,

  plan({ args, files }) {
    const found = WORKFLOWS.flatMap((glob) => files(glob))
    const given = args.some((arg) => /\.ya?ml$/.test(arg))
    if (!given && found.length === 0) return { nothing: 'There is no workflow in .github/workflows.' }
    const lookedAt = given ? undefined : countOf(found.length, 'file')
    return {
      args: ['-format', '{{json .}}', '-no-color', ...args, ...(given ? [] : found)],
      report: 'stdout',
      lookedAt,
    }
  },
  judge({ exitCode }) {
    return exitCode <= 1 ? { found: exitCode === 1 } : { broke: `actionlint exited with ${exitCode}.` }
  },
}
