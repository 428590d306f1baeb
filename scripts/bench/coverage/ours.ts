import { addCounts, type Count, type Metric, NONE } from '../../../src/core/coverage/count.ts'
import type { CoverageReader } from '../../../src/core/coverage/reader.ts'
import { countOf } from '../../../src/core/coverage/report.ts'
import { openingOf } from '../../../src/providers/reports/opening.ts'
import { openSource } from '../../../src/providers/reports/source.ts'
import type { Peer } from './peers/index.ts'

/** Opens a report, recognises it, reads it and counts it: all that a gate does before it judges. */
export async function ours(format: string): Promise<Peer> {
  const reader = await readerOf(format)
  return async (path) => {
    const source = openSource(path, path)
    if (!reader.recognises(openingOf(source))) throw new Error(`${format} was not recognised`)
    const report = reader.read(source)
    const totals: Partial<Record<Metric, Count>> = {}
    for (const { measured } of report.files)
      for (const [metric, each] of Object.entries(measured) as [Metric, Parameters<typeof countOf>[0]][])
        totals[metric] = addCounts(totals[metric] ?? NONE, countOf(each))
    return { files: report.files.length, totals, warnings: report.warnings }
  }
}

async function readerOf(format: string): Promise<CoverageReader> {
  const loaded: Record<string, CoverageReader> = await import(`../../../src/providers/coverage/${format}.ts`)
  const reader = Object.values(loaded).find((value) => value.format === format)
  if (reader === undefined) throw new Error(`no reader of ${format}`)
  return reader
}
