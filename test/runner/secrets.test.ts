import { expect, it } from 'vitest'
import { isSecretName, secretsIn, withoutSecrets } from '../../src/runner/secrets.ts'

it.each(['NPM_TOKEN', 'AWS_SECRET_ACCESS_KEY', 'DB_PASSWORD', 'api_key', 'APIKEY', 'SENTRY_DSN'])(
  'a variable called %s holds a secret',
  (name) => expect(isSecretName(name)).toBe(true),
)

it.each(['PATH', 'KEYBOARD', 'SSH_CONNECTION', 'GITHUB_SHA', 'MONKEY'])('one called %s does not', (name) =>
  expect(isSecretName(name)).toBe(false),
)

it('finds the values of secret variables, but for those that are short enough to be a word of any text', () => {
  expect(secretsIn({ A_TOKEN: 'abcdef', B_TOKEN: 'abcde', C: 'abcdefg', D_TOKEN: undefined })).toEqual(['abcdef'])
})

it('hides secrets in every form that a log would mask, the longest first', () => {
  const text = `a-secret a-secret-too ${Buffer.from('a-secret').toString('base64')} q%22uoted`
  expect(withoutSecrets(text, ['a-secret', 'a-secret-too', 'q"uoted'])).toBe('*** *** *** ***')
  expect(withoutSecrets('nothing', [''])).toBe('nothing')
})
