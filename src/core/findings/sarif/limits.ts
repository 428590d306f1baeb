/**
 * What GitHub's code scanning takes of one file (GitHub Docs, "SARIF support for code scanning"). Beyond the first number it
 * refuses all of it; of what it takes it shows no more results and no more tags than these.
 */
export const LIMITS = {
  /** Runs of one file. */
  runs: 20,
  /** Results of one run that are shown; 25 000 are taken. */
  results: 5_000,
  /** Steps of all code flows of one result that are shown; 10 000 are taken. */
  flowSteps: 1_000,
  /** Tags of one rule that are shown; 20 are taken. */
  tags: 10,
  /** Characters of a name or an id. */
  name: 255,
  /** Characters of a description or a message. */
  description: 1_024,
  /** Characters of a help text: ours, GitHub names no limit. */
  help: 4_096,
  /** Bytes of the whole, compressed by gzip. */
  bytes: 10_000_000,
} as const
