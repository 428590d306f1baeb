export const id = 7438;
export const ids = [7438];
export const modules = {

/***/ 7438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  securityScan: () => (/* binding */ securityScan)
});

// EXTERNAL MODULE: ./.build/src/runner/action.js
var action = __webpack_require__(6442);
// EXTERNAL MODULE: ./.build/src/core/findings/license-policy.js + 3 modules
var license_policy = __webpack_require__(1138);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(3339);
// EXTERNAL MODULE: ./.build/src/core/findings/evidence.js
var evidence = __webpack_require__(9073);
// EXTERNAL MODULE: ./.build/src/core/findings/gate.js
var gate = __webpack_require__(7291);
// EXTERNAL MODULE: ./.build/src/core/findings/severity.js
var severity = __webpack_require__(7299);
;// CONCATENATED MODULE: ./.build/src/core/findings/policy.js




const RATED = severity/* SEVERITIES */.oC.filter((severity) => severity !== 'unrated');
const LIMITS = ['critical', 'high', 'medium', 'low', 'info', 'none'];
const Limit = schemas/* enum */.k5n(LIMITS);
const ON_COULD_NOT_SCAN = ['fail', 'warn', 'pass'];
const OnCouldNotScan = schemas/* enum */.k5n(ON_COULD_NOT_SCAN);
const share = schemas/* number */.aig().min(0).max(1);
const GatePolicy = schemas/* strictObject */.rej({
    'block-on': Limit.optional().describe('Severity from which on findings block. Default: the input `block-on`.'),
    'warn-on': Limit.optional().describe('Severity from which on findings warn. Default: the input `warn-on`.'),
    unrated: schemas/* enum */.k5n([...RATED, 'block', 'warn', 'ignore'])
        .optional()
        .describe('What a finding without severity does, or the severity it is given here. Default: `warn`.'),
    rate: schemas/* record */.g1P(schemas/* string */.YjP().min(1), schemas/* enum */.k5n(severity/* SEVERITIES */.oC))
        .optional()
        .describe('`tool/rule`, with wildcards → the severity that takes the place of the tool’s; the first that matches.'),
    'fixable-only': schemas/* boolean */.zMY().optional().describe('A package for which no fixed version is known only warns.'),
    scope: schemas/* enum */.k5n(['production', 'development', 'all'])
        .optional()
        .describe('Packages of the other scope only warn; one whose scope is not told is for production. Default: `all`.'),
    'new-only': schemas/* boolean */.zMY().optional().describe('What the base already had neither blocks nor warns.'),
    'min-epss': share
        .optional()
        .describe('Less likely to be exploited (EPSS, 0 to 1) only warns; not told does not soften.'),
    'block-epss': share.optional().describe('From this EPSS on it blocks, whatever its severity.'),
    'block-exploited': schemas/* boolean */.zMY().optional().describe('Known to be exploited (CISA KEV) blocks, whatever its severity.'),
    'block-in': schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .min(1)
        .optional()
        .describe('Environments in which it blocks; in others it only warns. No `environment`: it blocks.'),
    'on-could-not-scan': schemas/* union */.KCZ([OnCouldNotScan, schemas/* record */.g1P(schemas/* string */.YjP().min(1), OnCouldNotScan)], `expected ${ON_COULD_NOT_SCAN.join(', ')}`)
        .optional()
        .describe('A tool that could not scan fails the gate, warns or passes; or per tool. Default: `fail`.'),
    checks: evidence/* EvidenceChecks */.bz.optional().describe('Conditions on evidence that the pipeline names; none there is inconclusive.'),
});
const Policy = schemas/* strictObject */.rej({
    all: GatePolicy.omit({ checks: true }).optional().describe('What holds at every gate that does not say otherwise.'),
    code: GatePolicy.optional(),
    dependencies: GatePolicy.optional(),
    container: GatePolicy.optional(),
    'access-control': GatePolicy.optional(),
    compliance: GatePolicy.optional(),
    assign: schemas/* record */.g1P(schemas/* string */.YjP().min(1), schemas/* enum */.k5n(gate/* GATES */.JH))
        .optional()
        .describe('`tool/rule`, with wildcards → the gate of its findings; the first that matches.'),
    severity: schemas/* union */.KCZ([schemas/* literal */.euz('worst'), schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1)], 'expected "worst" or a list of tools')
        .optional()
        .describe('Where tools disagree: `worst`, or tools in the order in which they are trusted; then the worst. Default: `worst`.'),
});

;// CONCATENATED MODULE: ./.build/src/core/findings/verify-config.js

const verify_config_image = schemas/* string */.YjP().min(1).describe('an image by its digest: NAME@sha256:…');
const Commits = schemas/* strictObject */.rej({
    'allowed-signers': schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('path of the keys that are trusted, as `gpg.ssh.allowedSignersFile` has it; in a pull request that of the base'),
});
const ImageCheck = schemas/* strictObject */.rej({
    image: verify_config_image,
    key: schemas/* string */.YjP().min(1).optional().describe('public key of cosign: a path, or a reference to a key store'),
    log: schemas/* boolean */.zMY().optional().describe('`false`: the signature need not be in the transparency log'),
    identity: schemas/* string */.YjP().min(1).optional().describe('keyless: who signed'),
    issuer: schemas/* string */.YjP().min(1).optional().describe('keyless: who vouches for that identity'),
    attestation: schemas/* string */.YjP().min(1).optional().describe('type of an attestation to verify instead of the signature'),
})
    .refine(({ key, identity, issuer }) => (key === undefined) !== (identity === undefined) && (identity === undefined) === (issuer === undefined), 'expected `key`, or `identity` with `issuer`');
const Provenance = schemas/* strictObject */.rej({
    image: verify_config_image.optional(),
    file: schemas/* string */.YjP().min(1).optional().describe('path of an artifact, instead of `image`'),
    repository: schemas/* string */.YjP().min(1).describe('whose workflow made it: owner/repository'),
    workflow: schemas/* string */.YjP().min(1).optional().describe('only this one may'),
})
    .refine(({ image: of, file }) => (of === undefined) !== (file === undefined), 'expected `image` or `file`');
const Verify = schemas/* strictObject */.rej({
    commits: Commits.optional().describe('every commit of the change has to be signed by a trusted key'),
    images: schemas/* array */.YOg(ImageCheck).default([]).describe('signatures and attestations, by cosign'),
    provenance: schemas/* array */.YOg(Provenance).default([]).describe('provenance that GitHub keeps, by gh'),
});

// EXTERNAL MODULE: ./.build/src/runner/forms.js
var runner_forms = __webpack_require__(6121);
// EXTERNAL MODULE: ./.build/src/runner/gate-inputs.js
var gate_inputs = __webpack_require__(7617);
// EXTERNAL MODULE: ./.build/src/actions/telling-inputs.js
var telling_inputs = __webpack_require__(1278);
;// CONCATENATED MODULE: ./.build/src/actions/security-scan/inputs.js






const inputs_LIMITS = ['critical', 'high', 'medium', 'low', 'info', 'none'];
const inputs = {
    scanners: (0,runner_forms/* defaulted */.P_)(runner_forms/* list */.p_, 'Scanners to run, one a line, each with arguments of its own if need be: `semgrep --config rules/`. `command` runs any other.', []),
    install: (0,runner_forms/* defaulted */.P_)(runner_forms/* flag */.Jt, 'Install a scanner that is not there, at a pinned version, from its package registry and with its check of integrity.', true),
    'scan-timeout': (0,runner_forms/* defaulted */.P_)(runner_forms/* duration */.p0, 'How long one scanner may take, its installation included.', '10m'),
    reports: (0,runner_forms/* defaulted */.P_)(runner_forms/* list */.p_, 'Paths and globs of reports that tools have written, one a line; `tool=path` names the tool, `!glob` takes files out.', []),
    'block-on': (0,runner_forms/* deciding */.C$)((0,runner_forms/* defaulted */.P_)((0,runner_forms/* choice */.Yq)(inputs_LIMITS), 'Severity from which on a finding blocks.', 'critical')),
    'warn-on': (0,runner_forms/* deciding */.C$)((0,runner_forms/* defaulted */.P_)((0,runner_forms/* choice */.Yq)(inputs_LIMITS), 'Severity from which on a finding warns.', 'low')),
    policy: (0,runner_forms/* deciding */.C$)((0,runner_forms/* defaulted */.P_)((0,runner_forms/* yaml */.oQ)(Policy), 'What counts, per gate, and how findings are rated.', {})),
    environment: (0,runner_forms/* deciding */.C$)((0,runner_forms/* optional */.lq)(runner_forms/* text */.Qq, 'Where the result goes, for gates that block only there (`block-in`).')),
    waivers: (0,runner_forms/* deciding */.C$)((0,runner_forms/* optional */.lq)(runner_forms/* text */.Qq, 'Path of the waivers. In a pull request those of its base hold: a change to them is shown and not obeyed.', '.github/waivers.yml')),
    'base-report': (0,runner_forms/* deciding */.C$)((0,runner_forms/* optional */.lq)(runner_forms/* text */.Qq, 'Path of the JSON report of the base, for gates that are `new-only`.')),
    baseline: (0,runner_forms/* deciding */.C$)((0,runner_forms/* optional */.lq)(runner_forms/* text */.Qq, 'Path of the ratchet: findings that are accepted as they are until they are fixed. It is made when it is not there, and only shrinks.')),
    'deny-licenses': (0,runner_forms/* deciding */.C$)((0,runner_forms/* defaulted */.P_)(runner_forms/* list */.p_, 'SPDX ids or families of licences that are refused, one a line.', [])),
    licenses: (0,runner_forms/* deciding */.C$)((0,runner_forms/* optional */.lq)((0,runner_forms/* yaml */.oQ)(license_policy/* LicensePolicy */.K5), 'The whole policy of licences: `deny`, `allow`, `unknown`, `exceptions`.')),
    'max-age': (0,runner_forms/* deciding */.C$)((0,runner_forms/* optional */.lq)(runner_forms/* duration */.p0, 'Warn when the newest release of a package is ahead of the installed one by more.')),
    'min-age': (0,runner_forms/* deciding */.C$)((0,runner_forms/* optional */.lq)(runner_forms/* duration */.p0, 'Refuse a package that was released less than this before.')),
    verify: (0,runner_forms/* deciding */.C$)((0,runner_forms/* optional */.lq)((0,runner_forms/* yaml */.oQ)(Verify), 'What of the supply chain is verified: signatures of `commits`, `images` by cosign, `provenance` by gh.')),
    ...(0,telling_inputs/* sarifInputs */.$)('auto', 'sluice'),
    sbom: (0,runner_forms/* optional */.lq)(runner_forms/* text */.Qq, 'Path to pass the SBOM on to: the first SPDX or CycloneDX document among the reports.'),
    comment: telling_inputs/* comment */.I,
    annotations: (0,runner_forms/* defaulted */.P_)(runner_forms/* flag */.Jt, 'Annotate what blocks and what warns, changed files first: ten of each level, the rest at a check run where the job has `checks: write`.', true),
    ...gate_inputs/* gateInputs */.l,
};

;// CONCATENATED MODULE: ./.build/src/actions/security-scan/action.js


const action_open = (severity) => `Number of open ${severity} findings, after uniting and waivers.`;
const securityScan = (0,action/* defineAction */.Q)({
    name: 'security-scan',
    description: 'Judges the reports of all scanners at five gates, with waivers that expire and never a silent green.',
    inputs: inputs,
    outputs: {
        critical: action_open('critical'),
        high: action_open('high'),
        medium: action_open('medium'),
        low: action_open('low'),
        info: action_open('informational'),
        unrated: action_open('unrated'),
        total: 'Number of open findings, after uniting and waivers.',
        waived: 'Number of findings that a waiver holds for.',
        score: '100 less the weighted open findings; empty when a tool could not scan.',
        sarif: 'Absolute path of the SARIF that was written; empty when there is none.',
        sbom: 'Absolute path of the SBOM that was passed on; empty when there is none.',
    },
    report: async () => (await __webpack_require__.e(/* import() */ 6717).then(__webpack_require__.bind(__webpack_require__, 6717))).SecurityReport,
    branding: { icon: 'shield', color: 'purple' },
    baseFile: async (path, host) => (await __webpack_require__.e(/* import() */ 9249).then(__webpack_require__.bind(__webpack_require__, 9249))).baseFile(path, host),
    run: async (values, context) => (await Promise.all(/* import() */[__webpack_require__.e(357), __webpack_require__.e(8880), __webpack_require__.e(5741), __webpack_require__.e(8874)]).then(__webpack_require__.bind(__webpack_require__, 8874))).run(values, context),
});


/***/ }),

/***/ 1278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sarifInputs),
/* harmony export */   I: () => (/* binding */ comment)
/* harmony export */ });
/* harmony import */ var _runner_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6121);

const WHETHER = ['auto', 'true', 'false'];
const comment = (0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .defaulted */ .P_)((0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(WHETHER), 'One comment in the pull request, kept up to date. `auto`: where the token may write one.', 'auto');
function sarifInputs(upload, category) {
    return {
        sarif: (0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_runner_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, 'Path to write the SARIF to, within the limits of GitHub.'),
        upload: (0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .defaulted */ .P_)((0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(WHETHER), 'Upload the SARIF to code scanning. `auto`: where the token may. It never changes the verdict.', upload),
        category: (0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .defaulted */ .P_)(_runner_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, 'Tells uploads of one commit apart.', category),
    };
}


/***/ }),

/***/ 5098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KR: () => (/* binding */ OPERATOR_NAMES),
/* harmony export */   z6: () => (/* binding */ check)
/* harmony export */ });
/* unused harmony export show */
const OPERATORS = {
    '>=': (actual, limit) => actual >= limit,
    '>': (actual, limit) => actual > limit,
    '<=': (actual, limit) => actual <= limit,
    '<': (actual, limit) => actual < limit,
};
const OPERATOR_NAMES = Object.keys(OPERATORS);
function check(condition, actual) {
    if (actual === null || !Number.isFinite(actual))
        return { ...condition, actual: null, verdict: 'inconclusive' };
    return { ...condition, actual, verdict: judge(condition, actual) };
}
function judge({ operator, expected, failing = expected }, actual) {
    const holds = OPERATORS[operator];
    if (holds(actual, expected))
        return 'passed';
    return failing === expected || !holds(actual, failing) ? 'failed' : 'inconclusive';
}
function show(actual, expected) {
    if (actual === null)
        return 'no data';
    for (let digits = 2; digits < 12; digits++) {
        const text = String(Number(actual.toFixed(digits)));
        if (Number(text) !== expected || actual === expected)
            return text;
    }
    return String(actual);
}


/***/ }),

/***/ 9073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z0: () => (/* binding */ judgeEvidence),
/* harmony export */   bz: () => (/* binding */ EvidenceChecks)
/* harmony export */ });
/* unused harmony export EvidenceCheck */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3339);
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5098);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(803);



const name = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).describe('What is checked, as the report shows it: "backup verified".');
const maxAge = _duration_js__WEBPACK_IMPORTED_MODULE_1__/* .Duration */ .dw.optional().describe('How old the file may be.');
const FileCheck = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    name,
    file: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).describe('Path of a file that has to be there and not empty.'),
    'max-age': maxAge,
});
const CommandCheck = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    name,
    run: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).min(1)])
        .describe('A command that has to end with 0: argv, or a line for bash.'),
});
const ReportCheck = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    name,
    report: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).describe('Path of a JSON report.'),
    value: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).describe('Where in it the number stands, as a JSON path.'),
    operator: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .OPERATOR_NAMES */ .KR),
    expected: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    'max-age': maxAge,
});
const EvidenceCheck = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([FileCheck, CommandCheck, ReportCheck], 'expected "file", "run" or "report"');
const EvidenceChecks = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(EvidenceCheck)
    .refine((checks) => new Set(checks.map((each) => each.name)).size === checks.length, 'expected a name only once');
function judgeEvidence(wanted, evidence, now) {
    if (evidence === undefined)
        return row(wanted, 'inconclusive', 'Its evidence was not looked for.');
    if ('missing' in evidence)
        return row(wanted, 'inconclusive', evidence.missing);
    if ('run' in wanted)
        return 'exitCode' in evidence ? judgeExit(wanted, evidence.exitCode) : strange(wanted);
    if ('exitCode' in evidence)
        return strange(wanted);
    if (evidence.bytes === 0)
        return row(wanted, 'inconclusive', 'The file is empty.');
    const age = now - evidence.modifiedAt;
    const most = wanted['max-age'];
    if (most !== undefined && age > most)
        return row(wanted, 'failed', `It is ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .showDuration */ .kJ)(age)} old; ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .showDuration */ .kJ)(most)} are allowed.`);
    return 'report' in wanted
        ? judgeValue(wanted, evidence.value ?? null)
        : row(wanted, 'passed', `${wanted.file} is there.`);
}
function judgeExit(wanted, exitCode) {
    if (exitCode === null)
        return row(wanted, 'inconclusive', 'The command was ended before it could end.');
    return row(wanted, exitCode === 0 ? 'passed' : 'failed', `The command ended with ${exitCode}.`);
}
function judgeValue(wanted, value) {
    const judged = (0,_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6)(wanted, value);
    const { name, operator, expected, actual, verdict } = judged;
    const because = actual === null ? { because: `${wanted.report} has no number at ${wanted.value}.` } : {};
    return { name, operator, expected, actual, verdict, ...because };
}
function strange(wanted) {
    return row(wanted, 'inconclusive', 'The evidence is of another kind.');
}
function row({ name }, verdict, because) {
    return { name, operator: null, expected: null, actual: null, verdict, because };
}


/***/ }),

/***/ 7291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JH: () => (/* binding */ GATES),
/* harmony export */   Rv: () => (/* binding */ gateOf),
/* harmony export */   YI: () => (/* binding */ homesOf),
/* harmony export */   t3: () => (/* binding */ isInventory)
/* harmony export */ });
/* harmony import */ var _package_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1994);

const GATES = ['code', 'dependencies', 'container', 'access-control', 'compliance'];
const OF_AN_IMAGE = /(?:^|\/)(?:[^/]*\.)?(?:dockerfile|containerfile)(?:\.[^/]*)?$|(?:^|\/)(?:docker-)?compose[^/]*\.ya?ml$/i;
const IMAGE_RULES = /^(?:DL\d{4}|(?:AVD-)?(?:DS|KSV)-?\d+|CKV2?_(?:DOCKER|K8S)_\d+)$/i;
function gateOf(finding) {
    switch (finding.kind) {
        case 'dependency':
        case 'license':
            return (0,_package_id_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfSystem */ .bV)(finding.package?.ecosystem) ? 'container' : 'dependencies';
        case 'config':
            return OF_AN_IMAGE.test(finding.spot?.path ?? '') || IMAGE_RULES.test(finding.rule)
                ? 'container'
                : 'access-control';
        case 'secret':
        case 'workflow':
            return 'access-control';
        default:
            return 'code';
    }
}
const HOMES = {
    'npm-audit': ['dependencies'],
    'yarn-audit': ['dependencies'],
    'pnpm-audit': ['dependencies'],
    'dependency-check': ['dependencies'],
    'osv-scanner': ['dependencies'],
    'pip-audit': ['dependencies'],
    'cargo-audit': ['dependencies'],
    safety: ['dependencies'],
    snyk: ['dependencies'],
    cyclonedx: ['dependencies'],
    spdx: ['dependencies'],
    syft: ['dependencies'],
    licenses: ['dependencies'],
    ages: ['dependencies'],
    trivy: ['dependencies', 'container'],
    grype: ['dependencies', 'container'],
    'docker-scout': ['container'],
    hadolint: ['container'],
    gitleaks: ['access-control'],
    trufflehog: ['access-control'],
    secretlint: ['access-control'],
    zizmor: ['access-control'],
    actionlint: ['access-control'],
    checkov: ['access-control'],
};
function homesOf(tool) {
    return Object.hasOwn(HOMES, tool) ? HOMES[tool] : ['code'];
}
const INVENTORIES = new Set(['cyclonedx', 'spdx', 'syft']);
function isInventory(tool) {
    return INVENTORIES.has(tool);
}


/***/ }),

/***/ 1138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I1: () => (/* binding */ LICENSE_ANSWERS),
  K5: () => (/* binding */ LicensePolicy),
  TG: () => (/* binding */ judgeLicense)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(3339);
;// CONCATENATED MODULE: ./.build/src/core/findings/license-table.js
const PERMISSIVE = `
  0BSD 3D-Slicer-1.0 AAL Abstyles AdaCore-doc Adobe-2006 Adobe-Display-PostScript Adobe-Glyph Adobe-Utopia ADSL
  AFL-1.1 AFL-1.2 AFL-2.0 AFL-2.1 AFL-3.0 Afmparse AMD-newlib AMDPLPA AML AML-glslang AMPAS ANTLR-PD ANTLR-PD-fallback
  Apache-1.0 Apache-1.1 Apache-2.0 APAFML App-s2p Aspell-RU Baekmuk Bahyph Barr bcrypt-Solar-Designer Beerware
  Bitstream-Charter Bitstream-Vera blessing BlueOak-1.0.0 Boehm-GC Boehm-GC-without-fee Borceux Brian-Gladman-2-Clause
  Brian-Gladman-3-Clause BSD-1-Clause BSD-2-Clause BSD-2-Clause-Darwin BSD-2-Clause-first-lines BSD-2-Clause-FreeBSD
  BSD-2-Clause-NetBSD BSD-2-Clause-Patent BSD-2-Clause-pkgconf-disclaimer BSD-2-Clause-Views BSD-3-Clause
  BSD-3-Clause-acpica BSD-3-Clause-Attribution BSD-3-Clause-Clear BSD-3-Clause-flex BSD-3-Clause-HP BSD-3-Clause-LBNL
  BSD-3-Clause-Modification BSD-3-Clause-Open-MPI BSD-3-Clause-Sun BSD-4-Clause BSD-4-Clause-Shortened BSD-4-Clause-UC
  BSD-4.3RENO BSD-4.3TAHOE BSD-Advertising-Acknowledgement BSD-Attribution-HPND-disclaimer BSD-Inferno-Nettverk
  BSD-Source-beginning-file BSD-Source-Code BSD-Systemics BSD-Systemics-W3Works BSL-1.0 bzip2-1.0.5 bzip2-1.0.6
  Caldera-no-preamble Catharon CC-BY-1.0 CC-BY-2.0 CC-BY-2.5 CC-BY-2.5-AU CC-BY-3.0 CC-BY-3.0-AT CC-BY-3.0-AU
  CC-BY-3.0-DE CC-BY-3.0-IGO CC-BY-3.0-NL CC-BY-3.0-US CC-BY-4.0 CC-PDDC CC-PDM-1.0 CC0-1.0 CDLA-Permissive-1.0
  CDLA-Permissive-2.0 CECILL-B CERN-OHL-1.1 CERN-OHL-1.2 CERN-OHL-P-2.0 CFITSIO check-cvs checkmk Clips CMU-Mach
  CMU-Mach-nodoc CNRI-Jython CNRI-Python CNRI-Python-GPL-Compatible COIL-1.0 Community-Spec-1.0 Condor-1.1
  Cornell-Lossless-JPEG Cronyx Crossword CryptoSwift CrystalStacker Cube curl cve-tou DEC-3-Clause diffmark
  DL-DE-BY-2.0 DL-DE-ZERO-2.0 DOC DocBook-DTD DocBook-Schema DocBook-Stylesheet DocBook-XML Dotseqn DRL-1.0 DRL-1.1
  DSDP dtoa dvipdfm ECL-1.0 ECL-2.0 EFL-1.0 EFL-2.0 eGenix Entessa EPICS etalab-2.0 EUDatagrid Fair FBM
  Ferguson-Twofish FreeBSD-DOC FSFAP FSFAP-no-warranty-disclaimer FSFUL FSFULLR FSFULLRSD FSFULLRWD FTL Furuseth fwlw
  Game-Programming-Gems GD generic-xts Giftware Glulxe GLWTPL Graphics-Gems gtkbook Gutmann HaskellReport HDF5 hdparm
  HIDAPI HP-1986 HP-1989 HPND HPND-DEC HPND-doc HPND-doc-sell HPND-export-US-modify HPND-export2-US
  HPND-Fenneberg-Livingston HPND-INRIA-IMAG HPND-Intel HPND-Kevlin-Henney HPND-Markus-Kuhn
  HPND-merchantability-variant HPND-MIT-disclaimer HPND-Netrek HPND-Pbmplus HPND-sell-MIT-disclaimer-xserver
  HPND-sell-regexpr HPND-sell-variant HPND-sell-variant-MIT-disclaimer HPND-sell-variant-MIT-disclaimer-rev HPND-UC
  HTMLTIDY IBM-pibs ICU IEC-Code-Components-EULA IJG IJG-short ImageMagick iMatix Info-ZIP Inner-Net-2.0 InnoSetup
  Intel Intel-ACPI ISC ISC-Veillard Jam JasPer-2.0 jove JPNIC JSON Kastrup Kazlib Knuth-CTAN Latex2e
  Latex2e-translated-notice Leptonica Libpng libpng-1.6.35 libpng-2.0 libselinux-1.0 libtiff libutil-David-Nugent
  Linux-OpenIB LOOP LPD-document lsof Lucida-Bitmap-Fonts LZMA-SDK-9.11-to-9.20 LZMA-SDK-9.22 Mackerras-3-Clause
  Mackerras-3-Clause-acknowledgment magaz mailprio man2html Martin-Birgmeier McPhee-slideshow metamail Minpack MIPS
  MirOS MIT MIT-0 MIT-advertising MIT-Click MIT-CMU MIT-enna MIT-feh MIT-Festival MIT-Khronos-old MIT-Modern-Variant
  MIT-open-group MIT-testregex MIT-Wu MITNFA MMIXware MPEG-SSG mpi-permissive mpich2 mplus MS-LPL MS-PL MTLL
  MulanPSL-1.0 MulanPSL-2.0 Multics Mup NAIST-2003 Naumen NCBI-PD NCL NCSA Net-SNMP NetCDF Newsletr ngrep NICTA-1.0
  NIST-PD NIST-PD-fallback NIST-Software NLOD-1.0 NLOD-2.0 NLPL NRL NTIA-PD NTP NTP-0 Nunit O-UDA-1.0 OAR ODC-By-1.0
  OFFIS OFL-1.0 OFL-1.0-no-RFN OFL-1.0-RFN OFL-1.1-no-RFN OFL-1.1-RFN OGC-1.0 OGDL-Taiwan-1.0 OGL-Canada-2.0
  OGL-UK-1.0 OGL-UK-2.0 OGL-UK-3.0 OLDAP-2.0 OLDAP-2.0.1 OLDAP-2.1 OLDAP-2.2 OLDAP-2.2.1 OLDAP-2.2.2 OLDAP-2.3
  OLDAP-2.4 OLDAP-2.5 OLDAP-2.6 OLDAP-2.7 OLDAP-2.8 OLFL-1.3 OML OpenSSL OpenSSL-standalone OpenVision OPL-UK-3.0
  OPUBL-1.0 PADL PDDL-1.0 PHP-3.0 PHP-3.01 Pixar pkgconf Plexus pnmstitch PostgreSQL PSF-2.0 psfrag psutils Python-2.0
  Python-2.0.1 python-ldap radvd Rdisc RSA-MD Ruby-pty SAX-PD SAX-PD-2.0 Saxpath SCEA SchemeReport Sendmail
  Sendmail-Open-Source-1.1 SGI-B-1.1 SGI-B-2.0 SGI-OpenGL SGP4 SHL-0.5 SHL-0.51 SL SMLNJ snprintf softSurfer Soundex
  Spencer-86 Spencer-94 Spencer-99 ssh-keyscan SSH-OpenSSH SSH-short SSLeay-standalone StandardML-NJ Sun-PPP
  Sun-PPP-2000 SunPro SWL swrule Symlinks TCL TCP-wrappers TermReadKey ThirdEye threeparttable TPDL TrustedQSL TTWL
  TTYP0 TU-Berlin-1.0 TU-Berlin-2.0 UCAR ulem UMich-Merit Unicode-3.0 Unicode-DFS-2015 Unicode-DFS-2016 UnixCrypt
  Unlicense Unlicense-libtelnet Unlicense-libwhirlpool UPL-1.0 VSL-1.0 W3C W3C-19980720 W3C-20150513 w3m
  Widget-Workshop Wsuipa WTFPL wwl X11 X11-distribute-modifications-variant X11-swapped Xdebug-1.03 Xerox Xfig
  XFree86-1.1 xinetd xkeyboard-config-Zinoviev xlock Xnet xpp XSkat xzoom Zed Zeeff Zend-2.0 Zlib zlib-acknowledgement
  ZPL-1.1 ZPL-2.0 ZPL-2.1
`;
const WEAK_COPYLEFT = `
  APSL-1.0 APSL-1.1 APSL-1.2 Artistic-1.0 Artistic-1.0-cl8 Artistic-1.0-Perl Artistic-2.0 Artistic-dist BitTorrent-1.0
  BitTorrent-1.1 CATOSL-1.1 CC-BY-SA-1.0 CC-BY-SA-2.0 CC-BY-SA-2.0-UK CC-BY-SA-2.1-JP CC-BY-SA-2.5 CC-BY-SA-3.0
  CC-BY-SA-3.0-AT CC-BY-SA-3.0-DE CC-BY-SA-3.0-IGO CC-BY-SA-4.0 CDDL-1.0 CDDL-1.1 CDL-1.0 CDLA-Sharing-1.0 CECILL-C
  CERN-OHL-W-2.0 ClArtistic CPL-1.0 CUA-OPL-1.0 eCos-2.0 EPL-1.0 EPL-2.0 Eurosym FDK-AAC Frameworx-1.0 FreeImage
  GCR-docs GFDL-1.1-invariants-only GFDL-1.1-invariants-or-later GFDL-1.1-no-invariants-only
  GFDL-1.1-no-invariants-or-later GFDL-1.1-only GFDL-1.1-or-later GFDL-1.2-invariants-only
  GFDL-1.2-invariants-or-later GFDL-1.2-no-invariants-only GFDL-1.2-no-invariants-or-later GFDL-1.2-only
  GFDL-1.2-or-later GFDL-1.3-invariants-only GFDL-1.3-invariants-or-later GFDL-1.3-no-invariants-only
  GFDL-1.3-no-invariants-or-later GFDL-1.3-only GFDL-1.3-or-later GL2PS gnuplot gSOAP-1.3b Imlib2 IPA IPL-1.0
  LGPL-2.0-only LGPL-2.0-or-later LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0-only LGPL-3.0-or-later LGPLLR LiLiQ-P-1.1
  LiLiQ-R-1.1 Linux-man-pages-1-para Linux-man-pages-copyleft-2-para Linux-man-pages-copyleft-var LPL-1.0 LPL-1.02
  MPL-1.0 MPL-1.1 MPL-2.0 MS-RL NASA-1.3 NBPL-1.0 NGPL Nokia NOSL Noweb NPL-1.0 NPL-1.1 OCCT-PL OCLC-2.0 OFL-1.1 OGTSL
  OLDAP-1.1 OLDAP-1.2 OLDAP-1.3 OLDAP-1.4 OpenPBS-2.3 OPL-1.0 OSET-PL-2.1 Qhull QPL-1.0 QPL-1.0-INRIA-2004 RSCPL Ruby
  Sendmail-8.23 SMPPL SPL-1.0 TAPR-OHL-1.0 TORQUE-1.1 TPL-1.0 Ubuntu-font-1.0 UCL-1.0 URT-RLE wxWindows YPL-1.0
  Zimbra-1.3 Zimbra-1.4
`;
const STRONG_COPYLEFT = `
  Aladdin APL-1.0 Arphic-1999 BSD-Protection CC-SA-1.0 CECILL-1.0 CECILL-1.1 CECILL-2.0 CECILL-2.1 CERN-OHL-S-2.0
  copyleft-next-0.3.0 copyleft-next-0.3.1 D-FSL-1.0 ErlPL-1.1 Glide GPL-1.0-only GPL-1.0-or-later GPL-2.0-only
  GPL-2.0-or-later GPL-3.0-only GPL-3.0-or-later Interbase-1.0 LAL-1.2 LAL-1.3 LiLiQ-Rplus-1.1
  Linux-man-pages-copyleft LPPL-1.0 LPPL-1.1 LPPL-1.2 LPPL-1.3a LPPL-1.3c MakeIndex Motosoto ODbL-1.0 PPL RHeCos-1.1
  SimPL-2.0 Sleepycat SMAIL-GPL SNIA SugarCRM-1.1.3 TGPPL-1.0 TMate TOSL Vim VOSTROM YPL-1.1
`;
const NETWORK_COPYLEFT = `
  AGPL-1.0-only AGPL-1.0-or-later AGPL-3.0-only AGPL-3.0-or-later APSL-2.0 CAL-1.0 CAL-1.0-Combined-Work-Exception
  CPAL-1.0 EUPL-1.0 EUPL-1.1 EUPL-1.2 NPOSL-3.0 OSL-1.0 OSL-1.1 OSL-2.0 OSL-2.1 OSL-3.0 Parity-6.0.0 Parity-7.0.0
  RPL-1.1 RPL-1.5 RPSL-1.0 SSPL-1.0
`;
const RESTRICTED = `
  ASWF-Digital-Assets-1.0 ASWF-Digital-Assets-1.1 BSD-3-Clause-No-Military-License BSD-3-Clause-No-Nuclear-License
  BSD-3-Clause-No-Nuclear-License-2014 BSD-3-Clause-No-Nuclear-Warranty BUSL-1.1 C-UDA-1.0 Caldera CC-BY-NC-1.0
  CC-BY-NC-2.0 CC-BY-NC-2.5 CC-BY-NC-3.0 CC-BY-NC-3.0-DE CC-BY-NC-4.0 CC-BY-NC-ND-1.0 CC-BY-NC-ND-2.0 CC-BY-NC-ND-2.5
  CC-BY-NC-ND-3.0 CC-BY-NC-ND-3.0-DE CC-BY-NC-ND-3.0-IGO CC-BY-NC-ND-4.0 CC-BY-NC-SA-1.0 CC-BY-NC-SA-2.0
  CC-BY-NC-SA-2.0-DE CC-BY-NC-SA-2.0-FR CC-BY-NC-SA-2.0-UK CC-BY-NC-SA-2.5 CC-BY-NC-SA-3.0 CC-BY-NC-SA-3.0-DE
  CC-BY-NC-SA-3.0-IGO CC-BY-NC-SA-4.0 CC-BY-ND-1.0 CC-BY-ND-2.0 CC-BY-ND-2.5 CC-BY-ND-3.0 CC-BY-ND-3.0-DE CC-BY-ND-4.0
  CPOL-1.02 Elastic-2.0 FSL-1.1-ALv2 FSL-1.1-MIT Hippocratic-2.1 HPND-export-US HPND-export-US-acknowledgement
  HPND-UC-export-US JPL-image NCGL-UK-2.0 PolyForm-Noncommercial-1.0.0 PolyForm-Small-Business-1.0.0 SGI-B-1.0 SISSL
  SISSL-1.2 SOFA SUL-1.0 Unicode-TOU Watcom-1.0
`;
const SOFTENING_EXCEPTIONS = `
  389-exception Asterisk-linking-protocols-exception Autoconf-exception-2.0 Autoconf-exception-3.0
  Autoconf-exception-generic Autoconf-exception-generic-3.0 Autoconf-exception-macro Bison-exception-1.24
  Bison-exception-2.2 Bootloader-exception CGAL-linking-exception Classpath-exception-2.0 CLISP-exception-2.0
  Digia-Qt-LGPL-exception-1.1 DigiRule-FOSS-exception eCos-exception-2.0 erlang-otp-linking-exception
  Fawkes-Runtime-exception FLTK-exception Font-exception-2.0 freertos-exception-2.0 GCC-exception-2.0
  GCC-exception-2.0-note GCC-exception-3.1 Gmsh-exception GNAT-exception GNU-compiler-exception gnu-javamail-exception
  GPL-3.0-389-ds-base-exception GPL-3.0-interface-exception GPL-3.0-linking-exception GPL-3.0-linking-source-exception
  GPL-CC-1.0 harbour-exception i2p-gpl-java-exception Independent-modules-exception KiCad-libraries-exception
  LGPL-3.0-linking-exception Libtool-exception Linux-syscall-note LZMA-exception mif-exception
  MPL-2.0-no-copyleft-exception OCaml-LGPL-linking-exception OCCT-exception-1.0 OpenJDK-assembly-exception-1.0
  polyparse-exception PS-or-PDF-font-exception-20170817 QPL-1.0-INRIA-2004-exception Qt-GPL-exception-1.0
  Qt-LGPL-exception-1.1 Qwt-exception-1.0 romic-exception RRDtool-FLOSS-exception-2.0 SANE-exception SWI-exception
  Texinfo-exception u-boot-exception-2.0 UBDL-exception Universal-FOSS-exception-1.0 WxWindows-exception-3.1
`;

;// CONCATENATED MODULE: ./.build/src/core/findings/license-family.js

const LICENSE_FAMILIES = [
    'permissive',
    'weak-copyleft',
    'strong-copyleft',
    'network-copyleft',
    'restricted',
    'unknown',
];
const words = (text) => text.trim().split(/\s+/);
const rows = (family, text) => words(text).map((id) => [id.toLowerCase(), { id, family }]);
const KNOWN = new Map([
    ...rows('permissive', PERMISSIVE),
    ...rows('weak-copyleft', WEAK_COPYLEFT),
    ...rows('strong-copyleft', STRONG_COPYLEFT),
    ...rows('network-copyleft', NETWORK_COPYLEFT),
    ...rows('restricted', RESTRICTED),
]);
const SOFTENING = new Set(words(SOFTENING_EXCEPTIONS).map((id) => id.toLowerCase()));
const WITH_EXCEPTION = {
    'gpl-2.0-with-gcc-exception': 'GPL-2.0-only WITH GCC-exception-2.0',
    'gpl-2.0-with-autoconf-exception': 'GPL-2.0-only WITH Autoconf-exception-2.0',
    'gpl-2.0-with-bison-exception': 'GPL-2.0-only WITH Bison-exception-2.2',
    'gpl-2.0-with-classpath-exception': 'GPL-2.0-only WITH Classpath-exception-2.0',
    'gpl-2.0-with-font-exception': 'GPL-2.0-only WITH Font-exception-2.0',
    'gpl-3.0-with-gcc-exception': 'GPL-3.0-only WITH GCC-exception-3.1',
    'gpl-3.0-with-autoconf-exception': 'GPL-3.0-only WITH Autoconf-exception-3.0',
};
const SAID = {
    'mit license': 'MIT',
    'the mit license': 'MIT',
    'apache 2': 'Apache-2.0',
    'apache 2.0': 'Apache-2.0',
    'apache-2': 'Apache-2.0',
    'apache license 2.0': 'Apache-2.0',
    'apache license, version 2.0': 'Apache-2.0',
    'apache software license': 'Apache-2.0',
    'bsd 2-clause': 'BSD-2-Clause',
    'bsd 3-clause': 'BSD-3-Clause',
    'bsd license': 'BSD-3-Clause',
    bsd: 'BSD-3-Clause',
    'isc license': 'ISC',
    'public domain': 'CC0-1.0',
    'mozilla public license 2.0 (mpl 2.0)': 'MPL-2.0',
    gpl: 'GPL-1.0-or-later',
    gplv2: 'GPL-2.0-only',
    'gplv2+': 'GPL-2.0-or-later',
    gplv3: 'GPL-3.0-only',
    'gplv3+': 'GPL-3.0-or-later',
    lgpl: 'LGPL-2.0-or-later',
    lgplv3: 'LGPL-3.0-only',
    agpl: 'AGPL-1.0-or-later',
    agplv3: 'AGPL-3.0-only',
};
function spellLicense(text) {
    const plain = text.trim().replace(/\s+/g, ' ');
    const lower = plain.toLowerCase();
    return own(WITH_EXCEPTION, lower) ?? own(SAID, lower) ?? plain;
}
function spellLicenseId(license, orLater) {
    const version = /^(?:[al]?gpl|gfdl)-\d\.\d$/i.test(license);
    const spelled = version ? `${license}-${orLater ? 'or-later' : 'only'}` : license;
    return KNOWN.get(spelled.toLowerCase())?.id ?? spelled;
}
function familyOf(id, exception) {
    const family = KNOWN.get(id.toLowerCase())?.family ?? 'unknown';
    const isSoftened = exception !== undefined && SOFTENING.has(exception.toLowerCase());
    return family === 'strong-copyleft' && isSoftened ? 'weak-copyleft' : family;
}
function own(table, key) {
    return Object.hasOwn(table, key) ? table[key] : undefined;
}

;// CONCATENATED MODULE: ./.build/src/core/findings/spdx.js
const MOST_CHARACTERS = 4_096;
const DEEPEST = 32;
const TOKEN = /\s*(\(|\)|[\w.:+-]+)\s*/gy;
function readExpression(text) {
    if (text.length > MOST_CHARACTERS)
        return undefined;
    const tokens = tokensOf(text);
    if (tokens === undefined || tokens.length === 0)
        return undefined;
    const reader = createReader(tokens);
    const expression = reader.any(0);
    return reader.isAtEnd() ? expression : undefined;
}
function tokensOf(text) {
    const spaced = text.replace(/(?<=[\w.+)])\s*\/\s*(?=[\w(])/g, ' OR ');
    const tokens = [...spaced.matchAll(TOKEN)];
    const read = tokens.reduce((length, [whole]) => length + whole.length, 0);
    return read === spaced.length ? tokens.map(([, token = '']) => token) : undefined;
}
function createReader(tokens) {
    let at = 0;
    const isWord = (word) => tokens[at]?.toUpperCase() === word;
    function chain(word, operand) {
        const operands = [];
        do {
            const next = operand();
            if (next === undefined)
                return undefined;
            operands.push(next);
        } while (isWord(word) && at++ >= 0);
        return operands;
    }
    function any(depth) {
        const operands = depth > DEEPEST ? undefined : chain('OR', () => all(depth));
        return operands?.length === 1 ? operands[0] : operands && { any: operands };
    }
    function all(depth) {
        const operands = chain('AND', () => one(depth));
        return operands?.length === 1 ? operands[0] : operands && { all: operands };
    }
    function one(depth) {
        if (tokens[at] === '(') {
            at++;
            const inner = any(depth + 1);
            return tokens[at++] === ')' ? inner : undefined;
        }
        const name = word();
        if (name === undefined)
            return undefined;
        const orLater = name.endsWith('+');
        const license = orLater ? name.slice(0, -1) : name;
        if (!isWord('WITH'))
            return { license, orLater };
        at++;
        const exception = word();
        return exception === undefined ? undefined : { license, orLater, exception };
    }
    function word() {
        const token = tokens[at];
        if (token === undefined || !/^[\w]/.test(token) || /^(?:AND|OR|WITH|NONE|NOASSERTION)$/i.test(token))
            return undefined;
        at++;
        return token;
    }
    return { any, isAtEnd: () => at === tokens.length };
}

// EXTERNAL MODULE: ./.build/src/core/findings/wildcard.js
var wildcard = __webpack_require__(434);
;// CONCATENATED MODULE: ./.build/src/core/findings/license-policy.js




const Names = schemas/* array */.YOg(schemas/* string */.YjP().trim().min(1));
const LicensePolicy = schemas/* strictObject */.rej({
    deny: Names.optional().describe(`SPDX ids, with wildcards, or families (${LICENSE_FAMILIES.join(', ')}) that are refused.`),
    allow: Names.min(1).optional().describe('Ids or families that are allowed; given, everything else is refused.'),
    unknown: schemas/* enum */.k5n(['allow', 'warn', 'deny'])
        .optional()
        .describe('What a licence does that is not told or that no list knows. Default: `warn`.'),
    exceptions: schemas/* record */.g1P(schemas/* string */.YjP().min(1), schemas/* string */.YjP().trim().min(1))
        .optional()
        .describe('Package, as in a waiver → why its licence is accepted.'),
});
const LICENSE_ANSWERS = ['allowed', 'warned', 'denied'];
function judgeLicense(text, policy) {
    const said = text === undefined ? '' : spellLicense(text);
    const expression = readExpression(said);
    if (expression !== undefined)
        return judgeExpression(expression, policy);
    return judgeUnknown(said === '' ? 'none told' : said, policy);
}
function judgeExpression(expression, policy) {
    if ('any' in expression)
        return pick(expression.any, policy, (one, other) => rank(one) < rank(other));
    if ('all' in expression)
        return pick(expression.all, policy, (one, other) => rank(one) > rank(other));
    const id = spellLicenseId(expression.license, expression.orLater);
    const family = familyOf(id, expression.exception);
    const license = expression.exception === undefined ? id : `${id} WITH ${expression.exception}`;
    const named = judgeNamed([id, license], family, policy);
    if (named !== undefined)
        return { ...named, license, family };
    if (family === 'unknown')
        return judgeUnknown(license, policy);
    if (policy.allow !== undefined)
        return { answer: 'denied', license, family, because: `${license} is not allowed` };
    return { answer: 'allowed', license, family, because: `nothing refuses ${license}` };
}
function pick(branches, policy, isBetter) {
    return branches
        .map((branch) => judgeExpression(branch, policy))
        .reduce((chosen, each) => (isBetter(each, chosen) ? each : chosen));
}
function rank({ answer, family }) {
    return LICENSE_ANSWERS.indexOf(answer) * LICENSE_FAMILIES.length + LICENSE_FAMILIES.indexOf(family);
}
function judgeNamed(ids, family, { deny = [], allow = [] }) {
    const [id = ''] = ids;
    const names = (list) => list.some((name) => !isFamily(name) && ids.some(matcherOf(name)));
    if (names(deny))
        return { answer: 'denied', because: `${id} is denied` };
    if (names(allow))
        return { answer: 'allowed', because: `${id} is allowed` };
    if (deny.includes(family))
        return { answer: 'denied', because: `${id} is ${family}, which is denied` };
    if (allow.includes(family))
        return { answer: 'allowed', because: `${id} is ${family}, which is allowed` };
    return undefined;
}
function matcherOf(name) {
    const both = [spellLicenseId(name, false), spellLicenseId(name.replace(/\+$/, ''), true)];
    const matchers = (name.endsWith('+') ? both.slice(1) : both).map(wildcard/* wildcard */.X);
    return (id) => matchers.some((matches) => matches(id));
}
function isFamily(name) {
    return LICENSE_FAMILIES.some((family) => family === name);
}
const UNKNOWN = { allow: 'allowed', warn: 'warned', deny: 'denied' };
function judgeUnknown(license, policy) {
    const answer = policy.deny?.includes('unknown') === true ? 'denied' : UNKNOWN[policy.unknown ?? 'warn'];
    return { answer, license, family: 'unknown', because: `its licence is not known (${license})` };
}


/***/ }),

/***/ 1994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QZ: () => (/* binding */ showPackage),
/* harmony export */   bV: () => (/* binding */ isOfSystem),
/* harmony export */   rs: () => (/* binding */ packageIds),
/* harmony export */   sG: () => (/* binding */ packageId)
/* harmony export */ });
/* unused harmony exports readPurl, spellName */
/* harmony import */ var _remembering_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6974);

const OF_A_SYSTEM = new Set([
    'deb',
    'rpm',
    'apk',
    'alpm',
    'debian',
    'ubuntu',
    'alpine',
    'wolfi',
    'chainguard',
    'redhat',
]);
const WITHOUT_CASE = new Set(['pypi', 'composer', 'nuget', 'golang', 'github', 'githubactions', 'deb', 'apk']);
function isOfSystem(ecosystem) {
    return OF_A_SYSTEM.has(ecosystem?.split(':')[0]?.toLowerCase() ?? '');
}
function packageId(pkg) {
    const read = readPurl(pkg.purl);
    const ecosystem = (read?.ecosystem ?? pkg.ecosystem ?? '').toLowerCase();
    return {
        ecosystem,
        name: spellName(ecosystem, read?.name ?? pkg.name),
        version: spellVersion(ecosystem, read?.version || pkg.version || ''),
    };
}
function packageIds() {
    const ofPurl = (0,_remembering_js__WEBPACK_IMPORTED_MODULE_0__/* .remembering */ .M)((purl) => {
        const read = readPurl(purl);
        return read === undefined || read.version === '' ? undefined : packageId({ name: read.name, purl });
    });
    return (pkg) => (pkg.purl === undefined ? undefined : ofPurl(pkg.purl)) ?? packageId(pkg);
}
function showPackage({ ecosystem, name, version }) {
    return `${ecosystem === '' ? '' : `${ecosystem}/`}${name}${version === '' ? '' : `@${version}`}`;
}
function readPurl(purl) {
    if (purl?.startsWith('pkg:') !== true)
        return undefined;
    const bare = purl
        .slice(4)
        .replace(/[?#].*$/s, '')
        .replace(/^\/+/, '');
    const slash = bare.indexOf('/');
    if (slash <= 0 || slash === bare.length - 1)
        return undefined;
    const rest = bare.slice(slash + 1);
    const at = rest.lastIndexOf('@');
    const named = at > 0 && !rest.slice(at).includes('/');
    return {
        ecosystem: bare.slice(0, slash).toLowerCase(),
        name: decode(named ? rest.slice(0, at) : rest),
        version: named ? decode(rest.slice(at + 1)) : '',
    };
}
function decode(text) {
    if (!text.includes('%'))
        return text;
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function spellName(ecosystem, name) {
    const plain = ecosystem === 'maven' ? name.replace(':', '/') : name;
    const bare = isOfSystem(ecosystem) ? plain.slice(plain.lastIndexOf('/') + 1) : plain;
    const cased = WITHOUT_CASE.has(ecosystem) ? bare.toLowerCase() : bare;
    return ecosystem === 'pypi' ? cased.replace(/[-_.]+/g, '-') : cased;
}
function spellVersion(ecosystem, version) {
    return ecosystem === 'golang' ? version.replace(/^(?:v(?=\d)|go(?=\d))/, '').replace(/\+incompatible$/, '') : version;
}


/***/ }),

/***/ 7299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ severityOfScore),
/* harmony export */   Lc: () => (/* binding */ worstSeverity),
/* harmony export */   jZ: () => (/* binding */ atLeast),
/* harmony export */   ng: () => (/* binding */ countSeverities),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   xJ: () => (/* binding */ severityOf)
/* harmony export */ });
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info', 'unrated'];
function atLeast(severity, limit) {
    return severity !== 'unrated' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(limit);
}
function worstSeverity(severities) {
    let worst = 'unrated';
    for (const severity of severities)
        if (SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(worst))
            worst = severity;
    return worst;
}
function countSeverities(findings) {
    const counts = { critical: 0, high: 0, medium: 0, low: 0, info: 0, unrated: 0 };
    for (const { severity } of findings)
        counts[severity]++;
    return counts;
}
const WORDS = new Map(Object.entries({
    critical: 'critical',
    high: 'high',
    important: 'high',
    error: 'high',
    medium: 'medium',
    moderate: 'medium',
    warning: 'medium',
    low: 'low',
    note: 'low',
    minor: 'low',
    negligible: 'info',
    info: 'info',
    informational: 'info',
    information: 'info',
    none: 'info',
}));
function severityOf(word) {
    return WORDS.get(word?.trim().toLowerCase() ?? '') ?? 'unrated';
}
function severityOfScore(score) {
    if (score === null || score === undefined || !(score >= 0 && score <= 10))
        return 'unrated';
    if (score >= 9)
        return 'critical';
    if (score >= 7)
        return 'high';
    if (score >= 4)
        return 'medium';
    return score > 0 ? 'low' : 'info';
}


/***/ }),

/***/ 434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ wildcard)
/* harmony export */ });
function wildcard(pattern) {
    const wanted = pattern.toLowerCase();
    return wanted.includes('*') || wanted.includes('?')
        ? (text) => matches(wanted, text.toLowerCase())
        : (text) => text.toLowerCase() === wanted;
}
function matches(pattern, text) {
    let p = 0;
    let t = 0;
    let star = -1;
    let resume = 0;
    while (t < text.length) {
        if (pattern[p] === '*') {
            star = p++;
            resume = t;
        }
        else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === text[t])) {
            p++;
            t++;
        }
        else if (star >= 0) {
            p = star + 1;
            t = ++resume;
        }
        else
            return false;
    }
    while (pattern[p] === '*')
        p++;
    return p === pattern.length;
}


/***/ }),

/***/ 6974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ remembering)
/* harmony export */ });
function remembering(answer) {
    const known = new Map();
    return (text) => {
        let told = known.get(text);
        if (told === undefined && !known.has(text))
            known.set(text, (told = answer(text)));
        return told;
    };
}


/***/ }),

/***/ 6442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
function defineAction(action) {
    return action;
}


/***/ }),

/***/ 7617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ gateInputs)
/* harmony export */ });
/* harmony import */ var _forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6121);

const gateInputs = {
    'report-only': (0,_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .deciding */ .C$)((0,_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .defaulted */ .P_)(_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt, 'Decide and show everything, and let the step succeed: the outputs and the report tell the truth.', false)),
    'comment-key': (0,_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .defaulted */ .P_)(_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, 'Tells the comments of several uses in one pull request apart.', 'default'),
};


/***/ })

};
