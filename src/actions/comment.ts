import type { CommentResult, GitHub } from '../core/github.ts'
import type { CommentSettings } from '../core/report/comment.ts'
import { runLink } from './run-link.ts'

/** The inputs of a gate that are about its comment. */
interface Asked {
  readonly comment: 'auto' | 'true' | 'false'
  readonly 'comment-key': string
}

/** What the comment of one use of an action is found by, and what it says. */
export interface Saying {
  marker(key: string): string
  render(settings: CommentSettings): string
}

type Writing = Pick<GitHub, 'event' | 'upsertComment'>

/** Keeps the one comment of a use of an action, with a link to the run where all of it is. */
export function commentOn(
  pullRequest: number,
  key: string,
  { marker, render }: Saying,
  { event, upsertComment }: Writing,
  signal: AbortSignal,
): Promise<CommentResult> {
  return upsertComment({ pullRequest, marker: marker(key), body: render({ key, link: runLink(event) }) }, signal)
}

/** The same where the run is about a pull request and a comment is wanted. */
export async function commentOnChange(
  { comment, 'comment-key': key }: Asked,
  saying: Saying,
  github: Writing,
  signal: AbortSignal,
): Promise<void> {
  const number = github.event?.pullRequest?.number
  if (comment !== 'false' && number !== undefined) await commentOn(number, key, saying, github, signal)
}
