import { isSameIssue, placesOf, sameOf } from './issue.ts'
import type { Member } from './member.ts'

/**
 * Members that are the same issue at the same place: the same secret in a file; the same weakness (CWE) or rule in a line.
 * Within one run all tools saw the same lines, so lines may tell; the key that is kept does without. What one tool tells
 * apart, by rule or by column, stays apart.
 */
export function unitePlaces(members: readonly Member[]): Member[][] {
  const issues: Member[][] = []
  const crowds = new Map<string, Crowd>()
  for (const member of clearFirst(members)) {
    const places = placesOf(member)
    const known = findIssue(crowds, places, member)
    const issue = known ?? []
    issue.push(member)
    if (known === undefined) issues.push(issue)
    for (const place of places) remember(crowds, place, issue, member)
  }
  return issues
}

/** The issues at one place. Only the first are looked through: a minified file may have 100 000 in its one line. */
interface Crowd {
  readonly issues: Member[][]
  bySame?: Map<string, Member[]>
}
const LOOKED_THROUGH = 64

/** Secrets that a tool has hidden join those that another has told. */
function clearFirst(members: readonly Member[]): readonly Member[] {
  const isHidden = ({ finding }: Member) => finding.kind === 'secret' && finding.fingerprint === undefined
  const hidden = members.filter(isHidden)
  return hidden.length === 0 ? members : [...members.filter((member) => !isHidden(member)), ...hidden]
}

function findIssue(crowds: ReadonlyMap<string, Crowd>, places: readonly string[], member: Member) {
  for (const place of places) {
    const crowd = crowds.get(place)
    if (crowd === undefined) continue
    const found = crowd.bySame?.get(sameOf(member)) ?? crowd.issues.find((issue) => isSameIssue(issue, member))
    if (found !== undefined) return found
  }
  return undefined
}

function remember(crowds: Map<string, Crowd>, place: string, issue: Member[], member: Member): void {
  const crowd = crowds.get(place)
  if (crowd === undefined) crowds.set(place, { issues: [issue] })
  else if (crowd.issues.length >= LOOKED_THROUGH) (crowd.bySame ??= new Map()).set(sameOf(member), issue)
  else if (!crowd.issues.includes(issue)) crowd.issues.push(issue)
}
