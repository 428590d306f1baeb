import process from 'node:process'
import { toProblem } from '../../src/core/problem.ts'
import { readLock, takeHold } from '../../src/core/rollout/hold.ts'
import { startJournal } from '../../src/core/rollout/journal.ts'
import { openLedger } from '../../src/core/rollout/ledger.ts'
import { currentOwner } from '../../src/providers/owner.ts'
import { githubStore } from '../../src/providers/stores/github.ts'
import { createWorld } from '../../src/runner/world/world.ts'
import { fakeHost } from './fake-host.ts'

/**
 * One job that wants the environment "test": it prints "ready", asks when it is told to, prints "held <token> <run before>"
 * or the code of its problem, and once it holds it writes to the Journal each time it is told to, printing what came of it.
 */
async function want(api: string, run: string): Promise<void> {
  const { host } = fakeHost({
    env: { GITHUB_REPOSITORY: 'acme/shop', GITHUB_API_URL: api, GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: '1' },
  })
  const world = createWorld({ host, githubToken: `ghs_token_of_run_${run}` })
  const store = githubStore.create({ type: 'github', environment: 'test', refs: 'refs/sluice' }, world)
  const owner = await currentOwner(`${run}.1`, world, `runner ${run}`)
  const told = process.stdin[Symbol.asyncIterator]()
  say('ready')
  await told.next()
  const found = await readLock(store, 'test')
  const start = () => startJournal('test', ['blue', 'green'], 'blue', Math.round(world.clock.now()))
  const ledger = await openLedger(store, world.clock, start)
  const hold = await takeHold(store, world.clock, found, { owner, lease: store.lease, begins: true })
  await ledger.under(hold)
  say(`held ${hold.token} ${hold.before?.run ?? 'nobody'}`)
  for (let { done } = await told.next(); done !== true; { done } = await told.next()) {
    await ledger.write({ ...ledger.journal, liveVersion: `of run ${run}` })
    say('written')
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

if (process.argv[1] === import.meta.filename)
  await want(process.argv[2]!, process.argv[3]!).catch((thrown: unknown) => {
    const { code, what } = toProblem(thrown)
    say(`${code} ${what}`)
    process.exitCode = 1
  })
