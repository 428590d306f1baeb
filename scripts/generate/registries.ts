import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Generated, NOTICE } from './generated.ts'

/** The kinds of providers: folder and name of the registry, the port they offer and where it is declared. */
export const KINDS = {
  baselines: { port: 'BaselineStore', from: 'coverage/baseline-store.ts' },
  metrics: { port: 'MetricProvider', from: 'metrics/metric-provider.ts' },
  probes: { port: 'Probe', from: 'health/probe.ts' },
  routers: { port: 'Router', from: 'rollout/router.ts' },
  stores: { port: 'Store', from: 'rollout/store.ts' },
  traffic: { port: 'TrafficSource', from: 'metrics/traffic.ts' },
} as const
export type Kind = keyof typeof KINDS

/** The kinds of readers: their registry is one list, because a report has to be shown to each of them. */
export const READERS = {
  coverage: { port: 'CoverageReader', from: 'coverage/reader.ts' },
  checks: { port: 'QualityReader', from: 'quality/report.ts' },
  findings: { port: 'FindingsReader', from: 'findings/scan.ts' },
} as const

/** Files of a registry's folder that are written here. */
const WRITTEN = ['index.ts', 'formats.ts']

const READER = /^export const (\w+): \w+Reader<\s*'([\w-]+)'/gm
const PROVIDER = /^export const (\w+): Provider<\s*'([\w-]+)'/gm

/** One registry per kind: every provider in its folder by its type, each loaded when it is used. */
export function registries(root: string): Generated[] {
  const providers = (Object.keys(KINDS) as Kind[]).map((kind) => [kind, registry(root, kind)])
  const readers = (Object.keys(READERS) as (keyof typeof READERS)[]).map((kind) => [kind, readerList(root, kind)])
  const formats = Object.keys(READERS).map((kind) => ({
    path: `src/providers/${kind}/formats.ts`,
    text: formatList(root, kind),
  }))
  return [
    ...[...providers, ...readers].map(([kind, text = '']) => ({ path: `src/providers/${kind}/index.ts`, text })),
    ...formats,
  ]
}

/** The names alone, for who has to know them before a report is read. */
function formatList(root: string, kind: string): string {
  const names = declaredIn(join(root, 'src/providers', kind), READER).map(({ type }) => type)
  return `// ${NOTICE}
export const ${kind}Formats: readonly string[] = ${bracketed(names.map((name) => `'${name}'`))}
`
}

function bracketed(names: readonly string[]): string {
  const list = `[${names.join(', ')}]`
  return list.length > 60 ? `[\n${names.map((name) => `  ${name},\n`).join('')}]` : list
}

function readerList(root: string, kind: keyof typeof READERS): string {
  const { port, from } = READERS[kind]
  const found = declaredIn(join(root, 'src/providers', kind), READER)
  const lines = bracketed(found.map(({ name }) => name))
  return `// ${NOTICE}
import type { ${port} } from '../../core/${from}'
${found.map(({ file, name }) => `import { ${name} } from './${file}'\n`).join('')}
export const ${kind}Readers: readonly ${port}[] = ${lines}
`
}

function registry(root: string, kind: Kind): string {
  const { port, from } = KINDS[kind]
  const lines = declaredIn(join(root, 'src/providers', kind), PROVIDER).map(
    ({ type, file, name }) =>
      `  ${/^\w+$/.test(type) ? type : `'${type}'`}: async () => (await import('./${file}')).${name},\n`,
  )
  const imports = [
    { name: port, from },
    { name: 'Registry', from: 'provider.ts' },
  ].sort((a, b) => (a.from < b.from ? -1 : 1))
  return `// ${NOTICE}
${imports.map((each) => `import type { ${each.name} } from '../../core/${each.from}'\n`).join('')}
export const ${kind} = {${lines.length === 0 ? '' : `\n${lines.join('')}`}} satisfies Registry<${port}>
`
}

/** What each file of a folder declares; one file is one provider or one reader. */
function declaredIn(folder: string, declaration: RegExp) {
  const files = existsSync(folder)
    ? readdirSync(folder).filter((file) => file.endsWith('.ts') && !WRITTEN.includes(file))
    : []
  const stem = (file: string) => file.slice(0, -'.ts'.length)
  return files
    .sort((a, b) => (stem(a) < stem(b) ? -1 : 1))
    .flatMap((file) => {
      const found = [...readFileSync(join(folder, file), 'utf8').matchAll(declaration)]
      if (found.length !== 1) throw new Error(`${folder}/${file} declares ${found.length} parts: one file is one`)
      return found.map(([, name = '', type = '']) => ({ file, name, type }))
    })
}
