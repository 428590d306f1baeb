import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { z } from 'zod'
import type { Clock } from '../../core/clock.ts'
import { ms } from '../../core/duration.ts'
import type { SarifResult, SarifUpload } from '../../core/github.ts'
import { toFailure, unfit } from './failure.ts'
import type { Repository } from './repository.ts'

/** Bytes that GitHub takes, compressed. */
export const LARGEST_UPLOAD = 10 * 1024 * 1024
const MOST_RUNS = 20
const LOOK_EVERY = ms(5_000)
const LOOKS = 24

const Sarif = z.looseObject({
  runs: z.array(z.looseObject({ automationDetails: z.looseObject({ id: z.string().optional() }).optional() })),
})

/** Compresses, uploads, and waits until GitHub has read it. What GitHub would refuse for its size is not sent. */
export async function uploadSarif(
  { call, at }: Repository,
  clock: Clock,
  upload: SarifUpload,
  signal: AbortSignal,
): Promise<Exclude<SarifResult, { outcome: 'left-out' }>> {
  const { data } = await call('POST /repos/{owner}/{repo}/code-scanning/sarifs', {
    ...at,
    commit_sha: upload.commit,
    ref: upload.ref,
    sarif: await packed(upload),
    // The same upload again only replaces what the first one stored.
    request: { signal, isRepeatable: true },
  })
  const id = data.id ?? ''
  for (let looks = 0; looks < LOOKS && id !== '' && !signal.aborted; looks++) {
    await clock.sleep(LOOK_EVERY, signal)
    const { status, errors } = await look({ call, at }, id, signal)
    if (status === 'complete') return { outcome: 'processed', id }
    if (status === 'failed') return { outcome: 'rejected', id, errors }
  }
  return { outcome: 'pending', id }
}

async function packed({ sarif, category }: SarifUpload): Promise<string> {
  const { runs, ...rest } = readSarif(sarif)
  if (runs.length > MOST_RUNS) throw unfit(`it has ${runs.length} runs, and GitHub takes ${MOST_RUNS}`)
  const named = runs.map((run) =>
    run.automationDetails?.id === undefined
      ? { ...run, automationDetails: { ...run.automationDetails, id: `${category}/` } }
      : run,
  )
  const bytes = await promisify(gzip)(JSON.stringify({ ...rest, runs: named }))
  if (bytes.length > LARGEST_UPLOAD)
    throw unfit(`it has ${bytes.length} bytes compressed, and GitHub takes ${LARGEST_UPLOAD}`)
  return bytes.toString('base64')
}

function readSarif(text: string): z.infer<typeof Sarif> {
  try {
    return Sarif.parse(JSON.parse(text))
  } catch {
    throw unfit('it is no SARIF')
  }
}

/** A fresh upload may not be known everywhere at once; until it is, it is pending. */
async function look({ call, at }: Pick<Repository, 'call' | 'at'>, id: string, signal: AbortSignal) {
  try {
    const { data } = await call('GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}', {
      ...at,
      sarif_id: id,
      request: { signal },
    })
    return { status: data.processing_status, errors: data.errors ?? [] }
  } catch (thrown) {
    if (toFailure(thrown).kind === 'not-found') return { status: 'pending' as const, errors: [] }
    throw thrown
  }
}
