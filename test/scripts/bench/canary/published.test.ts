import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { WORLDS } from '../../../../scripts/bench/worlds/index.ts'

const PAGE = readFileSync('scripts/bench/canary/README.md', 'utf8')
const [, ...sections] = PAGE.split(/^### /m)
const worlds = sections
  .filter((section) => /^(Canaries that are as good|Worlds in which|Bad canaries)/.test(section))
  .flatMap((section) => Array.from(section.matchAll(/^\| (?!world |---)([^|]+) \|/gm), ([, name]) => name))

it('the page of what was measured has a row for every world, and for no other', () => {
  expect(worlds.toSorted()).toEqual(WORLDS.map(({ name }) => name).toSorted())
})

it('the page says of every goal whether it was met', () => {
  const goals = sections.find((section) => section.startsWith('Goals'))?.match(/^\| .*\| (met|NOT MET) \|$/gm)
  expect(goals?.length).toBe(50)
})
