export const id = 622;
export const ids = [622];
export const modules = {

/***/ 3865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ Surroundings),
/* harmony export */   Lr: () => (/* binding */ Headers),
/* harmony export */   e$: () => (/* binding */ Tls),
/* harmony export */   f2: () => (/* binding */ Argv),
/* harmony export */   oA: () => (/* binding */ HttpUrl)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3339);

/** The form of an address that is asked over HTTP. */
const HttpUrl = zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5({
    protocol: /^https?$/,
    error: 'expected an address such as "http://10.0.0.1:8080/health"',
});
/** The form of headers to send. Their sensitive values are masked by `maskHeaders` before first use. */
const Headers = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP());
/** The form of trust in a server's certificate: whether it is verified, and a PEM that is trusted besides the system's. */
const Tls = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    verify: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional().describe('`false` accepts any certificate'),
    ca: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .includes('-----BEGIN CERTIFICATE-----', 'expected the text of a certificate in PEM')
        .optional()
        .describe("PEM of a certificate that is trusted besides the system's"),
});
/** The form of a command: a list of arguments, the program first. Never a shell line. */
const Argv = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), 'expected a list of arguments such as ["curl", "-f", "http://…"]')
    .min(1, 'expected at least the program')
    .refine(([program]) => program !== '', 'expected at least the program');
/** Where and with which variables besides the runner's own a command runs. */
const Surroundings = {
    cwd: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('folder in which the command runs'),
    env: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
        .optional()
        .describe('variables for the command; values under sensitive names are masked'),
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

/** A shorter value would mask innocent text all over the log. */
const SHORTEST = 4;
/** Masks the values of headers or variables whose names say that they are secret; of "Bearer x", x as well. */
function maskValues(secret, values) {
    for (const [name, value] of Object.entries(values ?? {}))
        if ((0,_core_sensitive_js__WEBPACK_IMPORTED_MODULE_0__/* .isSensitive */ .t)(name))
            maskValue(secret, value);
}
/** Masks what an address carries in secret: its password, and parameters whose names say so. */
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
/** Masks everything that a request carries in secret. */
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

/***/ 4622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scrape: () => (/* binding */ scrape)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(3339);
// EXTERNAL MODULE: ./.build/src/core/metrics/buckets.js
var metrics_buckets = __webpack_require__(5918);
// EXTERNAL MODULE: ./.build/src/core/one-line.js
var one_line = __webpack_require__(3278);
// EXTERNAL MODULE: ./.build/src/core/problem.js
var problem = __webpack_require__(9752);
// EXTERNAL MODULE: ./.build/src/core/sensitive.js
var sensitive = __webpack_require__(4171);
// EXTERNAL MODULE: ./.build/src/core/problems/index.js + 5 modules
var problems = __webpack_require__(7864);
;// CONCATENATED MODULE: ./.build/src/providers/formats/exposition.js



/**
 * Reads Prometheus' text format 0.0.4 and OpenMetrics, exemplars and quoted names included. A SluiceError
 * `exposition-invalid` names the first line that is not in the format, or a series that is there twice.
 */
function parseExposition(text, source) {
    const samples = [];
    const declared = new Set();
    const series = new Set();
    let ended = false;
    for (const [index, raw] of text.split('\n').entries()) {
        const line = raw.trim();
        const fail = (why) => {
            throw new problem/* SluiceError */.ah(problems/* problems */.B.expositionInvalid(source, index + 1, (0,one_line/* oneLine */.T)(line, 120), why));
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
/** A sample as people write it: `http_requests_total{code="500"}`. */
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
/** A label with its value, or a quoted metric name, which has none. */
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
/** Reads a number as the format writes it, NaN and infinities included; undefined for anything else. */
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
/** An exemplar tells nothing that is counted; it only has to be one. */
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

;// CONCATENATED MODULE: ./.build/src/providers/formats/result.js

function unusable(because) {
    return { because };
}
function isUnusable(result) {
    return 'because' in result;
}
/** The sum of counters as a whole number; a value that no counter can have makes it unusable. */
function totalOf(samples) {
    let total = 0;
    for (const sample of samples) {
        if (!Number.isFinite(sample.value) || sample.value < 0) {
            return unusable(`${showSeries(sample)} is ${sample.value}, which is no count`);
        }
        total += sample.value;
    }
    return total <= Number.MAX_SAFE_INTEGER ? Math.round(total) : unusable(`${total} is too large to be counted exactly`);
}

;// CONCATENATED MODULE: ./.build/src/providers/formats/families.js
const STATUS_LABELS = ['code', 'status', 'status_code', 'http_status', 'http_response_status_code'];
const STARTED_AT = ['process_start_time_seconds'];
const DEFAULT_DURATION = 'http_request_duration_seconds';
/** Looked for in this order: what an application counts itself, then what a proxy in front of it counts. */
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
/** Exporters that are recognised but cannot tell an error: name of the series → why. */
const BLIND = {
    nginx_http_requests_total: "nginx_http_requests_total comes from nginx's status page, which has no status codes, so errors cannot be counted; use nginx-module-vts, or the counters of the application",
};

;// CONCATENATED MODULE: ./.build/src/providers/formats/histogram.js



/**
 * Sums the `_bucket` series of one instance over all other labels, on the edges that all of them have. No series at all
 * is a histogram without buckets.
 */
function readHistogram(samples, unit) {
    if (samples.length === 0)
        return { edges: [], buckets: [] };
    const byEdge = new Map();
    for (const sample of samples) {
        const edge = readEdge(sample, unit);
        if (edge === undefined)
            return unusable(`${showSeries(sample)} has no upper edge "le"`);
        const series = seriesOf(sample);
        byEdge.set(series, (byEdge.get(series) ?? new Map()).set(edge, sample));
    }
    return addUp([...byEdge.values()]);
}
function readEdge({ labels }, unit) {
    const edge = readValueText(labels.get('le') ?? '');
    if (edge === undefined || Number.isNaN(edge))
        return undefined;
    // 0.07 s is 70 ms, not 70.00000000000001 ms.
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
        return unusable(`${nameOf(series)} has no bucket le="+Inf"`);
    }
    const buckets = [];
    let below = 0;
    for (const edge of edges) {
        const total = totalOf(series.map((samples) => samples.get(edge)));
        if (typeof total !== 'number')
            return total;
        if (total < below)
            return unusable(`the buckets of ${nameOf(series)} are not cumulative`);
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
/** Why an answer has none of the series that were looked for: an exporter that is known to lack them, or what it has instead. */
function explainAbsence({ samples }, wanted) {
    const names = [...new Set(samples.map(({ name }) => name))];
    const blind = names.find((name) => Object.hasOwn(BLIND, name));
    if (blind !== undefined && !wanted.includes(blind))
        return BLIND[blind];
    const looked = `it has no ${wanted.join(', ')}`;
    if (names.length === 0)
        return `${looked}: it has no series at all`;
    const nearest = nearestNames(names, wanted);
    return nearest.length === 0
        ? `${looked}, nor anything like it`
        : `${looked}; the nearest it has: ${nearest.join(', ')}`;
}
/** The names that share most words with the wanted ones, best first. */
function nearestNames(names, wanted) {
    const words = new Set(wanted.flatMap(wordsOf));
    return names
        .map((name) => ({ name, shared: wordsOf(name).filter((word) => words.has(word)).length }))
        .filter(({ shared }) => shared > 0)
        .sort((left, right) => right.shared - left.shared || left.name.length - right.name.length)
        .slice(0, SHOWN)
        .map(({ name }) => name);
}
/** Suffixes and units say nothing about what is counted. */
const SUFFIXES = ['total', 'count', 'sum', 'bucket', 'seconds', 'created', 'server', 'process'];
function wordsOf(name) {
    return name.split(/[_:.]/).filter((word) => !SUFFIXES.includes(word));
}

;// CONCATENATED MODULE: ./.build/src/providers/formats/traffic-counters.js






/** Finds requests, errors and latency buckets of each instance in one answer, or says why they cannot be counted. */
function trafficCounters(exposition, wanted) {
    const found = findRequests(exposition, wanted);
    if (isUnusable(found))
        return found;
    const label = statusLabel(found, wanted);
    if (isUnusable(label))
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
    const instances = instancesOf(parts).map((name) => countInstance(name, parts, label.name, wanted, family));
    const unreadable = instances.find(isUnusable);
    if (unreadable !== undefined)
        return unreadable;
    return { ...onSharedEdges(instances), missing: missingLatency(parts, wanted) };
}
function findRequests(exposition, wanted) {
    const families = familiesFor(wanted);
    const present = families.map((family) => ({ family, samples: traffic_counters_select(exposition, family.requests, wanted, family) }));
    const counted = present.find(({ samples }) => samples.length > 0);
    if (counted !== undefined)
        return counted;
    const other = exposition.samples.find(({ name }) => families.some(({ requests }) => requests === name));
    if (other !== undefined)
        return unusable(`it has no series of ${other.name} ${filterOf(wanted)}; one that it has is ${showSeries(other)}`);
    const idle = present.find(({ family }) => isDeclared(exposition, family.requests));
    return (idle ??
        unusable(explainAbsence(exposition, families.map(({ requests }) => requests))));
}
function filterOf({ labels }) {
    const pairs = showSeries({ name: '', labels: new Map(Object.entries(labels)) });
    return pairs === '' ? 'that is no sum of others' : `with ${pairs}`;
}
/** A name that the user gives stands alone; else the usual names are looked for, with the user's name for the durations. */
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
function traffic_counters_select({ samples }, name, { labels }, { sums = {} }) {
    const asked = Object.entries(labels);
    const summed = Object.entries(sums).filter(([label]) => !Object.hasOwn(labels, label));
    return samples.filter((sample) => sample.name === name &&
        asked.every(([label, value]) => sample.labels.get(label) === value) &&
        !summed.some(([label, value]) => sample.labels.get(label) === value));
}
/** OpenMetrics declares a counter without its suffix. */
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
    return unusable(`${showSeries(bare)} has no label ${candidates.join(', ')}, so its errors cannot be counted`);
}
function lackingErrors(exposition, { errors }, parts) {
    if (!('metric' in errors) || parts.errors.length > 0 || isDeclared(exposition, errors.metric))
        return undefined;
    return unusable(explainAbsence(exposition, [errors.metric]));
}
/** The values of the label `instance`, which one answer has for several processes; one without it is one instance. */
function instancesOf({ requests }) {
    const names = new Set(requests.map(({ labels }) => labels.get('instance') ?? ''));
    return names.size === 0 ? [''] : [...names];
}
function countInstance(name, parts, label, { errors }, { duration }) {
    const own = (samples) => samples.filter(({ labels }) => (labels.get('instance') ?? '') === name);
    const requests = totalOf(own(parts.requests));
    if (typeof requests !== 'number')
        return requests;
    const failed = 'metric' in errors ? parts.errors : parts.requests.filter(matching(label, errors.status));
    const errorCount = totalOf(own(failed));
    if (typeof errorCount !== 'number')
        return errorCount;
    if (errorCount > requests)
        return unusable(`it counts ${errorCount} errors in ${requests} requests`);
    const histogram = readHistogram(own(parts.buckets), unitOf(duration));
    if (isUnusable(histogram))
        return histogram;
    const startedAt = startOf(parts.startedAt, name);
    const instance = [name, startedAt === undefined ? '' : `#${startedAt / 1_000}`].join('');
    return { instance, startedAt, requests, errors: errorCount, ...histogram };
}
function matching(label, status) {
    return ({ labels }) => status.test(labels.get(label) ?? '');
}
/** Prometheus counts in seconds unless the name says otherwise. */
function unitOf(duration = '') {
    return /_(?:ms|msecs|milliseconds)$/.test(duration) ? 1 : 1_000;
}
/** Milliseconds since the epoch; undefined when it is not said, or not of one process. */
function startOf(samples, instance) {
    const own = samples.filter(({ labels }) => (labels.get('instance') ?? instance) === instance);
    const seconds = own.length === 1 ? own[0].value : Number.NaN;
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

// EXTERNAL MODULE: ./.build/src/providers/forms.js
var providers_forms = __webpack_require__(3865);
// EXTERNAL MODULE: ./.build/src/providers/secrets.js
var secrets = __webpack_require__(9959);
;// CONCATENATED MODULE: ./.build/src/providers/traffic/scrape.js










const Labels = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP());
const MetricName = schemas/* stringFormat */.NpN('metric name', /^[a-zA-Z_:][a-zA-Z0-9_:]*$/, 'expected the name of a metric');
/** A metrics endpoint; where one shows both versions, `labels` say which series are whose. */
const Target = schemas/* union */.KCZ([providers_forms/* HttpUrl */.oA, schemas/* strictObject */.rej({ url: providers_forms/* HttpUrl */.oA, labels: Labels })], 'expected an address, or { url, labels }');
const Targets = schemas/* union */.KCZ([Target, schemas/* array */.YOg(Target).min(1)], 'expected an address such as "http://10.0.0.1:9090/metrics", or a list');
const Scrape = schemas/* strictObject */.rej({
    type: schemas/* literal */.euz('scrape'),
    stable: Targets.describe('metrics address of every instance of the stable version; `{ url, labels }` where one shows both versions'),
    canary: Targets.describe('the same for the canary'),
    headers: providers_forms/* Headers */.Lr.optional().describe('headers to send; sensitive values are masked'),
    tls: providers_forms/* Tls */.e$.optional().describe('trust in the certificate; by default it is verified'),
    requests: MetricName.optional().describe('counter of requests; without it `http_requests_total` and those of nginx and HAProxy are looked for'),
    'status-label': schemas/* string */.YjP()
        .optional()
        .describe('label that holds the status; without it `code`, `status` and the like'),
    errors: schemas/* union */.KCZ([
        schemas/* string */.YjP().refine(isPattern, 'expected a regular expression such as "5.."'),
        schemas/* strictObject */.rej({ metric: MetricName.describe('counter of errors') }),
    ])
        .default('5..')
        .describe('which requests are errors: a regular expression for the whole status, or `{ metric }`, another counter'),
    duration: MetricName.optional().describe('histogram of latencies, without `_bucket`; without it `http_request_duration_seconds`'),
    labels: Labels.default({}).describe('only series with these labels count'),
})
    .refine(({ stable, canary }) => areDistinct([stable, canary].flat()), {
    path: ['canary'],
    message: 'names the same series twice: each version and each instance needs its own address or labels',
});
/**
 * Prometheus text, straight from the instances of both versions. An instance is a process: its address with the start
 * time that it tells, so behind a balancer each process keeps its own counters, and a restarted one begins anew.
 */
const scrape = {
    type: 'scrape',
    config: Scrape,
    create(config, world) {
        (0,secrets/* maskValues */.Z$)(world.secret, config.headers);
        const targets = { stable: placesOf(config.stable), canary: placesOf(config.canary) };
        for (const { url } of [...targets.stable, ...targets.canary])
            (0,secrets/* maskUrl */.yP)(world.secret, url);
        return {
            async read(role, signal) {
                const at = Math.round(world.clock.now());
                return combine(at, await Promise.all(targets[role].map((place) => look(place, config, world, signal))));
            },
        };
    },
};
function placesOf(targets) {
    return [targets].flat().map((target) => {
        const { url, labels } = typeof target === 'string' ? { url: target, labels: {} } : target;
        const shown = Object.entries(labels).map(([label, value]) => `${label}=${value}`);
        return { url, labels, name: `${(0,sensitive/* showUrl */.j)(url)}${shown.length === 0 ? '' : `{${shown.join(',')}}`}` };
    });
}
async function look(place, config, { http }, signal) {
    const { url, name } = place;
    const headers = { accept: 'text/plain;version=0.0.4;q=1, */*;q=0.1', ...config.headers };
    try {
        const { status, body } = await http({ url, headers, tls: config.tls, redirects: 3 }, signal);
        if (status < 200 || status > 299)
            return { state: 'refused', because: `${name} answered ${status}` };
        return named(place, trafficCounters(parseExposition(body, name), wantedOf(config, place)));
    }
    catch (thrown) {
        if (!(thrown instanceof problem/* SluiceError */.ah))
            throw thrown;
        const state = thrown.problem.code === 'http-no-answer' ? 'refused' : 'no-data';
        return { state, because: (0,one_line/* oneLine */.T)((0,problem/* explain */.WE)(thrown.problem)) };
    }
}
function wantedOf(config, place) {
    const { errors } = config;
    return {
        requests: config.requests,
        statusLabel: config['status-label'],
        errors: typeof errors === 'string' ? { status: new RegExp(`^(?:${errors})$`) } : errors,
        duration: config.duration,
        labels: { ...config.labels, ...place.labels },
    };
}
function named({ name }, counters) {
    if (isUnusable(counters))
        return { state: 'no-data', because: (0,one_line/* oneLine */.T)(`${name}: ${counters.because}`) };
    return {
        state: 'counted',
        edges: counters.edges,
        instances: counters.instances.map((one) => ({ ...one, instance: `${name}${one.instance}` })),
        missing: counters.missing.map((what) => `${name}: ${what}`),
    };
}
/** One reading of all places: what answered counts; nothing that counts is no data while at least one answered, else a refusal. */
function combine(at, looks) {
    const counted = looks.filter((one) => one.state === 'counted');
    const others = looks.filter((one) => one.state !== 'counted');
    if (counted.length > 0) {
        const missing = [...others.map(({ because }) => because), ...counted.flatMap((one) => one.missing)];
        return { state: 'counted', at, ...together(counted), ...(missing.length > 0 && { missing }) };
    }
    const answered = others.filter(({ state }) => state === 'no-data');
    const state = answered.length > 0 ? 'no-data' : 'refused';
    const reasons = (answered.length > 0 ? answered : others).map(({ because }) => because);
    return { state, at, because: (0,one_line/* oneLine */.T)(reasons.join('; ')) };
}
function together(counted) {
    const edges = (0,metrics_buckets/* commonEdges */.WN)(counted.map((one) => one.edges).filter((own) => own.length > 0));
    const instances = counted.flatMap(({ edges: own, instances }) => instances.map((one) => ({ ...one, buckets: (0,metrics_buckets/* coarsen */.EI)(one.buckets, own, edges) })));
    return { edges, instances };
}
function areDistinct(targets) {
    const texts = targets.map((target) => {
        const { url, labels } = typeof target === 'string' ? { url: target, labels: {} } : target;
        return JSON.stringify([url, Object.entries(labels).sort()]);
    });
    return new Set(texts).size === texts.length;
}
function isPattern(text) {
    try {
        return new RegExp(`^(?:${text})$`) instanceof RegExp;
    }
    catch {
        return false;
    }
}


/***/ })

};
