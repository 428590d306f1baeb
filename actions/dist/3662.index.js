export const id = 3662;
export const ids = [3662];
export const modules = {

/***/ 3662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scrape: () => (/* binding */ scrape)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3339);
/* harmony import */ var _core_clock_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2309);
/* harmony import */ var _core_metrics_buckets_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5918);
/* harmony import */ var _core_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3278);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9752);
/* harmony import */ var _core_sensitive_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4171);
/* harmony import */ var _counter_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3558);
/* harmony import */ var _formats_exposition_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4199);
/* harmony import */ var _formats_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9628);
/* harmony import */ var _formats_traffic_counters_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9167);
/* harmony import */ var _forms_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3865);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9959);












const Target = zod__WEBPACK_IMPORTED_MODULE_7__/* .union */ .KCZ([_forms_js__WEBPACK_IMPORTED_MODULE_6__/* .HttpUrl */ .oA, zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ url: _forms_js__WEBPACK_IMPORTED_MODULE_6__/* .HttpUrl */ .oA, labels: _counter_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .Labels */ .gC })], 'expected an address, or { url, labels }');
const Targets = zod__WEBPACK_IMPORTED_MODULE_7__/* .union */ .KCZ([Target, zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(Target).min(1)], 'expected an address such as "http://10.0.0.1:9090/metrics", or a list');
const Scrape = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz('scrape'),
    stable: Targets.describe('metrics address of every instance of the stable version; `{ url, labels }` where one shows both versions'),
    canary: Targets.describe('the same for the canary'),
    headers: _forms_js__WEBPACK_IMPORTED_MODULE_6__/* .Headers */ .Lr.optional().describe('headers to send; sensitive values are masked'),
    tls: _forms_js__WEBPACK_IMPORTED_MODULE_6__/* .Tls */ .e$.optional().describe('trust in the certificate; by default it is verified'),
    ..._counter_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .CounterSettings */ .Qy,
})
    .refine(({ stable, canary }) => areDistinct([stable, canary].flat()), {
    path: ['canary'],
    message: 'names the same series twice: each version and each instance needs its own address or labels',
});
const scrape = {
    type: 'scrape',
    config: Scrape,
    create(config, world) {
        (0,_secrets_js__WEBPACK_IMPORTED_MODULE_8__/* .maskValues */ .Z$)(world.secret, config.headers);
        const targets = { stable: placesOf(config.stable), canary: placesOf(config.canary) };
        for (const { url } of [...targets.stable, ...targets.canary])
            (0,_secrets_js__WEBPACK_IMPORTED_MODULE_8__/* .maskUrl */ .yP)(world.secret, url);
        return {
            async read(role, signal) {
                const at = (0,_core_clock_js__WEBPACK_IMPORTED_MODULE_9__/* .timestamp */ .v)(world.clock);
                return combine(at, await Promise.all(targets[role].map((place) => look(place, config, world, signal))));
            },
        };
    },
};
function placesOf(targets) {
    return [targets].flat().map((target) => {
        const { url, labels } = typeof target === 'string' ? { url: target, labels: {} } : target;
        const shown = Object.entries(labels).map(([label, value]) => `${label}=${value}`);
        return { url, labels, name: `${(0,_core_sensitive_js__WEBPACK_IMPORTED_MODULE_10__/* .showUrl */ .j)(url)}${shown.length === 0 ? '' : `{${shown.join(',')}}`}` };
    });
}
async function look(place, config, { http }, signal) {
    const { url, name } = place;
    const headers = { accept: 'text/plain;version=0.0.4;q=1, */*;q=0.1', ...config.headers };
    try {
        const { status, body } = await http({ url, headers, tls: config.tls, redirects: 3 }, signal);
        if (status < 200 || status > 299)
            return { state: 'refused', because: `${name} answered ${status}` };
        return named(place, (0,_formats_traffic_counters_js__WEBPACK_IMPORTED_MODULE_5__/* .trafficCounters */ .N)((0,_formats_exposition_js__WEBPACK_IMPORTED_MODULE_3__/* .parseExposition */ .gw)(body, name), (0,_counter_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .wantedOf */ .Lm)(config, place.labels)));
    }
    catch (thrown) {
        if (!(thrown instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .SluiceError */ .ah))
            throw thrown;
        const state = thrown.problem.code === 'http-no-answer' ? 'refused' : 'no-data';
        return { state, because: (0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)((0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .WE)(thrown.problem)) };
    }
}
function named({ name }, counters) {
    if ((0,_formats_result_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnusable */ .Im)(counters))
        return { state: 'no-data', because: (0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(`${name}: ${counters.because}`) };
    return {
        state: 'counted',
        edges: counters.edges,
        instances: counters.instances.map((one) => ({ ...one, instance: `${name}${one.instance}` })),
        missing: counters.missing.map((what) => `${name}: ${what}`),
    };
}
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
    return { state, at, because: (0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(reasons.join('; ')) };
}
function together(counted) {
    const edges = (0,_core_metrics_buckets_js__WEBPACK_IMPORTED_MODULE_11__/* .commonEdges */ .WN)(counted.map((one) => one.edges).filter((own) => own.length > 0));
    const instances = counted.flatMap(({ edges: own, instances }) => instances.map((one) => ({ ...one, buckets: (0,_core_metrics_buckets_js__WEBPACK_IMPORTED_MODULE_11__/* .coarsen */ .EI)(one.buckets, own, edges) })));
    return { edges, instances };
}
function areDistinct(targets) {
    const texts = targets.map((target) => {
        const { url, labels } = typeof target === 'string' ? { url: target, labels: {} } : target;
        return JSON.stringify([url, Object.entries(labels).sort()]);
    });
    return new Set(texts).size === texts.length;
}


/***/ })

};
