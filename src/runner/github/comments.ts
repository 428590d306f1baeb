import type { Comment, CommentResult } from '../../core/github.ts'
import { clip } from './clip.ts'
import { toFailure } from './failure.ts'
import type { IsUs } from './identity.ts'
import { PER_PAGE, pages } from './pages.ts'
import type { Repository } from './repository.ts'

/** Characters that GitHub takes in a comment. */
export const LONGEST_COMMENT = 65_536
/** A pull request with more than ten thousand comments has no place for ours to be found. */
const MOST_PAGES = 100
const CREATIONS = 3

type Done = Exclude<CommentResult, { outcome: 'left-out' }>
interface Found {
  readonly id: number
  readonly body: string
  readonly url: string
}

/**
 * Creates or updates the one comment that begins with the marker and is ours. When nobody knows whether a comment was made
 * (the connection broke), it is looked for before it is made again. Further ones of ours, left by runs that raced, are removed.
 */
export async function upsertComment(
  repository: Repository,
  isUs: IsUs,
  { pullRequest, marker, body }: Comment,
  signal: AbortSignal,
): Promise<Done> {
  const { text, isCut } = clip(body.startsWith(marker) ? body : `${marker}\n${body}`, LONGEST_COMMENT)
  for (let tries = 1; ; tries++) {
    const [first, ...others] = await ours(repository, isUs, pullRequest, marker, signal)
    for (const { id } of others) await remove(repository, id, signal)
    try {
      return { ...(await settle(repository, pullRequest, first, text, signal)), isCut }
    } catch (thrown) {
      if (signal.aborted || tries >= CREATIONS || !mayLookAgain(thrown, first !== undefined)) throw thrown
    }
  }
}

async function settle(
  repository: Repository,
  pullRequest: number,
  found: Found | undefined,
  text: string,
  signal: AbortSignal,
) {
  if (found === undefined) return await create(repository, pullRequest, text, signal)
  if (same(found.body, text)) return { outcome: 'unchanged', url: found.url } as const
  return await update(repository, found.id, text, signal)
}

/** A comment that may have been made all the same, and one that was removed under our hands, are looked for again. */
function mayLookAgain(thrown: unknown, wasFound: boolean): boolean {
  const { kind } = toFailure(thrown)
  return wasFound ? kind === 'not-found' : kind === 'server' || kind === 'no-answer'
}

async function ours(
  { call, at }: Repository,
  isUs: IsUs,
  pullRequest: number,
  marker: string,
  signal: AbortSignal,
): Promise<Found[]> {
  const read = async (page: number) => {
    const { data, headers } = await call('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      ...at,
      issue_number: pullRequest,
      per_page: PER_PAGE,
      page,
      request: { signal },
    })
    return { entries: data, link: headers.link }
  }
  const found: Found[] = []
  for await (const { id, body = '', html_url: url, user } of pages(read, MOST_PAGES))
    if (body.startsWith(marker) && isUs(user)) found.push({ id: Number(id), body, url })
  return found
}

async function create({ call, at }: Repository, pullRequest: number, body: string, signal: AbortSignal) {
  const { data } = await call('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
    ...at,
    issue_number: pullRequest,
    body,
    request: { signal },
  })
  return { outcome: 'created', url: data.html_url } as const
}

async function update({ call, at }: Repository, id: number, body: string, signal: AbortSignal) {
  const { data } = await call('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
    ...at,
    comment_id: id,
    body,
    request: { signal },
  })
  return { outcome: 'updated', url: data.html_url } as const
}

async function remove({ call, at }: Repository, id: number, signal: AbortSignal): Promise<void> {
  try {
    await call('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', {
      ...at,
      comment_id: id,
      request: { signal },
    })
  } catch (thrown) {
    if (toFailure(thrown).kind !== 'not-found') throw thrown
  }
}

/** GitHub may give back other line ends than it was given, and no white space at the end. */
function same(before: string, after: string): boolean {
  const plain = (text: string) => text.replaceAll('\r\n', '\n').trimEnd()
  return plain(before) === plain(after)
}
