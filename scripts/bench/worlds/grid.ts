import type { World } from './world.ts'

/** What becomes of the canary's share of errors, by name. */
const EFFECTS: Readonly<Record<string, (base: number) => number>> = {
  none: (base) => base,
  x2: (base) => 2 * base,
  x5: (base) => 5 * base,
  '+5pp': (base) => base + 0.05,
  '50%': () => 0.5,
  '100%': () => 1,
}

/** Steady load and independent requests: four rates, two usual shares of errors, six things that a canary may do. */
export const GRID: readonly World[] = [1, 10, 100, 1000].flatMap((rate) =>
  [0.001, 0.01].flatMap((usual) =>
    Object.entries(EFFECTS).map(([effect, worse]): World => {
      const from = `${rate} requests/s, ${percent(usual)} errors`
      return {
        name: `${rate}/s ${percent(usual)} ${effect}`,
        story: effect === 'none' ? `${from}, both alike` : `${from}, the canary ${percent(worse(usual))}`,
        group: 'grid',
        demand: effect === 'none' ? 'as-good' : 'bad',
        rate,
        usual,
        ...(effect !== 'none' && { canary: () => worse(usual) }),
      }
    }),
  ),
)

function percent(share: number): string {
  return `${Number((100 * share).toPrecision(3))}%`
}
