import { z } from 'zod'
import { EvidenceState } from '../analysis/evidence.ts'
import { readDocument } from '../json-document.ts'
import { SluiceError } from '../problem.ts'
import { problems } from '../problems/index.ts'
import { DEPLOYED_STATES } from './deployment-record.ts'
import { WORDS } from './event.ts'
import { packed } from './packed.ts'
import { Rollout } from './rollout.ts'

const instant = z.number().int()

const Ended = z.strictObject({
  version: z.string(),
  phase: z.enum(['promoted', 'aborted']),
  because: z.string(),
  at: instant,
  weight: z.number(),
  /** Evidence of an abort that was not decided by it, so that a retry goes on where it stopped. */
  evidence: EvidenceState.optional(),
})

/** A person's word on the rollout that began then, which no job has obeyed yet. */
const LeftWord = z.strictObject({ word: z.enum(WORDS), by: z.string(), at: instant, startedAt: instant })
export type LeftWord = z.output<typeof LeftWord>

/** One document per environment: which slot is live, what is under way, what came before. */
const Plain = z.strictObject({
  schemaVersion: z.literal(1),
  environment: z.string(),
  /** The two slots; the router's weight is the share of the second. */
  slots: z.tuple([z.string(), z.string()]),
  live: z.string(),
  liveVersion: z.string().optional(),
  /** The token of the lock under which it was written last. */
  token: z.number().int(),
  /** Who wrote it let go of the lock with it. */
  free: z.literal(true).optional(),
  writtenAt: instant,
  rollout: Rollout.optional(),
  /** Left by persons while a job held the environment, oldest first; the next write of a holder obeys them and takes them away. */
  words: z.array(LeftWord).optional(),
  /** The router's weight that a job of an ended rollout may still ask for. */
  stray: z.number().optional(),
  /**
   * Ids among the deployments: of the rollout under way with what was said of it, and of the live version. The one under way
   * is there without an id as soon as it may have been made, and not before.
   */
  deployments: z
    .strictObject({
      current: z.strictObject({ id: z.number().int().optional(), said: z.enum(DEPLOYED_STATES).optional() }).optional(),
      live: z.number().int().optional(),
    })
    .optional(),
  /** Newest first. */
  ended: z.array(Ended),
})

const { judge, origin, milestones } = Rollout.shape
const { evidence, tallies } = judge.shape

/** As it is kept: what grows with tests and instances takes little room. */
export const Journal = Plain.extend({
  schemaVersion: z.literal(2),
  rollout: Rollout.extend({
    judge: judge.extend({ evidence: packed(evidence.unwrap()).optional(), tallies: packed(tallies) }),
    origin: packed(origin.unwrap()).optional(),
    milestones: packed(milestones),
  }).optional(),
  ended: packed(z.array(Ended)),
})
export type Journal = z.output<typeof Journal>

export function startJournal(environment: string, slots: readonly [string, string], live: string, at: number): Journal {
  return { schemaVersion: 2, environment, slots: [...slots], live, token: 0, writtenAt: at, ended: [] }
}

const Version = z.object({ schemaVersion: z.int().min(1) })

/**
 * Reads a Journal strictly, also in the form that came before; a SluiceError `journal-corrupt` says where it is not one,
 * `journal-newer` that its form is one that is not known here.
 */
export function parseJournal(text: string, location: string): Journal {
  const corrupt = (why: string) => new SluiceError(problems.journalCorrupt(location, why))
  const { schemaVersion } = readDocument(Version, text, corrupt)
  if (schemaVersion > 2) throw new SluiceError(problems.journalNewer(location, schemaVersion))
  if (schemaVersion === 2) return readDocument(Journal, text, corrupt)
  return { ...readDocument(Plain, text, corrupt), schemaVersion: 2 }
}

export function showJournal(journal: Journal): string {
  return `${JSON.stringify(z.encode(Journal, journal))}\n`
}

/** The token of the lock whose holder let go in this Journal. */
export function freedBy({ free, token }: Pick<Journal, 'free' | 'token'>): number | undefined {
  return free === true ? token : undefined
}

/** The words that were left on the rollout under way. */
export function wordsOn({ words = [], rollout }: Pick<Journal, 'words' | 'rollout'>): readonly LeftWord[] {
  return words.filter(({ startedAt }) => startedAt === rollout?.startedAt)
}

/** The Journal with one more word; the oldest give way. */
export function withWord(journal: Journal, word: LeftWord): Journal {
  return { ...journal, words: [...(journal.words ?? []), word].slice(-REMEMBERED) }
}

const REMEMBERED = 10

/** The Journal after its rollout ended: the live slot and version follow a promotion, and the evidence of an undecided abort is kept. */
export function close(journal: Journal, at: number): Journal {
  const { rollout, stray: _, ...before } = journal
  if (rollout === undefined || (rollout.phase !== 'promoted' && rollout.phase !== 'aborted')) return journal
  const rest = { ...before, ...(rollout.stray !== undefined && { stray: routerWeight(journal, rollout.stray) }) }
  const { version, phase, because, weight, judge, decision } = rollout
  const evidence = phase === 'aborted' && decision !== 'abort' ? judge.evidence : undefined
  const ended = [
    { version, phase, because, at, weight, ...(evidence && { evidence }) },
    ...journal.ended.map(forget),
  ].slice(0, REMEMBERED)
  if (phase === 'aborted') return { ...rest, ended }
  const live = weight === 100 ? other(journal) : journal.live
  return { ...rest, ended, live, liveVersion: version }
}

function forget({ evidence: _, ...ended }: Journal['ended'][number]): Journal['ended'][number] {
  return ended
}

/** The slot that is not live: where a canary runs. */
export function other({ slots, live }: Pick<Journal, 'slots' | 'live'>): string {
  return slots[0] === live ? slots[1] : slots[0]
}

/** Percent on the second slot, the router's weight, for a percent on the canary; and back, for it is its own inverse. */
export function routerWeight({ slots, live }: Pick<Journal, 'slots' | 'live'>, canary: number): number {
  return live === slots[0] ? canary : 100 - canary
}
