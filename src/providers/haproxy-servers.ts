import { SluiceError } from '../core/problem.ts'
import { problems } from '../core/problems/index.ts'

/** A server of a backend as the running HAProxy has it. */
export interface HaproxyServer {
  readonly name: string
  /** 0 to 256, in proportion to the other servers. */
  readonly weight: number
  /** False in maintenance or drain: then it takes no new requests, whatever its weight. */
  readonly ready: boolean
}

/** Maintenance: forced, inherited, configured, resolution, hostname. Drain: forced, inherited. As in srv_admin_state. */
const OUT_OF_ROTATION = 0x01 | 0x02 | 0x04 | 0x20 | 0x40 | 0x08 | 0x10

/** The servers that share the traffic of a backend, from `show servers state` and `show stat`; undefined when an answer is no table. */
export function readServers(state: string, stat: string): readonly HaproxyServer[] | undefined {
  const rows = readTable(state, ' ')
  const stats = readTable(stat, ',')
  if (rows === undefined || stats === undefined) return undefined
  const backups = new Set(stats.filter((row) => row['bck'] === '1').map((row) => row['svname']))
  return rows
    .map((row) => ({
      name: row['srv_name'] ?? '',
      weight: Number(row['srv_uweight'] ?? Number.NaN),
      ready: (Number(row['srv_admin_state']) & OUT_OF_ROTATION) === 0,
    }))
    .filter(({ name }) => !backups.has(name))
}

/** Both kinds of answer name their columns in a line that starts with "# ". */
function readTable(text: string, separator: string): readonly Readonly<Record<string, string>>[] | undefined {
  const lines = text.trim().split('\n')
  const head = lines.findIndex((line) => line.startsWith('# '))
  if (head === -1) return undefined
  const columns = lines[head]!.slice(2).split(separator)
  return lines
    .slice(head + 1)
    .map((line) => line.split(separator))
    .map((cells) => Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])))
}

/** A server by its name; a SluiceError `weight-unreadable` when the backend has none that shares its traffic. */
export function serverNamed(servers: readonly HaproxyServer[], name: string): HaproxyServer {
  const found = servers.find((server) => server.name === name)
  if (found !== undefined && Number.isInteger(found.weight)) return found
  const names = servers.map((server) => server.name).join(', ') || 'none'
  throw new SluiceError(problems.weightUnreadable(`the servers that share the traffic are ${names}`, name))
}

/** The percent of the requests that the second server takes, by what is in force; a SluiceError `weight-unreadable` when that is no share of two. */
export function percentOf(servers: readonly HaproxyServer[], first: string, second: string): number {
  const [rest, share] = [first, second].map((name) => inForce(serverNamed(servers, name))) as [number, number]
  const third = servers.find((server) => server.name !== first && server.name !== second && inForce(server) > 0)
  if (third !== undefined)
    throw new SluiceError(problems.weightUnreadable(`${third.name} takes a share of the traffic, too`, third.name))
  if (rest + share === 0)
    throw new SluiceError(problems.weightUnreadable('neither server takes requests', `${first}, ${second}`))
  return Number(((100 * share) / (rest + share)).toFixed(9))
}

const inForce = ({ weight, ready }: HaproxyServer) => (ready ? weight : 0)

const HIGHEST = 256
const TOTALS = [100, 200, ...Array.from({ length: 2 * HIGHEST }, (_, at) => at + 1)]

/** Whole weights of the first and the second server whose share is exactly `percent`; undefined when there are none up to 256. */
export function exactShares(percent: number): readonly [number, number] | undefined {
  for (const total of TOTALS) {
    const share = Math.round((percent * total) / 100)
    const exact = Math.abs(share - (percent * total) / 100) < 1e-9
    if (exact && share <= HIGHEST && total - share <= HIGHEST) return [total - share, share]
  }
  return undefined
}
