export const id = 310;
export const ids = [310];
export const modules = {

/***/ 8531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ dispose),
/* harmony export */   Rg: () => (/* binding */ DISPOSITIONS),
/* harmony export */   nT: () => (/* binding */ isOpen)
/* harmony export */ });
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7299);

const DISPOSITIONS = ['blocked', 'warned', 'passed', 'waived', 'suppressed', 'baseline'];
function isOpen({ disposition }) {
    return disposition === 'blocked' || disposition === 'warned' || disposition === 'passed';
}
function dispose({ finding }, rules) {
    const { severity } = finding;
    const block = reasonToBlock(finding, rules);
    if (block !== undefined) {
        const soft = softener(finding, rules, block.always);
        if (soft === undefined)
            return { disposition: 'blocked', because: block.because };
        return { disposition: 'warned', because: `${block.because}, but ${soft}` };
    }
    if (severity === 'unrated' && rules.unrated === 'warn')
        return { disposition: 'warned', because: 'no tool rates it, and what is unrated warns' };
    if (severity === 'unrated' && rules.unrated === 'ignore')
        return { disposition: 'passed', because: 'no tool rates it, and what is unrated is ignored' };
    const rated = ratedAs(severity, rules);
    if (rules.warnOn !== 'none' && (0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .atLeast */ .jZ)(rated, rules.warnOn))
        return { disposition: 'warned', because: `${told(severity, rated)} is at least ${rules.warnOn} (warn-on)` };
    const below = rules.warnOn === 'none' ? 'does not block, and nothing warns' : `is below ${rules.warnOn}`;
    return { disposition: 'passed', because: `${told(severity, rated)} ${below} (warn-on)` };
}
function reasonToBlock(finding, rules) {
    const { severity, epss, exploited } = finding;
    if (rules.blockExploited && exploited === true)
        return { because: 'it is known to be exploited (block-exploited)', always: true };
    if (rules.blockEpss !== undefined && epss !== undefined && epss >= rules.blockEpss)
        return { because: `its EPSS ${epss} is at least ${rules.blockEpss} (block-epss)`, always: true };
    if (severity === 'unrated' && rules.unrated === 'block')
        return { because: 'no tool rates it, and what is unrated blocks', always: false };
    const rated = ratedAs(severity, rules);
    if (rules.blockOn === 'none' || !(0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .atLeast */ .jZ)(rated, rules.blockOn))
        return undefined;
    return { because: `${told(severity, rated)} is at least ${rules.blockOn} (block-on)`, always: false };
}
function softener(finding, rules, always) {
    const { kind, package: pkg, fixedIn, epss } = finding;
    if (!rules.blocksHere)
        return 'not in this environment (block-in)';
    if (!always && rules.minEpss !== undefined && epss !== undefined && epss < rules.minEpss)
        return `its EPSS ${epss} is below ${rules.minEpss} (min-epss)`;
    if (kind === 'dependency' && rules.fixableOnly && fixedIn.length === 0)
        return 'no fixed version is known (fixable-only)';
    if (pkg === undefined || rules.scope === 'all')
        return undefined;
    const scope = pkg.development === true ? 'development' : 'production';
    return scope === rules.scope ? undefined : `it is for ${scope} (scope: ${rules.scope})`;
}
function ratedAs(severity, { unrated }) {
    if (severity !== 'unrated' || unrated === 'block' || unrated === 'warn' || unrated === 'ignore')
        return severity;
    return unrated;
}
function told(severity, rated) {
    return severity === rated ? severity : `unrated, here ${rated},`;
}


/***/ }),

/***/ 19:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xj: () => (/* binding */ STATES),
  $U: () => (/* binding */ judgeGate),
  h_: () => (/* binding */ toolVerdicts)
});

// EXTERNAL MODULE: ./.build/src/core/verdict.js
var core_verdict = __webpack_require__(4646);
// EXTERNAL MODULE: ./.build/src/core/findings/gate.js
var findings_gate = __webpack_require__(7291);
// EXTERNAL MODULE: ./.build/src/core/findings/package-id.js
var package_id = __webpack_require__(1994);
;// CONCATENATED MODULE: ./.build/src/core/findings/watch.js


function isMissedAt(gate, scan, rules) {
    return scan.couldNotScan !== undefined && rules.homes(scan.tool).includes(gate);
}
function speaksFor(gate, scan, rules) {
    const homes = rules.homes(scan.tool);
    if (scan.couldNotScan !== undefined || (0,findings_gate/* isInventory */.t3)(scan.tool) || !homes.includes(gate))
        return false;
    const packages = scan.packages ?? [];
    if (homes.length === 1 || packages.length === 0)
        return homes[0] === gate;
    return packages.some(({ ecosystem }) => (0,package_id/* isOfSystem */.bV)(ecosystem) === (gate === 'container'));
}

;// CONCATENATED MODULE: ./.build/src/core/findings/gate-verdict.js


const STATES = ['passed', 'warned', 'failed', 'could-not-scan', 'inconclusive'];
function judgeGate({ gate, rules, findings, scans, evidence }) {
    const missed = scans.filter((scan) => isMissedAt(gate, scan, rules));
    const speaking = scans.filter((scan) => speaksFor(gate, scan, rules));
    const isJudged = speaking.length > 0 || findings.length > 0;
    const blocked = countOf(findings, 'blocked');
    const warned = countOf(findings, 'warned');
    const checks = [
        ...(isJudged ? [findingsRow(gate, blocked, warned)] : []),
        ...missed.map((scan) => missedRow(gate, scan, rules)),
        ...speaking.flatMap((scan) => partRow(gate, scan)),
        ...evidence,
    ];
    if (checks.length === 0)
        return undefined;
    const verdict = (0,core_verdict/* worst */.QZ)(checks.map((row) => row.verdict));
    return {
        gate,
        verdict,
        state: stateOf(verdict),
        because: checks
            .filter((row) => row.verdict !== 'passed')
            .toSorted(worstFirst)
            .map(tell),
        blocked,
        warned,
        checks,
    };
}
function toolVerdicts(scans, rules, findings) {
    const counts = new Map(scans.map(({ tool }) => [tool, { blocked: 0, warned: 0 }]));
    for (const { tools, disposition } of findings) {
        if (disposition !== 'blocked' && disposition !== 'warned')
            continue;
        for (const tool of tools) {
            const own = counts.get(tool);
            if (own !== undefined)
                own[disposition]++;
        }
    }
    return scans.map((scan) => {
        const { blocked, warned } = counts.get(scan.tool);
        if (scan.couldNotScan === undefined) {
            const verdict = blocked > 0 ? 'failed' : warned > 0 || scan.partial.length > 0 ? 'warned' : 'passed';
            const because = scan.partial.length > 0 ? { because: partOf(scan) } : {};
            return { tool: scan.tool, verdict, state: verdict, blocked, warned, ...because };
        }
        const verdict = (0,core_verdict/* worst */.QZ)(rules.homes(scan.tool).map((gate) => VERDICT_OF[rules.gate(gate).onCouldNotScan(scan.tool)]));
        return { tool: scan.tool, verdict, state: 'could-not-scan', because: scan.couldNotScan, blocked: 0, warned: 0 };
    });
}
const VERDICT_OF = { fail: 'errored', warn: 'warned', pass: 'passed' };
function findingsRow(gate, blocked, warned) {
    const verdict = blocked > 0 ? 'failed' : warned > 0 ? 'warned' : 'passed';
    const because = warned > 0 ? { because: count(warned, 'warns', 'warn') } : {};
    return { name: `${gate}: blocking findings`, operator: '<=', expected: 0, actual: blocked, verdict, ...because };
}
function missedRow(gate, { tool, couldNotScan = '' }, rules) {
    const verdict = VERDICT_OF[rules.gate(gate).onCouldNotScan(tool)];
    return { ...scanRow(gate, tool), verdict, because: `could not scan: ${couldNotScan}` };
}
function partRow(gate, scan) {
    return scan.partial.length === 0 ? [] : [{ ...scanRow(gate, scan.tool), verdict: 'warned', because: partOf(scan) }];
}
function scanRow(gate, tool) {
    return { name: `${gate}: ${tool}`, operator: null, expected: null, actual: null };
}
function partOf({ partial }) {
    const [first = '', ...more] = partial;
    return `scanned only a part: ${first}${more.length > 0 ? ` (and ${more.length} more)` : ''}`;
}
function stateOf(verdict) {
    return verdict === 'errored' ? 'could-not-scan' : verdict;
}
function countOf(findings, wanted) {
    return findings.reduce((sum, { disposition }) => sum + Number(disposition === wanted), 0);
}
function worstFirst(a, b) {
    return a.verdict === b.verdict ? 0 : (0,core_verdict/* worst */.QZ)([a.verdict, b.verdict]) === a.verdict ? -1 : 1;
}
function tell({ name, actual, because }) {
    if (actual === null || actual === 0)
        return `${name}: ${because ?? 'not passed'}`;
    return `${name}: ${actual}${because === undefined ? '' : `, ${because}`}`;
}
function count(number, one, many) {
    return `${number} ${number === 1 ? one : many}`;
}


/***/ }),

/***/ 9779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ CheckRow)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3339);
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5098);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4646);



const CheckRow = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    operator: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .OPERATOR_NAMES */ .KR).nullable(),
    expected: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    failing: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable().optional(),
    actual: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICTS */ .bk),
    because: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
});


/***/ }),

/***/ 1310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AgeRow: () => (/* binding */ AgeRow),
  FindingRow: () => (/* binding */ FindingRow),
  GateRow: () => (/* binding */ GateRow),
  LicenseRow: () => (/* binding */ LicenseRow),
  SarifRow: () => (/* binding */ SarifRow),
  ScanRow: () => (/* binding */ ScanRow),
  SecurityReport: () => (/* binding */ SecurityReport),
  SeverityCounts: () => (/* binding */ SeverityCounts),
  WaiverRow: () => (/* binding */ WaiverRow)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(3339);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./.build/src/core/findings/dispose.js
var dispose = __webpack_require__(8531);
;// CONCATENATED MODULE: ./.build/src/core/findings/finding.js
const KINDS = ['code', 'dependency', 'secret', 'config', 'license', 'workflow', 'lint', 'web'];

// EXTERNAL MODULE: ./.build/src/core/findings/gate.js
var gate = __webpack_require__(7291);
// EXTERNAL MODULE: ./.build/src/core/findings/gate-verdict.js + 1 modules
var gate_verdict = __webpack_require__(19);
// EXTERNAL MODULE: ./.build/src/core/findings/severity.js
var severity = __webpack_require__(7299);
// EXTERNAL MODULE: ./.build/src/core/verdict.js
var verdict = __webpack_require__(4646);
// EXTERNAL MODULE: ./.build/src/core/report/check-row.js
var check_row = __webpack_require__(9779);
;// CONCATENATED MODULE: ./.build/src/core/report/security-report.js








const whole = schemas/* int */.Whr().min(0);
const instant = iso/* datetime */.w$();
const security_report_severity = schemas/* enum */.k5n(severity/* SEVERITIES */.oC);
const security_report_verdict = schemas/* enum */.k5n(verdict/* VERDICTS */.bk);
const SeverityCounts = schemas/* record */.g1P(security_report_severity, whole);
const ScanRow = schemas/* object */.Ikc({
    tool: schemas/* string */.YjP(),
    toolVersion: schemas/* string */.YjP().optional(),
    source: schemas/* string */.YjP(),
    status: schemas/* enum */.k5n(['scanned', 'could-not-scan']),
    reason: schemas/* string */.YjP().optional(),
    reported: whole,
    bySeverity: SeverityCounts,
    partial: schemas/* array */.YOg(schemas/* string */.YjP()),
    lookedAt: schemas/* string */.YjP().optional(),
    databaseAt: schemas/* string */.YjP().optional(),
    exitCode: schemas/* int */.Whr().optional(),
});
const WaiverRow = schemas/* object */.Ikc({
    id: schemas/* string */.YjP().optional(),
    package: schemas/* string */.YjP().optional(),
    versions: schemas/* string */.YjP().optional(),
    path: schemas/* string */.YjP().optional(),
    rule: schemas/* string */.YjP().optional(),
    tool: schemas/* string */.YjP().optional(),
    reason: schemas/* string */.YjP(),
    owner: schemas/* string */.YjP(),
    expires: schemas/* string */.YjP(),
});
const Place = schemas/* object */.Ikc({ path: schemas/* string */.YjP(), line: whole.optional() });
const FindingRow = schemas/* object */.Ikc({
    key: schemas/* string */.YjP(),
    keys: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    kind: schemas/* enum */.k5n(KINDS),
    rule: schemas/* string */.YjP(),
    severity: security_report_severity,
    title: schemas/* string */.YjP(),
    tools: schemas/* array */.YOg(schemas/* string */.YjP()),
    aliases: schemas/* array */.YOg(schemas/* string */.YjP()),
    package: schemas/* string */.YjP().optional(),
    version: schemas/* string */.YjP().optional(),
    fixedIn: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    through: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    fix: schemas/* string */.YjP().optional(),
    path: schemas/* string */.YjP().optional(),
    line: whole.optional(),
    endLine: whole.optional(),
    spots: schemas/* array */.YOg(Place).optional(),
    gate: schemas/* enum */.k5n(gate/* GATES */.JH),
    disposition: schemas/* enum */.k5n(dispose/* DISPOSITIONS */.Rg),
    because: schemas/* string */.YjP(),
    waiver: WaiverRow.optional(),
    suggestion: schemas/* string */.YjP().optional(),
    ratings: schemas/* array */.YOg(schemas/* object */.Ikc({ tool: schemas/* string */.YjP(), rule: schemas/* string */.YjP(), severity: security_report_severity })).optional(),
    disagreement: schemas/* boolean */.zMY().optional(),
    url: schemas/* string */.YjP().optional(),
    epss: schemas/* number */.aig().min(0).max(1).optional(),
    exploited: schemas/* boolean */.zMY().optional(),
    isNew: schemas/* boolean */.zMY().optional(),
});
const GateRow = schemas/* object */.Ikc({
    gate: schemas/* enum */.k5n(gate/* GATES */.JH),
    verdict: security_report_verdict,
    state: schemas/* enum */.k5n(gate_verdict/* STATES */.xj),
    because: schemas/* array */.YOg(schemas/* string */.YjP()),
    bySeverity: SeverityCounts,
    blocked: whole,
    warned: whole,
    waived: whole,
});
const LicenseRow = schemas/* object */.Ikc({
    license: schemas/* string */.YjP(),
    family: schemas/* string */.YjP(),
    packages: schemas/* array */.YOg(schemas/* string */.YjP()),
    verdict: security_report_verdict,
    because: schemas/* string */.YjP().optional(),
});
const AgeRow = schemas/* object */.Ikc({
    package: schemas/* string */.YjP(),
    version: schemas/* string */.YjP(),
    newest: schemas/* string */.YjP().optional(),
    behindDays: schemas/* number */.aig().min(0).optional(),
    ageDays: schemas/* number */.aig().min(0).optional(),
    verdict: security_report_verdict,
    because: schemas/* string */.YjP(),
});
const SarifRow = schemas/* object */.Ikc({
    path: schemas/* string */.YjP(),
    runs: whole,
    results: whole,
    leftOut: whole,
    uploaded: schemas/* string */.YjP(),
});
const SecurityReport = schemas/* object */.Ikc({
    schemaVersion: schemas/* literal */.euz(1),
    action: schemas/* literal */.euz('security-scan'),
    verdict: security_report_verdict,
    reason: schemas/* string */.YjP(),
    startedAt: instant,
    finishedAt: instant,
    checks: schemas/* array */.YOg(check_row/* CheckRow */.T),
    gates: schemas/* array */.YOg(GateRow),
    scans: schemas/* array */.YOg(ScanRow),
    findings: schemas/* array */.YOg(FindingRow),
    waivers: schemas/* object */.Ikc({ expired: schemas/* array */.YOg(WaiverRow), unused: schemas/* array */.YOg(WaiverRow) }),
    licenses: schemas/* array */.YOg(LicenseRow).optional(),
    ages: schemas/* array */.YOg(AgeRow).optional(),
    score: schemas/* number */.aig().min(0).max(100).optional(),
    sarif: SarifRow.optional(),
    sbom: schemas/* object */.Ikc({ path: schemas/* string */.YjP(), format: schemas/* string */.YjP(), packages: whole }).optional(),
    supplyChain: schemas/* array */.YOg(check_row/* CheckRow */.T).optional(),
    warnings: schemas/* array */.YOg(schemas/* string */.YjP()),
});


/***/ }),

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3339);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
