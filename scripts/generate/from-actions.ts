import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { doors } from '../../src/actions/index.ts'
import type { Action } from '../../src/runner/action.ts'
import type { Generated } from './generated.ts'
import { manifest, stub } from './manifests.ts'
import { fillBlocks } from './readmes.ts'
import { pipelineSchema, reportSchema } from './schemas.ts'

/** Everything that follows from the actions themselves. */
export async function fromActions(root: string): Promise<Generated[]> {
  const actions = await Promise.all(Object.values(doors).map((open) => open()))
  const each = await Promise.all(actions.map((action) => fromAction(root, action)))
  return [...each.flat(), { path: 'actions/sluice.schema.json', text: pipelineSchema(actions) }]
}

async function fromAction(root: string, action: Action): Promise<Generated[]> {
  const folder = `actions/${action.name}`
  const readme = `${folder}/README.md`
  if (!existsSync(join(root, readme))) throw new Error(`${readme} is missing: an action without it cannot be used`)
  return [
    { path: `${folder}/action.yml`, text: manifest(action) },
    { path: `${folder}/main.js`, text: stub(action.name) },
    { path: `${folder}/report.schema.json`, text: await reportSchema(action) },
    { path: readme, text: await fillBlocks(readme, readFileSync(join(root, readme), 'utf8'), action) },
  ]
}
