export const id = 2230;
export const ids = [2230];
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

/***/ 7982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readAddress)
/* harmony export */ });
const ADDRESS = /^(?:\[([0-9a-f:.]+(?:%\w+)?)\]|([^\s:[\]/]+)):(\d{1,5})$/i;
function readAddress(address) {
    const [, bracketed, plain, port] = ADDRESS.exec(address) ?? [];
    const host = bracketed ?? plain;
    if (host === undefined || Number(port) < 1 || Number(port) > 65_535)
        return undefined;
    return { host, port: Number(port) };
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

/***/ 8837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Rx: () => (/* binding */ writePieces),
/* harmony export */   Wi: () => (/* binding */ unlessGone),
/* harmony export */   Z5: () => (/* binding */ writeIn),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   nB: () => (/* binding */ flushFolder),
/* harmony export */   np: () => (/* binding */ writeThrough),
/* harmony export */   pP: () => (/* binding */ fileReason)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _core_one_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3278);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9752);
/* harmony import */ var _core_problems_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4357);
/* harmony import */ var _utf8_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1107);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});








async function replaceFile(path, text) {
    const draft = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)().slice(0, 8)}.draft`;
    try {
        await writeThrough(draft, text, 0o644);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.chmod)(draft, 0o644);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(draft, path);
        await flushFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
    }
    catch (thrown) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(draft, { force: true }).catch(() => { });
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .SluiceError */ .ah(_core_problems_index_js__WEBPACK_IMPORTED_MODULE_6__/* .problems */ .B.fileUnwritable(path, fileReason(thrown)), { cause: thrown });
    }
}
function writeIn(file, write) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file), { recursive: true });
        write();
    }
    catch (thrown) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .SluiceError */ .ah(_core_problems_index_js__WEBPACK_IMPORTED_MODULE_6__/* .problems */ .B.fileUnwritable(file, fileReason(thrown)), { cause: thrown });
    }
}
function writePieces(file, pieces) {
    writeIn(file, () => {
        const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, 'w');
        try {
            for (const part of (0,_utf8_js__WEBPACK_IMPORTED_MODULE_7__/* .utf8Of */ .v)(pieces))
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(descriptor, part);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
        }
    });
}
async function writeThrough(path, text, mode) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, 'wx', mode), true);
        await file.writeFile(text);
        await file.sync();
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function flushFolder(folder) {
    try {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const handle = __addDisposableResource(env_2, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(folder, 'r'), true);
            await handle.sync();
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            const result_2 = __disposeResources(env_2);
            if (result_2)
                await result_2;
        }
    }
    catch { }
}
async function unlessGone(work) {
    return work.catch((thrown) => {
        if (codeOf(thrown) === 'ENOENT')
            return undefined;
        throw thrown;
    });
}
function codeOf(thrown) {
    return thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
}
const REASONS = {
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EROFS: 'the disk is read-only',
    ENOSPC: 'the disk is full',
    ENOENT: 'there is no such file or folder',
    EISDIR: 'it is a folder',
    ENOTDIR: 'its path leads through something that is no folder',
    ERR_ENCODING_INVALID_ENCODED_DATA: 'it is no text',
};
function fileReason(thrown) {
    return REASONS[codeOf(thrown)] ?? (0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(thrown instanceof Error ? thrown.message : String(thrown));
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

/***/ 2230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nginxReloadRouter: () => (/* binding */ nginxReloadRouter)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(3339);
// EXTERNAL MODULE: ./.build/src/core/duration.js
var duration = __webpack_require__(803);
// EXTERNAL MODULE: ./.build/src/core/one-line.js
var one_line = __webpack_require__(3278);
// EXTERNAL MODULE: ./.build/src/core/problem.js
var core_problem = __webpack_require__(9752);
// EXTERNAL MODULE: ./.build/src/core/problems/index.js + 8 modules
var problems = __webpack_require__(4357);
// EXTERNAL MODULE: ./.build/src/providers/addresses.js
var addresses = __webpack_require__(7982);
// EXTERNAL MODULE: ./.build/src/providers/answers.js
var answers = __webpack_require__(8045);
// EXTERNAL MODULE: ./.build/src/providers/commands.js
var commands = __webpack_require__(8386);
// EXTERNAL MODULE: ./.build/src/providers/files.js
var files = __webpack_require__(8837);
// EXTERNAL MODULE: ./.build/src/providers/forms.js
var providers_forms = __webpack_require__(3865);
;// CONCATENATED MODULE: ./.build/src/providers/nginx-include.js
function writeInclude(settings, weight) {
    const { upstream, first, second, directives, status } = settings;
    const [rest, share] = wholeShares(weight);
    const lines = [`server ${first} ${parameter(rest)}`, `server ${second} ${parameter(share)}`, ...directives];
    return `# Written by Sluice: ${weight} % of the requests go to the second server. What somebody edits here is never overwritten.
upstream ${upstream} {
${lines.map((line) => `    ${line};\n`).join('')}}
server {
    listen ${status};
    access_log off;
    location = / {
        return 200 "${weight}";
    }
}
`;
}
const parameter = (share) => (share === 0 ? 'down' : `weight=${share}`);
function wholeShares(weight) {
    const decimals = [0, 1, 2, 3, 4, 5].find((places) => Number(weight.toFixed(places)) === weight) ?? 6;
    const share = Math.round(weight * 10 ** decimals);
    return [100 * 10 ** decimals - share, share];
}
function firstDifference(text, settings) {
    const weight = Number(/return 200 "(\d{1,3}(?:\.\d+)?)"/.exec(text)?.[1] ?? 0);
    const found = statements(text);
    const expected = statements(writeInclude(settings, weight));
    const index = [...expected, ''].findIndex((statement, at) => statement !== (found[at] ?? ''));
    return index === -1 ? undefined : { found: found[index] ?? '', expected: expected[index] ?? '' };
}
function statements(text) {
    const bare = text.replace(/(^|[\s;{}])#.*$/gm, '$1').replace(/\s+/g, ' ');
    return Array.from(bare.matchAll(/[^{};]*[{};]|[^{};]+$/g), ([statement]) => statement.trim().replace(/\s*([{;])$/, (_, end) => (end === '{' ? ' {' : ';'))).filter(Boolean);
}

// EXTERNAL MODULE: ./.build/src/providers/weights.js
var weights = __webpack_require__(2507);
;// CONCATENATED MODULE: ./.build/src/providers/routers/nginx-reload.js













const WORD = String.raw `[^\s;{}#'"\\$]+`;
const SERVER = new RegExp(`^${WORD}(?: ${WORD})*$`);
const OURS = / (?:weight=\S*|down|backup)(?: |$)/;
const Server = schemas/* string */.YjP()
    .regex(SERVER, 'expected an address with parameters such as "10.0.0.1:8080 max_fails=3"')
    .refine((server) => !OURS.test(server), 'expected no weight, down or backup: the weight decides about them');
const NginxReloadRouter = schemas/* strictObject */.rej({
    type: schemas/* literal */.euz('nginx-reload'),
    file: providers_forms/* AbsolutePath */.Vt.describe('include in the http block that belongs to Sluice'),
    upstream: schemas/* string */.YjP()
        .regex(/^[\w.-]+$/, 'expected the name of an upstream')
        .describe('name of the upstream that your `proxy_pass` uses'),
    first: Server.describe('address of the first slot, with parameters of `server` where they are needed'),
    second: Server.describe('address of the second slot'),
    directives: schemas/* array */.YOg(schemas/* string */.YjP().regex(new RegExp(`^(?!server )[a-z_]+(?: ${WORD})*$`), 'expected a directive such as "keepalive 32"'))
        .default([])
        .describe('more directives of the upstream, such as `keepalive 32`'),
    status: schemas/* string */.YjP()
        .refine((status) => /^(?:127\.|::1$)/.test((0,addresses/* readAddress */.z)(status)?.host ?? ''), 'expected an address on loopback such as "127.0.0.1:9081"')
        .describe('where the running configuration tells its weight; the include listens there'),
    test: providers_forms/* Argv */.f2.default(['nginx', '-t']).describe('has to succeed before anything is reloaded'),
    reload: providers_forms/* Argv */.f2.default(['nginx', '-s', 'reload']).describe('loads the configuration'),
});
const nginxReloadRouter = {
    type: 'nginx-reload',
    config: NginxReloadRouter,
    create({ file, test, reload, ...settings }, world) {
        const url = `http://${settings.status}/`;
        const weight = async (signal) => {
            const { body } = await (0,answers/* askToSucceed */.h)(world, { url }, signal);
            return (0,weights/* takeWeight */.qN)(body, body, url);
        };
        return {
            weight,
            async setWeight(percent, signal) {
                const text = writeInclude(settings, (0,weights/* expectWeight */.wt)(percent));
                const before = await readOwn(file, settings);
                await (0,files/* replaceFile */.fR)(file, text);
                try {
                    await (0,commands/* runToSucceed */.jH)(world, test, {}, signal);
                }
                catch (thrown) {
                    throw await putBack(file, before, thrown);
                }
                await (0,commands/* runToSucceed */.jH)(world, reload, {}, signal);
                await settled(() => weight(signal), percent, world.clock, signal);
            },
        };
    },
};
const CALM = 300;
const PATIENCE = 3_000;
const LOOK_EVERY = (0,duration.ms)(20);
async function settled(weight, wanted, { now, sleep }, signal) {
    const end = now() + PATIENCE;
    let since = Number.POSITIVE_INFINITY;
    while (now() < end && now() - since < CALM && !signal.aborted) {
        const seen = await weight().catch(() => undefined);
        since = seen === wanted ? Math.min(since, now()) : Number.POSITIVE_INFINITY;
        await sleep(LOOK_EVERY, signal);
    }
}
async function readOwn(file, settings) {
    const text = await (0,files/* unlessGone */.Wi)((0,promises_.readFile)(file, 'utf8')).catch((thrown) => {
        throw new core_problem/* SluiceError */.ah(problems/* problems */.B.fileUnreadable(file, (0,files/* fileReason */.pP)(thrown)), { cause: thrown });
    });
    const difference = text === undefined ? undefined : firstDifference(text, settings);
    if (difference === undefined)
        return text;
    const { found, expected } = difference;
    throw new core_problem/* SluiceError */.ah(problems/* problems */.B.includeEdited(file, (0,one_line/* oneLine */.TN)(found, 120) || 'nothing', expected || 'nothing'));
}
async function putBack(file, before, refusal) {
    const problem = (0,core_problem/* toProblem */.H8)(refusal);
    const because = (why) => new core_problem/* SluiceError */.ah({ ...problem, why }, { cause: refusal });
    try {
        await (before === undefined ? (0,promises_.rm)(file, { force: true }) : (0,files/* replaceFile */.fR)(file, before));
        return because('The include is again what it was, and nothing was reloaded.');
    }
    catch (thrown) {
        return because(`Nothing was reloaded, but the include could not be put back: ${(0,core_problem/* explain */.WE)((0,core_problem/* toProblem */.H8)(thrown))}`);
    }
}


/***/ }),

/***/ 1107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ utf8Of)
/* harmony export */ });
const ROOM = 2 ** 20;
function* utf8Of(pieces) {
    const encoder = new TextEncoder();
    const room = new Uint8Array(ROOM);
    for (const piece of pieces) {
        for (let from = 0; from < piece.length;) {
            const { read, written } = encoder.encodeInto(from === 0 ? piece : piece.slice(from), room);
            yield room.subarray(0, written);
            from += read;
        }
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
