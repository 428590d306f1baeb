import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { cut, type Description } from './github-api/cut.ts'
import { OPERATIONS } from './github-api/operations.ts'

const PACKAGE = '@octokit/openapi@23.0.2'
const INTEGRITY = 'sha512-pV8M7L9GY23AybNvTmo2nyjmpmnt6+2sRE/tqr0ZLQcPS4lnw7u5eZGNmwRNkBC3D7gZXbFx5AHzLUVRBXGDhg=='
const ROOT = resolve(import.meta.dirname, '..')
const TARGET = join(ROOT, 'test/support/github/openapi.json')

/**
 * Cuts GitHub's OpenAPI description, as npm has it, down to the operations that Sluice uses, for the double of GitHub in the
 * tests. The package is checked against the hash above and unpacked in a temporary folder: it is 390 MB large.
 */
function main(): void {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-github-api-'))
  try {
    const description = cut(whole(folder), OPERATIONS)
    writeFileSync(TARGET, JSON.stringify(description))
    run(join(ROOT, 'node_modules/.bin/biome'), ['format', '--write', TARGET])
    console.log(`${TARGET} has ${OPERATIONS.length} operations of ${PACKAGE}.`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function whole(folder: string): Description {
  const [packed] = JSON.parse(run('npm', ['pack', PACKAGE, '--json', '--pack-destination', folder])) as [
    { filename: string },
  ]
  const archive = join(folder, packed.filename.replace('@', '').replace('/', '-'))
  const actual = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`
  if (actual !== INTEGRITY) throw new Error(`${PACKAGE} is ${actual}, not ${INTEGRITY}`)
  return JSON.parse(run('tar', ['-xOzf', archive, 'package/generated/api.github.com.json']))
}

function run(program: string, args: readonly string[]): string {
  return execFileSync(program, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
}

if (import.meta.main) main()
