import type { Source } from '../../core/reports/source.ts'
import { parseJson } from '../json-text.ts'
import { broken } from './broken.ts'
import { isFields, JsonObject, listOf, objectOf } from './json-object.ts'
import { eachLine } from './lines.ts'

const BRACE = 123
const LIST = /^\s*\[\s*[{\]]/

/**
 * The JSON objects of a report: those of a list, a single one, or one a line. Among lines, those that do not begin with "{"
 * are what tools print beside them; one that begins like an object and is none was cut off, and is a SluiceError
 * `report-broken` that names it.
 */
export function jsonEntries(source: Source): JsonObject[] {
  const text = source.text()
  if (LIST.test(text)) return listOf(source)
  if (text.trimStart().startsWith('{') && !/\n\{/.test(text.trim())) return [objectOf(source)]
  return jsonLines(source)
}

function jsonLines(source: Source): JsonObject[] {
  const found: JsonObject[] = []
  const decoder = new TextDecoder()
  eachLine(source, (bytes, from, to, line) => {
    if (bytes[from] !== BRACE) return
    const parsed = parseJson(decoder.decode(bytes.subarray(from, to)))
    if (!isFields(parsed?.value)) throw broken(source, line, 'The line begins like a JSON object and is none.')
    found.push(new JsonObject(source, parsed.value, undefined, `line ${line}`))
  })
  return found
}
