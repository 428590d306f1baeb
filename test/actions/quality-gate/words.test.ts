import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { qualityStep, type Step } from './step.ts'

function inRepository(step: Step): void {
  step.write('a.txt', 'one\n')
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: step.folder })
  git('init', '--quiet')
  git('add', '.')
  git('-c', 'user.name=a', '-c', 'user.email=a@b.c', 'commit', '--quiet', '-m', 'first')
}

describe('the output of a check that did not pass', () => {
  it('stands in summary, page and JSON, without colours and escaped', async () => {
    const step = qualityStep()
    const run = "printf '\\033[31m<b>red</b>\\033[0m\\n::error::owned\\n'; exit 1"
    const { report, html, summary } = await step.run({ checks: `- { name: loud, run: ${JSON.stringify(run)} }` })
    expect(report.checks[0]?.output).toBe('<b>red</b>\n::error::owned')
    expect(html).toContain('<pre>&lt;b&gt;red&lt;/b&gt;\n::error::owned</pre>')
    expect(summary).toContain(
      '<details><summary>The end of the output of loud</summary>\n\n<pre>&lt;b&gt;red&lt;/b&gt;',
    )
  })

  it('is not kept of one that passed', async () => {
    const step = qualityStep()
    const { report } = await step.run({ checks: '- { name: fine, run: echo hello }' })
    expect(report.checks[0]?.output).toBeUndefined()
  })

  it('shows no secret of the step, of its environment or of the check', async () => {
    const step = qualityStep()
    const run = 'echo "ghs_of_the_job hunter2hunter2 $DEPLOY_KEY_TOKEN"; exit 1'
    const checks = `- { name: leaky, run: '${run}', env: { DEPLOY_KEY_TOKEN: from-the-check } }`
    const { report, html, secrets } = await step.run(
      { checks, 'github-token': 'ghs_of_the_job' },
      { DB_PASSWORD: 'hunter2hunter2' },
    )
    expect(report.checks[0]?.output).toBe('*** *** ***')
    expect(html).not.toMatch(/ghs_of|hunter2|from-the-check/)
    expect(secrets).toContain('from-the-check')
  })

  it('of many checks together stays small', async () => {
    const step = qualityStep()
    const checks = Array.from({ length: 40 }, (_, n) => `- { name: c${n}, run: 'seq 10000; exit 1' }`).join('\n')
    const { report } = await step.run({ checks })
    expect(JSON.stringify(report).length).toBeLessThan(300_000)
    expect(report.checks[39]?.output).toMatch(/^\[\d+ lines before this\]\n[\s\S]*\n10000$/)
  })
})

describe('the fix of a check that did not pass', () => {
  it('is shown as a diff, and the working tree is as it was', async () => {
    const step = qualityStep()
    inRepository(step)
    const checks = "- { name: style, run: '! grep -q one a.txt', fix: 'sed -i s/one/two/ a.txt' }"
    const { report, html, summary, log } = await step.run({ checks })
    expect(report.checks[0]?.fixed).toMatchObject({
      diff: expect.stringContaining('-one\n+two'),
      left: 0,
      isTakenBack: true,
    })
    expect(summary).toContain('-one\n+two\n```\n\nIt was tried and taken back: the working tree is as it was.')
    expect(html).toContain('<span class="minus">-one</span>\n<span class="plus">+two</span>')
    expect(log).toContain('group: style: what its fix would change')
    expect(readFileSync(join(step.folder, 'a.txt'), 'utf8')).toBe('one\n')
  })

  it('is not run of one that passed, nor without git, which could not take it back', async () => {
    const step = qualityStep()
    step.write('a.txt', 'one\n')
    const fix = "fix: 'sed -i s/one/two/ a.txt'"
    const checks = `- { name: fine, run: ['true'], ${fix} }\n- { name: bad, run: ['false'], ${fix} }`
    const { report } = await step.run({ checks })
    expect(report.checks.map(({ fixed }) => fixed)).toEqual([
      undefined,
      { left: 0, isTakenBack: true, because: 'git does not know this folder, so a fix could not be taken back' },
    ])
    expect(readFileSync(join(step.folder, 'a.txt'), 'utf8')).toBe('one\n')
  })
})
