import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesIn, importsOf, read } from './sources.ts'

/** The picture in src/README.md: each row of its table names a folder and what it may import. */
const PICTURE = Array.from(
  read('src/README.md').matchAll(/^\| `(\w+)[^`]*` \|[^|]*\| ([^|]+) \|$/gm),
  ([, layer = '', list = '']) => [layer, list] as const,
)
const LAYERS = ['core', 'providers', 'runner', 'actions']

function mayImport(layer: string): string[] {
  const list = PICTURE.find(([name]) => name === layer)?.[1] ?? ''
  if (list.startsWith('all of the above'))
    return [layer, ...LAYERS.flatMap((other) => (other === layer ? [] : mayImport(other)))]
  return [layer, ...list.split(',').map((name) => name.replaceAll('`', '').trim())]
}

/** What an import leads to, as the picture calls it: a layer, a package, or `node:`. */
function target(file: string, specifier: string): string {
  if (specifier.startsWith('node:')) return 'node:'
  if (!specifier.startsWith('.')) return specifier
  return relative('src', join(dirname(file), specifier)).split('/')[0]!
}

const files = filesIn('src', '.ts').map((name) => `src/${name}`)
const inLayers = files.filter((file) => LAYERS.includes(file.split('/')[1]!))

it('src/README.md draws every layer', () => {
  expect(PICTURE.map(([layer]) => layer)).toEqual(LAYERS)
})

it('only main.ts stands outside the layers', () => {
  expect(files.filter((file) => !inLayers.includes(file))).toEqual(['src/main.ts'])
})

describe('a line that leaves the picture', () => {
  it.each(inLayers)('%s has none', (file) => {
    const allowed = mayImport(file.split('/')[1]!)
    const targets = importsOf(read(file)).map((specifier) => target(file, specifier))
    expect(targets.filter((name) => !allowed.includes(name))).toEqual([])
  })
})

it('core imports zod and itself, nothing else', () => {
  expect(mayImport('core')).toEqual(['core', 'zod'])
})

it('a provider reaches the runner only as the World it is given', () => {
  expect(mayImport('providers')).not.toContain('runner')
})

it('no file leads back to itself', () => {
  const leads = new Map(
    files.map((file) => [
      file,
      importsOf(read(file)).flatMap((name) => (name.startsWith('.') ? join(dirname(file), name) : [])),
    ]),
  )
  const reached = (file: string) => {
    const seen = new Set<string>()
    const left = [...(leads.get(file) ?? [])]
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      if (!seen.has(next)) left.push(...(leads.get(next) ?? []))
      seen.add(next)
    }
    return seen
  }
  expect(files.filter((file) => reached(file).has(file))).toEqual([])
})

describe('reading imports', () => {
  it.each([
    ["import { a } from './a.ts'", ['./a.ts']],
    ["import type { a } from './a.ts'", ['./a.ts']],
    ["import {\n  a,\n} from './a.ts'", ['./a.ts']],
    ["import './a.ts'", ['./a.ts']],
    ["export * from './a.ts'", ['./a.ts']],
    ["const a = await import('./a.ts')", ['./a.ts']],
    ["// nothing from './a.ts'", []],
  ])('%j', (source, expected) => {
    expect(importsOf(source)).toEqual(expected)
  })
})
