import { expect, it } from 'vitest'
import { firstDifference, writeInclude } from '../../src/providers/nginx-include.ts'

const settings = {
  upstream: 'app',
  first: '10.0.0.1:80 max_fails=3',
  second: '10.0.0.2:80',
  directives: ['keepalive 32', 'zone app 64k'],
  status: '127.0.0.1:9081',
}

it('is an upstream with both weights, and a server that tells the weight', () => {
  expect(writeInclude(settings, 25).split('\n').slice(1).join('\n')).toBe(`upstream app {
    server 10.0.0.1:80 max_fails=3 weight=75;
    server 10.0.0.2:80 weight=25;
    keepalive 32;
    zone app 64k;
}
server {
    listen 127.0.0.1:9081;
    access_log off;
    location = / {
        return 200 "25";
    }
}
`)
})

it.each([
  [0, 'weight=100', 'down'],
  [100, 'down', 'weight=100'],
  [50, 'weight=50', 'weight=50'],
  [12.5, 'weight=875', 'weight=125'],
  [33.3, 'weight=667', 'weight=333'],
  [99.9, 'weight=1', 'weight=999'],
  [0.01, 'weight=9999', 'weight=1'],
  [100 / 3, 'weight=66666667', 'weight=33333333'],
])('shares %d as %s and %s', (weight, first, second) => {
  const text = writeInclude(settings, weight)
  expect(text).toContain(`server 10.0.0.1:80 max_fails=3 ${first};`)
  expect(text).toContain(`server 10.0.0.2:80 ${second};`)
  expect(text).toContain(`return 200 "${weight}";`)
})

it.each([0, 25, 12.5, 100 / 3, 100])('finds no difference in what it wrote itself for %d', (weight) => {
  expect(firstDifference(writeInclude(settings, weight), settings)).toBeUndefined()
})

it.each([
  ['weight=75', 'weight=74', 'server 10.0.0.1:80 max_fails=3 weight=74;', 'server 10.0.0.1:80 max_fails=3 weight=75;'],
  ['    zone app 64k;\n', '', '}', 'zone app 64k;'],
  ['upstream app', 'upstream other', 'upstream other {', 'upstream app {'],
  [/$/, 'more', 'more', ''],
  [/^[\s\S]*$/, '', '', 'upstream app {'],
])('names the first statement that differs after replacing %s', (search, replacement, found, expected) => {
  const text = writeInclude(settings, 25).replace(search, replacement)
  expect(firstDifference(text, settings)).toEqual({ found, expected })
})

it('sees that the settings changed since it was written', () => {
  const text = writeInclude(settings, 25)
  expect(firstDifference(text, { ...settings, second: '10.0.0.3:80' })).toEqual({
    found: 'server 10.0.0.2:80 weight=25;',
    expected: 'server 10.0.0.3:80 weight=25;',
  })
})
