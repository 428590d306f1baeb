import { appendFileSync, existsSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { command, fileEntry, harmless, inputVariable } from './commands.ts'
import type { Host, Place } from './host.ts'
import { masks } from './masks.ts'
import { secretsIn, withoutSecrets } from './secrets.ts'
import { fitSummary } from './summary-limit.ts'

const env = (name: string): string | undefined => process.env[name]
const print = (line: string): void => void process.stdout.write(`${line}\n`)
const secrets = new Set<string>()
const log = (text: string): void => print(harmless(text))

/** The real runner: workflow commands on standard output, and the files it names in the environment. */
export const githubHost: Host = {
  workspace: env('GITHUB_WORKSPACE') || process.cwd(),
  temp: env('RUNNER_TEMP') || tmpdir(),
  env,
  now: () => Date.now(),

  input: (name) => env(inputVariable(name))?.trim() ?? '',
  state: (name) => env(`STATE_${name}`) ?? '',
  output: (name, value) => append('GITHUB_OUTPUT', fileEntry(name, value), `output ${name}: ${value}`),
  saveState: (name, value) => append('GITHUB_STATE', fileEntry(name, value), ''),
  summary: async (markdown) => {
    const path = fileOf('GITHUB_STEP_SUMMARY')
    append('GITHUB_STEP_SUMMARY', path === undefined ? '' : `${fitSummary(markdown, statSync(path).size)}\n`, markdown)
  },

  group: async (title, work) => {
    print(command('group', title))
    try {
      return await work()
    } finally {
      print(command('endgroup', ''))
    }
  },
  info: log,
  debug: (line) => print(command('debug', line)),
  notice: (message, place) => print(command('notice', message, properties(place))),
  warning: (message, place) => print(command('warning', message, properties(place))),
  error: (message, place) => print(command('error', message, properties(place))),
  fail: (message) => {
    process.exitCode = 1
    print(command('error', message))
  },
  secret: (value) => {
    secrets.add(value)
    for (const mask of masks(value)) print(command('add-mask', mask))
  },
  hide: (text) => withoutSecrets(text, [...secrets, ...secretsIn(process.env)]),
}

/** The file the runner gave for this. By hand there is none. */
function fileOf(variable: string): string | undefined {
  const path = env(variable)
  return path !== undefined && existsSync(path) ? path : undefined
}

/** Appends to the runner's file, or logs `otherwise` where there is none. */
function append(variable: string, text: string, otherwise: string): void {
  const path = fileOf(variable)
  if (path !== undefined) appendFileSync(path, text)
  else if (otherwise !== '') log(otherwise)
}

function properties({ title, file, line, endLine, column }: Partial<Place> = {}) {
  return { title, file, line, endLine, col: column }
}
