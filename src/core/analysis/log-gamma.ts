/** log of the gamma function for x > 0, to about 1e-12: Stirling's series, after moving x up to where it is exact enough. */
export function logGamma(x: number): number {
  let shift = 1
  let at = x
  while (at < 9) {
    shift *= at
    at += 1
  }
  const square = 1 / (at * at)
  const series = (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square / 1188)))) / at
  return (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + series - Math.log(shift)
}
