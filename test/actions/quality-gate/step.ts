import { EventEmitter } from 'node:events'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { qualityGate } from '../../../src/actions/quality-gate/action.ts'
import { QualityReport } from '../../../src/core/report/quality-report.ts'
import { runAction } from '../../../src/runner/run-action.ts'
import { fakeHost, type Seen } from '../../support/fake-host.ts'
import { temporaryFolder } from '../../support/temporary/folder.ts'

export interface Step {
  readonly folder: string
  write(path: string, text: string): void
  run(inputs: Readonly<Record<string, string>>, env?: Readonly<Record<string, string>>): Promise<Ended>
  /** What the step fails with that cannot even begin. */
  refusal(inputs: Readonly<Record<string, string>>): Promise<string>
}

export interface Ended extends Seen {
  readonly report: QualityReport
  readonly html: string
}

/** quality-gate as a step in a scratch folder: everything is real but the runner. */
export function qualityStep(): Step {
  const folder = temporaryFolder('quality-step')
  const temp = temporaryFolder('quality-temp')
  const live = async (inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) => {
    const { host, seen } = fakeHost({ inputs, env, workspace: folder, temp })
    await runAction(qualityGate, host, false, new EventEmitter())
    return seen
  }
  return {
    folder,
    write(path, text) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    },
    async refusal(inputs) {
      return (await live(inputs)).failures.join('\n')
    },
    async run(inputs, env = {}) {
      const seen = await live(inputs, env)
      const text = (output: string) => readFileSync(seen.outputs[output] ?? '', 'utf8')
      return { ...seen, report: QualityReport.parse(JSON.parse(text('report'))), html: text('html') }
    },
  }
}
