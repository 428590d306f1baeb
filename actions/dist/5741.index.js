export const id = 5741;
export const ids = [5741];
export const modules = {

/***/ 8496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ publishSarif),
  L: () => (/* binding */ wantsSarif)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/src/core/problem.js
var problem = __webpack_require__(9752);
// EXTERNAL MODULE: ./.build/src/providers/files.js
var files = __webpack_require__(8837);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./.build/src/core/findings/sarif/limits.js
var limits = __webpack_require__(246);
// EXTERNAL MODULE: ./.build/src/core/findings/sarif/drivers.js
var drivers = __webpack_require__(6563);
// EXTERNAL MODULE: ./.build/src/core/one-line.js
var one_line = __webpack_require__(3278);
// EXTERNAL MODULE: ./.build/src/core/sensitive.js
var sensitive = __webpack_require__(4171);
// EXTERNAL MODULE: ./.build/src/core/findings/finding.js
var finding = __webpack_require__(3855);
// EXTERNAL MODULE: ./.build/src/core/findings/member.js
var member = __webpack_require__(2834);
// EXTERNAL MODULE: ./.build/src/core/findings/severity.js
var findings_severity = __webpack_require__(7299);
;// CONCATENATED MODULE: ./.build/src/core/findings/sarif/score.js

const MIDDLES = { critical: '9.5', high: '8.0', medium: '5.5', low: '2.0' };
function securitySeverity(severity, scores) {
    const middle = MIDDLES[severity];
    if (middle === undefined)
        return undefined;
    let best;
    for (const score of scores) {
        if (score === undefined || !(score > 0))
            continue;
        const written = score.toFixed(1);
        if ((0,findings_severity/* severityOfScore */.FL)(Number(written)) === severity && (best === undefined || Number(written) > Number(best)))
            best = written;
    }
    return best ?? middle;
}
const LEVELS = {
    critical: 'error',
    high: 'error',
    medium: 'warning',
    unrated: 'warning',
    low: 'note',
    info: 'note',
};
function levelOf(severity) {
    return LEVELS[severity];
}
const PRECISIONS = new Set(['very-high', 'high', 'medium', 'low']);
function precisionOf({ confidence }) {
    const word = confidence?.toLowerCase().replace(/[\s_]+/g, '-') ?? '';
    return PRECISIONS.has(word) ? word : undefined;
}

// EXTERNAL MODULE: ./.build/src/core/clip.js
var clip = __webpack_require__(1621);
;// CONCATENATED MODULE: ./.build/src/core/findings/sarif/texts.js



const CONTROL = /[\p{Cc}\p{Cf}]/gu;
const SAFE = new Set(['\n', '\t']);
const PLAIN = /^[\n\t\x20-\x7e]*$/;
const PLAIN_LINE = /^[!-~]+(?: [!-~]+)*$/;
function paragraph(text, limit) {
    const start = (text ?? '').slice(0, limit * 4);
    const plain = (PLAIN.test(start) ? start : start.replace(CONTROL, (each) => (SAFE.has(each) ? each : ''))).trim();
    return plain === '' ? undefined : (0,clip/* clip */.$)(plain, limit);
}
function line(text, limit = limits/* LIMITS */.b.description) {
    return text.length <= limit && PLAIN_LINE.test(text) ? text : (0,one_line/* oneLine */.TN)(text, limit);
}
function sentence(text) {
    const said = line(text ?? '', limits/* LIMITS */.b.description - 1);
    if (said === '')
        return undefined;
    return /[.!?…:]$/.test(said) ? said : `${said}.`;
}
function masked(finding, mask) {
    const [title, detail] = [mask(finding.title), finding.detail && mask(finding.detail)];
    return title === finding.title && detail === finding.detail ? finding : { ...finding, title, detail };
}
function headline(finding) {
    const title = line(finding.title) || line(finding.rule) || finding.kind;
    if (finding.package === undefined)
        return title;
    const told = [finding.package.name, finding.rule].filter((each) => !title.includes(each));
    return told.length === 0 ? title : line(`${title} (${told.join(', ')})`);
}
function messageOf(finding) {
    const parts = finding.package === undefined ? saidOf(finding) : saidOfPackage(finding, finding.package);
    return sentence(parts.filter(Boolean).join(' ')) ?? sentence(finding.rule) ?? finding.kind;
}
function saidOf({ rule, title, detail = '' }) {
    const short = title.replace(/…$|\.$/, '');
    return detail !== '' && (title === rule || detail.includes(short)) ? [detail] : [sentence(title), detail];
}
function saidOfPackage({ rule, title, fixedIn }, pkg) {
    const what = title.includes(rule) ? '' : ` has ${rule}`;
    return [
        `${pkg.name}${pkg.version === undefined ? '' : ` ${pkg.version}`}${what}: ${sentence(title) ?? ''}`,
        fixedIn.length === 0 ? undefined : `Fixed in ${fixedIn.join(', ')}.`,
        pkg.through === undefined || pkg.through.length === 0 ? undefined : `Brought in by ${pkg.through.join(', ')}.`,
    ];
}
function helpOf(finding) {
    const { package: pkg } = finding;
    const lines = [
        paragraph(finding.detail ?? finding.title, limits/* LIMITS */.b.help / 2),
        pkg === undefined ? undefined : `Package: ${pkg.purl ?? pkg.name}`,
        finding.fixedIn.length === 0 ? undefined : `Fixed in: ${finding.fixedIn.join(', ')}`,
        finding.aliases.length === 0 ? undefined : `Known as: ${finding.aliases.join(', ')}`,
        finding.cwe.length === 0 ? undefined : `Weakness: ${finding.cwe.map((each) => `CWE-${each}`).join(', ')}`,
    ];
    return paragraph(lines.filter((each) => each !== undefined).join('\n\n'), limits/* LIMITS */.b.help) ?? headline(finding);
}

;// CONCATENATED MODULE: ./.build/src/core/findings/sarif/rule.js








const PLAIN_ID = /^[!-~]{1,255}$/;
function ruleIdOf(finding) {
    const { rule, package: pkg } = finding;
    const own = (0,member/* isAboutPackage */.C)(finding) && pkg !== undefined && !rule.includes(pkg.name) ? `${rule}-${pkg.name}` : rule;
    return (PLAIN_ID.test(own) ? own : (0,one_line/* oneLine */.TN)(own, limits/* LIMITS */.b.name)) || finding.kind;
}
function ruleOf(id, findings, mask) {
    const [first] = findings;
    const isSecurity = (0,finding/* isAboutSecurity */.m)(first);
    const worst = masked(isSecurity ? first : { ...first, detail: undefined }, mask);
    const severity = (0,findings_severity/* worstSeverity */.Lc)(findings.map((each) => each.severity));
    const short = headline(worst);
    const level = levelOf(severity);
    return {
        id,
        shortDescription: { text: short },
        fullDescription: { text: paragraph(worst.detail, limits/* LIMITS */.b.description) ?? short },
        help: { text: helpOf(worst) },
        helpUri: addressOf(worst),
        defaultConfiguration: { level },
        properties: {
            tags: tagsOf(findings, isSecurity),
            precision: precisionOf(worst),
            'security-severity': isSecurity
                ? securitySeverity(severity, findings.map(({ score }) => score))
                : undefined,
            'problem.severity': isSecurity ? undefined : PROBLEMS[level],
        },
    };
}
const PROBLEMS = { error: 'error', warning: 'warning', note: 'recommendation' };
function addressOf({ kind, url }) {
    if (kind === 'web' || url === undefined || !URL.canParse(url))
        return undefined;
    const { protocol, href } = new URL(url);
    return protocol === 'https:' || protocol === 'http:' ? (0,sensitive/* showUrl */.j)(href) : undefined;
}
function tagsOf(findings, isSecurity) {
    const tags = new Set([...(isSecurity ? ['security'] : []), ...findings.slice(0, 1).map(({ kind }) => kind)]);
    for (const { cwe } of findings) {
        for (const each of cwe)
            tags.add(`external/cwe/cwe-${String(each).padStart(3, '0')}`);
        if (tags.size > limits/* LIMITS */.b.tags)
            break;
    }
    return [...tags].slice(0, limits/* LIMITS */.b.tags);
}

// EXTERNAL MODULE: ./.build/src/core/findings/place.js
var place = __webpack_require__(8173);
;// CONCATENATED MODULE: ./.build/src/core/findings/sarif/uri.js

const UNSAFE = /[^\w.~!$&'()*+,;=@-]/gu;
const HALF = /\p{Surrogate}/gu;
function uriOf(path) {
    return path
        .split('/')
        .map((segment) => segment.replace(HALF, '\ufffd').replace(UNSAFE, encodeURIComponent))
        .join('/');
}
function pathOf(finding, tool) {
    const path = finding.spot === undefined ? '' : pathInside(finding.spot.path);
    if (path !== '')
        return path;
    const { package: pkg, url } = finding;
    if (finding.kind === 'web' && url !== undefined && URL.canParse(url)) {
        const { host, pathname } = new URL(url);
        const page = inside(`${host}${pathname}`);
        if (page !== '')
            return page;
    }
    const name = pkg === undefined ? '' : inside(`${pkg.ecosystem ?? 'package'}/${pkg.name}`);
    return name === '' ? tool : name;
}
function pathInside(path) {
    return inside((0,place/* plainPath */.s)(path));
}
function inside(path) {
    const segments = [];
    for (const segment of path.split('/')) {
        if (segment === '..')
            segments.pop();
        else if (segment !== '' && segment !== '.')
            segments.push(segment);
    }
    return segments.join('/');
}

;// CONCATENATED MODULE: ./.build/src/core/findings/sarif/plan.js




const INVENTORIES = new Set(['spdx', 'syft']);
function planRuns(scans, options = {}) {
    const { own } = options;
    const room = own === undefined ? limits/* LIMITS */.b.runs : limits/* LIMITS */.b.runs - 1;
    const runs = [];
    const withheld = [];
    for (const [tool, reports] of byDriver(scans)) {
        const failed = reports.find(({ couldNotScan }) => couldNotScan !== undefined);
        if (failed !== undefined)
            withheld.push({ tool, why: failed.couldNotScan ?? '' });
        else if (runs.length === room)
            withheld.push({ tool, why: `GitHub takes ${limits/* LIMITS */.b.runs} runs in one file.` });
        else
            runs.push(planRun(reports, options));
    }
    return { runs: own === undefined ? runs : [...runs, ownRun(own, withheld)], withheld };
}
function byDriver(scans) {
    const tools = new Map();
    for (const scan of scans) {
        if (INVENTORIES.has(scan.tool) && scan.findings.length === 0)
            continue;
        const name = driverName(scan);
        const known = tools.get(name);
        if (known === undefined)
            tools.set(name, [scan]);
        else
            known.push(scan);
    }
    return tools;
}
function ownRun({ gate, notices }, withheld) {
    const left = withheld.map(({ tool, why }) => ({ level: 'warning', text: `${tool} has no run here: ${why}` }));
    return {
        tool: gate,
        driver: (0,drivers/* driverOf */.S)(gate).name,
        version: undefined,
        entries: [],
        leftOut: 0,
        setAside: 0,
        notices: [...notices, ...left],
        isSuccessful: notices.every(({ level }) => level !== 'error'),
    };
}
function driverName({ driver, tool }) {
    return driver ?? (0,drivers/* driverOf */.S)(tool).name;
}
function planRun(scans, { isWaived, most = limits/* LIMITS */.b.results }) {
    const all = scans.flatMap(({ findings }) => findings);
    const open = all.filter((finding) => finding.suppressed === undefined && isWaived?.(finding) !== true);
    const tool = scans[0]?.tool ?? '';
    const entries = distinct(entriesOf(open, tool).sort(order));
    return {
        tool,
        driver: scans[0] === undefined ? tool : driverName(scans[0]),
        version: scans.find(({ toolVersion }) => toolVersion !== undefined)?.toolVersion,
        entries: entries.slice(0, most),
        leftOut: Math.max(0, entries.length - most),
        setAside: all.length - open.length,
        notices: noticesOf(scans, entries.length, most),
        isSuccessful: true,
    };
}
function noticesOf(scans, found, most) {
    const partial = scans.flatMap((scan) => scan.partial.map((text) => ({ level: 'error', text })));
    if (found <= most)
        return partial;
    const text = `${found - most} of ${found} results were left out, the mildest of all: GitHub has no room for more.`;
    return [...partial, { level: 'warning', text }];
}
function entriesOf(findings, tool) {
    const paths = new Map();
    const known = (finding, told) => {
        let path = paths.get(told);
        if (path === undefined)
            paths.set(told, (path = pathOf(finding, tool)));
        return path;
    };
    return findings.map((finding) => {
        const told = finding.spot?.path;
        const path = told === undefined ? pathOf(finding, tool) : known(finding, told);
        return { finding, ruleId: ruleIdOf(finding), path, line: finding.spot?.line ?? 1 };
    });
}
const RANKS = { critical: 0, high: 1, medium: 2, unrated: 3, low: 4, info: 5 };
function order(a, b) {
    return (RANKS[a.finding.severity] - RANKS[b.finding.severity] ||
        compare(a.path, b.path) ||
        a.line - b.line ||
        compare(a.ruleId, b.ruleId));
}
function compare(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
function distinct(entries) {
    const kept = [];
    let alike;
    for (const entry of entries) {
        const last = kept.at(-1);
        if (last !== undefined && order(last, entry) === 0) {
            alike ??= new Set([ownOf(last.finding)]);
            const own = ownOf(entry.finding);
            if (alike.has(own))
                continue;
            alike.add(own);
        }
        else
            alike = undefined;
        kept.push(entry);
    }
    return kept;
}
function ownOf({ spot, package: pkg, fingerprint, title }) {
    const { column = '', endLine = '', endColumn = '' } = spot ?? {};
    return `${column}-${endLine}:${endColumn} ${pkg === undefined ? (fingerprint ?? title) : (pkg.version ?? '')}`;
}

// EXTERNAL MODULE: ./.build/src/core/findings/sarif/line-hash.js
var line_hash = __webpack_require__(7973);
;// CONCATENATED MODULE: ./.build/src/core/findings/sarif/write.js






const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const PIECE = 1_024;
function* writeLog(runs, options) {
    yield `{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[`;
    let separator = '';
    for (const run of runs) {
        yield separator;
        yield* writeRun(run, options);
        separator = ',';
    }
    yield ']}';
}
function* writeRun(run, options) {
    const { url } = (0,drivers/* driverOf */.S)(run.tool);
    const rules = groupByRule(run.entries);
    const driver = JSON.stringify({ name: run.driver, version: run.version, informationUri: url });
    yield `{"tool":{"driver":${driver.slice(0, -1)},"rules":`;
    yield* writeList(rules, ([id, findings]) => ruleOf(id, findings, options.mask));
    const rest = JSON.stringify({
        automationDetails: { id: `${options.category}/` },
        columnKind: 'utf16CodeUnits',
        invocations: [invocationOf(run, options.mask)],
    });
    yield `}},${rest.slice(1, -1)},"results":`;
    yield* writeList(run.entries, resultOf(rules, options));
    yield '}';
}
function* writeList(items, toJson) {
    let texts = [];
    let opening = '[';
    for (const item of items) {
        texts.push(JSON.stringify(toJson(item)));
        if (texts.length < PIECE)
            continue;
        yield opening + texts.join(',');
        texts = [];
        opening = ',';
    }
    yield texts.length === 0 && opening === ',' ? ']' : `${opening}${texts.join(',')}]`;
}
function groupByRule(entries) {
    const groups = new Map();
    for (const { ruleId, finding } of entries) {
        const group = groups.get(ruleId);
        if (group === undefined)
            groups.set(ruleId, [finding]);
        else
            group.push(finding);
    }
    return groups;
}
function invocationOf({ notices, isSuccessful }, mask) {
    const told = notices.map(({ level, text }) => ({ level, message: { text: sentence(mask(text)) ?? level } }));
    return { executionSuccessful: isSuccessful, toolExecutionNotifications: told.length === 0 ? undefined : told };
}
function resultOf(rules, options) {
    const indexes = new Map(Array.from(rules.keys(), (id, index) => [id, index]));
    const seen = new Map();
    const hashWithoutLine = ({ ruleId, path, finding }) => {
        const hash = (0,line_hash/* hashOf */.q)(finding.fingerprint ?? ruleId);
        const same = `${ruleId}\n${path}\n${hash}`;
        const nth = (seen.get(same) ?? 0) + 1;
        seen.set(same, nth);
        return `${hash}:${nth}`;
    };
    return (entry) => {
        const { finding, ruleId, path, line } = entry;
        const hash = finding.spot?.line === undefined ? undefined : options.hashOfLine?.(path, line);
        return {
            ruleId,
            ruleIndex: indexes.get(ruleId) ?? 0,
            level: levelOf(finding.severity),
            message: { text: messageOf(masked(finding, options.mask)) },
            locations: [locationOf(path, finding.spot)],
            codeFlows: codeFlowsOf(finding, options.mask),
            partialFingerprints: { primaryLocationLineHash: hash ?? hashWithoutLine(entry) },
        };
    };
}
function locationOf(path, spot) {
    return { physicalLocation: { artifactLocation: { uri: uriOf(path) }, region: regionOf(spot) } };
}
function codeFlowsOf({ flows = [] }, mask) {
    const written = flows
        .map((flow) => codeFlowOf(flow, mask))
        .filter(({ threadFlows: [{ locations }] }) => locations.length > 0);
    return written.length === 0 ? undefined : written;
}
function codeFlowOf(flow, mask) {
    const locations = flow.flatMap(({ spot, message }) => {
        const path = pathInside(spot.path);
        if (path === '')
            return [];
        const text = sentence(message === undefined ? undefined : mask(message));
        return [{ location: { ...locationOf(path, spot), message: text === undefined ? undefined : { text } } }];
    });
    return { threadFlows: [{ locations }] };
}
function regionOf(spot) {
    if (spot?.line === undefined)
        return { startLine: 1 };
    const { line, endLine = line, column, endColumn } = spot;
    const end = endLine > line ? endLine : undefined;
    const isAfter = endColumn !== undefined && column !== undefined && (end !== undefined || endColumn >= column);
    return { startLine: line, startColumn: column, endLine: end, endColumn: isAfter ? endColumn : undefined };
}

// EXTERNAL MODULE: ./.build/src/providers/utf8.js
var utf8 = __webpack_require__(1107);
;// CONCATENATED MODULE: ./.build/src/providers/sarif/line-hashes.js

function hashLines(places, files) {
    const wanted = new Map();
    for (const { path, line } of places) {
        const lines = wanted.get(path);
        if (lines === undefined)
            wanted.set(path, new Set([line]));
        else
            lines.add(line);
    }
    const hashes = new Map([...wanted].map(([path, lines]) => [path, hashFile(path, lines, files)]));
    return (path, line) => hashes.get(path)?.get(line);
}
function hashFile(path, lines, files) {
    const hashes = new Map();
    if (!files.has(path))
        return hashes;
    const hasher = new line_hash/* LineHasher */.U((line, hash) => {
        if (lines.has(line))
            hashes.set(line, hash);
    });
    for (const piece of files.pieces(path)) {
        hasher.feed(piece);
        if (hashes.size === lines.size)
            return hashes;
    }
    hasher.end();
    return hashes;
}

// EXTERNAL MODULE: ./.build/src/providers/findings/shared/credentials.js
var credentials = __webpack_require__(1753);
// EXTERNAL MODULE: ./.build/src/providers/findings/shared/mask.js
var mask = __webpack_require__(3535);
;// CONCATENATED MODULE: ./.build/src/providers/sarif/mask.js


const LOGIN = /(?<=\/\/)[^\s/@:]+:[^\s/@]+(?=@)/g;
function maskForUpload(text) {
    const known = (0,credentials/* withoutCredentials */.r)(text);
    return (0,mask/* mask */.d)(known.includes('://') ? known.replace(LOGIN, '***') : known);
}

;// CONCATENATED MODULE: ./.build/src/providers/sarif/pack.js







const LONGEST = 200_000_000;
function packSarif(scans, options) {
    const { largest = limits/* LIMITS */.b.bytes } = options;
    const { isWaived = () => false, own } = options;
    for (let most = limits/* LIMITS */.b.results;; most = Math.floor(most / 2)) {
        const plan = planRuns(scans, { isWaived, most, own });
        const sarif = textOf(plan, options, most <= 1 ? Number.POSITIVE_INFINITY : largest);
        if (sarif !== undefined)
            return { sarif, runs: ofTools(plan, own).map(countOf), withheld: plan.withheld };
    }
}
const ofTools = ({ runs }, own) => (own === undefined ? runs : runs.slice(0, -1));
function textOf({ runs }, { category, files, hide = (text) => text }, largest) {
    const entries = runs.flatMap((run) => run.entries.filter(({ finding }) => finding.spot?.line !== undefined));
    const hashOfLine = files === undefined ? () => undefined : hashLines(entries, files);
    const pieces = [];
    let length = 0;
    const mask = (text) => maskForUpload(hide(text));
    for (const piece of writeLog(runs, { category, mask, hashOfLine })) {
        pieces.push(piece);
        length += piece.length;
        if (length > LONGEST)
            return undefined;
    }
    return isSmall(pieces, length, largest) ? pieces : undefined;
}
function isSmall(pieces, length, largest) {
    if (length * 3 <= largest)
        return true;
    let hurried = 0;
    for (const part of (0,utf8/* utf8Of */.v)(pieces))
        hurried += (0,external_node_zlib_.gzipSync)(part, { level: 1 }).length;
    return hurried <= largest || (0,external_node_zlib_.gzipSync)(pieces.join('')).length <= largest;
}
function countOf({ tool, entries, leftOut, setAside }) {
    return { tool, results: entries.length, leftOut, setAside };
}

;// CONCATENATED MODULE: ./.build/src/actions/publish-sarif.js




function wantsSarif({ sarif, upload }, { event }) {
    return sarif !== undefined || isUploaded(upload, event);
}
async function publishSarif(told, values, github, { workingDirectory, signal }) {
    if (!wantsSarif(values, github))
        return undefined;
    const { own, scans, ...tools } = told;
    const pack = (more) => packSarif(scans, { ...tools, ...more, category: values.category });
    const path = values.sarif === undefined ? '' : (0,external_node_path_.resolve)(workingDirectory, values.sarif);
    const speaks = own !== undefined && path !== '';
    const packed = pack(speaks ? { own } : {});
    if (path !== '')
        (0,files/* writePieces */.Rx)(path, packed.sarif);
    const isWanted = isUploaded(values.upload, github.event);
    const sum = (of) => packed.runs.reduce((total, run) => total + of(run), 0);
    return {
        path,
        runs: packed.runs.length,
        results: sum(({ results }) => results),
        leftOut: sum(({ leftOut }) => leftOut),
        uploaded: isWanted
            ? await upload(speaks ? pack({}) : packed, values, github, signal)
            : 'not uploaded: it was not asked for',
    };
}
function isUploaded(upload, event) {
    return upload === 'true' || (upload === 'auto' && event !== undefined);
}
async function upload(packed, { category }, github, signal) {
    if (packed.runs.length === 0)
        return 'not uploaded: no tool scanned, and an empty upload would close its alerts';
    const { event } = github;
    const [commit, ref] = [event?.sha ?? '', event?.ref ?? ''];
    const result = await github.uploadSarif({ commit, ref, sarif: packed.sarif.join(''), category }, signal);
    switch (result.outcome) {
        case 'processed':
            return 'uploaded to code scanning';
        case 'pending':
            return 'uploaded; code scanning has not read it yet';
        case 'rejected':
            return `uploaded, and refused: ${result.errors.join('; ')}`;
        default:
            return `not uploaded: ${(0,problem/* explain */.WE)(result.problem)}`;
    }
}


/***/ }),

/***/ 3403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K$: () => (/* binding */ spellAdvisory),
/* harmony export */   QP: () => (/* binding */ isMalware),
/* harmony export */   Sy: () => (/* binding */ bestName),
/* harmony export */   Uy: () => (/* binding */ advisoryNames),
/* harmony export */   bn: () => (/* binding */ isBundle),
/* harmony export */   vQ: () => (/* binding */ isCve)
/* harmony export */ });
const BUNDLE = /^(?:RH[SBE]A-|ELSA-|ALSA-|RLSA-|DSA-|DLA-|DTSA-|USN-|LSN-|SUSE-|OPENSUSE-|ALAS|MGASA-|GLSA-|FEDORA-|CISCO-SA-|ICSA-|MFSA)/;
const PUBLIC = /^[A-Z]\w*-[\w.-]*\d/;
function spellAdvisory(name) {
    const capitals = name.trim().toUpperCase();
    return capitals.startsWith('GHSA-') ? `GHSA-${capitals.slice(5).toLowerCase()}` : capitals;
}
function isCve(name) {
    return name.startsWith('CVE-');
}
function isBundle(name) {
    return BUNDLE.test(name);
}
function isMalware(name) {
    return name.startsWith('MAL-');
}
function advisoryNames(tool, rule, aliases) {
    const own = spellAdvisory(rule);
    const names = new Set([PUBLIC.test(own) ? own : `${tool}:${rule}`]);
    for (const alias of aliases) {
        const name = spellAdvisory(alias);
        if (name !== '' && name !== own)
            names.add(name);
    }
    return [...names];
}
function bestName(names) {
    let best = '';
    for (const name of names)
        if (best === '' || better(name, best))
            best = name;
    return best;
}
function better(name, than) {
    const difference = rank(name) - rank(than);
    return difference < 0 || (difference === 0 && name < than);
}
function rank(name) {
    if (isCve(name))
        return 0;
    if (name.startsWith('GHSA-'))
        return 1;
    if (isBundle(name))
        return 3;
    return PUBLIC.test(name) ? 2 : 4;
}


/***/ }),

/***/ 3855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ KINDS),
/* harmony export */   m: () => (/* binding */ isAboutSecurity)
/* harmony export */ });
const KINDS = ['code', 'dependency', 'secret', 'config', 'license', 'workflow', 'lint', 'web', 'test'];
const OF_QUALITY = new Set(['lint', 'test']);
const isAboutSecurity = ({ kind }) => !OF_QUALITY.has(kind);


/***/ }),

/***/ 2834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isAboutPackage),
/* harmony export */   l: () => (/* binding */ membersOf)
/* harmony export */ });
/* harmony import */ var _remembering_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6974);
/* harmony import */ var _advisory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3403);
/* harmony import */ var _package_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1994);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8173);




function isAboutPackage({ kind, package: pkg }) {
    return kind === 'dependency' || (kind === 'license' && pkg !== undefined);
}
function membersOf(scans, roots) {
    const placeOf = (0,_remembering_js__WEBPACK_IMPORTED_MODULE_1__/* .remembering */ .M)((path) => {
        const plain = (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .plainPath */ .s)(path, roots);
        return { path: plain, project: plain === '' ? '' : (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .projectOf */ .v)(plain) };
    });
    const idOf = (0,_package_id_js__WEBPACK_IMPORTED_MODULE_0__/* .packageIds */ .rs)();
    const members = [];
    for (const { tool, findings, couldNotScan } of scans) {
        if (couldNotScan !== undefined)
            continue;
        for (const finding of findings) {
            const place = finding.spot === undefined ? NOWHERE : placeOf(finding.spot.path);
            members.push(memberOf(tool, finding, place, idOf));
        }
    }
    return members;
}
const NOWHERE = { path: '', project: '' };
const NO_NAMES = [];
function memberOf(tool, finding, { path, project }, idOf) {
    if (!isAboutPackage(finding))
        return { tool, finding, path, names: NO_NAMES, package: undefined, project: '' };
    const id = finding.package === undefined ? undefined : idOf(finding.package);
    const names = finding.kind === 'license' ? [`licence:${finding.rule}`] : (0,_advisory_js__WEBPACK_IMPORTED_MODULE_3__/* .advisoryNames */ .Uy)(tool, finding.rule, finding.aliases);
    return { tool, finding, path, names, package: id, project: (0,_package_id_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfSystem */ .bV)(id?.ecosystem) ? '' : project };
}


/***/ }),

/***/ 8173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ plainPath),
/* harmony export */   v: () => (/* binding */ projectOf)
/* harmony export */ });
const INSTALLED = /(?:^|\/)(?:node_modules|site-packages|dist-packages|\.venv|venv|\.yarn|\.pnpm)(?:\/|$)/;
function plainPath(path, roots = []) {
    let plain = path.includes('\\') ? path.replaceAll('\\', '/') : path;
    if (plain.startsWith('file:'))
        plain = plain.replace(/^file:(?:\/\/[^/]*)?/, '');
    for (const root of roots) {
        const folder = root.endsWith('/') ? root : `${root}/`;
        if (plain.startsWith(folder))
            return plain.slice(folder.length);
    }
    return plain.replace(/^(?:\.?\/+)+/, '');
}
function projectOf(path) {
    const installed = INSTALLED.exec(path);
    if (installed !== null)
        return path.slice(0, installed.index) || '.';
    const slash = path.lastIndexOf('/');
    return slash <= 0 ? '.' : path.slice(0, slash);
}


/***/ }),

/***/ 6563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ driverOf),
/* harmony export */   s: () => (/* binding */ driverCalled)
/* harmony export */ });
/* harmony import */ var _tool_word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8255);

const DRIVERS = new Map([
    ['actionlint', { name: 'actionlint', url: 'https://github.com/rhysd/actionlint' }],
    ['bandit', { name: 'Bandit', url: 'https://bandit.readthedocs.io/' }],
    ['biome', { name: 'Biome', url: 'https://biomejs.dev/' }],
    ['black', { name: 'Black', url: 'https://black.readthedocs.io/' }],
    ['cargo-audit', { name: 'cargo-audit', url: 'https://rustsec.org/' }],
    ['checkmarx', { name: 'Checkmarx One', url: 'https://checkmarx.com/' }],
    ['checkov', { name: 'Checkov', url: 'https://www.checkov.io/' }],
    ['checkstyle', { name: 'Checkstyle', url: 'https://checkstyle.org/' }],
    ['codeql', { name: 'CodeQL', url: 'https://codeql.github.com/' }],
    ['dependency-check', { name: 'dependency-check', url: 'https://dependency-check.github.io/DependencyCheck/' }],
    ['docker-scout', { name: 'docker scout', url: 'https://docs.docker.com/scout/' }],
    ['eslint', { name: 'ESLint', url: 'https://eslint.org/' }],
    ['flake8', { name: 'Flake8', url: 'https://flake8.pycqa.org/' }],
    ['gitleaks', { name: 'gitleaks', url: 'https://github.com/gitleaks/gitleaks' }],
    ['golangci-lint', { name: 'golangci-lint', url: 'https://golangci-lint.run/' }],
    ['gosec', { name: 'gosec', url: 'https://github.com/securego/gosec' }],
    ['grype', { name: 'Grype', url: 'https://github.com/anchore/grype' }],
    ['hadolint', { name: 'Hadolint', url: 'https://github.com/hadolint/hadolint' }],
    ['isort', { name: 'isort', url: 'https://pycqa.github.io/isort/' }],
    ['mypy', { name: 'mypy', url: 'https://mypy-lang.org/' }],
    ['npm-audit', { name: 'npm audit', url: 'https://docs.npmjs.com/cli/commands/npm-audit' }],
    ['osv-scanner', { name: 'osv-scanner', url: 'https://google.github.io/osv-scanner/' }],
    ['pip-audit', { name: 'pip-audit', url: 'https://github.com/pypa/pip-audit' }],
    ['pnpm-audit', { name: 'pnpm audit', url: 'https://pnpm.io/cli/audit' }],
    ['prettier', { name: 'Prettier', url: 'https://prettier.io/' }],
    ['pylint', { name: 'Pylint', url: 'https://pylint.readthedocs.io/' }],
    ['pyright', { name: 'Pyright', url: 'https://microsoft.github.io/pyright/' }],
    ['quality-gate', { name: 'Sluice quality-gate', url: 'https://github.com/sluice-actions/sluice' }],
    ['ruff', { name: 'ruff', url: 'https://docs.astral.sh/ruff/' }],
    ['safety', { name: 'Safety', url: 'https://safetycli.com/' }],
    ['secretlint', { name: 'secretlint', url: 'https://github.com/secretlint/secretlint' }],
    ['semgrep', { name: 'Semgrep OSS', url: 'https://semgrep.dev/' }],
    ['shellcheck', { name: 'ShellCheck', url: 'https://www.shellcheck.net/' }],
    ['snyk', { name: 'Snyk Open Source', url: 'https://snyk.io/' }],
    ['sonarqube', { name: 'SonarQube', url: 'https://www.sonarsource.com/' }],
    ['stylelint', { name: 'stylelint', url: 'https://stylelint.io/' }],
    ['trivy', { name: 'Trivy', url: 'https://github.com/aquasecurity/trivy' }],
    ['trufflehog', { name: 'TruffleHog', url: 'https://github.com/trufflesecurity/trufflehog' }],
    ['tsc', { name: 'tsc', url: 'https://www.typescriptlang.org/' }],
    ['yamllint', { name: 'yamllint', url: 'https://yamllint.readthedocs.io/' }],
    ['yarn-audit', { name: 'yarn audit', url: 'https://yarnpkg.com/' }],
    ['zap', { name: 'ZAP', url: 'https://www.zaproxy.org/' }],
    ['zizmor', { name: 'zizmor', url: 'https://docs.zizmor.sh/' }],
]);
function driverOf(tool) {
    return DRIVERS.get(tool) ?? { name: tool };
}
function driverCalled(name) {
    const known = DRIVERS.get((0,_tool_word_js__WEBPACK_IMPORTED_MODULE_0__/* .toolWord */ .N)(name))?.name;
    return known?.toLowerCase() === name.toLowerCase() ? known : name;
}


/***/ }),

/***/ 246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ LIMITS)
/* harmony export */ });
const LIMITS = {
    runs: 20,
    results: 5_000,
    flowSteps: 1_000,
    tags: 10,
    name: 255,
    description: 1_024,
    help: 4_096,
    bytes: 10_000_000,
};


/***/ }),

/***/ 7973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ LineHasher),
/* harmony export */   q: () => (/* binding */ hashOf)
/* harmony export */ });
const WINDOW = 100;
const BASE = 37;
const WORD = 2 ** 32;
const END = `\uffff${'\0'.repeat(WINDOW)}`;
const TAB = 9;
const LF = 10;
const CR = 13;
const SPACE = 32;
const LAST = BigInt.asUintN(64, BigInt(BASE) ** BigInt(WINDOW));
const LAST_HIGH = Number(LAST >> 32n) | 0;
const LAST_LOW = Number(LAST & 0xffffffffn);
class LineHasher {
    #onLine;
    #units = new Uint16Array(WINDOW);
    #begins = new Uint32Array(WINDOW);
    #seen = new Map();
    #high = 0;
    #low = 0;
    #at = 0;
    #line = 0;
    #isStart = true;
    #isAfterReturn = false;
    constructor(onLine) {
        this.#onLine = onLine;
    }
    feed(text) {
        const units = this.#units;
        const begins = this.#begins;
        let high = this.#high;
        let low = this.#low;
        let at = this.#at;
        let isStart = this.#isStart;
        let isAfterReturn = this.#isAfterReturn;
        for (let index = 0; index < text.length; index++) {
            const read = text.charCodeAt(index);
            const isSecondHalf = isAfterReturn && read === LF;
            isAfterReturn = read === CR;
            if (isSecondHalf || read === SPACE || read === TAB)
                continue;
            const unit = read === CR ? LF : read;
            const line = begins[at];
            if (line !== 0)
                this.#tell(line, high, low);
            begins[at] = isStart ? ++this.#line : 0;
            isStart = unit === LF;
            const outgoing = units[at];
            units[at] = unit;
            at = at === WINDOW - 1 ? 0 : at + 1;
            const grown = low * BASE + unit;
            const gone = LAST_LOW * outgoing;
            const left = (grown >>> 0) - (gone >>> 0);
            const carry = Math.floor(grown / WORD) - Math.floor(gone / WORD) - (left < 0 ? 1 : 0);
            high = (Math.imul(high, BASE) - Math.imul(LAST_HIGH, outgoing) + carry) | 0;
            low = left >>> 0;
        }
        this.#high = high;
        this.#low = low;
        this.#at = at;
        this.#isStart = isStart;
        this.#isAfterReturn = isAfterReturn;
    }
    end() {
        this.feed(END);
    }
    #tell(line, high, low) {
        const hash = hex(high, low);
        const nth = (this.#seen.get(hash) ?? 0) + 1;
        this.#seen.set(hash, nth);
        this.#onLine(line, `${hash}:${nth}`);
    }
}
function hashOf(text) {
    let [high, low] = [0, 0];
    for (let index = 0; index < text.length; index++) {
        const grown = low * BASE + text.charCodeAt(index);
        high = (Math.imul(high, BASE) + Math.floor(grown / WORD)) | 0;
        low = grown >>> 0;
    }
    return hex(high, low);
}
function hex(high, low) {
    const top = high >>> 0;
    return top === 0 ? low.toString(16) : top.toString(16) + low.toString(16).padStart(8, '0');
}


/***/ }),

/***/ 8255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ toolWord)
/* harmony export */ });
const WORDS = new Map([
    ['semgrep oss', 'semgrep'],
    ['semgrep pro', 'semgrep'],
    ['docker scout', 'docker-scout'],
    ['dockerscout', 'docker-scout'],
    ['snyk open source', 'snyk'],
    ['snyk code', 'snyk'],
    ['snyk container', 'snyk'],
    ['snyk iac', 'snyk'],
    ['sonarqube', 'sonarqube'],
    ['sonarcloud', 'sonarqube'],
    ['sonarscanner', 'sonarqube'],
    ['owasp zap', 'zap'],
    ['checkmarx one', 'checkmarx'],
    ['trivy vulnerability scanner', 'trivy'],
]);
function toolWord(driver) {
    const name = driver.trim().toLowerCase();
    return WORDS.get(name) ?? (name.replace(/[^a-z\d]+/g, '-').replace(/^-|-$/g, '') || 'sarif');
}


/***/ }),

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

/***/ 1614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ SarifRow),
/* harmony export */   u: () => (/* binding */ sarifLine)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3339);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6328);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2883);



const whole = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0);
const SarifRow = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    runs: whole,
    results: whole,
    leftOut: whole,
    uploaded: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
function sarifLine({ path, runs, results, leftOut, uploaded }) {
    const left = leftOut > 0 ? `, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .showCount */ .px)(leftOut)} left out` : '';
    const where = path === '' ? '' : `, ${path}`;
    return `SARIF: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(results, 'result')} in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(runs, 'run')}${left}${where}. Upload: ${uploaded}`;
}


/***/ }),

/***/ 8324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ eslint)
});

// EXTERNAL MODULE: ./.build/src/providers/reports/json-object.js
var json_object = __webpack_require__(6404);
// EXTERNAL MODULE: ./.build/src/providers/reports/json-opening.js
var json_opening = __webpack_require__(7015);
// EXTERNAL MODULE: ./.build/src/providers/findings/shared/fingerprint.js
var fingerprint = __webpack_require__(275);
// EXTERNAL MODULE: ./.build/src/providers/findings/shared/mask.js
var mask = __webpack_require__(3535);
// EXTERNAL MODULE: ./.build/src/providers/findings/shared/spot.js
var spot = __webpack_require__(7351);
;// CONCATENATED MODULE: ./.build/src/providers/findings/eslint/file.js



const SECURITY = /^(?:(?:security|security-node|no-unsanitized|xss|scanjs-rules|@microsoft\/sdl)\/.+|react\/no-danger(?:-with-children)?|no-eval|no-implied-eval|no-new-func|no-script-url)$/;
const SECRET = /^(?:no-secrets\/.+|.*no-hardcoded-(?:credentials|secrets|passwords))$/;
const QUOTED = /(["'`])(.+)\1/s;
function readFile(file) {
    const path = file.text('filePath');
    if (file.raw('messages') === undefined)
        throw file.broken('messages', 'is missing.');
    const lines = (file.textIf('source') ?? file.textIf('output') ?? '').split('\n');
    const messages = file.list('messages');
    const shown = messages.filter((message) => !isUnread(message)).map((message) => readMessage(message, path, lines));
    const suppressed = file.list('suppressedMessages').map((message) => ({
        ...readMessage(message, path, lines),
        suppressed: suppressionOf(message),
    }));
    const unread = messages.filter(isUnread).map((message) => `${path}: ${(0,mask/* mask */.d)(message.text('message'))}`);
    return { findings: [...shown, ...suppressed], unread };
}
function isUnread(message) {
    if (message.flag('fatal'))
        return true;
    return message.raw('ruleId') === undefined && message.raw('line') === undefined;
}
function readMessage(message, path, lines) {
    const rule = message.textIf('ruleId') ?? 'unused-disable-directive';
    const kind = kindOf(rule);
    const text = message.text('message');
    const secret = kind === 'secret' ? QUOTED.exec(text)?.[2] : undefined;
    const line = message.numberIf('line');
    return {
        kind,
        rule,
        severity: severityIn(message),
        title: (0,mask/* mask */.d)(text, [secret]),
        aliases: [],
        cwe: [],
        fixedIn: [],
        spot: (0,spot/* spotOf */.Y)(path, {
            line,
            endLine: message.numberIf('endLine'),
            column: message.numberIf('column'),
            endColumn: message.numberIf('endColumn'),
        }),
        fingerprint: kind === 'secret' ? (0,fingerprint/* fingerprintOfSecret */.AS)(secret) : (0,fingerprint/* fingerprintOfLine */.MH)(lines[(line ?? 0) - 1]),
    };
}
function kindOf(rule) {
    if (SECRET.test(rule))
        return 'secret';
    return SECURITY.test(rule) ? 'code' : 'lint';
}
function severityIn(message) {
    const number = message.numberIf('severity');
    if (number === 2)
        return 'high';
    return number === 1 ? 'medium' : 'unrated';
}
function suppressionOf(message) {
    const [first] = message.list('suppressions');
    return (0,mask/* mask */.d)([first?.textIf('kind'), first?.textIf('justification')].filter(Boolean).join(': ')) || 'directive';
}

// EXTERNAL MODULE: ./.build/src/providers/findings/shared/partial.js
var partial = __webpack_require__(8826);
;// CONCATENATED MODULE: ./.build/src/providers/findings/eslint.js




const FIELDS = ['filePath', 'messages', 'errorCount'];
const eslint = {
    format: 'eslint',
    title: 'ESLint (formats json and json-with-metadata)',
    counting: 'One for each message of a rule; suppressed messages are kept as such and not counted. error (2) is high, warning (1) medium. A file that could not be parsed, or that ESLint ignored, is no finding: it makes the scan partial, and when there is no other it is no scan.',
    recognises(opening) {
        const results = (0,json_opening/* fieldsOf */.Pf)(opening)?.['results'];
        if (Array.isArray(results) && (0,json_object/* isFields */.Ce)((0,json_opening/* fieldsOf */.Pf)(opening)?.['metadata']))
            return results.length === 0 || (0,json_opening/* hasAll */.Ug)(results[0], ...FIELDS);
        return (0,json_opening/* hasAll */.Ug)((0,json_opening/* firstFieldsOf */.te)(opening), ...FIELDS);
    },
    read(source) {
        const listed = Array.isArray(source.json()) ? (0,json_object/* listOf */.c3)(source) : (0,json_object/* objectOf */.Xy)(source).list('results');
        const files = listed.map(readFile);
        const findings = files.flatMap((file) => file.findings);
        const left = (0,partial/* partialOf */.Z)(files.flatMap((file) => file.unread));
        const looked = files.filter((file) => file.unread.length === 0).length;
        const why = listed.length === 0 ? 'ESLint looked at 0 files.' : left.join('; ');
        return [
            {
                tool: 'eslint',
                findings,
                reported: findings.filter(({ suppressed }) => suppressed === undefined).length,
                couldNotScan: looked === 0 && findings.length === 0 ? why : undefined,
                partial: left,
                lookedAt: looked === 0 ? undefined : (0,partial/* countOf */.p)(looked, 'file'),
            },
        ];
    },
};


/***/ }),

/***/ 6445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ hadolint)
/* harmony export */ });
/* harmony import */ var _reports_json_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6404);
/* harmony import */ var _reports_json_opening_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7015);
/* harmony import */ var _shared_mask_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3535);
/* harmony import */ var _shared_partial_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8826);
/* harmony import */ var _shared_spot_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7351);





const UNREADABLE = 'DL1000';
const RULE = /^(?:DL|SC)\d+$/;
const hadolint = {
    format: 'hadolint',
    title: 'hadolint (JSON)',
    counting: 'One for each entry. error is high, warning medium, info and style info. A Dockerfile that it could not parse (DL1000) is no finding: it makes the scan partial, and alone it is no scan.',
    recognises(opening) {
        const first = (0,_reports_json_opening_js__WEBPACK_IMPORTED_MODULE_1__/* .firstFieldsOf */ .te)(opening);
        return (0,_reports_json_opening_js__WEBPACK_IMPORTED_MODULE_1__/* .hasAll */ .Ug)(first, 'code', 'level', 'line', 'file') && RULE.test(String(first?.['code']));
    },
    read(source) {
        const entries = (0,_reports_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(source);
        const unread = entries.filter((entry) => entry.text('code') === UNREADABLE);
        const findings = entries.filter((entry) => entry.text('code') !== UNREADABLE).map(readEntry);
        const left = (0,_shared_partial_js__WEBPACK_IMPORTED_MODULE_2__/* .partialOf */ .Z)(unread.map((entry) => `${entry.text('file')}: ${entry.text('message')}`));
        return [
            {
                tool: 'hadolint',
                findings,
                reported: findings.length,
                couldNotScan: findings.length === 0 && left.length > 0 ? left.join('; ') : undefined,
                partial: left,
            },
        ];
    },
};
const LEVELS = new Map([
    ['error', 'high'],
    ['warning', 'medium'],
    ['info', 'info'],
    ['style', 'info'],
]);
function readEntry(entry) {
    const rule = entry.text('code');
    const line = entry.numberIf('line');
    return {
        kind: 'config',
        rule,
        severity: LEVELS.get(entry.text('level')) ?? 'unrated',
        title: (0,_shared_mask_js__WEBPACK_IMPORTED_MODULE_3__/* .mask */ .d)(entry.text('message')),
        aliases: [],
        cwe: [],
        fixedIn: [],
        spot: (0,_shared_spot_js__WEBPACK_IMPORTED_MODULE_4__/* .spotOf */ .Y)(entry.text('file'), { line, column: entry.numberIf('column') }),
        url: rule.startsWith('SC')
            ? `https://www.shellcheck.net/wiki/${rule}`
            : `https://github.com/hadolint/hadolint/wiki/${rule}`,
    };
}


/***/ }),

/***/ 5768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ sarif)
/* harmony export */ });
/* harmony import */ var _reports_json_opening_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7015);
/* harmony import */ var _sarif_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1585);
/* harmony import */ var _sarif_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8433);



const sarif = {
    format: 'sarif',
    title: 'SARIF 2.1.0 of any tool (CodeQL, Docker Scout, …): one scan for each run, named by its driver',
    counting: 'One for each place of each result, suppressed ones included (a suppression counts when none is under review or rejected); results of the kinds pass and notApplicable and those that are absent since the baseline are none. Severity is `security-severity` (a number by its CVSS band, or a word), else the level: error is high, warning medium, note low, none info; the level of tools that give all results the same one says nothing. A run without `results`, or one that failed without any, is no scan; one that failed with results is partial.',
    recognises(opening) {
        const fields = (0,_reports_json_opening_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(opening);
        if (!Array.isArray(fields?.['runs']))
            return false;
        return /^2\./.test(String(fields['version'])) || /sarif/i.test(String(fields['$schema']));
    },
    read(source) {
        const runs = (0,_sarif_log_js__WEBPACK_IMPORTED_MODULE_1__/* .runsOf */ .k)(source);
        if (runs.length > 0)
            return runs.map(_sarif_run_js__WEBPACK_IMPORTED_MODULE_2__/* .readRun */ .c);
        return [{ tool: 'sarif', findings: [], reported: 0, couldNotScan: _sarif_log_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_RUN */ .e, partial: [] }];
    },
};


/***/ }),

/***/ 1585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ NO_RUN),
/* harmony export */   k: () => (/* binding */ runsOf)
/* harmony export */ });
/* harmony import */ var _reports_broken_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5985);
/* harmony import */ var _reports_json_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6404);


const NO_RUN = 'The file holds no run of any tool.';
function runsOf(source) {
    const log = (0,_reports_json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(source);
    const version = log.textIf('version') ?? '';
    if (!version.startsWith('2.1.'))
        throw (0,_reports_broken_js__WEBPACK_IMPORTED_MODULE_0__/* .broken */ .m)(source, undefined, `Its version is "${version}"; SARIF 2.1.0 is read.`);
    return log.list('runs');
}


/***/ }),

/***/ 8433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ openRun),
  c: () => (/* binding */ readRun)
});

// EXTERNAL MODULE: ./.build/src/core/findings/tool-word.js
var tool_word = __webpack_require__(8255);
// EXTERNAL MODULE: ./.build/src/providers/findings/shared/partial.js
var partial = __webpack_require__(8826);
// EXTERNAL MODULE: ./.build/src/core/findings/sarif/limits.js
var limits = __webpack_require__(246);
// EXTERNAL MODULE: ./.build/src/providers/findings/shared/mask.js
var mask = __webpack_require__(3535);
;// CONCATENATED MODULE: ./.build/src/providers/findings/sarif/flows.js


function flowsOf(run, places) {
    const shared = run.list('threadFlowLocations');
    function stepOf(given) {
        const index = given.numberIf('index');
        const location = given.object('location') ?? (index === undefined ? undefined : shared[index]?.object('location'));
        const spot = location === undefined ? undefined : places(location).spot;
        if (spot === undefined)
            return [];
        const message = location?.object('message')?.textIf('text');
        return [{ spot, message: message && (0,mask/* mask */.d)(message) }];
    }
    return (result) => {
        if (result.raw('codeFlows') === undefined)
            return undefined;
        const flows = [];
        let room = limits/* LIMITS */.b.flowSteps;
        for (const thread of result.list('codeFlows').flatMap((flow) => flow.list('threadFlows'))) {
            const steps = thread.list('locations');
            if (steps.length > room && flows.length > 0)
                continue;
            const read = withoutMiddle(steps, room).flatMap(stepOf);
            if (read.length > 0)
                flows.push(read);
            room -= read.length;
        }
        return flows.length === 0 ? undefined : flows;
    };
}
function withoutMiddle(steps, most) {
    if (steps.length <= most)
        return steps;
    const half = Math.floor(most / 2);
    return [...steps.slice(0, half), ...steps.slice(steps.length - half)];
}

// EXTERNAL MODULE: ./.build/src/core/one-line.js
var one_line = __webpack_require__(3278);
;// CONCATENATED MODULE: ./.build/src/providers/findings/sarif/invocations.js



function troublesOf(run, places) {
    const invocations = run.list('invocations');
    const errors = invocations.flatMap((each) => errorsOf(each, places));
    const bad = invocations.find((each) => each.raw('executionSuccessful') === false);
    return { failed: bad && failureOf(bad, errors), partial: (0,partial/* partialOf */.Z)(errors) };
}
const NOTIFICATIONS = ['toolExecutionNotifications', 'toolConfigurationNotifications'];
function errorsOf(invocation, places) {
    return NOTIFICATIONS.flatMap((name) => invocation.list(name))
        .filter((each) => each.textIf('level') === 'error')
        .map((each) => textOf(each, places));
}
function textOf(notification, places) {
    const message = notification.object('message');
    const text = message?.textIf('text') ?? notification.object('exception')?.textIf('message');
    const name = notification.object('descriptor')?.textIf('id') ?? message?.textIf('id');
    const said = (0,mask/* mask */.d)(text ?? name ?? 'an error without a message');
    const spot = notification.list('locations').map((each) => places(each).spot)[0];
    return spot === undefined || said.includes(spot.path) ? said : `${placeOf(spot)}: ${said}`;
}
const placeOf = ({ path, line }) => (line === undefined ? path : `${path}:${line}`);
function failureOf(invocation, errors) {
    const code = invocation.numberIf('exitCode');
    const own = invocation.textIf('processStartFailureMessage') ?? invocation.textIf('exitCodeDescription');
    const reasons = [own, code === undefined ? undefined : `exit code ${code}`, errors[0]].filter(Boolean);
    return (0,one_line/* oneLine */.TN)((0,mask/* mask */.d)(`The tool says that it did not succeed${reasons.length === 0 ? '' : `: ${reasons.join('; ')}`}.`));
}

// EXTERNAL MODULE: ./.build/src/providers/findings/shared/purl.js
var purl = __webpack_require__(778);
// EXTERNAL MODULE: ./.build/src/providers/findings/shared/spot.js
var spot = __webpack_require__(7351);
;// CONCATENATED MODULE: ./.build/src/providers/findings/sarif/places.js


const SCHEME = /^[a-z][a-z\d+.-]+:/i;
const DEEPEST = 8;
function placesOf(run) {
    const bases = run.object('originalUriBaseIds');
    const artifacts = run.list('artifacts');
    const folders = new Map();
    function folderOf(id, depth = 0) {
        const known = folders.get(id);
        if (known !== undefined)
            return known;
        const base = bases?.object(id);
        const uri = base?.textIf('uri')?.trim() ?? '';
        const above = base?.textIf('uriBaseId');
        const own = SCHEME.test(uri) ? '' : uri;
        const folder = above === undefined || depth === DEEPEST ? own : folderOf(above, depth + 1) + own;
        folders.set(id, folder);
        return folder;
    }
    function uriOf(location) {
        const index = location?.numberIf('index');
        const given = location?.textIf('uri') === undefined && index !== undefined ? artifacts[index]?.object('location') : location;
        const uri = given?.textIf('uri')?.trim();
        if (uri === undefined || SCHEME.test(uri))
            return uri;
        const base = given?.textIf('uriBaseId');
        return base === undefined ? uri : folderOf(base) + uri;
    }
    return (location) => {
        const physical = location.object('physicalLocation');
        const region = physical?.object('region');
        const uri = uriOf(physical?.object('artifactLocation'));
        const isAddress = uri !== undefined && /^https?:/i.test(uri);
        const names = location.list('logicalLocations').flatMap((each) => each.textIf('fullyQualifiedName') ?? []);
        return {
            spot: isAddress ? undefined : (0,spot/* spotOf */.Y)(uri === undefined ? undefined : pathOf(uri), regionOf(region)),
            url: isAddress ? uri : undefined,
            snippet: region?.object('snippet')?.textIf('text'),
            names,
        };
    };
}
function regionOf(region) {
    return {
        line: region?.numberIf('startLine'),
        endLine: region?.numberIf('endLine'),
        column: region?.numberIf('startColumn'),
        endColumn: region?.numberIf('endColumn'),
    };
}
function pathOf(uri) {
    const path = (0,purl/* decoded */.DH)(uri.replace(/^file:\/\/(?=\/)/i, '').replace(/^file:/i, ''));
    return path.replace(/^\/(?=[a-z]:[/\\])/i, '');
}

// EXTERNAL MODULE: ./.build/src/providers/findings/shared/bandit-password.js
var bandit_password = __webpack_require__(8735);
// EXTERNAL MODULE: ./.build/src/providers/findings/shared/fingerprint.js
var fingerprint = __webpack_require__(275);
// EXTERNAL MODULE: ./.build/src/providers/findings/shared/names.js
var shared_names = __webpack_require__(2735);
// EXTERNAL MODULE: ./.build/src/core/numeral.js
var numeral = __webpack_require__(9265);
;// CONCATENATED MODULE: ./.build/src/providers/findings/sarif/rule.js

function readRule(rule, run) {
    const properties = rule.object('properties');
    const tags = textsIn(properties?.raw('tags'));
    const [short, full] = [
        rule.object('shortDescription')?.textIf('text'),
        rule.object('fullDescription')?.textIf('text'),
    ];
    const precision = properties?.raw('precision');
    return {
        id: rule.text('id'),
        name: rule.textIf('name'),
        title: short || full || rule.textIf('name') || undefined,
        help: rule.object('help')?.textIf('text') ?? '',
        level: rule.object('defaultConfiguration')?.textIf('level'),
        security: properties?.raw('security-severity'),
        tags,
        cwe: weaknessesOf(rule, tags, run),
        deprecated: rule.texts('deprecatedIds'),
        properties,
        url: rule.textIf('helpUri'),
        confidence: typeof precision === 'string' ? precision : undefined,
        message: (id) => rule.object('messageStrings')?.object(id)?.textIf('text'),
    };
}
function weaknessesOf(rule, tags, run) {
    const targets = rule.list('relationships').map((each) => each.object('target'));
    const property = textsIn(rule.object('properties')?.raw('cwe'));
    return (0,shared_names/* cweIn */.$n)([...tags, ...property, ...targets.map((target) => weaknessIn(target, run))]);
}
function weaknessIn(reference, run) {
    const of = reference?.object('toolComponent');
    const [index, guid] = [of?.numberIf('index'), of?.textIf('guid')?.toLowerCase()];
    const known = [
        ...run.list('taxonomies'),
        ...(run.object('tool')?.object('driver')?.list('supportedTaxonomies') ?? []),
    ];
    const taxonomy = (index === undefined ? undefined : run.list('taxonomies')[index]) ??
        known.find((each) => guid !== undefined && each.textIf('guid')?.toLowerCase() === guid);
    if ((of?.textIf('name') ?? taxonomy?.textIf('name'))?.toUpperCase() !== 'CWE')
        return '';
    const place = reference?.numberIf('index');
    const id = reference?.textIf('id') ?? (place === undefined ? undefined : taxonomy?.list('taxa')[place]?.textIf('id'));
    return `CWE-${id?.replace(/^CWE-/i, '') ?? ''}`;
}
function textsIn(value) {
    return (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string');
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/sarif/dependency.js




function dependencyIn(message, rule, names) {
    const labels = new Map([...labelsIn(rule?.help ?? ''), ...labelsIn(message)]);
    const fixed = labels.get('fixed version') ?? labels.get('fix version') ?? '';
    return {
        package: ofUrl(labels, rule?.properties, names) ?? ofLabels(labels) ?? ofSentence(message) ?? ofNames(names),
        fixedIn: (0,shared_names/* distinct */.dM)(fixed.split(/,\s*/)).filter((version) => !/^not fixed$/i.test(version)),
        epss: (0,numeral/* readNumber */.k)(labels.get('epss score') ?? ''),
    };
}
const LABEL = /^[ \t]*([A-Z][A-Za-z ]{2,20}?)[ \t]*:[ \t]*(\S.*)$/gm;
function labelsIn(text) {
    return [...text.matchAll(LABEL)].map(([, name = '', value = '']) => [name.toLowerCase(), value.trim()]);
}
function ofUrl(labels, properties, names) {
    const urls = [labels.get('package'), ...names, ...textsIn(properties?.raw('purls'))];
    return (0,purl/* packageOfPurl */.L2)(urls.find((each) => each?.startsWith('pkg:')));
}
function ofLabels(labels) {
    const name = labels.get('package');
    const version = labels.get('installed version') ?? labels.get('version');
    return name === undefined ? undefined : { name, version, ecosystem: (0,purl/* purlType */.i8)(labels.get('type')) };
}
function ofSentence(message) {
    const [, name, version] = /Package '(.+?)@([^'@]+)' is vulnerable/.exec(message) ?? [];
    return name === undefined ? undefined : { name, version };
}
function ofNames(names) {
    const [, name, version] = names.map((each) => /^(.+)@([^@\s]+)$/.exec(each)).find(Boolean) ?? [];
    return name === undefined ? undefined : { name, version };
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/sarif/message.js
const PLACEHOLDER = /\{\{|\}\}|\{(\d+)\}/g;
const LINK = /\[((?:[^[\]\\]|\\.)*)\]\(\d+\)/g;
function messageOf(result, rule, rules) {
    const message = result.object('message');
    const id = message?.textIf('id');
    const own = message?.textIf('text') ?? message?.textIf('markdown');
    const text = own || (id === undefined ? undefined : (rule?.message(id) ?? rules.message(id)));
    const values = message?.texts('arguments') ?? [];
    return text && filled(text, values, id !== undefined).replace(LINK, '$1');
}
function filled(text, values, isForm) {
    if (!isForm && values.length === 0)
        return text;
    return text.replace(PLACEHOLDER, (whole, index) => index === undefined ? whole.slice(1) : (values[Number(index)] ?? whole));
}

// EXTERNAL MODULE: ./.build/src/core/findings/severity.js
var severity = __webpack_require__(7299);
;// CONCATENATED MODULE: ./.build/src/providers/findings/sarif/tools.js

const UNRATED = new Set([
    'gitleaks',
    'trufflehog',
    'detect-secrets',
    'osv-scanner',
    'dependency-check',
    'actionlint',
    'checkov',
]);
function ratesByLevel(tool) {
    return !UNRATED.has(tool);
}
const KINDS = new Map([
    ['gitleaks', 'secret'],
    ['trufflehog', 'secret'],
    ['secretlint', 'secret'],
    ['detect-secrets', 'secret'],
    ['ggshield', 'secret'],
    ['checkov', 'config'],
    ['hadolint', 'config'],
    ['kics', 'config'],
    ['terrascan', 'config'],
    ['tfsec', 'config'],
    ['zizmor', 'workflow'],
    ['actionlint', 'workflow'],
    ['scorecard', 'workflow'],
    ['zap', 'web'],
    ['eslint', 'lint'],
]);
const SECRET = /^(?:B10[567]|G101|CKV_SECRET_\d+)$/;
const OF_TRIVY = new Map([
    ['Misconfiguration', 'config'],
    ['Secret', 'secret'],
    ['License', 'license'],
]);
function kindOf(tool, id, rule) {
    if (SECRET.test(id))
        return 'secret';
    if (tool === 'trivy' && OF_TRIVY.has(rule?.name))
        return OF_TRIVY.get(rule?.name) ?? 'config';
    if ((0,shared_names/* advisoryIn */.J4)(id) !== undefined || /^SNYK-/.test(id))
        return 'dependency';
    const known = KINDS.get(tool);
    if (known === 'lint' && (rule?.tags.includes('security') || /^security\//.test(id)))
        return 'code';
    return known ?? (rule?.tags.some((tag) => /^secrets?$/i.test(tag)) ? 'secret' : 'code');
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/sarif/severity.js



function rate(result, rule, rules, tool) {
    const said = result.object('properties')?.raw('security-severity') ?? rule?.security;
    const score = typeof said === 'number' ? said : (0,numeral/* readNumber */.k)(typeof said === 'string' ? said : '');
    const byScore = (0,severity/* severityOfScore */.FL)(score);
    if (byScore !== 'unrated')
        return { severity: byScore, score: score === 0 ? undefined : score };
    const byWord = (0,severity/* severityOf */.xJ)(typeof said === 'string' ? said : undefined);
    return { severity: byWord === 'unrated' ? byLevel(result, rule, rules, tool) : byWord, score: undefined };
}
const LEVELS = new Map([
    ['error', 'high'],
    ['warning', 'medium'],
    ['note', 'low'],
    ['none', 'info'],
]);
function levelOf(result, rule, rules) {
    const kind = result.textIf('kind') ?? 'fail';
    if (kind === 'informational')
        return 'none';
    if (kind === 'open' || kind === 'review')
        return 'open';
    return result.textIf('level') ?? (rule && (rules.levelOf(rule) ?? rule.level)) ?? 'warning';
}
function byLevel(result, rule, rules, tool) {
    return ratesByLevel(tool) ? (LEVELS.get(levelOf(result, rule, rules)) ?? 'unrated') : 'unrated';
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/sarif/suppression.js

function suppressionOf(result) {
    const suppressions = result.list('suppressions');
    const [first] = suppressions;
    const valid = suppressions.every((each) => (each.textIf('status') ?? 'accepted') === 'accepted');
    if (first === undefined || !valid)
        return undefined;
    return (0,mask/* mask */.d)(first.textIf('justification') || (first.textIf('kind') === 'inSource' ? 'in the source' : 'outside the source'));
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/sarif/result.js










const NOWHERE = { spot: undefined, url: undefined, snippet: undefined, names: [] };
const NO_DEPENDENCY = { aliases: [], fixedIn: [] };
const NO_FINDING = new Set(['pass', 'notApplicable']);
function createResults({ tool, rules, places, flows }) {
    return (result) => {
        if (NO_FINDING.has(result.textIf('kind') ?? 'fail') || result.textIf('baselineState') === 'absent')
            return [];
        const rule = rules.of(result);
        const id = idOf(result, rule);
        const found = result.list('locations').map(places);
        const read = found.length === 0 ? [NOWHERE] : found;
        const facts = factsOf(result, rule, id);
        return read.map((place, nth) => at(place, nth === 0 ? facts : { ...facts, flows: undefined }));
    };
    function factsOf(result, rule, id) {
        const said = messageOf(result, rule, rules) ?? '';
        const { severity, score } = rate(result, rule, rules, tool);
        return {
            result,
            rule,
            id,
            said,
            score,
            severity,
            kind: kindOf(tool, id, rule),
            suppressed: suppressionOf(result),
            flows: flows(result),
            cwe: result_weaknessesOf(result, rule),
        };
    }
    function at(place, { result, rule, id, said, score, ...same }) {
        const isSecret = same.kind === 'secret';
        const clean = (text) => (0,mask/* mask */.d)((0,bandit_password/* withoutPassword */.G)(id, text), isSecret ? [place.snippet?.trim()] : []);
        return {
            ...same,
            ...(same.kind === 'dependency'
                ? dependencyFacts({ id, said, score, rule }, place)
                : { rule: id, ...NO_DEPENDENCY }),
            title: clean(titleOf(rule, id) ?? (said.split('\n')[0] || id)),
            detail: said === '' ? undefined : clean(said),
            spot: place.spot,
            fingerprint: isSecret ? secretPrint(place, id, said) : codePrint(place, result),
            url: place.url ?? rule?.url,
            confidence: rule?.confidence,
        };
    }
    function secretPrint({ snippet }, id, said) {
        if (tool === 'gitleaks')
            return (0,fingerprint/* fingerprintOfSecret */.AS)(snippet);
        return (0,fingerprint/* fingerprintOfSecret */.AS)((0,bandit_password/* quotedPassword */.Q)(id, said)) ?? (0,fingerprint/* fingerprintOfLine */.MH)(snippet?.split('\n')[0]);
    }
}
function dependencyFacts({ id, said, score, rule }, { names }) {
    const advisory = (0,shared_names/* advisoryIn */.J4)(id) ?? id;
    const aliases = (0,shared_names/* distinct */.dM)([advisory, ...(rule?.deprecated ?? []).filter(shared_names/* advisoryIn */.J4)]);
    return { rule: advisory, score, aliases, ...dependencyIn(said, rule, names) };
}
function idOf(result, rule) {
    const id = result.textIf('ruleId') ?? result.object('rule')?.textIf('id') ?? rule?.id;
    return id?.replace(/^zizmor\//, '') || 'without-rule';
}
function titleOf(rule, id) {
    const title = rule?.title;
    return title === undefined || title === id || title === `Semgrep Finding: ${id}` ? undefined : title;
}
function result_weaknessesOf(result, rule) {
    const named = result
        .list('taxa')
        .filter((each) => each.object('toolComponent')?.textIf('name')?.toUpperCase() === 'CWE');
    const taxa = named.map((each) => `CWE-${each.textIf('id')?.replace(/^CWE-/i, '') ?? ''}`);
    const properties = textsIn(result.object('properties')?.raw('cwe'));
    return [...new Set([...(rule?.cwe ?? []), ...(0,shared_names/* cweIn */.$n)([...taxa, ...properties])])];
}
function codePrint({ snippet }, result) {
    const hash = result.object('partialFingerprints')?.raw('primaryLocationLineHash');
    return (0,fingerprint/* fingerprintOfLine */.MH)(snippet?.split('\n')[0]) ?? (typeof hash === 'string' ? (0,fingerprint/* fingerprintOfLine */.MH)(hash) : undefined);
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/sarif/rules.js

function rulesOf(run) {
    const tool = run.object('tool');
    const [driver, ...extensions] = [tool?.object('driver'), ...(tool?.list('extensions') ?? [])].map((each) => componentOf(each, run));
    const shared = tool?.object('driver')?.object('globalMessageStrings');
    function find(id, index, of) {
        const home = of === undefined ? driver : componentIn(extensions, of);
        const there = index === undefined ? undefined : home?.rules[index];
        if (there !== undefined && (id === undefined || isOf(id, there.id)))
            return there;
        if (id === undefined)
            return undefined;
        const named = [home, driver, ...extensions].map((each) => each && byName(each, id));
        return named.find((rule) => rule !== undefined);
    }
    const refer = (descriptor) => find(descriptor?.textIf('id'), descriptor?.numberIf('index'), descriptor?.object('toolComponent'));
    const configured = new Map();
    for (const override of run.list('invocations').flatMap((each) => each.list('ruleConfigurationOverrides'))) {
        const rule = refer(override.object('descriptor'));
        const level = override.object('configuration')?.textIf('level');
        if (rule !== undefined && level !== undefined)
            configured.set(rule, level);
    }
    return {
        of(result) {
            const own = result.object('rule');
            const id = result.textIf('ruleId') ?? own?.textIf('id');
            return find(id, result.numberIf('ruleIndex') ?? own?.numberIf('index'), own?.object('toolComponent'));
        },
        levelOf: (rule) => configured.get(rule),
        message: (id) => shared?.object(id)?.textIf('text'),
    };
}
function componentOf(component, run) {
    const rules = (component?.list('rules') ?? []).map((rule) => readRule(rule, run));
    const byId = new Map(rules.map((rule) => [rule.id, rule]));
    return { rules, byId, names: [component?.textIf('guid')?.toLowerCase(), component?.textIf('name')] };
}
function componentIn(extensions, reference) {
    const at = reference.numberIf('index');
    const [guid, name] = [reference.textIf('guid')?.toLowerCase(), reference.textIf('name')];
    const by = (each) => (guid !== undefined && each.names[0] === guid) || (name !== undefined && each.names[1] === name);
    return (at === undefined ? undefined : extensions[at]) ?? extensions.find(by);
}
function byName({ byId }, id) {
    for (let name = id; name !== ''; name = name.slice(0, Math.max(name.lastIndexOf('/'), 0))) {
        const rule = byId.get(name);
        if (rule !== undefined)
            return rule;
    }
    return undefined;
}
function isOf(id, rule) {
    return id === rule || id.startsWith(`${rule}/`);
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/sarif/run.js








function openRun(run) {
    const driver = run.object('tool')?.object('driver');
    if (driver === undefined)
        throw run.broken('tool.driver', 'is missing.');
    const tool = (0,tool_word/* toolWord */.N)(driver.text('name'));
    const places = placesOf(run);
    const rules = rulesOf(run);
    return {
        tool,
        driver: driver.text('name'),
        toolVersion: driver.textIf('semanticVersion') || driver.textIf('version') || undefined,
        results: run.list('results'),
        levelOf: (result) => levelOf(result, rules.of(result), rules),
        findingsOf: createResults({ tool, rules, places, flows: flowsOf(run, places) }),
        missing: whyNone(run),
        ...troublesOf(run, places),
        lookedAt: filesOf(run),
    };
}
function readRun(run) {
    const { tool, driver, toolVersion, results, findingsOf, missing, failed, partial, lookedAt } = openRun(run);
    const findings = results.flatMap((result) => findingsOf(result));
    const isEmpty = findings.length === 0;
    return {
        tool,
        driver,
        toolVersion,
        findings,
        reported: findings.length,
        couldNotScan: missing ?? (isEmpty ? failed : undefined),
        partial: failed !== undefined && !isEmpty ? [failed, ...partial] : partial,
        lookedAt,
    };
}
function whyNone(run) {
    if (run.raw('results') !== undefined)
        return undefined;
    const elsewhere = run.object('externalPropertyFileReferences')?.raw('results') !== undefined;
    return elsewhere ? 'Its results stand in another file.' : 'The run has no list of results, not even an empty one.';
}
function filesOf(run) {
    const files = run.list('artifacts').filter((each) => each.texts('roles').includes('analysisTarget')).length;
    return files === 0 ? undefined : (0,partial/* countOf */.p)(files, 'file');
}


/***/ }),

/***/ 8735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ withoutPassword),
/* harmony export */   Q: () => (/* binding */ quotedPassword)
/* harmony export */ });
const RULES = new Set(['B105', 'B106', 'B107']);
const QUOTED = /(['"])(.*)\1/s;
function quotedPassword(rule, message) {
    return RULES.has(rule) ? QUOTED.exec(message)?.[2] : undefined;
}
function withoutPassword(rule, message) {
    return RULES.has(rule) ? message.replace(QUOTED, '***') : message;
}


/***/ }),

/***/ 1753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ hideCredentials),
/* harmony export */   r: () => (/* binding */ withoutCredentials)
/* harmony export */ });
const SHAPES = [
    /\bgh[pousr]_[A-Za-z0-9]{36,255}/,
    /\bgithub_pat_\w{22,255}/,
    /\bglpat-[\w-]{20,64}/,
    /\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}\b/,
    /\bAIza[\w-]{35}/,
    /\bxox[abeoprs]-[\w-]{10,255}/,
    /\b[rs]k_(?:live|test|prod)_\w{10,255}/,
    /\bnpm_[A-Za-z0-9]{36}/,
    /\bpypi-AgEI[\w-]{50,1000}/,
    /\bSG\.[\w-]{16,64}\.[\w-]{16,64}/,
    /\beyJ[\w-]{8,4000}\.eyJ[\w-]{8,4000}\.[\w-]{0,1000}/,
    /-----BEGIN [A-Z ]{0,40}PRIVATE KEY[\s\S]*?(?:-----END [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----|$)/,
];
const CREDENTIALS = new RegExp(SHAPES.map(({ source }) => source).join('|'), 'g');
function withoutCredentials(text) {
    return text.replace(CREDENTIALS, '***');
}
function hideCredentials(scan) {
    const hideIn = (finding) => {
        const [title, detail] = [withoutCredentials(finding.title), finding.detail && withoutCredentials(finding.detail)];
        const same = title === finding.title && detail === finding.detail;
        const hidden = same ? finding : { ...finding, title, detail };
        return hidden.flows === undefined ? hidden : { ...hidden, flows: hidden.flows.map(hideInFlow) };
    };
    const hideInFlow = (flow) => flow.map((step) => (step.message === undefined ? step : { ...step, message: withoutCredentials(step.message) }));
    return { ...scan, findings: scan.findings.map(hideIn) };
}


/***/ }),

/***/ 275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ fingerprintOfSecret),
/* harmony export */   MH: () => (/* binding */ fingerprintOfLine),
/* harmony export */   RP: () => (/* binding */ numberedLine),
/* harmony export */   ax: () => (/* binding */ fingerprintOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

function fingerprintOf(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 32);
}
function fingerprintOfLine(line) {
    const normal = line?.replace(/\s+/g, ' ').trim() ?? '';
    return normal === '' || normal === 'requires login' ? undefined : fingerprintOf(normal);
}
const HIDDEN = /^(?:redacted|\**|.*\.\.\.|.*\*{3,}.*)$/is;
function fingerprintOfSecret(secret) {
    return secret === undefined || HIDDEN.test(secret) ? undefined : fingerprintOf(secret);
}
function numberedLine(excerpt, line) {
    if (excerpt === undefined || line === undefined)
        return undefined;
    const start = new RegExp(`^\\s*${line}:?[ \\t]`);
    const found = excerpt.split('\n').find((each) => start.test(each));
    return found?.replace(start, '');
}


/***/ }),

/***/ 3535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ mask)
/* harmony export */ });
const MAIL = /[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,8}[a-z]{2,24}\b/gi;
const SHORTEST_SECRET = 4;
function mask(text, secrets = []) {
    const known = secrets.filter((secret) => secret !== undefined && secret.trim().length >= SHORTEST_SECRET);
    let masked = text;
    for (const secret of known)
        masked = masked.replaceAll(String(secret), '***');
    return masked.includes('@') ? masked.replace(MAIL, '***') : masked;
}


/***/ }),

/***/ 2735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $n: () => (/* binding */ cweIn),
/* harmony export */   J4: () => (/* binding */ advisoryIn),
/* harmony export */   L3: () => (/* binding */ licenseOf),
/* harmony export */   dM: () => (/* binding */ distinct)
/* harmony export */ });
const CWE = /\bCWE[-_ ]?(\d{1,5})\b/gi;
const ADVISORY = /^(?:CVE-\d{4}-\d{4,}|GHSA(?:-[0-9a-z]{4}){3}|PYSEC-\d{4}-\d+|RUSTSEC-\d{4}-\d{4}|GO-\d{4}-\d{4,}|OSV-\d{4}-\d+|MAL-\d{4}-\d+)/i;
function cweIn(texts) {
    const numbers = new Set();
    for (const text of texts) {
        CWE.lastIndex = 0;
        for (let found = CWE.exec(text); found !== null; found = CWE.exec(text))
            numbers.add(Number(found[1]));
    }
    return [...numbers];
}
function advisoryIn(name) {
    return ADVISORY.exec(name)?.[0];
}
function distinct(texts) {
    const found = new Set();
    for (const text of texts)
        if (text !== undefined && text !== '')
            found.add(text);
    return [...found];
}
function licenseOf(licenses) {
    const known = distinct(licenses);
    if (known.length <= 1)
        return known[0];
    return known.map((license) => (/ (?:OR|AND|WITH) /i.test(license) ? `(${license})` : license)).join(' AND ');
}


/***/ }),

/***/ 8826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ partialOf),
/* harmony export */   p: () => (/* binding */ countOf)
/* harmony export */ });
/* harmony import */ var _core_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3278);

const SHOWN = 20;
function partialOf(lines) {
    const shown = lines.slice(0, SHOWN).map((line) => (0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(line));
    return lines.length <= SHOWN ? shown : [...shown, `and ${lines.length - SHOWN} more`];
}
function countOf(count, thing) {
    return `${count} ${thing}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ decoded),
/* harmony export */   L2: () => (/* binding */ packageOfPurl),
/* harmony export */   Mg: () => (/* binding */ ecosystemOf),
/* harmony export */   VA: () => (/* binding */ purlOf),
/* harmony export */   i8: () => (/* binding */ purlType),
/* harmony export */   oJ: () => (/* binding */ barePurl)
/* harmony export */ });
function barePurl(purl) {
    return purl?.startsWith('pkg:') === true ? purl.replace(/[?#].*$/s, '') : undefined;
}
function ecosystemOf(purl) {
    return /^pkg:\/{0,2}([^/]+)\//.exec(purl ?? '')?.[1]?.toLowerCase();
}
const ECOSYSTEMS = new Map([
    ['packagist', 'composer'],
    ['go', 'golang'],
    ['go-module', 'golang'],
    ['gomod', 'golang'],
    ['gobinary', 'golang'],
    ['crates.io', 'cargo'],
    ['rust-crate', 'cargo'],
    ['rubygems', 'gem'],
    ['bundler', 'gem'],
    ['gemspec', 'gem'],
    ['pip', 'pypi'],
    ['pipenv', 'pypi'],
    ['poetry', 'pypi'],
    ['uv', 'pypi'],
    ['python', 'pypi'],
    ['python-pkg', 'pypi'],
    ['yarn', 'npm'],
    ['pnpm', 'npm'],
    ['bun', 'npm'],
    ['node-pkg', 'npm'],
    ['jar', 'maven'],
    ['pom', 'maven'],
    ['gradle', 'maven'],
    ['java-archive', 'maven'],
    ['dotnet', 'nuget'],
    ['dotnet-core', 'nuget'],
    ['github actions', 'githubactions'],
    ['debian', 'deb'],
    ['ubuntu', 'deb'],
    ['alpine', 'apk'],
    ['wolfi', 'apk'],
    ['chainguard', 'apk'],
    ['redhat', 'rpm'],
    ['red hat', 'rpm'],
    ['centos', 'rpm'],
    ['rocky', 'rpm'],
    ['rocky linux', 'rpm'],
    ['almalinux', 'rpm'],
    ['fedora', 'rpm'],
    ['amazon', 'rpm'],
    ['oracle', 'rpm'],
    ['suse', 'rpm'],
    ['opensuse', 'rpm'],
]);
function purlType(ecosystem) {
    const word = ecosystem?.split(':')[0]?.trim().toLowerCase() ?? '';
    return word === '' ? undefined : (ECOSYSTEMS.get(word) ?? word);
}
const PLAIN = new Set([
    'npm',
    'pypi',
    'composer',
    'golang',
    'cargo',
    'gem',
    'nuget',
    'maven',
    'pub',
    'hex',
    'githubactions',
]);
function purlOf(type, name, version) {
    if (type === undefined || !PLAIN.has(type) || name === '')
        return undefined;
    const parts = (type === 'maven' ? name.replace(':', '/') : name).split('/');
    const named = type === 'pypi' ? parts.map((part) => part.toLowerCase().replace(/[-_.]+/g, '-')) : parts;
    const path = named.map((part) => encodeURIComponent(part)).join('/');
    return `pkg:${type}/${path}${version === undefined || version === '' ? '' : `@${encodeURIComponent(version)}`}`;
}
function packageOfPurl(purl) {
    const bare = barePurl(purl);
    const type = ecosystemOf(bare);
    const [, path = '', version] = /^pkg:\/{0,2}[^/]+\/(.+?)(?:@([^@/]*))?$/.exec(bare ?? '') ?? [];
    if (type === undefined || path === '')
        return undefined;
    const parts = path.split('/').map(decoded);
    const whole = type === 'maven' ? parts.join(':') : parts.join('/');
    const name = OF_A_SYSTEM.has(type) ? (parts.at(-1) ?? whole) : whole;
    return { name, version: version === undefined ? undefined : decoded(version), ecosystem: type, purl: bare };
}
const OF_A_SYSTEM = new Set(['deb', 'rpm', 'apk', 'alpm']);
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 7351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ spotOf)
/* harmony export */ });
function spotOf(path, place = {}) {
    const clean = path?.replaceAll('\\', '/').replace(/^(?:\.\/)+(?=.)/, '');
    if (clean === undefined || clean === '')
        return undefined;
    const line = natural(place.line);
    if (line === undefined)
        return { path: clean };
    const endLine = natural(place.endLine);
    return {
        path: clean,
        line,
        endLine: endLine !== undefined && endLine >= line ? endLine : undefined,
        column: natural(place.column),
        endColumn: natural(place.endColumn),
    };
}
function natural(value) {
    return value !== undefined && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}


/***/ }),

/***/ 7912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ jsonEntries)
/* harmony export */ });
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9416);
/* harmony import */ var _broken_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5985);
/* harmony import */ var _json_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6404);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2629);




const BRACE = 123;
const LIST = /^\s*\[\s*[{\]]/;
function jsonEntries(source) {
    const text = source.text();
    if (LIST.test(text))
        return (0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(source);
    if (text.trimStart().startsWith('{') && !/\n\{/.test(text.trim()))
        return [(0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(source)];
    return jsonLines(source);
}
function jsonLines(source) {
    const found = [];
    const decoder = new TextDecoder();
    (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .eachLine */ .I)(source, (bytes, from, to, line) => {
        if (bytes[from] !== BRACE)
            return;
        const parsed = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(decoder.decode(bytes.subarray(from, to)));
        if (!(0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isFields */ .Ce)(parsed?.value))
            throw (0,_broken_js__WEBPACK_IMPORTED_MODULE_0__/* .broken */ .m)(source, line, 'The line begins like a JSON object and is none.');
        found.push(new _json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonObject */ .Y5(source, parsed.value, undefined, `line ${line}`));
    });
    return found;
}


/***/ }),

/***/ 8572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ placeFindings)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(3339);
;// CONCATENATED MODULE: ./.build/src/core/findings/lock-scope.js

const Entry = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP().optional(),
    version: schemas/* string */.YjP().optional(),
    dev: schemas/* boolean */.zMY().optional(),
    link: schemas/* boolean */.zMY().optional(),
});
const Entries = schemas/* record */.g1P(schemas/* string */.YjP(), Entry);
const Lock = schemas/* looseObject */._H3({ packages: Entries.optional(), dependencies: schemas/* unknown */.L5J().optional() });
function readLockScopes(lock) {
    const read = Lock.safeParse(lock);
    if (!read.success)
        return () => undefined;
    const { packages, dependencies } = read.data;
    const paths = packages === undefined ? nestedPaths(dependencies) : Object.entries(packages);
    const byPath = new Map();
    const byName = new Map();
    for (const [path, { name = nameOf(path), version, dev = false, link = false }] of paths) {
        if (path === '' || link)
            continue;
        const installed = { version, development: dev };
        byPath.set(path, installed);
        const known = byName.get(name);
        if (known === undefined)
            byName.set(name, [installed]);
        else
            known.push(installed);
    }
    return ({ name, version, installedAt = [] }) => {
        const there = installedAt.flatMap((path) => byPath.get(path) ?? []);
        if (there.length > 0 && there.length === installedAt.length)
            return isForDevelopment(there);
        const all = byName.get(name) ?? [];
        const same = all.filter((each) => each.version === version);
        return isForDevelopment(same.length > 0 ? same : all);
    };
}
function isForDevelopment(installed) {
    return installed.length === 0 ? undefined : installed.every(({ development }) => development);
}
const DEEPEST = 64;
function nestedPaths(dependencies, above = '', depth = 0) {
    const read = Entries.safeParse(dependencies);
    if (!read.success || depth > DEEPEST)
        return [];
    return Object.entries(read.data).flatMap(([name, entry]) => {
        const path = `${above}node_modules/${name}`;
        return [[path, entry], ...nestedPaths(entry['dependencies'], `${path}/`, depth + 1)];
    });
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

// EXTERNAL MODULE: ./.build/src/core/findings/member.js
var member = __webpack_require__(2834);
// EXTERNAL MODULE: ./.build/src/core/findings/package-id.js
var package_id = __webpack_require__(1994);
// EXTERNAL MODULE: ./.build/src/core/findings/place.js
var place = __webpack_require__(8173);
;// CONCATENATED MODULE: ./.build/src/core/findings/sarif/locks/package-line.js
function onePerLine(pattern) {
    return (lines) => {
        const found = [];
        lines.forEach((text, index) => {
            const [, name, version] = pattern.exec(text) ?? [];
            if (name !== undefined)
                found.push({ name, version, line: index + 1 });
        });
        return found;
    };
}
function nameThenVersion(name, version) {
    return (lines) => {
        const found = [];
        let open;
        lines.forEach((text, index) => {
            const named = name.exec(text)?.[1];
            if (named !== undefined)
                open = { name: named, line: index + 1 };
            const [, at] = (open && version.exec(text)) ?? [];
            if (open === undefined || at === undefined)
                return;
            found.push({ ...open, version: at });
            open = undefined;
        });
        return found;
    };
}

;// CONCATENATED MODULE: ./.build/src/core/findings/sarif/locks/scanners.js

const packageLock = nameThenVersion(/^\s*"(?:[^"]*node_modules\/)?((?:@[^"/]+\/)?[^"/]+)": \{/, /^\s*"version": "([^"]+)"/);
const yarnLock = nameThenVersion(/^"?(@?[^@"\s#]+)@.*:\s*$/, /^\s+version:? "?([^"\s]+)"?\s*$/);
const pnpmLock = onePerLine(/^ {2}'?\/?((?:@[^/@]+\/)?[^/@'\s]+)[@/](\d[^:'(_\s]*)/);
const packageJson = onePerLine(/^\s*"((?:@[^"/]+\/)?[^"/]+)": "[^"]*",?\s*$/);
const tomlLock = nameThenVersion(/^name = "([^"]+)"/, /^version = "([^"]+)"/);
const pipfileLock = nameThenVersion(/^\s*"([^"]+)": \{/, /^\s*"version": "(?:==)?([^"]+)"/);
const requirements = onePerLine(/^\s*([A-Za-z\d][\w.-]*)(?:\s*\[[^\]]*\])?\s*(?:={2,3}\s*([^\s;#,\\]+)|[~<>!;#,\\]|$)/);
const goSum = onePerLine(/^(\S+\.\S+) (v[^\s/]+)/);
const goMod = onePerLine(/^(?:require\s+|\s+)([^\s/()=]+\.\S+) (v\S+)/);
const gemfileLock = onePerLine(/^ {4}(\S+) \(([^)\s]+)\)/);
const composerLock = nameThenVersion(/^\s*"name": "([^"]+\/[^"]+)"/, /^\s*"version": "v?([^"]+)"/);
const gradleLock = onePerLine(/^([^:\s#]+:[^:\s]+):([^=\s]+)=/);
const nugetLock = nameThenVersion(/^\s*"([^"]+)": \{/, /^\s*"resolved": "([^"]+)"/);
const pom = (lines) => {
    let group = '';
    const found = [];
    lines.forEach((text, index) => {
        group = /<groupId>\s*([^<\s]+)/.exec(text)?.[1] ?? group;
        const name = /<artifactId>\s*([^<\s]+)/.exec(text)?.[1];
        if (name !== undefined)
            found.push({ name: `${group}:${name}`, line: index + 1 });
        const version = /<version>\s*([^<\s$]+)\s*</.exec(text)?.[1];
        const last = found.at(-1);
        if (version === undefined || last === undefined || last.version !== undefined || index - last.line > 0)
            return;
        found[found.length - 1] = { ...last, version };
    });
    return found;
};

;// CONCATENATED MODULE: ./.build/src/core/findings/sarif/locks/lock-file.js


const FILES = [
    { matches: /^(?:package-lock|npm-shrinkwrap)\.json$/, ecosystem: 'npm', scan: packageLock },
    { matches: /^yarn\.lock$/, ecosystem: 'npm', scan: yarnLock },
    { matches: /^pnpm-lock\.yaml$/, ecosystem: 'npm', scan: pnpmLock },
    { matches: /^package\.json$/, ecosystem: 'npm', scan: packageJson },
    { matches: /^(?:poetry|uv|pdm)\.lock$/, ecosystem: 'pypi', scan: tomlLock },
    { matches: /^Pipfile\.lock$/, ecosystem: 'pypi', scan: pipfileLock },
    { matches: /^.*requirements.*\.(?:txt|in)$|^constraints\.txt$/, ecosystem: 'pypi', scan: requirements },
    { matches: /^go\.mod$/, ecosystem: 'golang', scan: goMod },
    { matches: /^go\.sum$/, ecosystem: 'golang', scan: goSum },
    { matches: /^Cargo\.lock$/, ecosystem: 'cargo', scan: tomlLock },
    { matches: /^Gemfile\.lock$/, ecosystem: 'gem', scan: gemfileLock },
    { matches: /^composer\.lock$/, ecosystem: 'composer', scan: composerLock },
    { matches: /^pom\.xml$/, ecosystem: 'maven', scan: pom },
    { matches: /^(?:buildscript-)?gradle\.lockfile$/, ecosystem: 'maven', scan: gradleLock },
    { matches: /^packages\.lock\.json$/, ecosystem: 'nuget', scan: nugetLock },
];
const USUAL = {
    npm: ['package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml', 'package.json'],
    pypi: ['poetry.lock', 'uv.lock', 'pdm.lock', 'Pipfile.lock', 'requirements.txt'],
    golang: ['go.mod', 'go.sum'],
    cargo: ['Cargo.lock'],
    gem: ['Gemfile.lock'],
    composer: ['composer.lock'],
    maven: ['pom.xml', 'gradle.lockfile'],
    nuget: ['packages.lock.json'],
};
function ecosystemOfFile(path) {
    return fileOf(path)?.ecosystem;
}
function usualFiles(ecosystem) {
    const word = ecosystem?.toLowerCase() ?? '';
    return Object.hasOwn(USUAL, word) ? (USUAL[word] ?? []) : [];
}
function readLockFile(path, text) {
    const file = fileOf(path);
    const lines = new Map();
    if (file !== undefined) {
        for (const { name, version, line } of file.scan(text.split(/\r?\n/))) {
            const spelled = (0,package_id/* packageId */.sG)({ name, version, ecosystem: file.ecosystem });
            const key = keyOf(spelled);
            if (!lines.has(key))
                lines.set(key, line);
        }
    }
    const idOf = (0,package_id/* packageIds */.rs)();
    return (pkg) => {
        const wanted = idOf(pkg.ecosystem === undefined ? { ...pkg, ecosystem: file?.ecosystem } : pkg);
        return lines.get(keyOf(wanted)) ?? lines.get(keyOf({ ...wanted, version: '' }));
    };
}
function keyOf({ name, version }) {
    return `${name}\n${version}`;
}
function fileOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return FILES.find(({ matches }) => matches.test(name));
}

// EXTERNAL MODULE: ./.build/src/core/remembering.js
var remembering = __webpack_require__(6974);
// EXTERNAL MODULE: ./.build/src/providers/json-text.js
var json_text = __webpack_require__(9416);
;// CONCATENATED MODULE: ./.build/src/providers/sarif/places.js







function placeFindings(scans, where) {
    const { files, roots, folder } = where;
    const locks = new Map();
    const paths = new Map();
    const lockFiles = new Map();
    const idOf = (0,package_id/* packageIds */.rs)();
    const scopesIn = (0,remembering/* remembering */.M)((path) => readLockScopes((0,json_text/* parseJson */.q)(files.text(path) ?? '')?.value));
    function inRepository(path) {
        let known = paths.get(path);
        if (known === undefined) {
            const plain = (0,place/* plainPath */.s)(path, roots);
            const below = folder === '' ? plain : `${folder}/${plain}`;
            paths.set(path, (known = below !== plain && !files.has(plain) && files.has(below) ? below : plain));
        }
        return known;
    }
    function lineOf(path, pkg) {
        let find = locks.get(path);
        if (find === undefined)
            locks.set(path, (find = readLockFile(path, files.text(path) ?? '')));
        return find(pkg);
    }
    function lockFilesFor(ecosystem, path) {
        const key = `${ecosystem}\n${path ?? ''}`;
        let there = lockFiles.get(key);
        if (there === undefined)
            lockFiles.set(key, (there = candidatesFor(ecosystem, path, folder).filter((each) => files.has(each))));
        return there;
    }
    function spotOfPackage(pkg, path) {
        for (const candidate of lockFilesFor(idOf(pkg).ecosystem, path)) {
            const line = lineOf(candidate, pkg);
            if (line !== undefined)
                return { path: candidate, line };
        }
        return undefined;
    }
    function scopeOf(pkg, path) {
        const lock = lockFilesFor(idOf(pkg).ecosystem, path).find((each) => NPM_LOCK.test(each));
        return lock === undefined ? undefined : scopesIn(lock)(pkg);
    }
    function placed(finding) {
        const { spot, package: pkg, flows } = finding;
        const path = spot === undefined ? undefined : inRepository(spot.path);
        if (pkg !== undefined)
            return placedPackage(finding, pkg, path);
        const isSame = path === spot?.path && flows === undefined;
        return isSame ? finding : { ...finding, spot: moved(spot, path), flows: flows?.map(placedFlow) };
    }
    function placedPackage(finding, pkg, path) {
        const { spot } = finding;
        const found = (0,member/* isAboutPackage */.C)(finding) && spot?.line === undefined ? spotOfPackage(pkg, path) : undefined;
        const development = pkg.development ?? scopeOf(pkg, path);
        const isSame = found === undefined && path === spot?.path && development === pkg.development;
        if (isSame)
            return finding;
        const scoped = development === pkg.development ? pkg : { ...pkg, development };
        return { ...finding, spot: found ?? moved(spot, path), package: scoped };
    }
    function placedFlow(flow) {
        return flow.map((step) => ({ ...step, spot: { ...step.spot, path: inRepository(step.spot.path) } }));
    }
    return scans.map((scan) => ({ ...scan, findings: scan.findings.map(placed) }));
}
const NPM_LOCK = /(?:^|\/)(?:package-lock|npm-shrinkwrap)\.json$/;
function moved(spot, path) {
    return spot === undefined || path === undefined || path === spot.path ? spot : { ...spot, path };
}
function candidatesFor(ecosystem, path, folder) {
    if ((0,package_id/* isOfSystem */.bV)(ecosystem))
        return [];
    const project = path === undefined ? folder : (0,place/* projectOf */.v)(path);
    const isTold = path !== undefined && ecosystemOfFile(path) !== undefined;
    const isElsewhere = path !== undefined && !isTold && !/(?:^|\/)(?:node_modules|site-packages)(?:\/|$)/.test(path);
    if (isElsewhere)
        return [];
    const usual = usualFiles(ecosystem === '' && path !== undefined ? ecosystemOfFile(path) : ecosystem);
    const below = usual.map((name) => (project === '' || project === '.' ? name : `${project}/${name}`));
    return isTold ? [path, ...below] : below;
}


/***/ }),

/***/ 1260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ RepositoryFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


const LARGEST_TEXT = 64 << 20;
const PIECE = 1 << 18;
class RepositoryFiles {
    #root;
    #known = new Map();
    constructor(root) {
        this.#root = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root);
    }
    has(path) {
        return this.#find(path) !== undefined;
    }
    text(path) {
        const file = this.#find(path);
        if (file === undefined || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).size > LARGEST_TEXT)
            return undefined;
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
        }
        catch {
            return undefined;
        }
    }
    *pieces(path) {
        const file = this.#find(path);
        const descriptor = file === undefined ? undefined : open(file);
        if (descriptor === undefined)
            return;
        try {
            const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
            const piece = new Uint8Array(PIECE);
            for (let read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, piece); read > 0; read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, piece))
                yield decoder.decode(piece.subarray(0, read), { stream: true });
            yield decoder.decode();
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        }
    }
    #find(path) {
        if (!this.#known.has(path))
            this.#known.set(path, this.#look(path));
        return this.#known.get(path);
    }
    #look(path) {
        try {
            const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#root, path));
            const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(this.#root, file);
            if (inside === '' || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside) || /^\.\.(?:[/\\]|$)/.test(inside))
                return undefined;
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile() ? file : undefined;
        }
        catch {
            return undefined;
        }
    }
}
function open(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'r');
    }
    catch {
        return undefined;
    }
}


/***/ })

};
