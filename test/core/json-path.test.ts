import { expect, it } from 'vitest'
import { JsonPath, readJsonPath } from '../../src/core/json-path.ts'

const document = JSON.parse(`{
  "status": "ok", "checks": { "db": true, "load-1": 0.5 }, "items": [{ "weight": 10 }, [1, 2]],
  "labels": { "app.name": "shop" }, "null": null, "__proto__": { "own": 1 }
}`)

it.each([
  ['status', 'ok'],
  ['checks.db', true],
  ['checks.load-1', 0.5],
  ['items[0].weight', 10],
  ['items[1][1]', 2],
  ['labels["app.name"]', 'shop'],
  ['["labels"]["app.name"]', 'shop'],
  ['null', null],
  ['__proto__.own', 1],
])('finds %s', (path, value) => {
  expect(readJsonPath(document, path)).toBe(value)
})

it.each([
  'missing',
  'status.length',
  'items.length',
  'items[2]',
  'items[0][0]',
  'items.0',
  'checks[0]',
  'null.x',
  'toString',
  'constructor.name',
  'checks.__proto__',
])('finds nothing at %s', (path) => {
  expect(readJsonPath(document, path)).toBeUndefined()
})

it('takes the empty path for the document itself', () => {
  expect(readJsonPath(42, '')).toBe(42)
})

it.each(['a..b', '.a', 'a.', 'a[x]', 'a[', 'a[0', 'a[-1]', 'a[""', 'a"b'])('refuses the path %s', (path) => {
  expect(JsonPath.safeParse(path).success).toBe(false)
})
