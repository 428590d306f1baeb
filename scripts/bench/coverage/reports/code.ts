import { hash } from '../../worlds/chance.ts'

/** One made-up source file and how often its parts ran. */
export interface CodeFile {
  readonly index: number
  readonly folder: string
  readonly name: string
  readonly functions: readonly CodeFunction[]
}

export interface CodeFunction {
  readonly name: string
  readonly line: number
  readonly hits: number
  readonly lines: readonly CodeLine[]
}

export interface CodeLine {
  readonly line: number
  readonly hits: number
  /** How often each branch of the line was taken; most lines have none. */
  readonly branches: readonly number[]
}

const WORDS = ['billing', 'session', 'router', 'ledger', 'parser', 'cache', 'queue', 'render', 'worker', 'index']
const FUNCTIONS = 24
const NEVER = 4

/** The `index`-th file, the same on every machine. A quarter of the functions never ran; some lines of the others did not. */
export function codeFile(index: number): CodeFile {
  const word = (salt: number) => WORDS[hash(index, salt) % WORDS.length]!
  let line = 1 + (hash(index, 3) % 20)
  const functions = Array.from({ length: FUNCTIONS }, (_, at) => {
    const made = codeFunction(index, at, line, `${word(at)}${word(at + 100)}`)
    line = made.lines.at(-1)!.line + 3
    return made
  })
  return { index, folder: `src/main/${word(1)}/${word(2)}${index % 97}`, name: `${word(5)}-${index}`, functions }
}

function codeFunction(file: number, at: number, first: number, word: string): CodeFunction {
  const ran = hash(file, at, 7) % NEVER !== 0
  const hits = ran ? 1 + (hash(file, at, 8) % 5_000) : 0
  const length = 8 + (hash(file, at, 9) % 30)
  let line = first
  const lines = Array.from({ length }, (_, offset): CodeLine => {
    const dice = hash(file, at, offset)
    line += dice % 5 === 0 ? 2 : 1
    const count = ran && dice % 8 !== 0 ? hits : 0
    return { line, hits: count, branches: dice % 5 === 1 ? [count, dice % 3 === 0 ? 0 : count] : [] }
  })
  return { name: `${word}${at}`, line: first, hits, lines }
}

export function linesOf({ functions }: CodeFile): readonly CodeLine[] {
  return functions.flatMap(({ lines }) => lines)
}

export function covered<Item>(items: readonly Item[], ran: (item: Item) => boolean): number {
  return items.filter(ran).length
}
