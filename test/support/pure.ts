/** What is tested here is pure, so its files share a process: starting one for each took longer than most of them. */
export const PURE: readonly string[] = ['core', 'providers/{checks,coverage,findings,formats}'].map(
  (part) => `test/${part}/**/*.test.ts`,
)
