import { expect, it } from 'vitest'
import { connect } from '../../../src/runner/world/connect.ts'
import { freePort, serve } from '../../support/http-server.ts'

const failing = (why: string) => ({ problem: { code: 'tcp-no-answer', what: expect.stringContaining(why) } })

it('connects where somebody listens', async () => {
  await using server = await serve(() => ({}))
  await expect(connect('127.0.0.1', server.port, AbortSignal.timeout(5_000))).resolves.toBeUndefined()
})

it.each([
  ['127.0.0.1', 'connection refused'],
  ['sluice.invalid', 'DNS'],
])('says why %s does not answer: %s', async (host, why) => {
  await expect(connect(host, await freePort(), AbortSignal.timeout(10_000))).rejects.toMatchObject(failing(why))
})

it('gives up at once when it was cancelled before', async () => {
  await expect(connect('127.0.0.1', 1, AbortSignal.abort())).rejects.toMatchObject(failing('cancelled'))
})

it('names an IPv6 address in brackets', async () => {
  await expect(connect('::1', 1, AbortSignal.abort())).rejects.toMatchObject(failing('[::1]:1'))
})
