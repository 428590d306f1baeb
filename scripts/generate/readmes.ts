import type { z } from 'zod'
import { AnalysisSettings } from '../../src/core/analysis/settings.ts'
import { HealthPolicy } from '../../src/core/health/health.ts'
import type { Problem } from '../../src/core/problem.ts'
import { problems } from '../../src/core/problems/index.ts'
import type { Registry } from '../../src/core/provider.ts'
import { ConditionConfig } from '../../src/core/rollout/condition-config.ts'
import { Steps } from '../../src/core/rollout/plan.ts'
import { metrics } from '../../src/providers/metrics/index.ts'
import { probes } from '../../src/providers/probes/index.ts'
import { routers } from '../../src/providers/routers/index.ts'
import { stores } from '../../src/providers/stores/index.ts'
import { traffic } from '../../src/providers/traffic/index.ts'
import type { Action } from '../../src/runner/action.ts'
import { fieldTable } from './fields.ts'
import { allInputs, allOutputs, showFallback } from './manifests.ts'
import { table } from './table.ts'

const BLOCK = /(<!-- generated: ([^>]+) -->\n)[\s\S]*?(<!-- \/generated -->)/g

/** Settings that several words of a README stand for. */
const SETTINGS: Readonly<Record<string, z.ZodType>> = {
  steps: Steps,
  analysis: AnalysisSettings,
  conditions: ConditionConfig,
  health: HealthPolicy,
}

/** Every registry, whatever port its providers offer. */
export const REGISTRIES: Readonly<Record<string, Registry<unknown>>> = { metrics, probes, routers, stores, traffic }

/** A README with its tables made from the code. Everything outside the markers is left alone. */
export async function fillBlocks(path: string, readme: string, action: Action): Promise<string> {
  const names = [...readme.matchAll(BLOCK)].map(([, , name = '']) => name)
  if (!names.includes('inputs and outputs'))
    throw new Error(`${path} has no block "<!-- generated: inputs and outputs -->"`)
  const blocks = new Map(await Promise.all(names.map(async (name) => [name, await block(path, name, action)] as const)))
  return readme.replace(
    BLOCK,
    (_all, open: string, name: string, close: string) => `${open}\n${blocks.get(name)}\n\n${close}`,
  )
}

async function block(path: string, name: string, action: Action): Promise<string> {
  if (name === 'inputs and outputs') return inputsAndOutputs(action)
  if (name === 'problems') return troubleshooting()
  if (Object.hasOwn(REGISTRIES, name)) return await providers(REGISTRIES[name]!)
  if (Object.hasOwn(SETTINGS, name)) return fieldTable(SETTINGS[name]!)
  throw new Error(`${path}: nobody knows what "<!-- generated: ${name} -->" stands for`)
}

function inputsAndOutputs(action: Action): string {
  const inputs = Object.entries(allInputs(action)).map(([name, { required, fallback, describe, description }]) => {
    const whenAbsent = required ? '**required**' : showFallback(fallback)
    return [`\`${name}\``, describe, whenAbsent, description]
  })
  const outputs = Object.entries(allOutputs(action)).map(([name, description]) => [`\`${name}\``, description])
  return `${table(['Input', 'Form', 'Default', 'What it is for'], inputs)}\n\n${table(['Output', 'What it says'], outputs)}`
}

/** Every problem of the catalogue, with an ellipsis for what only a real one knows. */
function troubleshooting(): string {
  const unknown = ['…'] as never
  const all = Object.values(problems).map((problem) =>
    (problem as (...given: never[]) => Problem)(unknown, unknown, unknown, unknown),
  )
  return table(
    ['Code', 'What happened', 'What to do'],
    all.map(({ code, what, fix }) => [`\`${code}\``, what.split('\n')[0]!, fix]),
  )
}

async function providers(registry: Registry<unknown>): Promise<string> {
  const loaded = await Promise.all(Object.values(registry).map((load) => load()))
  return loaded.map(({ type, config }) => `\`type: ${type}\`\n\n${fieldTable(config, ['type'])}`).join('\n\n')
}
