import { type CodeFile, type CodeLine, covered, linesOf } from './code.ts'
import type { Form } from './report.ts'

/** As JaCoCo writes it: one line without ends, counters on every level. */
export const jacocoForm: Form = {
  begin:
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd"><report name="app"><sessioninfo id="runner-1" start="1760000000000" dump="1760000001000"/>',
  between: '',
  end: '</report>',
  repeats: false,
  file(file) {
    const folder = `com/example/${file.folder}`
    const lines = linesOf(file)
    const all = counters(lines, file)
    const methods = file.functions.map(
      (each) =>
        `<method name="${each.name}" desc="(Ljava/lang/String;I)V" line="${each.line}">${counters(each.lines, { functions: [each] })}</method>`,
    )
    return `<package name="${folder}"><class name="${folder}/${file.name}" sourcefilename="${file.name}.java">${methods.join('')}${all}</class><sourcefile name="${file.name}.java">${lines.map(line).join('')}${all}</sourcefile>${all}</package>`
  },
}

function line({ line: number, hits, branches }: CodeLine): string {
  const taken = covered(branches, (count) => count > 0)
  const instructions = 2 + (number % 6)
  const [missed, ran] = hits > 0 ? [0, instructions] : [instructions, 0]
  return `<line nr="${number}" mi="${missed}" ci="${ran}" mb="${branches.length - taken}" cb="${taken}"/>`
}

function counters(lines: readonly CodeLine[], { functions }: Pick<CodeFile, 'functions'>): string {
  const branches = lines.flatMap((each) => each.branches)
  const counter = (type: string, total: number, ran: number) =>
    total === 0 ? '' : `<counter type="${type}" missed="${total - ran}" covered="${ran}"/>`
  const ran = covered(lines, ({ hits }) => hits > 0)
  const methods = covered(functions, ({ lines: own }) => own.some(({ hits }) => hits > 0))
  return [
    counter('INSTRUCTION', 4 * lines.length, 4 * ran),
    counter(
      'BRANCH',
      branches.length,
      covered(branches, (count) => count > 0),
    ),
    counter('LINE', lines.length, ran),
    counter('METHOD', functions.length, methods),
  ].join('')
}
