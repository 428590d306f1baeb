/** One rollout as people see it among the deployments. */
export interface DeployedVersion {
  /** The same for every job of one rollout, and for no other. */
  readonly key: string
  readonly version: string
  /** What was live before it. */
  readonly previous: string | undefined
  /** What was meant to be done. */
  readonly plan: unknown
  /** How the Journal of that moment is found again. */
  readonly journal: { readonly location: string; readonly revision: string | undefined }
}

/** What became of it. `verified`: it was proven in front of real traffic. */
export const DEPLOYED_STATES = ['in-progress', 'waiting', 'verified', 'failed', 'replaced'] as const
export type DeployedState = (typeof DEPLOYED_STATES)[number]

/** Where people, and who rolls back, see what is deployed. It follows the Journal; nothing is decided by it. */
export interface DeploymentRecord {
  /**
   * Writes it down and returns its id. Where it `mayBeThere` already, by a job that ended early, it is written only when it is
   * not. A SluiceError says what kept it.
   */
  begin(deployed: DeployedVersion, mayBeThere: boolean): Promise<Begun>
  /**
   * Adds what became of it. Where it `mayBeSaid` already, by a job that ended early, it is said only when it was not; false
   * then. A SluiceError says what kept it.
   */
  say(id: number, state: DeployedState, description: string, mayBeSaid: boolean): Promise<boolean>
  /** The newest versions that were verified, newest first, the live one among them; `most` at most. A SluiceError says what kept it. */
  verified(most: number): Promise<readonly VerifiedVersion[]>
}

export interface Begun {
  readonly id: number
  /** Whether it was there before. */
  readonly wasThere: boolean
}

export interface VerifiedVersion {
  readonly id: number
  readonly version: string
  /** The commit that was deployed. */
  readonly ref: string
  /** Whether another version has replaced it since. */
  readonly isReplaced: boolean
}
