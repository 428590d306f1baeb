import { type CodeFile, linesOf } from './code.ts'
import type { Form } from './report.ts'

/** As nyc, c8, Jest and Vitest write coverage-final.json. */
export const istanbulForm: Form = {
  begin: '{',
  between: '\n,',
  end: '\n}\n',
  repeats: false,
  file(file) {
    const path = `/home/runner/work/app/app/${file.folder}/${file.name}.js`
    return `${JSON.stringify(path)}: ${JSON.stringify({ path, ...maps(file), ...counts(file), _coverageSchema: '1a1c01bbd47fc00a2c39e90264f33305004495a9', hash: 'd1f3d0b7f2a64d1b5e34d5b3a1ed2b7a7e4b6a11' })}`
  },
}

function span(line: number, from: number, to: number) {
  return { start: { line, column: from }, end: { line, column: to } }
}

function maps(file: CodeFile) {
  const lines = linesOf(file)
  const branching = lines.filter(({ branches }) => branches.length > 0)
  return {
    statementMap: numbered(lines, ({ line }) => span(line, 4, 60)),
    fnMap: numbered(file.functions, ({ name, line }) => ({
      name,
      decl: span(line, 9, 20),
      loc: span(line, 30, 31),
      line,
    })),
    branchMap: numbered(branching, ({ line, branches }) => ({
      loc: span(line, 4, 60),
      type: 'if',
      locations: branches.map((_, at) => span(line, 4 + at, 60)),
      line,
    })),
  }
}

function counts(file: CodeFile) {
  const lines = linesOf(file)
  const branching = lines.filter(({ branches }) => branches.length > 0)
  return {
    s: numbered(lines, ({ hits }) => hits),
    f: numbered(file.functions, ({ hits }) => hits),
    b: numbered(branching, ({ branches }) => branches),
  }
}

function numbered<Item, Value>(items: readonly Item[], value: (item: Item) => Value): Record<string, Value> {
  return Object.fromEntries(items.map((item, at) => [String(at), value(item)]))
}
