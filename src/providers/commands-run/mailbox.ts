/** Items that arrive at any time, taken one by one. */
export interface Mailbox<Item> {
  put(item: Item): void
  /** The next item, or undefined when `sleep` ends first; it is woken as soon as an item arrives. */
  take(sleep: (wake: AbortSignal) => Promise<void>): Promise<Item | undefined>
}

export function createMailbox<Item>(): Mailbox<Item> {
  const items: Item[] = []
  let sleeper: AbortController | undefined
  return {
    put(item) {
      items.push(item)
      sleeper?.abort()
    },
    async take(sleep) {
      if (items.length === 0) {
        sleeper = new AbortController()
        await sleep(sleeper.signal)
        sleeper = undefined
      }
      return items.shift()
    },
  }
}
