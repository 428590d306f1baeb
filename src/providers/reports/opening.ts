import type { Opening, Source } from '../../core/reports/source.ts'
import { parseJson } from '../json-text.ts'
import { broken } from './broken.ts'

const ENOUGH = 64 << 10

/** What a report shows of itself. A SluiceError `report-broken` for what looks like XML or JSON and is not. */
export function openingOf(source: Source): Opening {
  const text = beginning(source)
  const [first = ''] = /\S/.exec(text) ?? []
  if (first === '') throw broken(source, 1, 'It holds nothing but white space.')
  if (first === '<') return xmlOpening(source, text)
  if ((first === '{' || first === '[') && !isLog(text)) return { syntax: 'json', value: source.json() }
  return { syntax: 'text', text }
}

function beginning(source: Source): string {
  for (const piece of source.chunks()) return new TextDecoder().decode(piece.subarray(0, ENOUGH))
  return ''
}

/** Several JSON values, one a line, or a text whose first line is in brackets. */
function isLog(text: string): boolean {
  const [first = '', second] = text.trimStart().split(/\r?\n/, 2)
  if (/^\[[^\]"{]*\]\s*\S/.test(first)) return true
  return first.startsWith('{') && second?.startsWith('{') === true && parseJson(first) !== undefined
}

const PROLOG = /^(?:\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE(?:[^[>"']|"[^"]*"|'[^']*'|\[[\s\S]*?\]\s*(?=>))*>)+/
const TAG = /^<([^\s/>!?]+)((?:\s+[^\s=>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/
const ATTRIBUTE = /([^\s=>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

function xmlOpening(source: Source, text: string): Opening {
  const start = text.replace(PROLOG, '')
  const tag = TAG.exec(start)
  if (tag === null) throw broken(source, 1, 'It begins like XML, but no root element begins in it.')
  const [, root = '', given = ''] = tag
  const attributes = [...given.matchAll(ATTRIBUTE)].map(([, name = '', one, other]) => [name, one ?? other ?? ''])
  return { syntax: 'xml', root, attributes: Object.fromEntries(attributes), text }
}
