/** Entries of one page; GitHub gives no more. */
export const PER_PAGE = 100

/**
 * All entries of a list, page by page, until GitHub's `link` header names no next one or `most` pages were read.
 * `read` fetches one page, counted from 1.
 */
export async function* pages<Entry>(
  read: (page: number) => Promise<{ readonly entries: readonly Entry[]; readonly link: string | undefined }>,
  most: number,
): AsyncGenerator<Entry> {
  for (let page = 1; page <= most; page++) {
    const { entries, link } = await read(page)
    yield* entries
    if (link === undefined || !/;\s*rel="?next"?/.test(link)) return
  }
}
