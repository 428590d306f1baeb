import { z } from 'zod'
import { parseJson } from '../json-text.ts'

/** One value of one series at one time. */
export interface Point {
  /** Milliseconds since the epoch, by the server's clock. */
  readonly at: number
  /** The value as Prometheus writes it: "0.5", "NaN", "+Inf"; undefined for a native histogram, which is no number. */
  readonly text: string | undefined
}

export interface Series {
  readonly labels: Readonly<Record<string, string>>
  /** Oldest first. */
  readonly points: readonly Point[]
}

/** What Prometheus' HTTP API says, whatever the kind of the result: a scalar or a text is one series without labels. */
export type PrometheusAnswer =
  | { readonly status: 'success'; readonly series: readonly Series[]; readonly warnings: readonly string[] }
  | { readonly status: 'error'; readonly type: string; readonly message: string }

const Value = z.tuple([z.number(), z.string()])
const Labels = z.record(z.string(), z.string())
const Instant = z.object({
  metric: Labels,
  value: Value.optional(),
  histogram: z.tuple([z.number(), z.unknown()]).optional(),
})
const Range = z.object({
  metric: Labels,
  values: z.array(Value).optional(),
  histograms: z.array(z.tuple([z.number(), z.unknown()])).optional(),
})

const Answer = z.union([
  z.object({
    status: z.literal('success'),
    warnings: z.array(z.string()).nullish(),
    data: z.discriminatedUnion('resultType', [
      z.object({ resultType: z.enum(['scalar', 'string']), result: Value }),
      z.object({ resultType: z.literal('vector'), result: z.array(Instant) }),
      z.object({ resultType: z.literal('matrix'), result: z.array(Range) }),
    ]),
  }),
  z.object({ status: z.literal('error'), errorType: z.string(), error: z.string() }),
])
type Answer = z.output<typeof Answer>

/** Reads an answer of `/api/v1/query` or `/api/v1/query_range`; undefined for anything else. */
export function readPrometheusAnswer(body: string): PrometheusAnswer | undefined {
  const { success, data } = Answer.safeParse(parseJson(body)?.value)
  if (!success) return undefined
  if (data.status === 'error') return { status: 'error', type: data.errorType, message: data.error }
  return { status: 'success', series: seriesOf(data), warnings: data.warnings ?? [] }
}

function seriesOf({ data }: Answer & { status: 'success' }): readonly Series[] {
  if (data.resultType === 'vector') {
    return data.result.map(({ metric, value, histogram }) => series(metric, value && [value], histogram && [histogram]))
  }
  if (data.resultType === 'matrix') {
    return data.result.map(({ metric, values, histograms }) => series(metric, values, histograms))
  }
  // A text stays a text even when it looks like a number.
  const [at, text] = data.result
  return [{ labels: {}, points: [{ at: milliseconds(at), text: data.resultType === 'string' ? `"${text}"` : text }] }]
}

function series(
  labels: Series['labels'],
  values: readonly (readonly [number, string])[] = [],
  histograms: readonly (readonly [number, unknown])[] = [],
): Series {
  const points: Point[] = [
    ...values.map(([at, text]) => ({ at: milliseconds(at), text })),
    ...histograms.map(([at]) => ({ at: milliseconds(at), text: undefined })),
  ]
  return { labels, points: points.sort((left, right) => left.at - right.at) }
}

/** Its times are seconds with three decimals. */
function milliseconds(seconds: number): number {
  return Math.round(seconds * 1_000)
}
