import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cut } from '../../../scripts/github-api/cut.ts'
import { OPERATIONS } from '../../../scripts/github-api/operations.ts'

const WHOLE = {
  openapi: '3.0.3',
  info: { version: '1', license: { name: 'MIT' }, description: 'long' },
  paths: {
    '/a': {
      get: {
        summary: 'prose',
        'x-github': {},
        responses: { default: { description: 'd', content: { j: { schema: { $ref: '#/components/schemas/a' } } } } },
      },
      post: { responses: {} },
    },
    '/b': { get: { responses: {} } },
  },
  components: {
    schemas: {
      a: { title: 'A', properties: { title: { type: 'string', example: 'x' }, b: { $ref: '#/components/schemas/b' } } },
      b: { properties: { a: { $ref: '#/components/schemas/a' } } },
      unused: {},
    },
  },
}

describe('a cut of the description', () => {
  it('has the operations that were named and all they lead to, without prose', () => {
    expect(cut(WHOLE, ['GET /a'])).toEqual({
      openapi: '3.0.3',
      info: { title: 'GitHub v3 REST API, cut', version: '1', license: { name: 'MIT' } },
      paths: {
        '/a': { get: { responses: { default: { content: { j: { schema: { $ref: '#/components/schemas/a' } } } } } } },
      },
      components: {
        schemas: {
          a: { properties: { title: { type: 'string' }, b: { $ref: '#/components/schemas/b' } } },
          b: { properties: { a: { $ref: '#/components/schemas/a' } } },
        },
      },
    })
  })

  it('of an operation that is not there is refused', () => {
    expect(() => cut(WHOLE, ['GET /c'])).toThrow("GitHub's description has no GET /c")
    expect(() => cut({ ...WHOLE, components: {} }, ['GET /a'])).toThrow('refers to #/components/schemas/a')
  })

  it('that is committed has exactly the operations of the list', () => {
    const committed = JSON.parse(readFileSync('test/support/github/openapi.json', 'utf8'))
    const names = Object.entries(committed.paths).flatMap(([path, item]) =>
      Object.keys(item as object).map((method) => `${method.toUpperCase()} ${path}`),
    )
    expect(names.sort()).toEqual([...OPERATIONS].sort())
  })
})
