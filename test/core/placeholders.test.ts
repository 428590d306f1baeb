import { expect, it } from 'vitest'
import { fill, unknownPlaceholders } from '../../src/core/placeholders.ts'

const words = { canary: '10.0.0.2', version: 'v2', weight: 25, 'stable-version': 'v1' }

it.each([
  ['http://{canary}/health', 'http://10.0.0.2/health'],
  ['{version} after {stable-version}', 'v2 after v1'],
  ['{weight}', '25'],
  ['{"weight": {weight}}', '{"weight": 25}'],
  ['{"name": "x", "on": {}}', '{"name": "x", "on": {}}'],
  ['rate({app="x",version="{version}"}[1m])', 'rate({app="x",version="v2"}[1m])'],
  ['{{weight}}', '{25}'],
  ['{rest} {Canary} {canary } {-} {}', '{rest} {Canary} {canary } {-} {}'],
  ['{constructor} {to-string}', '{constructor} {to-string}'],
])('fills %j to %j', (text, filled) => {
  expect(fill(text, words)).toBe(filled)
})

it('fills every string inside a value, and nothing else', () => {
  const value = { url: 'http://{canary}', list: ['{version}', 3, null, true, { deep: '{weight}' }], '{canary}': 'key' }
  expect(fill(value, words)).toEqual({
    url: 'http://10.0.0.2',
    list: ['v2', 3, null, true, { deep: '25' }],
    '{canary}': 'key',
  })
})

it('does not search what it filled in', () => {
  expect(fill('{a}', { a: '{b}', b: 'c' })).toBe('{b}')
})

it('leaves the value it was given alone', () => {
  const value = { url: '{canary}' }
  fill(value, words)
  expect(value).toEqual({ url: '{canary}' })
})

it('lists the placeholders that nothing fills, with their path', () => {
  const value = { probes: [{ url: 'http://{canary}/{wieght}' }, '{b} {b}'], top: '{x}' }
  expect(unknownPlaceholders(value, ['canary'])).toEqual([
    { path: 'probes[0].url', name: 'wieght' },
    { path: 'probes[1]', name: 'b' },
    { path: 'probes[1]', name: 'b' },
    { path: 'top', name: 'x' },
  ])
  expect(unknownPlaceholders('{y}', [])).toEqual([{ path: '', name: 'y' }])
})
