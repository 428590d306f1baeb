import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { filesIn, ROOT, read } from '../contract/sources.ts'

/** A text of YAML that somebody runs or copies, and where it stands. */
export interface Example {
  /** "path" or "path:line". */
  readonly where: string
  readonly text: string
}

const FENCE = /^```ya?ml\n([\s\S]*?)^```$/gm
const SECTION = /^(?:quality-gate|coverage-threshold|security-scan|canary-shift):/m
/** What stands indented in the comment at the head of a template. */
const IN_COMMENT = /^# {3}.*\n(?:^#(?: {3}.*)?\n)*/m

const READMES = [
  'README.md',
  'src/README.md',
  ...filesIn('actions', 'README.md').map((name) => `actions/${name}`),
  'SECURITY.md',
  'CONTRIBUTING.md',
]

export const templates = whole('workflows-templates')
export const ownWorkflows = whole('.github/workflows')
export const fenced = READMES.flatMap(fences)

/** Pipeline files: our own, and the examples in templates and READMEs. */
export const pipelineFiles: readonly Example[] = [
  { where: '.github/sluice.yml', text: read('.github/sluice.yml') },
  ...templates.flatMap(({ where, text }) => {
    const [found = ''] = IN_COMMENT.exec(text) ?? []
    return [{ where, text: found.replace(/^# ?(?: {2})?/gm, '') }]
  }),
  ...fenced,
].filter(({ text }) => SECTION.test(text))

/** Whole workflows, and what READMEs show of one as a whole: steps stand in a job of their own. */
export const workflows: readonly Example[] = [
  ...templates,
  ...ownWorkflows,
  ...fenced.flatMap(({ where, text }) => {
    if (/^jobs:/m.test(text)) return [{ where, text }]
    return /^\s*- (?:uses|run|name):/.test(text) ? [{ where, text: jobOf(text) }] : []
  }),
]

function whole(folder: string): Example[] {
  if (!existsSync(join(ROOT, folder))) return []
  return filesIn(folder, '.yml').map((name) => ({ where: `${folder}/${name}`, text: read(`${folder}/${name}`) }))
}

function fences(path: string): Example[] {
  const markdown = read(path)
  return Array.from(markdown.matchAll(FENCE), ({ 1: text = '', index }) => ({
    where: `${path}:${markdown.slice(0, index).split('\n').length}`,
    text,
  }))
}

function jobOf(steps: string): string {
  const depth = /^ */.exec(steps)?.[0].length ?? 0
  const lines = steps.trimEnd().split('\n')
  const indented = lines.map((line) => (line === '' ? '' : `      ${line.slice(depth)}`))
  return `name: Example
on: push
permissions: {}
concurrency:
  group: example
  cancel-in-progress: false
jobs:
  example:
    name: Example
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    steps:
${indented.join('\n')}
`
}
