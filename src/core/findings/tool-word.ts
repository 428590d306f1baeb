/** Drivers whose name is not the word for the tool. */
const WORDS = new Map([
  ['semgrep oss', 'semgrep'],
  ['semgrep pro', 'semgrep'],
  ['docker scout', 'docker-scout'],
  ['dockerscout', 'docker-scout'],
  ['snyk open source', 'snyk'],
  ['snyk code', 'snyk'],
  ['snyk container', 'snyk'],
  ['snyk iac', 'snyk'],
  ['sonarqube', 'sonarqube'],
  ['sonarcloud', 'sonarqube'],
  ['sonarscanner', 'sonarqube'],
  ['owasp zap', 'zap'],
  ['checkmarx one', 'checkmarx'],
  ['trivy vulnerability scanner', 'trivy'],
])

/** The word for the tool of a driver: "Semgrep OSS" is "semgrep", "Python Security Analysis" is "python-security-analysis". */
export function toolWord(driver: string): string {
  const name = driver.trim().toLowerCase()
  return WORDS.get(name) ?? (name.replace(/[^a-z\d]+/g, '-').replace(/^-|-$/g, '') || 'sarif')
}
