import type { FindingsReader } from '../../core/findings/scan.ts'
import { fieldsOf } from '../reports/json-opening.ts'
import { countOf } from './shared/partial.ts'
import { documentOfJson } from './spdx/json.ts'
import { packagesIn } from './spdx/packages.ts'
import { documentOfTags } from './spdx/tag-value.ts'

const TAG = /^SPDXVersion:\s*SPDX-2\./m

export const spdx: FindingsReader<'spdx'> = {
  format: 'spdx',
  title: 'SPDX 2.2 and 2.3 (JSON and tag-value)',
  counting:
    'An SBOM of this format has packages and licences and no findings. What the document describes is not among its packages. An SBOM without packages is no scan.',

  recognises(opening) {
    if (opening.syntax === 'text') return TAG.test(opening.text)
    return /^SPDX-2\./.test(String(fieldsOf(opening)?.['spdxVersion'] ?? ''))
  },

  read(source) {
    const [start] = source.chunks()
    const isJson = /^\s*\{/.test(new TextDecoder().decode(start?.subarray(0, 64)))
    const document = isJson ? documentOfJson(source) : documentOfTags(source)
    const packages = packagesIn(document)
    return [
      {
        tool: 'spdx',
        toolVersion: document.writer,
        findings: [],
        reported: 0,
        couldNotScan: packages.length === 0 ? 'The SBOM lists no package.' : undefined,
        partial: [],
        lookedAt: packages.length === 0 ? undefined : countOf(packages.length, 'package'),
        packages,
      },
    ]
  },
}
