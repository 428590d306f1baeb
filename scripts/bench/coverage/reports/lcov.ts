import { covered, linesOf } from './code.ts'
import type { Form } from './report.ts'

/** As geninfo writes it. */
export const lcovForm: Form = {
  begin: '',
  between: '',
  end: '',
  repeats: true,
  file(file) {
    const lines = linesOf(file)
    const branches = lines.flatMap((line) => line.branches.map((taken, branch) => ({ line, taken, branch })))
    return [
      'TN:',
      `SF:/home/runner/work/app/app/${file.folder}/${file.name}.cc`,
      ...file.functions.map(({ line, name }) => `FN:${line},${name}`),
      ...file.functions.map(({ hits, name }) => `FNDA:${hits},${name}`),
      `FNF:${file.functions.length}`,
      `FNH:${covered(file.functions, ({ hits }) => hits > 0)}`,
      ...branches.map(({ line, taken, branch }) => `BRDA:${line.line},0,${branch},${line.hits === 0 ? '-' : taken}`),
      `BRF:${branches.length}`,
      `BRH:${covered(branches, ({ taken }) => taken > 0)}`,
      ...lines.map(({ line, hits }) => `DA:${line},${hits}`),
      `LF:${lines.length}`,
      `LH:${covered(lines, ({ hits }) => hits > 0)}`,
      'end_of_record',
      '',
    ].join('\n')
  },
}
