import type { GateVerdict } from '../../core/findings/gate-verdict.ts'
import type { CheckRow } from '../../core/report/check-row.ts'
import type { Verdict } from '../../core/verdict.ts'

/** The verdict in one line: the gates that decided it and why, or how many passed. */
export function reasonOf(verdict: Verdict, gates: readonly GateVerdict[], supplyChain: readonly CheckRow[]): string {
  const others = supplyChain.filter((row) => row.verdict === verdict)
  if (gates.length + supplyChain.length === 0)
    return 'Nothing was scanned: name reports with `reports` or tools with `scanners`.'
  if (verdict === 'passed')
    return `${count(gates.length + others.length, 'gate')} passed: ${[...gates.map(({ gate }) => gate), ...others.map(({ name }) => name)].join(', ')}.`
  const decisive = gates.filter((each) => each.verdict === verdict)
  const parts = [
    ...decisive.map(told),
    ...others.map(({ name, because = '' }) => `${name}: ${because.replace(/\.$/, '')}`),
  ]
  return `${parts.join('. ')}.`
}

/** A gate's own reasons begin with its name already. */
function told({ gate, because }: GateVerdict): string {
  const [first = '', ...others] = because.slice(0, 2).map((why) => why.replace(`${gate}: `, '').replace(/\.$/, ''))
  return `${gate}: ${[first, ...others].join('; ')}`
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
