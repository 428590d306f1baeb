import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

/** A program in the foreground of its own process group. Disposing ends it. */
export interface Daemon extends AsyncDisposable {
  readonly pid: number
  /** Process ids of its direct children. */
  children(): Promise<number[]>
  signal(name: NodeJS.Signals): void
  /** Asks it to end and waits until it has. */
  stop(): Promise<void>
  /** Ends the program and all its children at once, as a crash would. */
  kill(): Promise<void>
}

/** Starts a program and resolves when its port on loopback accepts connections and `ready` does not reject; rejects with what it wrote when it ends before. */
export async function startDaemon(
  argv: readonly string[],
  port: number,
  ready: () => Promise<unknown> = async () => undefined,
): Promise<Daemon> {
  const [program = '', ...args] = argv
  const child = spawn(program, args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
  const exited = once(child, 'exit')
  let over = false
  const end = async (send: () => void) => {
    // The process id may belong to somebody else by now.
    if (over) return
    send()
    await exited
    over = true
  }
  const kill = () => end(() => signalGroup(child.pid!))
  const isReady = async () => (await isOpen(port)) && (await succeeds(ready))
  try {
    await until(async () => !isRunning(child) || (await isReady()), `${program} is ready on 127.0.0.1:${port}`)
    if (!isRunning(child)) throw new Error(`${argv.join(' ')} ended: ${output}`)
  } catch (thrown) {
    await kill()
    throw thrown
  }
  return {
    pid: child.pid!,
    children: () => childrenOf(child),
    signal: (name) => void child.kill(name),
    stop: () => end(() => child.kill('SIGTERM')),
    kill,
    [Symbol.asyncDispose]: kill,
  }
}

const isRunning = ({ exitCode, signalCode }: ChildProcess) => exitCode === null && signalCode === null

const succeeds = (work: () => Promise<unknown>) =>
  work().then(
    () => true,
    () => false,
  )

/** Children may live on when the program itself is gone. */
function signalGroup(leader: number): void {
  try {
    process.kill(-leader, 'SIGKILL')
  } catch {}
}

async function childrenOf({ pid }: ChildProcess): Promise<number[]> {
  const text = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')
  return text.trim().split(' ').filter(Boolean).map(Number)
}

async function until(holds: () => Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + 30_000
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`not in time: ${what}`)
    await pause(20)
  }
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
}
