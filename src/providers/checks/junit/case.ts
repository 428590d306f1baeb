import type { XmlElement } from '../../reports/xml.ts'
import type { Outcome } from '../tests/run.ts'

/** Text of a failure that is kept: enough for what is shown of it and for the places in its trace. */
const MOST_TEXT = 32_000
/** How nose2 writes the success of a test that was to fail, for which unittest fails. */
const UNEXPECTED = 'test passes unexpectedly'
const SKIPPED = new Set(['skipped', 'ignored', 'disabled'])
const FAILED = new Set(['failure', 'rerunFailure'])
const BROKEN = new Set(['error', 'rerunError'])
const RETRIED = new Set(['flakyFailure', 'flakyError'])
const STATES: ReadonlyMap<string, Outcome> = new Map([
  ['skipped', 'skipped'],
  ['ignored', 'skipped'],
  ['disabled', 'skipped'],
  ['notrun', 'skipped'],
  ['suppressed', 'skipped'],
  ['fail', 'failed'],
  ['failed', 'failed'],
  ['failure', 'failed'],
  ['error', 'error'],
])

/** What the children of a `testcase` say of it. */
export interface CaseState {
  skipped: boolean
  /** Marked as to do, by the runner of Node: its failure is none. */
  todo: boolean
  failed: boolean
  broken: boolean
  retried: boolean
  /** The `message` of the first failure that has one. */
  headline: string | undefined
  text: string
}

export function newCase(): CaseState {
  return { skipped: false, todo: false, failed: false, broken: false, retried: false, headline: undefined, text: '' }
}

/** Notes a child of a `testcase`; whether its text says why the test failed. */
export function noteChild(state: CaseState, element: XmlElement): boolean {
  const { name } = element
  if (name === 'skipped' && element.attribute('message') === UNEXPECTED) state.failed = true
  else if (SKIPPED.has(name)) state.skipped = true
  if (name === 'skipped' && element.attribute('type') === 'todo') state.todo = true
  if (RETRIED.has(name)) state.retried = true
  const [failed, broken] = [FAILED.has(name), BROKEN.has(name)]
  if (!failed && !broken) return false
  if (failed) state.failed = true
  else state.broken = true
  state.headline ??= element.attribute('message')
  return true
}

export function addText(state: CaseState, text: string): void {
  if (state.text.length < MOST_TEXT) state.text += text.slice(0, MOST_TEXT)
}

/** An error weighs more than a failure, a failure more than a skip; what attributes say counts where no child says more. */
export function outcomeOf(state: CaseState, said: Outcome): Outcome {
  if (state.todo) return 'skipped'
  if (state.broken) return 'error'
  if (state.failed) return 'failed'
  return state.skipped ? 'skipped' : said
}

/** What a `status` or a `result` says; undefined for a word that says nothing, like "run" or "completed". */
export function stateOf(word: string | undefined): Outcome | undefined {
  return word === undefined ? undefined : STATES.get(word.toLowerCase())
}
