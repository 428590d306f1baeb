import { execFileSync } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

const NPM = ['eslint@9.39.5', 'prettier@3.10.1', 'typescript@5.9.3', 'vitest@3.2.7', 'jest@30.5.2', 'mocha@11.8.0']
const PYPI = [
  'black==25.1.0',
  'isort==6.0.1',
  'flake8==7.2.0',
  'pylint==3.3.7',
  'mypy==1.16.0',
  'bandit==1.8.3',
  'pytest==8.4.0',
  'pip-audit==2.9.0',
  'pytest-cov==6.1.1',
]
const cache = () => process.env['SLUICE_CACHE'] || join(homedir(), '.cache', 'sluice')

/** The folder node_modules with the tools of the preset `node`, installed once. */
export function nodeTools(): string {
  const folder = install('quality-node', NPM, (to, names) => {
    if (!existsSync(join(to, 'package.json'))) writeFileSync(join(to, 'package.json'), '{ "private": true }')
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--save-exact', ...names], {
      cwd: to,
    })
  })
  return join(folder, 'node_modules')
}

/** A virtual environment with the tools of the preset `python`, installed once. */
export function pythonTools(): string {
  return install('quality-python', PYPI, (to, names) => {
    execFileSync('python3', ['-m', 'venv', to])
    execFileSync(join(to, 'bin', 'pip'), ['install', '--quiet', '--disable-pip-version-check', ...names])
  })
}

function install(
  name: string,
  packages: readonly string[],
  work: (folder: string, names: readonly string[]) => void,
): string {
  const folder = join(cache(), name)
  const stamp = join(folder, '.installed')
  const wanted = packages.join('\n')
  mkdirSync(folder, { recursive: true })
  using _lock = lockOf(folder)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return folder
  work(folder, packages)
  writeFileSync(stamp, wanted)
  return folder
}

/** Two files of tests may want the same tools at once. The lock ends with the process that holds it. */
function lockOf(folder: string): Disposable {
  const file = openSync(`${folder}.lock`, 'w')
  execFileSync('flock', ['3'], { stdio: ['ignore', 'inherit', 'inherit', file] })
  return { [Symbol.dispose]: () => closeSync(file) }
}
