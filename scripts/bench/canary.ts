import { costOf } from './canary/cost.ts'
import { goalsOf } from './canary/goals/index.ts'
import { jobs } from './canary/jobs.ts'
import { type Options, parseOptions, USAGE } from './canary/options.ts'
import { runAll } from './canary/pool.ts'
import { evidenceOf, type Run, readRun } from './canary/run.ts'
import { asMarkdown, asText } from './canary/table.ts'
import { tables } from './canary/tables.ts'
import { worldNamed } from './worlds/index.ts'

const COST_WORLD = '100/s 1% none'

/** Plays all worlds, prints what came of them, and fails when a goal is not met. */
async function main(options: Options): Promise<void> {
  const run = options.from === undefined ? await play(options) : readRun(options.from)
  const evidence = evidenceOf(run)
  const goals = goalsOf(evidence, run.cost)
  if (options.form === 'json') console.log(JSON.stringify({ ...run, goals }, null, 1))
  else {
    const print = options.form === 'markdown' ? asMarkdown : asText
    for (const table of tables(evidence, goals)) console.log(print(table))
  }
  const missed = goals.filter(({ met }) => met === false)
  console.error(`${goals.length - missed.length} of ${goals.length} goals met or not played, ${missed.length} missed`)
  if (missed.length > 0) process.exitCode = 1
}

async function play({ full, seed, only, scrape, noHistory, workers }: Options): Promise<Run> {
  const scope = { full, seed, only, scrape, noHistory }
  const list = jobs(scope)
  if (list.length === 0) throw new Error(`no world has "${only}" in its name, and no group is called so`)
  const started = performance.now()
  const results = await runAll(list, { workers, seed, onDone: progress(list.length) })
  const figures = results.flatMap((result) => (result.kind === 'rollouts' ? [result.figures] : []))
  const efficiencies = results.flatMap((result) => (result.kind === 'detector' ? [result] : []))
  const cost = costOf(worldNamed(COST_WORLD))
  console.error(`played in ${Math.round((performance.now() - started) / 1_000)} s`)
  return { scope, figures, efficiencies, cost }
}

function progress(all: number): (done: number) => void {
  return (done) => {
    if (done % 100 === 0) console.error(`${done} of ${all} done`)
  }
}

try {
  await main(parseOptions(process.argv.slice(2)))
} catch (thrown) {
  console.error(`${thrown instanceof Error ? thrown.message : thrown}\n\n${USAGE}`)
  process.exitCode = 2
}
