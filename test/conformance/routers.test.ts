import { part } from '../support/parts.ts'
import { startHaproxy } from '../support/servers/haproxy.ts'
import { startNginx, startReloadedNginx } from '../support/servers/nginx.ts'
import { shiftConformance } from './kit/suite.ts'

shiftConformance({ name: 'nginx', available: part('nginx') !== undefined, start: startNginx })
shiftConformance({ name: 'haproxy', available: part('haproxy') !== undefined, start: startHaproxy })
shiftConformance({
  name: 'nginx-reload',
  available: part('nginx') !== undefined,
  start: startReloadedNginx,
  resets: ['keep-alive', 'slow', 'stream'],
})
