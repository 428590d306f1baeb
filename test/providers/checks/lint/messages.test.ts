import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LineFormat } from '../../../../src/core/quality/line-format.ts'
import { lineFormat } from '../../../../src/providers/checks/lint/line-format.ts'
import { printed } from '../../../support/printed.ts'

const FOLDER = new URL('../../../fixtures/quality/lines/', import.meta.url)
const read = (formats: string[], ...lines: readonly string[]) =>
  lineFormat(LineFormat.parse(formats)).read(printed(...lines))
const readFile = (formats: string[], file: string) =>
  read(formats, ...readFileSync(new URL(file, FOLDER), 'utf8').split('\n')).annotations

describe('what real tools print in several lines', () => {
  it('a traceback of Python is one message, at its innermost frame', () => {
    expect(readFile(['%A  File "%f", line %l%.%#', '%C    %.%#', '%Z%m'], 'traceback.txt')).toEqual([
      { path: '/project/broken.py', line: 2, level: 'error', rule: '', message: 'ZeroDivisionError: division by zero' },
    ])
  })

  it('an error of rustc has its place in the line after', () => {
    const formats = ['%-Gerror: aborting %.%#', '%Eerror[E%n]: %m', '%Eerror: %m', '%Wwarning: %m', '%C %#--> %f:%l:%c']
    expect(readFile(formats, 'rustc.txt')).toEqual([
      { path: 'main.rs', line: 2, column: 21, level: 'error', rule: '0308', message: 'mismatched types' },
    ])
  })

  it('an error of javac has its column in the mark below the code', () => {
    expect(readFile(['%E%f:%l: error: %m', '%-Z%p^', '%-C%.%#'], 'javac.txt')).toEqual([
      {
        path: 'Main.java',
        line: 2,
        column: 16,
        level: 'error',
        rule: '',
        message: 'incompatible types: String cannot be converted to int',
      },
      { path: 'Main.java', line: 3, column: 18, level: 'error', rule: '', message: 'cannot find symbol' },
    ])
  })

  it('a failure of pytest has its words first and its place last', () => {
    expect(readFile(['%CE  %#%m', '%AE  %#%m', '%C', '%Z%f:%l: %.%#'], 'pytest.txt')).toEqual([
      { path: 'test_sum.py', line: 2, level: 'error', rule: '', message: 'assert 3 == 4 + where 3 = sum([1, 2])' },
      { path: 'test_sum.py', line: 6, level: 'error', rule: '', message: "KeyError: 'b'" },
    ])
  })
})

describe('a message', () => {
  const messages = (formats: string[], ...lines: readonly string[]) =>
    read(formats, ...lines).annotations.map(({ message }) => message)
  const FORMATS = ['%E%f: %m', '%C  %m', '%Z- %m']

  it('goes on until a line ends it, another begins, or none matches', () => {
    expect(messages(FORMATS, 'a: 1', '  2', '- 3', '  4', 'b: 5', 'c: 6', '  7', 'else', '  8')).toEqual([
      '1 2 3',
      '5',
      '6 7',
    ])
  })

  it('goes on past a thousand lines, and keeps what can be shown', () => {
    const [message = ''] = messages(FORMATS, 'a: 1', ...Array.from({ length: 5_000 }, () => '  word'), '- end')
    expect(message).toMatch(/^1 word word .* word/)
    expect(message.length).toBeLessThanOrEqual(2_000)
  })

  it('keeps the place, the rule and the level that it has first', () => {
    expect(read(['%W%f:%l: %m', '%C%t%n %f:%l:%c'], 'a:1: Odd', 'E7 b:2:3').annotations).toEqual([
      { path: 'a', line: 1, column: 3, level: 'warning', rule: '7', message: 'Odd' },
    ])
    expect(read(['%A%f: %m', '%C%t%n'], 'a: Odd', 'W7').annotations[0]?.level).toBe('warning')
  })

  it('is the line as it is after a plus', () => {
    expect(messages(['%+E%f(%l)', '%+C  %.%#'], 'a(3)', '  more')).toEqual(['a(3) more'])
  })

  it('is left out as a whole after a minus, and the rest of one from a line that is passed over', () => {
    expect(messages(['%-Wnote: %m', ...FORMATS], 'note: 1', '  2', 'a: 3')).toEqual(['3'])
    expect(messages(['%-G--', ...FORMATS], 'a: 1', '--', '  2', '- 3', '  4', 'b: 5', '  6')).toEqual(['1', '5 6'])
  })

  it('with a level and without words is its first line; without both it is none', () => {
    expect(messages(['%E%f!', '%Z%m'], 'a!', 'b!', 'why')).toEqual(['a!', 'why'])
    expect(messages(['%A%f!', '%Z%m'], 'a!', 'b!', 'why')).toEqual(['why'])
  })

  it('that a report ends within decides nothing', () => {
    expect(read(['%A%f!', '%Z%m'], 'a!', 'why', 'b!')).toMatchObject({
      annotations: [{ path: 'a' }],
      inconclusive: 'It ends within a message, before its text.',
    })
    expect(read(['%E%f!', '%Z%m'], 'a!').inconclusive).toBeUndefined()
  })
})
