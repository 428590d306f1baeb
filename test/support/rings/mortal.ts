/** The life of one process, which ends at one of the moments in which it waits for the world. */
export interface Life {
  /** Resolves when it is killed. */
  readonly death: Promise<'killed'>
  /** How often it has waited for the world so far. */
  readonly waits: number
  /** A port that works until the process is dead; after that nothing is done and nothing ever comes back. */
  mortal<Args extends unknown[], Out>(port: (...args: Args) => Promise<Out>): (...args: Args) => Promise<Out>
}

const never = <Out>(): Promise<Out> => new Promise(() => {})

/** `dies`: the wait that is its last, counted from 0, and whether what it waits for is done all the same. */
export function life(dies?: { readonly at: number; readonly isDone: boolean }): Life {
  let waits = 0
  let kill = () => {}
  let isDead = false
  const death = new Promise<'killed'>((resolve) => {
    kill = () => {
      isDead = true
      resolve('killed')
    }
  })
  return {
    death,
    get waits() {
      return waits
    },
    mortal:
      (port) =>
      async (...args) => {
        if (isDead) return never()
        if (waits++ !== dies?.at) {
          const out = await port(...args)
          return isDead ? never() : out
        }
        kill()
        if (dies.isDone) await port(...args)
        return never()
      },
  }
}
