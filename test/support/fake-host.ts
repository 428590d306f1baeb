import { tmpdir } from 'node:os'
import type { Host } from '../../src/runner/host.ts'
import { secretsIn, withoutSecrets } from '../../src/runner/secrets.ts'

/** What a user would see of a step. `log` has every line with its kind, such as `info: …` or `warning: …`. */
export interface Seen {
  readonly outputs: Record<string, string>
  readonly state: Record<string, string>
  readonly secrets: string[]
  readonly log: string[]
  readonly failures: string[]
  summary: string
}

/** What is given to a fake runner, and what it is to do. */
export interface FakeHostOptions {
  readonly inputs?: Readonly<Record<string, string>>
  readonly state?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  readonly workspace?: string
  readonly temp?: string
  readonly now?: () => number
}

/** A runner that only remembers. Tests read what a user would see. */
export function fakeHost(options: FakeHostOptions = {}): { host: Host; seen: Seen } {
  const { inputs = {}, state = {}, env = {}, workspace = tmpdir(), temp = tmpdir(), now = () => 0 } = options
  const seen: Seen = { outputs: {}, state: {}, secrets: [], log: [], failures: [], summary: '' }
  const noting = (kind: string) => (line: string) => void seen.log.push(`${kind}: ${line}`)
  const host: Host = {
    workspace,
    temp,
    now,
    env: (name) => env[name],
    input: (name) => inputs[name]?.trim() ?? '',
    state: (name) => state[name] ?? '',
    output: (name, value) => void (seen.outputs[name] = value),
    saveState: (name, value) => void (seen.state[name] = value),
    group: (title, work) => {
      noting('group')(title)
      return work()
    },
    info: noting('info'),
    debug: noting('debug'),
    notice: noting('notice'),
    warning: noting('warning'),
    error: noting('error'),
    fail: (message) => void seen.failures.push(message),
    secret: (value) => void (value !== '' && seen.secrets.push(value)),
    hide: (text) => withoutSecrets(text, [...seen.secrets, ...secretsIn(env)]),
    summary: async (markdown) => void (seen.summary += markdown),
  }
  return { host, seen }
}
