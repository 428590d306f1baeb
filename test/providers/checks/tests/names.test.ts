import { expect, test } from 'vitest'
import { createNames, markOf } from '../../../../src/providers/checks/tests/names.ts'
import { scanXml } from '../../../../src/providers/reports/xml.ts'
import { reportSource } from '../../../support/report-source.ts'

/** Holds the name of every element; those that cannot be held are added as texts. */
function namesOf(values: readonly string[], visit: (names: ReturnType<typeof createNames>) => void) {
  const names = createNames()
  scanXml(reportSource(`<r>${values.map((value) => `<t n="${value}"/>`).join('')}</r>`), {
    open(element) {
      if (element.name !== 't') return
      if (names.hold(element, 'n')) visit(names)
      else names.add(element.attribute('n') ?? '')
    },
  })
  return names
}

test('plain names are kept behind what is in front of them, all others as texts', () => {
  const long = 'x'.repeat(1_001)
  const names = namesOf(['a', 'é', 'b &amp; c', '', long, 'd'], (each) => each.keep('suite > '))
  expect([...names.all()]).toEqual(['suite > a', 'suite > ', 'suite > d', 'é', 'b & c', long])
})

test('a name that is held and not kept is forgotten when the next is held', () => {
  const held: string[] = []
  const names = namesOf(['a', 'bb', 'ccc'], (each) => {
    held.push(each.held())
    if (each.held() === 'bb') each.keep('')
  })
  expect([held, [...names.all()]]).toEqual([['a', 'bb', 'ccc'], ['bb']])
})

test('what is held has the mark of its text', () => {
  namesOf(['a', 'some name'], (names) => expect(names.mark).toBe(markOf(names.held())))
})

test('as many as there are come back in their order', () => {
  const values = Array.from({ length: 20_000 }, (_, index) => `test ${index}`)
  expect([...namesOf(values, (names) => names.keep('')).all()]).toEqual(values)
})
