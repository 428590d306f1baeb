export const id = 4114;
export const ids = [4114];
export const modules = {

/***/ 3558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lm: () => (/* binding */ wantedOf),
/* harmony export */   Qy: () => (/* binding */ CounterSettings),
/* harmony export */   gC: () => (/* binding */ Labels)
/* harmony export */ });
/* unused harmony export MetricName */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3339);

const Labels = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP());
const MetricName = zod__WEBPACK_IMPORTED_MODULE_0__/* .stringFormat */ .NpN('metric name', /^[a-zA-Z_:][a-zA-Z0-9_:]*$/, 'expected the name of a metric');
const CounterSettings = {
    requests: MetricName.optional().describe('counter of requests; without it `http_requests_total` and those of nginx and HAProxy are looked for'),
    'status-label': zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .optional()
        .describe('label that holds the status; without it `code`, `status` and the like'),
    errors: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().refine(isPattern, 'expected a regular expression such as "5.."'),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ metric: MetricName.describe('counter of errors') }),
    ])
        .default('5..')
        .describe('which requests are errors: a regular expression for the whole status, or `{ metric }`, another counter'),
    duration: MetricName.optional().describe('histogram of latencies, without `_bucket`; without it `http_request_duration_seconds`'),
    labels: Labels.default({}).describe('only series with these labels count'),
};
const Settings = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc(CounterSettings);
function wantedOf(settings, labels) {
    const { requests, 'status-label': statusLabel, errors, duration } = settings;
    return {
        requests,
        statusLabel,
        errors: typeof errors === 'string' ? { status: new RegExp(`^(?:${errors})$`) } : errors,
        duration,
        labels: { ...settings.labels, ...labels },
    };
}
function isPattern(text) {
    try {
        return new RegExp(`^(?:${text})$`) instanceof RegExp;
    }
    catch {
        return false;
    }
}


/***/ }),

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

/***/ 7525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ BLIND),
/* harmony export */   q: () => (/* binding */ familiesFor)
/* harmony export */ });
const STATUS_LABELS = ['code', 'status', 'status_code', 'http_status', 'http_response_status_code'];
const STARTED_AT = ['process_start_time_seconds'];
const DEFAULT_DURATION = 'http_request_duration_seconds';
const FAMILIES = [
    {
        requests: 'http_requests_total',
        status: STATUS_LABELS,
        duration: DEFAULT_DURATION,
        startedAt: STARTED_AT,
    },
    {
        requests: `${DEFAULT_DURATION}_count`,
        status: STATUS_LABELS,
        duration: DEFAULT_DURATION,
        startedAt: STARTED_AT,
    },
    {
        requests: 'nginx_vts_server_requests_total',
        status: ['code'],
        duration: 'nginx_vts_server_request_duration_seconds',
        startedAt: ['nginx_vts_start_time_seconds'],
        sums: { code: 'total', host: '*' },
    },
    { requests: 'nginxplus_server_zone_responses', status: ['code'], startedAt: [] },
    {
        requests: 'haproxy_server_http_responses_total',
        status: ['code'],
        startedAt: ['haproxy_process_start_time_seconds'],
    },
];
function familiesFor({ requests, duration }) {
    const own = { status: STATUS_LABELS, startedAt: STARTED_AT };
    const known = FAMILIES.find((family) => family.requests === requests);
    if (requests !== undefined)
        return [{ ...own, ...known, requests, duration: duration ?? known?.duration }];
    if (duration === undefined)
        return FAMILIES;
    const [first, ...others] = FAMILIES.map((family) => ({ ...family, duration }));
    return [first, { ...own, requests: `${duration}_count`, duration }, ...others];
}
const BLIND = {
    nginx_http_requests_total: "nginx_http_requests_total comes from nginx's status page, which has no status codes, so errors cannot be counted; use nginx-module-vts, or the counters of the application",
};


/***/ }),

/***/ 9628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Im: () => (/* binding */ isUnusable),
/* harmony export */   _P: () => (/* binding */ unusable),
/* harmony export */   e6: () => (/* binding */ totalOf)
/* harmony export */ });
/* harmony import */ var _exposition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4199);

function unusable(because) {
    return { because };
}
function isUnusable(result) {
    return 'because' in result;
}
function totalOf(samples) {
    let total = 0;
    for (const sample of samples) {
        if (!Number.isFinite(sample.value) || sample.value < 0) {
            return unusable(`${(0,_exposition_js__WEBPACK_IMPORTED_MODULE_0__/* .showSeries */ .ho)(sample)} is ${sample.value}, which is no count`);
        }
        total += sample.value;
    }
    return total <= Number.MAX_SAFE_INTEGER ? Math.round(total) : unusable(`${total} is too large to be counted exactly`);
}


/***/ }),

/***/ 9167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ trafficCounters)
});

// EXTERNAL MODULE: ./.build/src/core/metrics/buckets.js
var metrics_buckets = __webpack_require__(5918);
// EXTERNAL MODULE: ./.build/src/providers/formats/exposition.js
var formats_exposition = __webpack_require__(4199);
// EXTERNAL MODULE: ./.build/src/providers/formats/families.js
var formats_families = __webpack_require__(7525);
// EXTERNAL MODULE: ./.build/src/providers/formats/result.js
var result = __webpack_require__(9628);
;// CONCATENATED MODULE: ./.build/src/providers/formats/histogram.js



function readHistogram(samples, unit) {
    if (samples.length === 0)
        return { edges: [], buckets: [] };
    const byEdge = new Map();
    for (const sample of samples) {
        const edge = readEdge(sample, unit);
        if (edge === undefined)
            return (0,result/* unusable */._P)(`${(0,formats_exposition/* showSeries */.ho)(sample)} has no upper edge "le"`);
        const series = seriesOf(sample);
        byEdge.set(series, (byEdge.get(series) ?? new Map()).set(edge, sample));
    }
    return addUp([...byEdge.values()]);
}
function readEdge({ labels }, unit) {
    const edge = (0,formats_exposition/* readValueText */.Hd)(labels.get('le') ?? '');
    if (edge === undefined || Number.isNaN(edge))
        return undefined;
    return Number((edge * unit).toPrecision(12));
}
function seriesOf({ labels }) {
    return JSON.stringify(Array.from(labels)
        .filter(([label]) => label !== 'le')
        .sort());
}
function addUp(series) {
    const edges = (0,metrics_buckets/* commonEdges */.WN)(series.map((buckets) => [...buckets.keys()].sort((left, right) => left - right)));
    if (edges.at(-1) !== Number.POSITIVE_INFINITY) {
        return (0,result/* unusable */._P)(`${nameOf(series)} has no bucket le="+Inf"`);
    }
    const buckets = [];
    let below = 0;
    for (const edge of edges) {
        const total = (0,result/* totalOf */.e6)(series.map((samples) => samples.get(edge)));
        if (typeof total !== 'number')
            return total;
        if (total < below)
            return (0,result/* unusable */._P)(`the buckets of ${nameOf(series)} are not cumulative`);
        buckets.push(total - below);
        below = total;
    }
    return { edges: edges.slice(0, -1), buckets };
}
function nameOf([first]) {
    return [...first.values()][0].name;
}

;// CONCATENATED MODULE: ./.build/src/providers/formats/nearest.js

const SHOWN = 5;
function explainAbsence({ samples }, wanted) {
    const names = [...new Set(samples.map(({ name }) => name))];
    const blind = names.find((name) => Object.hasOwn(formats_families/* BLIND */.i, name));
    if (blind !== undefined && !wanted.includes(blind))
        return formats_families/* BLIND */.i[blind];
    const looked = `it has no ${wanted.join(', ')}`;
    if (names.length === 0)
        return `${looked}: it has no series at all`;
    const nearest = nearestNames(names, wanted);
    return nearest.length === 0
        ? `${looked}, nor anything like it`
        : `${looked}; the nearest it has: ${nearest.join(', ')}`;
}
function nearestNames(names, wanted) {
    const words = new Set(wanted.flatMap(wordsOf));
    return names
        .map((name) => ({ name, shared: wordsOf(name).filter((word) => words.has(word)).length }))
        .filter(({ shared }) => shared > 0)
        .sort((left, right) => right.shared - left.shared || left.name.length - right.name.length)
        .slice(0, SHOWN)
        .map(({ name }) => name);
}
const SUFFIXES = ['total', 'count', 'sum', 'bucket', 'seconds', 'created', 'server', 'process'];
function wordsOf(name) {
    return name.split(/[_:.]/).filter((word) => !SUFFIXES.includes(word));
}

;// CONCATENATED MODULE: ./.build/src/providers/formats/traffic-counters.js






function trafficCounters(exposition, wanted) {
    const found = findRequests(exposition, wanted);
    if ((0,result/* isUnusable */.Im)(found))
        return found;
    const label = statusLabel(found, wanted);
    if ((0,result/* isUnusable */.Im)(label))
        return label;
    const { family } = found;
    const parts = {
        requests: found.samples,
        errors: 'metric' in wanted.errors ? traffic_counters_select(exposition, wanted.errors.metric, wanted, family) : undefined,
        buckets: family.duration === undefined ? [] : traffic_counters_select(exposition, `${family.duration}_bucket`, wanted, family),
        startedAt: family.startedAt.flatMap((name) => exposition.samples.filter((sample) => sample.name === name)),
    };
    const lacking = lackingErrors(exposition, wanted, parts);
    if (lacking !== undefined)
        return lacking;
    const instances = instancesOf(parts, wanted).map((name) => countInstance(name, parts, label.name, wanted, family));
    const unreadable = instances.find(result/* isUnusable */.Im);
    if (unreadable !== undefined)
        return unreadable;
    return { ...onSharedEdges(instances), missing: missingLatency(parts, wanted) };
}
function findRequests(exposition, wanted) {
    const families = (0,formats_families/* familiesFor */.q)(wanted);
    const present = families.map((family) => ({ family, samples: traffic_counters_select(exposition, family.requests, wanted, family) }));
    const counted = present.find(({ samples }) => samples.length > 0);
    if (counted !== undefined)
        return counted;
    const other = exposition.samples.find(({ name }) => families.some(({ requests }) => requests === name));
    if (other !== undefined)
        return (0,result/* unusable */._P)(`it has no series of ${other.name} ${filterOf(wanted)}; one that it has is ${(0,formats_exposition/* showSeries */.ho)(other)}`);
    const idle = present.find(({ family }) => isDeclared(exposition, family.requests));
    return (idle ??
        (0,result/* unusable */._P)(explainAbsence(exposition, families.map(({ requests }) => requests))));
}
function filterOf({ labels }) {
    const pairs = (0,formats_exposition/* showSeries */.ho)({ name: '', labels: new Map(Object.entries(labels)) });
    return pairs === '' ? 'that is no sum of others' : `with ${pairs}`;
}
function traffic_counters_select({ samples }, name, { labels }, { sums = {} }) {
    const asked = Object.entries(labels);
    const summed = Object.entries(sums).filter(([label]) => !Object.hasOwn(labels, label));
    return samples.filter((sample) => sample.name === name &&
        asked.every(([label, value]) => sample.labels.get(label) === value) &&
        !summed.some(([label, value]) => sample.labels.get(label) === value));
}
function isDeclared({ declared }, name) {
    return declared.has(name) || declared.has(name.replace(/_(?:total|count)$/, ''));
}
function statusLabel({ family, samples }, { statusLabel: given, errors }) {
    const candidates = given === undefined ? family.status : [given];
    const name = candidates.find((label) => samples.some(({ labels }) => labels.has(label)));
    if ('metric' in errors || samples.length === 0)
        return { name: name ?? '' };
    const bare = samples.find(({ labels }) => name === undefined || !labels.has(name));
    if (bare === undefined)
        return { name: name };
    return (0,result/* unusable */._P)(`${(0,formats_exposition/* showSeries */.ho)(bare)} has no label ${candidates.join(', ')}, so its errors cannot be counted`);
}
function lackingErrors(exposition, { errors }, parts) {
    if (!('metric' in errors) || parts.errors.length > 0 || isDeclared(exposition, errors.metric))
        return undefined;
    return (0,result/* unusable */._P)(explainAbsence(exposition, [errors.metric]));
}
function instancesOf({ requests, startedAt }, { instanceLabel = INSTANCE }) {
    const counting = requests.length > 0 ? requests : startedAt;
    const names = new Set(counting.map(({ labels }) => labels.get(instanceLabel) ?? ''));
    return names.size === 0 ? [''] : [...names];
}
const INSTANCE = 'instance';
function countInstance(name, parts, label, { errors, instanceLabel = INSTANCE }, { duration }) {
    const own = (samples, absent = '') => samples.filter(({ labels }) => (labels.get(instanceLabel) ?? absent) === name);
    const requests = (0,result/* totalOf */.e6)(own(parts.requests));
    if (typeof requests !== 'number')
        return requests;
    const failed = 'metric' in errors ? parts.errors : parts.requests.filter(matching(label, errors.status));
    const errorCount = (0,result/* totalOf */.e6)(own(failed));
    if (typeof errorCount !== 'number')
        return errorCount;
    if (errorCount > requests)
        return (0,result/* unusable */._P)(`it counts ${errorCount} errors in ${requests} requests`);
    const histogram = readHistogram(own(parts.buckets), unitOf(duration));
    if ((0,result/* isUnusable */.Im)(histogram))
        return histogram;
    const startedAt = startOf(own(parts.startedAt, name));
    const instance = [name, startedAt === undefined ? '' : `#${startedAt / 1_000}`].join('');
    return { instance, startedAt, requests, errors: errorCount, ...histogram };
}
function matching(label, status) {
    return ({ labels }) => status.test(labels.get(label) ?? '');
}
function unitOf(duration = '') {
    return /_(?:ms|msecs|milliseconds)$/.test(duration) ? 1 : 1_000;
}
function startOf(samples) {
    const seconds = samples.length === 1 ? samples[0].value : Number.NaN;
    return Number.isFinite(seconds) && seconds > 0 ? Math.round(seconds * 1_000) : undefined;
}
function onSharedEdges(counted) {
    const edges = (0,metrics_buckets/* commonEdges */.WN)(counted.filter(({ buckets }) => buckets.length > 0).map((one) => one.edges));
    const instances = counted.map(({ edges: own, buckets, ...instance }) => ({
        ...instance,
        buckets: (0,metrics_buckets/* coarsen */.EI)(buckets, own, edges),
    }));
    return { edges, instances };
}
function missingLatency({ requests, buckets }, { duration }) {
    const idle = requests.every(({ value }) => value === 0);
    return duration === undefined || buckets.length > 0 || idle ? [] : [`it has no ${duration}_bucket`];
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
