import { part } from '../support/parts.ts'
import { startHaproxy } from '../support/servers/haproxy.ts'
import { shiftConformance } from './kit/suite.ts'

shiftConformance({ name: 'haproxy', available: part('haproxy') !== undefined, start: startHaproxy })
