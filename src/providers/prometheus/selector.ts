/** Labels with the values that a series has to have. */
export type Matchers = Readonly<Record<string, string>>

/** PromQL for all series of these names with these labels: `http_requests_total{version="42"}`. Names and labels are plain words. */
export function selector(names: readonly string[], labels: Matchers): string {
  const matchers = Object.entries(labels).map(([label, value]) => `${label}=${JSON.stringify(value)}`)
  const [name = '', ...others] = names
  if (others.length > 0) return `{${[`__name__=~"${names.join('|')}"`, ...matchers].join(',')}}`
  return matchers.length === 0 && name !== '' ? name : `${name}{${matchers.join(',')}}`
}
