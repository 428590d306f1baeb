import { isFields } from '../../reports/json-object.ts'
import { hasAll } from '../../reports/json-opening.ts'
import { textsOf } from '../shared/texts.ts'

type Fields = Readonly<Record<string, unknown>> | undefined

const PROJECT = /^(?:\.|[^>]*__[^>]*)\s?>/

/** Whether a report of the shape of npm 6 is npm's own: it says what it would do, and its chains begin with a package. */
export function isNpm6(fields: Fields): boolean {
  return isShape(fields) && !isPnpm(fields)
}

/** Whether a report of that shape is pnpm's: without a run of npm's, and its chains begin with the project. */
export function isPnpm(fields: Fields): boolean {
  if (!isShape(fields) || hasAll(fields, 'runId')) return false
  return !hasAll(fields, 'actions') || PROJECT.test(firstPath(fields?.['advisories']))
}

function isShape(fields: Fields): boolean {
  return isFields(fields?.['advisories']) && (hasAll(fields, 'metadata') || hasAll(fields, 'actions'))
}

function firstPath(advisories: unknown): string {
  const [advisory] = isFields(advisories) ? Object.values(advisories) : []
  const found = isFields(advisory) && Array.isArray(advisory['findings']) ? advisory['findings'][0] : undefined
  return (isFields(found) ? textsOf(found['paths'])[0] : undefined) ?? ''
}
