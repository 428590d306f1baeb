import { toFailure } from './failure.ts'
import type { Repository } from './repository.ts'

/** Whether an account is the one whose token we have. */
export type IsUs = (account: { readonly login: string; readonly type: string } | null) => boolean

const isBot: IsUs = (account) => account?.type === 'Bot'

/**
 * Who we are to GitHub. The token of a job or of an App ("ghs_") cannot ask for its own name; then every bot is taken for us,
 * which with our marker in front is nobody else. No person can be a bot, so nobody can offer us a comment of theirs.
 */
export async function identity({ call }: Repository, token: string, signal: AbortSignal): Promise<IsUs> {
  if (token.startsWith('ghs_')) return isBot
  try {
    const { data } = await call('GET /user', { request: { signal } })
    return (account) => account?.login === data.login
  } catch (thrown) {
    if (['forbidden', 'not-found'].includes(toFailure(thrown).kind)) return isBot
    throw thrown
  }
}
