import type { Source } from '../../src/core/reports/source.ts'

/** A report in memory, called report.xml unless told otherwise, in pieces of the given size. */
export function reportSource(
  content: string | Uint8Array,
  piece = Number.POSITIVE_INFINITY,
  path = 'report.xml',
): Source {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return {
    path,
    *chunks() {
      for (let at = 0; at < bytes.length; at += piece) yield bytes.slice(at, at + piece)
    },
    text: () => new TextDecoder().decode(bytes),
    json: () => JSON.parse(new TextDecoder().decode(bytes)),
  }
}

/** Why a report is refused and where: "line 3: …"; the text of the value when it is not. */
export function refusal(read: () => unknown): string {
  try {
    return JSON.stringify(read()) ?? 'nothing'
  } catch (thrown) {
    if (!isProblem(thrown)) throw thrown
    const [, line = '?'] = / at line (\d+)\./.exec(thrown.problem.what) ?? []
    return `line ${line}: ${thrown.problem.why}`
  }
}

function isProblem(thrown: unknown): thrown is { readonly problem: { readonly what: string; readonly why: string } } {
  return thrown instanceof Error && 'problem' in thrown
}
