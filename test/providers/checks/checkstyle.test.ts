import { expect, it } from 'vitest'
import { checkstyle } from '../../../src/providers/checks/checkstyle.ts'
import { refusal, reportSource } from '../../support/report-source.ts'

const read = (inside: string) => checkstyle.read(reportSource(`<checkstyle version="4.3">${inside}</checkstyle>`))

it('reads errors with their file, and leaves out those that are to be ignored', () => {
  const report = read(
    `<file name="src\\A.java"><error line="3" column="6" severity="info" source="X.Y" message="Don&#39;t"/>
     <error line="4" severity="ignore" message="no"/></file>
     <file name="B.java"><error line="0" severity="warning" message="a&#10;b" source="Z"/><error message="c"/></file>`,
  )
  expect(report).toMatchObject({ toolVersion: '4.3', inconclusive: undefined })
  expect(report.annotations).toEqual([
    { path: 'src/A.java', line: 3, column: 6, level: 'notice', rule: 'X.Y', message: "Don't" },
    { path: 'B.java', level: 'warning', rule: 'Z', message: 'a b' },
    { path: 'B.java', level: 'error', rule: '', message: 'c' },
  ])
})

it('decides nothing when a file could not be looked at', () => {
  expect(read('<file name="A.java"><exception>boom</exception></file>').inconclusive).toBe(
    '1 exceptions: not every file was looked at.',
  )
})

it('refuses a report that was cut off', () => {
  expect(refusal(() => checkstyle.read(reportSource('<checkstyle>\n<file name="a">')))).toMatch(/^line 2: /)
})
