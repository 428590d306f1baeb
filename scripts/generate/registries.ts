import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Generated, NOTICE } from './generated.ts'

/** The kinds of providers: folder and name of the registry, the port they offer and where it is declared. */
export const KINDS = {
  metrics: { port: 'MetricProvider', from: 'metrics/metric-provider.ts' },
  probes: { port: 'Probe', from: 'health/probe.ts' },
  routers: { port: 'Router', from: 'rollout/router.ts' },
  stores: { port: 'Store', from: 'rollout/store.ts' },
  traffic: { port: 'TrafficSource', from: 'metrics/traffic.ts' },
} as const
export type Kind = keyof typeof KINDS

const PROVIDER = /^export const (\w+): Provider<\s*'([\w-]+)'/gm

/** One registry per kind: every provider in its folder by its type, each loaded when it is used. */
export function registries(root: string): Generated[] {
  return (Object.keys(KINDS) as Kind[]).map((kind) => ({
    path: `src/providers/${kind}/index.ts`,
    text: registry(root, kind),
  }))
}

function registry(root: string, kind: Kind): string {
  const { port, from } = KINDS[kind]
  const lines = providersIn(join(root, 'src/providers', kind)).map(
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

function providersIn(folder: string) {
  const files = existsSync(folder)
    ? readdirSync(folder).filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    : []
  return files.sort().flatMap((file) => {
    const found = [...readFileSync(join(folder, file), 'utf8').matchAll(PROVIDER)]
    if (found.length !== 1) throw new Error(`${folder}/${file} has ${found.length} providers: one file is one provider`)
    return found.map(([, name = '', type = '']) => ({ file, name, type }))
  })
}
