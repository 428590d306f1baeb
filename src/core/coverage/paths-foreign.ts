import type { PathIndex } from './path-index.ts'

/** A path that means a file on another machine. */
export interface Foreign {
  readonly path: string
  /** What it may be in full, as segments; one for each root of the report. */
  readonly variants: readonly (readonly string[])[]
}

/** What else decides. */
export interface Surroundings {
  /** Files of the repository that are known to be meant by other paths. */
  readonly claimed: ReadonlySet<string>
  /** How many paths the report has in all. */
  readonly total: number
  /** Folder of the report in the repository. */
  readonly near: string
}

export type Placed = { readonly file: string | undefined } | { readonly candidates: readonly string[] }

/** A path whose longest end only one file has. `lead` stands before that end in the path, `folder` in the file. */
interface Unique {
  readonly path: string
  readonly file: string
  readonly length: number
  readonly lead: string
  readonly folder: string
}

/** A path whose longest end several files have. */
interface Open {
  readonly path: string
  readonly segments: readonly string[]
  readonly length: number
  readonly candidates: readonly string[]
}

const NOT_OURS = /(?:^|\/)(?:node_modules|site-packages|dist-packages)(?:\/|$)/

/**
 * Places paths by the longest end that only one file has. What stands before the end makes a rule ("/app" is
 * "packages/a"). A match counts when a second path follows its rule or all paths of the report do; otherwise only when it
 * leaves nothing of the given path over, or nothing of the file's and has a folder in it, and nobody else means the file:
 * so a header of the compiler is not taken for the one file of ours with its name. Where several files have the end, the
 * one nearest to the report is meant, or the one that the rules of the others lead to; else none.
 */
export function placeForeign(
  foreign: readonly Foreign[],
  repository: PathIndex,
  { claimed, total, near }: Surroundings,
): ReadonlyMap<string, Placed> {
  const places = new Map<string, Placed>(foreign.map(({ path }) => [path, { file: undefined }]))
  const matches = foreign.flatMap((each) => bestMatch(each, repository) ?? [])
  const unique = matches.filter((match) => 'file' in match)
  const support = tally(unique.map(ruleOf))
  const supportOf = (match: Unique) => support.get(ruleOf(match)) ?? 0
  const isSure = (match: Unique) => supportOf(match) > 1 || supportOf(match) === total
  const credible = unique.filter((match) => isSure(match) || (isWhole(match) && !claimed.has(match.file)))
  for (const [file, rivals] of grouped(credible, (match) => match.file))
    for (const { path, placed } of settleRivals(file, rivals, supportOf)) places.set(path, placed)
  const sure = new Map(credible.filter(isSure).map((match) => [ruleOf(match), match]))
  const rules = grouped(sure.values(), (match) => match.lead)
  for (const match of matches) if ('candidates' in match) places.set(match.path, choose(match, rules, repository, near))
  return places
}

function bestMatch({ path, variants }: Foreign, repository: PathIndex): Unique | Open | undefined {
  const ends = variants.flatMap((segments) => {
    const end = repository.longestEnd(segments)
    return end === undefined ? [] : [{ segments, ...end }]
  })
  const length = Math.max(0, ...ends.map((end) => end.length))
  const longest = ends.filter((end) => end.length === length)
  const [first] = longest
  if (first === undefined) return undefined
  const files = [...new Set(longest.flatMap((end) => end.files ?? []))]
  const lead = first.segments.slice(0, -length).join('/')
  const ours = files.filter((file) => !NOT_OURS.test(lead) || NOT_OURS.test(file))
  const file = longest.every(({ count }) => count === 1) && files.length === 1 ? files[0]! : undefined
  if (file === undefined) return { path, segments: first.segments, length, candidates: ours }
  if (ours.length === 0) return undefined
  return { path, file, length, lead, folder: file.split('/').slice(0, -length).join('/') }
}

function ruleOf({ lead, folder }: Unique): string {
  return `${lead}\0${folder}`
}

/** Whether one of the two paths is the end of the other, and more than a bare name that stood elsewhere. */
function isWhole({ lead, folder, length }: Unique): boolean {
  return lead === '' || (folder === '' && length > 1)
}

function grouped(matches: Iterable<Unique>, keyOf: (match: Unique) => string): ReadonlyMap<string, readonly Unique[]> {
  const groups = new Map<string, Unique[]>()
  for (const match of matches) {
    const group = groups.get(keyOf(match))
    if (group === undefined) groups.set(keyOf(match), [match])
    else group.push(match)
  }
  return groups
}

function tally(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

/** Of paths with different rules that mean one file, the ones whose rule has the most followers are right. */
function settleRivals(file: string, rivals: readonly Unique[], supportOf: (match: Unique) => number) {
  const most = rivals.map(supportOf).reduce((one, other) => Math.max(one, other))
  const winners = rivals.filter((match) => supportOf(match) === most)
  const placed: Placed = new Set(winners.map(ruleOf)).size === 1 ? { file } : { candidates: [file] }
  return winners.map(({ path }) => ({ path, placed }))
}

function choose(
  { segments, length, candidates }: Open,
  rules: ReadonlyMap<string, readonly Unique[]>,
  repository: PathIndex,
  near: string,
): Placed {
  const nearest = nearestTo(near, candidates)
  if (nearest !== undefined) return { file: nearest }
  const led = new Set<string>()
  for (let at = 0; at <= segments.length - length; at++) {
    const rest = segments.slice(at).join('/')
    for (const { folder } of rules.get(segments.slice(0, at).join('/')) ?? []) {
      const file = folder === '' ? rest : `${folder}/${rest}`
      if (repository.has(file)) led.add(file)
    }
  }
  const [file] = led
  return led.size === 1 ? { file } : { candidates }
}

/** The one file that shares most folders with where the report lies, and at least one. */
function nearestTo(near: string, candidates: readonly string[]): string | undefined {
  const folders = near.split('/').filter((folder) => folder !== '')
  const shared = candidates.map((file) => {
    const parts = file.split('/')
    const end = folders.findIndex((folder, at) => folder !== parts[at])
    return end === -1 ? folders.length : end
  })
  const most = Math.max(0, ...shared)
  const nearest = candidates.filter((_, at) => shared[at] === most)
  return most > 0 && nearest.length === 1 ? nearest[0] : undefined
}
