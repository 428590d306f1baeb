import type { z } from 'zod'
import { AnalysisSettings } from '../../src/core/analysis/settings.ts'
import { LicensePolicy } from '../../src/core/findings/license-policy.ts'
import { GatePolicy } from '../../src/core/findings/policy.ts'
import type { Scanner } from '../../src/core/findings/scanner.ts'
import { Verify } from '../../src/core/findings/verify-config.ts'
import { Waiver } from '../../src/core/findings/waiver.ts'
import { HealthPolicy } from '../../src/core/health/health.ts'
import type { Problem } from '../../src/core/problem.ts'
import { problemGroups } from '../../src/core/problems/index.ts'
import type { Registry } from '../../src/core/provider.ts'
import { CheckConfig } from '../../src/core/quality/check-config.ts'
import { OutlookOptions } from '../../src/core/quality/outlook-config.ts'
import { Sla } from '../../src/core/quality/sla-config.ts'
import { ConditionConfig } from '../../src/core/rollout/condition-config.ts'
import { Steps } from '../../src/core/rollout/plan.ts'
import { baselines } from '../../src/providers/baselines/index.ts'
import { checksReaders } from '../../src/providers/checks/index.ts'
import { coverageReaders } from '../../src/providers/coverage/index.ts'
import { findingsReaders } from '../../src/providers/findings/index.ts'
import { metrics } from '../../src/providers/metrics/index.ts'
import { probes } from '../../src/providers/probes/index.ts'
import { routers } from '../../src/providers/routers/index.ts'
import { scanners } from '../../src/providers/scanners/index.ts'
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
  'gate policy': GatePolicy,
  checks: CheckConfig,
  sla: Sla.element,
  outlook: OutlookOptions,
  waivers: Waiver,
  verify: Verify,
  licenses: LicensePolicy,
}

/** Every registry, whatever port its providers offer. */
export const REGISTRIES: Readonly<Record<string, Registry<unknown>>> = {
  baselines,
  metrics,
  probes,
  routers,
  stores,
  traffic,
}

/** Every kind of reports, and who reads each of their formats. */
const FORMATS: Readonly<Record<string, () => string>> = {
  'coverage formats': () =>
    table(
      ['`format`', 'Written by', 'What is counted, and how'],
      coverageReaders.map(({ format, writers, counting }) => [`\`${format}\``, writers, counting]),
    ),
  scanners: () =>
    table(
      ['`scanners`', 'Looks at', 'Asks the network for', 'Installed by'],
      scanners.map(({ tool, looksAt, network, install }) => [`\`${tool}\``, looksAt, network, installedBy(install)]),
    ),
  'checks formats': () =>
    table(
      ['`format`', 'Reports', 'What is counted, and how'],
      checksReaders.map(({ format, title, counting }) => [`\`${format}\``, title, counting]),
    ),
  'findings formats': () =>
    table(
      ['`tool`', 'Reports', 'What `reported` counts, and where the severity comes from'],
      findingsReaders.map(({ format, title, counting }) => [`\`${format}\``, title, counting]),
    ),
}

function installedBy(install: Scanner['install']): string {
  return 'by' in install ? install.by : install.never
}

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
  if (name.startsWith('problems of ')) return troubleshooting(name.slice('problems of '.length).split(', '))
  if (Object.hasOwn(REGISTRIES, name)) return await providers(REGISTRIES[name]!)
  if (Object.hasOwn(SETTINGS, name)) return fieldTable(SETTINGS[name]!)
  if (Object.hasOwn(FORMATS, name)) return FORMATS[name]!()
  throw new Error(`${path}: nobody knows what "<!-- generated: ${name} -->" stands for`)
}

function inputsAndOutputs(action: Action): string {
  const inputs = Object.entries(allInputs(action)).map(([name, { required, fallback, describe, description }]) => {
    const whenAbsent = required ? '**required**' : showFallback(fallback)
    return [`\`${name}\``, describe, whenAbsent, description]
  })
  const outputs = Object.entries(allOutputs(action)).map(([name, description]) => [`\`${name}\``, description])
  const ofBase = Object.entries(action.baseFile === undefined ? {} : allInputs(action)).flatMap(([name, input]) =>
    input.judgedByBase ? [`\`${name}\``] : [],
  )
  const told =
    ofBase.length === 0
      ? ''
      : `\n\nFor a pull request and a merge queue these come from the base branch's copy of the pipeline file: ${ofBase.join(', ')}.`
  return `${table(['Input', 'Form', 'Default', 'What it is for'], inputs)}${told}\n\n${table(['Output', 'What it says'], outputs)}`
}

/** Every problem of some groups of the catalogue, with an ellipsis for what only a real one knows. */
function troubleshooting(groups: readonly string[]): string {
  const unknown = ['…'] as never
  const all = groups.flatMap((group) => Object.values(groupOf(group)))
  const shown = all.map((problem) => (problem as (...given: never[]) => Problem)(unknown, unknown, unknown, unknown))
  return table(
    ['Code', 'What happened', 'What to do'],
    shown.map(({ code, what, fix }) => [`\`${code}\``, what.split('\n')[0]!, fix]),
  )
}

function groupOf(name: string) {
  const group = Object.entries(problemGroups).find(([each]) => each === name)
  if (group === undefined)
    throw new Error(`"${name}" is no group of problems: ${Object.keys(problemGroups).join(', ')}`)
  return group[1]
}

async function providers(registry: Registry<unknown>): Promise<string> {
  const loaded = await Promise.all(Object.values(registry).map((load) => load()))
  return loaded.map(({ type, config }) => `\`type: ${type}\`\n\n${fieldTable(config, ['type'])}`).join('\n\n')
}
