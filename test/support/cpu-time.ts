/** What `work` made, and the milliseconds that it kept this process busy: the same beside any load, where the time on the wall is not. */
export function timed<Made>(work: () => Made): { readonly made: Made; readonly took: number } {
  const before = process.cpuUsage()
  const made = work()
  const { user, system } = process.cpuUsage(before)
  return { made, took: (user + system) / 1_000 }
}
