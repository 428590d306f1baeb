import type { ChangedFile, ChangedFilesResult } from '../../core/github.ts'
import { PER_PAGE, pages } from './pages.ts'
import type { Repository } from './repository.ts'

/** Files that GitHub lists of one pull request. */
export const MOST_FILES = 3_000

/** Every file of a pull request that GitHub lists; `isCut` when there are, or may be, more. */
export async function changedFiles(
  { call, at, event }: Repository,
  pullRequest: number,
  signal: AbortSignal,
): Promise<Exclude<ChangedFilesResult, { outcome: 'left-out' }>> {
  const read = async (page: number) => {
    const { data, headers } = await call('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
      ...at,
      pull_number: pullRequest,
      per_page: PER_PAGE,
      page,
      request: { signal },
    })
    return { entries: data, link: headers.link }
  }
  const files: ChangedFile[] = []
  for await (const { filename, previous_filename, status, additions, deletions, patch } of pages(
    read,
    MOST_FILES / PER_PAGE,
  ))
    files.push({ path: filename, previousPath: previous_filename, status, additions, deletions, patch })
  const counted = event.pullRequest?.number === pullRequest ? event.pullRequest.changedFiles : undefined
  // At the limit only the event can tell a list that is full from one that was cut.
  return { outcome: 'listed', files, isCut: files.length >= MOST_FILES && counted !== files.length }
}
