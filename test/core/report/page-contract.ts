import { expect, it } from 'vitest'
import { elements } from './markup.ts'

export interface Pages<Report> {
  readonly render: (report: Report) => string
  /** Reports of every shape, by what they are about. */
  readonly samples: Readonly<Record<string, Report>>
  /** One whose every text is `HOSTILE`. */
  readonly hostile: Report
}

/** What every page promises: it is whole, is one file that does nothing, and what comes from outside is only text in it. */
export function pageContract<Report>({ render, samples, hostile }: Pages<Report>): void {
  it.each(Object.entries(samples))('about %s is whole', (_, report) => {
    const page = render(report)
    elements(page)
    expect(page).not.toMatch(/NaN|Infinity|undefined|\[object|null/)
  })

  it('loads nothing and runs nothing', () => {
    const page = render(hostile)
    expect(page).toContain(
      '<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;">',
    )
    const names = new Set(elements(page))
    for (const name of ['script', 'img', 'link', 'iframe', 'object', 'a', 'form', 'image', 'use']) {
      expect(names).not.toContain(name)
    }
    expect(page).not.toMatch(/\s(?:src|href|on\w+)="|url\(|@import/)
  })

  it('encodes every text from outside', () => {
    const page = render(hostile)
    expect(page).toContain(
      '&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt; &quot;&#39; onload=alert(1) &lt;!-- --&gt;',
    )
    expect(page).not.toMatch(/<img|<!--/)
    expect(page.replace(/<pre>.*?<\/pre>/gs, '')).not.toMatch(/&lt;b&gt;|\[31m/)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(page).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e\u2028]/)
  })
}
