import { chmod, rm } from 'node:fs/promises'
import { temporaryFolder } from '../temporary/folder.ts'
import { type Daemon, startDaemon } from './daemon.ts'

/** The addresses behind the two slots, such as "http://127.0.0.1:8001". */
export interface Backends {
  readonly first: string
  readonly second: string
}

/** A real proxy on loopback in front of two backends, and the settings of the router that moves its weight. */
export interface TestProxy extends AsyncDisposable {
  readonly url: string
  /** What the input `router` of the action takes. */
  readonly router: { readonly type: string } & Readonly<Record<string, unknown>>
  /** Where its configuration and its state lie. */
  readonly folder: string
  /** Process ids of the workers that run now. */
  workers(): Promise<number[]>
  /** Loads its configuration again the way an operator would. */
  reload(): Promise<void>
  /** Ends it and starts it again from what lies on the disk. */
  restart(): Promise<void>
  stop(): Promise<void>
  /** Ends it without a word, as a crash would. */
  kill(): Promise<void>
  start(): Promise<void>
}

interface Recipe {
  readonly port: number
  /** Rejects as long as it listens, but cannot be told anything yet. */
  ready?(): Promise<unknown>
  readonly argv: readonly string[]
  readonly router: TestProxy['router']
  /** Makes it load its configuration again. */
  reload(daemon: Daemon): Promise<unknown>
}

/** Runs what `prepare` wrote into a temporary folder; the folder goes when the proxy goes. */
export async function startTestProxy(prepare: (folder: string) => Promise<Recipe>): Promise<TestProxy> {
  const folder = temporaryFolder('proxy')
  // Workers run as somebody else where the test is root.
  await chmod(folder, 0o755)
  const { port, ready, argv, router, reload } = await prepare(folder)
  let daemon: Daemon = await startDaemon(argv, port, ready)
  const start = async () => {
    daemon = await startDaemon(argv, port, ready)
  }
  return {
    url: `http://127.0.0.1:${port}`,
    router,
    folder,
    workers: () => daemon.children(),
    reload: async () => void (await reload(daemon)),
    restart: async () => {
      await daemon.stop()
      await start()
    },
    stop: () => daemon.stop(),
    kill: () => daemon.kill(),
    start,
    async [Symbol.asyncDispose]() {
      await daemon[Symbol.asyncDispose]()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
