/**
 * The reports in test/fixtures/coverage: what the tool printed, and what is counted in each report it wrote. Where the two
 * are not the same a comment says why.
 */
export const FIXTURES: readonly {
  readonly tool: string
  /** The file with what the tool printed. */
  readonly printed: string
  readonly says: readonly string[]
  /** Path of a report: its format and the sums of its files. */
  readonly reports: Readonly<Record<string, string>>
}[] = [
  {
    // 19/25 statements, 7/15 branches, 5/7 functions, 14/20 lines
    tool: 'nyc',
    printed: 'nyc/summary.txt',
    says: ['All files    |      76 |    46.66 |   71.42 |      70 |'],
    reports: {
      'nyc/coverage-final.json': 'istanbul: lines 14/20, branches 7/15, functions 5/7, statements 19/25',
      'nyc/coverage-summary.json': 'istanbul-summary: lines 14/20, branches 7/15, functions 5/7, statements 19/25',
      'nyc/lcov.info': 'lcov: lines 14/20, branches 7/15, functions 5/7',
      // Clover of Istanbul gives each line as one statement.
      'nyc/clover.xml': 'clover: lines 14/20, branches 7/15, functions 5/7, statements 14/20',
      // Of two branches on one line this report writes one; its header says 7 of 15.
      'nyc/cobertura-coverage.xml': 'cobertura: lines 14/20, branches 6/13, functions 5/7',
    },
  },
  {
    // 38/52, 10/16, 4/7, 38/52
    tool: 'c8',
    printed: 'c8/summary.txt',
    says: ['All files    |   73.07 |     62.5 |   57.14 |   73.07 |'],
    reports: {
      'c8/coverage-final.json': 'istanbul: lines 38/52, branches 10/16, functions 4/7, statements 38/52',
      'c8/coverage-summary.json': 'istanbul-summary: lines 38/52, branches 10/16, functions 4/7, statements 38/52',
      'c8/lcov.info': 'lcov: lines 38/52, branches 10/16, functions 4/7',
      'c8/clover.xml': 'clover: lines 38/52, branches 10/16, functions 4/7, statements 38/52',
      'c8/cobertura-coverage.xml': 'cobertura: lines 38/52, branches 10/16, functions 4/7',
    },
  },
  {
    // 7/11, 2/6, 4/6, 5/7
    tool: 'Vitest with v8',
    printed: 'vitest-v8/summary.txt',
    says: ['All files  |   63.63 |    33.33 |   66.66 |   71.42 |'],
    reports: {
      'vitest-v8/coverage-final.json': 'istanbul: lines 5/7, branches 2/6, functions 4/6, statements 7/11',
      'vitest-v8/coverage-summary.json': 'istanbul-summary: lines 5/7, branches 2/6, functions 4/6, statements 7/11',
      'vitest-v8/lcov.info': 'lcov: lines 5/7, branches 2/6, functions 4/6',
      'vitest-v8/clover.xml': 'clover: lines 5/7, branches 2/6, functions 4/6, statements 5/7',
      'vitest-v8/cobertura-coverage.xml': 'cobertura: lines 5/7, branches 2/6, functions 4/6',
    },
  },
  {
    tool: 'Vitest with Istanbul',
    printed: 'vitest-istanbul/summary.txt',
    says: ['All files  |   63.63 |    33.33 |   66.66 |   71.42 |'],
    reports: {
      'vitest-istanbul/coverage-final.json': 'istanbul: lines 5/7, branches 2/6, functions 4/6, statements 7/11',
      'vitest-istanbul/coverage-summary.json':
        'istanbul-summary: lines 5/7, branches 2/6, functions 4/6, statements 7/11',
      'vitest-istanbul/lcov.info': 'lcov: lines 5/7, branches 2/6, functions 4/6',
      'vitest-istanbul/clover.xml': 'clover: lines 5/7, branches 2/6, functions 4/6, statements 5/7',
      'vitest-istanbul/cobertura-coverage.xml': 'cobertura: lines 5/7, branches 2/6, functions 4/6',
    },
  },
  {
    // 26 statements, 4 missed; (22 + 9) of (26 + 12) is 82 %
    tool: 'coverage.py',
    printed: 'coverage-py-7.17.3/summary.txt',
    says: ['TOTAL                 26      4     12      3    82%'],
    reports: {
      'coverage-py-7.17.3/coverage.json': 'coverage-py: lines 22/26, branches 9/12, functions 6/8',
      'coverage-py-7.17.3/coverage.lcov': 'lcov: lines 22/26, branches 9/12, functions 6/8',
      'coverage-py-7.17.3/coverage.xml': 'cobertura: lines 22/26, branches 9/12',
      'coverage-py-7.4.4/coverage.json': 'coverage-py: lines 22/26, branches 9/12',
      'coverage-py-6.5.0/coverage.json': 'coverage-py: lines 22/26, branches 9/12',
    },
  },
  {
    tool: 'gcov',
    printed: 'gcov/summary.txt',
    says: [
      "File 'shop.cpp'\nLines executed:50.00% of 22\nBranches executed:76.47% of 17\nTaken at least once:47.06% of 17",
      "File 'shop.hpp'\nLines executed:100.00% of 3\n",
      "File 'check.cpp'\nLines executed:100.00% of 6\nBranches executed:100.00% of 8\nTaken at least once:50.00% of 8",
    ],
    reports: {
      'gcov/shop.cpp.gcov': 'gcov: lines 11/22, branches 8/17, functions 2/5',
      'gcov/shop.hpp.gcov': 'gcov: lines 3/3',
      'gcov/check.cpp.gcov': 'gcov: lines 6/6, branches 4/8, functions 1/1',
    },
  },
  {
    tool: 'gcovr',
    printed: 'gcovr/totals.txt',
    says: ['lines: 66.7% (20 out of 30)', 'functions: 60.0% (3 out of 5)', 'branches: 48.0% (12 out of 25)'],
    reports: {
      'gcovr/coverage.json': 'gcovr: lines 20/30, branches 12/25, functions 3/5',
      'gcovr/summary.json': 'gcovr: lines 20/30, branches 12/25, functions 3/5',
      'gcovr/coverage.lcov': 'lcov: lines 20/30, branches 12/25, functions 3/5',
      'gcovr/coveralls.json': 'coveralls: lines 20/30, branches 12/25',
      'gcovr/sonarqube.xml': 'sonar: lines 20/30, branches 12/25',
      // It writes 0 for the branches and methods that it leaves out.
      'gcovr/clover.xml': 'clover: lines 20/30, statements 20/30',
      'gcovr/jacoco.xml': 'jacoco: lines 20/30, branches 12/25, functions 3/5',
      // It lists each instance of a template, and functions that the others leave out.
      'gcovr/cobertura.xml': 'cobertura: lines 20/30, branches 12/25, functions 6/7',
    },
  },
  {
    tool: 'lcov',
    printed: 'lcov/summary.txt',
    says: ['(20 of 30 lines)', '(5 of 7 functions)', '(14 of 27 branches)'],
    // Two instances of a template repeat the numbers of their branches: for lcov they are the same ones, for us others.
    reports: { 'lcov/coverage.info': 'lcov: lines 20/30, branches 14/29, functions 5/7' },
  },
  {
    tool: 'grcov',
    printed: 'grcov/summary.txt',
    says: [
      '| check.cpp | 100.00%  | 6 / 6 ',
      '| shop.cpp  | 50.00%   | 11 / 22 |',
      '| shop.hpp  | 66.67%   | 2 / 3 ',
      'Total coverage: 61.29%',
    ],
    reports: {
      'grcov/covdir.json': 'covdir: lines 19/31',
      'grcov/coveralls.json': 'coveralls: lines 19/31, branches 13/27, functions 5/8',
      'grcov/coverage.lcov': 'lcov: lines 19/31, branches 13/27, functions 5/8',
      // A method is covered when one of its lines is, and the lines of one template are shared by its instances.
      'grcov/cobertura.xml': 'cobertura: lines 19/31, branches 13/27, functions 6/8',
    },
  },
  {
    // functions 8, 4 missed; lines 37, 13 missed; branches 24, 11 missed
    tool: 'llvm-cov',
    printed: 'llvm-cov/summary.txt',
    says: [
      '8                 4    50.00%          37                13    64.86%          24                11    54.17%',
    ],
    reports: {
      'llvm-cov/coverage.json': 'llvm: lines 24/37, branches 13/24, functions 4/8',
      'llvm-cov/summary.json': 'llvm: lines 24/37, branches 13/24, functions 4/8',
      // Its records have each line once, and both instances of a template; its trailers say what llvm-cov printed.
      'llvm-cov/coverage.lcov': 'lcov: lines 24/36, branches 14/26, functions 5/9',
    },
  },
  {
    // 11/17
    tool: 'go',
    printed: 'go/coverpkg.txt',
    says: ['total:					(statements)	64.7%'],
    reports: {
      'go/set.out': 'go: statements 11/17',
      'go/count.out': 'go: statements 11/17',
      'go/atomic.out': 'go: statements 11/17',
      'go/coverpkg.out': 'go: statements 11/17',
    },
  },
  {
    // Of the pairs missed and covered: branches 10 and 7, lines 10 and 11, methods 7 and 5
    tool: 'JaCoCo',
    printed: 'jacoco/summary.csv',
    says: [
      'shop,shop,Check,11,21,2,2,1,3,3,1,1,1\n',
      'shop,shop,Cart.Label,9,0,2,0,2,0,3,0,2,0\n',
      'shop,shop,Cart,11,50,2,5,4,8,3,6,1,4\n',
      'shop,shop,Cart.Size,15,0,0,0,1,0,1,0,1,0\n',
      'shop,shop.tax,Tax,23,0,4,0,2,0,4,0,2,0\n',
    ],
    reports: { 'jacoco/jacoco.xml': 'jacoco: lines 11/21, branches 7/17, functions 5/12' },
  },
  {
    // 13 of 20 lines without the two in ":nocov:" comments, which this file still has: one that ran, one that did not.
    tool: 'SimpleCov',
    printed: 'simplecov/summary.txt',
    says: ['13 / 20 LOC (65.0%) covered'],
    reports: { 'simplecov/resultset.json': 'simplecov: lines 14/22, branches 3/4' },
  },
  {
    tool: 'OpenClover',
    printed: 'openclover/summary.txt',
    says: ['Methods: 3/6 (50%)', 'Statements: 10/17 (58.8%)', 'Branches: 6/12 (50%)'],
    reports: { 'openclover/clover.xml': 'clover: lines 8/13, branches 6/12, functions 3/6, statements 10/17' },
  },
  {
    tool: 'PHPUnit',
    printed: 'phpunit/summary.txt',
    says: ['Methods: 33.33% (1/3)', 'Lines:   66.67% (6/9)'],
    reports: {
      'phpunit/clover.xml': 'clover: lines 6/9, functions 1/3, statements 6/9',
      // Here a method is covered when one of its lines is; the function of helpers.php is in it, and once more in Cart.php.
      'phpunit/cobertura.xml': 'cobertura: lines 6/9, functions 2/5',
    },
  },
]

/** Reports of one run in two formats that both have each line. */
export const SAME_LINES: readonly (readonly [one: string, other: string])[] = [
  ['nyc/coverage-final.json', 'nyc/lcov.info'],
  ['nyc/coverage-final.json', 'nyc/cobertura-coverage.xml'],
  ['c8/coverage-final.json', 'c8/lcov.info'],
  ['vitest-v8/coverage-final.json', 'vitest-istanbul/coverage-final.json'],
  ['coverage-py-7.17.3/coverage.json', 'coverage-py-7.17.3/coverage.lcov'],
  ['coverage-py-7.17.3/coverage.json', 'coverage-py-7.17.3/coverage.xml'],
  ['gcovr/coverage.json', 'gcovr/coverage.lcov'],
  ['gcovr/coverage.json', 'gcovr/coveralls.json'],
  ['gcovr/coverage.json', 'gcovr/cobertura.xml'],
  ['grcov/covdir.json', 'grcov/coverage.lcov'],
  ['grcov/covdir.json', 'grcov/coveralls.json'],
  ['llvm-cov/coverage.json', 'llvm-cov/coverage.lcov'],
]
