/** The texts of a value that is a text, a list with texts or anything else, which holds none. */
export function textsOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string')
}
