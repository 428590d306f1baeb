/**
 * What can go wrong. A status with headers: it is answered in place of the real one, and nothing is done. "cut": the
 * connection ends before anything is done; "lost": it is done, but the answer is cut off; "twice": it is done twice, as when
 * something on the way delivers a request again; "stale": a read does not know the last write yet; "silent": no answer comes;
 * "page": a login page of somebody in between; "half": JSON that ends early.
 */
export type Fault =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly message?: string }
  | 'cut'
  | 'lost'
  | 'twice'
  | 'stale'
  | 'silent'
  | 'page'
  | 'half'

export interface Faults {
  /** The next calls whose "METHOD /path" contains `where` go wrong in this way, one fault a call. */
  next(where: string, ...faults: Fault[]): void
  /** From now on every call whose "METHOD /path" contains `where` goes wrong in this way. */
  always(where: string, fault: Fault): void
  take(call: string): Fault | undefined
  /** Faults that nothing met yet: a test that leaves one tested something else than it says. */
  readonly left: number
}

export function faultQueue(): Faults {
  const queue: { readonly where: string; readonly fault: Fault }[] = []
  const lasting: typeof queue = []
  return {
    next: (where, ...faults) => void queue.push(...faults.map((fault) => ({ where, fault }))),
    always: (where, fault) => void lasting.push({ where, fault }),
    take(call) {
      const at = queue.findIndex(({ where }) => call.includes(where))
      const fault = at === -1 ? undefined : queue.splice(at, 1)[0]?.fault
      return fault ?? lasting.find(({ where }) => call.includes(where))?.fault
    },
    get left() {
      return queue.length
    },
  }
}
