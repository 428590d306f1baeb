import { type ScanEnd, type Scanner, splitTargets } from '../../core/findings/scanner.ts'
import { countOf } from '../findings/shared/partial.ts'
import { zizmor as reader } from '../findings/zizmor.ts'

const ONLINE = /^--(?:gh-token\b|no-offline|online)/

export const zizmor: Scanner<'zizmor'> = {
  tool: 'zizmor',
  looksAt: 'workflows, actions and dependabot.yml of the folder',
  network: 'nothing, unless it is given `--gh-token`',
  program: 'zizmor',
  install: { by: 'pip', lock: 'zizmor' },
  version: ['--version'],
  reader,

  // Without `--strict-collection` a workflow that it cannot parse is passed over.
  plan({ args }) {
    const offline = args.some((arg) => ONLINE.test(arg)) ? [] : ['--offline']
    const output = ['--format=json-v1', '--no-exit-codes', '--color=never', '--strict-collection']
    const { targets, options } = splitTargets(args, ['.'])
    return { args: [...output, ...offline, ...options, ...targets], report: 'stdout' }
  },
  judge,
}

function judge({ exitCode, stderr }: ScanEnd) {
  if (exitCode === 3) return { broke: 'zizmor found no workflow or action to look at.' }
  if (exitCode !== 0) return { broke: `zizmor exited with ${exitCode}.` }
  const audited = stderr.match(/completed \S+/g) ?? []
  return audited.length === 0 ? {} : { lookedAt: countOf(audited.length, 'file') }
}
