import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A new empty folder, named after what it is for. The end of the test file removes it. */
export function temporaryFolder(purpose: string): string {
  return mkdtempSync(join(tmpdir(), `${purpose}-`))
}

/** What Sluice made in `place` and did not remove, by the names that it gives. Other programs keep caches there. */
export function leftIn(place: string): readonly string[] {
  return readdirSync(place).filter((name) => name.startsWith('sluice-'))
}
