const LOWER_END = />=\s*([\w.+-]+)/g
const UPPER_END = /<\s*([\w.+-]+)/g

/** Where the ranges of fixed versions begin: ">=0.2.1 <1.0.0 || >=1.2.3" begins at 0.2.1 and at 1.2.3. */
export function firstFixedIn(range: string | undefined): string[] {
  return [...(range ?? '').matchAll(LOWER_END)].map(([, version = '']) => version)
}

/** The versions right after ranges of vulnerable ones: ">=4.0.0 <4.3.1" ends before 4.3.1; "<=1.1.0" names none. */
export function firstAfter(range: string | undefined): string[] {
  return [...(range ?? '').matchAll(UPPER_END)].map(([, version = '']) => version)
}
