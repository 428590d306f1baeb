import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Packages with so many advisories each, and files with so many findings each: 10 000 of both. */
export const PACKAGES = 2_500
export const ADVISORIES = 4
export const FILES = 200
export const SPOTS = 50
const LINES = 400

export const WORDS = ['critical', 'high', 'moderate', 'low'] as const

export interface Advisory {
  readonly name: string
  readonly version: string
  readonly fixed: string
  readonly cve: string
  readonly ghsa: string
  readonly word: (typeof WORDS)[number]
  readonly score: number
  readonly text: string
}

/** The vulnerabilities that all scanners of packages find, under the names that each gives them. */
export function advisories(): Advisory[] {
  return Array.from({ length: PACKAGES * ADVISORIES }, (_, index) => {
    const id = index.toString(36).padStart(4, '0')
    const at = index % WORDS.length
    return {
      name: nameOf(Math.floor(index / ADVISORIES)),
      version: '1.2.3',
      fixed: '1.2.4',
      cve: `CVE-2024-${10_000 + index}`,
      ghsa: `GHSA-${id}-${id}-2abc`,
      word: WORDS[at] ?? 'low',
      score: [9.8, 7.5, 5.3, 3.1][at] ?? 0,
      text: `Input number ${index} is not checked before it is used. `.repeat(4).trim(),
    }
  })
}

export interface CodeSpot {
  readonly path: string
  readonly line: number
  readonly code: string
  readonly index: number
}

/** The places that all scanners of code look at. */
export function spots(): CodeSpot[] {
  return Array.from({ length: FILES * SPOTS }, (_, index) => {
    const line = 1 + (index % SPOTS) * Math.floor(LINES / SPOTS)
    return { path: fileOf(Math.floor(index / SPOTS)), line, code: lineOf(line), index }
  })
}

/** The repository that the reports are about: a lock file with the packages, and the files with their lines. */
export function writeRepository(folder: string): void {
  const packages = Array.from({ length: PACKAGES }, (_, index) => [
    `node_modules/${nameOf(index)}`,
    { version: '1.2.3' },
  ])
  mkdirSync(join(folder, 'src'), { recursive: true })
  writeFileSync(
    join(folder, 'package-lock.json'),
    JSON.stringify({ packages: Object.fromEntries(packages) }, undefined, 2),
  )
  const text = Array.from({ length: LINES }, (_, index) => `${lineOf(index + 1)}\n`).join('')
  for (let index = 0; index < FILES; index++) writeFileSync(join(folder, fileOf(index)), text)
}

function nameOf(index: number): string {
  return index % 5 === 0 ? `@scope/package-${index}` : `package-${index}`
}

function fileOf(index: number): string {
  return `src/file-${index}.py`
}

function lineOf(line: number): string {
  return `    result_${line} = run(command_${line}, shell=True)`
}
