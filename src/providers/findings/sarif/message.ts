import type { JsonObject } from '../../reports/json-object.ts'
import type { Rule } from './rule.ts'
import type { Rules } from './rules.ts'

const PLACEHOLDER = /\{\{|\}\}|\{(\d+)\}/g
/** A link to a related location: "[user input](1)". */
const LINK = /\[((?:[^[\]\\]|\\.)*)\]\(\d+\)/g

/** The message of a result: its text, or the text of its rule that it names, with its arguments in place. */
export function messageOf(result: JsonObject, rule: Rule | undefined, rules: Rules): string | undefined {
  const message = result.object('message')
  const id = message?.textIf('id')
  const own = message?.textIf('text') ?? message?.textIf('markdown')
  const text = own || (id === undefined ? undefined : (rule?.message(id) ?? rules.message(id)))
  const values = message?.texts('arguments') ?? []
  return text && filled(text, values, id !== undefined).replace(LINK, '$1')
}

function filled(text: string, values: readonly string[], isForm: boolean): string {
  if (!isForm && values.length === 0) return text
  return text.replace(PLACEHOLDER, (whole, index: string | undefined) =>
    index === undefined ? whole.slice(1) : (values[Number(index)] ?? whole),
  )
}
