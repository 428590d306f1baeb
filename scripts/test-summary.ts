import { existsSync, readFileSync } from 'node:fs'

interface TestFile {
  readonly name: string
  readonly status: string
  readonly message: string
  readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[]
}

/** What came of all checks: the names of the tests that were skipped, and the numbers. `exit` is the code of `npm run check`. */
export function summarise(files: readonly TestFile[], exit: number): string[] {
  const tests = files.flatMap(({ assertionResults }) => assertionResults)
  const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed')
  const broken = files.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  )
  const failed = tests.filter(({ status }) => status === 'failed').length + broken.length
  // Something failed that is no test: the linter, the compiler, or vitest itself.
  const elsewhere = exit !== 0 && failed === 0 ? 1 : 0
  const passed = tests.filter(({ status }) => status === 'passed').length
  return [
    ...skipped.map(({ fullName }) => `skipped: ${fullName}`),
    ...(elsewhere === 1 ? ['failed: a check that is no test, see above'] : []),
    `${passed} passed, ${failed + elsewhere} failed, ${skipped.length} skipped`,
  ]
}

if (import.meta.main) {
  const [path = '', exit = '1'] = process.argv.slice(2)
  const files: readonly TestFile[] = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).testResults : []
  for (const line of summarise(files, Number(exit))) console.log(line)
  process.exitCode = Number(exit)
}
