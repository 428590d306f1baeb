export const id = 8880;
export const ids = [8880];
export const modules = {

/***/ 7725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ commentOn),
  V: () => (/* binding */ commentOnChange)
});

// EXTERNAL MODULE: ./.build/src/core/run-url.js
var run_url = __webpack_require__(2073);
;// CONCATENATED MODULE: ./.build/src/actions/run-link.js

function runLink(event) {
    const id = event?.workflowRun?.id ?? event?.runId ?? 0;
    return event === undefined || id === 0 ? undefined : (0,run_url/* runUrl */.V)(event, id);
}

;// CONCATENATED MODULE: ./.build/src/actions/comment.js

function commentOn(pullRequest, key, { marker, render }, { event, upsertComment }, signal) {
    return upsertComment({ pullRequest, marker: marker(key), body: render({ key, link: runLink(event) }) }, signal);
}
async function commentOnChange({ comment, 'comment-key': key }, saying, github, signal) {
    const number = github.event?.pullRequest?.number;
    if (comment !== 'false' && number !== undefined)
        await commentOn(number, key, saying, github, signal);
}


/***/ }),

/***/ 4166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ gitEvent)
/* harmony export */ });
function gitEvent(event) {
    if (event === undefined)
        return {};
    const { name, pullRequest, mergeGroup, defaultBranch, before } = event;
    return {
        eventName: name,
        baseSha: pullRequest?.baseSha ?? mergeGroup?.baseSha,
        headSha: pullRequest?.headSha ?? mergeGroup?.headSha,
        baseRef: pullRequest?.baseRef,
        before,
        defaultBranch,
    };
}


/***/ }),

/***/ 3709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ sayingOf),
  e: () => (/* binding */ tellGate)
});

// EXTERNAL MODULE: ./.build/src/core/report/words.js
var words = __webpack_require__(2883);
;// CONCATENATED MODULE: ./.build/src/actions/annotate.js

function checkName(action, key) {
    return key === 'default' ? `${action}: more places` : `${action} (${key}): more places`;
}
const MOST = 500;
const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' };
async function annotate({ annotations, rest, leftOut }, naming, github, { host, signal }) {
    for (const { level, message, ...place } of annotations)
        host[level](message, place);
    const more = Object.values(leftOut).reduce((sum, count) => sum + count, 0);
    const checked = more === 0 ? undefined : await checkRun(rest, naming, github, signal);
    if (checked !== undefined)
        host.info(`${(0,words/* plural */.LS)(checked.annotated, `more ${naming.noun}`)} at the check run ${checked.url}`);
    const left = more - (checked?.annotated ?? 0);
    if (left > 0)
        host.info(`${(0,words/* plural */.LS)(left, `more ${naming.noun}`)}; the summary has them.`);
}
async function checkRun(rest, { noun, check: name }, { event, check }, signal) {
    const annotations = rest.filter(isInside).slice(0, MOST).map(annotationOf);
    if (event === undefined || annotations.length === 0)
        return undefined;
    const made = await check({
        name,
        commit: event.pullRequest?.headSha ?? event.sha,
        conclusion: 'neutral',
        title: (0,words/* plural */.LS)(annotations.length, `more ${noun}`),
        summary: 'What the step had no room for: GitHub keeps ten annotations of each level. The verdict is the step’s.',
        annotations,
    }, signal);
    return made.outcome === 'created' ? made : undefined;
}
function isInside({ file }) {
    return !/^(?:[\\/]|[A-Za-z]:|\.\.)/.test(file);
}
function annotationOf({ level, file, line = 1, endLine = line, title, message }) {
    return { path: file, startLine: line, endLine, level: LEVELS[level], title, message };
}

// EXTERNAL MODULE: ./.build/src/actions/comment.js + 1 modules
var comment = __webpack_require__(7725);
;// CONCATENATED MODULE: ./.build/src/actions/tell-gate.js


function sayingOf(report, { marker, comment }) {
    return { marker, render: (settings) => comment(report, settings) };
}
async function tellGate(report, forms, { values, notes, github, context }) {
    const { action, noun, outputs, summary, html } = forms;
    const naming = { noun, check: checkName(action, values['comment-key']) };
    if (values.annotations)
        await annotate(notes(), naming, github, context);
    await (0,comment/* commentOnChange */.V)(values, sayingOf(report, forms), github, context.signal);
    const { verdict, reason } = report;
    return { verdict, reason, outputs: outputs(report), report, summary: summary(report), html: html(report) };
}


/***/ }),

/***/ 115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ LEVELS)
/* harmony export */ });
const LEVELS = ['error', 'warning', 'notice'];


/***/ }),

/***/ 5355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mZ: () => (/* binding */ joinComment),
/* harmony export */   uM: () => (/* binding */ linkTo),
/* harmony export */   we: () => (/* binding */ markerOf)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4345);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3596);


const LIMIT = 65_536;
function markerOf(action, key) {
    return `<!-- sluice:${action}:${encodeURIComponent(key.replace(/\p{Cs}/gu, '?'))} -->`;
}
function joinComment(marker, parts, limitBytes = LIMIT) {
    const [heading, ...others] = parts;
    const headline = heading.text.split('\n', 1)[0];
    const marked = { ...heading, text: `${marker}\n${heading.text}` };
    return (0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .joinParts */ .nn)([marked, ...others], Math.min(limitBytes, LIMIT), `${marker}\n${headline}\n`);
}
function linkTo(link) {
    if (link === undefined || !/^https?:\/\/[^\s]+$/.test(link))
        return '';
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<a href="${link}">The whole report</a>`.html;
}


/***/ }),

/***/ 2047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ MOST_NOTES),
/* harmony export */   t: () => (/* binding */ withinRoom)
/* harmony export */ });
/* harmony import */ var _quality_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(115);

const MOST_NOTES = 10;
function withinRoom(of) {
    const wanted = _quality_report_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A.map((level) => ({ level, ...of(level) }));
    const leftOut = { error: 0, warning: 0, notice: 0 };
    for (const { level, count, notes } of wanted)
        leftOut[level] = count - Math.min(MOST_NOTES, notes.length);
    return {
        annotations: wanted.flatMap(({ notes }) => notes.slice(0, MOST_NOTES)),
        rest: wanted.flatMap(({ notes }) => notes.slice(MOST_NOTES)),
        leftOut,
    };
}


/***/ }),

/***/ 2073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ runUrl)
/* harmony export */ });
function runUrl({ serverUrl, repository }, run) {
    return `${serverUrl}/${repository}/actions/runs/${run}`;
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

/***/ 9932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ chooseBase)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9752);
/* harmony import */ var _core_problems_coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3752);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9573);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3125);




async function chooseBase(git, event, head) {
    const { eventName = '' } = event;
    if (eventName === 'workflow_run')
        await checkRunHead(git, event, head);
    if (isRequest(event))
        return (await testedMerge(git, event, head)) ?? (await baseOfRequest(git, event, head));
    if (eventName === 'merge_group' && (0,_history_js__WEBPACK_IMPORTED_MODULE_3__/* .hashOf */ .qQ)(event.baseSha) !== undefined)
        return common(git, (0,_history_js__WEBPACK_IMPORTED_MODULE_3__/* .hashOf */ .qQ)(event.baseSha), head, 'the base of the merge group');
    if (eventName === 'push')
        return (await beforePush(git, event, head)) ?? (await baseOfBranch(git, event, head));
    return baseOfBranch(git, event, head);
}
function isRequest({ eventName = '', baseSha, headSha }) {
    if (eventName === 'workflow_run')
        return baseSha !== undefined;
    return eventName.startsWith('pull_request') && (baseSha ?? headSha) !== undefined;
}
async function checkRunHead(git, { headSha }, head) {
    if (headSha === undefined || headSha === head)
        return;
    if (!(await (0,_history_js__WEBPACK_IMPORTED_MODULE_3__/* .parentsOf */ .fY)(git, head)).includes(headSha))
        throw notCheckedOut(head);
}
async function testedMerge(git, event, head) {
    const [into, merged, ...others] = await (0,_history_js__WEBPACK_IMPORTED_MODULE_3__/* .parentsOf */ .fY)(git, head);
    if (into === undefined || merged === undefined || others.length > 0)
        return undefined;
    if (head === event.headSha || head === event.baseSha)
        return undefined;
    if (merged !== event.headSha && event.eventName !== 'pull_request')
        return undefined;
    if (!(await (0,_history_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCommit */ .QE)(git, into)))
        throw missing(into);
    return { commit: into, from: 'the base that the pull request was merged into for this run' };
}
async function baseOfRequest(git, event, head) {
    const isHead = head === event.headSha;
    if (!isHead && head === event.baseSha)
        throw notCheckedOut(head);
    const named = (0,_history_js__WEBPACK_IMPORTED_MODULE_3__/* .hashOf */ .qQ)(event.baseSha);
    const base = named !== undefined && (await (0,_history_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCommit */ .QE)(git, named)) ? named : await (0,_history_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultBranch */ .OR)(git, event.baseRef);
    if (base === undefined)
        throw await unknown(git, named ?? 'the base of the pull request');
    const result = await common(git, base, head, 'the merge base with the base of the pull request');
    if (!isHead && result.commit === head)
        throw notCheckedOut(head);
    return result;
}
async function beforePush(git, event, head) {
    const before = (0,_history_js__WEBPACK_IMPORTED_MODULE_3__/* .hashOf */ .qQ)(event.before);
    if (before === undefined)
        return undefined;
    if (await (0,_history_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCommit */ .QE)(git, before)) {
        const base = await (0,_history_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeBase */ .wu)(git, before, head);
        if (base !== undefined && base !== head)
            return { commit: base, from: 'what the branch was before the push' };
    }
    if (await (0,_history_js__WEBPACK_IMPORTED_MODULE_3__/* .isShallow */ .fE)(git))
        throw missing(before);
    return undefined;
}
async function baseOfBranch(git, event, head) {
    const branch = await (0,_history_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultBranch */ .OR)(git, event.defaultBranch);
    if (branch === undefined)
        throw await unknown(git, 'the default branch');
    const base = await common(git, branch, head, 'the merge base with the default branch');
    if (base.commit !== head || event.eventName === undefined)
        return base;
    const [parent] = await (0,_history_js__WEBPACK_IMPORTED_MODULE_3__/* .parentsOf */ .fY)(git, head);
    if (parent === undefined)
        return { commit: await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyTree */ ["in"])(git), from: 'nothing: this is the first commit' };
    if (!(await (0,_history_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCommit */ .QE)(git, parent)))
        throw missing(parent);
    return { commit: parent, from: 'the commit before' };
}
async function common(git, base, head, from) {
    const commit = await (0,_history_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeBase */ .wu)(git, base, head);
    if (commit === undefined)
        throw await unknown(git, base);
    return { commit, from };
}
async function unknown(git, what) {
    if (await (0,_history_js__WEBPACK_IMPORTED_MODULE_3__/* .isShallow */ .fE)(git))
        return missing(what);
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .SluiceError */ .ah(_core_problems_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .coverageProblems */ .D.baseUnknown(`The checkout has no commit in common with ${what}.`));
}
function missing(what) {
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .SluiceError */ .ah(_core_problems_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .coverageProblems */ .D.historyMissing(what));
}
function notCheckedOut(head) {
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .SluiceError */ .ah(_core_problems_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .coverageProblems */ .D.changeNotCheckedOut(head));
}


/***/ }),

/***/ 8846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ listFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9752);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9573);




const MOST_FILES = 500_000;
const SKIPPED = new Set(['.git', '.hg', '.svn', 'node_modules']);
async function listFiles(world, folder) {
    const tracked = await listTracked(world, folder).catch((thrown) => {
        if (isWithoutGit(thrown))
            return undefined;
        throw thrown;
    });
    return tracked ?? { root: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder), files: await walk(folder), tracked: false };
}
async function listTracked(world, folder) {
    const git = (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .openGit */ .zY)(world, folder);
    const root = await git.ask('rev-parse', '--show-toplevel');
    if (root === undefined || root === '')
        return undefined;
    const options = ['--cached', '--name-only', '-z', '--no-renames', '--no-relative', '--no-ext-diff'];
    const text = await git.diff([...options, await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .emptyTree */ ["in"])(git), '--']);
    return { root: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root), files: [...new Set(text.split('\0'))].filter((name) => name !== ''), tracked: true };
}
function isWithoutGit(thrown) {
    return thrown instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .SluiceError */ .ah && thrown.problem.code === 'command-not-started';
}
async function walk(folder) {
    const files = [];
    const left = [''];
    for (let at = left.pop(); at !== undefined && files.length < MOST_FILES; at = left.pop()) {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, at), { withFileTypes: true }).catch(() => []);
        for (const entry of entries) {
            const path = at === '' ? entry.name : `${at}/${entry.name}`;
            if (entry.isFile())
                files.push(path);
            else if (entry.isDirectory() && !SKIPPED.has(entry.name))
                left.push(path);
        }
    }
    return files.sort();
}


/***/ }),

/***/ 9573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PX: () => (/* binding */ inTemporaryFolder),
/* harmony export */   "in": () => (/* binding */ emptyTree),
/* harmony export */   zY: () => (/* binding */ openGit)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(803);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9752);
/* harmony import */ var _core_problems_coverage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3752);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8386);







const PATIENCE = (0,_core_duration_js__WEBPACK_IMPORTED_MODULE_3__.ms)(300_000);
const LONGEST_DIFF = 500 * 2 ** 20;
const ALWAYS = ['core.quotePath=false', 'core.fsmonitor=false', 'core.hooksPath=/dev/null', 'safe.directory=*'];
const GIT = ['git', '--no-pager', ...ALWAYS.flatMap((setting) => ['-c', setting])];
const ENV = { GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_ATTR_NOSYSTEM: '1', LC_ALL: 'C' };
function openGit(world, folder) {
    const run = async (args, { input, cwd = folder, env }, signal) => world.run([...GIT, ...args], { cwd, env: { ...ENV, ...env }, input }, signal);
    async function tell(args, given = {}) {
        const signal = world.clock.timeout(PATIENCE);
        const result = await run(args, given, signal);
        if (result.exitCode === 0)
            return result.stdout;
        const why = (0,_commands_js__WEBPACK_IMPORTED_MODULE_6__/* .lastWords */ .aN)(result) || `It ${(0,_commands_js__WEBPACK_IMPORTED_MODULE_6__/* .showExit */ .Ky)(result, signal)}.`;
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .SluiceError */ .ah(_core_problems_coverage_js__WEBPACK_IMPORTED_MODULE_5__/* .coverageProblems */ .D.gitFailed((0,_commands_js__WEBPACK_IMPORTED_MODULE_6__/* .showCommand */ .TB)(['git', ...args]), why));
    }
    return {
        run: (args, given = {}) => run(args, given, world.clock.timeout(given.patience ?? PATIENCE)),
        tell,
        async ask(...args) {
            const { exitCode, stdout } = await run(args, {}, world.clock.timeout(PATIENCE));
            return exitCode === 0 ? stdout.split(/\r?\n/, 1)[0] : undefined;
        },
        diff: (args, given) => inTemporaryFolder(async (place) => {
            const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place, 'output');
            await tell(['diff', `--output=${file}`, ...args], given);
            const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
            if (size <= LONGEST_DIFF)
                return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .SluiceError */ .ah(_core_problems_coverage_js__WEBPACK_IMPORTED_MODULE_5__/* .coverageProblems */ .D.gitFailed('git diff', `It has ${size} bytes; at most ${LONGEST_DIFF} can be read.`));
        }),
    };
}
async function inTemporaryFolder(work) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'sluice-git-'));
    try {
        return await work(folder);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}
async function emptyTree(git) {
    return (await git.tell(['hash-object', '-t', 'tree', '--stdin'])).trim();
}


/***/ }),

/***/ 3125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OR: () => (/* binding */ defaultBranch),
/* harmony export */   QE: () => (/* binding */ hasCommit),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   fY: () => (/* binding */ parentsOf),
/* harmony export */   qQ: () => (/* binding */ hashOf),
/* harmony export */   qT: () => (/* binding */ commitsBack),
/* harmony export */   wu: () => (/* binding */ mergeBase)
/* harmony export */ });
const HASH = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const NAME = /^[^-\s~^:?*[\\]([^\s~^:?*[\\]*[^\s~^:?*[\\/.])?$/;
function headOf(git) {
    return git.ask('rev-parse', '--quiet', '--verify', 'HEAD^{commit}');
}
function hashOf(text) {
    return text !== undefined && HASH.test(text) && !/^0+$/.test(text) ? text : undefined;
}
async function hasCommit(git, commit) {
    return (await git.ask('cat-file', '-e', `${commit}^{tree}`)) !== undefined;
}
async function parentsOf(git, commit) {
    const text = await git.tell(['cat-file', 'commit', commit]);
    const [head = ''] = text.split('\n\n', 1);
    return Array.from(head.matchAll(/^parent ([0-9a-f]+)$/gm), ([, parent]) => parent);
}
async function mergeBase(git, one, other) {
    return (await git.ask('merge-base', one, other)) || undefined;
}
async function isShallow(git) {
    return (await git.ask('rev-parse', '--is-shallow-repository')) === 'true';
}
async function commitsBack(git, commit, most) {
    const text = await git.tell(['rev-list', '--first-parent', `--max-count=${most}`, commit, '--']);
    return text.split('\n').filter((line) => line !== '');
}
async function defaultBranch(git, name) {
    const named = name !== undefined && NAME.test(name) ? [`origin/${name}`, `heads/${name}`] : [];
    const guesses = ['origin/HEAD', 'origin/main', 'origin/master', 'heads/main', 'heads/master'];
    for (const ref of named.length > 0 ? named : guesses) {
        const full = ref.startsWith('heads/') ? `refs/${ref}` : `refs/remotes/${ref}`;
        const commit = await git.ask('rev-parse', '--quiet', '--verify', `${full}^{commit}`);
        if (commit !== undefined)
            return commit;
    }
    return undefined;
}


/***/ }),

/***/ 2453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ matcherOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

function matcherOf(glob) {
    const whole = glob.endsWith('/') ? `${glob}**` : glob;
    const pattern = whole.replace(/^(?:\.\/)+/, '');
    return (path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.matchesGlob(path, pattern);
}


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

/***/ 5985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ broken)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9752);
/* harmony import */ var _core_problems_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4357);


function broken({ path }, line, why) {
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .SluiceError */ .ah(_core_problems_index_js__WEBPACK_IMPORTED_MODULE_1__/* .problems */ .B.reportBroken(path, line, why));
}


/***/ }),

/***/ 6392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ pathBelow),
/* harmony export */   zJ: () => (/* binding */ findReports)
/* harmony export */ });
/* unused harmony export pathIn */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


const NEVER = new Set(['node_modules', '.git']);
function findReports(patterns, folder, names) {
    const out = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
    const without = new Set(out.flatMap((pattern) => filesOf(pattern, folder)));
    const found = new Map();
    const missing = [];
    for (const pattern of patterns.filter((each) => !each.startsWith('!'))) {
        const { named, glob } = splitName(pattern, names);
        const files = filesOf(glob, folder).filter((file) => !without.has(file));
        if (files.length === 0)
            missing.push(pattern);
        for (const file of files)
            if (!found.has(file))
                found.set(file, { file, path: pathIn(folder, file), named });
    }
    return { found: [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1)), missing };
}
function splitName(pattern, names) {
    const at = pattern.indexOf('=');
    const name = pattern.slice(0, Math.max(at, 0));
    return names.includes(name) ? { named: name, glob: pattern.slice(at + 1) } : { named: undefined, glob: pattern };
}
function filesOf(pattern, folder) {
    const direct = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, pattern);
    if (pattern !== '' && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(direct, { throwIfNoEntry: false }) !== undefined)
        return [direct];
    const exclude = (name) => NEVER.has(name) && !pattern.includes(name);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.globSync)(pattern, { cwd: folder, exclude })
        .map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path))
        .filter((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false })?.isDirectory() === false)
        .sort();
}
function pathIn(folder, file) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, file);
    return (inside.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside) ? file : inside).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
function pathBelow(root, folder) {
    const path = pathIn(root, folder);
    return path === folder ? '' : path;
}


/***/ }),

/***/ 6404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ isFields),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   Y5: () => (/* binding */ JsonObject),
/* harmony export */   c3: () => (/* binding */ listOf)
/* harmony export */ });
/* harmony import */ var _broken_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5985);

class JsonObject {
    #source;
    #fields;
    #parent;
    #name;
    #index;
    constructor(source, fields, parent, name = '', index) {
        this.#source = source;
        this.#fields = fields;
        this.#parent = parent;
        this.#name = name;
        this.#index = index;
    }
    names() {
        return Object.keys(this.#fields);
    }
    raw(name) {
        return Object.hasOwn(this.#fields, name) ? (this.#fields[name] ?? undefined) : undefined;
    }
    text(name) {
        const value = this.raw(name);
        if (typeof value !== 'string')
            throw this.#wrong(name, value, 'a text');
        return value;
    }
    textIf(name) {
        const value = this.raw(name);
        if (value === undefined || typeof value === 'string')
            return value;
        throw this.#wrong(name, value, 'a text');
    }
    numberIf(name) {
        const value = this.raw(name);
        if (value === undefined || typeof value === 'number')
            return value;
        throw this.#wrong(name, value, 'a number');
    }
    flag(name) {
        const value = this.raw(name) ?? false;
        if (typeof value !== 'boolean')
            throw this.#wrong(name, value, 'true or false');
        return value;
    }
    object(name) {
        const value = this.raw(name);
        if (value === undefined)
            return undefined;
        if (!isFields(value))
            throw this.#wrong(name, value, 'an object');
        return new JsonObject(this.#source, value, this, name);
    }
    list(name) {
        return this.#array(name).map((value, index) => {
            if (!isFields(value))
                throw this.#wrong(`${name}[${index}]`, value, 'an object');
            return new JsonObject(this.#source, value, this, name, index);
        });
    }
    texts(name) {
        return this.#array(name).map((value, index) => {
            if (typeof value !== 'string')
                throw this.#wrong(`${name}[${index}]`, value, 'a text');
            return value;
        });
    }
    broken(name, why) {
        return (0,_broken_js__WEBPACK_IMPORTED_MODULE_0__/* .broken */ .m)(this.#source, undefined, `${this.#where(name)} ${why}`);
    }
    #array(name) {
        const value = this.raw(name) ?? [];
        if (!Array.isArray(value))
            throw this.#wrong(name, value, 'a list');
        return value;
    }
    #wrong(name, value, wanted) {
        return this.broken(name, `is ${value === undefined ? 'missing' : nameOf(value)}; it has to be ${wanted}.`);
    }
    #where(name) {
        const own = this.#index === undefined ? this.#name : `${this.#name}[${this.#index}]`;
        const path = own === '' ? name : `${own}.${name}`;
        return this.#parent === undefined ? path : this.#parent.#where(path);
    }
}
function isFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function objectOf(source, value = source.json()) {
    if (!isFields(value))
        throw (0,_broken_js__WEBPACK_IMPORTED_MODULE_0__/* .broken */ .m)(source, 1, `The report is ${nameOf(value)}; it has to be an object.`);
    return new JsonObject(source, value);
}
function listOf(source) {
    const value = source.json() ?? [];
    if (!Array.isArray(value))
        throw (0,_broken_js__WEBPACK_IMPORTED_MODULE_0__/* .broken */ .m)(source, 1, `The report is ${nameOf(value)}; it has to be a list.`);
    return new JsonObject(source, { entries: value }).list('entries');
}
function nameOf(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    return ({ string: 'a text', number: 'a number', boolean: 'true or false', object: 'an object' }[String(typeof value)] ??
        'nothing');
}


/***/ }),

/***/ 7015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   Ug: () => (/* binding */ hasAll),
/* harmony export */   te: () => (/* binding */ firstFieldsOf)
/* harmony export */ });
/* harmony import */ var _json_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6404);

function fieldsOf(opening) {
    return opening.syntax === 'json' && (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isFields */ .Ce)(opening.value) ? opening.value : undefined;
}
function firstFieldsOf(opening) {
    if (opening.syntax !== 'json' || !Array.isArray(opening.value))
        return undefined;
    const [first] = opening.value;
    return (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isFields */ .Ce)(first) ? first : undefined;
}
function hasAll(value, ...names) {
    return (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isFields */ .Ce)(value) && names.every((name) => Object.hasOwn(value, name));
}


/***/ }),

/***/ 2629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ eachLine)
/* harmony export */ });
/* harmony import */ var _broken_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5985);

const LONGEST_LINE = 64 << 20;
const LF = 10;
const CR = 13;
const SHORT = 24;
function eachLine(source, visit, quick = () => -1) {
    let line = 0;
    let begun = [];
    const say = (bytes, from, to) => {
        line++;
        visit(bytes, from, to > from && bytes[to - 1] === CR ? to - 1 : to, line);
    };
    const readQuick = (bytes, from, to) => {
        const end = quick(bytes, from, to);
        if (end !== -1)
            line++;
        return end;
    };
    for (const chunk of source.chunks()) {
        const piece = new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.length);
        const first = begun.length === 0 ? 0 : piece.indexOf(LF) + 1;
        if (first > 0) {
            sayWhole([...begun, piece.subarray(0, first - 1)], say);
            begun = [];
        }
        const from = begun.length === 0 ? sayLines(piece, first, say, readQuick) : 0;
        if (from < piece.length)
            begun.push(piece.slice(from));
        if (lengthOf(begun) > LONGEST_LINE)
            throw (0,_broken_js__WEBPACK_IMPORTED_MODULE_0__/* .broken */ .m)(source, line + 1, 'The line is longer than 64 MiB.');
    }
    if (begun.length > 0)
        sayWhole(begun, say);
}
function sayLines(piece, start, say, quick) {
    const { length } = piece;
    let from = start;
    while (from < length) {
        let at = quick(piece, from, length);
        if (at === -1) {
            at = endOfLine(piece, from);
            if (at === -1)
                break;
            say(piece, from, at);
        }
        from = at + 1;
    }
    return from;
}
function endOfLine(piece, from) {
    const near = from + SHORT < piece.length ? from + SHORT : piece.length;
    for (let at = from; at < near; at++)
        if (piece[at] === LF)
            return at;
    return piece.indexOf(LF, near);
}
function sayWhole(pieces, say) {
    const whole = join(pieces);
    say(whole, 0, whole.length);
}
function lengthOf(pieces) {
    return pieces.reduce((sum, { length }) => sum + length, 0);
}
function join(pieces) {
    const whole = new Uint8Array(lengthOf(pieces));
    let at = 0;
    for (const piece of pieces) {
        whole.set(piece, at);
        at += piece.length;
    }
    return whole;
}


/***/ }),

/***/ 6057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ recognise)
});

// EXTERNAL MODULE: ./.build/src/core/problem.js
var problem = __webpack_require__(9752);
// EXTERNAL MODULE: ./.build/src/core/problems/index.js + 8 modules
var problems = __webpack_require__(4357);
// EXTERNAL MODULE: ./.build/src/providers/reports/broken.js
var broken = __webpack_require__(5985);
// EXTERNAL MODULE: ./.build/src/providers/json-text.js
var json_text = __webpack_require__(9416);
;// CONCATENATED MODULE: ./.build/src/providers/reports/opening.js


const ENOUGH = 64 << 10;
function openingOf(source) {
    const text = beginning(source);
    const [first = ''] = /\S/.exec(text) ?? [];
    if (first === '')
        throw (0,broken/* broken */.m)(source, 1, 'It holds nothing but white space.');
    if (first === '<')
        return xmlOpening(source, text);
    if ((first === '{' || first === '[') && !isLog(text))
        return { syntax: 'json', value: source.json() };
    return { syntax: 'text', text };
}
function beginning(source) {
    for (const piece of source.chunks())
        return new TextDecoder().decode(piece.subarray(0, ENOUGH));
    return '';
}
function isLog(text) {
    const [first = '', second] = text.trimStart().split(/\r?\n/, 2);
    if (/^\[[^\]"{]*\]\s*\S/.test(first))
        return true;
    return first.startsWith('{') && second?.startsWith('{') === true && (0,json_text/* parseJson */.q)(first) !== undefined;
}
const PROLOG = /^(?:\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE(?:[^[>"']|"[^"]*"|'[^']*'|\[[\s\S]*?\]\s*(?=>))*>)+/;
const TAG = /^<([^\s/>!?]+)((?:\s+[^\s=>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/;
const ATTRIBUTE = /([^\s=>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
function xmlOpening(source, text) {
    const start = text.replace(PROLOG, '');
    const tag = TAG.exec(start);
    if (tag === null)
        throw (0,broken/* broken */.m)(source, 1, 'It begins like XML, but no root element begins in it.');
    const [, root = '', given = ''] = tag;
    const attributes = [...given.matchAll(ATTRIBUTE)].map(([, name = '', one, other]) => [name, one ?? other ?? '']);
    return { syntax: 'xml', root, attributes: Object.fromEntries(attributes), text };
}

;// CONCATENATED MODULE: ./.build/src/providers/reports/recognise.js




function recognise(readers, source, named) {
    const formats = readers.map(({ format }) => format);
    const given = readers.find(({ format }) => format === named);
    if (given !== undefined)
        return given;
    const opening = openingOf(source);
    const known = readers.filter((reader) => reader.recognises(opening));
    if (known.length > 1)
        throw (0,broken/* broken */.m)(source, 1, `It could be ${known.map(({ format }) => format).join(' or ')}; name the format.`);
    if (known[0] === undefined)
        throw new problem/* SluiceError */.ah(problems/* problems */.B.reportUnknown(source.path, formats));
    return known[0];
}


/***/ }),

/***/ 6413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ openSource)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./.build/src/core/problem.js
var problem = __webpack_require__(9752);
// EXTERNAL MODULE: ./.build/src/core/problems/index.js + 8 modules
var problems = __webpack_require__(4357);
// EXTERNAL MODULE: ./.build/src/providers/files.js
var files = __webpack_require__(8837);
// EXTERNAL MODULE: ./.build/src/providers/reports/broken.js
var broken = __webpack_require__(5985);
;// CONCATENATED MODULE: ./.build/src/providers/reports/json-error.js
const LONGEST_SEARCH = 16 << 20;
function lineOfMistake(thrown, text) {
    const end = text.trimEnd().length;
    if (isCutOff(thrown))
        return lineAt(text, end);
    const told = toldPosition(thrown);
    if (told !== undefined)
        return lineAt(text, Math.min(told, end));
    return text.length > LONGEST_SEARCH ? undefined : lineAt(text, firstMistake(text));
}
function isCutOff(thrown) {
    return thrown instanceof Error && /end of JSON|Unterminated/.test(thrown.message);
}
function toldPosition(thrown) {
    const [, position] = /at position (\d+)/.exec(thrown instanceof Error ? thrown.message : '') ?? [];
    return position === undefined ? undefined : Number(position);
}
function firstMistake(text) {
    let [low, high] = [0, text.length];
    while (low < high) {
        const middle = (low + high + 1) >>> 1;
        if (onlyEndsEarly(text.slice(0, middle)))
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
function onlyEndsEarly(beginning) {
    try {
        JSON.parse(beginning);
        return true;
    }
    catch (thrown) {
        return isCutOff(thrown) || toldPosition(thrown) === beginning.length;
    }
}
function lineAt(text, position) {
    let lines = 1;
    for (let at = text.indexOf('\n'); at !== -1 && at < position; at = text.indexOf('\n', at + 1))
        lines++;
    return lines;
}

;// CONCATENATED MODULE: ./.build/src/providers/reports/source.js






const PIECE = 1 << 20;
const READ = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0);
const LONGEST_TEXT = 500 * 2 ** 20;
function openSource(file, path) {
    const { size, mark } = inspect(file, path);
    let value;
    const utf16 = mark === 'utf-16le' || mark === 'utf-16be';
    const text = () => {
        if (size > LONGEST_TEXT)
            throw unreadable(path, `it has ${size} bytes; at most ${LONGEST_TEXT} can be read at once`);
        return new TextDecoder(utf16 ? mark : 'utf-8').decode((0,external_node_fs_.readFileSync)(file));
    };
    const source = {
        path,
        chunks: () => (utf16 ? [new TextEncoder().encode(text())] : pieces(file, mark === 'utf-8' ? 3 : 0)),
        text,
        json: () => (value ??= { json: parse(source, text()) }).json,
    };
    return source;
}
function parse(source, text) {
    try {
        return JSON.parse(text);
    }
    catch (thrown) {
        const why = isCutOff(thrown) ? 'It is no JSON: it ends too early.' : 'It is no JSON.';
        throw (0,broken/* broken */.m)(source, lineOfMistake(thrown, text), why);
    }
}
function inspect(file, path) {
    try {
        const descriptor = (0,external_node_fs_.openSync)(file, READ);
        try {
            const stat = (0,external_node_fs_.fstatSync)(descriptor);
            if (!stat.isFile())
                throw unreadable(path, stat.isDirectory() ? 'it is a folder' : 'it is no regular file');
            if (stat.size === 0)
                throw unreadable(path, 'it is empty');
            const start = Buffer.alloc(3);
            (0,external_node_fs_.readSync)(descriptor, start, 0, 3, 0);
            return { size: stat.size, mark: markOf(start) };
        }
        finally {
            (0,external_node_fs_.closeSync)(descriptor);
        }
    }
    catch (thrown) {
        if (thrown instanceof problem/* SluiceError */.ah)
            throw thrown;
        throw unreadable(path, (0,files/* fileReason */.pP)(thrown), thrown);
    }
}
function markOf([first, second, third]) {
    if (first === 0xef && second === 0xbb && third === 0xbf)
        return 'utf-8';
    if (first === 0xff && second === 0xfe)
        return 'utf-16le';
    return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}
function* pieces(file, from) {
    const descriptor = (0,external_node_fs_.openSync)(file, READ);
    try {
        const piece = Buffer.allocUnsafeSlow(PIECE);
        let position = from;
        for (let read = (0,external_node_fs_.readSync)(descriptor, piece, 0, PIECE, position); read > 0;) {
            yield piece.subarray(0, read);
            position += read;
            read = (0,external_node_fs_.readSync)(descriptor, piece, 0, PIECE, position);
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
function unreadable(path, why, cause) {
    return new problem/* SluiceError */.ah(problems/* problems */.B.reportUnreadable(path, why), cause === undefined ? {} : { cause });
}


/***/ }),

/***/ 7005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* reexport */ LONGEST_COPY),
  F: () => (/* binding */ scanXml)
});

;// CONCATENATED MODULE: ./.build/src/providers/reports/xml-bytes.js
const LF = 10;
const SPACE = 32;
const BANG = 33;
const QUOTE = 34;
const HASH = 35;
const AMPERSAND = 38;
const APOSTROPHE = 39;
const HYPHEN = 45;
const SLASH = 47;
const SEMICOLON = 59;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const QUESTION = 63;
const OPENING = 91;
const CLOSING = 93;
const MORE = -1;
const NAME_BYTES = Uint8Array.from({ length: 256 }, (_, byte) => {
    if (byte >= 128 || /[a-zA-Z_:]/.test(String.fromCharCode(byte)))
        return 2;
    return /[0-9.-]/.test(String.fromCharCode(byte)) ? 1 : 0;
});
function isBlank(byte) {
    return byte <= SPACE && (byte === SPACE || byte === LF || byte === 13 || byte === 9);
}
function standsAt(bytes, from, text) {
    for (let i = 0; i < text.length; i++)
        if (bytes[from + i] !== text.charCodeAt(i))
            return false;
    return true;
}
function after(bytes, from, end, ending) {
    const last = ending.charCodeAt(ending.length - 1);
    const length = ending.length;
    for (let at = from + length - 1; at < end; at++)
        if (bytes[at] === last && standsAt(bytes, at - length + 1, ending))
            return at + 1;
    return MORE;
}

;// CONCATENATED MODULE: ./.build/src/providers/reports/xml-doctype.js

function afterDoctype(bytes, from, end) {
    let inside = false;
    let at = from;
    while (at !== MORE && at < end) {
        const byte = bytes[at];
        if (byte === GREATER && !inside)
            return at + 1;
        if (byte === OPENING)
            inside = true;
        if (byte === CLOSING)
            inside = false;
        at = afterPart(bytes, at, end);
    }
    return MORE;
}
function afterPart(bytes, at, end) {
    const byte = bytes[at];
    if (byte === QUOTE)
        return after(bytes, at + 1, end, '"');
    if (byte === APOSTROPHE)
        return after(bytes, at + 1, end, "'");
    if (standsAt(bytes, at, '<!--'))
        return at + 4 > end ? MORE : after(bytes, at + 4, end, '-->');
    if (standsAt(bytes, at, '<?'))
        return at + 2 > end ? MORE : after(bytes, at + 2, end, '?>');
    return at + 1;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./.build/src/providers/reports/xml-encoding.js

function createXmlEncoding() {
    let [strict, lenient] = decodersOf('utf-8');
    return {
        declare(name) {
            const label = labelOf(name);
            if (label !== undefined)
                [strict, lenient] = decodersOf(label);
            return label !== undefined;
        },
        strict: (bytes) => asciiText(bytes) ?? strict.decode(bytes),
        lenient: (bytes) => asciiText(bytes) ?? lenient.decode(bytes),
    };
}
function asciiText(bytes) {
    if (!(0,external_node_buffer_.isAscii)(bytes))
        return undefined;
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}
function decodersOf(label) {
    return [new TextDecoder(label, { fatal: true, ignoreBOM: true }), new TextDecoder(label, { ignoreBOM: true })];
}
const UTF_8 = /^(?:utf-?8|(?:us-)?ascii|utf-16(?:le|be)?)$/;
const SINGLE_BYTE = /^(?:iso-8859-\d+|latin1|windows-125\d|cp125\d)$/;
function labelOf(name) {
    const label = name.toLowerCase();
    if (UTF_8.test(label))
        return 'utf-8';
    return SINGLE_BYTE.test(label) && isKnown(label) ? label : undefined;
}
function isKnown(label) {
    try {
        return new TextDecoder(label) !== undefined;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./.build/src/providers/reports/xml-references.js

const KNOWN = { 'amp;': '&', 'lt;': '<', 'gt;': '>', 'quot;': '"', 'apos;': "'" };
const NAMES = Object.keys(KNOWN);
const REFERENCE = /^#(?:(\d{1,8})|x([\da-f]{1,8}));$/i;
const ENTITY = /^[^#\d]/;
const REFERENCES = /&([^;]+;)/g;
const LAST_CODE_POINT = 0x10ffff;
const LONGEST = 64;
function afterReference(bytes, from, end, fail) {
    for (const name of NAMES)
        if (from + 1 + name.length <= end && standsAt(bytes, from + 1, name))
            return from + 1 + name.length;
    let at = from + 1;
    while (at < end && at < from + LONGEST && isPart(bytes[at]))
        at++;
    if (at === end)
        return MORE;
    const written = String.fromCharCode(...bytes.subarray(from + 1, at));
    if (bytes[at] === SEMICOLON && characterOf(`${written};`) !== undefined)
        return at + 1;
    if (bytes[at] !== SEMICOLON || !ENTITY.test(written))
        throw fail(from, 'An "&" begins no reference; as a character it is written "&amp;".');
    throw fail(from, `The entity "&${written};" is not read: only the five of XML are, and character references.`);
}
function isPart(byte) {
    return NAME_BYTES[byte] !== 0 || byte === HASH;
}
function decodeReferences(text) {
    return text.replace(REFERENCES, (whole, written) => characterOf(written) ?? whole);
}
function characterOf(written) {
    if (Object.hasOwn(KNOWN, written))
        return KNOWN[written];
    const [, decimal, hexadecimal] = REFERENCE.exec(written) ?? [];
    if (decimal === undefined && hexadecimal === undefined)
        return undefined;
    const code = Number(decimal ?? `0x${hexadecimal}`);
    return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : undefined;
}

;// CONCATENATED MODULE: ./.build/src/providers/reports/xml-handler.js
const LONGEST_COPY = 1_000;

;// CONCATENATED MODULE: ./.build/src/providers/reports/xml-tag.js



const MOST_ATTRIBUTES = 256;
const LONGEST_NAME = 1_000;
const NOT_OF_THE_ENCODING = 'has bytes that are not of the encoding of the file.';
const NOTHING = { bytes: new Uint8Array(0), text: '' };
class XmlTag {
    word = NOTHING;
    empty = false;
    #end = 0;
    #start = 0;
    #places = new Int32Array(4 * MOST_ATTRIBUTES);
    #window;
    #words;
    #fail;
    constructor(window, words, fail) {
        this.#window = window;
        this.#words = words;
        this.#fail = fail;
    }
    get name() {
        return this.word.text;
    }
    get line() {
        return this.#window.lineAt(this.#start);
    }
    attribute(name) {
        const place = this.#find(name);
        return place === MORE ? undefined : this.#text(this.#places[place + 2], this.#places[place + 3]);
    }
    integer(name) {
        const place = this.#find(name);
        if (place === MORE)
            return undefined;
        return integerIn(this.#window.bytes, this.#places[place + 2], this.#places[place + 3]);
    }
    copy(name, into, at) {
        const place = this.#find(name);
        if (place === MORE)
            return MORE;
        return copyPlain(this.#window.bytes, this.#places[place + 2], this.#places[place + 3], into, at);
    }
    read(start) {
        const { bytes, end } = this.#window;
        this.#end = 0;
        this.#start = start;
        const nameEnd = this.#nameEnd(bytes, start + 1, end);
        let at = nameEnd;
        while (at !== MORE) {
            const from = at;
            while (at < end && isBlank(bytes[at]))
                at++;
            if (at === end)
                return MORE;
            const byte = bytes[at];
            if (byte === GREATER || byte === SLASH)
                return this.#close(bytes, nameEnd, at, end);
            if (at === from)
                throw this.#fail(at, 'Between two attributes there is no white space.');
            at = this.#attribute(bytes, at, end);
        }
        return MORE;
    }
    #close(bytes, nameEnd, at, end) {
        this.empty = bytes[at] === SLASH;
        if (this.empty && at + 1 === end)
            return MORE;
        if (this.empty && bytes[at + 1] !== GREATER)
            throw this.#fail(at, 'A "/" in a tag is not followed by ">".');
        this.word = this.#word(bytes, this.#start + 1, nameEnd);
        return this.empty ? at + 2 : at + 1;
    }
    #attribute(bytes, from, end) {
        const nameTo = this.#nameEnd(bytes, from, end);
        if (nameTo === MORE)
            return MORE;
        let at = nameTo;
        while (at < end && isBlank(bytes[at]))
            at++;
        if (at === end)
            return MORE;
        if (bytes[at] !== EQUALS)
            throw this.#fail(from, 'An attribute has no value.');
        do
            at++;
        while (at < end && isBlank(bytes[at]));
        if (at === end)
            return MORE;
        const to = this.#valueEnd(bytes, at, end);
        if (to === MORE)
            return MORE;
        this.#keep(bytes, from, nameTo, at + 1, to);
        return to + 1;
    }
    #nameEnd(bytes, from, end) {
        let at = from;
        while (at < end && NAME_BYTES[bytes[at]] !== 0)
            at++;
        if (at === end)
            return MORE;
        if (NAME_BYTES[bytes[from]] !== 2)
            throw this.#fail(from, 'A tag or an attribute has no name; as a character "<" is written "&lt;".');
        return at;
    }
    #valueEnd(bytes, opening, end) {
        const quote = bytes[opening];
        if (quote !== QUOTE && quote !== APOSTROPHE)
            throw this.#fail(opening, 'The value of an attribute is not quoted.');
        let at = opening + 1;
        while (at !== MORE) {
            let byte = 0;
            while (at < end && (byte = bytes[at]) !== quote && byte !== LESS && byte !== AMPERSAND)
                at++;
            if (at === end)
                return MORE;
            if (byte === quote)
                return at;
            if (byte === LESS)
                throw this.#fail(at, 'There is a "<" in the value of an attribute: its quotes do not end.');
            at = byte === AMPERSAND ? afterReference(bytes, at, end, this.#fail) : at + 1;
        }
        return MORE;
    }
    #keep(bytes, nameFrom, nameTo, valueFrom, valueTo) {
        const places = this.#places;
        const end = this.#end;
        const looks = looksOf(nameTo - nameFrom, bytes[nameFrom], bytes[nameTo - 1]);
        for (let i = 0; i < end; i += 4)
            if (places[i] === looks && sameRun(bytes, places[i + 1], nameFrom, nameTo))
                throw this.#fail(nameFrom, 'An element has the same attribute twice.');
        if (nameTo - nameFrom > LONGEST_NAME)
            throw this.#fail(nameFrom, 'An attribute has a name that is no name.');
        if (end === places.length)
            throw this.#fail(nameFrom, `An element has more than ${MOST_ATTRIBUTES} attributes.`);
        places[end] = looks;
        places[end + 1] = nameFrom;
        places[end + 2] = valueFrom;
        places[end + 3] = valueTo;
        this.#end = end + 4;
    }
    #find(name) {
        const { bytes } = this.#window;
        const places = this.#places;
        const looks = looksOf(name.length, name.charCodeAt(0), name.charCodeAt(name.length - 1));
        for (let i = 0; i < this.#end; i += 4)
            if (places[i] === looks && standsAt(bytes, places[i + 1], name))
                return i;
        return MORE;
    }
    #word(bytes, from, to) {
        try {
            return this.#words.word(bytes, from, to);
        }
        catch {
            throw this.#fail(from, `The name of an element ${NOT_OF_THE_ENCODING}`);
        }
    }
    #text(from, to) {
        try {
            return this.#words.text(this.#window.bytes, from, to);
        }
        catch {
            throw this.#fail(from, `The value of an attribute ${NOT_OF_THE_ENCODING}`);
        }
    }
}
function looksOf(length, first, last) {
    return (length << 16) | (first << 8) | last;
}
function sameRun(bytes, one, other, otherTo) {
    for (let at = other; at < otherTo; at++)
        if (bytes[one + at - other] !== bytes[at])
            return false;
    return true;
}
function copyPlain(bytes, from, to, into, start) {
    if (to - from > LONGEST_COPY)
        return MORE;
    for (let at = from; at < to; at++) {
        const byte = bytes[at];
        if (byte >= 128 || byte === AMPERSAND)
            return MORE;
        into[start + at - from] = byte;
    }
    return to - from;
}
function integerIn(bytes, from, to) {
    const first = bytes[from] === 45 ? from + 1 : from;
    if (first === to)
        return Number.NaN;
    let value = 0;
    for (let at = first; at < to; at++) {
        const digit = bytes[at] - 48;
        if (digit < 0 || digit > 9)
            return Number.NaN;
        value = value * 10 + digit;
    }
    return first === from ? value : -value;
}

;// CONCATENATED MODULE: ./.build/src/providers/reports/xml-text.js

function createXmlText(encoding, hand) {
    let gathered = '';
    return {
        add(bytes, from, to) {
            const text = encoding.lenient(bytes.subarray(from, to));
            gathered += text.includes('&') ? decodeReferences(text) : text;
        },
        addVerbatim(bytes, from, to) {
            gathered += encoding.lenient(bytes.subarray(from, to));
        },
        flush() {
            if (gathered === '')
                return;
            const text = gathered;
            gathered = '';
            hand(text);
        },
    };
}

// EXTERNAL MODULE: ./.build/src/providers/reports/broken.js
var broken = __webpack_require__(5985);
;// CONCATENATED MODULE: ./.build/src/providers/reports/xml-window.js

const LONGEST_TOKEN = 64 << 20;
const ROOM = 64 << 10;
const xml_window_LF = 10;
function createXmlWindow(source) {
    const pieces = source.chunks()[Symbol.iterator]();
    let bytes = new Uint8Array(ROOM);
    let [end, line, searched] = [0, 1, 0];
    function lineAt(position) {
        while (searched < position) {
            const at = bytes.indexOf(xml_window_LF, searched);
            if (at >= position)
                searched = Math.min(at, end);
            else if (at === -1)
                searched = end;
            else {
                line++;
                searched = at + 1;
            }
        }
        return line;
    }
    function append(piece) {
        if (end + piece.length > bytes.length) {
            const larger = new Uint8Array(Math.max(2 * bytes.length, end + piece.length));
            larger.set(bytes.subarray(0, end));
            bytes = larger;
        }
        bytes.set(piece, end);
        end += piece.length;
    }
    function more(keep) {
        lineAt(keep);
        bytes.copyWithin(0, keep, end);
        end -= keep;
        searched -= keep;
        const kept = end;
        if (kept > LONGEST_TOKEN)
            throw (0,broken/* broken */.m)(source, line, 'A tag, a comment or a text is longer than 64 MiB.');
        while (end < 2 * kept || end === kept) {
            const next = pieces.next();
            if (next.done === true)
                break;
            append(next.value);
        }
        return end > kept;
    }
    return {
        get bytes() {
            return bytes;
        },
        get end() {
            return end;
        },
        more,
        lineAt,
    };
}
function failIn(source, window) {
    return (position, why) => (0,broken/* broken */.m)(source, window.lineAt(position), why);
}

;// CONCATENATED MODULE: ./.build/src/providers/reports/xml-words.js


const PLACES = 4096;
const LONGEST_WORD = 48;
function createXmlWords(encoding) {
    const table = new Array(PLACES).fill(undefined);
    const values = new Array(PLACES).fill('');
    const latin1 = createLatin1();
    function decode(bytes) {
        const text = encoding.strict(bytes);
        return text.includes('&') ? decodeReferences(text) : text;
    }
    function word(bytes, from, to) {
        const place = placeOf(bytes, from, to);
        const known = table[place];
        if (known !== undefined && sameBytes(known.bytes, bytes, from, to))
            return known;
        const own = bytes.slice(from, to);
        return (table[place] = { bytes: own, text: decode(own) });
    }
    function value(bytes, from, to) {
        const place = placeOfPlain(bytes, from, to);
        if (place === NOT_PLAIN)
            return word(bytes, from, to).text;
        const known = values[place];
        if (sameText(known, bytes, from, to))
            return known;
        return (values[place] = latin1(bytes, from, to));
    }
    return {
        word,
        text: (bytes, from, to) => (to - from <= LONGEST_WORD ? value(bytes, from, to) : decode(bytes.subarray(from, to))),
    };
}
function createLatin1() {
    let of;
    let buffer = Buffer.alloc(0);
    return (bytes, from, to) => {
        if (of !== bytes)
            [of, buffer] = [bytes, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)];
        return buffer.toString('latin1', from, to);
    };
}
const NOT_PLAIN = -1;
function placeOfPlain(bytes, from, to) {
    let hash = to - from;
    for (let at = from; at < to; at++) {
        const byte = bytes[at];
        if (byte >= 128 || byte === AMPERSAND)
            return NOT_PLAIN;
        hash = (Math.imul(hash, 31) + byte) | 0;
    }
    return (hash ^ (hash >>> 15)) & (PLACES - 1);
}
function sameText(text, bytes, from, to) {
    if (text.length !== to - from)
        return false;
    for (let i = 0; i < text.length; i++)
        if (text.charCodeAt(i) !== bytes[from + i])
            return false;
    return true;
}
function placeOf(bytes, from, to) {
    let hash = to - from;
    for (let at = from; at < to; at++)
        hash = (Math.imul(hash, 31) + bytes[at]) | 0;
    return (hash ^ (hash >>> 15)) & (PLACES - 1);
}
function sameBytes(word, bytes, from, to) {
    if (word.length !== to - from)
        return false;
    for (let i = 0; i < word.length; i++)
        if (word[i] !== bytes[from + i])
            return false;
    return true;
}

;// CONCATENATED MODULE: ./.build/src/providers/reports/xml-scanner.js








const DEEPEST = 1_000;
const ENCODING = /\sencoding\s*=\s*(?:"([^"]*)"|'([^']*)')/;
function createXmlScanner(source, handler) {
    const window = createXmlWindow(source);
    const fail = failIn(source, window);
    const encoding = createXmlEncoding();
    const tag = new XmlTag(window, createXmlWords(encoding), fail);
    const texts = handler.text === undefined ? undefined : createXmlText(encoding, (text) => handler.text?.(text));
    const open = [];
    let [begun, typed, rooted] = [false, false, false];
    function scan() {
        for (let at = 0, more = true; more;) {
            const next = at === window.end ? MORE : token(at);
            if (next === MORE)
                more = window.more(at);
            at = next === MORE ? 0 : next;
        }
        finish();
    }
    function token(from) {
        const { bytes, end } = window;
        let at = from;
        while (at < end && isBlank(bytes[at]))
            at++;
        if (at === end)
            return MORE;
        if (bytes[at] === LESS)
            return markup(at);
        if (open.length > 0)
            return text(from);
        throw fail(at, `There is something ${rooted ? 'after' : 'before'} the root element.`);
    }
    function markup(at) {
        if (at + 1 === window.end)
            return MORE;
        const second = window.bytes[at + 1];
        if (second === SLASH)
            return endTag(at);
        if (second === BANG)
            return declaration(at);
        return second === QUESTION ? instruction(at) : startTag(at);
    }
    function text(from) {
        const to = textEnd(from);
        if (texts === undefined || handler.wantsText?.() === false)
            return to === from ? MORE : to;
        const { bytes, end } = window;
        if (to === end || bytes[to] !== LESS)
            return MORE;
        texts.add(bytes, from, to);
        return to;
    }
    function textEnd(from) {
        const { bytes, end } = window;
        let at = from;
        while (at < end) {
            const byte = bytes[at];
            if (byte === LESS)
                return at;
            const next = byte === AMPERSAND ? afterReference(bytes, at, end, fail) : at + 1;
            if (next === MORE)
                return at;
            at = next;
        }
        return at;
    }
    function startTag(at) {
        const next = tag.read(at);
        if (next === MORE)
            return MORE;
        texts?.flush();
        if (open.length === 0 && rooted)
            throw fail(at, 'A second root element begins.');
        if (open.length === DEEPEST)
            throw fail(at, `Its elements are nested deeper than ${DEEPEST}.`);
        [begun, rooted] = [true, true];
        handler.open?.(tag);
        if (tag.empty)
            handler.close?.(tag.name);
        else
            open.push(tag.word);
        return next;
    }
    function endTag(at) {
        const { bytes, end } = window;
        const last = open.at(-1);
        if (last === undefined)
            throw fail(at, 'An element ends that has not begun.');
        let to = afterName(bytes, at + 2, end, last.bytes);
        if (to === MORE)
            return MORE;
        if (to === OTHER)
            throw fail(at, `The element that ends is not "${last.text}", which began last.`);
        while (to < end && isBlank(bytes[to]))
            to++;
        if (to === end)
            return MORE;
        if (bytes[to] !== GREATER)
            throw fail(at, 'There is something behind the name in an end tag.');
        texts?.flush();
        open.pop();
        handler.close?.(last.text);
        return to + 1;
    }
    function declaration(at) {
        const { bytes, end } = window;
        begun = true;
        if (at + 4 <= end && standsAt(bytes, at, '<!--'))
            return after(bytes, at + 4, end, '-->');
        if (at + 9 > end)
            return MORE;
        if (standsAt(bytes, at, '<![CDATA['))
            return verbatim(at);
        if (!standsAt(bytes, at, '<!DOCTYPE'))
            throw fail(at, 'A "<!" begins neither a comment nor CDATA nor a document type.');
        if (typed || rooted)
            throw fail(at, 'A document type stands where none may be.');
        const next = afterDoctype(bytes, at + 9, end);
        typed = next !== MORE;
        return next;
    }
    function verbatim(at) {
        const { bytes, end } = window;
        if (open.length === 0)
            throw fail(at, 'There is CDATA outside of the root element.');
        const next = after(bytes, at + 9, end, ']]>');
        if (next !== MORE && handler.wantsText?.() !== false)
            texts?.addVerbatim(bytes, at + 9, next - 3);
        return next;
    }
    function instruction(at) {
        const { bytes, end } = window;
        const next = after(bytes, at + 2, end, '?>');
        if (next === MORE)
            return MORE;
        if (standsAt(bytes, at, '<?xml') && NAME_BYTES[bytes[at + 5]] === 0)
            declare(at, bytes.subarray(at, next));
        begun = true;
        return next;
    }
    function declare(at, written) {
        if (begun)
            throw fail(at, 'An XML declaration stands where none may be: another report begins here.');
        const [, one, other] = ENCODING.exec(new TextDecoder().decode(written)) ?? [];
        const name = one ?? other ?? 'utf-8';
        if (!encoding.declare(name))
            throw fail(at, `Its encoding "${name}" is not read; write UTF-8.`);
    }
    function finish() {
        const { bytes, end } = window;
        const last = open.at(-1);
        if (last !== undefined)
            throw fail(end, `It ends inside the element "${last.text}": it was cut off.`);
        if (!isBlankRun(bytes, 0, end))
            throw fail(end, 'It ends inside a tag: it was cut off.');
        if (!rooted)
            throw fail(end, 'It has no root element.');
    }
    return { scan };
}
const OTHER = -2;
function afterName(bytes, from, end, name) {
    const to = from + name.length;
    for (let at = from; at < to; at++) {
        if (at === end)
            return MORE;
        if (bytes[at] !== name[at - from])
            return OTHER;
    }
    if (to === end)
        return MORE;
    return NAME_BYTES[bytes[to]] === 0 ? to : OTHER;
}
function isBlankRun(bytes, from, to) {
    for (let at = from; at < to; at++)
        if (!isBlank(bytes[at]))
            return false;
    return true;
}

;// CONCATENATED MODULE: ./.build/src/providers/reports/xml.js


function scanXml(source, handler) {
    createXmlScanner(source, handler).scan();
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
