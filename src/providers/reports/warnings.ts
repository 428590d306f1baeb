const SHOWN = 20

/** What looked odd in one report. The first twenty are kept word for word, the rest are counted. */
export interface Warnings {
  say(text: string): void
  all(): readonly string[]
}

export function createWarnings(): Warnings {
  const said: string[] = []
  let more = 0
  return {
    say(text) {
      if (said.length < SHOWN) said.push(text)
      else more++
    },
    all: () => (more === 0 ? [...said] : [...said, `and ${more} more of this kind`]),
  }
}
