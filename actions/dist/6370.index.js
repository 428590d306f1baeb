export const id = 6370;
export const ids = [6370];
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

/***/ 2971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ attemptOf)
/* harmony export */ });
/* harmony import */ var _core_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3278);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9752);


async function attemptOf(look) {
    try {
        const { up, detail } = await look();
        return { up, detail: (0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(detail) };
    }
    catch (thrown) {
        if (thrown instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .SluiceError */ .ah)
            return { up: false, detail: (0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)((0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .WE)(thrown.problem)) };
        throw thrown;
    }
}


/***/ }),

/***/ 6370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  httpProbe: () => (/* binding */ httpProbe)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(3339);
// EXTERNAL MODULE: ./.build/src/core/json-path.js
var json_path = __webpack_require__(9581);
// EXTERNAL MODULE: ./.build/src/core/sensitive.js
var sensitive = __webpack_require__(4171);
// EXTERNAL MODULE: ./.build/src/core/one-line.js
var one_line = __webpack_require__(3278);
// EXTERNAL MODULE: ./.build/src/providers/json-text.js
var json_text = __webpack_require__(9416);
;// CONCATENATED MODULE: ./.build/src/providers/expectations.js




const StatusRange = schemas/* union */.KCZ([
    schemas/* int */.Whr().min(100).max(599),
    schemas/* string */.YjP()
        .regex(/^[1-5]\d\d(?:-[1-5]\d\d)?$/)
        .refine((range) => isAscending(range)),
], 'expected a status such as 204, or a range such as "200-399"');
function judgeAnswer(answer, expected) {
    const differences = [
        ...statusDifference(answer, expected),
        ...headerDifferences(answer, expected),
        ...bodyDifference(answer, expected),
        ...jsonDifferences(answer, expected),
    ];
    const detail = [`answered ${answer.status}${showLocation(answer)}`, ...differences].join('; ');
    return { up: differences.length === 0, detail: (0,one_line/* oneLine */.TN)(detail) };
}
function showLocation({ headers }) {
    const location = headers['location'];
    return location === undefined ? '' : ` with a redirect to ${(0,one_line/* oneLine */.TN)(location, 120)}`;
}
function statusDifference({ status, body }, expected) {
    const ranges = [expected.status].flat().map(String);
    if (ranges.some((range) => contains(range, status)))
        return [];
    const said = (0,one_line/* oneLine */.TN)(body, 120);
    return [`expected ${ranges.join(' or ')}${said === '' ? '' : `; it said: ${said}`}`];
}
function contains(range, status) {
    const [low, high] = ends(range);
    return status >= low && status <= high;
}
function isAscending(range) {
    const [low, high] = ends(range);
    return low <= high;
}
function ends(range) {
    const [low, high = low] = range.split('-').map(Number);
    return [low, high];
}
function headerDifferences({ headers }, expected) {
    return Object.entries(expected['expected-headers'] ?? {}).flatMap(([name, value]) => {
        const actual = headers[name.toLowerCase()];
        if (actual === value)
            return [];
        return [`header ${name} is ${actual === undefined ? 'absent' : quoted(actual)}, expected ${quoted(value)}`];
    });
}
function bodyDifference({ body }, { body: text }) {
    if (text === undefined || body.includes(text))
        return [];
    return [`the body does not contain ${quoted(text)}: ${(0,one_line/* oneLine */.TN)(body, 80) || 'it is empty'}`];
}
function jsonDifferences({ body }, { json = {} }) {
    const wanted = Object.entries(json);
    if (wanted.length === 0)
        return [];
    const document = (0,json_text/* parseJson */.q)(body);
    if (document === undefined)
        return [`the body is no JSON: ${(0,one_line/* oneLine */.TN)(body, 80) || 'it is empty'}`];
    return wanted.flatMap(([path, value]) => {
        const actual = (0,json_path/* readJsonPath */.A)(document.value, path);
        return actual === value ? [] : [`${path} is ${show(actual)}, expected ${show(value)}`];
    });
}
function show(value) {
    return value === undefined ? 'absent' : (0,one_line/* oneLine */.TN)(JSON.stringify(value), 80);
}
function quoted(text) {
    return `"${(0,one_line/* oneLine */.TN)(text, 80)}"`;
}

// EXTERNAL MODULE: ./.build/src/providers/forms.js
var providers_forms = __webpack_require__(3865);
// EXTERNAL MODULE: ./.build/src/providers/probe-results.js
var probe_results = __webpack_require__(2971);
// EXTERNAL MODULE: ./.build/src/providers/secrets.js
var secrets = __webpack_require__(9959);
;// CONCATENATED MODULE: ./.build/src/providers/probes/http.js







const HttpProbe = schemas/* strictObject */.rej({
    type: schemas/* literal */.euz('http'),
    url: providers_forms/* HttpUrl */.oA.describe('what is asked'),
    method: schemas/* stringFormat */.NpN('method', /^[A-Z]+$/, 'expected a method such as "GET"')
        .default('GET')
        .describe('how'),
    headers: providers_forms/* Headers */.Lr.optional().describe('headers to send; sensitive values are masked'),
    status: schemas/* union */.KCZ([StatusRange, schemas/* array */.YOg(StatusRange).min(1)])
        .default('200-299')
        .describe('a status, a range such as `200-399`, or a list of them'),
    body: schemas/* string */.YjP().optional().describe('text that the body has to contain'),
    json: schemas/* record */.g1P(json_path/* JsonPath */.o, schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY(), schemas/* null */.chJ()]))
        .optional()
        .describe('path into the JSON body → the value that has to stand there'),
    'expected-headers': providers_forms/* Headers */.Lr.optional().describe('header → the whole value that it has to have'),
    tls: providers_forms/* Tls */.e$.optional().describe('trust in the certificate; by default it is verified'),
    redirects: schemas/* int */.Whr()
        .min(0)
        .max(20)
        .default(0)
        .describe('how many are followed; with 0 a redirect is an answer like any other'),
});
const httpProbe = {
    type: 'http',
    config: HttpProbe,
    create(config, { http, secret }) {
        (0,secrets/* maskRequest */.eH)(secret, config);
        const { url, method, headers, tls, redirects } = config;
        return {
            target: `${method === 'GET' ? '' : `${method} `}${(0,sensitive/* showUrl */.j)(url)}`,
            attempt: (signal) => (0,probe_results/* attemptOf */.t)(async () => judgeAnswer(await http({ url, method, headers, tls, redirects }, signal), config)),
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


/***/ })

};
