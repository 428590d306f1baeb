export const id = 6459;
export const ids = [6459];
export const modules = {

/***/ 6459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  coverageThreshold: () => (/* binding */ coverageThreshold)
});

// EXTERNAL MODULE: ./.build/src/runner/action.js
var action = __webpack_require__(6442);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(3339);
;// CONCATENATED MODULE: ./.build/src/core/coverage/flags.js

const Globs = schemas/* union */.KCZ([
    schemas/* string */.YjP().transform((glob) => [glob]),
    schemas/* array */.YOg(schemas/* string */.YjP('expected a glob')).min(1, 'expected at least one glob'),
]);
const Flags = schemas/* record */.g1P(schemas/* string */.YjP().min(1), Globs);

// EXTERNAL MODULE: ./.build/src/core/coverage/count.js
var count = __webpack_require__(4069);
;// CONCATENATED MODULE: ./.build/src/core/coverage/minima.js


const SHARE = 'expected a percentage from 0 to 100, such as 80 or "80%"';
const Percentage = schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP().regex(/^\d+(\.\d+)?\s*%?$/, SHARE)], SHARE)
    .transform((given) => Number(String(given).replace('%', '')))
    .pipe(schemas/* number */.aig(SHARE).min(0, SHARE).max(100, SHARE));
const PerMetricMinima = schemas/* strictObject */.rej({
    lines: Percentage.optional().describe('Least percentage of covered lines.'),
    branches: Percentage.optional().describe('Least percentage of covered branches.'),
    functions: Percentage.optional().describe('Least percentage of covered functions.'),
    statements: Percentage.optional().describe('Least percentage of covered statements.'),
})
    .refine((minima) => count/* METRICS */.Cb.some((metric) => minima[metric] !== undefined), `expected ${count/* METRICS */.Cb.join(', ')}`);
const Minima = schemas/* union */.KCZ([Percentage.transform((lines) => ({ lines })), PerMetricMinima]);
const Thresholds = schemas/* record */.g1P(schemas/* string */.YjP().min(1), Minima);

// EXTERNAL MODULE: ./.build/src/core/provider.js
var provider = __webpack_require__(3842);
// EXTERNAL MODULE: ./.build/src/providers/coverage/formats.js
var formats = __webpack_require__(5237);
// EXTERNAL MODULE: ./.build/src/runner/forms.js
var runner_forms = __webpack_require__(6121);
// EXTERNAL MODULE: ./.build/src/runner/gate-inputs.js
var gate_inputs = __webpack_require__(7617);
// EXTERNAL MODULE: ./.build/src/actions/telling-inputs.js
var telling_inputs = __webpack_require__(1278);
;// CONCATENATED MODULE: ./.build/src/actions/coverage-threshold/inputs.js







const inputs = {
    reports: (0,runner_forms/* defaulted */.P_)(runner_forms/* list */.p_, 'Paths and globs of the reports, one a line; `format=path` names the format, `!glob` takes files out. Empty: the usual places are searched.', []),
    format: (0,runner_forms/* defaulted */.P_)((0,runner_forms/* choice */.Yq)(['auto', ...formats/* coverageFormats */.Z]), 'The format of all reports, where their content is not to be asked.', 'auto'),
    'min-lines': (0,runner_forms/* deciding */.C$)((0,runner_forms/* optional */.lq)(runner_forms/* percent */.KN, 'Least percentage of covered lines.', '80')),
    'min-branches': (0,runner_forms/* deciding */.C$)((0,runner_forms/* optional */.lq)(runner_forms/* percent */.KN, 'Least percentage of covered branches.', '75')),
    'min-functions': (0,runner_forms/* deciding */.C$)((0,runner_forms/* optional */.lq)(runner_forms/* percent */.KN, 'Least percentage of covered functions.', '85')),
    'min-statements': (0,runner_forms/* deciding */.C$)((0,runner_forms/* optional */.lq)(runner_forms/* percent */.KN, 'Least percentage of covered statements.', 'not judged')),
    'min-patch': (0,runner_forms/* deciding */.C$)((0,runner_forms/* optional */.lq)(runner_forms/* percent */.KN, 'Least percentage of the changed lines that can be covered.', 'not judged')),
    'small-patch': (0,runner_forms/* deciding */.C$)((0,runner_forms/* defaulted */.P_)((0,runner_forms/* integer */.nd)(), 'A change with fewer lines that can be covered than this is shown and not judged by `min-patch`.', 0)),
    'min-file-lines': (0,runner_forms/* deciding */.C$)((0,runner_forms/* optional */.lq)(runner_forms/* percent */.KN, 'Least percentage of covered lines of every single file.', 'not judged')),
    thresholds: (0,runner_forms/* deciding */.C$)((0,runner_forms/* defaulted */.P_)((0,runner_forms/* yaml */.oQ)(Thresholds, 'YAML, glob → minima'), 'Least percentages of parts: a number for lines, or `lines`, `branches`, `functions`, `statements`. A glob judges the sum of its files.', {})),
    exclude: (0,runner_forms/* deciding */.C$)((0,runner_forms/* defaulted */.P_)(runner_forms/* list */.p_, 'Globs of files that do not count, one a line.', [])),
    'max-decrease': (0,runner_forms/* deciding */.C$)((0,runner_forms/* optional */.lq)(runner_forms/* percent */.KN, 'Most percentage points that a metric may lose against the base, lines that the change deletes left out.', 'not judged')),
    'base-report': (0,runner_forms/* optional */.lq)(runner_forms/* text */.Qq, 'Path of a report of the base, in any format. It takes the place of `baseline`.'),
    baseline: (0,runner_forms/* optional */.lq)((0,runner_forms/* yaml */.oQ)(provider/* Tagged */.d, 'YAML, by `type`'), 'Where the coverage of each commit is kept, to compare with and to carry on.', 'nowhere'),
    'save-baseline': (0,runner_forms/* defaulted */.P_)((0,runner_forms/* choice */.Yq)(['auto', 'true', 'false']), 'Whether this run is kept as the coverage of its commit. `auto`: on a push to the default branch.', 'auto'),
    ratchet: (0,runner_forms/* deciding */.C$)((0,runner_forms/* defaulted */.P_)(runner_forms/* flag */.Jt, 'No metric may fall below the best that the baseline knows.', false)),
    'ratchet-reset': (0,runner_forms/* deciding */.C$)((0,runner_forms/* optional */.lq)(runner_forms/* text */.Qq, 'Why the best is to be forgotten: the ratchet starts anew from this run.')),
    flags: (0,runner_forms/* defaulted */.P_)((0,runner_forms/* yaml */.oQ)(Flags, 'YAML, name → globs'), 'Parts of a monorepo. One that no report speaks of this time is carried forward from the baseline, with its age.', {}),
    diff: (0,runner_forms/* optional */.lq)(runner_forms/* text */.Qq, 'Path of a unified diff with the change to judge.', 'git is asked'),
    badge: (0,runner_forms/* optional */.lq)(runner_forms/* text */.Qq, 'Path to write a badge to, as SVG.'),
    comment: telling_inputs/* comment */.I,
    'comment-report': {
        ...(0,runner_forms/* optional */.lq)(runner_forms/* text */.Qq, 'Path of the JSON report of another run: only its comment is written, for pull requests from forks. The file is treated as hostile.'),
        inputOnly: true,
    },
    annotations: (0,runner_forms/* defaulted */.P_)(runner_forms/* flag */.Jt, 'Annotate changed lines that are not covered: ten of them, the rest at a check run where the job has `checks: write`.', true),
    ...gate_inputs/* gateInputs */.l,
};

;// CONCATENATED MODULE: ./.build/src/actions/coverage-threshold/action.js


const percent = (what) => `Percent of covered ${what}, rounded down to 2 decimals; empty when not measured.`;
const covered = (what) => `Number of covered ${what}; empty when not measured.`;
const total = (what) => `Number of ${what} that can be covered; empty when not measured.`;
const coverageThreshold = (0,action/* defineAction */.Q)({
    name: 'coverage-threshold',
    description: 'Judges coverage from any report: in all, per file, per part, in the changed lines and against the base.',
    inputs: inputs,
    outputs: {
        lines: percent('lines'),
        'lines-covered': covered('lines'),
        'lines-total': total('lines'),
        branches: percent('branches'),
        'branches-covered': covered('branches'),
        'branches-total': total('branches'),
        functions: percent('functions'),
        'functions-covered': covered('functions'),
        'functions-total': total('functions'),
        statements: percent('statements'),
        'statements-covered': covered('statements'),
        'statements-total': total('statements'),
        patch: percent('changed lines'),
        'patch-covered': covered('changed lines'),
        'patch-total': total('changed lines'),
    },
    report: async () => (await __webpack_require__.e(/* import() */ 5101).then(__webpack_require__.bind(__webpack_require__, 5101))).CoverageReport,
    branding: { icon: 'check-circle', color: 'green' },
    baseFile: async (path, host) => (await __webpack_require__.e(/* import() */ 9249).then(__webpack_require__.bind(__webpack_require__, 9249))).baseFile(path, host),
    run: async (values, context) => (await Promise.all(/* import() */[__webpack_require__.e(357), __webpack_require__.e(8880), __webpack_require__.e(2126), __webpack_require__.e(3845)]).then(__webpack_require__.bind(__webpack_require__, 3845))).run(values, context),
});


/***/ }),

/***/ 1278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sarifInputs),
/* harmony export */   I: () => (/* binding */ comment)
/* harmony export */ });
/* harmony import */ var _runner_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6121);

const WHETHER = ['auto', 'true', 'false'];
const comment = (0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .defaulted */ .P_)((0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(WHETHER), 'One comment in the pull request, kept up to date. `auto`: where the token may write one.', 'auto');
function sarifInputs(upload, category) {
    return {
        sarif: (0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_runner_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, 'Path to write the SARIF to, within the limits of GitHub.'),
        upload: (0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .defaulted */ .P_)((0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(WHETHER), 'Upload the SARIF to code scanning. `auto`: where the token may. It never changes the verdict.', upload),
        category: (0,_runner_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .defaulted */ .P_)(_runner_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, 'Tells uploads of one commit apart.', category),
    };
}


/***/ }),

/***/ 4069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ sameCount),
/* harmony export */   Cb: () => (/* binding */ METRICS),
/* harmony export */   W_: () => (/* binding */ sumCounts),
/* harmony export */   c5: () => (/* binding */ addCounts),
/* harmony export */   n_: () => (/* binding */ fuller),
/* harmony export */   x3: () => (/* binding */ NONE)
/* harmony export */ });
const METRICS = ['lines', 'branches', 'functions', 'statements'];
const NONE = { covered: 0, total: 0 };
function addCounts(one, other) {
    return { covered: one.covered + other.covered, total: one.total + other.total };
}
function sumCounts(counts) {
    let [covered, total] = [0, 0];
    for (const count of counts) {
        covered += count.covered;
        total += count.total;
    }
    return { covered, total };
}
function sameCount(one, other) {
    return one.covered === other.covered && one.total === other.total;
}
function fuller(one, other) {
    if (one.total !== other.total)
        return one.total > other.total ? one : other;
    return one.covered >= other.covered ? one : other;
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

/***/ 5237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ coverageFormats)
/* harmony export */ });
const coverageFormats = [
    'clover',
    'cobertura',
    'covdir',
    'coverage-py',
    'coveralls',
    'dotcover',
    'gcov',
    'gcovr',
    'go',
    'istanbul',
    'istanbul-summary',
    'jacoco',
    'lcov',
    'llvm',
    'luacov',
    'opencover',
    'scoverage',
    'simplecov',
    'simplecov-json',
    'sonar',
];


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

/***/ 7617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ gateInputs)
/* harmony export */ });
/* harmony import */ var _forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6121);

const gateInputs = {
    'report-only': (0,_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .deciding */ .C$)((0,_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .defaulted */ .P_)(_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt, 'Decide and show everything, and let the step succeed: the outputs and the report tell the truth.', false)),
    'comment-key': (0,_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .defaulted */ .P_)(_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, 'Tells the comments of several uses in one pull request apart.', 'default'),
};


/***/ })

};
