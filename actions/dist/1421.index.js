export const id = 1421;
export const ids = [1421];
export const modules = {

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

/***/ 3802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prometheusTraffic: () => (/* binding */ prometheusTraffic)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(3339);
// EXTERNAL MODULE: ./.build/src/core/clock.js
var clock = __webpack_require__(2309);
// EXTERNAL MODULE: ./.build/src/core/duration.js
var duration = __webpack_require__(803);
// EXTERNAL MODULE: ./.build/src/core/one-line.js
var one_line = __webpack_require__(3278);
// EXTERNAL MODULE: ./.build/src/core/problem.js
var problem = __webpack_require__(9752);
// EXTERNAL MODULE: ./.build/src/providers/counter-settings.js
var counter_settings = __webpack_require__(3558);
// EXTERNAL MODULE: ./.build/src/providers/formats/exposition.js
var exposition = __webpack_require__(4199);
// EXTERNAL MODULE: ./.build/src/providers/formats/result.js
var result = __webpack_require__(9628);
// EXTERNAL MODULE: ./.build/src/providers/formats/traffic-counters.js + 2 modules
var traffic_counters = __webpack_require__(9167);
// EXTERNAL MODULE: ./.build/src/providers/prometheus/api.js + 1 modules
var api = __webpack_require__(4655);
// EXTERNAL MODULE: ./.build/src/providers/formats/families.js
var formats_families = __webpack_require__(7525);
// EXTERNAL MODULE: ./.build/src/providers/prometheus/selector.js
var selector = __webpack_require__(1410);
;// CONCATENATED MODULE: ./.build/src/providers/prometheus/counters-query.js



const PART = 'sluice_part';
function counterNames(wanted) {
    const families = (0,formats_families/* familiesFor */.q)(wanted);
    const unique = (names) => [...new Set(names)];
    return {
        requests: unique(families.map(({ requests }) => requests)),
        errors: 'metric' in wanted.errors ? [wanted.errors.metric] : [],
        buckets: unique(families.flatMap(({ duration }) => (duration === undefined ? [] : [`${duration}_bucket`]))),
        startedAt: unique(families.flatMap(({ startedAt }) => startedAt)),
    };
}
function countersQuery(names, { labels, instanceLabel = 'instance' }) {
    const { requests, errors, buckets, startedAt } = names;
    const counters = (0,selector/* selector */.g)([...requests, ...errors, ...buckets], labels);
    const scraped = [...requests, ...startedAt].map((name) => part('scraped', `max by (${instanceLabel}) (timestamp(${(0,selector/* selector */.g)([name], labels)}))`));
    if (startedAt.length === 0)
        return [counters, ...scraped].join(' or ');
    const beside = `(${(0,selector/* selector */.g)(startedAt, {})} and on (${instanceLabel}, job) ${(0,selector/* selector */.g)(requests, labels)})`;
    return [counters, part('started', `(${(0,selector/* selector */.g)(startedAt, labels)} or ${beside})`), ...scraped].join(' or ');
}
function part(name, promql) {
    return `label_replace(${promql}, "${PART}", "${name}", "", "")`;
}
function readCounters(series) {
    const parts = series.map(({ labels: { __name__: name = '', [PART]: part, ...labels }, points }) => {
        const value = (0,exposition/* readValueText */.Hd)(points.at(-1)?.text ?? '') ?? Number.NaN;
        return { part, name, labels: new Map(Object.entries(labels)), value };
    });
    const times = parts.flatMap(({ part, value }) => (part === 'scraped' ? [Math.round(value * 1_000)] : []));
    return {
        samples: parts.flatMap(({ part, ...sample }) => (part === 'scraped' ? [] : [sample])),
        declared: new Set(),
        scrapedAt: times.length === 0 ? undefined : Math.max(...times),
    };
}

// EXTERNAL MODULE: ./.build/src/core/metrics/buckets.js
var buckets = __webpack_require__(5918);
// EXTERNAL MODULE: ./.build/src/core/metrics/counters.js
var counters = __webpack_require__(5912);
// EXTERNAL MODULE: ./.build/src/core/metrics/traffic.js
var traffic = __webpack_require__(8420);
;// CONCATENATED MODULE: ./.build/src/providers/prometheus/past.js



const POINTS = 10_000;
function spanOf({ span, interval, ago }, now) {
    const end = now - ago;
    const points = Math.min(POINTS, Math.floor(span / interval));
    return { start: end - points * interval, end, step: interval };
}
function byTime(series) {
    const times = new Map();
    for (const { labels, points } of series) {
        for (const point of points) {
            const there = times.get(point.at) ?? [];
            there.push({ labels, points: [point] });
            times.set(point.at, there);
        }
    }
    return [...times].map(([time, all]) => ({ time, series: all })).sort((one, other) => one.time - other.time);
}
function pastOf(scrapes) {
    const began = startOf(scrapes.at(-1));
    const moves = [];
    let before;
    for (const scrape of scrapes.filter(({ at }) => at >= began)) {
        const move = (0,counters/* increments */.H)(before, scrape);
        before = move.snapshot;
        if (move.duration > 0)
            moves.push(move);
    }
    if (moves.length === 0)
        return undefined;
    const edges = (0,buckets/* commonEdges */.WN)(moves.filter(({ traffic }) => traffic.buckets.length > 0).map((move) => move.edges));
    return {
        edges,
        intervals: moves.map((move) => (0,traffic/* coarsenTraffic */.ju)(move.traffic, move.edges, edges)),
        duration: moves.reduce((sum, { duration }) => sum + duration, 0),
    };
}
function startOf(scrape) {
    return Math.min(...(scrape?.instances ?? []).map(({ startedAt }) => startedAt ?? Number.NEGATIVE_INFINITY));
}

;// CONCATENATED MODULE: ./.build/src/providers/traffic/prometheus.js













const Label = schemas/* stringFormat */.NpN('label', /^[a-zA-Z_][a-zA-Z0-9_]*$/, 'expected the name of a label');
const Labels = schemas/* record */.g1P(Label, schemas/* string */.YjP().min(1, 'expected a value'), 'expected labels with their values');
const RoleLabels = Labels.refine((labels) => Object.keys(labels).length > 0, 'expected at least one label');
const PrometheusTraffic = schemas/* strictObject */.rej({
    type: schemas/* literal */.euz('prometheus'),
    ...api/* PrometheusConnection */.Xf,
    stable: RoleLabels.describe('labels that the series of the stable version have, such as `{ slot: "{stable-slot}" }`'),
    canary: RoleLabels.describe('the same for the canary; one of them has another value there'),
    ...counter_settings/* CounterSettings */.Qy,
    labels: Labels.default({}).describe('labels that the series of both versions have'),
    instance: Label.default('instance').describe('label that tells the instances of a version apart'),
    'max-age': duration/* Duration */.dw.default((0,duration.ms)(120_000)).describe("counters that were scraped before this, by the server's clock, are no data"),
})
    .refine(({ stable, canary }) => areDisjoint(stable, canary), {
    path: ['canary'],
    message: 'could name the same series as "stable": one label has to have another value',
});
const prometheusTraffic = {
    type: 'prometheus',
    config: PrometheusTraffic,
    create(config, world) {
        const prometheus = (0,api/* openPrometheus */.jL)(config, world);
        const now = asked(prometheus);
        const version = (role) => {
            const wanted = { ...(0,counter_settings/* wantedOf */.Lm)(config, config[role]), instanceLabel: config.instance };
            return { wanted, names: counterNames(wanted), maxAge: config['max-age'] };
        };
        const versions = { stable: version('stable'), canary: version('canary') };
        return {
            async read(role, signal) {
                const silent = (because) => {
                    return { state: 'no-data', at: (0,clock/* timestamp */.v)(world.clock), because: (0,one_line/* oneLine */.TN)(because) };
                };
                try {
                    return await look(prometheus, versions[role], await now(signal), silent, signal);
                }
                catch (thrown) {
                    if (thrown instanceof problem/* SluiceError */.ah)
                        return silent((0,problem/* explain */.WE)(thrown.problem));
                    throw thrown;
                }
            },
            async past(wanted, signal) {
                return readPast(prometheus, versions.stable, spanOf(wanted, await now(signal)), signal);
            },
        };
    },
};
function asked(prometheus) {
    let pending;
    return (signal) => {
        pending ??= prometheus.now(signal).finally(() => {
            pending = undefined;
        });
        return pending;
    };
}
async function look(prometheus, version, now, silent, signal) {
    const promql = countersQuery(version.names, version.wanted);
    const { series, warnings } = await prometheus.query(promql, { time: (0,api/* seconds */.YA)(now) }, signal);
    const answer = readCounters(series);
    const declared = await declaredNames(prometheus, [answer], version, signal);
    const counted = count({ ...answer, declared }, version, now, prometheus);
    if ((0,result/* isUnusable */.Im)(counted))
        return silent(counted.because);
    const missing = [...warnings, ...counted.missing].map((what) => (0,one_line/* oneLine */.TN)(`${prometheus.name}: ${what}`));
    return { ...counted, state: 'counted', missing: missing.length > 0 ? missing : undefined };
}
async function readPast(prometheus, version, span, signal) {
    const { series } = await prometheus.queryRange(countersQuery(version.names, version.wanted), span, signal);
    const answers = byTime(series).map((then) => ({ time: then.time, ...readCounters(then.series) }));
    const declared = await declaredNames(prometheus, answers, version, signal);
    const counted = answers.map((answer) => count({ ...answer, declared }, version, answer.time, prometheus));
    return pastOf(counted.flatMap((scrape) => ((0,result/* isUnusable */.Im)(scrape) ? [] : scrape)));
}
function count({ scrapedAt, ...seen }, { names, wanted, maxAge }, now, { name }) {
    if (scrapedAt === undefined)
        return (0,result/* unusable */._P)(`${name} has no series ${(0,selector/* selector */.g)(names.requests, wanted.labels)}`);
    if (now - scrapedAt > maxAge)
        return (0,result/* unusable */._P)(`${name} last scraped it ${(0,duration/* showDuration */.kJ)(now - scrapedAt)} ago`);
    const nameless = namelessSeries(seen, names, wanted);
    if (nameless !== undefined)
        return (0,result/* unusable */._P)(nameless);
    const counters = (0,traffic_counters/* trafficCounters */.N)(seen, wanted);
    if ((0,result/* isUnusable */.Im)(counters))
        return (0,result/* unusable */._P)(`${name}: ${counters.because}`);
    return { at: scrapedAt, age: now - scrapedAt, ...counters };
}
function namelessSeries({ samples }, { requests }, { instanceLabel = '' }) {
    const nameless = samples.find(({ name, labels }) => requests.includes(name) && !labels.has(instanceLabel));
    return nameless && `${(0,exposition/* showSeries */.ho)(nameless)} has no label ${instanceLabel}, so its instances cannot be told apart`;
}
async function declaredNames(prometheus, answers, { names, wanted }, signal) {
    const seen = answers.filter(({ scrapedAt }) => scrapedAt !== undefined);
    const lacking = new Set(seen.flatMap((answer) => absentNames(answer, names)));
    const asked = [...lacking].map(async (name) => ({
        name,
        declared: await prometheus.declares(name, wanted.labels, signal),
    }));
    return new Set((await Promise.all(asked)).flatMap(({ name, declared }) => (declared ? name : [])));
}
function absentNames({ samples }, { requests, errors }) {
    const has = (name) => samples.some((sample) => sample.name === name);
    return [...(requests.some(has) ? [] : requests), ...errors.filter((name) => !has(name))];
}
function areDisjoint(stable, canary) {
    return Object.entries(stable).some(([label, value]) => Object.hasOwn(canary, label) && canary[label] !== value);
}


/***/ })

};
