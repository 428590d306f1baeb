import type { MetricProvider } from '../../core/metrics/metric-provider.ts'
import { fill } from '../../core/placeholders.ts'

/** The same provider, asked with what the placeholders of a query mean: `{canary}`, `{canary-slot}` and the like. */
export function askingAs(words: Readonly<Record<string, string>>, { measure }: MetricProvider): MetricProvider {
  return { measure: (query, signal) => measure(fill(query, words), signal) }
}

/** What a provider answers about the other version is the answer about this one unless the query speaks of the canary: then it has none. */
export function onlyOfCanary({ measure }: MetricProvider): MetricProvider {
  return { measure: async (query, signal) => (query.includes('{canary') ? measure(query, signal) : null) }
}
