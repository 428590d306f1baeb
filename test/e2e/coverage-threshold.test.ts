import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { CoverageReport } from '../../src/core/report/coverage-report.ts'
import { type DistOptions, runDist } from '../support/run-dist.ts'
import { temporaryFolder } from '../support/temporary/folder.ts'

let place: string
beforeEach(() => void (place = temporaryFolder('coverage')))

/** A report of lcov: for each file how often its lines ran, from line 1 on. */
function lcov(files: Readonly<Record<string, readonly number[]>>): string {
  const records = Object.entries(files).map(([path, hits]) => {
    const lines = hits.map((hit, i) => `DA:${i + 1},${hit}`).join('\n')
    return `SF:${path}\n${lines}\nend_of_record\n`
  })
  return records.join('')
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(place, path)), { recursive: true })
  writeFileSync(join(place, path), text)
}

async function coverage(inputs: Readonly<Record<string, string>> = {}, options: DistOptions = {}) {
  const result = await runDist('coverage-threshold', inputs, { workspace: place, temp: place, ...options })
  const path = result.outputs['report'] ?? ''
  return { ...result, report: path === '' ? undefined : JSON.parse(readFileSync(path, 'utf8')) }
}

function git(...args: readonly string[]): string {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' }
  const identity = ['-c', 'user.name=T', '-c', 'user.email=t@example.com', '-c', 'init.defaultBranch=main']
  return execFileSync('git', [...identity, ...args], { cwd: place, env, encoding: 'utf8' }).trim()
}

function commit(message: string): string {
  git('add', '-A')
  git('commit', '-q', '-m', message)
  return git('rev-parse', 'HEAD')
}

describe('totals', () => {
  it('pass at the default minima, with every output and a report of its schema', async () => {
    write('coverage/lcov.info', lcov({ 'src/a.js': [1, 1, 1, 1, 0] }))
    const { code, outputs, report, summary } = await coverage()
    expect({ code, ...outputs }).toMatchObject({
      code: 0,
      verdict: 'passed',
      lines: '80.00',
      'lines-covered': '4',
      'lines-total': '5',
      branches: '',
      'branches-total': '',
      patch: '',
      reason: 'Lines 80 % (80 asked).',
    })
    expect(CoverageReport.parse(report).files).toMatchObject([{ path: 'src/a.js', uncovered: '5' }])
    expect(summary).toContain('80.00 %')
    expect(readFileSync(outputs['html']!, 'utf8')).toMatch(/^<!doctype html>/)
  })

  it('fail below them, by however little, and say what is missing', async () => {
    write('lcov.info', lcov({ 'a.js': Array.from({ length: 100_000 }, (_, i) => (i < 79_999 ? 1 : 0)) }))
    const { code, outputs, log } = await coverage()
    expect({ code, ...outputs }).toMatchObject({ code: 1, verdict: 'failed', lines: '79.99' })
    expect(log).toContain('::error::coverage-threshold failed: Lines: 79.99 %25 is less than 80 %25')
  })

  it('only report where that is asked', async () => {
    write('lcov.info', lcov({ 'a.js': [0, 1] }))
    const { code, outputs } = await coverage({ 'report-only': 'true' })
    expect({ code, verdict: outputs['verdict'] }).toEqual({ code: 0, verdict: 'failed' })
  })

  it('are inconclusive for a metric that was asked for and not measured', async () => {
    write('lcov.info', lcov({ 'a.js': [1] }))
    expect((await coverage({ 'min-statements': '50' })).outputs['verdict']).toBe('inconclusive')
  })
})

describe('nothing passes in silence', () => {
  it.each([
    ['a pattern without a match', { reports: 'gone/*.info' }, 'errored', /^Gone\/\*\.info: No report was found/i],
    ['an empty search', {}, 'inconclusive', /no report lies in the usual places/],
    [
      'a glob of thresholds without a file',
      { reports: 'ok.info', thresholds: "'srv/**': 80" },
      'errored',
      /no measured file matches/,
    ],
    ['an empty report', { reports: 'empty.info' }, 'errored', /it is empty/],
    ['a report that was cut off', { reports: 'cut.xml' }, 'errored', /is broken/],
    ['a report nobody knows', { reports: 'odd.xml' }, 'errored', /Nothing here knows the format/],
    ['a report of nothing', { reports: 'nothing.xml' }, 'inconclusive', /no file at all was measured/],
  ])('%s', async (_name, inputs, verdict, reason) => {
    write('ok.info', lcov({ 'a.js': [1] }))
    write('empty.info', '')
    write('cut.xml', '<?xml version="1.0"?><coverage line-rate="1"><packages><package name="a"><classes>')
    write('odd.xml', '<project/>')
    write(
      'nothing.xml',
      '<?xml version="1.0"?><coverage line-rate="1" version="1" timestamp="1"><packages/></coverage>',
    )
    const { code, outputs } = await coverage(inputs)
    expect({ code, verdict: outputs['verdict'] }).toEqual({ code: 1, verdict })
    expect(outputs['reason']).toMatch(reason)
  })

  it('all mistakes in the inputs are told at once', async () => {
    const { code, log } = await coverage({ 'min-lines': '101', format: 'lcof', baseline: 'type: brnch' })
    expect(code).toBe(1)
    expect(log).toContain('"min-lines"')
    expect(log).toContain('"format"')
  })
})

describe('a change', () => {
  it('is judged by its own lines, from where it began', async () => {
    git('init', '-q')
    write('src/a.js', 'one\ntwo\nthree\n')
    const base = commit('base')
    git('checkout', '-q', '-b', 'topic')
    write('src/a.js', 'one\ntwo\nthree\nfour\nfive\n')
    write('src/new.js', 'one\n')
    commit('change')
    git('branch', '-f', 'main', base)
    write('lcov.info', lcov({ '/home/runner/work/x/x/src/a.js': [0, 0, 0, 1, 0] }))
    const { outputs, log, report } = await coverage({ 'min-lines': '0', 'min-patch': '60' })
    expect(outputs).toMatchObject({ verdict: 'failed', patch: '50.00', 'patch-covered': '1', 'patch-total': '2' })
    expect(log).toContain('file=src/a.js,line=5::No test ran this changed line.')
    expect(report.patch).toMatchObject({ files: [{ path: 'src/a.js', uncovered: '5' }], unknown: ['src/new.js'] })
  })

  it('says what a shallow checkout lacks, and does not guess', async () => {
    git('init', '-q')
    write('a.js', 'one\n')
    commit('first')
    write('a.js', 'one\ntwo\n')
    commit('second')
    const shallow = temporaryFolder('shallow')
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${place}`, shallow])
    writeFileSync(join(shallow, 'lcov.info'), lcov({ 'a.js': [1, 1] }))
    const env = { GITHUB_REPOSITORY: 'o/r', GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/topic' }
    const { outputs } = await coverage({ 'min-patch': '60' }, { workspace: shallow, env })
    expect(outputs['verdict']).toBe('inconclusive')
    expect(outputs['reason']).toContain('fetch-depth: 0')
  })
})

describe('the base', () => {
  const store = 'type: file\npath: kept'

  it('is a warning on the first run, is kept, and then judges a decrease', async () => {
    git('init', '-q')
    write('.gitignore', 'kept\n*.info\nsluice-*\n')
    write('a.js', 'one\ntwo\nthree\nfour\n')
    const base = commit('base')
    write('lcov.info', lcov({ 'a.js': [1, 1, 1, 0] }))
    const first = await coverage({ 'min-lines': '0', 'max-decrease': '0', baseline: store, 'save-baseline': 'true' })
    expect({ code: first.code, verdict: first.outputs['verdict'] }).toEqual({ code: 0, verdict: 'warned' })
    git('checkout', '-q', '-b', 'topic')
    write('b.js', 'one\n')
    commit('change')
    write('lcov.info', lcov({ 'a.js': [1, 1, 0, 0] }))
    const second = await coverage({ 'min-lines': '0', 'max-decrease': '10', baseline: store })
    expect(second.outputs).toMatchObject({ verdict: 'failed' })
    expect(second.outputs['reason']).toMatch(/^Lines decrease: 25 points is more than 10/)
    expect(second.report.base).toMatchObject({ commit: base, totals: { lines: { covered: 3, total: 4 } } })
    expect(second.report.trend).toHaveLength(2)
  })

  it('does not punish deleting covered code', async () => {
    git('init', '-q')
    write('.gitignore', 'kept\n*.info\nsluice-*\n')
    write('a.js', 'one\ntwo\nthree\nfour\n')
    commit('base')
    write('lcov.info', lcov({ 'a.js': [1, 1, 1, 0] }))
    await coverage({ 'min-lines': '0', baseline: store, 'save-baseline': 'true' })
    git('checkout', '-q', '-b', 'topic')
    write('a.js', 'three\nfour\n')
    commit('delete covered lines')
    write('lcov.info', lcov({ 'a.js': [1, 0] }))
    const { outputs } = await coverage({ 'min-lines': '0', 'max-decrease': '0', baseline: store })
    expect(outputs['verdict']).toBe('passed')
  })

  it('may be a report in any format', async () => {
    write('now.info', lcov({ 'a.js': [1, 0, 0, 0] }))
    write('base.info', lcov({ 'a.js': [1, 1, 0, 0] }))
    const inputs = { reports: 'now.info', 'min-lines': '0', 'max-decrease': '1', 'base-report': 'base.info' }
    expect((await coverage(inputs)).outputs['reason']).toMatch(/25 points is more than 1/)
  })

  it('that is there and cannot be read is inconclusive', async () => {
    write('now.info', lcov({ 'a.js': [1] }))
    write('base.info', 'SF:a.js\nDA:1')
    const inputs = { reports: 'now.info', 'max-decrease': '1', 'base-report': 'base.info' }
    expect((await coverage(inputs)).outputs['verdict']).toBe('inconclusive')
  })

  it('holds what was reached with the ratchet, and lets go for a reason', async () => {
    git('init', '-q')
    write('.gitignore', 'kept\n*.info\nsluice-*\n')
    write('a.js', 'one\n')
    commit('base')
    const inputs = { 'min-lines': '0', baseline: store, 'save-baseline': 'true', ratchet: 'true' }
    write('lcov.info', lcov({ 'a.js': [1, 1, 1, 0] }))
    await coverage(inputs)
    git('checkout', '-q', '-b', 'topic')
    write('a.js', 'one\ntwo\n')
    commit('change')
    write('lcov.info', lcov({ 'a.js': [1, 1, 0, 0] }))
    expect((await coverage(inputs)).outputs['reason']).toMatch(/^Lines ratchet: 50 % is less than 75 %/)
    expect((await coverage({ ...inputs, 'ratchet-reset': 'split off' })).outputs['verdict']).not.toBe('failed')
  })
})

describe('parts of a monorepo', () => {
  it('that were not tested this time are carried forward with their age', async () => {
    git('init', '-q')
    write('.gitignore', 'kept\n*.info\nsluice-*\n')
    write('web/a.js', 'x\n')
    write('api/b.js', 'x\n')
    const base = commit('base')
    const inputs = {
      'min-lines': '0',
      baseline: 'type: file\npath: kept',
      flags: 'web: web/**\napi: api/**',
    }
    write('lcov.info', lcov({ 'web/a.js': [1, 1], 'api/b.js': [1, 0, 0] }))
    await coverage({ ...inputs, 'save-baseline': 'true' })
    git('checkout', '-q', '-b', 'topic')
    write('web/a.js', 'y\n')
    commit('change')
    write('lcov.info', lcov({ 'web/a.js': [1, 1] }))
    const { report, outputs } = await coverage(inputs)
    expect(outputs).toMatchObject({ 'lines-covered': '3', 'lines-total': '5' })
    expect(report.flags).toMatchObject([{ name: 'web' }, { name: 'api', carriedFrom: { commit: base } }])
  })
})

it('writes a badge', async () => {
  write('lcov.info', lcov({ 'a.js': [1] }))
  await coverage({ badge: 'out/badge.svg' })
  expect(readFileSync(join(place, 'out/badge.svg'), 'utf8')).toMatch(/^<svg[\s\S]*100 %/)
})

it('shows nothing of a hostile report as anything but text', async () => {
  const name = 'src/<img src=x onerror=alert(1)>|@octocat ::error::x.js'
  write('lcov.info', lcov({ [name]: [0] }))
  const { summary, log, outputs } = await coverage()
  expect(summary).not.toContain('<img')
  expect(summary).not.toContain('@octocat')
  expect(log).not.toMatch(/^::error::x/m)
  expect(readFileSync(outputs['html']!, 'utf8')).not.toContain('<img')
})
