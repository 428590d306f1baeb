export const id = 5512;
export const ids = [5512];
export const modules = {

/***/ 5512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qualityGate: () => (/* binding */ qualityGate)
});

// EXTERNAL MODULE: ./.build/src/runner/action.js
var action = __webpack_require__(6442);
// EXTERNAL MODULE: ./.build/src/core/quality/checks.js
var checks = __webpack_require__(7844);
;// CONCATENATED MODULE: ./.build/src/core/quality/checks-of-base.js
const DECIDING = ['policy', 'minimum', 'budget', 'retries', 'flaky', 'stage'];
function checksOfBase(here, base) {
    if (base === undefined)
        return here;
    if (!isList(here) || !isList(base))
        return base;
    const own = new Map(here.map((entry) => [entry['name'], entry]));
    const named = new Set(base.map((entry) => entry['name']));
    return [
        ...base.map((entry) => united(own.get(entry['name']), entry)),
        ...here.filter((entry) => !named.has(entry['name'])),
    ];
}
function united(here, base) {
    if (here === undefined)
        return base;
    const free = Object.entries(here).filter(([key]) => !DECIDING.some((name) => name === key));
    const decided = DECIDING.flatMap((key) => (base[key] === undefined ? [] : [[key, base[key]]]));
    return Object.fromEntries([...free, ...decided]);
}
function isList(value) {
    return Array.isArray(value) && value.every((entry) => typeof entry === 'object' && entry !== null);
}

// EXTERNAL MODULE: ./.build/src/core/quality/line-format.js + 1 modules
var line_format = __webpack_require__(3447);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(3339);
// EXTERNAL MODULE: ./.build/src/core/number.js
var number = __webpack_require__(2014);
// EXTERNAL MODULE: ./.build/src/core/quality/check-config.js
var check_config = __webpack_require__(3160);
;// CONCATENATED MODULE: ./.build/src/core/quality/outlook-config.js



const USUAL = 200;
const LEAST = 30;
const MOST = 1_000;
const EXPECTED = `expected true, false, a number of runs from ${LEAST} to ${MOST}, or settings: \`runs\`, \`below\`, \`policy\``;
const Runs = schemas/* int */.Whr(EXPECTED).min(LEAST, EXPECTED).max(MOST, EXPECTED);
const OutlookOptions = schemas/* strictObject */.rej({
    runs: Runs.default(USUAL).describe('how many earlier runs of this workflow are read'),
    below: number/* Share */.S.optional().describe('the chance of a failure has to be below it ("60%"); without it the outlook decides nothing'),
    policy: check_config/* PolicyChoice */.I7.default('warn').describe('what a chance that is not below it is'),
});
const OutlookForm = schemas/* union */.KCZ([schemas/* boolean */.zMY(), Runs, OutlookOptions], EXPECTED)
    .transform((given) => {
    if (given === false)
        return undefined;
    if (given === true)
        return { runs: USUAL, policy: 'warn' };
    return typeof given === 'number' ? { runs: given, policy: 'warn' } : given;
});

// EXTERNAL MODULE: ./.build/src/core/quality/sla-config.js
var sla_config = __webpack_require__(6782);
// EXTERNAL MODULE: ./.build/src/core/duration.js
var duration = __webpack_require__(803);
;// CONCATENATED MODULE: ./.build/src/core/quality/stage-config.js



const named = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().min(1),
    minimum: check_config/* Minimum */.LG.optional().describe('least percent of passing tests, of its checks that have no `minimum`'),
    budget: duration/* Duration */.dw.optional().describe('what the stage should take in all; longer is reported, and `policy` decides'),
    policy: check_config/* PolicyChoice */.I7.default('warn').describe('what a stage over its budget is'),
});
const StageConfig = schemas/* union */.KCZ([schemas/* string */.YjP().min(1), named], 'expected a name, or `name` with `minimum`, `budget` and `policy`')
    .transform((given) => (typeof given === 'string' ? { name: given, policy: 'warn' } : given));
const Stages = schemas/* array */.YOg(StageConfig).superRefine((stages, context) => {
    for (const [at, { name }] of stages.entries()) {
        if (stages.findIndex((other) => other.name === name) === at)
            continue;
        context.addIssue({ code: 'custom', message: `there is a stage "${name}" already`, path: [at] });
    }
});

// EXTERNAL MODULE: ./.build/src/runner/forms.js
var runner_forms = __webpack_require__(6121);
// EXTERNAL MODULE: ./.build/src/runner/gate-inputs.js
var gate_inputs = __webpack_require__(7617);
// EXTERNAL MODULE: ./.build/src/actions/telling-inputs.js
var telling_inputs = __webpack_require__(1278);
;// CONCATENATED MODULE: ./.build/src/actions/quality-gate/inputs.js









const inputs = {
    preset: (0,runner_forms/* defaulted */.P_)((0,runner_forms/* choice */.Yq)(['auto', 'node', 'python', 'none']), 'Checks for a kind of project; `auto` recognises it from its files where neither `checks` nor `reports` are given.', 'auto'),
    checks: (0,runner_forms/* deciding */.C$)((0,runner_forms/* defaulted */.P_)((0,runner_forms/* yaml */.oQ)(checks/* Checks */.sR, 'YAML list'), 'The checks to run, each with its command, stage, policy and report. They come after those of the preset.', []), checksOfBase),
    stages: (0,runner_forms/* deciding */.C$)((0,runner_forms/* defaulted */.P_)((0,runner_forms/* yaml */.oQ)(Stages, 'YAML list'), 'The stages in their order: names, or `name` with `minimum`, `budget`, `policy`. After a block later ones are skipped.', [])),
    reports: (0,runner_forms/* defaulted */.P_)(runner_forms/* list */.p_, 'Paths and globs of reports to judge, one a line: tests, linters, load tests, page speed; `format=path` names the format.', []),
    'line-formats': (0,runner_forms/* defaulted */.P_)((0,runner_forms/* yaml */.oQ)(line_format/* LineFormats */.Dv, 'YAML map'), 'Formats of your own for reports of lines, by name: an errorformat (`%f:%l: %m`) or a regular expression with named groups.', {}),
    sla: (0,runner_forms/* deciding */.C$)((0,runner_forms/* defaulted */.P_)((0,runner_forms/* yaml */.oQ)(sla_config/* Sla */.l, 'YAML list'), 'Conditions over what the reports measured, absolute or against a base.', [])),
    'base-tests': (0,runner_forms/* optional */.lq)(runner_forms/* text */.Qq, 'Path or glob of the test reports of the base: tests that disappeared since are a warning, all of them a failure.'),
    outlook: (0,runner_forms/* defaulted */.P_)((0,runner_forms/* yaml */.oQ)(OutlookForm, '`true`, `false`, a number of runs, or YAML'), 'How likely the change is to fail, learnt from earlier runs of this workflow. It decides nothing unless `below` says a limit.', false),
    ...(0,telling_inputs/* sarifInputs */.$)('false', 'sluice-quality'),
    parallel: (0,runner_forms/* optional */.lq)((0,runner_forms/* integer */.nd)(1, 64), 'How many checks run at once.', 'as many as there are cores'),
    comment: telling_inputs/* comment */.I,
    annotations: (0,runner_forms/* defaulted */.P_)(runner_forms/* flag */.Jt, 'Annotate what was found, changed files first: ten of each level, the rest at a check run where the job has `checks: write`.', true),
    ...gate_inputs/* gateInputs */.l,
};

;// CONCATENATED MODULE: ./.build/src/actions/quality-gate/action.js


const qualityGate = (0,action/* defineAction */.Q)({
    name: 'quality-gate',
    description: 'Runs the checks a project names, in stages, and judges the reports of tests, linters and load tests in one place.',
    inputs: inputs,
    outputs: {
        passed: 'Number of checks that passed.',
        warned: 'Number of checks that warned.',
        failed: 'Number of checks that failed, broke or decided nothing.',
        'tests-total': 'Number of tests in all reports; empty when none has any.',
        'tests-failed': 'Number of tests that failed or broke; empty when no report has any.',
        sarif: 'Absolute path of the SARIF that was written; empty when there is none.',
    },
    report: async () => (await __webpack_require__.e(/* import() */ 2778).then(__webpack_require__.bind(__webpack_require__, 2778))).QualityReport,
    branding: { icon: 'check-square', color: 'orange' },
    baseFile: async (path, host) => (await __webpack_require__.e(/* import() */ 9249).then(__webpack_require__.bind(__webpack_require__, 9249))).baseFile(path, host),
    run: async (values, context) => (await Promise.all(/* import() */[__webpack_require__.e(357), __webpack_require__.e(8880), __webpack_require__.e(5741), __webpack_require__.e(2126), __webpack_require__.e(1076)]).then(__webpack_require__.bind(__webpack_require__, 5571))).run(values, context),
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

/***/ 3160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I7: () => (/* binding */ PolicyChoice),
/* harmony export */   LG: () => (/* binding */ Minimum),
/* harmony export */   PQ: () => (/* binding */ POLICIES),
/* harmony export */   Rw: () => (/* binding */ CheckConfig)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3339);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(803);
/* harmony import */ var _line_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3447);



const Command = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())], 'expected a list (argv) or text (bash)')
    .refine((run) => (typeof run === 'string' ? run.trim() !== '' : (run[0] ?? '') !== ''), 'expected a command, not nothing');
const Globs = zod__WEBPACK_IMPORTED_MODULE_2__/* .codec */ .rLB(zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1)).min(1)], 'expected a glob or a list of globs'), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()), { decode: (given) => (typeof given === 'string' ? [given] : given), encode: (globs) => globs });
const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/;
const Environment = zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .codec */ .rLB(zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()], 'expected text'), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), {
    decode: String,
    encode: (text) => text,
}))
    .refine((env) => Object.keys(env).every((name) => VARIABLE.test(name)), 'expected names of variables, such as NODE_ENV');
const PASSING = 'expected a number, such as 80, "80%" or 7.5';
const Minimum = zod__WEBPACK_IMPORTED_MODULE_2__/* .codec */ .rLB(zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()], PASSING), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(PASSING).min(0, PASSING), {
    decode: (given) => (typeof given === 'number' ? given : readMinimum(given)),
    encode: (value) => value,
});
function readMinimum(given) {
    const [, digits] = /^(\d+(?:\.\d+)?)\s*%?$/.exec(given.trim()) ?? [];
    return digits === undefined ? Number.NaN : Number(digits);
}
const POLICIES = ['block', 'warn'];
const PolicyChoice = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(POLICIES, 'expected block or warn');
const CheckConfig = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().trim().min(1).max(100).describe('shown everywhere; no two checks have the same'),
    run: Command.optional().describe('a list is argv, a text is bash; without it the report of an earlier step is judged'),
    stage: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).optional().describe('default: the first of `stages`'),
    policy: PolicyChoice.default('block').describe('whether it stops the later stages and fails the step, or only warns'),
    budget: _duration_js__WEBPACK_IMPORTED_MODULE_0__/* .Duration */ .dw.optional().describe('what it should take; longer is reported, and the policy decides'),
    timeout: _duration_js__WEBPACK_IMPORTED_MODULE_0__/* .Duration */ .dw.default((0,_duration_js__WEBPACK_IMPORTED_MODULE_0__.ms)(1_800_000)).describe('what it may take; then it is ended, with all that it started'),
    flaky: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(false).describe('declared unreliable, so `retries` are allowed; every flake is a warning'),
    retries: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0).max(10).optional().describe('runs after a failed one; default: 2 where `flaky`, else 0'),
    env: Environment.default({}).describe('variables beside those of the step'),
    'working-directory': zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).optional().describe('default: that of the step'),
    'changed-files': Globs.optional().describe('runs only when a changed file matches; `{files}` in `run` becomes their list, `SLUICE_CHANGED_FILES` names a file with it, separated by NUL'),
    fix: Command.optional().describe('what would mend it; its change is shown as a diff and taken back'),
    report: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).optional().describe('path of the report it writes; `-` is its own output'),
    format: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).optional().describe('format of the report; default: recognised'),
    'line-format': _line_format_js__WEBPACK_IMPORTED_MODULE_1__/* .LineFormat */ .Yv.optional().describe('what the lines of the report look like that are findings: an errorformat (`%f:%l:%c: %m`) or a regular expression with named groups, or a list of them'),
    minimum: Minimum.optional().describe('least percent of passing tests, or least score, that its report must show'),
    install: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).optional().describe('how its program is installed, said when it is missing'),
});


/***/ }),

/***/ 7844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZL: () => (/* binding */ stagesOf),
/* harmony export */   ll: () => (/* binding */ DEFAULT_STAGE),
/* harmony export */   sR: () => (/* binding */ Checks),
/* harmony export */   u_: () => (/* binding */ stageMistakes)
/* harmony export */ });
/* unused harmony export takesFiles */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3339);
/* harmony import */ var _check_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3160);


const always = { when: () => true };
const Checks = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_check_config_js__WEBPACK_IMPORTED_MODULE_0__/* .CheckConfig */ .Rw.superRefine((config, context) => {
    for (const { key, message } of mistakesOf(config))
        context.addIssue({ code: 'custom', message, path: [key] });
}, always))
    .superRefine((checks, context) => {
    for (const at of repeated(checks))
        context.addIssue({ code: 'custom', message: 'another check has this name already', path: [at, 'name'] });
}, always);
function mistakesOf(config) {
    const { run, report, format, retries, flaky, budget, timeout, 'line-format': lines } = config;
    const isNamed = format !== undefined || lines !== undefined;
    const wrong = (key, is, message) => (is ? [{ key, message }] : []);
    return [
        ...wrong('run', run === undefined && report === undefined, 'expected a command, or `report` without one'),
        ...wrong('retries', isMore(retries, 0) && flaky !== true, 'are only for a check that says `flaky: true`'),
        ...wrong('budget', isMore(budget, timeout), 'is longer than `timeout`, so it could never be reached'),
        ...wrong('format', format !== undefined && report === undefined, 'is the format of a `report`, and there is none'),
        ...wrong('line-format', lines !== undefined && report === undefined, 'is about a `report`, and there is none'),
        ...wrong('line-format', lines !== undefined && format !== undefined, 'takes the place of `format`; say one of them'),
        ...wrong('minimum', config.minimum !== undefined && report === undefined, 'needs a `report` that shows it'),
        ...wrong('report', report === '-' && run === undefined, 'is the output of `run`, and there is none'),
        ...wrong('report', report === '-' && !isNamed, 'is an output of which the `format` has to be named'),
        ...wrong('fix', config.fix !== undefined && run === undefined, 'needs `run`, to know whether anything is wrong'),
        ...wrong('run', takesFiles(run) && config['changed-files'] === undefined, '`{files}` needs `changed-files`'),
    ];
}
function isMore(value, limit) {
    return typeof value === 'number' && typeof limit === 'number' && value > limit;
}
function takesFiles(run) {
    if (typeof run === 'string')
        return run.includes('{files}');
    return Array.isArray(run) && run.includes('{files}');
}
function repeated(checks) {
    const names = checks.map((config) => config?.name);
    return names.flatMap((name, at) => (name !== undefined && names.indexOf(name) < at ? [at] : []));
}
function stagesOf(checks, given) {
    if (given.length > 0)
        return given;
    const names = new Set(checks.map(({ stage }) => stage ?? DEFAULT_STAGE));
    return Array.from(names, (name) => ({ name, policy: 'warn' }));
}
const DEFAULT_STAGE = 'checks';
function stageMistakes(checks, stages) {
    const known = stages.map(({ name }) => name);
    return checks.flatMap(({ name, stage }) => stage === undefined || known.includes(stage)
        ? []
        : [`the check "${name}" is of the stage "${stage}", and \`stages\` has ${known.join(', ')}`]);
}


/***/ }),

/***/ 3447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yv: () => (/* binding */ LineFormat),
  Dv: () => (/* binding */ LineFormats),
  C7: () => (/* binding */ POINTER)
});

// UNUSED EXPORTS: LINE_GROUPS, readLinePattern

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(3339);
;// CONCATENATED MODULE: ./.build/src/core/quality/errorformat.js
const ITEMS = {
    f: '(?<path>(?:[A-Za-z]:(?=[\\\\/]))?\\S.*?)',
    l: '(?<line>\\d+)',
    e: '(?<endLine>\\d+)',
    c: '(?<column>\\d+)',
    p: '(?<pointer>[-. \\t]*)',
    k: '\\d+',
    n: '(?<rule>\\d+)',
    t: '(?<level>[A-Za-z])',
    m: '(?<message>.+)',
    r: '.*',
    '.': '.',
    '#': '*',
    '%': '%',
};
const LEVELS = 'EWIN';
const PREFIX = /^%([+-]?)([A-Z])/;
const TOKEN = /%(?<many>\*?)(?:\[(?<set>(?:%?\^)?\]?[^\]]*)\]|\\(?<kind>[dDsSwW]))|%\\\+|%(?<item>.?)|[^%]+/gsu;
function translate(text) {
    const { length, mistake, what } = readPrefix(text);
    const mistakes = new Set(mistake === undefined ? [] : [mistake]);
    const seen = new Set();
    const itemOf = (item, part) => {
        const known = Object.hasOwn(ITEMS, item) ? ITEMS[item] : undefined;
        if (known === undefined)
            mistakes.add(`${part} is not known; there are %${Object.keys(ITEMS).join(' %')}`);
        if (known?.startsWith('(?<') && seen.has(item))
            mistakes.add(`${part} comes twice`);
        seen.add(item);
        return known ?? '';
    };
    const source = text.slice(length).replace(TOKEN, (part, ...more) => {
        const token = more.at(-1);
        return token.item === undefined ? plainOf(part, token) : itemOf(token.item, part);
    });
    return { pattern: { source: `^${source}$`, ...what }, mistakes: [...mistakes] };
}
function plainOf(part, { many, set, kind }) {
    const times = many === '*' ? '+' : '';
    if (set !== undefined)
        return `[${classOf(set)}]${times}`;
    if (kind !== undefined)
        return `\\${kind}${times}`;
    return part === '%\\+' ? '+' : part.replaceAll('\\,', ',').replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
function classOf(set) {
    return set.replace(/^%\^/, '^').replace(/[[\]\\]/g, '\\$&');
}
function readPrefix(text) {
    const [prefix = '', sign = '', kind = ''] = PREFIX.exec(text) ?? [];
    const { length } = prefix;
    if (prefix === '')
        return { length, what: {} };
    const flags = { ...(sign === '+' && { isWhole: true }), ...(sign === '-' && { isPassedOver: true }) };
    if (kind === 'A')
        return { length, what: { part: 'begins', ...flags } };
    if (LEVELS.includes(kind))
        return { length, what: { part: 'begins', level: kind, ...flags } };
    if (kind === 'C')
        return { length, what: { part: 'continues', ...flags } };
    if (kind === 'Z')
        return { length, what: { part: 'ends', ...flags } };
    if (prefix === '%-G')
        return { length, what: flags };
    return { length, what: {}, mistake: `${prefix} is not known in front; there are %A %E %W %I %N %C %Z and %-G` };
}

;// CONCATENATED MODULE: ./.build/src/core/quality/line-format.js


const LINE_GROUPS = ['path', 'line', 'endLine', 'column', 'level', 'rule', 'message'];
const POINTER = 'pointer';
const EXPECTED = 'expected a pattern, or a list of patterns';
const LineFormat = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP()).min(1, EXPECTED)], EXPECTED)
    .transform((given, context) => {
    const texts = typeof given === 'string' ? [given] : given;
    const all = texts.map(readLinePattern);
    const patterns = all.map(({ pattern }) => pattern);
    for (const message of mistakesOfAll(patterns))
        context.issues.push({ code: 'custom', message, input: given, path: [] });
    for (const [at, { mistakes }] of all.entries())
        for (const message of mistakes)
            context.issues.push({
                code: 'custom',
                message,
                input: texts[at],
                path: typeof given === 'string' ? [] : [at],
            });
    return patterns;
});
const NAME = /^[a-z][a-z0-9-]*$/;
const EXPECTED_NAME = 'expected a name of small letters, digits and dashes';
const LineFormats = schemas/* record */.g1P(schemas/* string */.YjP(), LineFormat).superRefine((formats, context) => {
    for (const name of Object.keys(formats))
        if (!NAME.test(name))
            context.addIssue({ code: 'custom', message: EXPECTED_NAME, path: [name] });
}, { when: () => true });
function readLinePattern(text) {
    const isRegular = /\(\?<\w+>/.test(text) || !/%[+-]?[a-zA-Z]/.test(text);
    if (isRegular)
        return { pattern: { source: text }, mistakes: mistakesIn(text) };
    const { pattern, mistakes } = translate(text);
    return { pattern, mistakes: mistakes.length > 0 ? mistakes : mistakesOfFormat(pattern) };
}
function mistakesOfFormat({ source, part, isPassedOver }) {
    if (part === undefined && isPassedOver !== true)
        return mistakesIn(source);
    return groupsIn(source) === undefined ? [NO_EXPRESSION] : [];
}
function mistakesOfAll(patterns) {
    const begun = patterns.filter(({ part }) => part === 'begins');
    const more = patterns.filter(({ part }) => part === 'continues' || part === 'ends');
    const isSaid = [...begun, ...more].some(({ source, isWhole }) => isWhole === true || source.includes('(?<message>'));
    return [
        ...(more.length > 0 && begun.length === 0 ? ['%C and %Z continue a message that no pattern begins'] : []),
        ...(begun.some(({ isPassedOver }) => isPassedOver !== true) && !isSaid ? [NO_MESSAGE] : []),
    ];
}
const NO_EXPRESSION = 'it is no regular expression';
const NO_MESSAGE = 'it needs the group (?<message>…), or %m';
function mistakesIn(source) {
    const names = groupsIn(source);
    if (names === undefined)
        return [NO_EXPRESSION];
    const unknown = names.filter((name) => name !== POINTER && !LINE_GROUPS.some((group) => group === name));
    return [
        ...(unknown.length > 0 ? [`there is no group "${unknown.join('", "')}"; there are ${LINE_GROUPS.join(', ')}`] : []),
        ...(names.includes('message') ? [] : [NO_MESSAGE]),
    ];
}
function groupsIn(source) {
    try {
        return Object.keys(new RegExp(`${source}|`).exec('')?.groups ?? {});
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 6782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ Sla)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3339);
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5098);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2014);
/* harmony import */ var _sla_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4365);




const Relative = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    to: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).describe('path or glob of the reports of the base; several are several runs of the same'),
    tolerance: _number_js__WEBPACK_IMPORTED_MODULE_1__/* .Share */ .S.default(0).describe('how much worse than the base it may be ("5%")'),
});
const Condition = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).optional().describe('shown in the report; default: the metric'),
    metric: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).describe('as the report names it, such as `http-req-duration-p95`'),
    operator: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .OPERATOR_NAMES */ .KR, `expected one of ${_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .OPERATOR_NAMES */ .KR.join(' ')}`)
        .describe('how the value is compared with its limits; relative: which side is the good one'),
    expected: _sla_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .LimitForm */ .oe.optional().describe('passes on the good side of it'),
    failing: _sla_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .LimitForm */ .oe.optional().describe('fails beyond it; between the two it is inconclusive; default: `expected`'),
    report: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).optional().describe('glob of the reports it is about; default: all that have the metric'),
    runs: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['each', 'median'], 'expected each or median')
        .default('each')
        .describe('of several reports the worst value, or as runs of the same their median'),
    relative: Relative.optional().describe('a limit that follows the base'),
});
const Sla = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(Condition.superRefine((condition, context) => {
    const wrong = (key, message) => context.addIssue({ code: 'custom', message, path: [key] });
    if (condition.expected === undefined && condition.relative === undefined) {
        wrong('expected', 'expected a limit, or `relative` with a base');
    }
    if (condition.failing !== undefined && condition.expected === undefined)
        wrong('failing', 'needs `expected`');
}, { when: () => true }));


/***/ }),

/***/ 4365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IP: () => (/* binding */ inUnit),
/* harmony export */   oe: () => (/* binding */ LimitForm),
/* harmony export */   uF: () => (/* binding */ unitOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3339);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8532);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(803);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2014);



const SIZES = {
    B: 1,
    kB: 1e3,
    KB: 1e3,
    MB: 1e6,
    GB: 1e9,
    KiB: 2 ** 10,
    MiB: 2 ** 20,
    GiB: 2 ** 30,
};
const EXPECTED = 'expected a number, a percentage ("0.1%"), a duration ("500ms") or a size ("1 MB", "250 KiB")';
const LimitForm = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()], EXPECTED).transform((given, context) => {
    const limit = typeof given === 'number' ? { value: given, kind: 'bare' } : readLimit(given.trim());
    if (limit !== undefined)
        return limit;
    context.issues.push({ code: 'custom', message: EXPECTED, input: given });
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
});
function readLimit(text) {
    const share = (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .readPercent */ .o)(text);
    if (share !== undefined)
        return { value: share, kind: 'percent' };
    const duration = (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(text);
    if (duration !== undefined)
        return { value: duration, kind: 'duration' };
    const [, digits, unit] = /^(\d+(?:\.\d+)?)\s*([KMG]i?B|kB|B)$/.exec(text) ?? [];
    if (digits !== undefined && unit !== undefined)
        return { value: Number(digits) * SIZES[unit], kind: 'size' };
    return /^-?\d+(?:\.\d+)?$/.test(text) ? { value: Number(text), kind: 'bare' } : undefined;
}
function unitOf({ kind }) {
    return { bare: undefined, percent: 'share', duration: 'ms', size: 'bytes' }[kind];
}
function inUnit({ value, kind }, unit) {
    if (kind === 'bare') {
        const isShare = unit !== 'share' || (value >= 0 && value <= 1);
        return isShare ? { value } : { why: `it is a share from 0 to 1; write "${value}%"` };
    }
    if (kind === 'percent' && (unit === 'score' || unit === 'share'))
        return { value: unit === 'score' ? value * 100 : value };
    if (kind === 'duration' && unit === 'ms')
        return { value };
    if (kind === 'size' && unit === 'bytes')
        return { value };
    return { why: `it is measured in ${unit}, and the limit is a ${kind === 'percent' ? 'percentage' : kind}` };
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
