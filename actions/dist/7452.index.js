export const id = 7452;
export const ids = [7452];
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


/***/ })

};
