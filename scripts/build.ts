import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Everything the bundle may weigh: users download it with every job. */
export const MAX_BYTES = 3_000_000
export const DIST = 'actions/dist'

const ROOT = resolve(import.meta.dirname, '..')
const BUILD = join(ROOT, '.build')
const bin = (name: string) => join(ROOT, 'node_modules/.bin', name)

/** Compiles src and bundles it into `folder`, which is made anew. The same sources give the same bytes. Throws when they do not compile. */
export function build(folder: string): void {
  run([bin('tsc'), '-p', 'src'])
  rmSync(folder, { recursive: true, force: true })
  run([bin('ncc'), 'build', '.build/src/main.js', '-o', folder, '--minify'])
  writeFileSync(join(folder, 'licenses.txt'), licenses())
  const missing = filesOf(folder).filter((name) => readFileSync(join(folder, name), 'utf8').includes('eval("require")'))
  if (missing.length > 0) throw new Error(`${missing.join(', ')} asks for a module that was not found`)
}

/** The licences of what is bundled. ncc's own list leaves out packages that have a package.json in a folder of theirs. */
function licenses(): string {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, LockedPackage>
  }
  const bundled = Object.entries(packages).filter(([path, { dev }]) => path !== '' && dev !== true)
  return bundled
    .map(([path, { license }]) => `${path.replace(/^.*node_modules\//, '')}\n${license}\n${licenseText(path)}\n`)
    .join('\n')
}

function licenseText(path: string): string {
  const name = readdirSync(join(ROOT, path)).find((each) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(each))
  if (name === undefined) throw new Error(`${path} has no text of its licence`)
  return readFileSync(join(ROOT, path, name), 'utf8').trim()
}

interface LockedPackage {
  readonly dev?: boolean
  readonly license?: string
}

/** What differs between two folders, one line a file; empty when they are the same byte for byte. */
export function differences(committed: string, built: string): string[] {
  const [before, after] = [filesOf(committed), filesOf(built)]
  return [
    ...before.filter((name) => !after.includes(name)).map((name) => `${name} is no longer built`),
    ...after.filter((name) => !before.includes(name)).map((name) => `${name} is missing`),
    ...after
      .filter((name) => before.includes(name) && !same(join(committed, name), join(built, name)))
      .map((name) => `${name} differs`),
  ]
}

/** Builds beside the committed bundle and compares; `undefined` when there is nothing to say. */
export function checkBuild(): string[] {
  mkdirSync(BUILD, { recursive: true })
  const folder = mkdtempSync(join(BUILD, 'check-'))
  try {
    build(folder)
    return [...differences(join(ROOT, DIST), folder), ...overweight(folder)]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A line when the bundle weighs too much. */
export function overweight(folder: string): string[] {
  const bytes = filesOf(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
  return bytes > MAX_BYTES ? [`${bytes} bytes in all; at most ${MAX_BYTES} are allowed`] : []
}

function filesOf(folder: string): string[] {
  return existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => statSync(join(folder, name)).isFile())
        .sort()
    : []
}

function same(a: string, b: string): boolean {
  return readFileSync(a).equals(readFileSync(b))
}

/** By this node, whatever the first on PATH is. Prints what the program said only when it fails. */
function run([program, ...args]: readonly [string, ...string[]]): void {
  try {
    execFileSync(process.execPath, [program, ...args], { cwd: ROOT, stdio: 'pipe', encoding: 'utf8' })
  } catch (thrown) {
    const { stdout = '', stderr = '' } = thrown as { stdout?: string; stderr?: string }
    throw new Error(`${[program, ...args].join(' ')} failed:\n${stdout}${stderr}`)
  }
}

function main(): void {
  const check = process.argv.includes('--check')
  const folder = join(ROOT, DIST)
  if (!check) build(folder)
  const complaints = check ? checkBuild() : overweight(folder)
  for (const line of complaints) console.error(`${DIST}: ${line}`)
  if (complaints.length > 0) process.exitCode = 1
  else console.log(check ? `${DIST} is what the sources build.` : `${DIST} is built.`)
}

if (import.meta.main) main()
