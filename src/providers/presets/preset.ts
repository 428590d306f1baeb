import type { CheckConfig } from '../../core/quality/check-config.ts'
import type { Sla } from '../../core/quality/sla-config.ts'
import type { Stage } from '../../core/quality/stage-config.ts'
import type { Project } from './project.ts'

/** What a preset makes of a project. */
export interface PresetPlan {
  readonly stages: readonly Stage[]
  readonly checks: readonly CheckConfig[]
  /** Reports that are judged where they are there; the format as the input `reports` names it. */
  readonly reports: readonly { readonly pattern: string; readonly format: string }[]
  readonly sla: Sla
  /** Absolute folders in front of PATH. */
  readonly path: readonly string[]
}

/** Checks for one kind of project. */
export interface Preset {
  readonly name: string
  recognises(project: Project): boolean
  /** `temp` is an absolute folder for reports, outside the repository. */
  plan(project: Project, temp: string): PresetPlan
}
