import type { JsonObject } from '../../reports/json-object.ts'
import { isFields } from '../../reports/json-object.ts'
import { hasAll } from '../../reports/json-opening.ts'
import { reasonOf } from '../shared/reason.ts'

/** npm writes `{ message?, error: { code?, summary, detail } }` when it could not audit. */
export function isNpmFailure(fields: Readonly<Record<string, unknown>> | undefined): boolean {
  return hasAll(fields?.['error'], 'summary', 'detail')
}

/** pnpm writes `{ error: { code, message } }` when it could not audit. */
export function isPnpmFailure(fields: Readonly<Record<string, unknown>> | undefined): boolean {
  return hasAll(fields?.['error'], 'code', 'message') && !isNpmFailure(fields)
}

/** Why npm or pnpm could not audit; undefined for a report of an audit. */
export function failureOf(report: JsonObject, tool: string): string | undefined {
  const error = report.raw('error')
  if (error === undefined) return undefined
  const known = isFields(error) ? report.object('error') : undefined
  const words = ['code', 'summary', 'message', 'detail'].map((name) => known?.textIf(name))
  const top = report.raw('message')
  const said = reasonOf([typeof top === 'string' ? top : undefined, ...words, typeof error === 'string' ? error : ''])
  return said === '' ? `${tool} failed without a message.` : said
}
