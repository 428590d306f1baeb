export const id = 9353;
export const ids = [9353];
export const modules = {

/***/ 9581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readJsonPath),
/* harmony export */   o: () => (/* binding */ JsonPath)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3339);

const SEGMENT = /(?:^|(?<=.)\.)([^.[\]"]+)|\[(\d+)\]|\["([^"]*)"\]/gy;
const JsonPath = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .refine((path) => segments(path) !== undefined, 'expected a path such as "checks.db" or "items[0].weight"');
function readJsonPath(document, path) {
    return segments(path)?.reduce(step, document);
}
function segments(path) {
    const parts = [...path.matchAll(SEGMENT)];
    const consumed = parts.reduce((length, [part]) => length + part.length, 0);
    if (consumed !== path.length)
        return undefined;
    return parts.map(([, name, index, quoted]) => (index === undefined ? (name ?? quoted) : Number(index)));
}
function step(value, key) {
    if (value === null || typeof value !== 'object' || Array.isArray(value) !== (typeof key === 'number'))
        return undefined;
    return Object.hasOwn(value, key) ? value[key] : undefined;
}


/***/ }),

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

/***/ 8045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ askToSucceed)
/* harmony export */ });
/* harmony import */ var _core_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3278);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9752);
/* harmony import */ var _core_problems_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4357);
/* harmony import */ var _core_sensitive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4171);




async function askToSucceed({ http }, request, signal) {
    const answer = await http(request, signal);
    if (answer.status >= 200 && answer.status < 300)
        return answer;
    const { method = 'GET', url } = request;
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .SluiceError */ .ah(_core_problems_index_js__WEBPACK_IMPORTED_MODULE_2__/* .problems */ .B.httpRefused(method, (0,_core_sensitive_js__WEBPACK_IMPORTED_MODULE_3__/* .showUrl */ .j)(url), answer.status, (0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(answer.body, 200)));
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

/***/ 9416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ withJsonType),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
function parseJson(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return undefined;
    }
}
function withJsonType(headers = {}, body) {
    const named = Object.keys(headers).some((name) => name.toLowerCase() === 'content-type');
    if (named || body === undefined || parseJson(body) === undefined)
        return { ...headers };
    return { 'content-type': 'application/json', ...headers };
}


/***/ }),

/***/ 9353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   httpJsonMetric: () => (/* binding */ httpJsonMetric)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3339);
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(803);
/* harmony import */ var _core_json_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9581);
/* harmony import */ var _core_numeral_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9265);
/* harmony import */ var _core_one_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3278);
/* harmony import */ var _core_placeholders_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8265);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9752);
/* harmony import */ var _core_problems_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4357);
/* harmony import */ var _core_sensitive_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4171);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8045);
/* harmony import */ var _forms_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3865);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9416);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9959);













const HttpJsonMetric = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz('http-json'),
    url: _forms_js__WEBPACK_IMPORTED_MODULE_6__/* .HttpUrl */ .oA.describe('what is asked; `{query}` is filled in, encoded for an address'),
    method: zod__WEBPACK_IMPORTED_MODULE_7__/* .stringFormat */ .NpN('method', /^[A-Z]+$/, 'expected a method such as "POST"')
        .optional()
        .describe('how; without it GET, or POST where there is a body'),
    headers: _forms_js__WEBPACK_IMPORTED_MODULE_6__/* .Headers */ .Lr.optional().describe('headers to send; sensitive values are masked'),
    body: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().optional().describe('what is sent; `{query}` is filled in, so that a JSON body or a form stays one'),
    path: _core_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonPath */ .o.default('').describe('path to the number in the JSON answer; empty: the answer is the number'),
    tls: _forms_js__WEBPACK_IMPORTED_MODULE_6__/* .Tls */ .e$.optional().describe('trust in the certificate; by default it is verified'),
    timeout: _core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .Duration */ .dw.default((0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__.ms)(10_000)).describe('longest an answer may take'),
});
const httpJsonMetric = {
    type: 'http-json',
    config: HttpJsonMetric,
    create(config, world) {
        (0,_secrets_js__WEBPACK_IMPORTED_MODULE_8__/* .maskRequest */ .eH)(world.secret, config);
        const source = (0,_core_sensitive_js__WEBPACK_IMPORTED_MODULE_9__/* .showUrl */ .j)(config.url);
        return {
            async measure(query, signal) {
                const request = requestOf(config, query);
                const within = AbortSignal.any([signal, world.clock.timeout(config.timeout)]);
                const { body } = await (0,_answers_js__WEBPACK_IMPORTED_MODULE_5__/* .askToSucceed */ .h)(world, request, within);
                return readAnswer(body, config.path, source, (0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(query, 120));
            },
        };
    },
};
function requestOf(config, query) {
    const { url, headers, tls, method = config.body === undefined ? 'GET' : 'POST' } = config;
    const body = config.body === undefined ? undefined : fillBody(config.body, headers, query);
    const address = (0,_core_placeholders_js__WEBPACK_IMPORTED_MODULE_10__/* .fill */ .G)(url, { query: encodeURIComponent(query) });
    return { method, url: address, headers: (0,_json_text_js__WEBPACK_IMPORTED_MODULE_11__/* .withJsonType */ .d)(headers, body), body, tls, redirects: 3 };
}
function fillBody(body, headers = {}, query) {
    const json = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_11__/* .parseJson */ .q)(body);
    if (json !== undefined)
        return JSON.stringify((0,_core_placeholders_js__WEBPACK_IMPORTED_MODULE_10__/* .fill */ .G)(json.value, { query }));
    const form = Object.entries(headers).some(([name, value]) => name.toLowerCase() === 'content-type' && value.includes('x-www-form-urlencoded'));
    return (0,_core_placeholders_js__WEBPACK_IMPORTED_MODULE_10__/* .fill */ .G)(body, { query: form ? encodeURIComponent(query) : query });
}
function readAnswer(body, path, source, query) {
    const refuse = (answer) => {
        const text = typeof answer === 'object' ? JSON.stringify(answer) : String(answer);
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .SluiceError */ .ah(_core_problems_index_js__WEBPACK_IMPORTED_MODULE_4__/* .problems */ .B.metricNotNumber(source, query, (0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(text, 120)));
    };
    const json = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_11__/* .parseJson */ .q)(body);
    if (json === undefined && path !== '' && body.trim() !== '')
        return refuse(body);
    const found = unwrap(json === undefined ? body : (0,_core_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .readJsonPath */ .A)(json.value, path));
    if (Array.isArray(found))
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .SluiceError */ .ah(_core_problems_index_js__WEBPACK_IMPORTED_MODULE_4__/* .problems */ .B.metricAmbiguous(source, query, found.length));
    if (isNothing(found))
        return null;
    const value = typeof found === 'string' ? (0,_core_numeral_js__WEBPACK_IMPORTED_MODULE_12__/* .readNumber */ .k)(found) : found;
    return typeof value === 'number' && Number.isFinite(value) ? value : refuse(found);
}
function unwrap(value) {
    if (!Array.isArray(value) || value.length > 1)
        return value;
    return value.length === 0 ? null : unwrap(value[0]);
}
function isNothing(value) {
    return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
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
