import type { Source } from '../../../core/reports/source.ts'
import { broken } from '../../reports/broken.ts'
import { eachLine } from '../../reports/lines.ts'

export interface Tag {
  readonly name: string
  readonly value: string
}

const TAG = /^\s*([A-Za-z]+):\s*(.*?)\s*$/
const START = '<text>'
const END = '</text>'

/** The tags of a document in order; a text between <text> and </text> may have many lines. */
export function tagsOf(source: Source): Tag[] {
  const tags: Tag[] = []
  const decoder = new TextDecoder()
  let text: { name: string; parts: string[]; line: number } | undefined

  function take(name: string, part: string, line: number): void {
    const starts = text === undefined && part.startsWith(START)
    if (starts) text = { name, parts: [], line }
    if (text === undefined) {
      tags.push({ name, value: part })
      return
    }
    const rest = starts ? part.slice(START.length) : part
    const end = rest.indexOf(END)
    text.parts.push(end === -1 ? rest : rest.slice(0, end))
    if (end === -1) return
    tags.push({ name, value: text.parts.join('\n') })
    text = undefined
  }

  eachLine(source, (bytes, from, to, line) => {
    const content = decoder.decode(bytes.subarray(from, to))
    if (text !== undefined) return take(text.name, content, line)
    if (/^\s*(?:#|$)/.test(content)) return
    const [, name, value] = TAG.exec(content) ?? []
    if (name === undefined || value === undefined) throw broken(source, line, 'The line is no tag with a value.')
    take(name, value, line)
  })
  if (text !== undefined) throw broken(source, text.line, `A text of ${text.name} does not end.`)
  return tags
}
