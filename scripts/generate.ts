import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Generated } from './generate/generated.ts'
import { registries } from './generate/registries.ts'

const ROOT = resolve(import.meta.dirname, '..')

/**
 * Writes everything that follows from the code: registries of providers, action.yml, the stubs, JSON Schemas and the tables of
 * the READMEs. Returns the paths that changed; with `check` nothing is written and they are the ones that would.
 */
export async function generate(check: boolean): Promise<string[]> {
  const first = settle(registries(ROOT), check)
  // What follows imports the registries, so they have to be there.
  if (check && first.some((path) => !existsSync(join(ROOT, path)))) return first
  const { fromActions } = await import('./generate/from-actions.ts')
  return [...first, ...settle(await fromActions(ROOT), check)]
}

function settle(files: readonly Generated[], check: boolean): string[] {
  const changed = files.filter(
    ({ path, text }) => !existsSync(join(ROOT, path)) || readFileSync(join(ROOT, path), 'utf8') !== text,
  )
  for (const { path, text } of check ? [] : changed) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true })
    writeFileSync(join(ROOT, path), text)
  }
  return changed.map(({ path }) => path)
}

async function main(): Promise<void> {
  const check = process.argv.includes('--check')
  const changed = await generate(check)
  for (const path of changed) console.log(`${path} ${check ? 'would change: run `npm run generate`' : 'is written'}`)
  if (changed.length === 0) console.log('Everything generated is up to date.')
  if (check && changed.length > 0) process.exitCode = 1
}

if (import.meta.main) await main()
