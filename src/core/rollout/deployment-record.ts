/** One rollout as people see it among the deployments. */
export interface DeployedVersion {
  /** The same for every job of one rollout, and for no other. */
  readonly key: string
  readonly version: string
  /** What was live before it. */
  readonly previous: string | undefined
  /** When it began, ISO 8601. */
  readonly startedAt: string
  /** What was meant to be done. */
  readonly plan: unknown
}

/** What became of it, in the words of deployments. `verified`: it was proven in front of real traffic. */
export type DeployedState = 'in-progress' | 'waiting' | 'verified' | 'failed' | 'replaced'

/** Where people, and who rolls back, see what is deployed. It follows the Journal; nothing is decided by it. */
export interface DeploymentRecord {
  /** Writes it down once, however often it is asked, and returns its id. A SluiceError says what kept it. */
  begin(deployed: DeployedVersion): Promise<number>
  /** Adds what became of it, unless that is what was said last. A SluiceError says what kept it. */
  say(id: number, state: DeployedState, description: string): Promise<void>
  /** The newest versions that were verified, newest first, the live one among them. `most` are looked for. */
  verified(most: number): Promise<readonly VerifiedVersion[]>
}

export interface VerifiedVersion {
  readonly id: number
  readonly version: string
  /** The commit that was deployed. */
  readonly ref: string
  /** Whether it has been replaced since. */
  readonly isReplaced: boolean
}
