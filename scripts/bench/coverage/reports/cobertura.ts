import { type CodeFile, type CodeLine, linesOf } from './code.ts'
import type { Form } from './report.ts'

/** As coverlet and gcovr write it: methods with their lines, then the lines of the class. */
export const coberturaForm: Form = {
  begin:
    '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE coverage SYSTEM "http://cobertura.sourceforge.net/xml/coverage-04.dtd">\n<coverage line-rate="0.66" branch-rate="0.5" version="1.9" timestamp="1760000000"><sources><source>/home/runner/work/app/app</source></sources><packages>\n',
  between: '\n',
  end: '</packages></coverage>\n',
  repeats: true,
  file: (file) =>
    [
      `<package name="${file.folder.replaceAll('/', '.')}" line-rate="0.66" branch-rate="0.5" complexity="0"><classes>`,
      `<class name="${file.name}" filename="${file.folder}/${file.name}.cs" line-rate="0.66" branch-rate="0.5" complexity="4">`,
      methods(file),
      `<lines>${linesOf(file).map(line).join('\n')}</lines>`,
      '</class></classes></package>',
    ].join('\n'),
}

function methods({ functions }: CodeFile): string {
  const one = ({ name, lines }: CodeFile['functions'][number]) =>
    `<method name="${name}" signature="(System.String)" line-rate="0.66" branch-rate="0.5"><lines>${lines.map(line).join('\n')}</lines></method>`
  return `<methods>${functions.map(one).join('\n')}</methods>`
}

function line({ line: number, hits, branches }: CodeLine): string {
  if (branches.length === 0) return `<line number="${number}" hits="${hits}" branch="false"/>`
  const taken = branches.filter((count) => count > 0).length
  const percent = `${Math.round((100 * taken) / branches.length)}%`
  return `<line number="${number}" hits="${hits}" branch="true" condition-coverage="${percent} (${taken}/${branches.length})"><conditions><condition number="0" type="jump" coverage="${percent}"/></conditions></line>`
}
