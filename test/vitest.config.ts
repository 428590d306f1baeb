import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './support/longest-first.ts'
import { PURE } from './support/pure.ts'

const report = process.env['SLUICE_TEST_REPORT']

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The long files wait for real processes most of the time.
    maxWorkers: Math.ceil(1.5 * availableParallelism()),
    sequence: { sequencer: LongestFirst },
    globalSetup: 'test/support/temporary/of-run.ts',
    setupFiles: 'test/support/temporary/of-file.ts',
    projects: [
      { extends: true, test: { name: 'world', include: ['test/**/*.test.ts'], exclude: [...PURE] } },
      { extends: true, test: { name: 'pure', include: [...PURE], isolate: false } },
    ],
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
  },
})
