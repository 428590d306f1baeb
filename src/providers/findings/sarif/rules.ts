import type { JsonObject } from '../../reports/json-object.ts'
import { type Rule, readRule } from './rule.ts'

export interface Rules {
  /** The rule of a result, wherever its tool keeps it; undefined when the file does not describe it. */
  of(result: JsonObject): Rule | undefined
  /** The level that this very invocation was configured to give the rule. */
  levelOf(rule: Rule): string | undefined
  /** The text of a message that all rules share. */
  message(id: string): string | undefined
}

/** The rules of one component of a tool: its driver, or a pack of queries. */
interface Component {
  readonly rules: readonly Rule[]
  readonly byId: ReadonlyMap<string, Rule>
  readonly names: readonly (string | undefined)[]
}

export function rulesOf(run: JsonObject): Rules {
  const tool = run.object('tool')
  const [driver, ...extensions] = [tool?.object('driver'), ...(tool?.list('extensions') ?? [])].map((each) =>
    componentOf(each, run),
  )
  const shared = tool?.object('driver')?.object('globalMessageStrings')

  /** By index and by id; an index that points at another rule is not believed. */
  function find(id: string | undefined, index: number | undefined, of: JsonObject | undefined): Rule | undefined {
    const home = of === undefined ? driver : componentIn(extensions, of)
    const there = index === undefined ? undefined : home?.rules[index]
    if (there !== undefined && (id === undefined || isOf(id, there.id))) return there
    if (id === undefined) return undefined
    const named = [home, driver, ...extensions].map((each) => each && byName(each, id))
    return named.find((rule) => rule !== undefined)
  }

  const refer = (descriptor: JsonObject | undefined) =>
    find(descriptor?.textIf('id'), descriptor?.numberIf('index'), descriptor?.object('toolComponent'))

  const configured = new Map<Rule, string>()
  for (const override of run.list('invocations').flatMap((each) => each.list('ruleConfigurationOverrides'))) {
    const rule = refer(override.object('descriptor'))
    const level = override.object('configuration')?.textIf('level')
    if (rule !== undefined && level !== undefined) configured.set(rule, level)
  }

  return {
    of(result) {
      const own = result.object('rule')
      const id = result.textIf('ruleId') ?? own?.textIf('id')
      return find(id, result.numberIf('ruleIndex') ?? own?.numberIf('index'), own?.object('toolComponent'))
    },
    levelOf: (rule) => configured.get(rule),
    message: (id) => shared?.object(id)?.textIf('text'),
  }
}

function componentOf(component: JsonObject | undefined, run: JsonObject): Component {
  const rules = (component?.list('rules') ?? []).map((rule) => readRule(rule, run))
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  return { rules, byId, names: [component?.textIf('guid')?.toLowerCase(), component?.textIf('name')] }
}

function componentIn(extensions: readonly Component[], reference: JsonObject): Component | undefined {
  const at = reference.numberIf('index')
  const [guid, name] = [reference.textIf('guid')?.toLowerCase(), reference.textIf('name')]
  const by = (each: Component) =>
    (guid !== undefined && each.names[0] === guid) || (name !== undefined && each.names[1] === name)
  return (at === undefined ? undefined : extensions[at]) ?? extensions.find(by)
}

/** Names of rules may have parts: "CA1000/1" is of the rule "CA1000". */
function byName({ byId }: Component, id: string): Rule | undefined {
  for (let name = id; name !== ''; name = name.slice(0, Math.max(name.lastIndexOf('/'), 0))) {
    const rule = byId.get(name)
    if (rule !== undefined) return rule
  }
  return undefined
}

function isOf(id: string, rule: string): boolean {
  return id === rule || id.startsWith(`${rule}/`)
}
