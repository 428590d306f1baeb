import type { CoverageReader } from '../../core/coverage/reader.ts'
import { readLcov } from './lcov/read.ts'

export const lcov: CoverageReader<'lcov'> = {
  format: 'lcov',
  writers: 'lcov and geninfo 1 and 2, LLVM, istanbul (nyc, c8, Jest, Vitest), coverage.py, grcov, gcovr, SimpleCov',
  counting:
    'A line is a distinct line with `DA`, whether a branch on it was taken or not; a line given twice is one line. A branch is a `BRDA`; one that repeats its numbers is another branch, `-` is not covered, `U` is left out, `e` and `f` count. A function is an `FN`, or an `FNL` with all its names. What the records hold counts, not what `LF`, `LH` and their like state, except in summaries that have nothing else. MC/DC is no metric. A metric of which no record has anything is not measured, `BRF:0` everywhere included.',
  recognises: (opening) =>
    opening.syntax === 'text' && /^\s*(?:#.*\s+)*(?:TN|SF|VER):/.test(opening.text) && /^SF:/m.test(opening.text),
  read: readLcov,
}
