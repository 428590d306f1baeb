import { expect, it } from 'vitest'
import { html } from '../../../src/core/report/html.ts'
import { columns, leftOut, numberColumns, numbers, pathOf, tableOf } from '../../../src/core/report/html-table.ts'

it('is a table with header cells that can be moved with the keyboard', () => {
  const rows = [html`<tr><th scope="row">a</th>${numbers('1')}</tr>`]
  expect(tableOf('Files', 'files', [columns('File'), numberColumns('Lines')], rows).html).toBe(
    `<div class="scroll" role="region" aria-label="Files" tabindex="0">
<table class="files">
<thead><tr><th scope="col">File</th><th scope="col" class="number">Lines</th></tr></thead>
<tbody>
<tr><th scope="row">a</th><td class="number">1</td></tr></tbody>
</table>
</div>`,
  )
})

it('says what was left out, if anything was', () => {
  expect(leftOut(1, 'file')?.html).toBe('<p class="empty">1 more file left out here; the JSON report has them all.</p>')
  expect(leftOut(0, 'file')).toBeUndefined()
})

it('lets a path break where its folders end, and encodes it', () => {
  expect(pathOf('src/<b>/a.ts').html).toBe('src/<wbr>&lt;b&gt;/<wbr>a.ts')
})
