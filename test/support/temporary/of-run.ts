import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    readonly temporary: string
  }
}

/** One folder holds all that a run writes beside the repository; with it goes what a worker that died could not remove. */
export function setup({ provide }: Pick<TestProject, 'provide'>): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-tests-'))
  // Workers of servers run as somebody else where the test is root.
  chmodSync(folder, 0o755)
  provide('temporary', folder)
  return () => rmSync(folder, { recursive: true, force: true })
}
