import { expect, it } from 'vitest'
import { locationOf, readRun } from '../../../support/sarif-log.ts'

const RUN = {
  originalUriBaseIds: {
    PROJECTROOT: { uri: 'file:///home/runner/work/app/' },
    SRCROOT: { uri: ' src/', uriBaseId: 'PROJECTROOT' },
    CIRCLE: { uri: 'a/', uriBaseId: 'CIRCLE' },
  },
  artifacts: [{ location: { uri: 'list.h', uriBaseId: 'SRCROOT' } }],
}

function read(location: object) {
  return readRun({ ...RUN, results: [{ ruleId: 'R', message: { text: 'm' }, locations: [location] }] }).findings[0]
}

it.each([
  [{ uri: 'a/b.js' }, 'a/b.js'],
  [{ uri: './a/b.js' }, 'a/b.js'],
  [{ uri: 'a\\b.js' }, 'a/b.js'],
  [{ uri: 'a%20b/%C3%A4.js' }, 'a b/ä.js'],
  [{ uri: '100%.js' }, '100%.js'],
  [{ uri: 'a.js', uriBaseId: '%SRCROOT%' }, 'a.js'],
  [{ uri: 'list.h', uriBaseId: 'SRCROOT' }, 'src/list.h'],
  [{ uri: 'list.h', uriBaseId: 'PROJECTROOT' }, 'list.h'],
  [{ index: 0 }, 'src/list.h'],
  [{ uri: 'file:///home/a%20b.py' }, '/home/a b.py'],
  [{ uri: 'file:///C:/code/file1.c' }, 'C:/code/file1.c'],
  [{ uri: 'file:relative.c' }, 'relative.c'],
])('reads %j as %s', (artifact, path) => {
  expect(read(locationOf(artifact))?.spot).toEqual({ path })
})

it('does not walk in circles', () => {
  expect(read(locationOf({ uri: 'x', uriBaseId: 'CIRCLE' }))?.spot?.path).toMatch(/^(a\/)+x$/)
})

it.each([
  [{ startLine: 0, endLine: 3 }, { path: 'a.js' }],
  [
    { startLine: 5, endLine: 3, startColumn: 2 },
    { path: 'a.js', line: 5, column: 2 },
  ],
  [{ charOffset: 7 }, { path: 'a.js' }],
])('believes no region that cannot be: %j', (region, spot) => {
  expect(read(locationOf({ uri: 'a.js' }, region))?.spot).toEqual(spot)
})

it('takes an address for no file, and a logical location for no place', () => {
  expect(read(locationOf({ uri: 'https://app.example/login' }))).toMatchObject({
    spot: undefined,
    url: 'https://app.example/login',
  })
  expect(read({ logicalLocations: [{ fullyQualifiedName: 'main' }] })?.spot).toBeUndefined()
})
