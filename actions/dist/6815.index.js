export const id = 6815;
export const ids = [6815];
export const modules = {

/***/ 6815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ArmCounts: () => (/* binding */ ArmCounts),
/* harmony export */   CanaryReport: () => (/* binding */ CanaryReport),
/* harmony export */   DECISIONS: () => (/* binding */ DECISIONS),
/* harmony export */   Milestone: () => (/* binding */ Milestone),
/* harmony export */   PHASES: () => (/* binding */ PHASES),
/* harmony export */   TickRow: () => (/* binding */ TickRow)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3339);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4377);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4646);
/* harmony import */ var _check_row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9779);



const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0);
const instant = zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$();
const ArmCounts = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    requests: count,
    errors: count,
    p99: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
});
const DECISIONS = ['continue', 'hold', 'advance', 'pause', 'freeze', 'abort', 'promote'];
const TickRow = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    at: instant,
    weight: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    stable: ArmCounts,
    canary: ArmCounts,
    decision: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(DECISIONS),
    evidence: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    limit: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    because: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
const Milestone = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ at: instant, weight: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), what: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
const PHASES = ['idle', 'progressing', 'paused', 'frozen', 'promoted', 'aborted'];
const CanaryReport = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    action: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('canary-shift'),
    verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .VERDICTS */ .bk),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    startedAt: instant,
    finishedAt: instant,
    environment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    phase: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(PHASES),
    weight: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    checks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_check_row_js__WEBPACK_IMPORTED_MODULE_0__/* .CheckRow */ .T),
    ticks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(TickRow),
    milestones: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Milestone),
    errorRatio: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ low: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), estimate: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), high: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }).nullable(),
    warnings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    takeover: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
});


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
