/** A path: with a drive letter perhaps, without a colon otherwise. */
export const PATH = '(?<path>(?:[A-Za-z]:(?=[\\\\/]))?[^:\\s][^:]*)'

/** A pattern for lines that begin as compilers do, "path:line:column"; `rest` is the source of what follows. */
export function located(rest: string): RegExp {
  return new RegExp(`^\\s*${PATH}:(?<line>\\d+)(?::(?<column>\\d+))?${rest}`)
}
