import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { parseJson } from './json-text.ts'

/** The text of one document, and the commit at the head of its ref where that is what it says. */
export interface Said {
  readonly ref: string
  readonly commit: string
  readonly text: string
}

/** A document as it is to stand in a message; without a commit it is meant for the one that the message is of. */
export interface Saying {
  readonly ref: string
  readonly commit?: string
  readonly text: string
}

/** As it stands in one line of a message. */
const Line = z.strictObject({ ref: z.string(), commit: z.string().optional(), text: z.string() })

/**
 * A document as the message of a commit, and what is known of another one: the longer text as it is, the shorter in a line of
 * JSON. The mark at the end makes each message one of its kind, keeps white space before it, and shows that nothing was cut
 * off.
 */
export function showPage(own: Saying, other: Saying | undefined): string {
  const isOwnLonger = other === undefined || other.commit !== undefined || own.text.length >= other.text.length
  const [long, short] = isOwnLonger ? [own, other] : [other, own]
  const beside = short === undefined ? '' : `Sluice-Beside: ${JSON.stringify(short)}\n`
  return `${long.ref}\n\n${long.text}\n\n${beside}Sluice-Write: ${randomUUID()}`
}

const PAGE =
  /^(?<ref>[^\n]*)\n\n(?<text>[\s\S]*)\n\n(?:Sluice-Beside: (?<beside>[^\n]*)\n)?Sluice-Write: [0-9a-f-]{36}\s*$/

/** What the message of a commit says; nothing when somebody else wrote it. */
export function readPage(message: string, commit: string): readonly Said[] {
  const { ref, text, beside } = PAGE.exec(message)?.groups ?? {}
  if (ref === undefined || text === undefined) return []
  const line = Line.safeParse(parseJson(beside ?? '')?.value)
  const own = { ref, commit, text }
  return line.success ? [own, { ...line.data, commit: line.data.commit ?? commit }] : [own]
}
