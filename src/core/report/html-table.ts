import { type Html, html } from './html.ts'
import { plural } from './words.ts'

/** Header cells of columns of text. */
export function columns(...names: readonly string[]): Html[] {
  return names.map((name) => html`<th scope="col">${name}</th>`)
}

/** Header cells of columns of numbers. */
export function numberColumns(...names: readonly string[]): Html[] {
  return names.map((name) => html`<th scope="col" class="number">${name}</th>`)
}

/** Cells of numbers. */
export function numbers(...values: readonly (string | Html)[]): Html {
  return html`${values.map((value) => html`<td class="number">${value}</td>`)}`
}

/** A table that is wider than a phone moves by itself, and can be moved with the keyboard. */
export function scrolling(label: string, table: Html): Html {
  return html`<div class="scroll" role="region" aria-label="${label}" tabindex="0">
${table}
</div>`
}

/** A whole table under header cells, one string of markup per row. `kind` is what the style knows it by. */
export function tableOf(
  label: string,
  kind: string,
  header: readonly (readonly Html[])[],
  rows: readonly Html[],
): Html {
  return scrolling(
    label,
    html`<table class="${kind}">
<thead><tr>${header}</tr></thead>
<tbody>
${rows}</tbody>
</table>`,
  )
}

/** What stands under a table that was cut by `count` rows; nothing when it was not. */
export function leftOut(count: number, word: string): Html | undefined {
  if (count <= 0) return undefined
  return html`<p class="empty">${plural(count, `more ${word}`)} left out here; the JSON report has them all.</p>`
}

/** A path that is broken over lines where its folders end. */
export function pathOf(path: string): Html {
  return html`${path.split('/').map((name, i) => (i === 0 ? html`${name}` : html`/<wbr>${name}`))}`
}
