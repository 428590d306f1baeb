import { expect, it } from 'vitest'
import { opencover } from '../../../src/providers/coverage/opencover.ts'
import { shown } from './json-report.ts'
import { readXml, refusalOf } from './xml-report.ts'

const point = (sl: number, vc: number, sc = 1, more = '') =>
  `<SequencePoint vc="${vc}" sl="${sl}" sc="${sc}" el="${sl}" ec="9" ${more}/>`
const method = (name: string, points: string, branches = '', uid = '<FileRef uid="1"/>') =>
  `<Method><Summary numSequencePoints="77" visitedSequencePoints="7"/><Name>${name}</Name>${uid}<SequencePoints>${points}</SequencePoints><BranchPoints>${branches}</BranchPoints></Method>`
const module = (methods: string, attributes = '') =>
  `<Module ${attributes}><Files><File uid="1" fullPath="C:\\x\\A.cs"/><File uid="2" fullPath="C:\\x\\B.cs"/></Files><Classes><Class><FullName>A</FullName><Methods>${methods}</Methods></Class></Classes></Module>`
const report = (modules: string) =>
  `<CoverageSession><Summary numSequencePoints="4" visitedSequencePoints="2"/>\n<Modules>${modules}</Modules></CoverageSession>`

it('reads points, the lines on which they begin, branches and methods', () => {
  const branches =
    '<BranchPoint vc="0" offset="7" path="0" sl="3"/><BranchPoint vc="2" offset="7" path="1" sl="3" fileid="1"/>'
  const read = readXml(
    opencover,
    report(
      module(
        method('void A::f()', point(3, 2) + point(3, 0, 20) + point(16707566, 1), branches) +
          method('void A::g()', point(8, 0) + point(1, 5, 1, 'fileid="2"')),
      ),
    ),
  )
  expect(shown(read)).toEqual([
    'C:/x/A.cs: lines 1/2, branches 1/2, functions 1/1, statements 1/3; 3:2 8:0',
    'C:/x/B.cs: lines 1/1, branches 0/0, functions 1/1, statements 1/1; 1:5',
  ])
  expect(read.declared).toEqual({ statements: { covered: 2, total: 4 } })
})

it('leaves out what was skipped, and methods that stand for no line of a file', () => {
  const generated = method('bool X::Equals()', '', '<BranchPoint vc="0" offset="8" path="0"/>', '')
  const skipped = method('f', point(1, 1)).replace('<Method>', '<Method skippedDueTo="Attribute">')
  const modules =
    module(method('f', point(1, 1)), 'skippedDueTo="Filter"') +
    module(`${skipped}${generated}${method('h', point(2, 1))}`)
  expect(shown(readXml(opencover, report(modules)))).toEqual([
    'C:/x/A.cs: lines 1/1, branches 0/0, functions 1/1, statements 1/1; 2:1',
  ])
})

it('puts branches without a line on the first one of their method', () => {
  const read = readXml(opencover, report(module(method('f', point(4, 1), '<BranchPoint vc="3" offset="1" path="0"/>'))))
  expect(shown(read)).toEqual(['C:/x/A.cs: lines 1/1, branches 1/1, functions 1/1, statements 1/1; 4:1'])
})

it('counts two points of the same place twice, as OpenCover does', () => {
  expect(shown(readXml(opencover, report(module(method('f', point(4, 1)) + method('f2', point(4, 0))))))).toEqual([
    'C:/x/A.cs: lines 1/1, branches 0/0, functions 1/2, statements 1/2; 4:1',
  ])
})

it.each([
  [method('f', point(1, 1), '', '<FileRef uid="9"/>'), 'line 2: There is no file with the uid 9 in this module.'],
  [method('f', point(1, 1), '', ''), 'line 2: There is no file with the uid (none) in this module.'],
  [
    method('f', '<SequencePoint sl="1"/>'),
    'line 2: The attribute "vc" of "SequencePoint" should be a count and is missing.',
  ],
])('refuses %s', (methods, why) => {
  expect(refusalOf(opencover, report(module(methods)))).toBe(why)
})
