/**
 * The two ways a step speaks to GitHub's runner, as its documentation defines them: commands on standard output, and entries
 * in the files it names. They are written here and not taken from @actions/core because that loads an HTTP stack first, which
 * takes longer than all of a step that fails on its inputs; a test holds every text against @actions/core's.
 */

/** A workflow command such as `::error file=a.ts,line=3::message`. Properties without a value are left out. */
export function command(
  name: string,
  message: string,
  properties: Readonly<Record<string, string | number | undefined>> = {},
): string {
  const given = Object.entries(properties).flatMap(([key, value]) =>
    value ? [`${key}=${escapeProperty(String(value))}`] : [],
  )
  return `::${name}${given.length === 0 ? '' : ` ${given.join(',')}`}::${escapeMessage(message)}`
}

/**
 * An entry of GITHUB_OUTPUT or GITHUB_STATE. It ends at a word that the value does not have, so no value, whoever wrote it, can
 * begin another entry.
 */
export function fileEntry(name: string, value: string): string {
  const end = absentFrom(value)
  return `${name}<<${end}\n${value}\n${end}\n`
}

/** The variable that carries an input: dashes stay, spaces do not. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`
}

/**
 * Text for the log that the runner never obeys: where a line of it looks like a command (`::name::` at its start, `##[name]`
 * anywhere), command processing is stopped around it, until a word that the text does not have.
 */
export function harmless(text: string): string {
  if (!/^\s*::|##\[/m.test(text)) return text
  const end = absentFrom(text)
  return `::stop-commands::${end}\n${text}\n::${end}::`
}

function absentFrom(text: string): string {
  for (let n = 0; ; n++) if (!text.includes(`sluice-end-${n}`)) return `sluice-end-${n}`
}

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
