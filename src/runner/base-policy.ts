import { isDeepStrictEqual } from 'node:util'
import type { CheckRow } from '../core/report/check-row.ts'
import type { Input, Inputs } from './forms.ts'
import type { Host } from './host.ts'
import { judge } from './mistakes.ts'
import { type PipelineFile, readSections, type Section } from './pipeline-file.ts'

/** The pipeline file as the base of a change has it. */
export type BaseFile =
  | { readonly state: 'there'; readonly text: string }
  | { readonly state: 'absent' }
  /** It cannot be had. */
  | { readonly state: 'unknown'; readonly why: string }

/** Whose policy holds for a change: inputs that say `judgedByBase` are read from the base's copy of the pipeline file. */
export interface BasePolicy {
  /** One line for each value that is different here and was not obeyed. */
  readonly notes: readonly string[]
  /** A row that warns when nobody can tell whether the policy is that of the base. */
  readonly rows: readonly CheckRow[]
}

/** There is no base, or it says the same. */
export const SAME_POLICY: BasePolicy = { notes: [], rows: [] }

/** Whether the run is about a change that somebody wants to bring into a branch. */
export function isOfChange({ env }: Pick<Host, 'env'>): boolean {
  return /^(?:pull_request|merge_group)/.test(env('GITHUB_EVENT_NAME') ?? '')
}

export interface OwnFile {
  readonly action: string
  readonly path: string
  readonly file: PipelineFile
  /** Names of the inputs that the step itself gives: they win over either copy. */
  readonly given: ReadonlySet<string>
}

/**
 * The pipeline file with what decides taken from its base, so that a change cannot loosen what it is judged by. A value of
 * the base that is not valid is left as it is here: else nobody could mend it.
 */
export async function withBasePolicy(
  declared: Inputs,
  own: OwnFile,
  base: BaseFile,
): Promise<{ readonly file: PipelineFile; readonly policy: BasePolicy }> {
  const deciding = Object.entries(declared).filter(([name, input]) => input.judgedByBase && !own.given.has(name))
  const isSilent = deciding.every(([name]) => own.file.section?.values[name] === undefined)
  if (base.state === 'unknown') return { file: own.file, policy: isSilent ? SAME_POLICY : unsure(own.path, base.why) }
  const read: PipelineFile =
    base.state === 'absent'
      ? { section: undefined, mistakes: [] }
      : await readSections(own.action, `${own.path} of the base`, base.text)
  if (read.section === undefined && read.mistakes.length > 0)
    return {
      file: own.file,
      policy: isSilent ? SAME_POLICY : unsure(own.path, `its base is broken: ${read.mistakes[0]}`),
    }
  return unite(deciding, own, read.section)
}

function unite(deciding: readonly (readonly [string, Input<unknown>])[], own: OwnFile, base: Section | undefined) {
  const here = own.file.section
  const values: Record<string, unknown> = { ...here?.values }
  const fromBase = new Set<string>()
  const notes: string[] = []
  for (const [name, { schema, judgedByBase }] of deciding) {
    const [mine, theirs] = [here?.values[name], base?.values[name]]
    if (isDeepStrictEqual(mine, theirs)) continue
    const value = typeof judgedByBase === 'function' ? judgedByBase(mine, theirs) : theirs
    if (value !== undefined && 'mistakes' in judge(schema, value)) {
      notes.push(`"${name}" of the base is not valid, so that of ${own.path} holds as it is here.`)
      continue
    }
    if (isDeepStrictEqual(mine, value)) continue
    fromBase.add(name)
    if (value === undefined) delete values[name]
    else values[name] = value
    notes.push(`"${name}" is changed in ${own.path}${shown(mine, theirs)}; that of the base holds.`)
  }
  if (fromBase.size === 0) return { file: own.file, policy: { notes, rows: [] } }
  const section: Section = {
    path: here?.path ?? own.path,
    values,
    lineOf: (path) => (fromBase.has(String(path[0])) ? base : here)?.lineOf(path),
  }
  return { file: { section, mistakes: own.file.mistakes }, policy: { notes, rows: [] } }
}

function shown(mine: unknown, theirs: unknown): string {
  const plain = (value: unknown) => value === undefined || ['string', 'number', 'boolean'].includes(typeof value)
  const word = (value: unknown) => (value === undefined ? 'not set' : String(value).slice(0, 40))
  return plain(mine) && plain(theirs) ? ` (${word(theirs)} there, ${word(mine)} here)` : ''
}

function unsure(path: string, why: string): BasePolicy {
  const because = `${path} was obeyed as it is here, though a change is judged by its base: ${why}`
  const row = { name: 'policy of the base', operator: null, expected: null, actual: null, verdict: 'warned' } as const
  return { notes: [], rows: [{ ...row, because }] }
}
