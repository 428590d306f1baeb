import { SluiceError } from '../core/problem.ts'
import { problems } from '../core/problems/index.ts'
import type { Inputs, InputValues } from './forms.ts'
import type { Host } from './host.ts'
import { judge, unknownKey } from './mistakes.ts'
import type { PipelineFile, Section } from './pipeline-file.ts'
import type { Path, Read } from './yaml-text.ts'

/** What was given for one input, and where. */
interface Given {
  readonly read: Read | undefined
  /** "input", or the path of the pipeline file. */
  readonly source: string
}

/**
 * Reads every declared input: the step's own text first, then the pipeline file, then the default. Secrets are masked before
 * anything is judged. Throws `inputs-invalid` with every mistake at once, one line each.
 */
export async function readInputs<Declared extends Inputs>(
  declared: Declared,
  host: Host,
  file: PipelineFile,
): Promise<InputValues<Declared>> {
  for (const name of Object.keys(declared)) if (declared[name]?.secret) mask(name, host, file.section)
  const mistakes = [...file.mistakes, ...unknown(declared, file.section)]
  const values: Record<string, unknown> = {}
  for (const [name, input] of Object.entries(declared)) {
    const given = await find(name, input, host, file.section)
    const result =
      given.read !== undefined && 'mistake' in given.read
        ? { lines: [unreadable(name, given)] }
        : settle(name, input, given)
    if ('lines' in result) mistakes.push(...result.lines)
    else values[name] = result.value
  }
  if (mistakes.length > 0) throw new SluiceError(problems.inputsInvalid(mistakes))
  return values as InputValues<Declared>
}

function mask(name: string, host: Host, section: Section | undefined): void {
  const inFile = section?.values[name]
  host.secret(host.input(name))
  if (typeof inFile === 'string') host.secret(inFile)
}

async function find(name: string, input: Inputs[string], host: Host, section: Section | undefined): Promise<Given> {
  const text = host.input(name)
  if (text !== '') return { read: await input.read(text), source: 'input' }
  if (section === undefined || input.inputOnly || !Object.hasOwn(section.values, name))
    return { read: undefined, source: '' }
  return {
    read: { value: section.values[name], lineOf: (path) => section.lineOf([name, ...path]) },
    source: section.path,
  }
}

function settle(
  name: string,
  input: Inputs[string],
  { read, source }: Given,
): { value: unknown } | { lines: string[] } {
  const value = read !== undefined && 'value' in read ? read.value : undefined
  if (read === undefined && input.required) return { lines: [`"${name}" is required: expected ${input.describe}`] }
  const judged = judge(input.schema, value)
  if ('value' in judged) return judged
  return {
    lines: judged.mistakes.map(({ path, expected }) => {
      const line = read !== undefined && 'lineOf' in read ? read.lineOf?.(path) : undefined
      return tell(name + showPath(path), at(value, path), expected, place(source, line), input.secret)
    }),
  }
}

function unreadable(name: string, { read, source }: Given): string {
  const { mistake, line } = read as Extract<Read, { mistake: string }>
  return `"${name}" (${place(source, line)}) ${mistake}`
}

/** One line: the name, what was given, where it came from, what is expected. Secrets are never repeated. */
function tell(name: string, given: unknown, expected: string, source: string, secret = false): string {
  if (expected.startsWith('is not known')) return `"${name}" (${source}) ${expected}`
  if (given === undefined) return `"${name}" (${source}) is missing: ${expected}`
  return `"${name}" (${source}) is ${secret ? 'a secret' : short(given)}: ${expected}`
}

function place(source: string, line: number | undefined): string {
  if (line === undefined) return source
  return source === 'input' ? `input, line ${line}` : `${source}:${line}`
}

/** The keys of the section that are no inputs of this action, or none that may stand there. */
function unknown(declared: Inputs, section: Section | undefined): string[] {
  const known = Object.keys(declared).filter((name) => !declared[name]?.inputOnly)
  return Object.keys(section?.values ?? {}).flatMap((key) => {
    if (section === undefined || known.includes(key)) return []
    const why = Object.hasOwn(declared, key) ? 'is only read from the "with:" of the step' : unknownKey(key, known)
    return [`"${key}" (${place(section.path, section.lineOf([key]))}) ${why}`]
  })
}

/** `["steps", 2, "weight"]` as people write it: `steps[2].weight`, with a leading dot for a name. */
export function showPath(path: Path): string {
  return path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('')
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  )
}

/** A value in at most 40 characters of one line. */
function short(value: unknown): string {
  const text = value === null ? 'empty' : JSON.stringify(value)
  return text.length <= 40 ? text : `${text.slice(0, 39)}…`
}
