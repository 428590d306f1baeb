export const id = 7305;
export const ids = [7305];
export const modules = {

/***/ 2073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ runUrl)
/* harmony export */ });
function runUrl({ serverUrl, repository }, run) {
    return `${serverUrl}/${repository}/actions/runs/${run}`;
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

/***/ 7305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubStore: () => (/* binding */ githubStore)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(3339);
// EXTERNAL MODULE: ./.build/src/core/duration.js
var duration = __webpack_require__(803);
// EXTERNAL MODULE: ./.build/src/core/problem.js
var core_problem = __webpack_require__(9752);
// EXTERNAL MODULE: ./.build/src/core/run-url.js
var run_url = __webpack_require__(2073);
;// CONCATENATED MODULE: ./.build/src/providers/deployment-log.js



const TASK = 'sluice';
const MOST = 100;
const STATES = {
    'in-progress': 'in_progress',
    waiting: 'pending',
    verified: 'success',
    failed: 'failure',
    replaced: 'inactive',
};
const Payload = schemas/* looseObject */._H3({ key: schemas/* string */.YjP(), version: schemas/* string */.YjP() });
function deploymentLog(place) {
    const { environment } = place;
    return {
        async begin({ key, version, previous, plan, journal }, mayBeThere) {
            const { event, deployments } = await place.github();
            const { location: ref, revision: commit } = journal;
            const payload = { key, version, previous: previous ?? null, plan, journal: { ref, commit: commit ?? null } };
            const description = `${version} to ${environment}, step by step`;
            const made = await deployments.ensure({ ref: event?.sha ?? '', environment, task: TASK, payload, description }, mayBeThere, place.signal());
            const { id, outcome } = orThrow(made);
            return { id, wasThere: outcome === 'found' };
        },
        async say(id, state, description, mayBeSaid) {
            const { event, deployments } = await place.github();
            const logUrl = event && (0,run_url/* runUrl */.V)(event, event.runId);
            const status = { state: STATES[state], description, logUrl };
            return orThrow(await deployments.setStatus(id, status, mayBeSaid, place.signal())).outcome === 'added';
        },
        verified: (most) => verified(place, most),
    };
}
async function verified(place, most) {
    const { deployments } = await place.github();
    const wanted = { environment: place.environment, task: TASK, most: MOST };
    const listed = orThrow(await deployments.list(wanted, place.signal()));
    const found = [];
    for (const deployment of listed.deployments) {
        if (found.length >= most)
            break;
        const one = await verifiedOnly(place, deployment);
        if (one !== undefined)
            found.push(one);
    }
    return found;
}
async function verifiedOnly(place, { id, ref, payload }) {
    const ours = Payload.safeParse(payload);
    if (!ours.success)
        return undefined;
    const { deployments } = await place.github();
    const { statuses } = orThrow(await deployments.statuses(id, place.signal()));
    if (!statuses.some(({ state }) => state === 'success'))
        return undefined;
    return { id, version: ours.data.version, ref, isReplaced: statuses[0]?.state === 'inactive' };
}
function orThrow(result) {
    if (isFailed(result))
        throw new core_problem/* SluiceError */.ah(result.problem);
    return result;
}
function isFailed(result) {
    return result.outcome === 'failed';
}

// EXTERNAL MODULE: ./.build/src/core/problems/index.js + 8 modules
var problems = __webpack_require__(4357);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./.build/src/providers/json-text.js
var json_text = __webpack_require__(9416);
;// CONCATENATED MODULE: ./.build/src/providers/git-page.js



const Line = schemas/* strictObject */.rej({ ref: schemas/* string */.YjP(), commit: schemas/* string */.YjP().optional(), text: schemas/* string */.YjP() });
function showPage(own, other) {
    const isOwnLonger = other === undefined || other.commit !== undefined || own.text.length >= other.text.length;
    const [long, short] = isOwnLonger ? [own, other] : [other, own];
    const beside = short === undefined ? '' : `Sluice-Beside: ${JSON.stringify(short)}\n`;
    return `${long.ref}\n\n${long.text}\n\n${beside}Sluice-Write: ${(0,external_node_crypto_.randomUUID)()}`;
}
const PAGE = /^(?<ref>[^\n]*)\n\n(?<text>[\s\S]*)\n\n(?:Sluice-Beside: (?<beside>[^\n]*)\n)?Sluice-Write: [0-9a-f-]{36}\s*$/;
function readPage(message, commit) {
    const { ref, text, beside } = PAGE.exec(message)?.groups ?? {};
    if (ref === undefined || text === undefined)
        return [];
    const line = Line.safeParse((0,json_text/* parseJson */.q)(beside ?? '')?.value);
    const own = { ref, commit, text };
    return line.success ? [own, { ...line.data, commit: line.data.commit ?? commit }] : [own];
}

;// CONCATENATED MODULE: ./.build/src/providers/git-documents.js



const KEPT = 8;
function gitDocuments(place) {
    const refs = [];
    const listed = new Map();
    const said = [];
    const learn = (...news) => void said.splice(0, said.length, ...[...news, ...said].slice(0, KEPT));
    const textOf = (ref, commit) => said.find((one) => one.ref === ref && one.commit === commit)?.text;
    let shared;
    const headsFor = async (ref) => {
        const before = listed.get(ref);
        listed.delete(ref);
        if (before !== undefined)
            return before;
        const found = await (await place.github()).refs.list(place.folder, place.signal());
        if (found.outcome === 'failed')
            throw unreachable(ref, found);
        for (const other of refs)
            if (other !== ref)
                listed.set(other, found.heads);
        return found.heads;
    };
    const textAt = async (ref, heads, head) => {
        const commits = new Set([...refs.map((other) => heads.get(other) ?? head), head]);
        for (const commit of commits) {
            if (textOf(ref, head) !== undefined)
                break;
            const found = await (await place.github()).refs.message(commit, place.signal());
            if (found.outcome === 'failed')
                throw unreachable(ref, found);
            learn(...readPage(found.message, commit));
            if (commit === head && textOf(ref, head) === undefined)
                learn({ ref, commit, text: found.message });
        }
        return textOf(ref, head) ?? '';
    };
    const put = async (ref, text, after, beside) => {
        const github = await place.github();
        const ready = shared;
        shared = undefined;
        if (ready?.location === ref && ready.text === text && ready.after === after)
            return github.refs.move(ref, ready.commit, after, place.signal());
        const latest = said.find((one) => one.ref !== ref);
        const other = beside === undefined ? latest : { ref: beside.location, text: beside.text };
        const appended = await github.refs.append(ref, showPage({ ref, text }, other), after, place.signal(), beside?.after);
        if (beside !== undefined && appended.outcome === 'appended')
            shared = { ...beside, commit: appended.commit };
        return appended;
    };
    return (name) => {
        const ref = `${place.folder}${name}`;
        refs.push(ref);
        return {
            location: ref,
            async read() {
                const heads = await headsFor(ref);
                const head = heads.get(ref);
                return head === undefined ? undefined : { text: await textAt(ref, heads, head), revision: head };
            },
            async write(text, after, beside) {
                listed.delete(ref);
                const result = await put(ref, text, after, beside);
                if (result.outcome === 'failed')
                    throw unreachable(ref, result);
                if (result.outcome === 'moved')
                    throw new core_problem/* SluiceError */.ah(problems/* problems */.B.journalMoved(ref));
                learn({ ref, commit: result.commit, text });
                return result.commit;
            },
        };
    };
}
function unreachable(ref, { problem }) {
    const { what, why, fix } = problem;
    return new core_problem/* SluiceError */.ah({ ...problems/* problems */.B.journalUnreachable(ref, what.replace(/\.$/, '')), fix, ...(why && { why }) });
}

;// CONCATENATED MODULE: ./.build/src/providers/ref-names.js

const LONGEST = 100;
function refPart(environment) {
    const folded = environment.toLowerCase();
    const written = Array.from(Buffer.from(folded), (byte) => /[a-z0-9_-]/.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : `=${byte.toString(16).padStart(2, '0')}`).join('');
    if (written.length <= LONGEST)
        return written;
    const hash = (0,external_node_crypto_.createHash)('sha256').update(folded).digest('hex').slice(0, 16);
    return `${written.slice(0, LONGEST - 18).replace(/=.?$/, '')}==${hash}`;
}

// EXTERNAL MODULE: ./.build/src/core/rollout/lock.js
var lock = __webpack_require__(4046);
// EXTERNAL MODULE: ./.build/src/providers/owner.js
var providers_owner = __webpack_require__(1070);
;// CONCATENATED MODULE: ./.build/src/providers/run-liveness.js


async function livenessOfRun(owner, world, github, signal) {
    const here = await (0,providers_owner/* livenessHere */.e)(owner, world);
    const named = (0,lock/* attemptOf */.tx)(owner.run);
    if (named === undefined)
        return here;
    const { event, runs } = await github();
    const isOurRun = event?.runId === named.run && event.runAttempt === named.attempt;
    if (here !== 'unknown' && (await isThisMachine(owner, isOurRun, world)))
        return here;
    const listed = await runs.jobs(named.run, named.attempt, signal);
    if (listed.outcome === 'failed' || listed.jobs.length === 0)
        return 'unknown';
    const its = listed.jobs.filter(({ runner }) => runner === owner.runner);
    const jobs = its.length > 0 ? its : listed.jobs;
    return jobs.every(({ isOver }) => isOver) ? 'over' : 'alive';
}
async function isThisMachine({ processStart }, isOurRun, world) {
    const boot = (start) => start.split('@')[1];
    const theirs = boot(processStart);
    return theirs === undefined ? isOurRun : theirs === boot((await (0,providers_owner/* currentOwner */.H)('', world)).processStart);
}

;// CONCATENATED MODULE: ./.build/src/providers/stores/github.js






const GitHubStore = schemas/* strictObject */.rej({
    type: schemas/* literal */.euz('github'),
    environment: schemas/* string */.YjP()
        .min(1, 'expected the name of an environment')
        .describe('whose Journal and lock these are; without it the input `environment`'),
    refs: schemas/* string */.YjP()
        .regex(/^refs\/[a-z0-9_-]+(\/[a-z0-9_-]+)*$/, 'expected the beginning of a ref, such as refs/sluice')
        .default('refs/sluice')
        .describe('what their refs begin with: outside of branches and tags, so that no rule, list or checkout meets them; `refs/heads/sluice` where only branches are taken'),
});
const PATIENCE = (0,duration.ms)(90_000);
const PATIENCE_TO_TELL = (0,duration.ms)(20_000);
const githubStore = {
    type: 'github',
    config: GitHubStore,
    create({ environment, refs }, world) {
        const signal = () => world.clock.timeout(PATIENCE);
        const folder = `${refs}/${refPart(environment)}/`;
        const document = gitDocuments({ github: world.github, signal, folder });
        return {
            ...document('journal'),
            lock: document('lock'),
            lease: (0,duration.ms)(900_000),
            lookEvery: (0,duration.ms)(30_000),
            deployments: deploymentLog({
                github: world.github,
                signal: () => world.clock.timeout(PATIENCE_TO_TELL),
                environment,
            }),
            liveness: (owner) => livenessOfRun(owner, world, world.github, signal()),
        };
    },
};


/***/ })

};
