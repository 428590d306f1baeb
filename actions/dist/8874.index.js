export const id = 8874;
export const ids = [8874];
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

/***/ 8874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run_run)
});

// EXTERNAL MODULE: ./.build/src/core/findings/gate.js
var findings_gate = __webpack_require__(7291);
// EXTERNAL MODULE: ./.build/src/core/verdict.js
var core_verdict = __webpack_require__(4646);
// EXTERNAL MODULE: ./.build/src/core/findings/dispose.js
var dispose = __webpack_require__(8531);
// EXTERNAL MODULE: ./.build/src/core/findings/evidence.js
var findings_evidence = __webpack_require__(9073);
// EXTERNAL MODULE: ./.build/src/core/findings/gate-verdict.js + 1 modules
var gate_verdict = __webpack_require__(19);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(3339);
;// CONCATENATED MODULE: ./.build/src/core/findings/version.js
function compareVersions(a, b) {
    const [one, two] = [partsOf(a), partsOf(b)];
    for (let i = 0; i < Math.max(one.length, two.length); i++) {
        const difference = compareParts(one[i], two[i]);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
function partsOf(version) {
    return (version
        .trim()
        .toLowerCase()
        .replace(/^v(?=\d)/, '')
        .replace(/\+.*$/s, '')
        .match(/\d+|[a-z]+/g) ?? []);
}
const AFTER = /^(?:post|p|patch|pl|sp|r|rev|final|ga|release|u|deb|el|ubuntu|build)$/;
function compareParts(a, b) {
    if (a === undefined && b === undefined)
        return 0;
    if (a === undefined)
        return -sign(b);
    if (b === undefined)
        return sign(a);
    const [one, two] = [isNumber(a), isNumber(b)];
    if (one && two)
        return compareNumbers(a, b);
    if (one !== two)
        return one ? 1 : -1;
    return a === b ? 0 : a < b ? -1 : 1;
}
function sign(part) {
    if (isNumber(part))
        return /^0+$/.test(part) ? 0 : 1;
    return AFTER.test(part) ? 1 : -1;
}
function isNumber(part) {
    return part.charCodeAt(0) <= 57;
}
function compareNumbers(a, b) {
    const [one, two] = [a.replace(/^0+(?=\d)/, ''), b.replace(/^0+(?=\d)/, '')];
    if (one.length !== two.length)
        return one.length - two.length;
    return one === two ? 0 : one < two ? -1 : 1;
}
const COMPARATOR = /^(>=|<=|>|<|==|=|!=)?\s*(v?\d[\w.+~:-]*)$/;
const HOLDS = {
    '>=': (difference) => difference >= 0,
    '<=': (difference) => difference <= 0,
    '>': (difference) => difference > 0,
    '<': (difference) => difference < 0,
    '!=': (difference) => difference !== 0,
    '=': (difference) => difference === 0,
};
function readRange(text) {
    const alternatives = text.split('||').map((part) => readAll(part));
    if (alternatives.some((each) => each === undefined))
        return undefined;
    return (version) => alternatives.some((each) => each?.(version));
}
function readAll(text) {
    const words = text
        .trim()
        .replace(/(>=|<=|>|<|==|=|!=)\s+/g, '$1')
        .split(/[\s,]+/);
    const all = words.map(readOne);
    return all.some((each) => each === undefined) ? undefined : (version) => all.every((each) => each?.(version));
}
function readOne(word) {
    if (word === '*')
        return () => true;
    const series = /^=?v?(\d+(?:\.\d+)*)\.[*x]$/.exec(word)?.[1];
    if (series !== undefined)
        return (version) => `${version.replace(/^v/, '')}.`.startsWith(`${series}.`);
    const [, operator = '=', limit] = COMPARATOR.exec(word) ?? [];
    if (limit === undefined)
        return undefined;
    const holds = HOLDS[operator === '==' ? '=' : operator];
    return (version) => version !== '' && holds(compareVersions(version, limit));
}

;// CONCATENATED MODULE: ./.build/src/core/findings/waiver.js


const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const EVERYTHING = /^[*/]*$/;
const what = {
    id: schemas/* string */.YjP().trim().min(1).optional().describe('Any name of the advisory: CVE, GHSA, PYSEC, RUSTSEC, …'),
    package: schemas/* string */.YjP()
        .trim()
        .min(1)
        .optional()
        .describe('Package URL or `ecosystem/name`, with or without version; `*` stands for any characters.'),
    versions: schemas/* string */.YjP()
        .refine((text) => readRange(text) !== undefined, 'expected a range such as ">=4.0 <4.17.21"')
        .optional()
        .describe('Range of versions of the package: ">=4.0 <4.17.21", "4.*", alternatives with "||".'),
    path: schemas/* string */.YjP().trim().min(1).optional().describe('Glob of the files it was found in; all of them have to match.'),
    rule: schemas/* string */.YjP().trim().min(1).optional().describe('Name of a rule, with wildcards.'),
    tool: schemas/* string */.YjP()
        .trim()
        .min(1)
        .optional()
        .describe('Only what this tool found; another that found it too still counts.'),
};
const Waiver = schemas/* strictObject */.rej({
    ...what,
    reason: schemas/* string */.YjP().trim().min(1).describe('Why the risk is accepted.'),
    owner: schemas/* string */.YjP().trim().min(1).describe('Who answers for it.'),
    expires: schemas/* string */.YjP('expected a day such as "2026-12-31"')
        .refine(isDay, 'expected a day such as "2026-12-31"')
        .describe('Last day on which it holds (UTC), required.'),
})
    .refine(({ id, package: pkg, path, rule }) => [id, pkg, path, rule].some((each) => each !== undefined && !EVERYTHING.test(each)), {
    error: 'expected "id", "package", "path" or "rule" that does not match everything',
    path: ['id'],
})
    .refine((waiver) => waiver.versions === undefined || waiver.package !== undefined || waiver.id !== undefined, {
    error: 'expected "package" or "id" beside it',
    path: ['versions'],
});
const WaiverFile = schemas/* strictObject */.rej({ waivers: schemas/* array */.YOg(Waiver) });
function isDay(text) {
    const [, year = '', month = '', day = ''] = DAY.exec(text) ?? [];
    const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    return year !== '' && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}
function expiresAt({ expires }) {
    return Date.parse(`${expires}T00:00:00Z`) + 86_400_000;
}

// EXTERNAL MODULE: ./.build/src/core/findings/advisory.js
var advisory = __webpack_require__(3403);
// EXTERNAL MODULE: ./.build/src/core/findings/package-id.js
var package_id = __webpack_require__(1994);
// EXTERNAL MODULE: ./.build/src/core/findings/wildcard.js
var wildcard = __webpack_require__(434);
;// CONCATENATED MODULE: ./.build/src/core/findings/package-match.js


function packageMatcher(wanted) {
    const { ecosystem, name, version } = (0,package_id/* packageId */.sG)(packageOf(wanted));
    const matchesName = (0,wildcard/* wildcard */.X)(ecosystem === '' ? name : `${ecosystem}/${name}`);
    const matchesVersion = (0,wildcard/* wildcard */.X)(version === '' ? '*' : version);
    return (pkg) => {
        const id = (0,package_id/* packageId */.sG)(pkg);
        return matchesName(ecosystem === '' ? id.name : `${id.ecosystem}/${id.name}`) && matchesVersion(id.version);
    };
}
function packageOf(wanted) {
    if (wanted.startsWith('pkg:'))
        return { name: wanted, purl: wanted };
    const at = wanted.lastIndexOf('@');
    const [named, version] = at > 0 && wanted[at - 1] !== '/' ? [wanted.slice(0, at), wanted.slice(at + 1)] : [wanted, undefined];
    const slash = named.startsWith('@') ? -1 : named.indexOf('/');
    if (slash < 0)
        return { name: named, version };
    return { ecosystem: named.slice(0, slash), name: named.slice(slash + 1), version };
}

;// CONCATENATED MODULE: ./.build/src/core/findings/waiver-match.js





function waiverMatcher(waiver, matcherOf) {
    const conditions = [];
    if (waiver.id !== undefined)
        conditions.push(matchesId(waiver.id));
    if (waiver.package !== undefined)
        conditions.push(matchesPackage(waiver.package));
    if (waiver.versions !== undefined)
        conditions.push(matchesVersions(waiver.versions));
    if (waiver.path !== undefined)
        conditions.push(matchesPath(matcherOf(waiver.path)));
    if (waiver.rule !== undefined || waiver.tool !== undefined)
        conditions.push(matchesRule(waiver));
    return (finding) => conditions.every((holds) => holds(finding));
}
function matchesId(id) {
    const name = (0,advisory/* spellAdvisory */.K$)(id);
    return ({ aliases, finding }) => {
        if (aliases.length === 0)
            return (0,advisory/* spellAdvisory */.K$)(finding.rule) === name;
        if (!aliases.includes(name))
            return aliases.some((alias) => alias.endsWith(`:${id}`));
        return !(0,advisory/* isCve */.vQ)(name) || aliases.filter(advisory/* isCve */.vQ).length === 1;
    };
}
function matchesPackage(wanted) {
    const matches = packageMatcher(wanted);
    return ({ finding }) => finding.package !== undefined && matches(finding.package);
}
function matchesVersions(text) {
    const inRange = readRange(text);
    return ({ finding }) => finding.package !== undefined && inRange?.((0,package_id/* packageId */.sG)(finding.package).version) === true;
}
function matchesPath(matches) {
    const known = new Map();
    const remembers = (path) => {
        let answer = known.get(path);
        if (answer === undefined)
            known.set(path, (answer = matches(path)));
        return answer;
    };
    return ({ spots }) => spots.length > 0 && spots.every(({ path }) => remembers(path));
}
function matchesRule({ rule = '*', tool = '*' }) {
    const [ofRule, ofTool] = [(0,wildcard/* wildcard */.X)(rule), (0,wildcard/* wildcard */.X)(tool)];
    const any = (each) => each.ratings.some((rating) => ofTool(rating.tool) && ofRule(rating.rule));
    if (tool === '*')
        return any;
    return (each) => any(each) && each.ratings.every((rating) => ofTool(rating.tool));
}

;// CONCATENATED MODULE: ./.build/src/core/findings/waivers.js


function applyWaivers(findings, waivers, now, matcherOf) {
    const byKey = new Map();
    const expired = new Map();
    const uses = waivers.map((waiver) => {
        const matches = waiverMatcher(waiver, matcherOf);
        const meant = findings.filter(matches);
        const isOver = now >= expiresAt(waiver);
        const target = isOver ? expired : byKey;
        for (const { key } of meant)
            if (!target.has(key))
                target.set(key, waiver);
        const state = isOver ? 'expired' : meant.length > 0 ? 'used' : 'unused';
        return { waiver, state, findings: meant.length };
    });
    for (const key of byKey.keys())
        expired.delete(key);
    return { byKey, expired, uses };
}
function suggestWaiver(united, now) {
    const rows = [...subjectOf(united), 'reason: ', 'owner: ', `expires: ${dayOf(now + LASTS)}`];
    return rows.map((row, index) => `${index === 0 ? '- ' : '  '}${row.trimEnd()}`).join('\n');
}
const LASTS = 30 * 86_400_000;
function subjectOf({ finding, aliases, spots, ratings }) {
    const pkg = finding.package;
    const named = pkg === undefined ? [] : [`package: ${quote(pkg.purl ?? [pkg.ecosystem, pkg.name].filter(Boolean).join('/'))}`];
    if (finding.kind === 'dependency')
        return [`id: ${quote(aliases[0] ?? finding.rule)}`, ...named];
    const rule = `rule: ${quote(ratings[0]?.rule ?? finding.rule)}`;
    const paths = new Set(spots.map((spot) => spot.path));
    const path = paths.size === 1 ? [`path: ${quote(literalGlob([...paths][0] ?? ''))}`] : [];
    return [rule, ...named, ...(named.length > 0 ? [] : path)];
}
function literalGlob(path) {
    return path.replace(/[*[\]{}!()+@]/g, '?');
}
function dayOf(time) {
    return new Date(time).toISOString().slice(0, 10);
}
function quote(text) {
    return /^[\w./-]+$/.test(text) ? text : JSON.stringify(text);
}

;// CONCATENATED MODULE: ./.build/src/core/findings/judge.js






function judge(given) {
    const waivers = applyWaivers(given.findings, given.waivers, given.now, given.matcherOf);
    const findings = given.findings.map((finding) => judgeFinding(finding, given, waivers));
    const tools = (0,gate_verdict/* toolVerdicts */.h_)(given.scans, given.rules, findings);
    const gates = findings_gate/* GATES */.JH.flatMap((gate) => {
        const own = findings.filter((finding) => finding.gate === gate);
        const evidence = given.rules
            .gate(gate)
            .checks.map((check) => (0,findings_evidence/* judgeEvidence */.Z0)(check, given.evidence?.get(check.name), given.now));
        const judged = (0,gate_verdict/* judgeGate */.$U)({ gate, rules: given.rules, findings: own, scans: given.scans, evidence });
        return judged === undefined ? [] : [judged];
    });
    const checks = gates.flatMap((gate) => gate.checks);
    return {
        verdict: (0,core_verdict/* worst */.QZ)(gates.map((gate) => gate.verdict)),
        gates,
        tools,
        checks,
        findings,
        waivers: waivers.uses,
    };
}
function judgeFinding(finding, given, waivers) {
    const rules = given.rules.gate(finding.gate);
    const isNew = given.base === undefined ? undefined : !given.base.has(finding);
    const judged = (disposition, because, waiver) => ({
        ...finding,
        disposition,
        because,
        waiver,
        isNew,
    });
    const { suppressed } = finding.finding;
    if (suppressed !== undefined)
        return judged('suppressed', `set aside by ${finding.tools.join(', ')}: ${suppressed}`);
    const waiver = waivers.byKey.get(finding.key);
    if (waiver !== undefined)
        return judged('waived', `${waiver.reason} (${waiver.owner}, until ${waiver.expires})`, waiver);
    if (given.baseline?.has(finding) === true)
        return judged('baseline', 'the baseline knows it');
    if (rules.newOnly && isNew === false)
        return judged('baseline', 'the base has it already (new-only)');
    const { disposition, because } = (0,dispose/* dispose */.AS)(finding, rules);
    const expired = waivers.expired.get(finding.key);
    if (expired === undefined)
        return judged(disposition, because);
    return judged(disposition, `${because}; its waiver expired on ${expired.expires}`, expired);
}
function countDispositions(findings, gate) {
    const counts = { blocked: 0, warned: 0, passed: 0, waived: 0, suppressed: 0, baseline: 0 };
    for (const finding of findings)
        if (gate === undefined || finding.gate === gate)
            counts[finding.disposition]++;
    return counts;
}

;// CONCATENATED MODULE: ./.build/src/core/findings/rules.js


function rulesOf(policy, inputs = {}, roots = []) {
    const gates = new Map(findings_gate/* GATES */.JH.map((gate) => [gate, gateRules(policy.all ?? {}, policy[gate] ?? {}, inputs)]));
    const rates = new Map(findings_gate/* GATES */.JH.map((gate) => [gate, table({ ...policy[gate]?.rate, ...rest(policy, gate) })]));
    const assigned = table(policy.assign ?? {});
    return {
        unite: {
            roots,
            gate: (tool, finding) => assigned(tool, finding.rule),
            rate: (gate, tool, finding) => rates.get(gate)?.(tool, finding.rule) ?? finding.severity,
            trusted: Array.isArray(policy.severity) ? policy.severity : [],
        },
        gate: (gate) => gates.get(gate),
        homes(tool) {
            const gate = assigned(tool, '*');
            return gate === undefined ? (0,findings_gate/* homesOf */.YI)(tool) : [gate];
        },
    };
}
function rest(policy, gate) {
    const own = policy[gate]?.rate ?? {};
    return Object.fromEntries(Object.entries(policy.all?.rate ?? {}).filter(([name]) => !Object.hasOwn(own, name)));
}
function gateRules(all, own, inputs) {
    const said = { ...all, ...own };
    const blockIn = said['block-in'];
    const { environment } = inputs;
    const onCouldNotScan = said['on-could-not-scan'] ?? 'fail';
    return {
        blockOn: said['block-on'] ?? inputs.blockOn ?? 'critical',
        warnOn: said['warn-on'] ?? inputs.warnOn ?? 'low',
        unrated: said.unrated ?? 'warn',
        fixableOnly: said['fixable-only'] ?? false,
        scope: said.scope ?? 'all',
        newOnly: said['new-only'] ?? false,
        minEpss: said['min-epss'],
        blockEpss: said['block-epss'],
        blockExploited: said['block-exploited'] ?? false,
        blocksHere: blockIn === undefined || !environment || blockIn.includes(environment),
        onCouldNotScan: (tool) => typeof onCouldNotScan === 'string' ? onCouldNotScan : (table(onCouldNotScan)(tool) ?? 'fail'),
        checks: own.checks ?? [],
    };
}
function table(entries) {
    const rows = Object.entries(entries).map(([name, value]) => {
        const matches = (0,wildcard/* wildcard */.X)(name);
        const ofTool = !name.includes('/');
        return { value, matches: (tool, rule) => matches(ofTool ? tool : `${tool}/${rule}`) };
    });
    if (rows.length === 0)
        return () => undefined;
    const known = new Map();
    return (tool, rule = '') => {
        const key = `${tool}/${rule}`;
        if (!known.has(key))
            known.set(key, rows.find((row) => row.matches(tool, rule))?.value);
        return known.get(key);
    };
}

;// CONCATENATED MODULE: ./.build/src/core/findings/score.js

const WEIGHTS = { critical: 25, high: 10, medium: 3, low: 1, unrated: 1, info: 0 };
function securityScore(findings, scans) {
    if (scans.length === 0 || scans.some(({ couldNotScan }) => couldNotScan !== undefined))
        return null;
    let score = 100;
    for (const judged of findings)
        if ((0,dispose/* isOpen */.nT)(judged))
            score -= WEIGHTS[judged.finding.severity];
    return Math.max(0, score);
}

;// CONCATENATED MODULE: ./.build/src/core/findings/alias-groups.js

function groupAliases(entries) {
    const forest = createForest();
    for (const names of entries) {
        const joining = names.some(advisory/* isBundle */.bn) ? names.filter((name) => !(0,advisory/* isBundle */.bn)(name)) : names;
        if (joining.length < 2 || joining.filter(advisory/* isCve */.vQ).length <= 1)
            forest.join(joining);
    }
    const groups = forest.groups();
    const groupOf = (names) => {
        for (const name of names) {
            const group = groups.get(name);
            if (group !== undefined)
                return group;
        }
        return undefined;
    };
    return {
        canonical(names) {
            if (names.some(advisory/* isCve */.vQ))
                return (0,advisory/* bestName */.Sy)(names);
            const group = groupOf(names);
            return (0,advisory/* bestName */.Sy)(group === undefined || group.cves.length > 1 ? names : group.names);
        },
        all(names) {
            const group = groupOf(names);
            if (group === undefined || group.cves.length > 1)
                return names;
            return names.length === 1 && group.names.length === 1 ? names : [...new Set([...names, ...group.names])];
        },
    };
}
function createForest() {
    const parents = new Map();
    function root(name) {
        let at = name;
        for (let above = parents.get(at); above !== undefined && above !== at; above = parents.get(at)) {
            parents.set(at, parents.get(above) ?? above);
            at = above;
        }
        return at;
    }
    return {
        join(names) {
            const [first] = names;
            if (first === undefined)
                return;
            if (!parents.has(first))
                parents.set(first, first);
            for (const name of names)
                parents.set(root(name), root(first));
        },
        groups() {
            const byRoot = new Map();
            const byName = new Map();
            for (const name of parents.keys()) {
                const top = root(name);
                const group = byRoot.get(top) ?? { names: [], cves: [] };
                byRoot.set(top, group);
                group.names.push(name);
                if ((0,advisory/* isCve */.vQ)(name))
                    group.cves.push(name);
                byName.set(name, group);
            }
            return byName;
        },
    };
}

;// CONCATENATED MODULE: ./.build/src/core/findings/choose.js
function chooseFinding(issue, severity) {
    if (issue.length === 1) {
        const { finding } = issue[0];
        return finding.severity === severity ? finding : { ...finding, severity };
    }
    const findings = issue.map(({ finding }) => finding);
    const chosen = findings.reduce((best, each) => (worth(each) > worth(best) ? each : best));
    const pkg = completePackage(chosen.package, findings);
    return {
        ...chosen,
        severity,
        aliases: distinct(findings, (each) => each.aliases),
        cwe: distinct(findings, (each) => each.cwe),
        fixedIn: chosen.fixedIn.length > 0 ? chosen.fixedIn : (firstOf(findings, (each) => some(each.fixedIn)) ?? []),
        score: highest(findings, (each) => each.score),
        epss: highest(findings, (each) => each.epss),
        exploited: findings.some(({ exploited }) => exploited === true) || chosen.exploited,
        detail: chosen.detail ?? firstOf(findings, (each) => each.detail),
        url: chosen.url ?? firstOf(findings, (each) => each.url),
        fingerprint: chosen.fingerprint ?? firstOf(findings, (each) => each.fingerprint),
        spot: chosen.spot ?? firstOf(findings, (each) => each.spot),
        ...(pkg === undefined ? {} : { package: pkg }),
    };
}
function worth({ fixedIn, spot, package: pkg, severity, title, rule, suppressed }) {
    return (Number(suppressed === undefined) * 32 +
        Number(fixedIn.length > 0) * 8 +
        Number(pkg?.version !== undefined) * 4 +
        Number(spot?.line !== undefined) * 4 +
        Number(severity !== 'unrated') * 2 +
        Number(title !== rule));
}
function completePackage(chosen, findings) {
    if (chosen === undefined)
        return undefined;
    const packages = findings.flatMap((each) => (each.package === undefined ? [] : [each.package]));
    const development = packages.map((each) => each.development).filter((each) => each !== undefined);
    const direct = packages.map((each) => each.direct).filter((each) => each !== undefined);
    return {
        ...chosen,
        version: chosen.version ?? firstOf(packages, (each) => each.version),
        ecosystem: chosen.ecosystem ?? firstOf(packages, (each) => each.ecosystem),
        purl: chosen.purl ?? firstOf(packages, (each) => each.purl),
        license: chosen.license ?? firstOf(packages, (each) => each.license),
        through: chosen.through ?? firstOf(packages, (each) => each.through),
        direct: direct.length === 0 ? undefined : direct.includes(true),
        development: development.length === 0 ? undefined : !development.includes(false),
    };
}
function firstOf(items, pick) {
    for (const item of items) {
        const value = pick(item);
        if (value !== undefined)
            return value;
    }
    return undefined;
}
function some(list) {
    return list.length > 0 ? list : undefined;
}
function distinct(findings, pick) {
    const values = new Set();
    for (const finding of findings)
        for (const value of pick(finding))
            values.add(value);
    return [...values];
}
function highest(findings, pick) {
    let most;
    for (const finding of findings) {
        const value = pick(finding);
        if (value !== undefined && (most === undefined || value > most))
            most = value;
    }
    return most;
}

// EXTERNAL MODULE: ./.build/src/core/findings/member.js
var findings_member = __webpack_require__(2834);
;// CONCATENATED MODULE: ./.build/src/core/findings/key.js


function ruleFamily(rule) {
    return rule.slice(Math.max(rule.lastIndexOf('.'), rule.lastIndexOf('/'), rule.lastIndexOf(':')) + 1).toLowerCase();
}
function stableKey(member, aliases) {
    const { finding, path, project } = member;
    if ((0,findings_member/* isAboutPackage */.C)(finding)) {
        const pkg = member.package === undefined ? '' : (0,package_id/* showPackage */.QZ)(member.package);
        return join(finding.kind, aliases.canonical(member.names), pkg, pkg === '' ? path : project);
    }
    const family = ruleFamily(finding.rule);
    switch (finding.kind) {
        case 'secret':
            return join('secret', path, finding.fingerprint ?? family);
        case 'code': {
            const named = finding.cwe.length === 0 ? family : `CWE-${Math.min(...finding.cwe)}`;
            return join('code', path, finding.fingerprint ?? '', named);
        }
        default:
            return join(finding.kind, path, family, finding.fingerprint ?? '');
    }
}
function join(kind, ...parts) {
    const [first, second, third] = parts;
    return `${kind} | ${first} | ${second}${third === undefined ? '' : ` | ${third}`}`;
}

// EXTERNAL MODULE: ./.build/src/core/findings/severity.js
var findings_severity = __webpack_require__(7299);
;// CONCATENATED MODULE: ./.build/src/core/findings/rating.js


function ratingsOf(issue, rate) {
    if (issue.length === 1) {
        const { tool, finding } = issue[0];
        return [{ tool, rule: finding.rule, severity: rate(tool, finding) }];
    }
    const ratings = new Map();
    for (const { tool, finding } of issue) {
        const key = `${tool}\n${finding.rule}`;
        const severity = rate(tool, finding);
        const known = ratings.get(key);
        const worst = known === undefined ? severity : (0,findings_severity/* worstSeverity */.Lc)([known.severity, severity]);
        if (known?.severity !== worst)
            ratings.set(key, { tool, rule: finding.rule, severity: worst });
    }
    return [...ratings.values()];
}
function chooseSeverity(ratings, names, trusted) {
    if (names.some(advisory/* isMalware */.QP))
        return 'critical';
    for (const tool of trusted) {
        const severity = (0,findings_severity/* worstSeverity */.Lc)(ratings.flatMap((each) => (each.tool === tool ? [each.severity] : [])));
        if (severity !== 'unrated')
            return severity;
    }
    return (0,findings_severity/* worstSeverity */.Lc)(ratings.map((each) => each.severity));
}

;// CONCATENATED MODULE: ./.build/src/core/findings/unite-packages.js

function unitePackages(members, aliases) {
    const groups = new Map();
    for (const member of members) {
        const { ecosystem, name, version } = member.package ?? NO_PACKAGE;
        const key = `${aliases.canonical(member.names)}\n${name}`;
        const project = name === '' ? member.path : member.project;
        let group = groups.get(key);
        if (group === undefined)
            groups.set(key, (group = { identities: [] }));
        const known = find(group, ecosystem, version, project);
        if (known === undefined)
            remember(group, { ecosystem, version, project, members: [member] });
        else
            known.members.push(member);
    }
    return [...groups.values()].flatMap(({ identities }) => joinVague(identities));
}
const NO_PACKAGE = { ecosystem: '', name: '', version: '' };
const LOOKED_THROUGH = 8;
function find({ identities, index }, ecosystem, version, project) {
    if (index !== undefined)
        return index.get(`${ecosystem}\n${version}\n${project}`);
    return identities.find((each) => each.version === version && each.project === project && each.ecosystem === ecosystem);
}
function remember(group, identity) {
    group.identities.push(identity);
    if (group.identities.length <= LOOKED_THROUGH)
        return;
    const added = group.index === undefined ? group.identities : [identity];
    group.index ??= new Map();
    for (const each of added)
        group.index.set(`${each.ecosystem}\n${each.version}\n${each.project}`, each);
}
const MOST_COMPARISONS = 1_000_000;
function joinVague(identities) {
    const vague = identities.filter((each) => vagueness(each) > 0).length;
    if (vague === 0 || vague * identities.length > MOST_COMPARISONS)
        return identities.map(({ members }) => members);
    const clearest = identities.toSorted((a, b) => vagueness(a) - vagueness(b));
    const standing = [];
    for (const identity of clearest) {
        const hosts = vagueness(identity) === 0 ? [] : standing.filter((host) => mayBe(identity, host));
        if (hosts.length === 0)
            standing.push({ ...identity, members: [...identity.members] });
        for (const { members } of hosts)
            members.push(...identity.members);
    }
    return standing.map(({ members }) => members);
}
function vagueness({ ecosystem, version, project }) {
    return Number(ecosystem === '') + Number(version === '') + Number(project === '' && !(0,package_id/* isOfSystem */.bV)(ecosystem));
}
function mayBe(vague, clear) {
    return (agree(vague.ecosystem, clear.ecosystem) &&
        agree(vague.version, clear.version) &&
        agree(vague.project, clear.project));
}
function agree(a, b) {
    return a === '' || b === '' || a === b;
}

;// CONCATENATED MODULE: ./.build/src/core/findings/issue.js

function placesOf({ finding, path }) {
    const { kind, spot, fingerprint, rule } = finding;
    const line = spot?.line;
    if (kind !== 'secret')
        return [line === undefined ? `${kind}\n${path}\n${fingerprint ?? ''}` : `${kind}\n${path}:${line}`];
    const places = fingerprint === undefined ? [] : [`secret\n${path}\n${fingerprint}`];
    if (line !== undefined)
        places.push(`secret\n${path}:${line}`);
    return places.length > 0 ? places : [`secret\n${path}\n${ruleFamily(rule)}`];
}
function isSameIssue(issue, member) {
    let isAlike = false;
    for (const other of issue) {
        if (isOther(other, member))
            return false;
        isAlike ||= haveInCommon(other, member);
    }
    return isAlike;
}
function sameOf({ tool, finding }) {
    const { kind, rule, fingerprint, spot } = finding;
    return `${tool}\n${rule}\n${kind === 'secret' ? (fingerprint ?? '') : ''}\n${spot?.line}:${spot?.column}`;
}
function haveInCommon(a, b) {
    const [one, two] = [a.finding, b.finding];
    if (one.rule === two.rule || one.kind === 'secret')
        return true;
    if (one.kind === 'code' && one.cwe.some((number) => two.cwe.includes(number)))
        return true;
    const names = namesOf(a);
    return namesOf(b).some((name) => names.includes(name));
}
function namesOf({ finding: { kind, rule, aliases } }) {
    return kind === 'code' ? [ruleFamily(rule)] : [rule, ...aliases].map(ruleFamily);
}
function isOther(a, b) {
    const [one, two] = [a.finding, b.finding];
    if (one.kind !== 'secret')
        return a.tool === b.tool && (one.rule !== two.rule || areApart(a, b));
    if (one.fingerprint !== undefined && two.fingerprint !== undefined)
        return one.fingerprint !== two.fingerprint;
    return a.tool === b.tool && (one.rule !== two.rule || areApart(a, b));
}
function areApart(a, b) {
    const [one, two] = [a.finding.spot, b.finding.spot];
    return one?.line !== two?.line || (one?.column ?? two?.column) !== (two?.column ?? one?.column);
}

;// CONCATENATED MODULE: ./.build/src/core/findings/unite-places.js

function unitePlaces(members) {
    const issues = [];
    const crowds = new Map();
    for (const member of clearFirst(members)) {
        const places = placesOf(member);
        const known = findIssue(crowds, places, member);
        const issue = known ?? [];
        issue.push(member);
        if (known === undefined)
            issues.push(issue);
        for (const place of places)
            unite_places_remember(crowds, place, issue, member);
    }
    return issues;
}
const unite_places_LOOKED_THROUGH = 64;
function clearFirst(members) {
    const isHidden = ({ finding }) => finding.kind === 'secret' && finding.fingerprint === undefined;
    const hidden = members.filter(isHidden);
    return hidden.length === 0 ? members : [...members.filter((member) => !isHidden(member)), ...hidden];
}
function findIssue(crowds, places, member) {
    for (const place of places) {
        const crowd = crowds.get(place);
        if (crowd === undefined)
            continue;
        const found = crowd.bySame?.get(sameOf(member)) ?? crowd.issues.find((issue) => isSameIssue(issue, member));
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function unite_places_remember(crowds, place, issue, member) {
    const crowd = crowds.get(place);
    if (crowd === undefined)
        crowds.set(place, { issues: [issue] });
    else if (crowd.issues.length >= unite_places_LOOKED_THROUGH)
        (crowd.bySame ??= new Map()).set(sameOf(member), issue);
    else if (!crowd.issues.includes(issue))
        crowd.issues.push(issue);
}

;// CONCATENATED MODULE: ./.build/src/core/findings/unite.js








function unite(scans, rules = {}) {
    const members = (0,findings_member/* membersOf */.l)(scans, rules.roots ?? []);
    const packages = members.filter(({ finding }) => (0,findings_member/* isAboutPackage */.C)(finding));
    const places = members.filter(({ finding }) => !(0,findings_member/* isAboutPackage */.C)(finding));
    const aliases = groupAliases(packages.map(({ names }) => names));
    const issues = [...unitePackages(packages, aliases), ...unitePlaces(places)];
    const keys = keysOf(issues, aliases);
    return issues.map((issue, index) => unitedOf(issue, keys[index] ?? [], aliases, rules));
}
function unitedOf(issue, keys, aliases, rules) {
    const first = issue[0];
    const gate = namedGate(issue, rules) ?? (0,findings_gate/* gateOf */.Rv)(first.finding);
    const names = first.names.length === 0 ? first.names : aliases.all(unite_distinct(issue, (member) => member.names));
    const ratings = ratingsOf(issue, (tool, finding) => rules.rate?.(gate, tool, finding) ?? finding.severity);
    const severity = chooseSeverity(ratings, names, rules.trusted ?? []);
    return {
        key: keys[0] ?? '',
        keys,
        finding: chooseFinding(issue, severity),
        tools: unite_distinct(issue, ({ tool }) => [tool]),
        aliases: first.finding.kind === 'dependency' ? names : [],
        ratings,
        disagreement: disagree(ratings),
        gate,
        spots: spotsOf(issue),
    };
}
function namedGate(issue, rules) {
    for (const { tool, finding } of issue) {
        const gate = rules.gate?.(tool, finding);
        if (gate !== undefined)
            return gate;
    }
    return undefined;
}
function unite_distinct(issue, pick) {
    if (issue.length === 1)
        return pick(issue[0]);
    const values = new Set();
    for (const member of issue)
        for (const value of pick(member))
            values.add(value);
    return [...values];
}
function disagree(ratings) {
    let first = 'unrated';
    for (const { severity } of ratings) {
        if (severity === 'unrated')
            continue;
        if (first === 'unrated')
            first = severity;
        else if (severity !== first)
            return true;
    }
    return false;
}
function spotsOf(issue) {
    if (issue.length === 1)
        return spotOf(issue[0]);
    const spots = [];
    const known = issue.length > 16 ? new Set() : undefined;
    for (const member of issue) {
        for (const spot of spotOf(member)) {
            if (known === undefined ? spots.some((other) => isSamePlace(other, spot)) : known.has(placeOf(spot)))
                continue;
            known?.add(placeOf(spot));
            spots.push(spot);
        }
    }
    return spots;
}
function isSamePlace(one, other) {
    return one.line === other.line && one.path === other.path;
}
function placeOf({ path, line }) {
    return `${path}:${line ?? ''}`;
}
function spotOf({ finding: { spot }, path }) {
    if (spot === undefined)
        return [];
    return [path === spot.path ? spot : { ...spot, path }];
}
function keysOf(issues, aliases) {
    const keyOf = (member) => stableKey(member, aliases);
    const keys = issues.map((issue) => (issue.length === 1 ? [keyOf(issue[0])] : [...new Set(issue.map(keyOf))]));
    const holders = new Map();
    const shared = new Map();
    issues.forEach((issue, index) => {
        if ((0,findings_member/* isAboutPackage */.C)(issue[0].finding))
            return;
        for (const key of keys[index] ?? []) {
            const first = holders.get(key);
            const others = shared.get(key);
            if (first === undefined)
                holders.set(key, index);
            else if (others === undefined)
                shared.set(key, [first, index]);
            else
                others.push(index);
        }
    });
    const lineOf = (index) => issues[index]?.[0]?.finding.spot?.line ?? 0;
    for (const [key, indexes] of shared) {
        indexes.sort((a, b) => lineOf(a) - lineOf(b));
        indexes.forEach((index, nth) => {
            if (nth > 0)
                keys[index] = (keys[index] ?? []).map((each) => (each === key ? `${key} | ${nth + 1}` : each));
        });
    }
    return keys;
}

;// CONCATENATED MODULE: ./.build/src/core/findings/waived.js



function waivedFindings(scans, judged, roots) {
    const keys = new Set(judged.flatMap((each) => (each.disposition === 'waived' ? each.keys : [])));
    if (keys.size === 0)
        return new Set();
    const members = (0,findings_member/* membersOf */.l)(scans, roots);
    const about = members.filter(({ finding }) => (0,findings_member/* isAboutPackage */.C)(finding));
    const aliases = groupAliases(about.map(({ names }) => names));
    const waived = members.filter((member) => keys.has(stableKey(member, aliases)));
    return new Set(waived.map(({ finding }) => finding));
}

// EXTERNAL MODULE: ./.build/src/core/report/words.js
var words = __webpack_require__(2883);
;// CONCATENATED MODULE: ./.build/src/core/report/security-fix.js



function fixFor(finding) {
    switch (finding.kind) {
        case 'dependency':
            return fixPackage(finding);
        case 'secret':
            return 'revoke it where it was issued, keep its successor in a secret store, and take it out of the file';
        case 'license':
            return 'replace the package, or allow its licence';
        default:
            return undefined;
    }
}
function fixVersion({ version, fixedIn = [] }) {
    const sorted = fixedIn.toSorted(compareVersions);
    if (version === undefined)
        return sorted.at(-1);
    return sorted.find((fixed) => compareVersions(fixed, version) > 0) ?? sorted.at(-1);
}
function fixPackage(finding) {
    const { rule, aliases, gate, package: name = 'it', through = [] } = finding;
    if ((0,advisory/* isMalware */.QP)(rule) || aliases.some(advisory/* isMalware */.QP))
        return 'remove it at once: the package itself is an attack; change every secret it could read';
    const target = fixVersion(finding);
    if (target === undefined)
        return 'no fixed version is known: replace it, or waive it until there is one';
    if (gate === 'container')
        return `raise ${name} to ${target} in the image, or build on a newer base`;
    if (through.length === 0)
        return `raise ${name} to ${target} or newer`;
    return `raise the direct ${through.length === 1 ? 'dependency' : 'dependencies'} ${(0,words/* join */.fj)(through)} until ${name} is ${target} or newer`;
}

// EXTERNAL MODULE: ./.build/src/core/report/numbers.js
var numbers = __webpack_require__(6328);
;// CONCATENATED MODULE: ./.build/src/core/report/security-words.js




const MOST = 5;
function countsOf({ findings, scans }) {
    const bySeverity = { critical: 0, high: 0, medium: 0, low: 0, info: 0, unrated: 0 };
    const by = { blocked: 0, warned: 0, passed: 0, waived: 0, suppressed: 0, baseline: 0 };
    for (const row of findings) {
        by[row.disposition]++;
        if ((0,dispose/* isOpen */.nT)(row))
            bySeverity[row.severity]++;
    }
    return {
        open: by.blocked + by.warned + by.passed,
        blocked: by.blocked,
        warned: by.warned,
        waived: by.waived,
        aside: by.suppressed + by.baseline,
        failedScans: scans.filter(({ status }) => status === 'could-not-scan').length,
        bySeverity,
    };
}
function headline(report) {
    const { blocked, failedScans, open } = countsOf(report);
    const parts = [
        blocked > 0 && `${findings(blocked)} ${blocked === 1 ? 'blocks' : 'block'}`,
        failedScans > 0 && `${tools(failedScans)} could not scan`,
    ].filter(Boolean);
    if (parts.length > 0)
        return parts.join(', ');
    if (report.scans.length === 0)
        return 'nothing was scanned';
    return open === 0 ? 'nothing found' : `nothing blocks, ${findings(open)} open`;
}
function showSeverities(counts) {
    const parts = findings_severity/* SEVERITIES */.oC.flatMap((name) => (counts[name] > 0 ? [`${(0,numbers/* showCount */.px)(counts[name])} ${name}`] : []));
    return parts.length === 0 ? 'none' : parts.join(', ');
}
function showPackage(row) {
    if (row.package === undefined)
        return undefined;
    return row.version === undefined ? row.package : `${row.package} ${row.version}`;
}
function showOthers({ spots = [] }) {
    return spots.length > 1 ? `and ${(0,words/* plural */.LS)(spots.length - 1, 'more place')}` : '';
}
function showDisagreement({ disagreement, ratings = [] }) {
    if (disagreement !== true || ratings.length < 2)
        return undefined;
    const said = ratings.slice(0, MOST).map(({ tool, severity }, i) => `${tool} ${i === 0 ? 'says ' : ''}${severity}`);
    return said.join(', ');
}
function showThreat({ exploited, epss }) {
    const parts = [
        exploited === true && 'known to be exploited',
        epss !== undefined && epss >= 0.01 && `EPSS ${(Math.floor(epss * 1_000) / 10).toFixed(1)} %`,
    ];
    return parts.filter(Boolean).join(', ') || undefined;
}
function otherNames({ rule, aliases }) {
    return aliases.filter((name) => name !== rule && !name.includes(':'));
}
function advisoryUrl(rule) {
    if (/^CVE-\d{4}-\d{4,10}$/.test(rule))
        return `https://nvd.nist.gov/vuln/detail/${rule}`;
    if (/^GHSA(?:-[0-9a-z]{4}){3}$/.test(rule))
        return `https://github.com/advisories/${rule}`;
    return undefined;
}
function showWaiver({ id, package: pkg, versions, path, rule, tool }) {
    return [id, pkg, versions, path, rule, tool && `of ${tool}`].filter(Boolean).join(', ');
}
function showLookedAt({ lookedAt, partial }) {
    const left = partial.length > 0 && `${(0,numbers/* showCount */.px)(partial.length)} left out`;
    return [lookedAt, left].filter(Boolean).join(', ') || numbers/* NOTHING */.K$;
}
function showDatabase({ databaseAt }, { startedAt }) {
    if (databaseAt === undefined)
        return numbers/* NOTHING */.K$;
    const days = Math.floor((Date.parse(startedAt) - Date.parse(databaseAt)) / 86_400_000);
    if (!Number.isFinite(days))
        return databaseAt;
    return `${databaseAt.slice(0, 10)}, ${days < 1 ? 'less than a day' : (0,words/* plural */.LS)(days, 'day')} old`;
}
function findings(count) {
    return `${(0,numbers/* showCount */.px)(count)} ${count === 1 ? 'finding' : 'findings'}`;
}
function tools(count) {
    return (0,words/* plural */.LS)(count, 'tool');
}

;// CONCATENATED MODULE: ./.build/src/core/report/security-rows.js






function findingRow(judged, now) {
    const { key, keys, finding, tools, aliases, ratings, disagreement, gate, spots, disposition, because } = judged;
    const [spot] = spots;
    const isIndirect = finding.package?.direct !== true;
    const row = {
        key,
        ...(keys.length > 1 && { keys: [...keys] }),
        kind: finding.kind,
        rule: finding.rule,
        severity: finding.severity,
        title: finding.title,
        tools: [...tools],
        aliases: [...aliases],
        ...given('package', finding.package?.name),
        ...given('version', finding.package?.version),
        ...(finding.fixedIn.length > 0 && { fixedIn: [...finding.fixedIn] }),
        ...(isIndirect && finding.package?.through?.length && { through: [...finding.package.through] }),
        ...given('path', spot?.path),
        ...given('line', spot?.line),
        ...given('endLine', spot?.endLine),
        ...(spots.length > 1 && { spots: spots.map(({ path, line }) => ({ path, ...given('line', line) })) }),
        gate,
        disposition,
        because,
        ...given('waiver', judged.waiver),
        ...(disposition === 'blocked' && { suggestion: suggestWaiver(judged, now) }),
        ...(ratings.length > 1 && { ratings: ratings.map((rating) => ({ ...rating })) }),
        ...(disagreement && { disagreement }),
        ...given('url', finding.url),
        ...given('epss', finding.epss),
        ...given('exploited', finding.exploited),
        ...given('isNew', judged.isNew),
    };
    return { ...row, ...given('fix', fixFor(row)) };
}
function scanRow(scan, source, exitCode) {
    const { tool, toolVersion, findings, reported, couldNotScan, partial, lookedAt, databaseAt } = scan;
    return {
        tool,
        ...given('toolVersion', toolVersion),
        source,
        status: couldNotScan === undefined ? 'scanned' : 'could-not-scan',
        ...given('reason', couldNotScan),
        reported,
        bySeverity: (0,findings_severity/* countSeverities */.ng)(findings),
        partial: [...partial],
        ...given('lookedAt', lookedAt),
        ...given('databaseAt', databaseAt),
        ...given('exitCode', exitCode),
    };
}
function gateRow(judged, all) {
    const { gate, verdict, state, blocked, warned } = judged;
    const own = all.filter((finding) => finding.gate === gate);
    const waived = own.filter(({ disposition }) => disposition === 'waived').length;
    const bySeverity = (0,findings_severity/* countSeverities */.ng)(own.filter(dispose/* isOpen */.nT));
    return { gate, verdict, state, because: reasonsOf(judged), bySeverity, blocked, warned, waived };
}
function reasonsOf({ gate, blocked, warned, checks }) {
    const others = checks.filter(({ name, verdict }) => verdict !== 'passed' && name !== `${gate}: blocking findings`);
    const told = others
        .toSorted((a, b) => core_verdict/* VERDICTS */.bk.indexOf(b.verdict) - core_verdict/* VERDICTS */.bk.indexOf(a.verdict))
        .map(({ name, because = 'not passed' }) => `${name.startsWith(`${gate}: `) ? name.slice(gate.length + 2) : name}: ${because}`);
    const block = blocked > 0 ? [`${findings(blocked)} ${blocked === 1 ? 'blocks' : 'block'}`] : [];
    const warn = warned > 0 ? [`${findings(warned)} ${warned === 1 ? 'warns' : 'warn'}`] : [];
    return [...block, ...told, ...warn];
}
function given(name, value) {
    return value === undefined ? {} : { [name]: value };
}

// EXTERNAL MODULE: ./.build/src/providers/git/files.js
var git_files = __webpack_require__(8846);
// EXTERNAL MODULE: ./.build/src/providers/globs.js
var globs = __webpack_require__(2453);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(714);
;// CONCATENATED MODULE: ./.build/src/providers/memory.js


const WORTH = 128 * 2 ** 20;
const YOUNG = 32 * 2 ** 20;
let collect;
let before = 0;
function freeGarbage() {
    if (youngBytes() >= YOUNG)
        (0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1');
    if ((0,external_node_v8_.getHeapStatistics)().used_heap_size - before < WORTH)
        return;
    collect ??= exposeCollection();
    collect();
    before = (0,external_node_v8_.getHeapStatistics)().used_heap_size;
}
function youngBytes() {
    return (0,external_node_v8_.getHeapSpaceStatistics)().find(({ space_name: name }) => name === 'new_space')?.space_size ?? 0;
}
function exposeCollection() {
    (0,external_node_v8_.setFlagsFromString)('--expose-gc');
    const collection = (0,external_node_vm_.runInNewContext)('gc');
    return typeof collection === 'function' ? () => void collection() : () => { };
}

// EXTERNAL MODULE: ./.build/src/providers/reports/find.js
var reports_find = __webpack_require__(6392);
// EXTERNAL MODULE: ./.build/src/providers/sarif/places.js + 4 modules
var places = __webpack_require__(8572);
// EXTERNAL MODULE: ./.build/src/providers/sarif/repository-files.js
var repository_files = __webpack_require__(1260);
// EXTERNAL MODULE: ./.build/src/runner/world/world.js + 4 modules
var world_world = __webpack_require__(2625);
// EXTERNAL MODULE: ./.build/src/actions/publish-sarif.js + 9 modules
var publish_sarif = __webpack_require__(8496);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/src/core/duration.js
var core_duration = __webpack_require__(803);
// EXTERNAL MODULE: ./.build/src/core/json-path.js
var json_path = __webpack_require__(9581);
// EXTERNAL MODULE: ./.build/src/core/problem.js
var core_problem = __webpack_require__(9752);
// EXTERNAL MODULE: ./.build/src/providers/files.js
var files = __webpack_require__(8837);
;// CONCATENATED MODULE: ./.build/src/actions/security-scan/evidence.js






const PATIENCE = (0,core_duration.ms)(300_000);
async function gatherEvidence(checks, folder, world, signal) {
    const found = new Map();
    for (const check of checks)
        found.set(check.name, 'run' in check ? await runCheck(check.run, folder, world, signal) : look(check, folder));
    return found;
}
function look(check, folder) {
    const path = 'report' in check ? check.report : check.file;
    try {
        const { mtimeMs, size } = (0,external_node_fs_.statSync)((0,external_node_path_.resolve)(folder, path));
        if (!('report' in check))
            return { modifiedAt: mtimeMs, bytes: size };
        const value = (0,json_path/* readJsonPath */.A)(JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(folder, path), 'utf8')), check.value);
        return { modifiedAt: mtimeMs, bytes: size, value: typeof value === 'number' ? value : null };
    }
    catch (thrown) {
        return {
            missing: `${path} cannot be read: ${thrown instanceof SyntaxError ? 'it is no JSON' : (0,files/* fileReason */.pP)(thrown)}.`,
        };
    }
}
async function runCheck(run, folder, world, signal) {
    const argv = typeof run === 'string' ? ['bash', '-euo', 'pipefail', '-c', run] : run;
    try {
        const within = AbortSignal.any([signal, world.clock.timeout(PATIENCE)]);
        return { exitCode: (await world.run(argv, { cwd: folder }, within)).exitCode };
    }
    catch (thrown) {
        return { missing: (0,core_problem/* explain */.WE)((0,core_problem/* toProblem */.H8)(thrown)) };
    }
}

// EXTERNAL MODULE: ./.build/src/core/json-document.js
var json_document = __webpack_require__(9927);
// EXTERNAL MODULE: ./.build/src/core/problems/findings.js
var problems_findings = __webpack_require__(6164);
;// CONCATENATED MODULE: ./.build/src/core/findings/known.js
function knownBy(keys) {
    const known = new Set(keys);
    return { has: (finding) => finding.keys.some((key) => known.has(key)) };
}
function knownFindings(findings) {
    const keys = [];
    for (const finding of findings)
        keys.push(...finding.keys);
    return knownBy(keys);
}

;// CONCATENATED MODULE: ./.build/src/core/findings/base-report.js





const BaseReport = schemas/* object */.Ikc({
    findings: schemas/* array */.YOg(schemas/* object */.Ikc({ key: schemas/* string */.YjP().min(1), keys: schemas/* array */.YOg(schemas/* string */.YjP()).optional() })),
});
function readBaseReport(text, path) {
    const broken = (why) => new core_problem/* SluiceError */.ah(problems_findings/* findingsProblems */.j.baseReportBroken(path, why));
    const { findings } = (0,json_document/* readDocument */.u)(BaseReport, text, broken);
    return knownBy(findings.flatMap(({ key, keys = [] }) => [key, ...keys]));
}

;// CONCATENATED MODULE: ./.build/src/core/findings/baseline.js






const Entry = schemas/* object */.Ikc({
    keys: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1),
    gate: schemas/* enum */.k5n(findings_gate/* GATES */.JH),
    tools: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1),
});
const FindingsBaseline = schemas/* object */.Ikc({ schemaVersion: schemas/* literal */.euz(1), findings: schemas/* array */.YOg(Entry) });
function readFindingsBaseline(text, path) {
    const broken = (why) => new core_problem/* SluiceError */.ah(problems_findings/* findingsProblems */.j.findingsBaselineBroken(path, why));
    return (0,json_document/* readDocument */.u)(FindingsBaseline, text, broken);
}
function writeFindingsBaseline({ schemaVersion, findings }) {
    const lines = findings.toSorted(byKey).map(({ keys, gate, tools }) => JSON.stringify({ keys, gate, tools }));
    return `{"schemaVersion":${schemaVersion},"findings":[\n${lines.join(',\n')}\n]}\n`;
}
function byKey(a, b) {
    const [one = '', two = ''] = [a.keys[0], b.keys[0]];
    return one < two ? -1 : Number(one > two);
}
function startBaseline(findings) {
    const open = findings.filter(({ disposition }) => disposition === 'blocked' || disposition === 'warned');
    return {
        schemaVersion: 1,
        findings: open.map(({ keys, gate, tools }) => ({ keys: [...keys], gate, tools: [...tools] })),
    };
}
function knownByBaseline({ findings }) {
    return knownBy(findings.flatMap(({ keys }) => keys));
}
function shrinkBaseline(baseline, findings, scans) {
    const present = new Set(findings.flatMap(({ keys }) => keys));
    const isWhole = (scan) => scan.couldNotScan === undefined && scan.partial.length === 0;
    const looked = (tool) => {
        const own = scans.filter((scan) => scan.tool === tool);
        return own.length > 0 && own.every(isWhole);
    };
    const whole = new Set(scans.map(({ tool }) => tool).filter(looked));
    const isGone = ({ keys, tools }) => !keys.some((key) => present.has(key)) && tools.every((tool) => whole.has(tool));
    const gone = baseline.findings.filter(isGone);
    if (gone.length === 0)
        return { baseline, gone };
    const removed = new Set(gone);
    return { baseline: { ...baseline, findings: baseline.findings.filter((entry) => !removed.has(entry)) }, gone };
}
function addedToBaseline(base, changed) {
    const known = knownByBaseline(base);
    return changed.findings.filter((entry) => !known.has(entry));
}

// EXTERNAL MODULE: ./.build/src/core/problems/index.js + 8 modules
var problems = __webpack_require__(4357);
;// CONCATENATED MODULE: ./.build/src/actions/security-scan/known.js







function readKnown(baseReport, baseline, folder) {
    return {
        base: baseReport === undefined ? undefined : readBaseReport(textOf(baseReport, folder), baseReport),
        baseline: baseline === undefined || !(0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(folder, baseline))
            ? undefined
            : readFindingsBaseline(textOf(baseline, folder), baseline),
    };
}
function knownOf(baseline) {
    return baseline === undefined ? undefined : knownByBaseline(baseline);
}
async function keepBaseline(path, before, { findings }, scans, folder) {
    const file = (0,external_node_path_.resolve)(folder, path);
    if (before === undefined) {
        const begun = startBaseline(findings);
        await (0,files/* replaceFile */.fR)(file, writeFindingsBaseline(begun));
        return `${path} was begun with ${begun.findings.length} findings; from the next run on only others count.`;
    }
    const { baseline, gone } = shrinkBaseline(before, findings, scans);
    if (gone.length === 0)
        return undefined;
    await (0,files/* replaceFile */.fR)(file, writeFindingsBaseline(baseline));
    return `${gone.length} findings of ${path} are fixed and were taken out; commit it, so that they stay out.`;
}
function textOf(path, folder) {
    try {
        return (0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(folder, path), 'utf8');
    }
    catch (thrown) {
        throw new core_problem/* SluiceError */.ah(problems/* problems */.B.fileUnreadable(path, (0,files/* fileReason */.pP)(thrown)), { cause: thrown });
    }
}

;// CONCATENATED MODULE: ./.build/src/core/findings/age.js


function judgeAge(installed, { releases, latest }, { maxAge, minAge }, now) {
    const own = releases.find(({ version }) => version === installed) ?? releases.find(isSame(installed));
    if (own === undefined)
        return undefined;
    const newest = newestOf(releases, latest);
    const isAhead = newest !== undefined && compareVersions(newest.version, own.version) > 0;
    const behind = isAhead ? Math.max(0, newest.at - own.at) : 0;
    const age = now - own.at;
    const isTooOld = maxAge !== undefined && behind > maxAge;
    const isTooNew = minAge !== undefined && age < minAge;
    const settled = isTooNew ? newestOf(releases.filter(({ at }) => now - at >= minAge)) : undefined;
    return { newest, settled, behind, isTooOld, isTooNew, because: [...old(), ...young()] };
    function old() {
        if (!isTooOld || newest === undefined)
            return [];
        return [
            `${newest.version} came out ${days(behind)} after ${own?.version}; ${(0,core_duration/* showDuration */.kJ)(maxAge ?? 0)} are allowed`,
        ];
    }
    function young() {
        return isTooNew ? [`${own?.version} has been out for ${days(age)}; ${(0,core_duration/* showDuration */.kJ)(minAge ?? 0)} are asked for`] : [];
    }
}
function newestOf(releases, latest) {
    const usable = releases.filter(({ yanked, preRelease }) => yanked !== true && preRelease !== true);
    const named = latest === undefined ? undefined : usable.find(({ version }) => version === latest);
    if (named !== undefined || usable.length === 0)
        return named;
    return usable.reduce((best, each) => (compareVersions(each.version, best.version) > 0 ? each : best));
}
function isSame(installed) {
    return ({ version }) => compareVersions(version, installed) === 0;
}
function days(duration) {
    const whole = Math.floor(duration / 86_400_000);
    return whole === 1 ? '1 day' : whole > 1 ? `${whole} days` : (0,core_duration/* showDuration */.kJ)(Math.max(0, duration));
}

;// CONCATENATED MODULE: ./.build/src/core/findings/age-scan.js

function scanAges(answers, limits, now) {
    const findings = [];
    const partial = [];
    for (const answer of answers) {
        const { package: pkg } = answer;
        const judged = 'releases' in answer ? judgeAge(pkg.version ?? '', answer.releases, limits, now) : undefined;
        if (judged !== undefined)
            findings.push(...findingsOf(pkg, judged));
        else
            partial.push(`${named(pkg)}: ${'unanswered' in answer ? answer.unanswered : 'its registry does not know it'}`);
    }
    const answered = answers.length - partial.length;
    const [first = 'No report lists packages of a registry that tells the dates of releases.'] = partial;
    return {
        tool: 'ages',
        findings,
        reported: findings.length,
        partial,
        lookedAt: `${answered} package${answered === 1 ? '' : 's'}`,
        ...(answered === 0 ? { couldNotScan: first } : {}),
    };
}
function findingsOf(pkg, { newest, settled, isTooOld, isTooNew, because }) {
    const [first = '', second = first] = because;
    const finding = { kind: 'dependency', aliases: [], cwe: [], package: pkg };
    const outdated = {
        ...finding,
        rule: 'outdated',
        severity: 'low',
        title: `${named(pkg)} is outdated: ${first}`,
        fixedIn: newest === undefined ? [] : [newest.version],
    };
    const tooNew = {
        ...finding,
        rule: 'too-new',
        severity: 'critical',
        title: `${named(pkg)} is too new: ${second}`,
        fixedIn: settled === undefined ? [] : [settled.version],
    };
    return [...(isTooOld ? [outdated] : []), ...(isTooNew ? [tooNew] : [])];
}
function named({ name, version }) {
    return version === undefined ? name : `${name} ${version}`;
}

// EXTERNAL MODULE: ./.build/src/core/findings/license-policy.js + 3 modules
var license_policy = __webpack_require__(1138);
;// CONCATENATED MODULE: ./.build/src/core/findings/license-scan.js



const SEVERITY = { allowed: 'info', warned: 'medium', denied: 'critical' };
function scanLicenses(scans, policy) {
    const packages = licensesByPackage(scans);
    const exceptions = Object.entries(policy.exceptions ?? {}).map(([name, why]) => ({
        why,
        matches: packageMatcher(name),
    }));
    const findings = [...packages.values()].flatMap(({ pkg, licenses }) => {
        const judged = worstLicense(licenses, policy);
        if (judged.answer === 'allowed')
            return [];
        const excepted = exceptions.find(({ matches }) => matches(pkg))?.why;
        return [{ ...findingOf(pkg, judged), suppressed: excepted }];
    });
    const couldNotScan = packages.size === 0 ? { couldNotScan: 'No report lists packages with their licences.' } : {};
    const lookedAt = `${packages.size} package${packages.size === 1 ? '' : 's'}`;
    return { tool: 'licenses', findings, reported: findings.length, partial: [], lookedAt, ...couldNotScan };
}
function licensesByPackage(scans) {
    const packages = new Map();
    for (const { couldNotScan, packages: listed = [] } of scans) {
        if (couldNotScan !== undefined)
            continue;
        for (const pkg of listed) {
            const id = (0,package_id/* showPackage */.QZ)((0,package_id/* packageId */.sG)(pkg));
            const known = packages.get(id) ?? { pkg, licenses: new Set() };
            packages.set(id, known);
            const license = pkg.license?.trim() ?? '';
            if (license !== '' && !/^(?:NOASSERTION|NONE)$/i.test(license))
                known.licenses.add(license);
        }
    }
    return packages;
}
function worstLicense(licenses, policy) {
    const judged = (licenses.size === 0 ? [undefined] : [...licenses]).map((license) => (0,license_policy/* judgeLicense */.TG)(license, policy));
    return judged.reduce((worst, each) => (level(each) > level(worst) ? each : worst));
}
function level({ answer }) {
    return license_policy/* LICENSE_ANSWERS */.I1.indexOf(answer);
}
function findingOf(pkg, { answer, license, because }) {
    const named = pkg.version === undefined ? pkg.name : `${pkg.name} ${pkg.version}`;
    return {
        kind: 'license',
        rule: license,
        severity: SEVERITY[answer],
        title: `${named}: ${because}`,
        aliases: [],
        cwe: [],
        package: pkg,
        fixedIn: [],
    };
}

;// CONCATENATED MODULE: ./.build/src/providers/ages/ask.js

async function askAges(packages, sources, signal, { parallel = 8, most = 2_000 } = {}) {
    const questions = [...questionsOf(packages, sources).values()];
    const answers = questions
        .slice(most)
        .flatMap(({ installed }) => installed.map((pkg) => ({ package: pkg, unanswered: `only ${most} packages are asked about` })));
    const left = questions.slice(0, most)[Symbol.iterator]();
    const ask = async () => {
        for (const { source, name, installed } of left)
            answers.push(...(await answersFor(source, name, installed, signal)));
    };
    await Promise.all(Array.from({ length: Math.max(1, parallel) }, ask));
    return answers.toSorted((a, b) => compare(nameOf(a), nameOf(b)));
}
function questionsOf(packages, sources) {
    const questions = new Map();
    for (const pkg of packages) {
        const { ecosystem, name, version } = (0,package_id/* packageId */.sG)(pkg);
        const source = sources.find((each) => each.ecosystem === ecosystem);
        if (source === undefined || version === '')
            continue;
        const key = `${ecosystem}/${name}`;
        const question = questions.get(key) ?? { source, name, installed: [] };
        questions.set(key, question);
        if (!question.installed.some((other) => other.version === version))
            question.installed.push({ ...pkg, version });
    }
    return questions;
}
async function answersFor(source, name, installed, signal) {
    const answer = signal.aborted ? { unanswered: 'there was no time left to ask' } : await source.ask(name, signal);
    return installed.map((pkg) => 'releases' in answer ? { package: pkg, releases: answer } : { package: pkg, unanswered: answer.unanswered });
}
function nameOf({ package: { name, version } }) {
    return `${name}@${version}`;
}
function compare(a, b) {
    return a < b ? -1 : Number(a > b);
}

// EXTERNAL MODULE: ./.build/src/providers/answers.js
var answers = __webpack_require__(8045);
// EXTERNAL MODULE: ./.build/src/providers/json-text.js
var json_text = __webpack_require__(9416);
;// CONCATENATED MODULE: ./.build/src/providers/ages/source.js



const MOST_BYTES = 64 * 1024 * 1024;
function createSource(world, settings, registry) {
    const { url = registry.url, token } = settings;
    if (token !== undefined)
        world.secret(token);
    const headers = { accept: 'application/json', ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) };
    return {
        ecosystem: registry.ecosystem,
        async ask(name, signal) {
            const address = `${url.replace(/\/+$/, '')}/${registry.path(name)}`;
            try {
                const answer = await (0,answers/* askToSucceed */.h)(world, { url: address, headers, redirects: 3, maxBytes: MOST_BYTES }, signal);
                return read(registry, (0,json_text/* parseJson */.q)(answer.body)?.value);
            }
            catch (thrown) {
                return { unanswered: (0,core_problem/* explain */.WE)((0,core_problem/* toProblem */.H8)(thrown)) };
            }
        },
    };
}
function read(registry, document) {
    try {
        return registry.read(document);
    }
    catch {
        return { unanswered: 'The answer of the registry does not tell when releases came out.' };
    }
}
function readInstant(text) {
    const at = typeof text === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isFinite(at) ? at : undefined;
}

;// CONCATENATED MODULE: ./.build/src/providers/ages/npm.js


const Packument = schemas/* object */.Ikc({
    'dist-tags': schemas/* object */.Ikc({ latest: schemas/* string */.YjP().optional() }).optional(),
    time: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()),
    versions: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()),
});
function npmReleases(world, settings = {}) {
    return createSource(world, settings, {
        ecosystem: 'npm',
        url: 'https://registry.npmjs.org',
        path: (name) => encodeURIComponent(name).replace(/^%40/, '@'),
        read(document) {
            const { 'dist-tags': tags, time, versions } = Packument.parse(document);
            const releases = Object.keys(versions).flatMap((version) => {
                const at = readInstant(Object.hasOwn(time, version) ? time[version] : undefined);
                return at === undefined ? [] : [{ version, at, preRelease: version.includes('-') }];
            });
            return { releases, latest: tags?.latest };
        },
    });
}

;// CONCATENATED MODULE: ./.build/src/providers/ages/pypi.js


const Project = schemas/* object */.Ikc({
    releases: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* object */.Ikc({ upload_time_iso_8601: schemas/* string */.YjP(), yanked: schemas/* boolean */.zMY().optional() }))),
});
const PRE_RELEASE = /(?:a|b|c|rc|alpha|beta|pre|preview|dev)[-_.]?\d*(?:$|[.+])/i;
function pypiReleases(world, settings = {}) {
    return createSource(world, settings, {
        ecosystem: 'pypi',
        url: 'https://pypi.org',
        path: (name) => `pypi/${encodeURIComponent(name)}/json`,
        read(document) {
            const releases = Object.entries(Project.parse(document).releases).flatMap(([version, files]) => {
                const times = files.flatMap((file) => readInstant(file.upload_time_iso_8601) ?? []);
                if (times.length === 0)
                    return [];
                const yanked = files.every((file) => file.yanked === true);
                return [{ version, at: Math.min(...times), yanked, preRelease: PRE_RELEASE.test(version) }];
            });
            return { releases };
        },
    });
}

;// CONCATENATED MODULE: ./.build/src/actions/security-scan/packages.js





async function scanPackages(scans, values, world, signal) {
    const policy = licensePolicyOf(values);
    const licenses = policy === undefined ? [] : [{ source: 'the licences that the reports list', report: scanLicenses(scans, policy) }];
    const limits = { maxAge: values['max-age'], minAge: values['min-age'] };
    if (limits.maxAge === undefined && limits.minAge === undefined)
        return licenses;
    const packages = scans.flatMap(({ couldNotScan, packages: listed = [] }) => couldNotScan === undefined ? listed : []);
    const answers = await askAges(packages, [npmReleases(world), pypiReleases(world)], signal);
    return [...licenses, { source: 'npm and PyPI', report: scanAges(answers, limits, world.clock.now()) }];
}
function licensePolicyOf(values) {
    const [short, long] = [values['deny-licenses'], values.licenses];
    if (short.length === 0)
        return long;
    return { ...long, deny: [...(long?.deny ?? []), ...short] };
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/formats.js
const findingsFormats = [
    'actionlint',
    'bandit',
    'cargo-audit',
    'checkmarx',
    'checkov',
    'cyclonedx',
    'dependency-check',
    'eslint',
    'gitleaks',
    'gosec',
    'grype',
    'hadolint',
    'npm-audit',
    'osv-scanner',
    'pip-audit',
    'pnpm-audit',
    'safety',
    'sarif',
    'secretlint',
    'semgrep',
    'snyk',
    'sonarqube',
    'spdx',
    'trivy',
    'trufflehog',
    'yarn-audit',
    'zap',
    'zizmor',
];

// EXTERNAL MODULE: ./.build/src/providers/reports/json-lines.js
var json_lines = __webpack_require__(7912);
// EXTERNAL MODULE: ./.build/src/providers/reports/json-opening.js
var json_opening = __webpack_require__(7015);
// EXTERNAL MODULE: ./.build/src/providers/findings/shared/fingerprint.js
var fingerprint = __webpack_require__(275);
// EXTERNAL MODULE: ./.build/src/providers/findings/shared/mask.js
var mask = __webpack_require__(3535);
// EXTERNAL MODULE: ./.build/src/providers/findings/shared/spot.js
var shared_spot = __webpack_require__(7351);
;// CONCATENATED MODULE: ./.build/src/providers/findings/actionlint.js





const FIELDS = ['message', 'filepath', 'line', 'column', 'kind'];
const LINE = /^\{"message":.*"filepath":/;
const actionlint = {
    format: 'actionlint',
    title: 'actionlint (`{{json .}}`, or one JSON object a line)',
    counting: 'One for each error. actionlint rates nothing: all are unrated.',
    recognises(opening) {
        if (opening.syntax === 'text')
            return LINE.test(opening.text);
        return (0,json_opening/* hasAll */.Ug)((0,json_opening/* firstFieldsOf */.te)(opening), ...FIELDS) || (0,json_opening/* hasAll */.Ug)((0,json_opening/* fieldsOf */.Pf)(opening), ...FIELDS);
    },
    read(source) {
        const findings = (0,json_lines/* jsonEntries */.T)(source).map(readError);
        return [{ tool: 'actionlint', findings, reported: findings.length, partial: [] }];
    },
};
function readError(error) {
    const line = error.numberIf('line');
    return {
        kind: 'workflow',
        rule: error.text('kind'),
        severity: 'unrated',
        title: (0,mask/* mask */.d)(error.text('message')),
        aliases: [],
        cwe: [],
        fixedIn: [],
        spot: (0,shared_spot/* spotOf */.Y)(error.text('filepath'), {
            line,
            column: error.numberIf('column'),
            endColumn: error.numberIf('end_column'),
        }),
        fingerprint: (0,fingerprint/* fingerprintOfLine */.MH)(error.textIf('snippet')?.split('\n')[0]),
    };
}

// EXTERNAL MODULE: ./.build/src/providers/reports/json-object.js
var json_object = __webpack_require__(6404);
// EXTERNAL MODULE: ./.build/src/providers/findings/shared/bandit-password.js
var bandit_password = __webpack_require__(8735);
// EXTERNAL MODULE: ./.build/src/providers/findings/shared/partial.js
var shared_partial = __webpack_require__(8826);
;// CONCATENATED MODULE: ./.build/src/providers/findings/bandit.js








const bandit = {
    format: 'bandit',
    title: 'Bandit (JSON)',
    counting: 'One for each entry of `results`. Severity is Bandit’s own; UNDEFINED is unrated. Hard-coded passwords (B105 to B107) are secrets. A file it could not parse makes the scan partial.',
    recognises: (opening) => (0,json_opening/* hasAll */.Ug)((0,json_opening/* fieldsOf */.Pf)(opening), 'results', 'metrics', 'generated_at'),
    read(source) {
        const report = (0,json_object/* objectOf */.Xy)(source);
        const findings = report.list('results').map(readResult);
        const errors = report.list('errors').map((error) => ({ file: error.text('filename'), why: error.text('reason') }));
        const files = (report.object('metrics')?.names() ?? []).filter((name) => name !== '_totals');
        const broken = new Set(errors.map(({ file }) => file));
        const looked = files.filter((file) => !broken.has(file)).length;
        const left = (0,shared_partial/* partialOf */.Z)(errors.map(({ file, why }) => `${file}: ${why}`));
        const nothing = files.length === 0 && findings.length === 0;
        return [
            {
                tool: 'bandit',
                findings,
                reported: findings.length,
                couldNotScan: looked === 0 && findings.length === 0 && errors.length > 0 ? left.join('; ') : undefined,
                partial: nothing && errors.length === 0 ? ['Bandit names no file that it looked at.'] : left,
                lookedAt: files.length === 0 ? undefined : (0,shared_partial/* countOf */.p)(looked, 'file'),
            },
        ];
    },
};
function readResult(result) {
    const rule = result.text('test_id');
    const text = result.text('issue_text');
    const secret = (0,bandit_password/* quotedPassword */.Q)(rule, text);
    const line = result.numberIf('line_number');
    const number = result.object('issue_cwe')?.numberIf('id');
    return {
        kind: secret === undefined ? 'code' : 'secret',
        rule,
        severity: (0,findings_severity/* severityOf */.xJ)(result.textIf('issue_severity')),
        title: (0,mask/* mask */.d)((0,bandit_password/* withoutPassword */.G)(rule, text)),
        aliases: [],
        cwe: number === undefined ? [] : [number],
        fixedIn: [],
        spot: (0,shared_spot/* spotOf */.Y)(result.text('filename'), {
            line,
            endLine: lastOf(result.raw('line_range')),
            column: afterStart(result.numberIf('col_offset')),
            endColumn: afterStart(result.numberIf('end_col_offset')),
        }),
        fingerprint: secret === undefined ? (0,fingerprint/* fingerprintOfLine */.MH)((0,fingerprint/* numberedLine */.RP)(result.textIf('code'), line)) : (0,fingerprint/* fingerprintOfSecret */.AS)(secret),
        url: result.textIf('more_info'),
        confidence: result.textIf('issue_confidence'),
    };
}
function afterStart(offset) {
    return offset === undefined ? undefined : offset + 1;
}
function lastOf(range) {
    const last = Array.isArray(range) ? range.at(-1) : undefined;
    return typeof last === 'number' ? last : undefined;
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/shared/cvss-metrics.js
function metricsOf(vector) {
    return new Map(vector.split('/').map((part) => part.split(':', 2)));
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/shared/cvss2.js

const cvss2_WEIGHTS = {
    AV: { L: 0.395, A: 0.646, N: 1 },
    AC: { H: 0.35, M: 0.61, L: 0.71 },
    Au: { M: 0.45, S: 0.56, N: 0.704 },
    C: { N: 0, P: 0.275, C: 0.66 },
    I: { N: 0, P: 0.275, C: 0.66 },
    A: { N: 0, P: 0.275, C: 0.66 },
};
function scoreOfVector2(vector) {
    const plain = vector
        .trim()
        .replace(/^\((.*)\)$/, '$1')
        .replace(/^CVSS2#/i, '');
    if (!plain.startsWith('AV:'))
        return undefined;
    const metrics = metricsOf(plain);
    const weight = (name) => cvss2_WEIGHTS[name]?.[metrics.get(name) ?? ''] ?? Number.NaN;
    const impact = 10.41 * (1 - (1 - weight('C')) * (1 - weight('I')) * (1 - weight('A')));
    const exploitability = 20 * weight('AV') * weight('AC') * weight('Au');
    const score = (0.6 * impact + 0.4 * exploitability - 1.5) * (impact === 0 ? 0 : 1.176);
    return Number.isNaN(score) ? undefined : Math.round(score * 10) / 10;
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/shared/cvss3.js

const IMPACT = new Map([
    ['H', 0.56],
    ['L', 0.22],
    ['N', 0],
]);
const VECTOR = new Map([
    ['N', 0.85],
    ['A', 0.62],
    ['L', 0.55],
    ['P', 0.2],
]);
const COMPLEXITY = new Map([
    ['L', 0.77],
    ['H', 0.44],
]);
const PRIVILEGES = new Map([
    ['N', 0.85],
    ['L', 0.62],
    ['H', 0.27],
]);
const PRIVILEGES_CHANGED = new Map([
    ['N', 0.85],
    ['L', 0.68],
    ['H', 0.5],
]);
const INTERACTION = new Map([
    ['N', 0.85],
    ['R', 0.62],
]);
function scoreOfVector3(vector) {
    if (!/^CVSS:3\.[01]\//.test(vector))
        return undefined;
    const metrics = metricsOf(vector);
    const changed = metrics.get('S') === 'C';
    const value = (name, weights) => weights.get(metrics.get(name) ?? '') ?? Number.NaN;
    const [c, i, a] = [value('C', IMPACT), value('I', IMPACT), value('A', IMPACT)];
    const base = 1 - (1 - c) * (1 - i) * (1 - a);
    const impact = changed ? 7.52 * (base - 0.029) - 3.25 * (base - 0.02) ** 15 : 6.42 * base;
    const privileges = value('PR', changed ? PRIVILEGES_CHANGED : PRIVILEGES);
    const exploitability = 8.22 * value('AV', VECTOR) * value('AC', COMPLEXITY) * privileges * value('UI', INTERACTION);
    const total = (changed ? 1.08 : 1) * (impact + exploitability);
    if (Number.isNaN(total) || !['U', 'C'].includes(metrics.get('S') ?? ''))
        return undefined;
    return impact <= 0 ? 0 : roundUp(Math.min(total, 10));
}
function roundUp(score) {
    const scaled = Math.round(score * 100_000);
    return scaled % 10_000 === 0 ? scaled / 100_000 : (Math.floor(scaled / 10_000) + 1) / 10;
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/shared/cvss4.js

const LEVELS = {
    AV: 'NALP',
    PR: 'NLH',
    UI: 'NPA',
    AC: 'LH',
    AT: 'NP',
    VC: 'HLN',
    VI: 'HLN',
    VA: 'HLN',
    SC: 'HLN',
    SI: 'HLN',
    SA: 'HLN',
};
const NAMES = Object.keys(LEVELS);
const SCORES = {
    '00': { '00': [10, 9.3], '01': [9.6, 9], '10': [9.3, 8.8], '11': [9.2, 8], '21': [7.9, 6.9] },
    '01': { '00': [9.5, 9.2], '01': [9.1, 8.1], '10': [9.2, 8.4], '11': [8.2, 7], '21': [7.1, 6.3] },
    '10': { '00': [9.4, 8.7], '01': [8.9, 7.5], '10': [8.6, 7.2], '11': [7.6, 5.7], '21': [6.5, 5.3] },
    '11': { '00': [9, 7.7], '01': [7.7, 6.6], '10': [7.4, 6.1], '11': [5.9, 5.2], '21': [5.8, 2.3] },
    '20': { '00': [8.6, 7], '01': [7.4, 5.4], '10': [7.2, 5.3], '11': [5.7, 3.6], '21': [4.7, 2.4] },
    '21': { '00': [7.3, 5.4], '01': [5.5, 4.3], '10': [6.1, 4.6], '11': [5.1, 1.8], '21': [2.4, 1] },
};
const EQ1 = [
    { above: 0, depth: 1 },
    { above: 1, depth: 4 },
    { above: 3, depth: 5 },
];
const EQ2 = [
    { above: 0, depth: 1 },
    { above: 1, depth: 2 },
];
const EQ3 = [
    { above: 0, depth: 7 },
    { above: 1, depth: 8 },
    { above: 3, depth: 10 },
];
const EQ4 = [
    { above: 0, depth: 5 },
    { above: 3, depth: 4 },
];
function scoreOfVector4(vector) {
    if (!vector.startsWith('CVSS:4.0/'))
        return undefined;
    const metrics = metricsOf(vector);
    const levels = NAMES.map((name) => levelOf(name, metrics.get(name)));
    if (levels.some((level) => level < 0))
        return undefined;
    const level = (name) => levels[NAMES.indexOf(name)];
    const sum = (...names) => names.reduce((total, name) => total + level(name), 0);
    if (sum('VC', 'VI', 'VA', 'SC', 'SI', 'SA') === 12)
        return 0;
    const eq1 = levelOfEq1(level);
    const eq2 = sum('AC', 'AT') === 0 ? 0 : 1;
    const eq3 = sum('VC', 'VI') === 0 ? 0 : ['VC', 'VI', 'VA'].some((name) => level(name) === 0) ? 1 : 2;
    const eq4 = ['SC', 'SI', 'SA'].some((name) => level(name) === 0) ? 0 : 1;
    const score = scoreAt(eq1, eq2, BAND[eq3], eq4);
    const steps = [
        step(score, scoreAt(eq1 + 1, eq2, BAND[eq3], eq4), sum('AV', 'PR', 'UI'), EQ1[eq1]),
        step(score, scoreAt(eq1, eq2 + 1, BAND[eq3], eq4), sum('AC', 'AT'), EQ2[eq2]),
        step(score, belowEq3(eq1, eq2, eq3, eq4), sum('VC', 'VI', 'VA'), EQ3[eq3]),
        step(score, scoreAt(eq1, eq2, BAND[eq3], eq4 + 1), sum('SC', 'SI', 'SA'), EQ4[eq4]),
        0,
    ].filter((each) => each !== undefined);
    const mean = steps.reduce((total, each) => total + each, 0) / steps.length;
    return Math.round((score - mean) * 10 + 1e-5) / 10;
}
const BAND = ['00', '10', '21'];
function levelOf(name, value) {
    return value?.length === 1 ? LEVELS[name].indexOf(value) : -1;
}
function levelOfEq1(level) {
    const open = ['AV', 'PR', 'UI'].filter((name) => level(name) === 0).length;
    if (open === 3)
        return 0;
    return open === 0 || level('AV') === LEVELS.AV.indexOf('P') ? 2 : 1;
}
function scoreAt(eq1, eq2, eq36, eq4) {
    return SCORES[`${eq1}${eq2}`]?.[eq36]?.[eq4];
}
function belowEq3(eq1, eq2, eq3, eq4) {
    if (eq3 === 0)
        return Math.max(scoreAt(eq1, eq2, '01', eq4), scoreAt(eq1, eq2, '10', eq4));
    return eq3 === 1 ? scoreAt(eq1, eq2, '11', eq4) : undefined;
}
function step(score, below, sum, { above, depth }) {
    return below === undefined ? undefined : ((score - below) * (sum - above)) / depth;
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/shared/cvss.js




function scoreOfVectors(vectors) {
    let worst;
    for (const vector of vectors) {
        const score = scoreOfVector4(vector) ?? scoreOfVector3(vector);
        if (score !== undefined && (worst === undefined || score > worst))
            worst = score;
    }
    return worst;
}
function bandOfVectors2(vectors) {
    const scores = vectors.flatMap((vector) => scoreOfVector2(vector) ?? []);
    return scores.length === 0 ? 'unrated' : bandOfScore2(Math.max(...scores));
}
function bandOfScore2(score) {
    const band = (0,findings_severity/* severityOfScore */.FL)(score);
    return band === 'critical' ? 'high' : band;
}

// EXTERNAL MODULE: ./.build/src/providers/findings/shared/names.js
var shared_names = __webpack_require__(2735);
// EXTERNAL MODULE: ./.build/src/providers/findings/shared/purl.js
var shared_purl = __webpack_require__(778);
;// CONCATENATED MODULE: ./.build/src/providers/findings/shared/versions.js
const LOWER_END = />=\s*([\w.+-]+)/g;
const UPPER_END = /<\s*([\w.+-]+)/g;
function firstFixedIn(range) {
    return [...(range ?? '').matchAll(LOWER_END)].map(([, version = '']) => version);
}
function firstAfter(range) {
    return [...(range ?? '').matchAll(UPPER_END)].map(([, version = '']) => version);
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/cargo-audit/entry.js







function readFlaw(entry) {
    const advisory = entry.object('advisory');
    if (advisory === undefined)
        throw entry.broken('advisory', 'is missing.');
    return entry_findingOf(entry, advisory.text('id'), advisory);
}
function readWarning(entry, kind) {
    const said = entry.raw('kind');
    const word = kind ?? (typeof said === 'string' ? said : 'warning');
    const advisory = entry.object('advisory');
    const finding = entry_findingOf(entry, advisory?.text('id') ?? word, advisory);
    return { ...finding, severity: 'unrated', score: undefined, title: `${word}: ${finding.title}` };
}
function entry_findingOf(entry, rule, advisory) {
    const about = entry_packageOf(entry);
    const score = scoreOfVectors([advisory?.textIf('cvss') ?? '']);
    const detail = advisory?.textIf('description');
    return {
        kind: 'dependency',
        rule,
        severity: (0,findings_severity/* severityOfScore */.FL)(score),
        score,
        title: (0,mask/* mask */.d)(advisory?.textIf('title') || `${about.name} ${about.version ?? ''}`.trim()),
        detail: detail && (0,mask/* mask */.d)(detail),
        aliases: advisory === undefined ? [] : (0,shared_names/* distinct */.dM)([rule, ...advisory.texts('aliases')]),
        cwe: [],
        package: about,
        fixedIn: fixesOf(entry),
        url: advisory?.textIf('url') ?? (advisory === undefined ? undefined : `https://rustsec.org/advisories/${rule}`),
    };
}
function entry_packageOf(entry) {
    const known = entry.object('package');
    const name = known?.text('name') ?? '';
    const version = known?.textIf('version');
    return { name, version, ecosystem: 'cargo', purl: (0,shared_purl/* purlOf */.VA)('cargo', name, version) };
}
function fixesOf(entry) {
    const versions = entry.raw('versions');
    if (!(0,json_object/* isFields */.Ce)(versions))
        return [];
    return (0,shared_names/* distinct */.dM)((entry.object('versions')?.texts('patched') ?? []).flatMap(firstFixedIn));
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/cargo-audit.js




const cargoAudit = {
    format: 'cargo-audit',
    title: 'cargo audit (JSON)',
    counting: 'One for each vulnerability, and one for each warning (unmaintained, unsound, yanked, notice). Severity is the band of the CVSS 3 or 4 vector of the advisory; without one, and for warnings, it is unrated. 0 packages and an empty database are no scans.',
    recognises(opening) {
        const fields = (0,json_opening/* fieldsOf */.Pf)(opening);
        return (0,json_opening/* hasAll */.Ug)(fields, 'lockfile', 'vulnerabilities') && (0,json_opening/* hasAll */.Ug)(fields?.['vulnerabilities'], 'found', 'list');
    },
    read(source) {
        const report = (0,json_object/* objectOf */.Xy)(source);
        const found = report.object('vulnerabilities');
        if (found?.raw('list') === undefined)
            throw report.broken('vulnerabilities.list', 'is missing.');
        const flaws = found.list('list').map(readFlaw);
        const findings = [...flaws, ...warningsOf(report)];
        const database = report.object('database');
        const looked = report.object('lockfile')?.numberIf('dependency-count');
        const reason = looked === 0 ? 'cargo audit looked at 0 packages.' : emptiness(database);
        return [
            {
                tool: 'cargo-audit',
                findings,
                reported: findings.length,
                couldNotScan: findings.length === 0 ? reason : undefined,
                partial: looked === undefined && findings.length === 0 ? ['cargo audit names nothing that it looked at.'] : [],
                lookedAt: looked === undefined || looked === 0 ? undefined : (0,shared_partial/* countOf */.p)(looked, 'package'),
                databaseAt: database?.textIf('last-updated'),
            },
        ];
    },
};
function emptiness(database) {
    return database?.numberIf('advisory-count') === 0 ? 'The database of cargo audit holds no advisory.' : undefined;
}
function warningsOf(report) {
    const raw = report.raw('warnings');
    if (!(0,json_object/* isFields */.Ce)(raw))
        return report.list('warnings').map((warning) => readWarning(warning, undefined));
    const warnings = report.object('warnings');
    return warnings?.names().flatMap((kind) => warnings.list(kind).map((warning) => readWarning(warning, kind))) ?? [];
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/shared/texts.js
function textsOf(value) {
    return (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string');
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/checkmarx/subject.js






function subject_subjectOf(result) {
    const engine = result.text('type');
    const data = (0,json_object/* isFields */.Ce)(result.raw('data')) ? result.object('data') : undefined;
    if (data?.raw('packageIdentifier') !== undefined || data?.raw('packageName') !== undefined)
        return dependency(result, data);
    const rule = data?.textIf('queryName') ?? data?.textIf('ruleName') ?? result.text('id');
    const [node] = data?.list('nodes') ?? [];
    const path = node?.textIf('fileName') ?? data?.textIf('filename') ?? data?.textIf('fileName');
    const line = node?.numberIf('line') ?? data?.numberIf('line');
    return {
        kind: /secret/i.test(engine) ? 'secret' : /^(?:kics|sscs)/i.test(engine) ? 'config' : 'code',
        rule,
        title: (0,mask/* mask */.d)(rule.replaceAll('_', ' ')),
        aliases: [],
        fixedIn: [],
        spot: (0,shared_spot/* spotOf */.Y)(path?.replace(/^\/+(?=.)/, ''), { line, column: node?.numberIf('column') }),
    };
}
function dependency(result, data) {
    const id = result.text('id');
    const about = subject_packageOf(data);
    const known = result.object('vulnerabilityDetails')?.textIf('cveName');
    const rule = known || id;
    const [location] = data.object('scaPackageData')?.texts('locations') ?? [];
    return {
        kind: 'dependency',
        rule,
        title: (0,mask/* mask */.d)(`${rule} in ${about.name}`),
        aliases: (0,shared_names/* distinct */.dM)([(0,shared_names/* advisoryIn */.J4)(rule), (0,shared_names/* advisoryIn */.J4)(id)]),
        package: about,
        fixedIn: (0,shared_names/* distinct */.dM)(textsOf(data.raw('recommendedVersion'))),
        spot: (0,shared_spot/* spotOf */.Y)(location),
    };
}
function subject_packageOf(data) {
    const more = data.object('scaPackageData');
    const identifier = data.textIf('packageIdentifier') ?? '';
    const [, manager, rest = identifier] = /^([A-Za-z]+)-(.+)$/s.exec(identifier) ?? [];
    const chains = chainsOf(more);
    const named = data.textIf('packageName') ?? chains[0]?.at(-1);
    const [, guessed = rest, version = undefined] = named !== undefined && rest.startsWith(`${named}-`)
        ? [rest, named, rest.slice(named.length + 1)]
        : (/^(.+?)-(\d.*)$/s.exec(rest) ?? []);
    const name = named ?? guessed;
    const installed = data.textIf('packageVersion') ?? version;
    const ecosystem = (0,shared_purl/* purlType */.i8)(manager);
    const direct = more?.raw('isDirectDependency');
    return {
        name,
        version: installed,
        ecosystem,
        purl: (0,shared_purl/* purlOf */.VA)(ecosystem, name, installed),
        direct: typeof direct === 'boolean' ? direct : undefined,
        development: more?.raw('isDevelopmentDependency') === true || undefined,
        through: (0,shared_names/* distinct */.dM)(chains.filter((chain) => chain.length > 1).map(([first]) => first)).slice(0, 10),
    };
}
function chainsOf(more) {
    const paths = more?.raw('dependencyPaths');
    if (!Array.isArray(paths))
        return [];
    return paths
        .filter(Array.isArray)
        .map((path) => path.flatMap((link) => ((0,json_object/* isFields */.Ce)(link) ? textsOf(link['name']) : [])));
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/checkmarx/one.js





function scanOfJson(source) {
    const report = (0,json_object/* objectOf */.Xy)(source);
    if (report.raw('results') === undefined && report.numberIf('totalCount') !== 0)
        throw report.broken('results', 'is missing.');
    const findings = report.list('results').map(one_readResult);
    const total = report.numberIf('totalCount') ?? findings.length;
    const missing = total > findings.length ? [`The report holds ${findings.length} of ${total} results.`] : [];
    return { tool: 'checkmarx', findings, reported: findings.length, partial: missing };
}
const SET_ASIDE = new Set(['NOT_EXPLOITABLE', 'IGNORED']);
const QUOTING = /hard_?-?\s?coded|password|secret|credential|token|key/i;
function one_readResult(result) {
    const subject = subject_subjectOf(result);
    const details = result.object('vulnerabilityDetails');
    const weakness = details?.raw('cweId');
    const detail = result.textIf('description');
    const state = result.textIf('state') ?? '';
    const quotes = subject.kind === 'secret' || QUOTING.test(subject.rule);
    return {
        ...subject,
        severity: (0,findings_severity/* severityOf */.xJ)(result.textIf('severity')),
        score: subject.kind === 'dependency' ? details?.numberIf('cvssScore') : undefined,
        detail: quotes || !detail ? undefined : (0,mask/* mask */.d)(detail),
        cwe: (0,shared_names/* cweIn */.$n)([typeof weakness === 'number' ? `CWE-${weakness}` : String(weakness ?? '')]),
        suppressed: SET_ASIDE.has(state) ? state.toLowerCase().replaceAll('_', ' ') : undefined,
    };
}

// EXTERNAL MODULE: ./.build/src/core/numeral.js
var numeral = __webpack_require__(9265);
// EXTERNAL MODULE: ./.build/src/providers/reports/broken.js
var broken = __webpack_require__(5985);
// EXTERNAL MODULE: ./.build/src/providers/reports/xml.js + 10 modules
var xml = __webpack_require__(7005);
;// CONCATENATED MODULE: ./.build/src/providers/findings/shared/xml-tree.js

const NONE = new Map();
function xmlTree(source, { attributes, without }) {
    const top = { name: '', attributes: NONE, text: '', children: [] };
    const open = [top];
    let hidden = 0;
    (0,xml/* scanXml */.F)(source, {
        open(element) {
            const name = element.name.slice(element.name.indexOf(':') + 1);
            if (hidden > 0 || without.has(name)) {
                hidden++;
                return;
            }
            const node = { name, attributes: attributesOf(element, attributes), text: '', children: [] };
            open.at(-1)?.children.push(node);
            open.push(node);
        },
        text(text) {
            const node = open.at(-1);
            if (hidden === 0 && node !== undefined)
                node.text += text;
        },
        close() {
            if (hidden > 0)
                hidden--;
            else
                open.pop();
        },
    });
    return top.children[0] ?? top;
}
function attributesOf(element, names) {
    let given;
    for (const name of names) {
        const value = element.attribute(name);
        if (value !== undefined)
            given = (given ?? new Map()).set(name, value);
    }
    return given ?? NONE;
}
function childOf(node, name) {
    return node?.children.find((child) => child.name === name);
}
function childrenOf(node, name) {
    return node?.children.filter((child) => child.name === name) ?? [];
}
function listIn(node, within, name) {
    return childrenOf(childOf(node, within), name);
}
function textIn(node, name) {
    return childOf(node, name)?.text.trim() || undefined;
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/checkmarx/sast.js








const ATTRIBUTES = ['name', 'cweId', 'Severity', 'FileName', 'Line', 'Column', 'FalsePositive', 'state', 'DeepLink'];
const OF_THE_SCAN = ['FilesScanned', 'CheckmarxVersion'];
function scanOfXml(source) {
    const report = xmlTree(source, { attributes: [...ATTRIBUTES, ...OF_THE_SCAN], without: new Set() });
    if (report.name !== 'CxXMLResults')
        throw (0,broken/* broken */.m)(source, 1, `Its root is <${report.name}>; it has to be <CxXMLResults>.`);
    const queries = childrenOf(report, 'Query');
    const findings = queries.flatMap((query) => childrenOf(query, 'Result').map((result) => sast_readResult(source, query, result)));
    const files = numberIn(report, 'FilesScanned');
    return {
        tool: 'checkmarx',
        toolVersion: report.attributes.get('CheckmarxVersion'),
        findings,
        reported: findings.length,
        couldNotScan: files === 0 && findings.length === 0 ? 'Checkmarx looked at 0 files.' : undefined,
        partial: files === undefined && findings.length === 0 ? ['Checkmarx names no file that it looked at.'] : [],
        lookedAt: files === undefined || files === 0 ? undefined : (0,shared_partial/* countOf */.p)(files, 'file'),
    };
}
function sast_readResult(source, query, result) {
    const rule = query.attributes.get('name');
    if (rule === undefined)
        throw (0,broken/* broken */.m)(source, undefined, 'A <Query> has no name.');
    const line = numberIn(result, 'Line');
    const cwe = numberIn(query, 'cweId');
    return {
        kind: 'code',
        rule,
        severity: (0,findings_severity/* severityOf */.xJ)(result.attributes.get('Severity') ?? query.attributes.get('Severity')),
        title: (0,mask/* mask */.d)(rule.replaceAll('_', ' ')),
        aliases: [],
        cwe: cwe !== undefined && cwe > 0 ? [cwe] : [],
        fixedIn: [],
        spot: (0,shared_spot/* spotOf */.Y)(result.attributes.get('FileName'), { line, column: numberIn(result, 'Column') }),
        fingerprint: (0,fingerprint/* fingerprintOfLine */.MH)(codeAt(result, line)),
        url: result.attributes.get('DeepLink'),
        suppressed: suppressionOf(result),
    };
}
function numberIn(node, name) {
    return (0,numeral/* readNumber */.k)(node.attributes.get(name) ?? '');
}
function codeAt(result, line) {
    const [start] = listIn(result, 'Path', 'PathNode');
    const lines = listIn(start, 'Snippet', 'Line');
    const shown = lines.find((each) => textIn(each, 'Number') === String(line));
    return childOf(shown, 'Code')?.text;
}
function suppressionOf(result) {
    const isFalse = /^true$/i.test(result.attributes.get('FalsePositive') ?? '');
    return isFalse || result.attributes.get('state') === '1' ? 'not exploitable' : undefined;
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/shared/is-xml.js
function isXml(source) {
    for (const piece of source.chunks())
        return /^\s*</.test(new TextDecoder().decode(piece.subarray(0, 1024)));
    return false;
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/checkmarx.js




const checkmarx = {
    format: 'checkmarx',
    title: 'Checkmarx (XML report of SAST, JSON results of Checkmarx One)',
    counting: 'One for each result, those marked as not exploitable included as suppressed. Severity is Checkmarx’s own. 0 scanned files are no scan; fewer results than `totalCount` make it partial. What may quote a password is dropped when it is read.',
    recognises(opening) {
        if (opening.syntax === 'xml')
            return opening.root === 'CxXMLResults';
        const fields = (0,json_opening/* fieldsOf */.Pf)(opening);
        return (0,json_opening/* hasAll */.Ug)(fields, 'results', 'scanID');
    },
    read: (source) => [isXml(source) ? scanOfXml(source) : scanOfJson(source)],
};

;// CONCATENATED MODULE: ./.build/src/providers/findings/checkov/check.js





function readCheck(framework, check) {
    const flaw = check.object('vulnerability_details');
    const id = flaw?.textIf('id');
    const rule = id ?? check.text('check_id');
    const [line, endLine] = rangeOf(check.raw('file_line_range'));
    const resource = check.textIf('resource');
    return {
        kind: flaw === undefined ? kindOf(framework) : 'dependency',
        rule,
        severity: (0,findings_severity/* severityOf */.xJ)(flaw?.textIf('severity') ?? check.textIf('severity')),
        score: flaw?.numberIf('cvss'),
        title: (0,mask/* mask */.d)(check.textIf('short_description') ?? check.textIf('check_name') ?? rule),
        detail: resource === undefined || framework === 'secrets' ? undefined : (0,mask/* mask */.d)(resource),
        aliases: (0,shared_names/* distinct */.dM)([id]),
        cwe: (0,shared_names/* cweIn */.$n)([check.textIf('check_name') ?? '']),
        package: flaw && check_packageOf(flaw),
        fixedIn: (0,shared_names/* distinct */.dM)([fixOf(flaw)]),
        spot: (0,shared_spot/* spotOf */.Y)(pathOf(check), { line, endLine }),
        fingerprint: resource === undefined ? undefined : (0,fingerprint/* fingerprintOf */.ax)(resource),
        url: flaw?.textIf('link') ?? check.textIf('guideline'),
        suppressed: check_suppressionOf(check),
    };
}
const KINDS = new Map([
    ['secrets', 'secret'],
    ['github_actions', 'workflow'],
    ['gitlab_ci', 'workflow'],
    ['azure_pipelines', 'workflow'],
    ['bitbucket_pipelines', 'workflow'],
    ['circleci_pipelines', 'workflow'],
    ['sast', 'code'],
]);
function kindOf(framework) {
    return KINDS.get(framework) ?? (framework.startsWith('sast_') ? 'code' : 'config');
}
function check_packageOf(flaw) {
    const name = flaw.textIf('package_name');
    return name === undefined ? undefined : { name, version: flaw.textIf('package_version') };
}
function fixOf(flaw) {
    const [, version] = /^fixed in (.+)$/.exec(flaw?.textIf('status') ?? '') ?? [];
    return version ?? (flaw?.textIf('lowest_fixed_version') || undefined);
}
function pathOf(check) {
    const inside = check.textIf('repo_file_path');
    const path = inside === undefined || inside.includes('..') ? check.text('file_path') : inside;
    return path.replace(/^[/\\]+(?=.)/, '');
}
function rangeOf(range) {
    return Array.isArray(range) ? range.map((each) => (typeof each === 'number' ? each : undefined)) : [];
}
function check_suppressionOf(check) {
    const result = check.object('check_result');
    if (result?.textIf('result') !== 'SKIPPED')
        return undefined;
    return (0,mask/* mask */.d)(result.textIf('suppress_comment') ?? 'skipped');
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/checkov.js




const checkov = {
    format: 'checkov',
    title: 'Checkov (JSON)',
    counting: 'One for each failed check of all its frameworks; skipped checks are suppressed and not counted. Severity is only there with a platform key; without one all are unrated. A file that could not be parsed makes the scan partial; no check at all is no scan.',
    recognises(opening) {
        const one = (0,json_opening/* fieldsOf */.Pf)(opening);
        return ([one, (0,json_opening/* firstFieldsOf */.te)(opening)].some((each) => (0,json_opening/* hasAll */.Ug)(each, 'check_type', 'results')) ||
            (0,json_opening/* hasAll */.Ug)(one, 'checkov_version'));
    },
    read(source) {
        const frameworks = Array.isArray(source.json()) ? (0,json_object/* listOf */.c3)(source) : [(0,json_object/* objectOf */.Xy)(source)];
        const failed = frameworks.flatMap((each) => checksOf(each, 'failed_checks'));
        const skipped = frameworks.flatMap((each) => checksOf(each, 'skipped_checks'));
        const passed = total(frameworks, 'passed');
        const checks = failed.length + skipped.length + passed;
        const left = (0,shared_partial/* partialOf */.Z)(frameworks.flatMap((each) => each.object('results')?.texts('parsing_errors') ?? []));
        return [
            {
                tool: 'checkov',
                toolVersion: versionOf(frameworks),
                findings: [...failed, ...skipped],
                reported: failed.length,
                couldNotScan: checks === 0 ? ['Checkov checked nothing.', ...left].join(' ') : undefined,
                partial: left.map((path) => `${path} could not be parsed`),
                lookedAt: checks === 0 ? undefined : (0,shared_partial/* countOf */.p)(checks, 'check'),
            },
        ];
    },
};
function checksOf(framework, name) {
    const type = framework.textIf('check_type') ?? '';
    return (framework.object('results')?.list(name) ?? []).map((check) => readCheck(type, check));
}
function total(frameworks, name) {
    const counts = frameworks.map((each) => (each.object('summary') ?? each).numberIf(name) ?? 0);
    return counts.reduce((sum, count) => sum + count, 0);
}
function versionOf([first]) {
    return (first?.object('summary') ?? first)?.textIf('checkov_version');
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/shared/dependency-graph.js
const dependency_graph_MOST = 10;
function dependencyGraph(edges, asked) {
    let brought;
    return {
        direct: (id) => (asked.size === 0 ? undefined : asked.has(id)),
        through(id) {
            brought ??= bringers(edges, asked);
            return brought.get(id) ?? [];
        },
    };
}
function bringers(edges, asked) {
    const needs = joined(edges);
    const found = new Map();
    const steps = [...asked].map((root) => ({ id: root, root }));
    for (const { id, root } of steps)
        for (const needed of needs.get(id) ?? []) {
            const known = found.get(needed) ?? [];
            if (needed === root || known.length === dependency_graph_MOST || known.includes(root))
                continue;
            known.push(root);
            found.set(needed, known);
            steps.push({ id: needed, root });
        }
    return found;
}
function joined(edges) {
    const needs = new Map();
    for (const [id, needed] of edges) {
        const known = needs.get(id) ?? [];
        for (const each of needed)
            known.push(each);
        needs.set(id, known);
    }
    return needs;
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/cyclonedx/findings.js






const findings_NO_PACKAGE = new Set([
    'file',
    'operating-system',
    'data',
    'device',
    'cryptographic-asset',
    'machine-learning-model',
]);
const findings_SET_ASIDE = new Set(['not_affected', 'false_positive', 'resolved', 'resolved_with_pedigree']);
function findings_findingsOf(bom) {
    const byRef = new Map();
    for (const component of bom.components)
        if (component.ref !== undefined)
            byRef.set(component.ref, component);
    const asked = bom.needs.filter(([ref]) => ref === bom.root).flatMap(([, needed]) => needed);
    const graph = dependencyGraph(bom.needs.filter(([ref]) => ref !== bom.root), new Set(asked));
    const packageOf = ({ ref, about }) => ({
        ...about,
        direct: ref === undefined ? undefined : graph.direct(ref),
    });
    function packageAt(ref) {
        const found = byRef.get(ref);
        if (found === undefined)
            return (0,shared_purl/* packageOfPurl */.L2)(ref);
        return { ...packageOf(found), through: graph.through(ref).map((each) => byRef.get(each)?.about.name ?? each) };
    }
    const findings = bom.flaws.flatMap((flaw) => {
        const affects = flaw.affects.length > 0 ? flaw.affects : [undefined];
        return affects.map((affected) => findings_findingOf(flaw, affected, affected && packageAt(affected.ref)));
    });
    return { findings, packages: bom.components.filter(({ type }) => !findings_NO_PACKAGE.has(type ?? '')).map(packageOf) };
}
function findings_findingOf(flaw, affected, about) {
    const text = flaw.description ?? flaw.detail;
    const why = [flaw.state, flaw.justification].filter(Boolean).join(': ');
    return {
        kind: 'dependency',
        rule: flaw.id,
        severity: severityIn(flaw),
        score: bestScore(flaw.ratings),
        title: about === undefined ? flaw.id : `${flaw.id} in ${about.name}`,
        detail: text && (0,mask/* mask */.d)(text),
        aliases: (0,shared_names/* distinct */.dM)([flaw.id, ...flaw.aliases]),
        cwe: flaw.cwe,
        package: about,
        fixedIn: (0,shared_names/* distinct */.dM)([...(affected?.fixedIn ?? []), ...flaw.fixedIn]),
        url: flaw.url,
        suppressed: findings_SET_ASIDE.has(flaw.state ?? '') ? (0,mask/* mask */.d)(why) : undefined,
    };
}
function severityIn({ id, ratings }) {
    if (id.startsWith('MAL-'))
        return 'critical';
    const said = (0,findings_severity/* worstSeverity */.Lc)(ratings.map(({ severity }) => (0,findings_severity/* severityOf */.xJ)(severity)));
    if (said !== 'unrated')
        return said;
    const scored = (0,findings_severity/* severityOfScore */.FL)(bestScore(ratings));
    return scored === 'unrated' ? (0,findings_severity/* worstSeverity */.Lc)(ratings.map(bandOfCvss2)) : scored;
}
function bestScore(ratings) {
    let best;
    for (const { method, score, vector = '' } of ratings) {
        if (!/^CVSSv[34]/i.test(method ?? ''))
            continue;
        const rated = score ?? scoreOfVectors([vector]);
        if (rated !== undefined)
            best = Math.max(rated, best ?? 0);
    }
    return best;
}
function bandOfCvss2({ method, score, vector = '' }) {
    if (!/^CVSSv2$/i.test(method ?? ''))
        return 'unrated';
    return score === undefined ? bandOfVectors2([vector]) : bandOfScore2(score);
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/cyclonedx/json.js



function bomOfJson(source) {
    const report = (0,json_object/* objectOf */.Xy)(source);
    const metadata = report.object('metadata');
    return {
        writer: metadata && writerOf(metadata),
        root: metadata?.object('component')?.textIf('bom-ref'),
        components: componentsOf(report),
        needs: report.list('dependencies').map((each) => [each.text('ref'), each.texts('dependsOn')]),
        flaws: report.list('vulnerabilities').map(json_readFlaw),
    };
}
function writerOf(metadata) {
    const isList = Array.isArray(metadata.raw('tools'));
    const [tool] = isList ? metadata.list('tools') : (metadata.object('tools')?.list('components') ?? []);
    return [tool?.textIf('name'), tool?.textIf('version')].filter(Boolean).join(' ') || undefined;
}
function componentsOf(report) {
    const found = [];
    const waiting = report.list('components').reverse();
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        found.push({ ref: next.textIf('bom-ref'), type: next.textIf('type'), about: json_packageOf(next) });
        for (const inside of next.list('components').reverse())
            waiting.push(inside);
    }
    return found;
}
function json_packageOf(component) {
    const purl = (0,shared_purl/* barePurl */.oJ)(component.textIf('purl'));
    const group = component.textIf('group');
    const ecosystem = (0,shared_purl/* ecosystemOf */.Mg)(purl);
    const name = component.text('name');
    return {
        name: group ? `${group}${ecosystem === 'maven' ? ':' : '/'}${name}` : name,
        version: component.textIf('version') || undefined,
        ecosystem,
        purl,
        development: isDevelopment(component) || undefined,
        license: (0,shared_names/* licenseOf */.L3)(component.list('licenses').map(nameOfLicense)),
    };
}
function nameOfLicense(choice) {
    const license = choice.object('license');
    return choice.textIf('expression') ?? license?.textIf('id') ?? license?.textIf('name');
}
function isDevelopment(component) {
    return component
        .list('properties')
        .some((each) => each.textIf('name') === 'cdx:npm:package:development' && each.textIf('value') === 'true');
}
function json_readFlaw(flaw) {
    const analysis = flaw.object('analysis');
    const properties = flaw.list('properties').filter((each) => each.textIf('name')?.endsWith(':fixed_versions'));
    return {
        id: flaw.textIf('id') ?? flaw.textIf('bom-ref') ?? 'without-id',
        aliases: flaw.list('references').flatMap((each) => each.textIf('id') ?? []),
        ratings: flaw.list('ratings').map((each) => ({
            severity: each.textIf('severity'),
            score: each.numberIf('score'),
            method: each.textIf('method'),
            vector: each.textIf('vector'),
        })),
        cwe: numbersIn(flaw.raw('cwes')),
        description: flaw.textIf('description'),
        detail: flaw.textIf('detail'),
        url: flaw.object('source')?.textIf('url') ?? flaw.list('advisories')[0]?.textIf('url'),
        affects: flaw.list('affects').map(readAffected),
        fixedIn: (0,shared_names/* distinct */.dM)(properties.flatMap((each) => (each.textIf('value') ?? '').split(/,\s*/))),
        state: analysis?.textIf('state'),
        justification: analysis?.textIf('justification') ?? analysis?.textIf('detail'),
    };
}
function readAffected(affected) {
    const unaffected = affected.list('versions').filter((each) => each.textIf('status') === 'unaffected');
    return { ref: affected.text('ref'), fixedIn: (0,shared_names/* distinct */.dM)(unaffected.map((each) => each.textIf('version'))) };
}
function numbersIn(value) {
    return Array.isArray(value) ? value.filter((each) => Number.isInteger(each)) : [];
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/cyclonedx/xml.js




const LEFT_OUT = new Set([
    'hashes',
    'externalReferences',
    'evidence',
    'pedigree',
    'signature',
    'services',
    'compositions',
    'annotations',
    'formulation',
    'releaseNotes',
    'swid',
]);
function bomOfXml(source) {
    const top = xmlTree(source, { attributes: ['bom-ref', 'ref', 'type'], without: LEFT_OUT });
    const bom = top.name === 'bom' ? top : undefined;
    const metadata = childOf(bom, 'metadata');
    const { components, flaws } = walk(bom);
    return {
        writer: xml_writerOf(childOf(metadata, 'tools')),
        root: refOf(childOf(metadata, 'component')),
        components,
        needs: listIn(bom, 'dependencies', 'dependency').map((each) => [
            refOf(each) ?? '',
            each.children.map((child) => refOf(child) ?? ''),
        ]),
        flaws: [...flaws, ...listIn(bom, 'vulnerabilities', 'vulnerability').map((each) => xml_readFlaw(each, refOf(each)))],
    };
}
function refOf(node) {
    return node?.attributes.get('bom-ref') ?? node?.attributes.get('ref');
}
function xml_writerOf(tools) {
    const tool = childOf(tools, 'tool') ?? childOf(childOf(tools, 'components'), 'component');
    return [textIn(tool, 'name'), textIn(tool, 'version')].filter(Boolean).join(' ') || undefined;
}
function walk(bom) {
    const [components, flaws] = [[], []];
    const waiting = listIn(bom, 'components', 'component').reverse();
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const ref = refOf(next);
        components.push({ ref, type: next.attributes.get('type'), about: xml_packageOf(next) });
        for (const flaw of listIn(next, 'vulnerabilities', 'vulnerability'))
            flaws.push(xml_readFlaw(flaw, refOf(flaw) ?? ref));
        for (const inside of listIn(next, 'components', 'component').reverse())
            waiting.push(inside);
    }
    return { components, flaws };
}
function xml_packageOf(component) {
    const purl = (0,shared_purl/* barePurl */.oJ)(textIn(component, 'purl'));
    const [group, name] = [textIn(component, 'group'), textIn(component, 'name') ?? ''];
    const ecosystem = (0,shared_purl/* ecosystemOf */.Mg)(purl);
    const choices = childOf(component, 'licenses')?.children ?? [];
    return {
        name: group ? `${group}${ecosystem === 'maven' ? ':' : '/'}${name}` : name,
        version: textIn(component, 'version'),
        ecosystem,
        purl,
        license: (0,shared_names/* licenseOf */.L3)(choices.map((each) => each.name === 'expression' ? each.text.trim() : (textIn(each, 'id') ?? textIn(each, 'name')))),
    };
}
function xml_readFlaw(flaw, ref) {
    const analysis = childOf(flaw, 'analysis');
    const targets = listIn(flaw, 'affects', 'target');
    const affects = targets.flatMap((each) => {
        const at = textIn(each, 'ref');
        const unaffected = listIn(each, 'versions', 'version').filter((version) => textIn(version, 'status') === 'unaffected');
        return at === undefined
            ? []
            : [{ ref: at, fixedIn: (0,shared_names/* distinct */.dM)(unaffected.map((version) => textIn(version, 'version'))) }];
    });
    return {
        id: textIn(flaw, 'id') ?? 'without-id',
        aliases: listIn(flaw, 'references', 'reference').flatMap((each) => textIn(each, 'id') ?? []),
        ratings: listIn(flaw, 'ratings', 'rating').map(readRating),
        cwe: listIn(flaw, 'cwes', 'cwe')
            .map((each) => Number(each.text))
            .filter(Number.isInteger),
        description: textIn(flaw, 'description'),
        detail: textIn(flaw, 'detail'),
        url: textIn(childOf(flaw, 'source'), 'url'),
        affects: affects.length > 0 || ref === undefined || targets.length > 0 ? affects : [{ ref, fixedIn: [] }],
        fixedIn: [],
        state: textIn(analysis, 'state'),
        justification: textIn(analysis, 'justification') ?? textIn(analysis, 'detail'),
    };
}
function readRating(rating) {
    const score = textIn(childOf(rating, 'score'), 'base') ?? textIn(rating, 'score');
    return {
        severity: textIn(rating, 'severity'),
        score: (0,numeral/* readNumber */.k)(score ?? ''),
        method: textIn(rating, 'method'),
        vector: textIn(rating, 'vector'),
    };
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/cyclonedx.js





const cyclonedx = {
    format: 'cyclonedx',
    title: 'CycloneDX 1.2 to 1.6 (JSON and XML)',
    counting: 'One for each component that a vulnerability affects, and one for a vulnerability that names none. Severity is the worst word of its ratings, else the band of the best CVSS score. What the analysis calls not affected, a false positive or resolved is suppressed. An SBOM without components and vulnerabilities is no scan.',
    recognises(opening) {
        if (opening.syntax !== 'xml')
            return (0,json_opening/* fieldsOf */.Pf)(opening)?.['bomFormat'] === 'CycloneDX';
        return (/(?:^|:)bom$/.test(opening.root) &&
            /cyclonedx\.org\/schema\/bom/.test(Object.values(opening.attributes).join(' ')));
    },
    read(source) {
        const [start] = source.chunks();
        const bom = /^\s*</.test(new TextDecoder().decode(start?.subarray(0, 64))) ? bomOfXml(source) : bomOfJson(source);
        const { findings, packages } = findings_findingsOf(bom);
        const nothing = bom.components.length === 0 && findings.length === 0;
        return [
            {
                tool: 'cyclonedx',
                toolVersion: bom.writer,
                findings,
                reported: findings.length,
                couldNotScan: nothing ? 'The SBOM lists no component.' : undefined,
                partial: [],
                lookedAt: bom.components.length === 0 ? undefined : (0,shared_partial/* countOf */.p)(bom.components.length, 'component'),
                packages,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./.build/src/providers/findings/dependency-check/finding.js






function findingsIn(report) {
    return report.dependencies.flatMap((dependency) => {
        if (dependency.flaws.length === 0)
            return [];
        const about = finding_packageOf(dependency);
        return dependency.flaws.map((flaw) => finding_findingOf(flaw, about, dependency));
    });
}
function finding_findingOf(flaw, about, { path }) {
    return {
        kind: 'dependency',
        rule: flaw.name,
        severity: finding_severityIn(flaw),
        score: flaw.score,
        title: (0,mask/* mask */.d)(`${flaw.name} in ${about.name}`),
        detail: flaw.description && (0,mask/* mask */.d)(flaw.description),
        aliases: (0,shared_names/* distinct */.dM)([(0,shared_names/* advisoryIn */.J4)(flaw.name)]),
        cwe: (0,shared_names/* cweIn */.$n)(flaw.cwes),
        package: about,
        fixedIn: (0,shared_names/* distinct */.dM)(flaw.fixedIn),
        spot: (0,shared_spot/* spotOf */.Y)(path?.replace(/(?:: .*|\?[^/\\]*)$/s, '')),
        exploited: flaw.exploited || undefined,
        suppressed: flaw.suppressed && (0,mask/* mask */.d)(flaw.suppressed),
    };
}
function finding_severityIn({ severity, score, score2 }) {
    const said = (0,findings_severity/* severityOf */.xJ)(severity);
    if (said !== 'unrated')
        return said;
    return score === undefined ? bandOfScore2(score2) : (0,findings_severity/* severityOfScore */.FL)(score);
}
const TEST_SCOPE = /:(?:test|testCompileClasspath|testRuntimeClasspath)$/i;
function finding_packageOf({ file, ids, projects, includedBy }) {
    const known = ids.map((id) => (0,shared_purl/* packageOfPurl */.L2)(id)).find((each) => each !== undefined);
    return {
        ...(known ?? { name: file }),
        development: projects.length > 0 ? projects.every((project) => TEST_SCOPE.test(project)) : undefined,
        through: (0,shared_names/* distinct */.dM)(includedBy.map((id) => (0,shared_purl/* packageOfPurl */.L2)(id)?.name ?? id)).slice(0, 10),
    };
}

// EXTERNAL MODULE: ./.build/src/core/one-line.js
var one_line = __webpack_require__(3278);
;// CONCATENATED MODULE: ./.build/src/providers/findings/shared/reason.js


function reasonOf(words) {
    const said = words.map((word) => word?.trim() ?? '').filter((word) => word !== '');
    const distinct = said.filter((word, index) => !said.slice(0, index).some((before) => before.includes(word)));
    return (0,one_line/* oneLine */.TN)((0,mask/* mask */.d)(distinct.join(': ').replace(/\/\/[^/\s]+@/g, '//***@')));
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/dependency-check/report.js
function databaseAtOf(sources) {
    const times = [...sources].filter(([name, time]) => /^NVD .*(?:Checked|Modified)$/i.test(name) && isTime(time));
    const checked = times.find(([name]) => /checked$/i.test(name));
    return (checked ?? times[0])?.[1];
}
function isTime(text) {
    return /^\d{4}-\d\d-\d\dT/.test(text ?? '');
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/dependency-check/json.js





function reportOfJson(source) {
    const report = (0,json_object/* objectOf */.Xy)(source);
    if (report.raw('dependencies') === undefined)
        throw report.broken('dependencies', 'is missing.');
    const scan = report.object('scanInfo');
    const sources = scan?.list('dataSource') ?? [];
    return {
        version: scan?.textIf('engineVersion'),
        databaseAt: databaseAtOf(sources.map((each) => [each.textIf('name') ?? '', each.textIf('timestamp')])),
        exceptions: (scan?.list('analysisExceptions') ?? []).map(messageOf),
        dependencies: report.list('dependencies').map(readDependency),
    };
}
function messageOf(entry) {
    const exception = (0,json_object/* isFields */.Ce)(entry.raw('exception')) ? entry.object('exception') : entry;
    return reasonOf([exception?.textIf('message')]) || 'The analysis failed without a message.';
}
function readDependency(entry) {
    const suppressed = entry.list('suppressedVulnerabilities').map((flaw) => dependency_check_json_readFlaw(flaw, true));
    return {
        file: entry.text('fileName'),
        path: entry.textIf('filePath'),
        ids: entry.list('packages').flatMap((each) => each.textIf('id') ?? []),
        projects: entry.texts('projectReferences'),
        includedBy: entry.list('includedBy').flatMap((each) => each.textIf('reference') ?? []),
        flaws: [...entry.list('vulnerabilities').map((flaw) => dependency_check_json_readFlaw(flaw, false)), ...suppressed],
    };
}
function dependency_check_json_readFlaw(flaw, suppressed) {
    return {
        name: flaw.text('name'),
        severity: flaw.textIf('severity'),
        score: scoreIn(flaw.object('cvssv4'), 'baseScore') ?? scoreIn(flaw.object('cvssv3'), 'baseScore'),
        score2: scoreIn(flaw.object('cvssv2'), 'score'),
        description: flaw.textIf('description'),
        cwes: [...textsOf(flaw.raw('cwes')), ...textsOf(flaw.raw('cwe'))],
        fixedIn: flaw.list('vulnerableSoftware').flatMap(fixesIn),
        exploited: flaw.raw('knownExploitedVulnerability') !== undefined,
        suppressed: suppressed ? flaw.textIf('notes') || 'suppressed' : undefined,
    };
}
function scoreIn(rating, name) {
    const value = rating?.raw(name);
    return typeof value === 'number' ? value : (0,numeral/* readNumber */.k)(typeof value === 'string' ? value : '');
}
function fixesIn(entry) {
    const software = (0,json_object/* isFields */.Ce)(entry.raw('software')) ? entry.object('software') : undefined;
    if (String(software?.raw('vulnerabilityIdMatched')) !== 'true')
        return [];
    return textsOf(software?.raw('versionEndExcluding'));
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/dependency-check/xml.js






const WITHOUT = new Set(['evidenceCollected', 'relatedDependencies', 'references', 'stackTrace', 'credits']);
const xml_ATTRIBUTES = ['vulnerabilityIdMatched', 'versionEndExcluding'];
function reportOfXml(source) {
    const report = xmlTree(source, { attributes: xml_ATTRIBUTES, without: WITHOUT });
    const scan = childOf(report, 'scanInfo');
    if (childOf(report, 'dependencies') === undefined)
        throw (0,broken/* broken */.m)(source, undefined, '<dependencies> is missing.');
    const sources = childrenOf(scan, 'dataSource');
    return {
        version: textIn(scan, 'engineVersion'),
        databaseAt: databaseAtOf(sources.map((each) => [textIn(each, 'name') ?? '', textIn(each, 'timestamp')])),
        exceptions: listIn(scan, 'analysisExceptions', 'exception').map((each) => reasonOf([textIn(each, 'message')]) || 'The analysis failed without a message.'),
        dependencies: listIn(report, 'dependencies', 'dependency').map((each) => xml_readDependency(source, each)),
    };
}
function xml_readDependency(source, node) {
    const file = textIn(node, 'fileName');
    if (file === undefined)
        throw (0,broken/* broken */.m)(source, undefined, 'A <dependency> has no <fileName>.');
    const flaws = childOf(node, 'vulnerabilities');
    const read = (flaw) => dependency_check_xml_readFlaw(source, flaw, flaw.name === 'suppressedVulnerability');
    return {
        file,
        path: textIn(node, 'filePath'),
        ids: idsIn(childOf(node, 'identifiers'), 'package'),
        projects: listIn(node, 'projectReferences', 'projectReference').map(({ text }) => text.trim()),
        includedBy: listIn(node, 'includedBy', 'reference').map((each) => textIn(each, 'id') ?? each.text.trim()),
        flaws: [...childrenOf(flaws, 'vulnerability'), ...childrenOf(flaws, 'suppressedVulnerability')].map(read),
    };
}
function idsIn(node, name) {
    return childrenOf(node, name).flatMap((each) => textIn(each, 'id') ?? []);
}
function dependency_check_xml_readFlaw(source, node, suppressed) {
    const name = textIn(node, 'name');
    if (name === undefined)
        throw (0,broken/* broken */.m)(source, undefined, 'A <vulnerability> has no <name>.');
    const score = (within, each) => (0,numeral/* readNumber */.k)(textIn(childOf(node, within), each) ?? '');
    const matched = listIn(node, 'vulnerableSoftware', 'software').filter(({ attributes }) => attributes.get('vulnerabilityIdMatched') === 'true');
    return {
        name,
        severity: textIn(node, 'severity'),
        score: score('cvssV4', 'baseScore') ?? score('cvssV3', 'baseScore'),
        score2: score('cvssV2', 'score'),
        description: textIn(node, 'description'),
        cwes: listIn(node, 'cwes', 'cwe').map(({ text }) => text),
        fixedIn: (0,shared_names/* distinct */.dM)(matched.map(({ attributes }) => attributes.get('versionEndExcluding'))),
        exploited: childOf(node, 'knownExploitedVulnerability') !== undefined,
        suppressed: suppressed ? (textIn(node, 'notes') ?? 'suppressed') : undefined,
    };
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/dependency-check.js






const dependencyCheck = {
    format: 'dependency-check',
    title: 'OWASP Dependency-Check (JSON and XML)',
    counting: 'One for each vulnerability of each dependency; suppressed ones are kept as such and not counted. Severity is the word of the report, else the band of CVSS 4 or 3; what the report does not rate is unrated, although the tool itself would take it for critical. Exceptions of the analysis make the scan partial; 0 dependencies are no scan.',
    recognises(opening) {
        if (opening.syntax === 'xml')
            return opening.root === 'analysis' && /dependency-?check/i.test(Object.values(opening.attributes).join(' '));
        return (0,json_opening/* hasAll */.Ug)((0,json_opening/* fieldsOf */.Pf)(opening), 'reportSchema', 'scanInfo', 'dependencies');
    },
    read(source) {
        const report = isXml(source) ? reportOfXml(source) : reportOfJson(source);
        const findings = findingsIn(report);
        const looked = report.dependencies.length;
        const failed = (0,shared_partial/* partialOf */.Z)(report.exceptions);
        return [
            {
                tool: 'dependency-check',
                toolVersion: report.version,
                findings,
                reported: findings.filter(({ suppressed }) => suppressed === undefined).length,
                couldNotScan: looked === 0 ? ['Dependency-Check looked at 0 dependencies.', ...failed].join(' ') : undefined,
                partial: failed,
                lookedAt: looked === 0 ? undefined : `${looked} ${looked === 1 ? 'dependency' : 'dependencies'}`,
                databaseAt: report.databaseAt,
            },
        ];
    },
};

// EXTERNAL MODULE: ./.build/src/providers/findings/eslint.js + 1 modules
var eslint = __webpack_require__(8324);
;// CONCATENATED MODULE: ./.build/src/providers/findings/gitleaks.js





const gitleaks = {
    format: 'gitleaks',
    title: 'gitleaks (JSON, 7 and 8)',
    counting: 'One for each entry; `null` and `[]` are none. gitleaks rates nothing: all are unrated. Secret, match, author, e-mail and commit message are dropped when it is read.',
    recognises(opening) {
        const first = (0,json_opening/* firstFieldsOf */.te)(opening);
        return (0,json_opening/* hasAll */.Ug)(first, 'RuleID', 'Secret', 'File') || (0,json_opening/* hasAll */.Ug)(first, 'offender', 'lineNumber', 'rule');
    },
    read(source) {
        const findings = (0,json_object/* listOf */.c3)(source).map((leak) => leak.raw('offender') === undefined ? readLeak(leak) : readOldLeak(leak));
        return [{ tool: 'gitleaks', findings, reported: findings.length, partial: [] }];
    },
};
function readLeak(leak) {
    const secret = leak.textIf('Secret') || leak.textIf('Match');
    const line = leak.numberIf('StartLine');
    return secretFinding({
        rule: leak.text('RuleID'),
        title: (0,mask/* mask */.d)(leak.textIf('Description') || `${leak.text('RuleID')} found`, [secret, leak.textIf('Match')]),
        commit: leak.textIf('Commit'),
        spot: (0,shared_spot/* spotOf */.Y)(leak.text('File'), {
            line,
            endLine: leak.numberIf('EndLine'),
            column: leak.numberIf('StartColumn'),
            endColumn: leak.numberIf('EndColumn'),
        }),
        fingerprint: (0,fingerprint/* fingerprintOfSecret */.AS)(secret),
        url: leak.textIf('Link') || undefined,
    });
}
function readOldLeak(leak) {
    const secret = leak.text('offender');
    const rule = leak.text('rule');
    return secretFinding({
        rule,
        title: (0,mask/* mask */.d)(rule, [secret]),
        commit: leak.textIf('commit'),
        spot: (0,shared_spot/* spotOf */.Y)(leak.textIf('file'), { line: leak.numberIf('lineNumber') }),
        fingerprint: (0,fingerprint/* fingerprintOfSecret */.AS)(secret),
        url: leak.textIf('leakURL') || undefined,
    });
}
function secretFinding({ commit, ...leak }) {
    const detail = commit ? `in commit ${commit}` : undefined;
    return { kind: 'secret', severity: 'unrated', aliases: [], cwe: [], fixedIn: [], detail, ...leak };
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/gosec.js







const gosec = {
    format: 'gosec',
    title: 'gosec (JSON)',
    counting: 'One for each entry of `Issues`, those marked #nosec included as suppressed. Severity is gosec’s own. A package that did not compile makes the scan partial; 0 files are no scan.',
    recognises: (opening) => (0,json_opening/* hasAll */.Ug)((0,json_opening/* fieldsOf */.Pf)(opening), 'Issues', 'Stats'),
    read(source) {
        const report = (0,json_object/* objectOf */.Xy)(source);
        const findings = report.list('Issues').map(readIssue);
        const files = report.object('Stats')?.numberIf('files');
        const left = (0,shared_partial/* partialOf */.Z)(errorsOf(report.object('Golang errors')));
        const nothing = files === 0 && findings.length === 0;
        return [
            {
                tool: 'gosec',
                toolVersion: report.textIf('GosecVersion') || undefined,
                findings,
                reported: findings.length,
                couldNotScan: nothing ? ['gosec looked at 0 files.', ...left].join(' ') : undefined,
                partial: left,
                lookedAt: files === undefined ? undefined : (0,shared_partial/* countOf */.p)(files, 'file'),
            },
        ];
    },
};
function errorsOf(errors) {
    return (errors?.names() ?? []).flatMap((file) => (errors?.list(file) ?? []).map((error) => `${file}: ${error.textIf('error') ?? 'could not be read'}`));
}
function readIssue(issue) {
    const rule = issue.text('rule_id');
    const [line, endLine] = issue.text('line').split('-').map(Number);
    const cwe = Number(issue.object('cwe')?.raw('id'));
    return {
        kind: rule === 'G101' ? 'secret' : 'code',
        rule,
        severity: (0,findings_severity/* severityOf */.xJ)(issue.textIf('severity')),
        title: (0,mask/* mask */.d)(issue.text('details')),
        aliases: [],
        cwe: Number.isInteger(cwe) ? [cwe] : [],
        fixedIn: [],
        spot: (0,shared_spot/* spotOf */.Y)(issue.text('file'), { line, endLine, column: Number(issue.raw('column')) }),
        fingerprint: (0,fingerprint/* fingerprintOfLine */.MH)((0,fingerprint/* numberedLine */.RP)(issue.textIf('code'), line)),
        url: issue.object('cwe')?.textIf('url'),
        suppressed: gosec_suppressionOf(issue),
        confidence: issue.textIf('confidence'),
    };
}
function gosec_suppressionOf(issue) {
    const [first] = issue.list('suppressions');
    if (first === undefined)
        return issue.flag('nosec') ? '#nosec' : undefined;
    return (0,mask/* mask */.d)([first.textIf('kind'), first.textIf('justification')].filter(Boolean).join(': ')) || '#nosec';
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/grype/match.js






function readMatch(match, folder) {
    const flaw = needed(match, 'vulnerability');
    const artifact = needed(match, 'artifact');
    const related = match.list('relatedVulnerabilities');
    const id = flaw.text('id');
    const about = match_packageOf(artifact);
    const detail = [flaw, ...related].map((each) => each.textIf('description')).find(Boolean);
    const path = artifact.list('locations')[0]?.textIf('path');
    return {
        kind: 'dependency',
        rule: id,
        severity: (0,findings_severity/* severityOf */.xJ)(flaw.textIf('severity')),
        score: match_scoreIn(flaw) ?? related.map(match_scoreIn).find((score) => score !== undefined),
        title: `${id} in ${about.name}`,
        detail: detail && (0,mask/* mask */.d)(detail),
        aliases: (0,shared_names/* distinct */.dM)([id, ...related.map((each) => each.text('id'))]),
        cwe: (0,shared_names/* cweIn */.$n)([flaw, ...related].flatMap((each) => each.list('cwes').map((cwe) => cwe.textIf('cwe') ?? ''))),
        package: about,
        fixedIn: (0,shared_names/* distinct */.dM)(flaw.object('fix')?.texts('versions') ?? []),
        spot: (0,shared_spot/* spotOf */.Y)(folder ? path?.replace(/^\/+(?=.)/, '') : path),
        epss: best(flaw.list('epss').map((each) => each.numberIf('epss'))),
        exploited: flaw.list('knownExploited').length > 0 || undefined,
        url: flaw.textIf('dataSource'),
        suppressed: ignoredBy(match.list('appliedIgnoreRules')),
    };
}
function needed(match, name) {
    const value = match.object(name);
    if (value === undefined)
        throw match.broken(name, 'is missing.');
    return value;
}
function match_packageOf(artifact) {
    const purl = (0,shared_purl/* barePurl */.oJ)(artifact.textIf('purl'));
    return {
        name: artifact.text('name'),
        version: artifact.textIf('version'),
        ecosystem: (0,shared_purl/* ecosystemOf */.Mg)(purl) ?? (0,shared_purl/* purlType */.i8)(artifact.textIf('type')),
        purl,
        license: (0,shared_names/* licenseOf */.L3)(textsIn(artifact.raw('licenses'))),
    };
}
function textsIn(value) {
    return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
function match_scoreIn(flaw) {
    const rated = flaw.list('cvss').filter((each) => /^[34]/.test(each.textIf('version') ?? ''));
    return best(rated.map((each) => each.object('metrics')?.numberIf('baseScore') ?? scoreOfVectors([each.textIf('vector') ?? ''])));
}
function best(scores) {
    return scores.reduce((most, score) => (most === undefined || (score ?? 0) > most ? score : most), undefined);
}
function ignoredBy(rules) {
    const [first] = rules;
    if (first === undefined)
        return undefined;
    const words = [
        first.textIf('namespace'),
        first.textIf('vulnerability'),
        first.textIf('fix-state'),
        first.textIf('reason'),
    ];
    return (0,mask/* mask */.d)(`ignored by a rule: ${words.filter(Boolean).join(', ')}`.replace(/: $/, ''));
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/grype.js



const grype = {
    format: 'grype',
    title: 'Grype (JSON)',
    counting: 'One for each entry of `matches`; `ignoredMatches` are suppressed and not counted. Severity is that of the vulnerability; Negligible is info, Unknown is unrated. The score is the best CVSS 3 or 4 of the vulnerability, else of the ones it is related to.',
    recognises(opening) {
        const fields = (0,json_opening/* fieldsOf */.Pf)(opening);
        return ((0,json_opening/* hasAll */.Ug)(fields, 'matches') &&
            ['descriptor', 'source', 'distro', 'ignoredMatches'].some((name) => (0,json_opening/* hasAll */.Ug)(fields, name)));
    },
    read(source) {
        const report = (0,json_object/* objectOf */.Xy)(source);
        const from = report.object('source');
        const folder = from?.textIf('type') === 'directory' || from?.textIf('type') === 'file';
        const matches = report.list('matches').map((match) => readMatch(match, folder));
        const ignored = report.list('ignoredMatches').map((match) => readMatch(match, folder));
        const { built, error } = databaseOf(report.object('descriptor')?.object('db'));
        return [
            {
                tool: 'grype',
                toolVersion: report.object('descriptor')?.textIf('version'),
                findings: [...matches, ...ignored],
                reported: matches.length,
                couldNotScan: error === undefined ? undefined : `Grype’s database: ${error}`,
                partial: [],
                lookedAt: targetOf(from),
                databaseAt: built,
            },
        ];
    },
};
function databaseOf(db) {
    const status = db?.object('status') ?? db;
    return { built: status?.textIf('built'), error: status?.textIf('error') || undefined };
}
function targetOf(source) {
    const target = source?.raw('target');
    if (source === undefined || target === undefined)
        return undefined;
    const name = typeof target === 'string' ? target : source.object('target')?.textIf('userInput');
    return name ? `${source.textIf('type') ?? 'target'} ${name}` : undefined;
}

// EXTERNAL MODULE: ./.build/src/providers/findings/hadolint.js
var hadolint = __webpack_require__(6445);
;// CONCATENATED MODULE: ./.build/src/providers/findings/advisories/failure.js



function isNpmFailure(fields) {
    return (0,json_opening/* hasAll */.Ug)(fields?.['error'], 'summary', 'detail');
}
function isPnpmFailure(fields) {
    return (0,json_opening/* hasAll */.Ug)(fields?.['error'], 'code', 'message') && !isNpmFailure(fields);
}
function failureOf(report, tool) {
    const error = report.raw('error');
    if (error === undefined)
        return undefined;
    const known = (0,json_object/* isFields */.Ce)(error) ? report.object('error') : undefined;
    const words = ['code', 'summary', 'message', 'detail'].map((name) => known?.textIf(name));
    const top = report.raw('message');
    const said = reasonOf([typeof top === 'string' ? top : undefined, ...words, typeof error === 'string' ? error : '']);
    return said === '' ? `${tool} failed without a message.` : said;
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/advisories/opening.js



const PROJECT = /^(?:\.|[^>]*__[^>]*)\s?>/;
function isNpm6(fields) {
    return isShape(fields) && !isPnpm(fields);
}
function isPnpm(fields) {
    if (!isShape(fields) || (0,json_opening/* hasAll */.Ug)(fields, 'runId'))
        return false;
    return !(0,json_opening/* hasAll */.Ug)(fields, 'actions') || PROJECT.test(firstPath(fields?.['advisories']));
}
function isShape(fields) {
    return (0,json_object/* isFields */.Ce)(fields?.['advisories']) && ((0,json_opening/* hasAll */.Ug)(fields, 'metadata') || (0,json_opening/* hasAll */.Ug)(fields, 'actions'));
}
function firstPath(advisories) {
    const [advisory] = (0,json_object/* isFields */.Ce)(advisories) ? Object.values(advisories) : [];
    const found = (0,json_object/* isFields */.Ce)(advisory) && Array.isArray(advisory['findings']) ? advisory['findings'][0] : undefined;
    return ((0,json_object/* isFields */.Ce)(found) ? textsOf(found['paths'])[0] : undefined) ?? '';
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/advisories/paths.js

const paths_MOST = 10;
function originOf(paths, skip = 0) {
    const chains = paths.map((path) => linksOf(path, skip)).filter((chain) => chain.length > 0);
    if (chains.length === 0)
        return {};
    const longer = chains.filter((chain) => chain.length > 1).sort((a, b) => a.length - b.length);
    return {
        direct: longer.length < chains.length,
        through: (0,shared_names/* distinct */.dM)(longer.map(([first]) => first)).slice(0, paths_MOST),
    };
}
function linksOf(path, skip) {
    const links = path.split('>').map((link) => link.trim());
    return links.slice(links[0]?.startsWith('workspace-aggregator-') === true ? 2 : skip);
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/advisories/advisory.js








function advisory_findingsOf(advisory, around = {}) {
    const name = advisory.text('module_name');
    const names = advisory_namesOf(advisory);
    const detail = [advisory.textIf('overview'), around.advice].filter(Boolean).join('\n\n');
    const cvss = advisory.object('cvss');
    const shared = {
        kind: 'dependency',
        rule: names[0] ?? String(advisory.raw('id')),
        severity: (0,findings_severity/* severityOf */.xJ)(advisory.textIf('severity')),
        score: cvss?.numberIf('score') || scoreOfVectors([cvss?.textIf('vectorString') ?? '']),
        title: (0,mask/* mask */.d)(advisory.textIf('title')?.trim() || `${names[0] ?? 'Advisory'} in ${name}`),
        detail: detail === '' ? undefined : (0,mask/* mask */.d)(detail),
        aliases: names,
        cwe: (0,shared_names/* cweIn */.$n)(textsOf(advisory.raw('cwe'))),
        fixedIn: (0,shared_names/* distinct */.dM)(firstFixedIn(advisory.textIf('patched_versions')).filter((version) => version !== '0.0.0')),
        url: advisory.textIf('url'),
    };
    return installedOf(advisory, name, around.skip).map((about) => ({ ...shared, package: about }));
}
function advisory_namesOf(advisory) {
    const [last] = (advisory.textIf('url') ?? '').split('/').slice(-1);
    return (0,shared_names/* distinct */.dM)([advisory.textIf('github_advisory_id'), (0,shared_names/* advisoryIn */.J4)(last ?? ''), ...advisory.texts('cves')]);
}
function installedOf(advisory, name, skip) {
    const byVersion = new Map();
    for (const installed of advisory.list('findings')) {
        const version = installed.textIf('version') ?? '';
        const dev = installed.raw('dev') === undefined ? undefined : installed.flag('dev');
        const known = byVersion.get(version);
        const paths = known?.paths ?? [];
        for (const path of installed.texts('paths'))
            paths.push(path);
        byVersion.set(version, { paths, dev: known === undefined || known.dev === dev ? dev : false });
    }
    if (byVersion.size === 0)
        byVersion.set('', { paths: [], dev: undefined });
    return [...byVersion].map(([version, { paths, dev }]) => ({
        name,
        version: version || undefined,
        ecosystem: 'npm',
        purl: (0,shared_purl/* purlOf */.VA)('npm', name, version),
        development: dev,
        ...originOf(paths, skip),
    }));
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/advisories/report.js


function scanOf(report, { tool, skip, counting }) {
    const advisories = report.object('advisories');
    const advice = adviceIn(report);
    const findings = [];
    const names = advisories?.names() ?? [];
    for (const name of names) {
        const advisory = advisories?.object(name);
        const found = advisory === undefined ? [] : advisory_findingsOf(advisory, { skip, advice: advice.get(name) });
        for (const finding of found)
            findings.push(finding);
    }
    const looked = packagesIn(report.object('metadata'));
    return {
        tool,
        findings,
        reported: counting === 'versions' ? findings.length : names.length,
        ...proofOf(tool.replace('-', ' '), looked, findings.length),
    };
}
function proofOf(tool, looked, found) {
    return {
        couldNotScan: looked === 0 && found === 0 ? `${tool} looked at 0 packages.` : undefined,
        partial: looked === undefined && found === 0 ? [`${tool} names nothing that it looked at.`] : [],
        lookedAt: looked === undefined || looked === 0 ? undefined : (0,shared_partial/* countOf */.p)(looked, 'package'),
    };
}
function packagesIn(counts) {
    const total = counts?.numberIf('totalDependencies');
    if (total !== undefined)
        return total;
    const parts = ['dependencies', 'devDependencies', 'optionalDependencies'].map((name) => counts?.numberIf(name));
    const known = parts.filter((part) => part !== undefined);
    return known.length === 0 ? undefined : known.reduce((sum, part) => sum + part, 0);
}
function adviceIn(report) {
    const advice = new Map();
    for (const action of report.list('actions')) {
        const target = action.textIf('target');
        if (target === undefined)
            continue;
        const step = `Raise ${action.text('module')} to ${target}${action.flag('isMajor') ? ' (a new major version)' : ''}.`;
        for (const resolved of action.list('resolves')) {
            const id = String(resolved.raw('id'));
            const known = advice.get(id);
            if (known === undefined)
                advice.set(id, step);
            else if (!known.includes(step))
                advice.set(id, `${known} ${step}`);
        }
    }
    return advice;
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/npm-audit/advisory.js








function readAdvisory(advisory, entry, through) {
    const { name, direct } = entry;
    const url = advisory.textIf('url');
    const known = (0,shared_names/* advisoryIn */.J4)(url?.split('/').at(-1) ?? '');
    const rule = known ?? String(advisory.raw('source') ?? url ?? advisory.text('title'));
    const cvss = advisory.object('cvss');
    const nodes = textsOf(entry.fields.raw('nodes'));
    return {
        kind: 'dependency',
        rule,
        severity: (0,findings_severity/* severityOf */.xJ)(advisory.textIf('severity')),
        score: cvss?.numberIf('score') || scoreOfVectors([cvss?.textIf('vectorString') ?? '']),
        title: (0,mask/* mask */.d)(advisory.textIf('title')?.trim() || `${rule} in ${name}`),
        aliases: (0,shared_names/* distinct */.dM)([known]),
        cwe: (0,shared_names/* cweIn */.$n)(textsOf(advisory.raw('cwe'))),
        package: {
            name,
            ecosystem: 'npm',
            purl: (0,shared_purl/* purlOf */.VA)('npm', name, undefined),
            direct,
            through,
            installedAt: nodes.length > 0 ? nodes : undefined,
        },
        ...remedyOf(advisory, entry),
        url,
    };
}
function remedyOf(advisory, { name, fields }) {
    const fix = fields.raw('fixAvailable');
    const after = firstAfter(advisory.textIf('range'));
    if (fix === false)
        return { fixedIn: [], detail: 'npm knows no fix.' };
    if (!(0,json_object/* isFields */.Ce)(fix))
        return { fixedIn: (0,shared_names/* distinct */.dM)(after), detail: fix === true ? '`npm audit fix` raises it.' : undefined };
    const raise = fields.object('fixAvailable');
    const [target, version] = [raise?.text('name'), raise?.text('version')];
    const major = raise?.flag('isSemVerMajor') ? ' (a new major version)' : '';
    return {
        fixedIn: (0,shared_names/* distinct */.dM)([...after, target === name ? version : undefined]),
        detail: `Raise ${target} to ${version}${major}.`,
    };
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/npm-audit/tree.js




function scanOfTree(source, report) {
    const vulnerabilities = report.object('vulnerabilities');
    if (vulnerabilities === undefined)
        throw report.broken('vulnerabilities', 'is missing.');
    const names = vulnerabilities.names();
    const entries = names.flatMap((name) => {
        const fields = vulnerabilities.object(name);
        return fields === undefined ? [] : [entryOf(source, name, fields)];
    });
    const findings = tree_findingsIn(entries);
    const looked = report.object('metadata')?.object('dependencies')?.numberIf('total');
    return { tool: 'npm-audit', findings, reported: names.length, ...proofOf('npm audit', looked, names.length) };
}
function tree_findingsIn(entries) {
    const asked = entries.filter(({ direct }) => direct === true).map(({ name }) => name);
    const graph = dependencyGraph(entries.map(({ name, needs }) => [name, needs]), new Set(asked));
    const findings = new Map();
    for (const entry of entries)
        for (const advisory of entry.advisories) {
            const key = JSON.stringify([advisory.raw('source'), advisory.textIf('name') ?? entry.name, entry.name]);
            if (!findings.has(key))
                findings.set(key, readAdvisory(advisory, entry, graph.through(entry.name)));
        }
    return [...findings.values()];
}
function entryOf(source, name, fields) {
    const via = fields.raw('via');
    if (!Array.isArray(via))
        throw fields.broken('via', 'has to be a list.');
    const needs = [];
    const advisories = [];
    for (const [index, each] of via.entries()) {
        if (typeof each === 'string')
            needs.push(each);
        else if ((0,json_object/* isFields */.Ce)(each))
            advisories.push(new json_object/* JsonObject */.Y5(source, each, fields, 'via', index));
        else
            throw fields.broken(`via[${index}]`, 'has to be the name of a package or an advisory.');
    }
    const direct = fields.raw('isDirect') === undefined ? undefined : fields.flag('isDirect');
    return { name, needs, advisories, direct, fields };
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/npm-audit.js






const npmAudit = {
    format: 'npm-audit',
    title: 'npm audit (JSON of npm 6 and of npm 7 and later, `npm audit fix --json` too)',
    counting: 'npm 7 and later: one for each package that is vulnerable itself or through another, as npm counts; npm 6: one for each advisory. The findings are the distinct advisories. Severity is that of the advisory; moderate is medium. What is for development alone stands in package-lock.json, not in the report. A report of 0 packages and an error of npm are no scans; a report of `npm audit --offline` cannot be told from a clean one.',
    recognises(opening) {
        const fields = (0,json_opening/* fieldsOf */.Pf)(opening);
        const report = (0,json_object/* isFields */.Ce)(fields?.['audit']) ? fields['audit'] : fields;
        return (0,json_opening/* hasAll */.Ug)(report, 'auditReportVersion') || isNpm6(report) || isNpmFailure(report);
    },
    read(source) {
        const whole = (0,json_object/* objectOf */.Xy)(source);
        const report = whole.object('audit') ?? whole;
        const couldNotScan = failureOf(report, 'npm audit');
        if (couldNotScan !== undefined)
            return [{ tool: 'npm-audit', findings: [], reported: 0, couldNotScan, partial: [] }];
        if (report.raw('auditReportVersion') !== undefined)
            return [scanOfTree(source, report)];
        if (report.object('advisories') === undefined)
            throw report.broken('auditReportVersion', 'is missing.');
        return [scanOf(report, { tool: 'npm-audit', counting: 'advisories' })];
    },
};

;// CONCATENATED MODULE: ./.build/src/providers/findings/osv-scanner/vulnerability.js





function readVulnerability(flaw, { about, spot, group }) {
    const id = flaw.text('id');
    const aliases = (0,shared_names/* distinct */.dM)([
        id,
        ...flaw.texts('aliases'),
        ...upstreamOf(id, flaw),
        ...(group?.texts('ids') ?? []),
        ...(group?.texts('aliases') ?? []),
    ]);
    const vectors = flaw.list('severity').map((each) => each.textIf('score') ?? '');
    const score = scoreOfVectors(vectors) ?? (0,numeral/* readNumber */.k)(group?.textIf('max_severity') ?? '');
    const extra = flaw.object('database_specific');
    const detail = flaw.textIf('details');
    return {
        kind: 'dependency',
        rule: id,
        severity: vulnerability_severityIn(aliases, extra?.raw('severity'), score, vectors),
        score,
        title: (0,mask/* mask */.d)(flaw.textIf('summary') || `${id} in ${about.name}`),
        detail: detail && (0,mask/* mask */.d)(detail),
        aliases,
        cwe: (0,shared_names/* cweIn */.$n)(vulnerability_textsIn(extra?.raw('cwe_ids'))),
        package: about,
        fixedIn: vulnerability_fixesOf(flaw, about),
        spot,
        url: `https://osv.dev/${id}`,
        suppressed: setAside(group, id),
    };
}
function vulnerability_severityIn(aliases, word, score, vectors) {
    if (aliases.some((alias) => alias.startsWith('MAL-')))
        return 'critical';
    const said = (0,findings_severity/* severityOf */.xJ)(typeof word === 'string' ? word : undefined);
    if (said !== 'unrated')
        return said;
    return score === undefined ? bandOfVectors2(vectors) : (0,findings_severity/* severityOfScore */.FL)(score);
}
function vulnerability_textsIn(value) {
    return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
function vulnerability_fixesOf(flaw, about) {
    const affected = flaw.list('affected').filter((each) => each.object('package')?.textIf('name') === about.name);
    const ranges = affected.flatMap((each) => each.list('ranges')).filter((range) => range.textIf('type') !== 'GIT');
    return (0,shared_names/* distinct */.dM)(ranges.flatMap((range) => range.list('events')).map((event) => event.textIf('fixed')));
}
function upstreamOf(id, flaw) {
    return [...flaw.texts('upstream'), ...(/^[A-Z]+-(CVE-\d{4}-\d{4,})$/.exec(id)?.slice(1) ?? [])];
}
function setAside(group, id) {
    const analyses = group?.object('experimentalAnalysis') ?? group?.object('experimental_analysis');
    const analysis = analyses?.object(id);
    if (analysis?.raw('called') === false)
        return 'the vulnerable code is not called';
    return analysis?.raw('unimportant') === true ? 'the distribution calls it unimportant' : undefined;
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/osv-scanner/package.js




function readPackage(entry, path) {
    const about = package_packageOf(entry);
    const spot = (0,shared_spot/* spotOf */.Y)(path);
    const groups = entry.list('groups');
    const found = entry.list('vulnerabilities').map((flaw) => {
        const id = flaw.text('id');
        return readVulnerability(flaw, { about, spot, group: groups.find((group) => group.texts('ids').includes(id)) });
    });
    return [...found, ...entry.texts('license_violations').map((license) => violation(license, about, spot))];
}
const DEVELOPMENT = /^(?:dev|development|test|build)/i;
function package_packageOf(entry) {
    const known = entry.object('package');
    const name = known?.text('name') ?? known?.textIf('commit') ?? '';
    const version = known?.textIf('version') || undefined;
    const ecosystem = (0,shared_purl/* purlType */.i8)(known?.textIf('ecosystem'));
    const groups = entry.texts('dependency_groups');
    return {
        name,
        version,
        ecosystem,
        purl: (0,shared_purl/* purlOf */.VA)(ecosystem, name, version),
        development: groups.length > 0 ? groups.every((group) => DEVELOPMENT.test(group)) : undefined,
        license: (0,shared_names/* licenseOf */.L3)(entry.texts('licenses')),
    };
}
function violation(license, about, spot) {
    return {
        kind: 'license',
        rule: license,
        severity: 'unrated',
        title: `${about.name} is under ${license}, which is not allowed`,
        aliases: [],
        cwe: [],
        package: about,
        fixedIn: [],
        spot,
    };
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/osv-scanner.js



const BESIDE = /^(?:results|experimental_\w+|license_summary|image_metadata)$/;
const osvScanner = {
    format: 'osv-scanner',
    title: 'OSV-Scanner (JSON)',
    counting: 'One for each entry of `vulnerabilities`, and one for each licence that is not allowed; those of one group share their names and are united. Severity is the word of the database, else the band of the worst CVSS 3 or 4 vector, else that of the group’s `max_severity`, else that of the CVSS 2 vector; malware (MAL-…) is critical; anything else is unrated. What the scanner found not to be called, or the distribution calls unimportant, is suppressed.',
    recognises(opening) {
        const fields = (0,json_opening/* fieldsOf */.Pf)(opening);
        const results = fields?.['results'];
        if (fields === undefined || !Array.isArray(results))
            return false;
        if (results.length === 0)
            return Object.keys(fields).every((name) => BESIDE.test(name));
        return (0,json_opening/* hasAll */.Ug)(results[0], 'source', 'packages');
    },
    read(source) {
        const findings = (0,json_object/* objectOf */.Xy)(source)
            .list('results')
            .flatMap((result) => {
            const path = result.object('source')?.textIf('path');
            return result.list('packages').flatMap((each) => readPackage(each, path));
        });
        return [{ tool: 'osv-scanner', findings, reported: findings.length, partial: [] }];
    },
};

;// CONCATENATED MODULE: ./.build/src/providers/findings/pip-audit.js






const pipAudit = {
    format: 'pip-audit',
    title: 'pip-audit (JSON)',
    counting: 'One for each entry of `vulns`. pip-audit rates nothing: all are unrated. Packages that it skipped make the scan partial; when it skipped all, or had none, it is no scan.',
    recognises(opening) {
        const fields = (0,json_opening/* fieldsOf */.Pf)(opening);
        const listed = fields?.['dependencies'];
        if (!Array.isArray(listed))
            return isDependency((0,json_opening/* firstFieldsOf */.te)(opening));
        if (listed.length > 0)
            return isDependency(listed[0]);
        return Object.keys(fields ?? {}).every((name) => name === 'dependencies' || name === 'fixes');
    },
    read(source) {
        const listed = Array.isArray(source.json()) ? (0,json_object/* listOf */.c3)(source) : (0,json_object/* objectOf */.Xy)(source).list('dependencies');
        const skipped = listed.filter((entry) => entry.raw('skip_reason') !== undefined);
        const audited = listed.filter((entry) => entry.raw('skip_reason') === undefined);
        const findings = audited.flatMap(pip_audit_readDependency);
        const left = (0,shared_partial/* partialOf */.Z)(skipped.map((entry) => `${entry.text('name')}: ${entry.text('skip_reason')}`));
        const why = listed.length === 0 ? 'pip-audit looked at 0 packages.' : `pip-audit skipped every package. ${left[0]}`;
        return [
            {
                tool: 'pip-audit',
                findings,
                reported: findings.length,
                couldNotScan: audited.length === 0 ? why : undefined,
                partial: left,
                lookedAt: audited.length === 0 ? undefined : (0,shared_partial/* countOf */.p)(audited.length, 'package'),
                packages: audited.map(pip_audit_packageOf),
            },
        ];
    },
};
function isDependency(value) {
    return (0,json_object/* isFields */.Ce)(value) && (0,json_opening/* hasAll */.Ug)(value, 'name') && (Array.isArray(value['vulns']) || (0,json_opening/* hasAll */.Ug)(value, 'skip_reason'));
}
function pip_audit_packageOf(entry) {
    const [name, version] = [entry.text('name'), entry.textIf('version')];
    return { name, version, ecosystem: 'pypi', purl: (0,shared_purl/* purlOf */.VA)('pypi', name, version) };
}
function pip_audit_readDependency(entry) {
    const about = pip_audit_packageOf(entry);
    if (!Array.isArray(entry.raw('vulns')))
        throw entry.broken('vulns', 'has to be a list.');
    return entry.list('vulns').map((flaw) => {
        const rule = flaw.text('id');
        const detail = flaw.textIf('description');
        return {
            kind: 'dependency',
            rule,
            severity: 'unrated',
            title: `${rule} in ${about.name}`,
            detail: detail && (0,mask/* mask */.d)(detail),
            aliases: (0,shared_names/* distinct */.dM)([rule, ...flaw.texts('aliases')]),
            cwe: [],
            package: about,
            fixedIn: (0,shared_names/* distinct */.dM)(flaw.texts('fix_versions')),
        };
    });
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/pnpm-audit.js





const pnpmAudit = {
    format: 'pnpm-audit',
    title: 'pnpm audit (JSON)',
    counting: 'One for each advisory and installed version. Severity is that of the advisory; moderate is medium. A report of 0 packages and an error of pnpm are no scans.',
    recognises(opening) {
        const fields = (0,json_opening/* fieldsOf */.Pf)(opening);
        return isPnpm(fields) || isPnpmFailure(fields);
    },
    read(source) {
        const report = (0,json_object/* objectOf */.Xy)(source);
        const couldNotScan = failureOf(report, 'pnpm audit');
        if (couldNotScan !== undefined)
            return [{ tool: 'pnpm-audit', findings: [], reported: 0, couldNotScan, partial: [] }];
        if (report.object('advisories') === undefined)
            throw report.broken('advisories', 'is missing.');
        return [scanOf(report, { tool: 'pnpm-audit', skip: 1, counting: 'versions' })];
    },
};

;// CONCATENATED MODULE: ./.build/src/providers/findings/safety/check.js







function scanOfCheck(report) {
    const about = report.object('report_meta');
    if (report.raw('vulnerabilities') === undefined)
        throw report.broken('vulnerabilities', 'is missing.');
    const findings = report.list('vulnerabilities').map(check_readFlaw);
    const ignored = report.list('ignored_vulnerabilities').map(check_readFlaw);
    const looked = about?.numberIf('packages_found') ?? report.object('scanned_packages')?.names().length;
    return {
        tool: 'safety',
        toolVersion: about?.textIf('safety_version'),
        findings: [...findings, ...ignored.map((each) => ({ ...each, suppressed: each.suppressed ?? 'ignored' }))],
        reported: findings.length,
        couldNotScan: looked === 0 && findings.length === 0 ? 'Safety looked at 0 packages.' : undefined,
        partial: [],
        lookedAt: looked === undefined || looked === 0 ? undefined : (0,shared_partial/* countOf */.p)(looked, 'package'),
    };
}
function check_readFlaw(flaw) {
    const rule = flaw.text('vulnerability_id');
    const name = flaw.text('package_name');
    const version = flaw.textIf('analyzed_version');
    const detail = flaw.textIf('advisory');
    const transitive = flaw.raw('is_transitive');
    return {
        kind: 'dependency',
        rule,
        ...ratingOf(flaw),
        title: `${flaw.textIf('CVE') ?? rule} in ${name}`,
        detail: detail && (0,mask/* mask */.d)(detail),
        aliases: (0,shared_names/* distinct */.dM)([flaw.textIf('CVE')]),
        cwe: [],
        package: {
            name,
            version,
            ecosystem: 'pypi',
            purl: (0,shared_purl/* purlOf */.VA)('pypi', name, version),
            direct: transitive === true ? false : undefined,
        },
        fixedIn: (0,shared_names/* distinct */.dM)(flaw.texts('fixed_versions')),
        url: flaw.textIf('more_info_url'),
        suppressed: flaw.flag('ignored') ? (0,mask/* mask */.d)(flaw.textIf('ignored_reason') || 'ignored') : undefined,
    };
}
function ratingOf(flaw) {
    if (!(0,json_object/* isFields */.Ce)(flaw.raw('severity')))
        return { severity: 'unrated' };
    const rated = flaw.object('severity');
    const score = rated?.object('cvssv3')?.numberIf('base_score');
    const word = (0,findings_severity/* severityOf */.xJ)(rated?.object('cvssv3')?.textIf('base_severity'));
    if (score !== undefined || word !== 'unrated')
        return { severity: word === 'unrated' ? (0,findings_severity/* severityOfScore */.FL)(score) : word, score };
    return { severity: bandOfScore2(rated?.object('cvssv2')?.numberIf('base_score')) };
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/safety/scan.js







function scanOfScan(report) {
    const files = report
        .object('scan_results')
        ?.list('projects')
        .flatMap((project) => project.list('files')) ?? [];
    const read = files.map(readFile);
    const findings = read.flatMap((each) => each.findings);
    const looked = read.reduce((sum, each) => sum + each.packages, 0);
    return {
        tool: 'safety',
        toolVersion: report.object('meta')?.textIf('safety_version'),
        findings,
        reported: findings.filter(({ suppressed }) => suppressed === undefined).length,
        couldNotScan: looked === 0 ? 'Safety looked at 0 packages.' : undefined,
        partial: [],
        lookedAt: looked === 0 ? undefined : (0,shared_partial/* countOf */.p)(looked, 'package'),
    };
}
function readFile(file) {
    const path = file.textIf('location');
    const listed = file.object('results')?.list('dependencies') ?? [];
    const findings = listed.flatMap((entry) => entry.list('specifications').flatMap((specification) => readSpecification(specification, entry.text('name'), path)));
    return { findings, packages: listed.length };
}
function readSpecification(specification, name, path) {
    const known = specification.object('vulnerabilities');
    const [, version] = /===?\s*([^\s;,]+)/.exec(specification.textIf('raw') ?? '') ?? [];
    const remedy = known?.object('remediation');
    const fixedIn = (0,shared_names/* distinct */.dM)(textsOf(remedy?.raw('recommended')));
    return (known?.list('known_vulnerabilities') ?? []).map((flaw) => {
        const rule = flaw.text('id');
        return {
            kind: 'dependency',
            rule,
            severity: 'unrated',
            title: `${rule} in ${name}`,
            aliases: (0,shared_names/* distinct */.dM)([(0,shared_names/* advisoryIn */.J4)(rule)]),
            cwe: [],
            package: { name, version, ecosystem: 'pypi', purl: (0,shared_purl/* purlOf */.VA)('pypi', name, version) },
            fixedIn,
            spot: (0,shared_spot/* spotOf */.Y)(path),
            suppressed: scan_ignoredBy(flaw),
        };
    });
}
function scan_ignoredBy(flaw) {
    const ignored = flaw.raw('ignored');
    if (ignored === undefined || ignored === false)
        return undefined;
    const reason = (0,json_object/* isFields */.Ce)(ignored) ? ignored['reason'] : undefined;
    return typeof reason === 'string' && reason !== '' ? (0,mask/* mask */.d)(reason) : 'ignored';
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/safety/tuples.js



function isTuple(value) {
    return Array.isArray(value) && value.length >= 5 && value.slice(0, 5).every((each) => typeof each === 'string');
}
function scanOfTuples(source, entries) {
    const findings = entries.map((entry, index) => {
        if (!isTuple(entry))
            throw (0,broken/* broken */.m)(source, undefined, `[${index}] has to be a list of at least five texts.`);
        return readTuple(entry);
    });
    const silent = 'Safety names nothing that it looked at.';
    return { tool: 'safety', findings, reported: findings.length, partial: findings.length === 0 ? [silent] : [] };
}
function readTuple([name, , version, advisory, rule]) {
    const [cve] = /\bCVE-\d{4}-\d{4,}\b/i.exec(advisory) ?? [];
    return {
        kind: 'dependency',
        rule,
        severity: 'unrated',
        title: `${cve ?? rule} in ${name}`,
        detail: (0,mask/* mask */.d)(advisory),
        aliases: cve === undefined ? [] : [cve.toUpperCase()],
        cwe: [],
        package: { name, version, ecosystem: 'pypi', purl: (0,shared_purl/* purlOf */.VA)('pypi', name, version) },
        fixedIn: [],
    };
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/safety.js





const safety = {
    format: 'safety',
    title: 'Safety (JSON of `check` 1 and 2, and of `scan` 3)',
    counting: 'One for each vulnerability; ignored ones are suppressed and not counted. Severity is that of CVSS 3, else of CVSS 2, which Safety writes only with a key; without one all are unrated. 0 packages are no scan.',
    recognises(opening) {
        const fields = (0,json_opening/* fieldsOf */.Pf)(opening);
        if ((0,json_opening/* hasAll */.Ug)(fields, 'report_meta', 'vulnerabilities'))
            return true;
        if ((0,json_opening/* hasAll */.Ug)(fields, 'scan_results'))
            return (0,json_opening/* hasAll */.Ug)(fields?.['scan_results'], 'projects');
        return opening.syntax === 'json' && Array.isArray(opening.value) && isTuple(opening.value[0]);
    },
    read(source) {
        const value = source.json();
        if (Array.isArray(value))
            return [scanOfTuples(source, value)];
        const report = (0,json_object/* objectOf */.Xy)(source);
        return [report.raw('scan_results') === undefined ? scanOfCheck(report) : scanOfScan(report)];
    },
};

// EXTERNAL MODULE: ./.build/src/providers/findings/sarif.js
var sarif = __webpack_require__(5768);
;// CONCATENATED MODULE: ./.build/src/providers/findings/secretlint.js







const secretlint = {
    format: 'secretlint',
    title: 'secretlint (JSON)',
    counting: 'One for each message. secretlint calls every secret an error unless its configuration says otherwise: error is unrated, warning is medium and info info. The content of files and the secrets are dropped when it is read. 0 files are no scan.',
    recognises: (opening) => (0,json_opening/* hasAll */.Ug)((0,json_opening/* firstFieldsOf */.te)(opening), 'filePath', 'sourceContent', 'messages'),
    read(source) {
        const files = (0,json_object/* listOf */.c3)(source);
        const findings = files.flatMap(secretlint_readFile);
        return [
            {
                tool: 'secretlint',
                findings,
                reported: findings.length,
                couldNotScan: files.length === 0 ? 'secretlint looked at 0 files.' : undefined,
                partial: [],
                lookedAt: files.length === 0 ? undefined : (0,shared_partial/* countOf */.p)(files.length, 'file'),
            },
        ];
    },
};
function secretlint_readFile(file) {
    const path = file.text('filePath');
    const content = file.textIf('sourceContent') ?? '';
    if (file.raw('messages') === undefined)
        throw file.broken('messages', 'is missing.');
    return file.list('messages').map((message) => {
        const rule = message.text('ruleId');
        const secret = secretAt(content, message.raw('range'));
        const { start, end } = secretlint_placesOf(message);
        return {
            kind: 'secret',
            rule,
            severity: secretlint_severityIn(message),
            title: titleOf(message, secret),
            aliases: [],
            cwe: [],
            fixedIn: [],
            spot: (0,shared_spot/* spotOf */.Y)(path, { line: start.line, endLine: end.line, column: start.column, endColumn: end.column }),
            fingerprint: (0,fingerprint/* fingerprintOfSecret */.AS)(secret),
            url: message.textIf('docsUrl'),
        };
    });
}
function titleOf(message, secret) {
    const data = message.object('data');
    const values = (data?.names() ?? []).map((name) => data?.raw(name)).filter((value) => typeof value === 'string');
    const [said = ''] = message.text('message').split(': ', 1);
    return (0,mask/* mask */.d)(said, [secret, ...values]).replace(/\*{3,}/g, '***');
}
function secretAt(content, range) {
    const [from, to] = Array.isArray(range) ? range : [];
    return typeof from === 'number' && typeof to === 'number' ? content.slice(from, to) || undefined : undefined;
}
function secretlint_placesOf(message) {
    const at = (name) => {
        const loc = (0,json_object/* isFields */.Ce)(message.raw('loc')) ? message.object('loc')?.object(name) : undefined;
        const column = loc?.numberIf('column');
        return { line: loc?.numberIf('line'), column: column === undefined ? undefined : column + 1 };
    };
    return { start: at('start'), end: at('end') };
}
function secretlint_severityIn(message) {
    const word = message.textIf('severity');
    return word === 'error' ? 'unrated' : (0,findings_severity/* severityOf */.xJ)(word);
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/semgrep/left-out.js


const FAILED = /too_big|exceeded|timeout|analysis_failed|insufficient_permissions|minified|too_many_matches/;
function leftOut(report) {
    const errors = report
        .list('errors')
        .map((error) => [error.textIf('path'), error.textIf('message') ?? 'an error without a message'].filter(Boolean).join(': '));
    const files = (report.object('paths')?.list('skipped') ?? [])
        .map((skipped) => ({ path: skipped.text('path'), reason: skipped.textIf('reason') ?? '' }))
        .filter(({ reason }) => FAILED.test(reason))
        .map(({ path, reason }) => `${path}: ${reason}`);
    const rules = report.list('skipped_rules').map((rule) => `rule ${rule.textIf('rule_id') ?? '?'} was skipped`);
    return (0,shared_partial/* partialOf */.Z)([...errors, ...files, ...rules].map((line) => (0,mask/* mask */.d)(line)));
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/semgrep/result.js






function result_readResult(result) {
    const extra = result.object('extra');
    const about = extra?.object('metadata');
    const [start, end] = [result.object('start'), result.object('end')];
    const rule = result.text('check_id');
    const kind = result_kindOf(rule, extra, about);
    const advisory = about?.raw('sca-vuln-database-identifier');
    return {
        kind,
        rule: typeof advisory === 'string' ? advisory : rule,
        severity: result_severityIn(extra?.textIf('severity')),
        title: (0,mask/* mask */.d)(extra?.textIf('message') ?? rule, kind === 'secret' ? captured(extra) : []),
        aliases: (0,shared_names/* distinct */.dM)([typeof advisory === 'string' ? advisory : undefined]),
        cwe: (0,shared_names/* cweIn */.$n)(result_textsOf(about?.raw('cwe'))),
        package: result_packageOf(extra),
        fixedIn: [],
        spot: (0,shared_spot/* spotOf */.Y)(result.text('path'), {
            line: start?.numberIf('line'),
            endLine: end?.numberIf('line'),
            column: start?.numberIf('col'),
            endColumn: end?.numberIf('col'),
        }),
        fingerprint: (0,fingerprint/* fingerprintOfLine */.MH)(extra?.textIf('lines')?.split('\n')[0]),
        url: result_textOf(about?.raw('shortlink')) ?? result_textOf(about?.raw('source')) ?? result_textsOf(about?.raw('references'))[0],
        suppressed: extra?.flag('is_ignored') === true ? 'nosemgrep' : undefined,
        confidence: result_textOf(about?.raw('confidence')),
    };
}
function result_severityIn(word) {
    return (0,findings_severity/* severityOf */.xJ)(word === 'INVENTORY' || word === 'EXPERIMENT' ? 'info' : word);
}
const NOT_SECURITY = /^(?:best-practice|correctness|maintainability|performance|portability|compatibility)$/;
function result_kindOf(rule, extra, about) {
    if (extra?.object('sca_info') !== undefined)
        return 'dependency';
    const validated = extra?.textIf('validation_state') ?? 'NO_VALIDATOR';
    if (validated !== 'NO_VALIDATOR' || /(?:^|\.)secrets\./.test(rule))
        return 'secret';
    return NOT_SECURITY.test(result_textOf(about?.raw('category')) ?? '') ? 'lint' : 'code';
}
function captured(extra) {
    const variables = extra?.object('metavars');
    return (variables?.names() ?? []).flatMap((name) => result_textOf(variables?.object(name)?.raw('abstract_content')) ?? []);
}
function result_packageOf(extra) {
    const found = extra?.object('sca_info')?.object('dependency_match')?.object('found_dependency');
    if (found === undefined)
        return undefined;
    const ecosystem = (0,shared_purl/* purlType */.i8)(found.textIf('ecosystem'));
    const [name, version] = [found.text('package'), found.textIf('version')];
    const direct = found.textIf('transitivity');
    return {
        name,
        version,
        ecosystem,
        purl: (0,shared_purl/* purlOf */.VA)(ecosystem, name, version),
        direct: direct === 'direct' ? true : direct === 'transitive' ? false : undefined,
    };
}
function result_textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function result_textsOf(value) {
    return (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string');
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/semgrep.js





const semgrep = {
    format: 'semgrep',
    title: 'Semgrep (JSON)',
    counting: 'One for each entry of `results`, those marked nosemgrep included as suppressed. ERROR is high, WARNING medium, INFO info; CRITICAL, HIGH, MEDIUM and LOW are themselves. `errors`, skipped rules and files that could not be analysed make the scan partial; 0 scanned files are no scan.',
    recognises(opening) {
        const fields = (0,json_opening/* fieldsOf */.Pf)(opening);
        return (0,json_opening/* hasAll */.Ug)(fields, 'results', 'errors') && !(0,json_opening/* hasAll */.Ug)(fields, 'metrics') && Array.isArray(fields?.['results']);
    },
    read(source) {
        const report = (0,json_object/* objectOf */.Xy)(source);
        const findings = report.list('results').map(result_readResult);
        const paths = report.object('paths');
        const scanned = paths?.raw('scanned') === undefined ? undefined : paths.texts('scanned').length;
        const partial = leftOut(report);
        const nothing = findings.length === 0 && (scanned === 0 || (scanned === undefined && partial.length > 0));
        return [
            {
                tool: 'semgrep',
                toolVersion: report.textIf('version'),
                findings,
                reported: findings.length,
                couldNotScan: nothing ? ['Semgrep looked at 0 files.', ...partial].join(' ') : undefined,
                partial,
                lookedAt: scanned === undefined || scanned < 1 ? undefined : (0,shared_partial/* countOf */.p)(scanned, 'file'),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./.build/src/providers/findings/snyk/issue.js








function issue_readIssue(chains, spot) {
    const [entry] = chains;
    if (entry === undefined)
        throw new RangeError('An issue has at least one entry.');
    const id = entry.text('id');
    const about = issue_packageOf(entry, chains);
    const isLicense = entry.textIf('type') === 'license';
    const license = entry.textIf('license');
    const names = (0,json_object/* isFields */.Ce)(entry.raw('identifiers')) ? entry.object('identifiers') : undefined;
    const detail = entry.textIf('description');
    return {
        kind: isLicense ? 'license' : 'dependency',
        rule: id,
        severity: (0,findings_severity/* severityOf */.xJ)(entry.textIf('severityWithCritical') ?? entry.textIf('severity')),
        score: entry.numberIf('cvssScore'),
        title: (0,mask/* mask */.d)(isLicense && license ? `${about.name} is under ${license}` : entry.textIf('title') || id),
        detail: isLicense || !detail ? undefined : (0,mask/* mask */.d)(detail),
        aliases: isLicense ? [] : (0,shared_names/* distinct */.dM)([id, ...['CVE', 'GHSA'].flatMap((name) => textsOf(names?.raw(name)))]),
        cwe: (0,shared_names/* cweIn */.$n)(textsOf(names?.raw('CWE'))),
        package: isLicense ? { ...about, license } : about,
        fixedIn: issue_fixesOf(entry),
        spot,
        epss: (0,numeral/* readNumber */.k)(String(entry.object('epssDetails')?.raw('probability') ?? '')),
        url: isLicense ? undefined : `https://security.snyk.io/vuln/${id}`,
        suppressed: issue_ignoredBy(entry),
    };
}
const ECOSYSTEMS = new Map([
    ['gomodules', 'golang'],
    ['golangdep', 'golang'],
    ['sbt', 'maven'],
    ['cocoapods', 'cocoapods'],
]);
function issue_packageOf(entry, chains) {
    const name = entry.textIf('name') ?? entry.textIf('packageName') ?? entry.text('moduleName');
    const version = entry.textIf('version');
    const manager = entry.textIf('packageManager');
    const ecosystem = ECOSYSTEMS.get(manager ?? '') ?? (0,shared_purl/* purlType */.i8)(manager);
    const links = chains.map((chain) => chain.texts('from').map(withoutVersion));
    return {
        name,
        version,
        ecosystem,
        purl: (0,shared_purl/* purlOf */.VA)(ecosystem, name, version),
        ...originOf(links.filter((chain) => chain.length > 1).map((chain) => chain.join('>')), 1),
    };
}
function withoutVersion(link) {
    const at = link.lastIndexOf('@');
    return at > 0 ? link.slice(0, at) : link;
}
function issue_fixesOf(entry) {
    const fixed = (0,shared_names/* distinct */.dM)(textsOf(entry.raw('fixedIn')));
    return fixed.length > 0 ? fixed : (0,shared_names/* distinct */.dM)([entry.textIf('nearestFixedInVersion')]);
}
function issue_ignoredBy(entry) {
    const filtered = entry.raw('filtered');
    if (!(0,json_object/* isFields */.Ce)(filtered))
        return undefined;
    const [first] = entry.object('filtered')?.list('ignored') ?? [];
    return (0,mask/* mask */.d)(first?.textIf('reason') || 'ignored by a policy of Snyk');
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/snyk/project.js


function readProject(project) {
    if (project.raw('vulnerabilities') === undefined)
        throw project.broken('vulnerabilities', 'is missing.');
    const entries = project.list('vulnerabilities');
    const ignored = project.object('filtered')?.list('ignore') ?? [];
    const isImage = project.raw('docker') !== undefined;
    const path = project.textIf('displayTargetFile') ?? project.textIf('targetFile');
    const spot = isImage ? undefined : (0,shared_spot/* spotOf */.Y)(path);
    const findings = [...distinctOf(entries), ...distinctOf(ignored)].map((chains) => issue_readIssue(chains, spot));
    return { findings, entries: entries.length, dependencies: project.numberIf('dependencyCount') };
}
function distinctOf(entries) {
    const byKey = new Map();
    for (const entry of entries) {
        const key = JSON.stringify([entry.text('id'), project_nameOf(entry), entry.textIf('version')]);
        const known = byKey.get(key);
        if (known === undefined)
            byKey.set(key, [entry]);
        else
            known.push(entry);
    }
    return [...byKey.values()];
}
function project_nameOf(entry) {
    return entry.textIf('name') ?? entry.textIf('packageName');
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/snyk.js





const snyk = {
    format: 'snyk',
    title: 'Snyk Open Source and Container (JSON, one project or a list)',
    counting: 'One for each entry of `vulnerabilities`: Snyk writes one for each chain that leads to a package, licences included. The findings are the distinct ones of a project. Severity is Snyk’s own word, also where its score says otherwise; ignored ones are suppressed and not counted. A project that failed makes the scan partial; when all failed, or had 0 dependencies, it is no scan.',
    recognises(opening) {
        const fields = (0,json_opening/* fieldsOf */.Pf)(opening) ?? (0,json_opening/* firstFieldsOf */.te)(opening);
        return ((0,json_opening/* hasAll */.Ug)(fields, 'vulnerabilities', 'ok') && !(0,json_opening/* hasAll */.Ug)(fields, 'report_meta')) || (0,json_opening/* hasAll */.Ug)(fields, 'ok', 'error');
    },
    read(source) {
        const listed = Array.isArray(source.json()) ? (0,json_object/* listOf */.c3)(source) : [(0,json_object/* objectOf */.Xy)(source)];
        const projects = listed.flatMap((each) => [each, ...each.list('applications')]);
        const failed = projects.filter((project) => project.raw('error') !== undefined);
        const read = projects.filter((project) => project.raw('error') === undefined).map(readProject);
        const looked = read.reduce((sum, { dependencies = 0 }) => sum + dependencies, 0);
        const reported = read.reduce((sum, each) => sum + each.entries, 0);
        const known = read.some(({ dependencies }) => dependencies !== undefined);
        const nothing = known && looked === 0 && reported === 0 ? ['Snyk looked at 0 dependencies.'] : [];
        const reasons = [...(0,shared_partial/* partialOf */.Z)(failed.map(snyk_failureOf)), ...nothing];
        const none = read.length === 0 || nothing.length > 0;
        return [
            {
                tool: 'snyk',
                findings: read.flatMap(({ findings }) => findings),
                reported,
                couldNotScan: none ? reasons.join('; ') || 'The report holds no project.' : undefined,
                partial: none ? [] : reasons,
                lookedAt: looked === 0 ? undefined : `${looked} ${looked === 1 ? 'dependency' : 'dependencies'}`,
            },
        ];
    },
};
function snyk_failureOf(project) {
    const error = project.raw('error');
    const said = reasonOf([typeof error === 'string' ? error : undefined]);
    return said === '' ? 'Snyk failed without a message.' : said;
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/sonarqube/severity.js

const WORDS = new Map([
    ['BLOCKER', 'critical'],
    ['CRITICAL', 'high'],
    ['HIGH', 'high'],
    ['MAJOR', 'medium'],
    ['MEDIUM', 'medium'],
    ['MINOR', 'low'],
    ['LOW', 'low'],
    ['INFO', 'info'],
]);
function severity_severityIn(words) {
    return (0,findings_severity/* worstSeverity */.Lc)(words.map((word) => WORDS.get(word?.toUpperCase() ?? '') ?? (0,findings_severity/* severityOf */.xJ)(word)));
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/sonarqube/hotspot.js


const hotspot_SET_ASIDE = new Set(['SAFE', 'FIXED']);
function readHotspot(hotspot, place) {
    const rule = hotspot.textIf('ruleKey') ?? hotspot.textIf('securityCategory') ?? 'hotspot';
    const resolution = hotspot.textIf('resolution') ?? '';
    return {
        kind: 'code',
        rule,
        severity: severity_severityIn([hotspot.textIf('vulnerabilityProbability')]),
        title: (0,mask/* mask */.d)(hotspot.textIf('message') ?? rule),
        aliases: [],
        cwe: [],
        fixedIn: [],
        spot: place(hotspot),
        suppressed: hotspot_SET_ASIDE.has(resolution) ? `reviewed: ${resolution.toLowerCase()}` : undefined,
        confidence: hotspot.textIf('status') === 'TO_REVIEW' ? 'to review' : undefined,
    };
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/sonarqube/issue.js





const OPEN = new Set(['OPEN', 'CONFIRMED', 'REOPENED', 'TO_REVIEW']);
const ADVISORY = /\b(?:CVE-\d{4}-\d{4,}|GHSA(?:-[0-9a-z]{4}){3})\b/gi;
function sonarqube_issue_readIssue(issue, place) {
    const rule = issue.text('rule');
    const text = issue.textIf('message') ?? rule;
    const about = packageIn(rule, text);
    const advisories = about === undefined ? [] : (0,shared_names/* distinct */.dM)(text.match(ADVISORY) ?? []);
    const impacts = issue.list('impacts');
    const words = impacts.length > 0 ? impacts.map((impact) => impact.textIf('severity')) : [issue.textIf('severity')];
    return {
        kind: about === undefined ? issue_kindOf(issue, rule, impacts) : 'dependency',
        rule: advisories.length === 1 ? (advisories[0] ?? rule) : rule,
        severity: severity_severityIn(words),
        score: about === undefined ? undefined : (0,numeral/* readNumber */.k)(/\bCVSS Score: ([\d.]+)/.exec(text)?.[1] ?? ''),
        title: (0,mask/* mask */.d)(text),
        aliases: advisories,
        cwe: (0,shared_names/* cweIn */.$n)(about === undefined ? issue.texts('tags') : [text]),
        package: about,
        fixedIn: [],
        spot: place(issue),
        fingerprint: fingerprintIn(issue),
        suppressed: issue_suppressionOf(issue),
    };
}
function issue_kindOf(issue, rule, impacts) {
    if (rule.startsWith('secrets:'))
        return 'secret';
    const type = issue.textIf('type');
    if (type !== undefined)
        return type === 'VULNERABILITY' || type === 'SECURITY_HOTSPOT' ? 'code' : 'lint';
    if (impacts.length === 0)
        return 'code';
    return impacts.some((impact) => impact.textIf('softwareQuality') === 'SECURITY') ? 'code' : 'lint';
}
function packageIn(rule, message) {
    const [, file] = /^Filename: (.+?) \| /.exec(message) ?? [];
    if (file === undefined || !rule.startsWith('OWASP:'))
        return undefined;
    const [, name = file, version] = /^(.+):([^:]+)$/.exec(file) ?? [];
    return { name, version };
}
function issue_suppressionOf(issue) {
    const status = issue.textIf('issueStatus') ?? issue.textIf('status');
    if (status === undefined || OPEN.has(status))
        return undefined;
    const resolution = issue.textIf('resolution');
    return [status, resolution].filter(Boolean).join(': ').toLowerCase();
}
function fingerprintIn(issue) {
    const hash = issue.textIf('hash');
    return hash ? (0,fingerprint/* fingerprintOf */.ax)(hash) : undefined;
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/sonarqube/place.js

function place_placesOf(report) {
    const paths = new Map(report.list('components').map((each) => [each.text('key'), each.textIf('path')]));
    return (entry) => {
        const component = entry.textIf('component') ?? '';
        const path = paths.has(component) ? paths.get(component) : pathIn(component, entry.textIf('project'));
        const range = entry.object('textRange');
        return (0,shared_spot/* spotOf */.Y)(path, {
            line: range?.numberIf('startLine') ?? entry.numberIf('line'),
            endLine: range?.numberIf('endLine'),
            column: place_afterStart(range?.numberIf('startOffset')),
            endColumn: place_afterStart(range?.numberIf('endOffset')),
        });
    };
}
function pathIn(component, project) {
    if (component === project)
        return undefined;
    if (project !== undefined && component.startsWith(`${project}:`))
        return component.slice(project.length + 1);
    return component.slice(component.lastIndexOf(':') + 1);
}
function place_afterStart(offset) {
    return offset === undefined ? undefined : offset + 1;
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/sonarqube.js






const sonarqube = {
    format: 'sonarqube',
    title: 'SonarQube (answers of api/issues/search and api/hotspots/search, and sonar-report)',
    counting: 'One for each issue and each hotspot; what is resolved, accepted, closed or reviewed as safe or fixed is suppressed. BLOCKER is critical, CRITICAL and HIGH are high, MAJOR and MEDIUM medium, MINOR and LOW low; the worst impact leads where there are impacts; a hotspot has its probability. An answer that is one page of several makes the scan partial; an error of the server is no scan.',
    recognises(opening) {
        const fields = (0,json_opening/* fieldsOf */.Pf)(opening);
        if (Array.isArray(fields?.['hotspots']))
            return (0,json_opening/* hasAll */.Ug)(fields, 'paging');
        if (Array.isArray(fields?.['issues']))
            return ['paging', 'components', 'sonarBaseURL'].some((name) => (0,json_opening/* hasAll */.Ug)(fields, name));
        return isFailure(fields);
    },
    read(source) {
        const report = (0,json_object/* objectOf */.Xy)(source);
        const errors = report.list('errors').map((error) => reasonOf([error.textIf('msg')]));
        const place = place_placesOf(report);
        const issues = report.list('issues').map((issue) => sonarqube_issue_readIssue(issue, place));
        const findings = [...issues, ...report.list('hotspots').map((hotspot) => readHotspot(hotspot, place))];
        const none = report.raw('issues') === undefined && report.raw('hotspots') === undefined;
        if (none && errors.length === 0)
            throw report.broken('issues', 'is missing.');
        return [
            {
                tool: 'sonarqube',
                findings,
                reported: findings.length,
                couldNotScan: none ? `SonarQube answered: ${errors.join('; ')}` : undefined,
                partial: none ? [] : [...errors, ...sonarqube_leftOut(report, findings.length)],
            },
        ];
    },
};
function isFailure(fields) {
    const errors = fields?.['errors'];
    if (!Array.isArray(errors) || Object.keys(fields ?? {}).length > 1)
        return false;
    return (0,json_object/* isFields */.Ce)(errors[0]) && (0,json_opening/* hasAll */.Ug)(errors[0], 'msg');
}
function sonarqube_leftOut(report, held) {
    const total = Math.max(report.object('paging')?.numberIf('total') ?? 0, report.numberIf('total') ?? 0);
    return total > held ? [`The answer holds ${held} of ${total} entries.`] : [];
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/spdx/document.js
const DOCUMENT = 'SPDXRef-DOCUMENT';
function writerIn(creators) {
    return creators
        .find((each) => each.startsWith('Tool:'))
        ?.slice('Tool:'.length)
        .trim();
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/spdx/json.js


function documentOfJson(source) {
    const report = (0,json_object/* objectOf */.Xy)(source);
    const described = report.texts('documentDescribes').map((to) => ({ from: DOCUMENT, type: 'DESCRIBES', to }));
    const relations = report.list('relationships').map((each) => ({
        from: each.text('spdxElementId'),
        type: each.text('relationshipType').toUpperCase(),
        to: each.text('relatedSpdxElement'),
    }));
    return {
        writer: writerIn(report.object('creationInfo')?.texts('creators') ?? []),
        packages: report.list('packages').map(json_readPackage),
        relations: [...described, ...relations],
    };
}
function json_readPackage(each) {
    const purl = each.list('externalRefs').find((reference) => reference.textIf('referenceType') === 'purl');
    return {
        id: each.text('SPDXID'),
        name: each.text('name'),
        version: each.textIf('versionInfo'),
        purl: purl?.textIf('referenceLocator'),
        concluded: each.textIf('licenseConcluded'),
        declared: each.textIf('licenseDeclared'),
    };
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/spdx/packages.js



function packages_packagesIn({ packages, relations }) {
    const described = new Set(relations.flatMap(describedBy));
    const inside = packages.filter(({ id }) => !described.has(id));
    const graph = graphOf(relations, described);
    const development = new Set(relations.filter(({ type }) => type === 'DEV_DEPENDENCY_OF').map(({ from }) => from));
    return (inside.length > 0 ? inside : packages).map((each) => packages_packageOf(each, graph, development.has(each.id)));
}
function describedBy({ from, type, to }) {
    if (type === 'DESCRIBES' && from === DOCUMENT)
        return [to];
    return type === 'DESCRIBED_BY' && to === DOCUMENT ? [from] : [];
}
function packages_packageOf(each, graph, development) {
    const purl = (0,shared_purl/* barePurl */.oJ)(each.purl);
    return {
        name: each.name,
        version: each.version || undefined,
        ecosystem: (0,shared_purl/* ecosystemOf */.Mg)(purl),
        purl,
        direct: graph.direct(each.id),
        development: development || undefined,
        license: stated(each.concluded) ?? stated(each.declared),
    };
}
function stated(license) {
    return license === undefined || license === '' || license === 'NOASSERTION' || license === 'NONE'
        ? undefined
        : license;
}
function graphOf(relations, described) {
    const needs = relations.flatMap(({ from, type, to }) => {
        if (type === 'DEPENDS_ON')
            return [[from, to]];
        return type.endsWith('DEPENDENCY_OF') ? [[to, from]] : [];
    });
    const asked = new Set(needs.filter(([from]) => described.has(from)).map(([, to]) => to));
    return dependencyGraph(needs.map(([from, to]) => [from, [to]]), asked);
}

// EXTERNAL MODULE: ./.build/src/providers/reports/lines.js
var lines = __webpack_require__(2629);
;// CONCATENATED MODULE: ./.build/src/providers/findings/spdx/tags.js


const TAG = /^\s*([A-Za-z]+):\s*(.*?)\s*$/;
const START = '<text>';
const END = '</text>';
function tagsOf(source) {
    const tags = [];
    const decoder = new TextDecoder();
    let text;
    function take(name, part, line) {
        const starts = text === undefined && part.startsWith(START);
        if (starts)
            text = { name, parts: [], line };
        if (text === undefined) {
            tags.push({ name, value: part });
            return;
        }
        const rest = starts ? part.slice(START.length) : part;
        const end = rest.indexOf(END);
        text.parts.push(end === -1 ? rest : rest.slice(0, end));
        if (end === -1)
            return;
        tags.push({ name, value: text.parts.join('\n') });
        text = undefined;
    }
    (0,lines/* eachLine */.I)(source, (bytes, from, to, line) => {
        const content = decoder.decode(bytes.subarray(from, to));
        if (text !== undefined)
            return take(text.name, content, line);
        if (/^\s*(?:#|$)/.test(content))
            return;
        const [, name, value] = TAG.exec(content) ?? [];
        if (name === undefined || value === undefined)
            throw (0,broken/* broken */.m)(source, line, 'The line is no tag with a value.');
        take(name, value, line);
    });
    if (text !== undefined)
        throw (0,broken/* broken */.m)(source, text.line, `A text of ${text.name} does not end.`);
    return tags;
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/spdx/tag-value.js


const PURL = /^PACKAGE[-_]MANAGER\s+purl\s+(\S+)/;
function documentOfTags(source) {
    const packages = [];
    const relations = [];
    const creators = [];
    let current;
    for (const tag of tagsOf(source)) {
        if (tag.name === 'PackageName')
            packages.push((current = draftOf(tag.value)));
        else if (tag.name === 'FileName' || tag.name === 'SnippetSPDXID')
            current = undefined;
        else if (tag.name === 'Creator')
            creators.push(tag.value);
        else if (tag.name === 'Relationship')
            relations.push(...relationOf(tag.value));
        else if (current !== undefined)
            fill(current, tag);
    }
    return { writer: writerIn(creators), packages, relations };
}
function draftOf(name) {
    return { id: '', name, version: undefined, purl: undefined, concluded: undefined, declared: undefined };
}
function fill(draft, { name, value }) {
    if (name === 'SPDXID')
        draft.id = value;
    if (name === 'PackageVersion')
        draft.version = value;
    if (name === 'PackageLicenseConcluded')
        draft.concluded = value;
    if (name === 'PackageLicenseDeclared')
        draft.declared = value;
    if (name === 'ExternalRef')
        draft.purl ??= PURL.exec(value)?.[1];
}
function relationOf(value) {
    const [from, type, to] = value.split(/\s+/);
    return from === undefined || type === undefined || to === undefined ? [] : [{ from, type: type.toUpperCase(), to }];
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/spdx.js





const spdx_TAG = /^SPDXVersion:\s*SPDX-2\./m;
const spdx = {
    format: 'spdx',
    title: 'SPDX 2.2 and 2.3 (JSON and tag-value)',
    counting: 'An SBOM of this format has packages and licences and no findings. What the document describes is not among its packages. An SBOM without packages is no scan.',
    recognises(opening) {
        if (opening.syntax === 'text')
            return spdx_TAG.test(opening.text);
        return /^SPDX-2\./.test(String((0,json_opening/* fieldsOf */.Pf)(opening)?.['spdxVersion'] ?? ''));
    },
    read(source) {
        const [start] = source.chunks();
        const isJson = /^\s*\{/.test(new TextDecoder().decode(start?.subarray(0, 64)));
        const document = isJson ? documentOfJson(source) : documentOfTags(source);
        const packages = packages_packagesIn(document);
        return [
            {
                tool: 'spdx',
                toolVersion: document.writer,
                findings: [],
                reported: 0,
                couldNotScan: packages.length === 0 ? 'The SBOM lists no package.' : undefined,
                partial: [],
                lookedAt: packages.length === 0 ? undefined : (0,shared_partial/* countOf */.p)(packages.length, 'package'),
                packages,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./.build/src/providers/findings/trivy/license.js



function readLicense(license, target) {
    const name = license.text('Name');
    const owner = license.textIf('PkgName') || undefined;
    const path = license.textIf('FilePath') || (target.class === 'license-file' ? target.name : undefined);
    const category = license.textIf('Category');
    return {
        kind: 'license',
        rule: name,
        severity: (0,findings_severity/* severityOf */.xJ)(license.textIf('Severity')),
        title: (0,mask/* mask */.d)(`${owner ?? path ?? target.name} is under ${name}${category ? ` (${category})` : ''}`),
        aliases: [],
        cwe: [],
        package: owner === undefined ? undefined : { name: owner, license: name },
        fixedIn: [],
        spot: (0,shared_spot/* spotOf */.Y)(path),
        url: license.textIf('Link') || undefined,
    };
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/trivy/misconfiguration.js




function readMisconfiguration(check, target) {
    const cause = check.object('CauseMetadata');
    const resource = cause?.textIf('Resource');
    const detail = check.textIf('Message') || check.textIf('Description');
    return {
        kind: 'config',
        rule: check.text('ID'),
        severity: (0,findings_severity/* severityOf */.xJ)(check.textIf('Severity')),
        title: (0,mask/* mask */.d)(check.textIf('Title') || check.text('ID')),
        detail: detail && (0,mask/* mask */.d)(detail),
        aliases: [],
        cwe: [],
        fixedIn: [],
        spot: (0,shared_spot/* spotOf */.Y)(target.name, { line: cause?.numberIf('StartLine'), endLine: cause?.numberIf('EndLine') }),
        fingerprint: resource ? (0,fingerprint/* fingerprintOf */.ax)(resource) : undefined,
        url: check.textIf('PrimaryURL'),
    };
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/trivy/packages.js




function packagesOf(result, target) {
    const listed = new Map();
    for (const entry of result.list('Packages')) {
        const id = entry.textIf('ID') || `${entry.textIf('Name') ?? ''}@${entry.textIf('Version') ?? ''}`;
        listed.set(id, { entry, about: trivy_packages_packageOf(entry, target) });
    }
    const graph = packages_graphOf(listed);
    const names = (ids) => ids.map((id) => listed.get(id)?.about.name ?? id);
    const directly = (id, { about }) => ({ ...about, direct: about.direct ?? graph.direct(id) });
    return {
        packages: [...listed].map(([id, each]) => directly(id, each)),
        find(id = '') {
            const known = listed.get(id);
            return known && { ...directly(id, known), through: names(graph.through(id)) };
        },
        spot(id = '') {
            const entry = listed.get(id)?.entry;
            const [place] = entry?.list('Locations') ?? [];
            const path = target.class === 'lang-pkgs' ? entry?.textIf('FilePath') || target.name : undefined;
            return place && (0,shared_spot/* spotOf */.Y)(path, { line: place.numberIf('StartLine'), endLine: place.numberIf('EndLine') });
        },
    };
}
function trivy_packages_packageOf(entry, target) {
    const purl = (0,shared_purl/* barePurl */.oJ)(entry.object('Identifier')?.textIf('PURL'));
    const relation = entry.textIf('Relationship');
    return {
        name: entry.textIf('Name') ?? entry.textIf('ID') ?? '',
        version: entry.textIf('Version'),
        ecosystem: (0,shared_purl/* ecosystemOf */.Mg)(purl) ?? (0,shared_purl/* purlType */.i8)(target.type),
        purl,
        direct: relation === 'direct' ? true : relation === 'indirect' || entry.flag('Indirect') ? false : undefined,
        development: entry.flag('Dev') || undefined,
        license: (0,shared_names/* licenseOf */.L3)(entry.texts('Licenses')),
    };
}
function packages_graphOf(listed) {
    const needs = [...listed].map(([id, { entry }]) => [id, entry.texts('DependsOn')]);
    const asked = [...listed].filter(([, { about }]) => about.direct === true).map(([id]) => id);
    return dependencyGraph(needs, new Set(asked));
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/trivy/secret.js



function readSecret(secret, target) {
    return {
        kind: 'secret',
        rule: secret.text('RuleID'),
        severity: (0,findings_severity/* severityOf */.xJ)(secret.textIf('Severity')),
        title: (0,mask/* mask */.d)(secret.textIf('Title') || secret.text('RuleID'), [secret.textIf('Match')]),
        aliases: [],
        cwe: [],
        fixedIn: [],
        spot: (0,shared_spot/* spotOf */.Y)(target.name, { line: secret.numberIf('StartLine'), endLine: secret.numberIf('EndLine') }),
    };
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/trivy/vulnerability.js






function vulnerability_readVulnerability(flaw, target, packages) {
    const rule = flaw.text('VulnerabilityID');
    const name = flaw.text('PkgName');
    const version = flaw.textIf('InstalledVersion');
    const id = flaw.textIf('PkgID') || `${name}@${version ?? ''}`;
    const detail = flaw.textIf('Description');
    return {
        kind: 'dependency',
        rule,
        severity: (0,findings_severity/* severityOf */.xJ)(flaw.textIf('Severity')),
        score: scoreOf(flaw),
        title: (0,mask/* mask */.d)(flaw.textIf('Title') || `${rule} in ${name}`),
        detail: detail && (0,mask/* mask */.d)(detail),
        aliases: (0,shared_names/* distinct */.dM)([rule, ...flaw.texts('VendorIDs')]),
        cwe: (0,shared_names/* cweIn */.$n)(flaw.texts('CweIDs')),
        package: { ...packages.find(id), ...vulnerability_packageOf(flaw, target) },
        fixedIn: (0,shared_names/* distinct */.dM)((flaw.textIf('FixedVersion') ?? '').split(/,\s*/)),
        spot: packages.spot(id) ?? spotIn(flaw, target),
        url: flaw.textIf('PrimaryURL'),
    };
}
function vulnerability_packageOf(flaw, target) {
    const purl = (0,shared_purl/* barePurl */.oJ)(flaw.object('PkgIdentifier')?.textIf('PURL'));
    return {
        name: flaw.text('PkgName'),
        version: flaw.textIf('InstalledVersion'),
        ecosystem: (0,shared_purl/* ecosystemOf */.Mg)(purl) ?? (0,shared_purl/* purlType */.i8)(target.type),
        purl,
    };
}
const NO_FILE = new Set(['jar', 'node-pkg', 'python-pkg', 'conda-pkg', 'gemspec', 'k8s', 'kubernetes']);
function spotIn(flaw, target) {
    const path = flaw.textIf('PkgPath');
    if (path)
        return (0,shared_spot/* spotOf */.Y)(path);
    const isFile = target.class === 'lang-pkgs' && !NO_FILE.has(target.type ?? '');
    return isFile ? (0,shared_spot/* spotOf */.Y)(target.name) : undefined;
}
function scoreOf(flaw) {
    const rated = flaw.object('CVSS');
    const names = rated?.names() ?? [];
    const wanted = [flaw.textIf('SeveritySource'), 'nvd', names.length === 1 ? names[0] : undefined];
    for (const name of wanted) {
        const by = name === undefined ? undefined : rated?.object(name);
        const vectors = [by?.textIf('V40Vector') ?? '', by?.textIf('V3Vector') ?? ''];
        const score = by?.numberIf('V40Score') ?? by?.numberIf('V3Score') ?? scoreOfVectors(vectors);
        if (score !== undefined)
            return score;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/trivy/result.js






function trivy_result_readResult(result) {
    const target = { name: result.textIf('Target') ?? '', class: result.textIf('Class'), type: result.textIf('Type') };
    const known = packagesOf(result, target);
    const licenses = result.list('Licenses');
    const failed = result.list('Misconfigurations').filter((each) => (each.textIf('Status') || 'FAIL') === 'FAIL');
    return {
        findings: [
            ...result.list('Vulnerabilities').map((each) => vulnerability_readVulnerability(each, target, known)),
            ...failed.map((each) => readMisconfiguration(each, target)),
            ...result.list('Secrets').map((each) => readSecret(each, target)),
            ...licenses.map((each) => readLicense(each, target)),
        ],
        modified: result.list('ExperimentalModifiedFindings').flatMap(readModified),
        packages: known.packages.length > 0 ? known.packages : licenses.flatMap((each) => readLicense(each, target).package ?? []),
    };
    function readModified(modified) {
        const inner = modified.object('Finding');
        const finding = inner && readOf(modified.textIf('Type') ?? '', inner);
        const why = [modified.textIf('Status'), modified.textIf('Statement'), modified.textIf('Source')]
            .filter(Boolean)
            .join(': ');
        return finding === undefined ? [] : [{ ...finding, suppressed: (0,mask/* mask */.d)(why) || 'ignored' }];
    }
    function readOf(type, inner) {
        if (type === 'vulnerability')
            return vulnerability_readVulnerability(inner, target, known);
        if (type === 'misconfiguration')
            return readMisconfiguration(inner, target);
        if (type === 'secret')
            return readSecret(inner, target);
        return type === 'license' ? readLicense(inner, target) : undefined;
    }
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/trivy/targets.js

const OF_A_CLUSTER = ['Resources', 'Findings', 'Vulnerabilities', 'Misconfigurations'];
function targetsOf(source) {
    if (Array.isArray(source.json()))
        return { results: (0,json_object/* listOf */.c3)(source), failures: [] };
    const report = (0,json_object/* objectOf */.Xy)(source);
    if (report.raw('ClusterName') === undefined)
        return { results: report.list('Results'), failures: [] };
    const resources = OF_A_CLUSTER.flatMap((name) => report.list(name));
    return {
        results: resources.flatMap((resource) => resource.list('Results')),
        failures: resources.flatMap((resource) => {
            const error = resource.textIf('Error');
            return error ? [`${targets_nameOf(resource)}: ${error}`] : [];
        }),
    };
}
function targets_nameOf(resource) {
    return ['Namespace', 'Kind', 'Name']
        .map((name) => resource.textIf(name))
        .filter(Boolean)
        .join('/');
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/trivy.js





const trivy = {
    format: 'trivy',
    title: 'Trivy (JSON: image, fs, repo, config, SBOM, k8s)',
    counting: 'One for each vulnerability, failed misconfiguration, secret and licence of all results; what Trivy was told to ignore is suppressed and not counted. Severity is Trivy’s (its SeveritySource); UNKNOWN is unrated. A report without results names nothing that was looked at, and is partial.',
    recognises(opening) {
        const one = (0,json_opening/* fieldsOf */.Pf)(opening);
        if ((0,json_opening/* hasAll */.Ug)(one, 'ClusterName'))
            return ['Resources', 'Findings', 'Vulnerabilities', 'Misconfigurations'].some((name) => (0,json_opening/* hasAll */.Ug)(one, name));
        if ((0,json_opening/* hasAll */.Ug)(one, 'SchemaVersion', 'ArtifactName'))
            return true;
        const first = (0,json_opening/* firstFieldsOf */.te)(opening);
        return ((0,json_opening/* hasAll */.Ug)(first, 'Target') &&
            ['Vulnerabilities', 'Misconfigurations', 'Class', 'Type'].some((name) => (0,json_opening/* hasAll */.Ug)(first, name)));
    },
    read(source) {
        const { results, failures } = targetsOf(source);
        const read = results.map(trivy_result_readResult);
        const findings = read.flatMap((each) => each.findings);
        const modified = read.flatMap((each) => each.modified);
        const packages = read.flatMap((each) => each.packages);
        const left = (0,shared_partial/* partialOf */.Z)(failures);
        const nothing = results.length === 0;
        return [
            {
                tool: 'trivy',
                toolVersion: versionOf(source.json()),
                findings: [...findings, ...modified],
                reported: findings.length,
                couldNotScan: nothing && left.length > 0 ? left.join('; ') : undefined,
                partial: nothing && left.length === 0 ? ['Trivy names nothing that it looked at.'] : left,
                lookedAt: packages.length > 0
                    ? (0,shared_partial/* countOf */.p)(packages.length, 'package')
                    : nothing
                        ? undefined
                        : (0,shared_partial/* countOf */.p)(results.length, 'target'),
                packages: packages.length > 0 ? packages : undefined,
            },
        ];
        function versionOf(value) {
            return Array.isArray(value) ? undefined : (0,json_object/* objectOf */.Xy)(source, value).object('Trivy')?.textIf('Version');
        }
    },
};

;// CONCATENATED MODULE: ./.build/src/providers/findings/trufflehog.js





const LOG = /^\{"level":.*"logger":"trufflehog"/m;
const SECRET = /^\{"SourceMetadata":.*"DetectorName":/m;
const trufflehog = {
    format: 'trufflehog',
    title: 'TruffleHog 3 (JSON, one object a line)',
    counting: 'One for each secret. TruffleHog rates nothing: all are unrated; verified, unverified and unknown (the check itself failed) are the confidence. The secret is dropped when it is read. Log lines among them say what was looked at and what went wrong.',
    recognises(opening) {
        if (opening.syntax === 'text')
            return SECRET.test(opening.text) || LOG.test(opening.text);
        return [(0,json_opening/* fieldsOf */.Pf)(opening), (0,json_opening/* firstFieldsOf */.te)(opening)].some((fields) => (0,json_opening/* hasAll */.Ug)(fields, 'SourceMetadata', 'DetectorName') || fields?.['logger'] === 'trufflehog');
    },
    read(source) {
        const entries = (0,json_lines/* jsonEntries */.T)(source);
        const findings = entries.filter((entry) => entry.raw('SourceMetadata') !== undefined).map(trufflehog_readSecret);
        return [{ tool: 'trufflehog', findings, reported: findings.length, ...trufflehog_proofOf(entries, findings.length) }];
    },
};
function trufflehog_proofOf(entries, found) {
    const logs = entries.filter((entry) => typeof entry.raw('level') === 'string');
    const wrong = (level) => logs.filter((log) => level.test(log.text('level'))).map(trufflehog_messageOf);
    const chunks = logs.find((log) => log.textIf('msg') === 'finished scanning')?.numberIf('chunks');
    const fatal = wrong(/^(?:fatal|panic|dpanic)$/);
    const nothing = chunks === 0 && found === 0 ? ['TruffleHog looked at 0 chunks.'] : [];
    const reasons = [...fatal, ...nothing];
    return {
        couldNotScan: reasons.length === 0 ? undefined : (0,shared_partial/* partialOf */.Z)(reasons).join('; '),
        partial: (0,shared_partial/* partialOf */.Z)(wrong(/^error$/)),
        lookedAt: chunks === undefined ? undefined : (0,shared_partial/* countOf */.p)(chunks, 'chunk'),
    };
}
function trufflehog_messageOf(log) {
    return log.textIf('msg') ?? 'TruffleHog failed without a message.';
}
function trufflehog_readSecret(entry) {
    const place = trufflehog_placeOf(entry);
    const detector = entry.text('DetectorName');
    const commit = place?.textIf('commit');
    return {
        kind: 'secret',
        rule: detector,
        severity: 'unrated',
        title: `${detector} secret`,
        detail: commit ? `in commit ${commit}` : undefined,
        aliases: [],
        cwe: [],
        fixedIn: [],
        spot: (0,shared_spot/* spotOf */.Y)(place?.textIf('file') || undefined, { line: place?.numberIf('line') }),
        fingerprint: (0,fingerprint/* fingerprintOfSecret */.AS)(entry.textIf('Raw') || entry.textIf('RawV2')),
        url: place?.textIf('link') || undefined,
        confidence: confidenceOf(entry),
    };
}
function confidenceOf(entry) {
    if (entry.flag('Verified'))
        return 'verified';
    return entry.raw('VerificationError') === undefined ? 'unverified' : 'unknown';
}
function trufflehog_placeOf(entry) {
    const data = entry.object('SourceMetadata')?.object('Data');
    const [name] = data?.names() ?? [];
    return name === undefined ? undefined : data?.object(name);
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/yarn-audit/berry.js






function scanOfBerry(entries) {
    const lines = entries.filter((entry) => entry.raw('children') !== undefined);
    const errors = entries.filter((entry) => entry.raw('type') === 'error');
    return {
        tool: 'yarn-audit',
        findings: lines.flatMap(readLine),
        reported: lines.length,
        partial: errors.map((error) => reasonOf([error.textIf('displayName'), error.textIf('data')])).filter(Boolean),
    };
}
const WORKSPACE = /@workspace:/;
function readLine(line) {
    const name = line.text('value');
    const about = line.object('children');
    if (about === undefined)
        throw line.broken('children', 'is missing.');
    const url = about.textIf('URL');
    const known = (0,shared_names/* advisoryIn */.J4)(url?.split('/').at(-1) ?? '');
    const dependents = about.texts('Dependents');
    const versions = about.texts('Tree Versions');
    const shared = {
        kind: 'dependency',
        rule: known ?? String(about.raw('ID')),
        severity: (0,findings_severity/* severityOf */.xJ)(about.textIf('Severity')),
        title: (0,mask/* mask */.d)(about.textIf('Issue') || `${known ?? 'Advisory'} in ${name}`),
        aliases: (0,shared_names/* distinct */.dM)([known]),
        cwe: [],
        fixedIn: (0,shared_names/* distinct */.dM)(firstAfter(about.textIf('Vulnerable Versions'))),
        url,
    };
    const direct = dependents.length === 0 ? undefined : dependents.some((each) => WORKSPACE.test(each));
    return (versions.length > 0 ? versions : [undefined]).map((version) => ({
        ...shared,
        package: { name, version, ecosystem: 'npm', purl: (0,shared_purl/* purlOf */.VA)('npm', name, version), direct },
    }));
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/yarn-audit/classic.js




function scanOfClassic(entries) {
    const of = (type) => entries.filter((entry) => entry.textIf('type') === type);
    const advisories = advisoriesIn(of('auditAdvisory'));
    const errors = of('error').map((entry) => reasonOf([firstLine(entry.textIf('data'))]));
    const summary = of('auditSummary').at(-1)?.object('data');
    const proof = proofOf('yarn audit', packagesIn(summary), advisories.size);
    const cut = summary === undefined ? [...errors, 'Yarn wrote no summary: the audit did not end.'] : errors;
    const nothing = advisories.size === 0 && (summary === undefined || errors.length > 0);
    return {
        tool: 'yarn-audit',
        findings: [...advisories.values()].flat(),
        reported: advisories.size,
        ...proof,
        couldNotScan: nothing ? cut[0] : proof.couldNotScan,
        partial: nothing ? [] : cut,
    };
}
function advisoriesIn(lines) {
    const byKey = new Map();
    for (const line of lines) {
        const advisory = line.object('data')?.object('advisory');
        if (advisory === undefined)
            throw line.broken('data.advisory', 'is missing.');
        const key = JSON.stringify([advisory.raw('id'), advisory.text('module_name')]);
        byKey.set(key, united(byKey.get(key) ?? [], advisory_findingsOf(advisory)));
    }
    return byKey;
}
function united(known, more) {
    const all = [...known];
    for (const finding of more) {
        const at = all.findIndex((each) => each.package?.version === finding.package?.version);
        const before = all[at];
        if (before?.package === undefined || finding.package === undefined)
            all.push(finding);
        else
            all[at] = { ...before, package: { ...before.package, ...origins(before.package, finding.package) } };
    }
    return all;
}
function origins(one, other) {
    return {
        direct: one.direct === true || other.direct === true ? true : (one.direct ?? other.direct),
        development: one.development === other.development ? one.development : false,
        through: (0,shared_names/* distinct */.dM)([...(one.through ?? []), ...(other.through ?? [])]).slice(0, 10),
    };
}
function firstLine(text) {
    return text?.split('\n', 1)[0];
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/yarn-audit.js





const CLASSIC = /^\s*\{"type":"(?:audit(?:Advisory|Summary|Action)|info|warning|error)","data":/;
const BERRY = /^\s*\{"value":"[^"]*","children":\{"ID":/;
const TYPES = new Set(['auditAdvisory', 'auditSummary', 'auditAction', 'info', 'warning', 'error']);
const yarnAudit = {
    format: 'yarn-audit',
    title: 'yarn audit and yarn npm audit (JSON, one object a line: Yarn 1, and 4 and later)',
    counting: 'Yarn 1: one for each advisory, however many chains lead to its package; later ones: one for each line, deprecations included. Severity is that of the advisory; moderate is medium. An error, a report that was cut off before any advisory, and one of 0 packages are no scans.',
    recognises(opening) {
        if (opening.syntax === 'text')
            return CLASSIC.test(opening.text) || BERRY.test(opening.text);
        const fields = (0,json_opening/* fieldsOf */.Pf)(opening);
        if ((0,json_opening/* hasAll */.Ug)(fields, 'value', 'children'))
            return (0,json_opening/* hasAll */.Ug)(fields?.['children'], 'ID', 'Issue');
        return (0,json_opening/* hasAll */.Ug)(fields, 'type', 'data') && TYPES.has(String(fields?.['type']));
    },
    read(source) {
        const entries = (0,json_lines/* jsonEntries */.T)(source);
        const [first] = entries;
        if (first?.raw('advisories') !== undefined)
            return [scanOf(first, { tool: 'yarn-audit', counting: 'advisories' })];
        const later = entries.some((entry) => entry.raw('children') !== undefined);
        return [later ? scanOfBerry(entries) : scanOfClassic(entries)];
    },
};

;// CONCATENATED MODULE: ./.build/src/providers/findings/zap/finding.js



const RISKS = ['info', 'low', 'medium', 'high'];
const CONFIDENCES = ['false positive', 'low', 'medium', 'high', 'confirmed'];
function zap_finding_findingOf(alert, site) {
    const rule = alert.reference ?? alert.plugin ?? alert.name ?? 'without-id';
    const confidence = CONFIDENCES[Number(alert.confidence)];
    const cwe = Number(alert.cwe);
    const at = alert.instances.map(({ address }) => withoutLogin(address)).find((address) => address !== undefined);
    return {
        kind: 'web',
        rule,
        severity: RISKS[Number(alert.risk)] ?? 'unrated',
        title: (0,mask/* mask */.d)(alert.name ?? rule),
        detail: detailOf(alert, at ?? withoutLogin(site)),
        aliases: [],
        cwe: cwe > 0 && Number.isInteger(cwe) ? [cwe] : [],
        fixedIn: [],
        fingerprint: (0,fingerprint/* fingerprintOf */.ax)(`${site}\n${rule}`),
        url: at ?? withoutLogin(site),
        suppressed: confidence === 'false positive' ? confidence : undefined,
        confidence,
    };
}
function detailOf(alert, at) {
    const [first] = alert.instances;
    const seen = Number(alert.count) || alert.instances.length;
    const parameter = first?.parameter ? `, parameter ${first.parameter}` : '';
    const place = at && `At ${[first?.method, at].filter(Boolean).join(' ')}${parameter} (${(0,shared_partial/* countOf */.p)(seen, 'instance')}).`;
    const parts = [place, plain(alert.description), plain(alert.solution)];
    return (0,mask/* mask */.d)(parts.filter(Boolean).join('\n\n'));
}
function withoutLogin(address) {
    return address?.replace(/[?#].*$/s, '').replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@]*@/i, '$1') || undefined;
}
const ENTITIES = new Map([
    ['&lt;', '<'],
    ['&gt;', '>'],
    ['&quot;', '"'],
    ['&#39;', "'"],
    ['&apos;', "'"],
    ['&nbsp;', ' '],
    ['&amp;', '&'],
]);
function plain(html) {
    return html
        ?.replace(/<\/p>\s*<p>|<br\s*\/?>/gi, '\n')
        .replace(/<[^<>]*>/g, '')
        .replace(/&(?:lt|gt|quot|#39|apos|nbsp|amp);/g, (entity) => ENTITIES.get(entity) ?? entity)
        .trim();
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/zap/json.js

function json_reportOfJson(source) {
    const report = (0,json_object/* objectOf */.Xy)(source);
    return { version: report.textIf('@version'), sites: sitesOf(source, report).map(readSite) };
}
function sitesOf(source, report) {
    const site = report.raw('site');
    return (0,json_object/* isFields */.Ce)(site) ? [new json_object/* JsonObject */.Y5(source, site, report, 'site')] : report.list('site');
}
function readSite(site) {
    return { name: site.text('@name'), alerts: site.list('alerts').map(readAlert) };
}
function readAlert(alert) {
    return {
        plugin: wordOf(alert, 'pluginid'),
        reference: wordOf(alert, 'alertRef'),
        name: alert.textIf('name') ?? alert.textIf('alert'),
        risk: wordOf(alert, 'riskcode'),
        confidence: wordOf(alert, 'confidence'),
        description: alert.textIf('desc'),
        solution: alert.textIf('solution'),
        cwe: wordOf(alert, 'cweid'),
        count: wordOf(alert, 'count'),
        instances: alert.list('instances').map((instance) => ({
            address: instance.textIf('uri'),
            method: instance.textIf('method'),
            parameter: instance.textIf('param'),
        })),
    };
}
function wordOf(alert, name) {
    const value = alert.raw(name);
    return typeof value === 'number' ? String(value) : alert.textIf(name);
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/zap/xml.js

const xml_WITHOUT = new Set([
    'requestheader',
    'requestbody',
    'responseheader',
    'responsebody',
    'evidence',
    'attack',
    'otherinfo',
    'reference',
    'statistics',
]);
function xml_reportOfXml(source) {
    const report = xmlTree(source, { attributes: ['version', 'name'], without: xml_WITHOUT });
    return {
        version: report.attributes.get('version'),
        sites: childrenOf(report, 'site').map((site) => ({
            name: site.attributes.get('name') ?? '',
            alerts: listIn(site, 'alerts', 'alertitem').map(xml_readAlert),
        })),
    };
}
function xml_readAlert(alert) {
    return {
        plugin: textIn(alert, 'pluginid'),
        reference: textIn(alert, 'alertRef'),
        name: textIn(alert, 'name') ?? textIn(alert, 'alert'),
        risk: textIn(alert, 'riskcode'),
        confidence: textIn(alert, 'confidence'),
        description: textIn(alert, 'desc'),
        solution: textIn(alert, 'solution'),
        cwe: textIn(alert, 'cweid'),
        count: textIn(alert, 'count'),
        instances: listIn(alert, 'instances', 'instance').map((instance) => ({
            address: textIn(instance, 'uri'),
            method: textIn(instance, 'method'),
            parameter: textIn(instance, 'param'),
        })),
    };
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/zap.js







const zap = {
    format: 'zap',
    title: 'ZAP (traditional reports, JSON and XML, with requests and responses or without)',
    counting: 'One for each alert of each site, however many instances it has; those that ZAP calls false positives are suppressed. Severity is the risk: 3 is high, 2 medium, 1 low, 0 info. Evidence, attacks, requests and responses are dropped, and of addresses what follows "?" and what people log in with. A report without a site is no scan.',
    recognises(opening) {
        if (opening.syntax === 'xml')
            return opening.root === 'OWASPZAPReport';
        const fields = (0,json_opening/* fieldsOf */.Pf)(opening);
        if (!(0,json_opening/* hasAll */.Ug)(fields, '@version', 'site'))
            return false;
        const site = fields?.['site'];
        const first = Array.isArray(site) ? site[0] : site;
        return first === undefined || ((0,json_object/* isFields */.Ce)(first) && (0,json_opening/* hasAll */.Ug)(first, '@name'));
    },
    read(source) {
        const { version, sites } = isXml(source) ? xml_reportOfXml(source) : json_reportOfJson(source);
        const findings = sites.flatMap(({ name, alerts }) => alerts.map((alert) => zap_finding_findingOf(alert, name)));
        return [
            {
                tool: 'zap',
                toolVersion: version,
                findings,
                reported: findings.length,
                couldNotScan: sites.length === 0 ? 'ZAP names no site that it looked at.' : undefined,
                partial: [],
                lookedAt: sites.length === 0 ? undefined : (0,shared_partial/* countOf */.p)(sites.length, 'site'),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./.build/src/providers/findings/zizmor.js






const zizmor = {
    format: 'zizmor',
    title: 'zizmor (JSON)',
    counting: 'One for each entry, ignored ones included as suppressed. Severity is zizmor’s own; Unknown is unrated.',
    recognises: (opening) => (0,json_opening/* hasAll */.Ug)((0,json_opening/* firstFieldsOf */.te)(opening), 'ident', 'determinations', 'locations'),
    read(source) {
        const findings = (0,json_object/* listOf */.c3)(source).map(readEntry);
        return [{ tool: 'zizmor', findings, reported: findings.length, partial: [] }];
    },
};
function readEntry(entry) {
    const determined = entry.object('determinations');
    const locations = entry.list('locations');
    const primary = locations.find((each) => each.object('symbolic')?.textIf('kind') === 'Primary') ?? locations[0];
    const note = primary?.object('symbolic')?.textIf('annotation');
    return {
        kind: 'workflow',
        rule: entry.text('ident'),
        severity: (0,findings_severity/* severityOf */.xJ)(determined?.textIf('severity')),
        title: (0,mask/* mask */.d)(entry.text('desc')),
        detail: note === undefined ? undefined : (0,mask/* mask */.d)(note),
        aliases: [],
        cwe: [],
        fixedIn: [],
        spot: primary && zizmor_spotIn(primary),
        fingerprint: (0,fingerprint/* fingerprintOfLine */.MH)(primary?.object('concrete')?.textIf('feature')?.split('\n')[0]),
        url: entry.textIf('url'),
        suppressed: entry.flag('ignored') ? 'ignored by a comment or by zizmor’s configuration' : undefined,
        confidence: determined?.textIf('confidence'),
    };
}
function zizmor_spotIn(location) {
    const place = location.object('concrete')?.object('location');
    const [start, end] = [place?.object('start_point'), place?.object('end_point')];
    const from1 = (point, name) => {
        const value = point?.numberIf(name);
        return value === undefined ? undefined : value + 1;
    };
    return (0,shared_spot/* spotOf */.Y)(zizmor_pathIn(location.object('symbolic')?.object('key')), {
        line: from1(start, 'row'),
        endLine: from1(end, 'row'),
        column: from1(start, 'column'),
        endColumn: from1(end, 'column'),
    });
}
function zizmor_pathIn(key) {
    const local = key?.object('Local');
    return local?.textIf('verbatim_path') ?? local?.textIf('given_path') ?? key?.object('Remote')?.textIf('path');
}

;// CONCATENATED MODULE: ./.build/src/providers/findings/index.js




























const findingsReaders = [
    actionlint,
    bandit,
    cargoAudit,
    checkmarx,
    checkov,
    cyclonedx,
    dependencyCheck,
    eslint/* eslint */.g,
    gitleaks,
    gosec,
    grype,
    hadolint/* hadolint */.q,
    npmAudit,
    osvScanner,
    pipAudit,
    pnpmAudit,
    safety,
    sarif/* sarif */.I,
    secretlint,
    semgrep,
    snyk,
    sonarqube,
    spdx,
    trivy,
    trufflehog,
    yarnAudit,
    zap,
    zizmor,
];

// EXTERNAL MODULE: ./.build/src/providers/findings/shared/credentials.js
var credentials = __webpack_require__(1753);
// EXTERNAL MODULE: ./.build/src/providers/reports/recognise.js + 1 modules
var recognise = __webpack_require__(6057);
// EXTERNAL MODULE: ./.build/src/providers/reports/source.js + 1 modules
var reports_source = __webpack_require__(6413);
;// CONCATENATED MODULE: ./.build/src/actions/security-scan/read.js









function readReports(patterns, folder) {
    const { found, missing } = (0,reports_find/* findReports */.zJ)(patterns, folder, findingsFormats);
    return [
        ...missing.map((pattern) => failed(pattern, nameIn(pattern), (0,core_problem/* explain */.WE)(problems/* problems */.B.reportsMissing([pattern])))),
        ...found.flatMap(readReport),
    ];
}
function readReport({ file, path, named }) {
    try {
        const source = (0,reports_source/* openSource */.o)(file, path);
        const scans = (0,recognise/* recognise */.G)(findingsReaders, source, named).read(source);
        if (scans.length === 0)
            return [failed(path, named, 'It holds no run of any tool.')];
        const read = scans.map((report) => ({ source: path, report: (0,credentials/* hideCredentials */.R)(report) }));
        freeGarbage();
        return read;
    }
    catch (thrown) {
        if (!(thrown instanceof core_problem/* SluiceError */.ah))
            throw thrown;
        return [failed(path, named, (0,core_problem/* explain */.WE)(thrown.problem))];
    }
}
function nameIn(pattern) {
    const name = pattern.slice(0, Math.max(0, pattern.indexOf('=')));
    return findingsFormats.includes(name) ? name : undefined;
}
function failed(source, tool, couldNotScan) {
    return { source, report: { tool: tool ?? 'unknown', findings: [], reported: 0, couldNotScan, partial: [] } };
}

;// CONCATENATED MODULE: ./.build/src/actions/security-scan/reason.js
function reason_reasonOf(verdict, gates, supplyChain) {
    const others = supplyChain.filter((row) => row.verdict === verdict);
    if (gates.length + supplyChain.length === 0)
        return 'Nothing was scanned: name reports with `reports` or tools with `scanners`.';
    if (verdict === 'passed')
        return `${count(gates.length + others.length, 'gate')} passed: ${[...gates.map(({ gate }) => gate), ...others.map(({ name }) => name)].join(', ')}.`;
    const decisive = gates.filter((each) => each.verdict === verdict);
    const parts = [
        ...decisive.map(told),
        ...others.map(({ name, because = '' }) => `${name}: ${because.replace(/\.$/, '')}`),
    ];
    return `${parts.join('. ')}.`;
}
function told({ gate, because }) {
    const [first = '', ...others] = because.slice(0, 2).map((why) => why.replace(`${gate}: `, '').replace(/\.$/, ''));
    return `${gate}: ${[first, ...others].join('; ')}`;
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./.build/src/core/findings/scanner.js
function parseScannerLine(line) {
    const [tool = '', ...args] = Array.from(line.matchAll(WORD), ([word]) => word.replace(QUOTED, '$1$2'));
    return { tool, args };
}
function splitTargets(args, usual = []) {
    const first = args.findIndex((arg) => arg.startsWith('-'));
    const end = first < 0 ? args.length : first;
    return { targets: end > 0 ? args.slice(0, end) : usual, options: args.slice(end) };
}
const QUOTED = /"([^"]*)"|'([^']*)'/g;
const WORD = /(?:"[^"]*"|'[^']*'|[^\s"'])+/g;
function noScan(tool, couldNotScan) {
    return { tool, findings: [], reported: 0, couldNotScan, partial: [] };
}

;// CONCATENATED MODULE: ./.build/src/providers/scanners/actionlint.js


const WORKFLOWS = ['.github/workflows/*.yml', '.github/workflows/*.yaml'];
const actionlint_actionlint = {
    tool: 'actionlint',
    looksAt: 'the workflows of the folder; what they run too where shellcheck and pyflakes are on PATH',
    network: 'nothing',
    program: 'actionlint',
    install: { by: 'go', module: 'github.com/rhysd/actionlint/cmd/actionlint', version: 'v1.7.12' },
    version: ['-version'],
    reader: actionlint,
    plan({ args, files }) {
        const found = WORKFLOWS.flatMap((glob) => files(glob));
        const given = args.some((arg) => /\.ya?ml$/.test(arg));
        if (!given && found.length === 0)
            return { nothing: 'There is no workflow in .github/workflows.' };
        const lookedAt = given ? undefined : (0,shared_partial/* countOf */.p)(found.length, 'file');
        return {
            args: ['-format', '{{json .}}', '-no-color', ...args, ...(given ? [] : found)],
            report: 'stdout',
            lookedAt,
        };
    },
    judge({ exitCode }) {
        return exitCode <= 1 ? { found: exitCode === 1 } : { broke: `actionlint exited with ${exitCode}.` };
    },
};

;// CONCATENATED MODULE: ./.build/src/providers/scanners/bandit.js

const bandit_bandit = {
    tool: 'bandit',
    looksAt: 'the Python files of the folder',
    network: 'nothing',
    program: 'bandit',
    install: { by: 'pip', lock: 'bandit' },
    version: ['--version'],
    reader: bandit,
    plan: ({ args, report }) => ({
        args: ['--recursive', '.', '--format', 'json', '--output', report, '--quiet', '--exit-zero', ...args],
        report: 'file',
    }),
    judge({ exitCode }) {
        if (exitCode !== 0)
            return { broke: `Bandit exited with ${exitCode}.` };
        return {};
    },
};

;// CONCATENATED MODULE: ./.build/src/providers/scanners/checkov.js


const REMOTE = ['sca_package', 'sca_image', 'github_configuration', 'gitlab_configuration', 'bitbucket_configuration'];
const checkov_checkov = {
    tool: 'checkov',
    looksAt: 'settings below the folder: Terraform, Kubernetes, Dockerfiles, workflows, …',
    network: 'nothing',
    program: 'checkov',
    install: { by: 'pip', lock: 'checkov' },
    version: ['--version'],
    reader: checkov,
    plan({ args, report }) {
        const folder = `${report}s`;
        const isChosen = args.some((arg) => /^--(?:skip-)?framework\b/.test(arg));
        const without = isChosen ? [] : ['--skip-framework', ...REMOTE];
        const output = [
            '--output=json',
            `--output-file-path=${folder}`,
            '--soft-fail',
            '--quiet',
            '--compact',
            '--skip-download',
        ];
        return {
            args: ['--directory=.', ...output, ...without, ...args],
            report: { path: (0,external_node_path_.join)(folder, 'results_json.json') },
        };
    },
    judge({ exitCode }) {
        if (exitCode !== 0)
            return { broke: `Checkov exited with ${exitCode}.` };
        return {};
    },
};

;// CONCATENATED MODULE: ./.build/src/providers/scanners/command.js



const FORM = 'A line is "command REPORT -- PROGRAM ARGUMENTS…"; "FORMAT=REPORT" names what the report is.';
function commandScanner(args) {
    const at = args.indexOf('--');
    const [target = ''] = at === 1 ? args : [];
    const [program = '', ...rest] = args.slice(at + 1);
    const { named, path } = split(target);
    return {
        tool: 'command',
        looksAt: 'what the command looks at',
        network: 'what the command asks for',
        program,
        install: { never: 'It is yours to install.' },
        version: [],
        reader: anyReader(named),
        plan({ folder }) {
            if (path === '' || program === '')
                return { nothing: FORM };
            return { args: rest, report: { path: (0,external_node_path_.resolve)(folder, path) } };
        },
        judge: ({ exitCode }) => ({ found: exitCode !== 0 }),
    };
}
function split(target) {
    const [name = '', ...path] = target.split('=');
    const isFormat = path.length > 0 && findingsReaders.some(({ format }) => format === name);
    return isFormat ? { named: name, path: path.join('=') } : { named: undefined, path: target };
}
function anyReader(named) {
    return {
        format: 'command',
        title: 'Any report',
        counting: 'As its own format says.',
        recognises: () => false,
        read: (source) => (0,recognise/* recognise */.G)(findingsReaders, source, named).read(source),
    };
}

;// CONCATENATED MODULE: ./.build/src/providers/scanners/eslint.js


const eslint_eslint = {
    tool: 'eslint',
    looksAt: 'the folder, by the configuration of the project',
    network: 'nothing',
    program: 'eslint',
    install: { by: 'npm', lock: 'eslint' },
    version: ['--version'],
    reader: eslint/* eslint */.g,
    plan({ args, report }) {
        const { targets, options } = splitTargets(args, ['.']);
        const output = ['--format', 'json', '--output-file', report];
        return { args: [...targets, ...options, ...output], report: 'file' };
    },
    judge({ exitCode, stderr }) {
        if (exitCode <= 1)
            return { found: exitCode === 1 };
        const [why = ''] = /^(?:ESLint couldn't find|\w*Error:).*$/m.exec(stderr) ?? [];
        return { broke: `ESLint exited with ${exitCode}. ${why}`.trimEnd() };
    },
};

;// CONCATENATED MODULE: ./.build/src/providers/scanners/gitleaks.js




const FOUND = 42;
const MODES = new Set(['git', 'dir', 'detect', 'protect']);
const gitleaks_gitleaks = {
    tool: 'gitleaks',
    looksAt: 'the whole history where the folder is a repository, else its files; `gitleaks dir` for the files alone',
    network: 'nothing',
    program: 'gitleaks',
    install: { by: 'go', module: 'github.com/zricethezav/gitleaks/v8', version: 'v8.30.1' },
    version: ['version'],
    reader: gitleaks,
    plan(place) {
        const [first = ''] = place.args;
        const mode = MODES.has(first) ? first : (0,external_node_fs_.existsSync)((0,external_node_path_.join)(place.folder, '.git')) ? 'git' : 'dir';
        const rest = MODES.has(first) ? place.args.slice(1) : place.args;
        const output = ['--report-format=json', `--report-path=${place.report}`, `--exit-code=${FOUND}`];
        return {
            args: [mode, ...output, '--no-banner', '--no-color', '--log-level=info', ...rest],
            report: 'file',
            partial: mode === 'git' ? shallow(place) : [],
        };
    },
    judge: gitleaks_judge,
};
function gitleaks_judge({ exitCode, stderr }) {
    if (exitCode !== 0 && exitCode !== FOUND)
        return { broke: `gitleaks exited with ${exitCode}.` };
    const commits = /(\d+) commits scanned/.exec(stderr)?.[1];
    const bytes = /scanned ~(\d+) bytes/.exec(stderr)?.[1];
    if (exitCode === 0 && (commits === '0' || bytes === '0'))
        return { broke: 'gitleaks looked at nothing.' };
    const found = exitCode === FOUND;
    const lookedAt = [gitleaks_count(commits, 'commit'), gitleaks_count(bytes, 'byte')].filter(Boolean).join(', ');
    const failures = Array.from(stderr.matchAll(/ (?:ERR|WRN) (?!leaks found)(.*)/g), ([, said = '']) => said);
    return { found, partial: failures, ...(lookedAt === '' ? {} : { lookedAt }) };
}
function gitleaks_count(number, thing) {
    return number === undefined ? '' : (0,shared_partial/* countOf */.p)(Number(number), thing);
}
function shallow({ folder }) {
    return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git', 'shallow'))
        ? ['The checkout has not the whole history (fetch-depth: 0 brings it).']
        : [];
}

;// CONCATENATED MODULE: ./.build/src/providers/scanners/grype.js


const grype_grype = {
    tool: 'grype',
    looksAt: 'the packages of the folder; `grype NAME` for an image, `grype sbom:FILE` for an SBOM',
    network: 'its database, unless it is in its cache',
    program: 'grype',
    install: { by: 'go', module: 'github.com/anchore/grype/cmd/grype', version: 'v0.110.0' },
    version: ['version'],
    env: { GRYPE_CHECK_FOR_APP_UPDATE: 'false' },
    reader: grype,
    plan({ args, report }) {
        const { targets, options } = splitTargets(args, ['dir:.']);
        return { args: [...targets, '--output=json', `--file=${report}`, ...options], report: 'file' };
    },
    judge({ exitCode }) {
        return exitCode === 0 || exitCode === 2 ? { found: exitCode === 2 } : { broke: `Grype exited with ${exitCode}.` };
    },
};

;// CONCATENATED MODULE: ./.build/src/providers/scanners/hadolint.js



const DOCKERFILES = ['**/Dockerfile', '**/Dockerfile.*', '**/*.Dockerfile', '**/Containerfile'];
const NOT_ONE = /\.(?:dockerignore|md|sh)$/;
const hadolint_hadolint = {
    tool: 'hadolint',
    looksAt: 'every Dockerfile and Containerfile below the folder',
    network: 'nothing',
    program: 'hadolint',
    install: { by: 'pip', lock: 'hadolint' },
    version: ['--version'],
    reader: hadolint/* hadolint */.q,
    plan({ args, files }) {
        const found = [...new Set(DOCKERFILES.flatMap((glob) => files(glob)))].filter((file) => !NOT_ONE.test(file));
        const { targets, options } = splitTargets(args, found);
        if (targets.length === 0)
            return { nothing: 'There is no Dockerfile below the folder.' };
        return {
            args: ['--format', 'json', '--no-fail', ...options, '--', ...targets],
            report: 'stdout',
            lookedAt: (0,shared_partial/* countOf */.p)(targets.length, 'file'),
        };
    },
    judge({ exitCode }) {
        if (exitCode !== 0)
            return { broke: `hadolint exited with ${exitCode}.` };
        return {};
    },
};

;// CONCATENATED MODULE: ./.build/src/providers/scanners/npm-audit.js

const npm_audit_npmAudit = {
    tool: 'npm-audit',
    looksAt: 'package-lock.json or npm-shrinkwrap.json of the folder',
    network: 'the advisories of the registry; an endpoint that refuses (405) is no scan',
    program: 'npm',
    install: { never: 'It comes with Node.' },
    version: ['--version'],
    reader: npmAudit,
    plan: ({ args }) => ({
        args: ['audit', '--json', '--audit-level=none', '--offline=false', ...args],
        report: 'stdout',
    }),
    judge({ exitCode }) {
        if (exitCode !== 0)
            return { broke: `npm audit exited with ${exitCode}.` };
        return {};
    },
};

;// CONCATENATED MODULE: ./.build/src/providers/scanners/osv-scanner.js


const WHY = {
    127: 'OSV-Scanner failed.',
    128: 'OSV-Scanner found no packages to look at.',
    129: 'OSV-Scanner was refused by its service.',
    130: 'OSV-Scanner cannot use its configuration.',
};
const osv_scanner_osvScanner = {
    tool: 'osv-scanner',
    looksAt: 'lockfiles and SBOMs below the folder; `osv-scanner scan image NAME` for an image',
    network: 'osv.dev and deps.dev; `--offline-vulnerabilities` takes a database that is already there',
    program: 'osv-scanner',
    install: { by: 'go', module: 'github.com/google/osv-scanner/v2/cmd/osv-scanner', version: 'v2.5.0' },
    version: ['--version'],
    reader: osvScanner,
    plan({ args, report }) {
        const isMode = args[0] === 'scan';
        const output = ['--format=json', `--output-file=${report}`];
        const all = isMode
            ? [...args.slice(0, 2), ...output, ...args.slice(2)]
            : ['scan', 'source', ...output, '--recursive', ...args, '.'];
        return { args: all, report: 'file' };
    },
    judge: osv_scanner_judge,
};
function osv_scanner_judge({ exitCode, stderr }) {
    if (exitCode > 1)
        return { broke: WHY[exitCode] ?? `OSV-Scanner exited with ${exitCode}.` };
    const packages = Array.from(stderr.matchAll(/ and found (\d+) packages?/g), ([, count]) => Number(count));
    const total = packages.reduce((sum, count) => sum + count, 0);
    const partial = Array.from(stderr.matchAll(/^(?:Error during extraction|failed resolution for).*$/gm), ([line]) => line);
    return { found: exitCode === 1, partial, ...(total > 0 ? { lookedAt: (0,shared_partial/* countOf */.p)(total, 'package') } : {}) };
}

;// CONCATENATED MODULE: ./.build/src/providers/scanners/pip-audit.js


const TARGET = /^(?:-r|--requirement\b|-l$|--local$|--locked$|--path\b)/;
const pip_audit_pipAudit = {
    tool: 'pip-audit',
    looksAt: 'requirements*.txt of the folder, else its pylock.toml, else its pyproject.toml',
    network: 'PyPI and its advisories; packages that it skips for want of them were not scanned',
    program: 'pip-audit',
    install: { by: 'pip', lock: 'pip-audit' },
    version: ['--version'],
    reader: pipAudit,
    plan({ args, report, files }) {
        const lists = files('requirements*.txt').flatMap((file) => ['-r', file]);
        const locked = files('pylock*.toml').length > 0 ? ['--locked', '.'] : [];
        const project = files('pyproject.toml').length > 0 ? ['.'] : [];
        const isGiven = splitTargets(args).targets.length > 0 || args.some((arg) => TARGET.test(arg));
        const targets = isGiven ? [[]] : [lists, locked, project].filter((each) => each.length > 0);
        const [target] = targets;
        if (target === undefined)
            return { nothing: 'There is no requirements*.txt, pylock.toml or pyproject.toml in the folder.' };
        const output = ['--format', 'json', '--output', report, '--progress-spinner', 'off', '--aliases', 'on'];
        return { args: [...output, ...args, ...target], report: 'file' };
    },
    judge({ exitCode, wroteReport }) {
        if (exitCode > 1 || (exitCode === 1 && !wroteReport))
            return { broke: `pip-audit exited with ${exitCode}.` };
        return { found: exitCode === 1 };
    },
};

;// CONCATENATED MODULE: ./.build/src/providers/scanners/secretlint.js


const CONFIGS = ['.secretlintrc', '.secretlintrc.{json,yml,yaml,js,cjs}'];
const PRESET = '{"rules":[{"id":"@secretlint/secretlint-rule-preset-recommend"}]}';
const secretlint_secretlint = {
    tool: 'secretlint',
    looksAt: 'all files below the folder, by .secretlintrc or else the recommended preset',
    network: 'nothing',
    program: 'secretlint',
    install: { by: 'npm', lock: 'secretlint' },
    version: ['--version'],
    reader: secretlint,
    plan({ args, report, files }) {
        const isGiven = args.some((arg) => arg.startsWith('--secretlintrc'));
        const isThere = CONFIGS.some((glob) => files(glob).length > 0);
        const config = isGiven || isThere ? [] : [`--secretlintrcJSON=${PRESET}`];
        const { targets, options } = splitTargets(args, ['**/*']);
        const output = ['--format=json', `--output=${report}`, '--no-color', '--no-terminalLink'];
        return { args: [...output, ...config, ...options, ...targets], report: 'file' };
    },
    judge({ exitCode }) {
        return exitCode <= 1 ? { found: exitCode === 1 } : { broke: `secretlint exited with ${exitCode}.` };
    },
};

;// CONCATENATED MODULE: ./.build/src/providers/scanners/semgrep.js

const semgrep_CONFIGS = ['.semgrep.yml', '.semgrep.yaml', '.semgrep/**/*.yml', '.semgrep/**/*.yaml'];
const semgrep_semgrep = {
    tool: 'semgrep',
    looksAt: 'what git tracks of the folder, by .semgrep.yml or the rules in .semgrep; without them by `p/default`',
    network: 'rules that are not in the repository; nothing with local ones',
    program: 'semgrep',
    install: { by: 'pip', lock: 'semgrep' },
    version: ['--version', '--disable-version-check'],
    env: { SEMGREP_SEND_METRICS: 'off', SEMGREP_ENABLE_VERSION_CHECK: '0' },
    reader: semgrep,
    plan({ args, report, files }) {
        const isGiven = args.some((arg) => /^(?:--config\b|-[cf]$|--pattern\b|-e$)/.test(arg));
        const own = semgrep_CONFIGS.filter((glob) => files(glob).length > 0).map((glob) => glob.split('/', 1)[0]);
        const configs = isGiven ? [] : own.length > 0 ? [...new Set(own)] : ['p/default'];
        const quiet = ['--metrics=off', '--disable-version-check', '--quiet'];
        const output = ['--json', `--output=${report}`, '--error'];
        return {
            args: ['scan', ...quiet, ...output, ...configs.map((config) => `--config=${config}`), ...args],
            report: 'file',
        };
    },
    judge({ exitCode }) {
        return exitCode <= 1 ? { found: exitCode === 1 } : { broke: `Semgrep exited with ${exitCode}.` };
    },
};

;// CONCATENATED MODULE: ./.build/src/providers/scanners/syft.js


const syft = {
    tool: 'syft',
    looksAt: 'the packages of the folder, as an SBOM in SPDX; `syft NAME` for an image',
    network: 'nothing',
    program: 'syft',
    install: { by: 'go', module: 'github.com/anchore/syft/cmd/syft', version: 'v1.42.3' },
    version: ['version'],
    env: { SYFT_CHECK_FOR_APP_UPDATE: 'false' },
    reader: spdx,
    plan({ args, report }) {
        const { targets, options } = splitTargets(args, ['dir:.']);
        return { args: ['scan', ...targets, `--output=spdx-json=${report}`, '--quiet', ...options], report: 'file' };
    },
    judge({ exitCode }) {
        if (exitCode !== 0)
            return { broke: `syft exited with ${exitCode}.` };
        return {};
    },
};

;// CONCATENATED MODULE: ./.build/src/providers/scanners/trivy.js

const trivy_FOUND = 42;
const trivy_MODES = new Set([
    'fs',
    'filesystem',
    'image',
    'repo',
    'repository',
    'config',
    'rootfs',
    'sbom',
    'vm',
    'kubernetes',
    'k8s',
]);
const trivy_trivy = {
    tool: 'trivy',
    looksAt: 'the files of the folder: packages, settings, secrets; `trivy image NAME` for an image',
    network: 'its databases, unless they are in its cache',
    program: 'trivy',
    install: { never: 'No package registry has it; install it in a step before, pinned by its digest.' },
    version: ['version', '--format', 'json'],
    database,
    env: { TRIVY_NO_PROGRESS: 'true', TRIVY_SKIP_VERSION_CHECK: 'true' },
    reader: trivy,
    plan({ args, report }) {
        const [first = ''] = args;
        const isMode = trivy_MODES.has(first);
        const output = ['--format', 'json', '--output', report, '--exit-code', `${trivy_FOUND}`];
        const files = isMode ? args.slice(1) : [...args, '--list-all-pkgs', '--scanners', 'vuln,misconfig,secret', '.'];
        return { args: [isMode ? first : 'fs', ...output, ...files], report: 'file' };
    },
    judge({ exitCode }) {
        return exitCode === 0 || exitCode === trivy_FOUND
            ? { found: exitCode === trivy_FOUND }
            : { broke: `Trivy exited with ${exitCode}.` };
    },
};
function database(said) {
    return /"VulnerabilityDB":\s*\{[^}]*"UpdatedAt":\s*"([^"]+)"/.exec(said)?.[1];
}

;// CONCATENATED MODULE: ./.build/src/providers/scanners/zizmor.js



const ONLINE = /^--(?:gh-token\b|no-offline|online)/;
const zizmor_zizmor = {
    tool: 'zizmor',
    looksAt: 'workflows, actions and dependabot.yml of the folder',
    network: 'nothing, unless it is given `--gh-token`',
    program: 'zizmor',
    install: { by: 'pip', lock: 'zizmor' },
    version: ['--version'],
    reader: zizmor,
    plan({ args }) {
        const offline = args.some((arg) => ONLINE.test(arg)) ? [] : ['--offline'];
        const output = ['--format=json-v1', '--no-exit-codes', '--color=never', '--strict-collection'];
        const { targets, options } = splitTargets(args, ['.']);
        return { args: [...output, ...offline, ...options, ...targets], report: 'stdout' };
    },
    judge: zizmor_judge,
};
function zizmor_judge({ exitCode, stderr }) {
    if (exitCode === 3)
        return { broke: 'zizmor found no workflow or action to look at.' };
    if (exitCode !== 0)
        return { broke: `zizmor exited with ${exitCode}.` };
    const audited = stderr.match(/completed \S+/g) ?? [];
    return audited.length === 0 ? {} : { lookedAt: (0,shared_partial/* countOf */.p)(audited.length, 'file') };
}

;// CONCATENATED MODULE: ./.build/src/providers/scanners/index.js
















const scanners = [
    actionlint_actionlint,
    bandit_bandit,
    checkov_checkov,
    eslint_eslint,
    gitleaks_gitleaks,
    grype_grype,
    hadolint_hadolint,
    npm_audit_npmAudit,
    osv_scanner_osvScanner,
    pip_audit_pipAudit,
    secretlint_secretlint,
    semgrep_semgrep,
    syft,
    trivy_trivy,
    zizmor_zizmor,
];
const SCANNER_NAMES = [...scanners.map(({ tool }) => tool), 'command'];
function scannerFor({ tool, args }) {
    return tool === 'command' ? commandScanner(args) : scanners.find((scanner) => scanner.tool === tool);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./.build/src/providers/commands.js
var commands = __webpack_require__(8386);
;// CONCATENATED MODULE: ./.build/src/providers/scanners/running/judged.js



async function judged(end, read) {
    const { judgement, plan, wroteReport, exitCode, said } = end;
    const { tool } = end.scanner;
    const why = (reason) => noScan(tool, [reason, said].filter(Boolean).join(' '));
    if (judgement.broke !== undefined) {
        const told = wroteReport ? (await read()).find(({ couldNotScan }) => couldNotScan !== undefined) : undefined;
        return [told ?? why(judgement.broke)];
    }
    if (!wroteReport && judgement.clean !== true)
        return [why(`It exited with ${exitCode} and wrote no report.`)];
    const scans = wroteReport ? await read() : [{ tool, findings: [], reported: 0, partial: [] }];
    if (judgement.found === true && scans.every(isEmpty))
        return [why(`It exited with ${exitCode}, which means findings, and its report has none.`)];
    const left = [...(plan.partial ?? []), ...(judgement.partial ?? []).map((line) => (0,mask/* mask */.d)(line))];
    return scans.map((scan, at) => ({
        ...scan,
        lookedAt: scan.lookedAt ?? judgement.lookedAt ?? plan.lookedAt,
        partial: at > 0 ? scan.partial : [...scan.partial, ...(0,shared_partial/* partialOf */.Z)(left)],
    }));
}
function isEmpty({ couldNotScan, findings, reported }) {
    return couldNotScan === undefined && findings.length === 0 && reported === 0;
}

;// CONCATENATED MODULE: ./.build/src/providers/scanners/running/place.js


const NEVER = new Set(['.git', 'node_modules']);
const place_MOST = 1_000;
function filesBelow(folder, glob) {
    const found = (0,external_node_fs_.globSync)(glob, { cwd: folder, withFileTypes: true, exclude: (entry) => NEVER.has(entry.name) });
    const files = found.filter((entry) => entry.isFile()).map((entry) => `${entry.parentPath}${external_node_path_.sep}${entry.name}`);
    return files
        .map((file) => file
        .slice(folder.length)
        .split(external_node_path_.sep)
        .filter((part) => part !== '')
        .join('/'))
        .sort()
        .slice(0, place_MOST);
}

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
;// CONCATENATED MODULE: ./.build/src/providers/scanners/running/locks.js
const LOCKS = {
    bandit: () => __webpack_require__.e(/* import() */ 3688).then(__webpack_require__.t.bind(__webpack_require__, 3688, 17)),
    checkov: () => __webpack_require__.e(/* import() */ 3223).then(__webpack_require__.t.bind(__webpack_require__, 3223, 17)),
    eslint: () => __webpack_require__.e(/* import() */ 967).then(__webpack_require__.t.bind(__webpack_require__, 967, 17)),
    hadolint: () => __webpack_require__.e(/* import() */ 6777).then(__webpack_require__.t.bind(__webpack_require__, 6777, 17)),
    'pip-audit': () => __webpack_require__.e(/* import() */ 1857).then(__webpack_require__.t.bind(__webpack_require__, 1857, 17)),
    secretlint: () => __webpack_require__.e(/* import() */ 2215).then(__webpack_require__.t.bind(__webpack_require__, 2215, 17)),
    semgrep: () => __webpack_require__.e(/* import() */ 2273).then(__webpack_require__.t.bind(__webpack_require__, 2273, 17)),
    zizmor: () => __webpack_require__.e(/* import() */ 4923).then(__webpack_require__.t.bind(__webpack_require__, 4923, 17)),
};
async function lockOf(name) {
    const load = LOCKS[name];
    if (load === undefined)
        throw new TypeError(name);
    return { requirements: [], packages: {}, ...(await load()).default };
}

;// CONCATENATED MODULE: ./.build/src/providers/scanners/running/install.js





const WINDOWS = external_node_process_.platform === 'win32';
const CHECKED = { GOFLAGS: '-mod=mod', GOSUMDB: 'sum.golang.org', GONOSUMDB: '', GOPRIVATE: '', GOINSECURE: '' };
async function installProgram(world, installing, signal) {
    const folder = (0,external_node_path_.join)(installing.tools, installing.program);
    await (0,promises_.mkdir)(folder, { recursive: true });
    return await BY[installing.installation.by](world, { ...installing, folder }, signal);
}
const BY = { pip: installByPip, npm: installByNpm, go: installByGo };
async function installByPip(world, { program, installation, folder }, signal) {
    if (installation.by !== 'pip')
        throw new TypeError(installation.by);
    const { requirements } = await lockOf(installation.lock);
    const [list, place] = [(0,external_node_path_.join)(folder, 'requirements.txt'), (0,external_node_path_.join)(folder, 'environment')];
    await (0,promises_.writeFile)(list, requirements.join('\n'));
    await (0,commands/* runToSucceed */.jH)(world, [WINDOWS ? 'python' : 'python3', '-m', 'venv', place], {}, signal);
    const programs = (0,external_node_path_.join)(place, WINDOWS ? 'Scripts' : 'bin');
    const options = ['--require-hashes', '--no-deps', '--no-input', '--disable-pip-version-check', '--quiet'];
    await (0,commands/* runToSucceed */.jH)(world, [(0,external_node_path_.join)(programs, 'python'), '-m', 'pip', 'install', ...options, '-r', list], {}, signal);
    return (0,external_node_path_.join)(programs, WINDOWS ? `${program}.exe` : program);
}
async function installByNpm(world, { program, installation, folder }, signal) {
    if (installation.by !== 'npm')
        throw new TypeError(installation.by);
    const { packages, ...lock } = await lockOf(installation.lock);
    const { dependencies } = packages[''] ?? {};
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'package-lock.json'), JSON.stringify({ ...lock, packages }));
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'package.json'), JSON.stringify({ private: true, dependencies }));
    const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    await (0,commands/* runToSucceed */.jH)(world, ['npm', 'ci', ...options], { cwd: folder }, signal);
    return (0,external_node_path_.join)(folder, 'node_modules', '.bin', WINDOWS ? `${program}.cmd` : program);
}
async function installByGo(world, { program, installation, folder }, signal) {
    if (installation.by !== 'go')
        throw new TypeError(installation.by);
    const { module, version } = installation;
    const env = { ...CHECKED, GOBIN: folder };
    await (0,commands/* runToSucceed */.jH)(world, ['go', 'install', `${module}@${version}`], { cwd: folder, env }, signal);
    return (0,external_node_path_.join)(folder, WINDOWS ? `${program}.exe` : program);
}

;// CONCATENATED MODULE: ./.build/src/providers/scanners/running/program.js





const program_PATIENCE = (0,core_duration.ms)(60_000);
const VERSION = /\d+\.\d+[\w.+-]*/;
async function findProgram(world, scanner, { folder, tools }, signal) {
    const { program, install, version } = scanner;
    if (version.length === 0)
        return { path: program, from: 'path', version: undefined, databaseAt: undefined };
    const own = (0,external_node_path_.join)(folder, 'node_modules', '.bin', program);
    const isOfProject = 'by' in install && install.by === 'npm' && (0,external_node_fs_.existsSync)(own);
    const found = await ask(world, scanner, isOfProject ? own : program, signal);
    if (found !== undefined)
        return { ...found, from: isOfProject ? 'project' : 'path' };
    if ('never' in install)
        return `${program} is not on PATH. ${install.never}`;
    if (tools === undefined)
        return `${program} is not on PATH, and nothing may be installed.`;
    const path = await installProgram(world, { program, installation: install, tools }, signal);
    const installed = await ask(world, scanner, path, signal);
    const pinned = install.by === 'go' ? install.version.replace(/^v/, '') : undefined;
    if (installed === undefined)
        return `${program} was installed and does not start.`;
    return { ...installed, from: 'installed', version: installed.version ?? pinned };
}
async function ask(world, scanner, path, signal) {
    try {
        const limited = AbortSignal.any([signal, world.clock.timeout(program_PATIENCE)]);
        const { stdout, stderr } = await world.run([path, ...scanner.version], { env: scanner.env }, limited);
        const said = `${stdout}\n${stderr}`;
        return { path, version: versionIn(said), databaseAt: scanner.database?.(stdout) };
    }
    catch (thrown) {
        if (thrown instanceof core_problem/* SluiceError */.ah && thrown.problem.code === 'command-not-started')
            return undefined;
        throw thrown;
    }
}
function versionIn(said) {
    const [line = said] = /^\W*version"?:.*$/im.exec(said) ?? [];
    return VERSION.exec(line)?.[0];
}

;// CONCATENATED MODULE: ./.build/src/providers/scanners/running/read.js





const read_MOST_BYTES = 500 * 2 ** 20;
const CUT = /^\[the first \d+ bytes of the output were cut\]/;
async function stampOf(file) {
    const found = await (0,promises_.stat)(file).catch(() => undefined);
    return found === undefined || !found.isFile() || found.size === 0 ? undefined : `${found.size} ${found.mtimeMs}`;
}
async function keepOutput(file, stdout) {
    if (CUT.test(stdout))
        return 'Its report has more than 1 MiB, which is all that is kept of what a program says.';
    if (stdout.trim() !== '')
        await (0,promises_.writeFile)(file, stdout, { mode: 0o600 });
    return undefined;
}
async function read_readReport(reader, tool, file) {
    try {
        const { size } = await (0,promises_.stat)(file);
        if (size > read_MOST_BYTES)
            return [noScan(tool, `Its report has ${size} bytes; at most ${read_MOST_BYTES} are read.`)];
        const scans = reader.read((0,reports_source/* openSource */.o)(file, `of ${tool}`));
        const named = scans.map((scan) => (0,credentials/* hideCredentials */.R)({ ...scan, tool: scan.tool === reader.format ? tool : scan.tool }));
        return named.length > 0 ? named : [noScan(tool, 'Its report speaks of no scan.')];
    }
    catch (thrown) {
        return [noScan(tool, (0,core_problem/* explain */.WE)((0,core_problem/* toProblem */.H8)(thrown)))];
    }
}
function remove(folder) {
    return (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
}

;// CONCATENATED MODULE: ./.build/src/providers/scanners/running/run.js













async function runScanner(world, scanner, options, signal) {
    const startedAt = world.clock.now();
    const limit = world.clock.timeout(options.timeout);
    const place = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'sluice-scan-'));
    const late = `It did not end within ${(0,core_duration/* showDuration */.kJ)(options.timeout)}.`;
    try {
        const limited = AbortSignal.any([signal, limit]);
        const attempt = await attemptScan(world, scanner, { ...options, place }, limited).catch((thrown) => run_failed(scanner, (0,core_problem/* explain */.WE)((0,core_problem/* toProblem */.H8)(thrown))));
        const ended = limit.aborted ? late : signal.aborted ? 'The job was cancelled.' : undefined;
        const { scans, proof } = ended === undefined ? attempt : { ...run_failed(scanner, ended), proof: attempt.proof };
        return { scans, proof: run_proofOf(scanner, { ...proof, startedAt, durationMs: world.clock.now() - startedAt }, scans) };
    }
    finally {
        await remove(place);
    }
}
async function attemptScan(world, scanner, scan, signal) {
    const { folder, args } = scan;
    const report = scan.keep ?? (0,external_node_path_.join)(scan.place, 'report');
    const plan = scanner.plan({ folder, args, report, files: (glob) => filesBelow(folder, glob) });
    if ('nothing' in plan)
        return run_failed(scanner, plan.nothing);
    const program = await findProgram(world, scanner, scan, signal);
    if (typeof program === 'string')
        return run_failed(scanner, program);
    return await runProgram(world, { scanner, plan, program, folder, report }, signal);
}
async function runProgram(world, called, signal) {
    const { scanner, plan, program, folder } = called;
    const report = typeof plan.report === 'object' ? plan.report.path : called.report;
    const argv = [program.path, ...plan.args];
    const before = await stampOf(report);
    const result = await world.run(argv, { cwd: folder, env: scanner.env }, signal);
    const cut = plan.report === 'stdout' ? await keepOutput(report, result.stdout) : undefined;
    const after = await stampOf(report);
    const about = { from: program.from, version: program.version, databaseAt: program.databaseAt };
    const proof = {
        ...about,
        command: (0,credentials/* withoutCredentials */.r)((0,mask/* mask */.d)((0,commands/* showCommand */.TB)([scanner.program, ...plan.args]))),
        exitCode: result.exitCode,
    };
    if (result.exitCode === null)
        return { ...run_failed(scanner, 'It was ended by a signal.'), proof };
    if (cut !== undefined)
        return { ...run_failed(scanner, cut), proof };
    const { exitCode, stdout, stderr } = result;
    const wroteReport = after !== undefined && after !== before;
    const judgement = scanner.judge({ exitCode, stdout, stderr, wroteReport });
    const end = { scanner, plan, judgement, said: (0,credentials/* withoutCredentials */.r)((0,mask/* mask */.d)((0,commands/* lastWords */.aN)(result))), wroteReport, exitCode };
    const scans = await judged(end, () => read_readReport(scanner.reader, scanner.tool, report));
    return { scans: scans.map((each) => withProgram(each, program)), proof };
}
function withProgram(scan, { version, databaseAt }) {
    return {
        ...scan,
        toolVersion: /\d/.test(scan.toolVersion ?? '') ? scan.toolVersion : version,
        databaseAt: scan.databaseAt ?? databaseAt,
    };
}
function run_failed(scanner, why) {
    return { scans: [noScan(scanner.tool, (0,mask/* mask */.d)(why))], proof: {} };
}
function run_proofOf({ tool }, proof, scans) {
    const [first] = scans;
    const errors = scans.flatMap(({ couldNotScan, partial }) => [...(couldNotScan ? [couldNotScan] : []), ...partial]);
    return {
        ...{ tool, from: 'missing', exitCode: null, ...proof },
        version: first?.toolVersion ?? proof.version,
        lookedAt: first?.lookedAt,
        databaseAt: first?.databaseAt ?? proof.databaseAt,
        errors,
    };
}

;// CONCATENATED MODULE: ./.build/src/actions/security-scan/run-scanners.js






async function runScanners(values, world, context) {
    const asked = scannersOf(values.scanners);
    const scans = [];
    for (const each of asked)
        scans.push(...(await context.host.group(`Scan: ${each.line.tool}`, () => run(each, values, world, context))));
    return scans;
}
function scannersOf(lines) {
    const mistakes = [];
    const asked = lines.flatMap((text) => {
        const line = parseScannerLine(text);
        const scanner = scannerFor(line);
        if (scanner === undefined)
            mistakes.push(`"scanners" names "${line.tool}": expected one of ${SCANNER_NAMES.join(', ')}`);
        return scanner === undefined ? [] : [{ line, scanner }];
    });
    if (mistakes.length > 0)
        throw new core_problem/* SluiceError */.ah(problems/* problems */.B.inputsInvalid(mistakes));
    return asked;
}
async function run({ line, scanner }, values, world, context) {
    const { host, workingDirectory: folder, signal } = context;
    const options = {
        folder,
        args: line.args,
        tools: values.install ? (0,external_node_path_.join)(host.temp, 'sluice-tools') : undefined,
        timeout: values['scan-timeout'],
        ...(line.tool === 'syft' && values.sbom !== undefined && { keep: (0,external_node_path_.join)(host.temp, 'sluice-sbom.json') }),
    };
    const { scans, proof } = await runScanner(world, scanner, options, signal);
    const source = proof.command ?? line.tool;
    host.info(`${source}: ${scans.map(({ couldNotScan, reported }) => couldNotScan ?? `${reported} findings`).join('; ')}`);
    return scans.map((report) => ({ source, report, exitCode: proof.exitCode ?? undefined, file: options.keep }));
}

;// CONCATENATED MODULE: ./.build/src/actions/security-scan/sbom.js



const SBOMS = new Set(['spdx', 'cyclonedx', 'syft']);
function passSbom(path, scans, folder) {
    if (path === undefined)
        return undefined;
    const found = scans.find(({ report }) => SBOMS.has(report.tool) && report.couldNotScan === undefined);
    if (found === undefined)
        return undefined;
    const file = (0,external_node_path_.resolve)(folder, path);
    (0,files/* writeIn */.Z5)(file, () => (0,external_node_fs_.copyFileSync)(found.file ?? (0,external_node_path_.resolve)(folder, found.source), file));
    return { path: file, format: found.report.tool, packages: found.report.packages?.length ?? 0 };
}

// EXTERNAL MODULE: ./.build/src/core/report/notes.js
var notes = __webpack_require__(2047);
// EXTERNAL MODULE: ./.build/src/core/report/tidy-texts.js
var tidy_texts = __webpack_require__(5665);
;// CONCATENATED MODULE: ./.build/src/core/report/security-tidy.js


const REASON = 1_000;
const ROW = 500;
const NAME = 150;
const security_tidy_MOST = 10;
function tidySecurity(report) {
    const { waivers, licenses, ages, sarif, sbom, supplyChain } = report;
    return {
        ...report,
        reason: (0,one_line/* oneLine */.TN)(report.reason, REASON),
        warnings: report.warnings.map((line) => (0,one_line/* oneLine */.TN)(line, ROW)),
        checks: report.checks.map((row) => (0,tidy_texts/* tidyCheck */.x)(row, ROW)),
        gates: report.gates.map((row) => ({ ...row, because: row.because.map((line) => (0,one_line/* oneLine */.TN)(line, ROW)) })),
        scans: report.scans.map(tidyScan),
        waivers: { expired: waivers.expired.map(tidyRow), unused: waivers.unused.map(tidyRow) },
        ...(licenses && { licenses: licenses.map((row) => ({ ...tidyRow(row), packages: tidyNames(row.packages) })) }),
        ...(ages && { ages: ages.map(tidyRow) }),
        ...(sarif && { sarif: tidyRow(sarif) }),
        ...(sbom && { sbom: tidyRow(sbom) }),
        ...(supplyChain && { supplyChain: supplyChain.map((row) => (0,tidy_texts/* tidyCheck */.x)(row, ROW)) }),
    };
}
function tidyFinding(row) {
    const { tools, aliases, fixedIn, through, ratings, waiver } = row;
    return {
        ...tidyRow(row),
        ...(row.suggestion !== undefined && { suggestion: row.suggestion }),
        tools: names(tools),
        aliases: names(aliases),
        ...(fixedIn && { fixedIn: names(fixedIn) }),
        ...(through && { through: names(through) }),
        ...(ratings && { ratings: ratings.slice(0, security_tidy_MOST).map(tidyRow) }),
        ...(waiver && { waiver: tidyRow(waiver) }),
    };
}
function tidyScan(row) {
    return { ...tidyRow(row), partial: row.partial.map((line) => (0,one_line/* oneLine */.TN)(line, ROW)) };
}
const tidyRow = (row) => (0,tidy_texts/* tidyTexts */.l)(row, ROW);
function names(list) {
    return tidyNames(list.slice(0, security_tidy_MOST));
}
function tidyNames(list) {
    return list.map((name) => (0,one_line/* oneLine */.TN)(name, NAME));
}

;// CONCATENATED MODULE: ./.build/src/core/report/security-shown.js


function shown(findings, disposition, most) {
    const all = findings.filter((row) => row.disposition === disposition).sort(worstFirst);
    return { rows: all.slice(0, most).map(tidyFinding), total: all.length };
}
function worstFirst(a, b) {
    return (findings_severity/* SEVERITIES */.oC.indexOf(a.severity) - findings_severity/* SEVERITIES */.oC.indexOf(b.severity) ||
        Number(b.exploited ?? false) - Number(a.exploited ?? false) ||
        byText(a.gate, b.gate) ||
        byText(a.package ?? '', b.package ?? '') ||
        byText(a.path ?? '', b.path ?? '') ||
        (a.line ?? 0) - (b.line ?? 0) ||
        byText(a.key, b.key));
}
function byText(one, other) {
    return one < other ? -1 : Number(one > other);
}

;// CONCATENATED MODULE: ./.build/src/core/report/security-annotations.js




const LEVEL_OF = {
    blocked: 'error',
    warned: 'warning',
    passed: 'notice',
};
function securityAnnotations({ findings }, changed = new Set()) {
    const isElsewhere = ({ path }) => Number(path === undefined || !changed.has(path));
    return (0,notes/* withinRoom */.t)((level) => {
        const all = findings.filter(({ disposition }) => LEVEL_OF[disposition] === level);
        const placed = all.filter(({ path }) => path !== undefined && path !== '');
        const notes = placed
            .sort((a, b) => isElsewhere(a) - isElsewhere(b) || worstFirst(a, b))
            .map((row) => noteOf(row, level));
        return { count: all.length, notes };
    });
}
function noteOf(row, level) {
    const { path = '', line = 0, endLine = line, severity, rule, title, fix, tools } = row;
    const sentences = [
        [title, showPackage(row)].filter(Boolean).join(' – '),
        fix && `Fix: ${fix}`,
        level === 'error' && `Blocked by ${row.gate}: ${row.because}`,
        `Found by ${tools.join(', ')}`,
    ];
    return {
        level,
        file: path,
        ...(line > 0 && { line, ...(endLine > line && { endLine }) }),
        title: (0,one_line/* oneLine */.TN)(`${severity}: ${rule}`, 200),
        message: sentences.flatMap((text) => (text ? [(0,one_line/* oneLine */.TN)(text, 500).replace(/\.$/, '')] : [])).join('. '),
    };
}

// EXTERNAL MODULE: ./.build/src/core/report/comment.js
var comment = __webpack_require__(5355);
// EXTERNAL MODULE: ./.build/src/core/report/html.js
var html = __webpack_require__(4345);
// EXTERNAL MODULE: ./.build/src/core/report/markdown.js
var markdown = __webpack_require__(3897);
// EXTERNAL MODULE: ./.build/src/core/report/parts.js
var report_parts = __webpack_require__(3596);
;// CONCATENATED MODULE: ./.build/src/core/report/security-raises.js



const security_raises_NAME = 150;
const MOST_NAMES = 10;
function shownRaises(findings, most) {
    const all = raisesOf(findings.filter(({ disposition }) => disposition === 'blocked'));
    return { rows: all.slice(0, most).map(tidyRaise), total: all.length };
}
function tidyRaise({ package: name, from, to, through, findings }) {
    const tidy = (text) => (0,one_line/* oneLine */.TN)(text, security_raises_NAME);
    return {
        package: tidy(name),
        from: tidy(from),
        to: tidy(to),
        through: through.slice(0, MOST_NAMES).map(tidy),
        findings,
    };
}
function raisesOf(findings) {
    const raises = new Map();
    for (const row of findings) {
        const to = row.kind === 'dependency' ? fixVersion(row) : undefined;
        if (to === undefined || row.package === undefined)
            continue;
        const key = `${row.package}\n${row.version ?? ''}`;
        const known = raises.get(key);
        raises.set(key, {
            package: row.package,
            from: row.version ?? '',
            to: known !== undefined && compareVersions(known.to, to) > 0 ? known.to : to,
            through: [...new Set([...(known?.through ?? []), ...(row.through ?? [])])],
            findings: (known?.findings ?? 0) + 1,
        });
    }
    return [...raises.values()].sort((a, b) => b.findings - a.findings || (a.package < b.package ? -1 : 1));
}

;// CONCATENATED MODULE: ./.build/src/core/report/security-yaml.js
const LONGEST = 2_000;
const STRANGE = /(?![\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}<>&`]/gu;
function waiverFile(suggestions) {
    const rows = suggestions.filter((text) => text !== '' && text.length <= LONGEST).map(harmless);
    return rows.length === 0 ? '' : `waivers:\n${rows.map((text) => text.replace(/^/gm, '  ')).join('\n')}`;
}
function harmless(text) {
    return text.replace(STRANGE, (character) => {
        const point = character.codePointAt(0) ?? 0;
        return point > 0xffff ? `\\U${point.toString(16).padStart(8, '0')}` : `\\u${point.toString(16).padStart(4, '0')}`;
    });
}

;// CONCATENATED MODULE: ./.build/src/core/report/security-finding-parts.js









function blockersPart(report, most) {
    const blocked = shown(report.findings, 'blocked', most);
    const text = blocked.total === 0 ? '' : `### What blocks\n\n${blocked.rows.map(blocker).join('\n')}${security_finding_parts_rest(blocked)}`;
    return { name: 'what blocks', rank: 10, text };
}
function blocker(row) {
    const lines = [
        `- **${row.severity}** ${ruleOf(row)} ${(0,markdown/* escapeMarkdown */.FV)(row.title)}`,
        [where(row), `found by ${(0,markdown/* escapeMarkdown */.FV)((0,words/* join */.fj)(row.tools))}`].filter(Boolean).join(', '),
        row.fix !== undefined && `**Fix:** ${(0,markdown/* escapeMarkdown */.FV)(row.fix, 500)}`,
        `**Why:** ${(0,markdown/* escapeMarkdown */.FV)(trace(row), 800)}`,
    ];
    return lines.filter(Boolean).join('\n  - ');
}
function trace(row) {
    const names = otherNames(row);
    const also = names.length > 0 ? `also known as ${(0,words/* join */.fj)(names)}` : undefined;
    return [`${row.gate}: ${row.because}`, showThreat(row), showDisagreement(row), also]
        .filter((text) => text !== undefined)
        .join('; ');
}
function ruleOf({ rule }) {
    const url = advisoryUrl(rule);
    return url === undefined ? (0,markdown/* code */.aY)(rule, 120) : (0,html/* html */.q) `<a href="${url}">${rule}</a>`.html;
}
function where(row) {
    const [pkg, place] = [showPackage(row), (0,words/* showPlace */.R3)(row)];
    const at = [pkg !== undefined && (0,markdown/* code */.aY)(pkg), place !== undefined && (0,markdown/* code */.aY)(place)].filter(Boolean);
    return [at.join(' in '), showOthers(row)].filter(Boolean).join(' ');
}
function raisesPart({ findings: all }, most) {
    const raises = shownRaises(all, most);
    const part = { name: 'what to raise', rank: 9 };
    if (raises.rows.every((raise) => raise.findings === 1))
        return { ...part, text: '' };
    const rows = raises.rows.map((raise) => [
        (0,markdown/* code */.aY)(raise.package, 150),
        raise.from === '' ? numbers/* NOTHING */.K$ : (0,markdown/* code */.aY)(raise.from, 60),
        (0,markdown/* code */.aY)(raise.to, 60),
        raise.through.length === 0 ? '' : (0,markdown/* escapeMarkdown */.FV)((0,words/* join */.fj)(raise.through)),
        (0,numbers/* showCount */.px)(raise.findings),
    ]);
    const body = (0,markdown/* table */.tp)(['Package', 'From', 'To', 'Brought in by', 'Blocking findings it ends:'], rows);
    const left = raises.total - rows.length;
    const note = left > 0 ? `\n\n${left} more to raise in the JSON report.` : '';
    return { ...part, text: `### What to raise\n\n${body}${note}` };
}
function suggestionsPart(report, most) {
    const { rows } = shown(report.findings, 'blocked', most);
    const yaml = waiverFile(rows.map(({ suggestion = '' }) => suggestion));
    const body = `Accepting one takes a reason, an owner and the day on which it ends, in the file of waivers:\n\n\`\`\`yaml\n${yaml}\n\`\`\``;
    const text = yaml === '' ? '' : (0,report_parts/* fold */.AU)('Waivers that would apply, to copy', body);
    return { name: 'waivers to copy', rank: 5, text };
}
function warnedPart(report, most) {
    const warned = shown(report.findings, 'warned', most);
    if (warned.total === 0)
        return { name: 'what warns', rank: 4, text: '' };
    const fixable = warned.rows.some(({ fix }) => fix !== undefined);
    const rows = warned.rows.map((row) => [
        row.severity,
        `${ruleOf(row)} ${(0,markdown/* escapeMarkdown */.FV)(row.title, 160)}`,
        where(row),
        ...(fixable ? [(0,markdown/* escapeMarkdown */.FV)(row.fix ?? '')] : []),
        (0,markdown/* escapeMarkdown */.FV)((0,words/* join */.fj)(row.tools)),
        (0,markdown/* escapeMarkdown */.FV)(trace(row)),
    ]);
    const body = (0,markdown/* table */.tp)(['Severity', 'Finding', 'Where', ...(fixable ? ['Fix'] : []), 'Found by', 'Because'], rows);
    const heading = `${findings(warned.total)} ${warned.total === 1 ? 'warns' : 'warn'}`;
    return { name: 'what warns', rank: 4, text: (0,report_parts/* fold */.AU)(heading, `${body}${security_finding_parts_rest(warned)}`) };
}
function security_finding_parts_rest({ rows, total }) {
    const left = total - rows.length;
    return left > 0 ? `\n\n${(0,numbers/* showCount */.px)(left)} more ${left === 1 ? 'finding' : 'findings'} in the JSON report.` : '';
}

// EXTERNAL MODULE: ./.build/src/core/report/sarif-row.js
var sarif_row = __webpack_require__(1614);
;// CONCATENATED MODULE: ./.build/src/core/report/security-other-parts.js






function waiversPart({ waivers: { expired, unused } }, most) {
    const part = { name: 'waivers', rank: 6 };
    const all = [...expired, ...unused];
    if (all.length === 0)
        return { ...part, text: '' };
    const rows = all
        .slice(0, most)
        .map((row, i) => [
        i < expired.length ? `expired ${(0,markdown/* escapeMarkdown */.FV)(row.expires)}` : 'matches nothing',
        (0,markdown/* code */.aY)(showWaiver(row)),
        (0,markdown/* escapeMarkdown */.FV)(row.owner),
        (0,markdown/* escapeMarkdown */.FV)(row.reason),
    ]);
    const body = `${(0,markdown/* table */.tp)(['Waiver', 'About', 'Owner', 'Reason'], rows)}${(0,report_parts/* more */.OS)(all, most, 'waiver')}`;
    return { ...part, text: `### Waivers to look after\n\n${body}` };
}
function waivedPart({ findings }, most) {
    const waived = findings.filter((row) => row.disposition === 'waived');
    if (waived.length === 0)
        return { name: 'waived', rank: 2, text: '' };
    const rows = waived
        .slice(0, most)
        .map(({ severity, rule, package: pkg, path, waiver }) => [
        severity,
        (0,markdown/* code */.aY)(rule, 120),
        (0,markdown/* code */.aY)(pkg ?? path ?? '', 150),
        waiver === undefined ? numbers/* NOTHING */.K$ : (0,markdown/* escapeMarkdown */.FV)(waiver.expires, 20),
        (0,markdown/* escapeMarkdown */.FV)(waiver?.owner ?? '', 80),
        (0,markdown/* escapeMarkdown */.FV)(waiver?.reason ?? ''),
    ]);
    const body = (0,markdown/* table */.tp)(['Severity', 'Finding', 'Where', 'Until', 'Owner', 'Reason'], rows);
    return {
        name: 'waived',
        rank: 2,
        text: (0,report_parts/* fold */.AU)(`${(0,numbers/* showCount */.px)(waived.length)} waived`, `${body}${(0,report_parts/* more */.OS)(waived, most, 'waived finding')}`),
    };
}
function licensesPart({ licenses = [] }, most) {
    const bad = licenses.filter(({ verdict }) => verdict !== 'passed');
    const part = { name: 'licences', rank: 3 };
    if (bad.length === 0)
        return { ...part, text: '' };
    const rows = bad
        .slice(0, most)
        .map((row) => [
        `${words/* VERDICT_ICONS */.n_[row.verdict]} ${row.verdict}`,
        (0,markdown/* code */.aY)(row.license),
        (0,markdown/* escapeMarkdown */.FV)(row.family),
        (0,markdown/* escapeMarkdown */.FV)(security_other_parts_packagesOf(row)),
        (0,markdown/* escapeMarkdown */.FV)(row.because ?? ''),
    ]);
    const body = (0,markdown/* table */.tp)(['Verdict', 'Licence', 'Family', 'Packages', 'Because'], rows);
    return { ...part, text: `### Licences\n\n${body}${(0,report_parts/* more */.OS)(bad, most, 'licence')}` };
}
function security_other_parts_packagesOf({ packages }) {
    return (0,words/* join */.fj)(packages);
}
function agesPart({ ages = [] }, most) {
    const bad = ages.filter(({ verdict }) => verdict !== 'passed');
    if (bad.length === 0)
        return { name: 'ages', rank: 3, text: '' };
    const rows = bad
        .slice(0, most)
        .map((row) => [
        `${words/* VERDICT_ICONS */.n_[row.verdict]} ${row.verdict}`,
        (0,markdown/* code */.aY)(row.package, 150),
        (0,markdown/* code */.aY)(row.version, 60),
        row.newest === undefined ? numbers/* NOTHING */.K$ : (0,markdown/* code */.aY)(row.newest, 60),
        (0,markdown/* escapeMarkdown */.FV)(row.because),
    ]);
    const body = (0,markdown/* table */.tp)(['Verdict', 'Package', 'Installed', 'Newest', 'Because'], rows);
    const heading = `${(0,words/* plural */.LS)(bad.length, 'package')} too old or too new`;
    return { name: 'ages', rank: 3, text: (0,report_parts/* fold */.AU)(heading, `${body}${(0,report_parts/* more */.OS)(bad, most, 'package')}`) };
}
function supplyChainPart({ supplyChain = [] }, most) {
    const lines = supplyChain.slice(0, most).map(({ verdict, name, because }) => {
        const why = because === undefined ? '' : `: ${(0,markdown/* escapeMarkdown */.FV)(because, 500)}`;
        return `- ${words/* VERDICT_ICONS */.n_[verdict]} **${(0,markdown/* escapeMarkdown */.FV)(name)}**${why}`;
    });
    const text = supplyChain.length === 0 ? '' : `### Supply chain\n\n${lines.join('\n')}${(0,report_parts/* more */.OS)(supplyChain, most, 'check')}`;
    return { name: 'supply chain', rank: 7, text };
}
function writtenPart(report) {
    const lines = writtenLines(report).map((line) => (0,markdown/* escapeMarkdown */.FV)(line, 800));
    return { name: 'whereabouts', rank: 4, text: lines.join('\n\n') };
}
function writtenLines({ sarif, sbom }) {
    return [
        ...(sarif === undefined ? [] : [(0,sarif_row/* sarifLine */.u)(sarif)]),
        ...(sbom === undefined ? [] : [`SBOM: ${(0,words/* plural */.LS)(sbom.packages, 'package')} (${sbom.format}), ${sbom.path}`]),
    ];
}

;// CONCATENATED MODULE: ./.build/src/core/report/security-parts.js






const MOST_REASONS = 3;
function headingLine(report) {
    return `## ${words/* VERDICT_ICONS */.n_[report.verdict]} Security: ${headline(report)}`;
}
function headingPart(report) {
    const { verdict, reason, scans, score } = report;
    const { open, waived, aside, failedScans, bySeverity } = countsOf(report);
    const facts = [
        `verdict **${verdict}**`,
        `${findings(open)} open${open > 0 ? ` (${showSeverities(bySeverity)})` : ''}`,
        waived > 0 && `${(0,numbers/* showCount */.px)(waived)} waived`,
        aside > 0 && `${(0,numbers/* showCount */.px)(aside)} set aside`,
        `${(0,words/* plural */.LS)(scans.length, 'scan')}${failedScans > 0 ? `, ${failedScans} failed` : ''}`,
        score !== undefined && `score ${score} of 100`,
        (0,words/* took */.sm)(report),
    ];
    const lines = [headingLine(report), `**${(0,markdown/* escapeMarkdown */.FV)(reason, 1_000)}**`, facts.filter(Boolean).join(' · ')];
    return { name: 'heading', rank: 12, text: lines.join('\n\n') };
}
function gatesPart({ gates }) {
    const part = { name: 'gates', rank: 11 };
    if (gates.length === 0)
        return { ...part, text: '' };
    const severities = findings_severity/* SEVERITIES */.oC.filter((name) => gates.some(({ bySeverity }) => bySeverity[name] > 0));
    const rows = gates.map(({ gate, verdict, state, because, blocked, warned, waived, bySeverity }) => [
        gate,
        `${words/* VERDICT_ICONS */.n_[verdict]} ${state}`,
        ...[blocked, warned, waived].map(countCell),
        ...severities.map((name) => countCell(bySeverity[name])),
        reasons(because),
    ]);
    const header = [
        'Gate',
        'Verdict',
        'Blocks:',
        'Warns:',
        'Waived:',
        ...severities.map((name) => `${(0,words/* capital */.Nx)(name)}:`),
        'Because',
    ];
    return { ...part, text: (0,markdown/* table */.tp)(header, rows) };
}
function countCell(count) {
    return count === 0 ? '' : (0,markdown/* steady */.vM)((0,numbers/* showCount */.px)(count));
}
function reasons(because) {
    const left = because.length - MOST_REASONS;
    const shown = because.slice(0, MOST_REASONS).map((line) => (0,markdown/* escapeMarkdown */.FV)(line));
    return `${shown.join('; ')}${left > 0 ? `; and ${left} more` : ''}`;
}
function warningsPart({ warnings }, most) {
    const lines = warnings.slice(0, most).map((line) => `- ${(0,markdown/* escapeMarkdown */.FV)(line, 500)}`);
    const text = warnings.length === 0 ? '' : `### Warnings\n\n${lines.join('\n')}${(0,report_parts/* more */.OS)(warnings, most, 'warning')}`;
    return { name: 'warnings', rank: 6, text };
}

;// CONCATENATED MODULE: ./.build/src/core/report/security-scan-parts.js





const MOST_LEFT_OUT = 5;
function failedScansPart({ scans }, most) {
    const failed = scans.filter(({ status }) => status === 'could-not-scan');
    const lines = failed
        .slice(0, most)
        .map((row) => `- 💥 **${security_scan_parts_name(row)}** (${(0,markdown/* code */.aY)((0,words/* showPath */.P8)(row.source))}): ${(0,markdown/* escapeMarkdown */.FV)(row.reason ?? '', 500)}`);
    const intro = 'What these would have found is not known.';
    const text = failed.length === 0 ? '' : `### Could not scan\n\n${intro}\n\n${lines.join('\n')}${(0,report_parts/* more */.OS)(failed, most, 'scan')}`;
    return { name: 'could not scan', rank: 8, text };
}
function partialScansPart({ scans }, most) {
    const partial = scans.filter((row) => row.status === 'scanned' && row.partial.length > 0);
    const lines = partial.slice(0, most).map((row) => {
        const left = row.partial.length - MOST_LEFT_OUT;
        const shown = row.partial.slice(0, MOST_LEFT_OUT).map((line) => `  - ${(0,markdown/* escapeMarkdown */.FV)(line)}`);
        return [`- ⚠️ **${security_scan_parts_name(row)}** left out:`, ...shown, ...(left > 0 ? [`  - and ${(0,numbers/* showCount */.px)(left)} more`] : [])].join('\n');
    });
    const text = partial.length === 0 ? '' : `### Scanned only in part\n\n${lines.join('\n')}${(0,report_parts/* more */.OS)(partial, most, 'scan')}`;
    return { name: 'scanned in part', rank: 7, text };
}
function scansPart(report, most) {
    const { scans } = report;
    if (scans.length === 0)
        return { name: 'scans', rank: 3, text: '' };
    const exits = scans.some(({ exitCode }) => exitCode !== undefined);
    const rows = scans
        .slice(0, most)
        .map((row) => [
        security_scan_parts_name(row),
        row.status === 'scanned' ? (row.partial.length > 0 ? '⚠️ in part' : '✅ scanned') : '💥 could not scan',
        (0,markdown/* escapeMarkdown */.FV)(showLookedAt(row)),
        (0,markdown/* steady */.vM)((0,numbers/* showCount */.px)(row.reported)),
        row.reported === 0 ? '' : showSeverities(row.bySeverity),
        (0,markdown/* escapeMarkdown */.FV)(showDatabase(row, report)),
        ...(exits ? [row.exitCode === undefined ? numbers/* NOTHING */.K$ : String(row.exitCode)] : []),
        (0,markdown/* code */.aY)((0,words/* showPath */.P8)(row.source)),
    ]);
    const header = [
        'Tool',
        'Status',
        'Looked at',
        'Reported:',
        'Of them',
        'Database',
        ...(exits ? ['Exit code:'] : []),
        'Report',
    ];
    const body = `${(0,markdown/* table */.tp)(header, rows)}${(0,report_parts/* more */.OS)(scans, most, 'scan')}`;
    return { name: 'scans', rank: 3, text: (0,report_parts/* fold */.AU)(`${(0,words/* plural */.LS)(scans.length, 'scan')}, before uniting`, body) };
}
function security_scan_parts_name({ tool, toolVersion }) {
    return (0,markdown/* escapeMarkdown */.FV)([tool, toolVersion].filter(Boolean).join(' '), 80);
}

;// CONCATENATED MODULE: ./.build/src/core/report/security-both.js




function securityParts(report, { rows, suggestions, warnings }) {
    return [
        headingPart(report),
        gatesPart(report),
        blockersPart(report, rows),
        raisesPart(report, rows),
        suggestionsPart(report, suggestions),
        failedScansPart(report, rows),
        partialScansPart(report, warnings),
        supplyChainPart(report, rows),
        licensesPart(report, rows),
        waiversPart(report, rows),
        warningsPart(report, warnings),
        warnedPart(report, rows),
    ];
}

;// CONCATENATED MODULE: ./.build/src/core/report/security-comment.js



const security_comment_MOST = { rows: 15, suggestions: 15, warnings: 5 };
function securityMarker(key) {
    return (0,comment/* markerOf */.we)('security-scan', key);
}
function renderSecurityComment(given, { key, link, limitBytes }) {
    const report = tidySecurity(given);
    return (0,comment/* joinComment */.mZ)(securityMarker(key), [...securityParts(report, security_comment_MOST), { name: 'link', rank: 8, text: (0,comment/* linkTo */.uM)(link) }], limitBytes);
}

// EXTERNAL MODULE: ./.build/src/core/report/html-table.js
var html_table = __webpack_require__(9976);
// EXTERNAL MODULE: ./.build/src/core/report/page.js + 1 modules
var page = __webpack_require__(1215);
;// CONCATENATED MODULE: ./.build/src/core/report/security-marks.js






function severityMark(severity) {
    return (0,html/* html */.q) `<span class="sev ${severity}">${severity}</span>`;
}
function severityBar(counts) {
    const total = findings_severity/* SEVERITIES */.oC.reduce((sum, name) => sum + counts[name], 0);
    if (total === 0)
        return undefined;
    let x = 0;
    const parts = findings_severity/* SEVERITIES */.oC.map((name) => {
        const width = (counts[name] / total) * 100;
        const part = (0,html/* html */.q) `<rect class="part ${name}" x="${percent(x)}" width="${percent(width)}" height="14"/>`;
        x += width;
        return counts[name] > 0 && part;
    });
    return (0,html/* html */.q) `<svg class="bar" role="img" aria-label="Open findings: ${showSeverities(counts)}" width="100%" height="14">
<rect class="track" width="100%" height="14"/>${parts}
</svg>
<ul class="legend">${findings_severity/* SEVERITIES */.oC.map((name) => (0,html/* html */.q) `<li>${severityMark(name)} <b>${(0,numbers/* showCount */.px)(counts[name])}</b></li>`)}</ul>`;
}
function percent(value) {
    return `${Math.round(value * 100) / 100}%`;
}
function ruleMark({ rule }) {
    const url = advisoryUrl(rule);
    return url === undefined ? (0,html/* html */.q) `<code>${rule}</code>` : (0,html/* html */.q) `<a href="${url}" rel="noreferrer">${rule}</a>`;
}
function whereMark(row) {
    const [pkg, place] = [showPackage(row), (0,words/* showPlace */.R3)(row)];
    const others = showOthers(row);
    return (0,html/* html */.q) `${pkg !== undefined && (0,html/* html */.q) `<b>${pkg}</b> `}${place !== undefined && (0,html/* html */.q) `<span class="path">${(0,html_table/* pathOf */.XM)(place)}</span>`}${others !== '' && ` ${others}`}`;
}

;// CONCATENATED MODULE: ./.build/src/core/report/security-finding-tables.js









const MOST_BLOCKED = 200;
const MOST_OPEN = 50;
const MOST_ROWS = 1_000;
function blockers(report) {
    const { rows, total } = shown(report.findings, 'blocked', MOST_BLOCKED);
    if (total === 0)
        return (0,html/* html */.q) `<p class="empty">No finding blocks.</p>`;
    return (0,html/* html */.q) `${rows.map(security_finding_tables_blocker)}${(0,html_table/* leftOut */.ig)(total - rows.length, 'finding')}`;
}
function security_finding_tables_blocker(row) {
    const yaml = waiverFile(row.suggestion === undefined ? [] : [row.suggestion]);
    return (0,html/* html */.q) `<article class="finding">
<h3>${severityMark(row.severity)} ${ruleMark(row)} ${row.title}</h3>
<dl><div><dt>Where</dt><dd>${whereMark(row)}</dd></div>
${row.fix !== undefined && (0,html/* html */.q) `<div><dt>Fix</dt><dd class="fix">${row.fix}</dd></div>`}
<div><dt>Found by</dt><dd>${(0,words/* join */.fj)(row.tools)}</dd></div>
<div><dt>Why</dt><dd>${trace(row)}</dd></div></dl>
${yaml !== '' && (0,html/* html */.q) `<details><summary>The waiver that would apply</summary><pre>${security_finding_tables_lines(yaml)}</pre></details>`}
</article>
`;
}
function security_finding_tables_lines(text) {
    return (0,html/* html */.q) `${text.split('\n').map((line, i) => [i > 0 && (0,html/* html */.q) `\n`, line])}`;
}
function raises({ findings: all }) {
    const { rows, total } = shownRaises(all, MOST_ROWS);
    if (total === 0)
        return undefined;
    const header = [(0,html_table/* columns */.YB)('Package', 'From', 'To', 'Brought in by'), (0,html_table/* numberColumns */.Vd)('Blocking findings it ends')];
    const body = rows.map((row) => (0,html/* html */.q) `<tr>
<th scope="row" class="path">${row.package}</th><td>${row.from || numbers/* NOTHING */.K$}</td><td>${row.to}</td><td>${(0,words/* join */.fj)(row.through) || numbers/* NOTHING */.K$}</td>${(0,html_table/* numbers */.nL)((0,numbers/* showCount */.px)(row.findings))}
</tr>
`);
    return (0,html/* html */.q) `${(0,html_table/* tableOf */.c_)('What to raise', 'raises', header, body)}${(0,html_table/* leftOut */.ig)(total - rows.length, 'package')}`;
}
function findingsTable(report, disposition) {
    const { rows, total } = shown(report.findings, disposition, MOST_ROWS);
    if (total === 0)
        return undefined;
    const [open, folded] = [rows.slice(0, MOST_OPEN), rows.slice(MOST_OPEN)];
    return (0,html/* html */.q) `${tableFor(disposition, open)}
${folded.length > 0 && (0,html/* html */.q) `<details><summary>${folded.length === 1 ? '1 more finding' : `${(0,numbers/* showCount */.px)(folded.length)} more findings`}</summary>${tableFor(disposition, folded)}</details>`}${(0,html_table/* leftOut */.ig)(total - rows.length, 'finding')}`;
}
function tableFor(disposition, rows) {
    const fixable = rows.some(({ fix }) => fix !== undefined);
    const body = rows.map((row) => (0,html/* html */.q) `<tr>
<td>${severityMark(row.severity)}</td><th scope="row" class="what">${ruleMark(row)}<small>${row.title}</small></th>
<td>${whereMark(row)}</td>${fixable && (0,html/* html */.q) `<td>${row.fix}</td>`}<td>${(0,words/* join */.fj)(row.tools)}</td><td>${trace(row)}</td>
</tr>
`);
    const header = [(0,html_table/* columns */.YB)('Severity', 'Finding', 'Where', ...(fixable ? ['Fix'] : []), 'Found by', 'Because')];
    return (0,html_table/* tableOf */.c_)(`Findings: ${disposition}`, 'findings', header, body);
}

;// CONCATENATED MODULE: ./.build/src/core/report/security-style.js
const LIGHT = '--critical:#8f1d3f;--high:#d2544c;--medium:#d98e21;--low:#4d94dd;--info:#93a1b0;--unrated:#c9d0d8;--track:#e2e6eb';
const DARK = '--critical:#e25586;--high:#e0675f;--medium:#e0a13e;--low:#4d94dd;--info:#7b8896;--unrated:#4a5663;--track:#28313b';
const SECURITY_LOOK = {
    light: LIGHT,
    dark: DARK,
    rules: `h2+.caption{margin-left:0}
.sev{white-space:nowrap}
.sev::before{content:"";display:inline-block;width:10px;height:10px;border-radius:3px;margin-right:6px;background:var(--unrated)}
.sev.critical,.sev.high{font-weight:600}
${['critical', 'high', 'medium', 'low', 'info', 'unrated']
        .map((name) => `.sev.${name}::before{background:var(--${name})}.part.${name}{fill:var(--${name})}`)
        .join('\n')}
.track{fill:var(--track)}
.bar{display:block;margin:2px 0 10px}
.legend{display:flex;flex-wrap:wrap;gap:4px 20px;margin:0;padding:0;list-style:none;font-size:14px}
.legend b{margin-left:2px}
.finding{border:1px solid var(--rule);border-left:4px solid var(--bad);border-radius:8px;padding:12px 16px;margin:0 0 12px}
.finding h3{font-size:15px;font-weight:600;margin:0 0 6px;overflow-wrap:anywhere}
.finding h3 .sev{margin-right:10px}
.finding dl{display:grid;grid-template-columns:max-content 1fr;gap:3px 16px;margin:0;padding:0;background:none;justify-content:start;font-size:14px}
.finding dl div{display:contents}
.finding dt{line-height:21px}
.finding dd{font-weight:400;overflow-wrap:anywhere}
.finding dd.fix{font-weight:600}
.finding details{margin-top:8px;font-size:13px}
.finding summary{margin:0}
pre{margin:8px 0 0;padding:10px 12px;background:var(--card);border-radius:6px;overflow-x:auto;font:13px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
a{color:var(--accent)}
.path{overflow-wrap:anywhere;min-width:180px;font-weight:400}
td .path{display:block}
.what{min-width:220px;overflow-wrap:anywhere}
.what small{display:block;font-size:13px;font-weight:400}
.gates tbody th{white-space:nowrap}
td ul{margin:0;padding-left:16px}
.findings td:last-child,.gates td:last-child{min-width:240px;color:var(--soft);overflow-wrap:anywhere}
.reasons{margin:0;padding-left:18px}.reasons li{margin:0 0 6px;overflow-wrap:anywhere}`,
    phone: `.finding dl{grid-template-columns:1fr;gap:0}.finding dt{margin-top:6px}.path{min-width:150px}`,
    print: '.finding{break-inside:avoid}.findings,.findings thead th{font-size:8pt}.findings th,.findings td{padding-right:8px}.path,.what,.findings td:last-child,.gates td:last-child{min-width:0}.scans,.scans thead th{font-size:8pt}.scans th,.scans td{padding-right:8px}.scans .path{min-width:84px}',
};

;// CONCATENATED MODULE: ./.build/src/core/report/security-tables.js






const security_tables_MOST = 500;
const MOST_LINES = 20;
function gatesTable({ gates }) {
    if (gates.length === 0)
        return (0,html/* html */.q) `<p class="empty">Nothing was asked of any gate.</p>`;
    const row = ({ gate, verdict, state, blocked, warned, waived, bySeverity, because }) => (0,html/* html */.q) `<tr>
<th scope="row">${gate}</th><td><span class="badge ${verdict}">${state}</span></td>
${(0,html_table/* numbers */.nL)(...[blocked, warned, waived].map(numbers/* showCount */.px))}<td>${showSeverities(bySeverity)}</td><td>${listOf(because)}</td>
</tr>
`;
    const header = [(0,html_table/* columns */.YB)('Gate', 'Verdict'), (0,html_table/* numberColumns */.Vd)('Blocks', 'Warns', 'Waived'), (0,html_table/* columns */.YB)('Open', 'Because')];
    return (0,html_table/* tableOf */.c_)('Gates', 'gates', header, gates.map(row));
}
function failedScans({ scans }) {
    const failed = scans.filter(({ status }) => status === 'could-not-scan');
    if (failed.length === 0)
        return undefined;
    return (0,html/* html */.q) `<p>What these would have found is not known.</p>
<ul class="reasons">${failed.slice(0, security_tables_MOST).map((row) => (0,html/* html */.q) `<li><b>${security_tables_nameOf(row)}</b> (${(0,html_table/* pathOf */.XM)((0,words/* showPath */.P8)(row.source))}): ${row.reason}</li>`)}</ul>${(0,html_table/* leftOut */.ig)(failed.length - security_tables_MOST, 'scan')}`;
}
function scansTable(report) {
    const { scans } = report;
    if (scans.length === 0)
        return (0,html/* html */.q) `<p class="empty">Nothing was scanned.</p>`;
    const row = (scan) => (0,html/* html */.q) `<tr>
<th scope="row">${security_tables_nameOf(scan)}</th><td>${statusOf(scan)}</td><td>${showLookedAt(scan)}${listOf(scan.partial)}</td>
${(0,html_table/* numbers */.nL)((0,numbers/* showCount */.px)(scan.reported))}<td>${scan.reported > 0 && showSeverities(scan.bySeverity)}</td><td>${showDatabase(scan, report)}</td>${(0,html_table/* numbers */.nL)(scan.exitCode === undefined ? numbers/* NOTHING */.K$ : String(scan.exitCode))}<td class="path">${(0,html_table/* pathOf */.XM)((0,words/* showPath */.P8)(scan.source))}</td>
</tr>
`;
    const header = [
        (0,html_table/* columns */.YB)('Tool', 'Status', 'Looked at'),
        (0,html_table/* numberColumns */.Vd)('Reported'),
        (0,html_table/* columns */.YB)('Of them', 'Database'),
        (0,html_table/* numberColumns */.Vd)('Exit code'),
        (0,html_table/* columns */.YB)('Report'),
    ];
    return (0,html/* html */.q) `${(0,html_table/* tableOf */.c_)('Scans', 'scans', header, scans.slice(0, security_tables_MOST).map(row))}${(0,html_table/* leftOut */.ig)(scans.length - security_tables_MOST, 'scan')}`;
}
function statusOf({ status, partial }) {
    if (status === 'could-not-scan')
        return (0,html/* html */.q) `<span class="badge errored">could not scan</span>`;
    return partial.length > 0
        ? (0,html/* html */.q) `<span class="badge warned">in part</span>`
        : (0,html/* html */.q) `<span class="badge passed">scanned</span>`;
}
function security_tables_nameOf({ tool, toolVersion }) {
    return [tool, toolVersion].filter(Boolean).join(' ');
}
function waiversTable({ waivers: { expired, unused } }) {
    const rows = [
        ...expired.map((row) => ({ state: `expired ${row.expires}`, row })),
        ...unused.map((row) => ({ state: 'matches nothing', row })),
    ];
    if (rows.length === 0)
        return undefined;
    const show = ({ state, row }) => (0,html/* html */.q) `<tr>
<td>${state}</td><th scope="row" class="path">${showWaiver(row)}</th><td>${row.owner}</td><td>${row.reason}</td>
</tr>
`;
    const header = [(0,html_table/* columns */.YB)('Waiver', 'About', 'Owner', 'Reason')];
    return (0,html/* html */.q) `${(0,html_table/* tableOf */.c_)('Waivers', 'waivers', header, rows.slice(0, security_tables_MOST).map(show))}${(0,html_table/* leftOut */.ig)(rows.length - security_tables_MOST, 'waiver')}`;
}
function licensesTable({ licenses = [] }) {
    if (licenses.length === 0)
        return undefined;
    const sorted = licenses.toSorted((a, b) => Number(a.verdict === 'passed') - Number(b.verdict === 'passed'));
    const row = (each) => (0,html/* html */.q) `<tr>
<td><span class="badge ${each.verdict}">${each.verdict}</span></td><th scope="row" class="path">${each.license}</th><td>${each.family}</td>
${(0,html_table/* numbers */.nL)((0,numbers/* showCount */.px)(each.packages.length))}<td class="path">${security_other_parts_packagesOf(each)}</td><td>${each.because}</td>
</tr>
`;
    const header = [(0,html_table/* columns */.YB)('Verdict', 'Licence', 'Family'), (0,html_table/* numberColumns */.Vd)('Packages'), (0,html_table/* columns */.YB)('Which', 'Because')];
    return (0,html/* html */.q) `${(0,html_table/* tableOf */.c_)('Licences', 'licenses', header, sorted.slice(0, security_tables_MOST).map(row))}${(0,html_table/* leftOut */.ig)(sorted.length - security_tables_MOST, 'licence')}`;
}
function agesTable({ ages = [] }) {
    if (ages.length === 0)
        return undefined;
    const days = (count) => (count === undefined ? numbers/* NOTHING */.K$ : (0,numbers/* showCount */.px)(Math.floor(count)));
    const row = (each) => (0,html/* html */.q) `<tr>
<td><span class="badge ${each.verdict}">${each.verdict}</span></td><th scope="row" class="path">${each.package}</th><td>${each.version}</td><td>${each.newest ?? numbers/* NOTHING */.K$}</td>
${(0,html_table/* numbers */.nL)(days(each.ageDays), days(each.behindDays))}<td>${each.because}</td>
</tr>
`;
    const header = [
        (0,html_table/* columns */.YB)('Verdict', 'Package', 'Installed', 'Newest'),
        (0,html_table/* numberColumns */.Vd)('Days old', 'Days behind'),
        (0,html_table/* columns */.YB)('Because'),
    ];
    return (0,html/* html */.q) `${(0,html_table/* tableOf */.c_)('Ages', 'ages', header, ages.slice(0, security_tables_MOST).map(row))}${(0,html_table/* leftOut */.ig)(ages.length - security_tables_MOST, 'package')}`;
}
function checksTable(label, checks) {
    if (checks.length === 0)
        return undefined;
    const row = ({ verdict, name, operator, expected, actual, because }) => (0,html/* html */.q) `<tr>
<td><span class="badge ${verdict}">${verdict}</span></td><th scope="row">${name}</th>
${(0,html_table/* numbers */.nL)(operator === null || expected === null ? numbers/* NOTHING */.K$ : `${operator} ${expected}`, actual === null ? numbers/* NOTHING */.K$ : String(actual))}<td>${because}</td>
</tr>
`;
    const header = [(0,html_table/* columns */.YB)('Verdict', 'Check'), (0,html_table/* numberColumns */.Vd)('Expected', 'Actual'), (0,html_table/* columns */.YB)('Because')];
    return (0,html/* html */.q) `${(0,html_table/* tableOf */.c_)(label, 'checks', header, checks.slice(0, security_tables_MOST).map(row))}${(0,html_table/* leftOut */.ig)(checks.length - security_tables_MOST, 'check')}`;
}
function listOf(lines) {
    if (lines.length === 0)
        return undefined;
    const left = lines.length - MOST_LINES;
    return (0,html/* html */.q) `<ul>${lines.slice(0, MOST_LINES).map((line) => (0,html/* html */.q) `<li>${line}</li>`)}${left > 0 && (0,html/* html */.q) `<li>and ${left} more</li>`}</ul>`;
}

;// CONCATENATED MODULE: ./.build/src/core/report/security-html.js












const MOST_WARNINGS = 10;
function renderSecurityHtml(given) {
    const report = tidySecurity(given);
    const counts = countsOf(report);
    return (0,page/* renderPage */.Cf)(`Security: ${headline(report)}`, SECURITY_LOOK, report, [
        header(report, counts),
        (0,page/* section */.uW)('Gates', gatesTable(report)),
        (0,page/* maybe */.no)('Open findings', severityBar(counts.bySeverity)),
        (0,page/* section */.uW)('What blocks', blockers(report)),
        (0,page/* maybe */.no)('What to raise', raises(report)),
        (0,page/* maybe */.no)('Could not scan', failedScans(report)),
        (0,page/* maybe */.no)('What warns', findingsTable(report, 'warned')),
        (0,page/* maybe */.no)('Supply chain', checksTable('Supply chain', report.supplyChain ?? [])),
        (0,page/* maybe */.no)('Licences', licensesTable(report)),
        (0,page/* maybe */.no)('Ages of packages', agesTable(report)),
        (0,page/* section */.uW)('Scans', scansTable(report)),
        (0,page/* maybe */.no)('Waivers to look after', waiversTable(report)),
        (0,page/* maybe */.no)('Waived', findingsTable(report, 'waived')),
        (0,page/* maybe */.no)('Known to the base or the baseline', findingsTable(report, 'baseline')),
        (0,page/* maybe */.no)('Set aside by the tools', findingsTable(report, 'suppressed')),
        (0,page/* maybe */.no)('Open, below every limit', findingsTable(report, 'passed')),
        (0,page/* maybe */.no)('Checks', checksTable('Checks', report.checks)),
        (0,page/* maybe */.no)('Written', written(report)),
    ]);
}
function written(report) {
    const lines = writtenLines(report);
    return lines.length === 0 ? undefined : (0,html/* html */.q) `<ul class="reasons">${lines.map((line) => (0,html/* html */.q) `<li>${line}</li>`)}</ul>`;
}
function header(report, { open, blocked, warned, waived, aside, failedScans }) {
    const { verdict, reason, startedAt, scans, score, warnings } = report;
    return (0,page/* pageHeader */.Vr)({
        verdict,
        heading: (0,html/* html */.q) `Security: ${headline(report)}`,
        reason,
        facts: [
            ['Open findings', (0,numbers/* showCount */.px)(open)],
            ['Block', (0,numbers/* showCount */.px)(blocked)],
            ['Warn', (0,numbers/* showCount */.px)(warned)],
            ['Waived', (0,numbers/* showCount */.px)(waived)],
            ...(aside > 0 ? [['Set aside', (0,numbers/* showCount */.px)(aside)]] : []),
            ['Scans', failedScans > 0 ? `${scans.length}, ${failedScans} failed` : (0,numbers/* showCount */.px)(scans.length)],
            ...(score === undefined ? [] : [['Score', `${score} of 100`]]),
            ['Started (UTC)', (0,numbers/* showInstant */.fZ)(startedAt)],
            ['Took', (0,words/* took */.sm)(report)],
        ],
        notes: [(0,page/* warningNote */.jo)(warnings.slice(0, MOST_WARNINGS)), (0,html_table/* leftOut */.ig)(warnings.length - MOST_WARNINGS, 'warning')],
    });
}

;// CONCATENATED MODULE: ./.build/src/core/report/security-summary.js






const LIMIT = 900_000;
const security_summary_MOST = { rows: 50, suggestions: 20, warnings: 20 };
function renderSecuritySummary(given, { limitBytes = LIMIT } = {}) {
    const report = tidySecurity(given);
    const parts = [
        ...securityParts(report, security_summary_MOST),
        waivedPart(report, security_summary_MOST.rows),
        agesPart(report, security_summary_MOST.rows),
        scansPart(report, security_summary_MOST.rows),
        writtenPart(report),
    ];
    return (0,report_parts/* joinParts */.nn)(parts, Math.min(limitBytes, LIMIT), `${headingLine(report)}\n`);
}

// EXTERNAL MODULE: ./.build/src/actions/tell-gate.js + 1 modules
var tell_gate = __webpack_require__(3709);
;// CONCATENATED MODULE: ./.build/src/actions/security-scan/tell.js







const FORMS = {
    action: 'security-scan',
    noun: 'finding',
    marker: securityMarker,
    comment: renderSecurityComment,
    outputs: outputsOf,
    summary: renderSecuritySummary,
    html: renderSecurityHtml,
};
function tell(report, changed, values, github, context) {
    return (0,tell_gate/* tellGate */.e)(report, FORMS, { values, notes: () => securityAnnotations(report, changed), github, context });
}
function outputsOf({ findings, score, sarif, sbom }) {
    const open = findings.filter(dispose/* isOpen */.nT);
    const counts = Object.entries((0,findings_severity/* countSeverities */.ng)(open)).map(([severity, count]) => [severity, String(count)]);
    return {
        ...Object.fromEntries(counts),
        total: String(open.length),
        waived: String(findings.filter(({ disposition }) => disposition === 'waived').length),
        score: score === undefined ? '' : String(score),
        sarif: sarif?.path ?? '',
        sbom: sbom?.path ?? '',
    };
}

;// CONCATENATED MODULE: ./.build/src/core/findings/supply-chain-commits.js
const STATES = {
    G: 'good',
    U: 'unknown-key',
    X: 'expired',
    Y: 'expired',
    R: 'revoked',
    B: 'bad',
    E: 'unchecked',
    N: 'none',
};
function signatureState(letter) {
    return STATES[letter] ?? 'unchecked';
}
const supply_chain_commits_WORDS = {
    good: 'is signed by a trusted key',
    'unknown-key': 'is signed by a key that is not trusted',
    expired: 'has a signature that is expired, or by a key that is',
    revoked: 'is signed by a key that was revoked',
    bad: 'has a signature that does not fit it',
    unchecked: 'has a signature that could not be checked',
    none: 'is not signed',
};
const SHOWN = 3;
function judgeCommits(signatures) {
    const row = (verdict, because) => ({
        ...{ name: 'commit signatures', operator: null, expected: null, actual: null, verdict, because },
    });
    const wrong = signatures.filter(({ state }) => state !== 'good' && state !== 'unchecked');
    const open = signatures.filter(({ state }) => state === 'unchecked');
    if (wrong.length > 0)
        return row('failed', supply_chain_commits_tell(wrong));
    if (open.length > 0)
        return row('inconclusive', supply_chain_commits_tell(open));
    if (signatures.length === 0)
        return row('inconclusive', 'There is no commit to check.');
    return row('passed', `${signatures.length === 1 ? 'The commit is' : `All ${signatures.length} commits are`} signed by trusted keys.`);
}
function supply_chain_commits_tell(commits) {
    const shown = commits.slice(0, SHOWN).map(({ commit, state }) => `${commit.slice(0, 10)} ${supply_chain_commits_WORDS[state]}`);
    const more = commits.length - shown.length;
    return `${[...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('; ')}.`;
}

;// CONCATENATED MODULE: ./.build/src/core/findings/supply-chain-image.js
const BY_DIGEST = /^([a-z0-9][\w.:/-]*)@(sha256:[0-9a-f]{64})$/;
function parseImage(text) {
    const [, name, digest] = BY_DIGEST.exec(text) ?? [];
    return name === undefined || digest === undefined ? undefined : { name, digest };
}
function judgeVerification(name, verification) {
    const verdicts = { verified: 'passed', refused: 'failed', unanswered: 'inconclusive' };
    const verdict = verdicts[verification.state];
    const because = verification.state === 'verified' ? 'It was verified.' : verification.why;
    return { name, operator: null, expected: null, actual: null, verdict, because };
}
const REFUSALS = new Set([10, 11, 12, 13]);
const REFUSED = /no (?:matching )?(?:signatures|attestations)|none of the (?:expected identities|attestations)|no signatures found/i;
function readCosign(exitCode, said) {
    if (exitCode === 0)
        return { state: 'verified' };
    const why = said || `cosign exited with ${exitCode}.`;
    return { state: exitCode !== null && (REFUSALS.has(exitCode) || REFUSED.test(said)) ? 'refused' : 'unanswered', why };
}
const NOT_ATTESTED = /no attestations found|verif\w+ failed|failed to verify|no attestation.* match|HTTP 404/i;
function readGh(exitCode, said) {
    if (exitCode === 0)
        return { state: 'verified' };
    return {
        state: exitCode === 1 && NOT_ATTESTED.test(said) ? 'refused' : 'unanswered',
        why: said || `gh exited with ${exitCode}.`,
    };
}

// EXTERNAL MODULE: ./.build/src/providers/git/base.js
var git_base = __webpack_require__(9932);
// EXTERNAL MODULE: ./.build/src/providers/git/base-copy.js
var base_copy = __webpack_require__(2216);
// EXTERNAL MODULE: ./.build/src/providers/git/git.js
var git_git = __webpack_require__(9573);
// EXTERNAL MODULE: ./.build/src/providers/git/history.js
var git_history = __webpack_require__(3125);
// EXTERNAL MODULE: ./.build/src/core/problems/coverage.js
var coverage = __webpack_require__(3752);
;// CONCATENATED MODULE: ./.build/src/providers/supply-chain/commits.js




const PROGRAMS = [
    'gpg.program=gpg',
    'gpg.openpgp.program=gpg',
    'gpg.ssh.program=ssh-keygen',
    'gpg.x509.program=gpgsm',
    'gpg.minTrustLevel=undefined',
];
const commits_MOST = 5_000;
const HASH = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
async function signaturesOf(world, folder, { head, base, allowedSigners = '/dev/null' }) {
    const wrong = [head, base].find((commit) => commit !== undefined && !HASH.test(commit));
    if (wrong !== undefined)
        throw new core_problem/* SluiceError */.ah(coverage/* coverageProblems */.D.gitFailed('git log', `${wrong} is no commit.`));
    const settings = [...PROGRAMS, `gpg.ssh.allowedSignersFile=${allowedSigners}`].flatMap((each) => ['-c', each]);
    const range = base === undefined ? ['--max-count=1', head] : [`--max-count=${commits_MOST + 1}`, head, `^${base}`];
    const git = (0,git_git/* openGit */.zY)(world, folder);
    const listed = await git.tell([
        ...settings,
        'log',
        '--no-show-signature',
        '--no-color',
        '--format=%H %G?',
        ...range,
        '--',
    ]);
    const lines = listed.split('\n').filter((line) => line !== '');
    if (lines.length > commits_MOST)
        throw new core_problem/* SluiceError */.ah(coverage/* coverageProblems */.D.gitFailed('git log', `The range has more than ${commits_MOST} commits.`));
    return lines.map((line) => {
        const [commit = '', letter = ''] = line.split(' ');
        return { commit, state: signatureState(letter) };
    });
}

;// CONCATENATED MODULE: ./.build/src/providers/supply-chain/cosign.js




const cosign_PATIENCE = (0,core_duration.ms)(180_000);
async function verifyByCosign(world, check) {
    if (parseImage(check.image) === undefined)
        return { state: 'unanswered', why: `${check.image} does not name an image by its digest (NAME@sha256:…).` };
    const { attestation } = check;
    const command = attestation === undefined ? ['verify'] : ['verify-attestation', '--type', attestation];
    const argv = ['cosign', ...command, ...trust(check.signer), '--output', 'json', check.image];
    try {
        const { exitCode, stderr } = await world.run(argv, {}, world.clock.timeout(cosign_PATIENCE));
        return readCosign(exitCode, wordsOf(stderr));
    }
    catch (thrown) {
        return { state: 'unanswered', why: (0,core_problem/* explain */.WE)((0,core_problem/* toProblem */.H8)(thrown)) };
    }
}
function trust(signer) {
    if ('identity' in signer)
        return ['--certificate-identity', signer.identity, '--certificate-oidc-issuer', signer.issuer];
    return ['--key', signer.key, ...(signer.log === false ? ['--insecure-ignore-tlog'] : [])];
}
function wordsOf(stderr) {
    const [, said] = /^Error: (.*)/m.exec(stderr) ?? [];
    return (0,one_line/* lastLines */.w$)(said ?? stderr);
}

;// CONCATENATED MODULE: ./.build/src/providers/supply-chain/gh.js




const gh_PATIENCE = (0,core_duration.ms)(180_000);
async function verifyByGh(world, { subject, repository, workflow }) {
    const image = 'image' in subject ? subject.image : undefined;
    if (image !== undefined && parseImage(image) === undefined)
        return { state: 'unanswered', why: `${image} does not name an image by its digest (NAME@sha256:…).` };
    const target = 'file' in subject ? subject.file : `oci://${image}`;
    const signer = workflow === undefined ? [] : ['--signer-workflow', workflow];
    const argv = ['gh', 'attestation', 'verify', target, '--repo', repository, ...signer, '--format', 'json'];
    try {
        const { exitCode, stderr } = await world.run(argv, {}, world.clock.timeout(gh_PATIENCE));
        return readGh(exitCode, (0,one_line/* lastLines */.w$)(stderr));
    }
    catch (thrown) {
        return { state: 'unanswered', why: (0,core_problem/* explain */.WE)((0,core_problem/* toProblem */.H8)(thrown)) };
    }
}

// EXTERNAL MODULE: ./.build/src/actions/base-commit.js
var base_commit = __webpack_require__(70);
// EXTERNAL MODULE: ./.build/src/actions/git-event.js
var git_event = __webpack_require__(4166);
;// CONCATENATED MODULE: ./.build/src/actions/security-scan/verify.js














async function verifyAll({ commits, images, provenance }, place, world) {
    const rows = commits === undefined ? [] : [await verifyCommits(commits, place, world)];
    for (const { image, attestation, ...by } of images) {
        const verification = await verifyByCosign(world, { image, attestation, signer: signerOf(by, place.folder) });
        rows.push(judgeVerification(`${attestation ?? 'signature'} of ${image}`, verification));
    }
    for (const { image, file, repository, workflow } of provenance) {
        const subject = image === undefined ? { file: (0,external_node_path_.resolve)(place.folder, file ?? '') } : { image };
        const verification = await verifyByGh(world, { subject, repository, workflow });
        rows.push(judgeVerification(`provenance of ${image ?? file}`, verification));
    }
    return rows;
}
function signerOf({ key, log, identity = '', issuer = '' }, folder) {
    if (key === undefined)
        return { identity, issuer };
    return { key: key.includes('://') ? key : (0,external_node_path_.resolve)(folder, key), log };
}
async function verifyCommits({ 'allowed-signers': signers }, place, world) {
    try {
        const git = (0,git_git/* openGit */.zY)(world, place.root);
        const head = (await (0,git_history/* headOf */.Uo)(git)) ?? '';
        const own = place.event?.pullRequest?.headSha ?? place.event?.mergeGroup?.headSha ?? head;
        const base = place.event === undefined ? undefined : (await (0,git_base/* chooseBase */.b)(git, (0,git_event/* gitEvent */.H)(place.event), head)).commit;
        const allowedSigners = signers === undefined ? undefined : await trustedSigners(signers, place, world);
        return judgeCommits(await signaturesOf(world, place.root, { head: own, base, allowedSigners }));
    }
    catch (thrown) {
        if (!(thrown instanceof core_problem/* SluiceError */.ah))
            throw thrown;
        const { problem } = thrown;
        return judgeVerification('commit signatures', { state: 'unanswered', why: `${(0,core_problem/* explain */.WE)(problem)} ${problem.fix}` });
    }
}
async function trustedSigners(path, { folder, root, temp, event }, world) {
    const base = await (0,base_commit/* baseCommit */.t)(world, root, event);
    if (base === undefined)
        return (0,external_node_path_.resolve)(folder, path);
    const copy = await (0,base_copy/* baseCopy */.l)(world, root, base, (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(folder, path)).split(external_node_path_.sep).join('/'));
    const file = (0,external_node_path_.join)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temp, 'sluice-signers-')), 'allowed_signers');
    (0,external_node_fs_.writeFileSync)(file, copy.state === 'there' ? copy.text : '');
    return file;
}

// EXTERNAL MODULE: ./.build/src/runner/inputs.js
var inputs = __webpack_require__(6865);
// EXTERNAL MODULE: ./.build/src/runner/mistakes.js
var mistakes = __webpack_require__(1893);
// EXTERNAL MODULE: ./.build/src/runner/yaml-text.js
var yaml_text = __webpack_require__(6195);
;// CONCATENATED MODULE: ./.build/src/actions/security-scan/waivers.js











const DEFAULT = '.github/waivers.yml';
async function readWaivers(place, event, world) {
    const { given, folder, root } = place;
    const path = given ?? DEFAULT;
    const own = readOwn((0,external_node_path_.resolve)(folder, path), given);
    const base = await (0,base_commit/* baseCommit */.t)(world, root, event);
    if (base === undefined)
        return { waivers: own === undefined ? [] : await parse(own, path), warnings: [] };
    const inside = (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(folder, path)).split(external_node_path_.sep).join('/');
    const copy = await (0,base_copy/* baseCopy */.l)(world, root, base, inside);
    if (copy.state === 'unknown') {
        if (own === undefined)
            return { waivers: [], warnings: [] };
        return {
            waivers: [],
            warnings: [`${path} was not obeyed: ${copy.why}.`],
        };
    }
    const text = copy.state === 'there' ? copy.text : '';
    const warnings = text.trim() === (own ?? '').trim() ? [] : [`${path} is changed here; the waivers of the base hold.`];
    return { waivers: copy.state === 'there' ? await parse(copy.text, `${path} of the base`) : [], warnings };
}
function readOwn(file, given) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (thrown) {
        if (given === undefined && (0,files/* codeOf */.$N)(thrown) === 'ENOENT')
            return undefined;
        throw new core_problem/* SluiceError */.ah(problems/* problems */.B.fileUnreadable(given ?? DEFAULT, (0,files/* fileReason */.pP)(thrown)), { cause: thrown });
    }
}
async function parse(text, path) {
    const read = await (0,yaml_text/* readYaml */.g)(text);
    if ('mistake' in read)
        throw invalid([`${path}:${read.line ?? 1} ${read.mistake}`]);
    if (read.value === null || read.value === undefined)
        return [];
    const judged = (0,mistakes/* judge */.S)(WaiverFile, read.value);
    if ('value' in judged)
        return judged.value.waivers;
    const { lineOf = () => undefined } = read;
    throw invalid(judged.mistakes.map(({ path: at, expected }) => `${path}:${lineOf(at) ?? 1} "${(0,inputs/* showPath */.P)(at).replace(/^\./, '')}": ${expected}`));
}
function invalid(mistakes) {
    return new core_problem/* SluiceError */.ah(problems/* problems */.B.inputsInvalid(mistakes));
}

;// CONCATENATED MODULE: ./.build/src/actions/security-scan/run.js


























async function run_run(values, context) {
    const { workingDirectory: folder, signal } = context;
    const world = (0,world_world/* createWorld */.b)(context);
    const github = await world.github();
    const { root } = await (0,git_files/* listFiles */.C)(world, folder);
    const files = new repository_files/* RepositoryFiles */.Y(root);
    const rules = rulesOf(values.policy, limitsOf(values), [root, folder]);
    const known = readKnown(values['base-report'], values.baseline, folder);
    const { waivers, warnings } = await readWaivers({ given: values.waivers, folder, root }, github.event, world);
    const scanned = await scan(values, world, context);
    const where = { files, roots: [root, folder], folder: (0,reports_find/* pathBelow */.Br)(root, folder) };
    const scans = (0,places/* placeFindings */.k)(reportsOf(scanned), where);
    const findings = unite(scans, rules.unite);
    freeGarbage();
    const evidence = await evidenceFor(rules, folder, world, signal);
    const judgement = judge({
        findings,
        scans,
        rules,
        waivers,
        matcherOf: globs/* matcherOf */.K,
        base: known.base,
        baseline: knownOf(known.baseline),
        evidence,
        now: world.clock.now(),
    });
    const place = { folder, root, temp: context.host.temp, event: github.event };
    const supplyChain = values.verify === undefined ? undefined : await verifyAll(values.verify, place, world);
    const kept = values.baseline === undefined
        ? undefined
        : await keepBaseline(values.baseline, known.baseline, judgement, scans, folder);
    const waived = waivedFindings(scans, judgement.findings, [root, folder]);
    const isWaived = (finding) => waived.has(finding);
    const sarif = await (0,publish_sarif/* publishSarif */.p)({ scans, files, isWaived }, values, github, context);
    const said = [...context.policy.notes, ...warnings, ...(kept === undefined ? [] : [kept])];
    const sbom = passSbom(values.sbom, scanned, folder);
    const report = reportOf({ judgement, scanned, scans, warnings: said, sarif, sbom, supplyChain }, world, context);
    return tell(report, await changedFiles(values, github, signal), values, github, context);
}
async function scan(values, world, context) {
    const read = readReports(values.reports, context.workingDirectory);
    const scans = [...read, ...(await runScanners(values, world, context))];
    return [...scans, ...(await scanPackages(reportsOf(scans), values, world, context.signal))];
}
const reportsOf = (scanned) => scanned.map(({ report }) => report);
function limitsOf(values) {
    return { blockOn: values['block-on'], warnOn: values['warn-on'], environment: values.environment };
}
function evidenceFor(rules, folder, world, signal) {
    const checks = findings_gate/* GATES */.JH.flatMap((gate) => rules.gate(gate).checks);
    return gatherEvidence(checks, folder, world, signal);
}
function reportOf(told, world, { startedAt, host, policy }) {
    const { judgement, scanned, scans, warnings, sarif, sbom, supplyChain = [] } = told;
    const rows = judgement.findings.map((finding) => findingRow(finding, world.clock.now()));
    const decided = (0,core_verdict/* worst */.QZ)([...judgement.gates, ...supplyChain].map((each) => each.verdict));
    const verdict = (0,core_verdict/* worst */.QZ)([decided, ...policy.rows.map((each) => each.verdict)]);
    const score = securityScore(judgement.findings, scans);
    const waiversIn = (state) => judgement.waivers.flatMap((use) => (use.state === state ? [{ ...use.waiver }] : []));
    return {
        schemaVersion: 1,
        action: 'security-scan',
        verdict,
        reason: reason_reasonOf(verdict, judgement.gates, [...supplyChain, ...policy.rows]),
        startedAt: new Date(startedAt).toISOString(),
        finishedAt: new Date(host.now()).toISOString(),
        checks: [...judgement.checks, ...supplyChain, ...policy.rows],
        gates: judgement.gates.map((gate) => gateRow(gate, rows)),
        scans: scans.map((report, i) => scanRow(report, scanned[i]?.source ?? '', scanned[i]?.exitCode)),
        findings: rows,
        waivers: { expired: waiversIn('expired'), unused: waiversIn('unused') },
        ...(score !== null && { score }),
        ...(sarif !== undefined && { sarif }),
        ...(sbom !== undefined && { sbom }),
        ...(supplyChain.length > 0 && { supplyChain: [...supplyChain] }),
        warnings: [...warnings],
    };
}
async function changedFiles({ annotations }, github, signal) {
    const number = github.event?.pullRequest?.number;
    if (!annotations || number === undefined)
        return new Set();
    const result = await github.changedFiles(number, signal);
    return new Set(result.outcome === 'listed' ? result.files.map(({ path }) => path) : []);
}


/***/ }),

/***/ 8531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ dispose),
/* harmony export */   Rg: () => (/* binding */ DISPOSITIONS),
/* harmony export */   nT: () => (/* binding */ isOpen)
/* harmony export */ });
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7299);

const DISPOSITIONS = ['blocked', 'warned', 'passed', 'waived', 'suppressed', 'baseline'];
function isOpen({ disposition }) {
    return disposition === 'blocked' || disposition === 'warned' || disposition === 'passed';
}
function dispose({ finding }, rules) {
    const { severity } = finding;
    const block = reasonToBlock(finding, rules);
    if (block !== undefined) {
        const soft = softener(finding, rules, block.always);
        if (soft === undefined)
            return { disposition: 'blocked', because: block.because };
        return { disposition: 'warned', because: `${block.because}, but ${soft}` };
    }
    if (severity === 'unrated' && rules.unrated === 'warn')
        return { disposition: 'warned', because: 'no tool rates it, and what is unrated warns' };
    if (severity === 'unrated' && rules.unrated === 'ignore')
        return { disposition: 'passed', because: 'no tool rates it, and what is unrated is ignored' };
    const rated = ratedAs(severity, rules);
    if (rules.warnOn !== 'none' && (0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .atLeast */ .jZ)(rated, rules.warnOn))
        return { disposition: 'warned', because: `${told(severity, rated)} is at least ${rules.warnOn} (warn-on)` };
    const below = rules.warnOn === 'none' ? 'does not block, and nothing warns' : `is below ${rules.warnOn}`;
    return { disposition: 'passed', because: `${told(severity, rated)} ${below} (warn-on)` };
}
function reasonToBlock(finding, rules) {
    const { severity, epss, exploited } = finding;
    if (rules.blockExploited && exploited === true)
        return { because: 'it is known to be exploited (block-exploited)', always: true };
    if (rules.blockEpss !== undefined && epss !== undefined && epss >= rules.blockEpss)
        return { because: `its EPSS ${epss} is at least ${rules.blockEpss} (block-epss)`, always: true };
    if (severity === 'unrated' && rules.unrated === 'block')
        return { because: 'no tool rates it, and what is unrated blocks', always: false };
    const rated = ratedAs(severity, rules);
    if (rules.blockOn === 'none' || !(0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .atLeast */ .jZ)(rated, rules.blockOn))
        return undefined;
    return { because: `${told(severity, rated)} is at least ${rules.blockOn} (block-on)`, always: false };
}
function softener(finding, rules, always) {
    const { kind, package: pkg, fixedIn, epss } = finding;
    if (!rules.blocksHere)
        return 'not in this environment (block-in)';
    if (!always && rules.minEpss !== undefined && epss !== undefined && epss < rules.minEpss)
        return `its EPSS ${epss} is below ${rules.minEpss} (min-epss)`;
    if (kind === 'dependency' && rules.fixableOnly && fixedIn.length === 0)
        return 'no fixed version is known (fixable-only)';
    if (pkg === undefined || rules.scope === 'all')
        return undefined;
    const scope = pkg.development === true ? 'development' : 'production';
    return scope === rules.scope ? undefined : `it is for ${scope} (scope: ${rules.scope})`;
}
function ratedAs(severity, { unrated }) {
    if (severity !== 'unrated' || unrated === 'block' || unrated === 'warn' || unrated === 'ignore')
        return severity;
    return unrated;
}
function told(severity, rated) {
    return severity === rated ? severity : `unrated, here ${rated},`;
}


/***/ }),

/***/ 19:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xj: () => (/* binding */ STATES),
  $U: () => (/* binding */ judgeGate),
  h_: () => (/* binding */ toolVerdicts)
});

// EXTERNAL MODULE: ./.build/src/core/verdict.js
var core_verdict = __webpack_require__(4646);
// EXTERNAL MODULE: ./.build/src/core/findings/gate.js
var findings_gate = __webpack_require__(7291);
// EXTERNAL MODULE: ./.build/src/core/findings/package-id.js
var package_id = __webpack_require__(1994);
;// CONCATENATED MODULE: ./.build/src/core/findings/watch.js


function isMissedAt(gate, scan, rules) {
    return scan.couldNotScan !== undefined && rules.homes(scan.tool).includes(gate);
}
function speaksFor(gate, scan, rules) {
    const homes = rules.homes(scan.tool);
    if (scan.couldNotScan !== undefined || (0,findings_gate/* isInventory */.t3)(scan.tool) || !homes.includes(gate))
        return false;
    const packages = scan.packages ?? [];
    if (homes.length === 1 || packages.length === 0)
        return homes[0] === gate;
    return packages.some(({ ecosystem }) => (0,package_id/* isOfSystem */.bV)(ecosystem) === (gate === 'container'));
}

;// CONCATENATED MODULE: ./.build/src/core/findings/gate-verdict.js


const STATES = ['passed', 'warned', 'failed', 'could-not-scan', 'inconclusive'];
function judgeGate({ gate, rules, findings, scans, evidence }) {
    const missed = scans.filter((scan) => isMissedAt(gate, scan, rules));
    const speaking = scans.filter((scan) => speaksFor(gate, scan, rules));
    const isJudged = speaking.length > 0 || findings.length > 0;
    const blocked = countOf(findings, 'blocked');
    const warned = countOf(findings, 'warned');
    const checks = [
        ...(isJudged ? [findingsRow(gate, blocked, warned)] : []),
        ...missed.map((scan) => missedRow(gate, scan, rules)),
        ...speaking.flatMap((scan) => partRow(gate, scan)),
        ...evidence,
    ];
    if (checks.length === 0)
        return undefined;
    const verdict = (0,core_verdict/* worst */.QZ)(checks.map((row) => row.verdict));
    return {
        gate,
        verdict,
        state: stateOf(verdict),
        because: checks
            .filter((row) => row.verdict !== 'passed')
            .toSorted(worstFirst)
            .map(tell),
        blocked,
        warned,
        checks,
    };
}
function toolVerdicts(scans, rules, findings) {
    const counts = new Map(scans.map(({ tool }) => [tool, { blocked: 0, warned: 0 }]));
    for (const { tools, disposition } of findings) {
        if (disposition !== 'blocked' && disposition !== 'warned')
            continue;
        for (const tool of tools) {
            const own = counts.get(tool);
            if (own !== undefined)
                own[disposition]++;
        }
    }
    return scans.map((scan) => {
        const { blocked, warned } = counts.get(scan.tool);
        if (scan.couldNotScan === undefined) {
            const verdict = blocked > 0 ? 'failed' : warned > 0 || scan.partial.length > 0 ? 'warned' : 'passed';
            const because = scan.partial.length > 0 ? { because: partOf(scan) } : {};
            return { tool: scan.tool, verdict, state: verdict, blocked, warned, ...because };
        }
        const verdict = (0,core_verdict/* worst */.QZ)(rules.homes(scan.tool).map((gate) => VERDICT_OF[rules.gate(gate).onCouldNotScan(scan.tool)]));
        return { tool: scan.tool, verdict, state: 'could-not-scan', because: scan.couldNotScan, blocked: 0, warned: 0 };
    });
}
const VERDICT_OF = { fail: 'errored', warn: 'warned', pass: 'passed' };
function findingsRow(gate, blocked, warned) {
    const verdict = blocked > 0 ? 'failed' : warned > 0 ? 'warned' : 'passed';
    const because = warned > 0 ? { because: count(warned, 'warns', 'warn') } : {};
    return { name: `${gate}: blocking findings`, operator: '<=', expected: 0, actual: blocked, verdict, ...because };
}
function missedRow(gate, { tool, couldNotScan = '' }, rules) {
    const verdict = VERDICT_OF[rules.gate(gate).onCouldNotScan(tool)];
    return { ...scanRow(gate, tool), verdict, because: `could not scan: ${couldNotScan}` };
}
function partRow(gate, scan) {
    return scan.partial.length === 0 ? [] : [{ ...scanRow(gate, scan.tool), verdict: 'warned', because: partOf(scan) }];
}
function scanRow(gate, tool) {
    return { name: `${gate}: ${tool}`, operator: null, expected: null, actual: null };
}
function partOf({ partial }) {
    const [first = '', ...more] = partial;
    return `scanned only a part: ${first}${more.length > 0 ? ` (and ${more.length} more)` : ''}`;
}
function stateOf(verdict) {
    return verdict === 'errored' ? 'could-not-scan' : verdict;
}
function countOf(findings, wanted) {
    return findings.reduce((sum, { disposition }) => sum + Number(disposition === wanted), 0);
}
function worstFirst(a, b) {
    return a.verdict === b.verdict ? 0 : (0,core_verdict/* worst */.QZ)([a.verdict, b.verdict]) === a.verdict ? -1 : 1;
}
function tell({ name, actual, because }) {
    if (actual === null || actual === 0)
        return `${name}: ${because ?? 'not passed'}`;
    return `${name}: ${actual}${because === undefined ? '' : `, ${because}`}`;
}
function count(number, one, many) {
    return `${number} ${number === 1 ? one : many}`;
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

/***/ 9581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readJsonPath),
/* harmony export */   o: () => (/* binding */ JsonPath)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3339);

const SEGMENT = /(?:^|(?<=.)\.)([^.[\]"]+)|\[(\d+)\]|\["([^"]*)"\]/gy;
const JsonPath = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .refine((path) => segments(path) !== undefined, 'expected a path such as "checks.db" or "items[0].weight"');
function readJsonPath(document, path) {
    return segments(path)?.reduce(step, document);
}
function segments(path) {
    const parts = [...path.matchAll(SEGMENT)];
    const consumed = parts.reduce((length, [part]) => length + part.length, 0);
    if (consumed !== path.length)
        return undefined;
    return parts.map(([, name, index, quoted]) => (index === undefined ? (name ?? quoted) : Number(index)));
}
function step(value, key) {
    if (value === null || typeof value !== 'object' || Array.isArray(value) !== (typeof key === 'number'))
        return undefined;
    return Object.hasOwn(value, key) ? value[key] : undefined;
}


/***/ }),

/***/ 8045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ askToSucceed)
/* harmony export */ });
/* harmony import */ var _core_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3278);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9752);
/* harmony import */ var _core_problems_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4357);
/* harmony import */ var _core_sensitive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4171);




async function askToSucceed({ http }, request, signal) {
    const answer = await http(request, signal);
    if (answer.status >= 200 && answer.status < 300)
        return answer;
    const { method = 'GET', url } = request;
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .SluiceError */ .ah(_core_problems_index_js__WEBPACK_IMPORTED_MODULE_2__/* .problems */ .B.httpRefused(method, (0,_core_sensitive_js__WEBPACK_IMPORTED_MODULE_3__/* .showUrl */ .j)(url), answer.status, (0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(answer.body, 200)));
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


/***/ })

};
