import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { waiverFile } from '../../../src/core/report/security-yaml.ts'
import { HOSTILE } from './samples.ts'

it('is a file of waivers that reads back what it was made of, whatever that is', () => {
  const path = `${HOSTILE} \u{e0041} \`\`\`\n\`\`\``
  const yaml = waiverFile([`- path: ${JSON.stringify(path)}\n  reason:`, '- id: CVE-2021-44228'])
  expect(parse(yaml)).toEqual({ waivers: [{ path, reason: null }, { id: 'CVE-2021-44228' }] })
})

it('shows no character that ends a block of code, begins a tag or is not seen', () => {
  const yaml = waiverFile([`- path: ${JSON.stringify('```</pre>\u202e\u2028\u{e0041}')}`])
  expect(yaml).toBe('waivers:\n  - path: "\\u0060\\u0060\\u0060\\u003c/pre\\u003e\\u202e\\u2028\\U000e0041"')
})

it('is empty without suggestions, and leaves out what nobody could read', () => {
  expect(waiverFile([])).toBe('')
  expect(waiverFile([''])).toBe('')
  expect(waiverFile(['- id: A-1', `- id: "${'x'.repeat(2_000)}"`])).toBe('waivers:\n  - id: A-1')
})
