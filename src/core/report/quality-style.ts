import type { Look } from './page-style.ts'

/** What the page about quality adds to the look of every page: failing tests, outputs, times, which way the outlook leans. */
export const QUALITY_LOOK: Look = {
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
  print:
    '.finding{break-inside:avoid}.remarks,.remarks thead th,.checks,.checks thead th{font-size:8pt}.remarks th,.remarks td,.checks th,.checks td{padding-right:8px}.path,.said,.checks tbody th,.checks td:last-child,.checks td:nth-last-child(2),.limits td:last-child{min-width:0}pre{white-space:pre-wrap;overflow-wrap:anywhere}',
}
