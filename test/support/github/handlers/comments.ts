import { type Handlers, notFound, page, refusal } from '../handler.ts'
import type { State, StoredComment } from '../state.ts'

const LONGEST = 65_536

function shown({ id, issue, body, user }: StoredComment, { repository }: State) {
  return {
    id,
    body,
    user,
    html_url: `https://github.test/${repository}/pull/${issue}#issuecomment-${id}`,
  }
}

function refused(body: unknown) {
  if (typeof body !== 'string' || body.trim() === '') return refusal(422, "Body can't be blank")
  if (body.length > LONGEST) return refusal(422, `Body is too long (maximum is ${LONGEST} characters)`)
  return undefined
}

export const comments: Handlers = {
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': (asked, state) => {
    const all = state.comments.filter(({ issue }) => issue === Number(asked.path['issue_number']))
    const { entries, headers } = page(asked, all)
    return { status: 200, headers, values: entries.map((comment) => shown(comment, state)) }
  },
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': ({ path, body, account }, state) => {
    if (!state.features.issues) return refusal(410, 'Issues are disabled for this repo')
    const wrong = refused(body['body'])
    if (wrong !== undefined) return wrong
    const comment = {
      id: state.nextId++,
      issue: Number(path['issue_number']),
      body: String(body['body']),
      user: account,
    }
    state.comments.push(comment)
    return { status: 201, values: shown(comment, state) }
  },
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': ({ path, body }, state) => {
    const comment = state.comments.find(({ id }) => id === Number(path['comment_id']))
    if (comment === undefined) return notFound()
    const wrong = refused(body['body'])
    if (wrong !== undefined) return wrong
    comment.body = String(body['body'])
    return { status: 200, values: shown(comment, state) }
  },
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}': ({ path }, state) => {
    const at = state.comments.findIndex(({ id }) => id === Number(path['comment_id']))
    if (at === -1) return notFound()
    state.comments.splice(at, 1)
    return { status: 204 }
  },
}
