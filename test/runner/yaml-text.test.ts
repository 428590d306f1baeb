import { describe, expect, it } from 'vitest'
import { readYaml } from '../../src/runner/yaml-text.ts'

/** What came of a text: its value, or the mistake with its line. */
async function outcome(text: string): Promise<unknown> {
  const read = await readYaml(text)
  return 'mistake' in read ? `${read.line}: ${read.mistake}` : read.value
}

describe('a YAML text', () => {
  it.each<[string, unknown]>([
    ['a: 1\nb: [x, y]', { a: 1, b: ['x', 'y'] }],
    ['on: yes', { on: 'yes' }],
    ['mode: 0o17', { mode: 15 }],
    ['time: 1:30', { time: '1:30' }],
    ['', null],
    ['a: &x [1]\nb: *x', { a: [1], b: [1] }],
    ['__proto__: { polluted: true }', JSON.parse('{"__proto__": {"polluted": true}}')],
  ])('%j has its value by YAML 1.2', async (text, value) => {
    expect(await outcome(text)).toEqual(value)
  })

  it.each([
    ['a: 1\nb: 2\na: 3', '3: is not valid YAML: map keys must be unique'],
    ['a: 1\n  b: 2', '1: is not valid YAML: nested mappings are not allowed in compact mappings'],
    ['a: [1', '1: is not valid YAML: flow sequence in block collection must be sufficiently indented and end with a ]'],
    ['a: !secret x', '1: is not valid YAML: unresolved tag: !secret'],
    [
      'a: 1\n---\nb: 2',
      '2: is not valid YAML: source contains multiple documents; please use YAML.parseAllDocuments()',
    ],
    ['? [1, 2]\n: x', '1: is not valid YAML: with stringKeys, all keys must be strings'],
    [
      '<<: { a: 1 }\nb: *nothing',
      'undefined: is not valid YAML: unresolved alias (the anchor must be set before the alias): nothing',
    ],
  ])('%j is refused with its line', async (text, mistake) => {
    expect(await outcome(text)).toBe(mistake)
  })

  it('cannot become huge by its aliases', async () => {
    const levels = Array.from(
      { length: 12 },
      (_, i) =>
        `a${i}: &a${i} [${Array(10)
          .fill(i === 0 ? 'x' : `*a${i - 1}`)
          .join(', ')}]`,
    )
    expect(await outcome(levels.join('\n'))).toMatch(/is not valid YAML: excessive alias count/)
  })

  it('has a limit', async () => {
    expect(await outcome(`a: ${'x'.repeat(262_144)}`)).toBe('undefined: is larger than 256 KiB')
  })

  it('knows the line of everything in it', async () => {
    const read = await readYaml('steps:\n  - 10\n  - weight: 25\n    bake: 1m\n')
    const lineOf = 'lineOf' in read ? read.lineOf : undefined
    expect([['steps', 0], ['steps', 1, 'bake'], ['absent']].map((path) => lineOf?.(path))).toEqual([2, 4, undefined])
  })

  it('leaves the prototype of everything alone', async () => {
    await readYaml('__proto__: { polluted: true }')
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })
})
