import process from 'node:process'
import { toProblem } from '../../src/core/problem.ts'
import { fileStore } from '../../src/providers/stores/file.ts'
import { realWorld } from './fake-world.ts'

/** What every document of a writer is: whole exactly when its last line says the same number as its first. */
export function documentOf(number: number): string {
  return `${number}\n${'x'.repeat(20_000)}\n${number}`
}

/** Counts up in the Journal for ever, as fast as it can; whoever started it kills it. */
async function count(path: string): Promise<never> {
  const store = fileStore.create({ type: 'file', path }, realWorld())
  for (;;) {
    const stored = await store.read()
    const number = Number(stored?.text.split('\n')[0] ?? 0) + 1
    try {
      await store.write(documentOf(number), stored?.revision)
      process.stdout.write(`${number}\n`)
    } catch (thrown) {
      if (toProblem(thrown).code !== 'journal-moved') throw thrown
    }
  }
}

if (process.argv[1] === import.meta.filename) await count(process.argv[2]!)
