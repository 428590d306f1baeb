import type { World } from '../../core/world.ts'
import { systemClock } from './clock.ts'
import { connect } from './connect.ts'
import { converse } from './converse.ts'
import { http } from './http.ts'
import { run } from './processes.ts'

/** The real world; `secret` says how a value is masked in every log from here on. */
export function createWorld(secret: (value: string) => void): World {
  return { http, run, connect, converse, clock: systemClock, secret }
}
