import { describe, expect, it } from 'vitest'
import { askAges } from '../../../src/providers/ages/ask.ts'
import { npmReleases } from '../../../src/providers/ages/npm.ts'
import { pypiReleases } from '../../../src/providers/ages/pypi.ts'
import { realWorld } from '../../support/fake-world.ts'
import { type Handler, serve } from '../../support/http-server.ts'

const { signal } = new AbortController()

/**
 * Recorded from a mirror of the npm registry (is-odd, 2026-11-21) without what nobody reads; 0.1.0 made an unpublished version,
 * and `created` and `modified` added, which the registry has and the mirror leaves out.
 */
const IS_ODD = {
  _id: 'is-odd',
  name: 'is-odd',
  'dist-tags': { latest: '3.0.1' },
  versions: { '1.0.0': { name: 'is-odd', version: '1.0.0' }, '3.0.1': { name: 'is-odd', version: '3.0.1' } },
  time: {
    created: '2015-02-24T06:31:47.129Z',
    modified: '2022-06-19T02:53:30.044Z',
    '0.1.0': '2025-10-02T01:44:30.071000+00:00',
    '1.0.0': '2024-12-04T21:35:59.311000+00:00',
    '3.0.1': '2024-12-02T18:34:18.449000+00:00',
  },
}

/** Recorded from PyPI (iniconfig, 2026-11-21) without what nobody reads; the files that are yanked are so for the tests. */
const INICONFIG = {
  info: { name: 'iniconfig', version: '2.3.1' },
  releases: {
    '0.0': [],
    '0.2.dev0': [{ packagetype: 'sdist', upload_time_iso_8601: '2010-10-14T12:02:08.177684Z', yanked: false }],
    '1.1.1': [
      { packagetype: 'sdist', upload_time_iso_8601: '2020-10-14T10:20:18.572379Z', yanked: false },
      { packagetype: 'bdist_wheel', upload_time_iso_8601: '2020-10-16T17:37:23.050185Z', yanked: true },
    ],
    '2.0.0': [{ packagetype: 'bdist_wheel', upload_time_iso_8601: '2023-01-07T11:08:09.864484Z', yanked: true }],
  },
}

const registry: Handler = ({ path }) => {
  if (path === '/is-odd') return { json: IS_ODD }
  if (path === '/pypi/iniconfig/json') return { json: INICONFIG }
  if (path === '/@scope%2Fname')
    return {
      json: { 'dist-tags': {}, versions: { '1.0.0-rc.1': {} }, time: { '1.0.0-rc.1': '2026-01-01T00:00:00.000Z' } },
    }
  if (path === '/strange') return { json: { error: 'no' } }
  if (path === '/text') return { body: '<html>' }
  return { status: 404, json: { error: 'Not found' } }
}

describe('the npm registry', () => {
  it('tells when each version came out; what was unpublished is none', async () => {
    await using server = await serve(registry)
    const { ask } = npmReleases(realWorld(), { url: `${server.url}/` })
    expect(await ask('is-odd', signal)).toEqual({
      latest: '3.0.1',
      releases: [
        { version: '1.0.0', at: Date.parse('2024-12-04T21:35:59.311Z'), preRelease: false },
        { version: '3.0.1', at: Date.parse('2024-12-02T18:34:18.449Z'), preRelease: false },
      ],
    })
    expect(await ask('@scope/name', signal)).toEqual({
      latest: undefined,
      releases: [{ version: '1.0.0-rc.1', at: Date.parse('2026-01-01T00:00:00Z'), preRelease: true }],
    })
  })
  it.each([
    ['gone', /404/],
    ['strange', /does not tell when releases came out/],
    ['text', /does not tell when releases came out/],
    ['../../secret', /404/],
  ])('without an answer says why: %s', async (name, why) => {
    await using server = await serve(registry)
    const answer = await npmReleases(realWorld(), { url: server.url }).ask(name, signal)
    expect(answer).toEqual({ unanswered: expect.stringMatching(why) })
    expect(server.received.every(({ path }) => path.lastIndexOf('/') === 0)).toBe(true)
  })
  it('is asked with the token, which is masked first', async () => {
    await using server = await serve(registry)
    const world = realWorld()
    await npmReleases(world, { url: server.url, token: 'npm_secret' }).ask('is-odd', signal)
    expect(server.received[0]?.headers.authorization).toBe('Bearer npm_secret')
    expect(world.secrets).toContain('npm_secret')
  })
})

describe('PyPI', () => {
  it('tells when the first file of each version came out', async () => {
    await using server = await serve(registry)
    expect(await pypiReleases(realWorld(), { url: server.url }).ask('iniconfig', signal)).toEqual({
      releases: [
        { version: '0.2.dev0', at: Date.parse('2010-10-14T12:02:08.177Z'), yanked: false, preRelease: true },
        { version: '1.1.1', at: Date.parse('2020-10-14T10:20:18.572Z'), yanked: false, preRelease: false },
        { version: '2.0.0', at: Date.parse('2023-01-07T11:08:09.864Z'), yanked: true, preRelease: false },
      ],
    })
  })
})

describe('asking about packages', () => {
  it('asks once for each name, and not about what no registry is known for', async () => {
    await using server = await serve(registry)
    const world = realWorld()
    const sources = [npmReleases(world, { url: server.url }), pypiReleases(world, { url: server.url })]
    const packages = [
      { name: 'is-odd', version: '1.0.0', ecosystem: 'npm' },
      { name: 'is-odd', version: '3.0.1', purl: 'pkg:npm/is-odd@3.0.1' },
      { name: 'is-odd', version: '3.0.1', ecosystem: 'npm' },
      { name: 'Iniconfig', version: '2.0.0', ecosystem: 'pypi' },
      { name: 'serde', version: '1.0.0', ecosystem: 'cargo' },
      { name: 'unknown', ecosystem: 'npm' },
    ]
    const answers = await askAges(packages, sources, signal)
    expect(answers.map((answer) => [answer.package.name, answer.package.version, 'releases' in answer])).toEqual([
      ['Iniconfig', '2.0.0', true],
      ['is-odd', '1.0.0', true],
      ['is-odd', '3.0.1', true],
    ])
    expect(server.received.map(({ path }) => path).toSorted()).toEqual(['/is-odd', '/pypi/iniconfig/json'])
  })
  it('leaves out what is too much, and tells so', async () => {
    await using server = await serve(registry)
    const packages = ['a', 'b', 'c'].map((name) => ({ name, version: '1.0.0', ecosystem: 'npm' }))
    const answers = await askAges(packages, [npmReleases(realWorld(), { url: server.url })], signal, {
      parallel: 1,
      most: 1,
    })
    expect(answers.map((answer) => 'unanswered' in answer && answer.unanswered)).toEqual([
      expect.stringContaining('404'),
      'only 1 packages are asked about',
      'only 1 packages are asked about',
    ])
    expect(server.received).toHaveLength(1)
  })
  it('asks nothing when there is no time left', async () => {
    await using server = await serve(registry)
    const packages = [{ name: 'is-odd', version: '1.0.0', ecosystem: 'npm' }]
    const answers = await askAges(packages, [npmReleases(realWorld(), { url: server.url })], AbortSignal.abort())
    expect(answers).toEqual([{ package: packages[0], unanswered: 'there was no time left to ask' }])
    expect(server.received).toEqual([])
  })
})
