import { join } from 'node:path'
import type { Preset, PresetPlan } from './preset.ts'
import type { Project } from './project.ts'
import { NOT_OURS, PRESET_STAGES, type PresetCheck, policyOf, presetChecks, todoCheck } from './shared.ts'

const MANIFESTS = ['pyproject.toml', 'setup.cfg', 'setup.py', 'tox.ini', 'Pipfile', '.pre-commit-config.yaml'] as const
const REQUIREMENTS = [
  'requirements.txt',
  'requirements-dev.txt',
  'dev-requirements.txt',
  'requirements_dev.txt',
] as const
/** Files that configure one tool only. */
const CONFIGURED: Readonly<Record<string, readonly string[]>> = {
  flake8: ['.flake8'],
  isort: ['.isort.cfg'],
  pylint: ['.pylintrc', 'pylintrc'],
  mypy: ['mypy.ini', '.mypy.ini'],
  bandit: ['.bandit', 'bandit.yaml'],
  pytest: ['pytest.ini', 'conftest.py'],
  ruff: ['ruff.toml', '.ruff.toml'],
}
const LEAST_PYLINT = 7

/** Projects of Python: what the project's files name blocks, the other tools are tried and warn. */
export const python: Preset = {
  name: 'python',
  recognises: (project) =>
    project.has('pyproject.toml', 'setup.py', 'setup.cfg', 'Pipfile', 'requirements.txt') || project.hasAny('*.py'),
  plan(project: Project, temp: string): PresetPlan {
    const names = namesOf(project)
    return {
      stages: PRESET_STAGES,
      checks: presetChecks([
        ...style(names),
        pylint(names('pylint')),
        mypy(names('mypy')),
        bandit(names('bandit')),
        names('safety') && !names('pip-audit') ? safety : pipAudit(project),
        todoCheck,
        pytest(join(temp, 'pytest.xml')),
      ]),
      reports: [],
      sla: [],
      path: project.existing('.venv/bin', 'venv/bin', '.venv/Scripts', 'venv/Scripts'),
    }
  },
}

type Names = (tool: string) => boolean

/** Whether the files of a project name a tool. */
function namesOf(project: Project): Names {
  const text = [...MANIFESTS, ...REQUIREMENTS].map((path) => project.text(path)).join('\n')
  return (tool) => new RegExp(`(?<![\\w-])${tool}(?![\\w-])`).test(text) || project.has(...(CONFIGURED[tool] ?? []))
}

/** Ruff takes the place of Black, isort and Flake8 where a project names it and not them. */
function style(names: Names): PresetCheck[] {
  const usesRuff = names('ruff')
  const tools = { black, isort: () => isort(names('isort')), flake8: () => flake8(names('flake8')) } as const
  const others = (['black', 'isort', 'flake8'] as const).filter((tool) => !usesRuff || names(tool))
  return [...(usesRuff ? [ruff] : []), ...others.map((tool) => ({ ...tools[tool](), policy: policyOf(names(tool)) }))]
}

const ruff: PresetCheck = {
  name: 'Ruff',
  run: ['ruff', 'check', '--output-format', 'json', '.'],
  fix: ['ruff', 'check', '--fix', '.'],
  report: '-',
  format: 'ruff',
}

const black = (): PresetCheck => ({
  name: 'Black',
  run: ['black', '--check', '.'],
  fix: ['black', '.'],
  report: '-',
  format: 'black',
})

/** Unless the project says otherwise, isort and Flake8 are set to agree with Black. */
function isort(isNamed: boolean): PresetCheck {
  const profile = isNamed ? [] : ['--profile', 'black']
  const run = ['isort', '--quiet', '--check-only', ...profile, '.']
  return { name: 'isort', run, fix: ['isort', ...profile, '.'], report: '-', format: 'isort' }
}

function flake8(isNamed: boolean): PresetCheck {
  const agree = isNamed ? [] : ['--max-line-length', '88', '--extend-ignore', 'E203,E701']
  const run = ['flake8', '--extend-exclude', NOT_OURS.join(','), ...agree, '.']
  return { name: 'Flake8', run, report: '-', format: 'flake8' }
}

function pylint(isNamed: boolean): PresetCheck {
  const run = [
    'pylint',
    '--recursive=y',
    `--ignore=${NOT_OURS.join(',')}`,
    '--output-format=parseable',
    '--score=y',
    '.',
  ]
  return { name: 'Pylint', policy: policyOf(isNamed), run, report: '-', format: 'pylint', minimum: LEAST_PYLINT }
}

function mypy(isNamed: boolean): PresetCheck {
  const run = [
    'mypy',
    '--no-pretty',
    '--exclude',
    `(^|/)(${NOT_OURS.map((name) => name.replace('.', '\\.')).join('|')})/`,
    '.',
  ]
  return { name: 'MyPy', policy: policyOf(isNamed), run, report: '-', format: 'mypy' }
}

/** Tests are left out: their `assert` is what Bandit finds most. */
function bandit(isNamed: boolean): PresetCheck {
  const excluded = [...NOT_OURS, 'tests', 'test'].map((name) => `./${name}`).join(',')
  const run = ['bandit', '--quiet', '--recursive', '.', '--exclude', excluded, '--format', 'custom']
  return { name: 'Bandit', policy: policyOf(isNamed), run, report: '-', format: 'bandit-custom' }
}

/** Both ask a service, which may not answer: then nothing is known of the packages, and that is no reason to block. */
const safety: PresetCheck = { name: 'Safety', policy: 'warn', run: ['safety', 'check'] }

function pipAudit(project: Project): PresetCheck {
  const lists = REQUIREMENTS.filter((path) => project.has(path)).flatMap((path) => ['--requirement', path])
  return { name: 'pip-audit', policy: 'warn', run: ['pip-audit', '--progress-spinner', 'off', ...lists] }
}

function pytest(report: string): PresetCheck {
  return { name: 'pytest', stage: 'unit', run: ['pytest', `--junit-xml=${report}`], report, format: 'junit' }
}
