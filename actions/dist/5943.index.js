export const id = 5943;
export const ids = [5943,7452];
export const modules = {

/***/ 7452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readEvent: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3339);


const Repository = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
const Payload = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ default_branch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() }).optional(),
    pull_request: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        number: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
        changed_files: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().optional(),
        head: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), repo: Repository.nullish() }),
        base: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), repo: Repository.nullish() }),
    })
        .optional(),
    before: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    merge_group: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ head_sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), base_sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).optional(),
    workflow_run: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        id: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
        head_sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        event: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        head_branch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
        head_repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ owner: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }) }).nullish(),
    })
        .optional(),
});
const DEPENDABOT = 'dependabot[bot]';
function readEvent(env) {
    const repository = env('GITHUB_REPOSITORY') ?? '';
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository))
        return undefined;
    const payload = payloadOf(env('GITHUB_EVENT_PATH'));
    const { merge_group: group, workflow_run: run } = payload;
    const serverUrl = addressOf(env('GITHUB_SERVER_URL')) ?? 'https://github.com';
    return {
        name: env('GITHUB_EVENT_NAME') ?? '',
        repository,
        defaultBranch: payload.repository?.default_branch,
        sha: env('GITHUB_SHA') ?? '',
        ref: env('GITHUB_REF') ?? '',
        runId: Number(env('GITHUB_RUN_ID') ?? 0),
        workflow: workflowOf(env('GITHUB_WORKFLOW_REF'), repository),
        runAttempt: Number(env('GITHUB_RUN_ATTEMPT') ?? 1),
        actor: env('GITHUB_ACTOR') ?? '',
        pullRequest: pullRequestOf(payload, repository),
        before: payload.before,
        mergeGroup: group && { headSha: group.head_sha, baseSha: group.base_sha },
        workflowRun: run && workflowRunOf(run),
        isDependabot: env('GITHUB_ACTOR') === DEPENDABOT,
        serverUrl,
        apiUrl: addressOf(env('GITHUB_API_URL')) ?? 'https://api.github.com',
    };
}
function workflowOf(given, repository) {
    const [, owner, name] = /^(.+)\/\.github\/workflows\/([^/@]+\.ya?ml)@/.exec(given ?? '') ?? [];
    return owner === repository ? name : undefined;
}
function workflowRunOf(run) {
    const { id, head_sha: headSha, event, head_branch: branch, head_repository: repository } = run;
    const head = branch && repository ? { owner: repository.owner.login, branch } : undefined;
    return { id, headSha, event, head };
}
function pullRequestOf({ pull_request: given }, repository) {
    if (given === undefined)
        return undefined;
    const { number, head, base, changed_files: changedFiles } = given;
    return {
        number,
        headSha: head.sha,
        baseSha: base.sha,
        baseRef: base.ref,
        isFork: head.repo?.full_name !== (base.repo?.full_name ?? repository),
        changedFiles,
    };
}
function payloadOf(path) {
    try {
        return Payload.parse(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path ?? '', 'utf8')));
    }
    catch {
        return {};
    }
}
function addressOf(given) {
    return given !== undefined && /^https?:\/\//.test(given) && URL.canParse(given)
        ? given.replace(/\/+$/, '')
        : undefined;
}


/***/ }),

/***/ 5943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGitHub: () => (/* binding */ openGitHub)
});

// EXTERNAL MODULE: ./.build/src/core/problems/index.js + 8 modules
var problems = __webpack_require__(4357);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
// EXTERNAL MODULE: ./.build/src/core/problem.js
var core_problem = __webpack_require__(9752);
// EXTERNAL MODULE: ./.build/src/core/sensitive.js
var sensitive = __webpack_require__(4171);
// EXTERNAL MODULE: ./.build/src/runner/world/collect.js
var collect = __webpack_require__(4011);
;// CONCATENATED MODULE: ./.build/src/runner/world/proxy.js
function proxyFor(address, env) {
    if (isExcepted(address, env))
        return undefined;
    const name = address.protocol === 'https:' ? 'https_proxy' : 'http_proxy';
    const given = env(name) || env(name.toUpperCase());
    if (given === undefined || given === '')
        return undefined;
    const text = /^https?:\/\//.test(given) ? given : `http://${given}`;
    return URL.canParse(text) ? new URL(text) : undefined;
}
function isExcepted({ hostname, port, protocol }, env) {
    if (isLoopback(hostname))
        return true;
    const host = hostname.toLowerCase();
    const names = [host, `${host}:${port || (protocol === 'https:' ? '443' : '80')}`];
    const list = (env('no_proxy') || env('NO_PROXY') || '').toLowerCase().split(',');
    return list.map((entry) => entry.trim()).some((entry) => names.some((name) => covers(entry, name)));
}
function covers(entry, name) {
    if (entry === '')
        return false;
    return entry === '*' || name === entry || name.endsWith(entry.startsWith('.') ? entry : `.${entry}`);
}
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname.startsWith('127.') || hostname.startsWith('[::1]');
}

// EXTERNAL MODULE: ./.build/src/runner/world/reasons.js
var reasons = __webpack_require__(444);
;// CONCATENATED MODULE: ./.build/src/runner/world/tunnel.js



function proxyHeaders(proxy) {
    if (proxy.username === '')
        return {};
    const credentials = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
    return { 'proxy-authorization': `Basic ${Buffer.from(credentials).toString('base64')}` };
}
async function tunnel(proxy, target, ca, signal) {
    const authority = `${target.hostname}:${target.port || 443}`;
    const socket = await ask(proxy, { method: 'CONNECT', path: authority, signal });
    const name = /^[\d.]+$|^\[/.test(target.hostname) ? {} : { servername: target.hostname };
    return await new Promise((resolve, reject) => {
        const secured = (0,external_node_tls_.connect)({ socket, ...name, ...(ca && { ca: [...ca] }) }, () => resolve(secured));
        secured.on('error', reject);
    });
}
function ask(proxy, options) {
    const send = proxy.protocol === 'https:' ? external_node_https_.request : external_node_http_.request;
    return new Promise((resolve, reject) => {
        const headers = { host: options.path ?? '', ...proxyHeaders(proxy) };
        const request = send(proxy, { ...options, headers, agent: false });
        request.on('connect', ({ statusCode }, socket) => {
            if (statusCode === 200)
                return resolve(socket);
            socket.destroy();
            reject(new Error(`the proxy ${proxy.host} answered ${statusCode}`));
        });
        request.on('response', ({ statusCode }) => {
            request.destroy();
            reject(new Error(`the proxy ${proxy.host} answered ${statusCode}`));
        });
        request.on('error', reject);
        request.end();
    });
}

;// CONCATENATED MODULE: ./.build/src/runner/world/web.js










function createWeb(env, ca) {
    const roots = ca === undefined ? undefined : [...external_node_tls_.rootCertificates, ca];
    return async (request, signal) => {
        try {
            return await exchange(request, await routeTo(new URL(request.url), env, roots, signal), signal);
        }
        catch (thrown) {
            throw noAnswer(request, signal, thrown);
        }
    };
}
async function routeTo(target, env, roots, signal) {
    const trust = roots === undefined ? {} : { ca: [...roots] };
    const proxy = proxyFor(target, env);
    if (proxy === undefined)
        return { address: target, options: trust };
    if (target.protocol === 'http:')
        return { address: proxy, options: { path: target.href, headers: { host: target.host, ...proxyHeaders(proxy) } } };
    const socket = await tunnel(proxy, target, roots, signal);
    return { address: target, options: { agent: undefined, createConnection: () => socket } };
}
function exchange({ method, headers, body, maxBytes, url }, { address, options }, signal) {
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const all = { 'accept-encoding': 'identity', ...length, ...headers, ...options.headers };
    return new Promise((resolve, reject) => {
        const send = address.protocol === 'https:' ? external_node_https_.request : external_node_http_.request;
        const outgoing = send(address, { agent: false, ...options, method, signal, headers: all }, (incoming) => {
            (0,collect/* collect */.F)(incoming, url, maxBytes).then(resolve, reject);
        });
        outgoing.on('error', reject);
        outgoing.end(body);
    });
}
function noAnswer({ method, url }, signal, thrown) {
    if (thrown instanceof core_problem/* SluiceError */.ah)
        return thrown;
    const why = signal.aborted ? (0,reasons/* reasonOfAbort */.y)(signal) : (0,reasons/* reasonOf */.A)(thrown);
    return new core_problem/* SluiceError */.ah(problems/* problems */.B.httpNoAnswer(method, shown(url), why), { cause: thrown });
}
function shown(url) {
    return (0,sensitive/* showUrl */.j)(url).replace(/\?.*$/, '');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./.build/src/core/duration.js
var duration = __webpack_require__(803);
// EXTERNAL MODULE: ./.build/src/core/one-line.js
var one_line = __webpack_require__(3278);
;// CONCATENATED MODULE: ./.build/src/runner/github/failure.js


const OFF = /not enabled|must be enabled|is disabled|are disabled|turned off|Advanced Security/i;
const SECONDARY = /secondary rate limit|abuse detection|rate limit exceeded/i;
function toFailure(thrown) {
    if (thrown instanceof GitHubFailure)
        return thrown.failure;
    const { status, response, cause } = partsOf(thrown);
    const message = (0,one_line/* oneLine */.TN)(wordsOf(thrown, cause), 300).replace(/\.$/, '');
    if (response === undefined || status === undefined)
        return {
            kind: cause === undefined && !(thrown instanceof core_problem/* SluiceError */.ah) ? 'defect' : 'no-answer',
            message,
            status: undefined,
            headers: {},
        };
    const { headers } = response;
    return { kind: kindOf(status, headers, message), message: `${status} ${message}`, status, headers };
}
class GitHubFailure extends Error {
    name = 'GitHubFailure';
    failure;
    constructor(failure) {
        super(failure.message);
        this.failure = failure;
    }
}
function failure_noAnswer(message) {
    return new GitHubFailure({ kind: 'no-answer', message, status: undefined, headers: {} });
}
function unfit(message) {
    return new GitHubFailure({ kind: 'refused', message, status: undefined, headers: {} });
}
function kindOf(status, headers, message) {
    if (status === 429 || (status === 403 && isLimit(headers, message)))
        return 'limited';
    if (status === 401)
        return 'token';
    if (status === 403)
        return OFF.test(message) ? 'feature-off' : 'forbidden';
    if (status === 404)
        return 'not-found';
    if (status === 410)
        return 'gone';
    if (status === 409)
        return 'conflict';
    return status >= 500 ? 'server' : 'refused';
}
function isLimit(headers, message) {
    return headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0' || SECONDARY.test(message);
}
function partsOf(thrown) {
    if (!(thrown instanceof Error))
        return { status: undefined, response: undefined, cause: undefined };
    const status = 'status' in thrown && typeof thrown.status === 'number' ? thrown.status : undefined;
    const response = 'response' in thrown ? thrown.response : undefined;
    return { status, response, cause: thrown.cause };
}
function wordsOf(thrown, cause) {
    if (cause instanceof core_problem/* SluiceError */.ah)
        return (0,core_problem/* explain */.WE)(cause.problem);
    if (!(thrown instanceof Error))
        return String(thrown);
    return thrown.message.replace(/ - https:\/\/docs\.github\.com\S*$/, '');
}

;// CONCATENATED MODULE: ./.build/src/runner/github/pages.js
const PER_PAGE = 100;
async function* pages(read, most) {
    for (let page = 1; page <= most; page++) {
        const { entries, link } = await read(page);
        yield* entries;
        if (link === undefined || !/;\s*rel="?next"?/.test(link))
            return;
    }
}

;// CONCATENATED MODULE: ./.build/src/runner/github/patience.js

const ATTEMPTS = 5;
const LIMITED = 60_000;
const BROKEN = 1_000;
function waitBefore({ kind, headers }, attempt, now, isRepeatable) {
    if (attempt >= ATTEMPTS)
        return undefined;
    if (kind === 'limited')
        return (0,duration.ms)(limitedFor(headers, attempt, now));
    if (kind !== 'server' && kind !== 'no-answer')
        return undefined;
    if (!isRepeatable)
        return undefined;
    return (0,duration.ms)(Math.max(secondsOf(headers['retry-after']) * 1_000, BROKEN * 2 ** (attempt - 1)));
}
function limitedFor(headers, attempt, now) {
    const after = headers['retry-after'];
    if (after !== undefined)
        return secondsOf(after) * 1_000;
    const reset = headers['x-ratelimit-reset'];
    if (headers['x-ratelimit-remaining'] === '0' && reset !== undefined)
        return Math.max(0, secondsOf(reset) * 1_000 - now) + 1_000;
    return LIMITED * 2 ** (attempt - 1);
}
function secondsOf(header) {
    return header !== undefined && /^\d+$/.test(header) ? Number(header) : 0;
}

;// CONCATENATED MODULE: ./.build/src/runner/github/retry.js


async function retrying(options, work) {
    const { clock, signal, patience, isRepeatable, failed } = options;
    const end = clock.now() + patience;
    for (let attempt = 1;; attempt++) {
        try {
            return await work();
        }
        catch (thrown) {
            const failure = toFailure(thrown);
            failed(failure);
            const wait = waitBefore(failure, attempt, clock.now(), isRepeatable);
            if (signal.aborted || wait === undefined)
                throw thrown;
            if (clock.now() + wait > end)
                throw tooLong(failure, clock.now() + wait);
            await clock.sleep(wait, signal);
        }
    }
}
function tooLong(failure, until) {
    return new GitHubFailure({ ...failure, until });
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./.build/src/runner/github/zip.js

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const FARTHEST_END = 22 + 0xffff;
function isZip(bytes) {
    return bytes.length >= 22 && [LOCAL, END].includes(bytes.readUInt32LE(0));
}
function unzip(archive, name, limit) {
    const end = endOf(archive);
    let at = archive.readUInt32LE(end + 16);
    for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
        if (at + 46 > archive.length || archive.readUInt32LE(at) !== ENTRY)
            throw new Error('its directory is broken');
        const nameLength = archive.readUInt16LE(at + 28);
        if (archive.toString('utf8', at + 46, at + 46 + nameLength) === name)
            return contentOf(archive, at, limit);
        at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
    }
    return undefined;
}
function endOf(archive) {
    for (let at = archive.length - 22; at >= Math.max(0, archive.length - FARTHEST_END); at--)
        if (archive.readUInt32LE(at) === END)
            return at;
    throw new Error('it is no zip archive, or it was cut off');
}
function contentOf(archive, entry, limit) {
    const method = archive.readUInt16LE(entry + 10);
    const [packed, size] = [archive.readUInt32LE(entry + 20), archive.readUInt32LE(entry + 24)];
    const local = archive.readUInt32LE(entry + 42);
    if (size > limit)
        throw new Error(`the file in it has ${size} bytes, more than ${limit}`);
    if (local + 30 > archive.length || archive.readUInt32LE(local) !== LOCAL)
        throw new Error('its directory is broken');
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const content = archive.subarray(start, start + packed);
    if (method === 0 && content.length === size)
        return content;
    if (method !== 8)
        throw new Error(`the file in it is packed by a method that is not known (${method})`);
    const unpacked = (0,external_node_zlib_.inflateRawSync)(content, { maxOutputLength: Math.max(1, size) });
    if (unpacked.length !== size)
        throw new Error('the file in it is not as long as it says');
    return unpacked;
}

;// CONCATENATED MODULE: ./.build/src/runner/github/artifacts.js






const LARGEST = 256 * 1024 * 1024;
const MOST_RUNS = 20;
const TIMEOUT = (0,duration.ms)(120_000);
const PATIENCE = (0,duration.ms)(30_000);
async function artifact(repository, { web, clock }, { commit, artifact: name, file }, signal) {
    const runs = await trustedRuns(repository, commit, signal);
    if (runs.length === 0)
        return { outcome: 'none', because: `no run of the default branch succeeded at ${commit}` };
    for (const run of runs) {
        const found = await artifactOf(repository, run, name, signal);
        const archive = found && (await download(repository, { web, clock }, found, signal));
        if (archive === undefined || found === undefined)
            continue;
        const read = artifacts_contentOf(archive, found, file);
        if ('because' in read)
            return { outcome: 'unreadable', because: `artifact ${name} of ${run.url}: ${read.because}` };
        return { outcome: 'found', content: read.content, runId: run.id, runUrl: run.url, createdAt: run.createdAt };
    }
    return { outcome: 'none', because: `no run at ${commit} has an artifact "${name}" that has not expired` };
}
async function trustedRuns({ call, at, event }, commit, signal) {
    const { data } = await call('GET /repos/{owner}/{repo}/actions/runs', {
        ...at,
        head_sha: commit,
        status: 'success',
        ...(event.defaultBranch !== undefined && { branch: event.defaultBranch }),
        per_page: PER_PAGE,
        request: { signal },
    });
    return data.workflow_runs
        .filter((run) => !run.event.startsWith('pull_request') && run.head_repository?.full_name === event.repository)
        .sort((a, b) => Date.parse(b.created_at) - Date.parse(a.created_at))
        .slice(0, MOST_RUNS)
        .map((run) => ({ id: Number(run.id), url: run.html_url, createdAt: run.created_at }));
}
async function artifactOf({ call, at }, run, name, signal) {
    const { data } = await call('GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', {
        ...at,
        run_id: run.id,
        name,
        per_page: PER_PAGE,
        request: { signal },
    });
    return data.artifacts
        .filter((found) => found.name === name && !found.expired)
        .sort((a, b) => b.id - a.id)
        .at(0);
}
async function download({ call, at }, { web, clock }, { id }, signal) {
    try {
        const { headers, url } = await call('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', {
            ...at,
            artifact_id: id,
            archive_format: 'zip',
            request: { signal, redirect: 'manual' },
        });
        return await fetched(web, new URL(headers.location ?? '', url).href, clock, signal);
    }
    catch (thrown) {
        if (toFailure(thrown).kind === 'gone')
            return undefined;
        throw thrown;
    }
}
async function fetched(web, url, clock, signal) {
    const options = { clock, signal, patience: PATIENCE, isRepeatable: true, failed: () => { } };
    return await retrying(options, async () => {
        const own = AbortSignal.any([signal, clock.timeout(TIMEOUT)]);
        const { status, bytes } = await web({ method: 'GET', url, headers: {}, maxBytes: LARGEST }, own);
        if (status !== 200)
            throw failure_noAnswer(`the storage of artifacts answered ${status}`);
        return bytes;
    });
}
function artifacts_contentOf(archive, { digest }, file) {
    const actual = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(archive).digest('hex')}`;
    if (digest?.startsWith('sha256:') && digest !== actual)
        return { because: 'what came is not what was uploaded' };
    if (!isZip(archive))
        return { content: archive };
    try {
        const content = unzip(archive, file, LARGEST);
        return content === undefined ? { because: `it has no file ${file}` } : { content };
    }
    catch (thrown) {
        return { because: thrown instanceof Error ? thrown.message : String(thrown) };
    }
}

;// CONCATENATED MODULE: ./.build/src/runner/github/changed-files.js

const MOST_FILES = 3_000;
async function changedFiles({ call, at, event }, pullRequest, signal) {
    const read = async (page) => {
        const { data, headers } = await call('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
            ...at,
            pull_number: pullRequest,
            per_page: PER_PAGE,
            page,
            request: { signal },
        });
        return { entries: data, link: headers.link };
    };
    const files = [];
    for await (const { filename, previous_filename, status, additions, deletions, patch } of pages(read, MOST_FILES / PER_PAGE))
        files.push({ path: filename, previousPath: previous_filename, status, additions, deletions, patch });
    const counted = event.pullRequest?.number === pullRequest ? event.pullRequest.changedFiles : undefined;
    return { outcome: 'listed', files, isCut: files.length >= MOST_FILES && counted !== files.length };
}

;// CONCATENATED MODULE: ./.build/src/runner/github/clip.js
const NOTE = '\n\n_The rest was cut: GitHub takes no more here. The job summary and the report have all of it._\n';
function clip(markdown, limit) {
    if (markdown.length <= limit)
        return { text: markdown, isCut: false };
    const start = markdown.slice(0, limit - NOTE.length);
    const end = start.lastIndexOf('\n');
    return { text: `${(end > 0 ? start.slice(0, end) : start).trimEnd()}${NOTE}`, isCut: true };
}

;// CONCATENATED MODULE: ./.build/src/runner/github/record.js



const RECORDING = { isPaced: false };
function isUnknown(thrown) {
    return ['server', 'no-answer'].includes(toFailure(thrown).kind);
}
async function recorded(task, work) {
    try {
        return await work();
    }
    catch (thrown) {
        return { outcome: 'failed', problem: problemOf(task, toFailure(thrown), thrown) };
    }
}
function problemOf({ what, permission }, { kind, message, until }, thrown) {
    if (kind === 'defect')
        return (0,core_problem/* toProblem */.H8)(thrown);
    if (['forbidden', 'not-found', 'feature-off', 'token'].includes(kind))
        return problems/* problems */.B.githubRecordNeeds(what, permission, message);
    if (kind === 'refused' || kind === 'conflict' || kind === 'gone')
        return problems/* problems */.B.githubRecordRefused(what, message);
    const limit = until === undefined ? '' : `, and its limit holds until ${new Date(until).toISOString()}`;
    return problems/* problems */.B.githubRecordUnreachable(what, `${message}${limit}`);
}

;// CONCATENATED MODULE: ./.build/src/runner/github/checks.js



const BATCH = 50;
const LONGEST_SUMMARY = 65_535;
const LONGEST_TITLE = 255;
const LONGEST_MESSAGE = 16_000;
const CREATIONS = 3;
async function createCheck(repository, check, signal) {
    const output = { title: check.title, summary: clip(check.summary, LONGEST_SUMMARY).text };
    const annotations = check.annotations.map(written);
    const { id, url } = await begin(repository, { ...check, output: { ...output, annotations: annotations.slice(0, BATCH) } }, signal);
    for (let start = BATCH; start < annotations.length; start += BATCH) {
        const batch = annotations.slice(start, start + BATCH);
        await append(repository, id, { ...output, annotations: batch }, start + batch.length, signal);
    }
    return { outcome: 'created', url, annotated: annotations.length };
}
async function begin(repository, first, signal) {
    for (let tries = 1;; tries++) {
        try {
            return await create(repository, first, signal);
        }
        catch (thrown) {
            if (signal.aborted || tries >= CREATIONS || !isUnknown(thrown))
                throw thrown;
        }
        const made = await find(repository, first, signal);
        if (made !== undefined)
            return made;
    }
}
async function create({ call, at, event }, { name, commit, conclusion, output }, signal) {
    const { data } = await call('POST /repos/{owner}/{repo}/check-runs', {
        ...at,
        name,
        head_sha: commit,
        external_id: externalId(event),
        status: 'completed',
        conclusion,
        output,
        request: { signal },
    });
    return { id: Number(data.id), url: data.html_url ?? '' };
}
async function find({ call, at, event }, { name, commit }, signal) {
    const { data } = await call('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', {
        ...at,
        ref: commit,
        check_name: name,
        per_page: PER_PAGE,
        request: { signal },
    });
    const made = data.check_runs.find(({ external_id }) => external_id === externalId(event));
    return made && { id: Number(made.id), url: made.html_url ?? '' };
}
function externalId({ runId, runAttempt }) {
    return `${runId}/${runAttempt}`;
}
async function append(repository, id, output, expected, signal) {
    const { call, at } = repository;
    const send = () => call('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
        ...at,
        check_run_id: id,
        output,
        request: { signal, isRepeatable: false },
    });
    try {
        await send();
    }
    catch (thrown) {
        if (signal.aborted || !isUnknown(thrown))
            throw thrown;
        if ((await count(repository, id, signal)) < expected)
            await send();
    }
}
async function count({ call, at }, id, signal) {
    const { data } = await call('GET /repos/{owner}/{repo}/check-runs/{check_run_id}', {
        ...at,
        check_run_id: id,
        request: { signal },
    });
    return data.output.annotations_count;
}
function written({ path, startLine, endLine, level, message, title }) {
    return {
        path,
        start_line: startLine,
        end_line: endLine,
        annotation_level: level,
        message: message.slice(0, LONGEST_MESSAGE),
        ...(title !== undefined && { title: title.slice(0, LONGEST_TITLE) }),
    };
}

// EXTERNAL MODULE: ./node_modules/@octokit/core/dist-src/index.js + 13 modules
var dist_src = __webpack_require__(5194);
// EXTERNAL MODULE: ./.build/src/runner/world/redirects.js
var redirects = __webpack_require__(6612);
;// CONCATENATED MODULE: ./.build/src/runner/github/fetch.js

const REDIRECTS = 3;
const MAX_BYTES = 32 * 1024 * 1024;
function fetchOver(web) {
    return async (url, { method, headers, body, redirect, signal }) => {
        let request = { method, url, headers, body };
        for (let left = redirect === 'manual' ? 0 : REDIRECTS;; left--) {
            const answer = await web(webRequest(request), signal);
            const next = left > 0 ? (0,redirects/* redirected */.c)(request, { ...answer, body: '' }) : undefined;
            if (next === undefined)
                return response(request.url, answer);
            request = next;
        }
    };
}
function webRequest({ method = 'GET', url, headers = {}, body }) {
    return { method, url, headers, body, maxBytes: MAX_BYTES };
}
function response(url, { status, headers, bytes }) {
    const isEmpty = status === 204 || status === 205 || status === 304;
    const made = new Response(isEmpty ? null : new Uint8Array(bytes), { status, headers: { ...headers } });
    return Object.defineProperty(made, 'url', { value: url });
}

;// CONCATENATED MODULE: ./.build/src/runner/github/pace.js

const BETWEEN_WRITES = 1_000;
function pacer(clock) {
    let last = Promise.resolve();
    let wroteAt = Number.NEGATIVE_INFINITY;
    return (isWrite, signal, call) => {
        const turn = async () => {
            if (!isWrite)
                return await call();
            const early = wroteAt + BETWEEN_WRITES - clock.now();
            if (early > 0)
                await clock.sleep((0,duration.ms)(early), signal);
            try {
                return await call();
            }
            finally {
                wroteAt = clock.now();
            }
        };
        const mine = last.then(turn, turn);
        last = mine.catch(() => { });
        return mine;
    };
}

;// CONCATENATED MODULE: ./.build/src/runner/github/client.js






const client_TIMEOUT = (0,duration.ms)(60_000);
const client_PATIENCE = (0,duration.ms)(300_000);
function createClient({ apiUrl, token, web, clock, debug, ...limits }) {
    const { timeout = client_TIMEOUT, patience = client_PATIENCE } = limits;
    const log = { debug, info: debug, warn: debug, error: debug };
    const octokit = new dist_src/* Octokit */.E({
        auth: token,
        baseUrl: apiUrl,
        userAgent: 'sluice',
        request: { fetch: fetchOver(web) },
        log,
    });
    const inTurn = pacer(clock);
    octokit.hook.wrap('request', async (request, options) => {
        const signal = options.request.signal ?? new AbortController().signal;
        const isPaced = options.method !== 'GET' && options.request['isPaced'] !== false;
        const isRepeatable = options.request['isRepeatable'] ?? options.method !== 'POST';
        const failed = ({ message }) => debug(`${options.method} ${options.url}: ${message}`);
        const call = async () => {
            options.request.signal = AbortSignal.any([signal, clock.timeout(timeout)]);
            return checked(await request(options));
        };
        return await retrying({ clock, signal, patience, isRepeatable, failed }, () => inTurn(isPaced, signal, call));
    });
    return octokit.request;
}
function checked(answer) {
    const isParsed = typeof answer.data === 'object' && !(answer.data instanceof ArrayBuffer);
    if (isParsed || answer.status === 204 || answer.status === 302)
        return answer;
    const message = `${new URL(answer.url).pathname} was answered with something else than JSON`;
    throw failure_noAnswer(message);
}

;// CONCATENATED MODULE: ./.build/src/runner/github/comments.js



const LONGEST_COMMENT = 65_536;
const MOST_PAGES = 100;
const comments_CREATIONS = 3;
async function upsertComment(repository, isUs, { pullRequest, marker, body }, signal) {
    const { text, isCut } = clip(body.startsWith(marker) ? body : `${marker}\n${body}`, LONGEST_COMMENT);
    for (let tries = 1;; tries++) {
        const [first, ...others] = await ours(repository, isUs, pullRequest, marker, signal);
        for (const { id } of others)
            await remove(repository, id, signal);
        try {
            return { ...(await settle(repository, pullRequest, first, text, signal)), isCut };
        }
        catch (thrown) {
            if (signal.aborted || tries >= comments_CREATIONS || !mayLookAgain(thrown, first !== undefined))
                throw thrown;
        }
    }
}
async function settle(repository, pullRequest, found, text, signal) {
    if (found === undefined)
        return await comments_create(repository, pullRequest, text, signal);
    if (same(found.body, text))
        return { outcome: 'unchanged', url: found.url };
    return await update(repository, found.id, text, signal);
}
function mayLookAgain(thrown, wasFound) {
    const { kind } = toFailure(thrown);
    return wasFound ? kind === 'not-found' : kind === 'server' || kind === 'no-answer';
}
async function ours({ call, at }, isUs, pullRequest, marker, signal) {
    const read = async (page) => {
        const { data, headers } = await call('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
            ...at,
            issue_number: pullRequest,
            per_page: PER_PAGE,
            page,
            request: { signal },
        });
        return { entries: data, link: headers.link };
    };
    const found = [];
    for await (const { id, body = '', html_url: url, user } of pages(read, MOST_PAGES))
        if (body.startsWith(marker) && isUs(user))
            found.push({ id: Number(id), body, url });
    return found;
}
async function comments_create({ call, at }, pullRequest, body, signal) {
    const { data } = await call('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        ...at,
        issue_number: pullRequest,
        body,
        request: { signal },
    });
    return { outcome: 'created', url: data.html_url };
}
async function update({ call, at }, id, body, signal) {
    const { data } = await call('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
        ...at,
        comment_id: id,
        body,
        request: { signal },
    });
    return { outcome: 'updated', url: data.html_url };
}
async function remove({ call, at }, id, signal) {
    try {
        await call('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', {
            ...at,
            comment_id: id,
            request: { signal },
        });
    }
    catch (thrown) {
        if (toFailure(thrown).kind !== 'not-found')
            throw thrown;
    }
}
function same(before, after) {
    const plain = (text) => text.replaceAll('\r\n', '\n').trimEnd();
    return plain(before) === plain(after);
}

;// CONCATENATED MODULE: ./.build/src/runner/github/once.js


const TRIES = 3;
const LOOKS = [1_000, 3_000];
async function once(given) {
    const { signal, mayBeThere, look, write } = given;
    const before = mayBeThere ? await look() : undefined;
    if (before !== undefined)
        return { found: before, wasThere: true };
    for (let tries = 1;; tries++) {
        try {
            return { found: await write(), wasThere: false };
        }
        catch (thrown) {
            if (signal.aborted || tries >= TRIES || !isUnknown(thrown))
                throw thrown;
        }
        const written = await lookAgain(given);
        if (written !== undefined)
            return { found: written, wasThere: false };
    }
}
async function lookAgain({ clock, signal, look }) {
    for (const wait of LOOKS) {
        await clock.sleep((0,duration.ms)(wait), signal);
        const found = await look();
        if (found !== undefined)
            return found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.build/src/runner/github/deployments.js




const READ = { what: 'the deployments', permission: 'deployments: read', isWrite: false };
const WRITE = { what: 'the record of the deployment', permission: 'deployments: write', isWrite: true };
const LONGEST = 140;
const RECENT = 30;
function deployments(repository, clock) {
    const place = { repository, clock };
    return {
        list: (wanted, signal) => recorded(READ, async () => ({ outcome: 'listed', deployments: await list(repository, wanted, signal) })),
        ensure: (deployment, mayBeThere, signal) => recorded(WRITE, () => ensure(place, deployment, mayBeThere, signal)),
        statuses: (deployment, signal) => recorded(READ, async () => ({ outcome: 'listed', statuses: await statuses(repository, deployment, signal) })),
        setStatus: (deployment, status, mayBeSaid, signal) => recorded(WRITE, () => setStatus(place, deployment, status, mayBeSaid, signal)),
    };
}
async function list({ call, at }, { environment, task, most }, signal) {
    const size = Math.min(PER_PAGE, most);
    const read = async (page) => {
        const { data, headers } = await call('GET /repos/{owner}/{repo}/deployments', {
            ...at,
            environment,
            task,
            per_page: size,
            page,
            request: { signal },
        });
        return { entries: data, link: headers.link };
    };
    const found = [];
    for await (const { id, ref, payload } of pages(read, Math.ceil(most / size)))
        found.push({ id: Number(id), ref, payload: typeof payload === 'string' ? parsed(payload) : payload });
    return found.slice(0, most);
}
function parsed(payload) {
    try {
        return JSON.parse(payload);
    }
    catch {
        return payload;
    }
}
async function ensure({ repository, clock }, deployment, mayBeThere, signal) {
    const look = () => deployments_find(repository, deployment, signal);
    const write = () => deployments_create(repository, deployment, signal);
    const { found: id, wasThere } = await once({ clock, signal, mayBeThere, look, write });
    return { outcome: wasThere ? 'found' : 'created', id };
}
async function deployments_find(repository, { environment, task, payload }, signal) {
    const known = await list(repository, { environment, task, most: RECENT }, signal);
    return known.find((one) => keyOf(one.payload) === payload.key)?.id;
}
function keyOf(payload) {
    return typeof payload === 'object' && payload !== null && 'key' in payload ? payload.key : undefined;
}
async function deployments_create({ call, at }, { ref, environment, task, payload, description }, signal) {
    const { data } = await call('POST /repos/{owner}/{repo}/deployments', {
        ...at,
        ref,
        environment,
        task,
        payload,
        description: (0,one_line/* oneLine */.TN)(description, LONGEST),
        auto_merge: false,
        required_contexts: [],
        request: { signal, ...RECORDING },
    });
    if (!('id' in data))
        throw new Error(`GitHub merged instead of making a deployment: ${data.message ?? ''}`);
    return Number(data.id);
}
async function statuses({ call, at }, deployment, signal) {
    const { data } = await call('GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', {
        ...at,
        deployment_id: deployment,
        per_page: PER_PAGE,
        request: { signal },
    });
    return data.map(({ state, description, log_url, environment_url }) => ({
        state,
        description,
        ...(log_url && { logUrl: log_url }),
        ...(environment_url && { environmentUrl: environment_url }),
    }));
}
async function setStatus({ repository, clock }, deployment, given, mayBeThere, signal) {
    const status = { ...given, description: (0,one_line/* oneLine */.TN)(given.description, LONGEST) };
    const look = () => newest(repository, deployment, status, signal);
    const write = () => add(repository, deployment, status, signal);
    const { wasThere } = await once({ clock, signal, mayBeThere, look, write });
    return { outcome: wasThere ? 'unchanged' : 'added' };
}
async function newest(repository, deployment, { state }, signal) {
    const [last] = await statuses(repository, deployment, signal);
    return last?.state === state ? last : undefined;
}
async function add({ call, at }, deployment, status, signal) {
    const { state, description, logUrl, environmentUrl } = status;
    await call('POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', {
        ...at,
        deployment_id: deployment,
        state,
        description,
        auto_inactive: false,
        ...(logUrl !== undefined && { log_url: logUrl }),
        ...(environmentUrl !== undefined && { environment_url: environmentUrl }),
        request: { signal, ...RECORDING },
    });
    return status;
}

// EXTERNAL MODULE: ./.build/src/runner/github/event.js
var github_event = __webpack_require__(7452);
;// CONCATENATED MODULE: ./.build/src/runner/github/history.js


const WITHOUT = new Set(['not-found', 'gone', 'refused', 'conflict']);
async function pastRuns({ call, at, event }, most, signal) {
    const { workflow, name } = event;
    if (workflow === undefined)
        return { outcome: 'none', because: 'the runner does not say which workflow this is' };
    const branch = event.ref === `refs/heads/${event.defaultBranch}` ? event.defaultBranch : undefined;
    const size = Math.min(PER_PAGE, most);
    const read = async (page) => {
        const { data, headers } = await call('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', {
            ...at,
            workflow_id: workflow,
            event: name,
            ...(branch !== undefined && { branch }),
            status: 'completed',
            exclude_pull_requests: true,
            per_page: size,
            page,
            request: { signal },
        });
        return { entries: data.workflow_runs, link: headers.link };
    };
    const runs = [];
    for await (const { id, head_sha: commit, actor, conclusion, created_at } of pages(read, Math.ceil(most / size)))
        if (Number(id) !== event.runId)
            runs.push({
                id: Number(id),
                commit,
                actor: actor?.login ?? '',
                conclusion: conclusion ?? '',
                createdAt: Date.parse(created_at),
            });
    const of = `${workflow} on ${name}${branch === undefined ? '' : ` to ${branch}`}`;
    return { outcome: 'listed', runs: runs.slice(0, most), of };
}
async function shapes({ call, at }, commits, signal) {
    const found = new Map();
    for (const ref of commits) {
        if (signal.aborted)
            break;
        try {
            const { data } = await call('GET /repos/{owner}/{repo}/commits/{ref}', { ...at, ref, request: { signal } });
            const { files = [], stats } = data;
            const lines = stats?.total ?? files.reduce((sum, { changes }) => sum + changes, 0);
            found.set(ref, { files: files.length, lines, paths: files.map(({ filename }) => filename) });
        }
        catch (thrown) {
            if (!WITHOUT.has(toFailure(thrown).kind))
                throw thrown;
        }
    }
    return { outcome: 'listed', shapes: found };
}

;// CONCATENATED MODULE: ./.build/src/runner/github/identity.js

const isBot = (account) => account?.type === 'Bot';
async function identity({ call }, token, signal) {
    if (token.startsWith('ghs_'))
        return isBot;
    try {
        const { data } = await call('GET /user', { request: { signal } });
        return (account) => account?.login === data.login;
    }
    catch (thrown) {
        if (['forbidden', 'not-found'].includes(toFailure(thrown).kind))
            return isBot;
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./.build/src/runner/github/left-out.js



function telling(host, event) {
    const told = new Set();
    let readOnly;
    const leaveOut = (problem) => {
        const text = `${(0,core_problem/* explain */.WE)(problem)} Fix: ${problem.fix} (${problem.code})`;
        if (told.has(text))
            host.debug(text);
        else
            host.notice(text);
        told.add(text);
        return { outcome: 'left-out', problem };
    };
    const attempt = async (task, work) => {
        if (task.isWrite && readOnly !== undefined)
            return leaveOut(readOnly);
        try {
            return await work();
        }
        catch (thrown) {
            const failure = toFailure(thrown);
            const reader = readerOf(event);
            if (task.isWrite && failure.kind === 'forbidden' && reader !== undefined)
                return leaveOut((readOnly = problems/* problems */.B.githubReadOnly(reader)));
            return leaveOut(left_out_problemOf(task, failure, thrown));
        }
    };
    return { leaveOut, attempt };
}
function readerOf(event) {
    if (event === undefined || event.name === 'pull_request_target' || event.name === 'workflow_run')
        return undefined;
    if (event.isDependabot)
        return 'Dependabot';
    return event.pullRequest?.isFork === true ? 'a fork' : undefined;
}
function left_out_problemOf({ what, permission }, failure, thrown) {
    const { kind, message, until } = failure;
    if (kind === 'limited')
        return problems/* problems */.B.githubLimited(what, untilOf(until));
    if (kind === 'token')
        return problems/* problems */.B.githubTokenRefused(what, message);
    if (kind === 'forbidden')
        return problems/* problems */.B.githubForbidden(what, permission, message);
    if (kind === 'not-found')
        return problems/* problems */.B.githubNotFound(what, permission, pathOf(thrown));
    if (kind === 'feature-off' || kind === 'gone')
        return problems/* problems */.B.githubFeatureOff(what, message);
    if (kind === 'refused' || kind === 'conflict')
        return problems/* problems */.B.githubRefused(what, message);
    if (kind === 'defect')
        return (0,core_problem/* toProblem */.H8)(thrown);
    return problems/* problems */.B.githubUnreachable(what, message);
}
function untilOf(until) {
    return until === undefined ? 'it is asked less' : new Date(until).toISOString();
}
function pathOf(thrown) {
    const request = thrown instanceof Error && 'request' in thrown ? thrown.request : {};
    return request.url === undefined || !URL.canParse(request.url) ? 'this address' : new URL(request.url).pathname;
}

;// CONCATENATED MODULE: ./.build/src/runner/github/pull-requests.js

async function pullRequestOfRun({ call, at }, { head, headSha }, signal) {
    if (head === undefined)
        return { outcome: 'none', because: 'the repository that the run came from is gone' };
    const named = `${head.owner}:${head.branch}`;
    const { data } = await call('GET /repos/{owner}/{repo}/pulls', {
        ...at,
        state: 'open',
        head: named,
        per_page: PER_PAGE,
        request: { signal },
    });
    const found = data.find((pull) => pull.head.sha === headSha);
    if (found !== undefined)
        return { outcome: 'found', pullRequest: found.number };
    const because = data.length === 0 ? 'has no open pull request' : 'has newer commits, whose own run follows';
    return { outcome: 'none', because: `${named} ${because}` };
}

;// CONCATENATED MODULE: ./.build/src/runner/github/refs.js



const refs_READ = { what: 'the refs of the repository', permission: 'contents: read', isWrite: false };
const refs_WRITE = { what: 'the update of a ref', permission: 'contents: write', isWrite: true };
const refs_TRIES = 4;
const BETWEEN = 500;
function refs(repository, clock) {
    const trees = new Map();
    return {
        list: (prefix, signal) => recorded(refs_READ, async () => ({ outcome: 'listed', heads: await heads(repository, prefix, signal) })),
        message: (commit, signal) => recorded(refs_READ, async () => {
            const { message, tree } = await read(repository, commit, signal);
            trees.set(commit, tree);
            return { outcome: 'found', message };
        }),
        append: (ref, message, after, signal, also) => recorded(refs_WRITE, async () => {
            const parents = [...new Set([after, also])].filter((parent) => parent !== undefined);
            const tree = await treeOf(repository, parents, trees, signal);
            if (tree === undefined)
                return { outcome: 'moved' };
            const commit = await write(repository, { message, tree, parents }, signal);
            trees.set(commit, tree);
            return moved(repository, clock, { ref, commit, after }, signal);
        }),
        move: (ref, commit, after, signal) => recorded(refs_WRITE, () => moved(repository, clock, { ref, commit, after }, signal)),
    };
}
async function heads({ call, at }, prefix, signal) {
    const { data } = await call('GET /repos/{owner}/{repo}/git/matching-refs/{ref}', {
        ...at,
        ref: refs_short(prefix),
        request: { signal },
    });
    return new Map(data.map(({ ref, object }) => [ref, object.sha]));
}
async function read({ call, at }, commit, signal) {
    const { data } = await call('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
        ...at,
        commit_sha: commit,
        request: { signal },
    });
    return { message: data.message, tree: data.tree.sha };
}
const README = 'Sluice keeps state here: the message of each commit is one state, the newest counts. Do not push to this ref.\n';
async function treeOf(repository, parents, known, signal) {
    const [first] = parents;
    const tree = parents.map((parent) => known.get(parent)).find((one) => one !== undefined);
    if (tree !== undefined)
        return tree;
    if (first !== undefined)
        return treeAt(repository, first, signal);
    const { data } = await repository.call('POST /repos/{owner}/{repo}/git/trees', {
        ...repository.at,
        tree: [{ path: 'README.md', mode: '100644', type: 'blob', content: README }],
        request: { signal, ...AN_OBJECT },
    });
    return data.sha;
}
async function treeAt(repository, commit, signal) {
    try {
        return (await read(repository, commit, signal)).tree;
    }
    catch (thrown) {
        if (toFailure(thrown).kind === 'not-found')
            return undefined;
        throw thrown;
    }
}
const AN_OBJECT = { isRepeatable: true, ...RECORDING };
async function write({ call, at }, commit, signal) {
    const { data } = await call('POST /repos/{owner}/{repo}/git/commits', {
        ...at,
        ...commit,
        request: { signal, ...AN_OBJECT },
    });
    return data.sha;
}
async function moved(repository, clock, move, signal) {
    for (let tries = 1;; tries++) {
        const refused = await refs_ask(repository, move, signal);
        if (refused === undefined)
            return { outcome: 'appended', commit: move.commit };
        const now = await whereIs(repository, move.ref, signal);
        if (now === move.commit)
            return { outcome: 'appended', commit: move.commit };
        if (now !== move.after)
            return { outcome: 'moved' };
        if (tries < refs_TRIES && !signal.aborted)
            await clock.sleep((0,duration.ms)(BETWEEN * tries), signal);
        else if (isLoss(refused))
            return { outcome: 'moved' };
        else
            throw refused;
    }
}
async function refs_ask({ call, at }, { ref, commit, after }, signal) {
    const request = { signal, isRepeatable: true, ...RECORDING };
    try {
        if (after === undefined)
            await call('POST /repos/{owner}/{repo}/git/refs', { ...at, ref, sha: commit, request });
        else
            await call('PATCH /repos/{owner}/{repo}/git/refs/{ref}', {
                ...at,
                ref: refs_short(ref),
                sha: commit,
                force: false,
                request,
            });
        return undefined;
    }
    catch (thrown) {
        if (['refused', 'conflict'].includes(toFailure(thrown).kind) || isUnknown(thrown))
            return thrown;
        throw thrown;
    }
}
function isLoss(thrown) {
    return /fast.?forward|already exists/i.test(toFailure(thrown).message);
}
async function whereIs({ call, at }, ref, signal) {
    try {
        const { data } = await call('GET /repos/{owner}/{repo}/git/ref/{ref}', {
            ...at,
            ref: refs_short(ref),
            request: { signal },
        });
        return data.object.sha;
    }
    catch (thrown) {
        if (toFailure(thrown).kind === 'not-found')
            return undefined;
        throw thrown;
    }
}
function refs_short(ref) {
    return ref.replace(/^refs\//, '');
}

;// CONCATENATED MODULE: ./.build/src/runner/github/repository.js
function repositoryOf(call, event) {
    const [owner = '', repo = ''] = event.repository.split('/');
    return { call, event, at: { owner, repo } };
}

;// CONCATENATED MODULE: ./.build/src/runner/github/runs.js


const TASK = { what: 'the jobs of a run', permission: 'actions: read', isWrite: false };
const runs_MOST_PAGES = 10;
function runs({ call, at }) {
    return {
        jobs: (run, attempt, signal) => recorded(TASK, async () => {
            const read = async (page) => {
                const { data, headers } = await call('GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs', { ...at, run_id: run, attempt_number: attempt, per_page: PER_PAGE, page, request: { signal } });
                return { entries: data.jobs, link: headers.link };
            };
            const jobs = [];
            for await (const { runner_name, status } of pages(read, runs_MOST_PAGES))
                jobs.push({ runner: runner_name ?? undefined, isOver: status === 'completed' });
            return { outcome: 'listed', jobs };
        }),
    };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(3339);
;// CONCATENATED MODULE: ./.build/src/runner/github/sarif.js





const LARGEST_UPLOAD = 10 * 1024 * 1024;
const sarif_MOST_RUNS = 20;
const LOOK_EVERY = (0,duration.ms)(5_000);
const sarif_LOOKS = 24;
const Sarif = schemas/* looseObject */._H3({
    runs: schemas/* array */.YOg(schemas/* looseObject */._H3({ automationDetails: schemas/* looseObject */._H3({ id: schemas/* string */.YjP().optional() }).optional() })),
});
async function uploadSarif({ call, at }, clock, upload, signal) {
    const { data } = await call('POST /repos/{owner}/{repo}/code-scanning/sarifs', {
        ...at,
        commit_sha: upload.commit,
        ref: upload.ref,
        sarif: await packed(upload),
        request: { signal, isRepeatable: true },
    });
    const id = data.id ?? '';
    for (let looks = 0; looks < sarif_LOOKS && id !== '' && !signal.aborted; looks++) {
        await clock.sleep(LOOK_EVERY, signal);
        const { status, errors } = await look({ call, at }, id, signal);
        if (status === 'complete')
            return { outcome: 'processed', id };
        if (status === 'failed')
            return { outcome: 'rejected', id, errors };
    }
    return { outcome: 'pending', id };
}
async function packed({ sarif, category }) {
    const { runs, ...rest } = readSarif(sarif);
    if (runs.length > sarif_MOST_RUNS)
        throw unfit(`it has ${runs.length} runs, and GitHub takes ${sarif_MOST_RUNS}`);
    const named = runs.map((run) => run.automationDetails?.id === undefined
        ? { ...run, automationDetails: { ...run.automationDetails, id: `${category}/` } }
        : run);
    const bytes = await (0,external_node_util_.promisify)(external_node_zlib_.gzip)(JSON.stringify({ ...rest, runs: named }));
    if (bytes.length > LARGEST_UPLOAD)
        throw unfit(`it has ${bytes.length} bytes compressed, and GitHub takes ${LARGEST_UPLOAD}`);
    return bytes.toString('base64');
}
function readSarif(text) {
    try {
        return Sarif.parse(JSON.parse(text));
    }
    catch {
        throw unfit('it is no SARIF');
    }
}
async function look({ call, at }, id, signal) {
    try {
        const { data } = await call('GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}', {
            ...at,
            sarif_id: id,
            request: { signal },
        });
        return { status: data.processing_status, errors: data.errors ?? [] };
    }
    catch (thrown) {
        if (toFailure(thrown).kind === 'not-found')
            return { status: 'pending', errors: [] };
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./.build/src/runner/github/github.js

















const TASKS = {
    comment: { what: 'the comment on the pull request', permission: 'pull-requests: write', isWrite: true },
    files: { what: 'the list of changed files', permission: 'pull-requests: read', isWrite: false },
    pull: { what: 'the pull request of the run', permission: 'pull-requests: read', isWrite: false },
    sarif: { what: 'the upload to code scanning', permission: 'security-events: write', isWrite: true },
    artifact: { what: 'the artifact of an earlier run', permission: 'actions: read', isWrite: false },
    runs: { what: 'the earlier runs of this workflow', permission: 'actions: read', isWrite: false },
    commits: { what: 'the commits of earlier runs', permission: 'contents: read', isWrite: false },
    check: { what: 'the check run', permission: 'checks: write', isWrite: true },
};
function openGitHub(host, world, token, { web = createWeb(host.env), ...limits } = {}) {
    const event = (0,github_event.readEvent)(host.env);
    const { attempt, leaveOut } = telling(host, event);
    if (event === undefined)
        return github_closed(undefined, 'this is no run of GitHub Actions', () => leaveOut(problems/* problems */.B.githubNotHere()));
    if (token === undefined || token === '')
        return github_closed(event, 'the step has no token', () => leaveOut(problems/* problems */.B.githubNoToken()));
    world.secret(token);
    const { clock } = world;
    const call = createClient({ ...limits, apiUrl: event.apiUrl, token, web, clock, debug: host.debug });
    const repository = repositoryOf(call, event);
    const us = github_once((signal) => identity(repository, token, signal));
    return {
        event,
        history: {
            pastRuns: (most, signal) => attempt(TASKS.runs, () => pastRuns(repository, most, signal)),
            shapes: (commits, signal) => attempt(TASKS.commits, () => shapes(repository, commits, signal)),
        },
        upsertComment: (comment, signal) => attempt(TASKS.comment, async () => upsertComment(repository, await us(signal), comment, signal)),
        changedFiles: (pullRequest, signal) => attempt(TASKS.files, () => changedFiles(repository, pullRequest, signal)),
        pullRequestOfRun: (run, signal) => attempt(TASKS.pull, () => pullRequestOfRun(repository, run, signal)),
        uploadSarif: (upload, signal) => attempt(TASKS.sarif, () => uploadSarif(repository, clock, upload, signal)),
        artifact: (wanted, signal) => attempt(TASKS.artifact, () => artifact(repository, { web, clock }, wanted, signal)),
        check: (check, signal) => attempt(TASKS.check, () => createCheck(repository, check, signal)),
        refs: refs(repository, clock),
        runs: runs(repository),
        deployments: deployments(repository, clock),
    };
}
function github_closed(event, because, leaveOut) {
    const none = async () => leaveOut();
    const failed = async () => ({ outcome: 'failed', problem: problems/* problems */.B.githubRecordNotHere(because) });
    return {
        event,
        history: { pastRuns: none, shapes: none },
        upsertComment: none,
        changedFiles: none,
        pullRequestOfRun: none,
        uploadSarif: none,
        artifact: none,
        check: none,
        refs: { list: failed, message: failed, append: failed, move: failed },
        runs: { jobs: failed },
        deployments: { list: failed, ensure: failed, statuses: failed, setStatus: failed },
    };
}
function github_once(ask) {
    let known;
    return async (signal) => (known ??= await ask(signal));
}


/***/ })

};
