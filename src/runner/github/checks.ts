import type { Annotation, CheckResult, CheckRun } from '../../core/github.ts'
import { clip } from './clip.ts'
import { PER_PAGE } from './pages.ts'
import { isUnknown } from './record.ts'
import type { Repository } from './repository.ts'

/** Annotations that GitHub takes at once. */
export const BATCH = 50
/** Characters that GitHub takes in the summary of a check run. */
const LONGEST_SUMMARY = 65_535
const LONGEST_TITLE = 255
/** 64 KB of UTF-8, whatever the letters. */
const LONGEST_MESSAGE = 16_000
const CREATIONS = 3

/**
 * Creates a check run that is over, and appends what annotations do not fit in the first call. Appending is not repeatable,
 * so a batch whose answer was lost is counted before it is sent again.
 */
export async function createCheck(
  repository: Repository,
  check: CheckRun,
  signal: AbortSignal,
): Promise<Exclude<CheckResult, { outcome: 'left-out' }>> {
  const output = { title: check.title, summary: clip(check.summary, LONGEST_SUMMARY).text }
  const annotations = check.annotations.map(written)
  const { id, url } = await begin(
    repository,
    { ...check, output: { ...output, annotations: annotations.slice(0, BATCH) } },
    signal,
  )
  for (let start = BATCH; start < annotations.length; start += BATCH) {
    const batch = annotations.slice(start, start + BATCH)
    await append(repository, id, { ...output, annotations: batch }, start + batch.length, signal)
  }
  return { outcome: 'created', url, annotated: annotations.length }
}

interface Output {
  readonly title: string
  readonly summary: string
  readonly annotations: ReturnType<typeof written>[]
}

type First = Pick<CheckRun, 'name' | 'commit' | 'conclusion'> & { readonly output: Output }

/** Creates it; when nobody knows whether it was made, it is looked for before it is made again. */
async function begin(repository: Repository, first: First, signal: AbortSignal) {
  for (let tries = 1; ; tries++) {
    try {
      return await create(repository, first, signal)
    } catch (thrown) {
      if (signal.aborted || tries >= CREATIONS || !isUnknown(thrown)) throw thrown
    }
    const made = await find(repository, first, signal)
    if (made !== undefined) return made
  }
}

async function create(
  { call, at, event }: Repository,
  { name, commit, conclusion, output }: First,
  signal: AbortSignal,
) {
  const { data } = await call('POST /repos/{owner}/{repo}/check-runs', {
    ...at,
    name,
    head_sha: commit,
    external_id: externalId(event),
    status: 'completed',
    conclusion,
    output,
    request: { signal },
  })
  return { id: Number(data.id), url: data.html_url ?? '' }
}

async function find({ call, at, event }: Repository, { name, commit }: First, signal: AbortSignal) {
  const { data } = await call('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', {
    ...at,
    ref: commit,
    check_name: name,
    per_page: PER_PAGE,
    request: { signal },
  })
  const made = data.check_runs.find(({ external_id }) => external_id === externalId(event))
  return made && { id: Number(made.id), url: made.html_url ?? '' }
}

/** Tells the attempts of a run apart, so that each has its own check run of a name. */
function externalId({ runId, runAttempt }: Repository['event']): string {
  return `${runId}/${runAttempt}`
}

async function append(repository: Repository, id: number, output: Output, expected: number, signal: AbortSignal) {
  const { call, at } = repository
  const send = () =>
    call('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
      ...at,
      check_run_id: id,
      output,
      request: { signal, isRepeatable: false },
    })
  try {
    await send()
  } catch (thrown) {
    if (signal.aborted || !isUnknown(thrown)) throw thrown
    if ((await count(repository, id, signal)) < expected) await send()
  }
}

async function count({ call, at }: Repository, id: number, signal: AbortSignal): Promise<number> {
  const { data } = await call('GET /repos/{owner}/{repo}/check-runs/{check_run_id}', {
    ...at,
    check_run_id: id,
    request: { signal },
  })
  return data.output.annotations_count
}

function written({ path, startLine, endLine, level, message, title }: Annotation) {
  return {
    path,
    start_line: startLine,
    end_line: endLine,
    annotation_level: level,
    message: message.slice(0, LONGEST_MESSAGE),
    ...(title !== undefined && { title: title.slice(0, LONGEST_TITLE) }),
  }
}
