import { z } from 'zod'
import type { Probe } from '../../core/health/probe.ts'
import type { Provider } from '../../core/provider.ts'
import { readAddress } from '../addresses.ts'
import { attemptOf } from '../probe-results.ts'

const TcpProbe = z.strictObject({
  type: z.literal('tcp'),
  address: z
    .string()
    .refine(
      (address) => readAddress(address) !== undefined,
      'expected host:port such as "10.0.0.1:8080" or "[::1]:8080"',
    )
    .describe('host and port that have to accept a connection'),
})

/** Up when the address accepts a connection. */
export const tcpProbe: Provider<'tcp', typeof TcpProbe, Probe> = {
  type: 'tcp',
  config: TcpProbe,

  create({ address }, { connect }) {
    const { host, port } = readAddress(address)!
    return {
      target: address,
      attempt: (signal) =>
        attemptOf(async () => {
          await connect(host, port, signal)
          return { up: true, detail: 'accepts connections' }
        }),
    }
  },
}
