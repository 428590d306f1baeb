export const id = 6717;
export const ids = [6717];
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

/***/ 3855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ KINDS),
/* harmony export */   m: () => (/* binding */ isAboutSecurity)
/* harmony export */ });
const KINDS = ['code', 'dependency', 'secret', 'config', 'license', 'workflow', 'lint', 'web', 'test'];
const OF_QUALITY = new Set(['lint', 'test']);
const isAboutSecurity = ({ kind }) => !OF_QUALITY.has(kind);


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

/***/ 6328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FU: () => (/* binding */ showEvidence),
/* harmony export */   Gx: () => (/* binding */ showRate),
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   QL: () => (/* binding */ showChance),
/* harmony export */   fZ: () => (/* binding */ showInstant),
/* harmony export */   hT: () => (/* binding */ showRatio),
/* harmony export */   oo: () => (/* binding */ showLatency),
/* harmony export */   px: () => (/* binding */ showCount),
/* harmony export */   q1: () => (/* binding */ showClock),
/* harmony export */   uW: () => (/* binding */ showWeight),
/* harmony export */   vp: () => (/* binding */ showValue),
/* harmony export */   zY: () => (/* binding */ showShare)
/* harmony export */ });
const THIN_SPACE = '\u202f';
const NOTHING = '–';
function showCount(count) {
    return group(String(Math.round(count)));
}
function showShare(share, ...limits) {
    if (!Number.isFinite(share))
        return NOTHING;
    const percent = toPercent(share);
    if (percent === 0 || percent === 100)
        return `${percent} %`;
    return `${sameSide(percent, [0, 100, ...limits.map(toPercent)], significant(percent))} %`;
}
function showRate({ requests, errors }, ...limits) {
    return requests > 0 ? showShare(errors / requests, ...limits) : NOTHING;
}
function showValue(value, ...limits) {
    if (value === null || !Number.isFinite(value))
        return 'no data';
    const exact = withoutNoise(value);
    return group(String(Number(sameSide(exact, [0, ...limits], significant(exact, 3)))));
}
function showWeight(percent) {
    return `${showValue(percent, 100)} %`;
}
function showEvidence(evidence, limit) {
    for (let digits = 2; digits <= 12; digits++) {
        const [shown, shownLimit] = [fixed(evidence, digits), fixed(limit, digits)];
        if (evidence >= limit === Number(shown) >= Number(shownLimit))
            return `${shown} of ${shownLimit}`;
    }
    return `${evidence} of ${limit}`;
}
function showChance(limit) {
    return `${Number((100 * Math.exp(-limit)).toPrecision(2))} %`;
}
function showLatency(milliseconds) {
    if (milliseconds === undefined || !Number.isFinite(milliseconds))
        return NOTHING;
    if (milliseconds < 999.5)
        return `${milliseconds.toFixed(milliseconds < 9.95 ? 1 : 0)} ms`;
    return `${(milliseconds / 1_000).toFixed(milliseconds < 9_995 ? 2 : 1)} s`;
}
function showRatio(ratio) {
    if (ratio > 1_000)
        return `more than ${showCount(1_000)}`;
    if (ratio >= 10)
        return showCount(ratio);
    return ratio === 0 || ratio === 1 ? String(ratio) : sameSide(ratio, [0, 1], ratio < 1 ? significant(ratio) : 1);
}
function showClock(instant) {
    return new Date(instant).toISOString().slice(11, 19);
}
function showInstant(instant) {
    return new Date(instant).toISOString().slice(0, 19).replace('T', ' ');
}
function sameSide(value, limits, least) {
    for (let digits = least; digits <= 12; digits++) {
        const text = value.toFixed(digits);
        if (limits.every((limit) => Math.sign(Number(text) - limit) === Math.sign(value - limit)))
            return text;
    }
    return String(value);
}
function significant(value, digits = 2) {
    const magnitude = Math.floor(Math.log10(Math.abs(value)));
    return Number.isFinite(magnitude) ? Math.min(12, Math.max(2, digits - 1 - magnitude)) : 2;
}
const withoutNoise = (value) => Number(value.toPrecision(12));
const toPercent = (share) => withoutNoise(share * 100);
const fixed = (value, digits) => value.toFixed(digits).replace(/^-(?=0\.?0*$)/, '');
function group(text) {
    return text.replace(/^-?\d{5,}/, (digits) => digits.replace(/\B(?=(\d{3})+$)/g, THIN_SPACE));
}


/***/ }),

/***/ 1614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ SarifRow),
/* harmony export */   u: () => (/* binding */ sarifLine)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3339);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6328);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2883);



const whole = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0);
const SarifRow = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    runs: whole,
    results: whole,
    leftOut: whole,
    uploaded: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
function sarifLine({ path, runs, results, leftOut, uploaded }) {
    const left = leftOut > 0 ? `, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .showCount */ .px)(leftOut)} left out` : '';
    const where = path === '' ? '' : `, ${path}`;
    return `SARIF: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(results, 'result')} in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(runs, 'run')}${left}${where}. Upload: ${uploaded}`;
}


/***/ }),

/***/ 6717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AgeRow: () => (/* binding */ AgeRow),
/* harmony export */   FindingRow: () => (/* binding */ FindingRow),
/* harmony export */   GateRow: () => (/* binding */ GateRow),
/* harmony export */   LicenseRow: () => (/* binding */ LicenseRow),
/* harmony export */   ScanRow: () => (/* binding */ ScanRow),
/* harmony export */   SecurityReport: () => (/* binding */ SecurityReport),
/* harmony export */   SeverityCounts: () => (/* binding */ SeverityCounts),
/* harmony export */   WaiverRow: () => (/* binding */ WaiverRow)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3339);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4377);
/* harmony import */ var _findings_dispose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8531);
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3855);
/* harmony import */ var _findings_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7291);
/* harmony import */ var _findings_gate_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19);
/* harmony import */ var _findings_severity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7299);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4646);
/* harmony import */ var _check_row_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9779);
/* harmony import */ var _sarif_row_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1614);









const whole = zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().min(0);
const instant = zod__WEBPACK_IMPORTED_MODULE_8__/* .datetime */ .w$();
const severity = zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(_findings_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .SEVERITIES */ .oC);
const verdict = zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(_verdict_js__WEBPACK_IMPORTED_MODULE_9__/* .VERDICTS */ .bk);
const SeverityCounts = zod__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(severity, whole);
const ScanRow = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    tool: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    toolVersion: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().optional(),
    source: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    status: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(['scanned', 'could-not-scan']),
    reason: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().optional(),
    reported: whole,
    bySeverity: SeverityCounts,
    partial: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()),
    lookedAt: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().optional(),
    databaseAt: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().optional(),
    exitCode: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().optional(),
});
const WaiverRow = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().optional(),
    package: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().optional(),
    versions: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().optional(),
    path: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().optional(),
    rule: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().optional(),
    tool: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().optional(),
    reason: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    owner: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    expires: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
});
const Place = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), line: whole.optional() });
const FindingRow = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    key: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    keys: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()).optional(),
    kind: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(_findings_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .KINDS */ .G),
    rule: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    severity,
    title: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    tools: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()),
    aliases: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()),
    package: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().optional(),
    version: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().optional(),
    fixedIn: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()).optional(),
    through: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()).optional(),
    fix: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().optional(),
    path: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().optional(),
    line: whole.optional(),
    endLine: whole.optional(),
    spots: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(Place).optional(),
    gate: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(_findings_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .GATES */ .JH),
    disposition: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(_findings_dispose_js__WEBPACK_IMPORTED_MODULE_0__/* .DISPOSITIONS */ .Rg),
    because: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    waiver: WaiverRow.optional(),
    suggestion: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().optional(),
    ratings: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ tool: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), rule: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), severity })).optional(),
    disagreement: zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY().optional(),
    url: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().optional(),
    epss: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().min(0).max(1).optional(),
    exploited: zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY().optional(),
    isNew: zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY().optional(),
});
const GateRow = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    gate: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(_findings_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .GATES */ .JH),
    verdict,
    state: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(_findings_gate_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .STATES */ .xj),
    because: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()),
    bySeverity: SeverityCounts,
    blocked: whole,
    warned: whole,
    waived: whole,
});
const LicenseRow = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    license: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    family: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    packages: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()),
    verdict,
    because: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().optional(),
});
const AgeRow = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    package: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    version: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    newest: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().optional(),
    behindDays: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().min(0).optional(),
    ageDays: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().min(0).optional(),
    verdict,
    because: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
});
const SecurityReport = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz(1),
    action: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz('security-scan'),
    verdict,
    reason: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    startedAt: instant,
    finishedAt: instant,
    checks: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(_check_row_js__WEBPACK_IMPORTED_MODULE_5__/* .CheckRow */ .T),
    gates: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(GateRow),
    scans: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(ScanRow),
    findings: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(FindingRow),
    waivers: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ expired: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(WaiverRow), unused: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(WaiverRow) }),
    licenses: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(LicenseRow).optional(),
    ages: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(AgeRow).optional(),
    score: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().min(0).max(100).optional(),
    sarif: _sarif_row_js__WEBPACK_IMPORTED_MODULE_6__/* .SarifRow */ .q.optional(),
    sbom: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), format: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), packages: whole }).optional(),
    supplyChain: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(_check_row_js__WEBPACK_IMPORTED_MODULE_5__/* .CheckRow */ .T).optional(),
    warnings: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()),
});


/***/ }),

/***/ 2883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   P8: () => (/* binding */ showPath),
/* harmony export */   R3: () => (/* binding */ showPlace),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   n_: () => (/* binding */ VERDICT_ICONS),
/* harmony export */   sm: () => (/* binding */ took)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(803);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3278);


const VERDICT_ICONS = {
    passed: '✅',
    warned: '⚠️',
    inconclusive: '⚪',
    errored: '💥',
    failed: '❌',
};
const MOST_NAMES = 5;
function took({ startedAt, finishedAt }) {
    return (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .showDuration */ .kJ)(Date.parse(finishedAt) - Date.parse(startedAt));
}
function plural(count, word) {
    return `${count} ${word}${count === 1 ? '' : 's'}`;
}
function capital(word) {
    return word.charAt(0).toUpperCase() + word.slice(1);
}
function showPath(path, limit = 90) {
    const characters = Array.from((0,_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(path, 5_000));
    if (characters.length <= limit)
        return characters.join('');
    const end = characters.slice(1 - limit).join('');
    const folder = end.indexOf('/');
    return `…${folder > 0 && folder < end.length - 1 ? end.slice(folder) : end}`;
}
function showPlace({ path, line }) {
    if (path === undefined || path === '')
        return undefined;
    return line === undefined || line === 0 ? showPath(path) : `${showPath(path)}:${line}`;
}
function join(list) {
    const names = list.slice(0, MOST_NAMES);
    const left = list.length - names.length;
    const all = left > 0 ? [...names, `${left} more`] : names;
    return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}


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
