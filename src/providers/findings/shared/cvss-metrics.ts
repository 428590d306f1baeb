/** The metrics of a CVSS vector by their names, whatever its version. */
export function metricsOf(vector: string): ReadonlyMap<string, string> {
  return new Map(vector.split('/').map((part) => part.split(':', 2) as [string, string]))
}
