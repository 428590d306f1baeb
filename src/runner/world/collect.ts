import type { IncomingMessage } from 'node:http'
import { SluiceError } from '../../core/problem.ts'
import { problems } from '../../core/problems/index.ts'
import { showUrl } from '../../core/sensitive.ts'

export interface WebResponse {
  readonly status: number
  /** Names in lower case; what was sent several times is joined by commas. */
  readonly headers: Readonly<Record<string, string>>
  readonly bytes: Buffer
}

/** The whole answer; more bytes than asked for are a SluiceError `http-too-large`. */
export async function collect(incoming: IncomingMessage, url: string, maxBytes: number): Promise<WebResponse> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > maxBytes) throw new SluiceError(problems.httpTooLarge(showUrl(url), maxBytes))
    chunks.push(chunk)
  }
  return { status: incoming.statusCode ?? 0, headers: joined(incoming), bytes: Buffer.concat(chunks) }
}

function joined({ headersDistinct }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(Object.entries(headersDistinct).map(([name, values = []]) => [name, values.join(', ')]))
}
