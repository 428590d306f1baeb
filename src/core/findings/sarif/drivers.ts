import { toolWord } from '../tool-word.ts'

interface Driver {
  readonly name: string
  readonly url?: string
}

/**
 * The names that tools give themselves in SARIF. Rulesets of a repository ask for results by this name, so it has to be
 * the one that the tool's own upload has.
 */
const DRIVERS = new Map<string, Driver>([
  ['actionlint', { name: 'actionlint', url: 'https://github.com/rhysd/actionlint' }],
  ['bandit', { name: 'Bandit', url: 'https://bandit.readthedocs.io/' }],
  ['biome', { name: 'Biome', url: 'https://biomejs.dev/' }],
  ['black', { name: 'Black', url: 'https://black.readthedocs.io/' }],
  ['cargo-audit', { name: 'cargo-audit', url: 'https://rustsec.org/' }],
  ['checkmarx', { name: 'Checkmarx One', url: 'https://checkmarx.com/' }],
  ['checkov', { name: 'Checkov', url: 'https://www.checkov.io/' }],
  ['checkstyle', { name: 'Checkstyle', url: 'https://checkstyle.org/' }],
  ['codeql', { name: 'CodeQL', url: 'https://codeql.github.com/' }],
  ['dependency-check', { name: 'dependency-check', url: 'https://dependency-check.github.io/DependencyCheck/' }],
  ['docker-scout', { name: 'docker scout', url: 'https://docs.docker.com/scout/' }],
  ['eslint', { name: 'ESLint', url: 'https://eslint.org/' }],
  ['flake8', { name: 'Flake8', url: 'https://flake8.pycqa.org/' }],
  ['gitleaks', { name: 'gitleaks', url: 'https://github.com/gitleaks/gitleaks' }],
  ['golangci-lint', { name: 'golangci-lint', url: 'https://golangci-lint.run/' }],
  ['gosec', { name: 'gosec', url: 'https://github.com/securego/gosec' }],
  ['grype', { name: 'Grype', url: 'https://github.com/anchore/grype' }],
  ['hadolint', { name: 'Hadolint', url: 'https://github.com/hadolint/hadolint' }],
  ['isort', { name: 'isort', url: 'https://pycqa.github.io/isort/' }],
  ['mypy', { name: 'mypy', url: 'https://mypy-lang.org/' }],
  ['npm-audit', { name: 'npm audit', url: 'https://docs.npmjs.com/cli/commands/npm-audit' }],
  ['osv-scanner', { name: 'osv-scanner', url: 'https://google.github.io/osv-scanner/' }],
  ['pip-audit', { name: 'pip-audit', url: 'https://github.com/pypa/pip-audit' }],
  ['pnpm-audit', { name: 'pnpm audit', url: 'https://pnpm.io/cli/audit' }],
  ['prettier', { name: 'Prettier', url: 'https://prettier.io/' }],
  ['pylint', { name: 'Pylint', url: 'https://pylint.readthedocs.io/' }],
  ['pyright', { name: 'Pyright', url: 'https://microsoft.github.io/pyright/' }],
  ['quality-gate', { name: 'Sluice quality-gate', url: 'https://github.com/sluice-actions/sluice' }],
  ['ruff', { name: 'ruff', url: 'https://docs.astral.sh/ruff/' }],
  ['safety', { name: 'Safety', url: 'https://safetycli.com/' }],
  ['secretlint', { name: 'secretlint', url: 'https://github.com/secretlint/secretlint' }],
  ['semgrep', { name: 'Semgrep OSS', url: 'https://semgrep.dev/' }],
  ['shellcheck', { name: 'ShellCheck', url: 'https://www.shellcheck.net/' }],
  ['snyk', { name: 'Snyk Open Source', url: 'https://snyk.io/' }],
  ['sonarqube', { name: 'SonarQube', url: 'https://www.sonarsource.com/' }],
  ['stylelint', { name: 'stylelint', url: 'https://stylelint.io/' }],
  ['trivy', { name: 'Trivy', url: 'https://github.com/aquasecurity/trivy' }],
  ['trufflehog', { name: 'TruffleHog', url: 'https://github.com/trufflesecurity/trufflehog' }],
  ['tsc', { name: 'tsc', url: 'https://www.typescriptlang.org/' }],
  ['yamllint', { name: 'yamllint', url: 'https://yamllint.readthedocs.io/' }],
  ['yarn-audit', { name: 'yarn audit', url: 'https://yarnpkg.com/' }],
  ['zap', { name: 'ZAP', url: 'https://www.zaproxy.org/' }],
  ['zizmor', { name: 'zizmor', url: 'https://docs.zizmor.sh/' }],
])

/** How a tool calls itself, and where it is at home; one that is not known here is called by our word. */
export function driverOf(tool: string): Driver {
  return DRIVERS.get(tool) ?? { name: tool }
}

/** How the tool that a report calls by this name calls itself: "Ruff" is "ruff" in its own SARIF. */
export function driverCalled(name: string): string {
  const known = DRIVERS.get(toolWord(name))?.name
  return known?.toLowerCase() === name.toLowerCase() ? known : name
}
