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
  ['cargo-audit', { name: 'cargo-audit', url: 'https://rustsec.org/' }],
  ['checkmarx', { name: 'Checkmarx One', url: 'https://checkmarx.com/' }],
  ['checkov', { name: 'Checkov', url: 'https://www.checkov.io/' }],
  ['codeql', { name: 'CodeQL', url: 'https://codeql.github.com/' }],
  ['dependency-check', { name: 'dependency-check', url: 'https://dependency-check.github.io/DependencyCheck/' }],
  ['docker-scout', { name: 'docker scout', url: 'https://docs.docker.com/scout/' }],
  ['eslint', { name: 'ESLint', url: 'https://eslint.org/' }],
  ['gitleaks', { name: 'gitleaks', url: 'https://github.com/gitleaks/gitleaks' }],
  ['gosec', { name: 'gosec', url: 'https://github.com/securego/gosec' }],
  ['grype', { name: 'Grype', url: 'https://github.com/anchore/grype' }],
  ['hadolint', { name: 'Hadolint', url: 'https://github.com/hadolint/hadolint' }],
  ['npm-audit', { name: 'npm audit', url: 'https://docs.npmjs.com/cli/commands/npm-audit' }],
  ['osv-scanner', { name: 'osv-scanner', url: 'https://google.github.io/osv-scanner/' }],
  ['pip-audit', { name: 'pip-audit', url: 'https://github.com/pypa/pip-audit' }],
  ['pnpm-audit', { name: 'pnpm audit', url: 'https://pnpm.io/cli/audit' }],
  ['safety', { name: 'Safety', url: 'https://safetycli.com/' }],
  ['secretlint', { name: 'secretlint', url: 'https://github.com/secretlint/secretlint' }],
  ['semgrep', { name: 'Semgrep OSS', url: 'https://semgrep.dev/' }],
  ['snyk', { name: 'Snyk Open Source', url: 'https://snyk.io/' }],
  ['sonarqube', { name: 'SonarQube', url: 'https://www.sonarsource.com/' }],
  ['trivy', { name: 'Trivy', url: 'https://github.com/aquasecurity/trivy' }],
  ['trufflehog', { name: 'TruffleHog', url: 'https://github.com/trufflesecurity/trufflehog' }],
  ['yarn-audit', { name: 'yarn audit', url: 'https://yarnpkg.com/' }],
  ['zap', { name: 'ZAP', url: 'https://www.zaproxy.org/' }],
  ['zizmor', { name: 'zizmor', url: 'https://docs.zizmor.sh/' }],
])

/** How a tool calls itself, and where it is at home; one that is not known here is called by our word. */
export function driverOf(tool: string): Driver {
  return DRIVERS.get(tool) ?? { name: tool }
}
