export const id = 5097;
export const ids = [5097];
export const modules = {

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

/***/ 5097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fileStore: () => (/* binding */ fileStore)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(3339);
// EXTERNAL MODULE: ./.build/src/core/duration.js
var duration = __webpack_require__(803);
// EXTERNAL MODULE: ./.build/src/core/problem.js
var problem = __webpack_require__(9752);
// EXTERNAL MODULE: ./.build/src/core/problems/index.js + 8 modules
var problems = __webpack_require__(4357);
// EXTERNAL MODULE: ./.build/src/providers/files.js
var files = __webpack_require__(8837);
// EXTERNAL MODULE: ./.build/src/providers/owner.js
var providers_owner = __webpack_require__(1070);
;// CONCATENATED MODULE: ./.build/src/providers/claim.js






const STALE_AFTER = 10_000;
const RETRY_EVERY = (0,duration.ms)(20);
const PATIENCE = 15_000;
async function claim(path, text, world) {
    const lock = `${path}.lock`;
    const owner = await (0,providers_owner/* currentOwner */.H)('', world);
    const name = [owner.host, owner.pid, owner.processStart, (0,external_node_crypto_.randomUUID)().slice(0, 8)]
        .map(String)
        .map(encodeURIComponent)
        .join('~');
    const own = `${path}.${name}.draft`;
    await sweep(path, world);
    await (0,promises_.mkdir)(own, { mode: 0o700 });
    try {
        await (0,files/* writeThrough */.np)((0,external_node_path_.join)(own, name), text, 0o600);
        const end = world.clock.now() + PATIENCE;
        while (!(await take(own, name, lock, world))) {
            if (world.clock.now() >= end)
                return undefined;
            await clear(lock, world);
            await world.clock.sleep(RETRY_EVERY);
        }
    }
    finally {
        await (0,promises_.rm)(own, { recursive: true, force: true });
    }
    return held(path, lock, (0,external_node_path_.join)(lock, name));
}
function held(path, lock, draft) {
    return {
        draft,
        async commit() {
            const moved = await (0,files/* unlessGone */.Wi)((0,promises_.rename)(draft, path).then(() => true));
            if (moved)
                await (0,files/* flushFolder */.nB)((0,external_node_path_.dirname)(path));
            return moved ?? false;
        },
        async release() {
            await (0,files/* unlessGone */.Wi)((0,promises_.unlink)(draft));
            await (0,promises_.rmdir)(lock).catch(() => { });
        },
    };
}
async function take(own, name, lock, world) {
    const now = world.clock.now() / 1_000;
    await Promise.all([(0,promises_.utimes)(own, now, now), (0,promises_.utimes)((0,external_node_path_.join)(own, name), now, now)]);
    try {
        await (0,promises_.rename)(own, lock);
        return true;
    }
    catch (thrown) {
        if (['ENOTEMPTY', 'EEXIST'].includes((0,files/* codeOf */.$N)(thrown)))
            return false;
        if (['EPERM', 'EACCES'].includes((0,files/* codeOf */.$N)(thrown)) && (await isThere(lock)))
            return false;
        throw thrown;
    }
}
async function clear(lock, world) {
    const names = (await (0,files/* unlessGone */.Wi)((0,promises_.readdir)(lock))) ?? [];
    for (const name of names) {
        if (await isStale(name, (0,external_node_path_.join)(lock, name), world))
            await (0,files/* unlessGone */.Wi)((0,promises_.unlink)((0,external_node_path_.join)(lock, name)));
    }
    await (0,promises_.rmdir)(lock).catch(() => { });
}
async function sweep(path, world) {
    const folder = (0,external_node_path_.dirname)(path);
    const prefix = `${(0,external_node_path_.basename)(path)}.`;
    const drafts = (await (0,promises_.readdir)(folder)).filter((entry) => entry.startsWith(prefix) && entry.endsWith('.draft'));
    for (const draft of drafts) {
        const stale = await isStale(draft.slice(prefix.length, -'.draft'.length), (0,external_node_path_.join)(folder, draft), world);
        if (stale)
            await (0,promises_.rm)((0,external_node_path_.join)(folder, draft), { recursive: true, force: true });
    }
}
async function isStale(name, path, world) {
    const [host = '', pid = '', processStart = ''] = name.split('~').map(decodeURIComponent);
    const liveness = await (0,providers_owner/* livenessHere */.e)({ run: '', host, pid: Number(pid), processStart }, world);
    if (liveness === 'over')
        return true;
    const times = await (0,files/* unlessGone */.Wi)((0,promises_.stat)(path));
    return times !== undefined && world.clock.now() - times.mtimeMs > STALE_AFTER;
}
async function isThere(path) {
    return (await (0,files/* unlessGone */.Wi)((0,promises_.stat)(path))) !== undefined;
}

;// CONCATENATED MODULE: ./.build/src/providers/stores/file.js
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










const FileStore = schemas/* strictObject */.rej({
    type: schemas/* literal */.euz('file'),
    path: schemas/* string */.YjP()
        .min(1, 'expected the path of a file')
        .describe('outside the workspace; without it `~/.local/state/sluice/<repository>/<environment>.json`'),
});
const fileStore = {
    type: 'file',
    config: FileStore,
    create({ path }, world) {
        return {
            ...file_document(path, world),
            lock: file_document(lockPath(path), world),
            lease: (0,duration.ms)(120_000),
            lookEvery: (0,duration.ms)(0),
            liveness: (owner) => (0,providers_owner/* livenessHere */.e)(owner, world),
        };
    },
};
function lockPath(path) {
    return path.replace(/(\.json)?$/, '.lock.json');
}
function file_document(location, world) {
    const path = (0,external_node_path_.resolve)(location);
    const unreachable = (why, cause) => new problem/* SluiceError */.ah(problems/* problems */.B.journalUnreachable(location, why), { cause });
    const reaching = async (work) => {
        try {
            return await work();
        }
        catch (thrown) {
            throw thrown instanceof problem/* SluiceError */.ah ? thrown : unreachable((0,files/* fileReason */.pP)(thrown), thrown);
        }
    };
    return {
        location,
        read: () => reaching(() => readStored(path, unreachable)),
        write: (text, after) => reaching(async () => {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true, mode: 0o700 });
            const held = await claim(path, text, world);
            if (held === undefined)
                throw unreachable('another process holds its lock');
            try {
                return await swap(held, after, () => readStored(path, unreachable), location);
            }
            finally {
                await held.release();
            }
        }),
    };
}
async function swap(held, after, read, location) {
    const moved = new problem/* SluiceError */.ah(problems/* problems */.B.journalMoved(location));
    if ((await read())?.revision !== after)
        throw moved;
    const draft = await (0,files/* unlessGone */.Wi)(readWhole(held.draft));
    if (draft === undefined || !(await held.commit()))
        throw moved;
    return draft.revision;
}
async function readStored(path, unreachable) {
    const stored = await (0,files/* unlessGone */.Wi)(readWhole(path));
    if (stored?.text === '')
        throw unreachable('it is empty');
    return stored;
}
async function readWhole(path) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_1, await (0,promises_.open)(path, 'r'), true);
        const { ino, mtimeNs } = await file.stat({ bigint: true });
        const bytes = await file.readFile();
        const hash = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex').slice(0, 16);
        return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), revision: `${hash}-${ino}-${mtimeNs}` };
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


/***/ })

};
