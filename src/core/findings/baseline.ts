import { z } from 'zod'
import { readDocument } from '../json-document.ts'
import { SluiceError } from '../problem.ts'
import { findingsProblems } from '../problems/findings.ts'
import { GATES } from './gate.ts'
import type { JudgedFinding } from './judge.ts'
import { type Known, knownBy } from './known.ts'
import type { ScanReport } from './scan.ts'

const Entry = z.object({
  /** All keys that the finding may be known by; the first is its own. */
  keys: z.array(z.string().min(1)).min(1),
  gate: z.enum(GATES),
  /** Who found it: only they can say that it is gone. */
  tools: z.array(z.string().min(1)).min(1),
})
export type BaselineEntry = z.output<typeof Entry>

/** The ratchet: findings that are accepted as they are until they are fixed. It shrinks and never grows. */
export const FindingsBaseline = z.object({ schemaVersion: z.literal(1), findings: z.array(Entry) })
export type FindingsBaseline = z.output<typeof FindingsBaseline>

/** Reads what `writeFindingsBaseline` wrote; anything else is a SluiceError `findings-baseline-broken`. */
export function readFindingsBaseline(text: string, path: string): FindingsBaseline {
  const broken = (why: string) => new SluiceError(findingsProblems.findingsBaselineBroken(path, why))
  return readDocument(FindingsBaseline, text, broken)
}

/** One line for each finding in the order of their keys, so that what is gone is one line of a diff. */
export function writeFindingsBaseline({ schemaVersion, findings }: FindingsBaseline): string {
  const lines = findings.toSorted(byKey).map(({ keys, gate, tools }) => JSON.stringify({ keys, gate, tools }))
  return `{"schemaVersion":${schemaVersion},"findings":[\n${lines.join(',\n')}\n]}\n`
}

function byKey(a: BaselineEntry, b: BaselineEntry): number {
  const [one = '', two = ''] = [a.keys[0], b.keys[0]]
  return one < two ? -1 : Number(one > two)
}

/** The first baseline: everything that blocks or warns today. */
export function startBaseline(findings: readonly JudgedFinding[]): FindingsBaseline {
  const open = findings.filter(({ disposition }) => disposition === 'blocked' || disposition === 'warned')
  return {
    schemaVersion: 1,
    findings: open.map(({ keys, gate, tools }) => ({ keys: [...keys], gate, tools: [...tools] })),
  }
}

/** What the baseline knows, for the case that is judged. */
export function knownByBaseline({ findings }: FindingsBaseline): Known {
  return knownBy(findings.flatMap(({ keys }) => keys))
}

export interface Shrunk {
  readonly baseline: FindingsBaseline
  /** What is fixed and no longer accepted. */
  readonly gone: readonly BaselineEntry[]
}

/**
 * Takes out what was not found again, and adds nothing. It stays where one of its tools did not scan this time, or scanned only
 * a part: what nobody looked for is not fixed.
 */
export function shrinkBaseline(
  baseline: FindingsBaseline,
  findings: readonly Pick<JudgedFinding, 'keys'>[],
  scans: readonly ScanReport[],
): Shrunk {
  const present = new Set(findings.flatMap(({ keys }) => keys))
  const isWhole = (scan: ScanReport) => scan.couldNotScan === undefined && scan.partial.length === 0
  const looked = (tool: string) => {
    const own = scans.filter((scan) => scan.tool === tool)
    return own.length > 0 && own.every(isWhole)
  }
  const whole = new Set(scans.map(({ tool }) => tool).filter(looked))
  const isGone = ({ keys, tools }: BaselineEntry) =>
    !keys.some((key) => present.has(key)) && tools.every((tool) => whole.has(tool))
  const gone = baseline.findings.filter(isGone)
  if (gone.length === 0) return { baseline, gone }
  const removed = new Set(gone)
  return { baseline: { ...baseline, findings: baseline.findings.filter((entry) => !removed.has(entry)) }, gone }
}

/** What a change adds to the baseline by hand: told, not obeyed. */
export function addedToBaseline(base: FindingsBaseline, changed: FindingsBaseline): BaselineEntry[] {
  const known = knownByBaseline(base)
  return changed.findings.filter((entry) => !known.has(entry))
}
