export const id = 1112;
export const ids = [1112];
export const modules = {

/***/ 1112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  branchBaselines: () => (/* binding */ branchBaselines)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(3339);
// EXTERNAL MODULE: ./.build/src/core/coverage/baseline.js
var coverage_baseline = __webpack_require__(5459);
// EXTERNAL MODULE: ./.build/src/core/duration.js
var duration = __webpack_require__(803);
// EXTERNAL MODULE: ./.build/src/core/problem.js
var problem = __webpack_require__(9752);
// EXTERNAL MODULE: ./.build/src/core/problems/coverage.js
var coverage = __webpack_require__(3752);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/src/providers/commands.js
var commands = __webpack_require__(8386);
// EXTERNAL MODULE: ./.build/src/providers/git/git.js
var git_git = __webpack_require__(9573);
;// CONCATENATED MODULE: ./.build/src/providers/git/branch.js






const WHO = 'github-actions[bot]';
const MAIL = '41898282+github-actions[bot]@users.noreply.github.com';
const IDENTITY = {
    GIT_AUTHOR_NAME: WHO,
    GIT_AUTHOR_EMAIL: MAIL,
    GIT_COMMITTER_NAME: WHO,
    GIT_COMMITTER_EMAIL: MAIL,
};
const PASSING = /stale info|fetch first|non-fast-forward|cannot lock ref|incorrect old value|failed to update ref|reference already exists|unable to resolve reference|could not resolve host|timed out|early EOF|RPC failed|hung up|connection reset|HTTP 5\d\d|error: 5\d\d/i;
function openBranch(git, { name, remote }) {
    const theirs = `refs/heads/${name}`;
    const ours = `refs/sluice/${name}`;
    async function look() {
        const listed = await git.tell(['ls-remote', '--quiet', '--', remote, theirs]);
        if (listed.trim() === '')
            return { tip: undefined, entries: [] };
        await git.tell([
            'fetch',
            '--quiet',
            '--no-tags',
            '--no-write-fetch-head',
            '--no-recurse-submodules',
            '--no-auto-gc',
            '--',
            remote,
            `+${theirs}:${ours}`,
        ]);
        const tip = (await git.tell(['rev-parse', '--verify', `${ours}^{commit}`])).trim();
        const tree = await git.tell(['ls-tree', '-z', '--full-tree', tip]);
        return {
            tip,
            entries: Array.from(tree.matchAll(/\d+ blob ([0-9a-f]+)\t([^\0]+)\0/g), ([, blob, file]) => ({
                blob,
                name: file,
            })),
        };
    }
    const read = ({ blob = '' }) => (0,git_git/* inTemporaryFolder */.PX)(async (place) => {
        const folder = (await git.tell(['rev-parse', '--absolute-git-dir'])).trimEnd();
        const file = await git.tell([`--git-dir=${folder}`, `--work-tree=${place}`, 'unpack-file', blob], { cwd: place });
        return await (0,promises_.readFile)((0,external_node_path_.join)(place, file.trim()), 'utf8');
    });
    async function replace(seen, entries, text, message) {
        const fresh = (await git.tell(['hash-object', '-w', '--stdin'], { input: text })).trim();
        const rows = entries.map((entry) => `100644 blob ${entry.blob ?? fresh}\t${entry.name}\0`);
        const tree = (await git.tell(['mktree', '-z'], { input: rows.join('') })).trim();
        if (seen.tip !== undefined && (await git.ask('rev-parse', `${seen.tip}^{tree}`)) === tree)
            return 'done';
        const commit = (await git.tell(['commit-tree', '-m', message, tree], { env: IDENTITY })).trim();
        return await push(commit, seen.tip);
    }
    async function push(commit, tip) {
        const lease = `--force-with-lease=${theirs}:${tip ?? ''}`;
        const options = ['--porcelain', '--no-verify', '--no-follow-tags', '--no-signed', '--recurse-submodules=no'];
        const result = await git.run(['push', ...options, lease, '--', remote, `${commit}:${theirs}`]);
        if (result.exitCode === 0)
            return 'done';
        const said = `${result.stdout}\n${result.stderr}`;
        if (PASSING.test(said) || result.exitCode === null)
            return 'moved';
        const refusal = /^!\t.*$/m.exec(result.stdout)?.[0].split('\t').at(-1);
        throw new problem/* SluiceError */.ah(coverage/* coverageProblems */.D.gitFailed(`git push ${remote} ${name}`, refusal ?? (0,commands/* lastWords */.aN)(result)));
    }
    return { look, read, replace };
}

;// CONCATENATED MODULE: ./.build/src/providers/baselines/branch.js







const BRANCH = /^(?!.*(?:\.\.|\/\/|\/\.|\.lock(?:\/|$)))[\w][\w./-]*(?<![./])$/;
const BranchBaselines = schemas/* strictObject */.rej({
    type: schemas/* literal */.euz('branch'),
    branch: schemas/* string */.YjP()
        .regex(BRANCH, 'expected the name of a branch')
        .default('sluice-baselines')
        .describe('branch of its own, that holds nothing else; it is made when it is not there'),
    remote: schemas/* string */.YjP()
        .regex(/^[^-\s]\S*$/, 'expected the name of a remote')
        .default('origin')
        .describe('remote of the checkout that has the branch'),
    keep: schemas/* int */.Whr().min(1).max(5_000).default(200).describe('how many commits are kept; the oldest go first'),
    folder: schemas/* string */.YjP().min(1).default('.').describe('folder of the checkout'),
});
const ENTRY = /^\d{4}-\d\d-\d\dT\d{9}Z-([0-9a-f]{40,64})\.json$/;
const ATTEMPTS = 8;
const branchBaselines = {
    type: 'branch',
    config: BranchBaselines,
    create({ branch: name, remote, keep, folder }, world) {
        const branch = openBranch((0,git_git/* openGit */.zY)(world, folder), { name, remote });
        const location = `branch ${name} of ${remote}`;
        let seen;
        const look = () => {
            seen ??= branch.look().catch((thrown) => {
                const why = (0,problem/* explain */.WE)((0,problem/* toProblem */.H8)(thrown));
                throw new problem/* SluiceError */.ah(coverage/* coverageProblems */.D.baselineUnreachable(location, why), { cause: thrown });
            });
            return seen;
        };
        return {
            location,
            async read(commit) {
                const { entries } = await look();
                const entry = entries.find((each) => commitOf(each) === commit);
                return entry === undefined ? undefined : (0,coverage_baseline/* readBaseline */.mF)(await branch.read(entry), `${entry.name} on ${location}`);
            },
            async write(baseline) {
                try {
                    await replaceUntilDone(branch, baseline, keep, world);
                }
                catch (thrown) {
                    const why = (0,problem/* explain */.WE)((0,problem/* toProblem */.H8)(thrown));
                    throw new problem/* SluiceError */.ah(coverage/* coverageProblems */.D.baselineNotStored(location, why), { cause: thrown });
                }
                finally {
                    seen = undefined;
                }
            },
        };
    },
};
async function replaceUntilDone(branch, baseline, keep, { clock }) {
    const text = (0,coverage_baseline/* writeBaseline */.B9)(baseline);
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
        const state = await branch.look();
        const entries = withEntry(state.entries, baseline, keep);
        if ((await branch.replace(state, entries, text, `Coverage of ${baseline.commit}`)) === 'done')
            return;
        await clock.sleep((0,duration.ms)(Math.random() * 500 * 2 ** Math.min(attempt, 5)));
    }
    throw new problem/* SluiceError */.ah(coverage/* coverageProblems */.D.gitFailed('git push', `${ATTEMPTS} times somebody else wrote first, or the remote failed.`));
}
function withEntry(entries, { commit, at }, keep) {
    const others = entries.filter((entry) => commitOf(entry) === undefined);
    const kept = entries
        .filter((entry) => commitOf(entry) !== undefined && commitOf(entry) !== commit)
        .sort((one, other) => (one.name < other.name ? 1 : -1))
        .slice(0, keep - 1);
    const time = new Date(at).toISOString().replace(/[:.]/g, '');
    return [...others, ...kept, { name: `${time}-${commit}.json`, blob: undefined }];
}
function commitOf({ name }) {
    return ENTRY.exec(name)?.[1];
}


/***/ })

};
