import { describe, expect, it } from 'vitest'
import { chances } from '../../../../scripts/bench/worlds/chance.ts'
import { WORLDS, worldNamed } from '../../../../scripts/bench/worlds/index.ts'
import { errorsAt, type World } from '../../../../scripts/bench/worlds/world.ts'

const TIMES = Array.from({ length: 400 }, (_, index) => index * 10 - 400)
const named = (demand: World['demand']) =>
  WORLDS.filter((world) => world.demand === demand).map((world) => [world.name, world] as const)

describe('every world', () => {
  it('has a name of its own', () => {
    const names = WORLDS.map(({ name }) => name)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  it.each(WORLDS.map((world) => [world.name, world] as const))('%s says in one sentence what it is', (_, { story }) => {
    expect(story.length).toBeGreaterThan(20)
    expect(story).not.toMatch(/[.!?]\s/)
  })
})

describe('as good means the same at every instant', () => {
  it.each(named('as-good'))('%s', (name, world) => {
    const chance = chances(1, name, 1)
    for (const time of TIMES) {
      const { stable, canary } = errorsAt(world, time, chance)
      expect(canary).toBeLessThanOrEqual(stable)
      const seconds = world.analysis === undefined ? 0 : 60
      const slower = time < seconds ? undefined : world.latency?.canary?.(time)
      if (slower !== undefined) expect(slower).toEqual(worldNamed('never an error 10/s').latency?.stable ?? slower)
    }
    expect(world.answered ?? 1).toBe(1)
  })
})

describe('tolerated means no worse than the defaults tolerate', () => {
  it.each(named('tolerated'))('%s', (name, world) => {
    const { stable, canary } = errorsAt(world, 0, chances(1, name, 1))
    expect(canary).toBeGreaterThan(stable)
    expect(canary).toBeLessThanOrEqual(1.1 * stable + 0.0001)
  })
})

describe('bad means worse at some time', () => {
  it.each(named('bad'))('%s', (name, world) => {
    const chance = chances(1, name, 1)
    const errors = TIMES.some((time) => {
      const { stable, canary } = errorsAt(world, time, chance)
      return canary > 1.1 * stable + 0.0001
    })
    const slower = world.latency?.canary !== undefined
    expect(errors || slower || world.answered !== undefined).toBe(true)
  })
})

it('a world that is not there is said to be', () => {
  expect(() => worldNamed('heaven')).toThrow('there is no world "heaven"')
})
