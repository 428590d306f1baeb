import { expect, it } from 'vitest'
import { readPrinted, readReal } from '../../support/real-reports.ts'

/** File → format, errors, warnings, notices. The forms of one tool come from one run each: they say the same. */
const EXPECTED: Readonly<Record<string, readonly [string, number, number, number]>> = {
  'bandit/custom.txt': ['bandit-custom', 1, 0, 2],
  'black/check.txt': ['black', 2, 0, 0],
  'checkstyle/report.xml': ['checkstyle', 8, 0, 0],
  'eslint/compact.txt': ['eslint-compact', 4, 1, 0],
  'eslint/json-with-metadata.txt': ['eslint-json', 4, 1, 0],
  'eslint/json.txt': ['eslint-json', 4, 1, 0],
  'eslint/stylish.txt': ['eslint-stylish', 4, 1, 0],
  'flake8/default.txt': ['flake8', 15, 0, 0],
  'flake8/pylint.txt': ['flake8', 15, 0, 0],
  'golangci-lint/broken.json': ['golangci-lint', 1, 0, 0],
  'golangci-lint/broken.txt': ['golangci-lint', 2, 0, 0],
  'golangci-lint/json.json': ['golangci-lint', 2, 0, 0],
  'golangci-lint/text.txt': ['golangci-lint', 2, 0, 0],
  'hadolint/json.txt': ['hadolint', 3, 5, 1],
  'hadolint/tty.txt': ['hadolint', 3, 5, 1],
  'isort/check.txt': ['isort', 1, 0, 0],
  'msbuild/xbuild.txt': ['msbuild', 2, 0, 0],
  'mypy/blocked.txt': ['mypy', 1, 0, 0],
  'mypy/fine.txt': ['mypy', 0, 0, 0],
  'mypy/json.txt': ['mypy', 2, 0, 0],
  'mypy/text.txt': ['mypy', 2, 0, 0],
  'pylint/json.json': ['pylint', 2, 5, 11],
  'pylint/json2.json': ['pylint', 2, 5, 11],
  'pylint/text.txt': ['pylint', 2, 5, 11],
  'pyright/json.json': ['pyright', 9, 0, 0],
  'pyright/text.txt': ['pyright', 9, 0, 0],
  'ruff/concise.txt': ['ruff', 8, 0, 0],
  'ruff/full.txt': ['ruff', 8, 0, 0],
  'ruff/json-lines.txt': ['ruff', 8, 0, 0],
  'ruff/json.txt': ['ruff', 8, 0, 0],
  'shellcheck/gcc.txt': ['shellcheck', 3, 3, 5],
  'shellcheck/json.txt': ['shellcheck', 3, 3, 5],
  'shellcheck/json1.txt': ['shellcheck', 3, 3, 5],
  'standard/text.txt': ['standardjs', 5, 0, 0],
  'stylelint/compact.txt': ['stylelint', 2, 1, 0],
  'stylelint/json.txt': ['stylelint-json', 2, 1, 0],
  'stylelint/string.txt': ['stylelint', 2, 1, 0],
  'stylelint/unix.txt': ['stylelint', 2, 1, 0],
  'stylelint/verbose.txt': ['stylelint', 2, 1, 0],
  'tsc/plain.txt': ['tsc', 3, 0, 0],
  'tsc/pretty.txt': ['tsc', 3, 0, 0],
  'yamllint/parsable.txt': ['yamllint', 4, 3, 0],
  'yamllint/standard.txt': ['yamllint', 4, 3, 0],
}

it.each(Object.entries(EXPECTED))('%s has as many findings as the tool counted: %j', (file, [format, ...expected]) => {
  const { annotations, inconclusive } = readPrinted(file, format)
  const counted = ['error', 'warning', 'notice'].map(
    (level) => annotations.filter((each) => each.level === level).length,
  )
  expect([counted, inconclusive]).toEqual([expected, undefined])
})

it.each([
  ['eslint/json.txt', 'eslint/stylish.txt'],
  ['eslint/json.txt', 'eslint/compact.txt'],
  ['hadolint/json.txt', 'hadolint/tty.txt'],
  ['ruff/json.txt', 'ruff/full.txt'],
  ['shellcheck/json1.txt', 'shellcheck/gcc.txt'],
  ['stylelint/json.txt', 'stylelint/unix.txt'],
  ['pylint/json.json', 'pylint/text.txt'],
  ['tsc/plain.txt', 'tsc/pretty.txt'],
  ['yamllint/parsable.txt', 'yamllint/standard.txt'],
  ['golangci-lint/json.json', 'golangci-lint/text.txt'],
])('%s and %s name the same places', (one, other) => {
  const placesIn = (file: string) =>
    readPrinted(file, EXPECTED[file]?.[0] ?? '')
      .annotations.map(
        ({ path, line, level }) => `${path.replace(/^\/tmp\/sluice-fixtures\/[\w-]+\//, '')}:${line} ${level}`,
      )
      .sort()
  expect(placesIn(one)).toEqual(placesIn(other))
})

it.each(Object.entries(EXPECTED).filter(([file]) => /json|\.xml$/.test(file)))(
  '%s is known by its content',
  (file, [format]) => {
    expect(readReal(file)[0]).toBe(format)
  },
)

it('a file that ruff cannot parse leaves the check of formats undecided', () => {
  expect(readPrinted('ruff/format.txt', 'ruff').inconclusive).toContain('Failed to parse shop/broken.py')
})

it('a size that is over its limit is the only one that is not kept', () => {
  expect(readReal('size-limit/report.json')[1].limits).toEqual([
    { name: 'shop <= 1000 bytes', isKept: true },
    { name: 'css <= 10 bytes', isKept: false },
  ])
})

it('what Checkstyle prints when it breaks is refused', () => {
  expect(() => readPrinted('checkstyle/broken.txt', 'checkstyle')).toThrow()
})
