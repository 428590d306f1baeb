import type { World } from '../../core/world.ts'
import type { Context } from '../action.ts'
import { systemClock } from './clock.ts'
import { connect } from './connect.ts'
import { converse } from './converse.ts'
import { http } from './http.ts'
import { run } from './processes.ts'

/** The real world of one step. Octokit is loaded when GitHub is first asked for: most steps never do. */
export function createWorld({ host, githubToken }: Pick<Context, 'host' | 'githubToken'>): World {
  const machine = { http, run, connect, converse, clock: systemClock, secret: host.secret }
  let github: ReturnType<World['github']> | undefined
  return {
    ...machine,
    github: () => {
      github ??= import('../github/github.ts').then(({ openGitHub }) => openGitHub(host, machine, githubToken))
      return github
    },
  }
}
