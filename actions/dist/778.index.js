export const id = 778;
export const ids = [778];
export const modules = {

/***/ 115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ LEVELS)
/* harmony export */ });
const LEVELS = ['error', 'warning', 'notice'];


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

/***/ 2778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AnnotationRow: () => (/* binding */ AnnotationRow),
/* harmony export */   FixRow: () => (/* binding */ FixRow),
/* harmony export */   MetricRow: () => (/* binding */ MetricRow),
/* harmony export */   OutlookRow: () => (/* binding */ OutlookRow),
/* harmony export */   QualityCheck: () => (/* binding */ QualityCheck),
/* harmony export */   QualityReport: () => (/* binding */ QualityReport),
/* harmony export */   StageRow: () => (/* binding */ StageRow),
/* harmony export */   TestsRow: () => (/* binding */ TestsRow)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3339);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4377);
/* harmony import */ var _quality_check_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3160);
/* harmony import */ var _quality_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(115);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4646);
/* harmony import */ var _check_row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9779);





const whole = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0);
const verdict = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .VERDICTS */ .bk);
const instant = zod__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$();
const milliseconds = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0);
const share = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(1);
const TestsRow = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    total: whole,
    passed: whole,
    failed: whole,
    errors: whole,
    skipped: whole,
    flaky: whole,
});
const AnnotationRow = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    line: whole.optional(),
    endLine: whole.optional(),
    column: whole.optional(),
    level: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_quality_report_js__WEBPACK_IMPORTED_MODULE_5__/* .LEVELS */ .A),
    rule: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    message: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
});
const MetricRow = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), value: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), unit: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
const FixRow = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    diff: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    left: whole,
    isTakenBack: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    because: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
});
const QualityCheck = _check_row_js__WEBPACK_IMPORTED_MODULE_1__/* .CheckRow */ .T.extend({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['command', 'report', 'sla', 'outlook']),
    stage: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    policy: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_quality_check_config_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICIES */ .PQ),
    durationMs: milliseconds,
    exitCode: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nullable(),
    attempts: whole,
    budgetMs: milliseconds.optional(),
    skipped: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['stage', 'unchanged']).optional(),
    tests: TestsRow.optional(),
    annotations: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(AnnotationRow),
    metrics: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(MetricRow).optional(),
    unit: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    fix: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    fixed: FixRow.optional(),
    output: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    warnings: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).optional(),
});
const StageRow = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    verdict,
    durationMs: milliseconds,
    budgetMs: milliseconds.optional(),
    because: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
});
const OutlookRow = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    chance: share.nullable(),
    low: share.optional(),
    high: share.optional(),
    unknown: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    from: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['model', 'share']).optional(),
    of: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    read: whole.optional(),
    leftOut: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ runs: whole, because: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })).optional(),
    runs: whole,
    failures: whole.optional(),
    since: instant.optional(),
    brier: share.optional(),
    brierOfBase: share.optional(),
    because: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ feature: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), contribution: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() })),
});
const QualityReport = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    action: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('quality-gate'),
    verdict,
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    startedAt: instant,
    finishedAt: instant,
    preset: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    checks: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(QualityCheck),
    stages: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(StageRow),
    outlook: OutlookRow.optional(),
    disappeared: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).optional(),
    warnings: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
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
