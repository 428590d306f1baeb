import type { Count } from '../../../core/coverage/count.ts'
import type { XmlElement } from '../../reports/xml.ts'

/** What the root element says of the whole report. Writers round, leave out and write NaN: what is no count is not there. */
export interface Header {
  readonly lines: Count | undefined
  readonly branches: Count | undefined
}

export function readHeader(root: XmlElement): Header {
  return { lines: readCount(root, 'lines'), branches: readCount(root, 'branches') }
}

function readCount(root: XmlElement, kind: 'lines' | 'branches'): Count | undefined {
  const [covered, total] = [readWhole(root, `${kind}-covered`), readWhole(root, `${kind}-valid`)]
  return covered === undefined || total === undefined || covered > total ? undefined : { covered, total }
}

function readWhole(root: XmlElement, name: string): number | undefined {
  const written = root.attribute(name)
  const value = Number(written?.trim() || Number.NaN)
  return Number.isSafeInteger(value) && value >= 0 ? value : undefined
}

/** A folder that files are under; writers also put placeholders and options of their command line there. */
export function readRoot(text: string): readonly string[] {
  const root = text.trim().replaceAll('\\', '/')
  return root === '' || root.startsWith('-') || /\$\{|^%\w$/.test(root) ? [] : [root]
}
