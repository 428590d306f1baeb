import { oneLine } from '../../../core/one-line.ts'
import type { Annotation, QualityReport } from '../../../core/quality/report.ts'
import type { Source } from '../../../core/reports/source.ts'
import { type Draft, draftOf, type Match } from './draft.ts'
import { lintReport } from './lint-report.ts'
import type { Groups, TextForm } from './text-form.ts'
import { eachTextLine } from './text-lines.ts'

/**
 * What a tool printed, read by its form. It is inconclusive when the tool says that it could not work, when it counted more
 * findings than are there, and when there is neither a finding nor a word that there is none.
 */
export function readText(source: Source, form: TextForm): QualityReport {
  const reading = new Reading(form)
  eachTextLine(source, (text) => reading.line(text))
  return reading.report()
}

class Reading {
  readonly #form: TextForm
  readonly #annotations: Annotation[] = []
  readonly #seen = new Set<string>()
  readonly #counted = { total: 0, errors: 0 }
  #heading: Groups = {}
  #broke: string | undefined
  #isSaid = false
  #last: Draft | undefined

  constructor(form: TextForm) {
    this.#form = form
  }

  line(text: string): void {
    const { heading, more } = this.#form
    const match = this.#match(text)
    if (match !== undefined) {
      this.#add(text, match)
      return
    }
    const carried = more?.exec(text)?.groups?.['message']
    if (this.#last !== undefined && carried !== undefined) {
      this.#last.more.push(carried)
      return
    }
    this.#close()
    this.#heading = heading?.exec(text)?.groups ?? this.#heading
    this.#remark(text)
  }

  report(): QualityReport {
    this.#close()
    const annotations = this.#annotations
    return lintReport({ tool: this.#form.tool, annotations, inconclusive: this.#doubt(annotations) })
  }

  #match(text: string): Match | undefined {
    for (const finding of this.#form.findings) {
      const own = finding.pattern.exec(text)?.groups
      if (own !== undefined) return { finding, groups: { ...this.#heading, ...given(own) } }
    }
    return undefined
  }

  #add(text: string, match: Match): void {
    const { once } = this.#form
    const key = once === 'path' ? match.groups['path'] : text.replace(/^\s*(?:\d+>)?/, '')
    if (once !== undefined && this.#seen.has(key ?? '')) return
    if (once !== undefined) this.#seen.add(key ?? '')
    this.#close()
    this.#last = draftOf(match)
  }

  #close(): void {
    if (this.#last !== undefined) this.#annotations.push(this.#last.annotation())
    this.#last = undefined
  }

  #remark(text: string): void {
    const { clean, count, broke } = this.#form
    const counted = count?.exec(text)?.groups
    this.#counted.total += Number(counted?.['total'] ?? 0)
    this.#counted.errors += Number(counted?.['errors'] ?? 0)
    if (counted !== undefined || clean?.test(text)) this.#isSaid = true
    if (broke?.test(text)) this.#broke ??= oneLine(text)
  }

  #doubt(annotations: readonly Annotation[]): string | undefined {
    const { tool } = this.#form
    if (this.#broke !== undefined) return `${tool} could not do its work: ${this.#broke}`
    const errors = annotations.filter(({ level }) => level === 'error').length
    const [counted, read] =
      this.#counted.total > annotations.length
        ? [this.#counted.total, annotations.length]
        : [this.#counted.errors, errors]
    if (counted > read) return `${tool} counted ${counted}, but only ${read} can be read here.`
    if (annotations.length > 0 || this.#isSaid) return undefined
    return `${tool} says nothing here: there is neither a finding nor a word that there is none.`
  }
}

/** A group that took no part must not hide what the heading says. */
function given(groups: Groups): Groups {
  return Object.fromEntries(Object.entries(groups).filter(([, value]) => value !== undefined))
}
