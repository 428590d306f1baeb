import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { unknownKey } from './mistakes.ts'
import { type Path, readYaml } from './yaml-text.ts'

export const DEFAULT_PIPELINE_FILE = '.github/sluice.yml'

/** The part of the pipeline file that belongs to one action. */
export interface Section {
  /** The file's path as the user wrote it. */
  readonly path: string
  readonly values: Readonly<Record<string, unknown>>
  lineOf(path: Path): number | undefined
}

export interface PipelineFile {
  readonly section: Section | undefined
  /** What is wrong with the file as a whole; told together with the mistakes of the inputs. */
  readonly mistakes: readonly string[]
}

const NOTHING: PipelineFile = { section: undefined, mistakes: [] }

/** The actions a pipeline file may speak of, whether or not this version has all of them. */
export const SECTIONS = [
  'quality-gate',
  'security-scan',
  'coverage-threshold',
  'blue-green-deploy',
  'canary-shift',
  'rollback',
] as const

/**
 * Reads the section of `action`. `given` is the path the user named, relative to `workspace`; '' looks at the default place.
 * An absent default file is nothing; anything else that keeps it from being read is a mistake.
 */
export async function readPipelineFile(action: string, given: string, workspace: string): Promise<PipelineFile> {
  const path = given === '' ? DEFAULT_PIPELINE_FILE : given
  try {
    return await readSections(action, path, await readFile(resolve(workspace, path), 'utf8'))
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined
    if (code === undefined) throw thrown
    if (code === 'ENOENT' && given === '') return NOTHING
    const why = code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${code})`
    return { section: undefined, mistakes: [`"config" (${given === '' ? 'default' : 'input'}) is "${path}": ${why}`] }
  }
}

/** The section of `action` in the text of the file at `path`. */
export async function readSections(action: string, path: string, text: string): Promise<PipelineFile> {
  const read = await readYaml(text)
  if ('mistake' in read) return { section: undefined, mistakes: [`${at(path, read.line)} ${read.mistake}`] }
  const { value, lineOf = () => undefined } = read
  if (value === null || value === undefined) return NOTHING
  if (!isMap(value))
    return { section: undefined, mistakes: [`${path} has no sections: expected the names of actions as keys`] }
  const mistakes = Object.keys(value)
    .filter((key) => !SECTIONS.some((name) => name === key))
    .map((key) => `"${key}" (${at(path, lineOf([key]))}) ${unknownKey(key, SECTIONS)}`)
  const values = Object.hasOwn(value, action) ? value[action] : undefined
  if (values === undefined) return { section: undefined, mistakes }
  if (!isMap(values))
    return {
      section: undefined,
      mistakes: [
        ...mistakes,
        `"${action}" (${at(path, lineOf([action]))}) has no settings: expected names of inputs as keys`,
      ],
    }
  return { section: { path, values, lineOf: (inner) => lineOf([action, ...inner]) }, mistakes }
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function at(path: string, line: number | undefined): string {
  return line === undefined ? path : `${path}:${line}`
}
