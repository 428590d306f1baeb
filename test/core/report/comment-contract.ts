import { expect, it } from 'vitest'
import type { CommentSettings } from '../../../src/core/report/comment.ts'
import { expectDeadText, expectWholeTables } from './markup.ts'
import { HOSTILE } from './samples.ts'

export interface Comments<Report> {
  readonly action: string
  readonly marker: (key: string) => string
  readonly render: (report: Report, settings: CommentSettings) => string
  readonly sample: Report
  /** One whose every text is `HOSTILE`. */
  readonly hostile: Report
}

/** What every comment promises: it is found by its key alone, leads to the report, and what comes from outside is only text in it. */
export function commentContract<Report>({ action, marker, render, sample, hostile }: Comments<Report>): void {
  it.each([
    ['', ''],
    ['a b', 'a%20b'],
    ['--><b>', '--%3E%3Cb%3E'],
    ['\ud800', '%3F'],
  ])('has a marker of its own for the key %j, which no key can break out of', (key, shown) => {
    expect(marker(key)).toBe(`<!-- sluice:${action}:${shown} -->`)
    expect(render(sample, { key }).startsWith(`${marker(key)}\n## `)).toBe(true)
  })

  it('leads to the whole report where there is an address', () => {
    const link = 'https://github.example/o/r/actions/runs/1?a="b"&c'
    expect(render(sample, { key: '', link })).toMatch(
      /\n<a href="https:\/\/github\.example\/o\/r\/actions\/runs\/1\?a=&quot;b&quot;&amp;c">The whole report<\/a>\n$/,
    )
    expect(render(sample, { key: '', link: 'javascript:alert(1)' })).not.toContain('href')
    expect(render(sample, { key: '' })).not.toContain('href')
  })

  it('lets nothing from outside become markup, a mention, a link or a new line', () => {
    const comment = render(hostile, { key: HOSTILE })
    const [first = '', ...rest] = comment.split('\n')
    expect(first).toBe(marker(HOSTILE))
    expectWholeTables(comment)
    expectDeadText(rest.join('\n'))
  })
}
