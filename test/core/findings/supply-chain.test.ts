import { describe, expect, it } from 'vitest'
import { judgeCommits, type SignatureState, signatureState } from '../../../src/core/findings/supply-chain-commits.ts'
import { judgeVerification, parseImage, readCosign } from '../../../src/core/findings/supply-chain-image.ts'

const commits = (...states: readonly SignatureState[]) =>
  states.map((state, at) => ({ commit: `${at}`.repeat(40), state }))

describe('commits', () => {
  it.each([
    [commits('good'), 'passed', 'The commit is signed by trusted keys.'],
    [commits('good', 'good'), 'passed', 'All 2 commits are signed by trusted keys.'],
    [commits('good', 'none'), 'failed', '1111111111 is not signed.'],
    [commits('unknown-key', 'unchecked'), 'failed', '0000000000 is signed by a key that is not trusted.'],
    [commits('unchecked', 'good'), 'inconclusive', '0000000000 has a signature that could not be checked.'],
    [commits(), 'inconclusive', 'There is no commit to check.'],
    [
      commits('none', 'bad', 'expired', 'revoked', 'none'),
      'failed',
      '0000000000 is not signed; 1111111111 has a signature that does not fit it; 2222222222 has a signature that is expired, or by a key that is; and 2 more.',
    ],
  ] as const)('%#', (signatures, verdict, because) => {
    expect(judgeCommits(signatures)).toMatchObject({ name: 'commit signatures', verdict, because })
  })

  it('with a letter that git does not have were not checked', () => {
    expect(['G', 'N', '?', ''].map(signatureState)).toEqual(['good', 'none', 'unchecked', 'unchecked'])
  })
})

describe('images', () => {
  it('are named by their digest or not at all', () => {
    const digest = `sha256:${'a'.repeat(64)}`
    expect(parseImage(`127.0.0.1:5000/a/b@${digest}`)).toEqual({ name: '127.0.0.1:5000/a/b', digest })
    expect(['app:1', `app@sha256:abc`, `--key@${digest}`, `app@${digest}x`].map(parseImage)).toEqual(
      Array(4).fill(undefined),
    )
  })

  it('fail when refused and are inconclusive when nobody could tell', () => {
    expect(judgeVerification('image', readCosign(0, ''))).toMatchObject({ verdict: 'passed' })
    expect(judgeVerification('image', readCosign(12, 'w'))).toMatchObject({ verdict: 'failed', because: 'w' })
    expect(judgeVerification('image', readCosign(1, 'connection refused'))).toMatchObject({ verdict: 'inconclusive' })
    expect(judgeVerification('image', readCosign(null, ''))).toMatchObject({ verdict: 'inconclusive' })
  })
})
