/** The rules of Bandit whose message quotes the password that was found. */
const RULES = new Set(['B105', 'B106', 'B107'])
const QUOTED = /(['"])(.*)\1/s

/** The password that a message of Bandit quotes; undefined for any other message. */
export function quotedPassword(rule: string, message: string): string | undefined {
  return RULES.has(rule) ? QUOTED.exec(message)?.[2] : undefined
}

export function withoutPassword(rule: string, message: string): string {
  return RULES.has(rule) ? message.replace(QUOTED, '***') : message
}
