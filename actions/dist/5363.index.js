export const id = 5363;
export const ids = [5363];
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

/***/ 5363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nginxRouter: () => (/* binding */ nginxRouter)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3339);
/* harmony import */ var _core_sensitive_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4171);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8045);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8837);
/* harmony import */ var _forms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3865);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9959);
/* harmony import */ var _weights_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2507);







const NginxRouter = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('nginx'),
    file: _forms_js__WEBPACK_IMPORTED_MODULE_2__/* .AbsolutePath */ .Vt.describe('weight file that `sluice.js` reads; replaced by a rename, as is its twin `<file>.last`'),
    status: _forms_js__WEBPACK_IMPORTED_MODULE_2__/* .HttpUrl */ .oA.describe('where the running nginx tells the weight it uses'),
    tls: _forms_js__WEBPACK_IMPORTED_MODULE_2__/* .Tls */ .e$.optional().describe('trust in the certificate; by default it is verified'),
});
const nginxRouter = {
    type: 'nginx',
    config: NginxRouter,
    create({ file, status, tls }, world) {
        (0,_secrets_js__WEBPACK_IMPORTED_MODULE_5__/* .maskUrl */ .yP)(world.secret, status);
        return {
            async weight(signal) {
                const { body } = await (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .askToSucceed */ .h)(world, { url: status, tls }, signal);
                return (0,_weights_js__WEBPACK_IMPORTED_MODULE_3__/* .takeWeight */ .qN)(body, body, (0,_core_sensitive_js__WEBPACK_IMPORTED_MODULE_6__/* .showUrl */ .j)(status));
            },
            async setWeight(percent) {
                const text = `${(0,_weights_js__WEBPACK_IMPORTED_MODULE_3__/* .expectWeight */ .wt)(percent)}\n`;
                await (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .replaceFile */ .fR)(file, text);
                await (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .replaceFile */ .fR)(`${file}.last`, text);
            },
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
