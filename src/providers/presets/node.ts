import { join } from 'node:path'
import { Sla } from '../../core/quality/sla-config.ts'
import { SIZE } from '../checks/size/measure.ts'
import { nodeTests } from './node-tests.ts'
import { type PackageFile, readPackage } from './package-json.ts'
import type { Preset, PresetPlan } from './preset.ts'
import type { Project } from './project.ts'
import { PRESET_STAGES, type PresetCheck, policyOf, presetChecks, todoCheck } from './shared.ts'

const SLA = [
  { name: 'bundle size', metric: 'bundle-size', operator: '<', expected: '1 MB' },
  { name: 'Lighthouse performance', metric: 'performance', operator: '>=', expected: 90, runs: 'median' },
]
const BUNDLES = 'dist/**/*.{js,mjs,cjs,css}'
const LIGHTHOUSE = '.lighthouseci/lhr-*.json'

/** Projects of Node: what package.json and the files of configuration name blocks. */
export const node: Preset = {
  name: 'node',
  recognises: (project) => project.has('package.json'),
  plan(project: Project, temp: string): PresetPlan {
    const file = readPackage(project)
    const hasBundle = project.hasAny(BUNDLES)
    const hasLighthouse = project.hasAny(LIGHTHOUSE)
    return {
      stages: PRESET_STAGES,
      checks: presetChecks([...linters(project, file, temp), typecheck(project), todoCheck, ...nodeTests(file, temp)]),
      reports: [
        ...(hasBundle ? [{ pattern: BUNDLES, format: SIZE }] : []),
        ...(hasLighthouse ? [{ pattern: LIGHTHOUSE, format: 'lighthouse' }] : []),
      ],
      sla: Sla.parse([...(hasBundle ? [SLA[0]] : []), ...(hasLighthouse ? [SLA[1]] : [])]),
      path: [join(project.folder, 'node_modules', '.bin')],
    }
  },
}

/** Biome takes the place of ESLint and Prettier where a project uses it and neither of them. */
function linters(project: Project, file: PackageFile, temp: string): PresetCheck[] {
  const usesEslint = file.uses('eslint') || project.hasAny('eslint.config.*', '.eslintrc*')
  const usesPrettier = file.uses('prettier') || project.hasAny('.prettierrc*', 'prettier.config.*')
  const usesBiome = file.uses('@biomejs/biome') || project.hasAny('biome.json*', '.biome.json*')
  const biome = usesBiome ? [{ name: 'Biome', run: ['biome', 'ci', '.'], fix: ['biome', 'check', '--write', '.'] }] : []
  return [
    ...biome,
    ...(usesBiome && !usesEslint ? [] : [eslint(join(temp, 'eslint.json'), usesEslint)]),
    ...(usesBiome && !usesPrettier ? [] : [prettier(usesPrettier)]),
  ]
}

function eslint(report: string, isNamed: boolean): PresetCheck {
  return {
    name: 'ESLint',
    policy: policyOf(isNamed),
    run: ['eslint', '.', '--format', 'json', '--output-file', report],
    fix: ['eslint', '.', '--fix'],
    report,
    format: 'eslint-json',
  }
}

function prettier(isNamed: boolean): PresetCheck {
  const policy = policyOf(isNamed)
  return { name: 'Prettier', policy, run: ['prettier', '--check', '.'], fix: ['prettier', '--write', '.'] }
}

function typecheck(project: Project): PresetCheck | undefined {
  if (!project.has('tsconfig.json')) return undefined
  return { name: 'tsc', run: ['tsc', '--noEmit', '--pretty', 'false', '-p', '.'], report: '-', format: 'tsc' }
}
