import { clip } from '../../clip.ts'
import { oneLine } from '../../one-line.ts'
import type { Finding, Package } from '../finding.ts'
import { LIMITS } from './limits.ts'

/** Takes out of a text what nobody may read: e-mail addresses, secrets. */
export type Mask = (text: string) => string

const CONTROL = /[\p{Cc}\p{Cf}]/gu
const SAFE = new Set(['\n', '\t'])
/** Nearly all texts are plain, and then there is nothing to take out. */
const PLAIN = /^[\n\t\x20-\x7e]*$/
const PLAIN_LINE = /^[!-~]+(?: [!-~]+)*$/

/** The text in lines, without control characters, cut to `limit`; undefined when nothing is left. */
export function paragraph(text: string | undefined, limit: number): string | undefined {
  const start = (text ?? '').slice(0, limit * 4)
  const plain = (PLAIN.test(start) ? start : start.replace(CONTROL, (each) => (SAFE.has(each) ? each : ''))).trim()
  return plain === '' ? undefined : clip(plain, limit)
}

/** See `oneLine`. */
function line(text: string, limit: number = LIMITS.description): string {
  return text.length <= limit && PLAIN_LINE.test(text) ? text : oneLine(text, limit)
}

/** The text in one line with a full stop, cut to what GitHub takes; undefined when nothing is left. */
export function sentence(text: string | undefined): string | undefined {
  const said = line(text ?? '', LIMITS.description - 1)
  if (said === '') return undefined
  return /[.!?…:]$/.test(said) ? said : `${said}.`
}

/** The finding with its texts masked; all below tell what they are given. */
export function masked(finding: Finding, mask: Mask): Finding {
  const [title, detail] = [mask(finding.title), finding.detail && mask(finding.detail)]
  return title === finding.title && detail === finding.detail ? finding : { ...finding, title, detail }
}

/** The headline of a rule: what is wrong, and in which package. */
export function headline(finding: Finding): string {
  const title = line(finding.title) || line(finding.rule) || finding.kind
  if (finding.package === undefined) return title
  const told = [finding.package.name, finding.rule].filter((each) => !title.includes(each))
  return told.length === 0 ? title : line(`${title} (${told.join(', ')})`)
}

/** What a result says: of a package what it is, how it came in and what mends it; of anything else what the tool says. */
export function messageOf(finding: Finding): string {
  const parts = finding.package === undefined ? saidOf(finding) : saidOfPackage(finding, finding.package)
  return sentence(parts.filter(Boolean).join(' ')) ?? sentence(finding.rule) ?? finding.kind
}

/** A title that is no more than the name of the rule says nothing beside what the tool says. */
function saidOf({ rule, title, detail = '' }: Finding): (string | undefined)[] {
  const short = title.replace(/…$|\.$/, '')
  return detail !== '' && (title === rule || detail.includes(short)) ? [detail] : [sentence(title), detail]
}

function saidOfPackage({ rule, title, fixedIn }: Finding, pkg: Package): (string | undefined)[] {
  const what = title.includes(rule) ? '' : ` has ${rule}`
  return [
    `${pkg.name}${pkg.version === undefined ? '' : ` ${pkg.version}`}${what}: ${sentence(title) ?? ''}`,
    fixedIn.length === 0 ? undefined : `Fixed in ${fixedIn.join(', ')}.`,
    pkg.through === undefined || pkg.through.length === 0 ? undefined : `Brought in by ${pkg.through.join(', ')}.`,
  ]
}

/** All there is to read about a rule. Never empty. */
export function helpOf(finding: Finding): string {
  const { package: pkg } = finding
  const lines = [
    paragraph(finding.detail ?? finding.title, LIMITS.help / 2),
    pkg === undefined ? undefined : `Package: ${pkg.purl ?? pkg.name}`,
    finding.fixedIn.length === 0 ? undefined : `Fixed in: ${finding.fixedIn.join(', ')}`,
    finding.aliases.length === 0 ? undefined : `Known as: ${finding.aliases.join(', ')}`,
    finding.cwe.length === 0 ? undefined : `Weakness: ${finding.cwe.map((each) => `CWE-${each}`).join(', ')}`,
  ]
  return paragraph(lines.filter((each) => each !== undefined).join('\n\n'), LIMITS.help) ?? headline(finding)
}
