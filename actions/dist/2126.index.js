export const id = 2126;
export const ids = [2126];
export const modules = {

/***/ 1301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ readDiff)
});

;// CONCATENATED MODULE: ./.build/src/core/coverage/diff-moves.js
const FEWEST_LETTERS = 20;
const MOST_ORIGINS = 16;
const LONGEST_LOOK_BACK = 1_000;
function findMoves(files) {
    const names = new Map([['', 0]]);
    const idOf = (text) => {
        const trimmed = text.trimEnd();
        const id = names.get(trimmed) ?? names.size;
        names.set(trimmed, id);
        return id;
    };
    const old = sideOf(files, 'deleted', idOf);
    const now = sideOf(files, 'added', idOf);
    const origins = originsOf(old);
    const texts = [...names.keys()];
    for (let at = 0; at < now.texts.length;) {
        const block = longest(now, old, at, origins.get(now.texts[at]) ?? []);
        const moved = block !== undefined && lettersIn(now, block, texts) >= FEWEST_LETTERS;
        if (moved)
            take(now, old, block);
        at = block === undefined ? at + 1 : Math.max(at + 1, moved || block.length > 64 ? block.from + block.length : 0);
    }
    return { came: byFile(now, files.length), went: byFile(old, files.length) };
}
function sideOf(files, side, idOf) {
    const size = files.reduce((sum, file) => sum + file[side].length, 0);
    const [texts, places, owners] = [new Int32Array(size), new Float64Array(size), new Int32Array(size)];
    const indices = new Int32Array(size);
    let at = 0;
    files.forEach((file, owner) => {
        file[side].forEach(({ line, text }, index) => {
            texts[at] = idOf(text);
            places[at] = owner * 2 ** 32 + line;
            owners[at] = owner;
            indices[at++] = index;
        });
    });
    return { texts, places, files: owners, indices, taken: new Uint8Array(size) };
}
function originsOf({ texts }) {
    const origins = new Map();
    texts.forEach((text, at) => {
        if (text === 0)
            return;
        const list = origins.get(text) ?? [];
        list.push(at);
        origins.set(text, list);
    });
    return origins;
}
function longest(now, old, at, origins) {
    if (origins.length > MOST_ORIGINS)
        return undefined;
    let best;
    for (const origin of origins) {
        if (old.taken[origin] === 1)
            continue;
        const back = reach(now, old, at, origin, -1, LONGEST_LOOK_BACK);
        const length = back + 1 + reach(now, old, at, origin, 1, now.texts.length);
        if (length > (best?.length ?? 0))
            best = { from: at - back, origin: origin - back, length };
    }
    return best;
}
function reach(now, old, at, origin, way, most) {
    let far = 0;
    while (far < most) {
        const [i, j] = [at + (far + 1) * way, origin + (far + 1) * way];
        if (now.texts[i] === undefined || now.texts[i] !== old.texts[j])
            break;
        if (now.taken[i] === 1 || old.taken[j] === 1)
            break;
        if (now.places[i] !== now.places[i - way] + way || old.places[j] !== old.places[j - way] + way)
            break;
        far++;
    }
    return far;
}
function lettersIn(side, { from, length }, texts) {
    let sum = 0;
    for (let i = from; i < from + length && sum < FEWEST_LETTERS; i++)
        sum += texts[side.texts[i]].match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    return sum;
}
function take(now, old, { from, origin, length }) {
    now.taken.fill(1, from, from + length);
    old.taken.fill(1, origin, origin + length);
}
function byFile({ files, indices, taken }, count) {
    const sets = Array.from({ length: count }, () => new Set());
    taken.forEach((isTaken, at) => {
        if (isTaken === 1)
            sets[files[at]].add(indices[at]);
    });
    return sets;
}

// EXTERNAL MODULE: ./.build/src/core/problem.js
var problem = __webpack_require__(9752);
// EXTERNAL MODULE: ./.build/src/core/problems/coverage.js
var coverage = __webpack_require__(3752);
;// CONCATENATED MODULE: ./.build/src/core/coverage/diff-names.js
const PREFIXES = ['a b', 'i w', 'c i', 'c w', 'o w', '1 2'];
const PAIRS = new Set(PREFIXES.flatMap((pair) => [pair, [...pair].reverse().join('')]));
const LONGEST_HEADER = 16_384;
const ESCAPES = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 };
function readName(text) {
    if (text.startsWith('"'))
        return unquote(text)?.name;
    const [name = ''] = text.split('\t', 1);
    return name === '/dev/null' ? null : name;
}
function readHeader(text) {
    if (text.length > LONGEST_HEADER)
        return undefined;
    if (text.startsWith('"'))
        return quotedFirst(text);
    const quote = text.indexOf(' "');
    const second = quote !== -1 && text.endsWith('"') ? unquote(text.slice(quote + 1)) : undefined;
    if (second !== undefined && second.rest === '')
        return [text.slice(0, quote), second.name];
    return halves(text);
}
function quotedFirst(text) {
    const first = unquote(text);
    if (first === undefined || !first.rest.startsWith(' '))
        return undefined;
    const rest = first.rest.slice(1);
    const second = rest.startsWith('"') ? unquote(rest)?.name : rest;
    return second === undefined ? undefined : [first.name, second];
}
function halves(text) {
    const middle = (text.length - 1) / 2;
    const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
    const split = (at) => [text.slice(0, at), text.slice(at + 1)];
    const places = spaces.includes(middle) ? [middle, ...spaces] : spaces;
    const pairs = places.map(split);
    return pairs.find((pair) => samePath(...pair) !== undefined) ?? (spaces.length === 1 ? pairs[0] : undefined);
}
function samePath(before, after) {
    if (before === after)
        return before;
    const [first, second] = [before.indexOf('/'), after.indexOf('/')];
    if (first < 1 || second < 1)
        return undefined;
    const path = after.slice(second + 1);
    return path !== '' && path === before.slice(first + 1) ? path : undefined;
}
function withoutPrefixes(before, after) {
    const isPair = before[1] === '/' && after[1] === '/' && PAIRS.has(`${before[0]} ${after[0]}`);
    return isPair ? [before.slice(2), after.slice(2)] : [before, after];
}
function unquote(text) {
    if (text.length > LONGEST_HEADER)
        return undefined;
    const match = /^"((?:[^"\\]|\\(?:[abtnvfr"\\]|[0-3][0-7]{2}))*)"/.exec(text);
    if (match === null)
        return undefined;
    const [whole, inside = ''] = match;
    const bytes = [...inside.matchAll(/\\[0-7]{3}|\\.|[^\\]+/g)].flatMap(([part]) => bytesOf(part));
    return { name: new TextDecoder().decode(Uint8Array.from(bytes)), rest: text.slice(whole.length) };
}
function bytesOf(part) {
    if (!part.startsWith('\\'))
        return [...new TextEncoder().encode(part)];
    return [ESCAPES[part[1]] ?? Number(`0o${part.slice(1)}`)];
}

;// CONCATENATED MODULE: ./.build/src/core/coverage/diff-hunk.js
const HEADER = /^@@ -(\d{1,10})(?:,(\d{1,10}))? \+(\d{1,10})(?:,(\d{1,10}))? @@/;
const HIGHEST_LINE = 2 ** 31 - 1;
function readHunk(lines, at, before, fail) {
    const range = readRange(lines[at], () => fail(at, 'A hunk begins here, but its header is broken.'));
    if (before !== undefined && overlaps(before, range))
        throw fail(at, 'The hunk lies before the end of the one above.');
    const body = bodyOf(range);
    let next = at + 1;
    for (; !body.isWhole(); next++) {
        const line = lines[next];
        if (line === undefined)
            throw fail(next - 1, 'The diff ends inside of a hunk.');
        if (!body.take(line))
            throw fail(next, 'The hunk has other lines than its header announces.');
    }
    while (lines[next]?.startsWith('\\') === true)
        next++;
    if (goesOn(lines, next))
        throw fail(next, 'The hunk has more lines than its header announces.');
    return { ...range, ...body.end(), end: next };
}
function goesOn(lines, end) {
    let next = end;
    while (lines[next] === '' || lines[next] === '\r')
        next++;
    const line = lines[next];
    if (line === undefined || !/^[-+ ]/.test(line) || /^-- ?\r?$/.test(line))
        return false;
    return !(line.startsWith('--- ') && lines[next + 1]?.startsWith('+++ ') === true);
}
function bodyOf({ oldStart, oldLines, newStart, newLines }) {
    const [added, deleted, runs] = [[], [], []];
    let [oldLine, newLine] = [first(oldStart, oldLines), first(newStart, newLines)];
    const [oldEnd, newEnd] = [oldLine + oldLines, newLine + newLines];
    let [runOld, runNew] = [oldLine, newLine];
    const endRun = () => {
        if (oldLine > runOld || newLine > runNew)
            runs.push({ oldLine: runOld, oldLines: oldLine - runOld, newLine: runNew, newLines: newLine - runNew });
    };
    const keep = () => {
        endRun();
        runOld = ++oldLine;
        runNew = ++newLine;
        return true;
    };
    const [oldLeft, newLeft] = [() => oldLine < oldEnd, () => newLine < newEnd];
    const takers = {
        '+': (text) => newLeft() && added.push({ line: newLine++, text }) > 0,
        '-': (text) => oldLeft() && deleted.push({ line: oldLine++, text }) > 0,
        ' ': () => oldLeft() && newLeft() && keep(),
        '\\': () => true,
    };
    return {
        isWhole: () => !oldLeft() && !newLeft(),
        take: (line) => takers[signOf(line)]?.(line.slice(1)) ?? false,
        end() {
            endRun();
            return { added, deleted, runs };
        },
    };
}
function readRange(line, broken) {
    const match = HEADER.exec(line);
    if (match === null)
        throw broken();
    const [oldStart, oldLines, newStart, newLines] = match.slice(1).map((digits = '1') => Number(digits));
    const range = { oldStart: oldStart, oldLines: oldLines, newStart: newStart, newLines: newLines };
    const ends = [range.oldStart + range.oldLines, range.newStart + range.newLines];
    const startsAtNone = (range.oldStart === 0 && range.oldLines > 0) || (range.newStart === 0 && range.newLines > 0);
    if (startsAtNone || Math.max(...ends) > HIGHEST_LINE)
        throw broken();
    return range;
}
function overlaps(above, { oldStart, oldLines, newStart, newLines }) {
    return (first(oldStart, oldLines) < first(above.oldStart, above.oldLines) + above.oldLines ||
        first(newStart, newLines) < first(above.newStart, above.newLines) + above.newLines);
}
function first(start, lines) {
    return lines === 0 ? start + 1 : start;
}
function signOf(line) {
    return line === '' || line === '\r' ? ' ' : line[0];
}

;// CONCATENATED MODULE: ./.build/src/core/coverage/diff-sections.js


const EMPTY = { header: undefined, names: undefined, from: undefined, to: undefined, status: undefined };
function readSections(lines, fail) {
    const sections = [];
    for (let at = 0; at < lines.length;) {
        const open = sections.at(-1);
        const begun = beginning(lines, at, fail, open);
        if (begun !== undefined) {
            if (begun.continues)
                sections.pop();
            sections.push(begun.section);
            at += begun.lines;
        }
        else if (lines[at].startsWith('@@')) {
            if (open?.names === undefined)
                throw fail(at, 'A hunk begins here, but no file was named before it.');
            const hunk = readHunk(lines, at, open.hunks.at(-1), fail);
            open.hunks.push(hunk);
            at = hunk.end;
        }
        else {
            if (open?.hunks.length === 0)
                sections[sections.length - 1] = extended(open, withoutReturn(lines[at]));
            at++;
        }
    }
    return sections;
}
function beginning(lines, at, fail, open) {
    const line = withoutReturn(lines[at]);
    if (/^diff --(?:cc|combined) |^@@@/.test(line))
        throw fail(at, 'It is a combined diff of a merge; a diff against one base is needed.');
    if (line.startsWith('diff --git '))
        return { section: { ...EMPTY, at, header: line.slice(11), binary: false, hunks: [] }, lines: 1, continues: false };
    if (line.startsWith('--- ') && lines[at + 1]?.startsWith('+++ ') === true) {
        const [before, after] = [line, withoutReturn(lines[at + 1])].map((name) => readName(name.slice(4)));
        if (before === undefined || after === undefined)
            throw fail(at, 'The quotation of a file name is broken.');
        const continues = open?.header !== undefined && open.names === undefined;
        const section = continues ? open : { ...EMPTY, at, binary: false, hunks: [] };
        const status = section.status ?? presence(line, lines[at + 1]);
        return { section: { ...section, names: { before, after }, status }, lines: 2, continues };
    }
    const binary = /^Binary files (.+) and (.+) differ$/.exec(line);
    if (binary === null || open?.header !== undefined)
        return undefined;
    const names = { before: readName(binary[1]) ?? null, after: readName(binary[2]) ?? null };
    return { section: { ...EMPTY, at, names, binary: true, hunks: [] }, lines: 1, continues: false };
}
const NEVER = /\t19(?:70-01-01|69-12-31) /;
function presence(before, after) {
    if (before.startsWith('--- /dev/null') || NEVER.test(before))
        return 'added';
    return after.startsWith('+++ /dev/null') || NEVER.test(after) ? 'deleted' : undefined;
}
const EXTENDED = /^(rename|copy) (from|to) (.+)$/;
function extended(section, line) {
    if (section.header === undefined)
        return section;
    if (line === 'GIT binary patch' || line.startsWith('Binary files '))
        return { ...section, binary: true };
    if (line.startsWith('new file mode '))
        return { ...section, status: 'added' };
    if (line.startsWith('deleted file mode '))
        return { ...section, status: 'deleted' };
    const [, how, side, given] = EXTENDED.exec(line) ?? [];
    if (given === undefined)
        return section;
    const name = readName(given) ?? undefined;
    const status = how === 'copy' ? 'copied' : 'renamed';
    return side === 'from' ? { ...section, status, from: name } : { ...section, status, to: name };
}
function withoutReturn(line) {
    return line.endsWith('\r') ? line.slice(0, -1) : line;
}

;// CONCATENATED MODULE: ./.build/src/core/coverage/diff-parse.js




function parseDiff(text, source) {
    const fail = (at, why) => new problem/* SluiceError */.ah(coverage/* coverageProblems */.D.diffBroken(source, at + 1, why));
    const lines = text.split('\n');
    if (lines.at(-1) === '')
        lines.pop();
    const sections = readSections(lines, fail);
    if (sections.length === 0 && text.trim() !== '')
        throw fail(0, 'There is no diff in it.');
    return uniteByPath(sections, fail);
}
function uniteByPath(sections, fail) {
    const drafts = new Map();
    for (const section of sections) {
        const draft = draftOf(section, fail);
        const known = drafts.get(draft.path);
        if (known !== undefined && !(known.status === 'deleted' && draft.status === 'added'))
            throw fail(section.at, `${draft.path} is changed twice; one diff is needed, not a series of them.`);
        drafts.set(draft.path, known === undefined ? draft : replaced(known, draft));
    }
    return [...drafts.values()];
}
function replaced(gone, come) {
    const binary = gone.binary || come.binary;
    return { ...come, status: 'modified', binary, deleted: gone.deleted, runs: [...gone.runs, ...come.runs] };
}
function draftOf(section, fail) {
    const { hunks, binary, status = 'modified' } = section;
    const place = placeOf(section);
    if (place === undefined || place === '')
        throw fail(section.at, 'The name of the file cannot be told.');
    return {
        path: section.to ?? place,
        previousPath: status === 'renamed' || status === 'copied' ? section.from : undefined,
        status,
        binary,
        added: hunks.flatMap(({ added }) => added),
        deleted: hunks.flatMap(({ deleted }) => deleted),
        runs: hunks.flatMap(({ runs }) => runs),
    };
}
function placeOf({ header, names, to }) {
    if (to !== undefined)
        return to;
    const pair = header === undefined ? undefined : readHeader(header);
    const place = (pair && samePath(...pair)) ?? fromNames(names) ?? (pair && withoutPrefixes(...pair)[1]);
    return place?.replace(/^(?:\.\/)+/, '');
}
function fromNames(names) {
    if (names === undefined)
        return undefined;
    const { before, after } = names;
    if (before === null || after === null)
        return (after ?? before)?.replace(/^[ab]\//, '');
    return samePath(before, after) ?? withoutPrefixes(before, after)[1];
}

;// CONCATENATED MODULE: ./.build/src/core/coverage/diff.js


function readDiff(text, source = 'The diff') {
    const drafts = parseDiff(text, source);
    const moves = findMoves(drafts);
    return drafts.map((draft, file) => finish(draft, moves.came[file], moves.went[file]));
}
function finish(draft, came, went) {
    const { path, previousPath, status, binary, runs } = draft;
    const lines = (all, chosen) => Int32Array.from(all.filter((_, at) => chosen(at)).map(({ line }) => line));
    return {
        path,
        previousPath,
        status,
        binary,
        added: lines(draft.added, (at) => !came.has(at)),
        moved: lines(draft.added, (at) => came.has(at)),
        deleted: lines(draft.deleted, (at) => !went.has(at)),
        movedAway: lines(draft.deleted, (at) => went.has(at)),
        runs,
    };
}


/***/ }),

/***/ 5463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ changedSince)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9752);
/* harmony import */ var _core_problems_coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3752);
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9932);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9573);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3125);





const OPTIONS = [
    '--unified=0',
    '--inter-hunk-context=0',
    '--find-renames',
    '-l5000',
    '--src-prefix=a/',
    '--dst-prefix=b/',
    '--no-relative',
    '--no-color',
    '--no-ext-diff',
    '--no-textconv',
    '--submodule=short',
    '-O/dev/null',
];
async function changedSince(world, folder, event) {
    const git = (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .openGit */ .zY)(world, folder);
    const head = await (0,_history_js__WEBPACK_IMPORTED_MODULE_4__/* .headOf */ .Uo)(git);
    if (head === undefined)
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .SluiceError */ .ah(_core_problems_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .coverageProblems */ .D.baseUnknown('No commit is checked out.'));
    const base = await (0,_base_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseBase */ .b)(git, event, head);
    const sides = event.eventName === undefined ? [base.commit] : [base.commit, head];
    const env = { GIT_ATTR_SOURCE: await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .emptyTree */ ["in"])(git) };
    return { ...base, head, diff: await git.diff([...OPTIONS, ...sides, '--'], { env }) };
}


/***/ }),

/***/ 6665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   EJ: () => (/* binding */ findByte),
/* harmony export */   I$: () => (/* binding */ findLastByte),
/* harmony export */   JI: () => (/* binding */ shortLength),
/* harmony export */   OW: () => (/* binding */ integerAt),
/* harmony export */   tk: () => (/* binding */ numberAt),
/* harmony export */   wK: () => (/* binding */ scanShort),
/* harmony export */   wm: () => (/* binding */ shortValue)
/* harmony export */ });
const NINE = 57;
const ZERO = 48;
const EIGHT_DIGITS = 8;
function integerAt(bytes, from, to) {
    if (from >= to)
        return Number.NaN;
    let value = 0;
    if (to - from <= EIGHT_DIGITS) {
        for (let at = from; at < to; at++) {
            const byte = bytes[at] | 0;
            if (byte < ZERO || byte > NINE)
                return Number.NaN;
            value = (Math.imul(value, 10) + byte - ZERO) | 0;
        }
        return value;
    }
    for (let at = from; at < to; at++) {
        const byte = bytes[at];
        if (byte < ZERO || byte > NINE)
            return Number.NaN;
        value = value * 10 + byte - ZERO;
    }
    return value;
}
const SHORT_DIGITS = 7;
function scanShort(bytes, from, to) {
    let value = 0;
    let at = from;
    const end = to - from > SHORT_DIGITS ? from + SHORT_DIGITS : to;
    for (; at < end; at++) {
        const digit = bytes[at] - ZERO;
        if (digit < 0 || digit > 9)
            break;
        value = (Math.imul(value, 10) + digit) | 0;
    }
    return (value << 3) | (at - from);
}
function shortValue(scanned) {
    return scanned >> 3;
}
function shortLength(scanned) {
    return scanned & 7;
}
function numberAt(bytes, from, to) {
    const value = integerAt(bytes, from, to);
    if (!Number.isNaN(value))
        return value;
    const text = textAt(bytes, from, to).trim();
    return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
}
function findByte(bytes, byte, from, to) {
    for (let at = from; at < to; at++)
        if (bytes[at] === byte)
            return at;
    return to;
}
function findLastByte(bytes, byte, from, to) {
    for (let at = to - 1; at >= from; at--)
        if (bytes[at] === byte)
            return at;
    return -1;
}
let texts;
function textAt(bytes, from, to) {
    if (texts?.bytes !== bytes)
        texts = { bytes, buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length) };
    return texts.buffer.toString('utf8', from, to);
}


/***/ }),

/***/ 542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ createWarnings)
/* harmony export */ });
const SHOWN = 20;
function createWarnings() {
    const said = [];
    let more = 0;
    return {
        say(text) {
            if (said.length < SHOWN)
                said.push(text);
            else
                more++;
        },
        all: () => (more === 0 ? [...said] : [...said, `and ${more} more of this kind`]),
    };
}


/***/ })

};
