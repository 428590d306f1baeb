import { readFileSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { type Waiver, WaiverFile } from '../../core/findings/waiver.ts'
import type { GitHubEvent } from '../../core/github.ts'
import { SluiceError } from '../../core/problem.ts'
import { problems } from '../../core/problems/index.ts'
import type { World } from '../../core/world.ts'
import { codeOf, fileReason } from '../../providers/files.ts'
import { baseCopy } from '../../providers/git/base-copy.ts'
import { showPath } from '../../runner/inputs.ts'
import { judge } from '../../runner/mistakes.ts'
import { readYaml } from '../../runner/yaml-text.ts'
import { baseCommit } from '../base-commit.ts'

const DEFAULT = '.github/waivers.yml'

/** The waivers that hold, and what has to be said about them. */
export interface Waivers {
  readonly waivers: readonly Waiver[]
  readonly warnings: readonly string[]
}

/** Where they are looked for. */
export interface Place {
  /** Path as the user gave it, relative to `folder`; undefined: the usual one, if it is there. */
  readonly given: string | undefined
  readonly folder: string
  /** Root of the repository. */
  readonly root: string
}

/**
 * The waivers of this run. In a pull request those of its base: whoever asks for a waiver is not who grants it. Where the
 * checkout does not have the base none holds, and it is said. A mistake in the file is a SluiceError `inputs-invalid`.
 */
export async function readWaivers(place: Place, event: GitHubEvent | undefined, world: World): Promise<Waivers> {
  const { given, folder, root } = place
  const path = given ?? DEFAULT
  const own = readOwn(resolve(folder, path), given)
  const base = await baseCommit(world, root, event)
  if (base === undefined) return { waivers: own === undefined ? [] : await parse(own, path), warnings: [] }
  const inside = relative(root, resolve(folder, path)).split(sep).join('/')
  const copy = await baseCopy(world, root, base, inside)
  if (copy.state === 'unknown') {
    if (own === undefined) return { waivers: [], warnings: [] }
    return {
      waivers: [],
      warnings: [`${path} was not obeyed: ${copy.why}.`],
    }
  }
  const text = copy.state === 'there' ? copy.text : ''
  const warnings = text.trim() === (own ?? '').trim() ? [] : [`${path} is changed here; the waivers of the base hold.`]
  return { waivers: copy.state === 'there' ? await parse(copy.text, `${path} of the base`) : [], warnings }
}

function readOwn(file: string, given: string | undefined): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (thrown) {
    if (given === undefined && codeOf(thrown) === 'ENOENT') return undefined
    throw new SluiceError(problems.fileUnreadable(given ?? DEFAULT, fileReason(thrown)), { cause: thrown })
  }
}

async function parse(text: string, path: string): Promise<readonly Waiver[]> {
  const read = await readYaml(text)
  if ('mistake' in read) throw invalid([`${path}:${read.line ?? 1} ${read.mistake}`])
  if (read.value === null || read.value === undefined) return []
  const judged = judge(WaiverFile, read.value)
  if ('value' in judged) return judged.value.waivers
  const { lineOf = () => undefined } = read
  throw invalid(
    judged.mistakes.map(
      ({ path: at, expected }) => `${path}:${lineOf(at) ?? 1} "${showPath(at).replace(/^\./, '')}": ${expected}`,
    ),
  )
}

function invalid(mistakes: readonly string[]): SluiceError {
  return new SluiceError(problems.inputsInvalid(mistakes))
}
