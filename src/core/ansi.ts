const ESCAPE = String.fromCharCode(0x1b)
const BELL = String.fromCharCode(0x07)

/**
 * Every sequence that a terminal obeys: colours and the like, links and titles of windows with the address in them, and the
 * short ones of two characters. The source of more than one expression; it has no group that captures.
 */
export const ANSI = new RegExp(
  `${ESCAPE}(?:\\[[0-9;?]*[ -/]*[@-~]|\\][^${BELL}${ESCAPE}]*(?:${BELL}|${ESCAPE}\\\\)|[@-Z\\\\^_])`,
  'g',
)
