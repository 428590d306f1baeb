import { POINTER } from '../../../core/quality/line-format.ts'
import type { LinePattern } from '../../../core/quality/line-pattern.ts'
import type { Annotation } from '../../../core/quality/report.ts'
import { draftOf } from './draft.ts'
import type { Groups } from './text-form.ts'

/** Which of the patterns matches a line, and what it says. */
export interface Match {
  readonly at: number
  readonly groups: Groups | undefined
}

/** The first pattern that matches a line inside of a message, and outside, where none goes on. */
export interface Matches {
  readonly inside?: Match | undefined
  readonly outside?: Match | undefined
}

export interface Read {
  readonly annotations: readonly Annotation[]
  /** Whether the text ends before a message has any words. */
  readonly isCutOff: boolean
}

/** Whether a pattern is of lines that go on with a message. */
export const isMore = ({ part }: LinePattern): boolean => part === 'continues' || part === 'ends'

/** Characters of a message that are kept: no more are shown. */
const LONGEST = 2_000

/** A message that may go on. */
interface Open {
  readonly level: string | undefined
  /** Whether it is one even without words: its line is all of it, or has a level. */
  readonly isSaid: boolean
  readonly isPassedOver: boolean
  readonly firstLine: string
  groups: Groups
  readonly words: string[]
  /** Set when a line of it was passed over: what comes after is passed over, too. */
  isDeaf: boolean
}

/**
 * Puts lines together to messages, as Vim does: what goes on adds its words, and says of the place and the level what is not
 * said yet; a line that no pattern matches ends the message. One that begins without a level and never gets words is none,
 * such as the outer frames of a traceback.
 */
export class Messages {
  readonly #patterns: readonly LinePattern[]
  readonly #annotations: Annotation[] = []
  #open: Open | undefined

  constructor(patterns: readonly LinePattern[]) {
    this.#patterns = patterns
  }

  line(text: string, { inside, outside }: Matches): void {
    const match = this.#open === undefined ? outside : inside
    const pattern = match === undefined ? undefined : this.#patterns[match.at]
    const groups = match?.groups ?? {}
    if (pattern === undefined) this.#close()
    else if (isMore(pattern)) this.#goOn(pattern, groups, text)
    else if (pattern.part === undefined && pattern.isPassedOver) this.#passOver()
    else this.#begin(pattern, groups, text)
  }

  end(): Read {
    const isCutOff = this.#open !== undefined && !this.#open.isPassedOver && !hasWords(this.#open)
    this.#close()
    return { annotations: this.#annotations, isCutOff }
  }

  #passOver(): void {
    if (this.#open !== undefined) this.#open.isDeaf = true
  }

  #begin(pattern: LinePattern, groups: Groups, text: string): void {
    this.#close()
    const open: Open = {
      level: pattern.level,
      isSaid: pattern.part === undefined || pattern.level !== undefined,
      isPassedOver: pattern.isPassedOver === true,
      firstLine: text.trim(),
      groups: placed(groups),
      words: [],
      isDeaf: false,
    }
    this.#open = open
    say(open, pattern, groups, text)
    if (pattern.part === undefined) this.#close()
  }

  #goOn(pattern: LinePattern, groups: Groups, text: string): void {
    const open = this.#open
    if (open !== undefined && !open.isDeaf) {
      const { level, ...more } = placed(groups)
      const said = open.level === undefined ? { level, ...more } : more
      open.groups = { ...given(said), ...given(open.groups) }
      say(open, pattern, groups, text)
    }
    if (pattern.part === 'ends') this.#close()
  }

  #close(): void {
    const open = this.#open
    this.#open = undefined
    if (open === undefined || open.isPassedOver || !hasWords(open)) return
    const { level, words, firstLine, groups } = open
    const finding = { pattern: /^/, ...(level !== undefined && { always: { level } }) }
    const message = words.length === 0 ? firstLine : words.join(' ')
    this.#annotations.push(draftOf({ finding, groups: { ...groups, message } }).annotation())
  }
}

const hasWords = ({ words, isSaid }: Open) => isSaid || words.length > 0

function say({ words }: Open, { isWhole, isPassedOver }: LinePattern, { message }: Groups, text: string): void {
  const said = (isWhole ? text : message)?.trim() ?? ''
  const kept = words.reduce((sum, { length }) => sum + length + 1, 0)
  if (said === '' || isPassedOver || kept >= LONGEST) return
  words.push(said.slice(0, LONGEST - kept))
}

/** A pointer is as long as what stands before the column. */
function placed({ message: _, [POINTER]: pointer, ...groups }: Groups): Groups {
  return pointer === undefined ? groups : { ...groups, column: String(pointer.length + 1) }
}

function given(groups: Groups): Groups {
  return Object.fromEntries(Object.entries(groups).filter(([, value]) => value !== undefined))
}
