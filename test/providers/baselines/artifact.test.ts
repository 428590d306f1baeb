import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Baseline } from '../../../src/core/coverage/baseline.ts'
import { findBaseline } from '../../../src/core/coverage/baseline-store.ts'
import { artifactBaselines } from '../../../src/providers/baselines/artifact.ts'
import { baselineAt } from '../../support/baseline.ts'
import { baselineStoreContract } from '../../support/baseline-store-contract.ts'
import { fakeWorld } from '../../support/fake-world.ts'
import { type GitHubDouble, githubDouble } from '../../support/github/double.ts'
import { workflowRun } from '../../support/github/run.ts'
import { zipOf } from '../../support/github/zip.ts'
import { temporaryFolder } from '../../support/temporary/folder.ts'

let double: GitHubDouble
beforeAll(async () => void (double = await githubDouble()))
afterAll(() => double[Symbol.asyncDispose]())

const SHA = 'a'.repeat(40)
const READ = { actions: 'read' } as const

function open(path: string, permissions: Readonly<Record<string, 'read'>> = READ) {
  const { github } = workflowRun(double, { event: 'push', payload: {}, permissions })
  const world = fakeWorld({ github: async () => github })
  return artifactBaselines.create({ type: 'artifact', name: 'baseline', path, reach: 3 }, world)
}

/** What a later step of the job and GitHub do with the file: the run ends well, and the artifact is there. */
function upload(path: string, commit: string, content = readFileSync(path)): void {
  const id = double.state.runs.length + 1
  const run = { id, head_sha: commit, head_branch: 'main', event: 'push', conclusion: 'success', from: 'acme/shop' }
  double.state.runs.push({ ...run, created_at: new Date(id * 1_000).toISOString() })
  const zip = zipOf({ name: 'baseline.json', content })
  double.state.artifacts.push({ id, run: id, name: 'baseline', expired: false, digest: null, content: zip })
}

function fresh() {
  double.state.runs.length = 0
  double.state.artifacts.length = 0
  const folder = temporaryFolder('artifact')
  const path = join(folder, 'out', 'baseline.json')
  const uploading = () => {
    const store = open(path)
    const write = async (baseline: Baseline) => {
      await store.write(baseline)
      upload(path, baseline.commit)
    }
    return { ...store, write }
  }
  return { path, open: uploading }
}

baselineStoreContract({ name: 'artifact', fresh })

it('what a run left and nobody can read is said to be broken', async () => {
  const place = fresh()
  await open(place.path).write(baselineAt(SHA))
  upload(place.path, SHA, Buffer.from('{"schemaVersion": 2}'))
  await expect(open(place.path).read(SHA)).rejects.toMatchObject({ problem: { code: 'baseline-broken' } })
})

it('a token that may not look is no first run', async () => {
  const place = fresh()
  await expect(open(place.path, {}).read(SHA)).rejects.toMatchObject({ problem: { code: 'baseline-unreachable' } })
})

it('no more commits are asked for than it reaches', async () => {
  const place = fresh()
  const commits = ['1', '2', '3', '4'].map((digit) => digit.repeat(40))
  await place.open().write(baselineAt(commits[3]!))
  expect(await findBaseline(open(place.path), commits)).toBeUndefined()
  await place.open().write(baselineAt(commits[2]!))
  expect(await findBaseline(open(place.path), commits)).toMatchObject({ behind: 2 })
})
