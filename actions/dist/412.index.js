export const id = 412;
export const ids = [412];
export const modules = {

/***/ 3377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KR: () => (/* binding */ OPERATOR_NAMES),
/* harmony export */   z6: () => (/* binding */ check)
/* harmony export */ });
/* unused harmony export show */
/** One row per operator: the table is the whole knowledge, and the docs are generated from it. */
const OPERATORS = {
    '>=': (actual, limit) => actual >= limit,
    '>': (actual, limit) => actual > limit,
    '<=': (actual, limit) => actual <= limit,
    '<': (actual, limit) => actual < limit,
};
const OPERATOR_NAMES = Object.keys(OPERATORS);
/** Judges one value. No data and NaN are inconclusive, never a pass. */
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
/** The shortest text that stays on the same side of `expected`: 79.996 against 80 is shown as 79.996, not as 80. */
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

/***/ 9130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ CheckRow)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7139);
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3377);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6281);



/** A row of the `checks` of every JSON report: a limit, the value it met, and what came of it. */
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

/***/ 412:
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7139);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6497);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6281);
/* harmony import */ var _check_row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9130);



const whole = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0);
const instant = zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$();
/** Whole numbers; null: not measured, which is not the same as 0 of 0. */
const Measured = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ covered: whole, total: whole }).nullable();
/** Line numbers as ranges in ascending order: "3-5,9"; empty: none. */
const Ranges = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^(?:\d+(?:-\d+)?(?:,\d+(?:-\d+)?)*)?$/);
const CoverageTotals = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    lines: Measured,
    branches: Measured,
    functions: Measured,
    statements: Measured,
});
const FileRow = CoverageTotals.extend({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** What it had in the base; null: it was not there. Absent when there is no base. */
    base: CoverageTotals.nullable().optional(),
    /** Lines that can be covered and did not run; empty also where the report counts lines without naming them. */
    uncovered: Ranges,
});
/** One report that was read. */
const InputRow = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    totals: CoverageTotals,
    warnings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
});
const PatchFile = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), covered: whole, total: whole, uncovered: Ranges });
/** The changed lines that can be covered. */
const Patch = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    covered: whole,
    total: whole,
    /** Lines that only moved; they are not counted. */
    moved: whole,
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(PatchFile),
    /** Changed source files that are in no report. */
    unknown: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** What the change was found by comparing with, in words. */
    from: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
const Place = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), at: instant });
const Base = Place.extend({
    /** Where it was kept, in words. */
    origin: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    ageDays: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0),
    totals: CoverageTotals,
});
const FlagRow = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    totals: CoverageTotals,
    /** Where its totals are from when it was not tested this time. */
    carriedFrom: Place.optional(),
});
const TrendPoint = Place.extend({ lines: Measured });
/** The JSON report of coverage-threshold, schema version 1. Counts are exact; `expected` and `actual` of checks are percent, or percentage points for a decrease. */
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
    /** null: no change was looked at. */
    patch: Patch.nullable(),
    /** null: nothing to compare with. */
    base: Base.nullable(),
    flags: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(FlagRow),
    /** The commits before this one that are known and this one, oldest first. */
    trend: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(TrendPoint),
    warnings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
});


/***/ }),

/***/ 6497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7063);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7139);



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
