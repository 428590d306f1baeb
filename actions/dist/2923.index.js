export const id = 2923;
export const ids = [2923];
export const modules = {

/***/ 2923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   canaryShift: () => (/* binding */ canaryShift)
/* harmony export */ });
/* harmony import */ var _runner_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6442);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3352);


const canaryShift = (0,_runner_action_js__WEBPACK_IMPORTED_MODULE_1__/* .defineAction */ .Q)({
    name: 'canary-shift',
    description: 'Shifts traffic to a new version a little at a time, notices when it is worse, and takes the traffic back by itself.',
    inputs: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputs */ .QL,
    outputs: {
        phase: '`idle`, `progressing`, `paused`, `frozen`, `promoted` or `aborted`.',
        weight: 'Percent of the traffic on the canary, as the router reported it last.',
        step: 'Number of the step that the rollout is at, from 1; empty when none is under way.',
        live: 'Name of the slot that holds the stable version now.',
        recording: 'Absolute path of the recording that was written or replayed; empty when there is none.',
        artifact: 'A name for the artifact with the reports, the one that the summary speaks of: the environment and the attempt.',
        'next-tick-at': 'In `mode: tick`: when the next look is due, ISO 8601; a tick before half of that time only waits. Empty when no rollout is under way.',
    },
    report: async () => (await __webpack_require__.e(/* import() */ 6815).then(__webpack_require__.bind(__webpack_require__, 6815))).CanaryReport,
    branding: { icon: 'git-branch', color: 'blue' },
    run: async (values, context) => (await Promise.all(/* import() */[__webpack_require__.e(357), __webpack_require__.e(5441)]).then(__webpack_require__.bind(__webpack_require__, 5441))).run(values, context),
    post: async (values, context) => (await Promise.all(/* import() */[__webpack_require__.e(357), __webpack_require__.e(5441), __webpack_require__.e(5895)]).then(__webpack_require__.bind(__webpack_require__, 5895))).post(values, context),
});


/***/ }),

/***/ 3352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QL: () => (/* binding */ inputs),
/* harmony export */   Sk: () => (/* binding */ LOCK_WORDS)
/* harmony export */ });
/* unused harmony exports Metrics, Slots, Argv */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3339);
/* harmony import */ var _core_analysis_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7473);
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(803);
/* harmony import */ var _core_provider_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3842);
/* harmony import */ var _core_rollout_condition_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2207);
/* harmony import */ var _core_rollout_event_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3289);
/* harmony import */ var _core_rollout_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(770);
/* harmony import */ var _core_rollout_verdict_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9896);
/* harmony import */ var _runner_forms_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6121);









const Traffic = _core_provider_js__WEBPACK_IMPORTED_MODULE_2__/* .Tagged */ .d.extend({ interval: _core_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .Duration */ .dw.default((0,_core_duration_js__WEBPACK_IMPORTED_MODULE_1__.ms)(5_000)) });
const LOCK_WORDS = ['lock', 'unlock', 'status'];
const Metrics = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    traffic: Traffic.optional(),
    providers: zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), _core_provider_js__WEBPACK_IMPORTED_MODULE_2__/* .Tagged */ .d).default({}),
    conditions: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(_core_rollout_condition_config_js__WEBPACK_IMPORTED_MODULE_3__/* .ConditionConfig */ .QD).default([]),
})
    .refine(({ traffic, conditions }) => traffic !== undefined || conditions.length > 0, 'expected `traffic` or `conditions`: without either nothing is judged');
const Slots = zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().regex(/^[a-z][a-z0-9-]*$/, 'expected names such as blue and green'), zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP('expected an address'))
    .refine((slots) => Object.keys(slots).length === 2, 'expected exactly two slots, each with its address');
const Argv = zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP('expected text')).min(1, 'expected a command and its arguments, as a list');
const inputs = {
    environment: (0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_5__/* .required */ .mw)(_runner_forms_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq, 'What is shifted: one Journal and one rollout at a time each.'),
    version: (0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_5__/* .defaulted */ .P_)(_runner_forms_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq, 'The version that runs in the canary slot. Empty in `mode: tick`: only go on with what is under way.', ''),
    router: (0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)((0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_5__/* .yaml */ .oQ)(_core_provider_js__WEBPACK_IMPORTED_MODULE_2__/* .Tagged */ .d, 'YAML, by `type`'), 'What moves the traffic. Its weight is the percent of the second slot. Required in `run` and `tick`.'),
    metrics: (0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)((0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_5__/* .yaml */ .oQ)(Metrics), 'Where the counters of both versions come from (`traffic`), other `providers`, and absolute `conditions`. Required but in `replay`.'),
    slots: (0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)((0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_5__/* .yaml */ .oQ)(Slots), 'The two slots and their addresses. `{stable}` and `{canary}` in other inputs become the address of the slot that has that role now.'),
    health: (0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_5__/* .defaulted */ .P_)((0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_5__/* .yaml */ .oQ)(zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(_core_provider_js__WEBPACK_IMPORTED_MODULE_2__/* .Tagged */ .d), 'YAML list'), 'Probes on the canary, before it gets traffic and as long as the traffic is shared.', []),
    steps: (0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_5__/* .defaulted */ .P_)((0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_5__/* .yaml */ .oQ)(_core_rollout_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .Steps */ .gj), 'The ramp: weights alone, or with `min-bake`, `bake`, `pause`, `analysis`.', _core_rollout_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_STEPS */ ._v),
    analysis: (0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_5__/* .defaulted */ .P_)((0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_5__/* .yaml */ .oQ)(_core_analysis_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .AnalysisSettings */ .I), 'How the canary is judged against the stable version.', {}),
    mode: (0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_5__/* .defaulted */ .P_)((0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_5__/* .choice */ .Yq)(_core_rollout_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .MODES */ .FN), '`run`: to its end in this job. `tick`: one idempotent step, then `next-tick-at`. `shadow`: judges, never acts. `replay`: decides again from a recording.', 'run'),
    command: (0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)((0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_5__/* .choice */ .Yq)([..._core_rollout_event_js__WEBPACK_IMPORTED_MODULE_8__/* .WORDS */ .q, ...LOCK_WORDS]), "A person's word on the rollout that is under way, or on the lock of the environment."),
    'lock-reason': (0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)(_runner_forms_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq, 'For `command: lock`: why nothing new may begin, in one line.'),
    'on-abort': (0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_5__/* .defaulted */ .P_)((0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_5__/* .choice */ .Yq)(['rollback', 'freeze']), 'What a bad canary leads to: its traffic goes back, or nothing is raised until a person or the deadline decides.', 'rollback'),
    'after-promotion': (0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_5__/* .defaulted */ .P_)((0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_5__/* .choice */ .Yq)(['swap', 'return']), '`swap`: the slots change roles. `return`: `return-command` makes the new version stable in the old slot, then the traffic returns there.', 'swap'),
    'return-command': (0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)((0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_5__/* .yaml */ .oQ)(Argv, 'YAML list'), 'For `after-promotion: return`: the command, as a list of arguments.'),
    'hold-back': (0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)(_runner_forms_js__WEBPACK_IMPORTED_MODULE_5__/* .duration */ .p0, 'Watch this long after the ramp with 5 % left on the old version: the only way to see slow leaks.'),
    deadline: (0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)(_runner_forms_js__WEBPACK_IMPORTED_MODULE_5__/* .duration */ .p0, 'Longest time of a rollout, pauses for a person left out; then it is taken back.', 'twice what the steps can take, at least 30m'),
    retry: (0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_5__/* .defaulted */ .P_)(_runner_forms_js__WEBPACK_IMPORTED_MODULE_5__/* .flag */ .Jt, 'Try a version again that was aborted before.', false),
    record: (0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)(_runner_forms_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq, 'Path to write a recording to, in any mode: all that was seen and decided, for `replay`.'),
    recording: (0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)(_runner_forms_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq, 'For `mode: replay`: path of the recording.'),
    store: (0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_5__/* .defaulted */ .P_)((0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_5__/* .yaml */ .oQ)(_core_provider_js__WEBPACK_IMPORTED_MODULE_2__/* .Tagged */ .d, 'YAML, by `type`'), 'Where the Journal and the lock are kept. `file` needs a disk that outlives the job, `github` none.', { type: 'file' }),
};


/***/ }),

/***/ 1961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ quantile)
/* harmony export */ });
function quantile(q, buckets, edges) {
    const total = buckets.reduce((sum, count) => sum + count, 0);
    if (!(total > 0) || edges.length === 0 || !(q >= 0 && q <= 1))
        return null;
    let rest = q * total;
    for (const [index, edge] of edges.entries()) {
        const count = buckets[index] ?? 0;
        const start = edges[index - 1] ?? 0;
        if (rest <= count)
            return count === 0 ? start : start + (edge - start) * (rest / count);
        rest -= count;
    }
    return edges.at(-1);
}


/***/ }),

/***/ 7473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ AnalysisSettings)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3339);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(803);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2014);



const share = (fallback) => _number_js__WEBPACK_IMPORTED_MODULE_1__/* .Share */ .S.default(fallback);
const factor = (fallback) => zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(1).default(fallback);
const risk = (fallback) => _number_js__WEBPACK_IMPORTED_MODULE_1__/* .Share */ .S.pipe(zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().gt(0).lt(0.5)).default(fallback);
const AnalysisSettings = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    alpha: risk(0.01).describe('probability of an abort over a whole rollout when the canary is within tolerance, however often one looks'),
    beta: risk(0.05).describe('probability that a canary at the limit of "bad" passes every step early as proven good'),
    tolerance: factor(1.1).describe('tolerated: canary errors up to `tolerance` × stable errors + `floor`'),
    floor: share(0.0001).describe('see `tolerance`'),
    'bad-tolerance': factor(2).describe('bad, for early promotion: canary errors from `bad-tolerance` × stable errors + `bad-floor` on'),
    'bad-floor': share(0.001).describe('see `bad-tolerance`'),
    latency: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(true).describe('`false`: latency is not judged'),
    'latency-tolerance': factor(1.2).describe('tolerated: canary requests above a bucket edge up to `latency-tolerance` × those of stable + `latency-floor`'),
    'latency-floor': share(0.0005).describe('see `latency-tolerance`'),
    'latency-bad-tolerance': factor(2).describe('bad, for early promotion, like `bad-tolerance`'),
    'latency-bad-floor': share(0.01).describe('see `latency-bad-tolerance`'),
    'warm-up': zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()
        .min(0)
        .max(100)
        .default(0)
        .describe('looks at the start whose latency is not judged (cold caches)'),
    'min-share': share(0.5).describe('completing less than this share of its weight counts as hung; 0 turns the test off'),
    dispersion: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('auto'), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(1).max(40)], 'expected auto, or a number from 1 to 40')
        .default('auto')
        .describe('how much more than independent requests the errors vary: learned from the stable version, or a number'),
    slo: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ 'error-rate': _number_js__WEBPACK_IMPORTED_MODULE_1__/* .Share */ .S.pipe(zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().gt(0).lt(1)) })
        .optional()
        .describe('`error-rate` that must not be exceeded, tested sequentially within alpha'),
    'min-requests': zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()
        .min(0)
        .default(0)
        .describe('requests the canary has to serve in a step before it may be left; never holds back an abort'),
    'on-no-data': zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['hold', 'fail', 'pass'])
        .default('hold')
        .describe('when there are no counters: wait for them, abort, or go on by time (`warned`)'),
    'no-data-deadline': _duration_js__WEBPACK_IMPORTED_MODULE_0__/* .Duration */ .dw.default((0,_duration_js__WEBPACK_IMPORTED_MODULE_0__.ms)(300_000)).describe('how long `hold` waits before it aborts'),
    learn: _duration_js__WEBPACK_IMPORTED_MODULE_0__/* .Duration */ .dw.default((0,_duration_js__WEBPACK_IMPORTED_MODULE_0__.ms)(0)).describe('watch the stable version this long before the first step, where the source of `traffic` knows less of its past'),
    'hold-deadline': _duration_js__WEBPACK_IMPORTED_MODULE_0__/* .Duration */ .dw.default((0,_duration_js__WEBPACK_IMPORTED_MODULE_0__.ms)(300_000)).describe('how long a step that is due is held back while the evidence looks bad but is not conclusive'),
});


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

/***/ 2014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ Share),
/* harmony export */   o: () => (/* binding */ readPercent)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3339);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8532);

const Share = zod__WEBPACK_IMPORTED_MODULE_0__/* .codec */ .rLB(zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()], 'expected a share such as 0.05 or "5%"'), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
    .min(0, 'expected a share from 0 to 1, or from "0%" to "100%"')
    .max(1, 'expected a share from 0 to 1, or "5%"'), {
    decode: (given, context) => {
        const share = typeof given === 'number' ? given : readPercent(given);
        if (share !== undefined)
            return share;
        context.issues.push({ code: 'custom', message: 'expected a share such as 0.05 or "5%"', input: given });
        return zod__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm;
    },
    encode: (share) => share,
});
function readPercent(text) {
    const match = /^(\d+(?:\.\d+)?)\s*%$/.exec(text);
    return match === null ? undefined : Number(match[1]) / 100;
}


/***/ }),

/***/ 3842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ Tagged)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3339);

const Tagged = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP('expected the type of a provider') });


/***/ }),

/***/ 2207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hd: () => (/* binding */ BUILT_IN_METRICS),
/* harmony export */   Hr: () => (/* binding */ conditionName),
/* harmony export */   I1: () => (/* binding */ fromCounters),
/* harmony export */   QD: () => (/* binding */ ConditionConfig),
/* harmony export */   qi: () => (/* binding */ isBuiltIn)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3339);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8532);
/* harmony import */ var _analysis_quantile_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1961);
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5098);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(803);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2014);





const Limit = zod__WEBPACK_IMPORTED_MODULE_3__/* .codec */ .rLB(zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()], 'expected a number, "5%" or "1500ms"'), zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), {
    decode: (given, context) => {
        const limit = typeof given === 'number' ? given : ((0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .readPercent */ .o)(given) ?? (0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E9)(given));
        if (limit !== undefined)
            return limit;
        context.issues.push({
            code: 'custom',
            message: 'expected a number, a percentage ("5%") or a duration ("1500ms")',
            input: given,
        });
        return zod__WEBPACK_IMPORTED_MODULE_4__/* .NEVER */ .tm;
    },
    encode: (limit) => limit,
});
const BUILT_IN = {
    'error-rate': ({ requests, errors }) => (requests > 0 ? errors / requests : null),
    'success-rate': ({ requests, errors }) => (requests > 0 ? 1 - errors / requests : null),
    p50: ({ buckets }, edges) => (0,_analysis_quantile_js__WEBPACK_IMPORTED_MODULE_5__/* .quantile */ .Y)(0.5, buckets, edges),
    p95: ({ buckets }, edges) => (0,_analysis_quantile_js__WEBPACK_IMPORTED_MODULE_5__/* .quantile */ .Y)(0.95, buckets, edges),
    p99: ({ buckets }, edges) => (0,_analysis_quantile_js__WEBPACK_IMPORTED_MODULE_5__/* .quantile */ .Y)(0.99, buckets, edges),
};
const BUILT_IN_METRICS = Object.keys(BUILT_IN);
const limitCount = (fallback) => zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().min(-1).default(fallback);
const ConditionConfig = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).optional().describe('shown in the report; default: the metric'),
    metric: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .min(1)
        .describe(`${BUILT_IN_METRICS.join(', ')}, or the name of one of \`providers\``),
    query: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().default('').describe('what the provider is asked; `{canary}` and `{stable}` are filled in'),
    operator: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .OPERATOR_NAMES */ .KR, `expected one of ${_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .OPERATOR_NAMES */ .KR.join(' ')}`)
        .describe('how a value is compared with its limits'),
    expected: Limit.describe('passes on the good side of it'),
    failing: Limit.optional().describe('fails beyond it; between the two it is inconclusive; default: `expected`'),
    interval: _duration_js__WEBPACK_IMPORTED_MODULE_1__/* .Duration */ .dw.default((0,_duration_js__WEBPACK_IMPORTED_MODULE_1__.ms)(60_000)).describe('time between measurements; counters are judged over it'),
    count: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().min(1).default(1).describe('measurements a step needs before it may be left'),
    'failure-limit': limitCount(0).describe('failed measurements a step may have; -1 allows every one'),
    'inconclusive-limit': limitCount(0).describe('inconclusive ones before the rollout pauses for a person'),
    'consecutive-error-limit': limitCount(4).describe('measurements in a row that may not be made'),
});
const conditionName = ({ name, metric }) => name ?? metric;
const isBuiltIn = ({ metric }) => Object.hasOwn(BUILT_IN, metric);
function fromCounters({ metric }, traffic, edges) {
    return BUILT_IN[metric](traffic, edges);
}


/***/ }),

/***/ 3289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ WORDS)
/* harmony export */ });
const WORDS = ['resume', 'promote', 'abort', 'freeze'];


/***/ }),

/***/ 770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A8: () => (/* binding */ CanaryPlan),
/* harmony export */   _u: () => (/* binding */ undos),
/* harmony export */   _v: () => (/* binding */ DEFAULT_STEPS),
/* harmony export */   gj: () => (/* binding */ Steps),
/* harmony export */   wE: () => (/* binding */ compile),
/* harmony export */   xS: () => (/* binding */ longest)
/* harmony export */ });
/* unused harmony export CanaryStep */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3339);
/* harmony import */ var _analysis_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7473);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(803);
/* harmony import */ var _condition_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2207);




const StepForm = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    weight: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig('expected a percent from 1 to 100').gt(0).max(100).describe('percent of the traffic on the canary'),
    'min-bake': _duration_js__WEBPACK_IMPORTED_MODULE_1__/* .Duration */ .dw.optional().describe('shortest time at this weight; default 30s'),
    bake: _duration_js__WEBPACK_IMPORTED_MODULE_1__/* .Duration */ .dw.optional().describe('longest time at this weight; default 180s (a step of 100: no bake)'),
    pause: zod__WEBPACK_IMPORTED_MODULE_3__/* .codec */ .rLB(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP('expected "person" or a duration'), zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), { decode: (text) => text, encode: (text) => text })
        .refine((text) => text === 'person' || _duration_js__WEBPACK_IMPORTED_MODULE_1__/* .Duration */ .dw.safeParse(text).success, 'expected "person" or a duration such as "10m"')
        .optional()
        .describe('after the bake: wait for `person` (a resume) or for a duration'),
    analysis: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().default(true).describe('false: only health is judged here, the step ends on time'),
});
const CanaryStep = zod__WEBPACK_IMPORTED_MODULE_3__/* .codec */ .rLB(zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J())], 'expected a weight such as 25, or { weight: 25, bake: 2m }'), StepForm, {
    decode: (given) => (typeof given === 'number' ? { weight: given } : given),
    encode: (step) => step,
});
const Steps = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(CanaryStep)
    .min(1, 'expected at least one step')
    .max(50)
    .refine((steps) => steps.every(({ weight }, i) => i === 0 || weight > steps[i - 1].weight), 'expected weights that rise')
    .refine((steps) => steps.some(({ weight }) => weight < 100), 'expected a step below 100: without a stable version beside it there is nothing to compare with')
    .refine((steps) => steps.every(({ bake, 'min-bake': least }) => bake === undefined || least === undefined || least <= bake), 'expected min-bake to be at most bake');
const DEFAULT_STEPS = [10, 25, 50, 75, 100];
const CanaryPlan = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    steps: Steps,
    analysis: _analysis_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .AnalysisSettings */ .I,
    conditions: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_condition_config_js__WEBPACK_IMPORTED_MODULE_2__/* .ConditionConfig */ .QD),
    traffic: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    scrapeInterval: _duration_js__WEBPACK_IMPORTED_MODULE_1__/* .Duration */ .dw,
    refusalThreshold: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().min(1),
    onAbort: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['rollback', 'freeze']),
    afterPromotion: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['swap', 'return']),
    holdBack: _duration_js__WEBPACK_IMPORTED_MODULE_1__/* .Duration */ .dw.optional(),
    deadline: _duration_js__WEBPACK_IMPORTED_MODULE_1__/* .Duration */ .dw.optional(),
});
const LEARN = { name: 'learn from the stable version', effect: { do: 'learn' } };
const TAKE_BACK = { do: 'set-weight', weight: 0 };
function compile(plan) {
    const ramp = plan.steps.filter(({ weight }) => weight < 100);
    const last = plan.steps.find(({ weight }) => weight === 100);
    const proofs = plan.traffic ? ramp.filter(({ analysis }) => analysis) : [];
    const steps = ramp.flatMap((step) => at(step, proofs.includes(step) ? { index: proofs.indexOf(step), of: proofs.length } : undefined));
    return [
        { name: 'canary healthy', effect: { do: 'prove-health', role: 'canary' } },
        ...(plan.traffic && plan.analysis.learn > 0 ? [LEARN] : []),
        ...steps,
        ...(plan.holdBack === undefined ? [] : holdBack(plan.holdBack)),
        shift(100),
        ...(last?.bake === undefined ? [] : [watchAt(last)]),
        ...(plan.afterPromotion === 'return' ? RETURN : []),
    ];
}
function at(step, proof) {
    return [shift(step.weight), watchAt(step, proof)];
}
function shift(weight) {
    return { name: `${weight} %`, effect: { do: 'set-weight', weight }, undo: TAKE_BACK };
}
function watchAt(step, proof) {
    const bake = step.bake ?? (0,_duration_js__WEBPACK_IMPORTED_MODULE_1__.ms)(Math.max(180_000, step['min-bake'] ?? 0));
    const minBake = step['min-bake'] ?? (0,_duration_js__WEBPACK_IMPORTED_MODULE_1__.ms)(Math.min(30_000, bake));
    const pause = step.pause === undefined ? 0 : step.pause === 'person' ? 'person' : _duration_js__WEBPACK_IMPORTED_MODULE_1__/* .Duration */ .dw.parse(step.pause);
    const watch = { minBake, bake, pause, analysis: step.analysis, ...(proof && { proof }) };
    return { name: `watch at ${step.weight} %`, effect: { do: 'watch', weight: step.weight }, watch };
}
function holdBack(duration) {
    const watch = { minBake: duration, bake: duration, pause: 0, analysis: true };
    return [shift(95), { name: 'hold-back at 95 %', effect: { do: 'watch', weight: 95 }, watch }];
}
const RETURN = [
    {
        name: 'make the new version stable',
        effect: { do: 'make-stable' },
        undo: { do: 'set-weight', weight: 100 },
        barrier: true,
    },
    { name: 'stable slot healthy', effect: { do: 'prove-health', role: 'stable' } },
    { name: 'return to the stable slot', effect: { do: 'set-weight', weight: 0 } },
];
function undos(steps, position) {
    const begun = steps.slice(0, position + 1);
    const barrier = begun.findLastIndex((step) => step.barrier === true);
    const effects = begun
        .slice(Math.max(0, barrier))
        .flatMap((step) => step.undo ?? [])
        .reverse();
    return effects.filter((effect, i) => i === 0 || JSON.stringify(effect) !== JSON.stringify(effects[i - 1]));
}
function longest(plan) {
    const watches = compile(plan).flatMap((step) => step.watch ?? []);
    return watches.reduce((sum, { bake, pause }) => sum + bake + (pause === 'person' ? 0 : pause), plan.analysis.learn);
}


/***/ }),

/***/ 9896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   FN: () => (/* binding */ MODES),
/* harmony export */   Vj: () => (/* binding */ verdictOf)
/* harmony export */ });
const MODES = ['run', 'tick', 'replay', 'shadow'];
function verdictOf(rollout, mode) {
    if (rollout.phase === 'promoted')
        return rollout.verdict ?? (rollout.unproven.length > 0 ? 'warned' : 'passed');
    if (rollout.phase === 'aborted' || rollout.direction === 'back')
        return 'failed';
    if (rollout.phase === 'frozen')
        return 'warned';
    return rollout.phase === 'paused' && mode === 'run' ? (rollout.verdict ?? 'passed') : 'passed';
}
function reasonOf(rollout, mode = 'run') {
    const { version, weight, because, phase, direction } = rollout;
    if (mode === 'shadow')
        return `In shadow, nothing was set: ${version} would be ${phase}: ${because}.`;
    if (phase === 'promoted')
        return `${version} has all traffic: ${because}.`;
    if (phase === 'aborted')
        return `${version} was aborted, the stable version has all traffic: ${because}.`;
    if (direction === 'back')
        return `${version} was aborted but the router could not be proven to have taken its traffic back: ${because}.`;
    return `${version} is ${phase} at ${weight} %: ${because}.`;
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


/***/ })

};
