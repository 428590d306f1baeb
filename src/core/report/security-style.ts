import type { Look } from './page-style.ts'

const LIGHT =
  '--critical:#8f1d3f;--high:#d2544c;--medium:#d98e21;--low:#4d94dd;--info:#93a1b0;--unrated:#c9d0d8;--track:#e2e6eb'
const DARK =
  '--critical:#e25586;--high:#e0675f;--medium:#e0a13e;--low:#4d94dd;--info:#7b8896;--unrated:#4a5663;--track:#28313b'

/** What the page about security adds to the look of every page: severities, findings that block, long tables. */
export const SECURITY_LOOK: Look = {
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
  print:
    '.finding{break-inside:avoid}.findings,.findings thead th{font-size:8pt}.findings th,.findings td{padding-right:8px}.path,.what,.findings td:last-child,.gates td:last-child{min-width:0}.scans,.scans thead th{font-size:8pt}.scans th,.scans td{padding-right:8px}.scans .path{min-width:84px}',
}
