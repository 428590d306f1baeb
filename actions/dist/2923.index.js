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
    report: async () => (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6815))).CanaryReport,
    branding: { icon: 'git-branch', color: 'blue' },
    run: async (values, context) => (await Promise.all(/* import() */[__webpack_require__.e(1405), __webpack_require__.e(3462)]).then(__webpack_require__.bind(__webpack_require__, 3462))).run(values, context),
    post: async (values, context) => (await Promise.all(/* import() */[__webpack_require__.e(1405), __webpack_require__.e(3462), __webpack_require__.e(5895)]).then(__webpack_require__.bind(__webpack_require__, 5895))).post(values, context),
});


/***/ }),

/***/ 3352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QL: () => (/* binding */ inputs),
/* harmony export */   Sk: () => (/* binding */ LOCK_WORDS)
/* harmony export */ });
/* unused harmony exports Metrics, Slots, Argv */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3339);
/* harmony import */ var _core_analysis_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7473);
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(803);
/* harmony import */ var _core_provider_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3842);
/* harmony import */ var _core_rollout_condition_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2207);
/* harmony import */ var _core_rollout_machine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4230);
/* harmony import */ var _core_rollout_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(770);
/* harmony import */ var _core_rollout_verdict_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9896);
/* harmony import */ var _runner_forms_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6121);









const Traffic = _core_provider_js__WEBPACK_IMPORTED_MODULE_2__/* .Tagged */ .d.extend({ interval: _core_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .Duration */ .dw.default((0,_core_duration_js__WEBPACK_IMPORTED_MODULE_1__.ms)(5_000)) });
const LOCK_WORDS = ['lock', 'unlock', 'status'];
const Metrics = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    traffic: Traffic.optional(),
    providers: zod__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), _core_provider_js__WEBPACK_IMPORTED_MODULE_2__/* .Tagged */ .d).default({}),
    conditions: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(_core_rollout_condition_config_js__WEBPACK_IMPORTED_MODULE_3__/* .ConditionConfig */ .QD).default([]),
})
    .refine(({ traffic, conditions }) => traffic !== undefined || conditions.length > 0, 'expected `traffic` or `conditions`: without either nothing is judged');
const Slots = zod__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().regex(/^[a-z][a-z0-9-]*$/, 'expected names such as blue and green'), zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP('expected an address'))
    .refine((slots) => Object.keys(slots).length === 2, 'expected exactly two slots, each with its address');
const Argv = zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP('expected text')).min(1, 'expected a command and its arguments, as a list');
const inputs = {
    environment: (0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_6__/* .required */ .mw)(_runner_forms_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq, 'What is shifted: one Journal and one rollout at a time each.'),
    version: (0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_6__/* .defaulted */ .P_)(_runner_forms_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq, 'The version that runs in the canary slot. Empty in `mode: tick`: only go on with what is under way.', ''),
    router: (0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)((0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_6__/* .yaml */ .oQ)(_core_provider_js__WEBPACK_IMPORTED_MODULE_2__/* .Tagged */ .d, 'YAML, by `type`'), 'What moves the traffic. Its weight is the percent of the second slot. Required in `run` and `tick`.'),
    metrics: (0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)((0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_6__/* .yaml */ .oQ)(Metrics), 'Where the counters of both versions come from (`traffic`), other `providers`, and absolute `conditions`. Required but in `replay`.'),
    slots: (0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)((0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_6__/* .yaml */ .oQ)(Slots), 'The two slots and their addresses. `{stable}` and `{canary}` in other inputs become the address of the slot that has that role now.'),
    health: (0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_6__/* .defaulted */ .P_)((0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_6__/* .yaml */ .oQ)(zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(_core_provider_js__WEBPACK_IMPORTED_MODULE_2__/* .Tagged */ .d), 'YAML list'), 'Probes on the canary, before it gets traffic and as long as the traffic is shared.', []),
    steps: (0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_6__/* .defaulted */ .P_)((0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_6__/* .yaml */ .oQ)(_core_rollout_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .Steps */ .gj), 'The ramp: weights alone, or with `min-bake`, `bake`, `pause`, `analysis`.', _core_rollout_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .DEFAULT_STEPS */ ._v),
    analysis: (0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_6__/* .defaulted */ .P_)((0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_6__/* .yaml */ .oQ)(_core_analysis_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .AnalysisSettings */ .I), 'How the canary is judged against the stable version.', {}),
    mode: (0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_6__/* .defaulted */ .P_)((0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_6__/* .choice */ .Yq)(_core_rollout_verdict_js__WEBPACK_IMPORTED_MODULE_8__/* .MODES */ .FN), '`run`: to its end in this job. `tick`: one idempotent step, then `next-tick-at`. `shadow`: judges, never acts. `replay`: decides again from a recording.', 'run'),
    command: (0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)((0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_6__/* .choice */ .Yq)([..._core_rollout_machine_js__WEBPACK_IMPORTED_MODULE_4__/* .WORDS */ .q9, ...LOCK_WORDS]), "A person's word on the rollout that is under way, or on the lock of the environment."),
    'lock-reason': (0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)(_runner_forms_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq, 'For `command: lock`: why nothing new may begin, in one line.'),
    'on-abort': (0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_6__/* .defaulted */ .P_)((0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_6__/* .choice */ .Yq)(['rollback', 'freeze']), 'What a bad canary leads to: its traffic goes back, or nothing is raised until a person or the deadline decides.', 'rollback'),
    'after-promotion': (0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_6__/* .defaulted */ .P_)((0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_6__/* .choice */ .Yq)(['swap', 'return']), '`swap`: the slots change roles. `return`: `return-command` makes the new version stable in the old slot, then the traffic returns there.', 'swap'),
    'return-command': (0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)((0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_6__/* .yaml */ .oQ)(Argv, 'YAML list'), 'For `after-promotion: return`: the command, as a list of arguments.'),
    'hold-back': (0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)(_runner_forms_js__WEBPACK_IMPORTED_MODULE_6__/* .duration */ .p0, 'Watch this long after the ramp with 5 % left on the old version: the only way to see slow leaks.'),
    deadline: (0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)(_runner_forms_js__WEBPACK_IMPORTED_MODULE_6__/* .duration */ .p0, 'Longest time of a rollout, pauses for a person left out; then it is taken back.', 'twice what the steps can take, at least 30m'),
    retry: (0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_6__/* .defaulted */ .P_)(_runner_forms_js__WEBPACK_IMPORTED_MODULE_6__/* .flag */ .Jt, 'Try a version again that was aborted before.', false),
    record: (0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)(_runner_forms_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq, 'Path to write a recording to, in any mode: all that was seen and decided, for `replay`.'),
    recording: (0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)(_runner_forms_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq, 'For `mode: replay`: path of the recording.'),
    store: (0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_6__/* .defaulted */ .P_)((0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_6__/* .yaml */ .oQ)(_core_provider_js__WEBPACK_IMPORTED_MODULE_2__/* .Tagged */ .d, 'YAML, by `type`'), 'Where the Journal and the lock are kept. `file` needs a disk that outlives the job, `github` none.', { type: 'file' }),
};


/***/ }),

/***/ 3732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Df: () => (/* binding */ EvidenceState),
  a9: () => (/* binding */ observeEvidence),
  SI: () => (/* binding */ proofNeeded),
  At: () => (/* binding */ readEvidence),
  QU: () => (/* binding */ startEvidence),
  Oc: () => (/* binding */ startStepEvidence)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(3339);
;// CONCATENATED MODULE: ./.build/src/core/analysis/counts.js

const NONE = { requests: 0, bad: 0 };
const Block = schemas/* strictObject */.rej({ requests: schemas/* number */.aig(), bad: schemas/* number */.aig() });
const Tally = schemas/* strictObject */.rej({ requests: schemas/* number */.aig().min(0), bad: schemas/* number */.aig().min(0) });
const Pending = schemas/* strictObject */.rej({ canary: Tally, stable: Tally }).nullable();
function tally(requests, bad) {
    return { requests: Math.max(0, requests), bad: Math.min(Math.max(0, bad), Math.max(0, requests)) };
}
function addTally(one, other) {
    return { requests: one.requests + other.requests, bad: one.bad + other.bad };
}
function carryOver(pending, counts) {
    const joined = pending === null
        ? counts
        : { canary: addTally(pending.canary, counts.canary), stable: addTally(pending.stable, counts.stable) };
    const { canary, stable } = joined;
    if (canary.requests > 0 && stable.requests > 0)
        return { ready: true, counts: joined, pending: null };
    return { ready: false, counts: joined, pending: canary.requests + stable.requests > 0 ? joined : null };
}

;// CONCATENATED MODULE: ./.build/src/core/analysis/trust.js
const CAP = 3;
const ONSET = 5;
const FULL_TRUST = { before: 1, after: 1, most: Number.MAX_VALUE };
function fixedTrust(phi) {
    return trustIn(phi, phi);
}
function trustIn(before, after) {
    const excess = Math.max(before, after) - 1;
    return { before, after, most: excess > 0 ? Math.max(CAP, ONSET / excess) : Number.MAX_VALUE };
}
function leastTrust(trusts) {
    return {
        before: Math.max(1, ...trusts.map(({ before }) => before)),
        after: Math.max(1, ...trusts.map(({ after }) => after)),
        most: Math.min(Number.MAX_VALUE, ...trusts.map(({ most }) => most)),
    };
}
function temper(gain, { before, after, most }) {
    return Math.min(gain / before, gain / after, most);
}

;// CONCATENATED MODULE: ./.build/src/core/analysis/dispersion.js



const Scale = schemas/* strictObject */.rej({
    chiSquare: schemas/* number */.aig(),
    pairs: schemas/* int */.Whr().min(0),
    last: schemas/* array */.YOg(Block).max(2),
    half: Block.nullable(),
});
const Dispersion = schemas/* strictObject */.rej({ open: Block, all: Block, scales: schemas/* array */.YOg(Scale).min(1) });
const BLOCK = 2;
const SCALES = [
    { cap: 25, givenBack: 1.25 },
    { cap: 17.5, givenBack: 2 },
    { cap: 12.25, givenBack: 2 },
];
const MOST = 40;
const SKEW = 1.5;
const BELIEF = 2;
function startDispersion(scales = SCALES.length) {
    const scale = { chiSquare: 0, pairs: 0, last: [], half: null };
    return { open: NONE, all: NONE, scales: SCALES.slice(0, scales).map(() => scale) };
}
function observeDispersion(state, stable) {
    if (stable.requests <= 0)
        return state;
    const open = addTally(state.open, stable);
    const all = addTally(state.all, stable);
    if (open.requests * rateOf({ all }) < BLOCK)
        return { ...state, open, all };
    return { open: NONE, all, scales: addBlock(state.scales, open) };
}
function pairsOf({ scales }) {
    return scales[0]?.pairs ?? 0;
}
function dispersionOf({ scales }) {
    return Math.max(...scales.map(phiOf));
}
function waryDispersion(state, fear) {
    const feared = state.scales.map(({ chiSquare, pairs }) => (fear.phi * fear.pairs + chiSquare) / (fear.pairs + pairs));
    return Math.max(dispersionOf(state), ...feared);
}
function rateOf({ all }) {
    return (all.bad + 0.5) / (all.requests + 1);
}
function measuredTrust(before, after, setting) {
    return setting === 'auto' ? trustIn(dispersionOf(before), dispersionOf(after)) : fixedTrust(setting);
}
function waryTrust(before, after, setting, fear) {
    return setting === 'auto' ? trustIn(waryDispersion(before, fear), waryDispersion(after, fear)) : fixedTrust(setting);
}
function addBlock(scales, block, index = 0) {
    const [scale, ...longer] = scales;
    if (scale === undefined)
        return [];
    const compared = compare(scale, block, SCALES[index]?.cap ?? 0);
    if (compared.half === null)
        return [{ ...compared, half: block }, ...longer];
    return [{ ...compared, half: null }, ...addBlock(longer, addTally(compared.half, block), index + 1)];
}
function compare(scale, block, cap) {
    const [before, middle] = scale.last;
    if (before === undefined || middle === undefined)
        return { ...scale, last: [...scale.last, block] };
    const last = [middle, block];
    const { requests, bad } = addTally(addTally(before, middle), block);
    if (bad === 0 || bad === requests)
        return { ...scale, last };
    const share = middle.requests / requests;
    const variance = bad * share * (1 - share) * (1 - bad / requests);
    const chiSquare = Math.min(cap, (middle.bad - bad * share) ** 2 / variance);
    return { ...scale, last, chiSquare: scale.chiSquare + chiSquare, pairs: scale.pairs + 1 };
}
function phiOf({ chiSquare, pairs }, index) {
    const comparisons = BELIEF + pairs;
    const mean = (BELIEF + chiSquare - (SCALES[index]?.givenBack ?? 0) * Math.sqrt(2 * pairs)) / comparisons;
    return mean <= 1 ? 1 : Math.min(MOST, 1 + SKEW * (1 + Math.sqrt(2 / comparisons)) * (mean - 1));
}

;// CONCATENATED MODULE: ./.build/src/core/analysis/log-gamma.js
function logGamma(x) {
    let shift = 1;
    let at = x;
    while (at < 9) {
        shift *= at;
        at += 1;
    }
    const square = 1 / (at * at);
    const series = (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square / 1188)))) / at;
    return (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + series - Math.log(shift);
}

;// CONCATENATED MODULE: ./.build/src/core/analysis/clusters.js




const Clusters = schemas/* strictObject */.rej({
    odds: schemas/* array */.YOg(schemas/* number */.aig()),
    open: schemas/* strictObject */.rej({ looks: schemas/* int */.Whr().min(0), duration: schemas/* number */.aig(), canary: Block, stable: Block }),
    past: Block,
    canary: Block,
});
const RIVALS = [5, 10];
const SPAN = { duration: 15_000, looks: 3 };
const KEPT = 0.95;
const LEAST = -6;
const YOUNG = { least: 10, most: 30 };
const NEARLY_ALL = 0.8;
const NOTHING_OPEN = { looks: 0, duration: 0, canary: NONE, stable: NONE };
function startClusters() {
    return { odds: RIVALS.map(() => 0), open: NOTHING_OPEN, past: NONE, canary: NONE };
}
function observeStableClusters(state, stable, rate) {
    if (stable.requests <= 0)
        return state;
    const past = { requests: KEPT * state.past.requests, bad: KEPT * state.past.bad };
    const odds = state.odds.map((log, index) => log + Math.max(LEAST, split(stable, past, rate, RIVALS[index])));
    return { ...state, odds, past: addTally(past, stable) };
}
function observeClusters(state, counts, rate, duration) {
    const after = observeStableClusters(state, counts.stable, rate);
    const canary = addTally(state.canary, counts.canary);
    const together = Math.max(rate, rateOf({ all: addTally(after.past, canary) }));
    const open = {
        looks: state.open.looks + 1,
        duration: state.open.duration + duration,
        canary: addTally(state.open.canary, counts.canary),
        stable: addTally(state.open.stable, counts.stable),
    };
    const said = (span, rival) => split(span.canary, span.stable, together, rival);
    const odds = after.odds.map((log, index) => log + said(open, RIVALS[index]) - said(state.open, RIVALS[index]));
    const isWhole = open.duration >= SPAN.duration || open.looks >= SPAN.looks;
    return { ...after, odds, canary, open: isWhole ? NOTHING_OPEN : open };
}
function clusterDoubt({ odds, canary: { requests, bad } }, belief) {
    const broken = requests >= YOUNG.least && requests <= YOUNG.most && bad >= NEARLY_ALL * requests;
    return broken ? 0 : Math.min(0, belief + Math.min(...odds));
}
function split(one, other, rate, rival) {
    if (one.requests <= 0 || other.requests <= 0 || one.bad + other.bad === 0)
        return 0;
    const both = addTally(one, other);
    const given = (logOf) => logOf(one) + logOf(other) - logOf(both);
    return given((tally) => independent(tally, rate)) - given((tally) => clustered(tally, rate, rival));
}
function independent({ requests, bad }, rate) {
    return bad * Math.log(requests * rate) - requests * rate;
}
function clustered({ requests, bad }, rate, rival) {
    const shape = (requests * rate) / (rival - 1);
    return logGamma(shape + bad) - logGamma(shape) - shape * Math.log(rival) + bad * Math.log(1 - 1 / rival);
}

;// CONCATENATED MODULE: ./.build/src/core/analysis/log-space.js
const LOG_ZERO = -1e6;
function logAddExp(x, y) {
    return Math.max(x, y) + Math.log1p(Math.exp(-Math.abs(x - y)));
}
function logSumExp(terms) {
    let top = LOG_ZERO;
    for (const term of terms)
        if (term > top)
            top = term;
    let sum = 0;
    for (const term of terms)
        sum += Math.exp(term - top);
    return sum > 0 ? top + Math.log(sum) : LOG_ZERO;
}
function logWeight(weight) {
    return weight > 0 ? Math.log(weight) : LOG_ZERO;
}

;// CONCATENATED MODULE: ./.build/src/core/analysis/mixture.js


const Mixture = schemas/* strictObject */.rej({
    horizon: schemas/* int */.Whr().min(0),
    first: schemas/* number */.aig(),
    seen: schemas/* int */.Whr().min(0),
    reserve: schemas/* number */.aig(),
    logs: schemas/* array */.YOg(schemas/* number */.aig()),
});
function onset(horizon, first = 0.75) {
    return horizon > 0 ? { horizon: Math.ceil(horizon), first } : { horizon: 0, first: 1 };
}
const PRECISION = 1e6;
function startMixture(alternatives, { horizon, first }) {
    return { horizon, first, seen: 0, reserve: 1, logs: Array.from({ length: alternatives }, () => LOG_ZERO) };
}
function growMixture(mixture, gains, ceiling = -LOG_ZERO) {
    const begins = Math.min(mixture.reserve, beginning(mixture));
    const start = logWeight(begins);
    const logs = mixture.logs.map((log, index) => within(logAddExp(log, start) + (gains[index] ?? 0), ceiling));
    return { ...mixture, seen: mixture.seen + 1, reserve: mixture.reserve - begins, logs };
}
function mixtureEvidence(mixture, weights) {
    const total = weights.reduce((sum, { weight }) => sum + weight, 0);
    const parts = mixture.logs.map((log, index) => logWeight((weights[index]?.weight ?? 0) / total) + log);
    return logSumExp([...parts, logWeight(mixture.reserve)]);
}
function beginning({ horizon, first, seen }) {
    if (seen === 0)
        return first;
    return seen <= horizon ? (1 - first) / horizon : 0;
}
function within(log, ceiling) {
    return Math.min(ceiling, Math.max(LOG_ZERO, Math.floor(log * PRECISION) / PRECISION));
}

;// CONCATENATED MODULE: ./.build/src/core/analysis/priors.js
const table = (...rows) => rows.map(([multiple, weight]) => ({ multiple, weight }));
const WORSE = table([1.35, 0.08], [1.7, 0.09], [2.1, 0.1], [2.7, 0.1], [3.4, 0.1], [4.3, 0.1], [5.5, 0.1], [7.5, 0.09], [11, 0.08], [18, 0.07], [40, 0.06], [150, 0.03]);
const BETTER = table([0.75, 0.12], [0.6, 0.18], [0.5, 0.22], [0.4, 0.18], [0.25, 0.15], [0.1, 0.15]);
const DEFICIT = table([0.001, 0.95], [0.25, 0.03], [0.6, 0.02]);
const stretches = (weight, ...shapes) => shapes.map((multiples) => ({ multiples, weight: weight / shapes.length }));
const THREE_EDGES = [
    ...stretches(0.2, [1, 1, 1.8], [1, 1, 3], [1, 1, 6], [1, 1, 20]),
    ...stretches(0.5, [1, 1.4, 1.9], [1, 1.7, 2.7], [1, 2.2, 4.5], [1, 3, 10], [1, 5, 25], [1, 12, 60]),
    ...stretches(0.1, [1, 2.5, 2.5], [1, 8, 8]),
    ...stretches(0.2, [1.2, 1.4, 1.7], [1.5, 2.2, 3.3], [2, 4, 8], [3, 9, 27], [2.5, 2.5, 2.5]),
];
const TWO_EDGES = [
    ...stretches(0.3, [1, 1.5], [1, 2.2], [1, 3.5], [1, 6], [1, 15]),
    ...stretches(0.5, [1.4, 1.9], [1.7, 2.7], [2.2, 4.5], [3, 10], [5, 25], [12, 60]),
    ...stretches(0.2, [2.5, 2.5], [5, 5], [15, 15]),
];
const ONE_EDGE = WORSE.map(({ multiple, weight }) => ({ multiples: [multiple], weight }));
const SLOWER = [[], ONE_EDGE, TWO_EDGES, THREE_EDGES];

;// CONCATENATED MODULE: ./.build/src/core/analysis/ratio-test.js





const RatioTest = schemas/* strictObject */.rej({
    side: schemas/* enum */.k5n(['worse', 'better']),
    tolerance: schemas/* number */.aig(),
    floor: schemas/* number */.aig(),
    mixture: Mixture,
    pending: Pending,
});
const ALTERNATIVES = { worse: WORSE, better: BETTER };
function startRatioTest({ side, tolerance, floor, horizon = 0 }) {
    return { side, tolerance, floor, mixture: startMixture(ALTERNATIVES[side].length, onset(horizon)), pending: null };
}
function observeRatio(test, interval, trust) {
    const { ready, counts, pending } = carryOver(test.pending, interval);
    if (!ready)
        return { ...test, pending };
    const gains = ALTERNATIVES[test.side].map(({ multiple }) => temper(gain(test, counts, multiple), trust));
    return { ...test, mixture: growMixture(test.mixture, gains), pending: null };
}
function ratioEvidence(test) {
    return mixtureEvidence(test.mixture, ALTERNATIVES[test.side]);
}
function gain({ tolerance, floor }, { canary, stable }, multiple) {
    const expected = tolerance * canary.requests + stable.requests;
    const logB = Math.log(expected / (multiple * tolerance * canary.requests + stable.requests));
    const logA = Math.log(multiple) + logB;
    return canary.bad * logA + stable.bad * logB - canary.requests * floor * Math.expm1(logA);
}

;// CONCATENATED MODULE: ./.build/src/core/analysis/error-test.js





const ErrorTest = schemas/* strictObject */.rej({
    direct: RatioTest,
    dispersion: Dispersion,
    caution: schemas/* strictObject */.rej({ wary: RatioTest.nullable(), patient: RatioTest, clusters: Clusters }).nullable(),
});
const PATIENCE = 0.05;
const KNOWN = 20;
const SEEN = 3;
const FEAR = { phi: 10, pairs: 4 };
const WARINESS = { phi: 2, pairs: 6 };
const error_test_BELIEF = { unseen: -1.5, seen: 1, learned: 0.15 };
function startErrorTest(within, history, setting) {
    const test = startRatioTest(within);
    let dispersion = startDispersion();
    let clusters = startClusters();
    for (const stable of history) {
        dispersion = observeDispersion(dispersion, stable);
        clusters = observeStableClusters(clusters, stable, rateOf(dispersion));
    }
    const pairs = pairsOf(dispersion);
    if (setting !== 'auto' || pairs >= KNOWN)
        return { direct: test, dispersion, caution: null };
    return { direct: test, dispersion, caution: { wary: pairs < SEEN ? test : null, patient: test, clusters } };
}
function observeErrors(test, counts, { setting, duration }) {
    const dispersion = observeDispersion(test.dispersion, counts.stable);
    const measured = measuredTrust(test.dispersion, dispersion, setting);
    const direct = observeRatio(test.direct, counts, measured);
    if (test.caution === null)
        return { direct, dispersion, caution: null };
    const tempered = (twin, fear) => observeRatio(twin, counts, { ...waryTrust(test.dispersion, dispersion, setting, fear), most: measured.most });
    const wary = test.caution.wary && tempered(test.caution.wary, WARINESS);
    const patient = tempered(test.caution.patient, FEAR);
    const clusters = observeClusters(test.caution.clusters, counts, rateOf(dispersion), duration);
    return { direct, dispersion, caution: { wary, patient, clusters } };
}
function errorEvidence({ direct, dispersion, caution }) {
    if (caution === null)
        return ratioEvidence(direct);
    const belief = (caution.wary === null ? error_test_BELIEF.seen : error_test_BELIEF.unseen) + error_test_BELIEF.learned * pairsOf(dispersion);
    const doubtful = ratioEvidence(direct) + clusterDoubt(caution.clusters, belief);
    const agreed = caution.wary === null ? doubtful : Math.min(doubtful, ratioEvidence(caution.wary));
    return logAddExp(Math.log(1 - PATIENCE) + agreed, Math.log(PATIENCE) + ratioEvidence(caution.patient));
}
function errorTrust(before, after, setting) {
    if (after.caution === null)
        return measuredTrust(before.dispersion, after.dispersion, setting);
    return waryTrust(before.dispersion, after.dispersion, setting, FEAR);
}

;// CONCATENATED MODULE: ./.build/src/core/analysis/rate-test.js




const RateTest = schemas/* strictObject */.rej({ mixture: Mixture });
function startRateTest(horizon) {
    return { mixture: startMixture(WORSE.length, onset(horizon)) };
}
function observeRate({ mixture }, { requests, bad }, look) {
    if (requests <= 0)
        return { mixture };
    const { limit, trust, cap = Number.MAX_VALUE, ceiling } = look;
    const gains = WORSE.map(({ multiple }) => {
        const rate = Math.min(multiple * limit, limit + 0.98 * (1 - limit));
        const gain = bad * Math.log(rate / limit) + (requests - bad) * Math.log((1 - rate) / (1 - limit));
        return Math.min(cap, temper(gain, trust));
    });
    return { mixture: growMixture(mixture, gains, ceiling) };
}
function rateEvidence({ mixture }) {
    return mixtureEvidence(mixture, WORSE);
}

;// CONCATENATED MODULE: ./.build/src/core/analysis/window.js

const Window = Block;
function fade({ requests, bad }, duration, halfLife) {
    const kept = 2 ** (-Math.max(0, duration) / halfLife);
    return { requests: requests * kept, bad: bad * kept };
}
function upperRate({ requests, bad }, z, phi = 1) {
    if (!(requests > 0))
        return 1;
    const next = bad / phi + 1;
    const upper = next * (1 - 1 / (9 * next) + z / (3 * Math.sqrt(next))) ** 3;
    return Math.min(1, (phi * upper) / requests);
}

;// CONCATENATED MODULE: ./.build/src/core/analysis/history-guard.js




const HistoryGuard = schemas/* strictObject */.rej({
    limit: schemas/* number */.aig(),
    usual: schemas/* number */.aig(),
    test: RateTest,
    block: schemas/* strictObject */.rej({ duration: schemas/* number */.aig(), canary: Block, stable: Block }),
    long: Window,
    short: Window,
});
const FACTOR = 2;
const history_guard_LEAST = 0.002;
const BLOCK_MS = 15_000;
const history_guard_CAP = 2;
const LONG = { halfLife: 300_000, z: 3.09, prior: 10 };
const SHORT = { halfLife: 60_000, z: 1, prior: 4 };
const RECENT = 20;
function startHistoryGuard(baseline, history, horizon) {
    return {
        usual: Math.max(history_guard_LEAST / FACTOR, (baseline.bad + 1) / (baseline.requests + 1)),
        limit: Math.min(0.5, Math.max(history_guard_LEAST, FACTOR * upperRate(baseline, LONG.z))),
        test: startRateTest(horizon),
        block: { duration: 0, canary: NONE, stable: NONE },
        long: history.slice(-RECENT).reduce(addTally, NONE),
        short: NONE,
    };
}
function observeHistory(guard, counts, { duration, trust, tolerated }) {
    const block = {
        duration: guard.block.duration + duration,
        canary: addTally(guard.block.canary, counts.canary),
        stable: addTally(guard.block.stable, counts.stable),
    };
    if (block.duration < BLOCK_MS)
        return { ...guard, block };
    const long = addTally(fade(guard.long, block.duration, LONG.halfLife), block.stable);
    const short = addTally(fade(guard.short, block.duration, SHORT.halfLife), block.stable);
    const rest = { ...guard, long, short, block: { duration: 0, canary: NONE, stable: NONE } };
    if (isOutage(block.stable, guard.limit))
        return rest;
    const now = Math.max(bound(long, LONG, guard.usual, trust.after), bound(short, SHORT, guard.usual, trust.after));
    const limit = Math.max(guard.limit, tolerated(now));
    if (limit >= 1)
        return rest;
    const cap = (history_guard_CAP * block.duration) / BLOCK_MS;
    return { ...rest, test: observeRate(guard.test, block.canary, { limit, trust, cap }) };
}
function historyEvidence({ test }) {
    return rateEvidence(test);
}
function bound(window, { z, prior }, usual, phi) {
    return upperRate(addTally(window, { requests: prior / usual, bad: prior }), z, phi);
}
function isOutage({ requests, bad }, limit) {
    const expected = requests * limit;
    return bad > expected + 2 * Math.sqrt(expected) + 1;
}

;// CONCATENATED MODULE: ./.build/src/core/analysis/latency-edges.js
const TARGETS = [0.25, 0.05, 0.01];
const latency_edges_MOST = 0.6;
function slowerThan(edge, { edges, buckets }) {
    const index = edges.indexOf(edge);
    if (index < 0 || buckets.length <= index + 1)
        return null;
    return buckets.slice(index + 1).reduce((sum, count) => sum + count, 0);
}
function chooseEdges({ edges, buckets }) {
    const total = buckets.reduce((sum, count) => sum + count, 0);
    if (!(total > 0))
        return [];
    const candidates = edges
        .map((edge) => ({ edge, share: (slowerThan(edge, { edges, buckets }) ?? 0) / total }))
        .filter(({ share }) => share < latency_edges_MOST);
    const never = candidates.findIndex(({ share }) => share === 0);
    if (never >= 0)
        candidates.splice(never + 1);
    const chosen = new Set();
    for (const target of TARGETS) {
        const distance = ({ share }) => Math.abs(Math.log(share / target));
        const free = candidates.filter(({ edge }) => !chosen.has(edge));
        const nearest = free.toSorted((one, other) => distance(one) - distance(other))[0];
        if (nearest !== undefined)
            chosen.add(nearest.edge);
    }
    return [...chosen].toSorted((one, other) => one - other);
}

;// CONCATENATED MODULE: ./.build/src/core/analysis/latency-test.js




const Above = schemas/* strictObject */.rej({ requests: schemas/* number */.aig().min(0), above: schemas/* array */.YOg(schemas/* number */.aig().min(0).nullable()) });
const LatencyTest = schemas/* strictObject */.rej({
    edges: schemas/* int */.Whr().min(1).max(3),
    tolerance: schemas/* number */.aig(),
    floor: schemas/* number */.aig(),
    mixture: Mixture,
    pending: schemas/* strictObject */.rej({ canary: Above, stable: Above }).nullable(),
});
function startLatencyTest(edges, tolerance, floor, horizon) {
    return { edges, tolerance, floor, mixture: startMixture(SLOWER[edges].length, onset(horizon)), pending: null };
}
function observeLatency(test, interval, trust) {
    const counts = test.pending === null ? interval : join(test.pending, interval);
    const { canary, stable } = counts;
    if (canary.requests <= 0 || stable.requests <= 0) {
        return { ...test, pending: canary.requests + stable.requests > 0 ? counts : null };
    }
    const bands = splitBands(counts);
    const gains = shapes(test).map(({ multiples }) => temper(latency_test_gain(test, counts, bands, multiples), trust));
    return { ...test, mixture: growMixture(test.mixture, gains), pending: null };
}
function latencyEvidence(test) {
    return mixtureEvidence(test.mixture, shapes(test));
}
function blamedEdge(test) {
    const fits = shapes(test).map(({ weight }, index) => Math.log(weight) + test.mixture.logs[index]);
    const { multiples } = shapes(test)[fits.indexOf(Math.max(...fits))];
    return Math.max(0, multiples.findIndex((multiple) => multiple > 1));
}
function latency_test_gain({ tolerance, floor }, counts, bands, multiples) {
    const canary = counts.canary.requests;
    const stable = counts.stable.requests;
    let sum = 0;
    let last = 0;
    for (const band of bands) {
        const multiple = multiples[band.edge];
        if (multiple === 1)
            continue;
        const logB = Math.log((tolerance * canary + stable) / (multiple * tolerance * canary + stable));
        last = Math.log(multiple) + logB;
        sum += band.canary * last + band.stable * logB;
    }
    return sum - canary * floor * Math.expm1(last);
}
function splitBands({ canary, stable }) {
    const measured = canary.above.flatMap((count, edge) => {
        const other = stable.above[edge];
        return count === null || other === null || other === undefined ? [] : [{ edge, canary: count, stable: other }];
    });
    return measured.map(({ edge, ...above }, index) => ({
        edge,
        canary: above.canary - (measured[index + 1]?.canary ?? 0),
        stable: above.stable - (measured[index + 1]?.stable ?? 0),
    }));
}
function join(one, other) {
    return { canary: addAbove(one.canary, other.canary), stable: addAbove(one.stable, other.stable) };
}
function addAbove(one, other) {
    if (one.requests === 0)
        return other;
    if (other.requests === 0)
        return one;
    const above = one.above.map((count, edge) => {
        const more = other.above[edge] ?? null;
        return count === null || more === null ? null : count + more;
    });
    return { requests: one.requests + other.requests, above };
}
function shapes({ edges }) {
    return SLOWER[edges];
}

;// CONCATENATED MODULE: ./.build/src/core/analysis/latency-judge.js







const LatencyJudge = schemas/* strictObject */.rej({
    horizon: schemas/* int */.Whr().min(0),
    edges: schemas/* array */.YOg(schemas/* number */.aig()),
    test: LatencyTest.nullable(),
    proofs: schemas/* array */.YOg(RatioTest),
    dispersions: schemas/* array */.YOg(Dispersion),
    wary: schemas/* boolean */.zMY(),
    learning: schemas/* strictObject */.rej({ edges: schemas/* array */.YOg(schemas/* number */.aig()), buckets: schemas/* array */.YOg(schemas/* number */.aig()) }).nullable(),
});
const ENOUGH = 200;
const latency_judge_KNOWN = 20;
const latency_judge_FEAR = { phi: 4, pairs: 2 };
function startLatencyJudge(settings, past) {
    const { edges, history, baseline, horizon } = past;
    const before = history.reduce((sum, { buckets }) => addBuckets(sum, buckets), []);
    const known = [before, baseline?.buckets ?? []].map((buckets) => chooseEdges({ edges, buckets }));
    const chosen = known.find((found) => found.length > 0);
    if (chosen === undefined) {
        return {
            horizon,
            edges: [],
            test: null,
            proofs: [],
            dispersions: [],
            wary: true,
            learning: { edges: [], buckets: [] },
        };
    }
    const judge = begin(settings, horizon, chosen);
    const dispersions = judge.dispersions.map((dispersion, index) => history.reduce((state, { buckets }) => {
        const slow = slowerThan(chosen[index], { edges, buckets });
        return slow === null ? state : observeDispersion(state, tally(sum(buckets), slow));
    }, dispersion));
    const wary = dispersions[0] === undefined || pairsOf(dispersions[0]) < latency_judge_KNOWN;
    return { ...judge, dispersions, wary };
}
function observeLatencies(settings, judge, interval, judged) {
    if (judge.test === null)
        return learn(settings, judge, { edges: interval.edges, buckets: interval.stable.buckets });
    const canary = above(judge.edges, interval.edges, interval.canary);
    const stable = above(judge.edges, interval.edges, interval.stable);
    const dispersions = judge.dispersions.map((state, index) => {
        const slow = stable.above[index] ?? null;
        return slow === null ? state : observeDispersion(state, tally(stable.requests, slow));
    });
    if (!judged)
        return { ...judge, dispersions };
    const before = (index) => judge.dispersions[index];
    const measured = dispersions.map((after, index) => measuredTrust(before(index), after, settings.dispersion));
    const proofs = judge.proofs.map((proof, index) => {
        const slow = { canary: canary.above[index] ?? null, stable: stable.above[index] ?? null };
        if (slow.canary === null || slow.stable === null)
            return proof;
        const counts = { canary: tally(canary.requests, slow.canary), stable: tally(stable.requests, slow.stable) };
        return observeRatio(proof, counts, measured[index]);
    });
    const feared = judge.wary
        ? dispersions.map((after, index) => waryTrust(before(index), after, settings.dispersion, latency_judge_FEAR))
        : [];
    const trust = leastTrust([...feared, ...measured]);
    return { ...judge, dispersions, proofs, test: observeLatency(judge.test, { canary, stable }, trust) };
}
function startStepLatency(settings, judge) {
    return { ...judge, proofs: judge.proofs.map(() => startProof(settings)) };
}
function latenciesEvidence({ test }) {
    return test === null ? 0 : latencyEvidence(test);
}
function latencyProof({ proofs, learning }) {
    if (learning !== null)
        return learning.buckets.length > 0 ? 0 : Number.MAX_VALUE;
    return Math.min(...proofs.map(ratioEvidence));
}
function blamedLatency({ edges, test }) {
    return test === null ? 0 : edges[blamedEdge(test)];
}
function begin(settings, horizon, edges) {
    const test = startLatencyTest(edges.length, settings['latency-tolerance'], settings['latency-floor'], horizon);
    const proofs = edges.map(() => startProof(settings));
    return { horizon, edges, test, proofs, dispersions: edges.map(() => startDispersion(1)), wary: true, learning: null };
}
function startProof(settings) {
    const tolerance = settings['latency-bad-tolerance'];
    return startRatioTest({ side: 'better', tolerance, floor: settings['latency-bad-floor'] });
}
function learn(settings, judge, seen) {
    const known = judge.learning;
    const same = known !== null && known.edges.length === seen.edges.length;
    const buckets = same ? addBuckets(known.buckets, seen.buckets) : [...seen.buckets];
    const chosen = sum(buckets) < ENOUGH ? [] : chooseEdges({ edges: seen.edges, buckets });
    if (chosen.length > 0)
        return begin(settings, judge.horizon, chosen);
    return { ...judge, learning: { edges: [...seen.edges], buckets } };
}
function above(judged, edges, { buckets }) {
    return { requests: sum(buckets), above: judged.map((edge) => slowerThan(edge, { edges, buckets })) };
}
function addBuckets(one, other) {
    const longest = one.length > other.length ? one : other;
    return longest.map((_, index) => (one[index] ?? 0) + (other[index] ?? 0));
}
function sum(counts) {
    return counts.reduce((total, count) => total + count, 0);
}

;// CONCATENATED MODULE: ./.build/src/core/analysis/ratio-interval.js



const RatioInterval = schemas/* strictObject */.rej({ logs: schemas/* array */.YOg(schemas/* number */.aig()), pending: Pending });
const POINTS = 49;
const STEP = Math.LN2 / 4;
const RATIOS = Array.from({ length: POINTS }, (_, index) => 2 ** (index / 4 - 4));
const LOG_RATIOS = RATIOS.map(Math.log);
const ratio_interval_PRECISION = 1e6;
const LOG_PRIOR = normalise(LOG_RATIOS.map((log) => -Math.abs(log) / 2));
function startRatioInterval() {
    return { logs: LOG_RATIOS.map(() => 0), pending: null };
}
function observeRatioInterval(state, interval, phi) {
    const { ready, counts, pending } = carryOver(state.pending, interval);
    if (!ready)
        return { ...state, pending };
    const { canary, stable } = counts;
    const logs = LOG_RATIOS.map((log, index) => {
        const expected = Math.log((RATIOS[index] * canary.requests + stable.requests) / (canary.requests + stable.requests));
        return state.logs[index] + (canary.bad * log - (canary.bad + stable.bad) * expected) / phi;
    });
    const top = Math.max(...logs);
    return { logs: logs.map((log) => Math.round((log - top) * ratio_interval_PRECISION) / ratio_interval_PRECISION), pending: null };
}
function ratioInterval({ logs }, confidence = 0.95) {
    const evidence = logSumExp(logs.map((log, index) => log + LOG_PRIOR[index]));
    const kept = logs.map((log) => log > evidence + Math.log(1 - confidence));
    const first = kept.indexOf(true);
    const last = kept.lastIndexOf(true);
    return {
        low: first <= 1 ? 0 : RATIOS[first - 1],
        estimate: Math.exp(peak(logs)),
        high: RATIOS[Math.min(POINTS - 1, last + 1)],
    };
}
function peak(logs) {
    const best = logs.indexOf(Math.max(...logs));
    const [left, middle, right] = [logs[best - 1], logs[best], logs[best + 1]];
    if (left === undefined || right === undefined)
        return Math.min(...logs) === middle ? 0 : LOG_RATIOS[best];
    const bend = left - 2 * middle + right;
    return LOG_RATIOS[best] + (bend < 0 ? (STEP * (left - right)) / (2 * bend) : 0);
}
function normalise(logs) {
    const sum = logSumExp(logs);
    return logs.map((log) => log - sum);
}

;// CONCATENATED MODULE: ./.build/src/core/analysis/share-test.js



const ShareTest = schemas/* strictObject */.rej({ mixture: Mixture });
function startShareTest(horizon) {
    return { mixture: startMixture(DEFICIT.length, onset(horizon, 0.96)) };
}
function observeShare({ mixture }, canary, stable, limit) {
    if (canary + stable <= 0 || limit <= 0 || limit >= 1)
        return { mixture };
    const gains = DEFICIT.map(({ multiple }) => canary * Math.log(multiple) + stable * Math.log((1 - multiple * limit) / (1 - limit)));
    return { mixture: growMixture(mixture, gains) };
}
function shareEvidence({ mixture }) {
    return mixtureEvidence(mixture, DEFICIT);
}

;// CONCATENATED MODULE: ./.build/src/core/analysis/slo-test.js




const SloTest = schemas/* strictObject */.rej({ canary: RateTest, stable: RateTest, recent: Window });
const HALF_LIFE = 60_000;
const OVERSHOOT = 3;
function startSloTest(horizon) {
    return { canary: startRateTest(horizon), stable: startRateTest(horizon), recent: { requests: 0, bad: 0 } };
}
function observeSlo({ canary, stable, recent }, counts, { limit, duration, trust, abortAt }) {
    const now = addTally(fade(recent, duration, HALF_LIFE), counts.stable);
    const excused = now.bad > now.requests * limit;
    return {
        canary: excused ? canary : observeRate(canary, counts.canary, { limit, trust }),
        stable: observeRate(stable, counts.stable, { limit, trust, ceiling: abortAt + OVERSHOOT }),
        recent: now,
    };
}
function sloEvidence({ canary }) {
    return rateEvidence(canary);
}
function stableBreaks({ stable }, abortAt) {
    return rateEvidence(stable) >= abortAt;
}

;// CONCATENATED MODULE: ./.build/src/core/analysis/evidence.js











const EvidenceState = schemas/* strictObject */.rej({
    scrapes: schemas/* int */.Whr().min(0),
    errors: ErrorTest,
    errorsProof: RatioTest,
    errorRatio: RatioInterval,
    latency: LatencyJudge.nullable(),
    history: HistoryGuard.nullable(),
    share: ShareTest.nullable(),
    slo: SloTest.nullable(),
});
const WEIGHTS = { errors: 0.6, latency: 0.2, history: 0.15, share: 0.13, slo: 0.1 };
const SUSPICIOUS = Math.log(10);
const SUPPORT = Math.log(20);
function startEvidence(plan) {
    const { settings, edges, horizon, history, baseline } = plan;
    const past = history.map(errorsOf);
    const { tolerance, floor } = settings;
    return {
        scrapes: 0,
        errors: startErrorTest({ side: 'worse', tolerance, floor, horizon }, past, settings.dispersion),
        errorsProof: startErrorsProof(settings),
        errorRatio: startRatioInterval(),
        latency: settings.latency && edges.length > 0 ? startLatencyJudge(settings, plan) : null,
        history: baseline !== undefined && baseline.requests > 0 ? startHistoryGuard(errorsOf(baseline), past, horizon) : null,
        share: settings['min-share'] > 0 ? startShareTest(horizon) : null,
        slo: settings.slo === undefined ? null : startSloTest(horizon),
    };
}
function observeEvidence(settings, state, interval, firstOfStep) {
    const counts = { canary: errorsOf(interval.canary), stable: errorsOf(interval.stable) };
    const { duration } = interval;
    const errors = observeErrors(state.errors, counts, { setting: settings.dispersion, duration });
    const measured = measuredTrust(state.errors.dispersion, errors.dispersion, settings.dispersion);
    const careful = errorTrust(state.errors, errors, settings.dispersion);
    const tolerated = (rate) => settings.tolerance * rate + settings.floor;
    const limit = settings.slo?.['error-rate'] ?? 1;
    return {
        scrapes: state.scrapes + 1,
        errors,
        errorsProof: observeRatio(state.errorsProof, counts, measured),
        errorRatio: observeRatioInterval(state.errorRatio, counts, measured.before),
        latency: state.latency && observeLatencies(settings, state.latency, interval, state.scrapes >= settings['warm-up']),
        history: state.history && observeHistory(state.history, counts, { duration, trust: measured, tolerated }),
        share: firstOfStep ? state.share : state.share && observeShareOf(settings, state.share, interval),
        slo: state.slo && observeSlo(state.slo, counts, { limit, duration, trust: careful, abortAt: abortAt(settings) }),
    };
}
function startStepEvidence(settings, state) {
    const latency = state.latency && startStepLatency(settings, state.latency);
    return { ...state, errorsProof: startErrorsProof(settings), latency };
}
function readEvidence(settings, state) {
    const limit = abortAt(settings);
    const stableBreaksSlo = state.slo !== null && stableBreaks(state.slo, limit);
    const parts = partsOf(settings, state, stableBreaksSlo);
    const total = parts.reduce((sum, { weight }) => sum + weight, 0);
    const weighed = parts.map(({ weight, logE }) => Math.log(weight / total) + logE);
    const logE = logSumExp(weighed);
    return {
        logE,
        limit,
        suspicious: logE >= SUSPICIOUS,
        proof: Math.min(ratioEvidence(state.errorsProof), ...(state.latency === null ? [] : [latencyProof(state.latency)])),
        blame: parts[weighed.indexOf(Math.max(...weighed))].name,
        stableBreaksSlo,
        dispersion: settings.dispersion === 'auto' ? dispersionOf(state.errors.dispersion) : settings.dispersion,
        ratio: ratioInterval(state.errorRatio),
    };
}
function proofNeeded(settings, step, steps) {
    return ((step + 1) / ((steps * (steps + 1)) / 2)) * Math.log(1 / settings.beta);
}
function partsOf(settings, state, stableBreaksSlo) {
    const { errors, latency, history, share, slo } = state;
    const parts = [{ name: 'errors', weight: WEIGHTS.errors, logE: errorEvidence(errors) }];
    if (latency !== null) {
        const name = `latency above ${blamedLatency(latency)} ms`;
        parts.push({ name, weight: WEIGHTS.latency, logE: latenciesEvidence(latency) });
    }
    if (history !== null) {
        const logE = Math.min(historyEvidence(history), ratioEvidence(errors.direct) + SUPPORT);
        parts.push({ name: 'errors against history', weight: WEIGHTS.history, logE });
    }
    if (share !== null) {
        parts.push({ name: 'requests that never complete', weight: WEIGHTS.share, logE: shareEvidence(share) });
    }
    if (slo !== null && settings.slo !== undefined) {
        const name = `error-rate above ${Number((100 * settings.slo['error-rate']).toPrecision(6))}% (slo)`;
        parts.push({ name, weight: WEIGHTS.slo, logE: stableBreaksSlo ? LOG_ZERO : sloEvidence(slo) });
    }
    return parts;
}
function abortAt(settings) {
    return Math.log(1 / settings.alpha);
}
function startErrorsProof(settings) {
    return startRatioTest({ side: 'better', tolerance: settings['bad-tolerance'], floor: settings['bad-floor'] });
}
function observeShareOf(settings, share, interval) {
    const least = (settings['min-share'] * interval.weight) / 100;
    return observeShare(share, interval.canary.requests, interval.stable.requests, least);
}
function errorsOf({ requests, errors }) {
    return tally(requests, errors);
}


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

/***/ 1986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ UNKNOWN),
/* harmony export */   Xk: () => (/* binding */ Health),
/* harmony export */   bd: () => (/* binding */ HealthPolicy),
/* harmony export */   lB: () => (/* binding */ observe),
/* harmony export */   o4: () => (/* binding */ showHealth)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3339);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(803);


const threshold = (fallback) => zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(1).max(1000).default(fallback);
const HealthPolicy = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    'initial-delay': _duration_js__WEBPACK_IMPORTED_MODULE_0__/* .Duration */ .dw.default((0,_duration_js__WEBPACK_IMPORTED_MODULE_0__.ms)(0)).describe('wait before the first attempt'),
    period: _duration_js__WEBPACK_IMPORTED_MODULE_0__/* .Duration */ .dw.default((0,_duration_js__WEBPACK_IMPORTED_MODULE_0__.ms)(2_000)).describe('time between attempts'),
    timeout: _duration_js__WEBPACK_IMPORTED_MODULE_0__/* .Duration */ .dw.default((0,_duration_js__WEBPACK_IMPORTED_MODULE_0__.ms)(3_000)).describe('longest one attempt may take'),
    'success-threshold': threshold(3).describe('successes in a row that make it healthy'),
    'failure-threshold': threshold(3).describe('failures in a row that make it unhealthy'),
    deadline: _duration_js__WEBPACK_IMPORTED_MODULE_0__/* .Duration */ .dw.default((0,_duration_js__WEBPACK_IMPORTED_MODULE_0__.ms)(120_000)).describe('longest wait for the first time healthy'),
});
const Health = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['unknown', 'healthy', 'unhealthy']),
    streak: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(),
    last: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ up: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), detail: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).optional(),
    at: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
});
const UNKNOWN = { state: 'unknown', streak: 0 };
function observe(health, result, policy, at) {
    const streak = health.last?.up === result.up ? health.streak + 1 : 1;
    const reached = streak >= policy[result.up ? 'success-threshold' : 'failure-threshold'];
    const settled = result.up ? 'healthy' : 'unhealthy';
    return { state: reached ? settled : health.state, streak, last: { up: result.up, detail: result.detail }, at };
}
function showHealth(health) {
    if (health.last === undefined)
        return 'not probed yet';
    const what = health.last.up ? 'up' : 'down';
    return `${what} ${health.streak} time${health.streak === 1 ? '' : 's'} in a row, last: ${health.last.detail}`;
}


/***/ }),

/***/ 5918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ coarsen),
/* harmony export */   PK: () => (/* binding */ addBuckets),
/* harmony export */   WN: () => (/* binding */ commonEdges)
/* harmony export */ });
function commonEdges([first = [], ...others]) {
    return first.filter((edge) => others.every((edges) => edges.includes(edge)));
}
function coarsen(buckets, edges, onto) {
    if (buckets.length === 0 || onto.length === 0)
        return [];
    const coarse = Array.from({ length: onto.length + 1 }, () => 0);
    buckets.forEach((count, index) => {
        const edge = edges[index] ?? Number.POSITIVE_INFINITY;
        const target = onto.findIndex((upper) => edge <= upper);
        coarse[target === -1 ? onto.length : target] += count;
    });
    return coarse;
}
function addBuckets(left, right) {
    if (left.length === 0)
        return right;
    if (right.length === 0)
        return left;
    return left.map((count, index) => count + right[index]);
}


/***/ }),

/***/ 5912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ Snapshot),
/* harmony export */   H: () => (/* binding */ increments)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3339);
/* harmony import */ var _buckets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5918);
/* harmony import */ var _traffic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8420);



const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0);
const Seen = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    requests: count,
    errors: count,
    buckets: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(count),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
    missed: count,
});
const Snapshot = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    at: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    since: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    edges: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    instances: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), Seen),
});
const MISSED_FOR_GOOD = 60;
const OUT_OF_SIGHT_KEPT = 16;
function increments(before, scrape) {
    if (before === undefined)
        return { ...nothing(scrape.edges), snapshot: originOf(scrape) };
    if (scrape.at <= before.at)
        return { ...nothing(before.edges), snapshot: before };
    const edges = sharedEdges(before.edges, scrape.edges);
    const absent = outOfSight(before, scrape, edges);
    const moves = scrape.instances.map((instance) => {
        const now = { ...instance, buckets: (0,_buckets_js__WEBPACK_IMPORTED_MODULE_2__/* .coarsen */ .EI)(instance.buckets, scrape.edges, edges) };
        return { now, ...move(now, knownOf(before, instance, edges)) };
    });
    const lost = [...moves.flatMap(({ lost }) => lost ?? []), ...replaced(before, scrape, absent.kept), ...absent.lost];
    const present = moves.map(({ now }) => [now.instance, seenOf(now)]);
    return {
        traffic: moves.reduce((sum, { traffic }) => (0,_traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .addTraffic */ .b5)(sum, traffic), _traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_TRAFFIC */ .qE),
        edges,
        snapshot: {
            at: scrape.at,
            since: before.since,
            edges: [...edges],
            instances: Object.fromEntries([...present, ...absent.kept]),
        },
        duration: scrape.at - before.at,
        warnings: [...narrowed(before.edges, edges), ...lost],
        whole: lost.length === 0,
    };
}
function nothing(edges) {
    return { traffic: _traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_TRAFFIC */ .qE, edges, duration: 0, warnings: [], whole: true };
}
function originOf({ at, edges, instances }) {
    const seen = instances.map((instance) => [instance.instance, seenOf(instance)]);
    return { at, since: at, edges: [...edges], instances: Object.fromEntries(seen) };
}
function seenOf({ requests, errors, buckets, startedAt }) {
    return { requests, errors, buckets: [...buckets], ...(startedAt !== undefined && { startedAt }), missed: 0 };
}
function sharedEdges(before, now) {
    if (before.length === 0)
        return now;
    return now.length === 0 ? before : (0,_buckets_js__WEBPACK_IMPORTED_MODULE_2__/* .commonEdges */ .WN)([before, now]);
}
function narrowed(before, now) {
    if (before.length <= now.length)
        return [];
    return [`the latency buckets changed: ${before.length - now.length} of ${before.length} edges are no longer shared`];
}
const FROM_ZERO = { requests: 0, errors: 0, buckets: [], missed: 0 };
function knownOf(before, now, edges) {
    const known = Object.hasOwn(before.instances, now.instance) ? before.instances[now.instance] : undefined;
    if (known !== undefined)
        return { ...known, buckets: [...(0,_buckets_js__WEBPACK_IMPORTED_MODULE_2__/* .coarsen */ .EI)(known.buckets, before.edges, edges)] };
    return isYoung(before, now) ? FROM_ZERO : undefined;
}
function isYoung({ since }, { startedAt }) {
    return startedAt !== undefined && startedAt > since;
}
function move(now, known) {
    if (known === undefined)
        return { traffic: _traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_TRAFFIC */ .qE };
    if (hasRestarted(now, known))
        return { traffic: between(now, FROM_ZERO), lost: `${now.instance} restarted; ${TAIL}` };
    const traffic = between(now, known);
    const fell = fallen(traffic);
    if (fell === '')
        return { traffic };
    return { traffic: _traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_TRAFFIC */ .qE, lost: `${now.instance}: ${fell} fell ${WITHOUT_RESTART}` };
}
const TAIL = 'what it served after its last scrape is lost';
const WITHOUT_RESTART = 'although the process did not restart, so this scrape of it does not count. When several processes answer there, let them expose process_start_time_seconds, or list each of them';
const START_WAVER = 1_000;
function hasRestarted({ startedAt }, known) {
    return startedAt !== undefined && known.startedAt !== undefined && startedAt > known.startedAt + START_WAVER;
}
function between(now, known) {
    const requests = now.requests - known.requests;
    const errors = now.errors - known.errors;
    return {
        requests,
        errors: requests < 0 ? errors : Math.min(errors, requests),
        buckets: bucketMoves(now.buckets, known),
    };
}
function bucketMoves(now, known) {
    if (now.length === 0 || (known.buckets.length === 0 && known.requests > 0))
        return [];
    return now.map((count, index) => count - (known.buckets[index] ?? 0));
}
function fallen({ requests, errors, buckets }) {
    const names = { requests: requests < 0, errors: errors < 0, 'latency buckets': buckets.some((count) => count < 0) };
    return Object.entries(names)
        .flatMap(([name, fell]) => (fell ? [name] : []))
        .join(' and ');
}
function replaced(before, scrape, absent) {
    const young = scrape.instances.find((now) => !Object.hasOwn(before.instances, now.instance) && isYoung(before, now));
    if (young === undefined)
        return [];
    const gone = absent.filter(([, { missed }]) => missed === 1);
    return gone.map(([instance]) => `${instance} is gone and ${young.instance} is new; ${TAIL} unless it answers again`);
}
function outOfSight(before, scrape, edges) {
    const inSight = new Set(scrape.instances.map(({ instance }) => instance));
    const absent = Object.entries(before.instances)
        .filter(([instance]) => !inSight.has(instance))
        .map(([instance, seen]) => {
        return [instance, { ...seen, buckets: [...(0,_buckets_js__WEBPACK_IMPORTED_MODULE_2__/* .coarsen */ .EI)(seen.buckets, before.edges, edges)], missed: seen.missed + 1 }];
    })
        .sort(([, left], [, right]) => left.missed - right.missed);
    const kept = absent.filter(([, { missed }], index) => missed < MISSED_FOR_GOOD && index < OUT_OF_SIGHT_KEPT);
    const lost = absent
        .slice(kept.length)
        .map(([instance, { missed }]) => `${instance} was not seen for ${missed} scrapes; ${TAIL}`);
    return { kept, lost };
}


/***/ }),

/***/ 8420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b5: () => (/* binding */ addTraffic),
/* harmony export */   ju: () => (/* binding */ coarsenTraffic),
/* harmony export */   qE: () => (/* binding */ NO_TRAFFIC)
/* harmony export */ });
/* harmony import */ var _buckets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5918);

const NO_TRAFFIC = { requests: 0, errors: 0, buckets: [] };
function coarsenTraffic(traffic, edges, onto) {
    return { ...traffic, buckets: (0,_buckets_js__WEBPACK_IMPORTED_MODULE_0__/* .coarsen */ .EI)(traffic.buckets, edges, onto) };
}
function addTraffic(left, right) {
    return {
        requests: left.requests + right.requests,
        errors: left.errors + right.errors,
        buckets: (0,_buckets_js__WEBPACK_IMPORTED_MODULE_0__/* .addBuckets */ .PK)(left.buckets, right.buckets),
    };
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

/***/ 2233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F0: () => (/* binding */ Tally),
  nZ: () => (/* binding */ isDue),
  xP: () => (/* binding */ measure),
  dP: () => (/* binding */ startTally)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(3339);
;// CONCATENATED MODULE: ./.build/src/core/analysis/assess.js

const AssessmentState = schemas/* strictObject */.rej({
    count: schemas/* int */.Whr().min(0),
    failed: schemas/* int */.Whr().min(0),
    inconclusive: schemas/* int */.Whr().min(0),
    errorsInARow: schemas/* int */.Whr().min(0),
    successesInARow: schemas/* int */.Whr().min(0),
});
function startAssessment() {
    return { count: 0, failed: 0, inconclusive: 0, errorsInARow: 0, successesInARow: 0 };
}
function recordMeasurement(state, verdict) {
    if (verdict === 'errored')
        return { ...state, errorsInARow: state.errorsInARow + 1, successesInARow: 0 };
    const judged = { ...state, count: state.count + 1, errorsInARow: 0 };
    if (verdict === 'failed')
        return { ...judged, failed: state.failed + 1, successesInARow: 0 };
    if (verdict === 'inconclusive')
        return { ...judged, inconclusive: state.inconclusive + 1, successesInARow: 0 };
    return { ...judged, successesInARow: state.successesInARow + 1 };
}
function assess(state, limits, ending = false) {
    return (beyondLimit(state, limits) ?? goodEnough(state, limits) ?? countReached(state, limits) ?? undecided(state, ending));
}
function beyondLimit(state, limits) {
    const { failureLimit = 0, inconclusiveLimit = 0, consecutiveErrorLimit = 4 } = limits;
    if (state.errorsInARow > consecutiveErrorLimit) {
        return done('errored', `${state.errorsInARow} errors in a row, more than ${consecutiveErrorLimit}`);
    }
    if (state.inconclusive > inconclusiveLimit) {
        return done('inconclusive', `${state.inconclusive} inconclusive, more than ${inconclusiveLimit}`);
    }
    if (failureLimit >= 0 && state.failed > failureLimit) {
        return done('failed', `${state.failed} failed, more than ${failureLimit}`);
    }
    return undefined;
}
function goodEnough({ successesInARow }, limits) {
    const { consecutiveSuccessLimit = 0 } = limits;
    if (consecutiveSuccessLimit <= 0 || successesInARow < consecutiveSuccessLimit)
        return undefined;
    return done('passed', `${successesInARow} successes in a row`);
}
function countReached(state, limits) {
    const { count, failureLimit = 0, consecutiveSuccessLimit = 0 } = limits;
    if (count === undefined || state.count < count)
        return undefined;
    if (consecutiveSuccessLimit <= 0)
        return done('passed', `${state.count} measured, ${state.failed} failed`);
    const because = `${state.count} measured, never ${consecutiveSuccessLimit} successes in a row`;
    return done(failureLimit >= 0 ? 'inconclusive' : 'failed', because);
}
function undecided({ count, failed }, ending) {
    if (count === 0)
        return { verdict: 'inconclusive', done: ending, because: 'nothing measured' };
    const because = `${count} measured, ${failed} failed`;
    return ending ? done('passed', because) : { verdict: 'inconclusive', done: false, because };
}
function done(verdict, because) {
    return { verdict, done: true, because };
}

// EXTERNAL MODULE: ./.build/src/core/condition.js
var core_condition = __webpack_require__(5098);
// EXTERNAL MODULE: ./.build/src/core/metrics/buckets.js
var buckets = __webpack_require__(5918);
// EXTERNAL MODULE: ./.build/src/core/metrics/traffic.js
var traffic = __webpack_require__(8420);
// EXTERNAL MODULE: ./.build/src/core/verdict.js
var verdict = __webpack_require__(4646);
// EXTERNAL MODULE: ./.build/src/core/rollout/condition-config.js
var condition_config = __webpack_require__(2207);
;// CONCATENATED MODULE: ./.build/src/core/rollout/conditions.js







const count = schemas/* number */.aig().min(0);
const Counts = schemas/* strictObject */.rej({ requests: count, errors: count, buckets: schemas/* array */.YOg(count) });
const Tally = schemas/* strictObject */.rej({
    since: schemas/* number */.aig().int(),
    canary: Counts,
    stable: Counts,
    edges: schemas/* array */.YOg(schemas/* number */.aig()),
    assessment: AssessmentState,
    silentSince: schemas/* number */.aig().int().optional(),
    last: schemas/* strictObject */.rej({ actual: schemas/* number */.aig().nullable(), verdict: schemas/* enum */.k5n(verdict/* VERDICTS */.bk), because: schemas/* string */.YjP() }).optional(),
});
const empty = () => ({ requests: 0, errors: 0, buckets: [] });
const startTally = (since) => ({
    since,
    canary: empty(),
    stable: empty(),
    edges: [],
    assessment: startAssessment(),
});
const isDue = (condition, tally, at) => at - tally.since >= condition.interval;
function measure(condition, before, seen, answer) {
    const tally = { ...before, ...gather(before, seen) };
    if (!isDue(condition, tally, seen.at))
        return standing(condition, tally);
    const values = (0,condition_config/* isBuiltIn */.qi)(condition) ? counted(condition, tally) : answer;
    if (values === undefined)
        return standing(condition, tally);
    const restarted = { ...tally, since: seen.at, canary: empty(), stable: empty() };
    if ('error' in values)
        return settle(condition, restarted, 'errored', null, values.error);
    if (values.canary === null)
        return standing(condition, { ...restarted, silentSince: before.silentSince ?? before.since });
    const canary = (0,core_condition/* check */.z6)({ ...condition, name: (0,condition_config/* conditionName */.Hr)(condition) }, values.canary);
    if (canary.verdict === 'failed' && alsoFails(condition, values.stable)) {
        const because = `${describe(canary)}, but the stable version breaks it as well (${values.stable})`;
        const last = { actual: values.canary, verdict: 'inconclusive', because };
        return { tally: { ...restarted, silentSince: undefined, last }, outcome: 'stable-bad', because };
    }
    return settle(condition, restarted, canary.verdict, values.canary, describe(canary));
}
function counted(condition, { canary, stable, edges }) {
    return { canary: (0,condition_config/* fromCounters */.I1)(condition, canary, edges), stable: (0,condition_config/* fromCounters */.I1)(condition, stable, edges) };
}
function alsoFails(condition, stable) {
    return stable !== undefined && stable !== null && (0,core_condition/* check */.z6)({ ...condition, name: '' }, stable).verdict === 'failed';
}
function settle(condition, tally, verdict, actual, because) {
    const assessment = recordMeasurement(tally.assessment, verdict);
    const next = { ...tally, assessment, silentSince: undefined, last: { actual, verdict, because } };
    return standing(condition, next, because);
}
function standing(condition, tally, because) {
    if (tally.silentSince !== undefined)
        return { tally, outcome: 'no-data', because: `${(0,condition_config/* conditionName */.Hr)(condition)} has no data` };
    const { verdict, done, because: why, } = assess(tally.assessment, {
        count: condition.count,
        failureLimit: condition['failure-limit'],
        inconclusiveLimit: condition['inconclusive-limit'],
        consecutiveErrorLimit: condition['consecutive-error-limit'],
        consecutiveSuccessLimit: 0,
    });
    const outcome = done && verdict !== 'warned' ? verdict : 'waiting';
    return {
        tally,
        outcome,
        because: because === undefined ? `${(0,condition_config/* conditionName */.Hr)(condition)}: ${why}` : `${because} (${why})`,
    };
}
function describe({ name, operator, expected, actual, verdict }) {
    return `${name} is ${actual}, expected ${operator} ${expected}: ${verdict}`;
}
function gather(before, seen) {
    const edges = before.canary.requests + before.stable.requests === 0 ? seen.edges : (0,buckets/* commonEdges */.WN)([before.edges, seen.edges]);
    const both = (role) => {
        const sum = (0,traffic/* addTraffic */.b5)((0,traffic/* coarsenTraffic */.ju)(before[role], before.edges, edges), (0,traffic/* coarsenTraffic */.ju)(seen[role], seen.edges, edges));
        return { ...sum, buckets: [...sum.buckets] };
    };
    return { edges: [...edges], canary: both('canary'), stable: both('stable') };
}


/***/ }),

/***/ 5110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ pastOf),
/* harmony export */   Q_: () => (/* binding */ startLearned),
/* harmony export */   nB: () => (/* binding */ learn),
/* harmony export */   wf: () => (/* binding */ Learned)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3339);
/* harmony import */ var _metrics_buckets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5918);
/* harmony import */ var _metrics_traffic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8420);



const Learned = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    since: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    duration: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0),
    edges: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    rows: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()).min(2)),
});
const MOST = 960;
function startLearned(at) {
    return { since: at, duration: 0, edges: [], rows: [] };
}
function learn(known, { edges: seen, traffic, duration }) {
    const edges = (0,_metrics_buckets_js__WEBPACK_IMPORTED_MODULE_2__/* .commonEdges */ .WN)([known.edges, seen].filter((own) => own.length > 0));
    const earlier = known.rows.map(([requests = 0, errors = 0, ...buckets]) => [
        requests,
        errors,
        ...(0,_metrics_buckets_js__WEBPACK_IMPORTED_MODULE_2__/* .coarsen */ .EI)(buckets, known.edges, edges),
    ]);
    const rows = joined([...earlier, rowOf((0,_metrics_traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .coarsenTraffic */ .ju)(traffic, seen, edges))]);
    return { since: known.since, duration: known.duration + duration, edges: [...edges], rows };
}
function pastOf({ edges, rows, duration }) {
    return rows.length === 0 ? undefined : { edges, intervals: rows.map(trafficOf), duration };
}
function joined(rows) {
    const kept = [...rows];
    while (kept.length > 1 && kept.flat().length > MOST) {
        kept.splice(0, kept.length, ...inPairs(kept));
    }
    return kept;
}
function inPairs(rows) {
    return rows.flatMap((row, index) => {
        if (index % 2 === 1)
            return [];
        const next = rows[index + 1];
        return [next === undefined ? row : rowOf((0,_metrics_traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .addTraffic */ .b5)(trafficOf(row), trafficOf(next)))];
    });
}
function rowOf({ requests, errors, buckets }) {
    return [requests, errors, ...buckets];
}
function trafficOf([requests = 0, errors = 0, ...buckets]) {
    return { requests, errors, buckets };
}


/***/ }),

/***/ 4230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q9: () => (/* binding */ WORDS),
  Ij: () => (/* binding */ acts),
  np: () => (/* binding */ advance),
  fY: () => (/* binding */ intend),
  K2: () => (/* binding */ next)
});

// UNUSED EXPORTS: deadline

// EXTERNAL MODULE: ./.build/src/core/analysis/evidence.js + 19 modules
var analysis_evidence = __webpack_require__(3732);
// EXTERNAL MODULE: ./.build/src/core/duration.js
var core_duration = __webpack_require__(803);
// EXTERNAL MODULE: ./.build/src/core/health/health.js
var health = __webpack_require__(1986);
// EXTERNAL MODULE: ./.build/src/core/metrics/traffic.js
var traffic = __webpack_require__(8420);
// EXTERNAL MODULE: ./.build/src/core/rollout/condition-config.js
var condition_config = __webpack_require__(2207);
// EXTERNAL MODULE: ./.build/src/core/rollout/conditions.js + 1 modules
var conditions = __webpack_require__(2233);
// EXTERNAL MODULE: ./.build/src/core/rollout/start-evidence.js
var start_evidence = __webpack_require__(2803);
;// CONCATENATED MODULE: ./.build/src/core/rollout/judge.js







function judge(plan, watch, before, seen) {
    const counted = count(plan, before, seen);
    const { state, measured } = measureAll(plan, watch, counted, seen);
    const decision = blame(plan, watch, state, measured) ??
        missing(plan, state, seen, measured) ??
        schedule(plan, watch, state, seen, measured);
    const heldNow = decision.kind === 'hold' && decision.because.startsWith(HELD) ? (seen.interval?.duration ?? 0) : 0;
    return { state: { ...state, held: state.held + heldNow }, decision };
}
const HELD = 'held back';
function count(plan, before, observation) {
    const { at, interval, noData, refused, health } = observation;
    const seen = before.seen + (interval === undefined ? 0 : 1);
    const { noDataSince, ...rest } = before;
    const lacking = noData !== undefined || (interval !== undefined && interval.canary.requests === 0);
    return {
        ...rest,
        health,
        seen,
        requests: before.requests + (interval?.canary.requests ?? 0),
        refusals: refused === undefined ? 0 : before.refusals + 1,
        ...(lacking && { noDataSince: noDataSince ?? at }),
        ...(interval && plan.traffic && interval.weight < 100 && { evidence: weigh(plan, before, interval, observation) }),
    };
}
function weigh(plan, before, interval, known) {
    const evidence = before.evidence ?? (0,start_evidence/* startFrom */.L)(plan, interval, known);
    return (0,analysis_evidence/* observeEvidence */.a9)(plan.analysis, evidence, interval, before.seen === 0);
}
function measureAll(plan, watch, state, seen) {
    if (!watch.analysis)
        return { state, measured: [] };
    const { canary = traffic/* NO_TRAFFIC */.qE, stable = traffic/* NO_TRAFFIC */.qE, edges = [] } = seen.interval ?? {};
    const measured = plan.conditions.map((condition) => {
        const name = (0,condition_config/* conditionName */.Hr)(condition);
        const tally = state.tallies[name] ?? (0,conditions/* startTally */.dP)(state.since);
        return [name, (0,conditions/* measure */.xP)(condition, tally, { at: seen.at, canary, stable, edges }, seen.answers[name])];
    });
    const tallies = Object.fromEntries(measured.map(([name, { tally }]) => [name, tally]));
    return { state: { ...state, tallies }, measured: measured.map(([, result]) => result) };
}
function blame(plan, watch, state, measured) {
    const sick = unhealthy(state.health);
    if (sick !== undefined)
        return { kind: 'abort', because: sick };
    if (state.refusals >= plan.refusalThreshold) {
        return {
            kind: 'abort',
            because: `the canary refused its scrape ${state.refusals} times in a row while the stable version answered`,
        };
    }
    if (!watch.analysis)
        return undefined;
    return byEvidence(plan, state) ?? byConditions(measured);
}
function unhealthy(healths) {
    const sick = healths.find(({ state }) => state === 'unhealthy');
    return sick && `the canary is unhealthy: ${(0,health/* showHealth */.o4)(sick)}`;
}
function byEvidence({ analysis }, { evidence }) {
    if (evidence === undefined)
        return undefined;
    const { logE, limit, blame: what, ratio, stableBreaksSlo } = (0,analysis_evidence/* readEvidence */.At)(analysis, evidence);
    const strength = `evidence ${logE.toFixed(2)} of ${limit.toFixed(2)}`;
    if (stableBreaksSlo)
        return { kind: 'freeze', because: `the stable version breaks the SLO as well (${strength})` };
    if (logE < limit)
        return undefined;
    const times = what.startsWith('errors') ? `, ${showTimes(ratio.estimate)} the stable version's` : '';
    return { kind: 'abort', because: `the canary is worse: ${what}${times} (${strength})` };
}
function showTimes(estimate) {
    return estimate > 100 ? 'more than 100 times' : `${estimate.toFixed(1)} times`;
}
function byConditions(measured) {
    const bad = (outcome) => measured.find((one) => one.outcome === outcome);
    const failed = bad('failed') ?? bad('errored');
    if (failed !== undefined)
        return { kind: 'abort', because: failed.because };
    const shared = bad('stable-bad');
    if (shared !== undefined)
        return { kind: 'freeze', because: shared.because };
    const unsure = bad('inconclusive');
    return unsure && { kind: 'pause', because: unsure.because, verdict: 'inconclusive' };
}
function missing({ analysis }, state, seen, measured) {
    const silent = measured.find(({ outcome }) => outcome === 'no-data');
    const began = Math.min(state.noDataSince ?? Infinity, silent?.tally.silentSince ?? Infinity);
    if (began === Infinity || analysis['on-no-data'] === 'pass')
        return undefined;
    const why = seen.noData ?? silent?.because ?? 'the canary answered no request';
    if (analysis['on-no-data'] === 'fail')
        return { kind: 'abort', because: `no data: ${why}` };
    const left = analysis['no-data-deadline'] - (seen.at - began);
    if (left <= 0)
        return { kind: 'abort', because: `no data for ${(0,core_duration/* showDuration */.kJ)(seen.at - began)}: ${why}` };
    return { kind: 'hold', because: `no data, waiting up to ${(0,core_duration/* showDuration */.kJ)(left)} more: ${why}` };
}
function schedule(plan, watch, state, seen, measured) {
    const dwell = seen.at - state.since;
    if (dwell < watch.minBake)
        return { kind: 'continue', because: `proving, ${(0,core_duration/* showDuration */.kJ)(watch.minBake - dwell)} at least` };
    if (seen.waiting !== undefined && watch.analysis)
        return { kind: 'continue', because: seen.waiting };
    const waiting = measured.find(({ outcome }) => outcome === 'waiting');
    if (waiting !== undefined)
        return { kind: 'continue', because: waiting.because };
    if (isUnseen(plan, watch, state))
        return { kind: 'hold', because: 'the canary answered no request at this step yet' };
    const few = plan.analysis['min-requests'] - state.requests;
    if (few > 0 && watch.analysis)
        return { kind: 'hold', because: `${few} requests short of min-requests` };
    const proven = isProven(plan, watch, state);
    if (!proven && dwell < watch.bake)
        return { kind: 'continue', because: `not proven yet, ${(0,core_duration/* showDuration */.kJ)(watch.bake - dwell)} at most` };
    const doubt = suspicion(plan, watch, state);
    if (doubt !== undefined && state.held < plan.analysis['hold-deadline'])
        return { kind: 'hold', because: `${HELD}: ${doubt}` };
    return leave(watch, state, seen, proven);
}
function isUnseen({ traffic, analysis }, watch, { requests }) {
    return traffic && watch.analysis && requests === 0 && analysis['on-no-data'] !== 'pass';
}
function isProven({ analysis }, { proof }, { evidence }) {
    if (proof === undefined || evidence === undefined)
        return false;
    return (0,analysis_evidence/* readEvidence */.At)(analysis, evidence).proof >= (0,analysis_evidence/* proofNeeded */.SI)(analysis, proof.index, proof.of);
}
function suspicion({ analysis }, watch, { evidence }) {
    if (!watch.analysis || evidence === undefined)
        return undefined;
    const { suspicious, blame: what, logE } = (0,analysis_evidence/* readEvidence */.At)(analysis, evidence);
    return suspicious ? `the evidence looks bad but is not conclusive (${what}, ${logE.toFixed(2)})` : undefined;
}
function leave(watch, state, { at }, proven) {
    if (watch.pause === 'person')
        return { kind: 'pause', because: 'waiting for a person' };
    const paused = at - (state.pausedSince ?? at);
    if (paused < watch.pause)
        return { kind: 'pause', because: `paused for ${(0,core_duration/* showDuration */.kJ)(watch.pause - paused)} more` };
    if (watch.proof === undefined)
        return { kind: 'advance', because: 'the time of this step is over' };
    return proven
        ? { kind: 'advance', because: 'proven good' }
        : { kind: 'advance', because: 'the bake is over without proof', unproven: true };
}

// EXTERNAL MODULE: ./.build/src/core/rollout/learned.js
var learned = __webpack_require__(5110);
// EXTERNAL MODULE: ./.build/src/core/rollout/plan.js
var rollout_plan = __webpack_require__(770);
// EXTERNAL MODULE: ./.build/src/core/rollout/rollout.js
var rollout_rollout = __webpack_require__(8540);
;// CONCATENATED MODULE: ./.build/src/core/rollout/machine.js






const WORDS = ['resume', 'promote', 'abort', 'freeze'];
function next(rollout) {
    if (rollout.phase === 'promoted' || rollout.phase === 'aborted')
        return undefined;
    const steps = (0,rollout_plan/* compile */.wE)(rollout.plan);
    return rollout.direction === 'back' ? (0,rollout_plan/* undos */._u)(steps, rollout.position)[rollout.undone] : steps[rollout.position]?.effect;
}
const acts = (effect) => effect.do === 'set-weight' || effect.do === 'make-stable';
const intend = (rollout, effect) => ({ ...rollout, intent: effect });
function advance(before, event) {
    const { intent: _, ...rollout } = before;
    if (rollout.direction === 'back')
        return advanceBack(rollout, event);
    if (event.type === 'stopped' || event.type === 'unproven')
        return back(rollout, event.at, event.because);
    if (event.type === 'word')
        return obey(rollout, event.word, event.at);
    if (isLate(rollout, event.at))
        return back(rollout, event.at, `the deadline of ${(0,core_duration/* showDuration */.kJ)(deadline(rollout))} is over`);
    if (event.type === 'moved')
        return moved(rollout, event.seen, event.at);
    if (event.type === 'learned')
        return machine_learned(rollout, event);
    return event.type === 'observed' ? observed(rollout, event) : proven(rollout, event);
}
function deadline({ plan }) {
    return plan.deadline ?? Math.max(1_800_000, 2 * (0,rollout_plan/* longest */.xS)(plan));
}
function isLate(rollout, at) {
    const paused = rollout.pausedFor + (rollout.pauseBegan === undefined ? 0 : at - rollout.pauseBegan);
    return at - rollout.startedAt - paused > deadline(rollout);
}
function proven(rollout, { at, origin, health }) {
    const step = (0,rollout_plan/* compile */.wE)(rollout.plan)[rollout.position];
    const judged = { ...rollout.judge, ...(health && { health }) };
    if (step.effect.do !== 'set-weight')
        return forward({ ...rollout, judge: judged, because: `${step.name}` }, at);
    const { evidence } = judged;
    const fresh = { ...(0,rollout_rollout/* startJudge */.Sl)(at, judged.health), ...(evidence && { evidence: restart(rollout, evidence) }) };
    const { origin: _, ...rest } = rollout;
    const shifted = {
        ...rest,
        weight: step.effect.weight,
        judge: fresh,
        because: `${step.effect.weight} % proven`,
        ...(origin && { origin }),
    };
    return forward((0,rollout_rollout/* note */.N4)(shifted, at, `the router reports ${step.effect.weight} %`), at);
}
function forward(rollout, at) {
    const position = rollout.position + 1;
    const on = { ...rollout, position, phase: 'progressing' };
    return position < (0,rollout_plan/* compile */.wE)(rollout.plan).length
        ? on
        : (0,rollout_rollout/* note */.N4)({ ...on, phase: 'promoted', because: promotion(on) }, at, 'promoted');
}
function promotion({ unproven }) {
    if (unproven.length === 0)
        return 'every step was proven good';
    return `without proof at ${unproven.join(', ')}: ended on time and not on proof`;
}
function machine_learned(rollout, { at, health, lesson, origin }) {
    const { learn: wanted } = rollout.plan.analysis;
    const first = rollout.learned === undefined;
    const known = rollout.learned ?? (0,learned/* startLearned */.Q_)(at);
    const on = {
        ...rollout,
        learned: lesson === undefined ? known : (0,learned/* learn */.nB)(known, lesson),
        judge: { ...rollout.judge, health: [...health] },
        ...(origin && { origin }),
    };
    const sick = unhealthy(health);
    if (sick !== undefined)
        return back(on, at, sick);
    if (on.frozen !== undefined)
        return on;
    const left = wanted - (at - known.since);
    const because = left > 0 ? `learning from the stable version, ${(0,core_duration/* showDuration */.kJ)(left)} more` : lessons(on);
    const told = first || left <= 0 ? (0,rollout_rollout/* note */.N4)(on, at, because) : on;
    return left > 0 ? { ...told, because } : forward({ ...told, because }, at);
}
function lessons({ learned }) {
    const duration = learned?.duration ?? 0;
    return duration === 0 ? 'nothing could be learned' : `learned ${(0,core_duration/* showDuration */.kJ)(duration)} of the stable version`;
}
function observed(rollout, { at, observation, origin }) {
    const { watch } = (0,rollout_plan/* compile */.wE)(rollout.plan)[rollout.position];
    if (watch === undefined)
        return rollout;
    const { state, decision } = judge(rollout.plan, watch, rollout.judge, observation);
    const { learned, ...rest } = rollout;
    const kept = learned !== undefined && state.evidence === undefined && { learned };
    return decide({ ...rest, judge: state, ...kept, ...(origin && { origin }) }, decision, at);
}
function decide(rollout, decision, at) {
    const { because, kind } = decision;
    if (kind === 'abort')
        return { ...abort(rollout, at, because), decision: kind };
    if (rollout.frozen !== undefined && rollout.frozen !== 'stable-bad')
        return { ...rollout, decision: 'freeze' };
    if (kind === 'freeze')
        return { ...freeze(rollout, 'stable-bad', at, because), decision: kind };
    const on = { ...thaw(rollout, at), because, decision: kind };
    if (kind === 'pause')
        return pause(on, at, decision);
    if (kind !== 'advance')
        return { ...on, phase: isAwaited(on) ? 'paused' : 'progressing' };
    const left = leavePause(on, at);
    const advanced = forward(decision.unproven === true ? { ...left, unproven: [...left.unproven, `${on.weight} %`] } : left, at);
    return isLast(advanced) ? { ...advanced, decision: 'promote' } : advanced;
}
function isAwaited({ pauseBegan, verdict }) {
    return pauseBegan !== undefined && verdict === undefined;
}
function thaw(rollout, at) {
    const { frozen, ...thawed } = rollout;
    return frozen === undefined ? rollout : (0,rollout_rollout/* note */.N4)({ ...thawed, phase: 'progressing' }, at, 'the stable version recovered');
}
function isLast(rollout) {
    const effect = next(rollout);
    return effect === undefined || (effect.do === 'set-weight' && effect.weight === 100);
}
function pause(rollout, at, { because, verdict }) {
    const began = rollout.phase === 'paused' ? rollout : (0,rollout_rollout/* note */.N4)(rollout, at, because);
    const person = because === 'waiting for a person' || verdict !== undefined;
    return {
        ...began,
        phase: 'paused',
        because,
        judge: { ...began.judge, pausedSince: began.judge.pausedSince ?? at },
        ...(verdict && { verdict }),
        ...(person && { pauseBegan: began.pauseBegan ?? at }),
    };
}
function leavePause(rollout, at) {
    const { pauseBegan, verdict: _, ...rest } = rollout;
    return { ...rest, phase: 'progressing', pausedFor: rest.pausedFor + (pauseBegan === undefined ? 0 : at - pauseBegan) };
}
function abort(rollout, at, because) {
    return rollout.plan.onAbort === 'freeze' ? freeze(rollout, 'on-abort', at, because) : back(rollout, at, because);
}
function freeze(rollout, why, at, because) {
    const frozen = { ...rollout, phase: 'frozen', frozen: why, because };
    return rollout.phase === 'frozen' ? frozen : (0,rollout_rollout/* note */.N4)(frozen, at, `frozen: ${because}`);
}
function back(rollout, at, because) {
    const { frozen: _, ...rest } = leavePause(rollout, at);
    const turned = { ...rest, direction: 'back', undone: 0, attempts: 0, because };
    const steps = (0,rollout_plan/* compile */.wE)(rollout.plan);
    if ((0,rollout_plan/* undos */._u)(steps, rollout.position).length === 0)
        return (0,rollout_rollout/* note */.N4)(ended(turned, steps), at, because);
    return (0,rollout_rollout/* note */.N4)(turned, at, `taking the traffic back: ${because}`);
}
function advanceBack(rollout, event) {
    if (event.type === 'unproven') {
        return { ...rollout, attempts: rollout.attempts + 1 };
    }
    if (event.type !== 'proven')
        return rollout;
    const steps = (0,rollout_plan/* compile */.wE)(rollout.plan);
    const effects = (0,rollout_plan/* undos */._u)(steps, rollout.position);
    const done = effects[rollout.undone];
    const weight = done?.do === 'set-weight' ? done.weight : rollout.weight;
    const undone = rollout.undone + 1;
    const on = { ...rollout, undone, weight, attempts: 0 };
    return undone < effects.length ? on : (0,rollout_rollout/* note */.N4)(ended(on, steps), event.at, 'the traffic is back');
}
function ended(rollout, steps) {
    const beyond = steps.slice(0, rollout.position + 1).some(({ barrier }) => barrier === true);
    if (!beyond)
        return { ...rollout, phase: 'aborted' };
    const because = `all traffic is on the canary's slot and stays there, but the promotion could not be finished: ${rollout.because}`;
    return { ...rollout, phase: 'promoted', verdict: 'errored', because };
}
function obey(rollout, word, at) {
    if (word === 'abort')
        return back(rollout, at, 'a person said abort');
    if (word === 'freeze')
        return freeze(rollout, 'person', at, 'a person said freeze');
    const { frozen, ...thawed } = leavePause(rollout, at);
    if (word === 'promote')
        return toAllTraffic((0,rollout_rollout/* note */.N4)(thawed, at, 'a person said promote'));
    if (rollout.phase === 'paused' || rollout.pauseBegan !== undefined)
        return forward((0,rollout_rollout/* note */.N4)(thawed, at, 'a person said resume'), at);
    if (frozen === undefined)
        return rollout;
    const again = frozen === 'moved' ? setAgain(thawed) : thawed;
    return (0,rollout_rollout/* note */.N4)({ ...again, phase: 'progressing', because: 'a person said resume' }, at, 'a person said resume');
}
function toAllTraffic(rollout) {
    const position = (0,rollout_plan/* compile */.wE)(rollout.plan).findIndex(({ effect }) => effect.do === 'set-weight' && effect.weight === 100);
    if (rollout.position >= position)
        return rollout;
    const because = 'a person said promote';
    const unproven = [...rollout.unproven, `${rollout.weight} % (${because})`];
    return { ...rollout, phase: 'progressing', position, because, unproven };
}
function moved(rollout, seen, at) {
    if (seen === rollout.stray) {
        const { stray, ...known } = rollout;
        const because = `a job that was replaced still set ${stray} %`;
        return (0,rollout_rollout/* note */.N4)({ ...setAgain(known), because }, at, `${because}: set right again`);
    }
    const earlier = rollout.milestones.some(({ weight }) => weight === seen);
    const what = `the router reports ${seen} % where ${rollout.weight} % was proven`;
    if (earlier && rollout.setAgain === 0) {
        return (0,rollout_rollout/* note */.N4)({ ...setAgain(rollout), setAgain: 1, because: what }, at, `${what}: set again, once`);
    }
    return freeze(rollout, 'moved', at, `somebody else moved the weight: ${what}`);
}
function setAgain(rollout) {
    const steps = (0,rollout_plan/* compile */.wE)(rollout.plan);
    const position = steps.findLastIndex(({ effect }, i) => i <= rollout.position && effect.do === 'set-weight');
    return position < 0 ? rollout : { ...rollout, position };
}
function restart(rollout, evidence) {
    return (0,analysis_evidence/* startStepEvidence */.Oc)(rollout.plan.analysis, evidence);
}


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

/***/ 8540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   Sl: () => (/* binding */ startJudge),
/* harmony export */   mp: () => (/* binding */ Rollout),
/* harmony export */   wz: () => (/* binding */ startRollout)
/* harmony export */ });
/* unused harmony exports EffectState, JudgeState, FREEZES */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3339);
/* harmony import */ var _analysis_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3732);
/* harmony import */ var _health_health_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1986);
/* harmony import */ var _metrics_counters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5912);
/* harmony import */ var _report_canary_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6815);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4646);
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2233);
/* harmony import */ var _learned_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5110);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(770);









const instant = zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().int();
const count = zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().min(0);
const EffectState = zod__WEBPACK_IMPORTED_MODULE_7__/* .discriminatedUnion */ .gMt('do', [
    zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ do: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz('prove-health'), role: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(['canary', 'stable']) }),
    zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ do: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz('learn') }),
    zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ do: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz('set-weight'), weight: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig() }),
    zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ do: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz('watch'), weight: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig() }),
    zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ do: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz('make-stable') }),
]);
const JudgeState = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    evidence: _analysis_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceState */ .Df.optional(),
    since: instant,
    seen: count,
    requests: count,
    held: count,
    noDataSince: instant.optional(),
    refusals: count,
    health: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(_health_health_js__WEBPACK_IMPORTED_MODULE_1__/* .Health */ .Xk),
    tallies: zod__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), _conditions_js__WEBPACK_IMPORTED_MODULE_4__/* .Tally */ .F0),
    pausedSince: instant.optional(),
});
const FREEZES = ['stable-bad', 'on-abort', 'moved', 'person'];
const Rollout = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    plan: _plan_js__WEBPACK_IMPORTED_MODULE_6__/* .CanaryPlan */ .A8,
    startedAt: instant,
    phase: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(['progressing', 'paused', 'frozen', 'promoted', 'aborted']),
    direction: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(['forward', 'back']),
    position: count,
    undone: count,
    attempts: count,
    because: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    decision: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(_report_canary_report_js__WEBPACK_IMPORTED_MODULE_3__.DECISIONS).optional(),
    verdict: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(_verdict_js__WEBPACK_IMPORTED_MODULE_8__/* .VERDICTS */ .bk).optional(),
    frozen: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(FREEZES).optional(),
    weight: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig(),
    intent: EffectState.optional(),
    judge: JudgeState,
    learned: _learned_js__WEBPACK_IMPORTED_MODULE_5__/* .Learned */ .wf.optional(),
    origin: zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ at: instant, canary: _metrics_counters_js__WEBPACK_IMPORTED_MODULE_2__/* .Snapshot */ .F.optional(), stable: _metrics_counters_js__WEBPACK_IMPORTED_MODULE_2__/* .Snapshot */ .F.optional() }).optional(),
    stray: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().optional(),
    setAgain: count,
    pausedFor: count,
    pauseBegan: instant.optional(),
    unproven: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()),
    milestones: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ at: instant, weight: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig(), what: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP() })),
});
const startJudge = (at, health = []) => ({
    since: at,
    seen: 0,
    requests: 0,
    held: 0,
    refusals: 0,
    health: [...health],
    tallies: {},
});
function startRollout(version, plan, at, evidence) {
    return {
        version,
        plan,
        startedAt: at,
        phase: 'progressing',
        direction: 'forward',
        position: 0,
        undone: 0,
        attempts: 0,
        because: 'started',
        weight: 0,
        judge: { ...startJudge(at), ...(evidence && { evidence }) },
        setAgain: 0,
        pausedFor: 0,
        unproven: [],
        milestones: [{ at, weight: 0, what: `started with ${version}` }],
    };
}
const MILESTONES = 40;
function note(rollout, at, what) {
    const { milestones, weight } = rollout;
    const kept = milestones.length < MILESTONES ? milestones : [milestones[0], ...milestones.slice(2)];
    return { ...rollout, milestones: [...kept, { at, weight, what }] };
}


/***/ }),

/***/ 2803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ startFrom),
/* harmony export */   M: () => (/* binding */ pastWanted)
/* harmony export */ });
/* harmony import */ var _analysis_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3732);
/* harmony import */ var _metrics_buckets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5918);
/* harmony import */ var _metrics_traffic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8420);



const SPAN = 1_800_000;
const INTERVALS = 120;
function pastWanted({ analysis }, ago) {
    const span = Math.max(SPAN, analysis.learn);
    return { span, interval: Math.ceil(span / INTERVALS), ago: Math.max(0, ago) };
}
function startFrom(plan, { edges: now }, { baseline, past }) {
    const own = baseline?.edges ?? now;
    const shared = (0,_metrics_buckets_js__WEBPACK_IMPORTED_MODULE_2__/* .commonEdges */ .WN)([own, past?.edges ?? own]);
    const edges = shared.length > 0 ? shared : own;
    return (0,_analysis_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .startEvidence */ .QU)({
        settings: plan.analysis,
        edges,
        horizon: scrapes(plan),
        history: past?.intervals.map((traffic) => (0,_metrics_traffic_js__WEBPACK_IMPORTED_MODULE_1__/* .coarsenTraffic */ .ju)(traffic, past.edges, shared)) ?? [],
        baseline: baseline && (0,_metrics_traffic_js__WEBPACK_IMPORTED_MODULE_1__/* .coarsenTraffic */ .ju)(baseline.traffic, own, edges),
    });
}
function scrapes({ steps, scrapeInterval, holdBack }) {
    const bakes = steps.filter(({ weight }) => weight < 100).reduce((sum, { bake = 180_000 }) => sum + bake, 0);
    return Math.max(1, Math.ceil((bakes + (holdBack ?? 0) + 150_000) / scrapeInterval));
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
