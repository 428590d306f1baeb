import { describe, expect, it } from 'vitest'
import type { FindingsReader } from '../../../src/core/findings/scan.ts'
import { SEVERITIES } from '../../../src/core/findings/severity.ts'
import { SluiceError } from '../../../src/core/problem.ts'
import { actionlint } from '../../../src/providers/findings/actionlint.ts'
import { bandit } from '../../../src/providers/findings/bandit.ts'
import { checkov } from '../../../src/providers/findings/checkov.ts'
import { cyclonedx } from '../../../src/providers/findings/cyclonedx.ts'
import { gitleaks } from '../../../src/providers/findings/gitleaks.ts'
import { gosec } from '../../../src/providers/findings/gosec.ts'
import { grype } from '../../../src/providers/findings/grype.ts'
import { hadolint } from '../../../src/providers/findings/hadolint.ts'
import { osvScanner } from '../../../src/providers/findings/osv-scanner.ts'
import { sarif } from '../../../src/providers/findings/sarif.ts'
import { semgrep } from '../../../src/providers/findings/semgrep.ts'
import { spdx } from '../../../src/providers/findings/spdx.ts'
import { trivy } from '../../../src/providers/findings/trivy.ts'
import { trufflehog } from '../../../src/providers/findings/trufflehog.ts'
import { zizmor } from '../../../src/providers/findings/zizmor.ts'
import { jsonReport } from '../../support/json-report.ts'
import { SCANNER_SAMPLES } from '../../support/scanner-samples.ts'

const READERS: readonly FindingsReader[] = [
  ...[actionlint, bandit, checkov, cyclonedx, gitleaks, gosec, grype, hadolint],
  ...[osvScanner, sarif, semgrep, spdx, trivy, trufflehog, zizmor],
]
const WRONG = [null, 7, -1.5, 'constructor', true, [], ['__proto__'], {}, { __proto: [1] }, [[]], [null], 1e300]

/** The value with the part at each of its paths replaced, one at a time. */
function* mutations(value: unknown, replacement: unknown): Generator<unknown> {
  yield replacement
  if (typeof value !== 'object' || value === null) return
  for (const [key, part] of Object.entries(value))
    for (const changed of mutations(part, replacement))
      yield Array.isArray(value) ? value.with(Number(key), changed) : { ...value, [key]: changed }
}

/** What came of reading: a severity that does not exist, or anything thrown but a refusal, is a defect. */
function defectOf(reader: FindingsReader, report: unknown): string | undefined {
  try {
    const strange = reader
      .read(jsonReport(report))
      .flatMap(({ findings }) => findings.filter(({ severity }) => !SEVERITIES.includes(severity)))
    return strange.length === 0 ? undefined : `severity ${String(strange[0]?.severity)}: ${JSON.stringify(report)}`
  } catch (thrown) {
    return thrown instanceof SluiceError ? undefined : `${String(thrown)}: ${JSON.stringify(report)}`
  }
}

describe.each(READERS.map((reader) => [reader.format, reader] as const))('%s', (format, reader) => {
  const sample = SCANNER_SAMPLES[format]

  it('is the only one that knows its report', () => {
    const known = READERS.filter((each) => each.recognises({ syntax: 'json', value: sample }))
    expect(known.map((each) => each.format)).toEqual([format])
  })

  it('reads the report whole', () => {
    const [scan] = reader.read(jsonReport(sample))
    expect((scan?.findings.length ?? 0) + (scan?.packages?.length ?? 0)).toBeGreaterThan(0)
  })

  it('knows nothing of strange openings', () => {
    const values = [...WRONG, { results: null }, { runs: {} }, [{}], [[]]]
    expect(values.filter((value) => reader.recognises({ syntax: 'json', value }))).toEqual([])
    expect(reader.recognises({ syntax: 'text', text: 'nothing' })).toBe(false)
    expect(reader.recognises({ syntax: 'xml', root: 'testsuite', attributes: {}, text: '<testsuite/>' })).toBe(false)
  })

  it('reads or refuses whatever stands in the place of any part, and never breaks', () => {
    const changed = WRONG.flatMap((replacement) => [...mutations(sample, replacement)])
    const defects = changed.map((report) => defectOf(reader, report)).filter((defect) => defect !== undefined)
    expect(defects.slice(0, 3)).toEqual([])
  })
})
