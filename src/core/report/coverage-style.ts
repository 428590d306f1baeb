import type { Look } from './page-style.ts'

/** What the page about coverage adds to the look of every page: bars, the trend, tables of files. */
export const COVERAGE_LOOK: Look = {
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
  print:
    '.tip{display:none}.files,.files thead th{font-size:8pt}.files th,.files td{padding-right:8px}.path,.files td:last-child,.changes td:last-child{min-width:0}',
}
