import { expect, it } from 'vitest'
import { sarif } from '../../../src/providers/findings/sarif.ts'
import { trufflehog } from '../../../src/providers/findings/trufflehog.ts'
import { reportSource } from '../../support/report-source.ts'
import { CANARY, MAIL } from '../../support/vulnerable-repository.ts'

/** Reports of tools that are not run here, with the canary wherever such a tool puts a secret. */
const REPORTS = [
  {
    reader: trufflehog,
    text: JSON.stringify({
      SourceMetadata: { Data: { Git: { commit: 'c', file: 'settings.txt', email: `A <${MAIL}>`, line: 1 } } },
      ...{ DetectorName: 'Github', Verified: false, VerificationError: `401 for ${CANARY}` },
      ...{ Raw: CANARY, RawV2: CANARY, Redacted: CANARY, ExtraData: { token: CANARY } },
    }),
  },
  {
    reader: sarif,
    text: JSON.stringify({
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'gitleaks', rules: [{ id: 'github-pat' }] } },
          results: [
            {
              ruleId: 'github-pat',
              message: { text: 'github-pat has detected a secret' },
              partialFingerprints: { email: MAIL },
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: 'settings.txt' },
                    region: { startLine: 1, snippet: { text: CANARY } },
                  },
                },
              ],
            },
          ],
        },
      ],
    }),
  },
]

it.each(REPORTS)('nothing secret is left of a report of $reader.format', ({ reader, text }) => {
  const scans = reader.read(reportSource(text))
  expect(scans).toMatchObject([{ reported: 1, findings: [{ spot: { path: 'settings.txt' } }] }])
  expect(JSON.stringify(scans)).not.toContain(CANARY)
  expect(JSON.stringify(scans)).not.toContain(MAIL)
})
