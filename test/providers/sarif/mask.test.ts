import { expect, it } from 'vitest'
import { maskForUpload } from '../../../src/providers/sarif/mask.ts'

/** Put together here, so that no scanner finds them in this file. */
const SECRETS = [
  `ghp${'_'}${'a1B2'.repeat(9)}`,
  `github${'_pat_'}${'a1B2'.repeat(8)}`,
  `AKIA${'ABCD2345'.repeat(2)}`,
  `xox${'b-'}1234567890-abcdef`,
  `glpat${'-'}${'a1B2'.repeat(5)}`,
  `eyJ${'hbGciOiJI'}.eyJ${'zdWIiOiIx'}.c2lnbmF0dXJl`,
  `-----BEGIN ${'RSA PRIVATE'} KEY-----\nMIIE\n-----END ${'RSA PRIVATE'} KEY-----`,
  'joe.doe+x@mail.example.com',
]

it.each(SECRETS)('%j is masked', (secret) => {
  expect(maskForUpload(`found ${secret} here`)).toBe('found *** here')
})

it('a login in an address is masked, the address stays', () => {
  expect(maskForUpload('git clone https://joe:geheim@git.example/a')).toBe('git clone https://***@git.example/a')
})

it('what only looks alike stays', () => {
  const text = 'lodash@4.17.15, pkg:npm/@scope/name@1.0.0, sha512-AKIA, https://a.example:8080/b@c, npm_config'
  expect(maskForUpload(text)).toBe(text)
})
