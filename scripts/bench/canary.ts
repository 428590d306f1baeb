import { costOf } from './canary/cost.ts'
import type { Evidence } from './canary/goals/goal.ts'
import { goalsOf } from './canary/goals/index.ts'
import { jobs, type Result, usualWay } from './canary/jobs.ts'
import { type Options, parseOptions, USAGE } from './canary/options.ts'
import { runAll } from './canary/pool.ts'
import { asMarkdown, asText } from './canary/table.ts'
import { tables } from './canary/tables.ts'
import { WORLDS, worldNamed } from './worlds/index.ts'

const COST_WORLD = '100/s 1% none'

/** Plays all worlds, prints what came of them, and fails when a goal is not met. */
async function main(options: Options): Promise<void> {
  const list = jobs(options)
  if (list.length === 0) throw new Error(`no world has "${options.only}" in its name, and no group is called so`)
  const started = performance.now()
  const results = await runAll(list, { workers: options.workers, seed: options.seed, onDone: progress(list.length) })
  const evidence = evidenceOf(options, results)
  const cost = costOf(worldNamed(COST_WORLD))
  const goals = goalsOf(evidence, cost)
  const seconds = Math.round((performance.now() - started) / 1_000)
  if (options.form === 'json') {
    console.log(
      JSON.stringify({ goals, figures: evidence.figures, efficiencies: evidence.efficiencies, cost }, null, 1),
    )
  } else {
    const print = options.form === 'markdown' ? asMarkdown : asText
    for (const table of tables(evidence, goals)) console.log(print(table))
  }
  const missed = goals.filter(({ met }) => met === false)
  console.error(
    `${goals.length - missed.length} of ${goals.length} goals met or not played, ${missed.length} missed; ${seconds} s`,
  )
  if (missed.length > 0) process.exitCode = 1
}

function evidenceOf(options: Options, results: readonly Result[]): Evidence {
  const figures = results.flatMap((result) => (result.kind === 'rollouts' ? [result.figures] : []))
  const efficiencies = results.flatMap((result) => (result.kind === 'detector' ? [result] : []))
  const played = new Set(figures.map(({ world }) => world))
  const worlds = WORLDS.filter(({ name }) => played.has(name))
  return { full: options.full, usual: usualWay(options), worlds, figures, efficiencies }
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
