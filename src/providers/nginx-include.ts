/** What an include is made of besides the weight. */
export interface IncludeSettings {
  readonly upstream: string
  /** Address and parameters of a server, as nginx takes them. */
  readonly first: string
  readonly second: string
  readonly directives: readonly string[]
  /** Where the running configuration tells its weight. */
  readonly status: string
}

/** An include for the http block of nginx: an upstream that shares by `weight`, and a server that tells this weight. */
export function writeInclude(settings: IncludeSettings, weight: number): string {
  const { upstream, first, second, directives, status } = settings
  const [rest, share] = wholeShares(weight)
  const lines = [`server ${first} ${parameter(rest)}`, `server ${second} ${parameter(share)}`, ...directives]
  return `# Written by Sluice: ${weight} % of the requests go to the second server. What somebody edits here is never overwritten.
upstream ${upstream} {
${lines.map((line) => `    ${line};\n`).join('')}}
server {
    listen ${status};
    access_log off;
    location = / {
        return 200 "${weight}";
    }
}
`
}

const parameter = (share: number) => (share === 0 ? 'down' : `weight=${share}`)

/** Weights of the first and the second server in whole numbers, exact to a millionth of a percent: 12.5 is 875 and 125. */
function wholeShares(weight: number): readonly [number, number] {
  const decimals = [0, 1, 2, 3, 4, 5].find((places) => Number(weight.toFixed(places)) === weight) ?? 6
  const share = Math.round(weight * 10 ** decimals)
  return [100 * 10 ** decimals - share, share]
}

/** Two statements that should be the same; empty where one side has no more. */
export interface Difference {
  readonly found: string
  readonly expected: string
}

/** The first statement in which a text differs from what `writeInclude` writes for the weight that it tells; undefined when there is none. */
export function firstDifference(text: string, settings: IncludeSettings): Difference | undefined {
  const weight = Number(/return 200 "(\d{1,3}(?:\.\d+)?)"/.exec(text)?.[1] ?? 0)
  const found = statements(text)
  const expected = statements(writeInclude(settings, weight))
  const index = [...expected, ''].findIndex((statement, at) => statement !== (found[at] ?? ''))
  return index === -1 ? undefined : { found: found[index] ?? '', expected: expected[index] ?? '' }
}

/** "upstream app {", "keepalive 32;", "}": comments are dropped and spaces evened out. */
function statements(text: string): readonly string[] {
  const bare = text.replace(/(^|[\s;{}])#.*$/gm, '$1').replace(/\s+/g, ' ')
  return Array.from(bare.matchAll(/[^{};]*[{};]|[^{};]+$/g), ([statement]) =>
    statement.trim().replace(/\s*([{;])$/, (_, end: string) => (end === '{' ? ' {' : ';')),
  ).filter(Boolean)
}
