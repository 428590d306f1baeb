import { type App, type Behaviour, startApp } from './app.ts'
import { type Load, type LoadSummary, startLoad } from './load.ts'
import { startProxy, type WeightedProxy } from './proxy.ts'

export interface StackOptions {
  /** How the version in the first slot behaves. Default "healthy". */
  readonly stable?: Behaviour
  /** How the version in the second slot behaves. Default "healthy". */
  readonly canary?: Behaviour
  /** Requests per second of the clients; 0 is no load. Default 250. */
  readonly rate?: number
  /** Share of 500s that both versions have when they are healthy. Default 0.002. */
  readonly baseErrors?: number
}

/** Two versions of an app behind a weighted proxy, and clients that use it: all on 127.0.0.1, at ports the system chose. */
export interface Stack extends AsyncDisposable {
  readonly apps: { readonly stable: App; readonly canary: App }
  readonly proxy: WeightedProxy
  readonly load: Load
  readonly urls: {
    readonly stable: string
    readonly canary: string
    readonly proxy: string
    /** The control port of the proxy: GET and PUT `${control}/weight`. */
    readonly control: string
  }
  /** Ends the load, waits for its last answers and closes every server. A second call does nothing more. */
  stop(): Promise<LoadSummary>
}

export async function startStack(options: StackOptions = {}): Promise<Stack> {
  const { stable = 'healthy', canary = 'healthy', rate = 250, baseErrors = 0.002 } = options
  await using started = new AsyncDisposableStack()
  const apps = {
    stable: started.use(await startApp({ version: 'v1', behaviour: stable, baseErrors, seed: 1 })),
    canary: started.use(await startApp({ version: 'v2', behaviour: canary, baseErrors, seed: 2 })),
  }
  const proxy = started.use(await startProxy({ first: apps.stable.url, second: apps.canary.url }))
  const load = started.use(startLoad({ url: proxy.url, rate }))
  const parts = started.move()
  async function stop(): Promise<LoadSummary> {
    await parts.disposeAsync()
    return load.summary()
  }
  return {
    apps,
    proxy,
    load,
    urls: { stable: apps.stable.url, canary: apps.canary.url, proxy: proxy.url, control: proxy.control },
    stop,
    async [Symbol.asyncDispose]() {
      await stop()
    },
  }
}
