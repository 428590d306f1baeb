import { expect, it } from 'vitest'
import { isSensitive, showUrl } from '../../src/core/sensitive.ts'

it.each([
  'Authorization',
  'proxy-authorization',
  'COOKIE',
  'X-Api-Key',
  'x-auth',
  'DEPLOY_TOKEN',
  'client_secret',
  'DB_PASSWORD',
])('takes %s for sensitive', (name) => {
  expect(isSensitive(name)).toBe(true)
})

it.each(['accept', 'content-type', 'host', 'x-request-id', 'PATH'])('takes %s for harmless', (name) => {
  expect(isSensitive(name)).toBe(false)
})

it.each([
  ['http://10.0.0.1:8080/a?b=c#d', 'http://10.0.0.1:8080/a?b=c#d'],
  ['https://user:pass@host/path', 'https://host/path'],
  ['https://host/path?token=abcd&page=2', 'https://host/path?token=***&page=2'],
  ['no address', 'no address'],
])('shows %s as %s', (address, shown) => {
  expect(showUrl(address)).toBe(shown)
})
