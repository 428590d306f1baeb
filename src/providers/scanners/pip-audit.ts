import { type Scanner, splitTargets } from '../../core/findings/scanner.ts'
import { pipAudit as reader } from '../findings/pip-audit.ts'

/** What makes it look at something; without any it audits the packages it was itself installed with. */
const TARGET = /^(?:-r|--requirement\b|-l$|--local$|--locked$|--path\b)/

export const pipAudit: Scanner<'pip-audit'> = {
  tool: 'pip-audit',
  looksAt: 'requirements*.txt of the folder, else its pylock.toml, else its pyproject.toml',
  network: 'PyPI and its advisories; packages that it skips for want of them were not scanned',
  program: 'pip-audit',
  install: { by: 'pip', lock: 'pip-audit' },
  version: ['--version'],
  reader,

  plan({ args, report, files }) {
    const lists = files('requirements*.txt').flatMap((file) => ['-r', file])
    const locked = files('pylock*.toml').length > 0 ? ['--locked', '.'] : []
    const project = files('pyproject.toml').length > 0 ? ['.'] : []
    const isGiven = splitTargets(args).targets.length > 0 || args.some((arg) => TARGET.test(arg))
    const targets = isGiven ? [[]] : [lists, locked, project].filter((each) => each.length > 0)
    const [target] = targets
    if (target === undefined)
      return { nothing: 'There is no requirements*.txt, pylock.toml or pyproject.toml in the folder.' }
    const output = ['--format', 'json', '--output', report, '--progress-spinner', 'off', '--aliases', 'on']
    return { args: [...output, ...args, ...target], report: 'file' }
  },

  // 1 is its code for findings and for errors; an error leaves no report.
  judge({ exitCode, wroteReport }) {
    if (exitCode > 1 || (exitCode === 1 && !wroteReport)) return { broke: `pip-audit exited with ${exitCode}.` }
    return { found: exitCode === 1 }
  },
}
