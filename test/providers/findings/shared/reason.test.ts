import { expect, it } from 'vitest'
import { reasonOf } from '../../../../src/providers/findings/shared/reason.ts'

it('is one line without repetitions, empty words and what people log in with', () => {
  const words = ['EAUDIT', undefined, ' ', 'GET https://me:word@r.example/x\nfailed', 'failed', 'ask a@b.example']
  expect(reasonOf(words)).toBe('EAUDIT: GET https://***@r.example/x failed: ask ***')
})
