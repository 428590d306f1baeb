import { parseArgs } from 'node:util'
import type { Scope } from './jobs.ts'

export interface Options extends Scope {
  readonly workers: number
  readonly form: 'text' | 'json' | 'markdown'
  /** A run that was saved as JSON: nothing is played. */
  readonly from?: string | undefined
}

export const USAGE = `npm run bench:canary -- [options]
  --full              3000 rollouts in every healthy world, 200 in the others (25 minutes or more); default: a smoke test
  --only <text>       only worlds with this in their name, or of this group (grid, special, own)
  --scrape <seconds>  5 or 15, for everything; default 15, and 5 where a goal asks for it
  --no-history        nothing is known of the stable version's past
  --seed <number>     another set of worlds; default 1
  --workers <number>  threads; default 2. The figures do not depend on it
  --json, --markdown  the figures as data, or as tables for a page
  --from <file>       tells a run that was saved with --json (npm run --silent), and plays nothing`

/** Reads the command line; throws with a sentence for people. */
export function parseOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      full: { type: 'boolean', default: false },
      only: { type: 'string' },
      scrape: { type: 'string' },
      'no-history': { type: 'boolean', default: false },
      seed: { type: 'string', default: '1' },
      workers: { type: 'string', default: '2' },
      from: { type: 'string' },
      json: { type: 'boolean', default: false },
      markdown: { type: 'boolean', default: false },
    },
  })
  const scrape = values.scrape === undefined ? undefined : whole('--scrape', values.scrape)
  if (scrape !== undefined && scrape !== 5 && scrape !== 15) throw new Error('--scrape: expected 5 or 15')
  return {
    full: values.full,
    only: values.only,
    scrape,
    noHistory: values['no-history'],
    seed: whole('--seed', values.seed),
    workers: whole('--workers', values.workers),
    from: values.from,
    form: values.json ? 'json' : values.markdown ? 'markdown' : 'text',
  }
}

function whole(name: string, text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`${name}: expected a whole number above 0, got "${text}"`)
  return number
}
