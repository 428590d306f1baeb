import { z } from 'zod'
import { readRange } from './version.ts'

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/
const EVERYTHING = /^[*/]*$/

const what = {
  id: z.string().trim().min(1).optional().describe('Any name of the advisory: CVE, GHSA, PYSEC, RUSTSEC, …'),
  package: z
    .string()
    .trim()
    .min(1)
    .optional()
    .describe('Package URL or `ecosystem/name`, with or without version; `*` stands for any characters.'),
  versions: z
    .string()
    .refine((text) => readRange(text) !== undefined, 'expected a range such as ">=4.0 <4.17.21"')
    .optional()
    .describe('Range of versions of the package: ">=4.0 <4.17.21", "4.*", alternatives with "||".'),
  path: z.string().trim().min(1).optional().describe('Glob of the files it was found in; all of them have to match.'),
  rule: z.string().trim().min(1).optional().describe('Name of a rule, with wildcards.'),
  tool: z
    .string()
    .trim()
    .min(1)
    .optional()
    .describe('Only what this tool found; another that found it too still counts.'),
}

/** One accepted risk: what it is about (all that is given has to match), why, whose, and until when. */
export const Waiver = z
  .strictObject({
    ...what,
    reason: z.string().trim().min(1).describe('Why the risk is accepted.'),
    owner: z.string().trim().min(1).describe('Who answers for it.'),
    expires: z
      .string('expected a day such as "2026-12-31"')
      .refine(isDay, 'expected a day such as "2026-12-31"')
      .describe('Last day on which it holds (UTC), required.'),
  })
  .refine(
    ({ id, package: pkg, path, rule }) =>
      [id, pkg, path, rule].some((each) => each !== undefined && !EVERYTHING.test(each)),
    {
      error: 'expected "id", "package", "path" or "rule" that does not match everything',
      path: ['id'],
    },
  )
  .refine((waiver) => waiver.versions === undefined || waiver.package !== undefined || waiver.id !== undefined, {
    error: 'expected "package" or "id" beside it',
    path: ['versions'],
  })
export type Waiver = z.output<typeof Waiver>

/** The file of waivers, `.github/waivers.yml`. */
export const WaiverFile = z.strictObject({ waivers: z.array(Waiver) })
export type WaiverFile = z.output<typeof WaiverFile>

function isDay(text: string): boolean {
  const [, year = '', month = '', day = ''] = DAY.exec(text) ?? []
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return year !== '' && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
}

/** The first moment at which it no longer holds, in milliseconds since the epoch: the end of its last day in UTC. */
export function expiresAt({ expires }: Pick<Waiver, 'expires'>): number {
  return Date.parse(`${expires}T00:00:00Z`) + 86_400_000
}
