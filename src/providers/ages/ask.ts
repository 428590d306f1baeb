import type { AgeAnswer } from '../../core/findings/age-scan.ts'
import type { Package } from '../../core/findings/finding.ts'
import { packageId } from '../../core/findings/package-id.ts'
import type { ReleaseSource } from './source.ts'

export interface AskLimits {
  /** How many questions are under way at once. Default 8. */
  readonly parallel?: number | undefined
  /** How many packages are asked about; the others are left out and told. Default 2 000. */
  readonly most?: number | undefined
}

/**
 * Asks about every package whose registry is among the sources: once for each name, whatever versions are installed. Packages
 * without version and of other ecosystems are not asked about, and have no answer.
 */
export async function askAges(
  packages: readonly Package[],
  sources: readonly ReleaseSource[],
  signal: AbortSignal,
  { parallel = 8, most = 2_000 }: AskLimits = {},
): Promise<AgeAnswer[]> {
  const questions = [...questionsOf(packages, sources).values()]
  const answers: AgeAnswer[] = questions
    .slice(most)
    .flatMap(({ installed }) =>
      installed.map((pkg) => ({ package: pkg, unanswered: `only ${most} packages are asked about` })),
    )
  const left = questions.slice(0, most)[Symbol.iterator]()
  const ask = async () => {
    for (const { source, name, installed } of left) answers.push(...(await answersFor(source, name, installed, signal)))
  }
  await Promise.all(Array.from({ length: Math.max(1, parallel) }, ask))
  return answers.toSorted((a, b) => compare(nameOf(a), nameOf(b)))
}

interface Question {
  readonly source: ReleaseSource
  readonly name: string
  readonly installed: Package[]
}

function questionsOf(packages: readonly Package[], sources: readonly ReleaseSource[]): Map<string, Question> {
  const questions = new Map<string, Question>()
  for (const pkg of packages) {
    const { ecosystem, name, version } = packageId(pkg)
    const source = sources.find((each) => each.ecosystem === ecosystem)
    if (source === undefined || version === '') continue
    const key = `${ecosystem}/${name}`
    const question = questions.get(key) ?? { source, name, installed: [] }
    questions.set(key, question)
    if (!question.installed.some((other) => other.version === version)) question.installed.push({ ...pkg, version })
  }
  return questions
}

async function answersFor(
  source: ReleaseSource,
  name: string,
  installed: readonly Package[],
  signal: AbortSignal,
): Promise<AgeAnswer[]> {
  const answer = signal.aborted ? { unanswered: 'there was no time left to ask' } : await source.ask(name, signal)
  return installed.map((pkg) =>
    'releases' in answer ? { package: pkg, releases: answer } : { package: pkg, unanswered: answer.unanswered },
  )
}

function nameOf({ package: { name, version } }: AgeAnswer): string {
  return `${name}@${version}`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
