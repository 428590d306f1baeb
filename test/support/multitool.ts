import { execFileSync } from 'node:child_process'
import { accessSync, chmodSync, constants, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/**
 * SARIF Multitool without the wrapper of its package, which splits arguments at ";". Its install script does no more than make
 * it executable, and npm may not have run that.
 */
export function multitool(): string {
  const binary: string = createRequire(import.meta.url)('@microsoft/sarif-multitool-linux')
  try {
    accessSync(binary, constants.X_OK)
  } catch {
    chmodSync(binary, 0o755)
  }
  return binary
}

/** Asking every address in a report whether it is there is nothing for a test. */
const CONFIGURATION = `<?xml version="1.0" encoding="utf-8"?>
<Properties>
  <Properties Key="SARIF2006.UrisShouldBeReachable.Options">
    <Property Key="RuleEnabled" Value="Disabled" Type="Driver.RuleEnabledState" />
  </Properties>
</Properties>
`

interface Log {
  readonly runs: readonly [
    {
      readonly results?: readonly { readonly level?: string; readonly ruleId: string; readonly message: unknown }[]
      readonly invocations?: readonly { readonly executionSuccessful: boolean }[]
    },
  ]
}

/** The errors that SARIF Multitool finds in a file by the rules of SARIF and of GitHub, as "rule message". */
export function errorsOf(sarif: string, folder: string): string[] {
  const [file, configuration, report] = ['log.sarif', 'rules.xml', 'errors.json'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  writeFileSync(file, sarif)
  writeFileSync(configuration, CONFIGURATION)
  const options = ['--rule-kind', 'Sarif;Gh', '-c', configuration, '-o', report, '--log', 'ForceOverwrite']
  execFileSync(multitool(), ['validate', file, ...options], { stdio: 'ignore' })
  const log: Log = JSON.parse(readFileSync(report, 'utf8'))
  const [run] = log.runs
  if (run.invocations?.[0]?.executionSuccessful !== true) throw new Error('SARIF Multitool did not succeed.')
  const errors = (run.results ?? []).filter(({ level }) => level === 'error')
  return errors.map(({ ruleId, message }) => `${ruleId} ${JSON.stringify(message)}`)
}
