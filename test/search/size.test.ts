import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { SearchContent } from '../../src/search/content.ts'
import { indexScript } from '../../src/search/write-index.ts'
import { writeText } from '../bench/large-text.ts'
import { groupOf } from './making.ts'

/** A thousand stories of 5 KB of text that does not repeat itself, and a hundred series of two hundred figures each. */
function largeContent(): SearchContent {
  const stories = Array.from({ length: 1000 }, (_, place) => ({
    kind: 'story' as const,
    path: `editions/2024-01/bai-${place}.html`,
    title: writeText(2000 + place, 30),
    summary: writeText(4000 + place, 100),
    text: writeText(place + 1, 3900),
    also: 'Ban Tổ chức',
    note: 'Số 01, tháng 01/2024',
    figure: '',
  }))
  const series = Array.from({ length: 100 }, (_, place) => ({
    ...stories[0],
    kind: 'series' as const,
    path: `series/so-lieu-${place}.html`,
    title: writeText(6000 + place, 30),
    summary: '',
    text: '',
    also: '',
    note: '',
    figure: '',
  }))
  const periods = Array.from({ length: 20 }, (_, place) => ({
    key: String(2005 + place),
    label: `năm ${2005 + place}`,
    words: `năm ${2005 + place}`,
    telling: String(2005 + place),
  }))
  const figures = series.map((_, page) => ({
    page,
    groups: Array.from({ length: 10 }, (__, part) =>
      groupOf({
        org: part === 0 ? '' : `Đảng bộ xã ${part}`,
        figures: periods.map((___, period) => ({
          period,
          text: `${(page * 7 + part * 131 + period * 17) % 997} đảng viên`,
        })),
      }),
    ),
  }))
  return { pages: [...series, ...stories], periods, figures }
}

test('a thousand stories and twenty thousand figures take less than 1.2 MB on the wire', () => {
  const content = largeContent()
  const bytes = content.pages.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  expect(bytes).toBeGreaterThan(4_500_000)
  expect(gzipSync(indexScript(content)).length).toBeLessThan(1_200_000)
})
