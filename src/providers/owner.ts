import { readFile, readlink } from 'node:fs/promises'
import { hostname } from 'node:os'
import process from 'node:process'
import { ms } from '../core/duration.ts'
import type { Liveness, Owner } from '../core/rollout/store.ts'
import type { World } from '../core/world.ts'

/** This process as the owner of something, for `run` (the run and attempt of GitHub Actions, or "local") and its runner. */
export async function currentOwner(run: string, world: World, runner?: string): Promise<Owner> {
  const { pid } = process
  const processStart = (await startOf(pid, world)) ?? ''
  return { run, ...(runner !== undefined && { runner }), host: await thisHost(), pid, processStart }
}

/**
 * Whether an owner can still act: it lives on this host, in this process namespace, and its process is the very one that
 * it was (a process id may be used again). "unknown" when it lives elsewhere.
 */
export async function livenessHere({ host, pid, processStart }: Owner, world: World): Promise<Liveness> {
  if (host !== (await thisHost())) return 'unknown'
  if (!exists(pid)) return 'over'
  const start = await startOf(pid, world)
  if (start === 'ended') return 'over'
  return start === undefined || processStart === '' || start === processStart ? 'alive' : 'over'
}

/** The process namespace that a Linux host starts with; containers that share its name have others. */
const FIRST_NAMESPACE = 'pid:[4026531836]'

async function thisHost(): Promise<string> {
  const namespace = await readlink('/proc/self/ns/pid').catch(() => FIRST_NAMESPACE)
  return namespace === FIRST_NAMESPACE ? hostname() : `${hostname()}/${namespace}`
}

/** Being forbidden to signal a process is proof of it. */
function exists(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (thrown) {
    return thrown instanceof Error && 'code' in thrown && thrown.code === 'EPERM'
  }
}

/** When a process started, as the system tells it; "ended" when only its entry is left; undefined when it is not told. */
async function startOf(pid: number, world: World): Promise<string | undefined> {
  if (process.platform === 'linux') return linuxStart(pid)
  if (process.platform === 'win32') return undefined
  const argv = ['ps', '-o', 'lstart=', '-p', String(pid)]
  const { stdout } = await world.run(argv, { env: { LC_ALL: 'C', TZ: 'UTC' } }, world.clock.timeout(ms(5_000)))
  return stdout.trim() || undefined
}

/** Ticks since the boot, and which boot. The name of the program in parentheses may hold anything, so fields count from its end. */
async function linuxStart(pid: number): Promise<string | undefined> {
  const [stat, boot] = await Promise.all([read(`/proc/${pid}/stat`), read('/proc/sys/kernel/random/boot_id')])
  const [state, ...fields] = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? []
  if (state === 'Z' || state === 'X') return 'ended'
  const ticks = fields[FIELD_22_AFTER_STATE]
  return ticks === undefined ? undefined : `${ticks}@${boot?.slice(0, 8) ?? ''}`
}

/** `state` is field 3 of /proc/<pid>/stat, so field 4 is the first one after it. */
const FIELD_22_AFTER_STATE = 18

async function read(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined)
}
