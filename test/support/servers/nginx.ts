import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { freePort } from '../http-server.ts'
import { placeOf } from '../parts.ts'
import { type Backends, startTestProxy, type TestProxy } from './proxy.ts'

/** Where the script and the snippet lie that are shipped with the action. */
export const SHIPPED = resolve(import.meta.dirname, '../../../actions/canary-shift/nginx')

/** nginx that picks the upstream by the script that Sluice ships, with the shipped snippet: router `nginx`. */
export function startNginx({ first, second }: Backends): Promise<TestProxy> {
  return startTestProxy(async (folder) => {
    const [port, status] = [await freePort(), await freePort()]
    const file = join(folder, 'weight')
    const snippet = await readFile(join(SHIPPED, 'sluice.conf'), 'utf8')
    await writeFile(join(folder, 'sluice.js'), await readFile(join(SHIPPED, 'sluice.js')))
    await writeFile(
      join(folder, 'sluice.conf'),
      snippet.replace('/var/lib/sluice/weight', file).replace('127.0.0.1:9080', `127.0.0.1:${status}`),
    )
    await writeFile(
      join(folder, 'nginx.conf'),
      configuration(folder, port, 'http://$sluice_pick', [
        'include sluice.conf;',
        `upstream blue { server ${hostOf(first)}; keepalive 32; }`,
        `upstream green { server ${hostOf(second)}; keepalive 32; }`,
      ]),
    )
    await writeFile(file, '0\n')
    const router = { type: 'nginx', file, status: `http://127.0.0.1:${status}/sluice/weight` }
    return { port, argv: argvOf(folder), router, reload: async (nginx) => nginx.signal('SIGHUP') }
  })
}

/** nginx whose weights stand in an include that Sluice owns, and count after a reload: router `nginx-reload`. */
export function startReloadedNginx({ first, second }: Backends): Promise<TestProxy> {
  return startTestProxy(async (folder) => {
    const [port, status] = [await freePort(), await freePort()]
    const file = join(folder, 'weights.conf')
    await writeFile(join(folder, 'nginx.conf'), configuration(folder, port, 'http://app', ['include weights.conf;']))
    await writeFile(
      file,
      `upstream app {
  server ${hostOf(first)} weight=100;
  server ${hostOf(second)} down;
  keepalive 32;
}
server {
  listen 127.0.0.1:${status};
  access_log off;
  location = / { return 200 "0"; }
}
`,
    )
    const argv = argvOf(folder)
    const router = {
      type: 'nginx-reload',
      file,
      upstream: 'app',
      first: hostOf(first),
      second: hostOf(second),
      directives: ['keepalive 32'],
      status: `127.0.0.1:${status}`,
      test: [...argv, '-t'],
      reload: [...argv, '-s', 'reload'],
    }
    return { port, argv, router, reload: async (nginx) => nginx.signal('SIGHUP') }
  })
}

const argvOf = (folder: string) => [placeOf('nginx'), '-p', folder, '-e', 'error.log', '-c', 'nginx.conf']

const hostOf = (address: string) => new URL(address).host

function configuration(folder: string, port: number, target: string, lines: readonly string[]): string {
  const user = process.getuid?.() === 0 ? 'user www-data;' : ''
  return `${user}
daemon off;
worker_processes 2;
pid ${folder}/nginx.pid;
load_module ${placeOf('nginx-js')};
events {}
http {
  access_log off;
  client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi; uwsgi_temp_path uwsgi; scgi_temp_path scgi;
  keepalive_requests 1000000;
  ${lines.join('\n  ')}
  server {
    listen 127.0.0.1:${port} default_server;
    location / {
      proxy_pass ${target};
      proxy_http_version 1.1;
      proxy_set_header Connection "";
    }
  }
}
`
}
