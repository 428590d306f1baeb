import { lastLines, oneLine } from '../core/one-line.ts'
import { SluiceError } from '../core/problem.ts'
import { problems } from '../core/problems/index.ts'
import type { ProcessOptions, ProcessResult, World } from '../core/world.ts'

/** A command as one line that people recognise. */
export function showCommand(argv: readonly string[]): string {
  return oneLine(argv.join(' '), 120)
}

/** How a command ended, to follow its name: "exited with 3", "did not end in time". */
export function showExit({ exitCode }: ProcessResult, signal: AbortSignal): string {
  if (exitCode !== null) return `exited with ${exitCode}`
  return signal.aborted ? 'did not end in time and was ended' : 'was ended by a signal'
}

/** The end of what a command said: of its errors, or of its output when it had none. */
export function lastWords({ stdout, stderr }: ProcessResult): string {
  return lastLines(stderr) || lastLines(stdout)
}

/** Runs a command that has to succeed and returns its output; anything but exit code 0 is a SluiceError `command-failed`. */
export async function runToSucceed(
  { run }: World,
  argv: readonly string[],
  options: ProcessOptions,
  signal: AbortSignal,
): Promise<string> {
  const result = await run(argv, options, signal)
  if (result.exitCode === 0) return result.stdout
  throw new SluiceError(problems.commandFailed(showCommand(argv), showExit(result, signal), lastWords(result)))
}
