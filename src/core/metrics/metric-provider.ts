/** One question, one number. `null` means "no data", which is neither good nor bad. */
export interface MetricProvider {
  measure(query: string, signal: AbortSignal): Promise<number | null>
}
