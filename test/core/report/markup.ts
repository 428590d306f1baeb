import { expect } from 'vitest'

const EMPTY_ELEMENTS = new Set(['meta', 'wbr', '!doctype'])
const TAG = /<(\/?)([!a-z][a-z0-9]*)((?:\s+[a-zA-Z][\w:-]*(?:="[^"<>]*")?)*)\s*(\/?)>/g

/** Reads a page strictly: every tag whole, closed and in its place. Returns the names of its elements. */
export function elements(page: string): string[] {
  const markup = page.replace(/<!doctype html>/, '').replace(/<style>[^<]*<\/style>/, '')
  const open: string[] = []
  const names: string[] = []
  for (const [, closing, name, , empty] of markup.matchAll(TAG)) {
    if (closing) expect(open.pop()).toBe(name)
    else names.push(name!)
    if (!closing && !empty && !EMPTY_ELEMENTS.has(name!)) open.push(name!)
  }
  expect(open).toEqual([])
  expect(markup.replace(TAG, '')).not.toMatch(/[<>]/)
  return names
}

/** The text of a page as it is read, one space between its pieces. */
export function text(page: string): string {
  return page
    .replace(/<style>[^<]*<\/style>|<title>[^<]*<\/title>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/[\s\u202f]+/g, ' ')
}

/** A block of code from its fence to the first line that can end it, as CommonMark reads it: nothing in it means anything. */
const FENCED = /^(`{3,})[a-z]*\n[\s\S]*?\n\1`* *$/gm

/** That no text of `HOSTILE` is more than text in this Markdown. */
export function expectDeadText(given: string): void {
  const markdown = given.replace(FENCED, '')
  const ours = markdown.replace(/<\/?(?:code|details|summary)>/g, '').replaceAll('&#8203;', '\u200b')
  expect(ours).not.toMatch(/[<>]/)
  const outsideCode = markdown.replace(/<code>.*?<\/code>/g, '')
  expect(outsideCode).not.toMatch(/(?:@|&#64;)octocat|(?:(?<!&)#|&#35;)12/)
  expect(markdown).not.toMatch(/https:|:\/\/|www\.|&#64;evil/)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  expect(markdown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e\u2028]/)
  expect(markdown).not.toContain('](')
}

/** That every row of every table has as many cells as its header. */
export function expectWholeTables(markdown: string): void {
  const tables = markdown.split(/\n(?!\|)/).map((block) => block.split('\n').filter((line) => line.startsWith('|')))
  for (const rows of tables) {
    const widths = new Set(rows.map((row) => row.split('|').length))
    expect([...widths].length).toBeLessThanOrEqual(1)
  }
}
