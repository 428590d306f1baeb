export const id = 1384;
export const ids = [1384];
export const modules = {

/***/ 1384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commentOnly: () => (/* binding */ commentOnly)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_json_document_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9927);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9752);
/* harmony import */ var _core_problems_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4357);
/* harmony import */ var _core_report_coverage_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5101);
/* harmony import */ var _providers_reports_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6413);
/* harmony import */ var _runner_world_world_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2625);
/* harmony import */ var _comment_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7725);
/* harmony import */ var _tell_gate_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3709);
/* harmony import */ var _tell_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7160);











const LARGEST = 64 * 2 ** 20;
async function commentOnly(path, values, context) {
    const report = readForeign((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(context.workingDirectory, path), path);
    const github = await (0,_runner_world_world_js__WEBPACK_IMPORTED_MODULE_6__/* .createWorld */ .b)(context).github();
    const because = await place(report, values['comment-key'], github, context.signal);
    const reason = because ?? `The comment about ${report.verdict} coverage is written.`;
    return {
        verdict: because === undefined ? 'passed' : 'warned',
        reason,
        outputs: {},
        report: { ...report, reason },
        summary: `${reason}\n`,
    };
}
async function place(report, key, github, signal) {
    const number = await numberOf(github, signal);
    if (typeof number === 'string')
        return number;
    const result = await (0,_comment_js__WEBPACK_IMPORTED_MODULE_9__/* .commentOn */ .J)(number, key, (0,_tell_gate_js__WEBPACK_IMPORTED_MODULE_7__/* .sayingOf */ .N)(report, _tell_js__WEBPACK_IMPORTED_MODULE_8__/* .FORMS */ .y), github, signal);
    return result.outcome === 'left-out' ? `No comment was written: ${(0,_core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .explain */ .WE)(result.problem)}` : undefined;
}
async function numberOf({ event, pullRequestOfRun }, signal) {
    if (event?.pullRequest !== undefined)
        return event.pullRequest.number;
    if (event?.workflowRun === undefined)
        return 'No comment was written: this run belongs to no pull request.';
    const result = await pullRequestOfRun(event.workflowRun, signal);
    if (result.outcome === 'found')
        return result.pullRequest;
    return `No comment was written: ${result.outcome === 'none' ? result.because : (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .explain */ .WE)(result.problem)}.`;
}
function readForeign(file, path) {
    const refuse = (why) => new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .SluiceError */ .ah(_core_problems_index_js__WEBPACK_IMPORTED_MODULE_3__/* .problems */ .B.reportUnreadable(path, why));
    const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false }) ?? { size: 0 };
    if (size > LARGEST)
        throw refuse(`it has ${size} bytes; at most ${LARGEST} are read`);
    const { text } = (0,_providers_reports_source_js__WEBPACK_IMPORTED_MODULE_5__/* .openSource */ .o)(file, path);
    return (0,_core_json_document_js__WEBPACK_IMPORTED_MODULE_10__/* .readDocument */ .u)(_core_report_coverage_report_js__WEBPACK_IMPORTED_MODULE_4__.CoverageReport, text(), (why) => refuse(`it is no report of coverage-threshold: ${why}`));
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

/***/ 5101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Base: () => (/* binding */ Base),
/* harmony export */   CoverageReport: () => (/* binding */ CoverageReport),
/* harmony export */   CoverageTotals: () => (/* binding */ CoverageTotals),
/* harmony export */   FileRow: () => (/* binding */ FileRow),
/* harmony export */   FlagRow: () => (/* binding */ FlagRow),
/* harmony export */   InputRow: () => (/* binding */ InputRow),
/* harmony export */   Patch: () => (/* binding */ Patch),
/* harmony export */   PatchFile: () => (/* binding */ PatchFile),
/* harmony export */   TrendPoint: () => (/* binding */ TrendPoint)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3339);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4377);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4646);
/* harmony import */ var _check_row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9779);



const whole = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0);
const instant = zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$();
const Measured = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ covered: whole, total: whole }).nullable();
const Ranges = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^(?:\d+(?:-\d+)?(?:,\d+(?:-\d+)?)*)?$/);
const CoverageTotals = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    lines: Measured,
    branches: Measured,
    functions: Measured,
    statements: Measured,
});
const FileRow = CoverageTotals.extend({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    base: CoverageTotals.nullable().optional(),
    uncovered: Ranges,
});
const InputRow = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    totals: CoverageTotals,
    warnings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
});
const PatchFile = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), covered: whole, total: whole, uncovered: Ranges });
const Patch = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    covered: whole,
    total: whole,
    moved: whole,
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(PatchFile),
    unknown: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    from: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
const Place = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), at: instant });
const Base = Place.extend({
    origin: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    ageDays: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0),
    totals: CoverageTotals,
});
const FlagRow = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    totals: CoverageTotals,
    carriedFrom: Place.optional(),
});
const TrendPoint = Place.extend({ lines: Measured });
const CoverageReport = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    action: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('coverage-threshold'),
    verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .VERDICTS */ .bk),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    startedAt: instant,
    finishedAt: instant,
    checks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_check_row_js__WEBPACK_IMPORTED_MODULE_0__/* .CheckRow */ .T),
    totals: CoverageTotals,
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(FileRow),
    inputs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(InputRow),
    patch: Patch.nullable(),
    base: Base.nullable(),
    flags: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(FlagRow),
    trend: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(TrendPoint),
    warnings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
});


/***/ })

};
