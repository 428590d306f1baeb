import { resolve } from 'node:path'
import type { FindingsReader } from '../../core/findings/scan.ts'
import type { Scanner } from '../../core/findings/scanner.ts'
import { findingsReaders } from '../findings/index.ts'
import { recognise } from '../reports/recognise.ts'

const FORM = 'A line is "command REPORT -- PROGRAM ARGUMENTS…"; "FORMAT=REPORT" names what the report is.'

/**
 * Any other tool: "command sarif=out/tool.sarif -- ./scan.sh --fast". The report has to be written anew by the run, in a format
 * that is read here. An exit code other than 0 needs findings in the report; without any, the tool broke.
 */
export function commandScanner(args: readonly string[]): Scanner<'command'> {
  const at = args.indexOf('--')
  const [target = ''] = at === 1 ? args : []
  const [program = '', ...rest] = args.slice(at + 1)
  const { named, path } = split(target)
  return {
    tool: 'command',
    looksAt: 'what the command looks at',
    network: 'what the command asks for',
    program,
    install: { never: 'It is yours to install.' },
    version: [],
    reader: anyReader(named),
    plan({ folder }) {
      if (path === '' || program === '') return { nothing: FORM }
      return { args: rest, report: { path: resolve(folder, path) } }
    },
    judge: ({ exitCode }) => ({ found: exitCode !== 0 }),
  }
}

function split(target: string) {
  const [name = '', ...path] = target.split('=')
  const isFormat = path.length > 0 && findingsReaders.some(({ format }) => format === name)
  return isFormat ? { named: name, path: path.join('=') } : { named: undefined, path: target }
}

function anyReader(named: string | undefined): FindingsReader {
  return {
    format: 'command',
    title: 'Any report',
    counting: 'As its own format says.',
    recognises: () => false,
    read: (source) => recognise(findingsReaders, source, named).read(source),
  }
}
