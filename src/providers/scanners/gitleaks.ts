import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { ScanEnd, Scanner, ScanPlace } from '../../core/findings/scanner.ts'
import { gitleaks as reader } from '../findings/gitleaks.ts'
import { countOf } from '../findings/shared/partial.ts'

/** Its own code for leaks is the one it has for errors. */
const FOUND = 42
const MODES = new Set(['git', 'dir', 'detect', 'protect'])

export const gitleaks: Scanner<'gitleaks'> = {
  tool: 'gitleaks',
  looksAt: 'the whole history where the folder is a repository, else its files; `gitleaks dir` for the files alone',
  network: 'nothing',
  program: 'gitleaks',
  install: { by: 'go', module: 'github.com/zricethezav/gitleaks/v8', version: 'v8.30.1' },
  version: ['version'],
  reader,

  plan(place) {
    const [first = ''] = place.args
    const mode = MODES.has(first) ? first : existsSync(join(place.folder, '.git')) ? 'git' : 'dir'
    const rest = MODES.has(first) ? place.args.slice(1) : place.args
    const output = ['--report-format=json', `--report-path=${place.report}`, `--exit-code=${FOUND}`]
    return {
      args: [mode, ...output, '--no-banner', '--no-color', '--log-level=info', ...rest],
      report: 'file',
      partial: mode === 'git' ? shallow(place) : [],
    }
  },
  judge,
}

/** The log says how much it looked at, in git the commits too. */
function judge({ exitCode, stderr }: ScanEnd) {
  if (exitCode !== 0 && exitCode !== FOUND) return { broke: `gitleaks exited with ${exitCode}.` }
  const commits = /(\d+) commits scanned/.exec(stderr)?.[1]
  const bytes = /scanned ~(\d+) bytes/.exec(stderr)?.[1]
  if (exitCode === 0 && (commits === '0' || bytes === '0')) return { broke: 'gitleaks looked at nothing.' }
  const found = exitCode === FOUND
  const lookedAt = [count(commits, 'commit'), count(bytes, 'byte')].filter(Boolean).join(', ')
  const failures = Array.from(stderr.matchAll(/ (?:ERR|WRN) (?!leaks found)(.*)/g), ([, said = '']) => said)
  return { found, partial: failures, ...(lookedAt === '' ? {} : { lookedAt }) }
}

function count(number: string | undefined, thing: string): string {
  return number === undefined ? '' : countOf(Number(number), thing)
}

function shallow({ folder }: ScanPlace): string[] {
  return existsSync(join(folder, '.git', 'shallow'))
    ? ['The checkout has not the whole history (fetch-depth: 0 brings it).']
    : []
}
