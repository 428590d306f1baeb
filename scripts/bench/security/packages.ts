import { ADVISORIES, type Advisory, advisories } from './world.ts'

/** The reports of scanners of packages, 10 000 findings each. */
export const PACKAGE_REPORTS: Readonly<Record<string, () => unknown>> = {
  trivy: () => ({
    SchemaVersion: 2,
    ArtifactName: '.',
    ArtifactType: 'filesystem',
    Results: [
      { Target: 'package-lock.json', Class: 'lang-pkgs', Type: 'npm', Vulnerabilities: advisories().map(ofTrivy) },
    ],
  }),
  grype: () => ({
    matches: advisories().map(ofGrype),
    source: { type: 'directory', target: '.' },
    descriptor: { name: 'grype', version: '0.116.0' },
  }),
  'osv-scanner': () => ({
    results: [{ source: { path: 'package-lock.json', type: 'lockfile' }, packages: byPackage().map(ofOsv) }],
  }),
  'npm-audit': () => ({
    auditReportVersion: 2,
    vulnerabilities: Object.fromEntries(byPackage().map((all) => [all[0].name, ofNpm(all)])),
    metadata: { dependencies: { prod: 2_500, dev: 0, optional: 0, peer: 0, peerOptional: 0, total: 2_500 } },
  }),
}

type Group = readonly [Advisory, ...Advisory[]]

function byPackage(): Group[] {
  const all = advisories()
  return Array.from({ length: all.length / ADVISORIES }, (_, index) => {
    const [first, ...others] = all.slice(index * ADVISORIES, (index + 1) * ADVISORIES)
    if (first === undefined) throw new Error('a package has no advisory')
    return [first, ...others]
  })
}

function ofTrivy({ name, version, fixed, cve, word, score, text }: Advisory) {
  return {
    VulnerabilityID: cve,
    PkgName: name,
    PkgIdentifier: { PURL: `pkg:npm/${name.replace('@', '%40')}@${version}` },
    InstalledVersion: version,
    FixedVersion: fixed,
    Status: 'fixed',
    SeveritySource: 'ghsa',
    PrimaryURL: `https://avd.aquasec.com/nvd/${cve.toLowerCase()}`,
    Title: `${name}: unchecked input`,
    Description: text,
    Severity: word === 'moderate' ? 'MEDIUM' : word.toUpperCase(),
    CweIDs: ['CWE-20'],
    CVSS: { ghsa: { V3Score: score } },
  }
}

function ofGrype({ name, version, fixed, cve, ghsa, word, score, text }: Advisory) {
  const severity = word === 'moderate' ? 'Medium' : `${word[0]?.toUpperCase()}${word.slice(1)}`
  return {
    vulnerability: {
      id: ghsa,
      dataSource: `https://github.com/advisories/${ghsa}`,
      namespace: 'github:language:javascript',
      severity,
      description: text,
      cvss: [{ version: '3.1', vector: '', metrics: { baseScore: score } }],
      fix: { versions: [fixed], state: 'fixed' },
    },
    relatedVulnerabilities: [{ id: cve, namespace: 'nvd:cpe', severity }],
    artifact: {
      name,
      version,
      type: 'npm',
      language: 'javascript',
      purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
      locations: [{ path: '/package-lock.json' }],
    },
  }
}

function ofOsv(all: Group) {
  const [{ name, version }] = all
  return {
    package: { name, version, ecosystem: 'npm' },
    vulnerabilities: all.map(({ ghsa, cve, fixed, word, text }) => ({
      id: ghsa,
      aliases: [cve],
      summary: 'Unchecked input',
      details: text,
      affected: [
        {
          package: { name, ecosystem: 'npm' },
          ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed }] }],
        },
      ],
      database_specific: { severity: word.toUpperCase(), cwe_ids: ['CWE-20'] },
    })),
    groups: all.map(({ ghsa, cve, score }) => ({ ids: [ghsa], aliases: [ghsa, cve], max_severity: String(score) })),
  }
}

function ofNpm(all: Group) {
  const [{ name, version, fixed, word }] = all
  return {
    name,
    severity: word,
    isDirect: true,
    via: all.map((each, index) => ({
      source: Number(each.cve.slice(9)) + index,
      name,
      dependency: name,
      title: 'Unchecked input',
      url: `https://github.com/advisories/${each.ghsa}`,
      severity: each.word,
      cwe: ['CWE-20'],
      cvss: { score: each.score, vectorString: null },
      range: `<=${version}`,
    })),
    effects: [],
    range: `<=${version}`,
    nodes: [`node_modules/${name}`],
    fixAvailable: { name, version: fixed, isSemVerMajor: false },
  }
}
