export const id = 2778;
export const ids = [2778];
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3339);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4377);
/* harmony import */ var _quality_check_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3160);
/* harmony import */ var _quality_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(115);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4646);
/* harmony import */ var _check_row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9779);
/* harmony import */ var _sarif_row_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1614);






const whole = zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0);
const verdict = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .VERDICTS */ .bk);
const instant = zod__WEBPACK_IMPORTED_MODULE_5__/* .datetime */ .w$();
const milliseconds = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0);
const share = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0).max(1);
const TestsRow = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    total: whole,
    passed: whole,
    failed: whole,
    errors: whole,
    skipped: whole,
    flaky: whole,
});
const AnnotationRow = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    line: whole.optional(),
    endLine: whole.optional(),
    column: whole.optional(),
    level: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_quality_report_js__WEBPACK_IMPORTED_MODULE_6__/* .LEVELS */ .A),
    rule: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    message: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    tool: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
});
const MetricRow = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), value: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), unit: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() });
const FixRow = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    diff: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    left: whole,
    isTakenBack: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    because: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
});
const QualityCheck = _check_row_js__WEBPACK_IMPORTED_MODULE_1__/* .CheckRow */ .T.extend({
    kind: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['command', 'report', 'sla', 'outlook']),
    stage: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    policy: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_quality_check_config_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICIES */ .PQ),
    durationMs: milliseconds,
    exitCode: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().nullable(),
    attempts: whole,
    budgetMs: milliseconds.optional(),
    skipped: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['stage', 'unchanged']).optional(),
    tests: TestsRow.optional(),
    annotations: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(AnnotationRow),
    metrics: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(MetricRow).optional(),
    unit: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    fix: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    fixed: FixRow.optional(),
    output: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    warnings: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).optional(),
});
const StageRow = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    verdict,
    durationMs: milliseconds,
    budgetMs: milliseconds.optional(),
    because: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
});
const OutlookRow = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    chance: share.nullable(),
    low: share.optional(),
    high: share.optional(),
    unknown: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    from: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['model', 'share']).optional(),
    of: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    read: whole.optional(),
    leftOut: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ runs: whole, because: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })).optional(),
    runs: whole,
    failures: whole.optional(),
    since: instant.optional(),
    brier: share.optional(),
    brierOfBase: share.optional(),
    because: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ feature: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), contribution: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig() })),
});
const QualityReport = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    action: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('quality-gate'),
    verdict,
    reason: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    startedAt: instant,
    finishedAt: instant,
    preset: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    checks: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(QualityCheck),
    stages: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(StageRow),
    outlook: OutlookRow.optional(),
    disappeared: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).optional(),
    sarif: _sarif_row_js__WEBPACK_IMPORTED_MODULE_2__/* .SarifRow */ .q.optional(),
    warnings: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
});


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
