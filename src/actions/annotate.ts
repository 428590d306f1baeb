import type { QualityAnnotations } from '../core/report/quality-annotations.ts'
import type { SecurityAnnotations } from '../core/report/security-annotations.ts'
import type { Host } from '../runner/host.ts'

/** Annotates what there is room for and says in the log how many more there are; `noun` is what they are called, in the plural. */
export function annotate(
  { annotations, leftOut }: QualityAnnotations | SecurityAnnotations,
  noun: string,
  host: Host,
): void {
  for (const { level, message, ...place } of annotations) host[level](message, place)
  const more = Object.values(leftOut).reduce((sum, count) => sum + count, 0)
  if (more > 0) host.info(`${more} more ${noun}; the summary has them.`)
}
