import type { Html } from './html.ts'

/** What one kind of page adds to the look that all share. Styles are our own text; nothing of them comes from outside. */
export interface Look {
  /** Its own colours, as CSS variables, by day and by night. */
  readonly light: string
  readonly dark: string
  readonly rules: string
  /** Rules for a phone, and for paper. */
  readonly phone: string
  readonly print: string
}

const LIGHT =
  '--paper:#fff;--card:#f6f7f9;--ink:#1b2430;--soft:#566270;--rule:#e2e6eb;--accent:#1d63a8;--good:#12704a;--warn:#875800;--bad:#b3221c'
const DARK =
  '--paper:#0f141a;--card:#171d25;--ink:#e4e9ef;--soft:#98a4b1;--rule:#28313b;--accent:#6fb4fb;--good:#5ccf97;--warn:#eeb54c;--bad:#ff857c'

/** How pages look: by day, by night, on a phone and on paper. */
export function pageStyle({ light, dark, rules, phone, print }: Look): Html {
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
  }
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
`
const SHARED_PHONE = `main{padding:22px 16px 32px}h1{font-size:22px}.reason{font-size:16px}dl{display:grid;grid-template-columns:1fr 1fr;gap:12px 20px;padding:14px 16px}
figcaption b{width:100%}.checks .number{white-space:normal;min-width:76px}
.plot{margin-left:46px;width:calc(100% - 54px);font-size:11px}.caption{margin-left:46px}`
const SHARED_PRINT = `main{max-width:none;padding:0}figure,tr,dl{break-inside:avoid}.scroll{overflow:visible}
body{font-size:11pt;-webkit-print-color-adjust:exact;print-color-adjust:exact}table{font-size:9pt}td:last-child{min-width:0}`
