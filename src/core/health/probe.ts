/** One attempt to see whether a target is alive. Throwing is a defect; being down is a result with its reason. */
export interface Probe {
  /** What is probed, as people name it: a URL, an address, a command. */
  readonly target: string
  attempt(signal: AbortSignal): Promise<ProbeResult>
}

export interface ProbeResult {
  readonly up: boolean
  /** One line: the answer, or why there was none. */
  readonly detail: string
}
