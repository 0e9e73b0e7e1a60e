import { expect, test } from 'vitest'
import { valueCell } from '../../src/site/ledger.ts'
import type { Ledger } from '../../src/site/ledger.ts'
import { cellContent, ledgerHtml } from '../../src/site/ledger-html.ts'
import { parseValue } from '../../src/quantity/parse-value.ts'
import type { Value } from '../../src/quantity/quantity.ts'

function value(text: string): Value {
  const parsed = parseValue(text, { language: 'vi' })
  if (!parsed.ok) throw new Error(text)
  return parsed.value
}

test('sets the words of a figure apart from its digits', () => {
  expect(cellContent(valueCell(value('từ 170 trở lên'), { language: 'vi' }))).toBe(
    '<span class="figure-words">từ\u00a0</span>170<span class="figure-suffix"> trở lên</span>',
  )
  expect(cellContent(valueCell(value('5.930'), { language: 'vi' }))).toBe('5.930')
})

test('prints the word where there is no number, and the status before one that may change', () => {
  expect(cellContent(valueCell(value('chưa có số liệu'), { language: 'vi' }))).toBe(
    '<span class="figure-words">chưa có số liệu</span>',
  )
  expect(cellContent(valueCell(value('68'), { language: 'vi', status: 'provisional' }))).toContain('sơ bộ')
  expect(cellContent(valueCell(value('ước 146'), { language: 'vi', status: 'estimate' }))).toBe(
    '<span class="figure-words">ước\u00a0</span>146',
  )
})

test('says a range in words where its dash would be silent', () => {
  const cell = cellContent(valueCell(value('từ 100 đến 170'), { language: 'vi' }))
  expect(cell).toContain('<span aria-hidden="true">100–170</span>')
  expect(cell).toContain('<span class="hidden-text">từ 100 đến 170</span>')
})

test('heads rows by their first cell, labels the others for a phone, and keeps a break as one line', () => {
  const ledger: Ledger = {
    layout: 'restacks',
    columns: [{ head: 'Năm' }, { head: 'Kết quả', numeric: true }],
    rows: [
      {
        kind: 'row',
        cells: [{ kind: 'text', text: '2023' }, valueCell(value('từ 5 trở lên'), { language: 'vi' })],
      },
      { kind: 'break', text: 'Từ đây <ghi> theo xã' },
      { kind: 'row', cells: [{ kind: 'text', text: '2024' }, { kind: 'empty' }] },
    ],
  }
  const html = ledgerHtml(ledger)
  expect(html).toContain('<th scope="row">2023</th><td class="number suffixed" data-label="Kết quả">')
  expect(html).toContain('<td colspan="2">Từ đây &lt;ghi&gt; theo xã</td>')
  expect(html).toContain('<th scope="row">2024</th><td class="number suffixed"></td>')
})
