export const id = 5694;
export const ids = [5694];
export const modules = {

/***/ 4199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hd: () => (/* binding */ readValueText),
/* harmony export */   gw: () => (/* binding */ parseExposition),
/* harmony export */   ho: () => (/* binding */ showSeries)
/* harmony export */ });
/* harmony import */ var _core_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3278);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9752);
/* harmony import */ var _core_problems_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4357);



function parseExposition(text, source) {
    const samples = [];
    const declared = new Set();
    const series = new Set();
    let ended = false;
    for (const [index, raw] of text.split('\n').entries()) {
        const line = raw.trim();
        const fail = (why) => {
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .SluiceError */ .ah(_core_problems_index_js__WEBPACK_IMPORTED_MODULE_2__/* .problems */ .B.expositionInvalid(source, index + 1, (0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(line, 120), why));
        };
        if (line === '')
            continue;
        if (ended)
            fail('there is something after "# EOF"');
        if (line.startsWith('#')) {
            ended = line === '# EOF';
            readComment(line, declared, fail);
            continue;
        }
        const sample = readSample(line, fail);
        const identity = identityOf(sample);
        if (series.has(identity))
            fail('this series is there twice');
        series.add(identity);
        samples.push(sample);
    }
    return { samples, declared };
}
function showSeries({ name, labels }) {
    const pairs = Array.from(labels, ([label, value]) => `${label}=${JSON.stringify(value)}`);
    return pairs.length === 0 ? name : `${name}{${pairs.join(',')}}`;
}
function identityOf({ name, labels }) {
    return JSON.stringify([name, ...Array.from(labels).sort(([left], [right]) => (left < right ? -1 : 1))]);
}
const TYPES = /^# *TYPE\s+(\S+)\s+(?:counter|gauge|histogram|gaugehistogram|summary|untyped|unknown|info|stateset)$/;
function readComment(line, declared, fail) {
    if (!/^#\s*TYPE\s/.test(line))
        return;
    const name = TYPES.exec(line)?.[1] ?? fail('a TYPE line has a name and a type of the format');
    declared.add(name.replaceAll('"', ''));
}
const NAME = /[a-zA-Z_:][a-zA-Z0-9_:]*/y;
const LABEL = /[a-zA-Z_][a-zA-Z0-9_]*/y;
const QUOTED = /"(?:[^"\\]|\\.)*"/y;
const BLANK = /[ \t]+/y;
const OPENING = /\{[ \t]*/y;
const CLOSING = /\}/y;
const COMMA = /,[ \t]*/y;
const EQUALS = /[ \t]*=[ \t]*/y;
const WORD = /[^\s#{}"]+/y;
function readSample(line, fail) {
    const cursor = cursorOn(line);
    const bare = cursor.take(NAME);
    cursor.take(BLANK);
    const { name: quoted, labels } = cursor.take(OPENING) === undefined ? NO_LABELS : readBraces(cursor, fail);
    if (bare !== undefined && quoted !== undefined)
        fail('it has two names');
    const name = bare ?? quoted ?? fail('it begins with no metric name');
    const value = readValue(cursor, fail);
    readTimestamp(cursor, fail);
    readExemplar(cursor, fail);
    return { name, labels, value };
}
const NO_LABELS = { labels: new Map() };
function readBraces(cursor, fail) {
    const labels = new Map();
    let name;
    while (cursor.take(CLOSING) === undefined) {
        const [label, value] = readLabel(cursor, fail);
        if (labels.has(label))
            fail(`the label ${label} is there twice`);
        if (value !== undefined)
            labels.set(label, value);
        else if (name === undefined && labels.size === 0)
            name = label;
        else
            fail(`the label ${label} has no value`);
        cursor.take(BLANK);
        if (cursor.take(COMMA) === undefined && !cursor.sees('}'))
            fail('its labels do not end with "}"');
    }
    return { name, labels };
}
function readLabel(cursor, fail) {
    const label = cursor.take(LABEL) ?? unquote(cursor.take(QUOTED), fail) ?? fail('a label has no name');
    if (cursor.take(EQUALS) === undefined)
        return [label, undefined];
    return [label, unquote(cursor.take(QUOTED), fail) ?? fail(`the label ${label} has no value in quotes`)];
}
const ESCAPES = { '\\\\': '\\', '\\"': '"', '\\n': '\n' };
function unquote(quoted, fail) {
    return quoted
        ?.slice(1, -1)
        .replace(/\\./g, (sequence) => ESCAPES[sequence] ?? fail(`${sequence} is no escape of the format`));
}
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const SPECIAL = {
    nan: Number.NaN,
    inf: Number.POSITIVE_INFINITY,
    '+inf': Number.POSITIVE_INFINITY,
    '-inf': Number.NEGATIVE_INFINITY,
};
function readValueText(word) {
    return NUMBER.test(word) ? Number(word) : SPECIAL[word.toLowerCase()];
}
function readValue(cursor, fail) {
    cursor.take(BLANK);
    const word = cursor.take(WORD) ?? fail('it has no value');
    return readValueText(word) ?? fail(`"${word}" is no number`);
}
function readTimestamp(cursor, fail) {
    cursor.take(BLANK);
    const word = cursor.take(WORD);
    if (word !== undefined && !NUMBER.test(word))
        fail(`"${word}" is no timestamp`);
    cursor.take(BLANK);
}
function readExemplar(cursor, fail) {
    if (cursor.take(/#[ \t]*\{[ \t]*/y) !== undefined) {
        readBraces(cursor, fail);
        readValue(cursor, fail);
        readTimestamp(cursor, fail);
    }
    if (!cursor.atEnd())
        fail('there is something after its value');
}
function cursorOn(line) {
    let at = 0;
    return {
        take(pattern) {
            pattern.lastIndex = at;
            const found = pattern.exec(line)?.[0];
            at += found?.length ?? 0;
            return found;
        },
        sees: (text) => line.startsWith(text, at),
        atEnd: () => at === line.length,
    };
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

/***/ 3313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   prometheusMetric: () => (/* binding */ prometheusMetric)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3339);
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(803);
/* harmony import */ var _core_one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3278);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9752);
/* harmony import */ var _core_problems_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4357);
/* harmony import */ var _formats_exposition_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4199);
/* harmony import */ var _prometheus_api_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4655);







const MOST_STEPS = 11_000;
const Range = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    duration: _core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .Duration */ .dw.describe("the last so long, up to the server's now"),
    step: _core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .Duration */ .dw.describe('time between two values'),
    reduce: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['last', 'avg', 'max', 'min'])
        .default('last')
        .describe('which of the values is judged: the last one, or their average, maximum or minimum'),
})
    .refine(({ duration, step }) => step > 0 && step <= duration && duration / step < MOST_STEPS, {
    path: ['step'],
    message: `expected a step that fits into the duration, and less than ${MOST_STEPS} times`,
});
const PrometheusMetric = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('prometheus'),
    ..._prometheus_api_js__WEBPACK_IMPORTED_MODULE_5__/* .PrometheusConnection */ .Xf,
    range: Range.optional().describe('asks for the values over a span (`query_range`); without it for the value now'),
    'max-age': _core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .Duration */ .dw.default((0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__.ms)(300_000)).describe("a value older than this by the server's clock is no data"),
    warnings: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['fail', 'ignore'])
        .default('fail')
        .describe('what a warning of Prometheus means, such as that of a partial answer: an error, or nothing'),
});
const prometheusMetric = {
    type: 'prometheus',
    config: PrometheusMetric,
    create(config, world) {
        const prometheus = (0,_prometheus_api_js__WEBPACK_IMPORTED_MODULE_5__/* .openPrometheus */ .jL)(config, world);
        return {
            async measure(query, signal) {
                const { answer, now } = await ask(prometheus, query, config, signal);
                const shown = { source: prometheus.name, query: (0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(query, 120) };
                if (answer.warnings.length > 0 && config.warnings === 'fail') {
                    const warnings = (0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(answer.warnings.join('; '));
                    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .SluiceError */ .ah(_core_problems_index_js__WEBPACK_IMPORTED_MODULE_3__/* .problems */ .B.metricIncomplete(shown.source, shown.query, warnings));
                }
                const points = onlySeries(answer, config, shown);
                const newest = points.at(-1)?.at ?? 0;
                const stale = now !== undefined && now - newest > config['max-age'];
                return points.length === 0 || stale ? null : reduce(config.range?.reduce ?? 'last', points, shown);
            },
        };
    },
};
async function ask(prometheus, query, { range }, signal) {
    if (range === undefined) {
        const answer = await prometheus.query(query, {}, signal);
        return { answer, now: answer.answeredAt };
    }
    const now = await prometheus.now(signal);
    const start = now - Math.floor(range.duration / range.step) * range.step;
    return { answer: await prometheus.queryRange(query, { start, end: now, step: range.step }, signal), now };
}
function onlySeries({ series }, { range }, { source, query }) {
    const points = series[0]?.points ?? [];
    const answers = series.length > 1 || range !== undefined ? series.length : points.length;
    if (answers > 1)
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .SluiceError */ .ah(_core_problems_index_js__WEBPACK_IMPORTED_MODULE_3__/* .problems */ .B.metricAmbiguous(source, query, answers));
    return points;
}
const REDUCERS = {
    last: (values) => values.at(-1),
    avg: (values) => values.reduce((sum, value) => sum + value, 0) / values.length,
    max: (values) => values.reduce((left, right) => Math.max(left, right)),
    min: (values) => values.reduce((left, right) => Math.min(left, right)),
};
function reduce(how, points, shown) {
    const judged = how === 'last' ? points.slice(-1) : points;
    const values = judged.map((point) => readPoint(point, shown)).filter((value) => !Number.isNaN(value));
    if (values.length === 0)
        return null;
    const value = REDUCERS[how](values);
    return Number.isFinite(value) ? value : refuse(showInfinity(value), shown);
}
function readPoint({ text = 'a native histogram' }, shown) {
    return (0,_formats_exposition_js__WEBPACK_IMPORTED_MODULE_4__/* .readValueText */ .Hd)(text) ?? refuse((0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(text, 120), shown);
}
function refuse(answer, { source, query }) {
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .SluiceError */ .ah(_core_problems_index_js__WEBPACK_IMPORTED_MODULE_3__/* .problems */ .B.metricNotNumber(source, query, answer));
}
function showInfinity(value) {
    return value > 0 ? '+Inf' : '-Inf';
}


/***/ }),

/***/ 4655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xf: () => (/* binding */ PrometheusConnection),
  jL: () => (/* binding */ openPrometheus),
  YA: () => (/* binding */ seconds)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(3339);
// EXTERNAL MODULE: ./.build/src/core/duration.js
var duration = __webpack_require__(803);
// EXTERNAL MODULE: ./.build/src/core/one-line.js
var one_line = __webpack_require__(3278);
// EXTERNAL MODULE: ./.build/src/core/problem.js
var problem = __webpack_require__(9752);
// EXTERNAL MODULE: ./.build/src/core/problems/index.js + 8 modules
var problems = __webpack_require__(4357);
// EXTERNAL MODULE: ./.build/src/core/sensitive.js
var sensitive = __webpack_require__(4171);
// EXTERNAL MODULE: ./.build/src/providers/json-text.js
var json_text = __webpack_require__(9416);
;// CONCATENATED MODULE: ./.build/src/providers/formats/prometheus-answer.js


const Value = schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* string */.YjP()]);
const Labels = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP());
const Instant = schemas/* object */.Ikc({
    metric: Labels,
    value: Value.optional(),
    histogram: schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* unknown */.L5J()]).optional(),
});
const Range = schemas/* object */.Ikc({
    metric: Labels,
    values: schemas/* array */.YOg(Value).optional(),
    histograms: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* unknown */.L5J()])).optional(),
});
const Answer = schemas/* union */.KCZ([
    schemas/* object */.Ikc({
        status: schemas/* literal */.euz('success'),
        warnings: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
        data: schemas/* discriminatedUnion */.gMt('resultType', [
            schemas/* object */.Ikc({ resultType: schemas/* enum */.k5n(['scalar', 'string']), result: Value }),
            schemas/* object */.Ikc({ resultType: schemas/* literal */.euz('vector'), result: schemas/* array */.YOg(Instant) }),
            schemas/* object */.Ikc({ resultType: schemas/* literal */.euz('matrix'), result: schemas/* array */.YOg(Range) }),
        ]),
    }),
    schemas/* object */.Ikc({ status: schemas/* literal */.euz('error'), errorType: schemas/* string */.YjP(), error: schemas/* string */.YjP() }),
]);
function readPrometheusAnswer(body) {
    const { success, data } = Answer.safeParse((0,json_text/* parseJson */.q)(body)?.value);
    if (!success)
        return undefined;
    if (data.status === 'error')
        return { status: 'error', type: data.errorType, message: data.error };
    return { status: 'success', series: seriesOf(data), warnings: data.warnings ?? [] };
}
function seriesOf({ data }) {
    if (data.resultType === 'vector') {
        return data.result.map(({ metric, value, histogram }) => series(metric, value && [value], histogram && [histogram]));
    }
    if (data.resultType === 'matrix') {
        return data.result.map(({ metric, values, histograms }) => series(metric, values, histograms));
    }
    const [at, text] = data.result;
    return [{ labels: {}, points: [{ at: milliseconds(at), text: data.resultType === 'string' ? `"${text}"` : text }] }];
}
function series(labels, values = [], histograms = []) {
    const points = [
        ...values.map(([at, text]) => ({ at: milliseconds(at), text })),
        ...histograms.map(([at]) => ({ at: milliseconds(at), text: undefined })),
    ];
    return { labels, points: points.sort((left, right) => left.at - right.at) };
}
function milliseconds(seconds) {
    return Math.round(seconds * 1_000);
}

// EXTERNAL MODULE: ./.build/src/providers/forms.js
var providers_forms = __webpack_require__(3865);
// EXTERNAL MODULE: ./.build/src/providers/secrets.js
var secrets = __webpack_require__(9959);
// EXTERNAL MODULE: ./.build/src/providers/prometheus/selector.js
var selector = __webpack_require__(1410);
;// CONCATENATED MODULE: ./.build/src/providers/prometheus/api.js











const PrometheusConnection = {
    url: providers_forms/* HttpUrl */.oA.describe('base address of Prometheus or of what speaks its API, without `/api/v1`'),
    token: schemas/* string */.YjP().min(1).optional().describe('sent as `Authorization: Bearer`; masked'),
    headers: providers_forms/* Headers */.Lr.optional().describe('headers to send, such as `X-Scope-OrgID`; sensitive values are masked'),
    tls: providers_forms/* Tls */.e$.optional().describe('trust in the certificate; by default it is verified'),
    timeout: duration/* Duration */.dw.default((0,duration.ms)(10_000)).describe('longest one query may take, there and here'),
};
const Connection = schemas/* object */.Ikc(PrometheusConnection);
const LONGEST_ADDRESS = 4_000;
function openPrometheus(connection, world) {
    const { url, token, timeout } = connection;
    (0,secrets/* maskRequest */.eH)(world.secret, connection);
    if (token !== undefined)
        (0,secrets/* maskValues */.Z$)(world.secret, { token });
    const name = `Prometheus at ${(0,sensitive/* showUrl */.j)(url)}`;
    async function send(request, signal) {
        try {
            return await world.http(request, AbortSignal.any([signal, world.clock.timeout(timeout)]));
        }
        catch (thrown) {
            throw withoutQuery(request, thrown);
        }
    }
    async function ask(path, promql, parameters, signal) {
        const request = requestOf(connection, path, { query: promql, timeout: `${timeout}ms`, ...parameters });
        const response = await send(request, signal);
        const { series, warnings } = accept(request, response, { name, query: (0,one_line/* oneLine */.TN)(promql, 120) });
        return { series, warnings, answeredAt: readDate(response) };
    }
    const query = (promql, parameters, signal) => ask('query', promql, parameters, signal);
    return {
        name,
        query,
        queryRange: (promql, { start, end, step }, signal) => ask('query_range', promql, { start: seconds(start), end: seconds(end), step: seconds(step) }, signal),
        async now(signal) {
            const { series } = await query('time()', {}, signal);
            const time = series[0]?.points[0]?.at;
            if (time === undefined)
                throw new problem/* SluiceError */.ah(problems/* problems */.B.answerUnreadable(name, 'time()', 'no time'));
            return time;
        },
        async declares(metric, labels, signal) {
            const names = [...new Set([metric, metric.replace(/_(?:total|count)$/, '')])];
            const found = names.map(async (name) => {
                const parameters = { match_target: (0,selector/* selector */.g)([], labels), metric: name, limit: '1' };
                const { body } = await send(requestOf(connection, 'targets/metadata', parameters), signal);
                return Metadata.safeParse((0,json_text/* parseJson */.q)(body)?.value).success;
            });
            return (await Promise.all(found)).includes(true);
        },
    };
}
const Metadata = schemas/* object */.Ikc({ status: schemas/* literal */.euz('success'), data: schemas/* array */.YOg(schemas/* unknown */.L5J()).min(1) });
function seconds(milliseconds) {
    return (milliseconds / 1_000).toFixed(3);
}
function requestOf({ url, token, headers, tls }, path, parameters) {
    const address = new URL(url);
    address.pathname = `${address.pathname.replace(/\/+$/, '')}/api/v1/${path}`;
    const common = {
        headers: {
            accept: 'application/json',
            ...(token !== undefined && { authorization: `Bearer ${token}` }),
            ...headers,
        },
        tls,
        redirects: 3,
    };
    const form = new URLSearchParams(parameters);
    const line = new URL(address);
    for (const [key, value] of form)
        line.searchParams.append(key, value);
    if (line.href.length <= LONGEST_ADDRESS)
        return { ...common, url: line.href };
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    return { ...common, method: 'POST', url: address.href, headers: { ...type, ...common.headers }, body: String(form) };
}
function accept({ method = 'GET', url }, { status, body }, { name, query }) {
    const answer = readPrometheusAnswer(body);
    if (answer?.status === 'error') {
        throw new problem/* SluiceError */.ah(problems/* problems */.B.queryRefused(name, query, (0,one_line/* oneLine */.TN)(`${answer.type}: ${answer.message}`)));
    }
    const said = (0,one_line/* oneLine */.TN)(body, 120);
    if (status < 200 || status > 299) {
        throw new problem/* SluiceError */.ah(problems/* problems */.B.httpRefused(method, showShort(url), status, said));
    }
    if (answer === undefined)
        throw new problem/* SluiceError */.ah(problems/* problems */.B.answerUnreadable(name, query, said || 'it is empty'));
    return answer;
}
function showShort(url) {
    return (0,sensitive/* showUrl */.j)(url.split('?')[0]);
}
function withoutQuery({ url }, thrown) {
    if (!(thrown instanceof problem/* SluiceError */.ah))
        return thrown;
    const what = thrown.problem.what.replace((0,sensitive/* showUrl */.j)(url), () => showShort(url));
    return new problem/* SluiceError */.ah({ ...thrown.problem, what }, { cause: thrown });
}
function readDate({ headers }) {
    const date = Date.parse(headers['date'] ?? '');
    return Number.isNaN(date) ? undefined : date;
}


/***/ }),

/***/ 1410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ selector)
/* harmony export */ });
function selector(names, labels) {
    const matchers = Object.entries(labels).map(([label, value]) => `${label}=${JSON.stringify(value)}`);
    const [name = '', ...others] = names;
    if (others.length > 0)
        return `{${[`__name__=~"${names.join('|')}"`, ...matchers].join(',')}}`;
    return matchers.length === 0 && name !== '' ? name : `${name}{${matchers.join(',')}}`;
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
