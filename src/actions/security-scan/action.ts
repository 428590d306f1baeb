import { type Context, defineAction } from '../../runner/action.ts'
import { inputs } from './inputs.ts'

const open = (severity: string) => `Number of open ${severity} findings, after uniting and waivers.`

/** One verdict over every scanner: what blocks, what was waived, and what could not be scanned. */
export const securityScan = defineAction({
  name: 'security-scan',
  description: 'Judges the reports of all scanners at five gates, with waivers that expire and never a silent green.',
  inputs,
  outputs: {
    critical: open('critical'),
    high: open('high'),
    medium: open('medium'),
    low: open('low'),
    info: open('informational'),
    unrated: open('unrated'),
    total: 'Number of open findings, after uniting and waivers.',
    waived: 'Number of findings that a waiver holds for.',
    score: '100 less the weighted open findings; empty when a tool could not scan.',
    sarif: 'Absolute path of the SARIF that was written; empty when there is none.',
    sbom: 'Absolute path of the SBOM that was passed on; empty when there is none.',
  },
  report: async () => (await import('../../core/report/security-report.ts')).SecurityReport,
  branding: { icon: 'shield', color: 'purple' },
  baseFile: async (path, host) => (await import('../base-file.ts')).baseFile(path, host),
  run: async (values, context: Context) => (await import('./run.ts')).run(values, context),
})
