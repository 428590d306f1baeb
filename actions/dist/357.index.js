export const id = 357;
export const ids = [357];
export const modules = {

/***/ 9976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vd: () => (/* binding */ numberColumns),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   c_: () => (/* binding */ tableOf),
/* harmony export */   ig: () => (/* binding */ leftOut),
/* harmony export */   nL: () => (/* binding */ numbers),
/* harmony export */   qw: () => (/* binding */ scrolling)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4345);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2883);


function columns(...names) {
    return names.map((name) => (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<th scope="col">${name}</th>`);
}
function numberColumns(...names) {
    return names.map((name) => (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<th scope="col" class="number">${name}</th>`);
}
function numbers(...values) {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `${values.map((value) => (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<td class="number">${value}</td>`)}`;
}
function scrolling(label, table) {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<div class="scroll" role="region" aria-label="${label}" tabindex="0">
${table}
</div>`;
}
function tableOf(label, kind, header, rows) {
    return scrolling(label, (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<table class="${kind}">
<thead><tr>${header}</tr></thead>
<tbody>
${rows}</tbody>
</table>`);
}
function leftOut(count, word) {
    if (count <= 0)
        return undefined;
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<p class="empty">${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(count, `more ${word}`)} left out here; the JSON report has them all.</p>`;
}
function pathOf(path) {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `${path.split('/').map((name, i) => (i === 0 ? (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `${name}` : (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `/<wbr>${name}`))}`;
}


/***/ }),

/***/ 4345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ html)
/* harmony export */ });
function html(literals, ...parts) {
    return { html: literals.reduce((page, literal, i) => page + show(parts[i - 1]) + literal) };
}
function show(part) {
    if (part === undefined || part === false)
        return '';
    if (typeof part === 'string')
        return encode(part);
    if (typeof part === 'number')
        return String(part);
    return 'html' in part ? part.html : part.map(show).join('');
}
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
function encode(text) {
    return text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').replace(/[&<>"']/g, (character) => ENTITIES[character]);
}


/***/ }),

/***/ 3897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   vM: () => (/* binding */ steady)
/* harmony export */ });
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3278);

const SPECIAL = /[\\|<>@`*_[\]&~#$]|:(?=\/\/)|(?<=\bwww)\./gi;
const APART = '&#8203;';
const LINKS = /&#64;|&#35;(?=\d)|&#58;(?=\/\/)|www(?=&#46;)|\bGH(?=-\d)/gi;
function escapeMarkdown(text, limit = 300) {
    return encode((0,_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text, limit)).replace(LINKS, `$&${APART}`);
}
function code(text, limit = 300) {
    return `<code>${encode((0,_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text, limit)).replace(/&#64;(?=[\w-]+\.)/g, `$&${APART}`)}</code>`;
}
function codeBlock(lines, language) {
    const longest = Math.max(2, ...lines.flatMap((line) => line.match(/`+/g) ?? []).map(({ length }) => length));
    const fence = '`'.repeat(longest + 1);
    return [`${fence}${language}`, ...lines, fence].join('\n');
}
function table(header, rows) {
    const line = (cells) => `| ${cells.map(contain).join(' | ')} |`;
    const rule = header.map((name) => (name.endsWith(':') ? '---:' : '---'));
    return [line(header.map((name) => name.replace(/:$/, ''))), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n');
}
function steady(text) {
    return text.replace(/ /g, '\u00a0');
}
function encode(text) {
    return text.replace(SPECIAL, (character) => `&#${character.charCodeAt(0)};`);
}
function contain(cell) {
    return cell.replace(/\|/g, '&#124;').replace(/\s*[\r\n]+\s*/g, ' ');
}


/***/ }),

/***/ 6328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FU: () => (/* binding */ showEvidence),
/* harmony export */   Gx: () => (/* binding */ showRate),
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   QL: () => (/* binding */ showChance),
/* harmony export */   fZ: () => (/* binding */ showInstant),
/* harmony export */   hT: () => (/* binding */ showRatio),
/* harmony export */   oo: () => (/* binding */ showLatency),
/* harmony export */   px: () => (/* binding */ showCount),
/* harmony export */   q1: () => (/* binding */ showClock),
/* harmony export */   uW: () => (/* binding */ showWeight),
/* harmony export */   vp: () => (/* binding */ showValue),
/* harmony export */   zY: () => (/* binding */ showShare)
/* harmony export */ });
const THIN_SPACE = '\u202f';
const NOTHING = '–';
function showCount(count) {
    return group(String(Math.round(count)));
}
function showShare(share, ...limits) {
    if (!Number.isFinite(share))
        return NOTHING;
    const percent = toPercent(share);
    if (percent === 0 || percent === 100)
        return `${percent} %`;
    return `${sameSide(percent, [0, 100, ...limits.map(toPercent)], significant(percent))} %`;
}
function showRate({ requests, errors }, ...limits) {
    return requests > 0 ? showShare(errors / requests, ...limits) : NOTHING;
}
function showValue(value, ...limits) {
    if (value === null || !Number.isFinite(value))
        return 'no data';
    const exact = withoutNoise(value);
    return group(String(Number(sameSide(exact, [0, ...limits], significant(exact, 3)))));
}
function showWeight(percent) {
    return `${showValue(percent, 100)} %`;
}
function showEvidence(evidence, limit) {
    for (let digits = 2; digits <= 12; digits++) {
        const [shown, shownLimit] = [fixed(evidence, digits), fixed(limit, digits)];
        if (evidence >= limit === Number(shown) >= Number(shownLimit))
            return `${shown} of ${shownLimit}`;
    }
    return `${evidence} of ${limit}`;
}
function showChance(limit) {
    return `${Number((100 * Math.exp(-limit)).toPrecision(2))} %`;
}
function showLatency(milliseconds) {
    if (milliseconds === undefined || !Number.isFinite(milliseconds))
        return NOTHING;
    if (milliseconds < 999.5)
        return `${milliseconds.toFixed(milliseconds < 9.95 ? 1 : 0)} ms`;
    return `${(milliseconds / 1_000).toFixed(milliseconds < 9_995 ? 2 : 1)} s`;
}
function showRatio(ratio) {
    if (ratio > 1_000)
        return `more than ${showCount(1_000)}`;
    if (ratio >= 10)
        return showCount(ratio);
    return ratio === 0 || ratio === 1 ? String(ratio) : sameSide(ratio, [0, 1], ratio < 1 ? significant(ratio) : 1);
}
function showClock(instant) {
    return new Date(instant).toISOString().slice(11, 19);
}
function showInstant(instant) {
    return new Date(instant).toISOString().slice(0, 19).replace('T', ' ');
}
function sameSide(value, limits, least) {
    for (let digits = least; digits <= 12; digits++) {
        const text = value.toFixed(digits);
        if (limits.every((limit) => Math.sign(Number(text) - limit) === Math.sign(value - limit)))
            return text;
    }
    return String(value);
}
function significant(value, digits = 2) {
    const magnitude = Math.floor(Math.log10(Math.abs(value)));
    return Number.isFinite(magnitude) ? Math.min(12, Math.max(2, digits - 1 - magnitude)) : 2;
}
const withoutNoise = (value) => Number(value.toPrecision(12));
const toPercent = (share) => withoutNoise(share * 100);
const fixed = (value, digits) => value.toFixed(digits).replace(/^-(?=0\.?0*$)/, '');
function group(text) {
    return text.replace(/^-?\d{5,}/, (digits) => digits.replace(/\B(?=(\d{3})+$)/g, THIN_SPACE));
}


/***/ }),

/***/ 1215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  no: () => (/* binding */ maybe),
  Vr: () => (/* binding */ pageHeader),
  Cf: () => (/* binding */ renderPage),
  uW: () => (/* binding */ section),
  jo: () => (/* binding */ warningNote)
});

// EXTERNAL MODULE: ./.build/src/core/report/html.js
var html = __webpack_require__(4345);
// EXTERNAL MODULE: ./.build/src/core/report/numbers.js
var numbers = __webpack_require__(6328);
;// CONCATENATED MODULE: ./.build/src/core/report/page-style.js
const LIGHT = '--paper:#fff;--card:#f6f7f9;--ink:#1b2430;--soft:#566270;--rule:#e2e6eb;--accent:#1d63a8;--good:#12704a;--warn:#875800;--bad:#b3221c';
const DARK = '--paper:#0f141a;--card:#171d25;--ink:#e4e9ef;--soft:#98a4b1;--rule:#28313b;--accent:#6fb4fb;--good:#5ccf97;--warn:#eeb54c;--bad:#ff857c';
function pageStyle({ light, dark, rules, phone, print }) {
    return {
        html: `
:root{color-scheme:light dark;${LIGHT};${light}}
@media (prefers-color-scheme:dark){:root{${DARK};${dark}}}
${SHARED}${rules}
@media (max-width:640px){${SHARED_PHONE}
${phone}}
@media print{:root{color-scheme:light;${LIGHT};${light}}${SHARED_PRINT}
${print}}
`,
    };
}
const SHARED = `*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;
font-variant-numeric:tabular-nums;overflow-wrap:break-word;-webkit-text-size-adjust:100%}
main{max-width:1080px;margin:0 auto;padding:36px 28px 48px}
h1{font-size:26px;line-height:1.25;letter-spacing:-.01em;margin:10px 0 8px}
h2{font-size:16px;margin:40px 0 12px}
p{margin:0 0 12px}
code,.version{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.92em}
.reason{font-size:17px;max-width:70ch}
.empty,.caption,footer{color:var(--soft)}
.caption{font-size:13px;margin:2px 0 0 56px}
.badge{display:inline-block;border:1px solid;border-radius:999px;padding:0 10px;font-size:13px;font-weight:600;line-height:22px;white-space:nowrap}
.badge::before{margin-right:6px}
.passed{color:var(--good)}.passed::before{content:"\\2713"}
.warned{color:var(--warn)}.warned::before{content:"!"}
.inconclusive{color:var(--soft)}.inconclusive::before{content:"?"}
.errored{color:var(--bad)}.errored::before{content:"!!"}
.failed{color:var(--bad)}.failed::before{content:"\\2715"}
dl{display:flex;flex-wrap:wrap;justify-content:space-between;gap:14px 32px;margin:22px 0 0;padding:16px 20px;background:var(--card);border-radius:10px}
dt{color:var(--soft);font-size:13px}
dd{margin:0;font-weight:600}
.note{border-left:3px solid var(--warn);padding:2px 0 2px 14px;margin:18px 0 0}
.note ul{margin:0;padding-left:18px}
figure{margin:0 0 22px}
figcaption{position:relative;z-index:1;width:fit-content;display:flex;flex-wrap:wrap;gap:0 18px;margin:0 0 8px;font-size:14px}
figcaption span{color:var(--soft);font-size:13px;line-height:21px}
.key svg{margin-right:6px;vertical-align:-1px}
.plot{display:block;overflow:visible;margin-left:56px;width:calc(100% - 68px);font-size:12px}
.grid line{stroke:var(--rule)}
.grid text{fill:var(--soft);text-anchor:end}
.times text{fill:var(--soft);text-anchor:middle}
.line{fill:none;stroke-width:2;stroke-linejoin:round;stroke-linecap:round;vector-effect:non-scaling-stroke}
.line.limit{stroke:var(--bad);stroke-width:1.5;stroke-dasharray:2 4}
.scroll{overflow-x:auto}
.scroll:focus-visible,summary:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
table{border-collapse:collapse;width:100%;font-size:14px}
th,td{padding:6px 18px 6px 0;border-bottom:1px solid var(--rule);text-align:left;vertical-align:top;font-weight:400}
thead th{color:var(--soft);font-size:13px;vertical-align:bottom;white-space:nowrap}
tbody th{font-weight:600}
td:last-child{min-width:180px}
.number{text-align:right;white-space:nowrap}
summary{cursor:pointer;color:var(--soft);margin-bottom:10px}
footer{margin-top:44px;padding-top:14px;border-top:1px solid var(--rule);font-size:13px}
`;
const SHARED_PHONE = `main{padding:22px 16px 32px}h1{font-size:22px}.reason{font-size:16px}dl{display:grid;grid-template-columns:1fr 1fr;gap:12px 20px;padding:14px 16px}
figcaption b{width:100%}.checks .number{white-space:normal;min-width:76px}
.plot{margin-left:46px;width:calc(100% - 54px);font-size:11px}.caption{margin-left:46px}`;
const SHARED_PRINT = `main{max-width:none;padding:0}figure,tr,dl{break-inside:avoid}.scroll{overflow:visible}
body{font-size:11pt;-webkit-print-color-adjust:exact;print-color-adjust:exact}table{font-size:9pt}td:last-child{min-width:0}`;

// EXTERNAL MODULE: ./.build/src/core/report/words.js
var words = __webpack_require__(2883);
;// CONCATENATED MODULE: ./.build/src/core/report/page.js




const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
function renderPage(title, look, subject, content) {
    const { action, schemaVersion, finishedAt } = subject;
    const page = (0,html/* html */.q) `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${pageStyle(look)}</style>
</head>
<body>
<main>
${content.map((part) => (0,html/* html */.q) `${part}\n`)}<footer>Report of the Sluice action ${action}, schema ${schemaVersion}, finished ${(0,numbers/* showInstant */.fZ)(finishedAt)} UTC. This page loads nothing and runs nothing.</footer>
</main>
</body>
</html>
`;
    return page.html;
}
function section(heading, content) {
    return (0,html/* html */.q) `<section>
<h2>${heading}</h2>
${content}
</section>`;
}
function maybe(heading, content) {
    return content === undefined ? undefined : section(heading, content);
}
function pageHeader(given) {
    const { verdict, heading, reason, facts, notes } = given;
    return (0,html/* html */.q) `<header>
<span class="badge ${verdict}">${verdict}</span>
<h1>${heading}</h1>
<p class="reason">${reason}</p>
<dl>${facts.map(([name, value]) => (0,html/* html */.q) `<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
${notes.map((note) => (0,html/* html */.q) `${note}\n`)}</header>`;
}
function warningNote(warnings) {
    if (warnings.length === 0)
        return undefined;
    return (0,html/* html */.q) `<div class="note"><b>${(0,words/* plural */.LS)(warnings.length, 'warning')}</b><ul>${warnings.map((line) => (0,html/* html */.q) `<li>${line}</li>`)}</ul></div>`;
}


/***/ }),

/***/ 3596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   OS: () => (/* binding */ more),
/* harmony export */   R$: () => (/* binding */ SUMMARY_BYTES),
/* harmony export */   nn: () => (/* binding */ joinParts)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6328);

const SUMMARY_BYTES = 1_048_576;
function joinParts(parts, limit, headline) {
    const left = [];
    for (let kept = parts.filter(({ text }) => text !== ''); kept.length > 0;) {
        const note = left.length > 0 ? [`Left out to stay below ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .showCount */ .px)(limit)} bytes: ${left.join(', ')}.`] : [];
        const text = `${[...kept.map((part) => part.text), ...note].join('\n\n')}\n`;
        if (bytes(text) <= limit)
            return text;
        const least = kept.reduce((low, part) => (part.rank < low.rank ? part : low));
        left.push(least.name);
        kept = kept.filter((part) => part !== least);
    }
    return bytes(headline) <= limit ? headline : '';
}
function more(all, shown, one, many = `${one}s`) {
    const left = all.length - shown;
    return left > 0 ? `\n\n${left} more ${left === 1 ? one : many} in the JSON report.` : '';
}
function fold(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
function bytes(text) {
    return new TextEncoder().encode(text).length;
}


/***/ }),

/***/ 5665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ tidyTexts),
/* harmony export */   x: () => (/* binding */ tidyCheck)
/* harmony export */ });
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3278);

function tidyTexts(row, limit) {
    const entries = Object.entries(row).map(([name, value]) => [
        name,
        typeof value === 'string' ? (0,_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(value, limit) : value,
    ]);
    return Object.fromEntries(entries);
}
function tidyCheck(row, limit) {
    return { ...tidyTexts(row, limit), name: (0,_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(row.name) };
}


/***/ }),

/***/ 2883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   P8: () => (/* binding */ showPath),
/* harmony export */   R3: () => (/* binding */ showPlace),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   n_: () => (/* binding */ VERDICT_ICONS),
/* harmony export */   sm: () => (/* binding */ took)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(803);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3278);


const VERDICT_ICONS = {
    passed: '✅',
    warned: '⚠️',
    inconclusive: '⚪',
    errored: '💥',
    failed: '❌',
};
const MOST_NAMES = 5;
function took({ startedAt, finishedAt }) {
    return (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .showDuration */ .kJ)(Date.parse(finishedAt) - Date.parse(startedAt));
}
function plural(count, word) {
    return `${count} ${word}${count === 1 ? '' : 's'}`;
}
function capital(word) {
    return word.charAt(0).toUpperCase() + word.slice(1);
}
function showPath(path, limit = 90) {
    const characters = Array.from((0,_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(path, 5_000));
    if (characters.length <= limit)
        return characters.join('');
    const end = characters.slice(1 - limit).join('');
    const folder = end.indexOf('/');
    return `…${folder > 0 && folder < end.length - 1 ? end.slice(folder) : end}`;
}
function showPlace({ path, line }) {
    if (path === undefined || path === '')
        return undefined;
    return line === undefined || line === 0 ? showPath(path) : `${showPath(path)}:${line}`;
}
function join(list) {
    const names = list.slice(0, MOST_NAMES);
    const left = list.length - names.length;
    const all = left > 0 ? [...names, `${left} more`] : names;
    return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
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
