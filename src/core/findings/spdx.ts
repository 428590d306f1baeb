/** An SPDX licence expression (SPDX 2.3, annex D). */
export type Expression =
  | { readonly license: string; readonly orLater: boolean; readonly exception?: string | undefined }
  | { readonly all: readonly Expression[] }
  | { readonly any: readonly Expression[] }

const MOST_CHARACTERS = 4_096
const DEEPEST = 32
const TOKEN = /\s*(\(|\)|[\w.:+-]+)\s*/gy

/**
 * Reads an expression; operators in any case, "/" between two ids as older manifests have it for OR. undefined: it is none,
 * as free text, "NOASSERTION" and "SEE LICENSE IN …" are none.
 */
export function readExpression(text: string): Expression | undefined {
  if (text.length > MOST_CHARACTERS) return undefined
  const tokens = tokensOf(text)
  if (tokens === undefined || tokens.length === 0) return undefined
  const reader = createReader(tokens)
  const expression = reader.any(0)
  return reader.isAtEnd() ? expression : undefined
}

function tokensOf(text: string): string[] | undefined {
  const spaced = text.replace(/(?<=[\w.+)])\s*\/\s*(?=[\w(])/g, ' OR ')
  const tokens = [...spaced.matchAll(TOKEN)]
  const read = tokens.reduce((length, [whole]) => length + whole.length, 0)
  return read === spaced.length ? tokens.map(([, token = '']) => token) : undefined
}

function createReader(tokens: readonly string[]) {
  let at = 0
  const isWord = (word: string) => tokens[at]?.toUpperCase() === word

  /** Operands with one operator between them; of one alone nothing is made. */
  function chain(word: string, operand: () => Expression | undefined): Expression[] | undefined {
    const operands: Expression[] = []
    do {
      const next = operand()
      if (next === undefined) return undefined
      operands.push(next)
    } while (isWord(word) && at++ >= 0)
    return operands
  }

  function any(depth: number): Expression | undefined {
    const operands = depth > DEEPEST ? undefined : chain('OR', () => all(depth))
    return operands?.length === 1 ? operands[0] : operands && { any: operands }
  }

  function all(depth: number): Expression | undefined {
    const operands = chain('AND', () => one(depth))
    return operands?.length === 1 ? operands[0] : operands && { all: operands }
  }

  function one(depth: number): Expression | undefined {
    if (tokens[at] === '(') {
      at++
      const inner = any(depth + 1)
      return tokens[at++] === ')' ? inner : undefined
    }
    const name = word()
    if (name === undefined) return undefined
    const orLater = name.endsWith('+')
    const license = orLater ? name.slice(0, -1) : name
    if (!isWord('WITH')) return { license, orLater }
    at++
    const exception = word()
    return exception === undefined ? undefined : { license, orLater, exception }
  }

  function word(): string | undefined {
    const token = tokens[at]
    if (token === undefined || !/^[\w]/.test(token) || /^(?:AND|OR|WITH|NONE|NOASSERTION)$/i.test(token))
      return undefined
    at++
    return token
  }

  return { any, isAtEnd: () => at === tokens.length }
}
