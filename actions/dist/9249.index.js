export const id = 9249;
export const ids = [9249];
export const modules = {

/***/ 70:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ baseCommit)
/* harmony export */ });
/* harmony import */ var _providers_git_base_copy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2216);

async function baseCommit(world, folder, event) {
    const { pullRequest, mergeGroup, sha = '' } = event ?? {};
    if (pullRequest === undefined)
        return mergeGroup?.baseSha;
    return (await (0,_providers_git_base_copy_js__WEBPACK_IMPORTED_MODULE_0__/* .testedInto */ .S)(world, folder, { merge: sha, head: pullRequest.headSha })) ?? pullRequest.baseSha;
}


/***/ }),

/***/ 9249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baseFile: () => (/* binding */ baseFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _providers_git_base_copy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2216);
/* harmony import */ var _runner_world_world_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2625);
/* harmony import */ var _base_commit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70);




async function baseFile(path, host) {
    const { readEvent } = await __webpack_require__.e(/* import() */ 7452).then(__webpack_require__.bind(__webpack_require__, 7452));
    const world = (0,_runner_world_world_js__WEBPACK_IMPORTED_MODULE_2__/* .createWorld */ .b)({ host, githubToken: undefined });
    const commit = await (0,_base_commit_js__WEBPACK_IMPORTED_MODULE_3__/* .baseCommit */ .t)(world, host.workspace, readEvent(host.env));
    if (commit === undefined)
        return undefined;
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(host.workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(host.workspace, path)).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
    return (0,_providers_git_base_copy_js__WEBPACK_IMPORTED_MODULE_1__/* .baseCopy */ .l)(world, host.workspace, commit, inside);
}


/***/ }),

/***/ 4171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ showUrl),
/* harmony export */   t: () => (/* binding */ isSensitive)
/* harmony export */ });
const SENSITIVE = /auth|cookie|token|key|secret|passw|credential/i;
function isSensitive(name) {
    return SENSITIVE.test(name);
}
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

/***/ 2216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ testedInto),
/* harmony export */   l: () => (/* binding */ baseCopy)
/* harmony export */ });
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(803);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8386);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9573);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3125);




async function baseCopy(world, folder, commit, path) {
    const git = (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .openGit */ .zY)(world, folder);
    if ((0,_history_js__WEBPACK_IMPORTED_MODULE_3__/* .hashOf */ .qQ)(commit) === undefined)
        return { state: 'unknown', why: 'the event names no base' };
    const missing = (await (0,_history_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCommit */ .QE)(git, commit)) ? undefined : await fetchCommit(git, commit);
    if (missing !== undefined)
        return {
            state: 'unknown',
            why: `the checkout does not have its base ${commit.slice(0, 7)} (${missing}). Set "fetch-depth: 2" or more at actions/checkout`,
        };
    const blob = await git.ask('rev-parse', '--quiet', '--verify', `${commit}:./${path}`);
    if (blob === undefined)
        return { state: 'absent' };
    return { state: 'there', text: await git.tell(['cat-file', 'blob', blob]) };
}
async function testedInto(world, folder, { merge, head }) {
    const git = (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .openGit */ .zY)(world, folder);
    if ((0,_history_js__WEBPACK_IMPORTED_MODULE_3__/* .hashOf */ .qQ)(merge) === undefined || (await (0,_history_js__WEBPACK_IMPORTED_MODULE_3__/* .headOf */ .Uo)(git)) !== merge || merge === head)
        return undefined;
    const [into, merged, ...others] = await (0,_history_js__WEBPACK_IMPORTED_MODULE_3__/* .parentsOf */ .fY)(git, merge);
    return merged === head && others.length === 0 ? into : undefined;
}
const PLAIN = [
    'credential.helper=',
    'core.askPass=',
    'core.sshCommand=ssh',
    'core.gitProxy=',
    'protocol.ext.allow=never',
];
const FETCH = ['fetch', '--quiet', '--depth=1', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules'];
const PATIENCE = (0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__.ms)(60_000);
async function fetchCommit(git, commit) {
    if ((await git.ask('remote', 'get-url', 'origin')) === undefined)
        return 'and nowhere to fetch it from';
    const plain = PLAIN.flatMap((setting) => ['-c', setting]);
    const fetched = await git.run([...plain, ...FETCH, '--upload-pack=git-upload-pack', 'origin', commit], {
        patience: PATIENCE,
    });
    if (fetched.exitCode === 0 && (await (0,_history_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCommit */ .QE)(git, commit)))
        return undefined;
    return (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .lastWords */ .aN)(fetched) || 'it could not be fetched';
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

/***/ 4011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ collect)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9752);
/* harmony import */ var _core_problems_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4357);
/* harmony import */ var _core_sensitive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4171);



async function collect(incoming, url, maxBytes) {
    const chunks = [];
    let size = 0;
    for await (const chunk of incoming) {
        size += chunk.length;
        if (size > maxBytes)
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .SluiceError */ .ah(_core_problems_index_js__WEBPACK_IMPORTED_MODULE_1__/* .problems */ .B.httpTooLarge((0,_core_sensitive_js__WEBPACK_IMPORTED_MODULE_2__/* .showUrl */ .j)(url), maxBytes));
        chunks.push(chunk);
    }
    return { status: incoming.statusCode ?? 0, headers: joined(incoming), bytes: Buffer.concat(chunks) };
}
function joined({ headersDistinct }) {
    return Object.fromEntries(Object.entries(headersDistinct).map(([name, values = []]) => [name, values.join(', ')]));
}


/***/ }),

/***/ 4522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ endGroup),
/* harmony export */   _: () => (/* binding */ isAlive)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var _process_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8021);


const GRACE = 1_000;
const LOOK_EVERY = 20;
async function endGroup(child, grace = GRACE) {
    if (child.pid === undefined)
        return;
    if (node_process__WEBPACK_IMPORTED_MODULE_0__.platform === 'win32')
        return void child.kill('SIGKILL');
    signalGroup(child.pid, 'SIGTERM');
    const patience = Date.now() + grace;
    while (isAlive(child.pid)) {
        if (Date.now() >= patience)
            return void signalGroup(child.pid, 'SIGKILL');
        await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
    }
}
function isAlive(leader) {
    if (!signalGroup(leader, 0))
        return false;
    return node_process__WEBPACK_IMPORTED_MODULE_0__.platform !== 'linux' || (0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .runsInGroup */ .L)(leader);
}
function signalGroup(leader, signal) {
    try {
        return node_process__WEBPACK_IMPORTED_MODULE_0__.kill(-leader, signal);
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 8021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ runsInGroup),
/* harmony export */   W: () => (/* binding */ startedWith)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

function runsInGroup(leader) {
    return pids().some((pid) => {
        const [state, , group] = statOf(pid);
        return Number(group) === leader && state !== 'Z' && state !== 'X';
    });
}
function startedWith(variable) {
    return pids().filter((pid) => pid !== process.pid && textOf(pid, 'environ').split('\0').includes(variable));
}
function pids() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc')
            .filter((name) => /^\d+$/.test(name))
            .map(Number);
    }
    catch {
        return [];
    }
}
function statOf(pid) {
    const stat = textOf(pid, 'stat');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}
function textOf(pid, name) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/${name}`, 'latin1');
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ notStarted),
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./.build/src/core/problem.js
var problem = __webpack_require__(9752);
// EXTERNAL MODULE: ./.build/src/core/problems/index.js + 8 modules
var problems = __webpack_require__(4357);
;// CONCATENATED MODULE: ./.build/src/runner/world/output.js
const LIMIT = 1024 * 1024;
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

// EXTERNAL MODULE: ./.build/src/runner/world/process-group.js
var process_group = __webpack_require__(4522);
// EXTERNAL MODULE: ./.build/src/runner/world/reasons.js
var reasons = __webpack_require__(444);
;// CONCATENATED MODULE: ./.build/src/runner/world/processes.js








const PIPES_AFTER_EXIT = 500;
const run = async (argv, options, signal) => {
    if (signal.aborted)
        return { exitCode: null, stdout: '', stderr: '' };
    const child = start(argv, options);
    const stdout = keepTail(child.stdout);
    const stderr = keepTail(child.stderr);
    const ending = { group: Promise.resolve() };
    const abort = () => {
        ending.group = (0,process_group/* endGroup */.N)(child);
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
        child.stdin.on('error', () => { });
        child.stdin.end(options.input ?? '');
        return child;
    }
    catch (thrown) {
        throw notStarted(argv, options, thrown);
    }
}
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
    const why = cwd !== undefined && !(0,external_node_fs_.existsSync)(cwd) ? `there is no folder ${cwd}` : (0,reasons/* reasonOf */.A)(thrown);
    return new problem/* SluiceError */.ah(problems/* problems */.B.commandNotStarted(argv[0] ?? '', why), { cause: thrown });
}


/***/ }),

/***/ 444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf),
/* harmony export */   y: () => (/* binding */ reasonOfAbort)
/* harmony export */ });
/* harmony import */ var _core_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3278);

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
function reasonOf(thrown) {
    const failure = firstOf(thrown);
    const code = codeOf(failure);
    if (code.startsWith('HPE_'))
        return 'what the server answers is not HTTP';
    const message = failure instanceof Error ? failure.message : String(failure);
    return REASONS[code] ?? (0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(message || code || 'unknown reason', 200);
}
function reasonOfAbort(signal) {
    return signal.reason instanceof Error && signal.reason.name === 'TimeoutError' ? 'timed out' : 'cancelled';
}
function codeOf(failure) {
    return failure instanceof Error && 'code' in failure ? String(failure.code) : '';
}
function firstOf(thrown) {
    return thrown instanceof AggregateError && thrown.errors.length > 0 ? thrown.errors[0] : thrown;
}


/***/ }),

/***/ 6612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ redirected)
/* harmony export */ });
/* harmony import */ var _core_sensitive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4171);

const REDIRECTS = [301, 302, 303, 307, 308];
function redirected(request, { status, headers }) {
    const target = REDIRECTS.includes(status) ? targetOf(request.url, headers['location']) : undefined;
    if (target === undefined)
        return undefined;
    const stays = target.origin === new URL(request.url).origin;
    const next = becomesGet(request.method ?? 'GET', status) ? withoutBody(request) : request;
    return { ...next, url: target.href, headers: keep(next.headers, (name) => stays || !(0,_core_sensitive_js__WEBPACK_IMPORTED_MODULE_0__/* .isSensitive */ .t)(name)) };
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


/***/ }),

/***/ 2625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ createWorld)
});

;// CONCATENATED MODULE: ./.build/src/runner/world/clock.js
const LONGEST_TIMER = 2 ** 31 - 1;
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
// EXTERNAL MODULE: ./.build/src/core/problem.js
var problem = __webpack_require__(9752);
// EXTERNAL MODULE: ./.build/src/core/problems/index.js + 8 modules
var problems = __webpack_require__(4357);
// EXTERNAL MODULE: ./.build/src/runner/world/reasons.js
var reasons = __webpack_require__(444);
;// CONCATENATED MODULE: ./.build/src/runner/world/connect.js




const connect = (host, port, signal) => {
    const address = host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
    return new Promise((resolve, reject) => {
        const refuse = (why) => reject(new problem/* SluiceError */.ah(problems/* problems */.B.tcpNoAnswer(address, why)));
        if (signal.aborted)
            return refuse((0,reasons/* reasonOfAbort */.y)(signal));
        const socket = (0,external_node_net_.connect)({ host, port });
        const abort = () => {
            socket.destroy();
            refuse((0,reasons/* reasonOfAbort */.y)(signal));
        };
        signal.addEventListener('abort', abort, { once: true });
        socket.on('close', () => signal.removeEventListener('abort', abort));
        socket.on('error', (thrown) => refuse((0,reasons/* reasonOf */.A)(thrown)));
        socket.on('connect', () => {
            socket.destroy();
            resolve();
        });
    });
};

;// CONCATENATED MODULE: ./.build/src/runner/world/converse.js




const MAX_BYTES = 1024 * 1024;
const converse = (address, text, signal) => new Promise((resolve, reject) => {
    const refuse = (why) => reject(new problem/* SluiceError */.ah(problems/* problems */.B.socketNoAnswer(show(address), why)));
    if (signal.aborted)
        return refuse((0,reasons/* reasonOfAbort */.y)(signal));
    const socket = (0,external_node_net_.connect)(address);
    const abort = () => {
        socket.destroy();
        refuse((0,reasons/* reasonOfAbort */.y)(signal));
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
function reasonHere(thrown) {
    const absent = thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT';
    return absent ? 'there is no such socket' : (0,reasons/* reasonOf */.A)(thrown);
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
// EXTERNAL MODULE: ./.build/src/runner/world/collect.js
var world_collect = __webpack_require__(4011);
// EXTERNAL MODULE: ./.build/src/runner/world/redirects.js
var redirects = __webpack_require__(6612);
;// CONCATENATED MODULE: ./.build/src/runner/world/http.js









const http_MAX_BYTES = 16 * 1024 * 1024;
const http = async (request, signal) => {
    let current = request;
    for (let left = request.redirects ?? 0;; left--) {
        const response = await exchange(current, signal);
        const next = left > 0 ? (0,redirects/* redirected */.c)(current, response) : undefined;
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
                textOf(incoming, request).then(resolve, fail);
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
function trustedRoots() {
    return typeof external_node_tls_.getCACertificates === 'function' ? external_node_tls_.getCACertificates('default') : external_node_tls_.rootCertificates;
}
async function textOf(incoming, { url, maxBytes = http_MAX_BYTES }) {
    const { status, headers, bytes } = await (0,world_collect/* collect */.F)(incoming, url, maxBytes);
    return { status, headers, body: bytes.toString('utf8') };
}
function noAnswer({ method, url }, signal, thrown) {
    if (thrown instanceof problem/* SluiceError */.ah)
        return thrown;
    const why = signal.aborted ? (0,reasons/* reasonOfAbort */.y)(signal) : (0,reasons/* reasonOf */.A)(thrown);
    return new problem/* SluiceError */.ah(problems/* problems */.B.httpNoAnswer(method ?? 'GET', (0,sensitive/* showUrl */.j)(url), why), { cause: thrown });
}

// EXTERNAL MODULE: ./.build/src/runner/world/processes.js + 1 modules
var processes = __webpack_require__(865);
;// CONCATENATED MODULE: ./.build/src/runner/world/world.js





function createWorld({ host, githubToken }) {
    const machine = { http: http, run: processes/* run */.e, connect: connect, converse: converse, clock: systemClock, secret: host.secret };
    let github;
    return {
        ...machine,
        github: () => {
            github ??= Promise.all(/* import() */[__webpack_require__.e(5194), __webpack_require__.e(5943)]).then(__webpack_require__.bind(__webpack_require__, 5943)).then(({ openGitHub }) => openGitHub(host, machine, githubToken));
            return github;
        },
    };
}


/***/ })

};
