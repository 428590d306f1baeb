export const id = 3845;
export const ids = [3845];
export const modules = {

/***/ 3845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./.build/src/core/coverage/baseline.js
var coverage_baseline = __webpack_require__(5459);
// EXTERNAL MODULE: ./.build/src/core/coverage/count.js
var coverage_count = __webpack_require__(4069);
// EXTERNAL MODULE: ./.build/src/core/coverage/items.js
var coverage_items = __webpack_require__(8654);
;// CONCATENATED MODULE: ./.build/src/core/coverage/report.js

function countOf(measured) {
    return 'items' in measured ? (0,coverage_items/* countItems */.A1)(measured.items) : measured.count;
}
function counted(items) {
    return { items };
}
const EMPTY_REPORT = { files: [], roots: [], totals: {}, declared: {}, warnings: [] };

// EXTERNAL MODULE: ./.build/src/core/coverage/collector.js
var coverage_collector = __webpack_require__(1297);
;// CONCATENATED MODULE: ./.build/src/core/coverage/unite-alike.js

function uniteAlike(one, other) {
    const collector = (0,coverage_collector/* createCollector */.Y)(one.lines.length + other.lines.length || 1);
    let [i, j, unlike] = [0, 0, 0];
    while (i < one.lines.length || j < other.lines.length) {
        const line = Math.min(one.lines[i] ?? Number.POSITIVE_INFINITY, other.lines[j] ?? Number.POSITIVE_INFINITY);
        const [first, second] = [spanAt(one, i, line), spanAt(other, j, line)];
        if (sizeOf(first) === 0 || sizeOf(second) === 0 || sameKeys(first, second)) {
            copy(first, collector.add);
            copy(second, collector.add);
        }
        else {
            unlike++;
            copy(fullerSpan(first, second), collector.add);
        }
        ;
        [i, j] = [first.to, second.to];
    }
    return { items: collector.take(), unlike };
}
function spanAt(of, from, line) {
    let to = from;
    while (to < of.lines.length && of.lines[to] === line)
        to++;
    return { of, from, to };
}
const sizeOf = ({ from, to }) => to - from;
function sameKeys(one, other) {
    if (sizeOf(one) !== sizeOf(other))
        return false;
    for (let i = 0; i < sizeOf(one); i++)
        if (keyAt(one, i) !== keyAt(other, i))
            return false;
    return true;
}
function fullerSpan(one, other) {
    const better = sizeOf(one) - sizeOf(other) || coveredOf(one) - coveredOf(other);
    if (better !== 0)
        return better > 0 ? one : other;
    for (let i = 0; i < sizeOf(one); i++)
        if (keyAt(one, i) !== keyAt(other, i))
            return keyAt(one, i) < keyAt(other, i) ? one : other;
    return one;
}
function coveredOf({ of, from, to }) {
    let covered = 0;
    for (let i = from; i < to; i++)
        if (of.hits[i] > 0)
            covered++;
    return covered;
}
function keyAt({ of, from }, i) {
    return of.keys?.[from + i] ?? 0;
}
function copy({ of, from, to }, add) {
    for (let i = from; i < to; i++)
        add(of.lines[i], of.hits[i], of.keys?.[i] ?? 0, of.weights?.[i] ?? 1);
}

;// CONCATENATED MODULE: ./.build/src/core/coverage/unite.js




function uniteFile(one, other, complain) {
    const alike = one.format === other.format;
    const measured = {};
    for (const metric of coverage_count/* METRICS */.Cb) {
        const [first, second] = [one.measured[metric], other.measured[metric]];
        const united = first === undefined || second === undefined
            ? (first ?? second)
            : uniteMetric(metric, first, second, alike, complain);
        if (united !== undefined)
            measured[metric] = united;
    }
    return { ...one, measured, detail: uniteDetail(one.detail, other.detail) };
}
function uniteMetric(metric, one, other, alike, complain) {
    if (!('items' in one && 'items' in other))
        return uniteCounts(metric, one, other, complain);
    if (metric === 'lines')
        return { items: uniteItems(one.items, other.items) };
    if (!alike && !sameItems(one.items, other.items)) {
        complain(`its ${metric} are named differently in two formats; the fuller report was kept`);
        return fullerOf(one, other);
    }
    if (metric === 'functions')
        return { items: uniteItems(one.items, other.items) };
    const { items, unlike } = uniteAlike(one.items, other.items);
    if (unlike > 0)
        complain(`two reports number the ${metric} of ${unlike} lines differently; the fuller ones were kept`);
    return { items };
}
function uniteCounts(metric, one, other, complain) {
    if (!(0,coverage_count/* sameCount */.AE)(countOf(one), countOf(other)))
        complain(`a report only counts its ${metric}, so it cannot be united with another; the fuller one was kept`);
    return fullerOf(one, other);
}
function fullerOf(one, other) {
    const [first, second] = [countOf(one), countOf(other)];
    if ((0,coverage_count/* sameCount */.AE)(first, second))
        return 'items' in one ? one : other;
    return (0,coverage_count/* fuller */.n_)(first, second) === first ? one : other;
}
function uniteDetail(one, other) {
    return one === undefined || other === undefined ? (one ?? other) : uniteItems(one, other);
}
function uniteItems(one, other) {
    const collector = (0,coverage_collector/* createCollector */.Y)(one.lines.length + other.lines.length || 1);
    let [i, j] = [0, 0];
    while (i < one.lines.length || j < other.lines.length) {
        const order = compareAt(one, i, other, j);
        if (order <= 0)
            addItem(collector, one, i++);
        if (order >= 0)
            addItem(collector, other, j++);
    }
    return collector.take();
}
function addItem({ add }, { lines, hits, keys, weights }, i) {
    add(lines[i], hits[i], keys?.[i] ?? 0, weights?.[i] ?? 1);
}
function compareAt(one, i, other, j) {
    if (i >= one.lines.length)
        return 1;
    if (j >= other.lines.length)
        return -1;
    return one.lines[i] - other.lines[j] || (one.keys?.[i] ?? 0) - (other.keys?.[j] ?? 0);
}
function sameItems(one, other) {
    return one.lines.length === other.lines.length && one.lines.every((_, i) => compareAt(one, i, other, i) === 0);
}

;// CONCATENATED MODULE: ./.build/src/core/coverage/combine.js



function combine(reports, place) {
    const warnings = [];
    const files = new Map();
    for (const read of reports) {
        for (const file of read.report.files) {
            const path = place(file.path, read);
            const next = { ...file, path, format: read.format };
            const known = files.get(path);
            files.set(path, known === undefined ? next : uniteFile(known, next, (why) => warnings.push(`${path}: ${why}.`)));
        }
    }
    const sorted = [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
    const totals = totalsOf(sorted, reports, (why) => warnings.push(why));
    return { files: sorted, totals, warnings: [...new Set(warnings)] };
}
function totalsOf(files, reports, complain) {
    const totals = {};
    for (const metric of coverage_count/* METRICS */.Cb) {
        const total = totalOf(metric, files, reports, complain);
        if (total !== undefined)
            totals[metric] = total;
    }
    return totals;
}
function totalOf(metric, files, reports, complain) {
    const counted = sumMetric(files, metric);
    const stated = reports.flatMap(({ report }) => report.totals[metric] ?? []);
    if (stated.length === 0)
        return counted;
    if (stated.length + (counted === undefined ? 0 : 1) === 1)
        return stated[0];
    const parts = counted === undefined ? stated : [counted, ...stated];
    if (areApart(reports))
        return parts.reduce(coverage_count/* addCounts */.c5);
    if (!parts.every((part) => (0,coverage_count/* sameCount */.AE)(part, parts[0])))
        complain(`A report states only a total of its ${metric}, so it cannot be united with others; the fuller one was kept.`);
    return parts.reduce(coverage_count/* fuller */.n_);
}
function sumMetric(files, metric) {
    const counts = files.flatMap(({ measured }) => (measured[metric] === undefined ? [] : [countOf(measured[metric])]));
    return counts.length === 0 ? undefined : (0,coverage_count/* sumCounts */.W_)(counts);
}
function areApart(reports) {
    const seen = new Map();
    for (const read of reports) {
        if (read.report.files.length === 0)
            return false;
        for (const { path } of read.report.files) {
            if ((seen.get(path) ?? read) !== read)
                return false;
            seen.set(path, read);
        }
    }
    return true;
}
function crossCheck({ path, report }) {
    const united = uniteWithin(report);
    return coverage_count/* METRICS */.Cb.flatMap((metric) => {
        const [declared, counted] = [report.declared[metric], sumMetric(united, metric)];
        if (declared === undefined || counted === undefined || (0,coverage_count/* sameCount */.AE)(declared, counted))
            return [];
        return `${path} says that ${declared.covered} of ${declared.total} ${metric} are covered, but ${counted.covered} of ${counted.total} are in it; what is in it counts.`;
    });
}
function uniteWithin({ files }) {
    const united = new Map();
    for (const file of files) {
        const next = { ...file, format: '' };
        const known = united.get(file.path);
        united.set(file.path, known === undefined ? next : uniteFile(known, next, () => { }));
    }
    return [...united.values()];
}

// EXTERNAL MODULE: ./.build/src/core/coverage/decimal.js
var decimal = __webpack_require__(8557);
// EXTERNAL MODULE: ./.build/src/core/coverage/percent.js
var percent = __webpack_require__(5503);
;// CONCATENATED MODULE: ./.build/src/core/coverage/judge.js



function checkCount(name, count, minimum) {
    const row = { name, operator: '>=', expected: minimum };
    if (count.total === 0)
        return { ...row, actual: null, verdict: 'passed', because: 'none: there is nothing to cover' };
    const verdict = (0,percent/* reaches */.O6)(count, minimum) ? 'passed' : 'failed';
    const decimals = Math.max(2, (0,decimal/* decimalOf */.B)(minimum).decimals);
    return {
        ...row,
        actual: (0,percent/* floorPercent */.As)(count, decimals),
        verdict,
        because: `${count.covered} of ${count.total} covered`,
    };
}
function checkTotals(totals, minima, nameOf = (metric) => metric) {
    const stand = standIn(totals, minima);
    const rows = coverage_count/* METRICS */.Cb.flatMap((metric) => {
        const [count, minimum] = [totals[metric], stand[metric]];
        if (minimum === undefined)
            return [];
        if (count !== undefined)
            return checkCount(nameOf(metric), count, minimum.percent);
        return minimum.given ? notMeasured(nameOf(metric), metric, minimum.percent) : [];
    });
    if (stand === minima)
        return rows;
    return rows.map((row) => row.name === nameOf('statements') ? { ...row, because: `${row.because}; lines are not measured` } : row);
}
function standIn(totals, minima) {
    const { lines, ...others } = minima;
    if (totals.lines !== undefined || totals.statements === undefined || lines === undefined)
        return minima;
    return others.statements === undefined ? { ...others, statements: lines } : minima;
}
function notMeasured(name, metric, expected) {
    const because = `no report measures ${metric}; leave the minimum out, or have the tool measure them`;
    return { name, operator: '>=', expected, actual: null, verdict: 'inconclusive', because };
}

;// CONCATENATED MODULE: ./.build/src/core/coverage/file-checks.js





function checkThresholds(files, thresholds, matcher) {
    return Object.entries(thresholds).flatMap(([glob, minima]) => {
        const matches = matcher(glob);
        const matched = files.filter(({ path }) => matches(path));
        if (matched.length === 0)
            return unmatched(glob, minima);
        return checkTotals(file_checks_totalsOf(matched), given(minima), (metric) => `${glob} ${metric}`);
    });
}
function unmatched(glob, minima) {
    const expected = coverage_count/* METRICS */.Cb.map((metric) => minima[metric]).find((minimum) => minimum !== undefined) ?? null;
    const because = 'no measured file matches this glob of `thresholds`';
    return { name: glob, operator: '>=', expected, actual: null, verdict: 'errored', because };
}
function given(minima) {
    return Object.fromEntries(coverage_count/* METRICS */.Cb.flatMap((metric) => minima[metric] === undefined ? [] : [[metric, { percent: minima[metric], given: true }]]));
}
function file_checks_totalsOf(files) {
    const totals = {};
    for (const metric of coverage_count/* METRICS */.Cb) {
        const total = sumMetric(files, metric);
        if (total !== undefined)
            totals[metric] = total;
    }
    return totals;
}
const SHOWN = 5;
function checkEachFile(files, minimum) {
    const row = { name: 'file lines', operator: '>=', expected: minimum };
    const measured = files.flatMap(({ path, measured: { lines, statements } }) => {
        const of = lines ?? statements;
        const count = of === undefined ? undefined : countOf(of);
        return count === undefined || count.total === 0 ? [] : [{ path, count }];
    });
    if (measured.length === 0)
        return { ...row, actual: null, verdict: 'inconclusive', because: 'no report measures the lines of single files' };
    const worst = measured.sort((a, b) => share(a.count) - share(b.count) || (a.path < b.path ? -1 : 1));
    const below = worst.filter(({ count }) => !(0,percent/* reaches */.O6)(count, minimum));
    const actual = (0,percent/* floorPercent */.As)(worst[0].count);
    if (below.length === 0)
        return { ...row, actual, verdict: 'passed' };
    const names = below.slice(0, SHOWN).map(({ path, count }) => `${path} (${(0,percent/* floorPercent */.As)(count)} %)`);
    const more = below.length > SHOWN ? ` and ${below.length - SHOWN} more` : '';
    return { ...row, actual, verdict: 'failed', because: `below it: ${names.join(', ')}${more}` };
}
const share = ({ covered, total }) => covered / total;

;// CONCATENATED MODULE: ./.build/src/core/coverage/carry.js



function carryForward({ files, totals }, flags, baseline, matcher) {
    const carried = new Map();
    const rows = Object.entries(flags).map(([name, globs]) => {
        const matchers = globs.map(matcher);
        const matches = ({ path }) => matchers.some((matches) => matches(path));
        const now = files.filter(matches);
        if (now.length > 0)
            return { name, totals: file_checks_totalsOf(now) };
        const before = (baseline?.files ?? []).filter(matches).map(coverage_baseline/* restoreFile */.VX);
        if (baseline === undefined || before.length === 0)
            return { name, totals: {} };
        for (const file of before)
            carried.set(file.path, file);
        const { commit, at } = baseline.flags.find((flag) => flag.name === name) ?? baseline;
        return { name, totals: file_checks_totalsOf(before), carriedFrom: { commit, at } };
    });
    const added = [...carried.values()];
    return {
        files: [...files, ...added].sort((a, b) => (a.path < b.path ? -1 : 1)),
        totals: add(totals, file_checks_totalsOf(added)),
        flags: rows,
    };
}
function add(one, other) {
    const sum = {};
    for (const metric of coverage_count/* METRICS */.Cb) {
        const [first, second] = [one[metric], other[metric]];
        const both = first === undefined || second === undefined ? (first ?? second) : (0,coverage_count/* addCounts */.c5)(first, second);
        if (both !== undefined)
            sum[metric] = both;
    }
    return sum;
}

;// CONCATENATED MODULE: ./.build/src/core/coverage/patch.js


function patchCoverage(changes, files) {
    const known = new Map(files.map((file) => [file.path, file]));
    const endings = new Set(files.map(({ path }) => endingOf(path)));
    const patched = [];
    const [unknown, unseen] = [[], []];
    let moved = 0;
    for (const change of changes.filter(isChanged)) {
        const file = known.get(change.path);
        if (file === undefined) {
            if (isUnknownSource(change, endings))
                unknown.push(change.path);
        }
        else if (file.detail === undefined || change.binary)
            unseen.push(change.path);
        else {
            patched.push(patchOf(change, file.detail));
            moved += coverable(change.moved, file.detail);
        }
    }
    const withLines = patched.filter(({ total }) => total > 0);
    return { count: (0,coverage_count/* sumCounts */.W_)(withLines), files: withLines, moved, unknown, unseen };
}
function isChanged({ status, binary, added, moved }) {
    return status !== 'deleted' && (binary || added.length + moved.length > 0);
}
function isUnknownSource({ path, added }, endings) {
    return added.length > 0 && endings.has(endingOf(path)) && !isTest(path);
}
function patchOf({ path, added }, detail) {
    const uncovered = [];
    let total = 0;
    for (const line of added) {
        const hits = (0,coverage_items/* hitsOf */.eb)(detail, line);
        if (hits === undefined)
            continue;
        total++;
        if (hits === 0)
            uncovered.push(line);
    }
    return { path, covered: total - uncovered.length, total, uncovered };
}
function coverable(lines, detail) {
    return lines.filter((line) => (0,coverage_items/* hitsOf */.eb)(detail, line) !== undefined).length;
}
function endingOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return name.slice(Math.max(0, name.lastIndexOf('.'))).toLowerCase();
}
const TEST_FOLDER = /(?:^|\/)(?:tests?|specs?|__tests__|__mocks__|testing|e2e|fixtures)\//i;
const TEST_NAME = /(?:[._-](?:test|tests|spec|bench|stories)\.\w+|(?:Test|Tests|Spec)\.\w+|\.d\.[cm]?ts)$/;
const TEST_START = /(?:^|\/)(?:test_[^/]*|conftest)\.py$/;
function isTest(path) {
    return TEST_FOLDER.test(path) || TEST_NAME.test(path) || TEST_START.test(path);
}

// EXTERNAL MODULE: ./.build/src/core/problem.js
var core_problem = __webpack_require__(9752);
// EXTERNAL MODULE: ./.build/src/core/verdict.js
var core_verdict = __webpack_require__(4646);
// EXTERNAL MODULE: ./.build/src/providers/globs.js
var globs = __webpack_require__(2453);
;// CONCATENATED MODULE: ./.build/src/core/coverage/baseline-store.js
async function findBaseline(store, commits) {
    for (const [behind, commit] of commits.slice(0, store.reach).entries()) {
        const baseline = await store.read(commit);
        if (baseline !== undefined)
            return { baseline, behind };
    }
    return undefined;
}

// EXTERNAL MODULE: ./.build/src/core/problems/index.js + 8 modules
var problems = __webpack_require__(4357);
// EXTERNAL MODULE: ./.build/src/providers/git/git.js
var git = __webpack_require__(9573);
// EXTERNAL MODULE: ./.build/src/providers/git/history.js
var git_history = __webpack_require__(3125);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./.build/src/core/coverage/path-index.js
const MOST_FILES = 256;
function indexPaths(paths) {
    const known = new Set(paths);
    const keys = Array.from(known, (path) => backwards(path.split('/'))).sort();
    function longestEnd(segments) {
        const key = backwards(segments);
        const at = firstFrom(keys, key);
        const end = longer(commonStart(key, keys[at]), commonStart(key, keys[at - 1]));
        if (end === '')
            return undefined;
        const from = firstFrom(keys, end);
        const count = firstFrom(keys, `${end}\uffff`) - from;
        const files = count > MOST_FILES ? undefined : keys.slice(from, from + count).map(forwards);
        return { length: end.split('/').length - 1, count, files };
    }
    return { has: (path) => known.has(path), longestEnd };
}
function backwards(segments) {
    return `${segments.toReversed().join('/')}/`;
}
function forwards(key) {
    return key.slice(0, -1).split('/').reverse().join('/');
}
function commonStart(key, other = '') {
    let [at, end] = [0, 0];
    while (at < key.length && key.charCodeAt(at) === other.charCodeAt(at))
        if (key[at++] === '/')
            end = at;
    return key.slice(0, end);
}
function longer(one, other) {
    return one.length >= other.length ? one : other;
}
function firstFrom(sorted, value) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (sorted[middle] < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./.build/src/core/coverage/path-text.js
function readPath(text) {
    const path = text
        .replaceAll('\\', '/')
        .replace(/^file:\/\/(?:localhost)?(?=\/)/i, '')
        .replace(/^\/(?=[A-Za-z]:\/)/, '')
        .replace(/^_(?=\/)/, '');
    const drive = /^[A-Za-z]:(?=\/)/.exec(path)?.[0];
    const absolute = drive !== undefined || path.startsWith('/');
    const segments = resolved(drive === undefined ? path : path.slice(drive.length), absolute);
    return { absolute, segments: drive === undefined ? segments : [drive.toLowerCase(), ...segments] };
}
function joinPath(folder, path) {
    const segments = resolved([...folder, ...path].join('/'), false);
    return segments[0] === '..' ? undefined : segments;
}
function below(folder, { absolute, segments }) {
    if (!absolute || segments.length <= folder.segments.length)
        return undefined;
    const isWindows = folder.segments[0]?.endsWith(':') === true;
    const same = (one, other) => one === other || (isWindows && one.toLowerCase() === other?.toLowerCase());
    const isIn = folder.segments.every((segment, at) => same(segment, segments[at]));
    return isIn ? segments.slice(folder.segments.length) : undefined;
}
function resolved(path, absolute) {
    const segments = [];
    for (const segment of path.split('/')) {
        if (segment === '' || segment === '.')
            continue;
        const last = segments.at(-1);
        if (segment !== '..' || (!absolute && (last === undefined || last === '..')))
            segments.push(segment);
        else
            segments.pop();
    }
    return segments;
}

;// CONCATENATED MODULE: ./.build/src/core/coverage/paths-foreign.js
const NOT_OURS = /(?:^|\/)(?:node_modules|site-packages|dist-packages)(?:\/|$)/;
function placeForeign(foreign, repository, { claimed, total, near }) {
    const places = new Map(foreign.map(({ path }) => [path, { file: undefined }]));
    const matches = foreign.flatMap((each) => bestMatch(each, repository) ?? []);
    const unique = matches.filter((match) => 'file' in match);
    const support = tally(unique.map(ruleOf));
    const supportOf = (match) => support.get(ruleOf(match)) ?? 0;
    const isSure = (match) => supportOf(match) > 1 || supportOf(match) === total;
    const credible = unique.filter((match) => isSure(match) || (isWhole(match) && !claimed.has(match.file)));
    for (const [file, rivals] of grouped(credible, (match) => match.file))
        for (const { path, placed } of settleRivals(file, rivals, supportOf))
            places.set(path, placed);
    const sure = new Map(credible.filter(isSure).map((match) => [ruleOf(match), match]));
    const rules = grouped(sure.values(), (match) => match.lead);
    for (const match of matches)
        if ('candidates' in match)
            places.set(match.path, choose(match, rules, repository, near));
    return places;
}
function bestMatch({ path, variants }, repository) {
    const ends = variants.flatMap((segments) => {
        const end = repository.longestEnd(segments);
        return end === undefined ? [] : [{ segments, ...end }];
    });
    const length = Math.max(0, ...ends.map((end) => end.length));
    const longest = ends.filter((end) => end.length === length);
    const [first] = longest;
    if (first === undefined)
        return undefined;
    const files = [...new Set(longest.flatMap((end) => end.files ?? []))];
    const lead = first.segments.slice(0, -length).join('/');
    const ours = files.filter((file) => !NOT_OURS.test(lead) || NOT_OURS.test(file));
    const file = longest.every(({ count }) => count === 1) && files.length === 1 ? files[0] : undefined;
    if (file === undefined)
        return { path, segments: first.segments, length, candidates: ours };
    if (ours.length === 0)
        return undefined;
    return { path, file, length, lead, folder: file.split('/').slice(0, -length).join('/') };
}
function ruleOf({ lead, folder }) {
    return `${lead}\0${folder}`;
}
function isWhole({ lead, folder, length }) {
    return lead === '' || (folder === '' && length > 1);
}
function grouped(matches, keyOf) {
    const groups = new Map();
    for (const match of matches) {
        const group = groups.get(keyOf(match));
        if (group === undefined)
            groups.set(keyOf(match), [match]);
        else
            group.push(match);
    }
    return groups;
}
function tally(names) {
    const counts = new Map();
    for (const name of names)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    return counts;
}
function settleRivals(file, rivals, supportOf) {
    const most = rivals.map(supportOf).reduce((one, other) => Math.max(one, other));
    const winners = rivals.filter((match) => supportOf(match) === most);
    const placed = new Set(winners.map(ruleOf)).size === 1 ? { file } : { candidates: [file] };
    return winners.map(({ path }) => ({ path, placed }));
}
function choose({ segments, length, candidates }, rules, repository, near) {
    const nearest = nearestTo(near, candidates);
    if (nearest !== undefined)
        return { file: nearest };
    const led = new Set();
    for (let at = 0; at <= segments.length - length; at++) {
        const rest = segments.slice(at).join('/');
        for (const { folder } of rules.get(segments.slice(0, at).join('/')) ?? []) {
            const file = folder === '' ? rest : `${folder}/${rest}`;
            if (repository.has(file))
                led.add(file);
        }
    }
    const [file] = led;
    return led.size === 1 ? { file } : { candidates };
}
function nearestTo(near, candidates) {
    const folders = near.split('/').filter((folder) => folder !== '');
    const shared = candidates.map((file) => {
        const parts = file.split('/');
        const end = folders.findIndex((folder, at) => folder !== parts[at]);
        return end === -1 ? folders.length : end;
    });
    const most = Math.max(0, ...shared);
    const nearest = candidates.filter((_, at) => shared[at] === most);
    return most > 0 && nearest.length === 1 ? nearest[0] : undefined;
}

;// CONCATENATED MODULE: ./.build/src/core/coverage/paths.js


function mapPaths(given, repository, context) {
    const paths = new Map();
    const ambiguous = [];
    const settle = (path, placed) => {
        paths.set(path, 'file' in placed ? placed.file : undefined);
        if ('candidates' in placed)
            ambiguous.push({ path, candidates: placed.candidates.slice(0, 3) });
    };
    const all = [...new Set(given)].map((path) => ({ path, read: readPath(path) }));
    const bases = orderedBases(all, repository, context);
    const direct = placerOf(repository, context, bases);
    const foreign = [];
    for (const { path, read } of all) {
        const placed = direct(read);
        if (placed !== undefined)
            settle(path, placed);
        else
            foreign.push({ path, variants: variantsOf(read, context.roots) });
    }
    const claimed = new Set([...paths.values()].filter((file) => file !== undefined));
    const places = placeForeign(foreign, repository, { claimed, total: all.length, near: context.reportFolder ?? '' });
    for (const [path, placed] of places)
        settle(path, placed);
    return { paths, ambiguous };
}
function placerOf(repository, context, bases) {
    const workspace = readPath(context.workspace);
    const rootFolders = rootsIn(context, workspace, bases);
    const modules = context.goModules.map(({ folder, module }) => ({
        folder: segmentsOf(folder),
        module: segmentsOf(module),
    }));
    const existing = (folders, path) => {
        const files = folders.map((folder) => joinPath(folder, path)?.join('/') ?? '');
        return [...new Set(files.filter((file) => repository.has(file)))];
    };
    return (given) => {
        if (given.absolute) {
            const rest = below(workspace, given);
            return rest === undefined ? undefined : { file: existing([[]], rest)[0] };
        }
        const imported = importedFrom(modules, given.segments);
        if (imported !== undefined)
            return only(existing(imported.folders, imported.rest)) ?? { file: undefined };
        const fromRoots = only(existing(rootFolders, given.segments));
        if (fromRoots !== undefined)
            return fromRoots;
        const [lead = '', ...others] = bases;
        const led = existing([segmentsOf(lead)], given.segments);
        return only(led.length > 0 ? led : existing(others.map(segmentsOf), given.segments));
    };
}
function only(files) {
    if (files.length === 0)
        return undefined;
    return files.length === 1 ? { file: files[0] } : { candidates: files };
}
function orderedBases(all, repository, { reportFolder = '' }) {
    const segments = segmentsOf(reportFolder);
    const bases = segments.map((_, at) => segments.slice(0, segments.length - at));
    const fits = (base) => all.filter(({ read }) => !read.absolute && repository.has(joinPath(base, read.segments)?.join('/') ?? '')).length;
    return [...bases, []]
        .map((base) => ({ base, count: fits(base) }))
        .sort((one, other) => other.count - one.count)
        .map(({ base }) => base.join('/'));
}
function rootsIn({ roots }, workspace, bases) {
    return roots.flatMap((root) => {
        if (root.trim() === '')
            return [];
        const read = readPath(root);
        if (!read.absolute)
            return bases.flatMap((base) => [joinPath(segmentsOf(base), read.segments)].filter((at) => at !== undefined));
        const rest = read.segments.join('/') === workspace.segments.join('/') ? [] : below(workspace, read);
        return rest === undefined ? [] : [rest];
    });
}
const MOST_ROOTS = 32;
function variantsOf(read, roots) {
    if (read.absolute)
        return [read.segments];
    const absolute = roots
        .map(readPath)
        .filter((root) => root.absolute)
        .slice(0, MOST_ROOTS);
    const joined = absolute.flatMap((root) => [joinPath(root.segments, read.segments)].filter((at) => at !== undefined));
    if (joined.length > 0)
        return joined;
    return read.segments[0] === '..' ? [] : [read.segments];
}
function importedFrom(modules, path) {
    const owners = modules.filter(({ module }) => module.length > 0 && module.length < path.length && module.every((part, at) => part === path[at]));
    const longest = Math.max(0, ...owners.map(({ module }) => module.length));
    if (longest === 0)
        return undefined;
    const folders = owners.filter(({ module }) => module.length === longest).map(({ folder }) => folder);
    return { folders, rest: path.slice(longest) };
}
function segmentsOf(path) {
    return readPath(path).segments;
}

;// CONCATENATED MODULE: ./.build/src/actions/coverage-threshold/place.js




function repositoryOf(root, files, more) {
    return { root, index: indexPaths([...files, ...more]), goModules: files.flatMap((path) => goModule(root, path)) };
}
function goModule(root, path) {
    if (path !== 'go.mod' && !path.endsWith('/go.mod'))
        return [];
    const [, module] = /^\s*module\s+"?([^\s"]+)"?/m.exec(textOf((0,external_node_path_.join)(root, path))) ?? [];
    return module === undefined ? [] : [{ folder: path === 'go.mod' ? '' : (0,external_node_path_.dirname)(path), module }];
}
function textOf(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch {
        return '';
    }
}
function placeReports(reports, repository, folder) {
    const maps = reports.map((read) => [read, placeReport(read, repository, folder)]);
    const places = new Map(maps);
    return {
        place: (path, read) => places.get(read)?.paths.get(path) ?? path.replace(/^(?:\.\/)+/, ''),
        warnings: maps.flatMap(([read, { ambiguous }]) => ambiguous.map(({ path, candidates }) => `${read.path}: ${path} could be ${candidates.join(' or ')}; it was left as it is.`)),
    };
}
function placeReport({ path, report }, { root, index, goModules }, folder) {
    const inside = (0,external_node_path_.relative)(root, (0,external_node_path_.dirname)((0,external_node_path_.join)(folder, path)))
        .split(external_node_path_.sep)
        .join('/');
    const reportFolder = inside.startsWith('..') ? undefined : inside;
    const given = report.files.map((file) => file.path);
    return mapPaths(given, index, { workspace: root, reportFolder, roots: report.roots, goModules });
}

// EXTERNAL MODULE: ./.build/src/providers/coverage/formats.js
var formats = __webpack_require__(5237);
// EXTERNAL MODULE: ./.build/src/providers/reports/xml.js + 10 modules
var xml = __webpack_require__(7005);
;// CONCATENATED MODULE: ./.build/src/providers/coverage/json/measured.js


function backedBy(items, count) {
    return items !== undefined && (0,coverage_count/* sameCount */.AE)((0,coverage_items/* countItems */.A1)(items), count) ? { items } : { count };
}
function linesOf({ lines, hits }) {
    const [starts, most] = [new Int32Array(lines.length), new Uint32Array(lines.length)];
    let size = 0;
    for (let i = 0; i < lines.length; i++) {
        const line = lines[i];
        const ran = hits[i];
        if (line === 0)
            continue;
        if (size > 0 && starts[size - 1] === line)
            most[size - 1] = Math.max(most[size - 1], ran);
        else {
            starts[size] = line;
            most[size++] = ran;
        }
    }
    return { lines: starts.slice(0, size), keys: undefined, weights: undefined, hits: most.slice(0, size) };
}

;// CONCATENATED MODULE: ./.build/src/providers/coverage/xml/ordinals.js

const MOST_ON_A_LINE = 10_000;
const MOST_IN_A_REPORT = 20_000_000;
function createOrdinals(edge) {
    const collector = (0,coverage_collector/* createCollector */.Y)();
    let seen = 0;
    return {
        add(element, line, covered, total) {
            if (covered > total)
                throw edge.broken(element, `It says that ${covered} of ${total} branches of a line ran.`);
            seen += total;
            if (total > MOST_ON_A_LINE || seen > MOST_IN_A_REPORT)
                throw edge.broken(element, `It says that there are ${seen} branches, ${total} of them on line ${line}.`);
            for (let ordinal = 1; ordinal <= total; ordinal++)
                collector.add(line, ordinal <= covered ? 1 : 0, ordinal);
        },
        take: collector.take,
    };
}

;// CONCATENATED MODULE: ./.build/src/providers/coverage/clover/file.js




function createCloverFile(edge) {
    const [lines, statements, functions] = [(0,coverage_collector/* createCollector */.Y)(), (0,coverage_collector/* createCollector */.Y)(), (0,coverage_collector/* createCollector */.Y)()];
    const branches = createOrdinals(edge);
    let ordinal = 0;
    function add(element) {
        const line = edge.line(element, 'num');
        if (line === 0)
            return;
        const type = edge.text(element, 'type');
        if (type === 'method')
            functions.add(line, edge.hits(element, 'count'), ++ordinal);
        else if (type === 'stmt')
            addStatement(line, edge.hits(element, 'count'));
        else if (type === 'cond')
            addCondition(element, line);
        else
            throw edge.broken(element, `A line of the type "${type}" is not known.`);
    }
    function addStatement(line, hits) {
        lines.add(line, hits);
        statements.add(line, hits, ++ordinal);
    }
    function addCondition(element, line) {
        const [yes, no] = [edge.hits(element, 'truecount'), edge.hits(element, 'falsecount')];
        if (element.attribute('count') === undefined) {
            lines.add(line, yes + no);
            branches.add(element, line, Number(yes > 0) + Number(no > 0), 2);
        }
        else {
            addStatement(line, edge.hits(element, 'count'));
            branches.add(element, line, yes, yes + no);
        }
    }
    function end(path, metrics) {
        ordinal = 0;
        const detail = lines.take();
        const measured = {
            lines: counted(detail),
            statements: settle(statements.take(), metrics?.statements),
            branches: settle(branches.take(), metrics?.branches),
            functions: settle(functions.take(), metrics?.functions),
        };
        return { path, measured, detail };
    }
    return { add, end };
}
function settle(items, count) {
    return count === undefined ? counted(items) : backedBy(items, count);
}

;// CONCATENATED MODULE: ./.build/src/providers/coverage/clover/metrics.js
function readMetrics(edge, element) {
    return {
        statements: readCount(edge, element, 'statements'),
        branches: readCount(edge, element, 'conditionals'),
        functions: readCount(edge, element, 'methods'),
    };
}
function readCount(edge, element, name) {
    const [covered, total] = [edge.optional(element, `covered${name}`) ?? 0, edge.optional(element, name) ?? 0];
    if (covered > total)
        throw edge.broken(element, `It says that ${covered} of ${total} ${name} are covered.`);
    return { covered, total };
}

;// CONCATENATED MODULE: ./.build/src/providers/coverage/xml/dialect.js
function dialectOf(opening) {
    if (opening.syntax !== 'xml' || opening.root !== 'coverage')
        return undefined;
    const { attributes, text } = opening;
    if ('line-rate' in attributes || 'lines-valid' in attributes)
        return 'cobertura';
    if ('clover' in attributes || 'generated' in attributes)
        return 'clover';
    if (/<(?:packages|sources)[\s/>]/.test(text))
        return 'cobertura';
    if (/<project[\s/>]/.test(text))
        return 'clover';
    return attributes['version'] === '1' ? 'sonar' : undefined;
}

// EXTERNAL MODULE: ./.build/src/providers/reports/broken.js
var broken = __webpack_require__(5985);
// EXTERNAL MODULE: ./.build/src/providers/reports/warnings.js
var reports_warnings = __webpack_require__(542);
;// CONCATENATED MODULE: ./.build/src/providers/coverage/xml/edge.js


const LAST_LINE = 0x7fff_ffff;
const DECIMAL = /^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?\s*$/i;
function createXmlEdge(source) {
    const { say, all } = (0,reports_warnings/* createWarnings */.G)();
    const wrong = ({ name: of, line, attribute }, name, expected) => (0,broken/* broken */.m)(source, line, `The attribute "${name}" of "${of}" should be ${expected} and is ${shown(attribute)}.`);
    const naming = (element, name) => ({
        name: element.name,
        line: element.line,
        attribute: element.attribute(name),
    });
    function line(element, name) {
        const value = element.integer(name);
        if (value !== undefined && value > 0 && value <= LAST_LINE)
            return value;
        const written = element.attribute(name);
        if (value !== 0 && written !== 'undefined')
            throw wrong(naming(element, name), name, 'the number of a line');
        say(`line ${element.line}: ${element.name} ${name}="${written}" is no line; it was left out`);
        return 0;
    }
    function hits(element, name) {
        const whole = element.integer(name);
        if (whole !== undefined && whole >= 0)
            return whole;
        const written = element.attribute(name);
        if (written === undefined || !DECIMAL.test(written))
            throw wrong(naming(element, name), name, 'a count');
        if (Number(written) >= 0)
            return Number(written);
        say(`line ${element.line}: ${element.name} ${name}="${written}" is negative; it counts as 0`);
        return 0;
    }
    function optional(element, name) {
        const value = element.integer(name);
        if (value === undefined || (value >= 0 && value <= Number.MAX_SAFE_INTEGER))
            return value;
        throw wrong(naming(element, name), name, 'a whole number');
    }
    function total(element, name) {
        const value = optional(element, name);
        if (value === undefined)
            throw wrong(naming(element, name), name, 'a whole number');
        return value;
    }
    function text(element, name) {
        const value = element.attribute(name);
        if (value === undefined || value === '')
            throw wrong(naming(element, name), name, 'a text');
        return value;
    }
    return {
        line,
        hits,
        total,
        optional,
        text,
        path: (element, name) => text(element, name).replaceAll('\\', '/'),
        say,
        warnings: all,
        broken: (element, why) => (0,broken/* broken */.m)(source, element.line, why),
    };
}
function shown(value) {
    if (value === undefined)
        return 'missing';
    return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
}

;// CONCATENATED MODULE: ./.build/src/providers/coverage/clover.js






const clover = {
    format: 'clover',
    writers: 'OpenClover, PHPUnit, istanbul (`clover`), gcovr `--clover`',
    counting: "Lines: the lines with a statement or a condition; the line of a method's head is none. Statements, branches (conditionals) and functions (methods): the `metrics` of each file count; its lines say where, when they add up to them. PHPUnit calls a method covered when all of its statements are. What no file has any of is not measured: writers put 0 for what they do not know. `testproject` is left out.",
    recognises: (opening) => dialectOf(opening) === 'clover',
    read,
};
function read(source) {
    const edge = createXmlEdge(source);
    const current = createCloverFile(edge);
    const open = [];
    const files = [];
    let path;
    let [ofFile, ofProject, inTests] = [undefined, undefined, false];
    function addLine(element) {
        if (path === undefined)
            throw edge.broken(element, 'A line is in no file.');
        current.add(element);
    }
    function addMetrics(element) {
        const of = open.at(-2);
        if (of === 'file')
            ofFile = readMetrics(edge, element);
        else if (of === 'project')
            ofProject = readMetrics(edge, element);
    }
    (0,xml/* scanXml */.F)(source, {
        open(element) {
            const { name } = element;
            open.push(name);
            if (name === 'testproject')
                inTests = true;
            if (inTests)
                return;
            if (name === 'line')
                addLine(element);
            else if (name === 'metrics')
                addMetrics(element);
            else if (name === 'file')
                path = edge.path(element, element.attribute('path') ? 'path' : 'name');
        },
        close(name) {
            open.pop();
            if (name === 'testproject')
                inTests = false;
            if (name !== 'file' || path === undefined)
                return;
            files.push(current.end(path, ofFile));
            [path, ofFile] = [undefined, undefined];
        },
    });
    const measured = measuredBy(files);
    return {
        files: files.map((file) => ({ ...file, measured: onlyIn(file.measured, measured) })),
        roots: [],
        totals: files.length === 0 ? withoutNothing(ofProject ?? {}) : {},
        declared: onlyIn(ofProject ?? {}, measured),
        warnings: edge.warnings(),
    };
}
const ALWAYS = ['lines', 'statements'];
function measuredBy(files) {
    const some = (metric) => files.some(({ measured }) => measured[metric] !== undefined && countOf(measured[metric]).total > 0);
    return [...ALWAYS, ...['branches', 'functions'].filter(some)];
}
function onlyIn(of, metrics) {
    const kept = {};
    for (const metric of metrics)
        if (of[metric] !== undefined)
            kept[metric] = of[metric];
    return kept;
}
function withoutNothing(of) {
    return onlyIn(of, ['statements', 'branches', 'functions'].filter((metric) => (of[metric]?.total ?? 0) > 0));
}

;// CONCATENATED MODULE: ./.build/src/core/coverage/key.js
function keyOf(text) {
    let hash = 0x811c9dc5;
    for (let i = 0; i < text.length; i++)
        hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    return hash | 0;
}

;// CONCATENATED MODULE: ./.build/src/providers/coverage/cobertura/class.js




const MOST_KNOWN = 1_000;
const CONDITIONS = /\(\s*(\d+)\s*\/\s*(\d+)\s*\)/;
function createConditions() {
    const known = new Map();
    return (written) => {
        if (known.has(written))
            return known.get(written);
        const [, covered, total] = CONDITIONS.exec(written) ?? [];
        const count = total === undefined ? undefined : { covered: Number(covered), total: Number(total) };
        if (known.size < MOST_KNOWN)
            known.set(written, count);
        return count;
    };
}
function createClassReader(edge) {
    const [lines, ofMethods, functions] = [(0,coverage_collector/* createCollector */.Y)(), (0,coverage_collector/* createCollector */.Y)(), (0,coverage_collector/* createCollector */.Y)()];
    const readConditions = createConditions();
    const [branches, branchesOfMethods] = [createOrdinals(edge), createOrdinals(edge)];
    let [path, className, branched, methods] = ['', '', false, false];
    let method;
    function begin(element) {
        if (path !== '')
            throw edge.broken(element, 'A class is inside of a class.');
        path = edge.path(element, 'filename');
        className = element.attribute('name') ?? '';
    }
    function beginMethod(element) {
        mustBeInside(element);
        const identity = [className, element.attribute('name'), element.attribute('signature')].join('\0');
        method = { key: keyOf(identity), rate: element.attribute('line-rate'), line: 0, hits: 0 };
        methods = true;
    }
    function mustBeInside(element) {
        if (path === '')
            throw edge.broken(element, `A ${element.name} is in no class.`);
    }
    function addLine(element) {
        mustBeInside(element);
        const line = edge.line(element, 'number');
        if (line === 0)
            return;
        const hits = edge.hits(element, 'hits');
        if (method === undefined)
            lines.add(line, hits);
        else {
            ofMethods.add(line, hits);
            method.line = method.line === 0 ? line : Math.min(line, method.line);
            method.hits = Math.max(method.hits, hits);
        }
        addBranches(element, line, hits);
    }
    function addBranches(element, line, hits) {
        const branch = element.attribute('branch');
        const conditions = element.attribute('condition-coverage');
        if (branch === undefined && conditions === undefined)
            return;
        branched = true;
        if (branch?.toLowerCase() === 'false')
            return;
        const to = method === undefined ? branches : branchesOfMethods;
        const counts = readConditions(conditions ?? '');
        if (counts === undefined)
            to.add(element, line, hits > 0 ? 1 : 0, 1);
        else
            to.add(element, line, counts.covered, counts.total);
    }
    function endMethod() {
        if (method === undefined)
            return;
        const { line, hits, rate, key } = method;
        functions.add(line, line === 0 && Number(rate) > 0 ? 1 : hits, key);
        method = undefined;
    }
    function end() {
        const own = lines.size > 0;
        const [ownLines, ownBranches] = [lines.take(), branches.take()];
        const [otherLines, otherBranches] = [ofMethods.take(), branchesOfMethods.take()];
        const detail = own ? ownLines : otherLines;
        const measured = {
            lines: counted(detail),
            branches: counted(own ? ownBranches : otherBranches),
            functions: counted(functions.take()),
        };
        const file = { path, detail, measured };
        path = '';
        return file;
    }
    return {
        begin,
        beginMethod,
        addLine,
        endMethod,
        end,
        get branched() {
            return branched;
        },
        get methods() {
            return methods;
        },
    };
}

;// CONCATENATED MODULE: ./.build/src/providers/coverage/cobertura/header.js
function readHeader(root) {
    return { lines: header_readCount(root, 'lines'), branches: header_readCount(root, 'branches') };
}
function header_readCount(root, kind) {
    const [covered, total] = [readWhole(root, `${kind}-covered`), readWhole(root, `${kind}-valid`)];
    return covered === undefined || total === undefined || covered > total ? undefined : { covered, total };
}
function readWhole(root, name) {
    const written = root.attribute(name);
    const value = Number(written?.trim() || Number.NaN);
    return Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
function readRoot(text) {
    const root = text.trim().replaceAll('\\', '/');
    return root === '' || root.startsWith('-') || /\$\{|^%\w$/.test(root) ? [] : [root];
}

;// CONCATENATED MODULE: ./.build/src/providers/coverage/cobertura.js





const cobertura = {
    format: 'cobertura',
    writers: 'Cobertura, coverage.py `xml`, coverlet, gcovr, PHPUnit, istanbul, simplecov-cobertura, slather, gocover-cobertura, MATLAB, …',
    counting: 'Lines: the lines of each `class`, united by `filename`; the copies in its methods count only where the class has none of its own. A line with one of two conditions met is covered. Branches: the "(1/2)" of `condition-coverage`, numbered on their line; a branch line without it has one. Functions: the methods; one is covered when any of its lines ran. Branches are not measured when no line speaks of them, functions when there is no method. The totals of the root are only compared, except for what the body does not have at all: then they count, with a warning for lines.',
    recognises: (opening) => dialectOf(opening) === 'cobertura',
    read: cobertura_read,
};
function cobertura_read(source) {
    const edge = createXmlEdge(source);
    const current = createClassReader(edge);
    const files = [];
    const roots = [];
    let header;
    let inSource = false;
    function open(element) {
        const { name } = element;
        if (name === 'line')
            current.addLine(element);
        else if (name === 'method')
            current.beginMethod(element);
        else if (name === 'class')
            current.begin(element);
        else if (name === 'source')
            inSource = true;
        else if (header === undefined) {
            if (name !== 'coverage')
                throw edge.broken(element, `The root element is "${name}".`);
            header = readHeader(element);
        }
    }
    (0,xml/* scanXml */.F)(source, {
        open,
        close(name) {
            if (name === 'method')
                current.endMethod();
            else if (name === 'source')
                inSource = false;
            else if (name === 'class')
                files.push(current.end());
        },
        text(text) {
            if (inSource)
                roots.push(...readRoot(text));
        },
    });
    const kept = files.map((file) => onlyMeasured(file, current.branched, current.methods));
    const stated = cobertura_settle(header, kept, current.branched);
    if (stated.totals.lines !== undefined)
        edge.say('no line is in it; the totals of its root element count');
    return { files: kept, roots, ...stated, warnings: edge.warnings() };
}
function cobertura_settle(header, files, branched) {
    const lined = files.some(({ detail }) => detail !== undefined && detail.lines.length > 0);
    const [totals, declared] = [{}, {}];
    const { lines, branches } = header ?? {};
    if (lines !== undefined && !lined && lines.total > 0)
        totals.lines = lines;
    else if (lines !== undefined)
        declared.lines = lines;
    if (branches !== undefined && !branched && branches.total > 0)
        totals.branches = branches;
    else if (branches !== undefined)
        declared.branches = branches;
    return { totals, declared };
}
function onlyMeasured({ measured, ...file }, branched, methods) {
    const { lines, branches, functions } = measured;
    const kept = {};
    if (lines !== undefined)
        kept.lines = lines;
    if (branched && branches !== undefined)
        kept.branches = branches;
    if (methods && functions !== undefined)
        kept.functions = functions;
    return { ...file, measured: kept };
}

// EXTERNAL MODULE: ./.build/src/providers/reports/json-object.js
var json_object = __webpack_require__(6404);
// EXTERNAL MODULE: ./.build/src/providers/reports/json-opening.js
var json_opening = __webpack_require__(7015);
;// CONCATENATED MODULE: ./.build/src/providers/coverage/json/edge.js



const edge_LAST_LINE = 0x7fff_ffff;
function createEdge(source) {
    const { say, all } = (0,reports_warnings/* createWarnings */.G)();
    const wrong = (expected, value, place, index) => (0,broken/* broken */.m)(source, undefined, `${at(place, index)} should be ${expected} and is ${kindOf(value)}.`);
    function whole(value, place, index) {
        if (!edge_isWhole(value))
            throw wrong('a whole number', value, place, index);
        return value;
    }
    return {
        fields(value, place, index) {
            if (!(0,json_object/* isFields */.Ce)(value))
                throw wrong('an object', value, place, index);
            return value;
        },
        list(value, place, index) {
            if (!Array.isArray(value))
                throw wrong('a list', value, place, index);
            return value;
        },
        text(value, place, index) {
            if (typeof value !== 'string')
                throw wrong('a text', value, place, index);
            return value;
        },
        path(value, place, index) {
            if (typeof value !== 'string' || value === '')
                throw wrong('a path', value, place, index);
            return slashed(value);
        },
        line(value, place, index) {
            if (!edge_isWhole(value) || value > edge_LAST_LINE)
                throw wrong('the number of a line', value, place, index);
            return value;
        },
        whole,
        count(covered, total, place) {
            const count = { covered: whole(covered, `${place}, covered`), total: whole(total, `${place}, total`) };
            if (count.covered <= count.total)
                return count;
            throw (0,broken/* broken */.m)(source, undefined, `${place}: ${count.covered} of ${count.total} are covered.`);
        },
        hits(value, place, index) {
            if (typeof value !== 'number')
                throw wrong('a count', value, place, index);
            if (value < 0)
                say(`${at(place, index)} is ${value}; a negative count counts as 0.`);
            return Math.max(0, value);
        },
        warn: say,
        warnings: all,
        broken: (why) => (0,broken/* broken */.m)(source, undefined, why),
    };
}
function slashed(path) {
    return path.replaceAll('\\', '/');
}
function edge_isWhole(value) {
    return Number.isSafeInteger(value) && Number(value) >= 0;
}
function at(place, index) {
    return index === undefined ? place : `${place}[${index}]`;
}
function kindOf(value) {
    if (value === undefined)
        return 'missing';
    if (Array.isArray(value))
        return 'a list';
    if ((0,json_object/* isFields */.Ce)(value))
        return 'an object';
    const text = JSON.stringify(value);
    return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

;// CONCATENATED MODULE: ./.build/src/providers/coverage/json/line-list.js
function readLineList(edge, collector, value, place, isNone) {
    const entries = edge.list(value, place);
    for (const [index, entry] of entries.entries())
        if (!isNone(entry))
            collector.add(index + 1, edge.hits(entry, place, index));
    return collector.take();
}

;// CONCATENATED MODULE: ./.build/src/providers/coverage/covdir.js






const covdir = {
    format: 'covdir',
    writers: 'grcov (`-t covdir`)',
    counting: "Lines: the entries that are not -1; where they do not add up to a file's `linesCovered` and `linesTotal`, these count. Nothing else is measured.",
    recognises(opening) {
        const { children, linesTotal, linesCovered } = (0,json_opening/* fieldsOf */.Pf)(opening) ?? {};
        return (0,json_object/* isFields */.Ce)(children) && typeof linesTotal === 'number' && typeof linesCovered === 'number';
    },
    read(source) {
        const edge = createEdge(source);
        const root = edge.fields(source.json(), 'The report');
        const collector = (0,coverage_collector/* createCollector */.Y)();
        const files = [];
        for (const [path, leaf] of leavesOf(edge, root))
            files.push(readFile(edge, collector, path, leaf));
        return {
            files,
            roots: [],
            totals: {},
            declared: { lines: covdir_readCount(edge, root, 'The report') },
            warnings: edge.warnings(),
        };
    },
};
function* leavesOf(edge, root) {
    const open = [['', root]];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const [path, node] = next;
        if (node['children'] === undefined)
            yield next;
        else
            for (const [name, child] of Object.entries(edge.fields(node['children'], `${path}: children`)).reverse())
                open.push([joined(path, name), edge.fields(child, joined(path, name))]);
    }
}
function joined(folder, name) {
    return folder === '' || folder.endsWith('/') ? folder + name : `${folder}/${name}`;
}
function readFile(edge, collector, path, leaf) {
    const count = covdir_readCount(edge, leaf, path);
    const lines = readLineList(edge, collector, leaf['coverage'], `${path}: coverage`, (entry) => entry === -1);
    return { path: edge.path(path, path), measured: { lines: backedBy(lines, count) }, detail: lines };
}
function covdir_readCount(edge, { linesCovered, linesTotal }, place) {
    return edge.count(linesCovered, linesTotal, `${place}: lines`);
}

;// CONCATENATED MODULE: ./.build/src/providers/coverage/coverage-py.js






const NEWEST = 3;
const coveragePy = {
    format: 'coverage-py',
    writers: '`coverage json` of coverage.py, pytest-cov',
    counting: 'Lines: the statements of `summary`. Older versions name executed lines that are no statements (docstrings); ' +
        'then only the numbers of `summary` count, and a changed docstring is a covered line. Branches: the jumps from one line to another, ' +
        'as `summary` counts them; `percent_covered` mixes lines and branches and is not read. ' +
        'Functions (format 3): those with a statement, covered when one of them ran, as `coverage lcov` counts them. Classes are not added.',
    recognises(opening) {
        const { meta, files, totals } = (0,json_opening/* fieldsOf */.Pf)(opening) ?? {};
        return (0,json_object/* isFields */.Ce)(meta) && 'version' in meta && (0,json_object/* isFields */.Ce)(files) && (0,json_object/* isFields */.Ce)(totals) && 'covered_lines' in totals;
    },
    read(source) {
        const edge = createEdge(source);
        const { meta, files, totals } = edge.fields(source.json(), 'The report');
        const { format = 1 } = edge.fields(meta, 'meta');
        if (edge.whole(format, 'meta.format') > NEWEST)
            throw edge.broken(`Its format is ${format}; ${NEWEST} is the newest known.`);
        const collector = (0,coverage_collector/* createCollector */.Y)();
        return {
            files: Object.entries(edge.fields(files, 'files')).map(([path, file]) => coverage_py_readFile(edge, collector, path, file)),
            roots: [],
            totals: {},
            declared: readSummary(edge, edge.fields(totals, 'totals'), 'totals'),
            warnings: edge.warnings(),
        };
    },
};
function coverage_py_readFile(edge, collector, path, value) {
    const file = edge.fields(value, path);
    const summary = readSummary(edge, edge.fields(file['summary'], `${path}: summary`), `${path}: summary`);
    const lines = readLines(edge, collector, path, file);
    const measured = {
        lines: backedBy(lines, summary.lines),
    };
    if (summary.branches !== undefined)
        measured.branches = backedBy(readArcs(edge, collector, path, file), summary.branches);
    if (file['functions'] !== undefined)
        measured.functions = { items: readFunctions(edge, collector, path, file) };
    return { path: edge.path(path, path), measured, detail: lines };
}
function readSummary(edge, fields, place) {
    const { covered_lines, num_statements, covered_branches, num_branches } = fields;
    const lines = edge.count(covered_lines, num_statements, `${place}: lines`);
    if (num_branches === undefined)
        return { lines };
    return { lines, branches: edge.count(covered_branches, num_branches, `${place}: branches`) };
}
function readLines(edge, collector, path, file) {
    const { executed_lines, missing_lines, excluded_lines = [] } = file;
    const excluded = new Set(edge.list(excluded_lines, `${path}: excluded_lines`));
    for (const line of edge.list(executed_lines, `${path}: executed_lines`))
        if (!excluded.has(line))
            collector.add(edge.line(line, `${path}: executed_lines`), 1);
    for (const line of edge.list(missing_lines, `${path}: missing_lines`))
        collector.add(edge.line(line, `${path}: missing_lines`), 0);
    return collector.take();
}
function readArcs(edge, collector, path, file) {
    const { executed_branches, missing_branches } = file;
    if (executed_branches === undefined || missing_branches === undefined)
        return undefined;
    const add = (arcs, place, hits) => {
        for (const [index, arc] of edge.list(arcs, place).entries()) {
            const [from, to] = edge.list(arc, place, index);
            collector.add(edge.line(from, place, index), hits, keyOf(String(to)));
        }
    };
    add(executed_branches, `${path}: executed_branches`, 1);
    add(missing_branches, `${path}: missing_branches`, 0);
    return collector.take();
}
function readFunctions(edge, collector, path, file) {
    const regions = edge.fields(file['functions'], `${path}: functions`);
    for (const [name, region] of Object.entries(regions)) {
        if (name === '')
            continue;
        const place = `${path}: function "${name}"`;
        const fields = edge.fields(region, place);
        const { lines } = readSummary(edge, edge.fields(fields['summary'], place), place);
        if (lines.total > 0)
            collector.add(firstLineOf(edge, fields, place), lines.covered, keyOf(name));
    }
    return collector.take();
}
function firstLineOf(edge, { start_line, executed_lines, missing_lines }, place) {
    if (start_line !== undefined)
        return edge.line(start_line, place);
    const [executed, missing] = [edge.list(executed_lines, place)[0], edge.list(missing_lines, place)[0]];
    return Math.min(...[executed, missing].filter((line) => line !== undefined).map((line) => edge.line(line, place)));
}

;// CONCATENATED MODULE: ./.build/src/providers/coverage/coveralls.js







const coveralls = {
    format: 'coveralls',
    writers: 'the job of the Coveralls API: gcovr, grcov, tarpaulin, PHPUnit through php-coveralls',
    counting: 'Lines: the entries that are numbers. Branches: the fours of `branches` (line, block, branch, hits); a file without them has none, ' +
        'a report without any does not measure them. Functions: those of `functions`, which grcov alone writes.',
    recognises(opening) {
        return Array.isArray((0,json_opening/* fieldsOf */.Pf)(opening)?.['source_files']);
    },
    read(source) {
        const edge = createEdge(source);
        const { source_files } = edge.fields(source.json(), 'The report');
        const entries = edge.list(source_files, 'source_files');
        const given = { branches: someHave(entries, 'branches'), functions: someHave(entries, 'functions') };
        const collector = (0,coverage_collector/* createCollector */.Y)();
        const files = entries.map((entry, index) => coveralls_readFile(edge, collector, entry, index, given));
        return { ...EMPTY_REPORT, files, warnings: edge.warnings() };
    },
};
function someHave(entries, name) {
    return entries.some((entry) => (0,json_object/* isFields */.Ce)(entry) && name in entry);
}
function coveralls_readFile(edge, collector, value, index, given) {
    const { name, coverage, branches = [], functions = [] } = edge.fields(value, 'source_files', index);
    const path = edge.path(name, `source_files[${index}].name`);
    const lines = readLineList(edge, collector, coverage, `${path}: coverage`, (entry) => entry === null);
    return {
        path,
        measured: {
            lines: counted(lines),
            ...(given.branches && { branches: counted(readBranches(edge, collector, branches, `${path}: branches`)) }),
            ...(given.functions && { functions: counted(coveralls_readFunctions(edge, collector, functions, `${path}: functions`)) }),
        },
        detail: lines,
    };
}
function readBranches(edge, collector, value, place) {
    const numbers = edge.list(value, place);
    if (numbers.length % 4 !== 0)
        throw edge.broken(`${place} has ${numbers.length} numbers, which are no fours.`);
    for (let i = 0; i < numbers.length; i += 4) {
        const [line, block, branch, hits] = numbers.slice(i, i + 4);
        collector.add(edge.line(line, place, i), edge.hits(hits, place, i + 3), keyOf(`${block},${branch}`));
    }
    return collector.take();
}
function coveralls_readFunctions(edge, collector, value, place) {
    for (const [index, entry] of edge.list(value, place).entries()) {
        const { name, start, exec } = edge.fields(entry, place, index);
        const ran = typeof exec === 'boolean' ? Number(exec) : edge.hits(exec, place, index);
        collector.add(edge.line(start, place, index), ran, keyOf(edge.text(name, place, index)));
    }
    return collector.take();
}

;// CONCATENATED MODULE: ./.build/src/providers/coverage/xml/statements.js


const ROOM = 64;
function createStatements() {
    const collector = (0,coverage_collector/* createCollector */.Y)(ROOM);
    const seen = new Map();
    return {
        add(line, hits, place) {
            const identity = keyOf(`${line}:${place}`);
            const before = seen.get(identity) ?? 0;
            seen.set(identity, before + 1);
            collector.add(line, hits, before === 0 ? identity : keyOf(`${line}:${place}#${before}`));
        },
        take: collector.take,
    };
}

;// CONCATENATED MODULE: ./.build/src/providers/coverage/dotcover.js





const dotcover = {
    format: 'dotcover',
    writers: 'JetBrains dotCover (`DetailedXML`; of `XML` only the total is known)',
    counting: 'Statements: each `Statement`, known by where it begins and ends; one that stands in several methods counts in each, as in the totals of dotCover. A report of the type `XML` has none: its total counts. Lines are not measured; for changed lines a line is covered when any of its statements ran. Branches and functions are not measured.',
    recognises: (opening) => opening.syntax === 'xml' && opening.root === 'Root' && 'TotalStatements' in opening.attributes,
    read: dotcover_read,
};
function dotcover_read(source) {
    const edge = createXmlEdge(source);
    const paths = new Map();
    const files = new Map();
    let total;
    function addStatement(element) {
        const index = edge.text(element, 'FileIndex');
        const path = paths.get(index);
        if (path === undefined)
            throw edge.broken(element, `There is no file with the index ${index}.`);
        const covered = edge.text(element, 'Covered').toLowerCase();
        if (covered !== 'true' && covered !== 'false')
            throw edge.broken(element, `Covered="${covered}" is neither true nor false.`);
        const place = ['Column', 'EndLine', 'EndColumn'].map((name) => element.attribute(name)).join(':');
        const statements = files.get(path) ?? createStatements();
        files.set(path, statements);
        statements.add(edge.line(element, 'Line'), covered === 'true' ? 1 : 0, place);
    }
    (0,xml/* scanXml */.F)(source, {
        open(element) {
            const { name } = element;
            if (name === 'Statement')
                addStatement(element);
            else if (name === 'File')
                paths.set(edge.text(element, 'Index'), edge.path(element, 'Name'));
            else if (name === 'Root')
                total = { covered: edge.total(element, 'CoveredStatements'), total: edge.total(element, 'TotalStatements') };
        },
    });
    const stated = total === undefined ? {} : { statements: total };
    return {
        files: Array.from(files, dotcover_settle),
        roots: [],
        totals: files.size === 0 ? stated : {},
        declared: files.size === 0 ? {} : stated,
        warnings: edge.warnings(),
    };
}
function dotcover_settle([path, open]) {
    const statements = open.take();
    return { path, measured: { statements: counted(statements) }, detail: linesOf(statements) };
}

// EXTERNAL MODULE: ./.build/src/providers/reports/ascii.js
var ascii = __webpack_require__(6665);
// EXTERNAL MODULE: ./.build/src/providers/reports/lines.js
var lines = __webpack_require__(2629);
;// CONCATENATED MODULE: ./.build/src/providers/coverage/gcov/file.js


function openFile(path) {
    const hitsOfLine = new Map();
    const [lines, branches, functions] = [(0,coverage_collector/* createCollector */.Y)(), (0,coverage_collector/* createCollector */.Y)(), (0,coverage_collector/* createCollector */.Y)()];
    let waiting = [];
    let [current, ordinal] = [0, 0];
    return {
        line(line, hits) {
            for (const { name, hits: called } of waiting)
                functions.add(line, called, keyOf(name));
            waiting = [];
            [current, ordinal] = [line, 0];
            if (hits !== undefined)
                hitsOfLine.set(line, Math.max(hitsOfLine.get(line) ?? 0, hits));
        },
        branch(hits) {
            if (current > 0)
                branches.add(current, hits, ++ordinal);
            return current > 0;
        },
        call: (name, hits) => waiting.push({ name, hits }),
        close() {
            for (const { name, hits } of waiting)
                functions.add(0, hits, keyOf(name));
            for (const [line, hits] of hitsOfLine)
                lines.add(line, hits);
            return { path, lines: lines.take(), branches: branches.take(), functions: functions.take() };
        },
    };
}

;// CONCATENATED MODULE: ./.build/src/providers/coverage/gcov/line.js
const SOURCE = /^ *(-|#####|=====|\d+\*?|\d+(?:\.\d+)?[kMGTPEZY]\*?): *(\d+):(.*)$/s;
const BLOCK = /^ *(?:-|%%%%%|\$\$\$\$\$|\d+(?:\.\d+)?[kMGTPEZY]?\*?): *\d+-block +\d+/;
const FUNCTION = /^function (.*) called (\d+(?:\.\d+)?[kMGTPEZY]?) returned \d+% blocks executed \d+%$/;
const BRANCH = /^branch +\d+ (?:never executed|taken (\d+(?:\.\d+)?[kMGTPEZY]?)(%?))/;
const OTHER = /^(?:call|unconditional|condition|paths?) /;
const RULE = /^-{18}$/;
const POWERS = 'kMGTPEZY';
function readGcovLine(text) {
    const [whole, count = '', line = '', rest = ''] = SOURCE.exec(text) ?? [];
    if (whole !== undefined)
        return Number(line) === 0 ? header(rest) : { kind: 'source', line: Number(line), hits: hitsOf(count) };
    const [called, name = '', times = ''] = FUNCTION.exec(text) ?? [];
    if (called !== undefined)
        return { kind: 'function', name, hits: numberOf(times) };
    const [branch, taken, percent] = BRANCH.exec(text) ?? [];
    if (branch !== undefined)
        return { kind: 'branch', hits: takenOf(taken, percent) };
    if (RULE.test(text))
        return { kind: 'rule' };
    return OTHER.test(text) || BLOCK.test(text) ? { kind: 'other' } : undefined;
}
function header(text) {
    if (text.startsWith('Source:'))
        return { kind: 'file', path: text.slice('Source:'.length) };
    if (text.startsWith('Working directory:'))
        return { kind: 'folder', path: text.slice('Working directory:'.length) };
    return { kind: 'other' };
}
function hitsOf(count) {
    if (count === '-')
        return undefined;
    return count.startsWith('#') || count.startsWith('=') ? 0 : numberOf(count.replace('*', ''));
}
function takenOf(taken, percent) {
    const value = taken === undefined ? 0 : numberOf(taken);
    return percent === '%' ? Math.sign(value) : value;
}
function numberOf(text) {
    const power = POWERS.indexOf(text.at(-1) ?? '') + 1;
    return power === 0 ? Number(text) : Number(text.slice(0, -1)) * 1000 ** power;
}

;// CONCATENATED MODULE: ./.build/src/providers/coverage/gcov.js






const gcov = {
    format: 'gcov',
    writers: 'gcov and llvm-cov gcov (.gcov files, one or several in one)',
    counting: 'A line is covered when it ran; `#####` and `=====` are not covered, `-` is no code, `12*` is covered. Branches and functions are there after `gcov -b`: a branch is a `branch` of its line, never executed or not taken is not covered. A template is its source: its lines and branches are covered when they are in any function it has become; those functions count one by one.',
    recognises: (opening) => opening.syntax === 'text' && /^\s*-:\s+0:Source:/.test(opening.text),
    read: gcov_read,
};
function gcov_read(source) {
    const files = [];
    const roots = new Set();
    let afterRule = false;
    function visit(line, at) {
        if (line.kind === 'file')
            files.push(openFile(line.path.replaceAll('\\', '/')));
        else if (line.kind === 'folder')
            roots.add(line.path.replaceAll('\\', '/'));
        const file = files.at(-1);
        if (file === undefined)
            throw (0,broken/* broken */.m)(source, at, 'It belongs to a source, and none is named before it.');
        if (line.kind === 'source')
            file.line(line.line, line.hits);
        else if (line.kind === 'function')
            file.call(line.name, line.hits);
        else if (line.kind === 'branch' && !file.branch(line.hits))
            throw (0,broken/* broken */.m)(source, at, 'A branch belongs to a line, and none is before it.');
    }
    (0,lines/* eachLine */.I)(source, (bytes, from, to, at) => {
        const text = (0,ascii/* textAt */.$6)(bytes, from, to);
        const line = readGcovLine(text);
        if (line !== undefined)
            visit(line, at);
        else if (text.trim() !== '' && !(afterRule && text.endsWith(':')))
            throw (0,broken/* broken */.m)(source, at, `"${text.slice(0, 80)}" is nothing that gcov writes.`);
        afterRule = line?.kind === 'rule';
    });
    if (files.length === 0)
        throw (0,broken/* broken */.m)(source, undefined, 'It names no source.');
    const closed = files.map((file) => file.close());
    return { files: closed.map(measuredIn(closed)), roots: [...roots], totals: {}, declared: {}, warnings: [] };
}
function measuredIn(files) {
    const hasBranches = files.some(({ branches }) => branches.lines.length > 0);
    const hasFunctions = files.some(({ functions }) => functions.lines.length > 0);
    return ({ path, lines, branches, functions }) => ({
        path,
        measured: {
            lines: counted(lines),
            ...(hasBranches ? { branches: counted(branches) } : {}),
            ...(hasFunctions ? { functions: counted(functions) } : {}),
        },
        detail: lines,
    });
}

;// CONCATENATED MODULE: ./.build/src/providers/coverage/gcovr/summary.js
function readGcovrSummary(edge, report) {
    const files = edge.list(report['files'], 'files').map((value, index) => {
        const fields = edge.fields(value, 'files', index);
        const path = edge.path(fields['filename'], `files[${index}].filename`);
        const counts = Object.entries(readCounts(edge, fields, path));
        const measured = Object.fromEntries(counts.map(([metric, count]) => [metric, { count }]));
        return { path, measured, detail: undefined };
    });
    return { files, roots: [], totals: {}, declared: readCounts(edge, report, 'The report'), warnings: edge.warnings() };
}
const NAMES = { lines: 'line', branches: 'branch', functions: 'function' };
function readCounts(edge, fields, place) {
    const known = Object.entries(NAMES).filter(([, name]) => `${name}_total` in fields);
    return Object.fromEntries(known.map(([metric, name]) => {
        const count = edge.count(fields[`${name}_covered`], fields[`${name}_total`], `${place}: ${name}s`);
        return [metric, count];
    }));
}

;// CONCATENATED MODULE: ./.build/src/providers/coverage/gcovr.js







const gcovr = {
    format: 'gcovr',
    writers: '`gcovr --json`, `gcovr --json-summary`',
    counting: "Lines: each once, also where it belongs to several functions (instances of a template), which gcovr's own summary counts apart " +
        'unless it is run with `--merge-lines`. Branches: each one of each function, those of exceptions too. Functions: each one. ' +
        'What is excluded or no code is left out. The summary: its numbers, without lines.',
    recognises(opening) {
        const fields = (0,json_opening/* fieldsOf */.Pf)(opening);
        return (0,json_opening/* hasAll */.Ug)(fields, 'gcovr/format_version') || (0,json_opening/* hasAll */.Ug)(fields, 'gcovr/summary_format_version');
    },
    read(source) {
        const edge = createEdge(source);
        const report = edge.fields(source.json(), 'The report');
        if ('gcovr/summary_format_version' in report)
            return readGcovrSummary(edge, report);
        const collectors = { lines: (0,coverage_collector/* createCollector */.Y)(), branches: (0,coverage_collector/* createCollector */.Y)(), functions: (0,coverage_collector/* createCollector */.Y)() };
        const files = edge.list(report['files'], 'files').map((file, index) => gcovr_readFile(edge, collectors, file, index));
        return { ...EMPTY_REPORT, files, warnings: edge.warnings() };
    },
};
function gcovr_readFile(edge, to, value, index) {
    const { file, lines, functions } = edge.fields(value, 'files', index);
    const path = edge.path(file, `files[${index}].file`);
    for (const [at, line] of edge.list(lines, `${path}: lines`).entries())
        readLine(edge, to, edge.fields(line, `${path}: lines`, at), `${path}: lines[${at}]`);
    if (functions !== undefined)
        gcovr_readFunctions(edge, to.functions, functions, `${path}: functions`);
    const items = linesOf(to.lines.take());
    return {
        path,
        measured: {
            lines: counted(items),
            branches: counted(to.branches.take()),
            ...(functions !== undefined && { functions: counted(to.functions.take()) }),
        },
        detail: items,
    };
}
function readLine(edge, to, fields, place) {
    const { line_number, count, branches = [], function_name } = fields;
    if (isLeftOut(fields))
        return;
    const line = edge.line(line_number, `${place}.line_number`);
    const within = typeof function_name === 'string' ? function_name : '';
    to.lines.add(line, edge.hits(count, `${place}.count`), keyOf(within));
    for (const [index, value] of edge.list(branches, `${place}.branches`).entries()) {
        const branch = edge.fields(value, `${place}.branches`, index);
        const { branchno = index, source_block_id, destination_block_id } = branch;
        const key = keyOf(`${within},${branchno},${source_block_id},${destination_block_id}`);
        if (!isLeftOut(branch))
            to.branches.add(line, edge.hits(branch['count'], `${place}.branches`, index), key);
    }
}
function gcovr_readFunctions(edge, to, value, place) {
    for (const [index, entry] of edge.list(value, place).entries()) {
        const fields = edge.fields(entry, place, index);
        const { name, demangled_name = name, lineno, execution_count } = fields;
        if (isLeftOut(fields))
            continue;
        to.add(edge.line(lineno, place, index), edge.hits(execution_count, place, index), keyOf(edge.text(demangled_name, place, index)));
    }
}
function isLeftOut(fields) {
    return fields['gcovr/excluded'] === true || fields['gcovr/noncode'] === true;
}

;// CONCATENATED MODULE: ./.build/src/providers/coverage/go/block.js

const [DOT, COMMA, BLANK, ZERO, NINE] = [46, 44, 32, 48, 57];
const SEPARATORS = [DOT, COMMA, DOT, BLANK, BLANK];
const parts = new Int32Array(SEPARATORS.length);
const DIGITS = 9;
const HIGHEST = 999_999_999;
function readBlock(bytes, from, to, block) {
    let part = 0;
    let value = 0;
    let digits = 0;
    let at = from;
    for (; at < to; at++) {
        const byte = bytes[at];
        if (byte >= ZERO && byte <= NINE) {
            value = digits++ < DIGITS ? (Math.imul(value, 10) + byte - ZERO) | 0 : HIGHEST;
        }
        else {
            if (digits === 0 || byte !== SEPARATORS[part])
                break;
            parts[part++] = value;
            value = 0;
            digits = 0;
        }
    }
    if (part !== SEPARATORS.length || digits === 0)
        return -1;
    block.line = parts[0];
    block.column = parts[1];
    block.endLine = parts[2];
    block.endColumn = parts[3];
    block.statements = parts[4];
    block.count = value;
    return at;
}
const [HEIGHT, END] = [10, 9];
const [COLUMNS, HEIGHTS, ENDS] = [1 << 12, 1 << HEIGHT, 1 << END];
function blockKey({ line, column, endLine, endColumn }) {
    const height = endLine - line;
    if (column < COLUMNS && height >= 0 && height < HEIGHTS && endColumn < ENDS)
        return (((column << HEIGHT) | height) << END) | endColumn;
    return keyOf(`${column},${endLine},${endColumn}`) | (1 << 31);
}
function heightOf(key) {
    return (key >> END) & (HEIGHTS - 1);
}

;// CONCATENATED MODULE: ./.build/src/providers/coverage/go/line-sweep.js

const ENOUGH_HITS = 1 << 24;
const LAST = 0x7fff_ffff;
function createLineSweep() {
    let [ranges, hits] = [new Int32Array(1024), new Float64Array(1024)];
    let [least, most] = [LAST, 0];
    function grow(line) {
        const room = Math.max(line + 2, ranges.length * 2);
        const [moreRanges, moreHits] = [new Int32Array(room), new Float64Array(room)];
        moreRanges.set(ranges);
        moreHits.set(hits);
        [ranges, hits] = [moreRanges, moreHits];
    }
    function add(first, last, count) {
        const after = last > first ? last + 1 : first + 1;
        if (after >= ranges.length)
            grow(after);
        const ran = count < ENOUGH_HITS ? count : ENOUGH_HITS;
        ranges[first]++;
        ranges[after]--;
        hits[first] += ran;
        hits[after] -= ran;
        if (first < least)
            least = first;
        if (after > most)
            most = after;
    }
    function touched() {
        let open = 0;
        let lines = 0;
        for (let line = least; line < most; line++) {
            open += ranges[line];
            if (open > 0)
                lines++;
        }
        return lines;
    }
    function take() {
        if (most === 0)
            return coverage_items/* NO_ITEMS */.lm;
        const size = touched();
        const [lines, ran] = [new Int32Array(size), new Uint32Array(size)];
        let open = 0;
        let sum = 0;
        let to = 0;
        for (let line = least; line < most; line++) {
            open += ranges[line];
            sum += hits[line];
            if (open === 0)
                continue;
            lines[to] = line;
            ran[to++] = sum < coverage_items/* MOST_HITS */.D5 ? sum : coverage_items/* MOST_HITS */.D5;
        }
        ranges.fill(0, least, most + 1);
        hits.fill(0, least, most + 1);
        [least, most] = [LAST, 0];
        return { lines, keys: undefined, weights: undefined, hits: ran };
    }
    return { add, take };
}

;// CONCATENATED MODULE: ./.build/src/providers/coverage/go/prefix.js
const WORD = 4;
function createPrefix() {
    let words = new Int32Array(0);
    let rest = new Uint8Array(0);
    let length = 0;
    let seen;
    let view = new DataView(new ArrayBuffer(0));
    function look(bytes) {
        if (seen !== bytes) {
            seen = bytes;
            view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
        }
        return view;
    }
    return {
        set(bytes, from, to) {
            length = to - from;
            words = Int32Array.from({ length: length >> 2 }, (_, i) => look(bytes).getInt32(from + i * WORD, true));
            rest = new Uint8Array(bytes.subarray(from + words.length * WORD, to));
        },
        get length() {
            return length;
        },
        fits(bytes, from, to) {
            if (length === 0 || to - from < length)
                return false;
            const its = look(bytes);
            let at = from;
            for (let i = 0; i < words.length; i++) {
                if (its.getInt32(at, true) !== words[i])
                    return false;
                at += WORD;
            }
            for (let i = 0; i < rest.length; i++)
                if (bytes[at + i] !== rest[i])
                    return false;
            return true;
        },
    };
}

;// CONCATENATED MODULE: ./.build/src/providers/coverage/go/profile.js



const FEW = 8;
const MANY = 1 << 12;
function createProfiles() {
    const shared = (0,coverage_collector/* createCollector */.Y)();
    return () => createProfile(shared);
}
function createProfile(shared) {
    const long = [];
    let statements = shared;
    let settled;
    let room = MANY;
    return {
        add(block) {
            if (block.statements === 0)
                return;
            if (settled !== undefined) {
                statements = (0,coverage_collector/* createCollector */.Y)(FEW);
                give(settled, statements);
                settled = undefined;
            }
            const key = blockKey(block);
            statements.add(block.line, block.count, key, block.statements);
            if (key < 0)
                long.push(block.line, block.endLine, block.count);
            if (statements.size < room)
                return;
            give(statements.take(), statements);
            room = Math.max(MANY, 2 * statements.size);
        },
        settle() {
            if (statements === shared && settled === undefined)
                settled = shared.take();
        },
        take(sweep) {
            const items = settled ?? (statements === shared ? coverage_items/* NO_ITEMS */.lm : statements.take());
            const { lines, keys, hits } = items;
            for (let i = 0; i < lines.length; i++) {
                const key = keys === undefined ? 0 : keys[i];
                if (key >= 0)
                    sweep.add(lines[i], lines[i] + heightOf(key), hits[i]);
            }
            for (let i = 0; i < long.length; i += 3)
                sweep.add(long[i], long[i + 1], long[i + 2]);
            return { statements: items, lines: sweep.take() };
        },
    };
}
function give({ lines, keys, weights, hits }, to) {
    for (let i = 0; i < lines.length; i++)
        to.add(lines[i], hits[i], keys?.[i] ?? 0, weights?.[i] ?? 1);
}

;// CONCATENATED MODULE: ./.build/src/providers/coverage/go.js








const [COLON, LF] = [58, 10];
const MODE = /^mode: (set|count|atomic)$/;
const go_LAST_LINE = 5_000_000;
const LINES_OF_BLOCK = 100;
const MOST_STATEMENTS = 100_000_000;
const go = {
    format: 'go',
    writers: 'go test -coverprofile, go tool covdata',
    counting: "Statements, as `go tool cover -func` totals them: each block counts its statements once, however many packages' tests list it. Lines are not measured; for changed lines a line is covered when any block that touches it ran, from the line a block begins on to the one it ends on. Paths are import paths.",
    recognises: (opening) => opening.syntax === 'text' && /^mode: (?:set|count|atomic)\s/.test(opening.text),
    read: go_read,
};
function go_read(source) {
    const profiles = new Map();
    const open = createProfiles();
    const block = { line: 0, column: 0, endLine: 0, endColumn: 0, statements: 0, count: 0 };
    const start = createPrefix();
    let profile;
    function addSame(bytes, from, to) {
        if (!start.fits(bytes, from, to))
            return -1;
        const end = readBlock(bytes, from + start.length, to, block);
        if (end === -1 || end === to || bytes[end] !== LF || wrongWith(block) !== undefined)
            return -1;
        profile?.add(block);
        return end;
    }
    function addOther(bytes, from, to, line) {
        const colon = (0,ascii/* findLastByte */.I$)(bytes, COLON, from, to);
        if (colon <= from || readBlock(bytes, colon + 1, to, block) !== to)
            return false;
        const wrong = wrongWith(block);
        if (wrong !== undefined)
            throw (0,broken/* broken */.m)(source, line, wrong);
        start.set(bytes, from, colon + 1);
        const path = (0,ascii/* textAt */.$6)(bytes, from, colon).replaceAll('\\', '/');
        const next = profiles.get(path) ?? open();
        profiles.set(path, next);
        if (next !== profile)
            profile?.settle();
        profile = next;
        profile.add(block);
        return true;
    }
    function readOther(bytes, from, to, line) {
        const text = (0,ascii/* textAt */.$6)(bytes, from, Math.min(to, from + 80)).trim();
        const fits = line === 1 ? MODE.test(text) : text === '' || MODE.test(text);
        if (!fits)
            throw (0,broken/* broken */.m)(source, line, `"${text}" is nothing that a Go profile has here.`);
    }
    const visit = (bytes, from, to, line) => {
        if (line === 1 || !addOther(bytes, from, to, line))
            readOther(bytes, from, to, line);
    };
    (0,lines/* eachLine */.I)(source, visit, addSame);
    profile?.settle();
    return { files: filesOf(source, profiles), roots: [], totals: {}, declared: {}, warnings: [] };
}
function wrongWith({ line, endLine, statements }) {
    if (line === 0)
        return 'A block begins at line 0.';
    if (line > go_LAST_LINE || endLine > go_LAST_LINE)
        return `A block is beyond line ${go_LAST_LINE}.`;
    return statements > MOST_STATEMENTS ? 'A block has more statements than a file.' : undefined;
}
function filesOf(source, profiles) {
    const sweep = createLineSweep();
    const files = [];
    let room = go_LAST_LINE;
    for (const [path, profile] of profiles) {
        profiles.delete(path);
        const { statements, lines } = profile.take(sweep);
        room += LINES_OF_BLOCK * statements.lines.length - spanOf(lines);
        if (room < 0)
            throw (0,broken/* broken */.m)(source, undefined, 'Its blocks span more lines than so few blocks can.');
        files.push({ path, measured: { statements: counted(statements) }, detail: lines });
    }
    return files;
}
function spanOf({ lines }) {
    return lines.length === 0 ? 0 : lines.at(-1) - lines[0] + 1;
}

;// CONCATENATED MODULE: ./.build/src/providers/coverage/istanbul/items.js
function addSpots(edge, to, map, counts, place, lineOf) {
    let listed = 0;
    for (const id in map) {
        const spot = spotOf(edge, map[id], place, id);
        const hits = counts[id];
        listed++;
        if (spot.skip === true)
            continue;
        to.add(knownLine(edge, lineOf(spot), place, id), knownHits(edge, hits, place, id), listed);
    }
    checkListed(edge, listed, counts, place);
}
function addBranches(edge, to, map, counts, place) {
    let [listed, ways] = [0, 0];
    for (const id in map) {
        const branch = spotOf(edge, map[id], place, id);
        const taken = counts[id];
        listed++;
        if (!Array.isArray(taken))
            throw edge.broken(`${place} of branch "${id}" should be a list of counts.`);
        const line = taken.length === 0 ? 0 : knownLine(edge, lineOfBranch(branch), place, id);
        for (let index = 0; index < taken.length; index++) {
            ways++;
            if (branch.locations?.[index]?.skip !== true)
                to.add(line, knownHits(edge, taken[index], place, id), ways);
        }
    }
    checkListed(edge, listed, counts, place);
}
function lineOfBranch({ loc, line, locations }) {
    return loc?.start?.line ?? line ?? locations?.[0]?.start?.line;
}
function spotOf(edge, value, place, id) {
    if (typeof value !== 'object' || value === null)
        throw edge.broken(`${place}: the map has no place for "${id}".`);
    return value;
}
function knownLine(edge, line, place, id) {
    if (typeof line === 'number' && line > 0)
        return edge.line(line, place);
    if (line !== undefined && line !== null && line !== 0)
        throw edge.broken(`${place}: the line of "${id}" is no number.`);
    edge.warn(`${place}: "${id}" is on no line of the file; it is counted, but not as a line.`);
    return 0;
}
function knownHits(edge, hits, place, id) {
    if (typeof hits === 'number' && hits >= 0)
        return hits;
    return edge.hits(hits, `${place} "${id}"`);
}
function checkListed(edge, listed, counts, place) {
    const counted = Object.keys(counts).length;
    if (counted !== listed)
        throw edge.broken(`${place}: ${listed} are in the map and ${counted} are counted.`);
}

;// CONCATENATED MODULE: ./.build/src/providers/coverage/istanbul.js







const istanbul = {
    format: 'istanbul',
    writers: '`coverage-final.json` of Istanbul: nyc, Jest, Vitest, c8, Karma',
    counting: 'Lines: those on which a statement starts, as often run as the statement on it that ran most. Branches: every way of every branch. ' +
        'Functions and statements: each one. What a comment ignores (`skip` of Istanbul 0.x) is left out.',
    recognises(opening) {
        const first = unwrap(firstOf((0,json_opening/* fieldsOf */.Pf)(opening) ?? {}));
        return (0,json_object/* isFields */.Ce)(first) && (0,json_object/* isFields */.Ce)(first['statementMap']) && (0,json_object/* isFields */.Ce)(first['s']);
    },
    read(source) {
        const edge = createEdge(source);
        const collector = (0,coverage_collector/* createCollector */.Y)();
        const report = edge.fields(source.json(), 'The report');
        const files = [];
        for (const key in report)
            files.push(istanbul_readFile(edge, collector, key, unwrap(report[key])));
        return { ...EMPTY_REPORT, files, warnings: edge.warnings() };
    },
};
function istanbul_readFile(edge, collector, key, value) {
    const file = edge.fields(value, key);
    const { path = key, statementMap, s, branchMap, b, fnMap, f } = file;
    const maps = (map, counts, name) => [
        edge.fields(map, `${key}: the map of "${name}"`),
        edge.fields(counts, `${key}: "${name}"`),
        `${key}: "${name}"`,
    ];
    addSpots(edge, collector, ...maps(statementMap, s, 's'), ({ start }) => start?.line);
    const statements = collector.take();
    addBranches(edge, collector, ...maps(branchMap, b, 'b'));
    const branches = collector.take();
    addSpots(edge, collector, ...maps(fnMap, f, 'f'), ({ decl, loc, line }) => decl?.start?.line ?? loc?.start?.line ?? line);
    const functions = collector.take();
    const lines = linesOf(statements);
    return {
        path: edge.path(path, `${key}: "path"`),
        measured: {
            lines: counted(lines),
            branches: counted(branches),
            functions: counted(functions),
            statements: counted(statements),
        },
        detail: lines,
    };
}
function unwrap(value) {
    return (0,json_object/* isFields */.Ce)(value) && (0,json_object/* isFields */.Ce)(value['data']) ? value['data'] : value;
}
function firstOf(report) {
    for (const key in report)
        return report[key];
    return undefined;
}

;// CONCATENATED MODULE: ./.build/src/providers/coverage/istanbul-summary.js




const istanbulSummary = {
    format: 'istanbul-summary',
    writers: '`coverage-summary.json` of Istanbul: nyc, Jest, Vitest, c8, Karma',
    counting: 'Lines, branches, functions and statements: the numbers of the report; its percentages are not read. It names no line, ' +
        'so changed lines cannot be judged by it and it cannot be united with other reports of the same files.',
    recognises(opening) {
        const total = (0,json_opening/* fieldsOf */.Pf)(opening)?.['total'];
        if (!(0,json_object/* isFields */.Ce)(total))
            return false;
        return [total['lines'], total['statements']].every((of) => (0,json_object/* isFields */.Ce)(of) && 'pct' in of && 'covered' in of);
    },
    read(source) {
        const edge = createEdge(source);
        const { total, ...entries } = edge.fields(source.json(), 'The report');
        const declared = istanbul_summary_readCounts(edge, edge.fields(total, '"total"'), '"total"');
        const files = Object.entries(entries).map(([key, value]) => istanbul_summary_readFile(edge, key, value));
        const totals = files.length === 0 ? declared : {};
        return { files, roots: [], totals, declared, warnings: edge.warnings() };
    },
};
function istanbul_summary_readFile(edge, key, value) {
    const counts = istanbul_summary_readCounts(edge, edge.fields(value, key), key);
    const measured = Object.entries(counts).map(([metric, count]) => [metric, { count }]);
    return { path: edge.path(key, key), measured: Object.fromEntries(measured), detail: undefined };
}
function istanbul_summary_readCounts(edge, of, place) {
    const measured = coverage_count/* METRICS */.Cb.filter((metric) => metric in of);
    return Object.fromEntries(measured.map((metric) => [metric, istanbul_summary_readCount(edge, of[metric], `${place}: "${metric}"`)]));
}
function istanbul_summary_readCount(edge, value, place) {
    const { covered, total } = edge.fields(value, place);
    return edge.count(covered, total, place);
}

;// CONCATENATED MODULE: ./.build/src/providers/coverage/jacoco/counters.js
const METRICS = { LINE: 'lines', BRANCH: 'branches', METHOD: 'functions' };
function addCounter(edge, to, element) {
    const type = edge.text(element, 'type');
    if (!isCounted(type))
        return;
    const [missed, covered] = [edge.total(element, 'missed'), edge.total(element, 'covered')];
    to[METRICS[type]] = { covered, total: missed + covered };
}
function isCounted(type) {
    return Object.hasOwn(METRICS, type);
}
function someCounted(counters) {
    return Object.values(counters).some((count) => (count?.total ?? 0) > 0);
}

;// CONCATENATED MODULE: ./.build/src/providers/coverage/jacoco/methods.js



function createMethods(edge) {
    const collector = (0,coverage_collector/* createCollector */.Y)();
    const found = new Map();
    let current;
    let [className, line, key] = ['', 0, 0];
    return {
        beginClass(element) {
            const file = element.attribute('sourcefilename');
            className = element.attribute('name') ?? '';
            current = file === undefined ? undefined : (found.get(file) ?? []);
            if (file !== undefined && current !== undefined)
                found.set(file, current);
        },
        beginMethod(element) {
            line = element.integer('line') ?? 0;
            if (!(line >= 0))
                line = 0;
            key = keyOf([className, element.attribute('name'), element.attribute('desc')].join('\0'));
        },
        addCounter(element) {
            if (current === undefined || element.attribute('type') !== 'METHOD')
                return;
            current.push({ line, key, covered: edge.total(element, 'covered') > 0 });
        },
        endClass() {
            current = undefined;
        },
        take(sourcefile) {
            const methods = found.get(sourcefile);
            if (methods === undefined)
                return coverage_items/* NO_ITEMS */.lm;
            for (const method of methods)
                collector.add(method.line, method.covered ? 1 : 0, method.key);
            found.delete(sourcefile);
            return collector.take();
        },
        endPackage: () => found.clear(),
    };
}

;// CONCATENATED MODULE: ./.build/src/providers/coverage/jacoco/modules.js
function tellApart(files) {
    const groups = new Map();
    const shared = new Set();
    for (const { group, file } of files) {
        if ((groups.get(file.path) ?? group) !== group)
            shared.add(file.path);
        groups.set(file.path, group);
    }
    return files.map(({ group, file }) => shared.has(file.path) && group !== '' ? { ...file, path: `${group}/${file.path}` } : file);
}

;// CONCATENATED MODULE: ./.build/src/providers/coverage/jacoco/sourcefile.js




function createLines(edge) {
    const [lines, branches] = [(0,coverage_collector/* createCollector */.Y)(), createOrdinals(edge)];
    let told = true;
    function add(element) {
        const line = edge.line(element, 'nr');
        if (line === 0)
            return;
        const ran = edge.optional(element, 'ci');
        told &&= ran !== undefined;
        lines.add(line, (ran ?? 0) > 0 ? 1 : 0);
        const [missed, covered] = [edge.optional(element, 'mb') ?? 0, edge.optional(element, 'cb') ?? 0];
        if (missed + covered > 0)
            branches.add(element, line, covered, missed + covered);
    }
    function end(path, counters, functions) {
        const [detail, conditions] = [lines.take(), branches.take()];
        const detailed = told;
        told = true;
        return {
            path,
            measured: {
                lines: backedBy(detailed ? detail : undefined, counters.lines ?? coverage_count/* NONE */.x3),
                branches: backedBy(conditions, counters.branches ?? coverage_count/* NONE */.x3),
                functions: backedBy(functions, counters.functions ?? coverage_count/* NONE */.x3),
            },
            detail: detailed ? detail : undefined,
        };
    }
    return { add, end };
}

;// CONCATENATED MODULE: ./.build/src/providers/coverage/jacoco.js






const jacoco = {
    format: 'jacoco',
    writers: 'JaCoCo, Kover, gcovr `--jacoco`, Pester, …',
    counting: 'The counters of each `sourcefile` count, in groups too: `LINE`, `BRANCH` and `METHOD`, never those of classes or the sums above. A line is covered when one of its instructions ran. Instructions are no statements. The `line` and `method` elements say where, when they add up to the counters; else a file is only counted. Files of the same path in different groups are different files. Counters of the root are only compared, except in a report without any source file: then they count.',
    recognises: (opening) => opening.syntax === 'xml' &&
        opening.root === 'report' &&
        /\bJACOCO\b|jacoco|<(?:sessioninfo|group|package)[\s>]/.test(opening.text),
    read: jacoco_read,
};
function jacoco_read(source) {
    const edge = createXmlEdge(source);
    const [methods, lines] = [createMethods(edge), createLines(edge)];
    const files = [];
    const groups = [];
    const open = [];
    const declared = {};
    let counters = {};
    let [folder, name] = ['', ''];
    function count(element) {
        const of = open.at(-2);
        if (of === 'sourcefile')
            addCounter(edge, counters, element);
        else if (of === 'method')
            methods.addCounter(element);
        else if (of === 'report')
            addCounter(edge, declared, element);
    }
    const begin = new Map(Object.entries({
        counter: count,
        group: (element) => groups.push(edge.path(element, 'name')),
        package: (element) => {
            folder = (element.attribute('name') ?? '').replaceAll('\\', '/');
        },
        class: methods.beginClass,
        method: methods.beginMethod,
        sourcefile: (element) => {
            name = edge.path(element, 'name');
        },
    }));
    const end = new Map(Object.entries({
        group: () => groups.pop(),
        package: methods.endPackage,
        class: methods.endClass,
        sourcefile: () => {
            files.push({ group: groups.join('/'), file: lines.end(pathOf(folder, name), counters, methods.take(name)) });
            counters = {};
        },
    }));
    (0,xml/* scanXml */.F)(source, {
        open(element) {
            open.push(element.name);
            if (element.name !== 'line')
                begin.get(element.name)?.(element);
            else if (open.at(-2) === 'sourcefile')
                lines.add(element);
            if (open.length === 1 && element.name !== 'report')
                throw edge.broken(element, `The root element is "${element.name}".`);
        },
        close(closed) {
            open.pop();
            end.get(closed)?.();
        },
    });
    const alone = files.length === 0 && someCounted(declared);
    if (alone)
        edge.say('no source file is in it; the counters of its root element count');
    return {
        files: tellApart(files),
        roots: [],
        totals: alone ? declared : {},
        declared: alone ? {} : declared,
        warnings: edge.warnings(),
    };
}
function pathOf(folder, name) {
    return folder === '' || name.startsWith(`${folder}/`) ? name : `${folder}/${name}`;
}

;// CONCATENATED MODULE: ./.build/src/providers/coverage/lcov/branches.js



const BLOCKS = 1 << 14;
const BRANCHES = 1 << 16;
const branches_MANY = 1 << 30;
const HASHED = -(2 ** 31);
function branchKey(bytes, from, comma, to) {
    const block = (0,ascii/* integerAt */.OW)(bytes, from, comma);
    const branch = (0,ascii/* integerAt */.OW)(bytes, comma + 1, to);
    if (block < BLOCKS && branch < BRANCHES)
        return block * BRANCHES + branch;
    if (block === 0 && branch < branches_MANY)
        return branches_MANY + branch;
    return HASHED + (keyOf((0,ascii/* textAt */.$6)(bytes, from, to)) & (branches_MANY - 1));
}
function createBranchList() {
    const collector = (0,coverage_collector/* createCollector */.Y)();
    let unordered;
    let lastLine = 0;
    let lastKey = 0;
    return {
        add(line, key, hits) {
            if (unordered === undefined && (line > lastLine || (line === lastLine && key > lastKey))) {
                collector.add(line, hits, key);
                lastLine = line;
                lastKey = key;
                return;
            }
            unordered ??= flat(collector.take());
            unordered.push(line, key, hits);
        },
        take() {
            if (unordered !== undefined)
                addInOrder(unordered, collector);
            unordered = undefined;
            lastLine = 0;
            return collector.take();
        },
    };
}
function flat({ lines, keys, hits }) {
    const branches = [];
    for (let i = 0; i < lines.length; i++)
        branches.push(lines[i], keys === undefined ? 0 : keys[i], hits[i]);
    return branches;
}
function addInOrder(branches, into) {
    const order = new Uint32Array(branches.length / 3).map((_, i) => 3 * i);
    order.sort((a, b) => branches[a] - branches[b] || branches[a + 1] - branches[b + 1] || a - b);
    let line = -1;
    let key = -1;
    let repeats = 0;
    for (const at of order) {
        if (branches[at] !== line)
            repeats = 0;
        const again = branches[at] === line && branches[at + 1] === key;
        line = branches[at];
        key = branches[at + 1];
        into.add(line, branches[at + 2], again ? -++repeats : key);
    }
}

;// CONCATENATED MODULE: ./.build/src/providers/coverage/lcov/entries.js


const [entries_COMMA, MINUS] = [44, 45];
const [EXCEPTION, FALLTHROUGH, UNREACHABLE] = [101, 102, 85];
const entries_LAST_LINE = 0x7fff_ffff;
function createEntries(record, notes) {
    function lineAt(bytes, from, to) {
        const line = (0,ascii/* integerAt */.OW)(bytes, from, to);
        if (line >= 0 && line <= entries_LAST_LINE)
            return line;
        const other = (0,ascii/* numberAt */.tk)(bytes, from, to);
        return other > 0 && other <= entries_LAST_LINE ? Math.floor(other) : 0;
    }
    function hitsAt(bytes, from, to) {
        const hits = (0,ascii/* integerAt */.OW)(bytes, from, to);
        if (hits >= 0)
            return hits;
        const other = (0,ascii/* numberAt */.tk)(bytes, from, to);
        if (Number.isNaN(other))
            throw notes.fail(`"${(0,ascii/* textAt */.$6)(bytes, from, to)}" is no number of executions.`);
        if (other < 0)
            notes.odd(`${(0,ascii/* textAt */.$6)(bytes, from, to)} executions count as none`);
        return Math.max(0, Math.ceil(other));
    }
    function commaAt(bytes, from, to) {
        const comma = (0,ascii/* findByte */.EJ)(bytes, entries_COMMA, from, to);
        if (comma === to)
            throw notes.fail('It has too few parts; a comma is missing.');
        return comma;
    }
    function leaveOut(bytes, from, to) {
        notes.odd(`"${(0,ascii/* textAt */.$6)(bytes, from, Math.min(to, from + 80))}" is about no line of the file and is left out`);
    }
    function addLine(bytes, from, to) {
        const comma = commaAt(bytes, from, to);
        const line = lineAt(bytes, from, comma);
        if (line === 0)
            leaveOut(bytes, from, to);
        else
            record.addLine(line, hitsAt(bytes, comma + 1, (0,ascii/* findByte */.EJ)(bytes, entries_COMMA, comma + 1, to)));
    }
    function addBranch(bytes, from, to) {
        const first = commaAt(bytes, from, to);
        let block = first + 1;
        let unreachable = false;
        for (; isPrefix(bytes[block]); block++)
            unreachable ||= bytes[block] === UNREACHABLE;
        const second = commaAt(bytes, block, to);
        const last = (0,ascii/* findLastByte */.I$)(bytes, entries_COMMA, second + 1, to);
        if (last === -1)
            throw notes.fail('A branch has a line, a block, a name and a count; one is missing.');
        if (unreachable)
            return;
        const line = lineAt(bytes, from, first);
        const evaluated = !(to - last === 2 && bytes[last + 1] === MINUS);
        if (line === 0)
            leaveOut(bytes, from, to);
        else
            record.branches.add(line, branchKey(bytes, block, second, last), evaluated ? hitsAt(bytes, last + 1, to) : 0);
    }
    function defineFunction(bytes, from, to) {
        const first = commaAt(bytes, from, to);
        const second = (0,ascii/* findByte */.EJ)(bytes, entries_COMMA, first + 1, to);
        const hasEnd = second < to && !Number.isNaN((0,ascii/* integerAt */.OW)(bytes, first + 1, second));
        record.functions.define((0,ascii/* textAt */.$6)(bytes, (hasEnd ? second : first) + 1, to), lineAt(bytes, from, first));
    }
    function countFunction(bytes, from, to) {
        const comma = commaAt(bytes, from, to);
        record.functions.count((0,ascii/* textAt */.$6)(bytes, comma + 1, to), hitsAt(bytes, from, comma));
    }
    function indexAt(bytes, from, to) {
        const index = (0,ascii/* integerAt */.OW)(bytes, from, to);
        if (Number.isNaN(index))
            throw notes.fail('The number of its function is none.');
        return index;
    }
    function defineGroup(bytes, from, to) {
        const comma = commaAt(bytes, from, to);
        const line = lineAt(bytes, comma + 1, (0,ascii/* findByte */.EJ)(bytes, entries_COMMA, comma + 1, to));
        record.functions.defineGroup(indexAt(bytes, from, comma), line);
    }
    function countGroup(bytes, from, to) {
        const first = commaAt(bytes, from, to);
        const second = commaAt(bytes, first + 1, to);
        record.functions.countGroup(indexAt(bytes, from, first), hitsAt(bytes, first + 1, second));
    }
    return { addLine, addBranch, defineFunction, countFunction, defineGroup, countGroup };
}
function isPrefix(byte) {
    return byte === EXCEPTION || byte === FALLTHROUGH || byte === UNREACHABLE;
}

;// CONCATENATED MODULE: ./.build/src/providers/coverage/lcov/trailers.js

const COUNTED = ['lines', 'branches', 'functions'];
function createTrailers() {
    const fresh = () => ({ stated: coverage_count/* NONE */.x3, counted: coverage_count/* NONE */.x3, complete: true });
    const sums = { lines: fresh(), branches: fresh(), functions: fresh() };
    const whole = () => COUNTED.filter((metric) => sums[metric].complete && sums[metric].stated.total + sums[metric].counted.total > 0);
    return {
        add(metric, { covered, total }, counted) {
            const sum = sums[metric];
            sum.counted = (0,coverage_count/* addCounts */.c5)(sum.counted, counted);
            if (covered !== undefined && total !== undefined) {
                sum.stated = (0,coverage_count/* addCounts */.c5)(sum.stated, { covered, total });
            }
            else if (counted.total > 0)
                sum.complete = false;
        },
        declared: () => Object.fromEntries(whole().map((metric) => [metric, sums[metric].stated])),
        differing: () => whole()
            .map((metric) => ({ metric, stated: sums[metric].stated, counted: sums[metric].counted }))
            .filter(({ stated, counted }) => !(0,coverage_count/* sameCount */.AE)(stated, counted)),
    };
}

;// CONCATENATED MODULE: ./.build/src/providers/coverage/lcov/files.js


function createFiles() {
    const records = [];
    const paths = new Set();
    const trailers = createTrailers();
    const measured = new Set();
    function add({ path, held, trailers: stated }) {
        for (const metric of COUNTED) {
            const count = countOf(held[metric]);
            trailers.add(metric, stated[metric], count);
            if (count.total > 0 || (metric === 'lines' && stated.lines.total !== undefined))
                measured.add(metric);
        }
        records.push({ path, held });
        paths.add(path);
    }
    function fileOf({ path, held }) {
        const metrics = COUNTED.filter((metric) => measured.has(metric));
        const detail = measured.has('lines') && 'items' in held.lines ? held.lines.items : undefined;
        return { path, measured: Object.fromEntries(metrics.map((metric) => [metric, held[metric]])), detail };
    }
    function crossCheck() {
        if (paths.size === records.length)
            return { declared: trailers.declared(), warnings: [] };
        const warnings = trailers.differing().map(({ metric, stated, counted }) => {
            const [theirs, ours] = [stated, counted].map(({ covered, total }) => `${covered} of ${total}`);
            return `its records state ${theirs} ${metric} in all and hold ${ours}, records of the same file not yet united`;
        });
        return { declared: {}, warnings };
    }
    return {
        add,
        report(warnings) {
            const check = crossCheck();
            return {
                files: records.map(fileOf),
                roots: [],
                totals: {},
                declared: check.declared,
                warnings: [...warnings, ...check.warnings],
            };
        },
    };
}

;// CONCATENATED MODULE: ./.build/src/providers/coverage/lcov/plain.js


const [A, B, D, R, plain_COLON, plain_COMMA, plain_MINUS, plain_LF] = [65, 66, 68, 82, 58, 44, 45, 10];
const LEAST = 6;
function addPlain(record, bytes, from, to) {
    if (to - from < LEAST)
        return -1;
    if (bytes[from] === D)
        return bytes[from + 1] === A && bytes[from + 2] === plain_COLON ? addLine(record, bytes, from + 3, to) : -1;
    if (bytes[from] !== B || bytes[from + 1] !== R || bytes[from + 2] !== D || bytes[from + 3] !== A)
        return -1;
    return bytes[from + 4] === plain_COLON ? addBranch(record, bytes, from + 5, to) : -1;
}
function addLine(record, bytes, from, to) {
    const line = (0,ascii/* scanShort */.wK)(bytes, from, to);
    const comma = from + (0,ascii/* shortLength */.JI)(line);
    if ((0,ascii/* shortValue */.wm)(line) === 0 || bytes[comma] !== plain_COMMA)
        return -1;
    const hits = (0,ascii/* scanShort */.wK)(bytes, comma + 1, to);
    const end = comma + 1 + (0,ascii/* shortLength */.JI)(hits);
    if (hits === 0 || end >= to || bytes[end] !== plain_LF)
        return -1;
    record.addLine((0,ascii/* shortValue */.wm)(line), (0,ascii/* shortValue */.wm)(hits));
    return end;
}
function addBranch(record, bytes, from, to) {
    const line = (0,ascii/* scanShort */.wK)(bytes, from, to);
    const first = from + (0,ascii/* shortLength */.JI)(line);
    if ((0,ascii/* shortValue */.wm)(line) === 0 || bytes[first] !== plain_COMMA)
        return -1;
    const block = (0,ascii/* scanShort */.wK)(bytes, first + 1, to);
    const second = first + 1 + (0,ascii/* shortLength */.JI)(block);
    if (block === 0 || (0,ascii/* shortValue */.wm)(block) >= BLOCKS || bytes[second] !== plain_COMMA)
        return -1;
    const branch = (0,ascii/* scanShort */.wK)(bytes, second + 1, to);
    const third = second + 1 + (0,ascii/* shortLength */.JI)(branch);
    if (branch === 0 || (0,ascii/* shortValue */.wm)(branch) >= BRANCHES || bytes[third] !== plain_COMMA)
        return -1;
    const taken = (0,ascii/* scanShort */.wK)(bytes, third + 1, to);
    const end = bytes[third + 1] === plain_MINUS ? third + 2 : third + 1 + (0,ascii/* shortLength */.JI)(taken);
    if (end === third + 1 || end >= to || bytes[end] !== plain_LF)
        return -1;
    record.branches.add((0,ascii/* shortValue */.wm)(line), (0,ascii/* shortValue */.wm)(block) * BRANCHES + (0,ascii/* shortValue */.wm)(branch), (0,ascii/* shortValue */.wm)(taken));
    return end;
}

;// CONCATENATED MODULE: ./.build/src/providers/coverage/lcov/functions.js

function createFunctionList() {
    let defined = emptyList();
    let counts = emptyList();
    let groups = new Map();
    let groupCounts = [];
    function define(name, line) {
        defined.names.push(name);
        defined.lines.push(line);
        defined.hits.push(0);
    }
    function addCounts() {
        if (sameNames(defined.names, counts.names)) {
            defined.hits = counts.hits;
            return [];
        }
        const unknown = [];
        const byName = functionsByName(defined.names);
        counts.names.forEach((name, at) => {
            let known = byName.get(name);
            if (known === undefined) {
                unknown.push(name);
                known = { functions: [defined.names.length], counts: 0 };
                byName.set(name, known);
                define(name, 0);
            }
            const index = known.functions[Math.min(known.counts++, known.functions.length - 1)];
            defined.hits[index] += counts.hits[at];
        });
        return unknown;
    }
    function settleGroups(into) {
        for (const { index, hits } of groupCounts) {
            const group = groups.get(index);
            if (group === undefined)
                return false;
            group.hits += hits;
        }
        const onLine = new Map();
        for (const { line, hits } of groups.values()) {
            const ordinal = onLine.get(line) ?? 0;
            onLine.set(line, ordinal + 1);
            into.add(line, hits, ordinal);
        }
        return true;
    }
    function settle(into) {
        const unknown = addCounts();
        defined.names.forEach((name, at) => {
            into.add(defined.lines[at], defined.hits[at], keyOf(name));
        });
        const complete = settleGroups(into);
        [defined, counts] = [emptyList(), emptyList()];
        [groups, groupCounts] = [new Map(), []];
        return complete ? unknown : undefined;
    }
    return {
        define,
        count(name, hits) {
            counts.names.push(name);
            counts.hits.push(hits);
        },
        defineGroup(index, line) {
            if (!groups.has(index))
                groups.set(index, { line, hits: 0 });
        },
        countGroup: (index, hits) => groupCounts.push({ index, hits }),
        settle,
    };
}
function emptyList() {
    return { names: [], lines: [], hits: [] };
}
function sameNames(defined, counted) {
    return defined.length === counted.length && defined.every((name, at) => name === counted[at]);
}
function functionsByName(names) {
    const byName = new Map();
    names.forEach((name, at) => {
        const known = byName.get(name);
        if (known === undefined)
            byName.set(name, { functions: [at], counts: 0 });
        else
            known.functions.push(at);
    });
    return byName;
}

;// CONCATENATED MODULE: ./.build/src/providers/coverage/lcov/record.js




function createRecord() {
    const [lines, collector] = [(0,coverage_collector/* createCollector */.Y)(), (0,coverage_collector/* createCollector */.Y)()];
    const [functions, branches] = [createFunctionList(), createBranchList()];
    const fresh = () => ({ lines: {}, branches: {}, functions: {} });
    let trailers = fresh();
    function close(path) {
        const unknown = functions.settle(collector);
        const held = {
            functions: counted(collector.take()),
            branches: counted(branches.take()),
            lines: counted(lines.take()),
        };
        const record = {
            path,
            trailers,
            held: {
                lines: orStated(held.lines, trailers.lines),
                branches: orStated(held.branches, trailers.branches),
                functions: orStated(held.functions, trailers.functions),
            },
        };
        const wrong = record_wrongWith(trailers, unknown);
        trailers = fresh();
        if (wrong !== undefined)
            return { record, wrong };
        const [first] = unknown ?? [];
        return first === undefined ? { record } : { record, odd: `functions are counted and not defined, such as ${first}` };
    }
    return {
        functions,
        branches,
        addLine: (line, hits) => lines.add(line, hits),
        state: (metric, part, value) => {
            trailers[metric][part] = value;
        },
        close,
    };
}
function orStated(held, { covered, total }) {
    if ('items' in held && held.items.lines.length > 0)
        return held;
    return covered === undefined || total === undefined || total === 0 ? held : { count: { covered, total } };
}
function record_wrongWith(trailers, unknown) {
    if (unknown === undefined)
        return 'An FNA of this record counts a function that no FNL of it defines.';
    const more = Object.values(trailers).some(({ covered, total }) => (covered ?? 0) > (total ?? Number.POSITIVE_INFINITY));
    return more ? 'The totals of this record state more covered than there is.' : undefined;
}

;// CONCATENATED MODULE: ./.build/src/providers/coverage/lcov/tags.js
const [tags_A, Z, tags_COLON] = [65, 90, 58];
function tag(letters) {
    return Array.from(letters).reduce((packed, letter) => (packed << 8) | letter.charCodeAt(0), 0);
}
const TAGS = {
    SF: tag('SF'),
    DA: tag('DA'),
    BRDA: tag('BRDA'),
    FN: tag('FN'),
    FNDA: tag('FNDA'),
    FNL: tag('FNL'),
    FNA: tag('FNA'),
    LF: tag('LF'),
    LH: tag('LH'),
    BRF: tag('BRF'),
    BRH: tag('BRH'),
    FNF: tag('FNF'),
    FNH: tag('FNH'),
};
const PASSED_OVER = new Set(['TN', 'VER', 'MCDC', 'MCF', 'MCH'].map(tag));
function tagAt(bytes, from, to) {
    const end = Math.min(to, from + 5);
    let packed = 0;
    for (let at = from; at < end; at++) {
        const byte = bytes[at];
        if (byte === tags_COLON)
            return packed;
        if (byte < tags_A || byte > Z)
            return 0;
        packed = (packed << 8) | byte;
    }
    return 0;
}
function afterTag(packed, from) {
    const letters = packed > 0xff_ffff ? 4 : packed > 0xffff ? 3 : packed > 0xff ? 2 : 1;
    return from + letters + 1;
}

;// CONCATENATED MODULE: ./.build/src/providers/coverage/lcov/read.js









const [read_BLANK, HASH] = [32, 35];
const read_END = 'end_of_record';
function readLcov(source) {
    const [files, record, warnings] = [createFiles(), createRecord(), (0,reports_warnings/* createWarnings */.G)()];
    let path;
    let [begun, at] = [0, 0];
    const fail = (why) => (0,broken/* broken */.m)(source, at, why);
    const odd = (what) => warnings.say(`line ${at}: ${what}`);
    const its = createEntries(record, { fail, odd });
    function begin(bytes, from, to) {
        if (path !== undefined)
            throw fail(`The record that begins at line ${begun} has no ${read_END}.`);
        path = (0,ascii/* textAt */.$6)(bytes, from, to).trim().replaceAll('\\', '/');
        begun = at;
        if (path === '')
            odd('a record names no file');
    }
    function close(bytes, from, to) {
        const text = (0,ascii/* textAt */.$6)(bytes, from, Math.min(to, from + 80));
        if (text !== read_END)
            throw fail(`"${text}" is nothing that lcov writes.`);
        if (path === undefined)
            throw fail('A record ends here that did not begin.');
        const closed = record.close(path);
        if (closed.wrong !== undefined)
            throw fail(closed.wrong);
        if (closed.odd !== undefined)
            odd(closed.odd);
        files.add(closed.record);
        path = undefined;
    }
    const state = (metric, part) => (bytes, from, to) => {
        const value = (0,ascii/* integerAt */.OW)(bytes, from, to);
        if (!Number.isSafeInteger(value))
            throw fail(`"${(0,ascii/* textAt */.$6)(bytes, from, to)}" is no total.`);
        record.state(metric, part, value);
    };
    const entries = new Map([
        [TAGS.DA, its.addLine],
        [TAGS.BRDA, its.addBranch],
        [TAGS.FN, its.defineFunction],
        [TAGS.FNDA, its.countFunction],
        [TAGS.FNL, its.defineGroup],
        [TAGS.FNA, its.countGroup],
        [TAGS.LF, state('lines', 'total')],
        [TAGS.LH, state('lines', 'covered')],
        [TAGS.BRF, state('branches', 'total')],
        [TAGS.BRH, state('branches', 'covered')],
        [TAGS.FNF, state('functions', 'total')],
        [TAGS.FNH, state('functions', 'covered')],
    ]);
    function visit(tag, bytes, from, to) {
        const start = afterTag(tag, from);
        const entry = entries.get(tag);
        if (entry !== undefined) {
            if (path === undefined)
                throw fail('It belongs to a file, and none is named before it.');
            entry(bytes, start, to);
        }
        else if (tag === TAGS.SF)
            begin(bytes, start, to);
        else if (!PASSED_OVER.has(tag))
            odd(`${(0,ascii/* textAt */.$6)(bytes, from, start - 1)} is a record unknown here and is left out`);
    }
    const visitAny = (bytes, from, end, line) => {
        at = line;
        let to = end;
        while (to > from && bytes[to - 1] <= read_BLANK)
            to--;
        if (to === from || bytes[from] === HASH)
            return;
        const tag = tagAt(bytes, from, to);
        if (tag === 0)
            close(bytes, from, to);
        else
            visit(tag, bytes, from, to);
    };
    (0,lines/* eachLine */.I)(source, visitAny, (bytes, from, to) => (path === undefined ? -1 : addPlain(record, bytes, from, to)));
    if (path !== undefined)
        throw fail(`It ends in the middle of a record; the ${read_END} of the one at line ${begun} is missing.`);
    const report = files.report(warnings.all());
    if (report.files.length === 0)
        throw (0,broken/* broken */.m)(source, undefined, 'It holds no record of a file.');
    return report;
}

;// CONCATENATED MODULE: ./.build/src/providers/coverage/lcov.js

const lcov = {
    format: 'lcov',
    writers: 'lcov and geninfo 1 and 2, LLVM, istanbul (nyc, c8, Jest, Vitest), coverage.py, grcov, gcovr, SimpleCov',
    counting: 'A line is a distinct line with `DA`, whether a branch on it was taken or not; a line given twice is one line. A branch is a `BRDA`; one that repeats its numbers is another branch, `-` is not covered, `U` is left out, `e` and `f` count. A function is an `FN`, or an `FNL` with all its names. What the records hold counts, not what `LF`, `LH` and their like state, except in summaries that have nothing else. MC/DC is no metric. A metric of which no record has anything is not measured, `BRF:0` everywhere included.',
    recognises: (opening) => opening.syntax === 'text' && /^\s*(?:#.*\s+)*(?:TN|SF|VER):/.test(opening.text) && /^SF:/m.test(opening.text),
    read: readLcov,
};

;// CONCATENATED MODULE: ./.build/src/providers/coverage/llvm/functions.js



function functionsOf(edge, value) {
    const byFile = new Map();
    for (const [index, entry] of edge.list(value, 'functions').entries()) {
        const { filenames, regions, count } = edge.fields(entry, 'functions', index);
        const [file] = edge.list(filenames, `functions[${index}].filenames`);
        const [first] = edge.list(regions, `functions[${index}].regions`);
        if (first === undefined)
            continue;
        const [line, column] = edge.list(first, `functions[${index}].regions[0]`);
        const path = edge.path(file, `functions[${index}].filenames[0]`);
        const functions = byFile.get(path) ?? (0,coverage_collector/* createCollector */.Y)(16);
        byFile.set(path, functions);
        functions.add(edge.line(line, 'functions', index), edge.hits(count, `functions[${index}].count`), keyOf(String(column)));
    }
    return byFile;
}
function functions_addBranches(edge, collector, value, place) {
    for (const [index, entry] of edge.list(value, place).entries()) {
        const [line, column, lastLine, lastColumn, taken, notTaken] = edge.list(entry, place, index);
        const condition = `${column},${lastLine},${lastColumn}`;
        collector.add(edge.line(line, place, index), edge.hits(taken, place, index), keyOf(`${condition},true`));
        collector.add(edge.line(line, place, index), edge.hits(notTaken, place, index), keyOf(`${condition},false`));
    }
}
function measuresBranches(data) {
    return data.some((entry) => {
        const totals = (0,json_object/* isFields */.Ce)(entry) ? entry['totals'] : undefined;
        const branches = (0,json_object/* isFields */.Ce)(totals) ? totals['branches'] : undefined;
        return (0,json_object/* isFields */.Ce)(branches) && branches['count'] !== 0;
    });
}

;// CONCATENATED MODULE: ./.build/src/providers/coverage/llvm/segments.js
const MOST_LINES = 10_000_000;
function linesOfSegments(edge, collector, value, place) {
    const segments = edge.list(value, place).map((segment, index) => readSegment(edge, segment, place, index));
    checkOrder(edge, segments, place);
    let wrapped;
    for (let from = 0, line = segments[0]?.line ?? 0; from < segments.length; line++) {
        let to = from;
        while (segments[to]?.line === line)
            to++;
        if (to === from && wrapped?.counted !== true)
            line = segments[from].line - 1;
        else {
            const hits = hitsOfLine(segments.slice(from, to), wrapped);
            if (hits !== undefined)
                collector.add(line, hits);
            wrapped = segments[to - 1] ?? wrapped;
            from = to;
        }
    }
    return collector.take();
}
function checkOrder(edge, segments, place) {
    for (const [index, { line }] of segments.entries())
        if (line < (segments[index - 1]?.line ?? 0))
            throw edge.broken(`${place}[${index}] is not behind the one before.`);
    const [first, last] = [segments[0]?.line ?? 0, segments.at(-1)?.line ?? 0];
    if (last - first > MOST_LINES)
        throw edge.broken(`${place} reach from line ${first} to line ${last}.`);
}
function hitsOfLine(onLine, wrapped) {
    const starts = onLine.filter(({ gap, counted, entry }) => !gap && counted && entry);
    const [first] = onLine;
    const skipped = first?.entry === true && !first.counted;
    const inside = wrapped?.counted === true || starts.length > 0;
    const counted = (!skipped && inside) || onLine.some((segment) => segment.entry && segment.counted);
    return counted ? starts.reduce((most, { count }) => Math.max(most, count), wrapped?.count ?? 0) : undefined;
}
function readSegment(edge, value, place, index) {
    const [line, , count, counted, entry, gap = false] = edge.list(value, place, index);
    return {
        line: edge.line(line, place, index),
        count: edge.hits(count, place, index),
        counted: Boolean(counted),
        entry: Boolean(entry),
        gap: Boolean(gap),
    };
}

;// CONCATENATED MODULE: ./.build/src/providers/coverage/llvm.js







const KNOWN_VERSION = /^[23]\./;
const llvm = {
    format: 'llvm',
    writers: '`llvm-cov export` (Clang, Swift, Rust with cargo-llvm-cov)',
    counting: "Lines, functions, branches: the numbers of each file's `summary`. `llvm-cov` adds up the lines of functions, so a line of two functions " +
        '(a closure) counts twice; changed lines are judged by its line counts (from `segments`), each once. Functions: `functions`, not `instantiations`. ' +
        'Branches: not measured where the whole report has none. Regions are not statements and are not read.',
    recognises(opening) {
        return (0,json_opening/* fieldsOf */.Pf)(opening)?.['type'] === 'llvm.coverage.json.export';
    },
    read(source) {
        const edge = createEdge(source);
        const { data, version } = edge.fields(source.json(), 'The report');
        if (!KNOWN_VERSION.test(edge.text(version, 'version')))
            throw edge.broken(`Its version is ${version}; versions 2 and 3 are known.`);
        const entries = edge.list(data, 'data');
        const branches = measuresBranches(entries);
        const collector = (0,coverage_collector/* createCollector */.Y)();
        const totalsOfAll = [];
        const files = entries.flatMap((entry, index) => {
            const { files: list, functions = [], totals } = edge.fields(entry, 'data', index);
            totalsOfAll.push(llvm_readSummary(edge, totals, 'totals', branches));
            const byFile = functionsOf(edge, functions);
            return edge
                .list(list, 'files')
                .map((file, at) => llvm_readFile(edge, collector, edge.fields(file, 'files', at), byFile, branches));
        });
        return { files, roots: [], totals: {}, declared: sumSummaries(totalsOfAll), warnings: edge.warnings() };
    },
};
function llvm_readFile(edge, collector, file, functions, measuresBranches) {
    const path = edge.path(file['filename'], 'filename');
    const summary = llvm_readSummary(edge, file['summary'], `${path}: summary`, measuresBranches);
    const { segments, branches = [] } = file;
    const lines = segments === undefined ? undefined : linesOfSegments(edge, collector, segments, `${path}: segments`);
    functions_addBranches(edge, collector, branches, `${path}: branches`);
    const ways = collector.take();
    return {
        path,
        measured: {
            lines: backedBy(lines, summary.lines),
            functions: backedBy(functions.get(path)?.take(), summary.functions),
            ...(summary.branches && { branches: backedBy(ways, summary.branches) }),
        },
        detail: lines,
    };
}
function llvm_readSummary(edge, value, place, branches) {
    const fields = edge.fields(value, place);
    const read = (name) => {
        const { covered, count } = edge.fields(fields[name], `${place}.${name}`);
        return edge.count(covered, count, `${place}.${name}`);
    };
    const always = { lines: read('lines'), functions: read('functions') };
    return branches && 'branches' in fields ? { ...always, branches: read('branches') } : always;
}
function sumSummaries(summaries) {
    const known = coverage_count/* METRICS */.Cb.filter((metric) => summaries.some((summary) => summary[metric] !== undefined));
    return Object.fromEntries(known.map((metric) => [metric, (0,coverage_count/* sumCounts */.W_)(summaries.flatMap((summary) => summary[metric] ?? []))]));
}

;// CONCATENATED MODULE: ./.build/src/providers/coverage/luacov.js





const luacov_RULE = '='.repeat(78);
const NUMBER = /^(?: *\d+|\*+0)(?= |$)/;
const TOTAL = /^(?:Total\s+)?(\d+)\s+(\d+)\s+\d+\.\d+%\s*$/;
const luacov = {
    format: 'luacov',
    writers: 'LuaCov (luacov.report.out, its default reporter)',
    counting: 'A line is one with a number before it; `***0` is not covered, nothing before it is no code.',
    recognises: (opening) => opening.syntax === 'text' && /^={78}\r?\n[^\r\n]+\r?\n={78}\r?\n/.test(opening.text),
    read: luacov_read,
};
function luacov_read(source) {
    const files = [];
    let state = 'outside';
    let [name, line] = ['', 0];
    let total;
    function passRule() {
        if (state !== 'named')
            state = 'name';
        else if (name === 'Summary')
            state = 'summary';
        else {
            ;
            [state, line] = ['lines', 0];
            files.push({ path: name.replaceAll('\\', '/'), candidates: [] });
        }
    }
    function unexpected(_text, at) {
        throw (0,broken/* broken */.m)(source, at, 'A report of LuaCov names each file between two rules of 78 "=".');
    }
    const visit = {
        outside: unexpected,
        name: (text) => {
            ;
            [name, state] = [text, 'named'];
        },
        named: unexpected,
        lines: (text) => addCandidate(files.at(-1), ++line, text),
        summary: (text) => {
            total ??= totalIn(text);
        },
    };
    (0,lines/* eachLine */.I)(source, (bytes, from, to, at) => {
        const text = (0,ascii/* textAt */.$6)(bytes, from, to);
        if (text === luacov_RULE && state !== 'name' && state !== 'summary')
            passRule();
        else
            visit[state](text, at);
    });
    if (total === undefined)
        throw (0,broken/* broken */.m)(source, undefined, 'The total at its end is missing: it was cut off.');
    return { files: covered(files), roots: [], totals: {}, declared: { lines: total }, warnings: [] };
}
function addCandidate(file, line, text) {
    const [number] = NUMBER.exec(text) ?? [];
    if (number === undefined)
        return;
    file?.candidates.push({ line, end: number.length, hits: number.startsWith('*') ? 0 : Number(number) });
}
function totalIn(text) {
    const [row, hits, missed] = TOTAL.exec(text) ?? [];
    return row === undefined ? undefined : { covered: Number(hits), total: Number(hits) + Number(missed) };
}
function covered(files) {
    let column = Number.POSITIVE_INFINITY;
    for (const { candidates } of files)
        for (const { end } of candidates)
            column = Math.min(column, end);
    const lines = (0,coverage_collector/* createCollector */.Y)();
    return files.map(({ path, candidates }) => {
        for (const { line, end, hits } of candidates)
            if (end === column)
                lines.add(line, hits);
        const items = lines.take();
        return { path, measured: { lines: counted(items) }, detail: items };
    });
}

;// CONCATENATED MODULE: ./.build/src/providers/coverage/opencover/module.js





const module_ROOM = 64;
const HIDDEN = 0xfeefee;
function createModules(edge) {
    const files = new Map();
    let paths = new Map();
    let method = { uid: undefined, name: '', first: undefined, hits: 0 };
    function fileOf(element) {
        const uid = element.attribute('fileid') ?? method.uid;
        const path = uid === undefined ? undefined : paths.get(uid);
        if (path === undefined)
            throw edge.broken(element, `There is no file with the uid ${uid ?? '(none)'} in this module.`);
        const known = files.get(path) ?? {
            statements: createStatements(),
            branches: createStatements(),
            functions: (0,coverage_collector/* createCollector */.Y)(module_ROOM),
        };
        files.set(path, known);
        return known;
    }
    function addPoint(element) {
        const line = edge.line(element, 'sl');
        if (line === 0 || line === HIDDEN)
            return;
        const [file, hits] = [fileOf(element), edge.hits(element, 'vc')];
        const place = ['sc', 'el', 'ec'].map((name) => element.attribute(name)).join(':');
        file.statements.add(line, hits, place);
        if (method.first === undefined || line < method.first.line)
            method.first = { file, line };
        method.hits = Math.max(method.hits, hits);
    }
    return {
        beginModule() {
            paths = new Map();
        },
        addFile: (element) => paths.set(edge.text(element, 'uid'), edge.path(element, 'fullPath')),
        beginMethod() {
            method = { uid: undefined, name: '', first: undefined, hits: 0 };
        },
        nameMethod(name) {
            method.name = name;
        },
        setFile(element) {
            method.uid = edge.text(element, 'uid');
        },
        addPoint,
        addBranch(element) {
            const line = element.integer('sl') === undefined ? (method.first?.line ?? 0) : edge.line(element, 'sl');
            if (line === 0 || line === HIDDEN)
                return;
            const place = ['offset', 'path', 'offsetend'].map((name) => element.attribute(name)).join(':');
            fileOf(element).branches.add(line, edge.hits(element, 'vc'), place);
        },
        endMethod() {
            method.first?.file.functions.add(method.first.line, method.hits, keyOf(method.name));
        },
        files: () => Array.from(files, module_settle),
    };
}
function module_settle([path, { statements, branches, functions }]) {
    const points = statements.take();
    const detail = linesOf(points);
    return {
        path,
        measured: {
            lines: counted(detail),
            branches: counted(branches.take()),
            functions: counted(functions.take()),
            statements: counted(points),
        },
        detail,
    };
}

;// CONCATENATED MODULE: ./.build/src/providers/coverage/opencover.js



const opencover = {
    format: 'opencover',
    writers: 'OpenCover, coverlet (`opencover`), AltCover',
    counting: 'Statements: the sequence points; hidden ones are left out. Lines: the lines on which one begins, covered when any of them ran. Branches: the branch points by offset and path; OpenCover itself adds one for each method. Functions: the methods with a sequence point; one is covered when any of them ran. What has `skippedDueTo` is left out.',
    recognises: (opening) => opening.syntax === 'xml' && opening.root === 'CoverageSession',
    read: opencover_read,
};
function opencover_read(source) {
    const edge = createXmlEdge(source);
    const modules = createModules(edge);
    const open = [];
    let declared = {};
    let skippedFrom = Number.POSITIVE_INFINITY;
    function readSummary(element) {
        if (open.at(-2) !== 'CoverageSession')
            return;
        const [covered, total] = [
            edge.optional(element, 'visitedSequencePoints'),
            edge.optional(element, 'numSequencePoints'),
        ];
        if (covered !== undefined && total !== undefined)
            declared = { statements: { covered, total } };
    }
    const begin = new Map(Object.entries({
        SequencePoint: modules.addPoint,
        BranchPoint: modules.addBranch,
        Module: modules.beginModule,
        Method: modules.beginMethod,
        File: modules.addFile,
        FileRef: modules.setFile,
        Summary: readSummary,
    }));
    (0,xml/* scanXml */.F)(source, {
        open(element) {
            open.push(element.name);
            if (element.attribute('skippedDueTo') !== undefined)
                skippedFrom = Math.min(skippedFrom, open.length);
            if (open.length < skippedFrom)
                begin.get(element.name)?.(element);
        },
        close(name) {
            if (name === 'Method' && open.length < skippedFrom)
                modules.endMethod();
            if (open.length === skippedFrom)
                skippedFrom = Number.POSITIVE_INFINITY;
            open.pop();
        },
        text(text) {
            if (open.at(-1) === 'Name' && open.at(-2) === 'Method')
                modules.nameMethod(text);
        },
    });
    return { files: modules.files(), roots: [], totals: {}, declared, warnings: edge.warnings() };
}

;// CONCATENATED MODULE: ./.build/src/providers/coverage/scoverage.js





const scoverage = {
    format: 'scoverage',
    writers: 'scoverage (`scoverage.xml`, not its `cobertura.xml`)',
    counting: 'Statements: those that are not `ignored`, known by their place in the file. Branches: the statements with `branch="true"`. Lines are not measured; for changed lines a line is covered when any of its statements ran. Functions are not measured.',
    recognises: (opening) => opening.syntax === 'xml' && opening.root === 'scoverage',
    read: scoverage_read,
};
function scoverage_read(source) {
    const edge = createXmlEdge(source);
    const files = new Map();
    let declared = {};
    let fallback = '';
    function fileOf(element) {
        const path = element.attribute('source') ? edge.path(element, 'source') : fallback;
        if (path === '')
            throw edge.broken(element, 'A statement is in no file.');
        const known = files.get(path) ?? { statements: createStatements(), branches: createStatements() };
        files.set(path, known);
        return known;
    }
    function addStatement(element) {
        if (element.attribute('ignored') === 'true')
            return;
        const { statements, branches } = fileOf(element);
        const line = edge.line(element, 'line');
        const hits = edge.hits(element, 'invocation-count');
        const place = `${edge.text(element, 'start')}-${element.attribute('end')}`;
        statements.add(line, hits, place);
        if (element.attribute('branch') === 'true')
            branches.add(line, hits, place);
    }
    (0,xml/* scanXml */.F)(source, {
        open(element) {
            const { name } = element;
            if (name === 'statement')
                addStatement(element);
            else if (name === 'class')
                fallback = element.attribute('filename')?.replaceAll('\\', '/') ?? '';
            else if (name === 'scoverage') {
                const [covered, total] = [
                    edge.optional(element, 'statements-invoked'),
                    edge.optional(element, 'statement-count'),
                ];
                if (covered !== undefined && total !== undefined)
                    declared = { statements: { covered, total } };
            }
        },
    });
    return { files: Array.from(files, scoverage_settle), roots: [], totals: {}, declared, warnings: edge.warnings() };
}
function scoverage_settle([path, open]) {
    const statements = open.statements.take();
    return {
        path,
        measured: { statements: counted(statements), branches: counted(open.branches.take()) },
        detail: linesOf(statements),
    };
}

;// CONCATENATED MODULE: ./.build/src/providers/coverage/simplecov/commands.js
function readRubyFile(edge, value, place) {
    if (Array.isArray(value))
        return { lines: value, branches: undefined, methods: undefined };
    const { lines = [], branches, methods } = edge.fields(value, place);
    return {
        lines: edge.list(lines, `${place}: lines`),
        branches: branches === undefined ? undefined : commands_readBranches(edge, edge.fields(branches, `${place}: branches`), place),
        methods: methods === undefined ? undefined : readNamed(edge, edge.fields(methods, `${place}: methods`), place, ''),
    };
}
function uniteFiles(one, other) {
    const longer = one.lines.length >= other.lines.length ? one.lines : other.lines;
    return {
        lines: longer.map((_, index) => uniteLine(one.lines[index], other.lines[index])),
        branches: uniteNamed(one.branches, other.branches),
        methods: uniteNamed(one.methods, other.methods),
    };
}
function uniteLine(one, other) {
    if (typeof one === 'number' && typeof other === 'number')
        return one + other;
    const counted = typeof one === 'number' ? one : other;
    return counted === 0 ? null : counted;
}
function uniteNamed(one, other) {
    if (one === undefined || other === undefined)
        return one ?? other;
    const both = new Map(one);
    for (const [name, { line, hits }] of other)
        both.set(name, { line, hits: hits + (one.get(name)?.hits ?? 0) });
    return both;
}
function commands_readBranches(edge, conditions, place) {
    const branches = new Map();
    for (const [condition, ways] of Object.entries(conditions))
        for (const [name, named] of readNamed(edge, edge.fields(ways, `${place}: ${condition}`), place, condition))
            branches.set(name, named);
    return branches;
}
function readNamed(edge, counts, place, within) {
    const named = new Map();
    for (const [name, hits] of Object.entries(counts)) {
        const [, line] = /(\d+), -?\d+, \d+, -?\d+\]$/.exec(within === '' ? name : within) ?? [];
        if (line === undefined)
            throw edge.broken(`${place}: ${within || name} names no place.`);
        named.set(`${within}${name}`, { line: edge.line(Number(line), place), hits: edge.hits(hits, `${place}: ${name}`) });
    }
    return named;
}

;// CONCATENATED MODULE: ./.build/src/providers/coverage/simplecov/no-code.js
function isNoCode(entry) {
    return entry === null || entry === 'ignored';
}

;// CONCATENATED MODULE: ./.build/src/providers/coverage/simplecov.js









const simplecov = {
    format: 'simplecov',
    writers: '`.resultset.json` of SimpleCov',
    counting: 'Lines: the entries that are numbers; `null` and `"ignored"` are no code. Several commands are united as SimpleCov does it. ' +
        'Branches: every way of every condition. Functions: the methods, where they are measured. ' +
        'The file was written before `:nocov:` comments were obeyed, so those lines count.',
    recognises(opening) {
        const fields = (0,json_opening/* fieldsOf */.Pf)(opening) ?? {};
        if ('meta' in fields)
            return false;
        const commands = Object.values(fields);
        return commands.length > 0 && commands.every(isCommand);
    },
    read(source) {
        const edge = createEdge(source);
        const files = new Map();
        for (const [name, command] of Object.entries(edge.fields(source.json(), 'The report'))) {
            const { coverage } = edge.fields(command, name);
            for (const [path, value] of Object.entries(edge.fields(coverage, `${name}: coverage`))) {
                const [file, before] = [readRubyFile(edge, value, path), files.get(path)];
                files.set(path, before === undefined ? file : uniteFiles(before, file));
            }
        }
        const collector = (0,coverage_collector/* createCollector */.Y)();
        return {
            ...EMPTY_REPORT,
            files: [...files].map(([path, file]) => measure(edge, collector, path, file)),
            warnings: edge.warnings(),
        };
    },
};
function isCommand(value) {
    if (!(0,json_object/* isFields */.Ce)(value) || !(0,json_object/* isFields */.Ce)(value['coverage']))
        return false;
    const [first] = Object.values(value['coverage']);
    return first === undefined || Array.isArray(first) || ((0,json_object/* isFields */.Ce)(first) && Array.isArray(first['lines']));
}
function measure(edge, collector, path, { lines, branches, methods }) {
    const items = readLineList(edge, collector, lines, `${path}: lines`, isNoCode);
    return {
        path: edge.path(path, path),
        measured: {
            lines: counted(items),
            ...(branches !== undefined && { branches: counted(itemsOf(collector, branches)) }),
            ...(methods !== undefined && { functions: counted(itemsOf(collector, methods)) }),
        },
        detail: items,
    };
}
function itemsOf(collector, named) {
    for (const [name, { line, hits }] of named)
        collector.add(line, hits, keyOf(name));
    return collector.take();
}

;// CONCATENATED MODULE: ./.build/src/providers/coverage/simplecov-json.js







const simplecovJson = {
    format: 'simplecov-json',
    writers: "`coverage.json` of SimpleCov's JSON formatter",
    counting: 'Lines: the entries that are numbers; `null` and `"ignored"` are no code. ' +
        'Branches and functions: what `branches` and `methods` list, without what is ignored; not measured where there is no such list.',
    recognises(opening) {
        const { meta, coverage } = (0,json_opening/* fieldsOf */.Pf)(opening) ?? {};
        return (0,json_object/* isFields */.Ce)(meta) && 'simplecov_version' in meta && (0,json_object/* isFields */.Ce)(coverage);
    },
    read(source) {
        const edge = createEdge(source);
        const { coverage, total } = edge.fields(source.json(), 'The report');
        const collector = (0,coverage_collector/* createCollector */.Y)();
        return {
            files: Object.entries(edge.fields(coverage, 'coverage')).map(([path, file]) => simplecov_json_readFile(edge, collector, path, file)),
            roots: [],
            totals: {},
            declared: total === undefined ? {} : readTotal(edge, total),
            warnings: edge.warnings(),
        };
    },
};
function simplecov_json_readFile(edge, collector, path, value) {
    const { lines, branches, methods } = edge.fields(value, path);
    const items = readLineList(edge, collector, lines, `${path}: lines`, isNoCode);
    return {
        path: edge.path(path, path),
        measured: {
            lines: counted(items),
            ...(branches !== undefined && { branches: counted(simplecov_json_readNamed(edge, collector, branches, `${path}: branches`)) }),
            ...(methods !== undefined && { functions: counted(simplecov_json_readNamed(edge, collector, methods, `${path}: methods`)) }),
        },
        detail: items,
    };
}
function simplecov_json_readNamed(edge, collector, value, place) {
    for (const [index, entry] of edge.list(value, place).entries()) {
        const { start_line, coverage } = edge.fields(entry, place, index);
        if (isNoCode(coverage))
            continue;
        collector.add(edge.line(start_line, place, index), edge.hits(coverage, place, index), index + 1);
    }
    return collector.take();
}
const simplecov_json_NAMES = { lines: 'lines', branches: 'branches', functions: 'methods' };
function readTotal(edge, value) {
    const total = edge.fields(value, 'total');
    const known = Object.entries(simplecov_json_NAMES).filter(([, name]) => name in total);
    return Object.fromEntries(known.map(([metric, name]) => {
        const { covered, total: all } = edge.fields(total[name], `total.${name}`);
        return [metric, edge.count(covered, all, `total.${name}`)];
    }));
}

;// CONCATENATED MODULE: ./.build/src/providers/coverage/sonar-generic.js






const sonar = {
    format: 'sonar',
    writers: 'SonarQube generic test coverage (gcovr `--sonarqube`, xccov-to-sonarqube-generic, …)',
    counting: 'Lines: one per `lineToCover`; it is covered or not, without a count. Branches: `branchesToCover` and `coveredBranches` of a line, numbered on it; not measured when no line has them. Functions and statements are not measured.',
    recognises: (opening) => dialectOf(opening) === 'sonar',
    read: sonar_generic_read,
};
function sonar_generic_read(source) {
    const edge = createXmlEdge(source);
    const [lines, branches] = [(0,coverage_collector/* createCollector */.Y)(), createOrdinals(edge)];
    const files = [];
    let path;
    let branched = false;
    function addLine(element) {
        if (path === undefined)
            throw edge.broken(element, 'A "lineToCover" is in no "file".');
        const line = edge.line(element, 'lineNumber');
        if (line === 0)
            return;
        const covered = edge.text(element, 'covered');
        if (covered !== 'true' && covered !== 'false')
            throw edge.broken(element, `covered="${covered}" is neither true nor false.`);
        lines.add(line, covered === 'true' ? 1 : 0);
        const total = edge.optional(element, 'branchesToCover');
        if (total === undefined)
            return;
        branched = true;
        branches.add(element, line, edge.optional(element, 'coveredBranches') ?? 0, total);
    }
    (0,xml/* scanXml */.F)(source, {
        open(element) {
            if (element.name === 'lineToCover')
                addLine(element);
            else if (element.name === 'file')
                path = edge.path(element, 'path');
        },
        close(name) {
            if (name !== 'file' || path === undefined)
                return;
            const detail = lines.take();
            files.push({ path, measured: { lines: counted(detail), branches: counted(branches.take()) }, detail });
            path = undefined;
        },
    });
    return {
        files: branched ? files : files.map(withoutBranches),
        roots: [],
        totals: {},
        declared: {},
        warnings: edge.warnings(),
    };
}
function withoutBranches({ measured: { branches: _, ...measured }, ...file }) {
    return { ...file, measured };
}

;// CONCATENATED MODULE: ./.build/src/providers/coverage/index.js




















const coverageReaders = [
    clover,
    cobertura,
    covdir,
    coveragePy,
    coveralls,
    dotcover,
    gcov,
    gcovr,
    go,
    istanbul,
    istanbulSummary,
    jacoco,
    lcov,
    llvm,
    luacov,
    opencover,
    scoverage,
    simplecov,
    simplecovJson,
    sonar,
];

// EXTERNAL MODULE: ./.build/src/providers/reports/find.js
var find = __webpack_require__(6392);
// EXTERNAL MODULE: ./.build/src/providers/reports/recognise.js + 1 modules
var recognise = __webpack_require__(6057);
// EXTERNAL MODULE: ./.build/src/providers/reports/source.js + 1 modules
var reports_source = __webpack_require__(6413);
;// CONCATENATED MODULE: ./.build/src/actions/coverage-threshold/usual-places.js
const USUAL_PLACES = [
    [
        'coverage/coverage-final.json',
        'coverage/lcov.info',
        'coverage/cobertura-coverage.xml',
        'coverage/clover.xml',
        'coverage/coverage-summary.json',
    ],
    ['coverage/.resultset.json', 'coverage/coverage.json'],
    ['lcov.info', 'coverage.lcov', 'coverage.info'],
    ['coverage.json', 'coverage.xml', 'cobertura.xml'],
    ['coverage.out', 'cover.out', 'coverage.txt'],
    ['target/site/jacoco/jacoco.xml', 'build/reports/jacoco/test/jacocoTestReport.xml'],
    ['target/scoverage.xml', 'luacov.report.out', 'target/llvm-cov.json'],
];
const USUAL_GLOBS = [
    '{packages,apps,libs,modules,services}/*/coverage/coverage-final.json',
    '*/target/site/jacoco/jacoco.xml',
    '*/build/reports/jacoco/test/jacocoTestReport.xml',
    'TestResults/*/coverage.cobertura.xml',
    '*/TestResults/*/coverage.cobertura.xml',
];

;// CONCATENATED MODULE: ./.build/src/actions/coverage-threshold/read.js








function readReports(patterns, format, folder) {
    if (patterns.length === 0)
        return readUsual(folder);
    const { found, missing } = (0,find/* findReports */.zJ)(patterns, folder, formats/* coverageFormats */.Z);
    const read = found.map((each) => attempt({ ...each, named: each.named ?? (format === 'auto' ? undefined : format) }));
    return {
        reports: read.flatMap((each) => ('report' in each ? each : [])),
        rows: [
            ...missing.map((pattern) => unread(pattern, (0,core_problem/* explain */.WE)(problems/* problems */.B.reportsMissing([pattern])))),
            ...read.flatMap((each) => ('row' in each ? each.row : [])),
        ],
        warnings: [],
    };
}
function readUsual(folder) {
    const read = usual(folder).map((found) => ({ found, ...attempt(found) }));
    const reports = read.flatMap((each) => ('report' in each ? each : []));
    const rows = read.flatMap((each) => ('row' in each && each.code !== 'report-unknown' ? each.row : []));
    const warnings = read.flatMap((each) => 'row' in each && each.code === 'report-unknown' ? `${each.found.path} is no coverage report; it was left out.` : []);
    const nothing = {
        ...unread('reports', 'no report lies in the usual places; name them with the input `reports`'),
        verdict: 'inconclusive',
    };
    return { reports, rows: reports.length + rows.length === 0 ? [nothing] : rows, warnings };
}
function usual(folder) {
    const first = USUAL_PLACES.flatMap((places) => {
        for (const place of places) {
            const { found } = (0,find/* findReports */.zJ)([place], folder, []);
            if (found.length > 0)
                return found;
        }
        return [];
    });
    return [...first, ...(0,find/* findReports */.zJ)([...USUAL_GLOBS], folder, []).found];
}
function attempt({ file, path, named }) {
    try {
        const source = (0,reports_source/* openSource */.o)(file, path);
        const reader = (0,recognise/* recognise */.G)(coverageReaders, source, named);
        return { path, format: reader.format, report: reader.read(source) };
    }
    catch (thrown) {
        if (!(thrown instanceof core_problem/* SluiceError */.ah))
            throw thrown;
        return { row: unread(path, (0,core_problem/* explain */.WE)(thrown.problem)), code: thrown.problem.code };
    }
}
function unread(name, because) {
    return { name, operator: '>=', expected: null, actual: null, verdict: 'errored', because };
}

;// CONCATENATED MODULE: ./.build/src/actions/coverage-threshold/base.js









const FARTHEST = 200;
function baseFromReport(path, repository, folder, now) {
    const { reports, rows } = readReports([path], 'auto', folder);
    if (reports.length === 0)
        return { state: 'unreadable', problem: problems/* problems */.B.reportUnreadable(path, rows[0]?.because ?? 'it was not read') };
    const { files, totals } = combine(reports, placeReports(reports, repository, folder).place);
    const at = new Date(now).toISOString();
    const baseline = {
        schemaVersion: 1,
        commit: '',
        at,
        totals,
        files: files.map(coverage_baseline/* storeFile */.u_),
        flags: [],
        best: {},
    };
    return { state: 'known', baseline: { ...baseline, files: [...baseline.files], flags: [] }, origin: path };
}
async function baseFromStore(store, from, world, folder) {
    if (from === undefined)
        return { state: 'first', because: 'what the change began from is not known' };
    try {
        const commits = await (0,git_history/* commitsBack */.qT)((0,git/* openGit */.zY)(world, folder), from, FARTHEST);
        const found = await findBaseline(store, commits.length === 0 ? [from] : commits);
        if (found === undefined)
            return { state: 'first', because: `${store.location} keeps none of ${from.slice(0, 7)} or the commits before it` };
        const steps = found.behind === 0 ? '' : `, ${found.behind} commits before the base`;
        return { state: 'known', baseline: found.baseline, origin: `${store.location}${steps}` };
    }
    catch (thrown) {
        if (!(thrown instanceof core_problem/* SluiceError */.ah))
            throw thrown;
        return { state: 'unreadable', problem: thrown.problem };
    }
}
function whyNoBase(base) {
    if (base.state === 'unreadable')
        return (0,core_problem/* explain */.WE)(base.problem);
    return base.state === 'first' ? base.because : 'neither `base-report` nor `baseline` is given';
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./.build/src/core/coverage/diff.js + 5 modules
var coverage_diff = __webpack_require__(1301);
// EXTERNAL MODULE: ./.build/src/providers/files.js
var files = __webpack_require__(8837);
// EXTERNAL MODULE: ./.build/src/providers/git/changes.js
var changes = __webpack_require__(5463);
// EXTERNAL MODULE: ./.build/src/actions/git-event.js
var git_event = __webpack_require__(4166);
;// CONCATENATED MODULE: ./.build/src/actions/coverage-threshold/change.js








async function changeOf(given, folder, world, github, signal) {
    if (given !== undefined)
        return { files: (0,coverage_diff/* readDiff */.i)(await change_textOf(given, folder), given), from: given, base: undefined };
    try {
        const { diff, from, commit } = await (0,changes/* changedSince */.$)(world, folder, (0,git_event/* gitEvent */.H)(github.event));
        return { files: (0,coverage_diff/* readDiff */.i)(diff), from: `${from}, ${commit.slice(0, 7)}`, base: commit };
    }
    catch (thrown) {
        if (!(thrown instanceof core_problem/* SluiceError */.ah))
            throw thrown;
        const { problem } = thrown;
        return (problem.code === 'history-missing' ? await listed(github, signal) : undefined) ?? { problem };
    }
}
async function change_textOf(path, folder) {
    try {
        return await (0,promises_.readFile)((0,external_node_path_.resolve)(folder, path), 'utf8');
    }
    catch (thrown) {
        throw new core_problem/* SluiceError */.ah(problems/* problems */.B.fileUnreadable(path, (0,files/* fileReason */.pP)(thrown)), { cause: thrown });
    }
}
async function listed(github, signal) {
    const { pullRequest } = github.event ?? {};
    if (pullRequest === undefined)
        return undefined;
    const result = await github.changedFiles(pullRequest.number, signal);
    if (result.outcome !== 'listed' || result.isCut || !result.files.every(change_isWhole))
        return undefined;
    const diff = result.files.map(section).join('');
    return { files: (0,coverage_diff/* readDiff */.i)(diff, 'The list of changed files'), from: "GitHub's list of changed files", base: undefined };
}
function change_isWhole({ patch, additions, deletions }) {
    return patch !== undefined || additions + deletions === 0;
}
function section({ path, previousPath = path, status, patch = '' }) {
    const name = (folder, file) => JSON.stringify(`${folder}/${file}`);
    const [before, after] = [name('a', previousPath), name('b', path)];
    const sides = `--- ${status === 'added' ? '/dev/null' : before}\n+++ ${status === 'removed' ? '/dev/null' : after}\n`;
    const rename = status === 'renamed' ? `rename from ${JSON.stringify(previousPath)}\nrename to ${JSON.stringify(path)}\n` : '';
    const created = { added: 'new file mode 100644\n', removed: 'deleted file mode 100644\n' };
    const mode = status === 'added' || status === 'removed' ? created[status] : '';
    return `diff --git ${before} ${after}\n${mode}${rename}${patch === '' ? '' : `${sides}${patch}\n`}`;
}

// EXTERNAL MODULE: ./.build/src/core/coverage/decrease.js
var decrease = __webpack_require__(9912);
;// CONCATENATED MODULE: ./.build/src/core/coverage/change-checks.js




function checkPatch(count, minimum, small) {
    const row = checkCount('patch', count, minimum);
    if (count.total === 0)
        return { ...row, because: 'none: no changed line can be covered, or no report counts one' };
    if (count.total >= small || row.verdict === 'passed')
        return row;
    const because = `${row.because}; not judged, fewer than ${small} changed lines can be covered`;
    return { ...row, verdict: 'passed', because };
}
function checkDecrease(base, now, limit) {
    return coverage_count/* METRICS */.Cb.flatMap((metric) => {
        const [before, after] = [base[metric], now[metric]];
        const row = { name: `${metric} decrease`, operator: '<=', expected: limit, actual: null };
        if (before === undefined || before.total === 0)
            return [];
        if (after === undefined)
            return [{ ...row, verdict: 'inconclusive', because: `the base has ${metric}, and no report measures them now` }];
        const points = (0,decrease/* decrease */.L)(before, after);
        if (points === undefined)
            return [{ ...row, verdict: 'passed', because: 'none: nothing is left to cover' }];
        const because = `${of(before)} before, ${of(after)} now, what the change deletes left out`;
        const actual = Number(points.numerator) / Number(points.denominator);
        return [{ ...row, actual: rounded(actual), verdict: (0,decrease/* isWithin */.U)(points, limit) ? 'passed' : 'failed', because }];
    });
}
function checkRatchet(best, now) {
    return coverage_count/* METRICS */.Cb.flatMap((metric) => {
        const [highest, after] = [best[metric], now[metric]];
        if (highest === undefined)
            return [];
        const row = { name: `${metric} ratchet`, operator: '>=', expected: (0,percent/* floorPercent */.As)(highest), actual: null };
        if (after === undefined)
            return [{ ...row, verdict: 'inconclusive', because: `the best has ${metric}, and no report measures them now` }];
        const points = (0,decrease/* decrease */.L)(highest, after);
        if (points === undefined)
            return [{ ...row, verdict: 'passed', because: 'none: nothing is left to cover' }];
        const because = `the best was ${of(highest)}, at ${highest.commit.slice(0, 7)}; now it is ${of(after)}`;
        const verdict = (0,decrease/* isWithin */.U)(points, 0) ? 'passed' : 'failed';
        return [{ ...row, actual: (0,percent/* floorPercent */.As)(after), verdict, because }];
    });
}
const of = ({ covered, total }) => `${covered} of ${total}`;
function rounded(points) {
    const scaled = points * 1e6;
    return (points > 0 ? Math.ceil(scaled - 1e-6) : Math.floor(scaled + 1e-6)) / 1e6 || 0;
}

// EXTERNAL MODULE: ./.build/src/core/coverage/per-line.js
var per_line = __webpack_require__(4668);
;// CONCATENATED MODULE: ./.build/src/core/coverage/without-lines.js



function withoutLines(baseline, changes, files) {
    const stored = new Map(baseline.files.map((file) => [file.path, file]));
    const measured = new Map(files.map((file) => [file.path, file]));
    const losses = changes.flatMap((change) => {
        const file = change.status === 'copied' ? undefined : stored.get(change.previousPath ?? change.path);
        return file === undefined ? [] : [{ change, file, now: measured.get(change.path) }];
    });
    const totals = {};
    const taken = {};
    const unseen = new Set();
    for (const metric of coverage_count/* METRICS */.Cb) {
        const total = baseline.totals[metric];
        if (total === undefined)
            continue;
        const gone = (0,coverage_count/* sumCounts */.W_)(losses.map((loss) => goneFrom(loss, metric, () => unseen.add(loss.change.path))));
        taken[metric] = gone;
        totals[metric] = {
            covered: Math.max(0, total.covered - gone.covered),
            total: Math.max(0, total.total - gone.total),
        };
    }
    return { totals, taken, unseen: [...unseen] };
}
function goneFrom({ change, file, now }, metric, complain) {
    const before = file[metric];
    if (before === undefined)
        return coverage_count/* NONE */.x3;
    const old = typeof before === 'string' ? (0,per_line/* decodeLines */.a9)(before) : undefined;
    if (change.status === 'deleted' && change.movedAway.length === 0)
        return old === undefined ? countsOf(before) : without_lines_all(old);
    if (change.deleted.length === 0)
        return coverage_count/* NONE */.x3;
    if (old === undefined) {
        complain();
        return coverage_count/* NONE */.x3;
    }
    const measured = now?.measured[metric];
    const present = measured !== undefined && 'items' in measured ? (0,per_line/* perLine */.qd)(measured.items) : undefined;
    return (0,coverage_count/* sumCounts */.W_)(change.runs.map((run) => goneFromRun(run, change, old, present)));
}
function countsOf(stored) {
    return typeof stored === 'string' ? coverage_count/* NONE */.x3 : stored;
}
function without_lines_all({ covered, total }) {
    const sum = (counts) => counts.reduce((one, other) => one + other, 0);
    return { covered: sum(covered), total: sum(total) };
}
function goneFromRun(run, { deleted, added }, old, now) {
    const before = unitsOf(old, deleted, run.oldLine, run.oldLines);
    const after = now === undefined ? 0 : unitsOf(now, added, run.newLine, run.newLines).total;
    const total = Math.max(0, before.total - after);
    return { covered: Math.min(before.covered, total), total };
}
function unitsOf({ lines, covered, total }, chosen, from, length) {
    let sum = coverage_count/* NONE */.x3;
    for (let i = (0,coverage_items/* lowerBound */.yz)(chosen, from); i < chosen.length && chosen[i] < from + length; i++) {
        const at = (0,coverage_items/* lowerBound */.yz)(lines, chosen[i]);
        if (lines[at] === chosen[i])
            sum = (0,coverage_count/* addCounts */.c5)(sum, { covered: covered[at], total: total[at] });
    }
    return sum;
}

;// CONCATENATED MODULE: ./.build/src/actions/coverage-threshold/judge.js






const DEFAULTS = { lines: 80, branches: 75, functions: 85 };
function judge(values, subject, matcher) {
    const { files, totals } = subject.carried;
    const each = values['min-file-lines'];
    return [
        ...checkTotals(totals, minimaOf(values)),
        ...(each === undefined ? [] : [checkEachFile(files, each)]),
        ...checkThresholds(files, values.thresholds, matcher),
        ...flagRows(subject.carried),
        ...patchRows(values, subject),
        ...decreaseRows(values, subject),
        ...ratchetRows(values, subject),
    ];
}
function minimaOf(values) {
    const minimum = (given, metric) => {
        if (given !== undefined)
            return { percent: given, given: true };
        return metric === 'statements' ? undefined : { percent: DEFAULTS[metric], given: false };
    };
    return {
        lines: minimum(values['min-lines'], 'lines'),
        branches: minimum(values['min-branches'], 'branches'),
        functions: minimum(values['min-functions'], 'functions'),
        statements: minimum(values['min-statements'], 'statements'),
    };
}
function flagRows({ flags }) {
    const unknown = flags.filter(({ totals }) => Object.keys(totals).length === 0);
    return unknown.map(({ name }) => row(`flag ${name}`, 'warned', 'no report speaks of it, and there is no baseline to carry it forward from'));
}
function patchRows(values, { change, patch }) {
    const minimum = values['min-patch'];
    const unknown = patch === undefined ? [] : [...patch.unknown, ...patch.unseen];
    const rows = unknown.length === 0 ? [] : [row('changed files', 'warned', notKnown(unknown))];
    if (minimum === undefined)
        return rows;
    if (patch !== undefined)
        return [checkPatch(patch.count, minimum, values['small-patch']), ...rows];
    const because = 'problem' in change ? `${(0,core_problem/* explain */.WE)(change.problem)} ${change.problem.fix}` : 'the change is not known';
    return [{ ...row('patch', 'inconclusive', because), expected: minimum }, ...rows];
}
function notKnown(paths) {
    const more = paths.length > 5 ? ` and ${paths.length - 5} more` : '';
    return `changed source files whose lines no report knows: ${paths.slice(0, 5).join(', ')}${more}`;
}
function decreaseRows(values, { carried, change, base }) {
    const limit = values['max-decrease'];
    if (limit === undefined)
        return [];
    if (base.state !== 'known')
        return [{ ...baseRow('decrease', base), operator: '<=', expected: limit }];
    const changes = 'files' in change ? change.files : [];
    return checkDecrease(withoutLines(base.baseline, changes, carried.files).totals, carried.totals, limit);
}
function ratchetRows(values, { carried, base }) {
    if (!values.ratchet || values['ratchet-reset'] !== undefined)
        return [];
    return base.state === 'known' ? checkRatchet(base.baseline.best, carried.totals) : [baseRow('ratchet', base)];
}
function baseRow(name, base) {
    const first = base.state === 'first';
    return row(name, first ? 'warned' : 'inconclusive', `${first ? 'nothing to compare with: ' : ''}${whyNoBase(base)}`);
}
function row(name, verdict, because) {
    return { name, operator: '>=', expected: null, actual: null, verdict, because };
}

;// CONCATENATED MODULE: ./.build/src/actions/coverage-threshold/keep.js

const LONGEST_TREND = 200;
function baselineOf(carried, stamp, before, trend, reset) {
    const best = reset === undefined ? (before?.best ?? {}) : {};
    const resets = [...(before?.resets ?? []), ...(reset === undefined ? [] : [{ ...stamp, reason: reset }])];
    return {
        schemaVersion: 1,
        ...stamp,
        totals: carried.totals,
        files: carried.files.map(coverage_baseline/* storeFile */.u_),
        flags: carried.flags
            .filter(({ totals }) => Object.keys(totals).length > 0)
            .map(({ name, carriedFrom = stamp }) => ({ name, ...carriedFrom })),
        best: (0,coverage_baseline/* raiseBest */.bn)(best, carried.totals, stamp),
        trend: trend.slice(-LONGEST_TREND),
        ...(resets.length > 0 && { resets }),
    };
}

;// CONCATENATED MODULE: ./.build/src/providers/baselines/index.js
const baselines = {
    artifact: async () => (await __webpack_require__.e(/* import() */ 7067).then(__webpack_require__.bind(__webpack_require__, 9448))).artifactBaselines,
    branch: async () => (await __webpack_require__.e(/* import() */ 1112).then(__webpack_require__.bind(__webpack_require__, 1112))).branchBaselines,
    file: async () => (await __webpack_require__.e(/* import() */ 8927).then(__webpack_require__.bind(__webpack_require__, 8927))).fileBaselines,
};

// EXTERNAL MODULE: ./.build/src/providers/git/files.js
var git_files = __webpack_require__(8846);
// EXTERNAL MODULE: ./.build/src/runner/choose-provider.js
var choose_provider = __webpack_require__(2119);
// EXTERNAL MODULE: ./.build/src/runner/world/world.js + 4 modules
var world_world = __webpack_require__(2625);
;// CONCATENATED MODULE: ./.build/src/actions/coverage-threshold/open.js









async function open_open(values, context) {
    const { workingDirectory } = context;
    const world = (0,world_world/* createWorld */.b)(context);
    const store = await storeOf(values, world, workingDirectory);
    const [github, repository, commit] = await Promise.all([
        world.github(),
        (0,git_files/* listFiles */.C)(world, workingDirectory),
        (0,git_history/* headOf */.Uo)((0,git/* openGit */.zY)(world, workingDirectory)).catch(() => undefined),
    ]);
    return { world, github, store, repository, commit };
}
async function storeOf({ baseline }, world, folder) {
    if (baseline === undefined)
        return undefined;
    const chosen = await (0,choose_provider/* chooseProvider */.V)(baselines, 'baseline', inFolder(baseline, folder));
    if ('mistakes' in chosen)
        throw new core_problem/* SluiceError */.ah(problems/* problems */.B.inputsInvalid(chosen.mistakes));
    return chosen.provider.create(chosen.config, world);
}
function inFolder(given, folder) {
    if (given.type === 'branch')
        return { ...given, folder: (0,external_node_path_.resolve)(folder, String(given['folder'] ?? '.')) };
    return typeof given['path'] === 'string' ? { ...given, path: (0,external_node_path_.resolve)(folder, given['path']) } : given;
}

;// CONCATENATED MODULE: ./.build/src/actions/coverage-threshold/reason.js
function reasonOf(verdict, checks) {
    if (checks.length === 0)
        return 'Nothing was judged: no report measures what a minimum was set for.';
    const decisive = checks.filter((check) => check.verdict === verdict);
    if (verdict === 'passed')
        return `${sentence(checks.filter(isNumber).map(reason_shown)) || 'There is nothing to cover'}.`;
    return `${sentence(decisive.map(verdict === 'failed' ? failed : told))}.`;
}
const isNumber = ({ actual }) => actual !== null;
function reason_shown({ name, operator, actual, expected }) {
    return operator === '>='
        ? `${name} ${actual} % (${expected} asked)`
        : `${name} ${actual} points (${expected} allowed)`;
}
function failed({ name, operator, actual, expected, because = '' }) {
    const limit = operator === '>=' ? `${actual} % is less than ${expected} %` : `${actual} points is more than ${expected}`;
    return `${name}: ${limit} (${because})`;
}
function told({ name, because = '' }) {
    return `${name}: ${because.replace(/\.$/, '')}`;
}
function sentence(parts) {
    const text = parts.slice(0, 5).join('; ');
    const more = parts.length > 5 ? `; and ${parts.length - 5} more` : '';
    return text.charAt(0).toUpperCase() + text.slice(1) + more;
}

// EXTERNAL MODULE: ./.build/src/core/report/coverage-ranges.js
var coverage_ranges = __webpack_require__(3397);
;// CONCATENATED MODULE: ./.build/src/actions/coverage-threshold/report.js





const MS_PER_DAY = 86_400_000;
function reportOf(told) {
    const { verdict, reason, checks, carried, reports, warnings, startedAt, finishedAt } = told;
    const iso = (at) => new Date(at).toISOString();
    const before = told.base.state === 'known' ? told.base.baseline : undefined;
    return {
        schemaVersion: 1,
        action: 'coverage-threshold',
        verdict,
        reason,
        startedAt: iso(startedAt),
        finishedAt: iso(finishedAt),
        checks: [...checks],
        totals: totalsRow(carried.totals),
        files: fileRows(carried.files, before),
        inputs: reports.map(inputRow),
        patch: patchRow(told),
        base: report_baseRow(told),
        flags: carried.flags.map(({ name, totals, carriedFrom }) => ({
            name,
            totals: totalsRow(totals),
            ...(carriedFrom && { carriedFrom }),
        })),
        trend: trendOf(told, before),
        warnings: [...warnings],
    };
}
function totalsRow(totals) {
    const row = (count) => (count === undefined ? null : { ...count });
    return {
        lines: row(totals.lines),
        branches: row(totals.branches),
        functions: row(totals.functions),
        statements: row(totals.statements),
    };
}
function report_countsOf({ measured }) {
    return Object.fromEntries(coverage_count/* METRICS */.Cb.flatMap((metric) => (measured[metric] === undefined ? [] : [[metric, countOf(measured[metric])]])));
}
function fileRows(files, before) {
    const known = new Map(before?.files.map((file) => [file.path, file]));
    return files.map((file) => {
        const old = known.get(file.path);
        return {
            path: file.path,
            ...totalsRow(report_countsOf(file)),
            ...(before !== undefined && { base: old === undefined ? null : totalsRow(report_countsOf((0,coverage_baseline/* restoreFile */.VX)(old))) }),
            uncovered: (0,coverage_ranges/* writeRanges */.yN)(uncoveredOf(file)),
        };
    });
}
function* uncoveredOf({ detail }) {
    let last;
    let ran = false;
    for (const [i, line] of (detail?.lines ?? []).entries()) {
        if (line !== last && last !== undefined && !ran)
            yield last;
        ran = (line === last && ran) || detail.hits[i] > 0;
        last = line;
    }
    if (last !== undefined && !ran)
        yield last;
}
function inputRow(read) {
    const { totals } = combine([read], (path) => path);
    const warnings = [...crossCheck(read), ...read.report.warnings];
    return { path: read.path, format: read.format, totals: totalsRow(totals), warnings };
}
function patchRow({ patch, from }) {
    if (patch === undefined)
        return null;
    const files = patch.files.map(({ path, covered, total, uncovered }) => ({
        path,
        covered,
        total,
        uncovered: (0,coverage_ranges/* writeRanges */.yN)(uncovered),
    }));
    return { ...patch.count, moved: patch.moved, files, unknown: [...patch.unknown, ...patch.unseen], from };
}
function report_baseRow({ base, finishedAt }) {
    if (base.state !== 'known')
        return null;
    const { commit, at, totals } = base.baseline;
    const ageDays = Math.max(0, Math.round(((finishedAt - Date.parse(at)) / MS_PER_DAY) * 10) / 10);
    return { commit, at, origin: base.origin, ageDays, totals: totalsRow(totals) };
}
function trendOf({ carried, commit, finishedAt }, before) {
    const at = new Date(finishedAt).toISOString();
    const now = { commit: commit ?? '', at, lines: totalsRow(carried.totals).lines };
    return [...(before?.trend ?? []), now];
}

// EXTERNAL MODULE: ./.build/src/actions/coverage-threshold/tell.js + 18 modules
var tell = __webpack_require__(7160);
;// CONCATENATED MODULE: ./.build/src/actions/coverage-threshold/run.js

















async function run(values, context) {
    const foreign = values['comment-report'];
    if (foreign !== undefined)
        return (await __webpack_require__.e(/* import() */ 1384).then(__webpack_require__.bind(__webpack_require__, 1384))).commentOnly(foreign, values, context);
    return judgeReports(values, context);
}
async function judgeReports(values, context) {
    const { workingDirectory: folder, signal, host, startedAt, policy } = context;
    const opened = await open_open(values, context);
    const change = await changeOf(values.diff, folder, opened.world, opened.github, signal);
    const given = readReports(values.reports, values.format, folder);
    const { coverage, base, warnings } = await run_measure(values, opened, change, given, context);
    const before = base.state === 'known' ? base.baseline : undefined;
    const carried = carryForward(coverage, values.flags, before, globs/* matcherOf */.K);
    const patch = run_patchOf(change, carried, given);
    const checks = [
        ...given.rows,
        ...judge(values, { carried, change, patch, base }, globs/* matcherOf */.K),
        ...policy.rows.map(rowOfPolicy),
    ];
    const report = reportOf({
        ...decided(checks, given),
        checks,
        carried,
        reports: given.reports,
        patch,
        from: 'from' in change ? change.from : '',
        base,
        warnings: [...policy.notes, ...warnings],
        startedAt,
        finishedAt: host.now(),
        commit: opened.commit,
    });
    await keep(values, opened, carried, before, report, context);
    return (0,tell/* tell */.q)(report, values, opened.github, context);
}
async function run_measure(values, opened, change, given, context) {
    const { workingDirectory: folder, host } = context;
    const { root, files } = opened.repository;
    const changed = 'files' in change ? change.files.flatMap(({ path, status }) => (status === 'deleted' ? [] : path)) : [];
    const repository = repositoryOf(root, files, changed);
    const placing = placeReports(given.reports, repository, folder);
    const { coverage, warnings } = without(values.exclude, combine(given.reports, placing.place));
    const base = await baseOf(values, opened, change, () => baseFromReport(values['base-report'] ?? '', repository, folder, host.now()));
    return { coverage, base, warnings: [...given.warnings, ...placing.warnings, ...coverage.warnings, ...warnings] };
}
function without(exclude, coverage) {
    if (exclude.length === 0)
        return { coverage, warnings: [] };
    const matchers = exclude.map(globs/* matcherOf */.K);
    const files = coverage.files.filter(({ path }) => !matchers.some((matches) => matches(path)));
    const counted = { ...coverage, files, totals: file_checks_totalsOf(files) };
    const lost = Object.keys(coverage.totals).filter((metric) => !Object.hasOwn(counted.totals, metric));
    const warnings = lost.map((metric) => `No file states its ${metric}, so with \`exclude\` they cannot be judged.`);
    return { coverage: counted, warnings };
}
async function baseOf(values, opened, change, fromReport) {
    if (values['base-report'] !== undefined)
        return fromReport();
    if (opened.store === undefined)
        return { state: 'none' };
    const { event } = opened.github;
    const known = 'files' in change ? change.base : undefined;
    const from = known ?? event?.pullRequest?.baseSha ?? event?.mergeGroup?.baseSha;
    return baseFromStore(opened.store, from, opened.world, opened.repository.root);
}
function run_patchOf(change, { files }, { reports }) {
    return 'files' in change && reports.length > 0 ? patchCoverage(change.files, files) : undefined;
}
function rowOfPolicy({ name, verdict, because = '' }) {
    return { name, operator: '>=', expected: null, actual: null, verdict, because };
}
function decided(checks, { reports }) {
    const measured = reports.some(({ report }) => report.files.length > 0 || Object.keys(report.totals).length > 0);
    if (reports.length > 0 && !measured)
        checks.push({
            name: 'reports',
            operator: '>=',
            expected: null,
            actual: null,
            verdict: 'inconclusive',
            because: 'no file at all was measured',
        });
    const verdict = (0,core_verdict/* worst */.QZ)(checks.map((check) => check.verdict));
    return { verdict, reason: reasonOf(verdict, checks) };
}
async function keep(values, { store, commit, github }, carried, before, report, { host }) {
    if (store === undefined || commit === undefined || !isKept(values, github.event))
        return;
    const stamp = { commit, at: report.finishedAt };
    try {
        await store.write(baselineOf(carried, stamp, before, report.trend, values['ratchet-reset']));
        host.info(`The coverage of ${commit.slice(0, 7)} is kept: ${store.location}.`);
    }
    catch (thrown) {
        if (!(thrown instanceof core_problem/* SluiceError */.ah))
            throw thrown;
        host.warning(`${(0,core_problem/* explain */.WE)(thrown.problem)} ${thrown.problem.fix}`);
        report.warnings.push((0,core_problem/* explain */.WE)(thrown.problem));
    }
}
function isKept({ 'save-baseline': save }, event) {
    if (save !== 'auto')
        return save === 'true';
    return event?.name === 'push' && event.ref === `refs/heads/${event.defaultBranch}`;
}


/***/ }),

/***/ 7160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ FORMS),
  q: () => (/* binding */ tell_tell)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/src/core/coverage/count.js
var coverage_count = __webpack_require__(4069);
// EXTERNAL MODULE: ./.build/src/core/coverage/percent.js
var percent = __webpack_require__(5503);
// EXTERNAL MODULE: ./.build/src/core/report/coverage-ranges.js
var coverage_ranges = __webpack_require__(3397);
// EXTERNAL MODULE: ./.build/src/core/report/notes.js
var report_notes = __webpack_require__(2047);
// EXTERNAL MODULE: ./.build/src/core/report/words.js
var report_words = __webpack_require__(2883);
;// CONCATENATED MODULE: ./.build/src/core/report/coverage-annotations.js



const GAP = 3;
function coverageAnnotations({ patch }, most = report_notes/* MOST_NOTES */.c) {
    const runs = (patch?.files ?? []).flatMap(({ path, uncovered }) => (0,coverage_ranges/* joinNear */.Tk)((0,coverage_ranges/* readRanges */.DA)(uncovered), GAP).map((ranges) => ({
        path,
        line: ranges[0].first,
        endLine: ranges.at(-1).last,
        lines: (0,coverage_ranges/* countLines */.lt)(ranges),
    })));
    const worst = runs.sort((a, b) => b.lines - a.lines || (a.path < b.path ? -1 : Number(a.path > b.path)) || a.line - b.line);
    const notes = worst.map(({ path, line, endLine, lines }) => ({
        file: path,
        line,
        ...(endLine > line && { endLine }),
        message: `No test ran ${lines === 1 ? 'this changed line' : `these ${(0,report_words/* plural */.LS)(lines, 'changed line')}`}.`,
    }));
    return { annotations: notes.slice(0, most), rest: notes.slice(most) };
}

// EXTERNAL MODULE: ./.build/src/core/one-line.js
var one_line = __webpack_require__(3278);
// EXTERNAL MODULE: ./.build/src/core/report/html.js
var html = __webpack_require__(4345);
;// CONCATENATED MODULE: ./.build/src/core/report/badge.js


const COLOURS = {
    passed: '#1a7f37',
    warned: '#9a6700',
    inconclusive: '#57606a',
    errored: '#cf222e',
    failed: '#cf222e',
};
const WIDTHS = [
    ["ijl'|", 0.28],
    [' ft.,:;I/\\!()[]-', 0.39],
    ['rJ"`{}°', 0.45],
    ['csz', 0.52],
    ['aegkvxyL?_', 0.6],
    ['bdhnopqu0123456789EFSTPZ*$', 0.64],
    ['ABCKRVXY', 0.69],
    ['wDGHNOQU+<>=~^#&', 0.82],
    ['mMW%@', 1.03],
];
const SIZE = 11;
const PADDING = 6;
const LONGEST = 60;
function renderBadge(badge) {
    const [label, value] = [(0,one_line/* oneLine */.TN)(badge.label, LONGEST), (0,one_line/* oneLine */.TN)(badge.value, LONGEST)];
    const [left, right] = [boxWidth(label), boxWidth(value)];
    const title = `${label}: ${value}`;
    const text = (words, start, box) => (0,html/* html */.q) `<text x="${start + box / 2}" y="14" textLength="${box - 2 * PADDING}">${words}</text>`;
    const svg = (0,html/* html */.q) `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="20" role="img" aria-label="${title}">
<title>${title}</title>
<clipPath id="r"><rect width="${left + right}" height="20" rx="3"/></clipPath>
<g clip-path="url(#r)"><rect width="${left}" height="20" fill="#3d444d"/><rect x="${left}" width="${right}" height="20" fill="${COLOURS[badge.verdict]}"/></g>
<g fill="#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="${SIZE}">${text(label, 0, left)}${text(value, left, right)}</g>
</svg>
`;
    return svg.html;
}
function boxWidth(text) {
    const letters = Array.from(text).reduce((width, character) => width + widthOf(character), 0);
    return Math.ceil(letters * SIZE) + 2 * PADDING;
}
function widthOf(character) {
    const row = WIDTHS.find(([characters]) => characters.includes(character));
    return row?.[1] ?? (character.codePointAt(0) < 0x500 ? 0.7 : 1);
}

// EXTERNAL MODULE: ./.build/src/core/report/numbers.js
var numbers = __webpack_require__(6328);
;// CONCATENATED MODULE: ./.build/src/core/report/coverage-words.js




const PATCH_CHECK = 'patch';
const FILE_CHECK = 'file lines';
const NOT_MEASURED = 'not measured';
function units(count, metric) {
    const one = metric === 'branches' ? 'branch' : metric.slice(0, -1);
    return `${(0,numbers/* showCount */.px)(count)} ${count === 1 ? one : metric}`;
}
function leading(totals) {
    const order = ['lines', 'statements', 'branches', 'functions'];
    const metric = order.find((name) => totals[name] !== null);
    return metric === undefined ? undefined : { metric, count: totals[metric] };
}
function headline({ totals }) {
    const lead = leading(totals);
    if (lead === undefined)
        return 'not measured';
    return lead.count.total === 0 ? `of ${lead.metric}: none to cover` : `${(0,percent/* showPercent */.XD)(lead.count)} of ${lead.metric}`;
}
function showCoverage(count, ...limits) {
    return count === null ? NOT_MEASURED : (0,percent/* showPercent */.XD)(count, ...limits);
}
function showOf(count) {
    return count === null ? numbers/* NOTHING */.K$ : `${(0,numbers/* showCount */.px)(count.covered)} of ${(0,numbers/* showCount */.px)(count.total)}`;
}
function showChange(now, base) {
    const points = now && base ? (0,percent/* changeInPoints */.xY)(now, base) : undefined;
    return points === undefined ? numbers/* NOTHING */.K$ : (0,percent/* showPoints */.V$)(points);
}
function showExpected({ operator, expected }) {
    if (operator === null || expected === null)
        return numbers/* NOTHING */.K$;
    return operator === '<=' || operator === '<' ? `at most ${expected} points` : `at least ${expected} %`;
}
function showActual({ operator, actual, verdict }) {
    if (actual === null)
        return verdict === 'passed' ? 'none' : numbers/* NOTHING */.K$;
    if (operator === '<=' || operator === '<')
        return `${actual} points`;
    const decimals = String(actual).split('.')[1]?.length ?? 0;
    return `${actual === 0 || actual === 100 ? actual : actual.toFixed(Math.max(2, decimals))} %`;
}
function measured(rows) {
    return coverage_count/* METRICS */.Cb.filter((metric) => rows.some((row) => row[metric] !== null));
}
function showCommit(commit) {
    return commit.slice(0, 7);
}
function showOrigin({ origin, at, ageDays }) {
    return `${origin}, of ${at.slice(0, 10)}, ${showAge(ageDays)}`;
}
function showCarried({ carriedFrom }, { startedAt }) {
    if (carriedFrom === undefined)
        return 'this run';
    const days = Math.max(0, (Date.parse(startedAt) - Date.parse(carriedFrom.at)) / 86_400_000);
    return `not tested; carried from ${showCommit(carriedFrom.commit)} of ${carriedFrom.at.slice(0, 10)}, ${showAge(days)}`;
}
function showAge(days) {
    return days < 1 ? 'less than a day old' : `${(0,report_words/* plural */.LS)(Math.floor(days), 'day')} old`;
}

;// CONCATENATED MODULE: ./.build/src/core/report/coverage-badge.js


function renderCoverageBadge(report, label = 'coverage') {
    const lead = leading(report.totals);
    const check = report.checks.find(({ name }) => name === lead?.metric);
    const badge = {
        label,
        value: showCoverage(lead?.count ?? null),
        verdict: lead === undefined ? 'inconclusive' : (check?.verdict ?? report.verdict),
    };
    return renderBadge(badge);
}

// EXTERNAL MODULE: ./.build/src/core/report/comment.js
var comment = __webpack_require__(5355);
// EXTERNAL MODULE: ./.build/src/core/verdict.js
var core_verdict = __webpack_require__(4646);
;// CONCATENATED MODULE: ./.build/src/core/report/coverage-order.js



function worstFirst({ files, checks }) {
    const limit = checks.find(({ name }) => name === FILE_CHECK)?.expected ?? undefined;
    const ranked = files.map((file) => {
        const count = file.lines ?? file.statements;
        return { file, count, below: count !== null && limit !== undefined && !(0,percent/* reaches */.O6)(count, limit) };
    });
    return ranked.sort((a, b) => Number(b.below) - Number(a.below) || uncovered(b.count) - uncovered(a.count) || byName(a.file.path, b.file.path));
}
function uncoveredFirst(files) {
    return files
        .filter((file) => uncovered(file) > 0)
        .sort((a, b) => uncovered(b) - uncovered(a) || byName(a.path, b.path));
}
function troubles(checks) {
    const severity = ({ verdict }) => core_verdict/* VERDICTS */.bk.indexOf(verdict);
    return checks.filter(({ verdict }) => verdict !== 'passed').toSorted((a, b) => severity(b) - severity(a));
}
function uncovered(count) {
    return count === null ? 0 : count.total - count.covered;
}
function byName(one, other) {
    return one < other ? -1 : Number(one > other);
}

// EXTERNAL MODULE: ./.build/src/core/report/markdown.js
var markdown = __webpack_require__(3897);
// EXTERNAL MODULE: ./.build/src/core/report/parts.js
var report_parts = __webpack_require__(3596);
;// CONCATENATED MODULE: ./.build/src/core/report/coverage-file-parts.js







const MOST_RANGES = 12;
const MOST_NAMES = 20;
function changesPart({ patch }, most) {
    const part = { name: 'changed lines', rank: 6 };
    if (patch === null)
        return { ...part, text: '' };
    const open = uncoveredFirst(patch.files);
    const rows = open
        .slice(0, most)
        .map((file) => [
        (0,markdown/* code */.aY)((0,report_words/* showPath */.P8)(file.path)),
        (0,markdown/* steady */.vM)(showOf(file)),
        (0,markdown/* escapeMarkdown */.FV)((0,coverage_ranges/* showRanges */.qJ)(file.uncovered, MOST_RANGES)),
    ]);
    const notes = [
        `Compared with ${(0,markdown/* escapeMarkdown */.FV)(patch.from)}.`,
        patch.moved > 0 && `${(0,report_words/* plural */.LS)(patch.moved, 'line')} only moved and ${patch.moved === 1 ? 'is' : 'are'} not counted.`,
    ];
    const lines = [
        '### Changed lines',
        patchSentence(patch),
        rows.length > 0 && `${(0,markdown/* table */.tp)(['File', 'Covered:', 'Uncovered changed lines'], rows)}${(0,report_parts/* more */.OS)(open, most, 'file')}`,
        notes.filter(Boolean).join(' '),
        patch.unknown.length > 0 && unknownSentence(patch.unknown),
    ];
    return { ...part, text: lines.filter(Boolean).join('\n\n') };
}
function patchSentence({ covered, total }) {
    if (total === 0)
        return 'This change has no line that can be covered.';
    const coverage = showCoverage({ covered, total });
    return `${(0,numbers/* showCount */.px)(covered)} of ${(0,report_words/* plural */.LS)(total, 'changed line')} that can be covered ran in a test (${coverage}).`;
}
function unknownSentence(unknown) {
    const names = unknown.slice(0, MOST_NAMES).map((path) => (0,markdown/* code */.aY)((0,report_words/* showPath */.P8)(path)));
    const left = unknown.length - names.length;
    return `In no report: ${names.join(', ')}${left > 0 ? ` and ${left} more` : ''}.`;
}
function filesPart(report, most) {
    const part = { name: 'files', rank: 5 };
    const open = worstFirst(report).filter(({ count, below }) => below || uncovered(count) > 0);
    if (open.length === 0)
        return { ...part, text: '' };
    const shown = open.slice(0, most);
    const branches = shown.some(({ file }) => file.branches !== null);
    const header = [
        'File',
        'Coverage:',
        'Uncovered:',
        ...(branches ? ['Branches:'] : []),
        ...(report.base === null ? [] : ['Change (points):']),
        'Uncovered lines',
    ];
    const rows = shown.map(({ file, count, below }) => [
        `${below ? '❌ ' : ''}${(0,markdown/* code */.aY)((0,report_words/* showPath */.P8)(file.path))}`,
        (0,markdown/* steady */.vM)(showCoverage(count)),
        (0,numbers/* showCount */.px)(uncovered(count)),
        ...(branches ? [(0,markdown/* steady */.vM)(showCoverage(file.branches))] : []),
        ...(report.base === null ? [] : [fileChange(file, count)]),
        (0,markdown/* escapeMarkdown */.FV)((0,coverage_ranges/* showRanges */.qJ)(file.uncovered, MOST_RANGES)),
    ]);
    return { ...part, text: `### Worst files\n\n${(0,markdown/* table */.tp)(header, rows)}${(0,report_parts/* more */.OS)(open, most, 'file')}` };
}
function fileChange({ base, lines }, count) {
    if (base === null)
        return 'new';
    return showChange(count, lines === null ? base?.statements : base?.lines);
}
function inputsPart({ inputs }, most) {
    if (inputs.length === 0)
        return { name: 'reports', rank: 2, text: '' };
    const metrics = measured(inputs.map(({ totals }) => totals));
    const rows = inputs
        .slice(0, most)
        .map(({ path, format, totals, warnings }) => [
        (0,markdown/* code */.aY)((0,report_words/* showPath */.P8)(path)),
        (0,markdown/* escapeMarkdown */.FV)(format),
        ...metrics.map((metric) => (0,markdown/* steady */.vM)(`${showCoverage(totals[metric])}`)),
        warnings.length === 0 ? '' : (0,report_words/* plural */.LS)(warnings.length, 'warning'),
    ]);
    const body = (0,markdown/* table */.tp)(['Report', 'Format', ...metrics.map((metric) => `${(0,report_words/* capital */.Nx)(metric)}:`), 'Warnings'], rows);
    const odd = inputs
        .slice(0, most)
        .flatMap(({ path, warnings }) => warnings.map((line) => `- ${(0,markdown/* code */.aY)((0,report_words/* showPath */.P8)(path))}: ${(0,markdown/* escapeMarkdown */.FV)(line)}`));
    const said = odd.length === 0 ? '' : `\n\n${odd.slice(0, MOST_NAMES).join('\n')}${(0,report_parts/* more */.OS)(odd, MOST_NAMES, 'warning')}`;
    const text = (0,report_parts/* fold */.AU)((0,report_words/* plural */.LS)(inputs.length, 'report'), `${body}${(0,report_parts/* more */.OS)(inputs, most, 'report')}${said}`);
    return { name: 'reports', rank: 2, text };
}

;// CONCATENATED MODULE: ./.build/src/core/report/coverage-advice.js



function advise(check, report) {
    const { name, operator, expected, verdict } = check;
    if (verdict !== 'failed')
        return undefined;
    if (operator === '<=')
        return 'cover what was added, and what was covered before';
    if (name === FILE_CHECK)
        return 'cover the files below it, which stand first among the files';
    const judged = countOf(name, report);
    if (judged === undefined || expected === null)
        return undefined;
    const more = (0,percent/* missing */.LO)(judged.count, expected);
    const what = units(more, judged.metric);
    return name === PATCH_CHECK ? `cover ${what} more of this change` : `cover ${what} more`;
}
function countOf(name, { totals, patch }) {
    if (name === PATCH_CHECK)
        return patch === null ? undefined : { metric: 'lines', count: patch };
    const metric = coverage_count/* METRICS */.Cb.find((known) => known === name);
    const count = metric === undefined ? null : totals[metric];
    return metric === undefined || count === null ? undefined : { metric, count };
}

;// CONCATENATED MODULE: ./.build/src/core/report/coverage-totals.js



function totalRows({ totals, patch, base, checks }) {
    const checkOf = (name) => checks.find((check) => check.name === name);
    const rows = coverage_count/* METRICS */.Cb.map((metric) => ({
        label: (0,report_words/* capital */.Nx)(metric),
        count: totals[metric],
        was: base?.totals[metric],
        check: checkOf(metric),
    }));
    if (patch === null)
        return rows;
    return [...rows, { label: 'Changed lines', count: patch, was: undefined, check: checkOf(PATCH_CHECK) }];
}
function showTotal({ count, check }) {
    return showCoverage(count, ...(typeof check?.expected === 'number' ? [check.expected] : []));
}

;// CONCATENATED MODULE: ./.build/src/core/report/coverage-parts.js









function headingLine(report) {
    return `## ${report_words/* VERDICT_ICONS */.n_[report.verdict]} Coverage ${headline(report)}`;
}
function headingPart(report) {
    const { verdict, reason, inputs, files, base } = report;
    const compared = base !== null && `compared with ${(0,markdown/* code */.aY)(showCommit(base.commit))} (${(0,markdown/* escapeMarkdown */.FV)(showOrigin(base))})`;
    const facts = [
        `verdict **${verdict}**`,
        `${(0,report_words/* plural */.LS)(inputs.length, 'report')} about ${(0,report_words/* plural */.LS)(files.length, 'file')}`,
        compared,
        (0,report_words/* took */.sm)(report),
    ];
    const lines = [headingLine(report), `**${(0,markdown/* escapeMarkdown */.FV)(reason, 1_000)}**`, facts.filter(Boolean).join(' · ')];
    return { name: 'heading', rank: 9, text: lines.join('\n\n') };
}
function totalsPart(report) {
    const rows = totalRows(report);
    const compared = report.base !== null;
    const limited = rows.some(({ check }) => check !== undefined);
    const header = [
        'Metric',
        'Coverage:',
        'Covered:',
        ...(compared ? ['Base:', 'Change (points):'] : []),
        ...(limited ? ['Expected:', 'Verdict'] : []),
    ];
    const body = rows.map((row) => [
        row.label,
        row.count === null ? showTotal(row) : `**${(0,markdown/* steady */.vM)(showTotal(row))}**`,
        (0,markdown/* steady */.vM)(showOf(row.count)),
        ...(compared ? baseCells(row) : []),
        ...(limited ? limitCells(row) : []),
    ]);
    return { name: 'totals', rank: 8, text: (0,markdown/* table */.tp)(header, body) };
}
function baseCells({ count, was }) {
    return was === undefined ? ['', ''] : [was === null ? numbers/* NOTHING */.K$ : (0,markdown/* steady */.vM)(showCoverage(was)), showChange(count, was)];
}
function limitCells({ check }) {
    return check === undefined ? ['', ''] : [(0,markdown/* steady */.vM)(showExpected(check)), showVerdict(check)];
}
function troublesPart(report, most) {
    const all = troubles(report.checks);
    const lines = all.slice(0, most).map((check) => {
        const numbers = check.actual === null ? '' : `: ${(0,markdown/* steady */.vM)(showActual(check))}, expected ${(0,markdown/* steady */.vM)(showExpected(check))}`;
        const words = [check.because, advise(check, report)].filter((text) => text !== undefined);
        const why = words.length === 0 ? '' : ` (${words.map((text) => (0,markdown/* escapeMarkdown */.FV)(text, 1_000)).join('; ')})`;
        return `- ${report_words/* VERDICT_ICONS */.n_[check.verdict]} **${(0,markdown/* escapeMarkdown */.FV)(check.name)}**${numbers}${why}`;
    });
    const text = all.length === 0 ? '' : `### What to do\n\n${lines.join('\n')}${(0,report_parts/* more */.OS)(all, most, 'check')}`;
    return { name: 'what to do', rank: 7, text };
}
function checksPart({ checks }, most) {
    const shown = [...coverage_count/* METRICS */.Cb, PATCH_CHECK];
    if (checks.every(({ name }) => shown.includes(name)))
        return { name: 'checks', rank: 1, text: '' };
    const rows = checks
        .slice(0, most)
        .map((check) => [
        showVerdict(check),
        (0,markdown/* escapeMarkdown */.FV)(check.name),
        (0,markdown/* steady */.vM)(showExpected(check)),
        (0,markdown/* steady */.vM)(showActual(check)),
        (0,markdown/* escapeMarkdown */.FV)(check.because ?? ''),
    ]);
    const body = (0,markdown/* table */.tp)(['Verdict', 'Check', 'Expected:', 'Actual:', 'Because'], rows);
    return {
        name: 'checks',
        rank: 1,
        text: (0,report_parts/* fold */.AU)(`All ${(0,report_words/* plural */.LS)(checks.length, 'check')}`, `${body}${(0,report_parts/* more */.OS)(checks, most, 'check')}`),
    };
}
function flagsPart(report, most) {
    const { flags } = report;
    const metrics = measured(flags.map(({ totals }) => totals));
    const rows = flags
        .slice(0, most)
        .map((flag) => [
        (0,markdown/* code */.aY)(flag.name),
        ...metrics.map((metric) => (0,markdown/* steady */.vM)(showCoverage(flag.totals[metric]))),
        (0,markdown/* escapeMarkdown */.FV)(showCarried(flag, report)),
    ]);
    const body = (0,markdown/* table */.tp)(['Flag', ...metrics.map((metric) => `${(0,report_words/* capital */.Nx)(metric)}:`), 'From'], rows);
    return { name: 'flags', rank: 4, text: flags.length === 0 ? '' : `### Flags\n\n${body}${(0,report_parts/* more */.OS)(flags, most, 'flag')}` };
}
function warningsPart({ warnings }, most) {
    const lines = warnings.slice(0, most).map((line) => `- ${(0,markdown/* escapeMarkdown */.FV)(line)}`);
    const text = warnings.length === 0 ? '' : `### Warnings\n\n${lines.join('\n')}${(0,report_parts/* more */.OS)(warnings, most, 'warning')}`;
    return { name: 'warnings', rank: 5, text };
}
function showVerdict({ verdict }) {
    return `${report_words/* VERDICT_ICONS */.n_[verdict]} ${verdict}`;
}

// EXTERNAL MODULE: ./.build/src/core/report/tidy-texts.js
var tidy_texts = __webpack_require__(5665);
;// CONCATENATED MODULE: ./.build/src/core/report/coverage-tidy.js


const REASON = 1_000;
const ROW = 500;
function tidyCoverage(report) {
    const { checks, inputs, patch, base, flags, trend } = report;
    return {
        ...report,
        reason: (0,one_line/* oneLine */.TN)(report.reason, REASON),
        warnings: tidyLines(report.warnings),
        checks: checks.map((row) => (0,tidy_texts/* tidyCheck */.x)(row, ROW)),
        inputs: inputs.map((row) => ({ ...row, format: (0,one_line/* oneLine */.TN)(row.format, 40), warnings: tidyLines(row.warnings) })),
        patch: patch && { ...patch, from: (0,one_line/* oneLine */.TN)(patch.from) },
        base: base && { ...base, ...tidyPlace(base), origin: (0,one_line/* oneLine */.TN)(base.origin) },
        flags: flags.map((row) => ({
            ...row,
            name: (0,one_line/* oneLine */.TN)(row.name),
            ...(row.carriedFrom !== undefined && { carriedFrom: tidyPlace(row.carriedFrom) }),
        })),
        trend: trend.map((row) => ({ ...row, ...tidyPlace(row) })),
    };
}
function tidyPlace({ commit, at }) {
    return { commit: (0,one_line/* oneLine */.TN)(commit, 64), at };
}
function tidyLines(lines) {
    return lines.map((line) => (0,one_line/* oneLine */.TN)(line, ROW));
}

;// CONCATENATED MODULE: ./.build/src/core/report/coverage-comment.js





const MOST = { checks: 20, changes: 20, files: 10, flags: 20, warnings: 5 };
function coverageMarker(key) {
    return (0,comment/* markerOf */.we)('coverage-threshold', key);
}
function renderCoverageComment(given, { key, link, limitBytes }) {
    const report = tidyCoverage(given);
    const files = filesPart(report, MOST.files);
    return (0,comment/* joinComment */.mZ)(coverageMarker(key), [
        headingPart(report),
        totalsPart(report),
        troublesPart(report, MOST.checks),
        changesPart(report, MOST.changes),
        { ...files, text: files.text && (0,report_parts/* fold */.AU)('Worst files', files.text.replace(/^### .*\n\n/, '')) },
        flagsPart(report, MOST.flags),
        warningsPart(report, MOST.warnings),
        { name: 'link', rank: 3, text: (0,comment/* linkTo */.uM)(link) },
    ], limitBytes);
}

;// CONCATENATED MODULE: ./.build/src/core/report/coverage-meters.js




function meters(report) {
    const rows = totalRows(report);
    const none = rows.filter(({ count }) => count === null).map(({ label }) => label.toLowerCase());
    const compared = rows.some(({ was }) => was);
    return (0,html/* html */.q) `<div class="meters">${rows.map(meter)}</div>
<p class="caption">${[
        none.length > 0 && `Not measured: ${none.join(', ')}.`,
        rows.some(({ check }) => check) && 'The upright mark is what is expected.',
        compared && 'The triangle is the base.',
    ]
        .filter(Boolean)
        .join(' ')}</p>`;
}
function meter(row) {
    const { label, count, was, check } = row;
    if (count === null)
        return undefined;
    const facts = [
        showOf(count),
        ...(was ? [`${showChange(count, was)} points`] : []),
        ...(check === undefined ? [] : [showExpected(check)]),
    ];
    const told = `${label}: ${showTotal(row)} covered, ${facts.join(', ')}${was ? `, ${showCoverage(was)} in the base` : ''}`;
    return (0,html/* html */.q) `<div class="meter">
<b>${label}</b><span class="value">${check ? (0,html/* html */.q) `<span class="${check.verdict}">${showTotal(row)}</span>` : showTotal(row)}</span>
${bar(row, told)}<span class="facts">${facts.join(' · ')}</span>
</div>
`;
}
function bar({ count, was, check }, told) {
    const share = count === null ? 0 : (0,percent/* floorPercent */.As)(count);
    const expected = check?.operator === '>=' ? (check.expected ?? undefined) : undefined;
    return (0,html/* html */.q) `<svg class="bar" role="img" aria-label="${told}" width="100%" height="22">
<rect class="track" y="5" width="100%" height="12" rx="3"/><rect class="fill ${check?.verdict ?? 'plain'}" y="5" width="${share}%" height="12" rx="3"/>
${expected !== undefined && (0,html/* html */.q) `<line class="mark" x1="${expected}%" x2="${expected}%" y1="1" y2="21"/>`}${was
        ? (0,html/* html */.q) `<svg x="${(0,percent/* floorPercent */.As)(was)}%" y="16" overflow="visible"><path class="was" d="M0 0l4 6h-8z"/></svg>`
        : undefined}
</svg>`;
}
function cellBar(count) {
    if (count === null)
        return (0,html/* html */.q) `<span class="empty">${NOT_MEASURED}</span>`;
    return (0,html/* html */.q) `<svg class="cellbar" aria-hidden="true" width="60" height="8"><rect class="track" width="100%" height="8" rx="2"/><rect class="fill plain" width="${(0,percent/* floorPercent */.As)(count)}%" height="8" rx="2"/></svg><span class="share">${showCoverage(count)}</span>`;
}

// EXTERNAL MODULE: ./.build/src/core/report/html-table.js
var html_table = __webpack_require__(9976);
;// CONCATENATED MODULE: ./.build/src/core/report/coverage-file-tables.js









const MOST_OPEN = 50;
const MOST_FILES = 2_000;
const MOST_CHANGES = 500;
const coverage_file_tables_MOST_NAMES = 100;
const coverage_file_tables_MOST_RANGES = 20;
function changes({ patch }) {
    if (patch === null)
        return undefined;
    const open = uncoveredFirst(patch.files);
    const row = (file) => (0,html/* html */.q) `<tr>
<th scope="row" class="path">${(0,html_table/* pathOf */.XM)((0,report_words/* showPath */.P8)(file.path))}</th>${(0,html_table/* numbers */.nL)(showOf(file))}<td>${(0,coverage_ranges/* showRanges */.qJ)(file.uncovered, coverage_file_tables_MOST_RANGES)}</td>
</tr>
`;
    const header = [(0,html_table/* columns */.YB)('File'), (0,html_table/* numberColumns */.Vd)('Covered'), (0,html_table/* columns */.YB)('Uncovered changed lines')];
    const { moved, unknown } = patch;
    return (0,html/* html */.q) `<p>${patchSentence(patch)} Compared with ${patch.from}.${moved > 0 && ` ${(0,report_words/* plural */.LS)(moved, 'line')} only moved and ${moved === 1 ? 'is' : 'are'} not counted.`}</p>
${open.length > 0 && (0,html_table/* tableOf */.c_)('Changed lines', 'changes', header, open.slice(0, MOST_CHANGES).map(row))}${(0,html_table/* leftOut */.ig)(open.length - MOST_CHANGES, 'file')}
${unknown.length > 0 && (0,html/* html */.q) `<div class="note"><b>${(0,report_words/* plural */.LS)(unknown.length, 'changed file')} in no report</b><ul>${unknown.slice(0, coverage_file_tables_MOST_NAMES).map((path) => (0,html/* html */.q) `<li class="path">${(0,html_table/* pathOf */.XM)((0,report_words/* showPath */.P8)(path))}</li>`)}</ul>${(0,html_table/* leftOut */.ig)(unknown.length - coverage_file_tables_MOST_NAMES, 'file')}</div>`}`;
}
function filesTable(report) {
    const ranked = worstFirst(report).slice(0, MOST_FILES);
    if (ranked.length === 0)
        return (0,html/* html */.q) `<p class="empty">No file was measured.</p>`;
    const [shown, folded] = [ranked.slice(0, MOST_OPEN), ranked.slice(MOST_OPEN)];
    const table = (rows) => filesOf(report, rows);
    return (0,html/* html */.q) `${table(shown)}
${folded.length > 0 && (0,html/* html */.q) `<details><summary>${(0,report_words/* plural */.LS)(folded.length, 'more file')}</summary>${table(folded)}</details>`}${(0,html_table/* leftOut */.ig)(report.files.length - MOST_FILES, 'file')}`;
}
function filesOf({ files, base }, rows) {
    const first = leading(files[0])?.metric === 'statements' ? 'statements' : 'lines';
    const others = measured(files).filter((metric) => metric !== first);
    const row = ({ file, count, below }) => (0,html/* html */.q) `<tr>
<th scope="row" class="path">${below && (0,html/* html */.q) `<span class="failed" title="below its limit"></span> `}${(0,html_table/* pathOf */.XM)((0,report_words/* showPath */.P8)(file.path))}</th>
<td class="number">${cellBar(count)}</td>${(0,html_table/* numbers */.nL)(count === null ? '' : (0,numbers/* showCount */.px)(uncovered(count)), ...others.map((metric) => showCoverage(file[metric])))}${base !== null && (0,html_table/* numbers */.nL)(fileChange(file, count))}
<td>${(0,coverage_ranges/* showRanges */.qJ)(file.uncovered, coverage_file_tables_MOST_RANGES)}</td>
</tr>
`;
    const names = [(0,report_words/* capital */.Nx)(first), 'Uncovered', ...others.map(report_words/* capital */.Nx), ...(base === null ? [] : ['Change'])];
    return (0,html_table/* tableOf */.c_)('Files', 'files', [(0,html_table/* columns */.YB)('File'), (0,html_table/* numberColumns */.Vd)(...names), (0,html_table/* columns */.YB)('Uncovered lines')], rows.map(row));
}

;// CONCATENATED MODULE: ./.build/src/core/report/coverage-style.js
const COVERAGE_LOOK = {
    light: '--track:#e2e6eb;--fill:#1d63a8;--fine:#2f9e6b;--poor:#d2544c',
    dark: '--track:#28313b;--fill:#4d94dd;--fine:#3aa877;--poor:#e0675f',
    rules: `h2+.caption{margin-left:0}
.meters{display:grid;gap:14px}
.meter{display:grid;grid-template-columns:120px 80px minmax(140px,1fr) 300px;gap:0 18px;align-items:center}
.meter .value{text-align:right;font-weight:600;white-space:nowrap}
.meter .value span::before{content:none}
.meter .facts{color:var(--soft);font-size:13px}
.meters+.caption{margin:10px 0 0}
.bar{display:block;overflow:visible}
.track{fill:var(--track)}
.fill{fill:var(--fill)}.fill.passed{fill:var(--fine)}.fill.failed,.fill.errored{fill:var(--poor)}
.mark{stroke:var(--ink);stroke-width:2}
.was{fill:var(--soft)}
.cellbar{margin-right:8px}.share{display:inline-block;min-width:58px}
.line.covered{stroke:var(--fill)}.dot.covered{fill:var(--fill)}
.tip{fill:transparent}
.limitkey{color:var(--bad)}
.plot.times text:first-child{text-anchor:start}.plot.times text:last-child{text-anchor:end}
.path{overflow-wrap:anywhere;min-width:280px;font-weight:400}
td ul{margin:0;padding-left:16px}
.files td:last-child,.changes td:last-child{min-width:220px;color:var(--soft);overflow-wrap:anywhere}`,
    phone: `.meter{grid-template-columns:1fr max-content;gap:2px 12px}.meter .bar,.meter .facts{grid-column:1/-1}
.plot.times text:nth-child(2):not(:last-child){display:none}.path{min-width:170px}.checks td:last-child{min-width:270px}`,
    print: '.tip{display:none}.files,.files thead th{font-size:8pt}.files th,.files td{padding-right:8px}.path,.files td:last-child,.changes td:last-child{min-width:0}',
};

;// CONCATENATED MODULE: ./.build/src/core/report/coverage-tables.js





const coverage_tables_MOST = 1_000;
function checksTable(report) {
    const { checks } = report;
    if (checks.length === 0)
        return (0,html/* html */.q) `<p class="empty">No limit was set.</p>`;
    const row = (check) => (0,html/* html */.q) `<tr>
<td><span class="badge ${check.verdict}">${check.verdict}</span></td><th scope="row">${check.name}</th>
${(0,html_table/* numbers */.nL)(showExpected(check), showActual(check))}<td>${[check.because, advise(check, report)].filter(Boolean).join('; ')}</td>
</tr>
`;
    const header = [(0,html_table/* columns */.YB)('Verdict', 'Check'), (0,html_table/* numberColumns */.Vd)('Expected', 'Actual'), (0,html_table/* columns */.YB)('Because')];
    return (0,html/* html */.q) `${(0,html_table/* tableOf */.c_)('Checks', 'checks', header, checks.slice(0, coverage_tables_MOST).map(row))}${(0,html_table/* leftOut */.ig)(checks.length - coverage_tables_MOST, 'check')}`;
}
function flagsTable(report) {
    const { flags } = report;
    if (flags.length === 0)
        return undefined;
    const metrics = measured(flags.map(({ totals }) => totals));
    const row = (flag) => (0,html/* html */.q) `<tr>
<th scope="row">${flag.name}</th>${(0,html_table/* numbers */.nL)(...metrics.map((metric) => showCoverage(flag.totals[metric])))}<td>${showCarried(flag, report)}</td>
</tr>
`;
    const header = [(0,html_table/* columns */.YB)('Flag'), (0,html_table/* numberColumns */.Vd)(...metrics.map(report_words/* capital */.Nx)), (0,html_table/* columns */.YB)('From')];
    return (0,html/* html */.q) `${(0,html_table/* tableOf */.c_)('Flags', 'flags', header, flags.slice(0, coverage_tables_MOST).map(row))}${(0,html_table/* leftOut */.ig)(flags.length - coverage_tables_MOST, 'flag')}`;
}
function inputsTable({ inputs }) {
    if (inputs.length === 0)
        return (0,html/* html */.q) `<p class="empty">None was read.</p>`;
    const metrics = measured(inputs.map(({ totals }) => totals));
    const row = ({ path, format, totals, warnings }) => (0,html/* html */.q) `<tr>
<th scope="row" class="path">${(0,html_table/* pathOf */.XM)((0,report_words/* showPath */.P8)(path))}</th><td>${format}</td>${(0,html_table/* numbers */.nL)(...metrics.map((metric) => showCoverage(totals[metric])))}
<td>${warnings.length > 0 && (0,html/* html */.q) `<ul>${warnings.map((line) => (0,html/* html */.q) `<li>${line}</li>`)}</ul>`}</td>
</tr>
`;
    const header = [(0,html_table/* columns */.YB)('Report', 'Format'), (0,html_table/* numberColumns */.Vd)(...metrics.map(report_words/* capital */.Nx)), (0,html_table/* columns */.YB)('Warnings')];
    return (0,html/* html */.q) `${(0,html_table/* tableOf */.c_)('Reports', 'inputs', header, inputs.slice(0, coverage_tables_MOST).map(row))}${(0,html_table/* leftOut */.ig)(inputs.length - coverage_tables_MOST, 'report')}`;
}

// EXTERNAL MODULE: ./.build/src/core/report/svg-line.js
var svg_line = __webpack_require__(6299);
// EXTERNAL MODULE: ./.build/src/core/report/svg-panel.js
var svg_panel = __webpack_require__(6315);
// EXTERNAL MODULE: ./.build/src/core/report/svg-scale.js
var svg_scale = __webpack_require__(8435);
;// CONCATENATED MODULE: ./.build/src/core/report/coverage-trend.js









const HEIGHT = 160;
const coverage_trend_MOST = 200;
const MOST_DOTS = 60;
const NEAR = 10;
const STEPS = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 25];
function renderTrend({ trend, checks }) {
    const points = trend.slice(-coverage_trend_MOST);
    const values = points.map(({ lines }) => (lines === null || lines.total === 0 ? null : (0,percent/* floorPercent */.As)(lines)));
    const known = values.filter((value) => value !== null);
    if (known.length < 2)
        return undefined;
    const limit = checks.find(({ name }) => name === 'lines')?.expected ?? undefined;
    const [low, high] = [Math.min(...known), Math.max(...known)];
    const near = limit !== undefined && limit >= low - NEAR && limit <= high + NEAR ? limit : undefined;
    const scale = scaleOf(Math.min(low, near ?? low), Math.max(high, near ?? high));
    const share = (i) => i / (points.length - 1);
    const drawn = values.map((value, i) => ({ share: share(i), y: value === null ? null : scale.y(value) }));
    const plot = (0,svg_panel/* panel */.nd)({
        title: 'Covered lines',
        label: `Covered lines of ${(0,report_words/* plural */.LS)(points.length, 'commit')}: first ${known[0]} %, last ${known.at(-1)} %, between ${low} % and ${high} %.`,
        legend: [
            (0,html/* html */.q) `<span>last ${known.at(-1)} %</span>`,
            ...(near === undefined ? [] : [(0,html/* html */.q) `<span class="limitkey">at least ${near} %</span>`]),
        ],
        height: HEIGHT,
        scale,
        times: [],
        content: [
            ...(near === undefined ? [] : [level(scale.y(near))]),
            (0,svg_line/* stretched */.RP)(HEIGHT, [(0,svg_line/* line */.n8)(drawn, 'covered')]),
            ...(points.length <= MOST_DOTS ? [(0,svg_line/* dots */.r$)(drawn, 'covered')] : []),
            tips(points, share),
        ],
    });
    return (0,html/* html */.q) `${plot}${(0,svg_panel/* timeAxis */.lU)(dates(points, share))}
<details>
<summary>${(0,report_words/* plural */.LS)(points.length, 'commit')}</summary>
${trendTable(points)}
</details>`;
}
function level(y) {
    return (0,html/* html */.q) `<line class="line limit" x1="0" x2="100%" y1="${y}" y2="${y}"/>`;
}
function scaleOf(low, high) {
    const [from, to] = high - low < 0.05 ? [low - 0.5, high + 0.5] : [low, high];
    const step = STEPS.find((candidate) => (to - from) / candidate <= 4) ?? 25;
    const bottom = Math.max(0, Math.floor(from / step));
    const top = Math.min(Math.round(100 / step), Math.ceil(to / step));
    const marks = Array.from({ length: top - bottom + 1 }, (_, i) => {
        const value = Number(((bottom + i) * step).toFixed(2));
        return { value, text: `${value} %` };
    });
    return (0,svg_scale/* linear */.sn)(bottom * step, top * step, HEIGHT, marks);
}
function tips(points, share) {
    const width = (0,svg_line/* percent */.KN)(1 / points.length);
    const tip = (point, i) => (0,html/* html */.q) `<rect class="tip" x="${(0,svg_line/* percent */.KN)(share(i) - 0.5 / points.length)}" width="${width}" y="0" height="${HEIGHT}"><title>${tell(point)}</title></rect>`;
    return (0,html/* html */.q) `<g>${points.map(tip)}</g>`;
}
function tell({ commit, at, lines }) {
    return `${showCommit(commit)}, ${(0,numbers/* showInstant */.fZ)(at)} UTC: ${showCoverage(lines)}${lines === null ? '' : `, ${showOf(lines)} lines`}`;
}
function dates(points, share) {
    const middle = points.length > 4 ? [Math.floor((points.length - 1) / 2)] : [];
    return [0, ...middle, points.length - 1].map((i) => ({ share: share(i), text: points[i].at.slice(0, 10) }));
}
function trendTable(points) {
    const row = ({ commit, at, lines }) => (0,html/* html */.q) `<tr>
<th scope="row"><code>${showCommit(commit)}</code></th><td><time datetime="${at}">${(0,numbers/* showInstant */.fZ)(at)}</time></td>${(0,html_table/* numbers */.nL)(showCoverage(lines), showOf(lines))}
</tr>
`;
    return (0,html_table/* scrolling */.qw)('Commits', (0,html/* html */.q) `<table class="commits">
<thead><tr>${(0,html_table/* columns */.YB)('Commit', 'Time (UTC)')}${(0,html_table/* numberColumns */.Vd)('Lines', 'Covered')}</tr></thead>
<tbody>
${points.toReversed().map(row)}</tbody>
</table>`);
}

// EXTERNAL MODULE: ./.build/src/core/report/page.js + 1 modules
var page = __webpack_require__(1215);
;// CONCATENATED MODULE: ./.build/src/core/report/coverage-html.js












const MOST_WARNINGS = 50;
function renderCoverageHtml(given) {
    const report = tidyCoverage(given);
    return (0,page/* renderPage */.Cf)(`Coverage ${headline(report)}`, COVERAGE_LOOK, report, [
        header(report),
        (0,page/* section */.uW)('Totals', meters(report)),
        (0,page/* section */.uW)('Checks', checksTable(report)),
        (0,page/* maybe */.no)('Changed lines', changes(report)),
        (0,page/* maybe */.no)('Over time', renderTrend(report)),
        (0,page/* maybe */.no)('Flags', flagsTable(report)),
        (0,page/* section */.uW)('Files', filesTable(report)),
        (0,page/* section */.uW)('Reports', inputsTable(report)),
    ]);
}
function header(report) {
    const { verdict, reason, startedAt, files, inputs, base, warnings } = report;
    return (0,page/* pageHeader */.Vr)({
        verdict,
        heading: (0,html/* html */.q) `Coverage ${headline(report)}`,
        reason,
        facts: [
            ['Reports', (0,numbers/* showCount */.px)(inputs.length)],
            ['Files', (0,numbers/* showCount */.px)(files.length)],
            ...(base === null ? [] : [[`Compared with ${showCommit(base.commit)}`, showOrigin(base)]]),
            ['Started (UTC)', (0,numbers/* showInstant */.fZ)(startedAt)],
            ['Took', (0,report_words/* took */.sm)(report)],
        ],
        notes: [(0,page/* warningNote */.jo)(warnings.slice(0, MOST_WARNINGS)), (0,html_table/* leftOut */.ig)(warnings.length - MOST_WARNINGS, 'warning')],
    });
}

;// CONCATENATED MODULE: ./.build/src/core/report/coverage-summary.js





const LIMIT = 900_000;
const coverage_summary_MOST = { checks: 50, files: 50, flags: 50, inputs: 50, warnings: 20 };
function renderCoverageSummary(given, { limitBytes = LIMIT, artifact } = {}) {
    const report = tidyCoverage(given);
    const parts = [
        headingPart(report),
        totalsPart(report),
        troublesPart(report, coverage_summary_MOST.checks),
        changesPart(report, coverage_summary_MOST.files),
        filesPart(report, coverage_summary_MOST.files),
        flagsPart(report, coverage_summary_MOST.flags),
        warningsPart(report, coverage_summary_MOST.warnings),
        checksPart(report, coverage_summary_MOST.checks),
        inputsPart(report, coverage_summary_MOST.inputs),
        whereabouts(artifact),
    ];
    return (0,report_parts/* joinParts */.nn)(parts, Math.min(limitBytes, LIMIT), `${headingLine(report)}\n`);
}
function whereabouts(artifact) {
    const where = 'the file named by the output `html`';
    const text = artifact === undefined
        ? `All files and the trend are in the HTML report: ${where}.`
        : `All files and the trend are in the HTML report: the artifact ${(0,markdown/* code */.aY)(artifact)}, where the workflow uploads it, or else ${where}.`;
    return { name: 'whereabouts', rank: 3, text };
}

// EXTERNAL MODULE: ./.build/src/providers/files.js
var files = __webpack_require__(8837);
// EXTERNAL MODULE: ./.build/src/actions/tell-gate.js + 1 modules
var tell_gate = __webpack_require__(3709);
;// CONCATENATED MODULE: ./.build/src/actions/coverage-threshold/tell.js











const FORMS = {
    action: 'coverage-threshold',
    noun: 'uncovered place',
    marker: coverageMarker,
    comment: renderCoverageComment,
    outputs: (report) => ({ ...countOutputs(report.totals), ...patchOutputs(report) }),
    summary: renderCoverageSummary,
    html: renderCoverageHtml,
};
async function tell_tell(report, values, github, context) {
    if (values.badge !== undefined)
        writeBadge((0,external_node_path_.resolve)(context.workingDirectory, values.badge), report);
    return (0,tell_gate/* tellGate */.e)(report, FORMS, { values, notes: () => notesOf(report), github, context });
}
function notesOf(report) {
    const { annotations, rest } = coverageAnnotations(report);
    const noted = (all) => all.map((one) => ({ ...one, level: 'warning', title: 'Not covered' }));
    return { annotations: noted(annotations), rest: noted(rest), leftOut: { warning: rest.length } };
}
function writeBadge(file, report) {
    (0,files/* writeIn */.Z5)(file, () => (0,external_node_fs_.writeFileSync)(file, renderCoverageBadge(report)));
}
function countOutputs(totals) {
    return Object.fromEntries(coverage_count/* METRICS */.Cb.flatMap((metric) => Object.entries(outputsOf(metric, totals[metric] ?? undefined))));
}
function patchOutputs({ patch }) {
    return outputsOf('patch', patch ?? undefined);
}
function outputsOf(name, count) {
    if (count === undefined)
        return {};
    return {
        [name]: count.total === 0 ? '' : (0,percent/* floorPercent */.As)(count).toFixed(2),
        [`${name}-covered`]: String(count.covered),
        [`${name}-total`]: String(count.total),
    };
}


/***/ }),

/***/ 5459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ writeBaseline),
/* harmony export */   VX: () => (/* binding */ restoreFile),
/* harmony export */   bn: () => (/* binding */ raiseBest),
/* harmony export */   mF: () => (/* binding */ readBaseline),
/* harmony export */   u_: () => (/* binding */ storeFile)
/* harmony export */ });
/* unused harmony export Baseline */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3339);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4377);
/* harmony import */ var _json_document_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9927);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9752);
/* harmony import */ var _problems_coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3752);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4069);
/* harmony import */ var _per_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4668);






const Whole = zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(0);
const Commit = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/, 'expected the full hash of a commit');
const At = zod__WEBPACK_IMPORTED_MODULE_5__/* .datetime */ .w$('expected a time such as "2026-01-31T12:00:00Z"');
const covers = ({ covered, total }) => covered <= total;
const Counts = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ covered: Whole, total: Whole }).refine(covers, 'expected no more covered than in total');
const Lines = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().refine((text) => (0,_per_line_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeLines */ .a9)(text) !== undefined, 'expected counts by line');
const Record = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ covered: Whole, total: Whole, commit: Commit, at: At })
    .refine(covers, 'expected no more covered than in total');
const perMetric = (form) => zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    lines: form.optional(),
    branches: form.optional(),
    functions: form.optional(),
    statements: form.optional(),
});
const StoredFile = perMetric(zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([Lines, Counts])).extend({ path: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1) });
const Baseline = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1),
    commit: Commit,
    at: At,
    totals: perMetric(Counts),
    files: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(StoredFile),
    flags: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1), commit: Commit, at: At })),
    best: perMetric(Record),
    trend: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ commit: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), at: At, lines: Counts.nullable() })).optional(),
    resets: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ commit: Commit, at: At, reason: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() })).optional(),
});
function readBaseline(text, location) {
    return (0,_json_document_js__WEBPACK_IMPORTED_MODULE_6__/* .readDocument */ .u)(Baseline, text, (why) => new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .SluiceError */ .ah(_problems_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .coverageProblems */ .D.baselineBroken(location, why)));
}
function writeBaseline({ files, ...rest }) {
    const head = JSON.stringify({ ...rest, files: [] }, undefined, 1).replace(/"files": \[\]\n\}$/, '"files": [');
    return `${head}\n${files.map((file) => JSON.stringify(file)).join(',\n')}\n]}\n`;
}
function storeFile({ path, measured }) {
    const stored = {};
    for (const metric of _count_js__WEBPACK_IMPORTED_MODULE_2__/* .METRICS */ .Cb) {
        const value = measured[metric];
        if (value !== undefined)
            stored[metric] = 'items' in value ? (0,_per_line_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeLines */ .m3)((0,_per_line_js__WEBPACK_IMPORTED_MODULE_3__/* .perLine */ .qd)(value.items)) : value.count;
    }
    return { path, ...stored };
}
function restoreFile(file) {
    const measured = {};
    for (const metric of _count_js__WEBPACK_IMPORTED_MODULE_2__/* .METRICS */ .Cb) {
        const value = file[metric];
        if (value !== undefined)
            measured[metric] = restore(value);
    }
    const { lines, statements } = measured;
    const detail = [lines, statements].find((metric) => metric !== undefined && 'items' in metric);
    return { path: file.path, measured, detail: detail !== undefined && 'items' in detail ? detail.items : undefined };
}
function restore(value) {
    const counts = typeof value === 'string' ? (0,_per_line_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeLines */ .a9)(value) : undefined;
    if (counts !== undefined)
        return { items: (0,_per_line_js__WEBPACK_IMPORTED_MODULE_3__/* .toItems */ .ae)(counts) };
    return { count: typeof value === 'string' ? { covered: 0, total: 0 } : value };
}
function raiseBest(best, totals, { commit, at }) {
    const raised = { ...best };
    for (const metric of _count_js__WEBPACK_IMPORTED_MODULE_2__/* .METRICS */ .Cb) {
        const [now, before] = [totals[metric], best[metric]];
        if (now !== undefined && now.total > 0 && (before === undefined || isHigher(now, before)))
            raised[metric] = { ...now, commit, at };
    }
    return raised;
}
function isHigher(one, other) {
    return BigInt(one.covered) * BigInt(other.total) > BigInt(other.covered) * BigInt(one.total);
}


/***/ }),

/***/ 1297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ createCollector)
/* harmony export */ });
/* harmony import */ var _items_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8654);

const STEPS = 8;
function createCollector(capacity = 1024) {
    let lines = new Int32Array(capacity);
    let keys = new Int32Array(capacity);
    let weights = new Int32Array(capacity);
    let hits = new Uint32Array(capacity);
    let [size, keyed, weighted, ascending] = [0, false, false, true];
    function grow() {
        const longer = (from, to) => {
            to.set(from);
            return to;
        };
        const room = lines.length * 2;
        lines = longer(lines, new Int32Array(room));
        keys = longer(keys, new Int32Array(room));
        weights = longer(weights, new Int32Array(room));
        hits = longer(hits, new Uint32Array(room));
    }
    function add(line, count, key = 0, weight = 1) {
        const last = size - 1;
        if (size > 0 && lines[last] === line && keys[last] === (key | 0)) {
            hits[last] = Math.min(_items_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_HITS */ .D5, hits[last] + inRange(count));
            weights[last] = Math.max(weights[last], weight);
            weighted ||= weight !== 1;
            return;
        }
        if (size === lines.length)
            grow();
        if (size > 0 && ascending)
            ascending = lines[last] < line || (lines[last] === line && keys[last] < (key | 0));
        lines[size] = line;
        keys[size] = key;
        weights[size] = weight;
        hits[size] = inRange(count);
        keyed ||= key !== 0;
        weighted ||= weight !== 1;
        size++;
    }
    function take() {
        const order = ascending ? undefined : sortedOrder(size, lines, keys);
        const items = pick({ lines, keys, weights, hits }, size, order, keyed, weighted);
        [size, keyed, weighted, ascending] = [0, false, false, true];
        return items;
    }
    return {
        add,
        take,
        get size() {
            return size;
        },
    };
}
function inRange(count) {
    return count > 0 ? Math.min(count, _items_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_HITS */ .D5) : 0;
}
function sortedOrder(size, lines, keys) {
    const order = new Uint32Array(size);
    let steps = STEPS * size;
    for (let i = 0; i < size; i++) {
        let to = i;
        for (; to > 0 && steps > 0; to--, steps--) {
            const before = order[to - 1];
            if (lines[before] < lines[i] || (lines[before] === lines[i] && keys[before] <= keys[i]))
                break;
            order[to] = before;
        }
        order[to] = i;
    }
    return steps > 0 ? order : order.sort((a, b) => lines[a] - lines[b] || keys[a] - keys[b]);
}
function pick(from, size, order, keyed, weighted) {
    if (order === undefined)
        return slice(from, size, keyed, weighted);
    const distinct = countDistinct(from, order);
    const [lines, hits] = [new Int32Array(distinct), new Uint32Array(distinct)];
    const keys = keyed ? new Int32Array(distinct) : undefined;
    const weights = weighted ? new Int32Array(distinct) : undefined;
    let to = -1;
    for (let i = 0; i < size; i++) {
        const at = order[i];
        if (i === 0 || !same(from, order[i - 1], at))
            to++;
        lines[to] = from.lines[at];
        hits[to] = Math.min(_items_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_HITS */ .D5, hits[to] + from.hits[at]);
        if (keys !== undefined)
            keys[to] = from.keys[at];
        if (weights !== undefined)
            weights[to] = Math.max(weights[to], from.weights[at]);
    }
    return { lines, keys, weights, hits };
}
function slice({ lines, keys, weights, hits }, size, keyed, weighted) {
    return {
        lines: lines.slice(0, size),
        keys: keyed ? keys.slice(0, size) : undefined,
        weights: weighted ? weights.slice(0, size) : undefined,
        hits: hits.slice(0, size),
    };
}
function countDistinct(from, order) {
    let distinct = order.length === 0 ? 0 : 1;
    for (let i = 1; i < order.length; i++)
        if (!same(from, order[i - 1], order[i]))
            distinct++;
    return distinct;
}
function same({ lines, keys }, a, b) {
    return lines[a] === lines[b] && keys[a] === keys[b];
}


/***/ }),

/***/ 8557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ decimalOf)
/* harmony export */ });
function decimalOf(value) {
    const [mantissa = '', exponent = '0'] = String(value).split('e');
    const [whole = '', part = ''] = mantissa.split('.');
    const shift = part.length - Number(exponent);
    const digits = BigInt(whole + part);
    return shift < 0 ? { digits: digits * 10n ** BigInt(-shift), decimals: 0 } : { digits, decimals: shift };
}


/***/ }),

/***/ 9912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decrease),
/* harmony export */   U: () => (/* binding */ isWithin)
/* harmony export */ });
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8557);

function decrease(base, now) {
    if (base.total === 0 || now.total === 0)
        return undefined;
    const [baseTotal, total] = [BigInt(base.total), BigInt(now.total)];
    const numerator = 100n * (BigInt(base.covered) * total - BigInt(now.covered) * baseTotal);
    return { numerator, denominator: baseTotal * total };
}
function isWithin({ numerator, denominator }, limit) {
    const { digits, decimals } = (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalOf */ .B)(limit);
    return numerator * 10n ** BigInt(decimals) <= digits * denominator;
}


/***/ }),

/***/ 8654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ countItems),
/* harmony export */   D5: () => (/* binding */ MOST_HITS),
/* harmony export */   eb: () => (/* binding */ hitsOf),
/* harmony export */   lm: () => (/* binding */ NO_ITEMS),
/* harmony export */   yz: () => (/* binding */ lowerBound)
/* harmony export */ });
const MOST_HITS = 0xffff_ffff;
const NO_ITEMS = {
    lines: new Int32Array(0),
    keys: undefined,
    weights: undefined,
    hits: new Uint32Array(0),
};
function countItems({ weights, hits }) {
    let [covered, total] = [0, 0];
    for (let i = 0; i < hits.length; i++) {
        const weight = weights === undefined ? 1 : weights[i];
        total += weight;
        if (hits[i] > 0)
            covered += weight;
    }
    return { covered, total };
}
function hitsOf({ lines, hits }, line) {
    let most;
    for (let i = lowerBound(lines, line); i < lines.length && lines[i] === line; i++)
        most = Math.max(most ?? 0, hits[i]);
    return most;
}
function lowerBound(ascending, value) {
    let [low, high] = [0, ascending.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (ascending[middle] < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 4668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a9: () => (/* binding */ decodeLines),
/* harmony export */   ae: () => (/* binding */ toItems),
/* harmony export */   m3: () => (/* binding */ encodeLines),
/* harmony export */   qd: () => (/* binding */ perLine)
/* harmony export */ });
/* harmony import */ var _collector_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1297);

const MOST_LINES = 10_000_000;
const HIGHEST = 2 ** 31 - 1;
function perLine({ lines, weights, hits }) {
    const distinct = lines.filter((line, at) => at === 0 || line !== lines[at - 1]).length;
    const result = { lines: new Int32Array(distinct), covered: new Int32Array(distinct), total: new Int32Array(distinct) };
    let to = -1;
    lines.forEach((line, at) => {
        if (at === 0 || line !== lines[at - 1])
            result.lines[++to] = line;
        const weight = weights?.[at] ?? 1;
        result.total[to] += weight;
        if (hits[at] > 0)
            result.covered[to] += weight;
    });
    return result;
}
function toItems({ lines, covered, total }) {
    const { add, take } = (0,_collector_js__WEBPACK_IMPORTED_MODULE_0__/* .createCollector */ .Y)();
    lines.forEach((line, at) => {
        const [ran, all] = [covered[at], total[at]];
        if (all === 1)
            add(line, ran);
        else {
            if (ran > 0)
                add(line, 1, 1, ran);
            if (all > ran)
                add(line, 0, 2, all - ran);
        }
    });
    return take();
}
function encodeLines({ lines, covered, total }) {
    const runs = [];
    let end = 0;
    for (let from = 0, to = 1; from < lines.length; from = to++) {
        while (to < lines.length &&
            lines[to] === lines[to - 1] + 1 &&
            covered[to] === covered[from] &&
            total[to] === total[from])
            to++;
        const length = to === from + 1 ? '' : `x${to - from}`;
        runs.push(`${lines[from] - end}${length}${encodeCounts(covered[from], total[from])}`);
        end = lines[to - 1];
    }
    return runs.join(',');
}
function encodeCounts(covered, total) {
    if (total === 1)
        return covered === 1 ? '' : '!';
    return `:${covered}/${total}`;
}
const RUN = /^(\d{1,10})(?:x(\d{1,8}))?(?:(!)|:(\d{1,10})\/(\d{1,10}))?$/;
function decodeLines(text) {
    const runs = text === '' ? [] : text.split(',').map(readRun);
    if (!runs.every((run) => run !== undefined) || !areSound(runs))
        return undefined;
    const size = runs.reduce((sum, { length }) => sum + length, 0);
    const result = { lines: new Int32Array(size), covered: new Int32Array(size), total: new Int32Array(size) };
    let [at, line] = [0, 0];
    for (const { gap, length, covered, total } of runs) {
        for (let i = 0; i < length; i++)
            result.lines[at + i] = line + gap + i;
        result.covered.fill(covered, at, at + length);
        result.total.fill(total, at, at + length);
        at += length;
        line += gap + length - 1;
    }
    return result;
}
function readRun(text) {
    const match = RUN.exec(text);
    if (match === null)
        return undefined;
    const [, gap, length = '1', missed, covered = missed === undefined ? '1' : '0', total = '1'] = match;
    return { gap: Number(gap), length: Number(length), covered: Number(covered), total: Number(total) };
}
function areSound(runs) {
    let [lines, last] = [0, 0];
    return runs.every(({ gap, length, covered, total }, at) => {
        lines += length;
        last += gap + length - 1;
        const ascends = length > 0 && (gap > 0 || at === 0);
        return ascends && covered <= total && total <= HIGHEST && lines <= MOST_LINES && last <= HIGHEST;
    });
}


/***/ }),

/***/ 5503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ floorPercent),
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   V$: () => (/* binding */ showPoints),
/* harmony export */   XD: () => (/* binding */ showPercent),
/* harmony export */   xY: () => (/* binding */ changeInPoints)
/* harmony export */ });
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8557);
/* harmony import */ var _decrease_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9912);


const DECIMALS = 2;
function floorPercent({ covered, total }, decimals = DECIMALS) {
    if (total === 0)
        return 100;
    const scale = 10n ** BigInt(decimals);
    return Number((BigInt(covered) * 100n * scale) / BigInt(total)) / Number(scale);
}
function showPercent(count, ...limits) {
    const { covered, total } = count;
    if (total === 0)
        return 'none';
    if (covered === 0 || covered === total)
        return `${covered === 0 ? 0 : 100} %`;
    const decimals = Math.max(DECIMALS, ...limits.map((limit) => (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalOf */ .B)(limit).decimals));
    return `${floorPercent(count, decimals).toFixed(decimals)} %`;
}
function reaches(count, minimum) {
    return missing(count, minimum) === 0;
}
function missing({ covered, total }, minimum) {
    const { digits, decimals } = (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalOf */ .B)(minimum);
    const hundred = 100n * 10n ** BigInt(decimals);
    const needed = (digits * BigInt(total) + hundred - 1n) / hundred;
    return Math.max(0, Number(needed - BigInt(covered)));
}
function changeInPoints(now, base) {
    const fall = (0,_decrease_js__WEBPACK_IMPORTED_MODULE_1__/* .decrease */ .L)(base, now);
    return fall && (0 - Number(fall.numerator)) / Number(fall.denominator);
}
function showPoints(points) {
    if (points === 0)
        return '±0';
    const size = Math.abs(points);
    const decimals = size >= 0.005 ? DECIMALS : Math.min(12, Math.ceil(-Math.log10(size)));
    return `${points > 0 ? '+' : '−'}${size.toFixed(decimals)}`;
}


/***/ }),

/***/ 9927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readDocument)
/* harmony export */ });
function readDocument(form, text, broken) {
    const result = form.safeParse(parse(text, broken));
    if (result.success)
        return result.data;
    const [issue] = result.error.issues;
    throw broken(`${issue?.path.join('.') || 'the document'}: ${issue?.message}.`);
}
function parse(text, broken) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw broken('It is no JSON.');
    }
}


/***/ }),

/***/ 3397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ readRanges),
/* harmony export */   Tk: () => (/* binding */ joinNear),
/* harmony export */   lt: () => (/* binding */ countLines),
/* harmony export */   qJ: () => (/* binding */ showRanges),
/* harmony export */   yN: () => (/* binding */ writeRanges)
/* harmony export */ });
function writeRanges(lines) {
    return toRanges(lines)
        .map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`))
        .join(',');
}
function readRanges(text) {
    if (text === '')
        return [];
    return text.split(',').map((range) => {
        const [first, last = first] = range.split('-').map(Number);
        return { first: first, last: last };
    });
}
function countLines(ranges) {
    return ranges.reduce((lines, { first, last }) => lines + last - first + 1, 0);
}
function showRanges(text, most) {
    const ranges = readRanges(text);
    const shown = ranges.slice(0, most).map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`));
    const left = ranges.length - shown.length;
    return `${shown.join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
}
function joinNear(ranges, gap) {
    const groups = [];
    for (const range of ranges) {
        const last = groups.at(-1)?.at(-1);
        if (last !== undefined && range.first - last.last - 1 <= gap)
            groups.at(-1).push(range);
        else
            groups.push([range]);
    }
    return groups;
}
function toRanges(lines) {
    const ranges = [];
    for (const line of lines) {
        const range = ranges.at(-1);
        if (range !== undefined && line <= range.last + 1)
            range.last = line;
        else
            ranges.push({ first: line, last: line });
    }
    return ranges;
}


/***/ }),

/***/ 6299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ steps),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   RP: () => (/* binding */ stretched),
/* harmony export */   Wc: () => (/* binding */ area),
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   r$: () => (/* binding */ dots),
/* harmony export */   yp: () => (/* binding */ band)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4345);

const WIDTH = 1_000;
function stretched(height, shapes) {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<svg width="100%" height="${height}" viewBox="0 0 ${WIDTH} ${height}" preserveAspectRatio="none" overflow="visible">${shapes}</svg>`;
}
function line(points, name) {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<path class="line ${name}" d="${linePath(points)}"/>`;
}
function steps(points, name) {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<path class="line ${name}" d="${stepPath(points)}"/>`;
}
function area(points, height, name) {
    const first = points[0];
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<path class="${name}" d="${first && `${stepPath(points)}V${height}H${x(first.share)}Z`}"/>`;
}
function band(spans, name) {
    const there = spans.map(({ share, top }) => `${x(share)} ${top}`);
    const back = spans.toReversed().map(({ share, bottom }) => `${x(share)} ${bottom}`);
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<path class="band ${name}" d="${there.length > 0 && `M${[...there, ...back].join('L')}Z`}"/>`;
}
function dots(points, name) {
    const dot = ({ share, y }) => y !== null && (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<circle class="dot ${name}" cx="${percent(share)}" cy="${y}" r="2.6"/>`;
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `${points.map(dot)}`;
}
function percent(share) {
    return `${Number((share * 100).toFixed(3))}%`;
}
function linePath(points) {
    const draw = ({ share, y }, i) => {
        if (y === null)
            return '';
        const starts = (points[i - 1]?.y ?? null) === null;
        const alone = starts && (points[i + 1]?.y ?? null) === null;
        return `${starts ? 'M' : 'L'}${x(share)} ${y}${alone ? 'h0' : ''}`;
    };
    return points.map(draw).join('');
}
function stepPath(points) {
    const known = points.filter((point) => point.y !== null);
    const draw = ({ share, y }, i) => (i === 0 ? `M${x(share)} ${y}` : `H${x(share)}V${y}`);
    return known.length === 0 ? '' : `${known.map(draw).join('')}H${WIDTH}`;
}
const x = (share) => Math.round(share * WIDTH * 10) / 10;


/***/ }),

/***/ 6315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ key),
/* harmony export */   lU: () => (/* binding */ timeAxis),
/* harmony export */   nd: () => (/* binding */ panel)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4345);
/* harmony import */ var _svg_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6299);


function panel({ title, label, legend = [], height, scale, times, content }) {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<figure>
<figcaption><b>${title}</b>${legend}</figcaption>
<svg class="plot" role="img" aria-label="${label}" width="100%" height="${height}">
<g class="grid">${times.map((share) => (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<line x1="${(0,_svg_line_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(share)}" x2="${(0,_svg_line_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(share)}" y1="0" y2="${height}"/>`)}${scale.marks.map(({ value, text }) => (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<line x1="0" x2="100%" y1="${scale.y(value)}" y2="${scale.y(value)}"/><text x="-8" y="${scale.y(value)}" dy="0.35em">${text}</text>`)}</g>
${content}
</svg>
</figure>
`;
}
function key(name, text) {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<span class="key"><svg width="26" height="10" aria-hidden="true"><path class="line ${name}" d="M1 5H25"/><circle class="dot ${name}" cx="13" cy="5" r="2.6"/></svg>${text}</span>`;
}
function timeAxis(marks) {
    const label = ({ share, text }) => (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<text x="${(0,_svg_line_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(share)}" y="14">${text}</text>`;
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<svg class="plot times" width="100%" height="20" aria-hidden="true">${marks.map(label)}</svg>`;
}


/***/ }),

/***/ 8435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ readable),
/* harmony export */   iz: () => (/* binding */ timeMarks),
/* harmony export */   sn: () => (/* binding */ linear)
/* harmony export */ });
/* unused harmony exports fromZero, logWithZero */
const MOST_MARKS = 4;
const SHELF = 16;
function linear(low, high, height, marks) {
    const span = high - low || 1;
    return { y: (value) => round(height * (1 - clamp((value - low) / span))), marks };
}
function fromZero(highest, height, show) {
    const step = roundStep(highest / MOST_MARKS);
    const steps = Math.max(1, Math.ceil(highest / step - 1e-9));
    const marks = Array.from({ length: steps + 1 }, (_, i) => ({ value: i * step, text: show(i * step) }));
    return linear(0, steps * step, height, marks);
}
function logWithZero(lowest, highest, height, show) {
    const [from, to] = [Math.floor(Math.log10(lowest)), Math.ceil(Math.log10(highest))];
    const decades = Math.max(1, to - from);
    const every = Math.ceil(decades / MOST_MARKS);
    const powers = Array.from({ length: decades + 1 }, (_, i) => 10 ** (from + i)).filter((_, i) => i % every === 0);
    const y = (value) => value <= 0 ? height : (height - SHELF) * (1 - clamp((Math.log10(value) - from) / decades));
    return { y: (value) => round(y(value)), marks: [0, ...powers].map((value) => ({ value, text: show(value) })) };
}
function readable(values, usual, height, show) {
    const positive = values.filter((value) => value > 0);
    const highest = Math.max(...positive, 0);
    const middle = median(usual.filter((value) => value > 0)) ?? highest;
    if (highest === 0)
        return fromZero(0.01, height, show);
    return middle * 50 < highest
        ? logWithZero(Math.min(...positive), highest, height, show)
        : fromZero(highest, height, show);
}
const STEPS = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 10_800, 21_600, 43_200, 86_400].map((s) => s * 1_000);
function timeMarks(span) {
    let step = STEPS.find((candidate) => span / candidate <= 6) ?? STEPS.at(-1);
    while (span / step > 6)
        step *= 2;
    return Array.from({ length: Math.floor(span / step) + 1 }, (_, i) => i * step);
}
function roundStep(value) {
    const power = 10 ** Math.floor(Math.log10(value));
    return ([1, 2, 5].find((factor) => factor * power >= value - 1e-12) ?? 10) * power;
}
function median(values) {
    return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
const clamp = (share) => Math.min(1, Math.max(0, share));
const round = (pixels) => Math.round(pixels * 10) / 10;


/***/ }),

/***/ 2119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ chooseProvider)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6865);
/* harmony import */ var _mistakes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1893);


async function chooseProvider(registry, path, given) {
    const load = Object.hasOwn(registry, given.type) ? registry[given.type] : undefined;
    if (load === undefined)
        return { mistakes: [`"${path}.type" is "${given.type}": expected one of ${Object.keys(registry).join(', ')}`] };
    const provider = await load();
    const judged = (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .judge */ .S)(provider.config, given);
    if ('mistakes' in judged)
        return { mistakes: judged.mistakes.map((mistake) => `"${path}${(0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P)(mistake.path)}": ${mistake.expected}`) };
    return { provider, config: judged.value };
}


/***/ }),

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3339);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
