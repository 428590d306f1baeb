import type { ChildProcess } from 'node:child_process'
import process from 'node:process'
import { runsInGroup } from './process-table.ts'

const GRACE = 1_000
const LOOK_EVERY = 20

/**
 * Ends a child that leads its own process group, and all that it started: SIGTERM, and SIGKILL after `grace`. Resolves
 * when none of them is left. Windows has no such groups; there the child itself is ended.
 */
export async function endGroup(child: ChildProcess, grace = GRACE): Promise<void> {
  if (child.pid === undefined) return
  if (process.platform === 'win32') return void child.kill('SIGKILL')
  signalGroup(child.pid, 'SIGTERM')
  const patience = Date.now() + grace
  while (isAlive(child.pid)) {
    if (Date.now() >= patience) return void signalGroup(child.pid, 'SIGKILL')
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY))
  }
}

/** Whether a group has members that do anything. Where that cannot be read, one that was not collected yet counts as well. */
export function isAlive(leader: number): boolean {
  if (!signalGroup(leader, 0)) return false
  return process.platform !== 'linux' || runsInGroup(leader)
}

/** Whether there was anybody to signal. */
function signalGroup(leader: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-leader, signal)
  } catch {
    return false
  }
}
