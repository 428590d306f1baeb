import type { ChildProcess } from 'node:child_process'
import process from 'node:process'

const GRACE = 1_000
const LOOK_EVERY = 20

/**
 * Ends a child that leads its own process group, and all that it started: SIGTERM, and SIGKILL after a second. Resolves
 * when none of them is left. Windows has no such groups; there the child itself is ended.
 */
export async function endGroup(child: ChildProcess): Promise<void> {
  if (child.pid === undefined) return
  if (process.platform === 'win32') return void child.kill('SIGKILL')
  signalGroup(child.pid, 'SIGTERM')
  const patience = Date.now() + GRACE
  while (signalGroup(child.pid, 0)) {
    if (Date.now() >= patience) return void signalGroup(child.pid, 'SIGKILL')
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY))
  }
}

/** Whether there was anybody to signal. A member that was not collected yet counts, so the wait for it is bounded. */
function signalGroup(leader: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-leader, signal)
  } catch {
    return false
  }
}
