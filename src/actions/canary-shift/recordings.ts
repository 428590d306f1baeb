import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { z } from 'zod'
import { SluiceError } from '../../core/problem.ts'
import { problems } from '../../core/problems/index.ts'
import { Recording, type Replayed, replay, type Segment } from '../../core/rollout/recording.ts'
import type { Context, Outcome } from '../../runner/action.ts'
import { showPath } from '../../runner/inputs.ts'
import { judge } from '../../runner/mistakes.ts'
import type { Values } from './settings.ts'
import { tell } from './tell.ts'

/** Writes what this job saw and decided; returns the absolute path. */
export async function writeRecording(
  { record = '', environment }: Values,
  segments: readonly Segment[],
  { workingDirectory }: Context,
): Promise<string> {
  const path = resolve(workingDirectory, record)
  const recording: Recording = { schemaVersion: 1, kind: 'canary-recording', environment, segments: [...segments] }
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, `${JSON.stringify(z.encode(Recording, recording))}\n`)
  return path
}

/** Makes the decisions of a recording again: passed when every one is the same, failed with the first look that is not. */
export async function replayRecording({ recording }: Values, context: Context): Promise<Outcome> {
  if (recording === undefined)
    throw new SluiceError(problems.inputsInvalid(['"recording" is required in "mode: replay"']))
  const path = resolve(context.workingDirectory, recording)
  const { environment, segments } = parse(await read(path, recording), recording)
  const replayed = segments.map(replay)
  const last = replayed.at(-1)
  if (last === undefined) throw new SluiceError(problems.recordingUnreadable(recording, 'it holds no rollout'))
  const { rollout } = last
  const differs = replayed.findIndex(({ differsAt }) => differsAt !== undefined)
  return tell(
    {
      rollout,
      because: rollout.because,
      environment,
      version: rollout.version,
      verdict: differs < 0 ? 'passed' : 'failed',
      reason: reasonOf(replayed, differs),
      rows: replayed.flatMap(({ rows }) => rows),
      warnings: [],
      targets: [],
      outputs: { phase: rollout.phase, weight: String(rollout.weight), recording: path },
    },
    context,
  )
}

function reasonOf(replayed: readonly Replayed[], differs: number): string {
  const looks = replayed.reduce((sum, { rows }) => sum + rows.length, 0)
  const { rollout } = replayed.at(-1)!
  if (differs < 0) return `Replayed ${looks} looks of ${rollout.version}: the same decisions, ${rollout.phase}.`
  const { differsAt = 0, rows } = replayed[differs]!
  const now = rows[differsAt]
  return `Replayed ${looks} looks of ${rollout.version}: look ${differsAt + 1} is decided otherwise now, ${now === undefined ? 'not at all' : `${now.decision}: ${now.because}`}.`
}

async function read(path: string, given: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (thrown) {
    throw new SluiceError(problems.fileUnreadable(given, thrown instanceof Error ? thrown.message : String(thrown)))
  }
}

function parse(text: string, path: string): Recording {
  const judged = judge(Recording, json(text, path))
  if ('value' in judged) return judged.value
  const [first] = judged.mistakes
  throw new SluiceError(problems.recordingUnreadable(path, `${showPath(first?.path ?? [])} ${first?.expected}`.trim()))
}

function json(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (thrown) {
    throw new SluiceError(problems.recordingUnreadable(path, 'it is no JSON'), { cause: thrown })
  }
}
