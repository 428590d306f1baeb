export const id = 5101;
export const ids = [5101];
export const modules = {

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
