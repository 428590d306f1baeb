import type { Finding } from '../../../core/findings/finding.ts'
import type { JsonObject } from '../../reports/json-object.ts'
import { quotedPassword, withoutPassword } from '../shared/bandit-password.ts'
import { fingerprintOfLine, fingerprintOfSecret } from '../shared/fingerprint.ts'
import { mask } from '../shared/mask.ts'
import { advisoryIn, cweIn, distinct } from '../shared/names.ts'
import { dependencyIn } from './dependency.ts'
import type { Flows } from './flows.ts'
import { messageOf } from './message.ts'
import type { Place, Places } from './places.ts'
import { type Rule, textsIn } from './rule.ts'
import type { Rules } from './rules.ts'
import { rate } from './severity.ts'
import { suppressionOf } from './suppression.ts'
import { kindOf } from './tools.ts'

interface Run {
  readonly tool: string
  readonly rules: Rules
  readonly places: Places
  readonly flows: Flows
}

const NOWHERE: Place = { spot: undefined, url: undefined, snippet: undefined, names: [] }
const NO_DEPENDENCY = { aliases: [], fixedIn: [] }
const NO_FINDING = new Set(['pass', 'notApplicable'])

/** Reads the results of a run: a finding for each of their places. */
export function createResults({ tool, rules, places, flows }: Run): (result: JsonObject) => Finding[] {
  return (result) => {
    if (NO_FINDING.has(result.textIf('kind') ?? 'fail') || result.textIf('baselineState') === 'absent') return []
    const rule = rules.of(result)
    const id = idOf(result, rule)
    const found = result.list('locations').map(places)
    const read = found.length === 0 ? [NOWHERE] : found
    const facts = factsOf(result, rule, id)
    // Of several places the first has the flows: they are long.
    return read.map((place, nth) => at(place, nth === 0 ? facts : { ...facts, flows: undefined }))
  }

  function factsOf(result: JsonObject, rule: Rule | undefined, id: string) {
    const said = messageOf(result, rule, rules) ?? ''
    const { severity, score } = rate(result, rule, rules, tool)
    return {
      result,
      rule,
      id,
      said,
      score,
      severity,
      kind: kindOf(tool, id, rule),
      suppressed: suppressionOf(result),
      flows: flows(result),
      cwe: weaknessesOf(result, rule),
    }
  }

  function at(place: Place, { result, rule, id, said, score, ...same }: ReturnType<typeof factsOf>): Finding {
    const isSecret = same.kind === 'secret'
    const clean = (text: string) => mask(withoutPassword(id, text), isSecret ? [place.snippet?.trim()] : [])
    return {
      ...same,
      ...(same.kind === 'dependency'
        ? dependencyFacts({ id, said, score, rule }, place)
        : { rule: id, ...NO_DEPENDENCY }),
      title: clean(titleOf(rule, id) ?? (said.split('\n')[0] || id)),
      detail: said === '' ? undefined : clean(said),
      spot: place.spot,
      fingerprint: isSecret ? secretPrint(place, id, said) : codePrint(place, result),
      url: place.url ?? rule?.url,
      confidence: rule?.confidence,
    }
  }

  /** The snippet of gitleaks is the secret itself; that of other tools is the line it stands in. */
  function secretPrint({ snippet }: Place, id: string, said: string): string | undefined {
    if (tool === 'gitleaks') return fingerprintOfSecret(snippet)
    return fingerprintOfSecret(quotedPassword(id, said)) ?? fingerprintOfLine(snippet?.split('\n')[0])
  }
}

interface Advisory {
  readonly id: string
  readonly said: string
  readonly score: number | undefined
  readonly rule: Rule | undefined
}

/** The advisory is the rule, whatever a tool adds to its name to have a rule for each package. */
function dependencyFacts({ id, said, score, rule }: Advisory, { names }: Place) {
  const advisory = advisoryIn(id) ?? id
  const aliases = distinct([advisory, ...(rule?.deprecated ?? []).filter(advisoryIn)])
  return { rule: advisory, score, aliases, ...dependencyIn(said, rule, names) }
}

function idOf(result: JsonObject, rule: Rule | undefined): string {
  const id = result.textIf('ruleId') ?? result.object('rule')?.textIf('id') ?? rule?.id
  return id?.replace(/^zizmor\//, '') || 'without-rule'
}

/** What the rule says of itself, unless that is no more than its name. */
function titleOf(rule: Rule | undefined, id: string): string | undefined {
  const title = rule?.title
  return title === undefined || title === id || title === `Semgrep Finding: ${id}` ? undefined : title
}

function weaknessesOf(result: JsonObject, rule: Rule | undefined): number[] {
  const named = result
    .list('taxa')
    .filter((each) => each.object('toolComponent')?.textIf('name')?.toUpperCase() === 'CWE')
  const taxa = named.map((each) => `CWE-${each.textIf('id')?.replace(/^CWE-/i, '') ?? ''}`)
  const properties = textsIn(result.object('properties')?.raw('cwe'))
  return [...new Set([...(rule?.cwe ?? []), ...cweIn([...taxa, ...properties])])]
}

function codePrint({ snippet }: Place, result: JsonObject): string | undefined {
  const hash = result.object('partialFingerprints')?.raw('primaryLocationLineHash')
  return fingerprintOfLine(snippet?.split('\n')[0]) ?? (typeof hash === 'string' ? fingerprintOfLine(hash) : undefined)
}
