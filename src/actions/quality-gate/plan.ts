import { SluiceError } from '../../core/problem.ts'
import { problems } from '../../core/problems/index.ts'
import type { CheckConfig } from '../../core/quality/check-config.ts'
import { stageMistakes, stagesOf } from '../../core/quality/checks.ts'
import type { Sla } from '../../core/quality/sla-config.ts'
import type { Stage } from '../../core/quality/stage-config.ts'
import { node } from '../../providers/presets/node.ts'
import type { Preset } from '../../providers/presets/preset.ts'
import { openProject } from '../../providers/presets/project.ts'
import { python } from '../../providers/presets/python.ts'
import { findReports } from '../../providers/reports/find.ts'
import { formatMistakes } from './formats.ts'
import type { Values } from './values.ts'

const PRESETS: readonly Preset[] = [node, python]

/** All that is to be done, of the preset and of the inputs together. */
export interface Plan {
  /** Name of the preset that was used; undefined: none. */
  readonly preset: string | undefined
  readonly stages: readonly Stage[]
  readonly checks: readonly CheckConfig[]
  /** As the input `reports` has them. */
  readonly reports: readonly string[]
  readonly sla: Sla
  /** Absolute folders in front of PATH. */
  readonly path: readonly string[]
}

/** Puts the plan together; stages that a check names and nobody has are a SluiceError `inputs-invalid`. */
export function planOf(values: Values, folder: string, temp: string): Plan {
  const preset = presetOf(values, folder)
  const made = preset?.plan(openProject(folder), temp)
  const checks = [...(made?.checks ?? []), ...values.checks]
  const given = values.stages.length > 0 ? values.stages : withOwn(made?.stages ?? [], values.checks)
  const stages = stagesOf(checks, given)
  const mistakes = [
    ...stageMistakes(checks, stages),
    ...repeated(checks),
    ...formatMistakes(checks, values['line-formats']),
  ]
  if (mistakes.length > 0) throw new SluiceError(problems.inputsInvalid(mistakes))
  const there = (made?.reports ?? []).filter(({ pattern }) => findReports([pattern], folder, []).found.length > 0)
  return {
    preset: preset?.name,
    stages,
    checks,
    reports: [...there.map(({ pattern, format }) => `${format}=${pattern}`), ...values.reports],
    sla: [...(made?.sla ?? []), ...values.sla],
    path: made?.path ?? [],
  }
}

/** The one that was named; where nothing else is asked for, the first that knows the project. */
function presetOf({ preset, checks, reports }: Values, folder: string): Preset | undefined {
  if (preset === 'none') return undefined
  if (preset !== 'auto') return PRESETS.find(({ name }) => name === preset)
  if (checks.length > 0 || reports.length > 0) return undefined
  return PRESETS.find((each) => each.recognises(openProject(folder)))
}

/** The stages of a preset, and after them those that the user's own checks name. */
function withOwn(stages: readonly Stage[], checks: readonly CheckConfig[]): readonly Stage[] {
  if (stages.length === 0) return []
  const known = new Set(stages.map(({ name }) => name))
  const own = new Set(checks.flatMap(({ stage }) => (stage === undefined || known.has(stage) ? [] : stage)))
  return [...stages, ...Array.from(own, (name): Stage => ({ name, policy: 'warn' }))]
}

function repeated(checks: readonly CheckConfig[]): string[] {
  const names = checks.map(({ name }) => name)
  return names
    .filter((name, at) => names.indexOf(name) < at)
    .map((name) => `"checks" has "${name}", and so has the preset`)
}
