import { expect, it } from 'vitest'
import { askingAs, onlyOfCanary } from '../../../src/actions/canary-shift/questions.ts'

const signal = new AbortController().signal

function asked() {
  const queries: string[] = []
  const measure = async (query: string) => queries.push(query)
  return { queries, measure }
}

it('fills the placeholders of a query and nothing else in it', async () => {
  const { queries, measure } = asked()
  await askingAs({ 'canary-slot': 'green', version: '42' }, { measure }).measure(
    'sum(rate(hits{slot="{canary-slot}", v="{version}", pod=~"a{2}"}[1m])) by ({job})',
    signal,
  )
  expect(queries).toEqual(['sum(rate(hits{slot="green", v="42", pod=~"a{2}"}[1m])) by ({job})'])
})

it('asks about the stable version only what speaks of the canary', async () => {
  const { queries, measure } = asked()
  const stable = onlyOfCanary(askingAs({ 'canary-slot': 'blue' }, { measure }))
  expect(await stable.measure('sum(hits)', signal)).toBeNull()
  expect(await stable.measure('hits{slot="{canary-slot}"}', signal)).toBe(1)
  expect(queries).toEqual(['hits{slot="blue"}'])
})
