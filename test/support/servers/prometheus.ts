import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '../http-server.ts'
import { placeOf } from '../parts.ts'
import { temporaryFolder } from '../temporary/folder.ts'
import { type Daemon, startDaemon } from './daemon.ts'

export interface PrometheusOptions {
  /** What is scraped: an address, and the labels that all of its series get. */
  readonly targets: readonly { readonly url: string; readonly labels?: Readonly<Record<string, string>> }[]
}

/** A Prometheus with its own data, which survive a stop. Disposing ends it. */
export interface TestPrometheus extends AsyncDisposable {
  readonly url: string
  /** Resolves when each target was scraped, be it in vain, by a scrape that began after this call. */
  scraped(): Promise<void>
  stop(): Promise<void>
  start(): Promise<void>
}

const INTERVAL = '500ms'

/** The real Prometheus on a free loopback port; it has scraped every target once. */
export async function startPrometheus({ targets }: PrometheusOptions): Promise<TestPrometheus> {
  const folder = temporaryFolder('prometheus')
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const file = join(folder, 'prometheus.json')
  // JSON is YAML.
  await writeFile(file, JSON.stringify(configOf(targets)))
  const argv = [
    placeOf('prometheus'),
    `--config.file=${file}`,
    `--storage.tsdb.path=${join(folder, 'data')}`,
    `--web.listen-address=127.0.0.1:${port}`,
    '--scrape.discovery-reload-interval=100ms',
    '--log.level=warn',
  ]
  let daemon: Daemon | undefined
  const prometheus: TestPrometheus = {
    url,
    scraped: () => scrapedAfter(url, Date.now() / 1_000, targets.length),
    async stop() {
      await daemon?.stop()
    },
    async start() {
      daemon = await startDaemon(argv, port)
      await prometheus.scraped()
    },
    async [Symbol.asyncDispose]() {
      await daemon?.kill()
    },
  }
  try {
    await prometheus.start()
    return prometheus
  } catch (thrown) {
    await prometheus[Symbol.asyncDispose]()
    throw thrown
  }
}

function configOf(targets: PrometheusOptions['targets']): object {
  const configs = targets.map(({ url, labels }) => {
    const { host, pathname } = new URL(url)
    return { targets: [host], labels: { __metrics_path__: pathname === '/' ? '/metrics' : pathname, ...labels } }
  })
  return {
    global: { scrape_interval: INTERVAL, scrape_timeout: INTERVAL },
    scrape_configs: [{ job_name: 'test', static_configs: configs }],
  }
}

/** "up" is written with every scrape, and dated by its beginning. */
async function scrapedAfter(url: string, time: number, targets: number): Promise<void> {
  const promql = `count(timestamp(up) > ${time}) == ${targets}`
  const end = Date.now() + 15_000
  while (!(await holds(url, promql))) {
    if (Date.now() > end) throw new Error(`${url} did not scrape its ${targets} targets`)
    await pause(25)
  }
}

async function holds(url: string, promql: string): Promise<boolean> {
  const response = await fetch(`${url}/api/v1/query?${new URLSearchParams({ query: promql })}`)
  // While it starts it is unavailable.
  if (!response.ok) return false
  const { data } = (await response.json()) as { data: { result: unknown[] } }
  return data.result.length > 0
}
