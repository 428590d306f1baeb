import { expect, it } from 'vitest'
import { maskUrl, maskValues } from '../../src/providers/secrets.ts'

function masked(work: (secret: (value: string) => void) => void): readonly string[] {
  const secrets: string[] = []
  work((value) => void secrets.push(value))
  return secrets
}

it.each([
  [{ Authorization: 'Bearer abcd' }, ['Bearer abcd', 'abcd']],
  [{ authorization: 'Basic dXNlcjpwYXNz' }, ['Basic dXNlcjpwYXNz', 'dXNlcjpwYXNz']],
  [{ 'Proxy-Authorization': 'raw-value' }, ['raw-value']],
  [{ cookie: 'first=1111; second=2222' }, ['first=1111; second=2222']],
  [
    { 'x-api-key': 'abcd', 'X-Secret': 'efgh', 'x-auth-user': 'ijkl', GH_TOKEN: 'mnop' },
    ['abcd', 'efgh', 'ijkl', 'mnop'],
  ],
  [{ token: 'abc' }, []],
  [{ token: 'Bearer abc' }, ['Bearer abc']],
  [{ accept: 'text/html', host: 'example' }, []],
  [undefined, []],
])('masks in %j exactly %j', (values, expected) => {
  expect(masked((secret) => maskValues(secret, values))).toEqual(expected)
})

it.each([
  ['http://host/path?page=1234', []],
  ['http://user:password@host/', ['password']],
  ['http://user:p%C3%A4ss@host/', ['p%C3%A4ss', 'päss']],
  ['http://user:abc@host/', []],
  ['http://host/?access_token=abcd&sig=efgh', ['abcd']],
  ['no address', []],
])('masks in the address %s exactly %j', (address, expected) => {
  expect(masked((secret) => maskUrl(secret, address))).toEqual(expected)
})
