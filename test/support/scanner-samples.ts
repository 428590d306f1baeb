import { SARIF_SAMPLE } from './sarif-sample.ts'

/** A small report of each scanner and SBOM with most of the fields that are read. */
export const SCANNER_SAMPLES: Readonly<Record<string, unknown>> = {
  actionlint: [
    { message: 'm', filepath: 'ci.yml', line: 9, column: 23, kind: 'expression', snippet: 's', end_column: 53 },
  ],
  bandit: {
    generated_at: '2026-11-21T13:45:43Z',
    errors: [{ filename: 'bad.py', reason: 'syntax error' }],
    metrics: { 'app.py': {}, _totals: {} },
    results: [
      {
        code: '4 x\n',
        col_offset: 4,
        filename: 'app.py',
        issue_cwe: { id: 78 },
        issue_severity: 'HIGH',
        issue_text: "password: 'x'",
        line_number: 4,
        line_range: [4],
        test_id: 'B105',
      },
    ],
  },
  checkov: {
    check_type: 'sca_package',
    results: {
      failed_checks: [
        {
          check_id: 'CKV_1',
          check_result: { result: 'FAILED' },
          file_path: '/main.tf',
          repo_file_path: '/main.tf',
          file_line_range: [1, 4],
          resource: 'r',
          vulnerability_details: {
            id: 'CVE-2021-33503',
            severity: 'high',
            cvss: 7.5,
            package_name: 'a',
            status: 'fixed in 2',
          },
        },
      ],
      skipped_checks: [],
      parsing_errors: ['/bad.tf'],
    },
    summary: { passed: 7, checkov_version: '3' },
  },
  cyclonedx: {
    bomFormat: 'CycloneDX',
    metadata: { tools: [{ name: 'syft', version: '1' }], component: { 'bom-ref': 'app' } },
    components: [
      {
        'bom-ref': 'a',
        type: 'library',
        group: 'g',
        name: 'a',
        purl: 'pkg:npm/a@1',
        licenses: [{ license: { id: 'MIT' } }, { expression: 'X' }],
        properties: [{ name: 'cdx:npm:package:development', value: 'true' }],
        components: [{ name: 'b' }],
      },
    ],
    dependencies: [{ ref: 'app', dependsOn: ['a'] }],
    vulnerabilities: [
      {
        id: 'CVE-2021-44228',
        references: [{ id: 'GHSA' }],
        source: { url: 'u' },
        ratings: [{ severity: 'high', score: 7, method: 'CVSSv3' }],
        cwes: [1],
        advisories: [{ url: 'u' }],
        affects: [{ ref: 'a', versions: [{ version: '2', status: 'unaffected' }] }],
        analysis: { state: 'resolved', justification: 'j' },
        properties: [{ name: 'x:fixed_versions', value: '1' }],
      },
    ],
  },
  gitleaks: [
    { RuleID: 'r', Description: 'd', StartLine: 2, Match: 'm', Secret: 's', File: 'f', Commit: 'c', Link: 'l' },
  ],
  gosec: {
    'Golang errors': { 'a.go': [{ error: 'e' }] },
    Issues: [
      {
        severity: 'HIGH',
        cwe: { id: '78', url: 'u' },
        rule_id: 'G204',
        details: 'd',
        file: 'a.go',
        code: '37: x',
        line: '37',
        column: '9',
        nosec: true,
        suppressions: [{ kind: 'k', justification: 'j' }],
      },
    ],
    Stats: { files: 3 },
    GosecVersion: '2',
  },
  grype: {
    matches: [
      {
        vulnerability: {
          id: 'CVE-2020-8203',
          severity: 'High',
          cvss: [{ version: '3.1', metrics: { baseScore: 7 } }],
          fix: { versions: ['2'] },
          epss: [{ epss: 0.1 }],
          knownExploited: [{}],
        },
        relatedVulnerabilities: [{ id: 'GHSA', cwes: [{ cwe: 'CWE-1' }] }],
        artifact: {
          name: 'a',
          version: '1',
          type: 'npm',
          purl: 'pkg:npm/a@1',
          locations: [{ path: '/l' }],
          licenses: ['MIT'],
        },
        appliedIgnoreRules: [{ reason: 'r' }],
      },
    ],
    source: { type: 'image', target: { userInput: 'a:1' } },
    descriptor: { name: 'grype', version: '1', db: { status: { built: 'b', error: 'e' } } },
  },
  hadolint: [{ code: 'DL3008', column: 1, file: 'Dockerfile', level: 'warning', line: 2, message: 'm' }],
  'osv-scanner': {
    results: [
      {
        source: { path: 'composer.lock' },
        packages: [
          {
            package: { name: 'a', version: '1', ecosystem: 'npm' },
            dependency_groups: ['dev'],
            licenses: ['MIT'],
            license_violations: ['MIT'],
            vulnerabilities: [
              {
                id: 'GHSA',
                aliases: ['CVE'],
                severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N' }],
                affected: [{ package: { name: 'a' }, ranges: [{ type: 'SEMVER', events: [{ fixed: '2' }] }] }],
                database_specific: { severity: 'HIGH', cwe_ids: ['CWE-1'] },
              },
            ],
            groups: [
              { ids: ['GHSA'], aliases: ['CVE'], max_severity: '7', experimentalAnalysis: { GHSA: { called: true } } },
            ],
          },
        ],
      },
    ],
  },
  sarif: SARIF_SAMPLE,
  semgrep: {
    version: '1',
    results: [
      {
        check_id: 'a.secrets.b',
        path: 'a',
        start: { line: 5, col: 1 },
        end: { line: 5, col: 2 },
        extra: {
          message: 'm',
          metadata: { cwe: ['CWE-95'], confidence: 'HIGH', category: 'security' },
          metavars: { $X: { abstract_content: 'secret' } },
          severity: 'ERROR',
          lines: 'l',
          sca_info: { dependency_match: { found_dependency: { package: 'a', version: '1', ecosystem: 'npm' } } },
        },
      },
    ],
    errors: [{ message: 'e', path: 'p' }],
    paths: { scanned: ['a'], skipped: [{ path: 'b', reason: 'too_big' }] },
    skipped_rules: [{ rule_id: 'r' }],
  },
  spdx: {
    spdxVersion: 'SPDX-2.3',
    creationInfo: { creators: ['Tool: syft'] },
    documentDescribes: ['SPDXRef-root'],
    packages: [
      {
        SPDXID: 'SPDXRef-a',
        name: 'a',
        licenseDeclared: 'MIT',
        externalRefs: [{ referenceType: 'purl', referenceLocator: 'pkg:npm/a' }],
      },
    ],
    relationships: [{ spdxElementId: 'SPDXRef-a', relationshipType: 'DEPENDS_ON', relatedSpdxElement: 'SPDXRef-a' }],
  },
  trivy: {
    SchemaVersion: 2,
    ArtifactName: '.',
    Trivy: { Version: '1' },
    Results: [
      {
        Target: 'package-lock.json',
        Class: 'lang-pkgs',
        Type: 'npm',
        Packages: [
          {
            ID: 'a@1',
            Name: 'a',
            Identifier: { PURL: 'pkg:npm/a@1' },
            DependsOn: ['a@1'],
            Locations: [{ StartLine: 1 }],
            Licenses: ['MIT'],
          },
        ],
        Vulnerabilities: [
          {
            VulnerabilityID: 'CVE-2021-1',
            VendorIDs: ['G'],
            PkgID: 'a@1',
            PkgName: 'a',
            Severity: 'HIGH',
            CVSS: { nvd: { V3Score: 7 } },
            CweIDs: ['CWE-1'],
          },
        ],
        Misconfigurations: [
          { ID: 'DS', Status: 'FAIL', Severity: 'LOW', CauseMetadata: { Resource: 'r', StartLine: 1 } },
        ],
        Secrets: [{ RuleID: 'r', Severity: 'HIGH', Match: 'm' }],
        Licenses: [{ Name: 'MIT', Severity: 'LOW', PkgName: 'a' }],
        ExperimentalModifiedFindings: [{ Type: 'secret', Status: 'ignored', Finding: { RuleID: 'r' } }],
      },
    ],
  },
  trufflehog: {
    SourceMetadata: { Data: { Git: { commit: 'c', file: 'f', line: 3 } } },
    DetectorName: 'AWS',
    Verified: false,
    VerificationError: 'e',
    Raw: 'r',
  },
  zizmor: [
    {
      ident: 'i',
      desc: 'd',
      determinations: { confidence: 'Low', severity: 'Medium' },
      locations: [
        {
          symbolic: { key: { Local: { verbatim_path: 'ci.yml' } }, annotation: 'a', kind: 'Primary' },
          concrete: {
            location: { start_point: { row: 1, column: 2 }, end_point: { row: 1, column: 2 } },
            feature: 'f',
          },
        },
      ],
      ignored: true,
    },
  ],
}
