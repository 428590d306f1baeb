import type { CodeFunction } from './code.ts'
import type { Form } from './report.ts'

/** As `go test -coverprofile` writes it with -coverpkg: the blocks of a function out of order, files again for other tests. */
export const goForm: Form = {
  begin: 'mode: atomic\n',
  between: '',
  end: '',
  repeats: true,
  file: ({ folder, name, functions }) =>
    functions
      .flatMap(blocks)
      .map((block) => `github.com/example/shop/${folder}/${name.replaceAll('-', '_')}.go:${block}\n`)
      .join(''),
}

/** One block for each two lines; what a branch leads to comes after the block that follows it. */
function blocks({ lines }: CodeFunction): string[] {
  const plain: string[] = []
  for (let at = 0; at + 1 < lines.length; at += 2) {
    const [first, last] = [lines[at]!, lines[at + 1]!]
    plain.push(`${first.line}.${2 + (at % 5)},${last.line}.${20 + (at % 40)} ${1 + (at % 3)} ${first.hits}`)
    if (at % 6 === 4) [plain[plain.length - 1], plain[plain.length - 2]] = [plain.at(-2)!, plain.at(-1)!]
  }
  return plain
}
