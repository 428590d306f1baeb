import { type Handlers, notFound, page } from '../handler.ts'

/** GitHub lists no more files than this, and says nothing about the rest. */
const MOST_FILES = 3_000

export const pulls: Handlers = {
  'GET /user': ({ account }) => ({ status: 200, values: account }),
  'GET /repos/{owner}/{repo}/pulls': (asked, { pulls: all }) => {
    const wanted = asked.query.get('head')
    const matching = all.filter(({ state, head }) => state === asked.query.get('state') && head === wanted)
    const { entries, headers } = page(asked, matching)
    return { status: 200, headers, values: entries.map(({ number, sha }) => ({ number, head: { sha } })) }
  },
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files': (asked, state) => {
    const files = state.files.get(Number(asked.path['pull_number']))
    if (files === undefined) return notFound()
    const { entries, headers } = page(asked, files.slice(0, MOST_FILES))
    return { status: 200, headers, values: entries.map((file) => ({ status: 'modified', ...file })) }
  },
}
