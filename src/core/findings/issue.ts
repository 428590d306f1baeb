import { ruleFamily } from './key.ts'
import type { Member } from './member.ts'

/** Where a member is looked for: issues at other places are others. */
export function placesOf({ finding, path }: Member): string[] {
  const { kind, spot, fingerprint, rule } = finding
  const line = spot?.line
  if (kind !== 'secret')
    return [line === undefined ? `${kind}\n${path}\n${fingerprint ?? ''}` : `${kind}\n${path}:${line}`]
  const places = fingerprint === undefined ? [] : [`secret\n${path}\n${fingerprint}`]
  if (line !== undefined) places.push(`secret\n${path}:${line}`)
  return places.length > 0 ? places : [`secret\n${path}\n${ruleFamily(rule)}`]
}

/** Whether a member at the same place is this issue: it has something in common with one, and no tool tells it apart. */
export function isSameIssue(issue: readonly Member[], member: Member): boolean {
  let isAlike = false
  for (const other of issue) {
    if (isOther(other, member)) return false
    isAlike ||= haveInCommon(other, member)
  }
  return isAlike
}

/** What a tool repeats when it tells the same finding twice. */
export function sameOf({ tool, finding }: Member): string {
  const { kind, rule, fingerprint, spot } = finding
  return `${tool}\n${rule}\n${kind === 'secret' ? (fingerprint ?? '') : ''}\n${spot?.line}:${spot?.column}`
}

function haveInCommon(a: Member, b: Member): boolean {
  const [one, two] = [a.finding, b.finding]
  if (one.rule === two.rule || one.kind === 'secret') return true
  if (one.kind === 'code' && one.cwe.some((number) => two.cwe.includes(number))) return true
  const names = namesOf(a)
  return namesOf(b).some((name) => names.includes(name))
}

function namesOf({ finding: { kind, rule, aliases } }: Member): string[] {
  return kind === 'code' ? [ruleFamily(rule)] : [rule, ...aliases].map(ruleFamily)
}

/** Whether one tool holds these two for different issues. */
function isOther(a: Member, b: Member): boolean {
  const [one, two] = [a.finding, b.finding]
  if (one.kind !== 'secret') return a.tool === b.tool && (one.rule !== two.rule || areApart(a, b))
  if (one.fingerprint !== undefined && two.fingerprint !== undefined) return one.fingerprint !== two.fingerprint
  return a.tool === b.tool && (one.rule !== two.rule || areApart(a, b))
}

function areApart(a: Member, b: Member): boolean {
  const [one, two] = [a.finding.spot, b.finding.spot]
  return one?.line !== two?.line || (one?.column ?? two?.column) !== (two?.column ?? one?.column)
}
