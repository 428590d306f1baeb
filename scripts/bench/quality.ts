import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const PARTS = ['parallel', 'junit'] as const
const USAGE = `Usage: node scripts/bench/quality.ts [--only ${PARTS.join('|')}]
What quality-gate costs: many checks of nothing beside GNU parallel, and a large JUnit report beside its peers.`

const { values } = parseArgs({ options: { only: { type: 'string' }, help: { type: 'boolean' } } })
if (values.help === true) {
  console.log(USAGE)
} else {
  const parts = PARTS.filter((part) => values.only === undefined || part === values.only)
  if (parts.length === 0) throw new Error(USAGE)
  for (const part of parts) {
    const { status } = spawnSync(process.execPath, [join(import.meta.dirname, 'quality', `${part}.ts`)], {
      stdio: 'inherit',
    })
    if (status !== 0) process.exitCode = 1
  }
}
