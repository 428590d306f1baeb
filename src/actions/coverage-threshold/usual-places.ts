/**
 * Where tools write their reports when nobody tells them otherwise, the most telling of several first: of the reports in one
 * folder only the first that is there counts, because they are the same run in other words.
 */
export const USUAL_PLACES: readonly (readonly string[])[] = [
  [
    'coverage/coverage-final.json',
    'coverage/lcov.info',
    'coverage/cobertura-coverage.xml',
    'coverage/clover.xml',
    'coverage/coverage-summary.json',
  ],
  ['coverage/.resultset.json', 'coverage/coverage.json'],
  ['lcov.info', 'coverage.lcov', 'coverage.info'],
  ['coverage.json', 'coverage.xml', 'cobertura.xml'],
  ['coverage.out', 'cover.out', 'coverage.txt'],
  ['target/site/jacoco/jacoco.xml', 'build/reports/jacoco/test/jacocoTestReport.xml'],
  ['target/scoverage.xml', 'luacov.report.out', 'target/llvm-cov.json'],
]

/** Globs for places whose folders have no fixed name; each match counts. */
export const USUAL_GLOBS: readonly string[] = [
  '{packages,apps,libs,modules,services}/*/coverage/coverage-final.json',
  '*/target/site/jacoco/jacoco.xml',
  '*/build/reports/jacoco/test/jacocoTestReport.xml',
  'TestResults/*/coverage.cobertura.xml',
  '*/TestResults/*/coverage.cobertura.xml',
]
