import { part } from '../support/parts.ts'
import { startNginx } from '../support/servers/nginx.ts'
import { shiftConformance } from './kit/suite.ts'

shiftConformance({ name: 'nginx', available: part('nginx') !== undefined, start: startNginx })
