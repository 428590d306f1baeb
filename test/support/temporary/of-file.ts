import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { afterAll, inject } from 'vitest'
import { leftIn } from './folder.ts'

const place = mkdtempSync(join(inject('temporary'), 'file-'))
chmodSync(place, 0o755)
process.env['TMPDIR'] = place

afterAll(() => {
  const left = leftIn(place)
  rmSync(place, { recursive: true, force: true })
  if (left.length > 0) throw new Error(`Nobody removed ${left.join(', ')}.`)
})
