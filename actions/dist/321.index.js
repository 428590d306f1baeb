export const id = 321;
export const ids = [321];
export const modules = {

/***/ 9274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ND: () => (/* binding */ makeRig),
  ho: () => (/* binding */ open_open)
});

// UNUSED EXPORTS: journalPath, slotNames

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/src/core/placeholders.js
var placeholders = __webpack_require__(8265);
// EXTERNAL MODULE: ./.build/src/core/problem.js
var problem = __webpack_require__(9752);
// EXTERNAL MODULE: ./.build/src/core/problems/index.js + 5 modules
var problems = __webpack_require__(7864);
// EXTERNAL MODULE: ./.build/src/core/rollout/journal.js
var rollout_journal = __webpack_require__(5454);
// EXTERNAL MODULE: ./.build/src/core/rollout/ledger.js
var rollout_ledger = __webpack_require__(3600);
;// CONCATENATED MODULE: ./.build/src/runner/world/clock.js
/** Node's timers overflow beyond this and would fire at once. */
const LONGEST_TIMER = 2 ** 31 - 1;
/** The clock of the machine. */
const systemClock = {
    now: () => Date.now(),
    timeout: (duration) => AbortSignal.timeout(Math.min(Math.max(0, Math.round(duration)), LONGEST_TIMER)),
    async sleep(duration, signal) {
        const end = Date.now() + duration;
        for (let left = duration; left > 0 && signal?.aborted !== true; left = end - Date.now()) {
            await pause(Math.min(left, LONGEST_TIMER), signal);
        }
    },
};
function pause(duration, signal) {
    return new Promise((resolve) => {
        const wake = () => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', wake);
            resolve();
        };
        const timer = setTimeout(wake, duration);
        signal?.addEventListener('abort', wake, { once: true });
    });
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./.build/src/core/one-line.js
var one_line = __webpack_require__(3278);
;// CONCATENATED MODULE: ./.build/src/runner/world/reasons.js

/** What the codes of the system mean to a person who wonders why a connection or a program did not come about. */
const REASONS = {
    ECONNREFUSED: 'connection refused',
    ECONNRESET: 'the connection was closed before the answer was complete',
    EPIPE: 'the connection was closed before the request was complete',
    ETIMEDOUT: 'timed out while connecting',
    EHOSTUNREACH: 'no route to the host',
    ENETUNREACH: 'no route to the network',
    EADDRNOTAVAIL: 'the address cannot be reached from this machine',
    ENOTFOUND: 'DNS knows no such name',
    ENODATA: 'DNS has no address for the name',
    EAI_AGAIN: 'DNS did not answer',
    EPROTO: 'the server does not speak TLS there',
    ERR_SSL_WRONG_VERSION_NUMBER: 'the server does not speak TLS there',
    CERT_HAS_EXPIRED: 'the certificate has expired',
    CERT_NOT_YET_VALID: 'the certificate is not valid yet',
    DEPTH_ZERO_SELF_SIGNED_CERT: 'the certificate is self-signed; give it as "ca", or turn verification off',
    SELF_SIGNED_CERT_IN_CHAIN: 'the certificate ends in a root that is not trusted; give the root as "ca"',
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'the issuer of the certificate is not known; give its root as "ca"',
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'the server does not send its whole certificate chain, or its root is not trusted',
    ERR_TLS_CERT_ALTNAME_INVALID: 'the certificate is for another name',
    ENOENT: 'there is no such program on PATH',
    EACCES: 'permission denied',
    ENOTDIR: 'its path leads through something that is no folder',
    ENOEXEC: 'the file is no program for this machine',
    E2BIG: 'the arguments are too long',
};
/** Why something failed, in a few words: by its code where that is known, else in the words of the system. */
function reasonOf(thrown) {
    const failure = firstOf(thrown);
    const code = codeOf(failure);
    if (code.startsWith('HPE_'))
        return 'what the server answers is not HTTP';
    const message = failure instanceof Error ? failure.message : String(failure);
    return REASONS[code] ?? (0,one_line/* oneLine */.T)(message || code || 'unknown reason', 200);
}
/** Why an aborted signal ended something: its time was over, or somebody cancelled. */
function reasonOfAbort(signal) {
    return signal.reason instanceof Error && signal.reason.name === 'TimeoutError' ? 'timed out' : 'cancelled';
}
function codeOf(failure) {
    return failure instanceof Error && 'code' in failure ? String(failure.code) : '';
}
/** A name with several addresses fails with one error per address; the first says enough. */
function firstOf(thrown) {
    return thrown instanceof AggregateError && thrown.errors.length > 0 ? thrown.errors[0] : thrown;
}

;// CONCATENATED MODULE: ./.build/src/runner/world/connect.js




/** A TCP connection that is closed as soon as it stands. */
const connect = (host, port, signal) => {
    const address = host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
    return new Promise((resolve, reject) => {
        const refuse = (why) => reject(new problem/* SluiceError */.ah(problems/* problems */.B.tcpNoAnswer(address, why)));
        if (signal.aborted)
            return refuse(reasonOfAbort(signal));
        const socket = (0,external_node_net_.connect)({ host, port });
        const abort = () => {
            socket.destroy();
            refuse(reasonOfAbort(signal));
        };
        signal.addEventListener('abort', abort, { once: true });
        socket.on('close', () => signal.removeEventListener('abort', abort));
        socket.on('error', (thrown) => refuse(reasonOf(thrown)));
        socket.on('connect', () => {
            socket.destroy();
            resolve();
        });
    });
};

;// CONCATENATED MODULE: ./.build/src/runner/world/converse.js




const MAX_BYTES = 1024 * 1024;
/** One text to a socket and its whole answer, over a connection of its own. */
const converse = (address, text, signal) => new Promise((resolve, reject) => {
    const refuse = (why) => reject(new problem/* SluiceError */.ah(problems/* problems */.B.socketNoAnswer(show(address), why)));
    if (signal.aborted)
        return refuse(reasonOfAbort(signal));
    const socket = (0,external_node_net_.connect)(address);
    const abort = () => {
        socket.destroy();
        refuse(reasonOfAbort(signal));
    };
    signal.addEventListener('abort', abort, { once: true });
    socket.on('close', () => signal.removeEventListener('abort', abort));
    socket.on('connect', () => socket.end(text));
    collect(socket).then(resolve, (thrown) => refuse(reasonHere(thrown)));
});
async function collect(socket) {
    const chunks = [];
    let size = 0;
    for await (const chunk of socket) {
        size += chunk.length;
        if (size > MAX_BYTES)
            throw new Error(`the answer is larger than ${MAX_BYTES} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
/** What is no program elsewhere is no socket here. */
function reasonHere(thrown) {
    const absent = thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT';
    return absent ? 'there is no such socket' : reasonOf(thrown);
}
function show(address) {
    if ('path' in address)
        return address.path;
    return address.host.includes(':') ? `[${address.host}]:${address.port}` : `${address.host}:${address.port}`;
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
// EXTERNAL MODULE: ./.build/src/core/sensitive.js
var sensitive = __webpack_require__(4171);
;// CONCATENATED MODULE: ./.build/src/runner/world/redirects.js

const REDIRECTS = [301, 302, 303, 307, 308];
/**
 * The request that a redirect asks for, or undefined when the answer is none that is followed. It stays within http and
 * https. As browsers do: 303 becomes a GET, and so does a POST after 301 or 302; then the body is dropped. What
 * identifies us is dropped when the origin changes.
 */
function redirected(request, { status, headers }) {
    const target = REDIRECTS.includes(status) ? targetOf(request.url, headers['location']) : undefined;
    if (target === undefined)
        return undefined;
    const stays = target.origin === new URL(request.url).origin;
    const next = becomesGet(request.method ?? 'GET', status) ? withoutBody(request) : request;
    return { ...next, url: target.href, headers: keep(next.headers, (name) => stays || !(0,sensitive/* isSensitive */.t)(name)) };
}
function targetOf(from, location) {
    if (location === undefined || !URL.canParse(location, from))
        return undefined;
    const target = new URL(location, from);
    return target.protocol === 'http:' || target.protocol === 'https:' ? target : undefined;
}
function becomesGet(method, status) {
    if (status === 303)
        return method !== 'GET' && method !== 'HEAD';
    return method === 'POST' && (status === 301 || status === 302);
}
function withoutBody({ body: _, ...request }) {
    return { ...request, method: 'GET', headers: keep(request.headers, (name) => !/^content-/i.test(name)) };
}
function keep(headers, wanted) {
    return Object.fromEntries(Object.entries(headers ?? {}).filter(([name]) => wanted(name)));
}

;// CONCATENATED MODULE: ./.build/src/runner/world/http.js








const http_MAX_BYTES = 16 * 1024 * 1024;
/** HTTP over node's own client: a fresh connection per exchange, certificates verified, redirects only as asked. */
const http = async (request, signal) => {
    let current = request;
    for (let left = request.redirects ?? 0;; left--) {
        const response = await exchange(current, signal);
        const next = left > 0 ? redirected(current, response) : undefined;
        if (next === undefined)
            return response;
        current = next;
    }
};
function exchange(request, signal) {
    return new Promise((resolve, reject) => {
        const fail = (thrown) => reject(noAnswer(request, signal, thrown));
        try {
            const send = new URL(request.url).protocol === 'https:' ? external_node_https_.request : external_node_http_.request;
            const outgoing = send(new URL(request.url), optionsOf(request, signal), (incoming) => {
                http_collect(incoming, request).then(resolve, fail);
            });
            outgoing.on('error', fail);
            outgoing.end(request.body);
        }
        catch (thrown) {
            fail(thrown);
        }
    });
}
function optionsOf({ method, headers, body, tls: trust }, signal) {
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    return {
        method: method ?? 'GET',
        headers: { 'user-agent': 'sluice', 'accept-encoding': 'identity', ...length, ...headers },
        agent: false,
        signal,
        ...(trust?.verify === false && { rejectUnauthorized: false }),
        ...(trust?.ca !== undefined && { ca: [...trustedRoots(), trust.ca] }),
    };
}
/** Node replaces its own roots by a given `ca`; here it is one more. */
function trustedRoots() {
    return typeof external_node_tls_.getCACertificates === 'function' ? external_node_tls_.getCACertificates('default') : external_node_tls_.rootCertificates;
}
async function http_collect(incoming, { url, maxBytes = http_MAX_BYTES }) {
    const chunks = [];
    let size = 0;
    for await (const chunk of incoming) {
        size += chunk.length;
        if (size > maxBytes)
            throw new problem/* SluiceError */.ah(problems/* problems */.B.httpTooLarge((0,sensitive/* showUrl */.j)(url), maxBytes));
        chunks.push(chunk);
    }
    return { status: incoming.statusCode ?? 0, headers: joined(incoming), body: Buffer.concat(chunks).toString('utf8') };
}
function joined({ headersDistinct }) {
    return Object.fromEntries(Object.entries(headersDistinct).map(([name, values = []]) => [name, values.join(', ')]));
}
function noAnswer({ method, url }, signal, thrown) {
    if (thrown instanceof problem/* SluiceError */.ah)
        return thrown;
    const why = signal.aborted ? reasonOfAbort(signal) : reasonOf(thrown);
    return new problem/* SluiceError */.ah(problems/* problems */.B.httpNoAnswer(method ?? 'GET', (0,sensitive/* showUrl */.j)(url), why), { cause: thrown });
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
;// CONCATENATED MODULE: ./.build/src/runner/world/output.js
const LIMIT = 1024 * 1024;
/** Collects what a program writes and returns how to get it: all of it, or its last 1 MiB with a note in front. */
function keepTail(stream, limit = LIMIT) {
    const chunks = [];
    let size = 0;
    let cut = 0;
    stream.on('data', (chunk) => {
        chunks.push(chunk);
        size += chunk.length;
        while (size - chunks[0].length >= limit) {
            const { length } = chunks.shift();
            size -= length;
            cut += length;
        }
    });
    return () => {
        const all = Buffer.concat(chunks);
        const tail = all.subarray(Math.max(0, all.length - limit));
        const missing = cut + all.length - tail.length;
        const text = tail.toString('utf8');
        return missing === 0 ? text : `[the first ${missing} bytes of the output were cut]\n${text}`;
    };
}

;// CONCATENATED MODULE: ./.build/src/runner/world/process-group.js

const GRACE = 1_000;
const LOOK_EVERY = 20;
/**
 * Ends a child that leads its own process group, and all that it started: SIGTERM, and SIGKILL after a second. Resolves
 * when none of them is left. Windows has no such groups; there the child itself is ended.
 */
async function endGroup(child) {
    if (child.pid === undefined)
        return;
    if (external_node_process_.platform === 'win32')
        return void child.kill('SIGKILL');
    signalGroup(child.pid, 'SIGTERM');
    const patience = Date.now() + GRACE;
    while (signalGroup(child.pid, 0)) {
        if (Date.now() >= patience)
            return void signalGroup(child.pid, 'SIGKILL');
        await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
    }
}
/** Whether there was anybody to signal. A member that was not collected yet counts, so the wait for it is bounded. */
function signalGroup(leader, signal) {
    try {
        return external_node_process_.kill(-leader, signal);
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./.build/src/runner/world/processes.js








/** How long the pipes of a program that has ended are read on; a daemon that it left behind may hold them for ever. */
const PIPES_AFTER_EXIT = 500;
/** Runs argv in a process group of its own, so that an abort ends what the program started, too. */
const run = async (argv, options, signal) => {
    if (signal.aborted)
        return { exitCode: null, stdout: '', stderr: '' };
    const child = start(argv, options);
    const stdout = keepTail(child.stdout);
    const stderr = keepTail(child.stderr);
    const ending = { group: Promise.resolve() };
    const abort = () => {
        ending.group = endGroup(child);
    };
    signal.addEventListener('abort', abort, { once: true });
    try {
        const exitCode = await exited(child, argv, options);
        await ending.group;
        return { exitCode: signal.aborted ? null : exitCode, stdout: stdout(), stderr: stderr() };
    }
    finally {
        signal.removeEventListener('abort', abort);
    }
};
function start(argv, options) {
    const [program = '', ...args] = argv;
    try {
        const child = (0,external_node_child_process_.spawn)(program, args, {
            cwd: options.cwd,
            env: { ...external_node_process_.env, ...options.env },
            detached: external_node_process_.platform !== 'win32',
            windowsHide: true,
            stdio: ['pipe', 'pipe', 'pipe'],
        });
        // A program that does not read its input closes the pipe; that is its right.
        child.stdin.on('error', () => { });
        child.stdin.end(options.input ?? '');
        return child;
    }
    catch (thrown) {
        throw notStarted(argv, options, thrown);
    }
}
/** Resolves when the program has ended and its output is read. */
function exited(child, argv, options) {
    return new Promise((resolve, reject) => {
        child.on('error', (thrown) => reject(notStarted(argv, options, thrown)));
        child.on('close', resolve);
        child.on('exit', (exitCode) => {
            const cut = () => {
                child.stdout?.destroy();
                child.stderr?.destroy();
                resolve(exitCode);
            };
            const timer = setTimeout(cut, PIPES_AFTER_EXIT);
            child.on('close', () => clearTimeout(timer));
        });
    });
}
function notStarted(argv, { cwd }, thrown) {
    const why = cwd !== undefined && !(0,external_node_fs_.existsSync)(cwd) ? `there is no folder ${cwd}` : reasonOf(thrown);
    return new problem/* SluiceError */.ah(problems/* problems */.B.commandNotStarted(argv[0] ?? '', why), { cause: thrown });
}

;// CONCATENATED MODULE: ./.build/src/runner/world/world.js





/** The real world; `secret` says how a value is masked in every log from here on. */
function createWorld(secret) {
    return { http: http, run: run, connect: connect, converse: converse, clock: systemClock, secret };
}

;// CONCATENATED MODULE: ./.build/src/actions/canary-shift/questions.js

/** The same provider, asked with what the placeholders of a query mean: `{canary}`, `{canary-slot}` and the like. */
function askingAs(words, { measure }) {
    return { measure: (query, signal) => measure((0,placeholders/* fill */.G)(query, words), signal) };
}
/** What a provider answers about the other version is the answer about this one unless the query speaks of the canary: then it has none. */
function onlyOfCanary({ measure }) {
    return { measure: async (query, signal) => (query.includes('{canary') ? measure(query, signal) : null) };
}

// EXTERNAL MODULE: ./.build/src/actions/canary-shift/settings.js + 5 modules
var settings = __webpack_require__(6414);
;// CONCATENATED MODULE: ./.build/src/actions/canary-shift/open.js










/** Checks all settings, then opens the Journal in its store, or in `keep`. Nothing was changed when it throws. */
async function open_open(values, { host }, keep) {
    const world = createWorld(host.secret);
    const choice = await (0,settings/* choose */.Sw)(values, journalPath(values.environment, host.env('GITHUB_REPOSITORY'), host.env('XDG_STATE_HOME')));
    const store = keep ?? choice.store.make((0,settings/* words */.aL)(values, []), world);
    const slots = slotNames(values);
    const ledger = await (0,rollout_ledger/* openLedger */.au)(store, world.clock, () => (0,rollout_journal/* startJournal */.qd)(values.environment, slots, slots[0], Math.round(world.clock.now())));
    const { journal } = ledger;
    if (journal.slots.join() !== slots.join())
        throw new problem/* SluiceError */.ah(problems/* problems */.B.slotUnknown(store.location, journal.live, slots));
    return { choice, world, store, ledger };
}
/** The default place of a Journal: a folder of the machine, not of the workspace, which every checkout cleans. */
function journalPath(environment, repository = 'local', base = (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.local', 'state')) {
    return (0,external_node_path_.join)(base, 'sluice', ...repository.split('/'), `${encodeURIComponent(environment)}.json`);
}
function slotNames({ slots }) {
    const [first = 'stable', second = 'canary'] = Object.keys(slots ?? {});
    return [first, second];
}
/** Makes everything for the roles that the slots have now. */
function makeRig(values, { choice, world, ledger }) {
    const { journal } = ledger;
    const names = [journal.live, (0,rollout_journal/* other */.F)(journal)];
    const [stable = '', canary = ''] = names.map((name) => values.slots?.[name] ?? '');
    const now = (0,settings/* words */.aL)(values, [stable, canary], names);
    const turned = { ...now, canary: stable, 'canary-slot': now['stable-slot'] };
    const providers = Object.entries(choice.providers).map(([name, provider]) => {
        const canary = askingAs(now, provider.make(now, world));
        const stable = askingAs(turned, provider.make(turned, world));
        return [name, { canary, stable: provider.speaksOfCanary ? stable : onlyOfCanary(stable) }];
    });
    const watched = (filled) => choice.health.map(({ probe, policy }) => ({ probe: probe.make(filled, world), policy }));
    return {
        world,
        ...routing(values, choice.router?.make(now, world), (weight) => (0,rollout_journal/* routerWeight */.yo)(journal, weight)),
        traffic: choice.traffic?.make(now, world),
        providers: Object.fromEntries(providers),
        probes: { canary: watched(now), stable: watched(turned) },
        makeStable: values['return-command'] && fillArgv(values['return-command'], now),
    };
}
/** In shadow nothing is set: the ramp is walked on paper, and the real weight is only read where there is a router to ask. */
function routing({ mode }, router, turn) {
    const real = router && facing(router, turn);
    if (mode !== 'shadow')
        return { router: real ?? paperRouter() };
    return { router: paperRouter(), realWeight: async (signal) => real?.weight(signal) };
}
function paperRouter() {
    let weight = 0;
    return {
        weight: async () => weight,
        setWeight: async (percent) => {
            weight = percent;
        },
    };
}
/** A router whose weight is the percent on the canary, whichever slot that is. `turn` is its own inverse. */
function facing(router, turn) {
    return {
        weight: async (signal) => turn(await router.weight(signal)),
        setWeight: (percent, signal) => router.setWeight(turn(percent), signal),
    };
}
function fillArgv(argv, filled) {
    return (0,placeholders/* fill */.G)(argv, filled);
}


/***/ }),

/***/ 9321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HELD_BY: () => (/* binding */ HELD_BY),
  LET_GO: () => (/* binding */ LET_GO),
  run: () => (/* binding */ run),
  runName: () => (/* binding */ runName),
  sessionOf: () => (/* binding */ sessionOf),
  stuck: () => (/* binding */ stuck)
});

// EXTERNAL MODULE: ./.build/src/core/problem.js
var problem = __webpack_require__(9752);
// EXTERNAL MODULE: ./.build/src/core/problems/index.js + 5 modules
var problems = __webpack_require__(7864);
// EXTERNAL MODULE: ./.build/src/core/rollout/ledger.js
var rollout_ledger = __webpack_require__(3600);
// EXTERNAL MODULE: ./.build/src/providers/owner.js
var providers_owner = __webpack_require__(1070);
;// CONCATENATED MODULE: ./.build/src/actions/canary-shift/memory-store.js
/** A Journal for a job that must leave no trace. */
function memoryStore() {
    let stored;
    return {
        location: 'the memory of this job',
        read: async () => stored,
        write: async (text) => {
            stored = { text, revision: text };
            return text;
        },
        liveness: async () => 'over',
    };
}

// EXTERNAL MODULE: ./.build/src/actions/canary-shift/open.js + 11 modules
var canary_shift_open = __webpack_require__(9274);
// EXTERNAL MODULE: ./.build/src/core/analysis/evidence.js + 19 modules
var evidence = __webpack_require__(3732);
// EXTERNAL MODULE: ./.build/src/core/duration.js
var duration = __webpack_require__(803);
// EXTERNAL MODULE: ./.build/src/core/one-line.js
var one_line = __webpack_require__(3278);
;// CONCATENATED MODULE: ./.build/src/core/report/numbers.js
/** U+202F: keeps the groups of a number together on one line. */
const THIN_SPACE = '\u202f';
/** Stands where there is no value. */
const NOTHING = '–';
/** A count with thin groups from five digits on: 2702, 27 020. */
function showCount(count) {
    return group(String(Math.round(count)));
}
/**
 * A share from 0 to 1 as a percentage. Rounding never moves it onto or across 0, 1 or one of `limits`:
 * 0.04999 against 0.05 is "4.999 %", and only exactly 0 is "0 %".
 */
function showShare(share, ...limits) {
    if (!Number.isFinite(share))
        return NOTHING;
    const percent = toPercent(share);
    if (percent === 0 || percent === 100)
        return `${percent} %`;
    return `${sameSide(percent, [0, 100, ...limits.map(toPercent)], significant(percent))} %`;
}
/** The error rate of what was counted; a dash when nothing was. */
function showRate({ requests, errors }, ...limits) {
    return requests > 0 ? showShare(errors / requests, ...limits) : NOTHING;
}
/** A measured value without a unit, as short as the side it has of 0 and of `limits` allows; null is "no data". */
function showValue(value, ...limits) {
    if (value === null || !Number.isFinite(value))
        return 'no data';
    const exact = withoutNoise(value);
    return group(String(Number(sameSide(exact, [0, ...limits], significant(exact, 3)))));
}
/** A weight in percent of the traffic; only exactly 0 and 100 are shown as such. */
function showWeight(percent) {
    return `${showValue(percent, 100)} %`;
}
/** Evidence beside its limit, with as many digits as it takes to see whether the limit was reached. */
function showEvidence(evidence, limit) {
    for (let digits = 2; digits <= 12; digits++) {
        const [shown, shownLimit] = [fixed(evidence, digits), fixed(limit, digits)];
        if (evidence >= limit === Number(shown) >= Number(shownLimit))
            return `${shown} of ${shownLimit}`;
    }
    return `${evidence} of ${limit}`;
}
/** The chance of a false abort that a limit on the evidence stands for: 4.605 is "1 %". */
function showChance(limit) {
    return `${Number((100 * Math.exp(-limit)).toPrecision(2))} %`;
}
/** A latency given in milliseconds: "4.2 ms", "184 ms", "1.24 s"; a dash when it was not measured. */
function showLatency(milliseconds) {
    if (milliseconds === undefined || !Number.isFinite(milliseconds))
        return NOTHING;
    if (milliseconds < 999.5)
        return `${milliseconds.toFixed(milliseconds < 9.95 ? 1 : 0)} ms`;
    return `${(milliseconds / 1_000).toFixed(milliseconds < 9_995 ? 2 : 1)} s`;
}
/** How many times as much; never rounded onto or across "as much" (1). */
function showRatio(ratio) {
    if (ratio > 1_000)
        return `more than ${showCount(1_000)}`;
    if (ratio >= 10)
        return showCount(ratio);
    return ratio === 0 || ratio === 1 ? String(ratio) : sameSide(ratio, [0, 1], ratio < 1 ? significant(ratio) : 1);
}
/** The time of day of an instant, in UTC. */
function showClock(instant) {
    return new Date(instant).toISOString().slice(11, 19);
}
/** Date and time of day of an instant, in UTC. */
function showInstant(instant) {
    return new Date(instant).toISOString().slice(0, 19).replace('T', ' ');
}
/** The shortest text from `least` decimals on that lies on the same side of every limit as the value. */
function sameSide(value, limits, least) {
    for (let digits = least; digits <= 12; digits++) {
        const text = value.toFixed(digits);
        if (limits.every((limit) => Math.sign(Number(text) - limit) === Math.sign(value - limit)))
            return text;
    }
    return String(value);
}
/** Two decimals, or as many as `digits` significant digits take where that is more. */
function significant(value, digits = 2) {
    const magnitude = Math.floor(Math.log10(Math.abs(value)));
    return Number.isFinite(magnitude) ? Math.min(12, Math.max(2, digits - 1 - magnitude)) : 2;
}
const withoutNoise = (value) => Number(value.toPrecision(12));
const toPercent = (share) => withoutNoise(share * 100);
const fixed = (value, digits) => value.toFixed(digits).replace(/^-(?=0\.?0*$)/, '');
function group(text) {
    return text.replace(/^-?\d{5,}/, (digits) => digits.replace(/\B(?=(\d{3})+$)/g, THIN_SPACE));
}

;// CONCATENATED MODULE: ./.build/src/core/report/canary-line.js



/**
 * One line of the log for one look. Columns stand under each other up to 99 999 requests per look; numbers are not grouped, so
 * that they can be searched for. A decision other than to continue stands at the end with its reason.
 */
function renderProgress(row) {
    const { weight, step, steps, canary, stable, evidence, limit, left, decision, because = '' } = row;
    const number = step > 0 ? String(step) : NOTHING;
    const columns = [
        showWeight(weight).padStart(5),
        `step ${number.padStart(String(steps).length)}/${steps}`,
        `canary ${showArm(canary)}`,
        `stable ${showArm(stable)}`,
        `evidence ${showEvidence(evidence, limit).padStart(13)}`,
        `${showLeft(left).padStart(5)} left`,
    ];
    if (decision !== 'continue')
        columns.push(`${decision}${because && `: ${(0,one_line/* oneLine */.T)(because)}`}`);
    return columns.join('  ');
}
function showArm(arm) {
    const rate = `(${showRate(arm)})`;
    return `${String(arm.requests).padStart(5)} req, ${String(arm.errors).padStart(4)} err ${rate.padStart(9)}`;
}
/** Seconds up to ten minutes: they fall evenly from line to line. */
function showLeft(left) {
    return left < 600_000 ? `${Math.ceil(left / 1_000)} s` : (0,duration/* showDuration */.kJ)(Math.ceil(left / 60_000) * 60_000);
}

// EXTERNAL MODULE: ./.build/src/core/rollout/plan.js
var rollout_plan = __webpack_require__(770);
// EXTERNAL MODULE: ./.build/src/core/analysis/quantile.js
var quantile = __webpack_require__(1961);
// EXTERNAL MODULE: ./.build/src/core/metrics/traffic.js
var traffic = __webpack_require__(8420);
;// CONCATENATED MODULE: ./.build/src/core/rollout/tick-row.js



/** One look as the report shows it, from the rollout after it. */
function tickRow(rollout, { at, observation }) {
    const { interval } = observation;
    const { logE, limit } = evidenceOf(rollout);
    return {
        at: new Date(at).toISOString(),
        weight: interval?.weight ?? rollout.weight,
        stable: arm(interval, 'stable'),
        canary: arm(interval, 'canary'),
        decision: rollout.decision ?? 'continue',
        evidence: logE,
        limit,
        because: rollout.because,
    };
}
function arm(interval, role) {
    const { requests, errors, buckets } = interval?.[role] ?? traffic/* NO_TRAFFIC */.qE;
    const p99 = (0,quantile/* quantile */.Y)(0.99, buckets, interval?.edges ?? []);
    return { requests, errors, ...(p99 !== null && { p99 }) };
}
function evidenceOf({ plan, judge }) {
    return judge.evidence === undefined
        ? { logE: 0, limit: -Math.log(plan.analysis.alpha) }
        : (0,evidence/* readEvidence */.At)(plan.analysis, judge.evidence);
}

;// CONCATENATED MODULE: ./.build/src/actions/canary-shift/recorder.js




/** A recorder that writes one line per look, and one per change of weight. `warnings` is filled by the narrator it wraps. */
function createRecorder(say) {
    const rows = [];
    const warnings = [];
    const narrator = {
        info: say.info,
        warn: (line) => {
            if (!warnings.includes(line))
                warnings.push(line);
            say.warn(line);
        },
    };
    const segments = [];
    const begin = (rollout) => void segments.push({ rollout, events: [], rows: [] });
    let told = 0;
    const note = (rollout, event) => {
        const segment = segments.at(-1);
        segment?.events.push(event);
        if (event.type === 'observed') {
            rows.push(tickRow(rollout, event));
            segment?.rows.push(rows.at(-1));
        }
        const line = event.type === 'observed' ? progress(rollout, rows.at(-1)) : undefined;
        if (line !== undefined)
            say.info(line);
        for (const { what } of rollout.milestones.filter(({ at }) => at > told))
            say.info(`-- ${what}`);
        told = Math.max(told, rollout.milestones.at(-1)?.at ?? 0);
    };
    return { recorder: { rows, warnings, segments, begin, note }, narrator };
}
/** How many times the stable version's errors the canary has; `null` as long as nothing is known of it. */
function errorRatio({ plan, judge }) {
    if (judge.evidence === undefined)
        return null;
    const { ratio } = (0,evidence/* readEvidence */.At)(plan.analysis, judge.evidence);
    return ratio.low === 0 && ratio.high >= 256 ? null : ratio;
}
function progress(rollout, tick) {
    const ramp = (0,rollout_plan/* compile */.wE)(rollout.plan).flatMap(({ watch, effect }) => watch !== undefined && effect.do === 'watch' ? effect.weight : []);
    const watch = (0,rollout_plan/* compile */.wE)(rollout.plan).find(({ effect, watch: found }) => found !== undefined && effect.do === 'watch' && effect.weight === tick.weight)?.watch;
    const left = Math.max(0, rollout.judge.since + (watch?.bake ?? 0) - Date.parse(tick.at));
    return renderProgress({ ...tick, step: ramp.indexOf(tick.weight) + 1, steps: ramp.length, left });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/parse.js + 1 modules
var parse = __webpack_require__(3852);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(3339);
// EXTERNAL MODULE: ./.build/src/core/health/health.js
var health_health = __webpack_require__(1986);
// EXTERNAL MODULE: ./.build/src/core/metrics/counters.js
var counters = __webpack_require__(5912);
// EXTERNAL MODULE: ./.build/src/core/report/canary-report.js + 1 modules
var canary_report = __webpack_require__(6627);
// EXTERNAL MODULE: ./.build/src/core/rollout/machine.js + 1 modules
var machine = __webpack_require__(4230);
// EXTERNAL MODULE: ./.build/src/core/rollout/rollout.js
var rollout = __webpack_require__(8540);
;// CONCATENATED MODULE: ./.build/src/core/rollout/recording.js







const instant = schemas/* int */.Whr();
const count = schemas/* number */.aig().min(0);
const Counted = schemas/* strictObject */.rej({ requests: count, errors: count, buckets: schemas/* array */.YOg(count) });
const Edges = schemas/* array */.YOg(schemas/* number */.aig());
const Observed = schemas/* strictObject */.rej({
    at: instant,
    interval: schemas/* strictObject */.rej({
        at: instant,
        duration: schemas/* number */.aig(),
        weight: schemas/* number */.aig(),
        edges: Edges,
        canary: Counted,
        stable: Counted,
    })
        .optional(),
    noData: schemas/* string */.YjP().optional(),
    waiting: schemas/* string */.YjP().optional(),
    refused: schemas/* string */.YjP().optional(),
    health: schemas/* array */.YOg(health_health/* Health */.Xk),
    answers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([
        schemas/* strictObject */.rej({ error: schemas/* string */.YjP() }),
        schemas/* strictObject */.rej({ canary: schemas/* number */.aig().nullable(), stable: schemas/* number */.aig().nullable().optional() }),
    ])),
    baseline: schemas/* strictObject */.rej({ traffic: Counted, edges: Edges }).optional(),
});
const Origin = schemas/* strictObject */.rej({ at: instant, canary: counters/* Snapshot */.F.optional(), stable: counters/* Snapshot */.F.optional() }).optional();
const Recorded = schemas/* discriminatedUnion */.gMt('type', [
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('proven'), at: instant, origin: Origin, health: schemas/* array */.YOg(health_health/* Health */.Xk).optional() }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('unproven'), at: instant, because: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('observed'), at: instant, observation: Observed, origin: Origin }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('moved'), at: instant, seen: schemas/* number */.aig() }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('word'), at: instant, word: schemas/* enum */.k5n(machine/* WORDS */.q9) }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('stopped'), at: instant, because: schemas/* string */.YjP() }),
]);
/** One rollout as a job saw it: where it stood, all that came back, and what was decided at each look. */
const Segment = schemas/* strictObject */.rej({ rollout: rollout/* Rollout */.mp, events: schemas/* array */.YOg(Recorded), rows: schemas/* array */.YOg(canary_report.TickRow) });
/** What a run wrote down so that its decisions can be made again, bit for bit. */
const Recording = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    kind: schemas/* literal */.euz('canary-recording'),
    environment: schemas/* string */.YjP(),
    segments: schemas/* array */.YOg(Segment),
});
/** Pure: plays the events of one segment again. */
function replay({ rollout, events, rows: decided }) {
    const rows = [];
    let state = rollout;
    for (const event of events) {
        state = (0,machine/* advance */.np)(state, event);
        if (event.type === 'observed')
            rows.push(tickRow(state, event));
    }
    const differsAt = Array.from({ length: Math.max(rows.length, decided.length) }).findIndex((_, look) => JSON.stringify(rows[look]) !== JSON.stringify(decided[look]));
    return { rollout: state, rows, ...(differsAt >= 0 && { differsAt }) };
}

// EXTERNAL MODULE: ./.build/src/runner/inputs.js
var inputs = __webpack_require__(6865);
// EXTERNAL MODULE: ./.build/src/runner/mistakes.js + 1 modules
var mistakes = __webpack_require__(903);
;// CONCATENATED MODULE: ./.build/src/core/report/html.js
/**
 * Builds markup. Every text and number put into it is data: it is encoded for an element as well as for a quoted attribute,
 * and control or invisible characters become spaces. Markup and lists of it stand as they are; undefined and false are nothing.
 */
function html(literals, ...parts) {
    return { html: literals.reduce((page, literal, i) => page + show(parts[i - 1]) + literal) };
}
function show(part) {
    if (part === undefined || part === false)
        return '';
    if (typeof part === 'string')
        return encode(part);
    if (typeof part === 'number')
        return String(part);
    return 'html' in part ? part.html : part.map(show).join('');
}
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
function encode(text) {
    return text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').replace(/[&<>"']/g, (character) => ENTITIES[character]);
}

;// CONCATENATED MODULE: ./.build/src/core/report/svg-line.js

/** Lines stretch with the width of the page, so they are drawn on a canvas of this width that keeps no proportions. */
const WIDTH = 1_000;
/** Lines that stretch with the page; their strokes stay as thick as they are. */
function stretched(height, shapes) {
    return html `<svg width="100%" height="${height}" viewBox="0 0 ${WIDTH} ${height}" preserveAspectRatio="none" overflow="visible">${shapes}</svg>`;
}
/** A line through the points, interrupted at gaps. A point alone between two gaps is a dot. */
function line(points, name) {
    return html `<path class="line ${name}" d="${linePath(points)}"/>`;
}
/** Level from each point to the next, and to the right edge from the last. */
function steps(points, name) {
    return html `<path class="line ${name}" d="${stepPath(points)}"/>`;
}
/** The area between such steps and the bottom of a plot. */
function svg_line_area(points, height, name) {
    const first = points[0];
    return html `<path class="${name}" d="${first && `${stepPath(points)}V${height}H${x(first.share)}Z`}"/>`;
}
/** The area between the extremes of neighbouring points, so that no value is lost where several share a place. */
function band(spans, name) {
    const there = spans.map(({ share, top }) => `${x(share)} ${top}`);
    const back = spans.toReversed().map(({ share, bottom }) => `${x(share)} ${bottom}`);
    return html `<path class="band ${name}" d="${there.length > 0 && `M${[...there, ...back].join('L')}Z`}"/>`;
}
/** Dots of a round shape; their place is a share of the width, so they do not stretch. */
function dots(points, name) {
    const dot = ({ share, y }) => y !== null && html `<circle class="dot ${name}" cx="${percent(share)}" cy="${y}" r="2.6"/>`;
    return html `${points.map(dot)}`;
}
/** A place in the width of a plot, for elements outside the stretched canvas. */
function percent(share) {
    return `${Number((share * 100).toFixed(3))}%`;
}
function linePath(points) {
    const draw = ({ share, y }, i) => {
        if (y === null)
            return '';
        const starts = (points[i - 1]?.y ?? null) === null;
        const alone = starts && (points[i + 1]?.y ?? null) === null;
        return `${starts ? 'M' : 'L'}${x(share)} ${y}${alone ? 'h0' : ''}`;
    };
    return points.map(draw).join('');
}
function stepPath(points) {
    const known = points.filter((point) => point.y !== null);
    const draw = ({ share, y }, i) => (i === 0 ? `M${x(share)} ${y}` : `H${x(share)}V${y}`);
    return known.length === 0 ? '' : `${known.map(draw).join('')}H${WIDTH}`;
}
const x = (share) => Math.round(share * WIDTH * 10) / 10;

;// CONCATENATED MODULE: ./.build/src/core/report/svg-scale.js
/** Marks that a linear axis has above 0 at most. */
const MOST_MARKS = 4;
/** Pixels below a logarithmic axis that belong to 0. */
const SHELF = 16;
/** From `low` at the bottom to `high` at the top; what lies outside is drawn at the edge. */
function linear(low, high, height, marks) {
    const span = high - low || 1;
    return { y: (value) => round(height * (1 - clamp((value - low) / span))), marks };
}
/** From 0 to a round number not below `highest`. `show` labels a mark. */
function fromZero(highest, height, show) {
    const step = roundStep(highest / MOST_MARKS);
    const steps = Math.max(1, Math.ceil(highest / step - 1e-9));
    const marks = Array.from({ length: steps + 1 }, (_, i) => ({ value: i * step, text: show(i * step) }));
    return linear(0, steps * step, height, marks);
}
/** Powers of ten from below `lowest` to above `highest`, both positive, and a shelf beneath on which 0 lies. */
function logWithZero(lowest, highest, height, show) {
    const [from, to] = [Math.floor(Math.log10(lowest)), Math.ceil(Math.log10(highest))];
    const decades = Math.max(1, to - from);
    const every = Math.ceil(decades / MOST_MARKS);
    const powers = Array.from({ length: decades + 1 }, (_, i) => 10 ** (from + i)).filter((_, i) => i % every === 0);
    const y = (value) => value <= 0 ? height : (height - SHELF) * (1 - clamp((Math.log10(value) - from) / decades));
    return { y: (value) => round(y(value)), marks: [0, ...powers].map((value) => ({ value, text: show(value) })) };
}
/**
 * The scale on which both versions can be read: linear, unless the stable version's usual value would disappear at the bottom
 * of it (less than a 50th of the highest), then logarithmic with a place for 0.
 */
function readable(values, usual, height, show) {
    const positive = values.filter((value) => value > 0);
    const highest = Math.max(...positive, 0);
    const middle = median(usual.filter((value) => value > 0)) ?? highest;
    if (highest === 0)
        return fromZero(0.01, height, show);
    return middle * 50 < highest
        ? logWithZero(Math.min(...positive), highest, height, show)
        : fromZero(highest, height, show);
}
const STEPS = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 10_800, 21_600, 43_200, 86_400].map((s) => s * 1_000);
/** Round distances from 0 to `span` milliseconds, at most six of them. */
function timeMarks(span) {
    let step = STEPS.find((candidate) => span / candidate <= 6) ?? STEPS.at(-1);
    while (span / step > 6)
        step *= 2;
    return Array.from({ length: Math.floor(span / step) + 1 }, (_, i) => i * step);
}
/** The next of 1, 2 and 5 times a power of ten that is not below `value`. */
function roundStep(value) {
    const power = 10 ** Math.floor(Math.log10(value));
    return ([1, 2, 5].find((factor) => factor * power >= value - 1e-12) ?? 10) * power;
}
function median(values) {
    return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
const clamp = (share) => Math.min(1, Math.max(0, share));
const round = (pixels) => Math.round(pixels * 10) / 10;

;// CONCATENATED MODULE: ./.build/src/core/report/canary-curve.js


/** More dots than this run into each other. */
const MOST_DOTS = 80;
/** Draws what was read at every column; `name` is what the style knows it by. */
function curve(columns, read, { y }, name) {
    const seen = columns.map(({ rows, share }) => ({ share, reading: read(rows) }));
    const points = seen.map(({ share, reading }) => ({ share, y: reading === null ? null : y(reading.value) }));
    const drawn = line(points, name);
    if (columns.every(({ rows }) => rows.length === 1)) {
        return { lines: [drawn], dots: columns.length <= MOST_DOTS ? [dots(points, name)] : [] };
    }
    const measured = seen.filter((column) => column.reading !== null);
    const spans = measured.map(({ share, reading }) => ({ share, top: y(reading.high), bottom: y(reading.low) }));
    return { lines: [band(spans, name), drawn], dots: [] };
}
/** Everything that was read, to choose a scale by. */
function readAll(columns, read) {
    return columns.map(({ rows }) => read(rows)).filter((reading) => reading !== null);
}
/** Two curves, the stable version behind the canary, on a scale on which both can be read. */
function compare(columns, { canary, stable, height, show }) {
    const usual = readAll(columns, stable);
    const all = [...readAll(columns, canary), ...usual].flatMap(({ low, high }) => [low, high]);
    const typical = usual.map(({ value }) => value);
    const scale = readable(all, typical, height, show);
    const [back, front] = [curve(columns, stable, scale, 'stable'), curve(columns, canary, scale, 'canary')];
    return {
        height,
        scale,
        content: [stretched(height, [...back.lines, ...front.lines]), ...back.dots, ...front.dots],
    };
}

;// CONCATENATED MODULE: ./.build/src/core/report/canary-words.js


/** What is said of a canary in a headline, after its name. */
const PHASE_WORDS = {
    idle: 'has nothing to do',
    progressing: 'in progress',
    paused: 'paused',
    frozen: 'frozen',
    promoted: 'promoted',
    aborted: 'aborted',
};
/** One sign per verdict for Markdown, where a font with colours is there. */
const VERDICT_ICONS = {
    passed: '✅',
    warned: '⚠️',
    inconclusive: '⚪',
    errored: '💥',
    failed: '❌',
};
/** Decisions that change the course of a rollout; each is shown where it was first taken. */
const TURNS = new Set(['pause', 'freeze', 'abort', 'promote']);
/** The looks at which the course changed, in order. A decision that is only repeated is no turn. */
function turns(ticks) {
    return ticks.filter(({ decision }, i) => TURNS.has(decision) && ticks[i - 1]?.decision !== decision);
}
/** How long the run took. */
function took({ startedAt, finishedAt }) {
    return (0,duration/* showDuration */.kJ)(Date.parse(finishedAt) - Date.parse(startedAt));
}
/** How times are shown in a table about a run: with the date when it lasted into another day. */
function clockOf({ startedAt, finishedAt, ticks }) {
    const days = [startedAt, finishedAt, ...ticks.map(({ at }) => at)].map((at) => showInstant(at).slice(0, 10));
    return days.every((day) => day === days[0]) ? showClock : showInstant;
}
/** "1 look", "14 looks". */
function plural(count, word) {
    return `${count} ${word}${count === 1 ? '' : 's'}`;
}
/** How the errors of both versions compare, as a sentence; undefined when nothing is known. */
function compareErrors({ errorRatio }) {
    if (errorRatio === null)
        return undefined;
    const { low, estimate, high } = errorRatio;
    const [from, to] = [showRatio(low), showRatio(high)];
    return `The canary has ${showRatio(estimate)} times the errors of the stable version (95 % interval ${from} to ${to}, valid at any time).`;
}
/** The limits of a check: "<= 0.05, fails beyond 0.1". */
function showLimits({ operator, expected, failing }) {
    if (operator === null || expected === null)
        return '';
    const beyond = failing === undefined || failing === null || failing === expected ? '' : `, fails beyond ${showValue(failing)}`;
    return `${operator} ${showValue(expected)}${beyond}`;
}
/** What a check measured, never rounded onto one of its limits. */
function showActual({ actual, expected, failing }) {
    if (actual === null && expected === null)
        return '–';
    return showValue(actual, ...[expected, failing].filter((limit) => typeof limit === 'number'));
}
/** What stands where no check does. */
const NO_CHECKS = 'No condition was judged. Where none is set, the comparison with the stable version decides alone.';

;// CONCATENATED MODULE: ./.build/src/core/report/canary-series.js

/** More columns than this run into each other. */
const MOST_COLUMNS = 160;
/** Turns that can be labelled without hiding the picture; the newest count most. */
const MOST_TURNS = 12;
/** Prepares a report for drawing. The time axis reaches from the start, or the first look, to the end or the last look. */
function toSeries(report) {
    const { ticks } = report;
    const times = [report.startedAt, report.finishedAt, ...ticks.map(({ at }) => at)].map((at) => Date.parse(at));
    const from = times.reduce((a, b) => Math.min(a, b));
    const span = Math.max(1_000, times.reduce((a, b) => Math.max(a, b - from), 0));
    const share = (at) => (Date.parse(at) - from) / span;
    const turned = turns(ticks).slice(-MOST_TURNS);
    return {
        columns: toColumns(ticks, share),
        turns: turned.map((row) => ({ row, share: share(row.at) })),
        weights: weights(report, share),
        from,
        span,
    };
}
function toColumns(ticks, share) {
    const size = Math.ceil(ticks.length / MOST_COLUMNS);
    return Array.from({ length: Math.ceil(ticks.length / size) || 0 }, (_, i) => {
        const rows = ticks.slice(i * size, (i + 1) * size);
        return { rows, share: (share(rows[0].at) + share(rows.at(-1).at)) / 2 };
    });
}
/** The error rate of one version: all errors of a column by all its requests. */
function errorRate(role) {
    return (rows) => {
        const served = rows.map((row) => row[role]).filter(({ requests }) => requests > 0);
        const sum = (field) => served.reduce((total, counts) => total + counts[field], 0);
        const each = served.map(({ requests, errors }) => errors / requests);
        return spread(sum('errors') / sum('requests'), each);
    };
}
/** The 99th percentile of one version: the mean over a column. */
function p99(role) {
    return (rows) => {
        const each = rows.map((row) => row[role].p99 ?? Number.NaN).filter(Number.isFinite);
        return spread(each.reduce((sum, value) => sum + value, 0) / each.length, each);
    };
}
/** The evidence: where it stands at the end of a column. */
const canary_series_evidence = (rows) => {
    const each = rows.map((row) => row.evidence).filter(Number.isFinite);
    return spread(each.at(-1) ?? 0, each);
};
function spread(value, each) {
    return each.length === 0 ? null : { value, low: Math.min(...each), high: Math.max(...each) };
}
/** Milestones know when the router was proven to have a weight; without them the looks tell it. */
function weights({ milestones, ticks }, share) {
    const known = (milestones.length > 0 ? milestones : ticks).map(({ at, weight }) => ({ share: share(at), weight }));
    const before = known.filter((point) => point.share <= 0).at(-1);
    const within = known.filter((point) => point.share > 0 && point.share <= 1);
    return before === undefined ? within : [{ ...before, share: 0 }, ...within];
}

;// CONCATENATED MODULE: ./.build/src/core/report/canary-turns.js



/** Height of one row of labels, and the share of the narrowest page that one letter takes. */
const LANE = 18;
const LETTER = 0.026;
/** The labels of the turns, above the plots; they take as many rows as keep them apart. */
function turnLabels(turns) {
    if (turns.length === 0)
        return undefined;
    const lanes = placeLabels(turns);
    const height = (Math.max(...lanes) + 1) * LANE;
    const told = turns.map(({ row }) => `${row.decision} at ${showClock(row.at)}`).join(', ');
    const label = ({ row, share }, i) => {
        const side = opensRight(share) ? html `dx="6" text-anchor="start"` : html `dx="-6" text-anchor="end"`;
        const place = html `x="${percent(share)}" y="${lanes[i] * LANE + 12}"`;
        return html `<text class="turn ${row.decision}" ${place} ${side}>${row.decision} ${showClock(row.at)}</text>`;
    };
    return html `<svg class="plot lanes" width="100%" height="${height}" role="img" aria-label="Decisions: ${told}">${turns.map(label)}</svg>`;
}
/** Lines for the turns through all plots, and an invisible strip per column whose tooltip tells its looks. */
function hover({ columns, turns }) {
    const mark = ({ row, share }) => html `<line class="turn ${row.decision}" x1="${percent(share)}" x2="${percent(share)}" y1="0" y2="100%"/>`;
    const strip = ({ rows, share }, i) => {
        const from = i === 0 ? 0 : (columns[i - 1].share + share) / 2;
        const to = i === columns.length - 1 ? 1 : (columns[i + 1].share + share) / 2;
        return html `<rect x="${percent(from)}" width="${percent(to - from)}" height="100%"><title>${tell(rows)}</title></rect>
`;
    };
    return html `<svg class="plot hover" width="100%" height="100%" aria-hidden="true">${turns.map(mark)}${columns.map(strip)}</svg>`;
}
/** What a tooltip says: one line each for the time, both versions, and the decision. */
function tell(rows) {
    const [first, last] = [rows[0], rows.at(-1)];
    const many = rows.length > 1;
    const when = many ? `${showInstant(first.at)} to ${showInstant(last.at)}, ${rows.length} looks` : showInstant(last.at);
    const strength = `evidence ${showEvidence(last.evidence, last.limit)}`;
    return [
        `${when}, weight ${showWeight(last.weight)}`,
        `canary: ${tellArm(rows.map((row) => row.canary))}`,
        `stable: ${tellArm(rows.map((row) => row.stable))}`,
        `${strength}, ${last.decision}: ${last.because}`,
    ].join(' | ');
}
function tellArm(counts) {
    const sum = (field) => counts.reduce((total, one) => total + one[field], 0);
    const total = { requests: sum('requests'), errors: sum('errors') };
    const slowest = Math.max(...counts.map((one) => one.p99 ?? -1));
    const latency = slowest < 0 ? '' : `, ${counts.length > 1 ? 'highest ' : ''}p99 ${showLatency(slowest)}`;
    return `${total.errors} of ${total.requests} failed (${showRate(total)})${latency}`;
}
const opensRight = (share) => share < 0.6;
/** For each label the first row in which it meets no earlier one. */
function placeLabels(turns) {
    const taken = [];
    return turns.map(({ row, share }) => {
        const width = (row.decision.length + 10) * LETTER;
        const [from, to] = opensRight(share) ? [share, share + width] : [share - width, share];
        const free = taken.findIndex((lane) => lane.every(([start, end]) => to < start || from > end));
        const lane = free === -1 ? taken.length : free;
        taken[lane] = [...(taken[lane] ?? []), [from, to]];
        return lane;
    });
}

;// CONCATENATED MODULE: ./.build/src/core/report/svg-panel.js


/** A plot with its caption, its vertical axis and a grid. */
function panel({ title, label, legend = [], height, scale, times, content }) {
    return html `<figure>
<figcaption><b>${title}</b>${legend}</figcaption>
<svg class="plot" role="img" aria-label="${label}" width="100%" height="${height}">
<g class="grid">${times.map((share) => html `<line x1="${percent(share)}" x2="${percent(share)}" y1="0" y2="${height}"/>`)}${scale.marks.map(({ value, text }) => html `<line x1="0" x2="100%" y1="${scale.y(value)}" y2="${scale.y(value)}"/><text x="-8" y="${scale.y(value)}" dy="0.35em">${text}</text>`)}</g>
${content}
</svg>
</figure>
`;
}
/** An entry of a legend: how a line looks, and what it is. */
function key(name, text) {
    return html `<span class="key"><svg width="26" height="10" aria-hidden="true"><path class="line ${name}" d="M1 5H25"/><circle class="dot ${name}" cx="13" cy="5" r="2.6"/></svg>${text}</span>`;
}
/** The labels of the time axis that all plots share. */
function timeAxis(marks) {
    const label = ({ share, text }) => html `<text x="${percent(share)}" y="14">${text}</text>`;
    return html `<svg class="plot times" width="100%" height="20" aria-hidden="true">${marks.map(label)}</svg>`;
}

;// CONCATENATED MODULE: ./.build/src/core/report/canary-plots.js









/** The plots of a report over one time axis: decisions, weight, error rates, latency when measured, evidence. */
function renderPlots(report) {
    if (report.ticks.length === 0) {
        return html `<p class="empty">No look at the versions was recorded, so there is nothing to plot.</p>`;
    }
    const series = toSeries(report);
    const marks = timeMarks(series.span).map((distance) => ({
        share: distance / series.span,
        text: distance === 0 ? '0' : (0,duration/* showDuration */.kJ)(distance),
    }));
    const times = marks.map(({ share }) => share);
    const start = showInstant(new Date(series.from).toISOString());
    const most = Math.max(...series.columns.map(({ rows }) => rows.length));
    const shared = most > 1 && ` A point stands for up to ${most} looks; the shade reaches from the lowest to the highest.`;
    return html `<div class="plots">
${turnLabels(series.turns)}
${weightPlot(series, times)}${errorPlot(series, times, report.ticks)}${latencyPlot(series, times)}${evidencePlot(series, times)}
${timeAxis(marks)}
${hover(series)}
</div>
<p class="caption">Time since ${start} UTC. Point at the plots to read a look; the table below has every one.${shared}</p>`;
}
function weightPlot({ weights }, times) {
    const height = 64;
    const marks = [0, 50, 100].map((value) => ({ value, text: `${value} %` }));
    const scale = linear(0, 100, height, marks);
    const path = weights.map(({ share, weight }) => ({ share, y: scale.y(weight) }));
    const told = weights.map(({ weight }) => showWeight(weight)).join(', ');
    return panel({
        title: 'Traffic on the canary',
        label: `Weight of the canary over time: ${told || 'not recorded'}.`,
        height,
        scale,
        times,
        content: [stretched(height, [svg_line_area(path, height, 'weight'), steps(path, 'canary')])],
    });
}
function errorPlot({ columns }, times, ticks) {
    const [canary, stable] = ['canary', 'stable'].map((role) => `${role} ${showTotal(ticks, role)}`);
    const range = showRange(columns, errorRate('canary'), showShare);
    return panel({
        title: 'Error rate',
        label: `Error rate over time. In all: ${canary}; ${stable}. ${range}`,
        legend: [key('canary', canary), key('stable', stable)],
        times,
        ...compare(columns, {
            canary: errorRate('canary'),
            stable: errorRate('stable'),
            height: 150,
            show: (share) => `${Number((share * 100).toPrecision(6))} %`,
        }),
    });
}
function showTotal(ticks, role) {
    const sum = (field) => ticks.reduce((total, row) => total + row[role][field], 0);
    const total = { requests: sum('requests'), errors: sum('errors') };
    return `${showRate(total)} of ${showCount(total.requests)} requests`;
}
function showRange(columns, read, show) {
    const seen = readAll(columns, read);
    if (seen.length === 0)
        return 'The canary was never measured.';
    const [low, high] = [Math.min(...seen.map((one) => one.low)), Math.max(...seen.map((one) => one.high))];
    return `The looks at the canary lie between ${show(low)} and ${show(high)}.`;
}
function latencyPlot({ columns }, times) {
    const [canary, stable] = ['canary', 'stable'].map((role) => readAll(columns, p99(role)));
    if (canary.length + stable.length === 0)
        return undefined;
    const front = `canary last ${showLatency(canary.at(-1)?.value)}`;
    const back = `stable last ${showLatency(stable.at(-1)?.value)}`;
    const range = showRange(columns, p99('canary'), showLatency);
    return panel({
        title: 'Latency, 99th percentile',
        label: `99th percentile of the latency over time: ${front}, ${back}. ${range}`,
        legend: [key('canary', front), key('stable', back)],
        times,
        ...compare(columns, { canary: p99('canary'), stable: p99('stable'), height: 110, show: showMilliseconds }),
    });
}
/** A mark of an axis: round already, so no digits are added. */
function showMilliseconds(value) {
    return value < 1_000 ? `${value} ms` : `${Number((value / 1_000).toPrecision(6))} s`;
}
function evidencePlot({ columns }, times) {
    const height = 130;
    const rows = columns.flatMap((column) => column.rows);
    const last = rows.at(-1);
    const limits = columns.map((column) => Math.max(0.1, column.rows.at(-1).limit));
    const top = Math.max(...limits);
    const seen = readAll(columns, canary_series_evidence);
    const [lowest, highest] = [Math.min(0, ...seen.map(({ low }) => low)), Math.max(0, ...seen.map(({ high }) => high))];
    const [low, high] = [Math.max(-2 * top, lowest), Math.min(3 * top, Math.max(1.35 * top, highest))];
    const marks = [0, top].map((value) => ({ value, text: value === 0 ? '0' : value.toFixed(2) }));
    const scale = linear(low, high, height, marks);
    const limit = columns.map(({ share }, i) => ({ share: i === 0 ? 0 : share, y: scale.y(limits[i]) }));
    const { lines, dots } = curve(columns, canary_series_evidence, scale, 'evidence');
    const meaning = `abort limit: false aborts at most ${showChance(top)}`;
    const now = `last ${showEvidence(last.evidence, last.limit)}`;
    const cut = lowest < low || highest > high ? ', values beyond the plot lie on its edge' : '';
    return panel({
        title: 'Evidence against the canary',
        label: `Evidence against the canary over time, as a logarithm; ${meaning}; ${now}${cut}.`,
        legend: [html `<span>${now}${cut}</span>`],
        height,
        scale,
        times,
        content: [
            html `<rect class="zone" x="0" y="0" width="100%" height="${scale.y(top)}"/>`,
            stretched(height, [steps(limit, 'limit'), ...lines]),
            ...dots,
            html `<text class="meaning" x="0" dx="6" y="${scale.y(top) - 6}">${meaning}</text>`,
        ],
    });
}

;// CONCATENATED MODULE: ./.build/src/core/report/canary-style.js
const LIGHT = `--paper:#fff;--card:#f6f7f9;--ink:#1b2430;--soft:#566270;--rule:#e2e6eb;--canary:#c2410c;--stable:#1d63a8;
--good:#12704a;--warn:#875800;--bad:#b3221c;--zone:#b3221c12;--fill:#c2410c1f;--column:#1b24300d`;
const DARK = `--paper:#0f141a;--card:#171d25;--ink:#e4e9ef;--soft:#98a4b1;--rule:#28313b;--canary:#ff9a57;--stable:#6fb4fb;
--good:#5ccf97;--warn:#eeb54c;--bad:#ff857c;--zone:#ff857c1c;--fill:#ff9a5726;--column:#e4e9ef14`;
/** How the page of a canary looks: by day, by night, on a phone and on paper. Text only; nothing of it comes from outside. */
const STYLE = {
    html: `
:root{color-scheme:light dark;${LIGHT}}
@media (prefers-color-scheme:dark){:root{${DARK}}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;
font-variant-numeric:tabular-nums;overflow-wrap:break-word;-webkit-text-size-adjust:100%}
main{max-width:1080px;margin:0 auto;padding:36px 28px 48px}
h1{font-size:26px;line-height:1.25;letter-spacing:-.01em;margin:10px 0 8px}
h2{font-size:16px;margin:40px 0 12px}
p{margin:0 0 12px}
code,.version{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.92em}
.reason{font-size:17px;max-width:70ch}
.empty,.caption,footer{color:var(--soft)}
.caption{font-size:13px;margin:2px 0 0 56px}
.badge{display:inline-block;border:1px solid;border-radius:999px;padding:0 10px;font-size:13px;font-weight:600;line-height:22px;white-space:nowrap}
.badge::before{margin-right:6px}
.passed{color:var(--good)}.passed::before{content:"\\2713"}
.warned{color:var(--warn)}.warned::before{content:"!"}
.inconclusive{color:var(--soft)}.inconclusive::before{content:"?"}
.errored{color:var(--bad)}.errored::before{content:"!!"}
.failed{color:var(--bad)}.failed::before{content:"\\2715"}
dl{display:flex;flex-wrap:wrap;justify-content:space-between;gap:14px 32px;margin:22px 0 0;padding:16px 20px;background:var(--card);border-radius:10px}
dt{color:var(--soft);font-size:13px}
dd{margin:0;font-weight:600}
.note{border-left:3px solid var(--warn);padding:2px 0 2px 14px;margin:18px 0 0}
.note ul{margin:0;padding-left:18px}
.plots{position:relative;padding-bottom:2px}
figure{margin:0 0 22px}
figcaption{position:relative;z-index:1;width:fit-content;display:flex;flex-wrap:wrap;gap:0 18px;margin:0 0 8px;font-size:14px}
figcaption span{color:var(--soft);font-size:13px;line-height:21px}
.key svg{margin-right:6px;vertical-align:-1px}
.plot{display:block;overflow:visible;margin-left:56px;width:calc(100% - 68px);font-size:12px}
.lanes{position:relative;z-index:1;margin-bottom:6px}
.grid line{stroke:var(--rule)}
.grid text{fill:var(--soft);text-anchor:end}
.times text{fill:var(--soft);text-anchor:middle}
.line{fill:none;stroke-width:2;stroke-linejoin:round;stroke-linecap:round;vector-effect:non-scaling-stroke}
.line.canary{stroke:var(--canary);stroke-width:2.4}
.line.stable{stroke:var(--stable);stroke-dasharray:5 5}
.line.evidence{stroke:var(--ink)}
.line.limit{stroke:var(--bad);stroke-width:1.5;stroke-dasharray:2 4}
.dot.canary{fill:var(--canary);stroke:var(--canary)}
.dot.stable{fill:var(--paper);stroke:var(--stable);stroke-width:1.5}
.dot.evidence{fill:var(--ink)}
.band{stroke-width:1;vector-effect:non-scaling-stroke;opacity:.3}
.band.canary{fill:var(--canary);stroke:var(--canary)}.band.stable{fill:var(--stable)}.band.evidence{fill:var(--soft)}
.weight{fill:var(--fill)}
.zone{fill:var(--zone)}
.meaning{fill:var(--bad);paint-order:stroke;stroke:var(--paper);stroke-width:3px}
.hover{position:absolute;inset:0 auto auto 0;height:calc(100% - 22px)}
.hover rect{fill:transparent}
.hover rect:hover{fill:var(--column)}
.turn{stroke-width:1.5;stroke:var(--soft)}
text.turn{stroke:var(--paper);stroke-width:4px;paint-order:stroke;fill:var(--soft);font-weight:600}
line.abort,line.freeze{stroke:var(--bad)}line.freeze{stroke-dasharray:6 4}line.promote{stroke:var(--good)}line.pause{stroke:var(--warn);stroke-dasharray:1 4}
text.abort,text.freeze{fill:var(--bad)}text.promote{fill:var(--good)}text.pause{fill:var(--warn)}
.scroll{overflow-x:auto}
.scroll:focus-visible,summary:focus-visible{outline:2px solid var(--stable);outline-offset:2px}
table{border-collapse:collapse;width:100%;font-size:14px}
th,td{padding:6px 18px 6px 0;border-bottom:1px solid var(--rule);text-align:left;vertical-align:top;font-weight:400}
thead th{color:var(--soft);font-size:13px;vertical-align:bottom;white-space:nowrap}
tbody th{font-weight:600}
td:last-child{min-width:180px}
.looks th,.looks td{padding-right:12px}
.number{text-align:right;white-space:nowrap}
th.arm{text-align:center;font-weight:600}
th.arm.canary{color:var(--canary)}th.arm.stable{color:var(--stable)}
.decision{font-weight:600}.decision.continue,.decision.hold{font-weight:400;color:var(--soft)}
.decision.abort,.decision.freeze{color:var(--bad)}.decision.promote,.decision.advance{color:var(--good)}.decision.pause{color:var(--warn)}
summary{cursor:pointer;color:var(--soft);margin-bottom:10px}
.milestones{list-style:none;margin:0;padding:0}
.milestones li{display:grid;grid-template-columns:max-content 52px 1fr;gap:0 16px;padding:4px 0}
.milestones time{color:var(--soft)}
footer{margin-top:44px;padding-top:14px;border-top:1px solid var(--rule);font-size:13px}
@media (max-width:640px){main{padding:22px 16px 32px}h1{font-size:22px}.reason{font-size:16px}dl{display:grid;grid-template-columns:1fr 1fr;gap:12px 20px;padding:14px 16px}
figcaption b{width:100%}.checks .number{white-space:normal;min-width:76px}
.plot{margin-left:46px;width:calc(100% - 54px);font-size:11px}.caption{margin-left:46px}
.milestones li{grid-template-columns:max-content 1fr}.milestones li span:last-child{grid-column:1/-1}.milestones .number{text-align:left}}
@media print{:root{color-scheme:light;${LIGHT}}main{max-width:none;padding:0}figure,tr,dl{break-inside:avoid}.scroll{overflow:visible}.hover rect{display:none}
body{font-size:11pt;-webkit-print-color-adjust:exact;print-color-adjust:exact}table{font-size:9pt}.looks,.looks thead th{font-size:7.5pt}.looks th,.looks td{padding:3px 6px 3px 0}td:last-child{min-width:0}}
`,
};

;// CONCATENATED MODULE: ./.build/src/core/report/canary-tables.js



/** More looks than this are folded away until somebody asks for them. */
const MOST_OPEN = 60;
/** The checks of a report as a table, or a sentence when there are none. */
function checksTable({ checks }) {
    if (checks.length === 0)
        return html `<p class="empty">${NO_CHECKS}</p>`;
    const row = (check) => html `<tr>
<td><span class="badge ${check.verdict}">${check.verdict}</span></td><th scope="row">${check.name}</th>
${numbers(showLimits(check), showActual(check))}<td>${check.because}</td>
</tr>
`;
    const table = html `<table class="checks">
<thead><tr>${columns('Verdict', 'Check')}${numberColumns('Expected', 'Actual')}${columns('Because')}</tr></thead>
<tbody>
${checks.map(row)}</tbody>
</table>`;
    return scrolling('Checks', table);
}
/** Every look of a report, none left out. */
function looksTable(report) {
    const { ticks } = report;
    if (ticks.length === 0)
        return undefined;
    const measured = ticks.some(({ canary, stable }) => canary.p99 !== undefined || stable.p99 !== undefined);
    const clock = clockOf(report);
    const row = (tick, i) => html `<tr>
${numbers(String(i + 1), html `<time datetime="${tick.at}">${clock(tick.at)}</time>`, showWeight(tick.weight))}
${armCells(tick.canary, measured)}
${armCells(tick.stable, measured)}
${numbers(showEvidence(tick.evidence, tick.limit))}
<td><span class="decision ${tick.decision}">${tick.decision}</span></td><td>${tick.because}</td>
</tr>
`;
    const table = html `<table class="looks">
${looksHead(measured)}
<tbody>
${ticks.map(row)}</tbody>
</table>`;
    return html `<details${ticks.length <= MOST_OPEN && html ` open`}>
<summary>${plural(ticks.length, 'look')}</summary>
${scrolling('Looks', table)}
</details>`;
}
function looksHead(measured) {
    const names = ['requests', 'errors', 'rate', ...(measured ? ['p99'] : [])];
    const tall = (name, kind) => html `<th scope="col" rowspan="2" class="${kind}">${name}</th>`;
    const arm = (name, kind) => html `<th scope="colgroup" colspan="${names.length}" class="arm ${kind}">${name}</th>`;
    return html `<thead>
<tr>${['Look', 'Time (UTC)', 'Weight'].map((name) => tall(name, 'number'))}${arm('Canary', 'canary')}${arm('Stable', 'stable')}
${tall('Evidence', 'number')}${['Decision', 'Because'].map((name) => tall(name, 'text'))}</tr>
<tr>${numberColumns(...names)}${numberColumns(...names)}</tr>
</thead>`;
}
function armCells(counts, measured) {
    const latency = measured ? [showLatency(counts.p99)] : [];
    return numbers(showCount(counts.requests), showCount(counts.errors), showRate(counts), ...latency);
}
/** What happened to the rollout, in order. */
function milestoneList({ milestones }) {
    if (milestones.length === 0)
        return undefined;
    const entry = ({ at, weight, what }) => html `<li>
<time datetime="${at}">${showInstant(at)}</time> <span class="number">${showWeight(weight)}</span> <span>${what}</span>
</li>
`;
    return html `<section>
<h2>What happened</h2>
<ol class="milestones">
${milestones.map(entry)}</ol>
</section>`;
}
function columns(...names) {
    return names.map((name) => html `<th scope="col">${name}</th>`);
}
function numberColumns(...names) {
    return names.map((name) => html `<th scope="col" class="number">${name}</th>`);
}
function numbers(...values) {
    return html `${values.map((value) => html `<td class="number">${value}</td>`)}`;
}
/** A table that is wider than a phone moves by itself, and can be moved with the keyboard. */
function scrolling(label, table) {
    return html `<div class="scroll" role="region" aria-label="${label}" tabindex="0">
${table}
</div>`;
}

;// CONCATENATED MODULE: ./.build/src/core/report/tidy.js

/** Longest text kept of one row, and of the reason of the whole report, in characters. */
const ROW = 300;
const REASON = 1_000;
/** A report to show to people: looks and milestones in the order of time, every text one line without hidden characters, and capped. */
function tidy(report) {
    const { takeover, checks, ticks, milestones, warnings } = report;
    return {
        ...report,
        reason: (0,one_line/* oneLine */.T)(report.reason, REASON),
        environment: (0,one_line/* oneLine */.T)(report.environment),
        version: (0,one_line/* oneLine */.T)(report.version),
        checks: checks.map((row) => ({
            ...row,
            name: (0,one_line/* oneLine */.T)(row.name, ROW),
            ...(row.because !== undefined && { because: (0,one_line/* oneLine */.T)(row.because, ROW) }),
        })),
        ticks: inOrder(ticks).map((row) => ({ ...row, because: (0,one_line/* oneLine */.T)(row.because, ROW) })),
        milestones: inOrder(milestones).map((row) => ({ ...row, what: (0,one_line/* oneLine */.T)(row.what, ROW) })),
        warnings: warnings.map((line) => (0,one_line/* oneLine */.T)(line, ROW)),
        ...(takeover !== undefined && { takeover: (0,one_line/* oneLine */.T)(takeover, REASON) }),
    };
}
function inOrder(rows) {
    return rows.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

;// CONCATENATED MODULE: ./.build/src/core/report/canary-html.js







/** A page may do nothing but look good: no script, no request, no form. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
/** One self-contained page about a canary: it loads nothing, runs nothing, and says with words and tables all that its plots show. */
function renderCanaryHtml(given) {
    const report = tidy(given);
    const title = ['Canary', report.version, PHASE_WORDS[report.phase]].filter(Boolean).join(' ');
    const page = html `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${header(report)}
<section>
<h2>Over time</h2>
${renderPlots(report)}
</section>
<section>
<h2>Checks</h2>
${checksTable(report)}
</section>
${milestoneList(report)}
<section>
<h2>Looks</h2>
${looksTable(report) ?? html `<p class="empty">None.</p>`}
</section>
<footer>Report of the Sluice action canary-shift, schema ${report.schemaVersion}, finished ${showInstant(report.finishedAt)} UTC. This page loads nothing and runs nothing.</footer>
</main>
</body>
</html>
`;
    return page.html;
}
function header(report) {
    const { verdict, version, phase, reason, takeover, warnings } = report;
    return html `<header>
<span class="badge ${verdict}">${verdict}</span>
<h1>Canary ${version && html `<span class="version">${version}</span>`} ${PHASE_WORDS[phase]}</h1>
<p class="reason">${reason}</p>
<dl>${facts(report).map(([name, value]) => html `<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
${takeover && html `<div class="note"><b>Taken over.</b> ${takeover}</div>`}
${warnings.length > 0 && html `<div class="note"><b>${plural(warnings.length, 'warning')}</b><ul>${warnings.map((line) => html `<li>${line}</li>`)}</ul></div>`}
</header>`;
}
function facts(report) {
    const { environment, weight, startedAt, ticks, errorRatio } = report;
    return [
        ...(environment === '' ? [] : [['Environment', environment]]),
        ...(weight === null ? [] : [['Canary weight now', showWeight(weight)]]),
        ['Started (UTC)', showInstant(startedAt)],
        ['Took', took(report)],
        ['Looks', String(ticks.length)],
        ...(errorRatio === null ? [] : [['Errors against stable', ratio(errorRatio)]]),
    ];
}
function ratio({ low, estimate, high }) {
    return `${showRatio(estimate)} times (95 %: ${showRatio(low)} to ${showRatio(high)})`;
}

;// CONCATENATED MODULE: ./.build/src/core/report/canary-looks.js

/**
 * At most `most` looks: when there are more, the first, the newest, and those at which the course changed, the newest of them
 * first. What is left out between them is counted.
 */
function chooseLooks(ticks, most) {
    const newest = ticks.slice(-Math.ceil(most / 2)).reverse();
    const order = new Set([...ticks.slice(0, 1), ...newest, ...turns(ticks).reverse(), ...ticks.slice(0, most)]);
    const kept = ticks.length <= most ? new Set(ticks) : new Set([...order].slice(0, most));
    const shown = [];
    for (const [i, row] of ticks.entries()) {
        const last = shown.at(-1);
        if (kept.has(row))
            shown.push({ number: i + 1, row });
        else if (last !== undefined && 'leftOut' in last)
            shown[shown.length - 1] = { leftOut: last.leftOut + 1 };
        else
            shown.push({ leftOut: 1 });
    }
    return shown;
}

;// CONCATENATED MODULE: ./.build/src/core/report/canary-mermaid.js
/** Mermaid writes a label under every point; more of them run into each other. */
const MOST_POINTS = 30;
/** Readable on the light and the dark page of GitHub, and apart for every kind of colour vision. */
const CANARY = '#e8710a';
const STABLE = '#4393c9';
/**
 * Two charts in the language of Mermaid, as fenced Markdown: the error rates of both versions, the stable one as bars and the
 * canary as a line so that they differ without colours, and the weight. Several looks share a point where there are many.
 * Empty below two looks at which both versions served something: there is no line to draw.
 */
function renderCharts(ticks) {
    const numbered = ticks.map((row, i) => ({ ...row, number: i + 1 }));
    const seen = numbered.filter(({ canary, stable }) => canary.requests > 0 && stable.requests > 0);
    if (seen.length < 2)
        return '';
    const size = Math.ceil(seen.length / MOST_POINTS);
    const points = Array.from({ length: Math.ceil(seen.length / size) }, (_, i) => seen.slice(i * size, (i + 1) * size));
    const labels = points.map((rows) => `"${rows.at(-1).number}"`).join(', ');
    const axis = `x-axis "${size === 1 ? 'look' : `look (each point sums up ${size})`}" [${labels}]`;
    const stable = points.map((rows) => canary_mermaid_percent(rows, 'stable'));
    const canary = points.map((rows) => canary_mermaid_percent(rows, 'canary'));
    const weight = points.map((rows) => rows.at(-1).weight);
    const errorAxis = `y-axis "errors, % of requests" 0 --> ${ceiling([...stable, ...canary])}`;
    return [
        '🟧 line: canary, 🟦 bars: stable version.',
        chart(280, [STABLE, CANARY], [axis, errorAxis, `bar ${list(stable)}`, `line ${list(canary)}`]),
        chart(200, [CANARY], [axis, 'y-axis "weight, %" 0 --> 100', `bar ${list(weight)}`]),
    ].join('\n\n');
}
function chart(height, palette, statements) {
    const axis = { labelFontSize: 10, titleFontSize: 12 };
    const look = { xyChart: { width: 900, height, xAxis: axis, yAxis: axis } };
    const theme = { themeVariables: { xyChart: { plotColorPalette: palette.join(', ') } } };
    const init = `%%{init: ${JSON.stringify({ ...look, ...theme })}}%%`;
    return ['```mermaid', init, 'xychart-beta', ...statements.map((statement) => `    ${statement}`), '```'].join('\n');
}
function canary_mermaid_percent(rows, role) {
    const sum = (field) => rows.reduce((total, row) => total + row[role][field], 0);
    return (100 * sum('errors')) / sum('requests');
}
function list(values) {
    return `[${values.map(plain).join(', ')}]`;
}
/** Mermaid reads no exponents: four decimals are plenty for a picture. */
function plain(value) {
    return String(Number(value.toFixed(4)));
}
/** A little above the highest value, and above 0 where all are 0. */
function ceiling(values) {
    const highest = Math.max(...values);
    return highest > 0 ? plain(Math.min(100, highest * 1.1) + 0.0001) : '1';
}

;// CONCATENATED MODULE: ./.build/src/core/report/markdown.js

/** What means something to Markdown, HTML, a table or a formula, and what makes an address out of words. */
const SPECIAL = /[\\|<>@`*_[\]&~#$]|:(?=\/\/)|(?<=\bwww)\./gi;
/** U+200B after it keeps GitHub from making a mention, a reference or a link: it looks for them after entities were read. */
const APART = '&#8203;';
const LINKS = /&#64;|&#35;(?=\d)|&#58;(?=\/\/)|www(?=&#46;)|\bGH(?=-\d)/gi;
/**
 * Outside text as Markdown that shows exactly that text inside a line: no cell border, tag, comment, formatting, mention,
 * link or line break comes of it. At most `limit` characters are kept.
 */
function escapeMarkdown(text, limit = 300) {
    return markdown_encode((0,one_line/* oneLine */.T)(text, limit)).replace(LINKS, `$&${APART}`);
}
/** The same in the letters of code. It can be copied as it stands, unless it looks like an e-mail address. */
function code(text, limit = 300) {
    return `<code>${markdown_encode((0,one_line/* oneLine */.T)(text, limit)).replace(/&#64;(?=[\w-]+\.)/g, `$&${APART}`)}</code>`;
}
/** A table of cells that are Markdown already. No cell can break out of its place, and columns under "name:" stand to the right. */
function table(header, rows) {
    const line = (cells) => `| ${cells.map(contain).join(' | ')} |`;
    const rule = header.map((name) => (name.endsWith(':') ? '---:' : '---'));
    return [line(header.map((name) => name.replace(/:$/, ''))), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n');
}
/** Text of our own that is not to be broken over lines, such as a number and its unit. */
function steady(text) {
    return text.replace(/ /g, '\u00a0');
}
function markdown_encode(text) {
    return text.replace(SPECIAL, (character) => `&#${character.charCodeAt(0)};`);
}
function contain(cell) {
    return cell.replace(/\|/g, '&#124;').replace(/\s*[\r\n]+\s*/g, ' ');
}

;// CONCATENATED MODULE: ./.build/src/core/report/canary-summary.js






/** Most rows of one kind. */
const MOST = { looks: 40, checks: 50, milestones: 40, warnings: 20 };
/**
 * The job summary of a canary, as Markdown: verdict, reason and checks first, then every look with a picture, and what happened.
 * It never exceeds the limit: the least important parts are left out, and it says which.
 */
function renderCanarySummary(given, { limitBytes = 1_048_576, artifact } = {}) {
    const report = tidy(given);
    const parts = [
        heading(report),
        checks(report),
        looks(report),
        picture(report),
        milestones(report),
        warnings(report),
        whereabouts(artifact),
    ];
    return shorten(parts.filter((part) => part.text !== ''), Math.min(limitBytes, 1_048_576), `## ${VERDICT_ICONS[report.verdict]} Canary ${PHASE_WORDS[report.phase]}\n`);
}
function heading(report) {
    const { verdict, phase, version, environment, weight, takeover, ticks } = report;
    const clock = clockOf(report);
    const facts = [
        `verdict **${verdict}**`,
        environment && `environment ${code(environment)}`,
        weight !== null && `canary weight now **${steady(showWeight(weight))}**`,
        `${clock(report.startedAt)} to ${clock(report.finishedAt)} UTC (${took(report)})`,
        plural(ticks.length, 'look'),
    ];
    const lines = [
        `## ${VERDICT_ICONS[verdict]} Canary ${version && `${code(version)} `}${PHASE_WORDS[phase]}`,
        `**${escapeMarkdown(report.reason, 1_000)}**`,
        facts.filter(Boolean).join(' · '),
        compareErrors(report),
        takeover && `**Taken over:** ${escapeMarkdown(takeover, 1_000)}`,
    ];
    return { name: 'heading', rank: 6, text: lines.filter(Boolean).join('\n\n') };
}
function checks({ checks: all }) {
    const rows = all
        .slice(0, MOST.checks)
        .map((row) => [
        `${VERDICT_ICONS[row.verdict]} ${row.verdict}`,
        escapeMarkdown(row.name),
        steady(escapeMarkdown(showLimits(row))),
        steady(showActual(row)),
        escapeMarkdown(row.because ?? ''),
    ]);
    const body = rows.length === 0 ? NO_CHECKS : table(['Verdict', 'Check', 'Expected:', 'Actual:', 'Because'], rows);
    return { name: 'checks', rank: 5, text: `### Checks\n\n${body}${more(all, MOST.checks, 'check')}` };
}
function looks(report) {
    const { ticks } = report;
    const clock = clockOf(report);
    const arms = ['Canary: errors of requests:', 'Stable: errors of requests:'];
    const header = ['Look:', 'Time (UTC):', 'Weight:', ...arms, 'Evidence:', 'Decision', 'Because'];
    const rows = chooseLooks(ticks, MOST.looks).map((shown) => 'leftOut' in shown ? gap(shown.leftOut) : look(shown, clock));
    const note = 'The canary is aborted when the evidence against it reaches its limit.';
    const body = rows.length === 0 ? 'No look at the versions was recorded.' : `${table(header, rows)}\n\n${note}`;
    return { name: 'looks', rank: 4, text: `### Looks\n\n${body}` };
}
function look(shown, clock) {
    const { number, row } = shown;
    const { at, weight, canary, stable, evidence, limit, decision, because } = row;
    return [
        showCount(number),
        clock(at),
        steady(showWeight(weight)),
        canary_summary_arm(canary),
        canary_summary_arm(stable),
        steady(showEvidence(evidence, limit)),
        decision === 'continue' || decision === 'hold' ? decision : `**${decision}**`,
        escapeMarkdown(because),
    ];
}
function gap(count) {
    return ['⋮', '', '', '', '', '', '', `${plural(count, 'look')} left out here; the reports have all of them`];
}
function canary_summary_arm(counts) {
    if (counts.requests === 0)
        return steady('no requests');
    return steady(`${showCount(counts.errors)} of ${showCount(counts.requests)} (${showRate(counts)})`);
}
function picture({ ticks }) {
    return { name: 'picture', rank: 1, text: renderCharts(ticks) };
}
function milestones({ milestones: all }) {
    const row = ({ at, weight, what }) => [
        steady(showInstant(at)),
        steady(showWeight(weight)),
        escapeMarkdown(what),
    ];
    const body = table(['Time (UTC):', 'Weight:', 'What'], all.slice(-MOST.milestones).map(row));
    return {
        name: 'milestones',
        rank: 2,
        text: all.length === 0
            ? ''
            : `### What happened\n\n${body}${more(all, MOST.milestones, 'earlier entry', 'earlier entries')}`,
    };
}
function warnings({ warnings: all }) {
    const lines = all.slice(0, MOST.warnings).map((line) => `- ${escapeMarkdown(line)}`);
    return {
        name: 'warnings',
        rank: 3,
        text: all.length === 0 ? '' : `### Warnings\n\n${lines.join('\n')}${more(all, MOST.warnings, 'warning')}`,
    };
}
function whereabouts(artifact) {
    const where = artifact === undefined
        ? 'the file named by the output `html`'
        : `the artifact ${code(artifact)}, where the workflow uploads it, or else the file named by the output \`html\``;
    return { name: 'whereabouts', rank: 5, text: `Plots of every look are in the HTML report: ${where}.` };
}
function more(all, shown, one, many = `${one}s`) {
    const left = all.length - shown;
    return left > 0 ? `\n\n${left} more ${left === 1 ? one : many} in the JSON report.` : '';
}
/** Leaves out parts by rank until the rest fits; where even the heading does not, the headline of our own words has to do. */
function shorten(parts, limit, headline) {
    const left = [];
    for (let kept = [...parts]; kept.length > 0;) {
        const note = left.length > 0 ? [`Left out to stay below ${showCount(limit)} bytes: ${left.join(', ')}.`] : [];
        const text = `${[...kept.map((part) => part.text), ...note].join('\n\n')}\n`;
        if (bytes(text) <= limit)
            return text;
        const least = kept.reduce((low, part) => (part.rank < low.rank ? part : low));
        left.push(least.name);
        kept = kept.filter((part) => part !== least);
    }
    return bytes(headline) <= limit ? headline : '';
}
function bytes(text) {
    return new TextEncoder().encode(text).length;
}

// EXTERNAL MODULE: ./.build/src/core/rollout/condition-config.js
var condition_config = __webpack_require__(2207);
// EXTERNAL MODULE: ./.build/src/core/rollout/verdict.js
var verdict = __webpack_require__(9896);
;// CONCATENATED MODULE: ./.build/src/actions/canary-shift/tell.js








/** What became of the rollout, in every form in which people and machines read it. */
function tell_tell(subject, { host, startedAt }) {
    const report = reportOf(subject, { startedAt, finishedAt: host.now() });
    const artifact = artifactName(subject.environment, host.env('GITHUB_RUN_ATTEMPT'));
    return {
        verdict: report.verdict,
        reason: report.reason,
        outputs: { ...subject.outputs, artifact },
        report,
        summary: renderCanarySummary(report, { artifact }),
        html: renderCanaryHtml(report),
    };
}
/** What a job that drove a rollout, or had nothing to do, has to tell. */
function driven(values, session, ending) {
    const { rollout, because } = ending;
    const { recorder, rig } = session;
    return {
        ...ending,
        environment: values.environment,
        version: rollout?.version ?? values.version,
        verdict: rollout === undefined ? 'passed' : (0,verdict/* verdictOf */.Vj)(rollout, values.mode),
        reason: rollout === undefined ? `Nothing to do: ${because.replace(/\.$/, '')}.` : (0,verdict/* reasonOf */.A3)(rollout, values.mode),
        rows: recorder.rows,
        warnings: recorder.warnings,
        targets: rig.probes.canary.map(({ probe }) => probe.target),
        outputs: outputsOf(session, ending),
    };
}
/** A name that every file system of an artifact takes. */
function artifactName(environment, attempt = '1') {
    return `canary-${environment.replace(/[^A-Za-z0-9._-]/g, '-')}-${attempt}`;
}
function reportOf(subject, times) {
    const { rollout, takeover, environment, version, verdict, reason, rows, warnings, targets } = subject;
    const iso = (at) => new Date(at).toISOString();
    const checks = rollout && [...evidenceCheck(rollout), ...healthChecks(rollout, targets), ...conditionChecks(rollout)];
    return {
        schemaVersion: 1,
        action: 'canary-shift',
        verdict,
        reason,
        startedAt: iso(times.startedAt),
        finishedAt: iso(times.finishedAt),
        environment,
        version,
        phase: rollout?.phase ?? 'idle',
        weight: rollout?.weight ?? null,
        checks: checks ?? [],
        ticks: [...rows],
        milestones: rollout?.milestones.map(({ at, weight, what }) => ({ at: iso(at), weight, what })) ?? [],
        errorRatio: rollout === undefined ? null : errorRatio(rollout),
        warnings: [...warnings],
        ...(takeover !== undefined && { takeover }),
    };
}
function evidenceCheck(rollout) {
    if (rollout.judge.evidence === undefined)
        return [];
    const { logE, limit, blame } = (0,evidence/* readEvidence */.At)(rollout.plan.analysis, rollout.judge.evidence);
    const verdict = logE < limit ? 'passed' : 'failed';
    return [
        {
            name: 'evidence against the canary',
            operator: '<',
            expected: limit,
            actual: logE,
            verdict,
            because: `most of it: ${blame}`,
        },
    ];
}
function healthChecks({ judge }, targets) {
    return judge.health.map((health, i) => {
        const verdict = { healthy: 'passed', unhealthy: 'failed', unknown: 'inconclusive' }[health.state];
        const name = targets[i] ?? 'health';
        return { name, operator: null, expected: null, actual: null, verdict, because: (0,health_health/* showHealth */.o4)(health) };
    });
}
function conditionChecks({ plan, judge }) {
    return plan.conditions.map((condition) => {
        const { operator, expected, failing } = condition;
        const last = judge.tallies[(0,condition_config/* conditionName */.Hr)(condition)]?.last;
        const { actual, verdict, because } = last ?? {
            actual: null,
            verdict: 'inconclusive',
            because: 'not measured at this step',
        };
        return {
            name: (0,condition_config/* conditionName */.Hr)(condition),
            operator,
            expected,
            ...(failing !== undefined && { failing }),
            actual,
            verdict,
            because,
        };
    });
}
function outputsOf({ ledger, job }, { rollout }) {
    const idle = { phase: rollout?.phase ?? 'idle', weight: String(rollout?.weight ?? ''), live: ledger.journal.live };
    if (rollout === undefined || ledger.journal.rollout === undefined)
        return idle;
    return { ...idle, step: String(stepNumber(rollout)), 'next-tick-at': job.mode === 'tick' ? nextTick(rollout) : '' };
}
function stepNumber({ plan, position }) {
    return (0,rollout_plan/* compile */.wE)(plan)
        .slice(0, position + 1)
        .filter(({ effect }) => effect.do === 'set-weight').length;
}
/** When the next tick can decide something: not before the shortest bake is over, nor before the next scrape. */
function nextTick({ plan, position, judge, origin, phase, pauseBegan }) {
    if (phase === 'paused' && pauseBegan !== undefined)
        return '';
    const { watch } = (0,rollout_plan/* compile */.wE)(plan)[position] ?? {};
    const soonest = (origin?.at ?? judge.since) + plan.scrapeInterval;
    return new Date(Math.max(soonest, judge.since + (watch?.minBake ?? 0))).toISOString();
}

;// CONCATENATED MODULE: ./.build/src/actions/canary-shift/recordings.js









/** Writes what this job saw and decided; returns the absolute path. */
async function writeRecording({ record = '', environment }, segments, { workingDirectory }) {
    const path = (0,external_node_path_.resolve)(workingDirectory, record);
    const recording = { schemaVersion: 1, kind: 'canary-recording', environment, segments: [...segments] };
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    await (0,promises_.writeFile)(path, `${JSON.stringify(parse/* encode */.lF(Recording, recording))}\n`);
    return path;
}
/** Makes the decisions of a recording again: passed when every one is the same, failed with the first look that is not. */
async function replayRecording({ recording }, context) {
    if (recording === undefined)
        throw new problem/* SluiceError */.ah(problems/* problems */.B.inputsInvalid(['"recording" is required in "mode: replay"']));
    const path = (0,external_node_path_.resolve)(context.workingDirectory, recording);
    const { environment, segments } = recordings_parse(await read(path, recording), recording);
    const replayed = segments.map(replay);
    const last = replayed.at(-1);
    if (last === undefined)
        throw new problem/* SluiceError */.ah(problems/* problems */.B.recordingUnreadable(recording, 'it holds no rollout'));
    const { rollout } = last;
    const differs = replayed.findIndex(({ differsAt }) => differsAt !== undefined);
    return tell_tell({
        rollout,
        because: rollout.because,
        environment,
        version: rollout.version,
        verdict: differs < 0 ? 'passed' : 'failed',
        reason: reasonOf(replayed, differs),
        rows: replayed.flatMap(({ rows }) => rows),
        warnings: [],
        targets: [],
        outputs: { phase: rollout.phase, weight: String(rollout.weight), recording: path },
    }, context);
}
function reasonOf(replayed, differs) {
    const looks = replayed.reduce((sum, { rows }) => sum + rows.length, 0);
    const { rollout } = replayed.at(-1);
    if (differs < 0)
        return `Replayed ${looks} looks of ${rollout.version}: the same decisions, ${rollout.phase}.`;
    const { differsAt = 0, rows } = replayed[differs];
    const now = rows[differsAt];
    return `Replayed ${looks} looks of ${rollout.version}: look ${differsAt + 1} is decided otherwise now, ${now === undefined ? 'not at all' : `${now.decision}: ${now.because}`}.`;
}
async function read(path, given) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (thrown) {
        throw new problem/* SluiceError */.ah(problems/* problems */.B.fileUnreadable(given, thrown instanceof Error ? thrown.message : String(thrown)));
    }
}
function recordings_parse(text, path) {
    const judged = (0,mistakes/* judge */.S)(Recording, json(text, path));
    if ('value' in judged)
        return judged.value;
    const [first] = judged.mistakes;
    throw new problem/* SluiceError */.ah(problems/* problems */.B.recordingUnreadable(path, `${(0,inputs/* showPath */.P)(first?.path ?? [])} ${first?.expected}`.trim()));
}
function json(text, path) {
    try {
        return JSON.parse(text);
    }
    catch (thrown) {
        throw new problem/* SluiceError */.ah(problems/* problems */.B.recordingUnreadable(path, 'it is no JSON'), { cause: thrown });
    }
}

// EXTERNAL MODULE: ./.build/src/actions/canary-shift/session.js + 5 modules
var canary_shift_session = __webpack_require__(7768);
// EXTERNAL MODULE: ./.build/src/actions/canary-shift/settings.js + 5 modules
var settings = __webpack_require__(6414);
;// CONCATENATED MODULE: ./.build/src/actions/canary-shift/run.js











/** State kept for `post`: who held the Journal, and whether this job let go of it. */
const HELD_BY = 'held-by';
const LET_GO = 'let-go';
/** The main step in each mode. */
async function run(values, context) {
    if (values.mode === 'replay')
        return replayRecording(values, context);
    return values.mode === 'shadow' ? shadow(values, context) : shiftTraffic(values, context);
}
/** Opens the Journal, claims it, shifts, lets go, reports. */
async function shiftTraffic(values, context) {
    const { host } = context;
    const opened = await (0,canary_shift_open/* open */.ho)(values, context);
    const session = sessionOf(values, context, opened);
    const { ledger, store, world } = opened;
    try {
        const owner = await (0,providers_owner/* currentOwner */.H)(runName(context), world);
        const before = await (0,rollout_ledger/* claim */.B7)(ledger, store, owner, world.clock.now());
        host.saveState(HELD_BY, JSON.stringify(owner));
        const ending = await shiftAndLetGo(session, requestOf(values), before);
        host.saveState(LET_GO, 'true');
        return await finish(values, session, ending, context);
    }
    catch (thrown) {
        if (!isWatchedElsewhere(values, thrown))
            throw thrown;
        return tell_tell(driven(values, session, { because: (0,problem/* toProblem */.H8)(thrown).what }), context);
    }
}
/** Judges what others shift: the Journal is kept in memory, and no weight is ever set. */
async function shadow(values, context) {
    const session = sessionOf(values, context, await (0,canary_shift_open/* open */.ho)(values, context, memoryStore()));
    return finish(values, session, await (0,canary_shift_session/* shift */.B)(session, requestOf(values), false), context);
}
async function finish(values, session, ending, context) {
    const subject = driven(values, session, ending);
    if (values.record === undefined)
        return tell_tell(subject, context);
    const recording = await writeRecording(values, session.recorder.segments, context);
    return tell_tell({ ...subject, outputs: { ...subject.outputs, recording } }, context);
}
/** Everything a job works with, once its Journal is open. */
function sessionOf(values, { host, signal }, opened) {
    const { recorder, narrator } = createRecorder({ info: host.info, warn: host.warning });
    const job = { mode: values.mode, cancelled: signal, tookOver: false };
    return { rig: (0,canary_shift_open/* makeRig */.ND)(values, opened), ledger: opened.ledger, job, say: narrator, recorder };
}
/** A tick that asks for nothing of its own finds its work being done by another job: that is as it should be. */
function isWatchedElsewhere({ mode, version, command }, thrown) {
    return mode === 'tick' && version === '' && command === undefined && (0,problem/* toProblem */.H8)(thrown).code === 'rollout-under-way';
}
async function shiftAndLetGo(session, request, before) {
    try {
        const ending = await (0,canary_shift_session/* shift */.B)(session, request, before !== undefined);
        const problem = stuck(ending);
        if (problem !== undefined)
            throw problem;
        await (0,rollout_ledger/* release */._r)(session.ledger);
        return ending;
    }
    catch (thrown) {
        if (session.ledger.journal.rollout === undefined)
            await (0,rollout_ledger/* release */._r)(session.ledger);
        throw thrown;
    }
}
function requestOf(values) {
    return { version: values.version, plan: (0,settings/* planOf */.XC)(values), word: values.command, retry: values.retry };
}
/** The run and its attempt, as the Journal names an owner. */
function runName({ host }) {
    const run = host.env('GITHUB_RUN_ID');
    return run === undefined ? 'local' : `${run}.${host.env('GITHUB_RUN_ATTEMPT') ?? '1'}`;
}
/** The ending of a rollout whose traffic could not be proven to be back: louder than any verdict. */
function stuck({ rollout }) {
    if (rollout?.direction !== 'back' || rollout.phase === 'aborted' || rollout.phase === 'promoted')
        return undefined;
    return new problem/* SluiceError */.ah(problems/* problems */.B.trafficNotReturned(rollout.because, 'the router did not report it'));
}


/***/ }),

/***/ 7768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ session_shift)
});

// EXTERNAL MODULE: ./.build/src/core/duration.js
var duration = __webpack_require__(803);
// EXTERNAL MODULE: ./.build/src/core/problem.js
var core_problem = __webpack_require__(9752);
// EXTERNAL MODULE: ./.build/src/core/problems/index.js + 5 modules
var problems = __webpack_require__(7864);
// EXTERNAL MODULE: ./.build/src/core/rollout/machine.js + 1 modules
var machine = __webpack_require__(4230);
;// CONCATENATED MODULE: ./.build/src/core/rollout/executor.js

/**
 * The one shell around every plan: write the intent, do the effect, read the world back, write what was proven.
 * Returns where the rollout stands when it has ended or this job stops.
 */
async function execute(rollout, stage) {
    let state = rollout;
    for (let effect = (0,machine/* next */.K2)(state); effect !== undefined; effect = (0,machine/* next */.K2)(state)) {
        if ((0,machine/* acts */.Ij)(effect))
            await stage.record((state = (0,machine/* intend */.fY)(state, effect)));
        const event = await stage.perform(effect, state);
        await stage.record((state = (0,machine/* advance */.np)(state, event)));
        if (!stage.goesOn(state, event))
            return state;
    }
    return state;
}

// EXTERNAL MODULE: ./.build/src/core/rollout/journal.js
var rollout_journal = __webpack_require__(5454);
// EXTERNAL MODULE: ./.build/src/core/rollout/plan.js
var plan = __webpack_require__(770);
;// CONCATENATED MODULE: ./.build/src/core/rollout/reconcile.js

/**
 * Pure: resumes where the live weight is the Journal's, or the one that it was about to become; else the traffic goes back.
 * `live` is the percent on the canary that the router reports now.
 */
function reconcile(rollout, live, at) {
    const { intent, ...known } = rollout;
    if (rollout.direction === 'back') {
        return {
            rollout: known,
            resumed: false,
            found: `the job that took the traffic back ended early; the router reports ${live} %, going on`,
        };
    }
    if (intent?.do === 'make-stable')
        return backward(rollout, at, 'whether the command that makes the new version stable ran is not known');
    if (intent?.do === 'set-weight' && live === intent.weight) {
        const found = `the job ended while it set ${intent.weight} %, the router reports it as done; resumed`;
        return { rollout: (0,machine/* advance */.np)(rollout, { type: 'proven', at }), resumed: true, found };
    }
    if (live === rollout.weight) {
        return {
            rollout: known,
            resumed: true,
            found: `the job ended early, the router reports the Journal's ${live} %; resumed`,
        };
    }
    const intended = intent?.do === 'set-weight' ? ` and intended ${intent.weight} %` : '';
    return backward(rollout, at, `the router reports ${live} %, the Journal knows ${rollout.weight} %${intended}`);
}
function backward(rollout, at, because) {
    const turned = (0,machine/* advance */.np)(rollout, { type: 'stopped', at, because: `the job that shifted ended early: ${because}` });
    return { rollout: turned, resumed: false, found: `the job ended early and ${because}; the traffic is taken back` };
}

// EXTERNAL MODULE: ./.build/src/core/rollout/rollout.js
var rollout_rollout = __webpack_require__(8540);
// EXTERNAL MODULE: ./.build/src/core/health/health.js
var health_health = __webpack_require__(1986);
;// CONCATENATED MODULE: ./.build/src/core/health/wait.js


/**
 * Probes until the target is healthy or the deadline passes; failures on the way are not the end, a version may still be starting.
 * Returns the last health; anything but "healthy" means the deadline passed or the signal aborted.
 */
async function waitUntilHealthy({ probe, policy }, clock, signal, onObserved = () => { }) {
    const deadline = clock.now() + policy.deadline;
    let health = health_health/* UNKNOWN */.HV;
    await clock.sleep(policy['initial-delay'], signal);
    while (health.state !== 'healthy' && clock.now() < deadline && !signal.aborted) {
        health = await attempt({ probe, policy }, health, clock, signal);
        onObserved(health);
        if (health.state !== 'healthy')
            await clock.sleep((0,duration.ms)(Math.min(policy.period, deadline - clock.now())), signal);
    }
    return health;
}
/** One attempt within the policy's timeout, folded into the health. */
async function attempt({ probe, policy }, health, clock, signal) {
    const result = await probe.attempt(AbortSignal.any([signal, clock.timeout(policy.timeout)]));
    return (0,health_health/* observe */.lB)(health, result, policy, clock.now());
}

// EXTERNAL MODULE: ./.build/src/core/metrics/buckets.js
var buckets = __webpack_require__(5918);
// EXTERNAL MODULE: ./.build/src/core/metrics/counters.js
var counters = __webpack_require__(5912);
// EXTERNAL MODULE: ./.build/src/core/metrics/traffic.js
var traffic = __webpack_require__(8420);
// EXTERNAL MODULE: ./.build/src/core/rollout/condition-config.js
var condition_config = __webpack_require__(2207);
// EXTERNAL MODULE: ./.build/src/core/rollout/conditions.js + 1 modules
var conditions = __webpack_require__(2233);
;// CONCATENATED MODULE: ./.build/src/actions/canary-shift/look.js








/** One look at both versions: counters, conditions that are due, and the health as it was probed until now. */
async function look(rig, rollout, health, say, signal) {
    const asked = Math.round(rig.world.clock.now());
    const [stable, canary] = await readBoth(rig, signal);
    const at = Math.round(rig.world.clock.now());
    const weight = rig.realWeight === undefined ? rollout.weight : ((await rig.realWeight(signal)) ?? 0);
    const counted = compare({ ...rollout, weight }, stable, canary, { asked, at });
    for (const warning of counted.warnings)
        say.warn(warning);
    const answers = await ask(rig, rollout, at, signal);
    const observation = { ...counted.seen, at, health: [...health], answers };
    return {
        event: { type: 'observed', at, observation, ...(counted.origin && { origin: counted.origin }) },
        lost: counted.lost,
    };
}
async function readBoth({ traffic, world }, signal) {
    if (traffic === undefined)
        return [undefined, undefined];
    const within = AbortSignal.any([signal, world.clock.timeout(SCRAPE_TIMEOUT)]);
    return Promise.all([traffic.read('stable', within), traffic.read('canary', within)]);
}
const SCRAPE_TIMEOUT = (0,duration.ms)(5_000);
/** Pure: increments of both versions over the same span; while one of them does not answer, the next look covers both. */
function compare(rollout, stable, canary, times) {
    if (stable === undefined || canary === undefined)
        return { seen: {}, warnings: [] };
    if (canary.state === 'refused' && stable.state === 'counted')
        return { seen: { refused: canary.because, noData: undefined }, warnings: [`canary: ${canary.because}`] };
    if (stable.state !== 'counted')
        return silent(`stable version: ${stable.because}`);
    if (canary.state !== 'counted')
        return silent(`canary: ${canary.because}`);
    return countBoth(rollout, stable, canary, times);
}
const silent = (noData) => ({ seen: { noData }, warnings: [noData] });
const wait = (waiting) => ({ seen: { waiting }, warnings: [] });
/** Counters that somebody else reads for us may be older than the weight, and then they are no origin for what comes after it. */
function isOlder({ age = 0 }, asked, since) {
    return age > 0 && asked - age < since;
}
function countBoth({ origin, weight, judge }, stable, canary, { asked, at }) {
    if (origin?.stable === undefined && [stable, canary].some((scrape) => isOlder(scrape, asked, judge.since)))
        return wait('waiting for counters that are newer than the weight');
    const s = (0,counters/* increments */.H)(origin?.stable, stable);
    const c = (0,counters/* increments */.H)(origin?.canary, canary);
    const warnings = [
        ...s.warnings.map((line) => `stable version: ${line}`),
        ...c.warnings.map((line) => `canary: ${line}`),
    ];
    const next = { at, stable: s.snapshot, canary: c.snapshot };
    const lost = s.whole && c.whole ? undefined : warnings.join('; ');
    if (origin?.stable === undefined || origin.canary === undefined)
        return { seen: {}, origin: next, warnings, lost };
    // Both versions have to move on, or one of them would seem to serve nothing; the next increments cover both.
    if (s.duration === 0 || c.duration === 0)
        return wait('waiting for newer counters');
    const edges = (0,buckets/* commonEdges */.WN)([s.edges, c.edges]);
    const interval = {
        at,
        duration: at - origin.at,
        weight,
        edges,
        canary: (0,traffic/* coarsenTraffic */.ju)(c.traffic, c.edges, edges),
        stable: (0,traffic/* coarsenTraffic */.ju)(s.traffic, s.edges, edges),
    };
    const baseline = judge.evidence === undefined ? lifetime(stable, edges.length > 0 ? edges : stable.edges) : undefined;
    return { seen: { interval, baseline }, origin: next, warnings, lost };
}
/** A canary that answered no request yet may have no histogram: then the stable version's own edges are the ones to choose from. */
function lifetime({ instances, edges: from }, edges) {
    const total = instances.reduce(traffic/* addTraffic */.b5, traffic/* NO_TRAFFIC */.qE);
    return { traffic: (0,traffic/* coarsenTraffic */.ju)(total, from, edges), edges };
}
async function ask(rig, { plan, judge }, at, signal) {
    const due = plan.conditions.filter((condition) => {
        const tally = judge.tallies[(0,condition_config/* conditionName */.Hr)(condition)] ?? (0,conditions/* startTally */.dP)(judge.since);
        return !(0,condition_config/* isBuiltIn */.qi)(condition) && (0,conditions/* isDue */.nZ)(condition, tally, at);
    });
    const answers = due.map(async (condition) => [(0,condition_config/* conditionName */.Hr)(condition), await answer(rig, condition.metric, condition.query, signal)]);
    return Object.fromEntries(await Promise.all(answers));
}
async function answer({ providers, world }, metric, query, signal) {
    const within = AbortSignal.any([signal, world.clock.timeout((0,duration.ms)(30_000))]);
    const provider = providers[metric];
    if (provider === undefined)
        return { error: `there is no provider "${metric}"` };
    try {
        const canary = await provider.canary.measure(query, within);
        return { canary, stable: await provider.stable.measure(query, within) };
    }
    catch (thrown) {
        return { error: (0,core_problem/* explain */.WE)((0,core_problem/* toProblem */.H8)(thrown)) };
    }
}
/** Probes those whose period has passed and returns all healths. */
async function probeDue({ probes, world }, healths, signal) {
    const now = world.clock.now();
    const next = probes.canary.map((watched, i) => {
        const health = healths[i] ?? { state: 'unknown', streak: 0 };
        const due = health.at === undefined || now - health.at >= watched.policy.period;
        return due ? attempt(watched, health, world.clock, signal) : health;
    });
    return Promise.all(next);
}

;// CONCATENATED MODULE: ./.build/src/actions/canary-shift/perform.js





/** Does an effect and reads the world back. What could not be proven is an event; nothing is thrown. */
async function perform(rig, job, effect, rollout, say) {
    const back = rollout.direction === 'back';
    if (job.cancelled.aborted && !back)
        return stopped(rig, job);
    try {
        const event = await act(rig, job, effect, rollout, say);
        return job.cancelled.aborted && !back ? stopped(rig, job) : event;
    }
    catch (thrown) {
        return job.cancelled.aborted && !back ? stopped(rig, job) : unproven(rig, (0,core_problem/* explain */.WE)((0,core_problem/* toProblem */.H8)(thrown)));
    }
}
function act(rig, job, effect, rollout, say) {
    if (effect.do === 'set-weight')
        return shift(rig, job, effect.weight, rollout);
    if (effect.do === 'prove-health')
        return proveHealth(rig, job, effect.role, say);
    return effect.do === 'make-stable' ? makeStable(rig, job) : watch(rig, job, rollout, say);
}
const at = (rig) => Math.round(rig.world.clock.now());
function stopped(rig, { cancelled }) {
    return { type: 'stopped', at: at(rig), because: reasonOf(cancelled) };
}
/** "cancelled by SIGINT" */
function reasonOf({ reason }) {
    return reason instanceof Error && typeof reason.cause === 'string' ? reason.cause : (0,core_problem/* toProblem */.H8)(reason).what;
}
const unproven = (rig, because) => ({ type: 'unproven', at: at(rig), because });
/** Time for one answer of the router, and for it to report what it was asked. A cancelled job has 7.5 s for all. */
const PATIENCE = { answer: (0,duration.ms)(5_000), proof: (0,duration.ms)(10_000), poll: (0,duration.ms)(200) };
const CANCELLED = { answer: (0,duration.ms)(1_500), proof: (0,duration.ms)(1_500), poll: (0,duration.ms)(100) };
async function shift(rig, job, weight, rollout) {
    const back = rollout.direction === 'back';
    const patience = job.cancelled.aborted ? CANCELLED : PATIENCE;
    if (back && rollout.attempts > 0)
        await rig.world.clock.sleep(job.cancelled.aborted ? patience.poll : (0,duration.ms)(1_000));
    const bounded = (limit) => within(rig, limit, back ? undefined : job.cancelled);
    await rig.router.setWeight(weight, bounded(patience.answer));
    const seen = await readBack(rig, weight, patience, bounded);
    if (seen !== weight)
        return unproven(rig, `asked for ${weight} %, the router reports ${seen} %`);
    return { type: 'proven', at: at(rig), ...(back ? {} : await originNow(rig, rollout, job)) };
}
function within({ world }, limit, cancelled) {
    const timeout = world.clock.timeout(limit);
    return cancelled === undefined ? timeout : AbortSignal.any([cancelled, timeout]);
}
async function readBack(rig, weight, patience, bounded) {
    const deadline = rig.world.clock.now() + patience.proof;
    let seen = await rig.router.weight(bounded(patience.answer));
    while (seen !== weight && rig.world.clock.now() < deadline) {
        await rig.world.clock.sleep(patience.poll);
        seen = await rig.router.weight(bounded(patience.answer));
    }
    return seen;
}
/** A scrape exactly when the weight changed, so that no increment straddles the change. */
async function originNow(rig, { origin: _, ...rollout }, job) {
    job.lookedAt = rig.world.clock.now();
    const { event } = await look(rig, { ...rollout, plan: { ...rollout.plan, conditions: [] }, judge: { ...rollout.judge, since: job.lookedAt } }, [], SILENT, job.cancelled);
    return event.type === 'observed' && event.origin !== undefined ? { origin: event.origin } : {};
}
const SILENT = { info: () => { }, warn: () => { } };
async function proveHealth(rig, job, role, say) {
    const healths = await Promise.all(rig.probes[role].map(async (watched) => {
        const health = await waitUntilHealthy(watched, rig.world.clock, job.cancelled, (seen) => say.info(`${watched.probe.target}: ${(0,health_health/* showHealth */.o4)(seen)}`));
        return { target: watched.probe.target, health };
    }));
    const sick = healths.find(({ health }) => health.state !== 'healthy');
    if (sick !== undefined)
        return unproven(rig, `${sick.target} did not become healthy: ${(0,health_health/* showHealth */.o4)(sick.health)}`);
    return { type: 'proven', at: at(rig), health: healths.map(({ health }) => health) };
}
const COMMAND_TIMEOUT = (0,duration.ms)(1_800_000);
async function makeStable(rig, { cancelled }) {
    const { exitCode, stderr } = await rig.world.run(rig.makeStable ?? [], {}, within(rig, COMMAND_TIMEOUT, cancelled));
    if (exitCode === 0)
        return { type: 'proven', at: at(rig) };
    const last = stderr.trim().split('\n').at(-1) ?? '';
    return unproven(rig, `the command that makes the new version stable ended with ${exitCode ?? 'a signal'}: ${last}`);
}
/** Probes until the next look is due, then looks. An unhealthy canary is not waited for. */
async function watch(rig, job, rollout, say) {
    const health = await probeUntilDue(rig, job, rollout);
    job.lookedAt = rig.world.clock.now();
    if (job.cancelled.aborted)
        return stopped(rig, job);
    const moved = await weightMoved(rig, job, rollout, say);
    if (moved !== undefined)
        return moved;
    const { event, lost } = await look(rig, rollout, health, say, job.cancelled);
    const broken = job.tookOver && lost !== undefined;
    job.tookOver = false;
    return broken
        ? { type: 'stopped', at: at(rig), because: `the evidence is not whole after the takeover: ${lost}` }
        : event;
}
async function probeUntilDue(rig, job, rollout) {
    const { clock } = rig.world;
    const due = (job.lookedAt ?? rollout.origin?.at ?? clock.now()) + rollout.plan.scrapeInterval;
    const sick = (healths) => rollout.phase === 'progressing' && healths.some(({ state }) => state === 'unhealthy');
    let health = await probeDue(rig, rollout.judge.health, job.cancelled);
    while (job.mode !== 'tick' && clock.now() < due && !job.cancelled.aborted && !sick(health)) {
        const nextProbe = Math.min(...health.map((one, i) => (one.at ?? 0) + (rig.probes.canary[i]?.policy.period ?? Infinity)));
        await clock.sleep((0,duration.ms)(Math.max(1, Math.min(due, nextProbe) - clock.now())), job.cancelled);
        health = await probeDue(rig, health, job.cancelled);
    }
    return health;
}
async function weightMoved(rig, job, { weight }, say) {
    try {
        const seen = await rig.router.weight(within(rig, PATIENCE.answer, job.cancelled));
        return seen === weight ? undefined : { type: 'moved', at: at(rig), seen };
    }
    catch (thrown) {
        say.warn(`the live weight could not be read: ${(0,core_problem/* explain */.WE)((0,core_problem/* toProblem */.H8)(thrown))}`);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/src/actions/canary-shift/session.js










/** The whole of a job: goes on with what is under way, or starts what was asked for. The Journal is claimed already; `crashed`: by a job that never let go. */
async function session_shift(session, request, crashed) {
    const { ledger } = session;
    const underWay = ledger.journal.rollout;
    if (underWay === undefined)
        return begin(session, request);
    const taken = crashed ? await takeOver(session, underWay) : { rollout: underWay, takeover: undefined };
    const superseded = request.version !== '' && request.version !== underWay.version;
    const heard = superseded ? supersede(session, taken.rollout, request.version) : obey(session, taken.rollout, request);
    const rollout = await drive(session, heard);
    if (superseded && rollout.phase === 'aborted')
        return begin(session, request);
    return { rollout, because: rollout.because, takeover: taken.takeover };
}
async function takeOver({ rig, job, say }, rollout) {
    job.tookOver = true;
    const live = await rig.router.weight(rig.world.clock.timeout(ROUTER_TIMEOUT));
    const { rollout: reconciled, found } = reconcile(rollout, live, now(rig.world.clock));
    say.warn(`Taking over ${rollout.version}: ${found}.`);
    return { rollout: reconciled, takeover: found };
}
const ROUTER_TIMEOUT = (0,duration.ms)(10_000);
const now = (clock) => Math.round(clock.now());
function supersede({ rig, say }, rollout, version) {
    say.warn(`${version} supersedes ${rollout.version}: its traffic goes back first.`);
    return (0,machine/* advance */.np)(rollout, { type: 'stopped', at: now(rig.world.clock), because: `superseded by ${version}` });
}
function obey({ rig, say }, rollout, { word, plan }) {
    if (JSON.stringify(plan) !== JSON.stringify(rollout.plan)) {
        say.warn('The configuration changed since this rollout started. Its plan is pinned; the change counts for the next one.');
    }
    return word === undefined ? rollout : (0,machine/* advance */.np)(rollout, { type: 'word', at: now(rig.world.clock), word });
}
async function begin(session, request) {
    const { ledger, rig } = session;
    const { version, plan, retry } = request;
    const live = await rig.router.weight(rig.world.clock.timeout(ROUTER_TIMEOUT));
    if (request.word === 'abort')
        return giveBack(session, live);
    if (version === '')
        return { because: 'no rollout is under way' };
    if (version === ledger.journal.liveVersion)
        return { because: `${version} is live already` };
    if (live !== 0)
        throw new core_problem/* SluiceError */.ah(problems/* problems */.B.weightUnexpected((0,rollout_journal/* other */.F)(ledger.journal), live));
    const last = ledger.journal.ended.find((ended) => ended.version === version);
    if (last?.phase === 'aborted' && !retry)
        throw new core_problem/* SluiceError */.ah(problems/* problems */.B.versionAborted(version, last.because));
    const rollout = await drive(session, (0,rollout_rollout/* startRollout */.wz)(version, plan, now(rig.world.clock), last?.evidence));
    return { rollout, because: rollout.because };
}
/** Asks for a weight outside the executor, and returns what the router reports then. */
async function setAndRead({ router, world }, weight) {
    await router.setWeight(weight, world.clock.timeout(ROUTER_TIMEOUT));
    return router.weight(world.clock.timeout(ROUTER_TIMEOUT));
}
/** An abort with nothing under way: a lost Journal must not leave traffic on a version that nobody watches. */
async function giveBack({ rig, say }, live) {
    if (live === 0)
        return { because: 'no rollout is under way, the stable version has all traffic' };
    say.warn(`No rollout is known, but the router gives the canary ${live} %: it is taken back.`);
    const seen = await setAndRead(rig, 0);
    if (seen !== 0)
        throw new core_problem/* SluiceError */.ah(problems/* problems */.B.trafficNotReturned('A person said abort.', `the router reports ${seen} %`));
    return { because: `the canary had ${live} % without a rollout in the Journal; it was taken back` };
}
/** Executes a rollout, and whatever goes wrong on the way, tries to leave no traffic on a version that nobody watches. */
async function drive(session, rollout) {
    const { ledger, rig, job, say, recorder } = session;
    const stage = {
        record: (state) => ledger.write(settle(ledger.journal, state, now(rig.world.clock))),
        perform: (effect, state) => perform(rig, job, effect, state, say),
        goesOn: (state, event) => {
            recorder.note(state, event);
            return goesOn(job, state);
        },
    };
    recorder.begin(rollout);
    try {
        const ended = await execute(rollout, stage);
        if ((0,machine/* next */.K2)(rollout) === undefined)
            await stage.record(ended);
        return ended;
    }
    catch (thrown) {
        throw await rescue(session, thrown);
    }
}
function settle(journal, rollout, at) {
    return (0,rollout_journal/* close */.VN)({ ...journal, rollout }, at);
}
/** Undos that could not be proven are tried again for about this many attempts; the next tick goes on with them. */
const ATTEMPTS = { run: 20, cancelled: 2 };
function goesOn({ mode, cancelled }, state) {
    if (state.direction === 'back')
        return state.attempts < (cancelled.aborted ? ATTEMPTS.cancelled : ATTEMPTS.run);
    if (state.phase === 'paused' && state.pauseBegan !== undefined)
        return false;
    return mode !== 'tick' || (0,machine/* next */.K2)(state)?.do !== 'watch';
}
/**
 * The Journal could not be written. Unless another job holds it now, what was begun is undone without it: the stable version
 * gets its traffic back, or, once the new version was being made stable, the traffic stays where it was proven.
 */
async function rescue({ rig, ledger }, thrown) {
    const problem = (0,core_problem/* toProblem */.H8)(thrown);
    const { rollout } = ledger.journal;
    if (problem.code === 'journal-moved' || rollout === undefined)
        return thrown;
    const undo = (0,plan/* undos */._u)((0,plan/* compile */.wE)(rollout.plan), rollout.position).find((effect) => effect.do === 'set-weight');
    if (undo === undefined)
        return thrown;
    try {
        const seen = await setAndRead(rig, undo.weight);
        if (seen !== undo.weight)
            return new core_problem/* SluiceError */.ah(problems/* problems */.B.trafficNotReturned((0,core_problem/* explain */.WE)(problem), `the router reports ${seen} %`));
        return new core_problem/* SluiceError */.ah({ ...problem, why: `${problem.why ?? ''} ${rescued(undo.weight)}`.trim() });
    }
    catch (second) {
        return new core_problem/* SluiceError */.ah(problems/* problems */.B.trafficNotReturned((0,core_problem/* explain */.WE)(problem), (0,core_problem/* explain */.WE)((0,core_problem/* toProblem */.H8)(second))));
    }
}
function rescued(weight) {
    return weight === 0
        ? 'The traffic was taken back to the stable version.'
        : `The traffic was left at ${weight} %, where it was proven.`;
}


/***/ }),

/***/ 6414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Sw: () => (/* binding */ choose),
  XC: () => (/* binding */ planOf),
  aL: () => (/* binding */ words)
});

// EXTERNAL MODULE: ./.build/src/core/duration.js
var duration = __webpack_require__(803);
// EXTERNAL MODULE: ./.build/src/core/health/health.js
var health_health = __webpack_require__(1986);
// EXTERNAL MODULE: ./.build/src/core/placeholders.js
var placeholders = __webpack_require__(8265);
// EXTERNAL MODULE: ./.build/src/core/problem.js
var problem = __webpack_require__(9752);
// EXTERNAL MODULE: ./.build/src/core/problems/index.js + 5 modules
var problems = __webpack_require__(7864);
// EXTERNAL MODULE: ./.build/src/core/rollout/condition-config.js
var condition_config = __webpack_require__(2207);
;// CONCATENATED MODULE: ./.build/src/providers/metrics/index.js
const metrics = {
    command: async () => (await __webpack_require__.e(/* import() */ 377).then(__webpack_require__.bind(__webpack_require__, 5377))).commandMetric,
    'http-json': async () => (await __webpack_require__.e(/* import() */ 353).then(__webpack_require__.bind(__webpack_require__, 9353))).httpJsonMetric,
    prometheus: async () => (await __webpack_require__.e(/* import() */ 694).then(__webpack_require__.bind(__webpack_require__, 5694))).prometheusMetric,
};

;// CONCATENATED MODULE: ./.build/src/providers/probes/index.js
const probes = {
    command: async () => (await __webpack_require__.e(/* import() */ 649).then(__webpack_require__.bind(__webpack_require__, 649))).commandProbe,
    http: async () => (await __webpack_require__.e(/* import() */ 370).then(__webpack_require__.bind(__webpack_require__, 6370))).httpProbe,
    tcp: async () => (await __webpack_require__.e(/* import() */ 259).then(__webpack_require__.bind(__webpack_require__, 8259))).tcpProbe,
};

;// CONCATENATED MODULE: ./.build/src/providers/routers/index.js
const routers = {
    command: async () => (await __webpack_require__.e(/* import() */ 458).then(__webpack_require__.bind(__webpack_require__, 7458))).commandRouter,
    haproxy: async () => (await __webpack_require__.e(/* import() */ 626).then(__webpack_require__.bind(__webpack_require__, 3626))).haproxyRouter,
    http: async () => (await __webpack_require__.e(/* import() */ 63).then(__webpack_require__.bind(__webpack_require__, 8063))).httpRouter,
    'nginx-reload': async () => (await __webpack_require__.e(/* import() */ 230).then(__webpack_require__.bind(__webpack_require__, 2230))).nginxReloadRouter,
    nginx: async () => (await __webpack_require__.e(/* import() */ 363).then(__webpack_require__.bind(__webpack_require__, 5363))).nginxRouter,
};

;// CONCATENATED MODULE: ./.build/src/providers/stores/index.js
const stores = {
    file: async () => (await __webpack_require__.e(/* import() */ 97).then(__webpack_require__.bind(__webpack_require__, 5097))).fileStore,
};

;// CONCATENATED MODULE: ./.build/src/providers/traffic/index.js
const traffic = {
    prometheus: async () => (await Promise.all(/* import() */[__webpack_require__.e(114), __webpack_require__.e(475)]).then(__webpack_require__.bind(__webpack_require__, 9475))).prometheusTraffic,
    scrape: async () => (await Promise.all(/* import() */[__webpack_require__.e(114), __webpack_require__.e(662)]).then(__webpack_require__.bind(__webpack_require__, 3662))).scrape,
};

// EXTERNAL MODULE: ./.build/src/runner/inputs.js
var inputs = __webpack_require__(6865);
// EXTERNAL MODULE: ./.build/src/runner/mistakes.js + 1 modules
var runner_mistakes = __webpack_require__(903);
;// CONCATENATED MODULE: ./.build/src/actions/canary-shift/settings.js













/** Everything that was chosen, checked as a whole: all mistakes of all providers at once. */
async function choose(values, journalPath) {
    const mistakes = [...crossChecks(values)];
    const pick = async (registry, path, given) => {
        const result = await find(registry, path, given, values);
        if (Array.isArray(result))
            mistakes.push(...result);
        return Array.isArray(result) ? MISTAKEN : result;
    };
    const { traffic: source, providers = {} } = values.metrics ?? {};
    const chosen = {
        router: values.router && (await pick(routers, 'router', values.router)),
        store: await pick(stores, 'store', withPath(values.store, journalPath)),
        traffic: source && (await pick(traffic, 'metrics.traffic', withoutInterval(source))),
        providers: await each(providers, (given, name) => pick(metrics, `metrics.providers.${name}`, given)),
        health: await Promise.all(values.health.map((given, i) => pickProbe(pick, mistakes, given, `health[${i}]`))),
    };
    if (mistakes.length > 0)
        throw new problem/* SluiceError */.ah(problems/* problems */.B.inputsInvalid(mistakes));
    return chosen;
}
const MISTAKEN = {
    make: () => {
        throw new Error('made from settings that are mistaken');
    },
    speaksOfCanary: false,
};
async function pickProbe(pick, mistakes, given, path) {
    const names = Object.keys(health_health/* HealthPolicy */.bd.shape);
    const [timing, rest] = split(given, (key) => names.includes(key));
    const policy = (0,runner_mistakes/* judge */.S)(health_health/* HealthPolicy */.bd, timing);
    if ('mistakes' in policy)
        mistakes.push(...policy.mistakes.map((mistake) => `"${path}${(0,inputs/* showPath */.P)(mistake.path)}": ${mistake.expected}`));
    return {
        probe: await pick(probes, path, rest),
        policy: 'value' in policy ? policy.value : health_health/* HealthPolicy */.bd.parse({}),
    };
}
function split(given, goesLeft) {
    const entries = Object.entries(given);
    return [entries.filter(([key]) => goesLeft(key)), entries.filter(([key]) => !goesLeft(key))].map(Object.fromEntries);
}
function withoutInterval({ interval: _, ...source }) {
    return source;
}
function withPath(store, path) {
    return store.type === 'file' ? { path, ...store } : store;
}
async function each(given, work) {
    return Object.fromEntries(await Promise.all(Object.entries(given).map(async ([name, value]) => [name, await work(value, name)])));
}
async function find(registry, path, given, values) {
    const load = Object.hasOwn(registry, given.type) ? registry[given.type] : undefined;
    if (load === undefined)
        return [`"${path}.type" is "${given.type}": expected one of ${Object.keys(registry).join(', ')}`];
    const unknown = (0,placeholders/* unknownPlaceholders */.h)(given, [...Object.keys(words(values, [])), 'weight', 'rest', 'query']);
    if (unknown.length > 0)
        return unknown.map(({ path: where, name }) => `"${path}.${where}" speaks of {${name}}, which is not known here`);
    const provider = await load();
    const judged = (0,runner_mistakes/* judge */.S)(provider.config, (0,placeholders/* fill */.G)(given, words(values, SAMPLE)));
    if ('mistakes' in judged)
        return judged.mistakes.map((mistake) => `"${path}${(0,inputs/* showPath */.P)(mistake.path)}": ${mistake.expected}`);
    return {
        make: (filled, world) => provider.create(provider.config.parse((0,placeholders/* fill */.G)(given, filled)), world),
        speaksOfCanary: JSON.stringify(given).includes('{canary'),
    };
}
const SAMPLE = ['http://127.0.0.1:1', 'http://127.0.0.1:2'];
/** What the placeholders mean when the stable version is in the first of `addresses` and the canary in the second. */
function words({ slots = {}, version, environment }, addresses, names = Object.keys(slots)) {
    const [stable = '', canary = ''] = addresses;
    const [stableSlot = '', canarySlot = ''] = names;
    return { stable, canary, 'stable-slot': stableSlot, 'canary-slot': canarySlot, version, environment };
}
function crossChecks(values) {
    const { slots, mode, version, command, router, metrics: given } = values;
    const returns = values['after-promotion'] === 'return';
    const known = [...Object.keys(given?.providers ?? {}), ...(given?.traffic === undefined ? [] : condition_config/* BUILT_IN_METRICS */.Hd)];
    const unknown = given?.conditions.filter(({ metric }) => !known.includes(metric)) ?? [];
    const checks = [
        [router === undefined && mode !== 'shadow', `"router" is required in "mode: ${mode}"`],
        [given === undefined, `"metrics" is required in "mode: ${mode}"`],
        [
            slots === undefined && !returns && mode !== 'shadow',
            '"slots" is required with "after-promotion: swap": the slots change roles, so their addresses have to be known; use {stable} and {canary} elsewhere',
        ],
        [returns && values['return-command'] === undefined, '"return-command" is required with "after-promotion: return"'],
        [
            (mode === 'run' || mode === 'shadow') && version === '' && command === undefined,
            `"version" is required in "mode: ${mode}"`,
        ],
    ];
    return [
        ...checks.filter(([wrong]) => wrong).map(([, mistake]) => mistake),
        ...unknown.map(({ metric }) => `"metrics.conditions" asks for "${metric}": expected one of ${known.join(', ') || 'the names of providers'}`),
    ];
}
/** All that decides the rollout, as it is pinned in its Journal. */
function planOf(values) {
    const { steps, analysis, metrics: given, deadline, health } = values;
    const thresholds = health.map((probe) => health_health/* HealthPolicy */.bd.shape['failure-threshold'].parse(probe['failure-threshold']));
    return {
        steps: [...steps],
        analysis,
        conditions: [...(given?.conditions ?? [])],
        traffic: given?.traffic !== undefined,
        scrapeInterval: given?.traffic?.interval ?? DEFAULT_INTERVAL,
        refusalThreshold: Math.min(3, ...thresholds),
        onAbort: values['on-abort'],
        afterPromotion: values['after-promotion'],
        ...(values['hold-back'] !== undefined && { holdBack: values['hold-back'] }),
        ...(deadline !== undefined && { deadline }),
    };
}
const DEFAULT_INTERVAL = (0,duration.ms)(5_000);


/***/ }),

/***/ 8265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ fill),
/* harmony export */   h: () => (/* binding */ unknownPlaceholders)
/* harmony export */ });
const PLACEHOLDER = /\{([a-z]+(?:-[a-z]+)*)\}/g;
/**
 * Replaces `{word}` in every string inside a JSON-like value. Only the given words are placeholders, so JSON bodies,
 * PromQL selectors and words that are filled later survive. What was filled in is not searched again, keys are left
 * alone, and a string stays a string.
 */
function fill(value, words) {
    return walk(value, (text) => text.replace(PLACEHOLDER, (whole, name) => (Object.hasOwn(words, name) ? String(words[name]) : whole)));
}
/** The placeholders in a value that are none of `words`, in the order in which they stand there. */
function unknownPlaceholders(value, words) {
    const known = new Set(words);
    const unknown = [];
    walk(value, (text, path) => {
        for (const [, name] of text.matchAll(PLACEHOLDER))
            if (!known.has(name))
                unknown.push({ path, name: name });
        return text;
    });
    return unknown;
}
function walk(value, change, path = '') {
    if (typeof value === 'string')
        return change(value, path);
    if (Array.isArray(value))
        return value.map((item, index) => walk(item, change, `${path}[${index}]`));
    if (value === null || typeof value !== 'object')
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item, change, path === '' ? key : `${path}.${key}`)]));
}


/***/ }),

/***/ 5454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ other),
/* harmony export */   VN: () => (/* binding */ close),
/* harmony export */   hp: () => (/* binding */ showJournal),
/* harmony export */   qd: () => (/* binding */ startJournal),
/* harmony export */   yo: () => (/* binding */ routerWeight),
/* harmony export */   z8: () => (/* binding */ parseJournal)
/* harmony export */ });
/* unused harmony export Journal */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3339);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3852);
/* harmony import */ var _analysis_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3732);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9752);
/* harmony import */ var _problems_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7864);
/* harmony import */ var _rollout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8540);





const instant = zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int();
const OwnerState = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    run: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    host: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    pid: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int(),
    processStart: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
});
const Ended = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    phase: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['promoted', 'aborted']),
    because: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    at: instant,
    weight: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(),
    /** Evidence of an abort that was not decided by it, so that a retry goes on where it stopped. */
    evidence: _analysis_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceState */ .Df.optional(),
});
/** One document per environment: which slot is live, what is under way, what came before. */
const Journal = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1),
    environment: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    /** The two slots; the router's weight is the share of the second. */
    slots: zod__WEBPACK_IMPORTED_MODULE_4__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()]),
    live: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    liveVersion: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
    /** Rises with every takeover. */
    token: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int(),
    /** Who acts right now; absent when the last job ended as it should. */
    owner: OwnerState.optional(),
    writtenAt: instant,
    rollout: _rollout_js__WEBPACK_IMPORTED_MODULE_3__/* .Rollout */ .mp.optional(),
    /** Newest first. */
    ended: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(Ended),
});
function startJournal(environment, slots, live, at) {
    return { schemaVersion: 1, environment, slots: [...slots], live, token: 0, writtenAt: at, ended: [] };
}
/** Reads a Journal strictly; a SluiceError `journal-corrupt` says where it is not one. */
function parseJournal(text, location) {
    const result = Journal.safeParse(json(text, location));
    if (result.success)
        return result.data;
    const { path, message } = result.error.issues[0];
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .SluiceError */ .ah(_problems_index_js__WEBPACK_IMPORTED_MODULE_2__/* .problems */ .B.journalCorrupt(location, `${path.join('.') || 'the document'}: ${message}`));
}
function json(text, location) {
    try {
        return JSON.parse(text);
    }
    catch (thrown) {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .SluiceError */ .ah(_problems_index_js__WEBPACK_IMPORTED_MODULE_2__/* .problems */ .B.journalCorrupt(location, 'it is no JSON'), { cause: thrown });
    }
}
function showJournal(journal) {
    return `${JSON.stringify(zod__WEBPACK_IMPORTED_MODULE_5__/* .encode */ .lF(Journal, journal))}\n`;
}
const REMEMBERED = 10;
/** The Journal after its rollout ended: the live slot and version follow a promotion, and the evidence of an undecided abort is kept. */
function close(journal, at) {
    const { rollout, ...rest } = journal;
    if (rollout === undefined || (rollout.phase !== 'promoted' && rollout.phase !== 'aborted'))
        return journal;
    const { version, phase, because, weight, judge, decision } = rollout;
    const evidence = phase === 'aborted' && decision !== 'abort' ? judge.evidence : undefined;
    const ended = [
        { version, phase, because, at, weight, ...(evidence && { evidence }) },
        ...journal.ended.map(forget),
    ].slice(0, REMEMBERED);
    if (phase === 'aborted')
        return { ...rest, ended };
    const live = weight === 100 ? other(journal) : journal.live;
    return { ...rest, ended, live, liveVersion: version };
}
function forget({ evidence: _, ...ended }) {
    return ended;
}
/** The slot that is not live: where a canary runs. */
function other({ slots, live }) {
    return slots[0] === live ? slots[1] : slots[0];
}
/** Percent on the second slot, the router's weight, for a percent on the canary; and back, for it is its own inverse. */
function routerWeight({ slots, live }, canary) {
    return live === slots[0] ? canary : 100 - canary;
}


/***/ }),

/***/ 3600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ claim),
/* harmony export */   _r: () => (/* binding */ release),
/* harmony export */   au: () => (/* binding */ openLedger)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(803);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9752);
/* harmony import */ var _problems_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7864);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5454);




/** Reads the Journal, or starts one that is written with the first change. */
async function openLedger(store, clock, start) {
    const stored = await store.read();
    let journal = stored === undefined ? start() : (0,_journal_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJournal */ .z8)(stored.text, store.location);
    let revision = stored?.revision;
    return {
        get journal() {
            return journal;
        },
        async write(changed) {
            const dated = { ...changed, writtenAt: Math.round(clock.now()) };
            revision = await store.write((0,_journal_js__WEBPACK_IMPORTED_MODULE_3__/* .showJournal */ .hp)(dated), revision);
            journal = dated;
        },
    };
}
/** An owner that cannot be asked is believed dead when the Journal was not written for this long. */
const SILENCE = (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__.ms)(120_000);
/**
 * Takes the Journal over for `owner` and returns who held it before, if that job never let go.
 * A SluiceError `rollout-under-way` when its holder can still act; then nothing was written.
 */
async function claim(ledger, store, owner, now) {
    const { journal } = ledger;
    const holder = journal.owner;
    if (holder !== undefined && (await canAct(holder, store, now - journal.writtenAt, journal))) {
        const who = `run ${holder.run} (process ${holder.pid} on ${holder.host})`;
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .SluiceError */ .ah(_problems_index_js__WEBPACK_IMPORTED_MODULE_2__/* .problems */ .B.rolloutUnderWay(journal.environment, journal.rollout?.version ?? 'a version', who));
    }
    await ledger.write({ ...journal, owner, token: journal.token + 1 });
    return holder;
}
async function canAct(holder, store, silent, { rollout }) {
    const liveness = await store.liveness(holder);
    if (liveness !== 'unknown')
        return liveness === 'alive';
    return silent < Math.max(SILENCE, 3 * (rollout?.plan.scrapeInterval ?? 0));
}
/** Lets go of the Journal. */
async function release(ledger) {
    const { owner: _, ...free } = ledger.journal;
    await ledger.write(free);
}


/***/ }),

/***/ 4171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ showUrl),
/* harmony export */   t: () => (/* binding */ isSensitive)
/* harmony export */ });
const SENSITIVE = /auth|cookie|token|key|secret|passw|credential/i;
/** Whether a header, a variable or a parameter of this name holds something that no log may show. */
function isSensitive(name) {
    return SENSITIVE.test(name);
}
/** An address as it may be shown: without user and password, and with the values of sensitive parameters hidden. */
function showUrl(address) {
    if (!URL.canParse(address))
        return address;
    const url = new URL(address);
    const hidden = [...url.searchParams.keys()].filter(isSensitive);
    if (url.username === '' && url.password === '' && hidden.length === 0)
        return address;
    url.username = '';
    url.password = '';
    for (const name of hidden)
        url.searchParams.set(name, '***');
    return url.href;
}


/***/ }),

/***/ 1070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ currentOwner),
/* harmony export */   e: () => (/* binding */ livenessHere)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1708);
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(803);




/** This process as the owner of something, for `run` (the run and attempt of GitHub Actions, or "local"). */
async function currentOwner(run, world) {
    const { pid } = node_process__WEBPACK_IMPORTED_MODULE_2__;
    return { run, host: await thisHost(), pid, processStart: (await startOf(pid, world)) ?? '' };
}
/**
 * Whether an owner can still act: it lives on this host, in this process namespace, and its process is the very one that
 * it was (a process id may be used again). "unknown" when it lives elsewhere.
 */
async function livenessHere({ host, pid, processStart }, world) {
    if (host !== (await thisHost()))
        return 'unknown';
    if (!exists(pid))
        return 'over';
    const start = await startOf(pid, world);
    if (start === 'ended')
        return 'over';
    return start === undefined || processStart === '' || start === processStart ? 'alive' : 'over';
}
/** The process namespace that a Linux host starts with; containers that share its name have others. */
const FIRST_NAMESPACE = 'pid:[4026531836]';
async function thisHost() {
    const namespace = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)('/proc/self/ns/pid').catch(() => FIRST_NAMESPACE);
    return namespace === FIRST_NAMESPACE ? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)() : `${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)()}/${namespace}`;
}
/** Being forbidden to signal a process is proof of it. */
function exists(pid) {
    try {
        return node_process__WEBPACK_IMPORTED_MODULE_2__.kill(pid, 0);
    }
    catch (thrown) {
        return thrown instanceof Error && 'code' in thrown && thrown.code === 'EPERM';
    }
}
/** When a process started, as the system tells it; "ended" when only its entry is left; undefined when it is not told. */
async function startOf(pid, world) {
    if (node_process__WEBPACK_IMPORTED_MODULE_2__.platform === 'linux')
        return linuxStart(pid);
    if (node_process__WEBPACK_IMPORTED_MODULE_2__.platform === 'win32')
        return undefined;
    const argv = ['ps', '-o', 'lstart=', '-p', String(pid)];
    const { stdout } = await world.run(argv, { env: { LC_ALL: 'C', TZ: 'UTC' } }, world.clock.timeout((0,_core_duration_js__WEBPACK_IMPORTED_MODULE_3__.ms)(5_000)));
    return stdout.trim() || undefined;
}
/** Ticks since the boot, and which boot. The name of the program in parentheses may hold anything, so fields count from its end. */
async function linuxStart(pid) {
    const [stat, boot] = await Promise.all([read(`/proc/${pid}/stat`), read('/proc/sys/kernel/random/boot_id')]);
    const [state, ...fields] = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? [];
    if (state === 'Z' || state === 'X')
        return 'ended';
    const ticks = fields[FIELD_22_AFTER_STATE];
    return ticks === undefined ? undefined : `${ticks}@${boot?.slice(0, 8) ?? ''}`;
}
/** `state` is field 3 of /proc/<pid>/stat, so field 4 is the first one after it. */
const FIELD_22_AFTER_STATE = 18;
async function read(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(() => undefined);
}


/***/ })

};
