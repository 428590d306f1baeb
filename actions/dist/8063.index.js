export const id = 8063;
export const ids = [8063];
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

/***/ 8063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   httpRouter: () => (/* binding */ httpRouter)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3339);
/* harmony import */ var _core_json_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9581);
/* harmony import */ var _core_placeholders_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8265);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8045);
/* harmony import */ var _forms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3865);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9416);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9959);
/* harmony import */ var _weights_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2507);








const HttpRouter = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('http'),
    set: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        method: zod__WEBPACK_IMPORTED_MODULE_4__/* .stringFormat */ .NpN('method', /^[A-Z]+$/, 'expected a method such as "PUT"')
            .default('PUT')
            .describe('how'),
        url: _forms_js__WEBPACK_IMPORTED_MODULE_2__/* .HttpUrl */ .oA.describe('where'),
        headers: _forms_js__WEBPACK_IMPORTED_MODULE_2__/* .Headers */ .Lr.optional().describe('headers to send; sensitive values are masked'),
        body: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional().describe('what is sent'),
    })
        .describe('how a weight is set; `{weight}` and `{rest}` (what is left to 100) are filled into `url` and `body`'),
    get: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        url: _forms_js__WEBPACK_IMPORTED_MODULE_2__/* .HttpUrl */ .oA.describe('where'),
        headers: _forms_js__WEBPACK_IMPORTED_MODULE_2__/* .Headers */ .Lr.optional().describe('headers to send; sensitive values are masked'),
        path: _core_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonPath */ .o.default('').describe('path to the number in the JSON answer; empty: the answer is the number'),
    })
        .describe('where the weight is read back'),
    tls: _forms_js__WEBPACK_IMPORTED_MODULE_2__/* .Tls */ .e$.optional().describe('trust in the certificate; by default it is verified'),
});
const httpRouter = {
    type: 'http',
    config: HttpRouter,
    create({ set, get, tls }, world) {
        (0,_secrets_js__WEBPACK_IMPORTED_MODULE_5__/* .maskRequest */ .eH)(world.secret, set);
        (0,_secrets_js__WEBPACK_IMPORTED_MODULE_5__/* .maskRequest */ .eH)(world.secret, get);
        return {
            async weight(signal) {
                const { body } = await (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .askToSucceed */ .h)(world, { url: get.url, headers: get.headers, tls }, signal);
                const answer = get.path === '' ? body.trim() : (0,_core_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .readJsonPath */ .A)((0,_json_text_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .q)(body)?.value, get.path);
                return (0,_weights_js__WEBPACK_IMPORTED_MODULE_3__/* .takeWeight */ .qN)(answer, body, get.path || 'the body');
            },
            async setWeight(percent, signal) {
                const words = (0,_weights_js__WEBPACK_IMPORTED_MODULE_3__/* .weightWords */ .A)(percent);
                const { url, body } = (0,_core_placeholders_js__WEBPACK_IMPORTED_MODULE_7__/* .fill */ .G)({ url: set.url, body: set.body }, words);
                await (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .askToSucceed */ .h)(world, { method: set.method, url, body, headers: (0,_json_text_js__WEBPACK_IMPORTED_MODULE_6__/* .withJsonType */ .d)(set.headers, body), tls }, signal);
            },
        };
    },
};


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


/***/ }),

/***/ 2507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ weightWords),
/* harmony export */   qN: () => (/* binding */ takeWeight),
/* harmony export */   wt: () => (/* binding */ expectWeight)
/* harmony export */ });
/* harmony import */ var _core_numeral_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9265);
/* harmony import */ var _core_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3278);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9752);
/* harmony import */ var _core_problems_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4357);




function expectWeight(percent) {
    if (isWeight(percent))
        return percent;
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .SluiceError */ .ah(_core_problems_index_js__WEBPACK_IMPORTED_MODULE_2__/* .problems */ .B.weightOutOfRange(percent));
}
function weightWords(percent) {
    return { weight: expectWeight(percent), rest: Number((100 - percent).toFixed(9)) };
}
function takeWeight(answer, said, where) {
    const weight = readWeight(answer);
    if (weight !== undefined)
        return weight;
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .SluiceError */ .ah(_core_problems_index_js__WEBPACK_IMPORTED_MODULE_2__/* .problems */ .B.weightUnreadable((0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(said, 120) || 'it is empty', where));
}
function readWeight(answer) {
    const weight = typeof answer === 'string' ? (0,_core_numeral_js__WEBPACK_IMPORTED_MODULE_3__/* .readNumber */ .k)(answer) : answer;
    return isWeight(weight) ? weight : undefined;
}
function isWeight(value) {
    return typeof value === 'number' && value >= 0 && value <= 100;
}


/***/ })

};
