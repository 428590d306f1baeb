import { describe, expect, it } from 'vitest'
import { filesIn, read } from './sources.ts'

/** What neither compiler nor linter forbids: where it holds, what is not allowed there, what to use instead. */
const RULES: readonly { readonly where: RegExp; readonly never: RegExp; readonly instead: string }[] = [
  { where: /./, never: /\bexport default\b/, instead: 'a named export' },
  { where: /./, never: /\bparseInt\(|\bparseFloat\(/, instead: 'a form of runner/forms.ts' },
  { where: /./, never: /\bas any\b|<any>|@ts-ignore|@ts-expect-error/, instead: 'unknown, and a schema' },
  {
    where: /^(?!runner\/|main\.ts)/,
    never: /\bprocess\.(env|exit|stdout|stderr|on)\b/,
    instead: 'the Host or the World',
  },
  { where: /./, never: /\bconsole\./, instead: 'the Host' },
  {
    where: /^core\//,
    never: /\bDate\.now\(|\bnew Date\(\)|\bsetTimeout\(|\bsetInterval\(|\bAbortSignal\.timeout\(/,
    instead: 'the Clock',
  },
  { where: /^core\//, never: /\bMath\.random\(/, instead: 'a number that is given' },
  {
    where: /^(?!runner\/world\/)/,
    never: /\bfetch\(|from 'node:(child_process|http|https|net|tls)'/,
    instead: 'the World',
  },
  { where: /./, never: /\beval\(|\bnew Function\b|shell: true/, instead: 'argv and data' },
]
const MAX_LINES = 300

const files = filesIn('src', '.ts')

describe('every file of src keeps the house rules', () => {
  it.each(files)('%s', (file) => {
    const source = read(`src/${file}`)
    const broken = RULES.filter(({ where, never }) => where.test(file) && never.test(source))
    expect(broken.map(({ never, instead }) => `${never.exec(source)![0]}: use ${instead}`)).toEqual([])
    expect(source.split('\n').length).toBeLessThanOrEqual(MAX_LINES)
  })
})

it('no file of the tests or the scripts is longer than any other may be', () => {
  const paths = ['test', 'scripts'].flatMap((folder) => filesIn(folder, '.ts').map((name) => `${folder}/${name}`))
  expect(paths.filter((path) => read(path).split('\n').length > MAX_LINES)).toEqual([])
})

describe('every problem', () => {
  const codes = filesIn('src/core/problems', '.ts').flatMap((name) =>
    Array.from(read(`src/core/problems/${name}`).matchAll(/\bcode: '([^']+)'/g), ([, code]) => code!),
  )
  const readmes = filesIn('actions', 'README.md')
    .map((name) => read(`actions/${name}`))
    .join('\n')

  it('is explained by its code in the README of an action', () => {
    expect(codes.filter((code) => !readmes.includes(`\`${code}\``))).toEqual([])
  })

  it('has a code of its own', () => {
    expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([])
  })
})
