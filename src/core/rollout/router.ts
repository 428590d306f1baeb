/**
 * What moves traffic between two slots. The weight is the percent of the traffic on the SECOND slot, 0 to 100,
 * as the router reports it, not as it was last asked.
 */
export interface Router {
  weight(signal: AbortSignal): Promise<number>
  /** Asks for a weight. The caller reads it back: only that is proof. */
  setWeight(percent: number, signal: AbortSignal): Promise<void>
}
