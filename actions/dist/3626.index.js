export const id = 3626;
export const ids = [3626];
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

/***/ 3626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  haproxyRouter: () => (/* binding */ haproxyRouter)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(3339);
// EXTERNAL MODULE: ./.build/src/core/one-line.js
var one_line = __webpack_require__(3278);
// EXTERNAL MODULE: ./.build/src/core/problem.js
var problem = __webpack_require__(9752);
// EXTERNAL MODULE: ./.build/src/core/problems/index.js + 8 modules
var problems = __webpack_require__(4357);
// EXTERNAL MODULE: ./.build/src/providers/addresses.js
var addresses = __webpack_require__(7982);
// EXTERNAL MODULE: ./.build/src/providers/files.js
var files = __webpack_require__(8837);
// EXTERNAL MODULE: ./.build/src/providers/forms.js
var providers_forms = __webpack_require__(3865);
;// CONCATENATED MODULE: ./.build/src/providers/haproxy-servers.js


const OUT_OF_ROTATION = 0x01 | 0x02 | 0x04 | 0x20 | 0x40 | 0x08 | 0x10;
function readServers(state, stat) {
    const rows = readTable(state, ' ');
    const stats = readTable(stat, ',');
    if (rows === undefined || stats === undefined)
        return undefined;
    const backups = new Set(stats.filter((row) => row['bck'] === '1').map((row) => row['svname']));
    return rows
        .map((row) => ({
        name: row['srv_name'] ?? '',
        weight: Number(row['srv_uweight'] ?? Number.NaN),
        ready: (Number(row['srv_admin_state']) & OUT_OF_ROTATION) === 0,
    }))
        .filter(({ name }) => !backups.has(name));
}
function readTable(text, separator) {
    const lines = text.trim().split('\n');
    const head = lines.findIndex((line) => line.startsWith('# '));
    if (head === -1)
        return undefined;
    const columns = lines[head].slice(2).split(separator);
    return lines
        .slice(head + 1)
        .map((line) => line.split(separator))
        .map((cells) => Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])));
}
function serverNamed(servers, name) {
    const found = servers.find((server) => server.name === name);
    if (found !== undefined && Number.isInteger(found.weight))
        return found;
    const names = servers.map((server) => server.name).join(', ') || 'none';
    throw new problem/* SluiceError */.ah(problems/* problems */.B.weightUnreadable(`the servers that share the traffic are ${names}`, name));
}
function percentOf(servers, first, second) {
    const [rest, share] = [first, second].map((name) => inForce(serverNamed(servers, name)));
    const third = servers.find((server) => server.name !== first && server.name !== second && inForce(server) > 0);
    if (third !== undefined)
        throw new problem/* SluiceError */.ah(problems/* problems */.B.weightUnreadable(`${third.name} takes a share of the traffic, too`, third.name));
    if (rest + share === 0)
        throw new problem/* SluiceError */.ah(problems/* problems */.B.weightUnreadable('neither server takes requests', `${first}, ${second}`));
    return Number(((100 * share) / (rest + share)).toFixed(9));
}
const inForce = ({ weight, ready }) => (ready ? weight : 0);
const HIGHEST = 256;
const TOTALS = [100, 200, ...Array.from({ length: 2 * HIGHEST }, (_, at) => at + 1)];
function exactShares(percent) {
    for (const total of TOTALS) {
        const share = Math.round((percent * total) / 100);
        const exact = Math.abs(share - (percent * total) / 100) < 1e-9;
        if (exact && share <= HIGHEST && total - share <= HIGHEST)
            return [total - share, share];
    }
    return undefined;
}

// EXTERNAL MODULE: ./.build/src/providers/weights.js
var weights = __webpack_require__(2507);
;// CONCATENATED MODULE: ./.build/src/providers/routers/haproxy.js









const Name = schemas/* string */.YjP().regex(/^[\w.:-]+$/, 'expected a name of the configuration, such as "app"');
const HaproxyRouter = schemas/* strictObject */.rej({
    type: schemas/* literal */.euz('haproxy'),
    socket: schemas/* string */.YjP()
        .refine((socket) => addressOf(socket) !== undefined, 'expected "/run/haproxy/admin.sock" or "127.0.0.1:9999"')
        .describe('where the runtime API listens with `level admin`: an absolute path, or host and port'),
    backend: Name.describe('backend that shares the traffic'),
    first: Name.describe('its server of the first slot'),
    second: Name.describe('its server of the second slot'),
    'state-file': providers_forms/* AbsolutePath */.Vt.optional().describe('written after each change, for `load-server-state-from-file`: keeps the weight over a reload'),
});
const haproxyRouter = {
    type: 'haproxy',
    config: HaproxyRouter,
    create({ socket, backend, first, second, 'state-file': stateFile }, world) {
        const ask = (command, signal) => converse(world, addressOf(socket), command, signal);
        return {
            async weight(signal) {
                return percentOf(await look(backend, ask, signal), first, second);
            },
            async setWeight(percent, signal) {
                const shares = exactShares((0,weights/* expectWeight */.wt)(percent));
                if (shares === undefined)
                    throw new problem/* SluiceError */.ah(problems/* problems */.B.weightNotExact(percent, NOT_EXACT));
                const changes = [
                    { server: first, share: shares[0] },
                    { server: second, share: shares[1] },
                ];
                changes.sort((a, b) => b.share - a.share);
                const servers = await look(backend, ask, signal);
                for (const { server, share } of changes) {
                    if (!serverNamed(servers, server).ready && share > 0)
                        throw new problem/* SluiceError */.ah(problems/* problems */.B.serverOutOfRotation(`${backend}/${server}`));
                }
                const command = changes.map(({ server, share }) => `set server ${backend}/${server} weight ${share}`).join('; ');
                const answer = await ask(command, signal);
                if (answer.trim() !== '')
                    throw refused(command, answer);
                if (stateFile !== undefined)
                    await keepState(stateFile, ask, signal);
            },
        };
    },
};
const NOT_EXACT = 'A weight of HAProxy is a whole number up to 256, and no two of them have exactly this share.';
async function look(backend, ask, signal) {
    const command = `show servers state ${backend}; show stat ${backend} 4 -1`;
    const answer = await ask(command, signal);
    const [state = '', stat = ''] = answer.split('\n\n');
    const servers = readServers(state, stat);
    if (servers === undefined)
        throw refused(command, answer);
    return servers;
}
async function keepState(path, ask, signal) {
    const command = 'show servers state';
    const state = await ask(command, signal);
    if (!state.startsWith('1\n'))
        throw refused(command, state);
    await (0,files/* replaceFile */.fR)(path, state);
}
function refused(command, answer) {
    return new problem/* SluiceError */.ah(problems/* problems */.B.haproxyRefused(command, (0,one_line/* oneLine */.TN)(answer, 200) || 'nothing'));
}
function converse(world, address, command, signal) {
    return world.converse(address, `${command}\n`, signal);
}
function addressOf(socket) {
    return socket.startsWith('/') ? { path: socket } : (0,addresses/* readAddress */.z)(socket);
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
