import type { Command } from '../../core/quality/check-config.ts'

const FILES = '{files}'
/** As GitHub runs `shell: bash`: it ends at the first command that fails, in a pipe as well, and reads nobody's profile. */
const BASH = ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '-c'] as const

/**
 * The arguments to start. `{files}` as an argument of its own becomes one argument per changed file; in a script it becomes
 * `"$@"`, so that no name of a file is ever read as code. A name that begins with "-" is led by "./".
 */
export function argvOf(run: Command, files: readonly string[] = []): string[] {
  const names = files.map((name) => (name.startsWith('-') ? `./${name}` : name))
  if (typeof run === 'string') return [...BASH, run.replaceAll(FILES, '"$@"'), 'bash', ...names]
  return run.flatMap((argument) => (argument === FILES ? names : [argument]))
}
