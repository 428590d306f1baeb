import { part } from '../support/parts.ts'
import { startReloadedNginx } from '../support/servers/nginx.ts'
import { shiftConformance } from './kit/suite.ts'

shiftConformance({
  name: 'nginx-reload',
  available: part('nginx') !== undefined,
  start: startReloadedNginx,
  resets: ['keep-alive', 'slow', 'stream'],
})
