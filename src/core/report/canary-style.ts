import type { Look } from './page-style.ts'

/** What the page of a canary adds to the look of every page: the two versions, the plots, the turns of the rollout. */
export const CANARY_LOOK: Look = {
  light: '--canary:#c2410c;--stable:#1d63a8;--zone:#b3221c12;--fill:#c2410c1f;--column:#1b24300d',
  dark: '--canary:#ff9a57;--stable:#6fb4fb;--zone:#ff857c1c;--fill:#ff9a5726;--column:#e4e9ef14',
  rules: `.plots{position:relative;padding-bottom:2px}
.lanes{position:relative;z-index:1;margin-bottom:6px}
.line.canary{stroke:var(--canary);stroke-width:2.4}
.line.stable{stroke:var(--stable);stroke-dasharray:5 5}
.line.evidence{stroke:var(--ink)}
.dot.canary{fill:var(--canary);stroke:var(--canary)}
.dot.stable{fill:var(--paper);stroke:var(--stable);stroke-width:1.5}
.dot.evidence{fill:var(--ink)}
.band{stroke-width:1;vector-effect:non-scaling-stroke;opacity:.3}
.band.canary{fill:var(--canary);stroke:var(--canary)}.band.stable{fill:var(--stable)}.band.evidence{fill:var(--soft)}
.weight{fill:var(--fill)}
.zone{fill:var(--zone)}
.meaning{fill:var(--bad);paint-order:stroke;stroke:var(--paper);stroke-width:3px}
.hover{position:absolute;inset:0 auto auto 0;height:calc(100% - 22px)}
.hover rect{fill:transparent}
.hover rect:hover{fill:var(--column)}
.turn{stroke-width:1.5;stroke:var(--soft)}
text.turn{stroke:var(--paper);stroke-width:4px;paint-order:stroke;fill:var(--soft);font-weight:600}
line.abort,line.freeze{stroke:var(--bad)}line.freeze{stroke-dasharray:6 4}line.promote{stroke:var(--good)}line.pause{stroke:var(--warn);stroke-dasharray:1 4}
text.abort,text.freeze{fill:var(--bad)}text.promote{fill:var(--good)}text.pause{fill:var(--warn)}
.looks th,.looks td{padding-right:12px}
th.arm{text-align:center;font-weight:600}
th.arm.canary{color:var(--canary)}th.arm.stable{color:var(--stable)}
.decision{font-weight:600}.decision.continue,.decision.hold{font-weight:400;color:var(--soft)}
.decision.abort,.decision.freeze{color:var(--bad)}.decision.promote,.decision.advance{color:var(--good)}.decision.pause{color:var(--warn)}
.milestones{list-style:none;margin:0;padding:0}
.milestones li{display:grid;grid-template-columns:max-content 52px 1fr;gap:0 16px;padding:4px 0}
.milestones time{color:var(--soft)}`,
  phone:
    '.milestones li{grid-template-columns:max-content 1fr}.milestones li span:last-child{grid-column:1/-1}.milestones .number{text-align:left}',
  print: '.hover rect{display:none}.looks,.looks thead th{font-size:7.5pt}.looks th,.looks td{padding:3px 6px 3px 0}',
}
