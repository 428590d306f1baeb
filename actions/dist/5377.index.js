export const id = 5377;
export const ids = [5377];
export const modules = {

/***/ 9265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readNumber)
/* harmony export */ });
const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
function readNumber(text) {
    const trimmed = text.trim();
    const value = DECIMAL.test(trimmed) ? Number(trimmed) : Number.NaN;
    return Number.isFinite(value) ? value : undefined;
}


/***/ }),

/***/ 8386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ky: () => (/* binding */ showExit),
/* harmony export */   TB: () => (/* binding */ showCommand),
/* harmony export */   aN: () => (/* binding */ lastWords),
/* harmony export */   jH: () => (/* binding */ runToSucceed)
/* harmony export */ });
/* harmony import */ var _core_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3278);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9752);
/* harmony import */ var _core_problems_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4357);



function showCommand(argv) {
    return (0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(argv.join(' '), 120);
}
function showExit({ exitCode }, signal) {
    if (exitCode !== null)
        return `exited with ${exitCode}`;
    return signal.aborted ? 'did not end in time and was ended' : 'was ended by a signal';
}
function lastWords({ stdout, stderr }) {
    return (0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .lastLines */ .w$)(stderr) || (0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .lastLines */ .w$)(stdout);
}
async function runToSucceed({ run }, argv, options, signal) {
    const result = await run(argv, options, signal);
    if (result.exitCode === 0)
        return result.stdout;
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .SluiceError */ .ah(_core_problems_index_js__WEBPACK_IMPORTED_MODULE_2__/* .problems */ .B.commandFailed(showCommand(argv), showExit(result, signal), lastWords(result)));
}


/***/ }),

/***/ 3865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ Surroundings),
/* harmony export */   Lr: () => (/* binding */ Headers),
/* harmony export */   Vt: () => (/* binding */ AbsolutePath),
/* harmony export */   e$: () => (/* binding */ Tls),
/* harmony export */   f2: () => (/* binding */ Argv),
/* harmony export */   oA: () => (/* binding */ HttpUrl)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3339);

const HttpUrl = zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5({
    protocol: /^https?$/,
    error: 'expected an address such as "http://10.0.0.1:8080/health"',
});
const Headers = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP());
const Tls = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    verify: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional().describe('`false` accepts any certificate'),
    ca: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .includes('-----BEGIN CERTIFICATE-----', 'expected the text of a certificate in PEM')
        .optional()
        .describe("PEM of a certificate that is trusted besides the system's"),
});
const Argv = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), 'expected a list of arguments such as ["curl", "-f", "http://…"]')
    .min(1, 'expected at least the program')
    .refine(([program]) => program !== '', 'expected at least the program');
const Surroundings = {
    cwd: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('folder in which the command runs'),
    env: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
        .optional()
        .describe('variables for the command; values under sensitive names are masked'),
};
const AbsolutePath = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\/./, 'expected an absolute path such as "/var/lib/sluice/weight"');


/***/ }),

/***/ 5377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commandMetric: () => (/* binding */ commandMetric)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3339);
/* harmony import */ var _core_numeral_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9265);
/* harmony import */ var _core_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3278);
/* harmony import */ var _core_placeholders_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8265);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9752);
/* harmony import */ var _core_problems_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4357);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8386);
/* harmony import */ var _forms_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3865);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9959);









const CommandMetric = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('command'),
    command: _forms_js__WEBPACK_IMPORTED_MODULE_4__/* .Argv */ .f2.describe('prints one number, or nothing when there is no data; `{query}` is filled in, and is in SLUICE_QUERY, too'),
    ..._forms_js__WEBPACK_IMPORTED_MODULE_4__/* .Surroundings */ .Ey,
});
const commandMetric = {
    type: 'command',
    config: CommandMetric,
    create({ command, cwd, env }, world) {
        (0,_secrets_js__WEBPACK_IMPORTED_MODULE_6__/* .maskValues */ .Z$)(world.secret, env);
        return {
            async measure(query, signal) {
                const surroundings = { cwd, env: { ...env, SLUICE_QUERY: query } };
                const output = await (0,_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .runToSucceed */ .jH)(world, (0,_core_placeholders_js__WEBPACK_IMPORTED_MODULE_7__/* .fill */ .G)(command, { query }), surroundings, signal);
                return readAnswer(output, (0,_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .showCommand */ .TB)(command), (0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(query, 120));
            },
        };
    },
};
function readAnswer(output, command, query) {
    const words = output.split(/\s+/).filter((word) => word !== '');
    if (words.length === 0)
        return null;
    const numbers = words.map(_core_numeral_js__WEBPACK_IMPORTED_MODULE_8__/* .readNumber */ .k);
    if (numbers.includes(undefined)) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .SluiceError */ .ah(_core_problems_index_js__WEBPACK_IMPORTED_MODULE_2__/* .problems */ .B.metricNotNumber(command, query, (0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(output, 120)));
    }
    if (numbers.length > 1)
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .SluiceError */ .ah(_core_problems_index_js__WEBPACK_IMPORTED_MODULE_2__/* .problems */ .B.metricAmbiguous(command, query, numbers.length));
    return numbers[0];
}


/***/ }),

/***/ 9959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z$: () => (/* binding */ maskValues),
/* harmony export */   eH: () => (/* binding */ maskRequest),
/* harmony export */   yP: () => (/* binding */ maskUrl)
/* harmony export */ });
/* harmony import */ var _core_sensitive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4171);

const SHORTEST = 4;
function maskValues(secret, values) {
    for (const [name, value] of Object.entries(values ?? {}))
        if ((0,_core_sensitive_js__WEBPACK_IMPORTED_MODULE_0__/* .isSensitive */ .t)(name))
            maskValue(secret, value);
}
function maskUrl(secret, address) {
    if (!URL.canParse(address))
        return;
    const { password, searchParams } = new URL(address);
    for (const form of new Set([password, decoded(password)]))
        mask(secret, form);
    for (const [name, value] of searchParams)
        if ((0,_core_sensitive_js__WEBPACK_IMPORTED_MODULE_0__/* .isSensitive */ .t)(name))
            mask(secret, value);
}
function maskRequest(secret, { url, headers }) {
    maskUrl(secret, url);
    maskValues(secret, headers);
}
function maskValue(secret, value) {
    mask(secret, value);
    const credentials = /^[a-z][\w-]*\s+(\S+)$/i.exec(value.trim())?.[1];
    if (credentials !== undefined)
        mask(secret, credentials);
}
function mask(secret, value) {
    if (value.length >= SHORTEST)
        secret(value);
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ })

};
