import { readdirSync, readFileSync } from 'node:fs'

/** Whether a process of Linux that belongs to this group still runs: zombies wait for nobody but their parent. */
export function runsInGroup(leader: number): boolean {
  return pids().some((pid) => {
    const [state, , group] = statOf(pid)
    return Number(group) === leader && state !== 'Z' && state !== 'X'
  })
}

/** The processes of Linux that were started with this variable, in whatever group they are now. */
export function startedWith(variable: string): number[] {
  return pids().filter((pid) => pid !== process.pid && textOf(pid, 'environ').split('\0').includes(variable))
}

function pids(): number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
  } catch {
    return []
  }
}

/** State, parent and group; the name of a program may hold anything, so what is read begins behind its last parenthesis. */
function statOf(pid: number): string[] {
  const stat = textOf(pid, 'stat')
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
}

function textOf(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'latin1')
  } catch {
    return ''
  }
}
